"""Taking evidence in: files chosen or dropped, and things for the safe."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.today import today_of
from ethics_desk.services.evidence import TakeInItem, take_in_item
from ethics_desk.services.evidence_intake import TakeInFiles

NAMES_SHOWN = 6


class TakeInFilesDialog(FormDialog):
    """Asks from whom files came and when; the files are taken in afterwards, as long work."""

    agreed = Signal(object)

    def __init__(
        self,
        gateway: Gateway,
        inquiry_id: InquiryId,
        paths: Sequence[Path],
        parent: QWidget | None = None,
    ) -> None:
        """Ask about these files."""
        self._inquiry_id = inquiry_id
        self._paths = tuple(paths)
        self.title_field = TextField()
        self.source = TextField()
        self.received = DayField(lambda: today_of(gateway))
        super().__init__(self.tr("Take in files"), self.tr("&Take in"), gateway.words, parent)
        self.body.insertWidget(1, quiet(self._names(), self))
        if len(self._paths) == 1:
            hint = self.tr("Left empty, the piece is called by the name of its file.")
            self.add("title", self.tr("T&itle"), self.title_field, hint=hint)
        self.add("source", self.tr("&From whom"), self.source)
        self.add("received_on", self.tr("&Received on"), self.received, required=True)
        self.received.set_day(today_of(gateway))
        self.settle()

    @override
    def send(self) -> bool:
        received = self.received.day()
        if received is None:
            return False
        self.agreed.emit(
            TakeInFiles(
                inquiry_id=self._inquiry_id,
                paths=self._paths,
                title=self.title_field.text(),
                source=self.source.text(),
                received_on=received,
            )
        )
        return True

    def _names(self) -> str:
        names = [path.name for path in self._paths[:NAMES_SHOWN]]
        more = len(self._paths) - len(names)
        if more:
            names.append(self.tr("and {count} more").format(count=more))
        return "\n".join(names)


class TakeInItemDialog(FormDialog):
    """Asks for a thing outside the records: what it is, where it is kept, under which seal."""

    def __init__(
        self,
        gateway: Gateway,
        inquiry_id: InquiryId,
        told: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Ask for one thing; `told` is called when it is taken in."""
        super().__init__(
            self.tr("Take in a physical item"), self.tr("&Take in"), gateway.words, parent
        )
        self._gateway = gateway
        self._inquiry_id = inquiry_id
        self._told = told
        self.title_field = TextField()
        self.source = TextField()
        self.place = TextField()
        self.seal = TextField()
        self.received = DayField(lambda: today_of(gateway))
        self.add("title", self.tr("&What it is"), self.title_field, required=True)
        self.add("place", self.tr("&Place"), self.place, required=True)
        self.add("seal", self.tr("&Seal"), self.seal)
        self.add("source", self.tr("&From whom"), self.source)
        self.add("received_on", self.tr("&Received on"), self.received, required=True)
        self.received.set_day(today_of(gateway))
        self.settle()

    @override
    def send(self) -> bool:
        received = self.received.day()
        if received is None:
            return False
        command = TakeInItem(
            inquiry_id=self._inquiry_id,
            title=self.title_field.text(),
            source=self.source.text(),
            place=self.place.text(),
            seal=self.seal.text(),
            received_on=received,
        )
        done = self._gateway.perform(take_in_item, command, self.show_problem) is not None
        if done:
            self._told()
        return done
