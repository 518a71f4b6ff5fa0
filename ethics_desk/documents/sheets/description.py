"""How a file describes itself: information, metadata, colours. No clock and no persons in it.

Source: ISO 19005-2, 6.2.3 (output intent), 6.6.2 and 6.6.4 (metadata, identification); the
information dictionary repeats the metadata, as ISO 19005-1, 6.7.3 asks for.
"""

from datetime import UTC, datetime, time
from functools import lru_cache
from importlib.resources import files
from xml.sax.saxutils import escape

from ethics_desk.documents.sheets.archive import Flavour, Imprint, language_tag
from ethics_desk.documents.sheets.objects import Places, Written, packed, stream, text

_PROGRAM = "Ethics Desk"
_PRODUCER = "Ethics Desk (ReportLab)"


def information(imprint: Imprint) -> Written:
    """The information dictionary."""
    keywords = f"/Keywords{text(imprint.anchor)}" if imprint.anchor else ""
    stamp = _moment(imprint).strftime("D:%Y%m%d%H%M%S+00'00'")
    return Written(
        f"<</Title{text(imprint.title)}/Author{text(imprint.agency)}{keywords}/Creator({_PROGRAM})"
        f"/Producer{text(_PRODUCER)}/CreationDate({stamp})/ModDate({stamp})"
        "/Trapped/False>>".encode("ascii")
    )


def metadata(imprint: Imprint, flavour: Flavour) -> Written:
    """The metadata stream (XMP)."""
    part, level = flavour.value[0], flavour.value[1].upper()
    moment = _moment(imprint).isoformat()
    anchor = escape(imprint.anchor)
    keywords = f"<pdf:Keywords>{anchor}</pdf:Keywords>\n" if anchor else ""
    packet = f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(imprint.title)}</rdf:li></rdf:Alt>
</dc:title><dc:creator><rdf:Seq><rdf:li>{escape(imprint.agency)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language_tag(imprint.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{_PROGRAM}</xmp:CreatorTool>
{keywords}<pdf:Producer>{_PRODUCER}</pdf:Producer>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:MetadataDate>{moment}</xmp:MetadataDate>
<pdfaid:part>{part}</pdfaid:part>
<pdfaid:conformance>{level}</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
    return stream(packet.encode("utf-8"), "/Type/Metadata/Subtype/XML")


def output_intent(places: Places) -> str:
    """The colours the paper is meant for: sRGB."""
    profile = places.place(Written(_profile()))
    return (
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        f"/DestOutputProfile {profile}>>"
    )


@lru_cache(maxsize=1)
def _profile() -> bytes:
    """The profile pikepdf brings along, packed."""
    read = files("pikepdf.pdfa").joinpath("data", "sRGB.icc").read_bytes()
    return packed(read, "/N 3").body


def _moment(imprint: Imprint) -> datetime:
    """The beginning of the day of the paper; its hour is nobody's business."""
    return datetime.combine(imprint.day, time(), tzinfo=UTC)
