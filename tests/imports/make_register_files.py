"""Makes the register files of this folder: `python tests/imports/make_register_files.py`.

Needs LibreOffice for the workbook, which is the point: a spreadsheet program writes it. All people
are invented; their numbers belong to the 1800s. Run again only when the register's columns change.
"""

import csv
import io
import shutil
import subprocess
import tempfile
from datetime import date, timedelta
from pathlib import Path

from ethics_desk.names.iin import specimen_iin

FILES = Path(__file__).parent / "files"
ROWS = 2000

SURNAMES = ("Ахметов", "Ғабитов", "Қасымов", "Өтебаев", "Үмбетов", "Іргебаев", "Һәкімов", "Әлиев")
GIVEN = ("Нұрлан", "Ғалым", "Қуаныш", "Өмір", "Ерлан", "Іңкәр", "Сәуле", "Әсел")
PATRONYMICS = ("Болатұлы", "Қайратқызы", "Ерғалиұлы", "")
CHANNELS = ("жалоба", "СМИ", "аудит", "горячая линия", "Прокуратура", "собственная инициатива")
STAGES = ("зарегистрировано", "служебное расследование", "завершено", "")
SANCTIONS = ("", "", "выговор", "Строгий выговор", "неполное служебное соответствие")
HEADINGS = (
    "Рег. №", "Госорган", "Дата поступления", "Дата регистрации", "Дата совершения проступка",
    "Дата обнаружения проступка", "Канал поступления", "Краткое содержание", "Ф.И.О.", "ИИН",
    "Должность", "Подразделение", "Вид проступка", "Исполнитель", "Стадия", "Результат",
    "Взыскание", "Номер приказа", "Дата приказа", "Количество листов",
)  # fmt: skip
# How LibreOffice takes each column: 1 as it sees fit, 2 text, 4 day-month-year.
KINDS = (2, 2, 4, 4, 4, 4, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2, 4, 1)
BAD = {
    100: (0, ""),
    300: (2, "в начале марта"),
    500: (3, "29.02.2025"),
    700: (6, "голубиная почта"),
    900: (9, "123456123456"),
    1100: (0, "12/2025"),
    1300: (3, "01.01.2024"),
    1501: (5, "02.01.2024"),
    1700: (1, "Министерство погоды"),
    1900: (12, "csl-50-1-99"),
}
"""Number of the inquiry, the column spoilt, and what stands there instead."""


def day(value: date) -> str:
    return f"{value:%d.%m.%Y}"


def row(n: int) -> list[str]:
    came = date(2024, 1, 9) + timedelta(days=n % 600)
    ended = n % 5 > 1
    cells = [
        f"{n}/2025",
        "akimat" if n % 3 else "Аппарат акима",
        day(came),
        day(came),
        day(came - timedelta(days=40)) if n % 4 else "",
        day(came - timedelta(days=3)),
        CHANNELS[n % len(CHANNELS)],
        f"Обращение «{n}»; сведения о родстве, п. 1",
        f"{SURNAMES[n % 8]} {GIVEN[n // 8 % 8]} {PATRONYMICS[n // 64 % 4]}".strip(),
        specimen_iin(date(1800, 1, 1) + timedelta(days=n * 18), male=n % 2 == 0, serial=n % 7),
        "главный специалист",
        "Отдел закупок",
        "csl-50-1-6" if n % 2 else "",
        "Сапарова А. Т.",
        STAGES[n % 4],
        "подтвердилось" if ended else "",
        SANCTIONS[n % 5],
        f"{n}-ж" if ended else "",
        day(came + timedelta(days=25)) if ended else "",
        str(n % 30),
    ]
    if n in BAD:
        place, value = BAD[n]
        cells[place] = value
    return cells


def as_csv(lines: list[list[str]], delimiter: str) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(lines)
    return text.getvalue()


def write_workbook() -> None:
    office = shutil.which("soffice")
    if office is None:
        raise SystemExit("LibreOffice is needed")
    title = [["Журнал регистрации обращений за 2025 год"], [], list(HEADINGS)]
    text = as_csv(title + [row(n) for n in range(1, ROWS + 1)], ";")
    kinds = "/".join(f"{place}/{kind}" for place, kind in enumerate(KINDS, start=1))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "register_2000.csv"
        source.write_text(text, encoding="utf-8")
        subprocess.run(  # noqa: S603 - a fixed program on a file of our own
            [
                office, "--headless", f"-env:UserInstallation=file://{folder}/profile",
                f"--infilter=CSV:59,34,76,1,{kinds}", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                "--outdir", str(FILES), str(source),
            ],
            check=True,
        )  # fmt: skip


def write_old_csv() -> None:
    russian = [
        ["Рег. №", "Госорган", "Дата поступления", "Дата регистрации", "Дата обнаружения",
         "Канал", "Содержание", "Фамилия", "Имя", "Отчество", "Примечание"],
        ["1/2025", "akimat", "13.01.2025", "13.01.2025", "10.01.2025",
         "жалоба", "Подъём цены, «объект № 5»", "Ёлкина", "Софья", "Юрьевна", "объяснение есть"],
        ["2/2025", "akimat", "14.01.2025", "15.01.2025", "14.01.2025",
         "аудит", "Щебень – по завышенной цене", "Цой", "Эдуард", "", ""],
    ]  # fmt: skip
    kazakh = [
        ["Тіркеу №", "Орган", "Түскен күні", "Тіркелген күні", "Анықталған күні",
         "Түсу арнасы", "Қысқаша мазмұны", "Тегі", "Аты", "Әкесінің аты", "Ескертпе"],
        ["1/2025", "Әкім аппараты", "13.01.2025", "13.01.2025", "10.01.2025",
         "шағым", "Туысын жұмысқа алды – «Өрлеу» бөлімі", "Ғабитов", "Қуаныш", "Ерғалиұлы", ""],
        ["2/2025", "Әкім аппараты", "14.01.2025", "15.01.2025", "14.01.2025",
         "сенім телефоны", "Үйді заңсыз бөлді", "Һәкімова", "Іңкәр", "Өмірқызы", "түсініктеме"],
    ]  # fmt: skip
    for name, lines, delimiter, codec in (
        ("register_cp1251.csv", russian, ",", "cp1251"),
        ("register_kz1048.csv", kazakh, ";", "kz1048"),
        ("register_ptcp154.csv", kazakh, "\t", "ptcp154"),
    ):
        (FILES / name).write_bytes(as_csv(lines, delimiter).encode(codec))


if __name__ == "__main__":
    FILES.mkdir(exist_ok=True)
    write_workbook()
    write_old_csv()
