"""An office that keeps inquiries for years and erases one: what the tests of erasure stand on."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count

from builders import (
    COMMITTED,
    POST_TITLE,
    RECEIVED,
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_item,
)
from sample_office import AGENCY, COMMISSIONER, DEPUTY, RESOURCES, TODAY

from ethics_desk.domain.inquiry import InquiryStage, Party, PartyId, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.official import Post, PostId
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.redaction import Reader, SourceKind
from ethics_desk.domain.retention import RetentionOutcome
from ethics_desk.domain.sanction import Pause, PauseId
from ethics_desk.domain.word_form import NounForm
from ethics_desk.names.iin import specimen_iin
from ethics_desk.services.allegations import (
    AddAllegation,
    AllegationMade,
    RemoveAllegation,
    add_allegation,
    remove_allegation,
)
from ethics_desk.services.custody.loans import (
    HandOutItem,
    TakeItemBack,
    hand_out_item,
    take_item_back,
)
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence import EditEvidence, TakeInFile, edit_evidence, take_in_file
from ethics_desk.services.identity_openings import RequestOpening, request_opening
from ethics_desk.services.inquiries import EditInquiry, edit_inquiry
from ethics_desk.services.letters.letters import IssueLetter, issue_letter
from ethics_desk.services.letters.word_forms import (
    RemoveWordForm,
    SetWordForm,
    remove_word_form,
    set_word_form,
)
from ethics_desk.services.notes import SaveNote, save_note
from ethics_desk.services.parties import AddParty, RemoveParty, add_party, remove_party
from ethics_desk.services.people import AddPerson, EditPerson, add_person, edit_person
from ethics_desk.services.redaction.layers import OpenLayer, open_layer
from ethics_desk.services.redaction.marks import WithholdWords, withhold_words
from ethics_desk.services.retention.erasing import (
    CarryOutErasure,
    ProposeErasure,
    carry_out_erasure,
    propose_erasure,
)
from ethics_desk.services.retention.terms import SetRetentionTerm, set_retention_term
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.services.sealed_identities import TakeInSealedSource, take_in_sealed_source
from ethics_desk.store.office_file import open_store
from ethics_desk.texts import Texts

PROPOSED, CARRIED_OUT = date(2031, 4, 1), date(2031, 5, 5)
OUTCOME = RetentionOutcome.CONFIRMED
IIN = specimen_iin(date(1860, 5, 17), male=True, serial=7)
SECRETS = (
    *("Жалмауызов", "Желмогузов", "Zhalmauyzov", "Бөлекше", "Булекша", "Boleksheuly"),
    *("Бұрынғыат", "Прежнеимя", IIN, "Құпиятақырып", "Тайнатема", "Совсемдругаятема"),
    *("Обвинениевтом", "Рассуждениеотом", "Заметкаотом", "содержимоефайла", "Экспертович"),
    *("целибоязни", "Скол-на-крышке", "вещьстюльпаном", "Староеназвание", "Новоеназвание"),
    *("имя-файла-тоже", "Пломба-Ж-77", "Лейфхаз"),
    *("Тайносвидетель", "Звонить-вечером", "Боится-мести", "Надо-узнать", "Пометка-слоя"),
    *("Свидетелькин", "Оговорился-он", "Напрасноеобвинение", "Желмогузовому"),
)
"""Words nobody else in the file has; each stands somewhere in the inquiry that is erased."""
_EARLIEST = date(2000, 1, 1)
_seconds, _ids = count(1), count(1)


def desk_over(path, rule_book):
    """A desk over a records file, whose ids and clock go on where those of others stopped."""
    store = open_store(path)
    desk = Desk(
        store=store,
        shelf=RuleShelf(store, rule_book),
        member=COMMISSIONER,
        today=lambda: TODAY,
        now=lambda: datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC),
        new_id=lambda: f"kept-{next(_ids):05d}",
        texts=Texts(RESOURCES),
        resources=RESOURCES,
    )
    return on_day(desk, TODAY)


def on_day(desk, day, member=None):
    """The same desk on a later day, perhaps with another member; its clock goes on."""
    morning = datetime(day.year, day.month, day.day, 4, 0, tzinfo=UTC)
    return replace(
        desk,
        today=lambda: day,
        now=lambda: morning + timedelta(seconds=next(_seconds)),
        member=member or desk.member,
    )


def given_person_of_many_names(desk):
    """A person whose name was corrected once."""
    name = PersonName(surname="Бұрынғыат", given="Бөлекше")
    key = add_person(desk, AddPerson(kk=name, ru=replace(name, surname="Прежнеимя"))).value
    edit_person(
        desk,
        EditPerson(
            person_id=key,
            version=1,
            kk=PersonName(surname="Жалмауызов", given="Бөлекше"),
            ru=PersonName(surname="Желмогузов", given="Булекша"),
            latin=PersonName(surname="Zhalmauyzov", given="Boleksheuly"),
            iin=IIN,
        ),
    )
    with desk.store.read() as work:
        return work.persons.get(key)


def given_official_named(desk, inquiry, person):
    """The person as the official of an inquiry, in a post of the agency."""
    post = Post(id=PostId(desk.new_id()), person_id=person.id, agency_id=AGENCY, title=POST_TITLE)
    party = Party(
        id=PartyId(desk.new_id()),
        inquiry_id=inquiry.id,
        person_id=person.id,
        role=PartyRole.OFFICIAL,
        post_id=post.id,
        note="Лейфхаз",
    )
    with desk.store.write() as work:
        work.posts.add(post)
        work.parties.add(party)
        work.index_inquiry(inquiry.id)
    return party


def given_matter(desk, person, folder):
    """An inquiry in which each secret word stands somewhere, worked through and ended."""
    inquiry = given_inquiry(desk, subject="Құпиятақырып Тайнатема", stage=InquiryStage.PROPOSAL)
    edit_inquiry(
        desk,
        EditInquiry(
            inquiry_id=inquiry.id,
            version=inquiry.version,
            discovered_on=inquiry.discovered_on,
            channel=inquiry.channel,
            subject="Совсемдругаятема",
        ),
    )
    party = given_official_named(desk, inquiry, person)
    allegation = given_allegation(desk, party, text="Обвинениевтом")
    pieces = _given_evidence(desk, inquiry, folder)
    given_finding(desk, allegation, reasoning="Рассуждениеотом", evidence_ids=pieces)
    given_circumstances(desk, party)
    _taken_out_again(desk, inquiry, party)
    with desk.store.write() as work:
        work.pauses.add(
            Pause(
                id=PauseId(desk.new_id()),
                inquiry_id=inquiry.id,
                party_id=party.id,
                reason="leave",
                starts_on=TODAY,
            )
        )
    save_note(desk, SaveNote(inquiry_id=inquiry.id, text="Заметкаотом"))
    _of_a_sealed_source(desk, inquiry)
    letter = IssueLetter(inquiry_id=inquiry.id, kind="memo-to-head", language=Language.RU)
    _redacted(desk, issue_letter(desk, letter).value)
    with desk.store.write() as work:
        now = work.inquiries.get(inquiry.id)
        work.inquiries.replace(replace(now, stage=InquiryStage.CLOSED, finished_on=TODAY))
    return inquiry


def _taken_out_again(desk, inquiry, party):
    """A witness, an allegation and a form of a word that were written down and taken out."""
    witness = add_person(desk, AddPerson(ru=PersonName(surname="Свидетелькин", given="Я."))).value
    added = AddParty(inquiry_id=inquiry.id, person_id=witness, role=PartyRole.WITNESS)
    remove_party(desk, RemoveParty(party_id=add_party(desk, added).value, reason="Оговорился-он"))
    made = AllegationMade(
        item="csl-50-1-6", text="Напрасноеобвинение", committed_on=COMMITTED, discovered_on=RECEIVED
    )
    key = add_allegation(desk, AddAllegation(party_id=party.id, made=made)).value
    remove_allegation(desk, RemoveAllegation(allegation_id=key, reason="Зря"))
    form = SetWordForm(
        language=Language.RU, text="Желмогузов", noun_form=NounForm.DATIVE, written="Желмогузовому"
    )
    form_id = set_word_form(desk, form).value
    remove_word_form(desk, RemoveWordForm(word_form_id=form_id, version=1, reason="A slip"))


def _of_a_sealed_source(desk, inquiry):
    """A source whose name is sealed, and the wish to learn it."""
    source = TakeInSealedSource(
        inquiry_id=inquiry.id,
        ru=PersonName(surname="Тайносвидетель", given="О."),
        note="Звонить-вечером",
        reason="Боится-мести",
    )
    person = take_in_sealed_source(desk, source).value.person_id
    asked = RequestOpening(person_id=person, purpose="protection", reason="Надо-узнать")
    request_opening(desk, asked)


def _redacted(desk, letter_id):
    """A layer over the letter that withholds the official's name from the public."""
    opened = OpenLayer(source_kind=SourceKind.LETTER, source_id=letter_id, reader=Reader.PUBLIC)
    layer = open_layer(desk, opened).value
    words = WithholdWords(
        layer_id=layer, version=1, words="Желмогузов", ground="personal-data", note="Пометка-слоя"
    )
    withhold_words(desk, words)


def _given_evidence(desk, inquiry, folder):
    path = folder / "имя-файла-тоже.txt"
    path.write_text("содержимоефайла " * 200, "utf-8")
    command = TakeInFile(
        inquiry_id=inquiry.id, path=path, title="Староеназвание", received_on=TODAY
    )
    file = take_in_file(desk, command).value
    edit_evidence(
        desk,
        EditEvidence(evidence_id=file, version=1, title="Новоеназвание", received_on=TODAY),
    )
    item = given_item(desk, inquiry, title="вещьстюльпаном", seal="Пломба-Ж-77").id
    hand_out_item(
        desk,
        HandOutItem(
            evidence_id=item,
            to_whom="Экспертович",
            purpose="целибоязни",
            handed_on=TODAY,
            due_back=TODAY + timedelta(days=9),
        ),
    )
    take_item_back(
        desk, TakeItemBack(evidence_id=item, returned_on=TODAY, condition="Скол-на-крышке")
    )
    return (file, item)


def given_term(desk, outcome=OUTCOME, years=5):
    """The office's own term for one outcome."""
    command = SetRetentionTerm(
        outcome=outcome, years=years, basis="Nomenclature, item 12", valid_from=_EARLIEST
    )
    return set_retention_term(desk, command).value


def proposed(desk, *inquiries):
    """A list of these inquiries, proposed by the first member when their term was over."""
    command = ProposeErasure(
        inquiry_ids=tuple(one.id for one in inquiries), reason="The term is over"
    )
    return propose_erasure(on_day(desk, PROPOSED), command).value


def carried_out(desk, erasure_id, member=DEPUTY):
    """The list carried out by the second member when the days of grace were over."""
    command = CarryOutErasure(erasure_id=erasure_id, version=1)
    return carry_out_erasure(on_day(desk, CARRIED_OUT, member), command).value


def bytes_of(path):
    """Everything the records file keeps on the disk, beside itself too."""
    return b"".join(part.read_bytes() for part in sorted(path.parent.glob(f"{path.name}*")))


def found_in(path, words):
    """Those of the words that stand in the bytes of the file, in whatever letters and encoding."""
    content = bytes_of(path)
    return {word for word in words if any(spelled in content for spelled in _spellings(word))}


def _spellings(word):
    for text in (word, word.casefold(), word.upper()):
        yield text.encode("utf-8")
        yield text.encode("utf-16-le")
        yield json.dumps(text).encode()[1:-1]
