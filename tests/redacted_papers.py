"""Originals full of names and numbers, and what a thief would look for in a copy."""

import io
from datetime import date

import pikepdf
from reportlab.platypus import PageBreak
from sample_office import RESOURCES

from ethics_desk.documents.press import open_press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.sheet import Sheet, print_sheets
from ethics_desk.domain.language import Language

SOURCE = "Тасқынбаева Гүлжамал Оразқызы"
IIN = "880214400123"
PHONE = "+7 701 555 44 33"
STATEMENT = f"""Объяснение

Мне позвонила Таскынбаева Гульжамал Оразкызы, ИИН {IIN}, телефон {PHONE}.
{SOURCE} сообщила, что Жиһангеров Сәкен Мұратұлы принял подарок от поставщика.
Также присутствовал Сидоренко П. К.; почта g.taskynbayeva@mail.kz.
Подарок передан в кабинете 412 в присутствии двух сотрудников.
"""
PLANTED = ("Таскынбаев", "Тасқынбаев", "Сидоренко", IIN, "7015554433", "taskynbayeva")


def statement_pdf(text=STATEMENT, pages=1):
    """A statement as PDF, one paragraph a line."""
    press = open_press(RESOURCES)
    imprint = Imprint(title="S", agency="A", language=Language.RU, day=date(2026, 2, 2))
    sheet = Sheet(face=press.sans, words=press.texts.in_(Language.RU), imprint=imprint)
    style = press.sans.style(11)

    def story():
        for page in range(pages):
            yield from [PageBreak()] * bool(page)
            yield from (press.sans.paragraph(line, style) for line in text.splitlines() if line)

    return print_sheets(sheet, lambda: list(story()), checked=False)


def everything_in(paper):
    """All bytes of a PDF: as they stand, and every stream unpacked and every string read."""
    whole = [paper]
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream):
                whole.append(thing.read_bytes())
            whole.append(
                str(
                    thing.unparse()
                    if not isinstance(thing, pikepdf.Stream)
                    else thing.stream_dict.unparse()
                ).encode()
            )
    return b"\n".join(whole)


def spelled(word):
    """A word as bytes in the encodings a PDF could hold it in."""
    return [
        form.encode(encoding, "ignore")
        for form in (word, word.upper(), word.lower())
        for encoding in ("utf-8", "utf-16-be", "utf-16-le", "cp1251")
        if form.encode(encoding, "ignore")
    ]
