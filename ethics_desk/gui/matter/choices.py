"""What forms about a matter offer to choose from, in the language of the window."""

from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.services.accounts import roles_offered
from ethics_desk.services.agency_directory import find_agencies
from ethics_desk.services.inquiry_card import served_agencies
from ethics_desk.services.members import list_members

AGENCIES_MAX = 1_000


def living_agencies(gateway: Gateway) -> list[Choice]:
    """The state bodies that exist today."""
    language = gateway.words.language
    rows = gateway.ask(lambda desk: find_agencies(desk, "", AGENCIES_MAX, language))
    return [Choice(row.id, row.name) for row in rows or ()]


def agencies_served(gateway: Gateway) -> list[Choice]:
    """The agencies this office serves, our own first."""
    language = gateway.words.language
    agencies = gateway.ask(served_agencies)
    return [Choice(one.agency_id, one.name.shown_in(language)) for one in agencies or ()]


def role_choices(gateway: Gateway) -> list[Choice]:
    """The roles a member may have, as the data names them."""
    language = gateway.words.language
    return [Choice(one.code, one.title.in_(language)) for one in gateway.ask(roles_offered) or ()]


def members(gateway: Gateway, *, active_only: bool = True) -> list[Choice]:
    """The members of the office."""
    language = gateway.words.language
    found = gateway.ask(lambda desk: list_members(desk, active_only=active_only))
    return [Choice(one.id, one.name.shown_in(language)) for one in found or ()]
