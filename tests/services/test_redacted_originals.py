"""Originals as people send them: turned pages, hidden layers, scans, Word files, traps."""

import io
import json

import docx
import pikepdf
import pytest
from PIL import Image, ImageDraw
from redacted_office import accepted, evidence, issued, layer_over, matter
from redacted_papers import PLANTED, STATEMENT, everything_in, spelled, statement_pdf

from ethics_desk.documents.redaction.pdf_pages import pdf_original
from ethics_desk.documents.redaction.pictures import boxes_on, burnt, reduced
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.redaction import Place
from ethics_desk.services.redaction.checking import check_copy
from ethics_desk.services.redaction.layers import find_layered
from ethics_desk.services.redaction.marks import WithholdPlaces, withhold_places

HIDDEN = "Таскынбаева"


def changed(paper, change, **saving):
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(paper)) as pdf:
        change(pdf)
        pdf.save(file, **saving)
    return file.getvalue()


def trapped(pdf):
    """Put names wherever a PDF can hold them."""
    pdf.docinfo["/Title"] = HIDDEN
    pdf.docinfo["/Subject"] = HIDDEN
    with pdf.open_metadata() as told:
        told["dc:description"] = HIDDEN
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(HIDDEN, 0))
    pdf.attachments[f"{HIDDEN}.txt"] = HIDDEN.encode()
    page = pdf.pages[0].obj
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents=HIDDEN
    )
    page.Annots = pikepdf.Array([pdf.make_indirect(note)])
    page.PieceInfo = pikepdf.Dictionary(Word=pikepdf.Dictionary(Private=HIDDEN))
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=HIDDEN)
    pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array())
    pdf.Root.PageLabels = pikepdf.Dictionary(Nums=[0, pikepdf.Dictionary(P=HIDDEN)])
    pdf.make_indirect(pikepdf.String(HIDDEN))


def found_in(whole):
    return [word for word in PLANTED for one in spelled(word) if one in whole]


def copied(desk, tmp_path, name, content):
    return issued(
        desk,
        accepted(desk, layer_over(desk, evidence(desk, matter(desk), tmp_path, name, content))),
    )


def test_nothing_hidden_in_a_pdf_comes_into_the_copy(desk, tmp_path):
    original = changed(statement_pdf(), trapped)
    revised = original + b"\n% " + HIDDEN.encode() + b"\nstartxref\n0\n%%EOF\n"

    for number, content in enumerate((original, revised)):
        made = copied(desk, tmp_path, f"{number}.pdf", content)

        assert found_in(everything_in(made.content)) == []
        assert check_copy(desk.resources, made.content, made.proof).faults == ()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("cropped", [False, True])
def test_a_box_lies_over_its_words_however_the_page_is_turned(turn, cropped):
    def turned(pdf):
        page = pdf.pages[0]
        page.rotate(turn, relative=False)
        if cropped:
            page.obj.CropBox = pikepdf.Array([30, 20, 590, 830])

    original = pdf_original(changed(statement_pdf(HIDDEN), turned))
    places = original.places_of(1, 0, len(original.texts[0]))

    (picture,) = original.pages()
    width = original.sizes[0][0]
    assert picture.getextrema()[0] == 0
    covered = burnt(picture, places, width)
    pen = ImageDraw.Draw(covered)
    for left, top, right, bottom in boxes_on(covered.size, places, width):
        pen.rectangle((left, top, right - 1, bottom - 1), fill=255)
    assert covered.getextrema() == (255, 255)


def test_a_scan_is_copied_by_boxes_and_its_hidden_words_are_not(desk, tmp_path):
    picture = Image.new("RGB", (800, 1100), "white")
    ImageDraw.Draw(picture).rectangle((100, 100, 300, 130), fill=(10, 20, 200))
    exif = Image.Exif()
    exif[0x010E] = HIDDEN
    file = io.BytesIO()
    picture.save(file, "JPEG", exif=exif, comment=HIDDEN.encode())
    assert HIDDEN.encode() in file.getvalue()
    layered = layer_over(desk, evidence(desk, matter(desk), tmp_path, "s.jpg", file.getvalue()))
    assert layered.original.unread_pages == (1,)

    command = WithholdPlaces(
        layer_id=layered.layer.id,
        version=1,
        places=(Place(1, 450, 450, 1600, 700),),
        ground="personal-data",
    )
    withhold_places(desk, command)
    made = issued(desk, find_layered(desk, layered.layer.id))

    assert HIDDEN.encode() not in everything_in(made.content)
    checked = check_copy(desk.resources, made.content, made.proof)
    assert checked.faults == ()
    assert checked.shown > checked.leaves * 0.8


def test_what_is_hidden_in_the_last_bits_of_a_picture_is_gone():
    picture = Image.new("L", (200, 100), 200)
    for place in range(0, 200, 2):
        picture.putpixel((place, 50), 201)

    assert len(set(reduced(picture).tobytes())) == 1


def test_every_page_of_a_scan_of_several_is_copied(desk, tmp_path):
    pages = [Image.new("L", (400, 500), shade) for shade in (255, 200, 90)]
    file = io.BytesIO()
    pages[0].save(file, "TIFF", save_all=True, append_images=pages[1:])

    layered = layer_over(desk, evidence(desk, matter(desk), tmp_path, "s.tif", file.getvalue()))

    assert len(layered.original.sizes) == 3


def word_file(*lines):
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    return document


def saved(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_word_file_is_copied_as_a_text(desk, tmp_path):
    document = word_file(*STATEMENT.splitlines())
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Сумма", "5 000"
    document.core_properties.author = HIDDEN

    made = copied(desk, tmp_path, "s.docx", saved(document))

    assert found_in(everything_in(made.content)) == []
    assert "5 000" in "".join(map(str, json.loads(made.proof)["words"]))


def test_a_word_file_with_what_a_text_cannot_show_is_refused(desk, tmp_path):
    tracked = word_file("Text")
    run = tracked.paragraphs[0]._p.makeelement(  # noqa: SLF001 - python-docx has no tracked changes
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}del"
    )
    tracked.paragraphs[0]._p.append(run)  # noqa: SLF001 - as above
    headed = word_file("Text")
    headed.sections[0].header.paragraphs[0].text = HIDDEN
    inquiry = matter(desk)

    for number, document in enumerate((tracked, headed)):
        key = evidence(desk, inquiry, tmp_path, f"{number}.docx", saved(document))
        with pytest.raises(BadInput, match=r"redaction\.word-unshown"):
            layer_over(desk, key)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("s.pdf", b"%PDF-1.7\nbroken", "damaged"),
        ("s.bin", bytes(range(256)) * 8, "unknown-form"),
        ("s.zip", b"PK\x03\x04" + bytes(64), "unknown-form"),
        ("s.png", b"\x89PNG\r\n\x1a\n" + bytes(16), "unknown-form"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(desk, tmp_path, name, content, code):
    key = evidence(desk, matter(desk), tmp_path, name, content)

    with pytest.raises(BadInput, match=rf"redaction\.{code}"):
        layer_over(desk, key)


def test_a_locked_pdf_is_refused(desk, tmp_path):
    locked = changed(
        statement_pdf(), lambda _: None, encryption=pikepdf.Encryption(owner="o", user="u")
    )
    key = evidence(desk, matter(desk), tmp_path, "s.pdf", locked)

    with pytest.raises(BadInput, match=r"redaction\.locked"):
        layer_over(desk, key)


def test_too_many_pages_are_refused(desk, tmp_path):
    def multiplied(pdf):
        for _ in range(300):
            pdf.pages.append(pdf.pages[0])

    key = evidence(desk, matter(desk), tmp_path, "s.pdf", changed(statement_pdf("x"), multiplied))

    with pytest.raises(BadInput, match=r"redaction\.long"):
        layer_over(desk, key)


def test_a_page_of_giant_size_is_drawn_within_bounds():
    def giant(pdf):
        pdf.pages[0].obj.MediaBox = pikepdf.Array([0, 0, 14_000, 14_000])

    (picture,) = pdf_original(changed(statement_pdf("x"), giant)).pages()

    assert picture.width * picture.height <= 12_100_000
