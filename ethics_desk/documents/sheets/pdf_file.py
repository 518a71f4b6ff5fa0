"""The file of a paper: all that PDF/A asks for is written with it, the same bytes every time.

Source: ISO 19005-2, 6; ISO 32000-1, 7.7.2 (catalogue) and 14.7.1 (tagged paper).
"""

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFName, PDFObject, PDFPage
from reportlab.pdfbase.pdfdoc import format as bytes_of
from typing_extensions import override

from ethics_desk.documents.sheets.archive import Flavour, Imprint, NotArchivable, language_tag
from ethics_desk.documents.sheets.description import information, metadata, output_intent
from ethics_desk.documents.sheets.file_bytes import compact_file, plain_file
from ethics_desk.documents.sheets.objects import Written, packed
from ethics_desk.documents.sheets.outline import write_outline
from ethics_desk.documents.sheets.structure import write_structure
from ethics_desk.documents.sheets.tagging import Marks


class ArchiveFile(PDFDocument):  # type: ignore[misc]  # ReportLab carries no types
    """A file ReportLab draws into, which writes itself as PDF/A with tags and outline."""

    def __init__(self, imprint: Imprint, flavour: Flavour) -> None:
        """Begin an empty file."""
        super().__init__(compression=1, invariant=1)
        self._imprint = imprint
        self._flavour = flavour

    def place(self, written: PDFObject) -> str:
        """Put a new object into the file and return the reference to it."""
        self.Reference(written)
        return f"{self.objectcounter} 0 R"

    def page(self, number: int) -> str:
        """The reference to a page, counted from one."""
        placed, _ = self.idToObjectNumberAndVersion[f"Page{number}"]
        return f"{placed} 0 R"

    @override
    def addPage(self, page: PDFPage) -> None:
        page.Trans = None  # no archive takes a transition, even an empty one
        page.Contents = packed(page.stream.encode("ascii"))
        page.StructParents = self.pageCounter - 1
        page.Tabs = None if self._flavour is Flavour.A1B else PDFName("S")
        page.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        super().addPage(page)

    @override
    def getInternalFontName(self, psfontname: str) -> str:
        """ReportLab asks for a font it would not embed."""
        raise NotArchivable(f"a font nobody embeds: {psfontname}")

    def written(self, marks: Marks) -> bytes:
        """The whole file."""
        for font in self.delayedFonts:
            font.addObjects(self)
        root, info = self.place(self._catalogue(marks)), self.place(information(self._imprint))
        objects: list[bytes] = []
        while (number := len(objects) + 1) in self.numberToId:  # writing one may bring others
            one = self.idToObject[self.numberToId[number]]
            objects.append(bytes_of(one, self, toplevel=1))
        whole = plain_file if self._flavour is Flavour.A1B else compact_file
        return whole(objects, root, info)

    def _catalogue(self, marks: Marks) -> Written:
        tree = write_structure(marks, self.pageCounter - 1, self)
        outline = write_outline(marks.headings, self)
        bookmarks = f"/Outlines {outline}" if outline else ""
        return Written(
            f"<</Type/Catalog/Pages {self.place(self.Pages)}{bookmarks}"
            f"/Lang({language_tag(self._imprint.language)})/MarkInfo<</Marked true>>"
            f"/StructTreeRoot {tree}/ViewerPreferences<</DisplayDocTitle true>>"
            f"/Metadata {self.place(metadata(self._imprint, self._flavour))}"
            f"/OutputIntents[{output_intent(self)}]>>".encode("ascii")
        )
