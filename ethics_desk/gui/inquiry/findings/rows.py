"""What the findings tab lists: every allegation with what was found about it, if anything."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.card_rows import AllegationRow, InquiryCard
from ethics_desk.domain.finding import Finding
from ethics_desk.gui.inquiry.standing import allegation_title, official_name
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.findings import AllegationFound
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """One allegation against one official, and its finding."""

    id: str
    official: str
    title: str
    allegation: AllegationRow
    finding: Finding | None


def finding_rows(
    card: InquiryCard, found: tuple[AllegationFound, ...], words: In
) -> list[FindingRow]:
    """The allegations official by official."""
    findings = {one.allegation.id: one.finding for one in found}
    return [
        FindingRow(
            id=row.allegation.id,
            official=official_name(official, words),
            title=allegation_title(row, words),
            allegation=row,
            finding=findings.get(row.allegation.id),
        )
        for official in card.officials
        for row in official.allegations
    ]


def outcome_words(row: FindingRow, words: In) -> str:
    """What was found, or that nothing was yet."""
    if row.finding is None:
        return translate("FindingList", "not decided yet")
    return say_code(words, "finding-outcome", row.finding.outcome)


def finding_columns(words: In) -> tuple[Column[FindingRow], ...]:
    """The columns in the window's language."""
    return (
        Column(
            name="official",
            title=lambda: translate("FindingList", "Official"),
            text=lambda row: row.official,
            sort_key=lambda row: row.official,
            width=26,
        ),
        Column(
            name="allegation",
            title=lambda: translate("FindingList", "Allegation"),
            text=lambda row: row.title,
            sort_key=lambda row: row.title,
            width=50,
        ),
        Column(
            name="outcome",
            title=lambda: translate("FindingList", "Finding"),
            text=lambda row: outcome_words(row, words),
            sort_key=lambda row: outcome_words(row, words),
            tone=lambda row: Tone.WARNING if row.finding is None else Tone.PLAIN,
            width=20,
        ),
        Column(
            name="found",
            title=lambda: translate("FindingList", "Found on"),
            text=lambda row: short_date(row.finding.found_on if row.finding else None),
            sort_key=lambda row: row.finding.found_on if row.finding else None,
            width=11,
        ),
    )
