"""What the text of a letter may contain: never code, only facts that exist, in every language."""

import pytest
from sample_facts import facts
from sample_office import RESOURCES

from ethics_desk.documents.letters.writing import write_letter
from ethics_desk.documents.office_templates import template_of
from ethics_desk.documents.press import open_press
from ethics_desk.documents.template_rules.agreement import check_texts
from ethics_desk.documents.template_rules.checking import check_text
from ethics_desk.documents.template_rules.vocabulary import LONGEST_TEXT
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.domain.letter_template import LetterTemplateId, OfficeTemplate


def same(text):
    return Trilingual(kk=text, ru=text, en=text)


def own(text):
    """A kind of letter with one text in all languages."""
    return OfficeTemplate(
        id=LetterTemplateId("1"),
        agency_id=AgencyId("a"),
        kind="own",
        based_on="",
        shipped_sha256="",
        addressee=AddresseeKind.HEAD,
        needs=(),
        answers=False,
        title=same("t"),
        heading=same("h"),
        text=same(text),
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{% for i in range(10**9) %}x{% endfor %}", "node"),
        ("{{ 10**9 }}", "node"),
        ("{{ 'a' * 1000000000 }}", "node"),
        ("{{ ''.__class__ }}", "fact"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "node"),
        ("{{ officials.__class__ }}", "fact"),
        ("{{ officials[0].__class__.__init__.__globals__ }}", "fact"),
        ("{{ officials[0]['__class__'] }}", "node"),
        ("{{ officials|attr('__class__') }}", "filter"),
        ("{{ officials|map(attribute='__class__')|join }}", "filter"),
        ("{{ officials|map(**{'attribute': 'name'}) }}", "filter"),
        ("{{ inquiry_number.format }}", "fact"),
        ("{{ inquiry_number.upper() }}", "node"),
        ("{{ '%c'|format(97) }}", "filter"),
        ("{{ self }}", "fact"),
        ("{{ lipsum }}", "fact"),
        ("{{ cycler.__init__.__globals__.os.popen('id').read() }}", "node"),
        ("{{ namespace(a=1) }}", "node"),
        ("{{ [1, 2] }}", "node"),
        ("{{ {'a': 1} }}", "node"),
        ("{{ officials[0:9] }}", "node"),
        ("{{ -1 }}", "node"),
        ("{{ 5000 }}", "node"),
        ("{{ 1.5 }}", "node"),
        ("{{ law ~ law }}", "node"),
        ("{% set a = 1 %}", "node"),
        ("{% macro f() %}{{ f() }}{% endmacro %}", "node"),
        ("{% include 'x' %}", "node"),
        ("{% import 'x' as y %}", "node"),
        ("{% extends 'x' %}", "node"),
        ("{% call f() %}{% endcall %}", "node"),
        ("{% filter bare %}x{% endfilter %}", "node"),
        ("{% block a %}{% endblock %}", "node"),
        ("{% with a = 1 %}{% endwith %}", "node"),
        ("{% for a, b in officials %}{% endfor %}", "loop-name"),
        ("{% for law in officials %}{% endfor %}", "loop-name"),
        ("{% for one in officials recursive %}{{ loop(officials) }}{% endfor %}", "loop-name"),
        ("{% for one in officials %}{{ loop.cycle('a') }}{% endfor %}", "node"),
        ("{% for one in inquiry_number %}{{ one }}{% endfor %}", "no-list"),
        ("{{ loop.index }}", "fact"),
        ("{{ received_on }}", "not-words"),
        ("{{ officials }}", "not-words"),
        ("{{ decided }}", "not-words"),
        ("{{ inquiry_number|long_day }}", "filter-fact"),
        ("{{ officials|join }}", "filter-fact"),
        ("{{ law is mapping }}", "filter"),
        ("{% if safe_day < latest_day %}{% endif %}", "compare"),
        ("{% if 'a' in law %}{% endif %}", "compare"),
        ("{{ 'x' if decided }}", "node"),
        ("{% do x %}", "syntax"),
        ("{{ " + "9" * 6000 + " }}", "syntax"),
        ("{{ " + "(" * 9000 + "1" + ")" * 9000 + " }}", "too-deep"),
        ("{{ law" + "|bare" * 900 + " }}", "too-deep"),
        ("{{ law and " * 1 + "law and " * 900 + "law }}", "too-deep"),
        ("{% if law %}" * 40 + "{% endif %}" * 40, "too-deep"),
        ("{% for a in officials %}" * 3 + "{% endfor %}" * 3, "too-deep"),
        ("{% for a in officials %}{% endfor %}" * 90, "too-deep"),
        ("x" * 10_000_000, "too-long"),
    ],
)
def test_nothing_but_facts_conditions_and_lists_is_let_through(text, code):
    problems = check_text("First line.\n" + text, "own/ru.txt").problems

    assert f"letter.template-{code}" in {one.code for one in problems}
    assert all(one.details["line"] >= 1 for one in problems)


@pytest.mark.parametrize(
    "text",
    [
        "{{ inquiry_number }}, {{ received_on|long_day }}",
        "{% for one in officials %}{{ loop.index }}. {{ one.name|sentence }}{% endfor %}",
        "{% if officials|length > 1 and not decided %}x{% elif law %}y{% else %}z{% endif %}",
        "{{ terms|map('bare')|join('; ') }} {{ officials|map(attribute='name')|join(', ') }}",
        "{{ (safe_day if decided else latest_day)|long_day }} {{ officials[0].name }}",
        "{% for a in findings %}{% for b in a.evidence %}{{ b|bare }}{% endfor %}{% endfor %}",
        "{# a remark #}{% raw %}{{ x }}{% endraw %}",
        "x" * LONGEST_TEXT,
    ],
)
def test_facts_conditions_and_lists_are_let_through(text):
    assert check_text(text, "own/ru.txt").problems == []


def test_a_problem_names_its_line():
    (problem,) = check_text("a\n\n{{ applicant }}\n", "own/ru.txt").problems

    assert problem.details["line"] == 3
    assert problem.details["fact"] == "applicant"
    assert "own/ru.txt:3" in str(problem)


def test_a_fact_told_in_one_language_only_is_named_with_the_languages():
    texts = Trilingual(kk="{{ law }}", ru="{{ law }} {{ channel }}", en="{{ law }}")

    (problem,) = check_texts("own", texts, ()).problems

    assert problem.code == "letter.template-parity"
    assert (problem.details["told"], problem.details["lacking"]) == ("ru", "kk, en")
    assert problem.details["fact"] == "channel"


def test_a_part_of_a_fact_counts_for_itself():
    row = "{% for one in officials %}{{ one.name }}PART{% endfor %}"
    texts = Trilingual(kk=row.replace("PART", "{{ one.post }}"), ru=row.replace("PART", ""), en=row)

    problems = check_texts("own", texts, ()).problems

    assert [one.details["fact"] for one in problems] == ["officials.post"]


def test_a_fact_that_only_chooses_the_words_may_differ():
    counting = "{% if officials|length > 1 %}All{% else %}One{% endif %} {{ law }}"
    texts = Trilingual(kk="{{ law }}", ru=counting, en=counting)

    assert check_texts("own", texts, ()).problems == ()


def test_a_needed_fact_is_told():
    problems = check_texts("own", same("{{ law }}"), ("law", "safe_day|latest_day")).problems

    assert [(one.code, one.details["fact"]) for one in problems] == [
        ("letter.template-need", "safe_day|latest_day")
    ]


def test_an_empty_language_is_left_out():
    problems = check_texts("own", Trilingual(kk="a", ru=" \n", en="a"), ()).problems

    assert [one.details["language"] for one in problems] == ["ru"]


def test_every_shipped_text_is_in_order():
    for kind, template in open_press(RESOURCES).templates.items():
        assert check_texts(kind, template.text, template.needs).problems == ()


def test_a_copy_out_of_order_is_listed_and_never_printed():
    press = open_press(RESOURCES)
    hostile = press.with_templates([template_of(own("{{ ''.__class__ }}"))])

    assert "own" in hostile.templates
    with pytest.raises(BadInput) as refusal:
        write_letter("own", Language.RU, facts(Language.RU), hostile)
    assert refusal.value.code == "letter.template-fact"


def test_a_letter_has_an_end(press):
    long = "{% for one in officials %}" + "x" * 50_000 + "{% endfor %}"
    sample = facts(Language.RU)
    many = type(sample)(officials=sample.officials * 9)

    with pytest.raises(BadInput) as refusal:
        write_letter("own", Language.RU, many, press.with_templates([template_of(own(long))]))

    assert refusal.value.code == "letter.too-long"
