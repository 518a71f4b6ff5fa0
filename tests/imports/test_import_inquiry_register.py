from datetime import date

import pytest

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Cancelled
from ethics_desk.domain.register import RegisterRow
from ethics_desk.imports.inquiry_register import read_inquiry_register
from ethics_desk.names.iin import specimen_iin

IIN = specimen_iin(date(1885, 3, 1), male=True, serial=1)
EARLY_IIN = specimen_iin(date(1800, 3, 1), male=False, serial=1)
GOOD = {
    "Рег. №": "1/2025",
    "Госорган": "akimat",
    "Дата поступления": "13.01.2025",
    "Дата регистрации": "13.01.2025",
    "Дата обнаружения": "2025-01-10",
    "Канал": "жалоба",
    "Содержание": "Приём родственника на службу",
}


@pytest.fixture
def read(names):
    def read(*lines, **more):
        rows = [";".join(line) for line in lines]
        return read_inquiry_register("\r\n".join(rows).encode(), "C:/журнал.csv", names, **more)

    return read


@pytest.fixture
def read_with(read):
    """Read one good row with some cells as the test wants them."""

    def read_with(**cells):
        said = {**GOOD, **{heading.replace("_", " "): cell for heading, cell in cells.items()}}
        return read(said.keys(), said.values())

    return read_with


def codes(reading):
    return [(problem.row, problem.column, problem.code) for problem in reading.problems]


def test_a_good_row_is_read_whole(read_with):
    reading = read_with(
        **{"Дата совершения": "01.12.2024", "ФИО": "Өтебаев Ерлан Болатұлы", "ИИН": IIN},
        Должность="главный специалист",
        Отдел="Закупки",
        Проступок="csl-50-1-6",
        Исполнитель="Сапарова",
        Стадия="Закрыто",
        Результат="подтвердился",
        **{"Взыскание": "СТРОГИЙ ВЫГОВОР", "Приказ №": "7-ж", "Дата приказа": "31.01.2025"},
        Примечание=" см. том\u00a02 ",
    )

    assert reading.problems == ()
    assert reading.rows == (
        RegisterRow(
            number="1/2025",
            agency="akimat",
            received=date(2025, 1, 13),
            registered=date(2025, 1, 13),
            happened=date(2024, 12, 1),
            discovered=date(2025, 1, 10),
            channel=Channel.COMPLAINT,
            subject="Приём родственника на службу",
            surname="Өтебаев",
            given="Ерлан",
            patronymic="Болатұлы",
            iin=IIN,
            post="главный специалист",
            unit="Закупки",
            item="csl-50-1-6",
            handler="Сапарова",
            stage=InquiryStage.CLOSED,
            finding=FindingOutcome.SUBSTANTIATED,
            sanction="severe-reprimand",
            order_number="7-ж",
            order_date=date(2025, 1, 31),
            note="см. том 2",
        ),
    )
    assert reading.rows[0].row == 2
    assert (reading.file_name, reading.heading_language) == ("журнал.csv", Language.RU)


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"Рег. №": " "}, "number", "missing-value"),
        ({"Дата_поступления": "–"}, "received", "missing-value"),
        ({"Дата_поступления": "13.01.25"}, "received", "day-short-year"),
        ({"Дата_обнаружения": "29.02.2025"}, "discovered", "day-does-not-exist"),
        ({"Дата_обнаружения": "01.01.0025"}, "discovered", "day-out-of-range"),
        ({"Дата_регистрации": "сегодня"}, "registered", "day-not-understood"),
        ({"Дата_регистрации": "12.01.2025"}, "registered", "registered-before-received"),
        ({"Дата_совершения": "11.01.2025"}, "discovered", "discovered-before-happened"),
        ({"Дата_приказа": "12.01.2025"}, "order_date", "order-before-received"),
        ({"Канал": "голубь"}, "channel", "unknown-choice"),
        ({"Госорган": "Министерство погоды"}, "agency", "unknown-agency"),
        ({"Проступок": "csl-99"}, "item", "unknown-item"),
        ({"ИИН": "123"}, "iin", "iin-not-twelve-digits"),
        ({"ИИН": "не указан"}, "iin", "iin-not-twelve-digits"),
        ({"ИИН": str(int(IIN) + 1)}, "iin", "iin-wrong-check-digit"),
        ({"ИИН": "8,50301E+11"}, "iin", "iin-rounded"),
        ({"Содержание": "при\x00ём"}, "subject", "control-characters"),
    ],
)
def test_a_bad_cell_is_named_by_row_column_and_reason(read_with, cells, column, code):
    reading = read_with(**cells)

    assert codes(reading) == [(2, column, code)]
    assert reading.rows == ()
    assert reading.bad_rows == {2}


def test_an_order_before_the_discovery_is_named(read_with):
    reading = read_with(
        **{"Дата обнаружения": "20.01.2025", "Дата_приказа": "15.01.2025"},
    )

    assert codes(reading) == [(2, "order_date", "order-before-discovered")]


def test_zeros_a_spreadsheet_program_cut_are_put_back_with_a_warning(read_with):
    reading = read_with(ИИН=EARLY_IIN.lstrip("0"))

    assert reading.rows[0].iin == EARLY_IIN
    assert [warning.code for warning in reading.warnings] == ["iin-zeros-restored"]
    assert reading.problems == ()


def test_a_number_may_be_grouped_by_spaces(read_with):
    reading = read_with(ИИН=f"{IIN[:6]}\u00a0{IIN[6:]}")

    assert reading.rows[0].iin == IIN
    assert reading.warnings == ()


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("Өтебаев Ерлан Болатұлы", ("Өтебаев", "Ерлан", "Болатұлы")),
        ("Өтебаев  Е.Б.", ("Өтебаев", "Е.", "Б.")),
        ("Өтебаев Е. Б.", ("Өтебаев", "Е.", "Б.")),
        ("Өтебаев Е.", ("Өтебаев", "Е.", "")),
        ("Мамедов Рашид Эльдар оглы", ("Мамедов", "Рашид", "Эльдар оглы")),
        ("Цой", ("Цой", "", "")),
    ],
)
def test_a_name_in_one_cell_is_taken_apart(read_with, written, parts):
    (row,) = read_with(**{"Ф.И.О.": written}).rows

    assert (row.surname, row.given, row.patronymic) == parts


def test_a_number_used_twice_is_named_with_the_row_it_was_used_first(read):
    again = {**GOOD, "Рег. №": "1 / 2025"}

    reading = read(GOOD.keys(), GOOD.values(), again.values())

    assert codes(reading) == [(3, "number", "number-twice")]
    assert reading.problems[0].details == {"value": "1 / 2025", "first": "2"}
    assert len(reading.rows) == 1


def test_one_number_names_several_officials_and_items(read):
    facts = {**GOOD, "ФИО": "Өтебаев Ерлан", "Проступок": "csl-50-1-6"}
    other_official = {**facts, "ФИО": "Ахметов Нұрлан"}
    no_item = {**facts, "Проступок": ""}
    again = facts
    other_subject = {**other_official, "ФИО": "Цой Анна", "Содержание": "Другое дело"}

    reading = read(
        facts.keys(), *(line.values() for line in (facts, other_official, no_item, again)),
        other_subject.values(),
    )  # fmt: skip

    assert codes(reading) == [(5, "number", "number-twice"), (6, "number", "number-twice")]
    assert [row.surname for row in reading.rows] == ["Өтебаев", "Ахметов", "Өтебаев"]


def test_titles_blank_rows_and_unknown_columns_are_no_obstacle(read):
    reading = read(
        ["Журнал регистрации", ""],
        [],
        [*GOOD, "Цвет папки"],
        [],
        [*GOOD.values(), "синий"],
        ["-"] * 8,
    )

    assert (reading.heading_row, reading.unknown_columns) == (3, ("Цвет папки",))
    assert [row.row for row in reading.rows] == [5]


def test_a_row_longer_than_its_headings_is_not_trusted(read):
    reading = read(GOOD.keys(), [*GOOD.values(), "лишнее"])

    assert codes(reading) == [(2, "", "cell-without-heading")]


def test_headings_are_recognised_in_any_case_spacing_and_mixed_letters(read):
    headings = [heading.upper().replace("А", "A", 1).replace(" ", "  ") + ":" for heading in GOOD]

    reading = read(headings, GOOD.values())

    assert len(reading.rows) == 1


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([["a", "b"], ["1", "2"]], "register.no-headings"),
        ([[*GOOD, "Номер"], [*GOOD.values(), "2"]], "register.heading-twice"),
        ([list(GOOD)[1:], list(GOOD.values())[1:]], "register.missing-columns"),
        ([[]], "register.empty"),
    ],
)
def test_a_file_that_is_no_register_is_refused_by_name(read, lines, code):
    with pytest.raises(BadInput) as refusal:
        read(*lines)

    assert refusal.value.code == code
    assert refusal.value.details["file"] == "журнал.csv"


def test_missing_columns_are_named_in_all_languages(read):
    with pytest.raises(BadInput) as refusal:
        read(list(GOOD)[:-1], list(GOOD.values())[:-1])

    (missing,) = refusal.value.details["columns"]
    assert (missing.kk, missing.en) == ("Қысқаша мазмұны", "Subject")


def test_a_register_with_headings_alone_is_read_as_an_empty_one(read):
    assert read(GOOD.keys()).rows == ()


def test_progress_only_grows_and_reading_can_be_stopped(read):
    lines = [GOOD.keys()] + [[f"{n}/25", *list(GOOD.values())[1:]] for n in range(450)]
    seen = []

    def stop(done, total):
        if done > 500:
            raise Cancelled

    read(*lines, progress=lambda done, total: seen.append(done))

    assert seen == sorted(seen)
    assert seen[-1] == 2 * len(lines)
    with pytest.raises(Cancelled):
        read(*lines, progress=stop)
