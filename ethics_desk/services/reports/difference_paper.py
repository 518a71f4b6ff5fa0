"""The printed page of what an issued report would say otherwise today.

No entry that changes a count of what persons reported is named, however many there are, nor is any
other beside such a count; how a matter came and which clock runs for it stay away. A public page
names no entries at all, and is silent on figures of which it hides a cell: then and now together
would tell it.
"""

from collections.abc import Sequence
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
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import anchor_in
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

SOURCES = frozenset({"channel", "clock", "whistle_blower"})
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
    with desk.read() as work:
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
    hushed = SOURCES if found.secret else frozenset()
    named = () if page.public else _named(found.edits, hushed)
    lines = tuple(
        _line(report, one, "" if _silent(found, one, named) else why(words, one, named))
        for one in found.cells
        if one.cell.figure not in found.untold
    )
    return DifferencePage(
        language=words.language,
        agency=report.agency(),
        period=period_words(words, report.asked.period),
        issue=page.issue,
        made_on=report.desk.today(),
        lines=lines,
        entries=tuple(_entry(report.labels, found.edits[place], hushed) for place in named),
        unnamed=0 if page.public else sum(not one.entries for one in lines),
        untold=tuple(title_of(report, code, code) for code in found.untold),
        public=page.public,
        specimen=page.specimen,
        anchor=anchor_in(report.work),
        signatory=Signatory(
            post=words.say("report.commissioner"),
            name=report.offices[0].executor_name.in_(words.language),
        ),
    )


def _named(edits: Sequence[Edit], hushed: frozenset[str]) -> tuple[int, ...]:
    """The places of the entries that may be named: they tell nothing of what persons reported."""
    return tuple(
        place
        for place, edit in enumerate(edits)
        if not edit.secret and not _only_hushed(edit, hushed)
    )


def _only_hushed(edit: Edit, hushed: frozenset[str]) -> bool:
    """Whether all an entry changed is hushed up, so that naming it would tell that."""
    return bool(edit.facts) and all(fact.field in hushed for fact in edit.facts)


def _silent(found: Differences, one: CellDifference, named: tuple[int, ...]) -> bool:
    """Whether no entry is named beside a count: it is secret, or one behind it is not named."""
    return one.cell.figure in found.secret or not set(one.edits) <= set(named)


def _line(report: Counted, one: CellDifference, entries: str) -> DifferenceLine:
    words = report.words
    return DifferenceLine(
        figure=title_of(report, one.cell.figure, one.figure),
        label=line_label(report, one),
        column=column_title(report, one),
        then=counted(words, one.then),
        now=counted(words, one.now),
        entries=entries,
    )


def _entry(labels: Labels, edit: Edit, hushed: frozenset[str]) -> EntryLine:
    told = edit.told
    return EntryLine(
        recorded=NO_FACT if told is None else labels.words.instant(told.at),
        member=NO_FACT if told is None else told.member,
        what=what_was_done(labels.words, edit),
        facts="; ".join(told_facts(labels, edit, hushed)) or NO_FACT,
        inquiry_id="" if told is None else told.inquiry_id or "",
    )
