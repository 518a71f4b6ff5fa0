"""The printed page of what an issued report would say otherwise today.

What would lead to a person who reported is not named on it; a public one names no entries at all,
and is silent on figures of which it hides a cell: then and now together would tell it.
"""

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
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.services.desk import Desk
from ethics_desk.services.reports.asking import period_words
from ethics_desk.services.reports.difference_words import counted, told_facts, what_was_done, why
from ethics_desk.services.reports.differences import differences
from ethics_desk.services.reports.frozen import Frozen, read_frozen
from ethics_desk.services.reports.labels import Labels, labels_for
from ethics_desk.texts.speech import NO_FACT


def differences_bytes(
    desk: Desk, report_id: IssuedReportId, language: Language, progress: Progress = silent
) -> bytes:
    """The page as PDF, in a language of its own."""
    page = difference_page(desk, report_id, language, progress)
    return differences_pdf(page, open_press(desk.resources))


def difference_page(
    desk: Desk, report_id: IssuedReportId, language: Language, progress: Progress = silent
) -> DifferencePage:
    """The page as a value; nothing on it tells a hidden cell or a person who reported."""
    found = differences(desk, report_id, language, progress)
    with desk.store.read() as work:
        report = work.issued_reports.get(report_id)
        frozen = read_frozen(work, report)
        labels = labels_for(desk, work, frozen.asked, language)
    return _page(desk, frozen, found, labels)


def _page(desk: Desk, frozen: Frozen, found: Differences, labels: Labels) -> DifferencePage:
    page, words = frozen.page, labels.words
    if page.issue is None:
        raise ValueError("an issued report tells its issue")
    told = [one for one in found.cells if one.cell.figure not in found.untold]
    return DifferencePage(
        language=words.language,
        agency=page.agency,
        period=period_words(words, frozen.asked.period),
        issue=page.issue,
        made_on=desk.today(),
        lines=tuple(_line(labels, one, public=page.public) for one in told),
        entries=() if page.public else tuple(_entry(labels, one) for one in found.edits),
        untold=tuple(words.say(f"figure.{code}") for code in found.untold),
        public=page.public,
        specimen=page.specimen,
        signatory=page.signatory,
    )


def _line(labels: Labels, one: CellDifference, *, public: bool) -> DifferenceLine:
    words = labels.words
    return DifferenceLine(
        figure=words.say(f"figure.{one.cell.figure}"),
        label=one.label,
        column=words.say(f"report.{one.cell.place}"),
        then=counted(words, one.then),
        now=counted(words, one.now),
        entries="" if public else why(words, one),
    )


def _entry(labels: Labels, edit: Edit) -> EntryLine:
    words = labels.words
    if edit.secret:
        untold = words.say("difference.entry-withheld")
        return EntryLine(recorded=NO_FACT, member=NO_FACT, what=untold, facts=NO_FACT)
    told = edit.told
    return EntryLine(
        recorded=NO_FACT if told is None else words.instant(told.at),
        member=NO_FACT if told is None else told.member,
        what=what_was_done(words, edit),
        facts="; ".join(told_facts(labels, edit)),
    )
