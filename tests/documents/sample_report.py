"""An invented quarter: figures with and without persons, small cells, long labels."""

from datetime import date

from sample_facts import LETTERHEAD

from ethics_desk.domain.figures import Figure, FigureRow, Unit
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.report_page import ReportPage, ReportSection, SectionKind

TITLES = {
    "figure.sample-channel": ("Келіп түсу арнасы", "Поступило по каналам", "Received by channel"),
    "figure.sample-month": ("Ай бойынша", "Поступило по месяцам", "Received by month"),
    "figure.sample-days": ("Қарау ұзақтығы", "Длительность рассмотрения", "Days taken"),
    "figure.sample-sanctions": ("Тәртіптік жазалар", "Дисциплинарные взыскания", "Sanctions"),
    "figure.sample-none": ("Сыйлықтар", "Подарки", "Gifts"),
    "figure.section.sample-inquiries": ("Материалдар", "Материалы", "Inquiries"),
    "figure.section.sample-sanctions": ("Жазалар", "Взыскания", "Sanctions"),
}


def titled(key, language):
    return Trilingual(**dict(zip(("kk", "ru", "en"), TITLES[key], strict=True))).in_(language)


def numbers(count, first=1):
    return tuple(f"2025-{first + place:04d}" for place in range(count))


def report(language, **changes):
    def say(kk, ru, en):
        return Trilingual(kk=kk, ru=ru, en=en).in_(language)

    channels = (
        (say("Сенім телефоны", "Телефон доверия", "Hotline"), 14, 9, 11),
        (
            say(
                "Мүдделер қақтығысы туралы хабарлама",
                "Уведомление о конфликте интересов",
                "Conflict-of-interest notice",
            ),
            6,
            6,
            None,
        ),
        (
            say(
                "Бұқаралық ақпарат құралдарындағы жарияланым",
                "Публикация в средствах массовой информации",
                "Publication in the mass media",
            ),
            0,
            2,
            1,
        ),
    )
    months = (
        (say("шілде", "июль", "July"), 8, 5, 4),
        (say("тамыз", "август", "August"), 5, 6, 3),
        (say("қыркүйек", "сентябрь", "September"), 7, 6, 5),
    )
    sanctions = (
        (say("ескерту", "замечание", "remark"), 5, 4, 3),
        (say("сөгіс", "выговор", "reprimand"), 1, 3, 0),
        (
            say(
                "қызметке толық сәйкес еместігі туралы ескерту",
                "предупреждение о неполном служебном соответствии",
                "warning of incomplete official compliance",
            ),
            4,
            0,
            2,
        ),
    )
    settings = {
        "language": language,
        "agency": LETTERHEAD.name.in_(language),
        "period": say("2025 жылғы III тоқсан", "III квартал 2025 года", "III quarter of 2025"),
        "starts_on": date(2025, 7, 1),
        "ends_on": date(2025, 9, 30),
        "made_on": date(2025, 10, 6),
        "figures": (
            figure(language, "sample-channel", "sample-inquiries", channels, chart=True),
            figure(language, "sample-month", "sample-inquiries", months, chart=True),
            Figure(
                code="sample-days",
                title=titled("figure.sample-days", language),
                unit=Unit.DAYS,
                section="sample-inquiries",
                rows=(
                    FigureRow(label=say("орташа", "средняя", "average"), value=12.5, previous=14.0),
                ),
            ),
            figure(
                language,
                "sample-sanctions",
                "sample-sanctions",
                sanctions,
                chart=True,
                persons=True,
                unit=Unit.PERSONS,
            ),
            Figure(
                code="sample-none",
                title=titled("figure.sample-none", language),
                unit=Unit.EVENTS,
                section="sample-sanctions",
            ),
        ),
        "headlines": ("sample-channel", "sample-days", "sample-sanctions"),
        "sections": (
            *(
                ReportSection(code=code, title=titled(f"figure.section.{code}", language))
                for code in ("sample-inquiries", "sample-sanctions")
            ),
            ReportSection(code="like", title="L", kind=SectionKind.LIKE_CASES),
            ReportSection(
                code="causes",
                title=say("Себептер", "Причины", "Causes"),
                kind=SectionKind.NARRATIVE,
                paragraphs=(
                    say(
                        "Себебі: сатып алу бөлімінде түсіндірме жұмысы жеткіліксіз.",
                        "Причина: недостаточная разъяснительная работа в отделе закупок.",
                        "Cause: too little explanatory work in the procurement section.",
                    ),
                ),
            ),
        ),
        "previous": say("2025 жылғы II тоқсан", "II квартал 2025 года", "II quarter of 2025"),
        "year_before": say("2024 жылғы III тоқсан", "III квартал 2024 года", "III quarter of 2024"),
        "signatory": Signatory(
            post=say("Әдеп жөніндегі уәкіл", "Уполномоченный по этике", "Ethics commissioner"),
            name="Қ. Һәкімова",
        ),
    }
    return ReportPage(**(settings | changes))


def figure(language, code, section, rows, *, chart=False, persons=False, unit=Unit.INQUIRIES):
    return Figure(
        code=code,
        title=titled(f"figure.{code}", language),
        unit=unit,
        section=section,
        chart=chart,
        rows=tuple(
            FigureRow(
                label=label,
                value=value,
                previous=previous,
                year_before=year_before,
                inquiries=numbers(value),
                persons=persons,
            )
            for label, value, previous, year_before in rows
        ),
    )
