"""The annex of a report: the inquiries behind each row, and whether totals agree."""

from collections.abc import Iterator, Sequence

from ethics_desk.documents.reports.disclosure import ShownRow
from ethics_desk.documents.reports.figure_tables import Numbered, Setting, cell_text
from ethics_desk.documents.sheets.ruled import numbered_table, ruled_table
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.domain.traced import untold_decisions, untold_figures
from ethics_desk.texts import In

_NUMBERS_PER_ROW = 80
"""How many inquiry numbers one row takes, so that a row never outgrows a page."""

_Traced = tuple[str, str, str, tuple[str, ...]]
"""The number and title of a figure, one of its lines, and the inquiries behind it."""


def annex_table(report: ReportPage, figures: Sequence[Numbered], setting: Setting) -> Story:
    """For each row the numbers of the inquiries it counts, and the rule by which some are not."""
    words, face, measure = setting.words, setting.press.sans, setting.measure
    rows = [
        (number, figure, label, ", ".join(numbers[start : start + _NUMBERS_PER_ROW]))
        for number, figure, label, numbers in _traced(report, figures, words)
        for start in range(0, len(numbers), _NUMBERS_PER_ROW)
    ]
    if not rows:
        return [face.paragraph(words.say("report.no-annex"), face.style(10))]
    columns = [
        (words.say("register.number"), measure * 0.06),
        (words.say("report.figure"), measure * 0.22),
        (words.say("report.row"), measure * 0.38),
        (words.say("report.inquiries"), measure * 0.34),
    ]
    note = face.paragraph(words.say("report.annex-note"), face.style(8.5, spaceAfter=4))
    return [note, numbered_table(face, columns, rows)]


def check_table(report: ReportPage, figures: Sequence[Numbered], setting: Setting) -> Story:
    """Totals that must agree and those that need not, each with the reason."""
    words, measure = setting.words, setting.measure
    by_code = {one.figure.code: one for one in figures}
    rows = [
        (
            f"{left.number}. {left.figure.title}",
            _total(left, words),
            f"{right.number}. {right.figure.title}",
            _total(right, words),
            verdict(check.note, agreement(left.total, right.total), words),
        )
        for check in report.checks
        for left, right in [(by_code[check.left], by_code[check.right])]
    ]
    columns = [
        (words.say("report.figure"), measure * 0.24),
        (words.say("report.total"), measure * 0.1),
        (words.say("report.figure"), measure * 0.24),
        (words.say("report.total"), measure * 0.1),
        (words.say("report.verdict"), measure * 0.32),
    ]
    return [ruled_table(setting.press.sans, columns, rows)]


def agreement(left: ShownRow | None, right: ShownRow | None) -> bool | None:
    """Whether two totals of this period agree; None where one is missing or withheld."""
    if left is None or right is None or left.cells[0].withheld or right.cells[0].withheld:
        return None
    return (left.cells[0].count or 0) == (right.cells[0].count or 0)


def verdict(note: str, agrees: bool | None, words: In) -> str:  # noqa: FBT001 - yes, no, or unknown
    """Whether two totals agree, or why they need not."""
    if note:
        return words.say("report.need-not-agree", why=note)
    if agrees is None:
        return words.say("report.agreement-hidden")
    return words.say("report.agree" if agrees else "report.do-not-agree")


def _traced(report: ReportPage, figures: Sequence[Numbered], words: In) -> Iterator[_Traced]:
    """The lines of each figure with their inquiries; one that keeps them back only says so."""
    untold = (words.say("report.numbers-withheld"),)
    kept_back = untold_figures(report.figures)
    for one in figures:
        title = one.figure.title
        if one.figure.code in kept_back:
            yield one.number, title, "–", untold
            continue
        for row in one.figure.rows:
            yield one.number, title, row.label, row.inquiries
    title = words.say("dispersion.title")
    if untold_decisions(report.figures, report.dispersion):
        yield "–", title, "–", untold
        return
    for decided in report.dispersion:
        yield "–", title, decided.item, decided.inquiries


def _total(one: Numbered, words: In) -> str:
    return "–" if one.total is None else cell_text(one.total.cells[0], words)
