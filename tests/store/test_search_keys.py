"""Search words and order keys follow their records."""

from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from ethics_desk.domain.agency import AgencyId, AgencyName, AgencyNameId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import Person, PersonId, PersonName
from ethics_desk.domain.prevention import PreventiveKind, PreventiveWork, PreventiveWorkId
from ethics_desk.store.search_keys import with_parts

AGENCY = AgencyId("agency-1")
PERSON = Person(
    id=PersonId("person-x"),
    kk=PersonName(surname="Әбенов"),
    ru=PersonName(surname="Абенов-Жемов"),
    iin="800517200011",
)


def words_of(work):
    """The words every person is found by."""
    return work.connection.execute(sa.text("SELECT id, words FROM person_words")).all()


def stored(work, table, key):
    """One record with its derived columns."""
    lines = sa.text(f"SELECT * FROM {table} WHERE id = :key")  # noqa: S608 - a table of the test
    return work.connection.execute(lines, {"key": key}).one()


def test_a_person_has_one_line_of_words_however_often_corrected(desk):
    with desk.store.write() as work:
        work.persons.add(PERSON)
        for surname in ("Әбенов", "Өтенов"):
            work.index_person(PERSON.id)
            person = work.persons.get(PERSON.id)
            work.persons.replace(replace(person, kk=PersonName(surname=surname)))
        work.index_person(PERSON.id)

        ((key, words),) = words_of(work)

    assert key == PERSON.id
    assert set(words.split()) == {
        "өтенов", "отенов", "абенов-жемов", "абенов", "жемов", "800517200011",
    }  # fmt: skip


def test_words_go_away_with_the_transaction_that_failed(desk):
    with pytest.raises(IntegrityError), desk.store.write() as work:
        work.persons.add(PERSON)
        work.index_person(PERSON.id)
        work.persons.add(PERSON)

    with desk.store.read() as work:
        assert words_of(work) == []


def test_a_person_is_ordered_by_the_name_each_language_shows(desk):
    with desk.store.write() as work:
        work.persons.add(PERSON)
        work.index_person(PERSON.id)
        line = stored(work, "person", PERSON.id)

    assert line.sort_kk > line.sort_ru, "Ә follows А"
    assert line.sort_en == line.sort_ru, "without a Latin name English shows the Russian one"


def test_a_name_of_an_agency_is_found_and_ordered_in_each_language(desk):
    key = AgencyNameId("name-x")
    words = Trilingual(kk="Әділет министрлігі", ru="Министерство юстиции", en="")
    with desk.store.write() as work:
        work.agency_names.add(
            AgencyName(id=key, agency_id=AGENCY, name=words, valid_from=date(2020, 1, 1))
        )
        work.index_agency_name(key)
        line = stored(work, "agency_name", key)

    assert " адилет" in line.search
    assert " юстиции" in line.search
    assert line.sort_en == line.sort_ru != line.sort_kk


def test_preventive_work_is_found_by_subject_and_remark(desk):
    key = PreventiveWorkId("work-x")
    with desk.store.write() as work:
        work.preventive_work.add(
            PreventiveWork(
                id=key,
                agency_id=AGENCY,
                kind=PreventiveKind.MESSAGE,
                done_on=date(2026, 1, 1),
                subject="Үндеу",
                note="Сыбайлас",
            )
        )
        work.index_preventive_work(key)
        line = stored(work, "preventive_work", key)

    assert " ундеу" in line.search
    assert " сыбайлас" in line.search
    assert line.sort_subject


def test_a_text_with_hyphens_is_found_by_its_parts():
    assert with_parts(["Нұр-Сұлтан", "Алматы"]) == ["Нұр-Сұлтан", "Алматы", "Нұр Сұлтан"]
