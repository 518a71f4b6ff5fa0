"""An issued report's differences, and a quarter over two agencies, as values."""

from datetime import UTC, date, datetime

from ethics_desk.domain.consolidated import (
    ConsolidatedAgency,
    ConsolidatedFigure,
    ConsolidatedPage,
    ConsolidatedRow,
    ConsolidatedSection,
)
from ethics_desk.domain.differences import DifferenceLine, DifferencePage, EntryLine
from ethics_desk.domain.figures import Unit
from ethics_desk.domain.issued_report import Issue
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.report_return import Standing
from ethics_desk.domain.report_table import CellMark, TableCell

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


def _channels(agencies):
    lines = {
        "hotline": ("телефон доверия", 4, CellMark.OPEN),
        "audit": ("аудит", 1, CellMark.SMALL),
    }
    return ConsolidatedFigure(
        code="received",
        number="1.1",
        title="Поступило материалов по каналам",
        unit=Unit.INQUIRIES,
        rows=tuple(
            ConsolidatedRow(
                code=code,
                label=label,
                counts=(TableCell(count=count, mark=mark),) * agencies,
                total=TableCell(count=count * agencies),
            )
            for code, (label, count, mark) in lines.items()
        ),
        total=ConsolidatedRow(
            code="",
            label="Итого",
            counts=(TableCell(count=5),) * agencies,
            total=TableCell(count=5 * agencies),
        ),
        note="Лицо, встречающееся в двух органах, учтено в каждом.",
    )


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
            ConsolidatedAgency(
                code=f"kz-{number}",
                name=f"Орган {number}",
                standing=Standing.SENT,
                source="№ 01/2025",
                headlines=(TableCell(count=4), TableCell(count=2)),
            )
            for number in range(1, agencies + 1)
        ),
        "together": (TableCell(count=4 * agencies), TableCell(count=2 * agencies)),
        "sections": (
            ConsolidatedSection(
                code="appeals", number=1, title="Поступило", figures=(_channels(agencies),)
            ),
        ),
        "missing": ("Комитет",),
        "signatory": SIGNATORY,
    }
    return ConsolidatedPage(**(facts | changes))
