"""`what-if` on a terminal."""

import json

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

    assert "decision_date (earlier) 2025-05-04 … 2025-04-20: cannot-impose-now" in out
