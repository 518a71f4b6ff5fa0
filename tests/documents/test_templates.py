"""Letter templates: what the loader and the writer refuse, and the plain markup."""

import shutil
from dataclasses import replace

import pytest
from sample_facts import facts
from sample_office import RESOURCES

from ethics_desk.documents.letters.markup import Block, BlockKind, blocks_of, fenced
from ethics_desk.documents.letters.writing import write_letter
from ethics_desk.documents.press import open_press
from ethics_desk.documents.templates import load_templates
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language

KIND = "memo-to-head"
NUMBER = "{{ inquiry_number }}"


@pytest.fixture
def letters(tmp_path):
    """A copy of one template, to be spoilt."""
    shutil.copytree(RESOURCES / "letters" / KIND, tmp_path / "letters" / KIND)
    for folder in ("fonts", "locale"):
        (tmp_path / folder).symlink_to(RESOURCES / folder)
    return tmp_path / "letters"


def spoil(letters, file, old, new):
    path = letters / KIND / file
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("letter.toml", "addressee =", "adressee =", "letter.template-key"),
        ("letter.toml", '"head"', '"neighbour"', "letter.template-key"),
        ("letter.toml", "addressee", "answers = 'yes'\naddressee", "letter.template-key"),
        ("letter.toml", "[title]", "[title]\nde = 'Brief'", "letter.template-key"),
        ("letter.toml", 'kk = "Басшыға', 'xx = "Басшыға', "letter.template-language"),
        ("letter.toml", '"findings"', '"applicant"', "letter.template-fact"),
        ("letter.toml", "[title]", "[title", "letter.template-syntax"),
        ("kk.txt", "{{ inquiry_number }}", "{{ applicant }}", "letter.template-fact"),
        ("ru.txt", "{% endif %}", "{% fi %}", "letter.template-tag"),
        ("en.txt", "|long_day", "|any_day", "letter.template-filter"),
        ("en.txt", "{{ inquiry_number }}", "–", "letter.template-uneven"),
    ],
)
def test_a_template_out_of_order_is_refused(letters, file, old, new, code):
    spoil(letters, file, old, new)

    with pytest.raises(BadInput) as refusal:
        load_templates(letters)

    assert refusal.value.code == code


def test_a_kind_answers_nobody_unless_it_says_so(letters):
    assert not load_templates(letters)[KIND].answers

    spoil(letters, "letter.toml", "addressee", "answers = true\naddressee")
    assert load_templates(letters)[KIND].answers


def test_a_template_without_a_language_is_refused(letters):
    (letters / KIND / "en.txt").unlink()

    with pytest.raises(BadInput) as refusal:
        load_templates(letters)

    assert refusal.value.code == "letter.template-language"
    assert refusal.value.details["language"] == "en"


@pytest.mark.parametrize("asked", ["official.surname", "official.__class__.__mro__"])
def test_a_template_that_asks_in_vain_is_refused(letters, asked):
    spoil(letters, "ru.txt", "official.name", asked)

    with pytest.raises(BadInput) as refusal:
        load_templates(letters)

    assert refusal.value.code == "letter.template-fact"


@pytest.mark.parametrize("empty", ["received_number", "latest_day|long_day"])
def test_a_blank_in_the_text_is_refused(letters, empty):
    for language in Language:
        spoil(letters, f"{language}.txt", "{{ inquiry_number }}", f"{NUMBER} {{{{ {empty} }}}}")
    press = open_press(letters.parent)
    sample = replace(facts(Language.RU), received_number="", latest_day=None)

    with pytest.raises(BadInput) as refusal:
        write_letter(KIND, Language.RU, sample, press)

    assert refusal.value.code == "letter.fact-missing"


def test_markup_is_read_piece_by_piece():
    text = "# Head\nFirst\nline.\n\n- one;\n- two\n  more.\n1. a\n7. b\n\nEnd.\n1. again\n"

    assert blocks_of(text) == (
        Block(BlockKind.HEADING, "Head"),
        Block(BlockKind.PARAGRAPH, "First line."),
        Block(BlockKind.ITEM, "one;"),
        Block(BlockKind.ITEM, "two more."),
        Block(BlockKind.NUMBERED, "a", 1),
        Block(BlockKind.NUMBERED, "b", 2),
        Block(BlockKind.PARAGRAPH, "End."),
        Block(BlockKind.NUMBERED, "again", 1),
    )


@pytest.mark.parametrize("fact", ["# a", "- a", "1. a"])
def test_a_fact_is_never_taken_for_markup(fact):
    assert blocks_of(fenced(fact)) == (Block(BlockKind.PARAGRAPH, fact),)


def test_a_year_that_ends_a_sentence_brings_its_stop_along():
    assert blocks_of("До 5 мая 2026 г.. Далее г... так") == (
        Block(BlockKind.PARAGRAPH, "До 5 мая 2026 г. Далее г... так"),
    )
