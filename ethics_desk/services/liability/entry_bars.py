"""Until when somebody may not enter the civil service, for facts nobody recorded."""

from ethics_desk.rules.following.bars import BarAnswer, BarFacts, entry_bar
from ethics_desk.rules.packs.provision_kinds import BarEffect
from ethics_desk.rules.packs.provisions import BarRule
from ethics_desk.services.desk import Desk


def bar_grounds(desk: Desk) -> tuple[BarRule, ...]:
    """The grounds of the default pack, each in its newest wording."""
    bars = desk.rules.default.liability.bars
    newest = {one.code: one for one in bars if one.effect is BarEffect.ENTRY}
    return tuple(newest.values())


def reckon_bar(desk: Desk, facts: BarFacts) -> BarAnswer:
    """The answer of the default pack; nothing is recorded."""
    return entry_bar(desk.rules.default.liability, facts)
