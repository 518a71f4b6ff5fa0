"""The dossier of a case file as a value: what was gathered, in the words of one language.

Its texts come from the document of the case file, which tells nobody who reported the matter.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256

from ethics_desk.domain.case_file import VEILED, DossierPage, DossierTable
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import PaperFact
from ethics_desk.services.case_file.dossier_papers import control_pages, derivation_pages
from ethics_desk.services.case_file.gathering import Gathered
from ethics_desk.services.case_file.plain import Json
from ethics_desk.services.case_file.received import ReceivedLine, read_line
from ethics_desk.services.desk import Desk
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.law_titles import sanction_titles
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.persons import addressee_in
from ethics_desk.texts import In, say_code

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One file that stands in the index: its place, its size and hash."""

    path: str
    size: int
    sha256: str


def dossier_page(
    desk: Desk, inquiry_id: InquiryId, gathered: Gathered, beside: Iterable[Sheet]
) -> DossierPage:
    """The dossier; `beside` are the files that are not of the records, such as the documents."""
    language = Language(gathered.document["exported"]["language"])
    teller = _Teller(desk, gathered, desk.texts.in_(language))
    files = [
        *beside,
        *(Sheet(path=f.path, size=f.size, sha256=f.sha256) for f in teller.files()),
    ]
    return DossierPage(
        language=language,
        agency=gathered.agency.shown_in(language),
        inquiry_number=gathered.number,
        subject=gathered.document["inquiry"]["subject"],
        made_on=desk.today(),
        facts=tuple(teller.facts(inquiry_id)),
        tables=(
            teller.table("parties", (0.2, 0.45, 0.35), teller.parties()),
            teller.table("allegations", (0.06, 0.26, 0.34, 0.34), teller.allegations(inquiry_id)),
            teller.table("evidence", (0.06, 0.4, 0.14, 0.4), teller.evidence()),
            teller.table("decisions", (0.4, 0.25, 0.35), teller.decisions()),
            teller.table("letters", (0.18, 0.14, 0.34, 0.34), teller.letters()),
            teller.table("chronology", (0.17, 0.2, 0.38, 0.25), teller.chronology()),
            teller.table("held-back", (0.4, 0.6), teller.held_back()),
        ),
        derivations=derivation_pages(desk, gathered, language),
        controls=control_pages(desk, gathered, language),
        files=teller.table("files", (0.42, 0.12, 0.46), sorted(map(_file_row, files))),
        verifier=sha256(gathered.verifier).hexdigest(),
        specimen=gathered.specimen,
        anchor=gathered.head.code,
    )


class _Teller:
    """Puts what was gathered into words."""

    def __init__(self, desk: Desk, gathered: Gathered, words: In) -> None:
        self._desk = desk
        self._gathered = gathered
        self._told = gathered.document
        self._words = words

    def files(self) -> Iterator[Sheet]:
        """The files that are enclosed from the records."""
        for one in self._gathered.files:
            yield Sheet(path=one.file.path, size=one.file.size, sha256=one.file.sha256)

    def table(self, name: str, shares: tuple[float, ...], rows: Iterable[Row]) -> DossierTable:
        """A table with its words by its name."""
        say = self._words.say
        titles = [say(f"case-file.{name}.{place}") for place in range(1, len(shares) + 1)]
        return DossierTable(
            title=say(f"case-file.{name}"),
            columns=tuple(zip(titles, shares, strict=True)),
            rows=tuple(rows),
            none=say("case-file.none"),
        )

    def facts(self, inquiry_id: InquiryId) -> Iterator[PaperFact]:
        """The cover: whose inquiry it is, where it stands, and what the head of the ledger was."""
        inquiry, exported = self._told["inquiry"], self._told["exported"]
        card = inquiry_card(self._desk, inquiry_id)
        language = self._words.language
        moment = datetime.fromisoformat(exported["at"])
        by = exported["by"]
        for name, value in (
            ("number", inquiry["number"]),
            ("channel", say_code(self._words, "channel", inquiry["channel"])),
            ("received", self._day(inquiry["received_on"])),
            ("registered", self._day(inquiry["registered_on"])),
            ("stage", card.stage.shown_in(language)),
            ("handler", card.handler.shown_in(language)),
            ("exported", self._words.instant(moment)),
            ("exported-by", self._named(by) if by else ""),
            ("entries", str(exported["entries"])),
            ("head", exported["code"]),
        ):
            yield PaperFact(label=self._words.say(f"case-file.fact.{name}"), value=value)

    def parties(self) -> Iterator[Row]:
        """Who is what in the inquiry; who reported it is not named."""
        posts = {one["id"]: one for one in self._told["posts"]}
        for one in self._told["parties"]:
            post = posts.get(one["post_id"])
            yield (
                say_code(self._words, "party-role", one["role"]),
                self._person(one["person_id"]),
                self._in(post["title"]) if post else "",
            )

    def allegations(self, inquiry_id: InquiryId) -> Iterator[Row]:
        """What each official is said to have done, and what was found, on which evidence."""
        findings = {one["allegation_id"]: one for one in self._told["findings"]}
        numbers = {one["id"]: one["number"] for one in self._told["evidence"]}
        items = self._items(inquiry_id)
        for place, one in enumerate(self._told["allegations"], start=1):
            finding = findings.get(one["id"])
            rests = sorted(numbers[key] for key in finding["evidence_ids"]) if finding else []
            yield (
                str(place),
                f"{self._official(one['party_id'])}: {items.get(one['item'], one['item'])}",
                f"{self._day(one['committed_on'])}. {one['text']}",
                self._finding(finding, ", ".join(map(str, rests))),
            )

    def evidence(self) -> Iterator[Row]:
        """Every piece by its number, and the file it is enclosed as, or where it is kept."""
        places = {one["of"]: one["path"] for one in self._told["files"]}
        for one in sorted(self._told["evidence"], key=lambda piece: int(piece["number"])):
            kept = one["place"] or self._words.say("case-file.not-enclosed")
            withdrawn = one["withdrawn_reason"]
            title = self._veiled(one["title"])
            if withdrawn:
                title += " – " + self._words.say("case-file.withdrawn", reason=withdrawn)
            received = self._day(one["received_on"])
            yield str(one["number"]), title, received, places.get(one["id"], kept)

    def decisions(self) -> Iterator[Row]:
        """What was decided about whom, by which order."""
        titles = sanction_titles(self._desk)
        for one in self._told["decisions"]:
            title = titles.get(one["sanction"])
            yield (
                self._official(one["party_id"]),
                title.shown_in(self._words.language)
                if title
                else self._words.say("case-file.no-sanction"),
                f"{self._day(one['decided_on'])}; {one['order_number']}; {one['decided_by']}",
            )

    def letters(self) -> Iterator[Row]:
        """The letters as issued, with the file each is enclosed as."""
        places = {one["of"]: one["path"] for one in self._told["files"]}
        language = self._words.language
        titles = {one.kind: one.title.in_(language) for one in kinds_of_letters(self._desk)}
        for one in self._told["letters"]:
            kind = titles.get(one["kind"], one["kind"])
            to = addressee_in(self._words, one["addressee_kind"], self._veiled(one["addressee"]))
            yield (
                one["number"],
                self._day(one["issued_on"]),
                f"{kind} – {to}",
                places.get(one["id"], self._words.say("case-file.not-enclosed")),
            )

    def chronology(self) -> Iterator[Row]:
        """Every line of the journal about the inquiry, those of the offices before it first."""
        for line in (*self._gathered.earlier, *map(read_line, self._told["journal"])):
            yield (
                self._words.instant(line.at),
                line.member.shown_in(self._words.language),
                say_code(self._words, "journal", line.verb),
                self._words.say("case-file.veiled") if self._hides(line) else line.reason,
            )

    def held_back(self) -> Iterator[Row]:
        """What is not enclosed or not told, and why."""
        for one in self._told["held_back"]:
            yield one["what"], self._words.say(f"case-file.why.{one['why']}")

    def _items(self, inquiry_id: InquiryId) -> dict[str, str]:
        card, language = inquiry_card(self._desk, inquiry_id), self._words.language
        rows = (row for official in card.officials for row in official.allegations)
        return {
            row.allegation.item: f"{row.title.shown_in(language)} ({row.citation.in_(language)})"
            for row in rows
        }

    def _finding(self, finding: Json, numbers: str) -> str:
        if finding is None:
            return self._words.say("case-file.not-found-yet")
        outcome = say_code(self._words, "finding-outcome", finding["outcome"])
        told = self._words.say("case-file.evidence-numbers", numbers=numbers or "–")
        return f"{outcome}. {told} {self._veiled(finding['reasoning'])}"

    def _official(self, party: str) -> str:
        found = next(one for one in self._told["parties"] if one["id"] == party)
        return self._person(found["person_id"])

    def _person(self, key: str) -> str:
        found = next(one for one in self._told["persons"] if one["id"] == key)
        if found.get("sealed"):
            return self._words.say("case-file.sealed")
        order = {"kk": ("kk", "ru", "latin"), "ru": ("ru", "kk", "latin")}
        for name in order.get(self._words.language, ("latin", "ru", "kk")):
            parts = [found[name][part] for part in ("surname", "given", "patronymic")]
            if any(parts):
                return " ".join(part for part in parts if part)
        return ""

    def _named(self, member: Json) -> str:
        return f"{self._in(member['name'])}, {self._in(member['post'])}"

    def _in(self, words: Json) -> str:
        return str(words[self._words.language] or words["ru"] or words["kk"] or words["en"])

    def _veiled(self, text: str) -> str:
        return self._words.say("case-file.veiled") if text == VEILED else text

    def _hides(self, line: ReceivedLine) -> bool:
        return line.veiled or self._gathered.veil.hides(line.reason)

    def _day(self, day: str) -> str:
        return self._words.day(date.fromisoformat(day))


def _file_row(file: Sheet) -> Row:
    digest = file.sha256
    return file.path, str(file.size), f"{digest[:32]} {digest[32:]}"
