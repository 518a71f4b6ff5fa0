"""Like cases: decisions are found by item and version, proposals keep the comparison."""

import json
from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "v0006"
down_revision = "v0005"

_TEXT = "TEXT NOT NULL DEFAULT ''"
_DECISIONS = """
SELECT decision.id, decision.facts, decision.evaluation, allegation.item, post.leading
FROM decision
JOIN allegation ON allegation.id = decision.allegation_id
JOIN party ON party.id = decision.party_id
LEFT JOIN post ON post.id = party.post_id
"""


def upgrade() -> None:
    for table, column in (
        ("decision", "item"),
        ("decision", "judged_by"),
        ("decision", "traits"),
        ("proposal", "like_cases"),
        ("proposal", "departure_reason"),
    ):
        op.execute(sa.text(f"ALTER TABLE {table} ADD COLUMN {column} {_TEXT}"))
    alike = ("item", "judged_by", "decided_on", "inquiry_id", "sanction", "traits", "id")
    op.create_index("ix_decision_alike", "decision", alike)
    connection = op.get_bind()
    fill = sa.text(
        "UPDATE decision SET item = :item, judged_by = :judged_by, traits = :traits WHERE id = :id"
    )
    for row in connection.execute(sa.text(_DECISIONS)).all():
        facts = json.loads(row.facts) if row.facts else {}
        answers = json.loads(row.evaluation) if row.evaluation else {}
        judged_by = answers["ru"]["version"]["sanctions"] if answers else None
        traits = json.dumps(_traits(facts, row.leading), sort_keys=True) if facts else ""
        connection.execute(
            fill,
            {
                "id": row.id,
                "item": facts["misconduct"]["item"] if facts else row.item,
                "judged_by": judged_by or "",
                "traits": traits,
            },
        )


def _traits(facts: dict[str, Any], leading: int | None) -> dict[str, int]:
    act, post, closed = facts["misconduct"], facts["post"], facts["closed_case"]
    told = {
        "continuing": int(act["continuing"]),
        "prior-sanctions": sum(
            one["annulled"] is None or one["annulled"] > facts["decision_date"]
            for one in facts["prior"]
        ),
        "leading-post": None if leading is None else int(leading),
        "elected": int(facts["official"]["elected"]),
        "lower-post": None if post is None else int(all(post.values())),
        "signs-of-offence": 2
        if facts["signs_of_crime"]
        else int(facts["signs_of_administrative_offence"]),
        "closed-proceedings": {"administrative": 1, "criminal": 2}[closed["kind"]] if closed else 0,
        "dismissal-grounds": int(bool(facts["dismissal_grounds"])),
        "days-to-discovery": (
            date.fromisoformat(act["discovered"]) - date.fromisoformat(act["committed"])
        ).days,
    }
    return {name: value for name, value in told.items() if value is not None}
