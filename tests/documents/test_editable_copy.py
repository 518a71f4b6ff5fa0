"""Editable copies: the words of the PDF, the mark of a copy, the same bytes, nobody named."""

import io
import re
from collections import Counter
from dataclasses import replace

import docx
import pytest
from paper_reading import page_texts
from sample_facts import facts, letter
from test_letter import KINDS, told

from ethics_desk.documents.letters.editable import editable_copy
from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.letters.worded import worded, wording_as_json, wording_from_json
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_look import USUAL_LOOK, LetterFamily, NamesPlace

NOTE = "Copy of No. 1"
ABOVE = replace(USUAL_LOOK, names=NamesPlace.ABOVE, family=LetterFamily.NOTO_SANS, size=12)


def opened(content):
    return docx.Document(io.BytesIO(content))


def lines_of(paper):
    """The words of the body in order, those of tables cell by cell."""
    for block in paper.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                for cell in row.cells:
                    yield from (one.text for one in cell.paragraphs)
        else:
            yield block.text


def words_of(text):
    return Counter(re.sub(r"\s+", " ", text.replace("\u00a0", " ")).split())


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", KINDS)
def test_the_copy_says_what_the_letter_says(press, kind, language):
    page = letter(kind, language, told(kind, language, unverified=True), official_use=True)
    pages = page_texts(letter_pdf(page, press))
    wording = worded(page, press)

    copy = words_of(" ".join(lines_of(opened(editable_copy(wording, NOTE)))))

    say = press.texts.in_(language).say
    feet = Counter()
    for number in range(1, len(pages) + 1):
        feet += words_of(say("paper.page", page=number, pages=len(pages))) + words_of(wording.foot)
    assert words_of(" ".join(pages)) == copy + feet


def test_words_are_kept_and_come_back(press):
    page = letter("memo-to-head", Language.KK, facts(Language.KK), look=ABOVE)
    wording = worded(page, press)

    assert wording_from_json(wording_as_json(wording)) == wording


def test_every_page_and_the_properties_say_that_it_is_a_copy(press):
    page = letter("memo-to-head", Language.RU, facts(Language.RU), specimen=True)

    paper = opened(editable_copy(worded(page, press), NOTE))

    section = paper.sections[0]
    assert not section.different_first_page_header_footer
    assert NOTE in section.header.paragraphs[0].text
    assert "SPECIMEN" in section.header.paragraphs[0].text
    told_of_itself = paper.core_properties
    assert told_of_itself.comments == NOTE
    assert told_of_itself.author == page.letterhead.name.ru == told_of_itself.last_modified_by
    assert told_of_itself.language == "ru-KZ"
    names = [page.executor.name, page.signatory.name, *(one.name for one in page.facts.officials)]
    properties = " ".join(
        str(getattr(told_of_itself, name)) for name in ("author", "title", "comments", "keywords")
    )
    assert not any(name in properties for name in names)


def test_headings_and_lists_keep_their_kind(press):
    page = letter("memo-to-head", Language.EN, facts(Language.EN))

    paper = opened(editable_copy(worded(page, press), NOTE))

    styles = Counter(one.style.name for one in paper.paragraphs)
    assert styles["Heading 1"] == 1
    assert styles["Heading 2"] > 5
    assert any(one.text.startswith("1.\t") for one in paper.paragraphs)
    assert any(one.text.startswith("–\t") for one in paper.paragraphs)


def test_the_look_goes_along(press):
    page = letter("memo-to-head", Language.RU, facts(Language.RU), look=ABOVE)

    paper = opened(editable_copy(worded(page, press), NOTE))

    assert paper.styles["Normal"].font.name == "Noto Sans"
    assert paper.styles["Normal"].font.size.pt == 12
    assert [len(table.columns) for table in paper.tables] == [1, 1, 2, 2]


def test_the_same_words_give_the_same_bytes(press):
    wording = worded(letter("memo-to-head", Language.RU, facts(Language.RU)), press)

    assert editable_copy(wording, NOTE) == editable_copy(wording, NOTE)


def test_what_looks_like_markup_stays_words(press):
    sample = facts(Language.EN)
    named = replace(sample.officials[0], name="<Dr.> & «М»")
    page = letter("memo-to-head", Language.EN, replace(sample, officials=(named,)))

    text = " ".join(lines_of(opened(editable_copy(worded(page, press), NOTE))))

    assert "<Dr.> & «М»" in text
