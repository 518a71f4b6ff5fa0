"""The texts of letters: an office's copies, kept after a check, reset, begun under a new name."""

from dataclasses import replace

import pytest
from builders import given_substantiated
from pypdf import PdfReader
from sample_office import AGENCY, RESOURCES, words

from ethics_desk.documents.press import open_press
from ethics_desk.domain.errors import BadInput, Conflict, NotFound, RuleViolation
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_template import TextState
from ethics_desk.services.letter_texts.checks import check_letter_text
from ethics_desk.services.letter_texts.copies import (
    CopyLetterKind,
    KeepLetterText,
    ResetLetterText,
    copy_letter_kind,
    keep_letter_text,
    reset_letter_text,
)
from ethics_desk.services.letter_texts.differences import LineState, compared, text_differences
from ethics_desk.services.letter_texts.facts import facts_for_texts
from ethics_desk.services.letter_texts.folders import (
    ImportLetterText,
    export_letter_text,
    import_letter_text,
)
from ethics_desk.services.letter_texts.listing import editable_texts, list_letter_texts
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, letter_content
from ethics_desk.services.letters.text_previews import PreviewText, preview_text

KIND = "memo-to-head"
GREETING = Trilingual(
    kk="Құрметті басшы!\n\n", ru="Уважаемый руководитель!\n\n", en="Dear head,\n\n"
)


def greeted(texts):
    """The same texts after a greeting in every language."""
    greeting = {one.value: GREETING.in_(one) + texts.text.in_(one) for one in Language}
    return replace(texts, text=Trilingual(**greeting))


def keeping(texts, **over):
    given = {name: getattr(texts, name) for name in ("kind", "version", "title", "heading", "text")}
    return KeepLetterText(agency_id=AGENCY, **(given | over))


def kept(desk, **over):
    return keep_letter_text(desk, keeping(greeted(editable_texts(desk, AGENCY, KIND)), **over))


def rows(desk):
    return {row.kind: row for row in list_letter_texts(desk, AGENCY)}


def last_entry(desk):
    with desk.store.read() as work:
        return work.journal.of()[-1]


def printed(pdf, tmp_path):
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(file).pages).split())


def test_every_kind_begins_with_the_text_of_the_program(desk):
    assert set(rows(desk)) == set(open_press(RESOURCES).templates)
    assert {row.state for row in rows(desk).values()} == {TextState.SHIPPED}
    assert editable_texts(desk, AGENCY, KIND).version == 0


def test_a_copy_is_what_the_office_writes_by(desk, tmp_path):
    inquiry_id = given_substantiated(desk).inquiry_id
    wish = IssueLetter(inquiry_id=inquiry_id, kind=KIND, language=Language.RU, annexes=())
    former = issue_letter(desk, wish).value
    before = letter_content(desk, former)

    kept(desk)

    assert rows(desk)[KIND].state is TextState.COPY
    later = letter_content(desk, issue_letter(desk, wish).value)
    assert GREETING.ru.strip() in printed(later, tmp_path)
    assert letter_content(desk, former) == before


def test_the_journal_holds_the_lines_that_changed(desk):
    kept(desk)

    line = last_entry(desk)
    assert line.verb == "letter-text.kept"
    assert ("text.ru", "", GREETING.ru.rstrip("\n") + "\n") in line.changes
    assert ("kind", "", KIND) in line.changes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ applicant }}", "letter.template-fact"),
        ("{{ law", "letter.template-unread"),
        ("{{ ''.__class__ }}", "letter.template-fact"),
        ("{{ law }} 龍", "letter.glyph-missing"),
    ],
)
def test_a_text_out_of_order_is_not_kept(desk, text, code):
    texts = editable_texts(desk, AGENCY, KIND)
    spoilt = replace(texts.text, kk=texts.text.kk + text)

    with pytest.raises(BadInput) as refusal:
        keep_letter_text(desk, keeping(texts, text=spoilt))

    assert refusal.value.code == code
    assert refusal.value.details["language"] == "kk"
    assert rows(desk)[KIND].state is TextState.SHIPPED


def test_all_problems_are_found_at_once(desk):
    texts = editable_texts(desk, AGENCY, KIND)
    spoilt = replace(texts.text, kk=texts.text.kk + "{{ applicant }}", en="")

    problems = check_letter_text(desk, replace(texts, text=spoilt))

    assert {(one.code, one.details["language"]) for one in problems} == {
        ("letter.template-fact", "kk"),
        ("letter.template-language", "en"),
    }


def test_a_stale_copy_is_refused(desk):
    kept(desk)
    texts = editable_texts(desk, AGENCY, KIND)
    keep_letter_text(desk, keeping(texts, heading=words("Another")))

    with pytest.raises(Conflict):
        keep_letter_text(desk, keeping(texts))


def test_a_copy_is_reset_to_the_text_of_the_program(desk):
    kept(desk)

    reset_letter_text(desk, ResetLetterText(agency_id=AGENCY, kind=KIND, version=1))

    assert rows(desk)[KIND].state is TextState.SHIPPED
    assert last_entry(desk).verb == "letter-text.reset"
    with pytest.raises(NotFound):
        reset_letter_text(desk, ResetLetterText(agency_id=AGENCY, kind=KIND, version=1))


def test_the_user_is_told_when_the_text_of_the_program_changed(desk):
    kept(desk)
    with desk.store.write() as work:
        (copy,) = work.letter_templates.of(agency_id=AGENCY)
        work.letter_templates.replace(replace(copy, shipped_sha256="of an older program"))
    assert rows(desk)[KIND].state is TextState.SHIPPED_CHANGED

    keep_letter_text(desk, keeping(editable_texts(desk, AGENCY, KIND), seen=True))

    assert rows(desk)[KIND].state is TextState.COPY


def test_a_new_kind_is_a_kind_of_its_own(desk):
    kind = copy_letter_kind(
        desk, CopyLetterKind(agency_id=AGENCY, kind=KIND, title=words("Second memo"))
    ).value

    assert kind == "memo-to-head-2"
    assert rows(desk)[kind].state is TextState.OWN
    assert kind in {one.kind for one in kinds_of_letters(desk, AGENCY)}
    inquiry_id = given_substantiated(desk).inquiry_id
    wish = IssueLetter(inquiry_id=inquiry_id, kind=kind, language=Language.KK, annexes=())
    issue_letter(desk, wish)
    with pytest.raises(RuleViolation) as refusal:
        reset_letter_text(desk, ResetLetterText(agency_id=AGENCY, kind=kind, version=1))
    assert refusal.value.code == "letter-text.kind-used"


def test_differences_are_shown_line_by_line(desk):
    assert text_differences(desk, AGENCY, KIND, Language.EN) == ()
    kept(desk)

    lines = text_differences(desk, AGENCY, KIND, Language.EN)

    changed = [line for line in lines if line.state is not LineState.SAME]
    assert [line.text for line in changed] == ["Dear head,", ""]
    assert [line.own_line for line in changed] == [1, 2]
    assert lines[2].shipped_line == 1


def test_a_line_taken_out_has_only_its_old_number():
    lines = compared("a\nb\n", "a\nc\n")

    assert [(line.state, line.shipped_line, line.own_line) for line in lines] == [
        (LineState.SAME, 1, 1),
        (LineState.REMOVED, 2, None),
        (LineState.ADDED, None, 2),
    ]


@pytest.mark.parametrize("language", Language)
def test_every_fact_has_a_meaning_in_every_language(desk, language):
    said = desk.texts.in_(language)

    assert [
        one.path for one in facts_for_texts(said) if not said.knows(f"text-fact.{one.path}")
    ] == []


def test_every_fact_is_written_as_the_check_lets_it_through(desk):
    texts = editable_texts(desk, AGENCY, KIND)
    facts = facts_for_texts(desk.texts.in_(Language.EN))
    told = "\n".join(one.written for one in facts if "one" not in one.written or one.listed)

    problems = check_letter_text(desk, replace(texts, text=Trilingual(kk=told, ru=told, en=told)))

    assert problems == ()


@pytest.mark.parametrize("language", Language)
def test_a_text_is_seen_on_invented_facts(desk, tmp_path, language):
    texts = greeted(editable_texts(desk, AGENCY, KIND))

    draft = preview_text(desk, PreviewText(agency_id=AGENCY, texts=texts, language=language))

    assert draft.problem is None
    told = printed(draft.pdf, tmp_path)
    assert GREETING.in_(language).strip() in told
    assert "[" + desk.texts.in_(language).say("text-fact.law") in told
    assert "SPECIMEN" in told


@pytest.mark.parametrize("language", [Language.RU, Language.KK])
def test_every_kind_is_seen_on_invented_facts(desk, language):
    for kind in rows(desk):
        texts = editable_texts(desk, AGENCY, kind)

        draft = preview_text(desk, PreviewText(agency_id=AGENCY, texts=texts, language=language))

        assert draft.problem is None, kind


def test_a_text_is_seen_about_an_inquiry(desk, tmp_path):
    inquiry_id = given_substantiated(desk).inquiry_id
    asked = PreviewText(
        agency_id=AGENCY,
        texts=greeted(editable_texts(desk, AGENCY, KIND)),
        language=Language.RU,
        inquiry_id=inquiry_id,
    )

    draft = preview_text(desk, asked)

    assert GREETING.ru.strip() in printed(draft.pdf, tmp_path)
    assert rows(desk)[KIND].state is TextState.SHIPPED


def test_a_preview_tells_what_is_wrong(desk):
    texts = editable_texts(desk, AGENCY, KIND)
    spoilt = replace(texts, text=replace(texts.text, ru="{{ applicant }}"))

    draft = preview_text(desk, PreviewText(agency_id=AGENCY, texts=spoilt, language=Language.KK))

    assert draft.problem.code == "letter.template-fact"


def test_texts_go_out_as_a_folder_and_come_back(desk, tmp_path):
    kept(desk, heading=Trilingual(kk='«Қ» \\ "ә"', ru="Р", en="E"))
    place = export_letter_text(desk, AGENCY, KIND, tmp_path)
    sent = editable_texts(desk, AGENCY, KIND)
    reset_letter_text(desk, ResetLetterText(agency_id=AGENCY, kind=KIND, version=1))

    import_letter_text(desk, ImportLetterText(agency_id=AGENCY, path=place))

    assert editable_texts(desk, AGENCY, KIND) == sent
    with pytest.raises(BadInput) as refusal:
        export_letter_text(desk, AGENCY, KIND, tmp_path)
    assert refusal.value.code == "folder.exists"
    with pytest.raises(BadInput) as refusal:
        import_letter_text(desk, ImportLetterText(agency_id=AGENCY, path=tmp_path))
    assert refusal.value.code == "letter-text.no-folder"


def test_only_a_kind_the_office_has_is_taken_in(desk, tmp_path):
    place = export_letter_text(desk, AGENCY, KIND, tmp_path)
    place.rename(tmp_path / "elsewhere")

    with pytest.raises(NotFound):
        import_letter_text(desk, ImportLetterText(agency_id=AGENCY, path=tmp_path / "elsewhere"))
