"""Whose turn it is with a library that can do one thing at a time, whoever asks it."""

from threading import Lock
from typing import Final

PDFIUM: Final = Lock()
"""PDFium keeps state of its own that two threads at once destroy: the window draws pages with it
while a job reads others. Whoever calls it holds this meanwhile."""
