"""What the window shows while an original is marked: pages, finds, marks, grounds, readers."""

from dataclasses import dataclass

from ethics_desk.documents.redaction.pieces import as_png
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.redaction import Form, Reader, RedactionLayerId
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.persons import is_guarded
from ethics_desk.services.redaction.grounds import basis_of, grounds_for
from ethics_desk.services.redaction.layers import Layered, find_layered
from ethics_desk.services.redaction.proposals import Proposal, proposed_for

_STEPS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundOffered:
    """A ground in one language; `basis` is its article, empty where the office must name it."""

    code: str
    title: str
    basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbench:
    """A layer with all that is proposed for it and the grounds its reader may be given."""

    layered: Layered
    proposals: tuple[Proposal, ...]
    grounds: tuple[GroundOffered, ...]

    @property
    def text(self) -> str | None:
        """The running text that is marked; None of an original with pages."""
        original = self.layered.original
        return original.texts[0] if original.form is Form.TEXT else None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """The picture of one page (PNG), counted from 1."""

    number: int
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderChoice:
    """A reader a copy may be made for: the public, an auditor, each party by name."""

    reader: Reader
    person_id: PersonId | None
    title: str


def workbench(
    desk: Desk, layer_id: RedactionLayerId, language: Language, progress: Progress = silent
) -> Workbench:
    """Everything about a layer; slow, because the original is read."""
    progress(0, _STEPS)
    layered = find_layered(desk, layer_id)
    progress(1, _STEPS)
    words = desk.texts.in_(language)
    grounds = grounds_for(desk, layered.source.inquiry, layered.layer.reader)
    return Workbench(
        layered=layered,
        proposals=proposed_for(desk, layered),
        grounds=tuple(
            GroundOffered(
                code=one.code,
                title=one.title.in_(language),
                basis="" if one.in_own_words else basis_of(words, one, "", desk.today()),
            )
            for one in grounds
        ),
    )


def page_picture(_desk: Desk, bench: Workbench, number: int) -> PagePicture:
    """One page as it will be copied, without its boxes; slow enough for a job."""
    drawn = bench.layered.original.drawn
    if drawn is None:
        raise ValueError("a running text has no pages")
    return PagePicture(number=number, content=as_png(drawn(number)))


def readers_of(desk: Desk, inquiry_id: InquiryId, language: Language) -> tuple[ReaderChoice, ...]:
    """Whom a copy may be made for in a matter; a guarded source is told by the role alone."""
    words = desk.texts.in_(language)
    with desk.read() as work:
        inquiry = work.inquiries.get(inquiry_id)
        parties = {one.person_id: one for one in work.parties.of(inquiry_id=inquiry_id)}
        named = [
            (key, words.say(f"party-role.{one.role}"))
            if is_guarded(inquiry, one)
            else (key, work.persons.get(key).name_in(language).full or key)
            for key, one in parties.items()
        ]
    party = words.say(f"redaction.reader.{Reader.PARTY}")
    choices = [
        ReaderChoice(reader=one, person_id=None, title=words.say(f"redaction.reader.{one}"))
        for one in (Reader.PUBLIC, Reader.AUDITOR)
    ]
    return (
        *choices,
        *(
            ReaderChoice(reader=Reader.PARTY, person_id=key, title=f"{party}: {name}")
            for key, name in named
        ),
    )
