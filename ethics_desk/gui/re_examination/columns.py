"""The columns of the list of decisions to re-examine."""

from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.re_examined_list import ReExaminedRow
from ethics_desk.texts import In

NO_LONGER = "no"


def re_examined_columns(words: In) -> tuple[Column[ReExaminedRow], ...]:
    """Which decision, what was imposed, and what the law now in force would say otherwise."""

    def caption(name: str) -> str:
        return words.say(f"re-examined.column.{name}")

    def document(row: ReExaminedRow) -> str:
        kind = "re-examined.decision" if row.decided else "re-examined.proposal"
        return words.say(kind, day=row.day)

    def allowed(row: ReExaminedRow) -> str:
        return words.say(f"re-examined.allowed.{row.allowed or 'none'}")

    return (
        Column(
            name="number",
            title=lambda: caption("number"),
            text=lambda row: row.number,
            width=11,
        ),
        Column(
            name="official",
            title=lambda: caption("official"),
            text=lambda row: row.official,
            width=24,
        ),
        Column(
            name="kind",
            title=lambda: caption("kind"),
            text=document,
            width=22,
        ),
        Column(
            name="day",
            title=lambda: caption("day"),
            text=lambda row: short_date(row.day),
            width=11,
            shown=False,
        ),
        Column(
            name="sanction",
            title=lambda: caption("sanction"),
            text=lambda row: row.sanction,
            width=22,
        ),
        Column(
            name="allowed",
            title=lambda: caption("allowed"),
            text=allowed,
            tone=lambda row: Tone.WARNING if row.allowed == NO_LONGER else Tone.PLAIN,
            width=20,
        ),
        Column(
            name="why",
            title=lambda: caption("why"),
            text=lambda row: words.say(f"re-examined.why.{row.why}"),
            width=24,
        ),
        Column(
            name="what",
            title=lambda: caption("what"),
            text=lambda row: row.what,
            width=44,
        ),
        Column(
            name="articles",
            title=lambda: caption("articles"),
            text=lambda row: row.articles,
            width=34,
            shown=False,
        ),
    )
