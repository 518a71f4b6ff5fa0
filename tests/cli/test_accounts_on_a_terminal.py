"""Accounts on a terminal: who acts, what they may, who keeps out of what, sealed sources."""

import json

import pytest

NAMED = {"surname": "Серікбаева", "given": "Айнагүл"}
SAID = {"kk": "Аудитор А. А.", "ru": "Аудитор А. А.", "en": "Auditor A. A."}
DAY = "2026-03-02"
AGENCY = "@agency:kz-test"
AUDITOR = {"command": "add-member", "agency_id": AGENCY, "role": "auditor", "name": SAID,
           "post": SAID}  # fmt: skip
INQUIRY = {"command": "register-inquiry", "as": "one", "agency_id": AGENCY, "received_on": DAY,
           "channel": "hotline", "subject": "Сыйлық", "happened_on": DAY}  # fmt: skip
SOURCE = {"command": "take-in-sealed-source", "as": "source", "inquiry_id": "@one", "kk": NAMED,
          "reason": "Asked to stay unknown"}  # fmt: skip
ASKED = {"command": "request-opening", "person_id": "@source.person_id", "purpose": "court",
         "reason": "Ruling 7"}  # fmt: skip


@pytest.fixture
def do(ethics_desk, written):
    def run(*commands, member=""):
        place = ("--as", member) if member else ()
        return ethics_desk(*place, "do", written(list(commands)))

    return run


def told(ethics_desk, *arguments):
    status, out, err = ethics_desk(*arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


def test_accounts_are_listed_with_who_acts(ethics_desk, do):
    do(AUDITOR)

    listed = told(ethics_desk, "accounts", "list")
    status, out, _ = ethics_desk("--as", "auditor", "accounts", "list")

    assert [(one["role"], one["acts"]) for one in listed] == [
        ("commissioner", True),
        ("deputy", False),
        ("auditor", False),
    ]
    assert status == 0
    assert out.splitlines()[2].startswith("* ")
    assert out.splitlines()[2].endswith("Auditor A. A.\tauditor\tat the desk")


def test_who_is_named_acts_by_role_by_name_or_by_id(ethics_desk, do):
    do(AUDITOR)
    key = told(ethics_desk, "accounts", "list")[2]["id"]

    for named in ("auditor", "Auditor A. A.", "аудитор а. а.", key):
        status, _, err = do(INQUIRY, member=named)
        assert status == 2
        assert "You may not do “register an inquiry”" in err
    status, _, err = ethics_desk("--as", "emperor", "accounts", "list")
    assert (status, "“emperor”" in err) == (2, True)
    do(AUDITOR)
    status, _, err = ethics_desk("--as", "auditor", "accounts", "list")
    assert (status, "More than one member" in err) == (2, True)


def test_the_table_of_powers_is_told(ethics_desk, do):
    do(AUDITOR)

    every = told(ethics_desk, "accounts", "powers")
    mine = told(ethics_desk, "--as", "auditor", "accounts", "powers", "--mine")
    _, out, _ = ethics_desk("accounts", "powers")

    assert every["record-decision"] == ["commissioner", "deputy", "agency-head"]
    assert {"sign-in", "open-evidence", "export-return"} <= set(mine)
    assert "propose-sanction" not in mine
    assert "propose-sanction\tpropose a sanction\tcommissioner, deputy" in out


def test_a_source_is_listed_by_number_and_opened_by_two(ethics_desk, do):
    do(INQUIRY, SOURCE, ASKED)
    (source,) = told(ethics_desk, "accounts", "sources")
    (opening,) = source["openings"]
    approve = {"command": "approve-opening", "opening_id": opening["id"], "version": 1,
               "reason": "Seen"}  # fmt: skip
    look = {"command": "view-identity", "opening_id": opening["id"]}

    alone = do(approve)
    by_another = do(approve, member="deputy")
    status, seen, _ = do(look)
    _, listed, _ = ethics_desk("accounts", "sources")

    assert (alone[0], by_another[0], status) == (2, 0, 0)
    assert "Серікбаева" in seen
    assert "Source No 1" in listed
    assert "act of a court\tapproved" in listed
    assert "Серікбаева" not in listed + json.dumps(source, ensure_ascii=False)


def test_who_withdrew_is_listed_and_what_one_keeps_out_of(ethics_desk, do):
    declared = {"command": "declare-recusal", "inquiry_id": "@one", "ground": "interest",
                "reason": "A friend"}  # fmt: skip
    do(INQUIRY, declared)

    (row,) = told(ethics_desk, "accounts", "recusals")
    (kept,) = told(ethics_desk, "accounts", "kept-out")
    _, out, _ = ethics_desk("accounts", "recusals")
    _, number, _ = ethics_desk("accounts", "kept-out")
    of_one = ethics_desk("--as", "deputy", "accounts", "recusals", row["inquiry"])

    assert (row["ground"], row["state"], kept["number"]) == ("interest", "declared", row["inquiry"])
    assert "declared, not decided" in out
    assert number.strip() == row["inquiry"]
    assert (of_one[0], row["inquiry"] in of_one[1]) == (0, True)


@pytest.mark.parametrize(
    "whole",
    [
        ("export", "inquiries", "--out", "register.csv"),
        ("journal", "registration", "2026", "--out", "journal.pdf"),
        ("retention", "list"),
    ],
)
def test_a_list_of_everything_says_that_it_lacks_what_one_keeps_out_of(
    ethics_desk, do, tmp_path, whole
):
    declared = {"command": "declare-recusal", "inquiry_id": "@one", "ground": "interest",
                "reason": "A friend"}  # fmt: skip
    do(INQUIRY, declared)
    *asked, last = whole
    asked.append(tmp_path / last if "--out" in asked else last)

    _, _, mine = ethics_desk(*asked)
    if "--out" in asked:
        asked[-1] = asked[-1].with_stem("theirs")
    _, _, theirs = ethics_desk("--as", "deputy", *asked)

    assert "Left out is what you keep out of: 1" in mine
    assert "Left out" not in theirs


def test_relatives_are_listed_from_either_side(ethics_desk, do, written):
    do(
        {"command": "add-person", "as": "son", "kk": NAMED},
        {"command": "add-person", "as": "mother", "kk": {"surname": "Әлиева"}},
        {"command": "relate-persons", "person_id": "@son", "relative_id": "@mother",
         "kind": "parent"},
    )  # fmt: skip
    status, out, _ = ethics_desk(
        "do", written([{"command": "add-person", "kk": {"surname": "Жоқ"}}]), "--json"
    )
    mother = json.loads(out)[0]["made"]

    status, out, _ = ethics_desk("accounts", "relations", mother)
    assert (status, out) == (0, "")
    assert ethics_desk("accounts", "relations", "nobody")[0] == 2
