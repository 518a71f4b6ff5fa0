"""A whole day at the desk, once through the window and once through `do`: equal records.

The day stands in `day_at_the_desk.json` (one matter from arrival to the closed file) and in
`other_matters.json` (what else comes in a day) and `law_of_the_office.json` (a version of the law,
written and signed). `do` runs these lists; a user's hands do the same
at the main window, with its menus, buttons and dialogs only. Then every table of the two records
files is compared, cell by cell: ids, moments, hashes and the bytes of the letter included.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from e2e.hands import Hands
from sample_office import COMMISSIONER, DEPUTY
from sqlalchemy import select

from ethics_desk.app.office_window import window_on
from ethics_desk.cli.commands import read_commands, run_commands
from ethics_desk.domain.account import MemberId
from ethics_desk.domain.language import Language
from ethics_desk.gui.look import Look
from ethics_desk.services.law_titles import item_titles, sanction_titles
from ethics_desk.services.stages import step_choices
from ethics_desk.store.records import metadata

HERE = Path(__file__).parent
SCRIPTS = tuple(
    HERE / name for name in ("day_at_the_desk.json", "other_matters.json", "law_of_the_office.json")
)
TODAY = "02.03.2026"
ROLES = {COMMISSIONER: "commissioner", DEPUTY: "deputy"}

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Commissioner(Hands):
    """Hands that know the words of the law: what steps, sanctions and members are called here."""

    def __init__(self, qtbot, window, desk, jobs):
        super().__init__(qtbot, window)
        self._desk = desk
        self._words = desk.texts.in_(Language.EN)
        self._jobs = jobs

    def said(self, code):
        """What a code of the records is called in the window."""
        return self._words.say(code)

    def act(self, code):
        """What an act is called that the rules cite."""
        return self._desk.rules.default.sources[code].title.en

    def sanction(self, code):
        """What a sanction is called."""
        return sanction_titles(self._desk)[code].en

    def item(self, code):
        """What an item of the misconduct catalogue is called."""
        return item_titles(self._desk)[code].en

    def member(self, key: MemberId):
        """What a member of the office is called."""
        with self._desk.store.read() as work:
            return work.members.get(key).name.en

    def take_step(self, code):
        """Press the button of the next step of the inquiry in sight."""
        with self._desk.store.read() as work:
            inquiry = work.inquiries.of()[-1]
        title = next(
            one.title.en for one in step_choices(self._desk, inquiry.id) if one.code == code
        )
        self.press(title[:1].upper() + title[1:])

    def let_sit_down(self, key: MemberId):
        """Let another member sit down: the window is made anew for them, as the front door does."""
        self.pick_from_bar("Office", "Who works now…")
        self.choose("Member", f"{self.member(key)} – {ROLES[key]}")
        self.press("Sit down")
        self.leave()
        self._window = self.window_of(replace(self._desk, member=MemberId(self.seats[-1])))

    def open_inquiry(self, number):
        """Open an inquiry from the register."""
        self.go_to("Inquiries")
        self.open_line(number, "Inquiries")

    def leave(self):
        """Close the window."""
        self._window.close()

    def wait_for_work(self):
        """Wait until no long work runs."""
        self.wait(lambda: not self._jobs.busy)


@pytest.fixture
def by_commands(new_desk):
    """The records after `do` ran the lists of the day."""
    desk = sealing_alike(new_desk())
    for script in SCRIPTS:
        for _ in run_commands(desk, read_commands(script), script.parent):
            pass
    return desk


@pytest.fixture
def by_window(new_desk):
    """A desk the window works at."""
    return sealing_alike(new_desk())


def sealing_alike(desk):
    """The same desk, whose salts are no chance: its ledger can be compared with another's."""
    desk.store.new_salt = lambda: bytes(16)
    return desk


@pytest.fixture
def user(qtbot, by_window, memory, jobs):
    def window_of(desk):
        window = window_on(desk, Look(language=Language.EN), memory, jobs)
        qtbot.addWidget(window)
        window.seat_taken.connect(seats.append)
        window.show()
        return window

    seats = []
    hands = Commissioner(qtbot, window_of(by_window), by_window, jobs)
    hands.seats, hands.window_of = seats, window_of
    yield hands
    hands.leave()


UNTOUCHED = {
    "own_person", "kinship", "recusal", "sealed_identity", "sealed_name", "sealed_line",
    "identity_opening",
    "pause", "deadline_pause", "decree", "calendar_day", "recount", "crime_sign", "court_outcome",
    "word_form", "letter_look", "letter_template",
    "issued_report", "issued_report_content", "report_layout", "report_return",
    "report_return_content", "report_text", "signed_copy", "signed_content", "trusted_certificate",
    "received_file", "redaction_root", "redaction_secret", "redaction_layer", "redaction_mark",
    "redacted_copy", "redacted_content", "loan", "retention_term", "legal_hold", "erasure",
    "erased_inquiry",
}  # fmt: skip
"""What no ordinary day needs."""


def test_the_day_through_the_window_and_through_do_leaves_equal_records(
    user, by_window, by_commands
):
    write_people_down(user)
    take_in(user)
    inquire(user)
    gather_evidence(user)
    find(user)
    propose(user)
    refer(user)
    decide(user)
    take_in_another(user)
    recall_a_sanction(user)
    join_a_repeat(user)
    hand_over_and_redirect(user)
    note_preventive_work(user)
    write_the_law(user)

    done, told = records(by_window), records(by_commands)
    for table, rows in told.items():
        assert done[table] == rows, table
    assert {table for table, rows in told.items() if not rows} == UNTOUCHED


def records(desk):
    """Every row of every table, in the order of their ids."""
    with desk.store.read() as work:
        return {
            table.name: [
                dict(row)
                for row in work.connection.execute(
                    select(table).order_by(*table.primary_key)
                ).mappings()
            ]
            for table in metadata.sorted_tables
        }


def write_people_down(user):
    user.go_to("Officials")
    user.press("New person…")
    for part, kk, ru in (
        ("Surname", "Жиһангеров", "Жихангеров"),
        ("Given name", "Сәкен", "Сакен"),
        ("Patronymic", "Мұратұлы", "Муратович"),
    ):
        user.write(f"Name, Қазақша, {part}", kk)
        user.write(f"Name, Русский, {part}", ru)
    user.press("Add")
    user.press("Appoint…")
    user.write_each("Post", "Бас сарапшы", "Главный эксперт", "Chief expert")
    user.write_each("Unit", "Сатып алу бөлімі", "Отдел закупок", "Procurement unit")
    user.choose("Service", user.said("post-kind.corps-b"))
    user.fill(Held_from="01.09.2023")
    user.press("Appoint")
    user.press("New person…")
    user.write("Name, Қазақша, Surname", "Құпиябекова")
    user.write("Name, Қазақша, Given name", "Дина")
    user.write("Name, Русский, Surname", "Купиябекова")
    user.write("Name, Русский, Given name", "Дина")
    user.press("Add")


def take_in(user):
    user.go_to("Inquiries")
    user.pick_from_bar("Edit", "New…")
    user.choose("Channel", user.said("channel.complaint"))
    user.fill(
        at_time="9:40",
        Subject="Тендер алдында құпия смета берілген",
        Incoming_number="ЖТ-112",
        of_the_day="27.02.2026",
        Happened_on="03.02.2026",
        Discovered_on=TODAY,
    )
    user.press("Who it came from")
    user.find_in("Name or IIN", "Купиябекова", "Persons found")
    user.press("Add")
    for _ in range(3):
        user.press("Next")
    user.press("Register")


def inquire(user):
    user.open_tab("Parties")
    user.pick("Add", "Official…")
    user.find_in("Name or IIN", "Жихангеров", "Persons found")
    user.press("Add")
    user.pick("Add", "Allegation…")
    user.fill(Committed_on="03.02.2026", Discovered_on=TODAY)
    user.choose("Misconduct", "art. 50(1)(6)")
    user.write("What happened", "Смета жарияланғанға дейін қатысушыға берілген.")
    user.press("Keep")
    user.open_tab("Chronology")
    user.write("Note", "@Акимат: хат-хабарды сұрату")
    user.open_tab("Summary")
    user.take_step("start-review")
    user.take_step("open-inquiry")


def gather_evidence(user):
    user.open_tab("Evidence")
    user.press("Take in files…")
    user.give_file(HERE / "messages.txt")
    user.write("Title", "Хат-хабардың көшірмесі")
    user.press("Take in")
    user.wait_for_work()
    user.press("Take in an item…")
    user.fill(What_it_is="Қатты диск", Place="1-сейф", Seal="А-17")
    user.press("Take in")
    user.open_tab("Sanction")
    user.press("Add a measure…")
    user.choose("Measure", "powers on the matter assigned to another servant")
    user.write("Taken by", "Министр")
    user.press("Record")


def find(user):
    user.open_tab("Findings")
    user.press("Record the finding…")
    user.choose("Finding", user.said("finding-outcome.substantiated"))
    user.write("Why", "Хаттар мен журнал сәйкес келеді.")
    user.tick("Evidence it rests on", "Хат-хабардың көшірмесі")
    user.tick("Evidence it rests on", "Қатты диск")
    user.press("Keep")
    user.take_step("record-findings")


def propose(user):
    user.open_tab("Sanction")
    user.press("Circumstances…")
    user.choose("Lower vacant post", "yes")
    user.choose("Meets its requirements", "yes")
    user.press("Keep")
    user.press("Record what was done: materials shown")
    user.fill(Shown_on=TODAY, Paper="5-парақ")
    user.press("Keep")
    user.press("Record what was done: written explanation")
    user.fill(Asked_for_on=TODAY, Given_on=TODAY)
    user.write("Explanation, paper", "8-түсініктеме")
    user.press("Keep")
    user.press("Record what was done: power to impose")
    user.fill(Checked_on=TODAY, What_shows_it="Ереже, 5-тармақ")
    user.press("Keep")
    user.press("Suspension…")
    user.fill(To="16.03.2026", Act="5-ж", Ordered_by="Министр")
    user.press("Record")
    user.press("Resignation…")
    user.write("Paper", "7-өтініш")
    user.press("Record")
    user.press(user.sanction("demotion"))
    user.press("Propose…")
    user.write("Reason", "Теріс қылықтың ауырлығы ескерілді.")
    user.press("Propose")
    user.take_step("propose")


def refer(user):
    user.open_tab("Letters")
    user.press("Issue a letter…")
    user.choose("Kind", "Materials to the disciplinary commission")
    user.choose("Language", "Қазақша")
    user.press("Next")
    user.write("Reply asked for by", "16.03.2026")
    user.press("Issue")
    user.put_papers_away()
    user.press("Record the answer…")
    user.choose("Sent by", "By courier")
    user.fill(Number="17-ТК", Note="Комиссия ұсынысты қолдады.")
    user.press("Record")


def decide(user):
    user.let_sit_down(DEPUTY)
    user.open_inquiry("2026/0001")
    user.open_tab("Sanction")
    user.press("Record the decision…")
    user.fill(Decided_by="Министр", Order_number="45-ж", Order_dated=TODAY)
    user.press("Record")
    user.let_sit_down(COMMISSIONER)
    user.open_inquiry("2026/0001")
    user.open_tab("Sanction")
    user.press("Record what followed…")
    user.choose("What", user.said("decision-event.made-known"))
    user.choose("How", user.said("delivery.signature"))
    user.press("Record")
    user.take_step("decide")
    user.take_step("close")


def take_in_another(user):
    user.go_to("Agencies")
    user.press("New agency…")
    user.write_each(
        "Name",
        "Еңбек инспекциясы комитеті",
        "Комитет инспекции труда",
        "Labour inspection committee",
    )
    user.choose("Kind of body", user.said("agency-type.committee"))
    user.press("Add")
    user.go_to("Inquiries")
    user.press("Take in…")
    user.choose("Channel", user.said("channel.hotline"))
    user.fill(Subject="Еңбекақы төленбеген", Summary="Екі ай бойы қосымша жұмысқа ақы төленбеген.")
    user.press("Next")
    name_new_official(user)
    user.press("Next")
    user.press("Add an allegation…")
    user.fill(Committed_on="10.02.2026", Discovered_on=TODAY)
    user.choose("Misconduct", "art. 50(1)(7)")
    user.write("What happened", "Өтінішке жауап бермеген.")
    user.press("Signs of an administrative offence")
    user.press("Keep")
    user.press("Next")
    user.press("Register")


def name_new_official(user):
    user.press("Add an official…")
    user.press("New person…")
    user.write("Name, Қазақша, Surname", "Әбілғазин")
    user.write("Name, Қазақша, Given name", "Ермек")
    user.write("Name, Русский, Surname", "Абильгазин")
    user.write("Name, Русский, Given name", "Ермек")
    user.choose("Post at the time", "another post…")
    user.write_each("Post", "Бөлім басшысы", "Руководитель отдела", "Head of division")
    user.write("Held from", "01.02.2024")
    user.press("Leads the body or a part of it")
    user.press("Add")


def recall_a_sanction(user):
    user.go_to("Officials")
    user.find_in("Name in any script, or IIN", "Абильгазин", "Persons")
    user.press("Imposed elsewhere…")
    user.choose("Misconduct", user.item("csl-50-1-7"))
    user.choose("Sanction", user.sanction("remark"))
    user.fill(Imposed_on="06.10.2025", Order_number="112-ж")
    user.press("Record")


def join_a_repeat(user):
    user.go_to("Inquiries")
    user.press("Take in…")
    user.choose("Channel", user.said("channel.hotline"))
    user.write("Subject", "Сол өтініш қайталанды")
    for _ in range(3):
        user.press("Next")
    user.press("Register")
    user.pick("More", "Join to another…")
    user.choose("Into", "2026/0002  Еңбекақы төленбеген")
    user.write("Reason", "Бір мәселе туралы.")
    user.press("Join")
    user.open_tab("Summary")
    user.press("Open 2026/0002")


def hand_over_and_redirect(user):
    user.pick("More", "Hand over…")
    user.choose("To", user.member(DEPUTY))
    user.fill(Until="20.03.2026", Reason="Комиссар іссапарда.")
    user.press("Hand over")
    user.pick("More", "Change the handler…")
    user.choose("Handler", user.member(COMMISSIONER))
    user.choose("Substitute", user.member(DEPUTY))
    user.write("Reason", "Іссапар кейінге қалдырылды.")
    user.press("Assign")
    user.pick("More", "Redirect…")
    user.choose("Competent body", "Labour inspection committee")
    user.write("Reason", "Еңбек даулары инспекцияның құзыретінде.")
    user.press("Redirect")


def note_preventive_work(user):
    user.go_to("Prevention")
    user.press("Record…")
    user.choose("Kind", user.said("preventive-kind.training"))
    user.fill(Subject="Сыйлықтар туралы семинар", People_reached="24")
    user.press("Record")


def write_the_law(user):
    user.go_to("Rule book")
    user.write("As it stood on", "10.08.2026")
    user.press("New version from this one…")
    user.write("Code", "290-office")
    user.choose("Act it rests on", user.act("csl"))  # law 290 is of a later day than this one
    user.press("Begin")
    user.press("Next assumed entry")
    user.press("I read it in the act…")
    user.write_each(
        "Article", "№ 290-VIII Заң, 60-бап", "Закон № 290-VIII, ст. 60", "Law No. 290-VIII, art. 60"
    )
    user.press("Confirm")
    user.wait_for_work()
    user.press("Sign off…")
    user.fill(Name_and_post="Заңгер Ә.Ө.", Publication_read="«Егемен Қазақстан», 20.05.2026")
    user.press(
        "I compared with the text of the act only the entries I changed (1);\n"
        "87 others rest on an assumption. I looked at the list below."
    )
    user.wait_for_work()
    user.press("Sign off")
    user.wait_for_work()
