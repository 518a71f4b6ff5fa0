"""The figures of the report: each traces to the inquiries behind it."""

from dataclasses import dataclass

from ethics_desk.domain.figures import Unit
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.domain.official import PostKind
from ethics_desk.domain.sanction import DecisionEventKind
from ethics_desk.store.lists import figures as tallies


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """How one figure is counted.

    `labels` are the codes always shown, in their order, nought or not; codes met besides them
    follow. `family` is the catalogue's prefix of the labels' words. `persons` says that a small
    count points at an official: each allegation is against one. `secret` are the labels of what
    persons reported: a small count points at one of them.
    """

    code: str
    section: str
    unit: Unit
    family: str
    tally: tallies.Question
    labels: tuple[str, ...] = ()
    chart: bool = False
    persons: bool = False
    overlaps: bool = False
    secret: frozenset[str] = frozenset()


FOLLOWING = tuple(kind for kind in DecisionEventKind if kind is not DecisionEventKind.MADE_KNOWN)
ENDINGS = (
    InquiryStage.REFERRED,
    InquiryStage.CLOSED,
    InquiryStage.DISCONTINUED,
    InquiryStage.REDIRECTED,
)

FIGURES: tuple[Counting, ...] = (
    Counting(
        code="received",
        section="inquiries",
        unit=Unit.INQUIRIES,
        family="channel",
        tally=tallies.received,
        labels=tuple(Channel),
        chart=True,
        secret=frozenset(one for one in Channel if one.points_at_person),
    ),
    Counting(
        code="received-by-month",
        section="inquiries",
        unit=Unit.INQUIRIES,
        family="month",
        tally=tallies.received_by_month,
        chart=True,
    ),
    Counting(
        code="opened",
        section="inquiries",
        unit=Unit.INQUIRIES,
        family="count",
        tally=tallies.opened,
        labels=("opened",),
    ),
    Counting(
        code="finished",
        section="inquiries",
        unit=Unit.INQUIRIES,
        family="stage",
        tally=tallies.finished,
        labels=ENDINGS,
    ),
    Counting(
        code="overdue",
        section="inquiries",
        unit=Unit.INQUIRIES,
        family="count",
        tally=tallies.overdue,
        labels=("overdue",),
    ),
    Counting(
        code="allegations",
        section="misconduct",
        unit=Unit.EVENTS,
        family="item",
        tally=tallies.allegations,
        persons=True,
    ),
    Counting(
        code="findings",
        section="misconduct",
        unit=Unit.EVENTS,
        family="finding",
        tally=tallies.findings,
        labels=tuple(FindingOutcome),
        persons=True,
    ),
    Counting(
        code="sanctions",
        section="sanctions",
        unit=Unit.PERSONS,
        family="sanction",
        tally=tallies.sanctions,
        chart=True,
        persons=True,
    ),
    Counting(
        code="sanctions-by-group",
        section="sanctions",
        unit=Unit.PERSONS,
        family="group",
        tally=tallies.sanctioned_items,
        chart=True,
        persons=True,
    ),
    Counting(
        code="sanctions-by-corps",
        section="sanctions",
        unit=Unit.PERSONS,
        family="post-kind",
        tally=tallies.corps_of_sanctioned,
        labels=tuple(PostKind),
        persons=True,
    ),
    Counting(
        code="what-followed",
        section="sanctions",
        unit=Unit.PERSONS,
        family="decision-event",
        tally=tallies.what_followed,
        labels=FOLLOWING,
        persons=True,
        overlaps=True,
    ),
    Counting(
        code="conflicts",
        section="conflicts",
        unit=Unit.INQUIRIES,
        family="count",
        tally=tallies.conflicts,
        labels=("disclosed",),
    ),
    Counting(
        code="measures",
        section="conflicts",
        unit=Unit.PERSONS,
        family="measure",
        tally=tallies.measures,
        persons=True,
    ),
    Counting(
        code="referrals",
        section="referrals",
        unit=Unit.EVENTS,
        family="addressee",
        tally=tallies.referrals,
        labels=(
            AddresseeKind.HEAD,
            AddresseeKind.DISCIPLINARY_COMMISSION,
            AddresseeKind.ANTI_CORRUPTION_SERVICE,
        ),
    ),
    Counting(
        code="answers",
        section="referrals",
        unit=Unit.EVENTS,
        family="addressee",
        tally=tallies.answers,
        labels=(
            AddresseeKind.HEAD,
            AddresseeKind.DISCIPLINARY_COMMISSION,
            AddresseeKind.ANTI_CORRUPTION_SERVICE,
        ),
    ),
)
