"""The facts a sanction is judged by, frozen so that they can be kept and judged again."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.rules.packs.kinds import ClosedCaseKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Whether the body has the next lower vacant post and the official qualifies for it."""

    lower_vacancy: bool = False
    meets_lower_requirements: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Misconduct:
    """The act: its item in the catalogue and its days."""

    item: str
    committed: date
    discovered: date
    continuing: bool = False
    ended: date | None = None

    @property
    def unfinished_at_discovery(self) -> bool:
        """Whether a continuing act was still going on when it was discovered."""
        return self.continuing and (self.ended is None or self.ended >= self.discovered)

    @property
    def judged_on(self) -> date:
        """The day whose law says which sanctions there are."""
        if not self.continuing:
            return self.committed
        return self.discovered if self.ended is None else self.ended


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedCase:
    """A court's or the police's case that was closed while signs of misconduct remain."""

    kind: ClosedCaseKind
    closed: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Days on which the term stands still, both inside; without an end it still runs."""

    reason: str
    starts: date
    ends: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prior:
    """An earlier sanction of the same official."""

    item: str
    imposed: date
    annulled: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionFacts:
    """Everything the rules must know; a post left out is not known."""

    pack: str
    decision_date: date
    misconduct: Misconduct
    elected: bool = False
    post: Post | None = None
    signs_of_crime: bool = False
    signs_of_administrative_offence: bool = False
    closed_case: ClosedCase | None = None
    pauses: tuple[Pause, ...] = ()
    prior: tuple[Prior, ...] = ()
    same_misconduct_sanctioned: bool = False
    dismissal_grounds: tuple[str, ...] = ()

    def as_document(self) -> dict[str, object]:
        """The facts as the command line reads them (contracts.md, `sanction`)."""
        return {
            "pack": self.pack,
            "decision_date": self.decision_date.isoformat(),
            "official": {"elected": self.elected},
            "post": _post(self.post),
            "misconduct": _misconduct(self.misconduct),
            "signs_of_crime": self.signs_of_crime,
            "signs_of_administrative_offence": self.signs_of_administrative_offence,
            "closed_case": _closed(self.closed_case),
            "pauses": [
                {"reason": pause.reason, "from": pause.starts.isoformat(), "to": _iso(pause.ends)}
                for pause in self.pauses
            ],
            "prior": [
                {
                    "item": prior.item,
                    "imposed": prior.imposed.isoformat(),
                    "annulled": _iso(prior.annulled),
                }
                for prior in self.prior
            ],
            "same_misconduct_sanctioned": self.same_misconduct_sanctioned,
            "dismissal_grounds": list(self.dismissal_grounds),
        }


def _post(post: Post | None) -> dict[str, object] | None:
    if post is None:
        return None
    return {
        "lower_vacancy": post.lower_vacancy,
        "meets_lower_requirements": post.meets_lower_requirements,
    }


def _misconduct(act: Misconduct) -> dict[str, object]:
    return {
        "item": act.item,
        "committed": act.committed.isoformat(),
        "continuing": act.continuing,
        "ended": _iso(act.ended),
        "discovered": act.discovered.isoformat(),
    }


def _closed(closed: ClosedCase | None) -> dict[str, object] | None:
    return None if closed is None else {"kind": str(closed.kind), "closed": _iso(closed.closed)}


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
