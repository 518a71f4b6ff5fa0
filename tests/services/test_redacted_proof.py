"""What a copy proves: the rest equals the original, and no altered copy passes."""

import json
from dataclasses import replace

import pikepdf
import pytest
from builders import given_substantiated
from redacted_office import accepted, evidence, issued, layer_over, matter
from redacted_papers import IIN, STATEMENT, statement_pdf

from ethics_desk.domain.language import Language
from ethics_desk.domain.redaction import CopyFault, Reader, SourceKind, Withheld
from ethics_desk.ledger.salted import salted_leaf
from ethics_desk.services.letters.letters import IssueLetter, issue_letter
from ethics_desk.services.redaction.checking import check_copy
from ethics_desk.services.redaction.layers import OpenLayer, find_layered, open_layer

NAMES = ("statement.txt", "statement.pdf")


@pytest.fixture(params=NAMES)
def made(desk, tmp_path, request):
    content = STATEMENT.encode() if request.param.endswith("txt") else statement_pdf()
    key = evidence(desk, matter(desk), tmp_path, request.param, content)
    return issued(desk, accepted(desk, layer_over(desk, key)))


def faults(desk, paper, proof):
    document = proof if isinstance(proof, bytes) else json.dumps(proof).encode()
    return check_copy(desk.resources, paper, document).faults


def test_a_copy_as_it_was_handed_over_is_intact(desk, made):
    checked = check_copy(desk.resources, made.content, made.proof)

    assert checked.faults == ()
    assert 0 < checked.shown < checked.leaves


def test_every_part_of_the_sheet_counts(desk, made):
    honest = json.loads(made.proof)
    first = next(at for at, one in enumerate(honest["leaves"]) if one.startswith("s:"))
    leaves = honest["leaves"]
    other = [*leaves[:first], "s:" + "00" * 16, *leaves[first + 1 :]]

    assert CopyFault.LEAF_DIFFERS in faults(desk, made.content, honest | {"leaves": other})
    shorter = faults(desk, made.content, honest | {"leaves": leaves[1:]})
    assert shorter[0] is CopyFault.OTHER_PAPER
    assert CopyFault.ROOT_DIFFERS in faults(desk, made.content, honest | {"root": "00" * 32})
    row = honest["row"] | {"sealed_at": "2020-01-01T00:00:00.000000+00:00"}
    assert faults(desk, made.content, honest | {"row": row}) == (CopyFault.NOT_IN_LEDGER,)
    path = [*honest["path"][:-1], "00" * 32]
    assert faults(desk, made.content, honest | {"path": path}) == (CopyFault.NOT_IN_LEDGER,)
    head = honest | {"head": "11" * 32}
    assert CopyFault.HEAD_DIFFERS in faults(desk, made.content, head)
    assert faults(desk, made.content, b"{}") == (CopyFault.NOT_A_PROOF,)
    assert faults(desk, made.content, b"\xff\x00") == (CopyFault.NOT_A_PROOF,)


def test_a_whole_tree_of_ones_own_is_not_in_the_ledger(desk, made, tmp_path):
    other = matter(desk)
    forged = STATEMENT.replace("подарок", "конверт").encode()
    theirs = issued(
        desk, accepted(desk, layer_over(desk, evidence(desk, other, tmp_path, "f.txt", forged)))
    )
    honest, fake = json.loads(made.proof), json.loads(theirs.proof)

    mixed = fake | {name: honest[name] for name in ("row", "entry", "position", "path", "root")}

    assert CopyFault.LEAF_DIFFERS in faults(desk, theirs.content, mixed) or (
        CopyFault.ROOT_DIFFERS in faults(desk, theirs.content, mixed)
    )


def test_a_pixel_or_a_word_that_was_changed_is_found(desk, made, tmp_path):
    path = tmp_path / "changed.pdf"
    honest = json.loads(made.proof)
    if honest["words"]:
        words = ["вчера" if one == "Подарок" else one for one in honest["words"]]
        assert CopyFault.OTHER_PAPER in faults(desk, made.content, honest | {"words": words})
        return
    path.write_bytes(made.content)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        (picture,) = (
            one
            for page in pdf.pages
            for _, one in page.obj.Resources.get("/XObject", pikepdf.Dictionary()).items()
        )
        pixels = bytearray(picture.read_bytes())
        pixels[5] ^= 0x11
        picture.write(bytes(pixels))
        pdf.save()

    assert CopyFault.LEAF_DIFFERS in faults(desk, path.read_bytes(), made.proof)


def overlaid(pdf):
    pdf.pages[-1].contents_add(b"q 0 0 0 rg 200 500 100 40 re f Q")


def worded(pdf):
    page = pdf.pages[-1]
    name = next(iter(page.obj.Resources.Font.keys()))
    page.contents_add(f"BT {name} 20 Tf 200 500 Td (AB) Tj ET".encode())


def noted(pdf):
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Square, Rect=[200, 500, 300, 540], F=4
    )
    pdf.pages[-1].obj.Annots = pikepdf.Array([pdf.make_indirect(note)])


def saved_again(made, tmp_path, deed):
    path = tmp_path / "changed.pdf"
    path.write_bytes(made.content)
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        deed(pdf)
        pdf.save()
    return path.read_bytes()


def test_a_copy_saved_by_another_program_still_proves_what_it_shows(desk, made, tmp_path):
    assert faults(desk, saved_again(made, tmp_path, lambda _: None), made.proof) == ()


@pytest.mark.parametrize("deed", [overlaid, worded, noted])
def test_what_is_laid_over_the_copy_is_found(desk, made, deed, tmp_path):
    found = set(faults(desk, saved_again(made, tmp_path, deed), made.proof))

    assert found & {CopyFault.LAID_OVER, CopyFault.OTHER_PAPER}


def test_what_is_withheld_cannot_be_guessed_from_its_hash(desk, made):
    sheet = json.loads(made.proof)
    hidden = {one[2:] for one in sheet["leaves"] if one.startswith("h:")}
    salts = [bytes.fromhex(one[2:]) for one in sheet["leaves"] if one.startswith("s:")]

    guesses = (
        {
            salted_leaf(salt, f"word {at}\n{IIN}".encode()).hex()
            for salt in (b"", bytes(16), *salts)
            for at in range(len(sheet["leaves"]))
        }
        if sheet["words"]
        else set()
    )

    assert hidden
    assert not hidden & guesses
    with desk.store.read() as work:
        secrets = [one.secret for one in work.redaction_secrets.of()]
    assert not any(one.hex().encode() in made.proof for one in secrets)


@pytest.mark.parametrize("name", NAMES)
def test_a_copy_of_a_demonstration_is_proved_beneath_its_mark(desk, tmp_path, name):
    with desk.store.write() as work:
        (office,) = work.offices.of()
        work.offices.replace(replace(office, specimen=True))
    content = STATEMENT.encode() if name.endswith("txt") else statement_pdf()
    key = evidence(desk, matter(desk), tmp_path, name, content)

    made = issued(desk, accepted(desk, layer_over(desk, key)))

    assert faults(desk, made.content, made.proof) == ()


def test_a_letter_of_the_office_is_copied_without_names(desk):
    inquiry_id = given_substantiated(desk).inquiry_id
    letter_id = issue_letter(
        desk, IssueLetter(inquiry_id=inquiry_id, kind="memo-to-head", language=Language.RU)
    ).value
    command = OpenLayer(source_kind=SourceKind.LETTER, source_id=letter_id, reader=Reader.PUBLIC)
    layered = accepted(desk, find_layered(desk, open_layer(desk, command).value))

    made = issued(desk, layered)

    assert any(one.withheld is Withheld.NAME for one in layered.marks)
    assert faults(desk, made.content, made.proof) == ()
