"""Units of work: all or nothing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.account import Member, OwnPerson
from ethics_desk.domain.agency import Agency, AgencyName
from ethics_desk.domain.crime import CourtOutcome, CrimeSign
from ethics_desk.domain.days_off import CalendarDay, Decree, Recount
from ethics_desk.domain.deadline import Deadline, DeadlinePause
from ethics_desk.domain.duties import Resignation, Suspension
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.evidence import Evidence, EvidenceContent
from ethics_desk.domain.finding import Finding
from ethics_desk.domain.gate_record import GateRecord
from ethics_desk.domain.inquiry import Allegation, Inquiry, Party
from ethics_desk.domain.issued_report import IssuedReport, IssuedReportContent
from ethics_desk.domain.journal import JournalEntry, Note
from ethics_desk.domain.letter import Letter, LetterContent
from ethics_desk.domain.letter_look import LetterLook
from ethics_desk.domain.letter_template import OfficeTemplate
from ethics_desk.domain.letter_wording import Enclosure, KeptWording
from ethics_desk.domain.measure import Measure
from ethics_desk.domain.office import Office, Series
from ethics_desk.domain.official import Post
from ethics_desk.domain.person import Person
from ethics_desk.domain.prevention import PreventiveWork
from ethics_desk.domain.recusal import Kinship, Recusal
from ethics_desk.domain.report_return import ReportReturn, ReportReturnContent
from ethics_desk.domain.report_text import ReportLayout, ReportText
from ethics_desk.domain.rule_edition import RuleEdition
from ethics_desk.domain.sanction import (
    Circumstances,
    Decision,
    DecisionEvent,
    Pause,
    PriorSanction,
    Proposal,
)
from ethics_desk.domain.sealed import IdentityOpening, SealedIdentity, SealedLine, SealedName
from ethics_desk.domain.signature import SignedContent, SignedCopy, TrustedCertificate
from ethics_desk.domain.transfer import HandOver, Joining, Redirection
from ethics_desk.domain.word_form import WordForm
from ethics_desk.store import records
from ethics_desk.store.database import make_engine
from ethics_desk.store.due_days import copy_due_day
from ethics_desk.store.inspection import (
    Mounts,
    check_integrity,
    inspect,
    is_on_network,
    mounted_filesystems,
)
from ethics_desk.store.limits import NO_LIMITS, Limits, reading, screened, unlimited
from ethics_desk.store.repositories import Repository
from ethics_desk.store.sealing import Shape, inquiries_told, seal_touched, seal_whole, watch
from ethics_desk.store.search import index_inquiry
from ethics_desk.store.search_keys import (
    index_agency_name,
    index_person,
    index_preventive_work,
)
from ethics_desk.store.upgrade import newest_revision, upgrade


class Work:
    """The records as one transaction sees them.

    `connection` is for the questions of `store.lists`; everything else goes through repositories.
    `hidden` are the inquiries kept from the member who reads.
    """

    def __init__(self, connection: Connection, hidden: frozenset[str] = frozenset()) -> None:
        """Bind the repositories to one transaction."""
        self.connection = connection
        self.hidden = hidden
        self.agencies = Repository(connection, records.agency, Agency)
        self.agency_names = Repository(connection, records.agency_name, AgencyName)
        self.offices = Repository(connection, records.office, Office)
        self.series = Repository(connection, records.series, Series)
        self.members = Repository(connection, records.member, Member)
        self.persons = Repository(connection, records.person, Person)
        self.posts = Repository(connection, records.post, Post)
        self.inquiries = Repository(connection, records.inquiry, Inquiry)
        self.parties = Repository(connection, records.party, Party)
        self.allegations = Repository(connection, records.allegation, Allegation)
        self.evidence = Repository(connection, records.evidence, Evidence)
        self.evidence_content = Repository(connection, records.evidence_content, EvidenceContent)
        self.findings = Repository(connection, records.finding, Finding)
        self.notes = Repository(connection, records.note, Note)
        self.redirections = Repository(connection, records.redirection, Redirection)
        self.joinings = Repository(connection, records.joining, Joining)
        self.hand_overs = Repository(connection, records.hand_over, HandOver)
        self.preventive_work = Repository(connection, records.preventive_work, PreventiveWork)
        self.rule_editions = Repository(connection, records.rule_edition, RuleEdition)
        self.journal = Repository(connection, records.journal, JournalEntry)
        self._bind_outcomes(connection)
        self._bind_days(connection)
        self._bind_paper(connection)
        self._bind_reports(connection)
        self._bind_signatures(connection)
        self._bind_powers(connection)

    def _bind_outcomes(self, connection: Connection) -> None:
        """What comes of inquiries: circumstances, sanctions, crimes, measures, letters."""
        self.circumstances = Repository(connection, records.circumstances, Circumstances)
        self.gate_records = Repository(connection, records.gate_record, GateRecord)
        self.suspensions = Repository(connection, records.suspension, Suspension)
        self.resignations = Repository(connection, records.resignation, Resignation)
        self.pauses = Repository(connection, records.pause, Pause)
        self.prior_sanctions = Repository(connection, records.prior_sanction, PriorSanction)
        self.proposals = Repository(connection, records.proposal, Proposal)
        self.decisions = Repository(connection, records.decision, Decision)
        self.decision_events = Repository(connection, records.decision_event, DecisionEvent)
        self.crime_signs = Repository(connection, records.crime_sign, CrimeSign)
        self.court_outcomes = Repository(connection, records.court_outcome, CourtOutcome)
        self.measures = Repository(connection, records.measure, Measure)
        self.letters = Repository(connection, records.letter, Letter)
        self.letter_content = Repository(connection, records.letter_content, LetterContent)
        self.word_forms = Repository(connection, records.word_form, WordForm)

    def _bind_days(self, connection: Connection) -> None:
        """Deadlines, and the days off they are counted by."""
        self.deadlines = Repository(connection, records.deadline, Deadline)
        self.deadline_pauses = Repository(connection, records.deadline_pause, DeadlinePause)
        self.decrees = Repository(connection, records.decree, Decree)
        self.calendar_days = Repository(connection, records.calendar_day, CalendarDay)
        self.recounts = Repository(connection, records.recount, Recount)

    def _bind_paper(self, connection: Connection) -> None:
        """The office's own paper: copies of the texts of letters, their look."""
        self.letter_templates = Repository(connection, records.letter_template, OfficeTemplate)
        self.letter_looks = Repository(connection, records.letter_look, LetterLook)
        self.letter_wordings = Repository(connection, records.letter_wording, KeptWording)
        self.enclosures = Repository(connection, records.letter_enclosure, Enclosure)

    def _bind_reports(self, connection: Connection) -> None:
        """What the office adds to its reports, reports as issued, returns from other offices."""
        self.issued_reports = Repository(connection, records.issued_report, IssuedReport)
        self.issued_report_content = Repository(
            connection, records.issued_report_content, IssuedReportContent
        )
        self.report_returns = Repository(connection, records.report_return, ReportReturn)
        self.report_return_content = Repository(
            connection, records.report_return_content, ReportReturnContent
        )
        self.report_texts = Repository(connection, records.report_text, ReportText)
        self.report_layouts = Repository(connection, records.report_layout, ReportLayout)

    def _bind_signatures(self, connection: Connection) -> None:
        """Signed copies of papers, and whose word the office takes for who signed."""
        self.signed_copies = Repository(connection, records.signed_copy, SignedCopy)
        self.signed_content = Repository(connection, records.signed_content, SignedContent)
        self.trusted_certificates = Repository(
            connection, records.trusted_certificate, TrustedCertificate
        )

    def _bind_powers(self, connection: Connection) -> None:
        """Who is related to whom, who keeps out of what, whose identity is sealed."""
        self.own_persons = Repository(connection, records.own_person, OwnPerson)
        self.kinships = Repository(connection, records.kinship, Kinship)
        self.recusals = Repository(connection, records.recusal, Recusal)
        self.sealed_identities = Repository(connection, records.sealed_identity, SealedIdentity)
        self.sealed_names = Repository(connection, records.sealed_name, SealedName)
        self.sealed_lines = Repository(connection, records.sealed_line, SealedLine)
        self.identity_openings = Repository(connection, records.identity_opening, IdentityOpening)

    @property
    def shape(self) -> Shape:
        """The tables and columns that are sealed: what the repositories hold, and former values."""
        kept = (one for one in vars(self).values() if isinstance(one, Repository))
        former = records.record_change
        return {
            former.name: tuple(former.c.keys()),
            **{one.table.name: one.columns for one in kept},
        }

    def told_inquiries(self) -> frozenset[str]:
        """The inquiries the journal's entries of this transaction are about."""
        return inquiries_told(self.connection)

    def copy_due_day(self, inquiry_id: str) -> None:
        """Bring the inquiry's copy of its main deadline's last day up to date."""
        copy_due_day(self.connection, inquiry_id)

    def index_inquiry(self, key: str) -> None:
        """Bring an inquiry's search words up to date after it or its parties changed."""
        index_inquiry(self.connection, key)

    def index_person(self, key: str) -> None:
        """Bring a person's search words and order keys up to date, and those of their inquiries."""
        index_person(self.connection, key)
        for party in self.parties.of(person_id=key):
            index_inquiry(self.connection, party.inquiry_id)

    def index_agency_name(self, key: str) -> None:
        """Bring the search words and order keys of one name of an agency up to date."""
        index_agency_name(self.connection, key)

    def index_preventive_work(self, key: str) -> None:
        """Bring the search words and order key of one event up to date."""
        index_preventive_work(self.connection, key)


class Store:
    """One open records file; `copy` is the one made before it was brought up to date, if any."""

    def __init__(
        self, path: Path, copy: Path | None = None, engine: sa.Engine | None = None
    ) -> None:
        """Open a file that is known to be sound and up to date; see `open_store`.

        With an `engine` it stands for records that are not in the file (`store.former`).
        """
        self.path = path
        self.copy = copy
        self._in_file = engine is None
        self._engine = engine or make_engine(path)

    @cached_property
    def _writer(self) -> sa.Engine:
        return self._engine.execution_options(sqlite_begin="BEGIN IMMEDIATE")

    @contextmanager
    def write(self) -> Iterator[Work]:
        """A unit of work that commits when the block ends and rolls back on any exception."""
        with self._writer.begin() as connection:
            work = Work(connection)
            watch(connection, work.shape)
            yield work
            seal_touched(connection, work.shape)

    @cached_property
    def _screened(self) -> sa.Engine:
        """Connections of their own for who does not see every row: the views stay on them."""
        return make_engine(self.path)

    @contextmanager
    def read(self, limits: Callable[[Work], Limits] = unlimited) -> Iterator[Work]:
        """A unit of work that can change nothing and does not see what is kept from a member."""
        with self._engine.connect() as connection:
            kept_back = limits(Work(connection)) if self._in_file else NO_LIMITS
            if not kept_back.screens:
                with reading(connection, kept_back):
                    yield Work(connection)
                return
        with self._screened.connect() as connection, screened(connection, kept_back):
            yield Work(connection, kept_back.hidden)

    def close(self) -> None:
        """Let go of the file; the write-ahead log is folded in."""
        self._engine.dispose()
        self._screened.dispose()


def open_store(path: Path, mounts: Mounts = mounted_filesystems) -> Store:
    """Open an existing records file, checking it first when it was not closed cleanly.

    An older file is brought up to date, after a copy. Raises `StoreUnavailable`.
    """
    inspection = inspect(path, mounts)
    newest = newest_revision()
    if inspection.revision > newest:
        raise StoreUnavailable(
            "store.newer", path=str(path), revision=inspection.revision, known=newest
        )
    if not inspection.closed_cleanly:
        check_integrity(path)
    return Store(path, upgrade(path, finish=_seal_whole))


def _seal_whole(connection: Connection) -> None:
    """Enter all rows of a file just made or upgraded into its ledger."""
    seal_whole(connection, Work(connection).shape)


def create_store(path: Path, mounts: Mounts = mounted_filesystems) -> Store:
    """Make a new records file; it appears under its name only when it is whole.

    Raises `StoreUnavailable` when something of that name exists or the place cannot be used.
    """
    if path.exists():
        raise StoreUnavailable("store.exists", path=str(path))
    if is_on_network(path.parent, mounts):
        raise StoreUnavailable("store.network-share", path=str(path))
    unfinished = path.with_name(path.name + ".unfinished")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for leftover in path.parent.glob(unfinished.name + "*"):
            leftover.unlink()
        upgrade(unfinished, finish=_seal_whole)
        unfinished.rename(path)
    except OSError as fault:
        raise StoreUnavailable("store.no-permission", path=str(path)) from fault
    return Store(path)
