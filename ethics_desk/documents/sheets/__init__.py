"""The paper itself: fonts, pages, tags and the archivable file."""
