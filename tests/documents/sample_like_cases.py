"""An invented comparison: five decided inquiries, a proposal harsher than their range."""

from datetime import date

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.like_cases import Considered, LikeCases, LikeInquiry, Rung
from ethics_desk.domain.sanction import Proposal
from ethics_desk.rules.likeness.like_cases_kept import kept_like_cases


def said(kk, ru, en):
    return Trilingual(kk=kk, ru=ru, en=en)


YES, NO = said("иә", "да", "yes"), said("жоқ", "нет", "no")
REASON = "<Бұрын> ескертілген & қайталаған."

LIKE = LikeCases(
    item="csl-44-2-coi",
    version="416-V-2025-01-21",
    day=date(2025, 6, 10),
    ladder=(
        Rung(code="", title=said("жазасыз", "без взыскания", "no sanction")),
        Rung(code="remark", title=said("ескерту", "замечание", "remark")),
        Rung(code="reprimand", title=said("сөгіс", "выговор", "reprimand")),
        Rung(code="severe-reprimand", title=said("қатаң сөгіс", "строгий выговор", "severe")),
    ),
    allowed=("remark", "reprimand", "severe-reprimand"),
    considered=(
        Considered(
            factor="leading-post",
            title=said("басшы лауазым", "руководящая должность", "leading post"),
            weight=2,
            value=YES,
        ),
        Considered(
            factor="continuing",
            title=said("созылмалы әрекет", "длящееся деяние", "continuing act"),
            weight=1,
            value=NO,
        ),
    ),
    unknown=(said("төмен тұрған лауазым", "нижестоящая должность", "lower post"),),
    found=9,
    fewest=3,
    nearest=tuple(
        LikeInquiry(
            inquiry_id=f"inquiry-{number}",
            number=f"2025-{number:04d}",
            agency=said("Бір агенттік", "Некое агентство", "Some agency"),
            sanction=sanction,
            decided_on=date(2025, 5, number),
            shared=shared,
        )
        for number, sanction, shared in (
            (1, "remark", ("leading-post", "continuing")),
            (2, "reprimand", ("leading-post", "continuing")),
            (3, "", ("leading-post",)),
            (4, "remark", ("continuing",)),
            (5, "remark", ()),
        )
    ),
)


def proposal(like=LIKE, sanction="severe-reprimand", reason=REASON):
    """A proposal with its comparison."""
    return Proposal(
        id="proposal",
        inquiry_id="inquiry",
        party_id="party",
        allegation_id="allegation",
        sanction=sanction,
        reason="It follows.",
        proposed_on=date(2025, 6, 10),
        facts="",
        evaluation="",
        like_cases=kept_like_cases(like),
        departure_reason=reason,
    )
