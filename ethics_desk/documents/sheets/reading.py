"""What a finished paper says of itself: the head of the ledger it carries."""

import io

import pikepdf


def printed_anchor(paper: bytes) -> str:
    """The code of the ledger's head a PDF carries; empty for another kind of file or paper."""
    try:
        with pikepdf.open(io.BytesIO(paper)) as pdf:
            return str(pdf.docinfo.get("/Keywords", ""))
    except pikepdf.PdfError:
        return ""
