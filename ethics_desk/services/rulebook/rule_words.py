"""The words of a version in work: fit for screens and papers, or refused by entry and key."""

from collections.abc import Iterator, Mapping

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.drafts.draft import Draft
from ethics_desk.rules.drafts.entry_fields import VERSION
from ethics_desk.services.wording_checks import clean


def hostile_words(draft: Draft) -> Iterator[BadInput]:
    """A fault for every text with signs no text may hold, or too long for any paper."""
    yield from _of_entry(VERSION, draft.version)
    for kind, row in draft.tables.items():
        for entry in row:
            yield from _of_entry(kind, entry)


def _of_entry(kind: str, entry: Mapping[str, object]) -> Iterator[BadInput]:
    called = f"{kind} {entry.get('code', '')}".strip()
    for key, value in entry.items():
        for text in _texts(value):
            try:
                clean(text, key)
            except BadInput as fault:
                fault.details["entry"], fault.details["key"] = called, key
                yield fault


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for key, inner in value.items():
                yield str(key)
                yield from _texts(inner)
        case list() | tuple():
            for inner in value:
                yield from _texts(inner)
        case _:
            return
