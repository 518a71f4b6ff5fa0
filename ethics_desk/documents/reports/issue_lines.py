"""What the title page of an issued report says of it: number, day, data cut."""

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.typeface import CENTRE
from ethics_desk.domain.report_page import ReportPage


def issue_lines(report: ReportPage, press: Press) -> Story:
    """The lines about the issue, none for a report that was not issued."""
    if report.issue is None:
        return []
    issue, words = report.issue, press.texts.in_(report.language)
    said = [
        words.say("report.issue", number=issue.number, day=words.long_day(issue.issued_on)),
        words.say("report.data-cut", moment=issue.cut_at, entry=str(issue.cut_entry)),
    ]
    if issue.replaces:
        said.append(words.say("report.issue-replaces", number=issue.replaces))
    style = press.sans.style(9.5, align=CENTRE, spaceAfter=4)
    return [press.sans.paragraph(line, style) for line in said]
