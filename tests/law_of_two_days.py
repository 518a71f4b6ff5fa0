"""A pack whose law changes: a synthetic later version in a folder of the office's own."""

import shutil
from dataclasses import replace

from sample_office import RESOURCES, on

from ethics_desk.rules.loader import load_rule_book
from ethics_desk.services.rule_shelf import RuleShelf

LATER = "later-law"
STARTS = "2026-07-01"
WORDS = '{ kk = "кейінгі заң", ru = "более поздний закон", en = "the later law" }'
ENTRY = f"""title = {WORDS}
citation = {{ kk = "жаңа 1-бап", ru = "новая ст. 1", en = "new art. 1" }}
source = "law-290"
rows = ["VR-03"]
confidence = "S"
valid_from = {STARTS}
"""


def later_version(
    *, drops=(), longer_terms=False, milder_group=False, harder_group=False, status="seen"
):
    """The text of a version that takes the place of the unseen one, changed as asked."""
    dropped = ", ".join(f'"{code}"' for code in drops)
    text = f"""
[[version]]
code = "{LATER}"
{ENTRY}
status = "{status}"
replaces = "290-VIII-2026-07-01"
carries_over_from = "416-V-2025-01-21"
drops = [{dropped}]
"""
    if longer_terms:
        text += f"""
[[term]]
code = "csl-45-1"
{ENTRY}
discovery_months = 2
cap_months = 9
"""
    if milder_group:
        text += _group_b("warning", "severe-reprimand")
    if harder_group:
        text += _group_b("dismissal")
    return text


def _group_b(*sanctions):
    """Group B of the law with other sanctions."""
    offers = "".join(f'[[group.offer]]\nsanction = "{one}"\n' for one in sanctions)
    repeat = f"""
[group.repeat]
code = "csl-44-6-repeat"
within_months = 12
sanctions = ["dismissal"]
citation = {WORDS}
reason = {WORDS}
"""
    return f'\n[[group]]\ncode = "csl-44-6"\n{ENTRY}\n{offers}{repeat}'


def changed_book(folder, *texts):
    """The shipped packs with an office's own version over them."""
    own = folder / "office" / "rules" / "kz-civil-service"
    own.mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(texts):
        (own / f"own-{number}.toml").write_text(text, "utf-8")
    return load_rule_book(RESOURCES, own.parent)


def under(desk, book, day):
    """The same records on a later day, when the office's rules have become others."""
    return replace(on(desk, day), shelf=RuleShelf(desk.store, book))


def book_of_two_packs(folder):
    """The shipped pack, and one of another country that calls one act by another name."""
    moon = folder / "rules" / "moon"
    shutil.copytree(RESOURCES / "rules" / "kz-civil-service", moon)
    shutil.rmtree(moon / "examples")
    head = (moon / "pack.toml").read_text("utf-8")
    head = head.replace('code = "kz-civil-service"', 'code = "moon"', 1)
    (moon / "pack.toml").write_text(head.replace("default = true", "", 1), "utf-8")
    misconduct = (moon / "misconduct.toml").read_text("utf-8")
    (moon / "misconduct.toml").write_text(misconduct.replace('"csl-50-1-2"', '"moon-1"'), "utf-8")
    return load_rule_book(RESOURCES, moon.parent)
