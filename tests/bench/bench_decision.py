"""One decision of the sanction rules with its derivation, against OpenFisca-core on the same facts.

Run by `python packaging/desk.py bench`, which makes the environment of OpenFisca; prints ratios,
asserts nothing. OpenFisca answers four of the questions (sanctions, safe and latest day, cap) with
its trace on; the program also gives reasons, articles, gates and consequences in three languages.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from tasks.places import RESOURCES, YARDSTICK_PYTHON

from ethics_desk.rules.loader import load_rule_book

ROUNDS, EACH = 20, 50
FACTS = {
    "pack": "kz-civil-service",
    "decision_date": "2025-06-10",
    "official": {"elected": False},
    "post": {"lower_vacancy": True, "meets_lower_requirements": True},
    "misconduct": {
        "item": "csl-50-1-6",
        "committed": "2025-03-03",
        "continuing": False,
        "ended": None,
        "discovered": "2025-04-15",
    },
    "signs_of_crime": False,
    "signs_of_administrative_offence": False,
    "closed_case": None,
    "pauses": [{"reason": "leave", "from": "2025-04-20", "to": "2025-05-04"}],
    "prior": [{"item": "csl-50-1-8", "imposed": "2024-09-02", "annulled": None}],
    "same_misconduct_sanctioned": False,
    "dismissal_grounds": [],
}


def ours() -> tuple[float, dict[str, object]]:
    """Seconds per decision, the shortest of some rounds, and the answer."""
    book = load_rule_book(RESOURCES)
    facts = book.read_facts(FACTS)
    taken = []
    for _ in range(ROUNDS):
        began = perf_counter()
        for _ in range(EACH):
            answer = book.evaluate(facts)
        taken.append((perf_counter() - began) / EACH)
    days = answer.last_days
    return min(taken), {
        "sanctions": list(answer.sanctions),
        "safe_day": str(days.safe),
        "latest_day": str(days.latest),
        "paused_cap": str(days.commission_cap_paused),
    }


def theirs() -> dict[str, object]:
    """What OpenFisca answers, and how long it takes."""
    script = Path(__file__).parent / "yardsticks" / "openfisca_decision.py"
    done = subprocess.run(  # noqa: S603 - our own script
        [str(YARDSTICK_PYTHON), str(script)],
        input=json.dumps(FACTS),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": ""},
    )
    return dict(json.loads(done.stdout))


def main() -> None:
    """Print two lines, or that the yardstick is missing."""
    seconds, answer = ours()
    if not YARDSTICK_PYTHON.is_file():
        print("decision: OpenFisca is not here; run python packaging/desk.py bench")
        return
    yardstick = theirs()
    differing = {name: value for name, value in answer.items() if yardstick[name] != value}
    single, many = float(str(yardstick["single"])), float(str(yardstick["many"]))
    print(
        f"decision, one official: {seconds / single:.2f} times OpenFisca-core with its trace"
        f" ({seconds * 1000:.3f} ms against {single * 1000:.3f} ms)"
    )
    print(
        f"decision, ten thousand at once: {seconds / many:.0f} times OpenFisca-core, which"
        f" then tells no reasons ({many * 1e6:.2f} microseconds each)"
    )
    print(f"decision, answers that differ: {differing or 'none'}")


if __name__ == "__main__":
    main()
