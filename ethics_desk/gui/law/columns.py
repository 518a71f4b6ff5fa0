"""The columns of the differences between two answers, and one difference in full."""

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.comparison_page import ComparedLaw, DifferenceRow
from ethics_desk.gui.facts import Fact
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.texts import In

translate = QCoreApplication.translate


def difference_columns() -> tuple[Column[DifferenceRow], ...]:
    """What differs, how either law answers, and by which article."""
    return (
        Column(
            name="what",
            title=lambda: translate("LawDialog", "In what"),
            text=what_differs,
            sort_key=what_differs,
            tone=_weight,
            width=34,
        ),
        Column(
            name="left",
            title=lambda: translate("LawDialog", "First law"),
            text=lambda row: row.left,
            sort_key=lambda row: row.left,
            width=24,
        ),
        Column(
            name="left-article",
            title=lambda: translate("LawDialog", "Its article"),
            text=lambda row: _in_line(row.left_articles),
            sort_key=lambda row: row.left_articles,
            width=26,
        ),
        Column(
            name="right",
            title=lambda: translate("LawDialog", "Second law"),
            text=lambda row: row.right,
            sort_key=lambda row: row.right,
            width=24,
        ),
        Column(
            name="right-article",
            title=lambda: translate("LawDialog", "Its article"),
            text=lambda row: _in_line(row.right_articles),
            sort_key=lambda row: row.right_articles,
            width=26,
        ),
    )


def what_differs(row: DifferenceRow) -> str:
    """In what two answers differ, in one line."""
    return f"{row.matter}: {row.subject}" if row.subject else row.matter


def difference_facts(row: DifferenceRow | None) -> list[Fact]:
    """One difference in full, to be read and copied."""
    if row is None:
        return []
    return [
        Fact(translate("LawDialog", "In what"), what_differs(row)),
        Fact(translate("LawDialog", "First law"), _in_full(row.left, row.left_articles)),
        Fact(translate("LawDialog", "Second law"), _in_full(row.right, row.right_articles)),
    ]


def answer_facts(law: ComparedLaw, words: In) -> list[Fact]:
    """What one law answered."""
    return [
        Fact(words.say("comparison.outcome"), law.outcome),
        Fact(words.say("comparison.sanctions"), "\n".join(law.sanctions)),
        Fact(words.say("last-day.safe"), short_date(law.safe)),
        Fact(words.say("last-day.latest"), short_date(law.latest)),
        Fact(words.say("comparison.versions-used"), f"{law.versions}\n{law.status}"),
        *(Fact(words.say("comparison.notes"), note, Tone.WARNING) for note in law.notes),
    ]


def _weight(row: DifferenceRow) -> Tone:
    """A difference of words alone stands back."""
    return Tone.PLAIN if row.judging else Tone.QUIET


def _in_line(articles: tuple[str, ...]) -> str:
    return " · ".join(articles)


def _in_full(said: str, articles: tuple[str, ...]) -> str:
    return "\n".join((said, *articles))
