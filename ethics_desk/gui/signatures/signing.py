"""From a letter in sight to its signed copy: signing it, and showing what was signed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.letter import LetterId
from ethics_desk.domain.signature import SignedCopyId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.signatures.sign_dialog import SignDialog
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import ShowPaper, Tell
from ethics_desk.services.letters.files import file_name
from ethics_desk.services.letters.letters import letter_of
from ethics_desk.services.signatures.signing import signed_content, signed_copies

translate = QCoreApplication.translate

Wish = Callable[[object], object]


def ask_to_sign(
    gateway: Gateway, letter_id: LetterId, wish: Wish, over: QWidget
) -> SignDialog | None:
    """Ask for a key; the signed copy is shown when it is kept."""
    letter = gateway.ask(lambda desk: letter_of(desk, letter_id))
    if letter is None:
        return None
    dialog = SignDialog(gateway, letter, over)
    dialog.signed.connect(lambda key: _show(gateway, SignedCopyId(key), letter.number, wish))
    dialog.open()
    return dialog


def show_signed(gateway: Gateway, letter_id: LetterId, number: str, wish: Wish) -> None:
    """Show the newest signed copy, or say that there is none."""
    copies = gateway.ask(lambda desk: signed_copies(desk, letter_id))
    if copies:
        _show(gateway, copies[-1].id, number, wish)
    elif copies is not None:
        words = translate("Signing", "Nobody signed letter № {number} electronically.")
        wish(Tell(words.format(number=number), Tone.WARNING))


def _show(gateway: Gateway, key: SignedCopyId, number: str, wish: Wish) -> None:
    pdf = gateway.ask(lambda desk: signed_content(desk, key))
    if pdf is not None:
        title = translate("Signing", "№ {number}, signed copy").format(number=number)
        wish(ShowPaper(title=title, pdf=pdf, file_name=file_name(f"{number}-signed")))
