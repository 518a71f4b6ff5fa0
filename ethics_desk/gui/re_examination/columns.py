"""The columns of the list of decisions to re-examine."""

from collections.abc import Callable

from ethics_desk.gui.tables.column import Column, plain
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.law.re_examined_list import ReExaminedRow
from ethics_desk.texts import In

NO_LONGER = "no"
UNSEEN = frozenset({"day", "why", "articles-then", "articles"})
"""Columns the user does not see before choosing."""


def re_examined_columns(words: In) -> tuple[Column[ReExaminedRow], ...]:
    """Which decision, what was imposed, and what the law now in force would say otherwise."""

    def column(
        name: str, width: int, text: Callable[[ReExaminedRow], str]
    ) -> Column[ReExaminedRow]:
        return Column(
            name=name,
            title=lambda: words.say(f"re-examined.column.{name}"),
            text=text,
            tone=_tone if name == "allowed" else plain,
            width=width,
            shown=name not in UNSEEN,
        )

    def document(row: ReExaminedRow) -> str:
        kind = "re-examined.decision" if row.decided else "re-examined.proposal"
        return words.say(kind, day=row.day)

    return (
        column("number", 11, lambda row: row.number),
        column("official", 18, lambda row: row.official),
        column("kind", 18, document),
        column("day", 11, lambda row: short_date(row.day)),
        column("sanction", 17, lambda row: row.sanction),
        column(
            "allowed", 14, lambda row: words.say(f"re-examined.allowed.{row.allowed or 'none'}")
        ),
        column("why", 24, lambda row: words.say(f"re-examined.why.{row.why}")),
        column("what", 34, lambda row: row.what),
        column("articles-then", 34, lambda row: row.articles_then),
        column("articles", 34, lambda row: row.articles),
    )


def _tone(row: ReExaminedRow) -> Tone:
    """What was imposed and would be allowed no longer stands out."""
    return Tone.WARNING if row.allowed == NO_LONGER else Tone.PLAIN
