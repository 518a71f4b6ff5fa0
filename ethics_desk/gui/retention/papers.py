"""Paper about keeping, made as a job and shown in a window."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.progress import Progress
from ethics_desk.domain.retention import ErasureId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.desk import Desk
from ethics_desk.services.retention.papers import (
    PrintCertificate,
    PrintKeepList,
    certificate_bytes,
    keep_list_bytes,
)

translate = QCoreApplication.translate

Wish: TypeAlias = Callable[[object], object]


def print_keep_list(gateway: Gateway, wish: Wish, erasure_id: ErasureId | None = None) -> None:
    """Ended inquiries on paper: all, or those of one list."""
    asked = PrintKeepList(language=gateway.words.language, erasure_id=erasure_id)
    title = translate("RetentionPage", "Terms of keeping")
    _print(gateway, lambda desk: keep_list_bytes(desk, asked), wish, (title, "keeping.pdf"))


def print_certificate(gateway: Gateway, wish: Wish, erasure_id: ErasureId) -> None:
    """The certificate of an erasure on paper."""
    asked = PrintCertificate(erasure_id=erasure_id, language=gateway.words.language)
    title = translate("RetentionPage", "Certificate of erasure")
    _print(gateway, lambda desk: certificate_bytes(desk, asked), wish, (title, "erasure.pdf"))


def _print(
    gateway: Gateway, make: Callable[[Desk], bytes], wish: Wish, named: tuple[str, str]
) -> None:
    def ask(desk: Desk, progress: Progress) -> bytes:
        progress(0, 1)
        return make(desk)

    title, file_name = named
    job = gateway.slow_ask(translate("RetentionPage", "Printing"), ask)
    job.finished.connect(lambda pdf: wish(ShowPaper(title=title, pdf=pdf, file_name=file_name)))
    job.start()
