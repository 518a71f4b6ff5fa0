"""The case file of the demonstration inquiry, made once."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import count

import pytest
from hostile_bags import files_of
from sample_office import RESOURCES

from ethics_desk.domain.language import Language
from ethics_desk.services.case_file.writing import ExportCaseFile, export_case_file
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.services.desk import Desk
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.store.office_file import create_store
from ethics_desk.texts import Texts

DAY = date(2026, 6, 15)


@pytest.fixture(scope="session")
def made(tmp_path_factory, rule_book):
    """The case file of the inquiry that goes the whole way: the folder and the zip."""
    place = tmp_path_factory.mktemp("made")
    store = create_store(place / "demo.edesk")
    ids = count(1)
    desk = Desk(
        store=store,
        shelf=RuleShelf(store, rule_book),
        member="",
        today=lambda: DAY,
        now=lambda: datetime(2026, 6, 15, 4, 0, tzinfo=UTC),
        new_id=lambda: f"id-{next(ids):05d}",
        texts=Texts(RESOURCES),
        resources=RESOURCES,
    )
    inquiry = make_demonstration(desk, MakeDemonstration(inquiries=1)).inquiry_id
    with store.read() as work:
        desk = replace(desk, member=work.inquiries.get(inquiry).handler_id)
    for name, packed in (("bag", False), ("bag.zip", True)):
        export_case_file(
            desk,
            ExportCaseFile(
                inquiry_id=inquiry, place=place / name, language=Language.KK, packed=packed
            ),
        )
    store.close()
    return place


@pytest.fixture
def bag(made, tmp_path):
    return shutil.copytree(made / "bag", tmp_path / "bag")


@pytest.fixture
def files(made):
    return files_of(made / "bag")
