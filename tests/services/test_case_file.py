"""The case file of an inquiry: what it tells and encloses, and what it never does."""

import json
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO

import case_file_schema
import pikepdf
import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_item,
    given_official,
    given_person,
)
from documents.paper_reading import running_text
from jsonschema import Draft202012Validator, FormatChecker

from ethics_desk.documents.sheets.reading import printed_anchor
from ethics_desk.domain.case_file import HeldBack
from ethics_desk.domain.errors import BadInput, StoreUnavailable
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.progress import Cancelled
from ethics_desk.services.case_file.checking import check_case_file, compare_with_records
from ethics_desk.services.case_file.gathering import evidence_choices
from ethics_desk.services.case_file.sections import SECTIONS
from ethics_desk.services.case_file.writing import (
    ExportCaseFile,
    dossier_bytes,
    export_case_file,
)
from ethics_desk.services.custody.chain import chain_of_custody
from ethics_desk.services.evidence import TakeInFile, take_in_file
from ethics_desk.services.letters.letters import (
    IssueLetter,
    issue_letter,
    letter_content,
    list_letters,
)
from ethics_desk.services.notes import SaveNote, save_note

LEFT_OUT = {
    "hand_over": "names other inquiries; the chronology tells it",
    "joining": "names other inquiries; told as it is, with their numbers",
    "journal": "told as the chronology",
    "legal_hold": "the office's own decision to keep longer; told as the chronology",
    "received_file": "enclosed as it came",
    "redacted_copy": "made for another reader; told as the chronology",
    "redaction_layer": "made for another reader; told as the chronology",
    "redaction_root": "proves redacted copies; told as the chronology",
    "recusal": "of the office's own members; told as the chronology",
}
SECRET = PersonName(surname="Құпиябеков", given="Тілеген", patronymic="Сапарұлы")
SECRET_RU = PersonName(surname="Купиябеков", given="Тилеген", patronymic="Сапарович")


@pytest.fixture
def inquiry(desk, tmp_path):
    """An inquiry with an official, an applicant, evidence of three kinds of names, and a letter."""
    inquiry = given_inquiry(desk, channel=Channel.WHISTLE_BLOWER)
    official = given_official(desk, inquiry)
    source = given_person(desk, kk=SECRET, ru=SECRET_RU, iin="850412300123", note="+7 701 555 66")
    given_official(desk, inquiry, person=source, role=PartyRole.APPLICANT)
    allegation = given_allegation(desk, official)
    given_finding(desk, allegation, evidence_ids=(given_item(desk, inquiry, number=1).id,))
    given_circumstances(desk, official, whistle_blower=True)
    for name in ("CON.txt", "Акт проверки ӘҮ.txt", "письмо Купиябекова.txt"):
        path = tmp_path / name
        path.write_text(f"Содержание: {name}", "utf-8")
        take_in_file(desk, TakeInFile(inquiry_id=inquiry.id, path=path, received_on=desk.today()))
    save_note(desk, SaveNote(inquiry_id=inquiry.id, text="Звонил Купиябекову, подтвердил"))
    issue_letter(
        desk, IssueLetter(inquiry_id=inquiry.id, kind="memo-to-head", language=Language.RU)
    )
    return inquiry


def written(desk, inquiry, place, **more):
    command = ExportCaseFile(inquiry_id=inquiry.id, place=place, language=Language.RU, **more)
    return export_case_file(desk, command).value


def told(place):
    return json.loads((place / "data" / "inquiry.json").read_text("utf-8"))


def everything(place):
    return {
        str(one.relative_to(place)): one.read_bytes()
        for one in sorted(place.rglob("*"))
        if one.is_file()
    }


def test_a_case_file_is_intact_by_itself_and_against_the_records(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")

    assert check_case_file(desk.resources, found.place).faults == ()
    assert compare_with_records(desk, found.place).faults == ()
    assert check_case_file(desk.resources, found.place).code == found.code


def test_the_stand_alone_verifier_needs_nothing_but_python(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")
    empty = tmp_path / "empty"
    empty.mkdir()

    done = subprocess.run(  # noqa: S603 - the program under test
        [sys.executable, "-I", "-S", found.place / "verify_case_file.py"],
        cwd=empty,
        capture_output=True,
        check=False,
        env={},
    )

    assert (done.returncode, done.stderr) == (0, b"")
    said = done.stdout.decode("utf-8")
    assert found.code in said
    assert found.verifier in said
    assert [word for word in ("бүтін", "цело", "intact") if word not in said] == []


def test_the_dossier_prints_the_head_and_the_hash_of_the_verifier(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")
    dossier = (found.place / "data" / "dossier.pdf").read_bytes()
    source = (found.place / "verify_case_file.py").read_bytes()

    assert printed_anchor(dossier) == found.code
    assert sha256(source).hexdigest() == found.verifier


def test_letters_and_evidence_are_enclosed_byte_for_byte(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")
    (letter,) = list_letters(desk, inquiry.id)

    files = {one["of"]: one for one in told(found.place)["files"]}

    path = found.place / files["letter-1"]["path"]
    assert path.read_bytes() == letter_content(desk, letter.id)
    named = {one["original_name"]: one["path"] for one in files.values()}
    assert named["CON.txt"] == "data/evidence/002-CON.txt"
    assert (found.place / named["Акт проверки ӘҮ.txt"]).read_bytes().decode() == (
        "Содержание: Акт проверки ӘҮ.txt"
    )


def test_nothing_in_it_leads_to_who_reported(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")

    traces = ("Құпиябеков", "Купиябеков", "Kupiyabekov", "Qupiyabekov", "850412300123", "701 555")
    for name, content in everything(found.place).items():
        for trace in traces:
            assert trace.encode() not in content, (name, trace)
            assert trace not in name
            assert not name.endswith(".pdf") or trace not in running_text(content)
    document = told(found.place)
    assert {"id": "person-2", "sealed": True} in document["persons"]
    assert "whistle_blower" not in json.dumps(document["circumstances"])
    assert [one["text"] for one in document["notes"]] == ["•••"]
    assert {"what": "evidence-4", "why": "source"} in document["held_back"]


def test_no_digest_of_a_veiled_row_is_given_away(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")
    ledger = (found.place / "data" / "ledger.json").read_text("utf-8")

    contents = [one["content"] for one in json.loads(ledger)["entries"] if "content" in one]

    assert contents
    for table in ("circumstances", "person", "gate_record"):
        assert not any(f'["{table}",' in content for content in contents)
    with desk.store.read() as work:
        (note,) = work.notes.of(inquiry_id=inquiry.id)
    assert not any(note.id in content for content in contents)


def test_the_same_records_and_moment_give_the_same_bytes(new_desk, tmp_path):
    bags = []
    for place in ("one", "two"):
        desk = new_desk()
        desk.store.new_salt = lambda: bytes(16)
        inquiry = given_inquiry(desk, id="the-inquiry", number="2026/9", serial=9)
        folder = written(desk, inquiry, tmp_path / place)
        packed = written(desk, inquiry, tmp_path / f"{place}.zip", packed=True)
        bags.append((everything(folder.place), packed.place.read_bytes()))

    assert bags[0] == bags[1]


def test_the_document_follows_its_published_schema(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")
    schema = json.loads((found.place / "inquiry.schema.json").read_text("utf-8"))

    Draft202012Validator(schema, format_checker=FormatChecker()).validate(told(found.place))


def test_the_published_schema_is_that_of_the_sections():
    published = case_file_schema.PLACE.read_text("utf-8")

    assert published == case_file_schema.written()


def test_every_table_that_stands_with_an_inquiry_is_told_or_left_out_with_a_reason(desk):
    with desk.store.read() as work:
        tables = {one.table.name: one.table for one in vars(work).values() if hasattr(one, "table")}
        told_tables = {section.table(work).table.name for section in SECTIONS}
    of_inquiries = {name for name, one in tables.items() if "inquiry_id" in one.c}

    assert of_inquiries - told_tables - set(LEFT_OUT) == set()


def test_bag_info_names_no_person(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")
    info = (found.place / "bag-info.txt").read_text("utf-8")

    assert [line.split(":")[0] for line in info.splitlines()] == [
        "Bag-Software-Agent",
        "Bagging-Date",
        "External-Identifier",
        "Payload-Oxum",
        "Source-Organization",
    ]
    assert "Жиһангеров" not in info


def test_what_is_to_be_left_out_is_left_out_and_said(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag", left_out=(3,))

    assert {"what": "evidence-3", "why": "wished"} in told(found.place)["held_back"]
    assert not any("Акт" in name for name in everything(found.place))


def test_evidence_that_is_not_there_cannot_be_left_out(desk, inquiry, tmp_path):
    with pytest.raises(BadInput, match=r"case-file\.no-such-evidence"):
        written(desk, inquiry, tmp_path / "bag", left_out=(99,))


def test_a_place_that_is_taken_is_refused(desk, inquiry, tmp_path):
    (tmp_path / "bag").write_text("mine", "utf-8")

    with pytest.raises(BadInput, match=r"case-file\.exists"):
        written(desk, inquiry, tmp_path / "bag")

    assert (tmp_path / "bag").read_text("utf-8") == "mine"


def test_an_empty_folder_is_filled_and_a_full_one_is_not(desk, inquiry, tmp_path):
    for name in ("empty", "full"):
        (tmp_path / name).mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine", "utf-8")

    found = written(desk, inquiry, tmp_path / "empty")

    assert check_case_file(desk.resources, found.place).faults == ()
    with pytest.raises(BadInput, match=r"case-file\.exists"):
        written(desk, inquiry, tmp_path / "full")
    assert [one.name for one in (tmp_path / "full").iterdir()] == ["mine.txt"]


def test_stopping_leaves_nothing_behind(desk, inquiry, tmp_path):
    out = tmp_path / "out"
    out.mkdir()

    def stop(done, total):
        if done:
            raise Cancelled

    command = ExportCaseFile(inquiry_id=inquiry.id, place=out / "bag", language=Language.KK)
    with pytest.raises(Cancelled):
        export_case_file(desk, command, stop)

    assert list(out.iterdir()) == []


def test_evidence_that_is_no_longer_what_was_taken_in_stops_the_export(desk, inquiry, tmp_path):
    with desk.store.write() as work:
        work.connection.exec_driver_sql("UPDATE evidence_content SET content = x'00'")

    with pytest.raises(StoreUnavailable, match=r"case-file\.content-altered"):
        written(desk, inquiry, tmp_path / "bag")

    assert not (tmp_path / "bag").exists()


def test_what_was_changed_in_the_records_since_is_told(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")
    with desk.store.write() as work:
        work.connection.exec_driver_sql("UPDATE journal SET reason = 'otherwise'")

    faults = compare_with_records(desk, found.place).faults

    assert any("Line 1 of the chronology" in fault.en for fault in faults)


def test_a_document_this_office_never_wrote_is_told(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")
    with desk.store.write() as work:
        work.connection.exec_driver_sql(
            "UPDATE journal SET changes = '[]' WHERE verb = 'case-file.exported'"
        )

    (fault,) = compare_with_records(desk, found.place).faults

    assert fault.en.startswith("The journal of this office does not tell")


def test_the_export_is_told_in_the_journal(desk, inquiry, tmp_path):
    found = written(desk, inquiry, tmp_path / "bag")

    with desk.store.read() as work:
        line = work.journal.of(inquiry_id=inquiry.id)[-1]
    document = (found.place / "data" / "inquiry.json").read_bytes()
    digest = sha256(document).hexdigest()
    told = (("code", "", found.code), ("sha256", "", digest))
    assert (line.verb, line.changes) == ("case-file.exported", told)
    chain = chain_of_custody(desk, inquiry.id, Language.EN)
    exported = [row.number for row in chain if row.deed == "evidence.exported"]
    assert len(exported) == len(list((found.place / "data" / "evidence").iterdir())) > 0
    assert line.at > datetime(2026, 1, 1, tzinfo=UTC)


def given_file(desk, inquiry, tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    take_in_file(desk, TakeInFile(inquiry_id=inquiry.id, path=path, received_on=desk.today()))


def document(text):
    """A DOCX whose text is cut into pieces in the middle of a name, as Word does."""
    half = len(text) // 2
    runs = "".join(f"<w:r><w:t>{part}</w:t></w:r>" for part in (text[:half], text[half:]))
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as parts:
        parts.writestr("word/document.xml", f"<w:document>{runs}</w:document>")
    return packed.getvalue()


def test_evidence_that_names_a_source_inside_is_held_back(desk, inquiry, tmp_path):
    for name, content in (
        ("Объяснение.txt", "Со слов Купиябекова Т. С.".encode("cp1251")),
        ("Служебная записка.docx", document("Купиябеков")),
        ("Список.csv", "850412300123;да".encode("utf-16")),
        ("Протокол.docx", document("Жиһангеров")),
    ):
        given_file(desk, inquiry, tmp_path, name, content)

    found = written(desk, inquiry, tmp_path / "bag")

    enclosed = {one["original_name"] for one in told(found.place)["files"]}
    assert "Протокол.docx" in enclosed
    assert not enclosed & {"Объяснение.txt", "Служебная записка.docx", "Список.csv"}


def test_what_the_program_cannot_read_is_pointed_out_before_it_is_written(desk, inquiry, tmp_path):
    given_file(desk, inquiry, tmp_path, "Скан.pdf", b"%PDF-1.4")

    choices = {one.number: one for one in evidence_choices(desk, inquiry.id)}

    assert [number for number, one in choices.items() if one.unread] == [5]
    assert choices[4].held_back is HeldBack.SOURCE
    assert choices[4].title == ""


def test_the_dossier_is_an_archive_with_tags(desk, inquiry):
    dossier = dossier_bytes(desk, inquiry.id, Language.KK)

    with pikepdf.open(BytesIO(dossier)) as pdf:
        assert b"<pdfaid:part>2</pdfaid:part>" in pdf.Root.Metadata.read_bytes()
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "kk-KZ"
