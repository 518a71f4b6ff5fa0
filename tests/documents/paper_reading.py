"""Reading finished paper back: its words, its pages, its fonts."""

import io

from pypdf import PdfReader


def page_texts(paper):
    """The words of each page, one line as one line, plain spaces only."""
    return [
        "\n".join(
            " ".join(line.replace("\u00a0", " ").split())
            for line in page.extract_text().splitlines()
            if line.strip()
        )
        for page in PdfReader(io.BytesIO(paper)).pages
    ]


def text_of(paper):
    """The words of the whole paper, a blank line between pages."""
    return "\n\n".join(page_texts(paper)) + "\n"


def running_text(paper):
    """The words of the whole paper without line ends."""
    return " ".join(text_of(paper).split())


def fonts_without_a_file(paper):
    """The names of fonts a page uses and the paper does not carry."""
    missing = []
    for page in PdfReader(io.BytesIO(paper)).pages:
        for font in (page["/Resources"].get("/Font") or {}).values():
            told = font.get_object()
            inner = told["/DescendantFonts"][0].get_object() if "/DescendantFonts" in told else told
            descriptor = inner.get("/FontDescriptor")
            if descriptor is None or "/FontFile2" not in descriptor.get_object():
                missing.append(str(told.get("/BaseFont")))
    return missing
