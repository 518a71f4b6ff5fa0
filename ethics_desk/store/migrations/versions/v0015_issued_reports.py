"""Reports kept as issued, and what each counted record was before a change.

The former values are written down by triggers, so that no way of writing passes them by.
"""

import sqlalchemy as sa
from alembic import op

revision = "v0015"
down_revision = "v0014"

_WATCHED = {
    "inquiry": "id agency_id number registered_on channel stage opened_on finished_on void_reason",
    "deadline": (
        "id inquiry_id clock main started_on due_on "
        "fulfilled_on extension_decided_on withdrawn_reason"
    ),
    "redirection": "id inquiry_id redirected_on reversed_on",
    "joining": "id inquiry_id joined_on reversed_on",
    "party": "id inquiry_id person_id post_id",
    "post": "id kind",
    "allegation": "id inquiry_id party_id item",
    "finding": "id inquiry_id allegation_id outcome found_on",
    "circumstances": "id inquiry_id whistle_blower",
    "gate_record": "id inquiry_id party_id gate met_on",
    "proposal": "id inquiry_id like_cases departure_reason",
    "decision": (
        "id inquiry_id party_id allegation_id proposal_id sanction decided_on item evaluation"
    ),
    "decision_event": "id inquiry_id decision_id kind happened_on",
    "measure": "id inquiry_id party_id kind taken_on",
    "letter": (
        "id inquiry_id addressee_kind issued_on answer_due answered_on replaces_id annulled_on"
    ),
    "preventive_work": "id agency_id kind done_on participants",
}
_ANSWER = (
    "CASE WHEN json_valid(OLD.evaluation) THEN"
    " json_object('en', json_object('version', json_object('sanctions',"
    " json_extract(OLD.evaluation, '$.en.version.sanctions')))) ELSE '' END"
)
"""Of a decision's answer only the version whose sanctions were chosen from."""


def upgrade() -> None:
    _create_reports()
    _create_changes()
    for table, columns in _WATCHED.items():
        _watch(table, columns.split())
    # Where the record of changes begins: what was known before this entry cannot be told.
    op.execute(
        "INSERT INTO record_change (subject, record_id, entry)"
        " SELECT '', '', coalesce(max(rowid), 0) FROM journal"
    )
    op.execute(
        "CREATE TRIGGER journal_tells AFTER INSERT ON journal"
        " BEGIN UPDATE record_change SET entry = NEW.rowid WHERE entry IS NULL; END"
    )


def _watch(table: str, columns: list[str]) -> None:
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in columns)
    former = ", ".join(
        f"'{name}', {_ANSWER if name == 'evaluation' else f'OLD.{name}'}" for name in columns
    )
    kept = f"INSERT INTO record_change (subject, record_id, before) VALUES ('{table}', "  # noqa: S608 - our own names
    for when, values in (
        ("INSERT", "NEW.id, NULL"),
        (f"UPDATE OF {', '.join(columns)}", f"OLD.id, json_object({former})"),
        ("DELETE", f"OLD.id, json_object({former})"),
    ):
        deed = when.split()[0]
        only = f" WHEN {changed}" if deed == "UPDATE" else ""
        op.execute(
            sa.text(
                f"CREATE TRIGGER {table}_{deed.lower()}_kept AFTER {when} ON {table}{only}"
                f" BEGIN {kept}{values}); END"
            )
        )


def _create_changes() -> None:
    op.create_table(
        "record_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("entry", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_change")),
    )
    op.create_index("ix_record_change_record_id", "record_change", ["record_id", "id"])
    op.create_index("ix_record_change_entry", "record_change", ["entry"])


def _create_reports() -> None:
    op.create_table(
        "issued_report",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("agency_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("about_id", sa.Text(), nullable=True),
        sa.Column("period", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("issued_by", sa.Text(), nullable=False),
        sa.Column("cut_at", sa.Text(), nullable=False),
        sa.Column("cut_entry", sa.Integer(), nullable=False),
        sa.Column("cut_change", sa.Integer(), nullable=False),
        sa.Column("program", sa.Text(), nullable=False),
        sa.Column("schema", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("frozen_sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("replaces_id", sa.Text(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agency_id"], ["agency.id"], name=op.f("fk_issued_report_agency_id_agency")
        ),
        sa.ForeignKeyConstraint(
            ["about_id"], ["agency.id"], name=op.f("fk_issued_report_about_id_agency")
        ),
        sa.ForeignKeyConstraint(
            ["issued_by"], ["member.id"], name=op.f("fk_issued_report_issued_by_member")
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"],
            ["issued_report.id"],
            name=op.f("fk_issued_report_replaces_id_issued_report"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_report")),
        sa.UniqueConstraint("agency_id", "number", name=op.f("uq_issued_report_agency_id_number")),
    )
    for column in ("agency_id", "about_id", "issued_by", "replaces_id"):
        op.create_index(op.f(f"ix_issued_report_{column}"), "issued_report", [column])
    op.create_table(
        "issued_report_content",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("frozen", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_report_content")),
    )
