"""What the first page of a report says of its day, and of an issued one's data cut."""

from ethics_desk.domain.report_page import ReportPage
from ethics_desk.texts import In


def day_line(report: ReportPage, words: In) -> str:
    """The day it was made; of an issued one its number and day, and what it replaces."""
    issue = report.issue
    if issue is None:
        return words.say("report.made-on", day=words.long_day(report.made_on))
    said = words.say("report.issue", number=issue.number, day=words.long_day(issue.issued_on))
    if not issue.replaces:
        return said
    return f"{said}; {words.say('report.issue-replaces', number=issue.replaces)}"


def form_line(report: ReportPage, words: In) -> str:
    """Up to which moment the records of an issued one were read, and whose form it is."""
    form = words.say("report.form")
    if report.issue is None:
        return form
    cut = words.say(
        "report.data-cut", moment=report.issue.cut_at, entry=str(report.issue.cut_entry)
    )
    return f"{cut}. {form}"
