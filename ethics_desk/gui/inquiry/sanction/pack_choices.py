"""What the rules of an inquiry offer to choose from on a day."""

from collections.abc import Iterable
from datetime import date

from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.pack import Pack, PackVersion


def pack_of(gateway: Gateway, code: str) -> Pack | None:
    """The rules an inquiry is judged by."""
    return gateway.ask(lambda desk: desk.rules.pack(code))


def dismissal_grounds(gateway: Gateway, pack: str, day: date) -> list[Choice]:
    """The grounds of dismissal the law knows on a day."""
    version = _version(gateway, pack, day)
    return [] if version is None else _choices(gateway, version.grounds.values())


def pause_reasons(gateway: Gateway, pack: str, day: date) -> list[Choice]:
    """The reasons for which terms stand still by the law of a day."""
    version = _version(gateway, pack, day)
    return [] if version is None else _choices(gateway, version.pauses.values())


def conflict_measures(gateway: Gateway, pack: str, day: date) -> list[Choice]:
    """What may settle a conflict of interest by the law of a day."""
    version = _version(gateway, pack, day)
    return [] if version is None else _choices(gateway, version.measures.values())


def _version(gateway: Gateway, code: str, day: date) -> PackVersion | None:
    pack = pack_of(gateway, code)
    return None if pack is None else pack.version_on(day)


def _choices(gateway: Gateway, entries: Iterable[Entry]) -> list[Choice]:
    language = gateway.words.language
    return [Choice(one.code, one.title.shown_in(language)) for one in entries]
