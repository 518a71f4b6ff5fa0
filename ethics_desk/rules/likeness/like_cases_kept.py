"""Like cases as JSON, kept with a proposal so that its derivation can be printed again."""

import json
from dataclasses import asdict
from datetime import date

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.like_cases import Considered, LikeCases, LikeInquiry, Rung


def kept_like_cases(like: LikeCases) -> str:
    """The comparison word for word, in all three languages."""
    return json.dumps(asdict(like), ensure_ascii=False, sort_keys=True, default=date.isoformat)


def read_like_cases(document: str) -> LikeCases | None:
    """The comparison kept; None where none was made."""
    if not document:
        return None
    told = json.loads(document)
    return LikeCases(
        item=told["item"],
        version=told["version"],
        day=date.fromisoformat(told["day"]),
        ladder=tuple(Rung(code=one["code"], title=_said(one["title"])) for one in told["ladder"]),
        allowed=tuple(told["allowed"]),
        considered=tuple(
            Considered(
                factor=one["factor"],
                title=_said(one["title"]),
                weight=one["weight"],
                value=_said(one["value"]),
            )
            for one in told["considered"]
        ),
        unknown=tuple(_said(one) for one in told["unknown"]),
        found=told["found"],
        fewest=told["fewest"],
        nearest=tuple(
            LikeInquiry(
                inquiry_id=InquiryId(one["inquiry_id"]),
                number=one["number"],
                agency=_said(one["agency"]),
                sanction=one["sanction"],
                decided_on=date.fromisoformat(one["decided_on"]),
                shared=tuple(one["shared"]),
            )
            for one in told["nearest"]
        ),
    )


def _said(words: dict[str, str]) -> Trilingual:
    return Trilingual(**words)
