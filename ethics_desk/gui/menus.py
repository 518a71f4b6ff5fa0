"""The menus of the window."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ethics_desk.domain.language import Language
from ethics_desk.gui.icons import icon
from ethics_desk.gui.look import Look
from ethics_desk.gui.page import Deed
from ethics_desk.gui.theme import TEXT_PERCENTS, Scheme

LANGUAGE_NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}

translate = QCoreApplication.translate


class Menus(QObject):
    """Fills a menu bar. What the menus can do to the page in sight is switched by `offer`."""

    deed_wished = Signal(object)
    look_wished = Signal(object)
    new_office_wished = Signal()
    open_office_wished = Signal()
    seat_wished = Signal()
    quit_wished = Signal()
    lock_wished = Signal()
    switch_wished = Signal()
    check_wished = Signal()
    case_file_wished = Signal()
    keyboard_wished = Signal()
    about_wished = Signal()

    def __init__(self, bar: QMenuBar, look: Look) -> None:
        """Menus for one window, with the marks at the look it has."""
        super().__init__(bar)
        self._bar = bar
        self._look = look
        self._deeds: dict[Deed, QAction] = {}
        self._fill_office(bar.addMenu(translate("Menus", "&Office")))
        self._fill_edit(bar.addMenu(translate("Menus", "&Edit")))
        self._fill_view(bar.addMenu(translate("Menus", "&View")))
        self._fill_help(bar.addMenu(translate("Menus", "&Help")))
        for action in (self._lock, self._switch):
            action.setVisible(False)
        self.offer({})

    def offer_lock(self) -> None:
        """Offer to lock the window and to hand it over: for records that a passphrase opens."""
        self._lock.setShortcut(QKeySequence("Ctrl+L"))
        for action in (self._lock, self._switch):
            action.setVisible(True)
        self._seat.setVisible(False)

    @property
    def hands_over(self) -> bool:
        """Whether another member takes over by a passphrase, not by being chosen."""
        return self._switch.isVisible()

    def offer(self, deeds: Mapping[Deed, Callable[[], object]]) -> None:
        """Enable just what the page in sight can do."""
        for deed, action in self._deeds.items():
            action.setEnabled(deed in deeds)

    def actions(self) -> tuple[QAction, ...]:
        """Every action that has a key, for the list of keys."""
        found = self._bar.findChildren(QAction)
        return tuple(action for action in found if not action.shortcut().isEmpty())

    def _fill_office(self, menu: QMenu) -> None:
        self._add(menu, translate("Menus", "&Open office…"), self.open_office_wished, "Ctrl+O")
        self._add(menu, translate("Menus", "New o&ffice…"), self.new_office_wished)
        self._seat = self._add(menu, translate("Menus", "&Who works now…"), self.seat_wished)
        menu.addSeparator()
        self._add_deed(menu, Deed.IMPORT, translate("Menus", "&Import…"), "", "import")
        self._add_deed(menu, Deed.EXPORT, translate("Menus", "&Export…"), "Ctrl+E", "export")
        self._add_deed(menu, Deed.PRINT, translate("Menus", "&Print…"), "Ctrl+P", "print")
        menu.addSeparator()
        self._add(menu, translate("Menus", "&Check the signatures of a PDF…"), self.check_wished)
        self._add(
            menu, translate("Menus", "Check or &take over a case file…"), self.case_file_wished
        )
        menu.addSeparator()
        self._lock = self._add(menu, translate("Menus", "&Lock the window"), self.lock_wished)
        self._switch = self._add(
            menu, translate("Menus", "Another member takes o&ver…"), self.switch_wished
        )
        self._add(menu, translate("Menus", "&Quit"), self.quit_wished, "Ctrl+Q")

    def _fill_edit(self, menu: QMenu) -> None:
        self._add_deed(menu, Deed.NEW, translate("Menus", "&New…"), "Ctrl+N", "add")
        self._add_deed(menu, Deed.FIND, translate("Menus", "&Find"), "Ctrl+F", "search")

    def _fill_view(self, menu: QMenu) -> None:
        look = self._look
        languages = menu.addMenu(translate("Menus", "&Language"))
        self._choose(
            languages,
            [(name, replace(look, language=code)) for code, name in LANGUAGE_NAMES.items()],
        )
        sizes = menu.addMenu(translate("Menus", "&Text size"))
        self._choose(
            sizes, [(f"{percent} %", replace(look, percent=percent)) for percent in TEXT_PERCENTS]
        )
        menu.addSeparator()
        self._choose(
            menu,
            [
                (translate("Menus", "L&ight"), replace(look, scheme=Scheme.LIGHT)),
                (translate("Menus", "&Dark"), replace(look, scheme=Scheme.DARK)),
            ],
        )

    def _fill_help(self, menu: QMenu) -> None:
        self._add(menu, translate("Menus", "&Keyboard"), self.keyboard_wished, "F1")
        self._add(menu, translate("Menus", "&About Ethics Desk"), self.about_wished)

    def _add(
        self, menu: QMenu, text: str, wish: SignalInstance, key: str = "", picture: str = ""
    ) -> QAction:
        action = QAction(text, menu)
        action.triggered.connect(wish)
        self._finish(menu, action, key, picture)
        return action

    def _add_deed(self, menu: QMenu, deed: Deed, text: str, key: str, picture: str) -> None:
        action = QAction(text, menu)
        action.triggered.connect(lambda: self.deed_wished.emit(deed))
        self._deeds[deed] = action
        self._finish(menu, action, key, picture)

    def _finish(self, menu: QMenu, action: QAction, key: str, picture: str) -> None:
        if key:
            action.setShortcut(QKeySequence(key))
        if picture:
            action.setIcon(icon(picture))
        menu.addAction(action)

    def _choose(self, menu: QMenu, looks: list[tuple[str, Look]]) -> None:
        group = QActionGroup(menu)
        for text, look in looks:
            action = QAction(text, menu, checkable=True, checked=look == self._look)
            action.triggered.connect(lambda _on, to=look: self.look_wished.emit(to))
            group.addAction(action)
            menu.addAction(action)
