"""Administrative offences of the default pack: the fine and who acts; nothing is recorded."""

from ethics_desk.rules.following.offences import OffenceAnswer, OffenceFacts, offence_answer
from ethics_desk.rules.packs.provisions import Offence
from ethics_desk.services.desk import Desk


def list_offences(desk: Desk) -> tuple[Offence, ...]:
    """The offences, each in its newest wording."""
    newest = {one.code: one for one in desk.rules.default.liability.offences}
    return tuple(newest.values())


def reckon_fine(desk: Desk, facts: OffenceFacts) -> OffenceAnswer:
    """The fine by the law and the index of the day of the act."""
    return offence_answer(desk.rules.default.liability, facts)
