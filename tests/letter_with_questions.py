"""A kind of letter no Python knows, with a question of every kind, in a copy of the resources."""

import shutil

from sample_office import RESOURCES

KIND = "office-inquiry"
TOML = """
addressee = "head"
needs = ["inquiry_number"]
title = { kk = "Кеңсенің сұрауы", ru = "Запрос офиса", en = "Inquiry of the office" }
heading = { kk = "Сұрау", ru = "Запрос", en = "Inquiry" }
"""
ASK = """
[[ask]]
name = "{name}"
kind = "{kind}"
required = {required}
label = {{ kk = "{name} kk", ru = "{name} ru", en = "{name} en" }}
hint = {{ kk = "көмек", ru = "подсказка", en = "a hint" }}
"""
CHOICES = """
[[ask.choices]]
code = "post"
kk = "пошта арқылы"
ru = "по почте"
en = "by post"
[[ask.choices]]
code = "hand"
kk = "қолма-қол"
ru = "нарочно"
en = "by hand"
"""
TEXT = """Subject: {{ asked.subject }}.

{{ asked.grounds }}

{% for question in asked.questions %}
1. {{ question }}
{% endfor %}

Until {{ asked.until|long_day }}; amount {{ asked.amount }};
copies {{ asked.copies }}; sent {{ asked.way }}.
{% if asked.way.code == "hand" %}
Against a receipt.
{% endif %}
{% if asked.remark %}
Remark: {{ asked.remark }}
{% endif %}
"""
ASKED = {
    "subject": "line",
    "grounds": "text",
    "questions": "lines",
    "until": "day",
    "amount": "sum",
    "copies": "number",
    "way": "choice",
    "remark": "line",
}
ANSWERS = (
    ("subject", "the lease of the <b>hall & garage</b>"),
    ("grounds", "First ground.\n- Second ground."),
    ("questions", "Who signed?\nWho paid?"),
    ("until", "2026-03-20"),
    ("amount", "1 250 000"),
    ("copies", "0"),
    ("way", "hand"),
)
TOLD = (
    "Subject: the lease of the <b>hall & garage</b>.",
    "First ground. - Second ground.",
    "1. Who signed? 2. Who paid?",
    "Until 20 March 2026; amount 1250000; copies 0; sent by hand.",
    "Against a receipt.",
)


def resources_with_questions(folder):
    """The shipped resources with one more kind of letter, added as an office would add it."""
    resources = folder / "resources"
    resources.mkdir()
    for one in RESOURCES.iterdir():
        if one.name != "letters":
            (resources / one.name).symlink_to(one)
    shutil.copytree(RESOURCES / "letters", resources / "letters")
    kind = resources / "letters" / KIND
    kind.mkdir()
    asks = [
        ASK.format(name=name, kind=sort, required=str(name != "remark").lower())
        + (CHOICES if sort == "choice" else "")
        for name, sort in ASKED.items()
    ]
    (kind / "letter.toml").write_text(TOML + "".join(asks), "utf-8")
    for language in ("kk", "ru", "en"):
        (kind / f"{language}.txt").write_text(TEXT, "utf-8")
    return resources
