"""Tables held in memory answer as the records do."""

import pytest
from builders import given_allegation, given_inquiry, given_official
from sample_office import COMMISSIONER

from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.store.held import held


def test_held_tables_give_what_the_records_give(desk):
    inquiries = [given_inquiry(desk) for _ in range(3)]
    parties = [given_official(desk, inquiry) for inquiry in inquiries]
    allegations = [given_allegation(desk, party) for party in parties]

    with desk.store.read() as plain:
        wanted = (
            plain.inquiries.of(handler_id=COMMISSIONER),
            plain.parties.of(inquiry_id=inquiries[1].id, role=PartyRole.OFFICIAL),
            plain.allegations.get(allegations[2].id),
            plain.pauses.of(party_id=parties[0].id),
        )
    with desk.store.read() as work:
        memory = held(work)
        found = (
            memory.inquiries.of(handler_id=COMMISSIONER),
            memory.parties.of(inquiry_id=inquiries[1].id, role=PartyRole.OFFICIAL),
            memory.allegations.get(allegations[2].id),
            memory.pauses.of(party_id=parties[0].id),
        )

    assert found == wanted
    assert len(found[0]) == 3


def test_what_is_not_held_is_not_found(desk):
    with desk.store.read() as work:
        memory = held(work)
        assert memory.inquiries.find("nobody") is None
        with pytest.raises(NotFound):
            memory.inquiries.get("nobody")
