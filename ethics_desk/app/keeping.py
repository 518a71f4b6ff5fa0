"""What the person at the desk chose, kept from one day to the next."""

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from ethics_desk.app.settings import Settings, language_of_system, read_settings, write_settings
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.gui.look import Look
from ethics_desk.gui.theme import Scheme

MILLISECONDS_OF_REST = 1_500

_LOG = logging.getLogger(__name__)


class Keeping(QObject):
    """The settings of one run. They are written when the hands rest, and by `save` at the end.

    It is the `Memory` of the window. Losing a setting only annoys, so a disk that refuses is noted
    in the log and asked again later.
    """

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        """Read the settings file; what is wrong in it is put aside."""
        super().__init__(parent)
        self._file = file
        self.settings, faults = read_settings(file)
        for fault in faults:
            _LOG.warning("setting put aside: %s %s", fault.key or "file", fault.fault)
        self._written = self.settings
        self._rest = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_REST)
        self._rest.timeout.connect(self.save)

    def recall(self, name: str) -> str | None:
        """What the window kept under a name, if anything."""
        return self.settings.remembered.get(name)

    def keep(self, name: str, value: str) -> None:
        """Keep a text of the window under a name."""
        self._change(replace(self.settings, remembered={**self.settings.remembered, name: value}))

    @property
    def look(self) -> Look:
        """How the desk was looked at last; in the language of the system when nobody chose one."""
        return Look(
            language=self.settings.language or language_of_system(),
            scheme=Scheme(self.settings.scheme),
            percent=self.settings.text_size,
        )

    def keep_look(self, look: Look) -> None:
        """Keep how the user wants to see the desk."""
        self._change(
            replace(
                self.settings,
                language=look.language,
                scheme=look.scheme.value,
                text_size=look.percent,
            )
        )

    def keep_store(self, store: Path) -> None:
        """Keep which records were opened, to open them again."""
        self._change(
            replace(self.settings, last_store=store, recent_stores=self.settings.with_recent(store))
        )

    @Slot()
    def save(self) -> None:
        """Write what changed."""
        self._rest.stop()
        if self.settings == self._written:
            return
        try:
            write_settings(self._file, self.settings)
        except StoreUnavailable as refusal:
            _LOG.warning("settings not written: %s", refusal.code)
        else:
            self._written = self.settings

    def _change(self, settings: Settings) -> None:
        self.settings = settings
        self._rest.start()
