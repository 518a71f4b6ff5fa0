"""What an erasure does not reach: texts of the office itself that name a person of the list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ethics_desk.services.desk import Desk
from ethics_desk.store.erasing.names import numbers_of, stems_of
from ethics_desk.store.erasing.subjects import persons_of
from ethics_desk.store.erasing.tracing import texts_naming
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """A place where a name of the list seems to stand outside its inquiries, to be read."""

    kind: str
    title: str


def traces_of(desk: Desk, inquiry_ids: Sequence[str]) -> tuple[Trace, ...]:
    """Where names of these inquiries' persons seem to stand elsewhere; a namesake is found too."""
    with desk.read() as work:
        return (*_traces(work, inquiry_ids), *_copies(desk.store.path))


def _traces(work: Work, inquiry_ids: Sequence[str]) -> Iterator[Trace]:
    gone, kept = persons_of(work.connection, inquiry_ids)
    persons = sorted(gone | kept)
    words = stems_of(work.connection, persons) | numbers_of(work.connection, persons)
    for kind, title in texts_naming(work.connection, words, inquiry_ids):
        yield Trace(kind=kind, title=title)


def _copies(path: Path) -> Iterator[Trace]:
    """Other copies of the records beside them, such as one made before an upgrade."""
    for other in sorted(path.parent.glob(f"{path.stem}*{path.suffix}")):
        if other != path:
            yield Trace(kind="copy", title=other.name)
