"""The office's own words in a report: written per period, section and language, and used again."""

from dataclasses import dataclass, replace

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, Conflict
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import Period, read_period
from ethics_desk.domain.report_form import ReportForm, SectionForm
from ethics_desk.domain.report_page import SectionKind
from ethics_desk.domain.report_text import ReportText, ReportTextId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes, changes_between, entry, facts_of, taken_out
from ethics_desk.services.reports.form import report_form
from ethics_desk.services.wording_checks import clean
from ethics_desk.store.work import Work

LONGEST_NARRATIVE = 8_000
_TOLD = ("period", "section", "language", "text", "published")


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteReportText:
    """Write the words of one narrative section; nothing written takes them out.

    `version` is the one that was read, 0 when none was there. `published` lets the public read it.
    """

    period: str
    section: str
    language: Language
    text: str
    agency_id: AgencyId | None = None
    published: bool = False
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NarrativeText:
    """One narrative section as it stands: its prompt, its words, and those of the period before."""

    section: str
    title: str
    prompt: str
    text: str
    published: bool
    version: int
    former: str


def write_report_text(desk: Desk, command: WriteReportText) -> Outcome[ReportTextId]:
    """Keep the words with their period; the journal keeps what stood there.

    Raises `Conflict` when somebody wrote there since it was read.
    """
    period = read_period(command.period).code
    section = _narrative(report_form(desk.resources), command.section).code
    written = ReportText(
        id=ReportTextId(desk.new_id()),
        agency_id=command.agency_id,
        period=period,
        section=section,
        language=command.language,
        text=clean(command.text, "text", limit=LONGEST_NARRATIVE),
        published=command.published,
        version=command.version,
    )
    with desk.write(command) as work:
        if command.agency_id is not None:
            work.agencies.get(command.agency_id)
        before = _kept(work, command.agency_id, period, section, command.language)
        changes = _keep(work, before, written)
        key = written.id if before is None else before.id
        if changes:
            work.journal.add(entry(desk, "report.written", key, changes=changes))
    return Outcome(key)


def _keep(work: Work, before: ReportText | None, written: ReportText) -> Changes:
    """Add, correct or take out; what the journal is to tell of it, nothing when nothing changed."""
    if before is None:
        if written.version:
            raise Conflict("store.stale", kind="report_text", id=written.section)
        if not written.text:
            return ()
        work.report_texts.add(replace(written, version=1))
        return facts_of(written, *_TOLD)
    if not written.text:
        work.report_texts.remove(before.id, version=written.version)
        return taken_out(facts_of(before, *_TOLD))
    after = work.report_texts.replace(replace(written, id=before.id))
    changed = changes_between(before, after)
    return (*facts_of(before, *_TOLD[:3]), *changed) if changed else ()


def narrative_texts(
    desk: Desk, period: Period, agency_id: AgencyId | None, language: Language
) -> list[NarrativeText]:
    """Every narrative section of the form, in its order, with what is written there."""
    found = []
    with desk.read() as work:
        for one in report_form(desk.resources).sections:
            if one.kind is not SectionKind.NARRATIVE:
                continue
            kept = _kept(work, agency_id, period.code, one.code, language)
            former = _kept(work, agency_id, period.previous.code, one.code, language)
            found.append(
                NarrativeText(
                    section=one.code,
                    title=one.title.in_(language),
                    prompt=one.prompt.in_(language),
                    text="" if kept is None else kept.text,
                    published=kept is not None and kept.published,
                    version=0 if kept is None else kept.version,
                    former="" if former is None else former.text,
                )
            )
    return found


def paragraphs_for(
    work: Work, agency_id: AgencyId | None, period: Period, language: Language, *, public: bool
) -> dict[str, tuple[str, ...]]:
    """The paragraphs of each narrative section; the public sees those let out for it."""
    texts = work.report_texts.of(agency_id=agency_id, period=period.code, language=language)
    return {
        one.section: tuple(line.strip() for line in one.text.splitlines() if line.strip())
        for one in texts
        if one.published or not public
    }


def _kept(
    work: Work, agency_id: AgencyId | None, period: str, section: str, language: Language
) -> ReportText | None:
    found = work.report_texts.of(
        agency_id=agency_id, period=period, section=section, language=language
    )
    return found[0] if found else None


def _narrative(form: ReportForm, section: str) -> SectionForm:
    for one in form.sections:
        if one.code == section and one.kind is SectionKind.NARRATIVE:
            return one
    raise BadInput("report.unknown-section", field="section", section=section)
