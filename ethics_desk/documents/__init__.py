"""Paper: pure functions from values to PDF bytes. The only package that knows ReportLab.

ReportLab chooses its first font while its own modules are read; told here, before any of them,
because a Helvetica nobody embeds would slip into every page and the archive would refuse it.
"""

from reportlab import rl_config
from reportlab.lib.fonts import addMapping

_FACES = (("", 0, 0), ("-Bold", 1, 0), ("-Italic", 0, 1), ("-BoldItalic", 1, 1))


def map_faces(family: str) -> None:
    """Tell ReportLab which of a family's fonts are its bold and italic ones."""
    for suffix, bold, italic in _FACES:
        addMapping(family, bold, italic, family + suffix)


map_faces("NotoSans")
vars(rl_config).update(canvas_basefontname="NotoSans", defaultGraphicsFontName="NotoSans")
