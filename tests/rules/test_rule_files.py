"""Rule files: written and read back, signed by their hash, laid over the shipped packs."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_office import RESOURCES

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.checks import check_file, check_folder
from ethics_desk.rules.drafts.draft import read_draft
from ethics_desk.rules.drafts.draft_view import DraftMark, draft_entries
from ethics_desk.rules.drafts.entry_fields import (
    OWN_FIELDS,
    VOCABULARIES,
    FieldForm,
    shapes_of,
    undescribed,
)
from ethics_desk.rules.editions import EditionText, lay_over
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.reading.act_articles import ARTICLES, articles_of, read_articles
from ethics_desk.rules.reading.entry_reading import READERS
from ethics_desk.rules.reading.signatures import (
    Signature,
    content_hash,
    read_signature,
    signed_text,
)
from ethics_desk.rules.reading.tables import Table
from ethics_desk.rules.reading.toml_writing import write_toml

PACK = "kz-civil-service"
FOLDER = RESOURCES / "rules" / PACK
SIGNATURE = Signature(name="Lawyer", day=date(2026, 7, 2), source="adilet, 01.07.2026", pack=PACK)
WORDS = {"kk": "қазақша", "ru": "по-русски", "en": "in English"}
FOUNDED = {
    "title": WORDS,
    "citation": WORDS,
    "source": "law-290",
    "rows": ["VR-02"],
    "confidence": "S",
    "valid_from": date(2026, 7, 1),
}
VERSION = {
    "code": "290-office",
    **FOUNDED,
    "status": "seen",
    "replaces": "290-VIII-2026-07-01",
    "carries_over_from": "290-VIII-2026-07-01",
}
TERM = {"code": "csl-45-1", **FOUNDED, "discovery_months": 2, "cap_months": 9}
HEAD = {"code": PACK, "title": WORDS, "calendar": "kz"}
TABLES = {"version": [VERSION], "term": [TERM]}

plain = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.integers(-(2**60), 2**60),
    st.booleans(),
    st.floats(allow_nan=False),
    st.dates(),
    st.times(),
)
tables = st.recursive(
    st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), plain),
    lambda inner: st.dictionaries(
        st.text("abc_-ә", min_size=1),
        st.one_of(plain, inner, st.lists(inner, max_size=3), st.lists(plain, max_size=3)),
        max_size=4,
    ),
    max_leaves=12,
)


@given(tables)
def test_what_is_written_reads_back_as_the_same_tables(table):
    again = tomllib.loads(write_toml(table))

    assert again == table
    assert content_hash(again) == content_hash(table)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.toml")), ids=lambda file: file.name)
def test_the_shipped_files_read_back_the_same(file):
    read = tomllib.loads(file.read_text("utf-8"))

    assert tomllib.loads(write_toml(read)) == read


def test_layout_and_the_order_of_keys_do_not_change_the_hash():
    one = tomllib.loads('# a\n[[term]]\ncode = "x"\ncap = 1\n')
    other = tomllib.loads('[[term]]\ncap   = 1\ncode = "x" # b\n')

    assert content_hash(one) == content_hash(other)
    assert content_hash(one) != content_hash({"term": [{"code": "x", "cap": 2}]})


@pytest.mark.parametrize("changed", ["Lawyer", "2026-07-02", "adilet", "cap_months = 9"])
def test_a_changed_file_is_not_what_was_signed(changed):
    text = signed_text(TABLES, SIGNATURE)
    other = {"2026-07-02": "2026-07-03", "cap_months = 9": "cap_months = 8"}.get(changed, "Other")

    assert read_signature("f", tomllib.loads(text)) == SIGNATURE
    with pytest.raises(BadInput) as refusal:
        read_signature("f", tomllib.loads(text.replace(changed, other, 1)))
    assert refusal.value.code == "rules.wrong-hash"


def test_a_text_in_memory_is_one_more_layer(rule_book):
    laid = lay_over(rule_book, EditionText(name="office", text=write_toml(TABLES), pack=PACK))

    version = laid.book.default.version_on(date(2026, 8, 1))
    assert laid.faults == ()
    assert version.code == "290-office"
    assert version.terms["csl-45-1"].cap_months == 9
    assert version.terms["csl-45-1"].assumption is None
    assert version.items["csl-44-1"].assumption is not None
    assert rule_book.default.version_on(date(2026, 8, 1)).code == "290-VIII-2026-07-01"


@pytest.mark.parametrize(
    ("tables", "code", "entry", "key"),
    [
        ({**TABLES, "term": [{**TERM, "cap_days": 1}]}, "unknown-key", "term csl-45-1", "cap_days"),
        (
            {"version": [{**VERSION, "replaces": "x"}]},
            "unknown-reference",
            "290-office",
            "replaces",
        ),
        ({"term": [TERM]}, "one-version", "version", "version"),
        ({**TABLES, "pack": HEAD}, "unknown-table", "pack", "pack"),
        ({**TABLES, "item": [{"code": "new"}]}, "missing-key", "item new", "valid_from"),
    ],
)
def test_a_text_that_does_not_fit_is_refused_by_entry_and_key(rule_book, tables, code, entry, key):
    laid = lay_over(rule_book, EditionText(name="office", text=write_toml(tables), pack=PACK))

    found = {(one.code, one.details["entry"], one.details["key"]) for one in laid.faults}
    assert (f"rules.{code}", entry, key) in found
    assert {one.details["file"] for one in laid.faults} == {"office"}


def test_an_example_that_does_not_come_out_is_said(rule_book):
    facts = {
        "decision_date": "2026-08-10",
        "misconduct": {"item": "csl-44-1", "committed": "2026-07-10", "discovered": "2026-08-03"},
    }
    examples = [
        {"name": "right", "facts": facts, "expect": {"outcome": "sanctions"}},
        {"name": "wrong", "facts": facts, "expect": {"outcome": "time-barred"}},
    ]
    text = write_toml({**TABLES, "example": examples})

    laid = lay_over(rule_book, EditionText(name="office", text=text, pack=PACK))

    assert laid.book is not None
    assert [(one.name, bool(one.faults)) for one in laid.examples] == [
        ("right", False),
        ("wrong", True),
    ]


@pytest.mark.parametrize(
    ("confirmed", "status"),
    [({}, "unverified"), ({"item"}, "unverified"), ({"item", "group"}, "seen")],
)
def test_a_version_is_as_well_founded_as_the_entries_an_answer_rests_on(
    rule_book, confirmed, status
):
    entries = {
        "item": [{"code": "csl-44-1", **FOUNDED, "group": "csl-44-3", "term": "csl-45-1"}],
        "group": [{"code": "csl-44-3", **FOUNDED, "offer": [{"sanction": "remark"}]}],
    }
    own = {kind: entries[kind] for kind in confirmed}
    text = write_toml({**TABLES, **own})

    laid = lay_over(rule_book, EditionText(name="office", text=text, pack=PACK))

    act = {"item": "csl-44-1", "committed": "2026-07-10", "discovered": "2026-08-03"}
    facts = laid.book.read_facts({"decision_date": "2026-08-10", "misconduct": act})
    assert laid.book.evaluate(facts).status == status


def test_a_file_of_another_office_is_checked_with_its_hash(tmp_path):
    file = tmp_path / "290.edrules"
    file.write_text(signed_text(TABLES, SIGNATURE), "utf-8")
    sound = check_file(file, RESOURCES), check_folder(tmp_path, RESOURCES)

    file.write_text(file.read_text("utf-8").replace("cap_months = 9", "cap_months = 8"), "utf-8")

    assert sound == ([], [])
    for faults in (check_file(file, RESOURCES), check_folder(tmp_path, RESOURCES)):
        (fault,) = faults
        assert (fault.code, fault.details["file"]) == ("rules.wrong-hash", "290.edrules")


def test_an_office_keeps_a_signed_file_in_its_folder(tmp_path):
    folder = tmp_path / "rules" / "from-the-ministry"
    folder.mkdir(parents=True)
    (folder / "290.edrules").write_text(signed_text(TABLES, SIGNATURE), "utf-8")

    book = load_rule_book(RESOURCES, tmp_path / "rules")

    assert book.default.version_on(date(2026, 8, 1)).code == "290-office"


def test_a_clock_replaced_from_a_day_on_keeps_judging_before_it(rule_book):
    clock = {
        "code": "appeal-decision",
        **FOUNDED,
        "unit": "working-days",
        "amount": 10,
        "replaces": "appeal-decision",
        "extended_by": "appeal-extension",
    }
    text = write_toml({**TABLES, "clock": [clock]})

    book = lay_over(rule_book, EditionText(name="office", text=text, pack=PACK)).book

    assert book.default.clock("appeal-decision", date(2026, 6, 30)).amount == 15
    assert book.default.clock("appeal-decision", date(2026, 7, 1)).amount == 10


def test_a_draft_says_what_it_carries_over_and_what_differs(rule_book):
    text = write_toml({"version": [{**VERSION, "drops": ["csl-50-1-7"]}], "term": [TERM]})
    draft = read_draft("office", text).keeping("item", {"code": "new", "title": WORDS})

    marks = {
        (one.kind, one.code): one.mark for one in draft_entries(rule_book, rule_book.default, draft)
    }

    assert marks["term", "csl-45-1"] is DraftMark.CHANGED
    assert marks["item", "csl-50-1-7"] is DraftMark.DROPPED
    assert marks["item", "csl-44-1"] is DraftMark.ASSUMED
    assert marks["item", "new"] is DraftMark.ADDED
    assert marks["clock", "appeal-decision"] is DraftMark.CARRIED
    assert marks["source", "csl"] is DraftMark.CARRIED


def test_every_entry_of_the_base_can_be_kept_as_an_own_one(rule_book):
    draft = read_draft("office", write_toml({"version": [VERSION]}))
    for one in draft_entries(rule_book, rule_book.default, draft):
        kept = {**one.table, "replaces": one.code} if one.kind == "clock" else one.table
        draft = draft.keeping(one.kind, kept)

    laid = lay_over(rule_book, EditionText(name="office", text=draft.text(), pack=PACK))

    assert laid.faults == ()
    assert read_draft("office", draft.text()) == draft


def a_value(shape):
    inner = {one.key: a_value(one) for one in shape.inner}
    word = next(iter(VOCABULARIES.get(shape.of, ("x",))))
    return {
        FieldForm.WORDS: WORDS,
        FieldForm.NUMBER: 1,
        FieldForm.DAY: date(2026, 7, 1),
        FieldForm.SWITCH: not shape.default,
        FieldForm.CODES: ["x"],
        FieldForm.TEXTS: ["x"],
        FieldForm.WORD: word,
        FieldForm.WORD_LIST: [word],
        FieldForm.TABLE: inner,
        FieldForm.TABLES: [inner],
    }.get(shape.form, "x")


@pytest.mark.parametrize("kind", sorted(set(OWN_FIELDS) & set(READERS)))
def test_the_reader_takes_every_field_a_form_has(kind):
    filled = {shape.key: a_value(shape) for shape in shapes_of(kind)}
    table = Table("file", kind, {"code": "x", **filled, "valid_from": date(2026, 7, 1)})

    entry = READERS[kind](table)
    table.close()

    assert entry.code == "x"


def test_kinds_with_a_form_are_kinds_of_the_rules():
    assert set(OWN_FIELDS) - {"version", "source"} <= set(READERS)
    assert all(shapes_of(kind) for kind in (*READERS, "unknown"))
    assert undescribed("term", {"code": "x", "odd": 1}) == ("odd",)


def test_articles_are_found_by_the_citation(rule_book):
    articles = read_articles(FOLDER / ARTICLES)
    version = rule_book.default.versions[-1]

    cited = articles_of(version.terms["csl-45-1"], articles)

    assert [one.code for one in cited] == ["csl-45"]
    assert "одного месяца" in cited[0].ru
    assert cited[0].kk is not None


def test_no_article_holds_a_letter_of_another_alphabet():
    mixed = re.compile("[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z]")
    for file in (FOLDER / ARTICLES).glob("*.toml"):
        assert not mixed.search(file.read_text("utf-8")), file.name


def test_articles_are_checked_with_their_pack(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "one.toml").write_text('[[article]]\ncode = "x"\n', "utf-8")

    with pytest.raises(BadInput):
        read_articles(folder)
    assert read_articles(Path(tmp_path / "none")) == ()
