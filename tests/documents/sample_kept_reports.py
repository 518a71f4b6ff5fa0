"""An issued report's differences, and a quarter over two agencies, as values."""

from datetime import UTC, date, datetime

from ethics_desk.domain.consolidated import (
    ConsolidatedAgency,
    ConsolidatedFigure,
    ConsolidatedPage,
    ConsolidatedRow,
)
from ethics_desk.domain.differences import DifferenceLine, DifferencePage, EntryLine
from ethics_desk.domain.issued_report import Issue
from ethics_desk.domain.paper import Signatory

SIGNATORY = Signatory(post="Әдеп жөніндегі уәкіл", name="Сапарова А. Б.")


def differences(language, **changes):
    facts = {
        "language": language,
        "agency": "Министерство <испытаний> & проверок",
        "period": "III",
        "issue": Issue(
            number="03/2025",
            issued_on=date(2025, 10, 6),
            cut_at=datetime(2025, 10, 6, 4, 30, tzinfo=UTC),
            cut_entry=1204,
            replaces="02/2025",
        ),
        "made_on": date(2025, 11, 10),
        "lines": (
            DifferenceLine(
                figure="Поступило материалов по месяцам",
                label="июль 2025 г.",
                column="Отчётный период",
                then="8",
                now="9",
                entries="1, 2",
            ),
        ),
        "entries": tuple(
            EntryLine(
                recorded="12.10.2025, 09:05",
                member="Сапарова А. Б.",
                what=f"Внесено позже: Зарегистрировано, № 2025/{number:04d}",
                facts="день регистрации: 03.07.2025",
            )
            for number in range(1, 40)
        ),
        "signatory": SIGNATORY,
    }
    return DifferencePage(**(facts | changes))


def consolidated(language, agencies=2, **changes):
    facts = {
        "language": language,
        "agency": "Әділет министрлігі",
        "period": "III",
        "starts_on": date(2025, 7, 1),
        "ends_on": date(2025, 9, 30),
        "made_on": date(2025, 10, 6),
        "headings": ("Поступило", "Завершено"),
        "agencies": tuple(
            ConsolidatedAgency(name=f"Орган {number}", source="№ 01/2025", headlines=("4", "2"))
            for number in range(1, agencies + 1)
        ),
        "figures": (
            ConsolidatedFigure(
                title="Поступило материалов по каналам",
                rows=(
                    ConsolidatedRow(
                        label="телефон доверия", counts=("4",) * agencies, total=str(4 * agencies)
                    ),
                ),
                note="Лицо, встречающееся в двух органах, учтено в каждом.",
            ),
        ),
        "missing": ("Комитет",),
        "signatory": SIGNATORY,
    }
    return ConsolidatedPage(**(facts | changes))
