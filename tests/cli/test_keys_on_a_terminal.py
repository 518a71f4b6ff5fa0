"""`keys`: encrypting records, giving passphrases and the way back by paper, on a terminal."""

import json
import re

import pytest
from pypdf import PdfReader
from sample_office import COMMISSIONER, RESOURCES

from ethics_desk.cli.secrets import NEW_VARIABLE, VARIABLE, Secrets, secret_in
from ethics_desk.domain.errors import BadInput, KeyNeeded
from ethics_desk.domain.language import Language
from ethics_desk.services.keys.encryption import encrypt_records, new_secret
from ethics_desk.store.inspection import is_encrypted
from ethics_desk.store.keys import key_file_beside
from ethics_desk.store.wrapping import Cost
from ethics_desk.texts import Texts

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
WORDS = "төрт жылқы сегіз алма"
OTHERS = "жеті қарға бір терезе"
OPEN_OFFICE = [
    {
        "command": "open-office",
        "agency": "kz-akimat-55",
        "name": {"kk": "Кеңсе", "ru": "Офис", "en": "Office"},
        "commissioner": {"kk": "Сапарова А.", "ru": "Сапарова А.", "en": "Saparova A."},
        "post": {"kk": "уәкіл", "ru": "уполномоченный", "en": "commissioner"},
    }
]
GROUP = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{5}\b")


@pytest.fixture
def records(base):
    return base / "data" / "office.edesk"


@pytest.fixture
def secret():
    return new_secret(WORDS, CHEAP)


@pytest.fixture
def locked(records, secret):
    encrypt_records(records, secret, COMMISSIONER)
    return records


@pytest.fixture
def words():
    return Texts(RESOURCES).in_(Language.EN)


def test_records_are_encrypted_and_the_page_opens_them(ethics_desk, records, written, tmp_path):
    new, page = written(WORDS + "\n", "new.txt"), tmp_path / "page.pdf"

    status, out, err = ethics_desk(
        "keys", "encrypt", "--page", page, "--new-passphrase-file", new, "--remove-plain"
    )

    assert (status, is_encrypted(records)) == (0, True)
    assert "encrypted and checked" in out
    assert "Traces may stay" in err
    assert sorted(one.name for one in records.parent.iterdir()) == [
        "office.edesk",
        "office.edesk.keys",
    ]
    groups = GROUP.findall(PdfReader(page).pages[0].extract_text())[:8]
    recovery = written(" ".join(groups), "recovery.txt")
    again = written(OTHERS, "again.txt")
    key_file_beside(records).unlink()
    status, out, err = ethics_desk(
        "keys", "recover", "--recovery-file", recovery, "--new-passphrase-file", again
    )
    assert (status, err) == (0, "")
    status, out, _ = ethics_desk("--passphrase-file", again, "keys", "list")
    assert (status, out.count("passphrase of their own")) == (0, 1)


def test_new_records_are_encrypted_before_an_office_is_opened(ethics_desk, written, tmp_path):
    new, store = written(WORDS, "new.txt"), tmp_path / "new.edesk"
    page = tmp_path / "page.pdf"

    made = ethics_desk(
        "--store", store, "keys", "new", "--page", page, "--new-passphrase-file", new
    )
    assert made[0] == 0
    assert is_encrypted(store)
    opened = ethics_desk("--store", store, "--passphrase-file", new, "do", written(OPEN_OFFICE))
    assert opened[0] == 0
    holders = ethics_desk("--store", store, "--passphrase-file", new, "keys", "list")

    assert holders[1].startswith("Saparova A.")
    assert ethics_desk("--store", store, "keys", "new", "--page", page)[0] == 2


def test_records_are_encrypted_anew_and_an_old_key_file_opens_the_former_ones_only(
    ethics_desk, locked, written, tmp_path
):
    mine, new = written(WORDS, "mine.txt"), written(OTHERS, "new.txt")
    target = locked.with_stem("office-2")

    status, out, err = ethics_desk(
        "--passphrase-file", mine, "keys", "renew", "--page", tmp_path / "page.pdf",
        "--new-passphrase-file", new,
    )  # fmt: skip

    assert (status, target.exists()) == (0, True)
    assert str(target) in out
    assert "still there" in err
    assert ethics_desk("--store", target, "--passphrase-file", new, "keys", "list")[0] == 0
    assert ethics_desk("--store", target, "--passphrase-file", mine, "keys", "list")[0] == 2
    assert ethics_desk("--passphrase-file", mine, "keys", "list")[0] == 0


def test_encrypted_records_are_refused_without_a_passphrase(ethics_desk, locked):
    status, out, err = ethics_desk("keys", "list")

    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "--passphrase-file" in err


def test_a_wrong_passphrase_is_refused_and_slowed(ethics_desk, locked, written):
    wrong = written("wrong", "wrong.txt")
    told = [ethics_desk("--passphrase-file", wrong, "keys", "list") for _ in range(4)]

    assert [status for status, _, _ in told] == [2, 2, 2, 2]
    assert "Try again in" in told[-1][2]


def test_every_command_opens_them_with_a_passphrase_from_the_environment(
    ethics_desk, locked, monkeypatch
):
    monkeypatch.setenv(VARIABLE, WORDS)

    status, out, err = ethics_desk("verify", locked)

    assert (status, err) == (0, "")
    assert "intact" in out


def test_a_passphrase_is_given_and_taken_away(ethics_desk, locked, written):
    mine, theirs = written(WORDS, "mine.txt"), written(OTHERS, "theirs.txt")

    given = ethics_desk(
        "--passphrase-file", mine, "keys", "add", "deputy C. C. en", "--new-passphrase-file", theirs
    )
    listed = ethics_desk("--passphrase-file", theirs, "keys", "list")
    taken = ethics_desk("--passphrase-file", mine, "keys", "remove", "deputy C. C. en")
    refused = ethics_desk("--passphrase-file", theirs, "keys", "list")

    assert [one[0] for one in (given, listed, taken, refused)] == [0, 0, 0, 2]
    assert listed[1].count("\n") == 2
    assert "copy of the key file" in taken[1]


def test_who_opens_the_records_is_told_to_other_programs(ethics_desk, locked, written):
    mine = written(WORDS, "mine.txt")

    told = json.loads(ethics_desk("--passphrase-file", mine, "keys", "list", "--json")[1])

    assert told["encrypted"] is True
    assert [one["member_id"] for one in told["holders"]] == [COMMISSIONER]


def test_a_passphrase_is_changed(ethics_desk, locked, written):
    mine, new = written(WORDS, "mine.txt"), written(OTHERS, "new.txt")

    status, _, err = ethics_desk(
        "--passphrase-file", mine, "keys", "change", "--new-passphrase-file", new
    )

    assert (status, err) == (0, "")
    assert ethics_desk("--passphrase-file", mine, "keys", "list")[0] == 2
    assert ethics_desk("--passphrase-file", new, "keys", "list")[0] == 0


def test_nobody_of_that_name_is_told(ethics_desk, locked, written):
    mine = written(WORDS, "mine.txt")

    status, _, err = ethics_desk("--passphrase-file", mine, "keys", "remove", "Nobody N.")

    assert status == 2
    assert "Nobody N." in err


def test_plain_records_say_that_they_are(ethics_desk):
    assert ethics_desk("keys", "list")[:2] == (0, "The records are not encrypted.\n")


def test_a_passphrase_is_asked_for_at_the_terminal(words, tmp_path):
    asked = []

    def ask(prompt):
        asked.append(prompt)
        return WORDS

    secrets = Secrets(words=words, environment={}, ask=ask)

    assert secrets.passphrase(tmp_path) == WORDS
    assert secrets.new_passphrase(None, tmp_path) == WORDS
    assert len(asked) == 3


def test_two_different_new_passphrases_are_refused(words, tmp_path):
    answers = iter((WORDS, OTHERS))
    secrets = Secrets(words=words, environment={}, ask=lambda _: next(answers))

    with pytest.raises(BadInput, match=r"keys\.not-alike"):
        secrets.new_passphrase(None, tmp_path)


def test_a_passphrase_of_the_environment_is_handed_to_no_other_program(words, tmp_path):
    environment = {VARIABLE: WORDS, NEW_VARIABLE: OTHERS}
    secrets = Secrets(words=words, environment=environment)

    assert secrets.passphrase(tmp_path) == WORDS
    assert secrets.new_passphrase(None, tmp_path) == OTHERS
    assert environment == {}
    with pytest.raises(KeyNeeded):
        secrets.passphrase(tmp_path)
    assert WORDS not in repr(Secrets(words=words, environment={VARIABLE: WORDS}))


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe\x00", b"a" * 5000])
def test_a_file_that_holds_no_passphrase_is_told(tmp_path, content):
    path = tmp_path / "secret.txt"
    path.write_bytes(content)

    with pytest.raises(BadInput, match=r"keys\.passphrase-file"):
        secret_in(path)


def test_the_first_line_of_a_file_is_the_passphrase_blanks_included(tmp_path):
    path = tmp_path / "secret.txt"
    path.write_bytes("\ufeff сөз сөз \r\nmore\n".encode())

    assert secret_in(path) == " сөз сөз "
