"""The decision of the contract's example as OpenFisca-core makes it: the yardstick of a benchmark.

Runs in an environment of its own (packaging/requirements-bench.txt), gets the facts as JSON on
standard input, and prints the answer and the seconds per decision: one official at a time with
OpenFisca's trace on (as the program gives its derivation with each answer), and ten thousand at
once as OpenFisca does best. It knows no holidays: days roll over weekends only.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

OFFICIAL = build_entity(key="official", plural="officials", label="An official", is_person=True)
ROUNDS, MANY = 20, 10_000
GROUPS = {"csl-50-1-6": 1, "csl-50-1-8": 1, "csl-50-1-2": 2, "csl-50-2": 3}
REMARK, WARNING, DEMOTION, DISMISSAL = 0, 3, 4, 5


def given(name, kind):
    """A fact of one official on the day of the decision."""
    default = {"value_type": kind, "entity": OFFICIAL, "definition_period": DateUnit.ETERNITY}
    return type(name, (Variable,), default | {"label": name})


def found(name, kind, formula):
    """A conclusion about one official on a day."""
    default = {"value_type": kind, "entity": OFFICIAL, "definition_period": DateUnit.DAY}
    return type(name, (Variable,), default | {"label": name, "formula": formula})


def day_of(days):
    """Whole days since 1970 as dates."""
    return days.astype("int64").astype("datetime64[D]")


def plus_months(days, months):
    """The same-numbered day so many months later, or that month's last day."""
    start = day_of(days)
    month = start.astype("datetime64[M]")
    target = month + months
    last = (target + 1).astype("datetime64[D]") - target.astype("datetime64[D]")
    number = start - month.astype("datetime64[D]")
    inside = np.minimum(number, last - np.timedelta64(1, "D"))
    return (target.astype("datetime64[D]") + inside).astype("int64")


def paused_days(official, period, anchor, end):
    first = np.maximum(official("pause_from", period), anchor + 1)
    last = np.minimum(official("pause_to", period), end)
    return np.maximum(0, last - first + 1)


def discovery_term(official, period, parameters):
    anchor = official("discovered", period)
    end = plus_months(anchor, parameters(period).terms.discovery_months)
    within = official("pause_from", period) <= end
    whole = paused_days(official, period, anchor, official("pause_to", period))
    return end + np.where(within, whole, 0)


def strict_cap(official, period, parameters):
    return plus_months(official("committed", period), parameters(period).terms.cap_months)


def paused_cap(official, period, parameters):
    anchor, end = official("committed", period), official("strict_cap", period)
    within = official("pause_from", period) <= end
    whole = paused_days(official, period, anchor, official("pause_to", period))
    return end + np.where(within, whole, 0)


def safe_day(official, period):
    end = np.minimum(official("discovery_term", period), official("strict_cap", period))
    return np.busday_offset(day_of(end), 0, roll="backward").astype("int64")


def latest_day(official, period):
    end = np.minimum(official("discovery_term", period), official("paused_cap", period))
    return np.busday_offset(day_of(end), 0, roll="forward").astype("int64")


def repeated(official, period, parameters):
    imposed, committed = official("prior_imposed", period), official("committed", period)
    until = plus_months(imposed, parameters(period).terms.repeat_months)
    same = official("prior_group", period) == official("item_group", period)
    return same & (committed > imposed) & (committed <= until)


def demotion_possible(official, period):
    return (
        ~official("elected", period)
        & official("lower_vacancy", period)
        & official("meets_requirements", period)
    )


def sanctions(official, period):
    """The allowed sanctions as bits."""
    group, possible = official("item_group", period), official("demotion_possible", period)
    milder = np.where(possible, 1 << DEMOTION, 1 << WARNING)
    offered = np.select(
        [group == 1, group == 2, group == 3],
        [milder, (1 << WARNING) | (1 << DISMISSAL), 1 << DISMISSAL],
    )
    chosen = np.where(official("repeated", period), 1 << DISMISSAL, offered)
    open_still = official("decided", period) <= official("latest_day", period)
    return np.where(open_still & ~official("signs_of_crime", period), chosen, 0)


FACTS = {
    "item_group": int, "committed": int, "discovered": int, "decided": int, "pause_from": int,
    "pause_to": int, "prior_group": int, "prior_imposed": int, "elected": bool,
    "lower_vacancy": bool, "meets_requirements": bool, "signs_of_crime": bool,
}  # fmt: skip
CONCLUSIONS = {
    "discovery_term": (int, discovery_term), "strict_cap": (int, strict_cap),
    "paused_cap": (int, paused_cap), "safe_day": (int, safe_day), "latest_day": (int, latest_day),
    "repeated": (bool, repeated), "demotion_possible": (bool, demotion_possible),
    "sanctions": (int, sanctions),
}  # fmt: skip
ASKED = ("sanctions", "safe_day", "latest_day", "paused_cap")


def law():
    """The rules of the example, with dated parameters."""
    system = TaxBenefitSystem([OFFICIAL])
    folder = Path(__file__).with_name("parameters")
    system.parameters = ParameterNode("", directory_path=str(folder))
    for name, kind in FACTS.items():
        system.add_variable(given(name, kind))
    for name, (kind, formula) in CONCLUSIONS.items():
        system.add_variable(found(name, kind, formula))
    return system


def facts_of(document):
    """The example's facts as OpenFisca's variables."""
    act, pause, prior = document["misconduct"], document["pauses"][0], document["prior"][0]
    number = lambda day: int(np.datetime64(day).astype("int64"))  # noqa: E731
    return {
        "item_group": GROUPS[act["item"]],
        "committed": number(act["committed"]),
        "discovered": number(act["discovered"]),
        "decided": number(document["decision_date"]),
        "pause_from": number(pause["from"]),
        "pause_to": number(pause["to"]),
        "prior_group": GROUPS[prior["item"]],
        "prior_imposed": number(prior["imposed"]),
        "elected": document["official"]["elected"],
        "lower_vacancy": document["post"]["lower_vacancy"],
        "meets_requirements": document["post"]["meets_lower_requirements"],
        "signs_of_crime": document["signs_of_crime"],
    }


def decide(system, facts, day, count):
    """Judge so many officials of these facts at once."""
    simulation = SimulationBuilder().build_default_simulation(system, count=count)
    simulation.trace = count == 1
    for name, value in facts.items():
        simulation.set_input(name, DateUnit.ETERNITY, np.repeat(value, count))
    return {name: simulation.calculate(name, day) for name in ASKED}


def best(system, facts, day, count):
    """The shortest of some rounds, in seconds per official, and the answer."""
    taken = []
    for _ in range(ROUNDS):
        began = perf_counter()
        answer = decide(system, facts, day, count)
        taken.append((perf_counter() - began) / count)
    return min(taken), {name: int(value[0]) for name, value in answer.items()}


def main():
    """Print one JSON document."""
    document = json.load(sys.stdin)
    system, facts = law(), facts_of(document)
    single, answer = best(system, facts, document["decision_date"], 1)
    many, same = best(system, facts, document["decision_date"], MANY)
    days = {name: str(np.datetime64(answer[name], "D")) for name in ASKED if name != "sanctions"}
    names = ("remark", "reprimand", "severe-reprimand", "warning", "demotion", "dismissal")
    allowed = [name for place, name in enumerate(names) if answer["sanctions"] >> place & 1]
    print(json.dumps({"sanctions": allowed, **days, "single": single, "many": many,
                      "agree": answer == same}))  # fmt: skip


if __name__ == "__main__":
    main()
