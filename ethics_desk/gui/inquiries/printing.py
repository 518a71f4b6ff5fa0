"""The register on paper, ruled and numbered like the journal it replaces."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.progress import Progress
from ethics_desk.domain.rows import ListRequest
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.desk import Desk
from ethics_desk.services.register_paper import PrintRegister, register_on_paper

translate = QCoreApplication.translate


def print_register(gateway: Gateway, request: ListRequest, wish: Callable[[object], object]) -> Job:
    """Set the list a request asks for; `wish` takes the wish to show the paper."""
    asked = PrintRegister(language=gateway.words.language, request=request)
    title = translate("InquiryPrinting", "Printing the register")

    def ask(desk: Desk, progress: Progress) -> bytes:
        progress(0, 1)
        return register_on_paper(desk, asked)

    job = gateway.slow_ask(title, ask)
    job.finished.connect(
        lambda pdf: wish(
            ShowPaper(
                title=translate("InquiryPrinting", "Register of inquiries"),
                pdf=pdf,
                file_name="register.pdf",
            )
        )
    )
    job.start()
    return job
