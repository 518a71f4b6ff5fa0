"""`what-if` on a terminal."""

import json

import pytest
from test_terminal import FACTS


def test_it_says_what_would_change_the_result(ethics_desk, written):
    status, out, err = ethics_desk("what-if", written(FACTS), "--json")

    (annulled,) = [one for one in json.loads(out) if one["fact"] == "prior[0]"]
    assert (status, err) == (0, "")
    assert annulled == {
        "fact": "prior[0]",
        "change": "annulled",
        "value": "2025-06-10",
        "until": None,
        "open": False,
        "outcome": "sanctions",
        "sanctions": ["demotion"],
        "time_status": "open",
        "safe": "2025-07-30",
        "latest": "2025-07-30",
        "differs": ["sanctions"],
    }


def test_it_says_so_in_lines(ethics_desk, written):
    _, out, _ = ethics_desk("what-if", written(FACTS))

    assert "Day of decision: 20.04.2025 – 04.05.2025 – then: " in out


@pytest.mark.parametrize(("language", "words"), [("ru", "День решения: "), ("kk", "Шешім күні: ")])
def test_it_speaks_the_language_asked_for(ethics_desk, written, language, words):
    _, out, _ = ethics_desk("what-if", written(FACTS), "--lang", language)

    assert words in out
    assert "decision_date" not in out
