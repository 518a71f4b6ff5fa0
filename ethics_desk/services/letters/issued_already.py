"""A letter that counts already: of the same kind, in the same inquiry, to the same addressee."""

from dataclasses import dataclass, replace

from ethics_desk.domain.errors import DeskError, RuleViolation
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import Letter
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.receivers import receiver_of
from ethics_desk.store.work import Work
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True)
class LikeIssued:
    """That such a letter was issued already."""

    letter: Letter

    def in_(self, words: In) -> str:
        """Its number and day, as a sentence."""
        day = words.day(self.letter.issued_on)
        return words.say("letter.like-issued", number=self.letter.number, day=day)


def issued_before(desk: Desk, wanted: IssueLetter) -> tuple[LikeIssued, ...]:
    """What to know of the letter `letter_like` finds, if there is one."""
    earlier = letter_like(desk, wanted)
    return () if earlier is None else (LikeIssued(earlier),)


def letter_like(desk: Desk, wanted: IssueLetter) -> Letter | None:
    """The last such letter, in whatever language it is; none while the addressee is not known.

    One annulled or replaced does not count, nor does the one that is to be replaced.
    """
    with desk.read() as work:
        inquiry = work.inquiries.get(wanted.inquiry_id)
        try:
            return _like_in(desk, work, inquiry, wanted)
        except DeskError:  # what keeps the letter from being written is told where it is written
            return None


def check_not_issued(desk: Desk, work: Work, inquiry: Inquiry, wanted: IssueLetter) -> None:
    """Raise `RuleViolation` `letter.issued-already` for a letter that has such a one."""
    earlier = _like_in(desk, work, inquiry, wanted)
    if earlier is not None:
        raise RuleViolation("letter.issued-already", number=earlier.number, day=earlier.issued_on)


def _like_in(desk: Desk, work: Work, inquiry: Inquiry, wanted: IssueLetter) -> Letter | None:
    """What `letter_like` finds; raises what `receiver_of` raises.

    Persons are not named in the register: a letter to one is like another to the same sort.
    """
    letters = work.letters.of(inquiry_id=inquiry.id)
    replaced = {one.replaces_id for one in letters if not one.annulled} | {wanted.replaces_id}
    counting = [
        one
        for one in letters
        if one.kind == wanted.kind and not one.annulled and one.id not in replaced
    ]
    if not counting:
        return None
    receivers = [
        receiver_of(desk, work, inquiry, replace(wanted, language=language), desk.today())
        for language in Language
    ]
    names = {(receiver.kind.value, receiver.name) for receiver in receivers}
    like = [one for one in counting if (one.addressee_kind, one.addressee) in names]
    return max(like, key=lambda one: (one.year, one.serial), default=None)
