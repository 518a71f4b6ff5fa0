"""`templates`: texts of letters listed, shown, checked, written out and taken in."""

import json

KIND = "memo-to-head"


def test_texts_are_listed_and_shown(ethics_desk):
    status, out, _ = ethics_desk("templates", "list")
    assert status == 0
    assert "memo-to-head\tMemo to the head of the agency\ttext of the program" in out

    status, out, _ = ethics_desk("templates", "show", KIND, "--lang", "ru")
    assert (status, out.splitlines()[0][:12]) == (0, "Докладываю о")


def test_texts_go_out_and_come_back_changed(ethics_desk, tmp_path):
    assert ethics_desk("templates", "export", KIND, tmp_path)[0] == 0
    file = tmp_path / KIND / "en.txt"
    file.write_text("Good day.\n\n" + file.read_text("utf-8"), "utf-8")

    assert ethics_desk("templates", "import", tmp_path / KIND)[0] == 0

    assert ethics_desk("templates", "show", KIND, "--lang", "en")[1].startswith("Good day.")
    listed = json.loads(ethics_desk("templates", "list", "--json")[1])
    assert {one["state"] for one in listed if one["kind"] == KIND} == {"copy"}
    assert ethics_desk("templates", "check")[0] == 0
    assert ethics_desk("templates", "diff", KIND, "--lang", "en")[1] == "+1\tGood day.\n+2\t\n"


def test_facts_are_listed_and_a_letter_seen_on_them(ethics_desk, tmp_path):
    assert "officials.name\tfull name of the civil servant" in ethics_desk("templates", "facts")[1]

    out = tmp_path / "memo.pdf"
    assert ethics_desk("templates", "preview", KIND, "--lang", "kk", "--out", out)[0] == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_a_folder_out_of_order_is_refused_in_one_line(ethics_desk, tmp_path):
    ethics_desk("templates", "export", KIND, tmp_path)
    file = tmp_path / KIND / "kk.txt"
    file.write_text(file.read_text("utf-8") + "{{ ''.__class__ }}\n", "utf-8")

    status, out, err = ethics_desk("templates", "import", tmp_path / KIND)

    assert (status, out) == (2, "")
    assert "kk.txt:" in err
    assert "__class__" in err
