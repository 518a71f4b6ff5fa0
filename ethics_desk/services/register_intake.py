"""Rows of a register made into inquiries, with officials, allegations, findings and decisions."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ethics_desk.domain.account import Member, MemberId, MemberRole
from ethics_desk.domain.agency import Agency
from ethics_desk.domain.finding import Finding, FindingId
from ethics_desk.domain.inquiry import (
    Allegation,
    AllegationId,
    Inquiry,
    InquiryId,
    InquiryStage,
    Party,
    PartyId,
    PartyRole,
)
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.office import Office
from ethics_desk.domain.official import Post, PostId
from ethics_desk.domain.person import Person, PersonId, PersonName
from ethics_desk.domain.register import RegisterRow
from ethics_desk.domain.sanction import Decision, DecisionId, Proposal, ProposalId
from ethics_desk.imports.problems import RowProblem
from ethics_desk.services import numbering
from ethics_desk.services.desk import Desk
from ethics_desk.services.journal import entry
from ethics_desk.services.terms.main_deadline import start_main
from ethics_desk.store.work import Work

_DIGITS = re.compile(r"\d+")
_LONGEST_SERIAL = 9


def misfits(work: Work, rows: Sequence[RegisterRow], today: date) -> tuple[RowProblem, ...]:
    """What keeps good rows out: numbers in use, facts that need another, days to come."""
    agencies = {agency.code: agency for agency in work.agencies.of()}
    return tuple(
        problem
        for row in rows
        for problem in (*_misfits_of(work, row, agencies[row.agency]), *_days_to_come(row, today))
    )


def _misfits_of(work: Work, row: RegisterRow, agency: Agency) -> Iterator[RowProblem]:
    if work.inquiries.of(agency_id=agency.id, number=row.number):
        yield RowProblem(
            row=row.row, column="number", code="number-exists", details={"value": row.number}
        )
    needs = (
        ("item", row.item, "surname", row.surname, "item-without-official"),
        ("finding", row.finding, "surname", row.surname, "finding-without-official"),
        ("sanction", row.sanction, "surname", row.surname, "sanction-without-official"),
        ("sanction", row.sanction, "order_date", row.order_date, "sanction-without-order-date"),
    )
    for column, value, _, needed, code in needs:
        if value and not needed:
            yield RowProblem(row=row.row, column=column, code=code)


def _days_to_come(row: RegisterRow, today: date) -> Iterator[RowProblem]:
    days = {
        "received": row.received,
        "registered": row.registered,
        "happened": row.happened,
        "discovered": row.discovered,
        "order_date": row.order_date,
    }
    for column, day in days.items():
        if day is not None and day > today:
            yield RowProblem(
                row=row.row, column=column, code="day-in-future", details={"value": day}
            )


class Intake:
    """Records rows inside one transaction, and remembers what it already made."""

    def __init__(self, desk: Desk, work: Work, file_name: str) -> None:
        """Start recording what comes from one file."""
        self._desk = desk
        self._work = work
        self._file_name = file_name
        self._agencies = {agency.code: agency for agency in work.agencies.of()}
        self._offices = {office.agency_id: office for office in work.offices.of()}
        self._members = {
            name: member.id
            for member in work.members.of()
            for name in (member.name.kk, member.name.ru, member.name.en)
        }
        self._persons: dict[tuple[str, str, str], Person] = {}

    def take_in(self, rows: Sequence[RegisterRow]) -> InquiryId:
        """Record one inquiry from its rows: one row per official and allegation."""
        first = rows[0]
        agency = self._agencies[first.agency]
        inquiry = self._inquiry(first, agency, self._offices[agency.id])
        self._work.inquiries.add(inquiry)
        if inquiry.stage.is_open and not inquiry.voided:
            start_main(self._desk, self._work, inquiry)
        self._work.journal.add(
            entry(
                self._desk,
                "inquiry.imported",
                inquiry.id,
                inquiry_id=inquiry.id,
                changes=(("number", "", inquiry.number), ("file", "", self._file_name)),
            )
        )
        self._keep_series(agency, inquiry)
        for row in rows:
            if row.surname:
                self._official(inquiry, agency, row)
        self._work.index_inquiry(inquiry.id)
        return inquiry.id

    def _inquiry(self, row: RegisterRow, agency: Agency, office: Office) -> Inquiry:
        stage = row.stage or InquiryStage.REGISTERED
        return Inquiry(
            id=InquiryId(self._desk.new_id()),
            agency_id=agency.id,
            number=row.number,
            year=row.registered.year,
            serial=None,
            received_on=row.received,
            received_at=None,
            registered_on=row.registered,
            happened_on=row.happened,
            discovered_on=row.discovered,
            channel=row.channel,
            subject=row.subject,
            summary=row.note,
            handler_id=self._handler(row.handler, agency),
            stage=stage,
            pack=office.pack,
            finished_on=None if stage.is_open else row.order_date,
            void_reason=row.void_reason,
            imported_from=self._file_name,
        )

    def _handler(self, name: str, agency: Agency) -> MemberId:
        """The member of that name; one nobody knows has left, and is kept as such."""
        if not name:
            return self._desk.member
        if name not in self._members:
            member = Member(
                id=MemberId(self._desk.new_id()),
                agency_id=agency.id,
                role=MemberRole.COMMISSIONER,
                name=Trilingual(kk=name, ru=name, en=name),
                post=NO_WORDS,
                active=False,
            )
            self._work.members.add(member)
            self._members[name] = member.id
        return self._members[name]

    def _keep_series(self, agency: Agency, inquiry: Inquiry) -> None:
        """Let the series go on behind a number the office's own pattern would have given."""
        pattern = self._offices[agency.id].inquiry_pattern
        for digits in _DIGITS.findall(inquiry.number):
            if len(digits) > _LONGEST_SERIAL:
                continue
            again = numbering.written(
                pattern, agency=agency.code, year=inquiry.year, serial=int(digits)
            )
            if again == inquiry.number:
                numbering.reach(self._desk, self._work, inquiry, int(digits))
                return

    def _official(self, inquiry: Inquiry, agency: Agency, row: RegisterRow) -> None:
        person = self._person(row)
        post = self._post(person, agency, row)
        standing = self._work.parties.of(
            inquiry_id=inquiry.id, person_id=person.id, role=PartyRole.OFFICIAL
        )
        party = Party(
            id=PartyId(self._desk.new_id()),
            inquiry_id=inquiry.id,
            person_id=person.id,
            role=PartyRole.OFFICIAL,
            post_id=None if post is None else post.id,
        )
        if standing:
            party = standing[0]
        else:
            self._work.parties.add(party)
        if row.item or row.finding or row.sanction:
            self._allegation(inquiry, party, row)

    def _person(self, row: RegisterRow) -> Person:
        """The person by IIN, else the one of the same name and post met in this file."""
        if row.iin and (known := self._work.persons.of(iin=row.iin)):
            return known[0]
        name = PersonName(surname=row.surname, given=row.given, patronymic=row.patronymic)
        seen = (name.full, row.iin, row.post)
        if seen not in self._persons:
            person = Person(id=PersonId(self._desk.new_id()), kk=name, ru=name, iin=row.iin)
            self._work.persons.add(person)
            self._work.index_person(person.id)
            self._persons[seen] = person
        return self._persons[seen]

    def _post(self, person: Person, agency: Agency, row: RegisterRow) -> Post | None:
        if not row.post:
            return None
        title = Trilingual(kk=row.post, ru=row.post, en=row.post)
        unit = Trilingual(kk=row.unit, ru=row.unit, en=row.unit)
        for held in self._work.posts.of(person_id=person.id, agency_id=agency.id):
            if held.title == title and held.unit == unit:
                return held
        post = Post(
            id=PostId(self._desk.new_id()),
            person_id=person.id,
            agency_id=agency.id,
            title=title,
            unit=unit,
        )
        self._work.posts.add(post)
        return post

    def _allegation(self, inquiry: Inquiry, party: Party, row: RegisterRow) -> None:
        """What was found or decided, even where the old register did not say under which item."""
        allegation = Allegation(
            id=AllegationId(self._desk.new_id()),
            inquiry_id=inquiry.id,
            party_id=party.id,
            item=row.item,
            text=row.subject,
            committed_on=row.happened or row.discovered,
            discovered_on=row.discovered,
        )
        self._work.allegations.add(allegation)
        if row.finding is not None:
            self._work.findings.add(
                Finding(
                    id=FindingId(self._desk.new_id()),
                    inquiry_id=inquiry.id,
                    allegation_id=allegation.id,
                    outcome=row.finding,
                    reasoning="",
                    evidence_ids=(),
                    found_on=row.order_date or row.discovered,
                )
            )
        if row.sanction and row.order_date is not None:
            self._decision(allegation, row)

    def _decision(self, allegation: Allegation, row: RegisterRow) -> None:
        """A sanction imposed before these records: no facts were judged here, and it says so."""
        day = row.order_date or row.discovered
        proposal = Proposal(
            id=ProposalId(self._desk.new_id()),
            inquiry_id=allegation.inquiry_id,
            party_id=allegation.party_id,
            allegation_id=allegation.id,
            sanction=row.sanction,
            reason=self._file_name,
            proposed_on=day,
            facts="",
            evaluation="",
        )
        self._work.proposals.add(proposal)
        self._work.decisions.add(
            Decision(
                id=DecisionId(self._desk.new_id()),
                inquiry_id=allegation.inquiry_id,
                party_id=allegation.party_id,
                allegation_id=allegation.id,
                proposal_id=proposal.id,
                sanction=row.sanction,
                decided_on=day,
                decided_by="",
                order_number=row.order_number,
                order_date=day,
                facts="",
                evaluation="",
            ),
            item=row.item,
        )
