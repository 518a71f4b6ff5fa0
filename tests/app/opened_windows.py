"""An office to be opened, and waiting for its window."""

from ethics_desk.domain.language import Trilingual
from ethics_desk.services.office import OpenOffice

OFFICE = OpenOffice(
    agency="kz-akimat-55",
    name=Trilingual(kk="Кеңсе", ru="Офис", en="Office"),
    commissioner=Trilingual(kk="Ә.Ұлы", ru="А.Улы", en="A.Uly"),
    post=Trilingual(kk="уәкіл", ru="уполномоченный", en="commissioner"),
)


def window_of(qtbot, door, path):
    qtbot.waitUntil(lambda: door.records is not None and door.records.path == path, timeout=20_000)
    return door.desktop.window
