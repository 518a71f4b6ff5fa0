"""Columns of the list of backups."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.backup import Backup
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import moment, whole_number

BYTES_IN_MEGABYTE = 1_000_000

translate = QCoreApplication.translate


def backup_columns(
    gateway: Gateway, in_sight_of_all: Callable[[Backup], bool]
) -> tuple[Column[Backup], ...]:
    """The columns; `in_sight_of_all` knows those in clear that should not be."""
    say = gateway.words.say
    return (
        Column(
            name="made",
            title=lambda: translate("BackupColumns", "Made"),
            text=lambda row: moment(row.made_at),
            sort_key=lambda row: row.made_at,
            width=16,
        ),
        Column(
            name="occasion",
            title=lambda: translate("BackupColumns", "Occasion"),
            text=lambda row: say(f"backup.occasion.{row.occasion}"),
            sort_key=lambda row: row.occasion,
            width=16,
        ),
        _place_column(gateway),
        _state_column(gateway, in_sight_of_all),
        Column(
            name="size",
            title=lambda: translate("BackupColumns", "MB"),
            text=lambda row: whole_number(max(1, round(row.size / BYTES_IN_MEGABYTE))),
            sort_key=lambda row: row.size,
            width=6,
        ),
    )


def _place_column(gateway: Gateway) -> Column[Backup]:
    say = gateway.words.say
    return Column(
        name="place",
        title=lambda: translate("BackupColumns", "Place"),
        text=lambda row: say(f"backup.place.{'there' if row.second_place else 'here'}"),
        sort_key=lambda row: row.second_place,
        width=18,
    )


def _state_column(gateway: Gateway, in_sight_of_all: Callable[[Backup], bool]) -> Column[Backup]:
    say = gateway.words.say

    def state(row: Backup) -> str:
        told = _state(gateway, row)
        return f"{told}; {say('backup.in-clear')}" if in_sight_of_all(row) else told

    def tone(row: Backup) -> Tone:
        good = row.checked_at and not row.faults and not in_sight_of_all(row)
        return Tone.PLAIN if good else Tone.WARNING

    return Column(
        name="checked",
        title=lambda: translate("BackupColumns", "State"),
        text=state,
        sort_key=state,
        tone=tone,
        width=30,
    )


def _state(gateway: Gateway, row: Backup) -> str:
    if row.checked_at is None:
        return gateway.words.say("backup.not-checked")
    if row.faults:
        return gateway.words.say("backup.altered")
    return gateway.words.say("backup.checked", moment=row.checked_at)
