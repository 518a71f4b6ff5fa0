"""Tagged paper: the tree a screen reader walks, its bookmarks, and no ink outside it."""

import pikepdf
import pytest
from paper_kinds import KINDS, made_papers
from tree_reading import TaggedPaper

INK = {"Tj", "TJ", "'", '"', "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do"}


@pytest.fixture(scope="module")
def papers(press, sample_press):
    """One of each kind of paper, opened."""
    return {kind: TaggedPaper(paper) for kind, paper in made_papers(press, sample_press).items()}


@KINDS
def test_every_paper_is_tagged_with_one_title(papers, kind):
    found = papers[kind].kinds

    assert papers[kind].pdf.Root.MarkInfo.Marked
    assert found[0] == "Document"
    assert found.count("H1") == 1


@KINDS
def test_no_ink_stands_outside_a_mark(papers, kind):
    for page in papers[kind].pdf.pages:
        depth = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += operator in {"BDC", "BMC"}
            depth -= operator == "EMC"
            written = instruction.operands and str(instruction.operands[0]).strip()
            if operator in INK and (operator not in {"Tj", "TJ"} or written):
                assert depth == 1, f"{operator} {written}"
        assert depth == 0


@KINDS
def test_every_mark_belongs_to_one_element(papers, kind):
    paper = papers[kind].pdf
    tree = paper.Root.StructTreeRoot
    numbers = list(tree.ParentTree.Nums)
    owners = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))

    marked = sum(
        1
        for page in paper.pages
        for instruction in pikepdf.parse_content_stream(page)
        if str(instruction.operator) == "BDC"
    )

    assert marked == sum(len(each) for each in owners.values())
    for page in paper.pages:
        assert int(page.obj.StructParents) in owners
        assert all(each.Type == "/StructElem" for each in owners[int(page.obj.StructParents)])


@KINDS
def test_every_heading_is_a_bookmark(papers, kind):
    headings = [
        (int(each.kind[1]) - 1, each.text)
        for each in papers[kind].all()
        if each.kind in {"H1", "H2", "H3"}
    ]

    bookmarks = [(level, title.replace("\u00a0", " ")) for level, title in papers[kind].outline]

    assert bookmarks == headings


def test_a_letter_has_headings_and_lists(papers):
    found = papers["letter"].kinds

    assert found.count("H2") > 5
    assert found.count("L") > 3
    assert "Table" not in found


def test_an_item_has_its_label_and_its_body(papers):
    items = papers["letter"].of("LI")

    assert all([part.kind for part in item.below] == ["Lbl", "LBody"] for item in items)
    assert {item.below[0].text for item in items} >= {"–", "1."}
    assert all(item.below[1].text for item in items)


def test_a_numbered_list_says_so(papers):
    lists = papers["letter"].of("L")

    for each in lists:
        numbered = each.below[0].below[0].text[0].isdigit()
        assert numbered == (each.told.get("/A", {}).get("/ListNumbering") == "/Decimal")


def test_a_letterhead_names_its_two_languages(papers):
    spoken = [str(each.told.get("/Lang", "")) for each in papers["letter"].of("P")]

    assert spoken.count("kk-KZ") == spoken.count("ru-KZ") == 5


def test_a_register_over_pages_is_one_table_with_one_head(papers):
    found = papers["register"].kinds

    assert len(papers["register"].pdf.pages) > 1
    assert found.count("Table") == 1
    assert found.count("TH") == 4
    assert found.count("TR") == 81


def test_heads_of_a_table_say_what_they_head(papers):
    for table in papers["report"].of("Table")[:3]:
        head, *rows = table.below
        assert {str(cell.told.A.Scope) for cell in head.below} == {"/Column"}
        for row in rows:
            assert [cell.kind for cell in row.below] == ["TH", *["TD"] * (len(head.below) - 1)]
            assert row.below[0].told.A.Scope == "/Row"


def test_pictures_have_words_that_stand_for_them(papers):
    told = [str(each.told.Alt) for each in papers["report"].of("Figure")]

    assert told == ["Поступило по каналам", "Поступило по месяцам", "Дисциплинарные взыскания"]


def test_pictures_tell_their_room_on_the_page(papers):
    for picture in papers["report"].of("Figure"):
        left, bottom, right, top = map(float, picture.told.A.BBox)
        width, height = map(float, picture.told.Pg.MediaBox[2:])
        assert 0 < left < right < width
        assert 0 < bottom < top < height
