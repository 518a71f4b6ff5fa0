"""The tables of what comes of an inquiry: proposals, decisions, measures, letters."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import SentBy
from ethics_desk.domain.sanction import DecisionEventKind, Delivery
from ethics_desk.store.records.columns import Coded, Words, flag, key, number, refer, text, version
from ethics_desk.store.records.tables import metadata

circumstances = Table(
    "circumstances",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    Column("lower_vacancy", Boolean),
    Column("meets_lower_requirements", Boolean),
    Column("dismissal_grounds", Words, nullable=False),
    flag("whistle_blower"),
    Column("materials_shown_on", Date),
    Column("materials_declined_on", Date),
    text("materials_paper"),
    Column("explanation_requested_on", Date),
    text("explanation_request_paper"),
    Column("explanation_given_on", Date),
    text("explanation_paper"),
    Column("explanation_refused_on", Date),
    text("refusal_paper"),
    version(),
)

pause = Table(
    "pause",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("party_id", "party"),
    text("reason"),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date),
    version(),
)

prior_sanction = Table(
    "prior_sanction",
    metadata,
    key(),
    refer("person_id", "person"),
    text("item"),
    text("sanction"),
    Column("imposed_on", Date, nullable=False),
    Column("annulled_on", Date),
    text("order_number"),
    version(),
)

proposal = Table(
    "proposal",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("party_id", "party"),
    refer("allegation_id", "allegation"),
    text("sanction"),
    text("reason"),
    Column("proposed_on", Date, nullable=False),
    text("facts"),
    text("evaluation"),
    text("like_cases"),
    text("departure_reason"),
    flag("withdrawn"),
    version(),
)

ALIKE = ("item", "judged_by", "decided_on", "inquiry_id", "sanction", "traits", "id")
"""All that is compared of a decision: read from the index alone, without facts and answer."""

decision = Table(
    "decision",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("party_id", "party"),
    refer("allegation_id", "allegation"),
    Column("proposal_id", Text, nullable=False, unique=True),
    text("sanction"),
    Column("decided_on", Date, nullable=False),
    text("decided_by"),
    text("order_number"),
    Column("order_date", Date, nullable=False),
    text("departure"),
    text("override"),
    Column("open_gates", Words, nullable=False, default=()),
    text("facts"),
    text("evaluation"),
    text("item"),
    text("judged_by"),
    text("traits"),
    version(),
    Index("ix_decision_decided_on", "decided_on"),
    Index("ix_decision_alike", *ALIKE),
)

decision_event = Table(
    "decision_event",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("decision_id", "decision"),
    Column("kind", Coded(DecisionEventKind), nullable=False),
    Column("happened_on", Date, nullable=False),
    Column("delivery", Coded(Delivery)),
    text("document"),
    text("note"),
    version(),
)

measure = Table(
    "measure",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("party_id", "party"),
    text("kind"),
    text("citation"),
    Column("taken_on", Date, nullable=False),
    text("taken_by"),
    text("document"),
    text("note"),
    version(),
)

letter = Table(
    "letter",
    metadata,
    key(),
    refer("inquiry_id", "inquiry"),
    refer("agency_id", "agency"),
    text("kind"),
    Column("language", Coded(Language), nullable=False),
    text("number"),
    number("year"),
    number("serial"),
    Column("issued_on", Date, nullable=False),
    text("addressee_kind"),
    text("addressee"),
    text("sha256"),
    number("size"),
    refer("replaces_id", "letter", optional=True),
    Column("answer_due", Date),
    Column("answered_on", Date),
    text("answer_number"),
    text("answer_note"),
    text("blank_number"),
    number("pages"),
    Column("sent_by", Coded(SentBy)),
    Column("sent_on", Date),
    text("tracking"),
    text("dispatch_note"),
    Column("received_on", Date),
    text("received_by"),
    text("received_number"),
    text("answer_clock"),
    Column("annulled_on", Date),
    text("annulled_reason"),
    version(),
    UniqueConstraint("agency_id", "number"),
    Index("ix_letter_issued_on", "issued_on", "serial", "id"),
    Index("ix_letter_course", "annulled_on", "answered_on", "sent_on", "received_on", "answer_due"),
)

letter_content = Table(
    "letter_content",
    metadata,
    Column("id", Text, primary_key=True),
    Column("content", LargeBinary, nullable=False),
)
