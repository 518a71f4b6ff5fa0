"""Facts told once for a batch: each letter gets those its kind asks for, and no others."""

from collections.abc import Sequence
from dataclasses import replace

from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.asked import WrittenFacts
from ethics_desk.services.letters.letters import IssueLetter


def with_facts(
    desk: Desk, wishes: Sequence[IssueLetter], facts: WrittenFacts
) -> tuple[IssueLetter, ...]:
    """The wishes, each with the facts its kind asks for.

    Raises `BadInput` `letter.asked-unknown` for a fact that no kind of the batch asks for.
    """
    if not facts:
        return tuple(wishes)
    asked = {wish.kind: _asked_by(desk, wish) for wish in wishes}
    known = frozenset().union(*asked.values())
    for name, _ in facts:
        if name not in known:
            raise BadInput("letter.asked-unknown", field=f"asked.{name}", name=name)
    return tuple(
        replace(wish, asked=(*wish.asked, *(one for one in facts if one[0] in asked[wish.kind])))
        for wish in wishes
    )


def _asked_by(desk: Desk, wish: IssueLetter) -> frozenset[str]:
    """What the kind asks of its writer; an unknown kind or inquiry is told with its letter."""
    try:
        with desk.read() as work:
            inquiry = work.inquiries.get(wish.inquiry_id)
            template = office_press(desk, work, inquiry.agency_id).template(wish.kind)
    except DeskError:
        return frozenset()
    return frozenset(ask.name for ask in template.asks)
