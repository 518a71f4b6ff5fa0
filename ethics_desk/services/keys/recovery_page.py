"""The page with the recovery key: printed once, and confirmed by reading from it."""

import secrets
from datetime import date
from pathlib import Path

from ethics_desk.documents.press import open_press
from ethics_desk.documents.recovery_page import recovery_pdf
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.recovery_paper import RecoveryPage
from ethics_desk.services.keys.encryption import Secret

CONFIRMED = 2
"""How many groups are typed back: who can, has the page in their hands."""


def recovery_page(secret: Secret, records: Path, day: date, resources: Path) -> bytes:
    """The page as PDF, in all languages; it is kept nowhere."""
    page = RecoveryPage(groups=secret.recovery.groups, file=records.name, made_on=day)
    return recovery_pdf(page, open_press(resources))


def groups_to_confirm(secret: Secret) -> tuple[int, ...]:
    """Which groups are asked for, counted from 1: others each time."""
    places = range(1, len(secret.recovery.groups) + 1)
    return tuple(sorted(secrets.SystemRandom().sample(places, CONFIRMED)))


def confirm_group(secret: Secret, place: int, typed: str) -> None:
    """Refuse a group that is not as the page has it: `BadInput` `keys.not-confirmed`."""
    if typed.strip().upper() != secret.recovery.groups[place - 1]:
        raise BadInput("keys.not-confirmed", field=f"group-{place}", group=place)
