"""Attacks on the search for leaks: copies that give away what is withheld, each in another way."""

import io
import re
import zlib
from dataclasses import replace

import pikepdf
import pytest
from redacted_papers import STATEMENT, statement_pdf

from ethics_desk.documents.redaction.leak_test import Wanted, leaks_of
from ethics_desk.documents.redaction.needles import needles_of, open_texts
from ethics_desk.documents.redaction.original import text_original
from ethics_desk.documents.redaction.pdf_pages import pdf_original
from ethics_desk.domain.redaction import LeakKind, Place, Withheld

NAME = "Таскынбаева"


@pytest.fixture(scope="module")
def paper():
    """A clean paper of ours, as a copy is one."""
    return statement_pdf(STATEMENT.replace(NAME, "[1]").replace(NAME.replace("к", "қ"), "[1]"))


@pytest.fixture(scope="module")
def wanted():
    start = STATEMENT.index(NAME)
    place = Place(1, start, 0, start + len(NAME), 0)
    needles = needles_of(text_original(STATEMENT), [(place, Withheld.NAME)], ())
    return Wanted(
        needles=needles,
        title="S",
        agency="A",
        anchor="",
        boxes=(),
        families=frozenset({"NotoSans"}),
        file_name="copy",
    )


def attacked(paper, attack):
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        attack(pdf)
        pdf.save(file)
    return file.getvalue()


def information(pdf):
    pdf.docinfo["/Subject"] = "x"


def title(pdf):
    pdf.docinfo["/Title"] = NAME


def metadata(pdf):
    told = pdf.Root.Metadata.read_bytes().replace(b">A</rdf:li>", f">{NAME}</rdf:li>".encode())
    pdf.Root.Metadata.write(told)


def bookmark(pdf):
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(f"к {NAME.upper()}", 0))


def attachment(pdf):
    pdf.attachments["a.txt"] = b"nothing"


def old_attachment(pdf):
    pdf.Root.AF = pikepdf.Array()


def annotation(pdf):
    pdf.pages[0].obj.Annots = pikepdf.Array(
        [pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Annot, Contents="x"))]
    )


def form(pdf):
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array())


def script(pdf):
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    pdf.Root.OpenAction = action


def layer(pdf):
    pdf.Root.OCProperties = pikepdf.Dictionary()


def thumbnail(pdf):
    pdf.pages[0].obj.Thumb = pdf.make_stream(b"\0")


def private(pdf):
    pdf.pages[0].obj.PieceInfo = pikepdf.Dictionary(Word=pikepdf.Dictionary(Private=NAME))


def structure(pdf):
    pdf.Root.StructTreeRoot.Alt = NAME


def hexadecimal(pdf):
    pdf.pages[0].obj.Resources.Secret = pikepdf.String(NAME)


def name_object(pdf):
    pdf.pages[0].obj.Resources.Secret = pikepdf.Name("/" + NAME)


def packed(pdf):
    stream = pdf.make_stream(zlib.compress(NAME.encode("cp1251")))
    stream.Filter = pikepdf.Name.FlateDecode
    pdf.pages[0].obj.Resources.Secret = stream


def font(pdf):
    font_of_others = pikepdf.Dictionary(Type=pikepdf.Name.Font, BaseFont=pikepdf.Name("/Arial"))
    pdf.pages[0].obj.Resources.Font.Other = font_of_others


def picture(pdf):
    stream = pdf.make_stream(b"\0" * 300)
    stream.update(
        pikepdf.Dictionary(
            Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=10, Height=10,
            ColorSpace=pikepdf.Name.DeviceRGB, BitsPerComponent=8,
        )
    )  # fmt: skip
    pdf.pages[0].obj.Resources.XObject = pikepdf.Dictionary(Im=stream)


ATTACKS = (
    (information, LeakKind.METADATA),
    (title, LeakKind.METADATA),
    (metadata, LeakKind.METADATA),
    (bookmark, LeakKind.BOOKMARK),
    (attachment, LeakKind.ATTACHMENT),
    (old_attachment, LeakKind.ATTACHMENT),
    (annotation, LeakKind.OBJECT),
    (form, LeakKind.OBJECT),
    (script, LeakKind.ACTION),
    (layer, LeakKind.OBJECT),
    (thumbnail, LeakKind.PICTURE),
    (private, LeakKind.METADATA),
    (structure, LeakKind.TEXT),
    (hexadecimal, LeakKind.TEXT),
    (name_object, LeakKind.TEXT),
    (packed, LeakKind.TEXT),
    (font, LeakKind.FONT),
    (picture, LeakKind.PICTURE),
)


def test_a_clean_copy_has_no_leak(paper, wanted):
    assert leaks_of(paper, wanted) == ()
    assert leaks_of(attacked(paper, lambda _: None), wanted) == ()


@pytest.mark.parametrize(("attack", "kind"), ATTACKS, ids=lambda one: getattr(one, "__name__", ""))
def test_each_way_of_giving_it_away_is_found(paper, wanted, attack, kind):
    assert kind in {one.kind for one in leaks_of(attacked(paper, attack), wanted)}


def test_a_box_drawn_over_the_words_is_no_redaction(wanted):
    def boxed(pdf):
        pdf.pages[0].contents_add(b"0 0 0 rg 0 0 600 800 re f")

    leaks = leaks_of(attacked(statement_pdf(), boxed), wanted)

    assert LeakKind.TEXT in {one.kind for one in leaks}


def test_an_older_revision_is_found(paper, wanted):
    added = b"9999 0 obj\n<</A 1>>\nendobj\nstartxref\n9\n%%EOF\n"

    for revised in (paper + added, paper + b"\n" + NAME.encode(), added + paper):
        leaks = {one.kind for one in leaks_of(revised, wanted)}
        assert LeakKind.REVISION in leaks


def test_an_object_nobody_refers_to_is_found(paper, wanted):
    def cut_off(pdf):
        pdf.pages[0].obj.Resources.Secret = pdf.make_indirect(pikepdf.Dictionary(Left="over"))

    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(attacked(paper, cut_off))) as pdf:
        pdf.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    hanging = re.sub(rb"/Secret \d+ 0 R", lambda one: b" " * len(one[0]), plain.getvalue())

    assert LeakKind.OBJECT in {one.kind for one in leaks_of(hanging, wanted)}


def test_the_name_of_the_file_is_searched(paper, wanted):
    named = replace(wanted, file_name="obyasnenie ТАСКЫНБАЕВОЙ".replace("ОЙ", "А"))

    assert [one.kind for one in leaks_of(paper, named)] == [LeakKind.FILE_NAME]


def test_what_is_no_pdf_is_refused(wanted):
    assert LeakKind.OBJECT in {one.kind for one in leaks_of(b"%PDF-1.7 nothing", wanted)}


def test_hidden_text_of_a_page_is_read_where_it_stands():
    original = pdf_original(statement_pdf())
    (place,) = original.places_of(
        1, original.texts[0].index(NAME), original.texts[0].index(NAME) + len(NAME)
    )

    assert original.words_at(place) == NAME
    (left,) = open_texts(original, [place])
    assert NAME not in left
