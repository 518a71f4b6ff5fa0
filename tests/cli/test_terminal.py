"""The program on a terminal: exit statuses, one line of refusal, one document of JSON."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from pypdf import PdfReader

from ethics_desk.app.main import main

DAY = Path(__file__).parents[1] / "e2e" / "day_at_the_desk.json"
FACTS = {
    "pack": "kz-civil-service",
    "decision_date": "2025-06-10",
    "official": {"elected": False},
    "post": {"lower_vacancy": True, "meets_lower_requirements": True},
    "misconduct": {
        "item": "csl-50-1-6",
        "committed": "2025-03-03",
        "continuing": False,
        "ended": None,
        "discovered": "2025-04-15",
    },
    "signs_of_crime": False,
    "signs_of_administrative_offence": False,
    "closed_case": None,
    "pauses": [{"reason": "leave", "from": "2025-04-20", "to": "2025-05-04"}],
    "prior": [{"item": "csl-50-1-8", "imposed": "2024-09-02", "annulled": None}],
    "same_misconduct_sanctioned": False,
    "dismissal_grounds": [],
}


def assert_refused(told, *named):
    status, out, err = told
    assert (status, out) == (2, "")
    assert err.startswith("error: ")
    assert len(err.splitlines()) == 1
    for name in named:
        assert name in err


def test_the_contract_of_sanction_holds(ethics_desk, written):
    status, out, err = ethics_desk("sanction", written(FACTS), "--json")

    answer = json.loads(out)
    assert (status, err) == (0, "")
    assert answer["outcome"] == "sanctions"
    assert answer["sanctions"] == ["dismissal"]
    assert (answer["excluded"][0]["sanction"], answer["excluded"][0]["rule"]) == (
        "demotion",
        "csl-44-5",
    )
    assert answer["time_status"] == "open"
    assert answer["last_day"] == {
        "discovery_term": "2025-07-30",
        "commission_cap_strict": "2026-03-03",
        "commission_cap_paused": "2026-03-18",
        "safe": "2025-07-30",
        "latest": "2025-07-30",
    }


@pytest.mark.parametrize(
    ("over", "named"),
    [
        ({"mood": "bad"}, "mood"),
        ({"misconduct": {**FACTS["misconduct"], "item": "csl-99"}}, "csl-99"),
        ({"pauses": [{"reason": "nap", "from": "2025-04-20", "to": None}]}, "nap"),
        ({"dismissal_grounds": ["csl-61-9"]}, "csl-61-9"),
        ({"decision_date": "2025-02-30"}, "decision_date"),
        ({"misconduct": {**FACTS["misconduct"], "discovered": "2025-01-01"}}, "discovered"),
        ({"decision_date": "2025-04-01"}, "decision_date"),
        ({"misconduct": {**FACTS["misconduct"], "ended": "2025-03-09"}}, "ended"),
        ({"pauses": [{"reason": "leave", "from": "2025-04-20", "to": "2025-04-01"}]}, "to"),
        (
            {"closed_case": {"kind": "criminal", "closed": "2025-07-01"}},
            "closed",
        ),
        ({"prior": [{"item": "csl-50-1-8", "imposed": "2025-07-01"}]}, "imposed"),
        ({"pack": "kz-moon"}, "kz-moon"),
        ({"misconduct": None}, "misconduct"),
    ],
    ids=str,
)
def test_each_kind_of_bad_fact_is_refused_by_name(ethics_desk, written, over, named):
    assert_refused(ethics_desk("sanction", written({**FACTS, **over}), "--json"), named)


@pytest.mark.parametrize("content", ["", "{", "[1, 2", "\x00", '{"a": }'])
def test_what_is_no_json_is_refused(ethics_desk, written, content):
    path = written(content)

    for command in ("sanction", "clock", "do"):
        assert_refused(ethics_desk(command, path), path.name)


def test_the_contract_of_clock_holds(ethics_desk, written):
    path = written({"clock": "appeal-decision", "start": "2026-03-02"})

    status, out, _ = ethics_desk("clock", path, "--json")

    answer = json.loads(out)
    assert status == 0
    assert (answer["clock"], answer["due"]) == ("appeal-decision", "2026-03-27")
    assert answer["steps"][0] == {
        "date": "2026-03-03",
        "counts": True,
        "number": 1,
        "why": None,
    }
    steps = {step["date"]: step["why"] for step in answer["steps"]}
    assert (steps["2026-03-07"], steps["2026-03-09"]) == ("weekend", "holiday")


@pytest.mark.parametrize(
    ("facts", "due"),
    [
        ({"clock": "appeal-registration", "start": "2026-03-02"}, "2026-03-02"),
        ({"clock": "appeal-redirect", "start": "2026-03-06"}, "2026-03-12"),
        ({"clock": "gift-handover", "start": "2026-03-02"}, "2026-03-10"),
        ({"clock": "joint-service", "start": "2026-01-31"}, "2026-04-30"),
        (
            {
                "clock": "appeal-decision",
                "start": "2026-03-02",
                "pauses": [{"from": "2026-03-04", "to": "2026-03-06"}],
            },
            "2026-04-01",
        ),
        (
            {
                "clock": "appeal-decision",
                "start": "2026-03-02",
                "extension": {"decided": "2026-03-20", "until": "2026-04-15"},
            },
            "2026-04-15",
        ),
    ],
    ids=str,
)
def test_clocks_are_counted_to_their_last_day(ethics_desk, written, facts, due):
    _, out, _ = ethics_desk("clock", written(facts), "--json")

    assert json.loads(out)["due"] == due


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"clock": "moon", "start": "2026-03-02"}, "moon"),
        ({"clock": "appeal-decision", "start": "2026-02-30"}, "start"),
        ({"clock": "appeal-decision"}, "start"),
        ({"clock": "appeal-decision", "start": "2026-03-02", "speed": 2}, "speed"),
    ],
    ids=str,
)
def test_a_clock_refuses_bad_facts_by_name(ethics_desk, written, facts, named):
    assert_refused(ethics_desk("clock", written(facts)), named)


def test_what_follows_is_answered_by_the_terminal(ethics_desk, written):
    bar = {"ask": "bar", "ground": "csl-16-3-6-ethics", "happened": "2025-05-12"}
    bill = {
        "ask": "crime",
        "crime": "bill-bribe-promise",
        "part": "offer",
        "committed": "2026-05-12",
    }

    status, out, _ = ethics_desk("follows", written(bar), "--json")
    _, words, _ = ethics_desk("follows", written(bill), "--lang", "en")

    assert (status, json.loads(out)["governing"]["last_day"]) == (0, "2026-05-12")
    assert words.splitlines()[0] == "bill, not in force"


@pytest.mark.parametrize(
    "facts",
    [
        {"ask": "bar", "ground": "csl-16-3-6-ethics", "happened": "2024-05-12"},
        {
            "ask": "crime",
            "crime": "cc-366",
            "part": "1",
            "committed": "2025-10-06",
            "verdict": "2026-02-01",
            "punishment": "imprisonment",
            "served": "2026-03-01",
        },
        {"ask": "offence", "offence": "cao-676", "committed": "2025-05-12"},
        {"ask": "offence", "offence": "cao-676", "committed": "2012-05-12"},
        {"ask": "validity", "sanction": "remark", "imposed": "2025-05-12"},
    ],
    ids=lambda facts: f"{facts['ask']}-{facts.get('committed', '')}",
)
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_what_follows_is_said_in_words_of_the_language(ethics_desk, written, facts, language):
    file = written(facts)
    _, document, _ = ethics_desk("follows", file, "--lang", language, "--json")
    _, out, _ = ethics_desk("follows", file, "--lang", language)

    told = {line.strip().removeprefix("- ").partition(":")[0] for line in out.splitlines()}
    assert told.isdisjoint(_names_in(json.loads(document)))
    assert not re.search(r"\b(True|False|None|\d{4}-\d\d-\d\d)\b", out)


def _names_in(document):
    """Every field's name, at any depth."""
    if isinstance(document, list):
        return {name for one in document for name in _names_in(one)}
    if isinstance(document, dict):
        return {*document, *_names_in(list(document.values()))}
    return set()


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"ask": "weather"}, "weather"),
        ({"ask": "bar", "ground": "csl-99", "happened": "2025-05-12"}, "csl-99"),
        ({"ask": "offence", "offence": "cao-1", "committed": "2025-05-12"}, "cao-1"),
        ({"ask": "validity", "sanction": "remark", "imposed": "soon"}, "imposed"),
        ({"ask": "validity", "sanction": "remark", "imposed": "2025-05-12", "x": 1}, "x"),
    ],
    ids=str,
)
def test_a_question_of_what_follows_refuses_bad_facts_by_name(ethics_desk, written, facts, named):
    assert_refused(ethics_desk("follows", written(facts)), named)


def test_packs_are_listed_shown_and_checked(ethics_desk):
    _, listed, _ = ethics_desk("rules", "list", "--json")
    _, shown, _ = ethics_desk("rules", "show", "kz-civil-service", "--on", "2025-06-10", "--json")
    status, checked, err = ethics_desk("rules", "check")

    assert "kz-civil-service" in [pack["pack"] for pack in json.loads(listed)]
    document = json.loads(shown)
    assert (document["on"], document["status"]) == ("2025-06-10", "seen")
    assert "demotion" in {entry["code"] for entry in document["entries"]}
    provisions = {one["code"]: one["status"] for one in document["provisions"]}
    assert (provisions["cc-366"], provisions["bill-public-registry"]) == ("seen", "disabled")
    assert (status, err) == (0, "")
    assert checked


def test_a_broken_pack_is_a_fault(ethics_desk, tmp_path):
    resources = Path(__file__).parents[2] / "resources"
    folder = tmp_path / "packs" / "rules"
    shutil.copytree(resources / "rules", folder)
    shutil.copytree(resources / "calendars", tmp_path / "packs" / "calendars")
    gates = folder / "kz-civil-service" / "gates.toml"
    gates.write_text(gates.read_text("utf-8") + '\n[[gate]]\ncode = "half"\n', "utf-8")

    status, out, err = ethics_desk("rules", "check", folder)

    assert (status, out) == (3, "")
    assert "gates.toml" in err


def test_the_check_reads_the_folder_of_the_office_beside_its_records(ethics_desk, tmp_path):
    folder = tmp_path / "rules" / "kz-civil-service"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text('[[crime]]\ncode = "half"\n', "utf-8")

    status, out, err = ethics_desk("--store", tmp_path / "office.edesk", "rules", "check")

    assert (status, out) == (3, "")
    assert "own.toml" in err


def test_a_bill_switched_on_by_its_data_leaves_no_example_failing(ethics_desk, tmp_path):
    resources = Path(__file__).parents[2] / "resources"
    folder = tmp_path / "packs" / "rules"
    shutil.copytree(resources / "rules", folder)
    shutil.copytree(resources / "calendars", tmp_path / "packs" / "calendars")
    started = 'status = "unverified"\nvalid_from = 2026-01-01'
    for name in ("crimes.toml", "crime_rules.toml"):
        file = folder / "kz-civil-service" / name
        text = file.read_text("utf-8")
        file.write_text(text.replace('status = "disabled"', started), "utf-8")

    status, out, err = ethics_desk("rules", "check", folder)

    assert (status, err) == (0, "")
    assert out


def test_an_example_of_a_bill_nobody_knows_is_a_fault(ethics_desk, tmp_path):
    resources = Path(__file__).parents[2] / "resources"
    folder = tmp_path / "packs" / "rules"
    shutil.copytree(resources / "rules", folder)
    shutil.copytree(resources / "calendars", tmp_path / "packs" / "calendars")
    file = folder / "kz-civil-service" / "examples" / "crimes.toml"
    file.write_text(file.read_text("utf-8").replace('["bill-bribe-promise"]', '["x"]'), "utf-8")

    status, _, err = ethics_desk("rules", "check", folder)

    assert status == 3
    assert "while_bills" in err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["fly"], "fly"),
        (["sanction"], "FACTS.json"),
        (["sanction", "nothing.json"], "nothing.json"),
        (["do"], "COMMANDS.json"),
        (["clock", "x.json", "--speed"], "--speed"),
        (["demo"], "--out"),
        (["demo", "--out", "x", "--inquiries", "0"], "--inquiries"),
        (["demo", "--out", "x", "--lang", "de"], "--lang"),
        (["demo", "--out", "x", "--today", "tomorrow"], "--today"),
        (["rules"], ""),
        (["rules", "show", "kz-moon"], "kz-moon"),
        (["report", "2026-Q5", "--out", "x.pdf"], "2026-Q5"),
        (["report", "2026-Q1", "--agency", "moon", "--out", "x.pdf"], "moon"),
        (["report", "2026-Q1", "--out", "nowhere/x.pdf"], "nowhere"),
        (["letter", "9/9", "--kind", "memo-to-head", "--lang", "kk", "--out", "x.pdf"], "9/9"),
        (["import", "inquiries", "nothing.xlsx"], "nothing.xlsx"),
        (["export", "inquiries", "--out", "x.pdf"], ".pdf"),
    ],
    ids=str,
)
def test_a_wrong_request_is_one_line_and_status_two(
    ethics_desk, tmp_path, monkeypatch, arguments, named
):
    monkeypatch.chdir(tmp_path)

    assert_refused(ethics_desk(*arguments), named)

    assert [path.name for path in tmp_path.iterdir()] == ["base"]


@pytest.mark.parametrize("option", ["--base", "--store"])
def test_an_option_without_its_folder_is_a_usage_error(option, capsys):
    assert main([option]) == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_a_missing_records_file_is_refused(ethics_desk, tmp_path):
    path = tmp_path / "nothing.edesk"

    told = ethics_desk("--store", path, "report", "2026-Q1", "--out", tmp_path / "x.pdf")

    assert_refused(told, "nothing.edesk")
    assert not path.exists()


def test_the_schema_of_commands_is_valid_and_accepts_the_day(ethics_desk):
    _, out, _ = ethics_desk("do", "--schema")

    schema = json.loads(out)
    Draft202012Validator.check_schema(schema)
    names = {one["properties"]["command"]["const"] for one in schema["items"]["oneOf"]}
    day = json.loads(DAY.read_text("utf-8"))
    assert {entry["command"] for entry in day} <= names
    assert Draft202012Validator(schema).is_valid(day)
    assert not Draft202012Validator(schema).is_valid([{"command": "fly"}])


def test_a_list_that_opens_an_office_makes_the_file(ethics_desk, written, tmp_path):
    def said(text):
        return {"kk": text, "ru": text, "en": text}

    listed = [
        {
            "command": "open-office",
            "as": "office",
            "agency": "kz-akimat-55",
            "name": said("Office"),
            "commissioner": said("Saparova A."),
            "post": said("commissioner"),
        },
        {
            "command": "register-inquiry",
            "agency_id": "@agency:kz-akimat-55",
            "received_on": "2026-03-02",
            "channel": "press",
            "subject": "Gifts",
            "handler_id": "@office.member_id",
        },
    ]
    store = tmp_path / "new.edesk"

    status, out, err = ethics_desk("--store", store, "do", written(listed))

    assert status == 0
    assert out.splitlines()[1].startswith("2. register-inquiry: 2026/0001")
    assert "2" in err


def test_a_register_goes_in_and_out(ethics_desk, tmp_path):
    lines = ["Рег. №;Госорган;Дата поступления;Дата регистрации;Дата обнаружения;Канал;Содержание"]
    lines += [f"{n}/2025;kz-test;13.01.2025;13.01.2025;10.01.2025;жалоба;Дело {n}" for n in (1, 2)]
    path = tmp_path / "register.csv"
    path.write_text("\n".join([*lines, "3/2025;kz-test;once;;;;"]), "utf-8")

    status, out, err = ethics_desk("import", "inquiries", path, "--json")
    assert status == 2
    assert {problem["row"] for problem in json.loads(out)["problems"]} == {4}
    status, out, _ = ethics_desk("import", "inquiries", path, "--skip-bad", "--json")
    assert (status, json.loads(out)["inquiries"]) == (0, 2)
    assert ethics_desk("export", "inquiries", "--out", tmp_path / "again.xlsx")[0] == 0
    status, out, err = ethics_desk("import", "inquiries", tmp_path / "again.xlsx", "--dry-run")

    assert (status, len(err.splitlines())) == (0, 3)
    assert "1/2025" in err


def test_a_report_is_printed_and_told(ethics_desk, tmp_path):
    status, out, err = ethics_desk(
        "report", "2026-Q1", "--agency", "kz-test", "--out", tmp_path / "q.pdf", "--json"
    )

    document = json.loads(out)
    assert (status, err) == (0, "")
    assert (document["period"], document["agency"]) == ("2026-Q1", "Ministry of Tests kk")
    assert "received" in [figure["code"] for figure in document["figures"]]
    assert document["dispersion"] == []
    assert (tmp_path / "q.pdf").read_bytes().startswith(b"%PDF")


@pytest.fixture(scope="module")
def kept_demonstration(tmp_path_factory):
    """Where the demonstration of the first test that asks for it is kept for the others."""
    return tmp_path_factory.mktemp("kept") / "demo"


@pytest.fixture
def demonstration(ethics_desk, kept_demonstration, tmp_path):
    """The number of an inquiry that went the whole way, and how to name its records."""
    told = kept_demonstration / "told.json"
    if not told.exists():
        arguments = ("--out", kept_demonstration, "--inquiries", 2, "--seed", 7, "--json")
        status, out, _ = ethics_desk("demo", *arguments)
        assert status == 0
        told.write_text(out, "utf-8")
    folder = shutil.copytree(kept_demonstration, tmp_path / "demo")
    return json.loads(told.read_text("utf-8"))["inquiry"], ("--store", folder / "demo.edesk")


def test_the_same_seed_prints_the_same_paper(ethics_desk, demonstration, tmp_path):
    folder = tmp_path / "demo"
    first = json.loads((folder / "told.json").read_text("utf-8"))
    papers = {name: (folder / Path(first[name]).name).read_bytes() for name in ("letter", "report")}

    arguments = ("--out", folder, "--inquiries", 2, "--seed", 7, "--json")
    status, out, _ = ethics_desk("demo", *arguments)

    second = json.loads(out)
    assert status == 0
    assert set(second) == {"inquiry", "store", "letter", "report"}
    assert first["inquiry"] == second["inquiry"] == demonstration[0]
    assert {name: Path(second[name]).read_bytes() for name in papers} == papers


def test_a_control_sheet_of_a_clock_and_of_a_term(ethics_desk, demonstration, tmp_path):
    number, store = demonstration
    for name, asked in (("clock", ()), ("term", ("--term", "safe", "--lang", "ru"))):
        paper = tmp_path / f"{name}.pdf"

        status, _, err = ethics_desk(*store, "control", number, "--out", paper, *asked)

        assert (status, err) == (0, "")
        assert paper.read_bytes().startswith(b"%PDF")


def test_a_letter_annexes_nothing_on_request(ethics_desk, demonstration, tmp_path):
    number, store = demonstration
    asked = ("letter", number, "--lang", "en", "--out", tmp_path / "letter.pdf", "--no-annexes")
    sign = ("--kind", "crime-message", "--crime-sign", "Took money = art. 366")

    status, out, err = ethics_desk(*store, *asked, *sign)
    assert (status, out) == (2, "")
    assert "the annexes are missing" in err.splitlines()[-1]

    status, _, err = ethics_desk(*store, *asked, "--kind", "memo-to-head")
    assert (status, "annexes" in err) == (0, False)


def test_a_sign_of_a_crime_is_named_by_its_code(ethics_desk, demonstration, tmp_path):
    number, store = demonstration
    asked = ("letter", number, "--kind", "crime-message", "--lang", "kk")
    paper = tmp_path / "letter.pdf"

    unknown = ethics_desk(*store, *asked, "--out", paper, "--crime-sign", "cc-999")
    assert_refused(unknown, "cc-366")
    status, _, _ = ethics_desk(*store, *asked, "--out", paper, "--crime-sign", "cc-366")

    assert status == 0
    told = " ".join(page.extract_text() for page in PdfReader(paper).pages)
    assert "366-бап" in told


def test_the_forms_of_a_letter_are_listed_and_written(ethics_desk, demonstration, tmp_path):
    number, store = demonstration
    asked = ("forms", number, "--kind", "memo-to-head", "--lang", "ru")
    status, out, _ = ethics_desk(*store, *asked, "--json")
    form = json.loads(out)["forms"][0]
    assert (status, form["noun_form"], form["source"]) == (0, "genitive", "rule")

    written = f"{form['text']}:genitive=совсем иначе"
    status, out, _ = ethics_desk(*store, *asked, "--form", written)

    assert status == 0
    assert "совсем иначе" in out
    paper = tmp_path / "letter.pdf"
    letter = ("letter", number, "--kind", "memo-to-head", "--lang", "ru", "--out", paper)
    assert ethics_desk(*store, *letter, "--form", written)[0] == 0
    assert_refused(ethics_desk(*store, *asked, "--form", "Ким=Киму"), "Ким=Киму")
    english = ("forms", number, "--kind", "memo-to-head", "--lang", "en")
    assert ethics_desk(*store, *english)[0] == 0


def test_a_clock_or_an_allegation_that_is_not_there_is_refused(
    ethics_desk, demonstration, tmp_path
):
    number, store = demonstration
    out = ("--out", tmp_path / "x.pdf")

    told = ethics_desk(*store, "control", number, *out, "--clock", "gift-handover")
    assert_refused(told, "gift-handover")
    told = ethics_desk(*store, "control", number, *out, "--term", "safe", "--allegation", 9)
    assert_refused(told, "9")


def test_the_days_due_are_exported_as_a_calendar(ethics_desk, demonstration, tmp_path):
    _, store = demonstration

    status, _, _ = ethics_desk(*store, "export", "calendar", "--out", tmp_path / "days.ics")

    assert status == 0
    assert (tmp_path / "days.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_a_demonstration_never_replaces_an_office(ethics_desk, base, tmp_path):
    out = tmp_path / "d"
    out.mkdir()
    shutil.copy(base / "data" / "office.edesk", out / "demo.edesk")
    before = (out / "demo.edesk").read_bytes()

    assert_refused(ethics_desk("demo", "--out", out, "--inquiries", 1), "demo.edesk")

    assert (out / "demo.edesk").read_bytes() == before


def program(*arguments):
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "ethics_desk", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_program_refuses_with_status_two(base):
    told = program("--base", base, "rules", "show", "kz-moon")

    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr.startswith("error: ")


def test_a_defect_is_one_line_and_its_way_is_in_the_log(base):
    script = (
        "import sys\n"
        "from ethics_desk.app import main\n"
        "main._run_command = lambda *given: 1 // 0\n"
        "sys.exit(main.main(['--base', sys.argv[1], 'rules', 'list']))\n"
    )

    told = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", script, str(base)], capture_output=True, text=True, check=False
    )

    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr == "error: builtins.ZeroDivisionError\n"
    assert "ethics_desk.app.main:" in (base / "logs" / "ethics-desk.log").read_text("utf-8")


def test_a_clock_counts_by_the_calendar_of_the_records_it_is_given(
    ethics_desk, written, empty_records, tmp_path
):
    store = tmp_path / "office.edesk"
    shutil.copy(empty_records, store)
    decree = tmp_path / "decree.toml"
    words = '{ kk = "Демалыс", ru = "Выходной", en = "Day off" }'
    decree.write_text(f"[[day]]\ndate = 2026-03-13\ntitle = {words}\nsource = '7'\n", "utf-8")
    command = {"command": "import-days-off", "path": "decree.toml", "decree": "Order 7"}
    status, *_ = ethics_desk("--store", store, "do", written([command], "commands.json"))
    facts = written({"clock": "appeal-decision", "start": "2026-03-02"})

    _, with_store, _ = ethics_desk("--store", store, "clock", facts, "--json")
    _, without, _ = ethics_desk("clock", facts, "--json")
    _, none_yet, _ = ethics_desk("--store", tmp_path / "new.edesk", "clock", facts, "--json")

    assert status == 0
    dues = [json.loads(out)["due"] for out in (with_store, without, none_yet)]
    assert dues == ["2026-03-30", "2026-03-27", "2026-03-27"]
    assert not (tmp_path / "new.edesk").exists()


@pytest.fixture
def faulty(base):
    """A pack file in the office's folder that cannot be read."""
    folder = base / "data" / "rules" / "kz-civil-service"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text('[[sanction]]\ncode = "half"\n', "utf-8")
    return folder


def test_a_faulty_file_of_the_office_is_named_by_the_check(ethics_desk, faulty):
    status, _, told = ethics_desk("rules", "check", faulty)

    assert status == 3
    assert "own.toml" in told
    assert "sanction half" in told


def test_a_faulty_file_of_the_office_stops_a_question_with_its_name(ethics_desk, faulty, written):
    facts = written({"clock": "appeal-decision", "start": "2026-03-02"})

    status, out, told = ethics_desk("clock", facts, "--json")

    assert (status, out) == (2, "")
    assert told.count("\n") == 1
    assert "own.toml" in told


def test_what_needs_no_rules_works_beside_a_faulty_file(ethics_desk, faulty):
    status, out, _ = ethics_desk("do", "--schema")

    assert status == 0
    assert "register-inquiry" in out
