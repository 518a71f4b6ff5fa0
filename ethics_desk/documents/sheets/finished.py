"""Finished papers: how many pages they have."""

import io

import pikepdf


def page_count(paper: bytes) -> int:
    """How many pages a PDF has."""
    with pikepdf.open(io.BytesIO(paper)) as opened:
        return len(opened.pages)
