"""What a name would probably look like in Latin letters, offered while a person is written down."""

from ethics_desk.domain.person import PersonName
from ethics_desk.names.transliteration import latin_name


def suggested_latin(kk: PersonName, ru: PersonName) -> PersonName:
    """The Latin form of the Kazakh name or, where there is none, of the Russian one.

    Only offered: the spelling in the person's own document always wins.
    """
    return latin_name(kk if kk.full else ru)
