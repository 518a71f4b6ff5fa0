"""The head of the ledger at the foot of a paper: in words on every page, as a picture on the last.

The picture is a QR code (ISO/IEC 18004) that holds the same short code.
"""

from functools import lru_cache

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

SIDE = 9 * mm
"""How wide and high the picture is: a module of 25 stays a third of a millimetre."""

Run = tuple[int, int, int]
"""Dark modules side by side: row, first column, how many."""


def draw_anchor(canvas: Canvas, code: str, x: float, y: float) -> None:
    """Draw the picture with its lower left corner at a point."""
    _draw(canvas, _kept_modules(code), (x, y), SIDE)


def draw_picture(canvas: Canvas, code: str, x: float, y: float, side: float) -> None:
    """Draw the picture of any code, which is not kept in memory."""
    _draw(canvas, modules(code), (x, y), side)


def _draw(
    canvas: Canvas, modules: tuple[int, tuple[Run, ...]], at: tuple[float, float], side: float
) -> None:
    count, runs = modules
    x, y = at
    module = side / count
    path = canvas.beginPath()
    for row, column, length in runs:
        path.rect(x + column * module, y + (count - 1 - row) * module, length * module, module)
    canvas.setFillColor(black)
    canvas.drawPath(path, stroke=0, fill=1)


@lru_cache(maxsize=32)
def _kept_modules(code: str) -> tuple[int, tuple[Run, ...]]:
    """The modules of an anchor, which stands on many papers."""
    return modules(code)


def modules(code: str) -> tuple[int, tuple[Run, ...]]:
    """How many modules a side has, and where the dark ones are."""
    picture = QRCode(None, QRErrorCorrectLevel.M)
    picture.addData(code)
    picture.make()
    count = picture.getModuleCount()
    rows = ([bool(picture.isDark(row, column)) for column in range(count)] for row in range(count))
    return count, tuple(run for row, dark in enumerate(rows) for run in _runs(row, dark))


def _runs(row: int, dark: list[bool]) -> list[Run]:
    runs: list[Run] = []
    for column, is_dark in enumerate(dark):
        before = runs[-1] if runs else None
        if is_dark and before is not None and before[1] + before[2] == column:
            runs[-1] = (row, before[1], before[2] + 1)
        elif is_dark:
            runs.append((row, column, 1))
    return runs
