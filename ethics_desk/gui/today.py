"""The office's calendar day, as forms begin with it."""

from datetime import date

from ethics_desk.gui.gateway import Gateway


def today_of(gateway: Gateway) -> date:
    """Today at the office; it is asked each time, for windows that stay open over midnight."""
    return gateway.ask(lambda desk: desk.today()) or date.min
