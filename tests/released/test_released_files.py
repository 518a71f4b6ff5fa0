"""A file written by every released version still opens, and what it holds can be read."""

import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from ethics_desk.domain.rows import ListRequest
from ethics_desk.store.inspection import check_integrity, inspect
from ethics_desk.store.lists.inquiries import inquiry_window
from ethics_desk.store.office_file import open_store
from ethics_desk.store.repositories import Repository
from ethics_desk.store.revisions import newest_revision

FOLDER = Path(__file__).parent
FILES = sorted(FOLDER.glob("*.edesk"))


def test_there_is_a_file_of_the_first_version():
    assert [path.name for path in FILES[:1]] == ["v0.1.0.edesk"]


@pytest.mark.parametrize("released", FILES, ids=lambda path: path.name)
def test_a_released_file_opens(released, tmp_path):
    path = tmp_path / released.name
    shutil.copy(released, path)

    store = open_store(path)
    with store.read() as work:
        listed = inquiry_window(work.connection, ListRequest(order_by="number"), 0, 100)
        for repository in vars(work).values():
            if isinstance(repository, Repository):
                assert len(repository.of()) >= 0
        letters = work.letters.of()
        contents = [work.letter_content.get(letter.id).content for letter in letters]
        found = inquiry_window(work.connection, ListRequest(search=listed.rows[0].number), 0, 9)
    store.close()

    assert listed.total > 0
    assert letters
    assert [sha256(content).hexdigest() for content in contents] == [one.sha256 for one in letters]
    assert [row.number for row in found.rows] == [listed.rows[0].number]
    assert inspect(path).revision == newest_revision()
    check_integrity(path)
