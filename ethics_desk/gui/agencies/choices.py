"""What forms about a state body offer to choose from."""

from ethics_desk.domain.agency import AgencyId
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import living_agencies
from ethics_desk.gui.wording import NO_VALUE
from ethics_desk.gui.words import code_choices
from ethics_desk.services.agency_directory import agency_of
from ethics_desk.texts import In

NOTHING = Choice("", NO_VALUE)
KATO_CODES = tuple(f"{number:02d}" for number in range(10, 100))


def regions(words: In) -> list[Choice]:
    """The regions and cities of republican significance that have a name, and no region."""
    known = [code for code in KATO_CODES if words.knows(f"region.{code}")]
    return [NOTHING, *code_choices(words, "region", known)]


def bodies(gateway: Gateway, chosen: AgencyId | None) -> list[Choice]:
    """No body, the living ones, and the one chosen before, living or not."""
    offered = living_agencies(gateway)
    if chosen is not None and chosen not in {choice.code for choice in offered}:
        offered.append(Choice(chosen, last_name(gateway, chosen)))
    return [NOTHING, *offered]


def last_name(gateway: Gateway, agency_id: AgencyId) -> str:
    """The last name of a body in the window's language."""
    found = gateway.ask(lambda desk: agency_of(desk, agency_id))
    return found[1][-1].name.shown_in(gateway.words.language) if found else ""
