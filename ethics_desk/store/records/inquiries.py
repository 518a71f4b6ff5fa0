"""The tables of an inquiry: parties, allegations, evidence, findings, transfers."""

from sqlalchemy import (
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    Time,
    UniqueConstraint,
)

from ethics_desk.domain.evidence import EvidenceKind
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Channel, InquiryStage, PartyRole
from ethics_desk.domain.language import NO_WORDS
from ethics_desk.store.records.columns import (
    Coded,
    Languages,
    Words,
    flag,
    key,
    number,
    refer,
    text,
    version,
)
from ethics_desk.store.records.tables import metadata

inquiry = Table(
    "inquiry",
    metadata,
    key(),
    refer("agency_id", "agency"),
    text("number"),
    number("year"),
    Column("serial", Integer),
    Column("received_on", Date, nullable=False),
    Column("received_at", Time),
    Column("registered_on", Date, nullable=False),
    Column("happened_on", Date),
    Column("discovered_on", Date, nullable=False),
    Column("channel", Coded(Channel), nullable=False),
    text("subject"),
    text("summary"),
    text("incoming_number"),
    Column("incoming_date", Date),
    refer("handler_id", "member"),
    refer("substitute_id", "member", optional=True),
    Column("stage", Coded(InquiryStage), nullable=False),
    text("pack"),
    Column("due_on", Date),
    Column("opened_on", Date),
    Column("finished_on", Date),
    refer("joined_to_id", "inquiry", optional=True),
    text("void_reason"),
    text("imported_from"),
    Column("officials", Languages, nullable=False, default=NO_WORDS),
    text("search"),
    text("sort_subject"),
    text("sort_officials"),
    version(),
    UniqueConstraint("agency_id", "number"),
    Index("ix_inquiry_registered_on", "registered_on", "id"),
    Index("ix_inquiry_due_on", "due_on", "id"),
    Index("ix_inquiry_stage", "stage", "registered_on", "id"),
    Index("ix_inquiry_number", "number", "id"),
    Index("ix_inquiry_sort_subject", "sort_subject", "id"),
    Index("ix_inquiry_sort_officials", "sort_officials", "id"),
)

party = Table(
    "party",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("person_id", "person"),
    Column("role", Coded(PartyRole), nullable=False),
    refer("post_id", "post", optional=True),
    text("note"),
    version(),
    UniqueConstraint("inquiry_id", "person_id", "role"),
)

allegation = Table(
    "allegation",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("party_id", "party"),
    text("item"),
    text("text"),
    Column("committed_on", Date, nullable=False),
    Column("discovered_on", Date, nullable=False),
    flag("continuing"),
    Column("ended_on", Date),
    flag("signs_of_crime"),
    flag("signs_of_offence"),
    text("closed_kind"),
    Column("closed_on", Date),
    flag("sanctioned_elsewhere"),
    version(),
)

evidence = Table(
    "evidence",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    number("number"),
    Column("kind", Coded(EvidenceKind), nullable=False),
    text("title"),
    Column("received_on", Date, nullable=False),
    text("source"),
    text("file_name"),
    number("size"),
    text("sha256"),
    text("place"),
    text("seal"),
    text("withdrawn_reason"),
    version(),
    UniqueConstraint("inquiry_id", "number"),
)

evidence_content = Table(
    "evidence_content",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

finding = Table(
    "finding",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    Column("allegation_id", Text, nullable=False, unique=True),
    Column("outcome", Coded(FindingOutcome), nullable=False),
    text("reasoning"),
    Column("evidence_ids", Words, nullable=False),
    Column("found_on", Date, nullable=False),
    version(),
)

redirection = Table(
    "redirection",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("agency_id", "agency"),
    text("part"),
    Column("redirected_on", Date, nullable=False),
    text("reason"),
    Column("stage_before", Coded(InquiryStage), nullable=False),
    Column("reversed_on", Date),
    text("reverse_reason"),
    version(),
)

joining = Table(
    "joining",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("into_id", "inquiry"),
    Column("joined_on", Date, nullable=False),
    text("reason"),
    Column("reversed_on", Date),
    text("reverse_reason"),
    version(),
)

hand_over = Table(
    "hand_over",
    metadata,
    key(),
    refer("from_id", "member"),
    refer("to_id", "member"),
    Column("inquiry_ids", Words, nullable=False),
    Column("handed_on", Date, nullable=False),
    Column("until", Date),
    text("reason"),
    Column("returned_on", Date),
    version(),
)
