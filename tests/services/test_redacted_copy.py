"""Redacted copies from evidence: what is proposed, what is handed over, what it proves."""

import io

import pypdf
import pytest
from redacted_office import accepted, evidence, issued, layer_over, matter
from redacted_papers import (
    IIN,
    PHONE,
    PLANTED,
    SOURCE,
    STATEMENT,
    everything_in,
    spelled,
    statement_pdf,
)

from ethics_desk.domain.errors import BadInput, Conflict, RuleViolation
from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.redaction import Place, Reader, Withheld
from ethics_desk.services.evidence import open_copy
from ethics_desk.services.ledger import verify_paper, verify_records
from ethics_desk.services.redaction.layers import find_layered, list_layers
from ethics_desk.services.redaction.marks import (
    LiftMarks,
    WithholdPlaces,
    WithholdWords,
    lift_marks,
    withhold_places,
    withhold_words,
)
from ethics_desk.services.redaction.proposals import proposals
from ethics_desk.services.sealed_identities import SealIdentity, seal_identity


def seen(paper):
    return " ".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(paper)).pages)


def content_of(name):
    return STATEMENT.encode() if name.endswith("txt") else statement_pdf()


def given_layer(desk, tmp_path, name="statement.txt", content=None, **more):
    content = content_of(name) if content is None else content
    return layer_over(desk, evidence(desk, matter(desk), tmp_path, name, content), **more)


def found_in(whole):
    return [word for word in PLANTED for one in spelled(word) if one in whole]


@pytest.mark.parametrize("name", ["statement.txt", "statement.pdf"])
def test_a_copy_holds_nothing_of_what_is_withheld(desk, tmp_path, name):
    made = issued(desk, accepted(desk, given_layer(desk, tmp_path, name)))

    assert found_in(everything_in(made.content)) == []
    assert [word for word in PLANTED if word in seen(made.content) + made.proof.decode()] == []
    assert "кабинете 412" in seen(made.content) or name.endswith("pdf")


def test_names_in_three_scripts_and_numbers_are_proposed_with_their_grounds(desk, tmp_path):
    layered = given_layer(desk, tmp_path)

    found = {(one.text, one.withheld, one.ground) for one in proposals(desk, layered.layer.id)}

    assert (SOURCE, Withheld.SOURCE, "source-identity") in found
    assert ("Таскынбаева Гульжамал Оразкызы", Withheld.SOURCE, "source-identity") in found
    assert ("g.taskynbayeva@mail.kz", Withheld.SOURCE, "source-identity") in found
    assert (IIN, Withheld.IIN, "personal-data") in found
    assert (PHONE, Withheld.PHONE, "personal-data") in found
    assert ("Сидоренко П. К.", Withheld.NAME, "personal-data") in found


def test_an_auditor_is_refused_only_who_reported(desk, tmp_path):
    layered = given_layer(desk, tmp_path, reader=Reader.AUDITOR)

    assert {one.withheld for one in proposals(desk, layered.layer.id)} == {Withheld.SOURCE}


def test_a_party_may_read_the_own_name(desk, tmp_path):
    inquiry = matter(desk)
    key = evidence(desk, inquiry, tmp_path, "s.txt", STATEMENT.encode())
    with desk.store.read() as work:
        official = work.parties.of(inquiry_id=inquiry.id)[0].person_id

    layered = layer_over(desk, key, Reader.PARTY, person_id=official)

    named = [one for one in proposals(desk, layered.layer.id) if "Жиһангеров" in one.text]
    assert all("Сәкен" in one.text for one in named)  # known by the father's name alone


def test_the_original_stays_as_it_was_and_each_change_is_journalled(desk, tmp_path):
    layered = accepted(desk, given_layer(desk, tmp_path))
    issued(desk, layered)
    lift_marks(desk, LiftMarks(layer_id=layered.layer.id, version=layered.layer.version))

    copy = open_copy(desk, layered.source.id, tmp_path / "copies")
    with desk.store.read() as work:
        lines = work.journal.of(inquiry_id=layered.layer.inquiry_id)
    verbs = [one.verb for one in lines if one.verb.startswith("redaction.")]
    assert copy.read_bytes() == STATEMENT.encode()
    assert verbs == [
        f"redaction.{deed}" for deed in ("layer-opened", "marked", "issued", "marks-lifted")
    ]
    assert not any(word in str(lines) for word in PLANTED)


def test_layers_of_readers_do_not_mix(desk, tmp_path):
    inquiry = matter(desk)
    key = evidence(desk, inquiry, tmp_path, "s.txt", STATEMENT.encode())
    public = accepted(desk, layer_over(desk, key))
    layer_over(desk, key, Reader.AUDITOR)

    again = layer_over(desk, key)
    listed = [row.layer for row in list_layers(desk, inquiry.id)]
    assert again.marks == public.marks
    assert [one.reader for one in listed] == [Reader.PUBLIC, Reader.AUDITOR]
    assert len({one.root_id for one in listed}) == 1


def test_words_that_stand_elsewhere_are_refused_until_that_is_meant(desk, tmp_path):
    layered = given_layer(desk, tmp_path)
    start = STATEMENT.index(SOURCE)
    first = WithholdPlaces(
        layer_id=layered.layer.id,
        version=1,
        places=(Place(1, start, 0, start + len(SOURCE), 0),),
        ground="personal-data",
    )
    withhold_places(desk, first)

    with pytest.raises(RuleViolation, match=r"redaction\.stands-open"):
        issued(desk, find_layered(desk, layered.layer.id))

    made = issued(desk, find_layered(desk, layered.layer.id), may_stand_open=True)
    assert "Тасқынбаева" not in seen(made.content)
    assert "Таскынбаева" in seen(made.content)


def test_words_are_withheld_wherever_they_stand(desk, tmp_path):
    layered = given_layer(desk, tmp_path)
    command = WithholdWords(
        layer_id=layered.layer.id, version=1, words="ПОДАРОК", ground="own-words", note="По просьбе"
    )

    assert withhold_words(desk, command).value == 2
    made = issued(desk, find_layered(desk, layered.layer.id))
    assert "одарок" not in seen(made.content)
    assert "По просьбе" in seen(made.content)


def test_a_ground_fits_the_reader_and_one_without_an_article_is_named(desk, tmp_path):
    layered = given_layer(desk, tmp_path, reader=Reader.AUDITOR)
    place = (Place(1, 0, 0, 5, 0),)

    for ground, code in (("personal-data", "unfit"), ("own-words-auditor", "unnamed")):
        command = WithholdPlaces(layer_id=layered.layer.id, version=1, places=place, ground=ground)
        with pytest.raises(BadInput, match=rf"redaction\.ground-{code}"):
            withhold_places(desk, command)


def test_a_stale_window_marks_nothing(desk, tmp_path):
    layered = accepted(desk, given_layer(desk, tmp_path))
    command = LiftMarks(layer_id=layered.layer.id, version=1)

    with pytest.raises(Conflict):
        lift_marks(desk, command)
    assert find_layered(desk, layered.layer.id).marks == layered.marks


@pytest.mark.parametrize("language", list(Language))
def test_the_records_know_each_copy_and_their_ledger_holds(desk, tmp_path, language):
    layered = accepted(desk, given_layer(desk, tmp_path))
    made = issued(desk, layered, language)

    (row,) = list_layers(desk, layered.layer.inquiry_id)
    (kept,) = row.copies
    assert kept.places == len(layered.marks)
    assert verify_paper(desk, made.content).inclusion is not None
    assert verify_records(desk).faults == ()


def test_a_name_under_seal_that_stands_open_is_refused_and_not_told(desk, tmp_path):
    inquiry = matter(desk)
    with desk.read() as work:
        parties = work.parties.of(inquiry_id=inquiry.id)
        (source,) = (one.person_id for one in parties if one.role is PartyRole.APPLICANT)
    seal_identity(desk, SealIdentity(person_id=source, reason="Asked for it"))
    text = "Сметы передал Ким А. Б.; сообщила Таскынбаева Гульжамал.".encode()
    layered = layer_over(desk, evidence(desk, inquiry, tmp_path, "note.txt", text))
    withhold_words(
        desk,
        WithholdWords(
            layer_id=layered.layer.id, version=1, ground="own-words", note="Asked", words="Сметы"
        ),
    )

    with pytest.raises(RuleViolation) as refusal:
        issued(desk, find_layered(desk, layered.layer.id), may_stand_open=True)

    assert refusal.value.code == "redaction.sealed-open"
    assert "аскынбаев" not in str(refusal.value)
