"""Whose act a sanction is about: one official and one allegation."""

from dataclasses import dataclass

from ethics_desk.domain.card_rows import InquiryCard
from ethics_desk.domain.inquiry import AllegationId, PartyId
from ethics_desk.domain.sanction import Circumstances
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.inquiry.standing import allegation_title, official_name
from ethics_desk.services.decisions import DECIDING
from ethics_desk.services.sanctions import PROPOSING
from ethics_desk.services.stage_checks import AWAITED
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One allegation against one official, in the words of the window."""

    allegation_id: AllegationId
    party_id: PartyId
    pack: str
    official: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GateSubject:
    """Whose gate it is: what is known of the official, the pack that judges, the name in words."""

    known: Circumstances
    pack: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Powers:
    """What the stage of the inquiry lets be written."""

    circumstances: bool = False
    proposals: bool = False
    withdrawals: bool = False
    decisions: bool = False
    events: bool = False


def subjects_of(card: InquiryCard, words: In) -> list[Subject]:
    """Every allegation, official by official."""
    return [
        Subject(
            allegation_id=row.allegation.id,
            party_id=official.party.id,
            pack=card.inquiry.pack,
            official=official_name(official, words),
            title=allegation_title(row, words),
        )
        for official in card.officials
        for row in official.allegations
    ]


def as_choices(subjects: list[Subject]) -> list[Choice]:
    """The subjects to choose from."""
    return [Choice(one.allegation_id, f"{one.official} – {one.title}") for one in subjects]


def powers_at(card: InquiryCard) -> Powers:
    """What can be written at the stage the inquiry stands at.

    What follows a decision is written at every stage, unless the number was voided.
    """
    stage = card.inquiry.stage
    gone = card.inquiry.voided or card.inquiry.joined_to_id is not None
    return Powers(
        circumstances=not gone and stage in AWAITED,
        proposals=not gone and stage in PROPOSING,
        withdrawals=not gone and stage in PROPOSING,
        decisions=not gone and stage in DECIDING,
        events=not card.inquiry.voided,
    )
