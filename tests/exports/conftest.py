"""What the tests of the exports share: the register's form and an office that knows little."""

from pathlib import Path

import pytest

from ethics_desk.imports.register_cells import RegisterNames
from ethics_desk.texts.register_form import load_register_form

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def register_form():
    return load_register_form(RESOURCES)


@pytest.fixture(scope="session")
def names(register_form):
    agencies = {"akimat": "akimat", "Аппарат акима": "akimat", "Әкім аппараты": "akimat"}
    items = {"csl-50-1-6": "csl-50-1-6"}
    return RegisterNames(form=register_form, agency=agencies.get, item=items.get)
