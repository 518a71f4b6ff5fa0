"""Finished papers: how many pages they have, and several of them as one for the printer."""

import io
from collections.abc import Iterable

import pikepdf


def page_count(paper: bytes) -> int:
    """How many pages a PDF has."""
    with pikepdf.open(io.BytesIO(paper)) as opened:
        return len(opened.pages)


def bundled(papers: Iterable[bytes]) -> bytes:
    """The pages of all papers behind each other: for the printer, no paper to be kept."""
    bound = io.BytesIO()
    with pikepdf.new() as bundle:
        for paper in papers:
            with pikepdf.open(io.BytesIO(paper)) as opened:
                bundle.pages.extend(opened.pages)
        bundle.save(bound, deterministic_id=True)
    return bound.getvalue()
