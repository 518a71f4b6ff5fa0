"""The printed page of what an issued report would say otherwise today.

Beside the counts of what persons reported no entry is named, nor how a matter came; entries that
change those counts are named only where there are at least three. A public page names no entries at
all, and is silent on figures of which it hides a cell: then and now together would tell it.
"""

from dataclasses import replace

from ethics_desk.documents.press import open_press
from ethics_desk.documents.reports.differences import differences_pdf
from ethics_desk.domain.differences import (
    CellDifference,
    DifferenceLine,
    DifferencePage,
    Differences,
    Edit,
    EntryLine,
)
from ethics_desk.domain.issued_report import IssuedReportId
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.domain.suppression import FEWEST_PERSONS
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.asking import period_words
from ethics_desk.services.reports.counted import Counted
from ethics_desk.services.reports.difference_words import (
    column_title,
    counted,
    line_label,
    title_of,
    told_facts,
    what_was_done,
    why,
)
from ethics_desk.services.reports.differences import differences
from ethics_desk.services.reports.frozen import read_frozen
from ethics_desk.services.reports.labels import Labels
from ethics_desk.services.reports.reports import counted_from
from ethics_desk.texts.speech import NO_FACT

SOURCES = frozenset({"channel"})
"""The facts that say how a matter came, and so perhaps from whom."""


def page_pdf(desk: Desk, page: DifferencePage) -> bytes:
    """The page on paper."""
    return differences_pdf(page, open_press(desk.resources))


def difference_page(
    desk: Desk, report_id: IssuedReportId, language: Language, progress: Progress = silent
) -> DifferencePage:
    """The page as a value; nothing on it tells a hidden cell or a person who reported."""
    return _asked(desk, report_id, language, progress, internal=False)


def difference_view(
    desk: Desk, report_id: IssuedReportId, language: Language, progress: Progress = silent
) -> DifferencePage:
    """The same for the commissioner's own eyes: every cell and every entry, with its inquiry."""
    return _asked(desk, report_id, language, progress, internal=True)


def _asked(
    desk: Desk,
    report_id: IssuedReportId,
    language: Language,
    progress: Progress,
    *,
    internal: bool,
) -> DifferencePage:
    found = differences(desk, report_id, language, progress)
    with desk.store.read() as work:
        frozen = read_frozen(work, work.issued_reports.get(report_id))
        report = counted_from(desk, work, replace(frozen.asked, language=language))
        if not internal:
            return _page(report, frozen.page, found)
        edits = tuple(replace(one, secret=False) for one in found.edits)
        page = replace(frozen.page, public=False)
        everything = replace(found, edits=edits, untold=(), secret=frozenset())
        return _page(report, page, everything)


def _page(report: Counted, page: ReportPage, found: Differences) -> DifferencePage:
    words = report.words
    if page.issue is None:
        raise ValueError("an issued report tells its issue")
    told = [one for one in found.cells if one.cell.figure not in found.untold]
    return DifferencePage(
        language=words.language,
        agency=report.agency(),
        period=period_words(words, report.asked.period),
        issue=page.issue,
        made_on=report.desk.today(),
        lines=tuple(
            _line(report, one, silent=page.public or one.cell.figure in found.secret)
            for one in told
        ),
        entries=() if page.public else _entries(report.labels, found),
        untold=tuple(title_of(report, code, code) for code in found.untold),
        public=page.public,
        specimen=page.specimen,
        signatory=Signatory(
            post=words.say("report.commissioner"),
            name=report.offices[0].executor_name.in_(words.language),
        ),
    )


def _line(report: Counted, one: CellDifference, *, silent: bool) -> DifferenceLine:
    words = report.words
    return DifferenceLine(
        figure=title_of(report, one.cell.figure, one.figure),
        label=line_label(report, one),
        column=column_title(report, one),
        then=counted(words, one.then),
        now=counted(words, one.now),
        entries="" if silent else why(words, one),
    )


def _entries(labels: Labels, found: Differences) -> tuple[EntryLine, ...]:
    """The entries: those of what persons reported only where several could be meant."""
    few = sum(edit.secret for edit in found.edits) < FEWEST_PERSONS
    hushed = SOURCES if found.secret else frozenset()
    return tuple(
        _entry(labels, edit, withheld=edit.secret and few, hushed=hushed) for edit in found.edits
    )


def _entry(labels: Labels, edit: Edit, *, withheld: bool, hushed: frozenset[str]) -> EntryLine:
    words = labels.words
    if withheld:
        untold = words.say("difference.entry-withheld")
        return EntryLine(recorded=NO_FACT, member=NO_FACT, what=untold, facts=NO_FACT)
    told = edit.told
    return EntryLine(
        recorded=NO_FACT if told is None else words.instant(told.at),
        member=NO_FACT if told is None else told.member,
        what=what_was_done(words, edit),
        facts="; ".join(told_facts(labels, edit, hushed)),
        inquiry_id="" if told is None else told.inquiry_id or "",
    )
