"""`rules compare` on a terminal."""

import json

SEEN, UNSEEN = "416-V-2025-01-21", "290-VIII-2026-07-01"


def test_two_versions_of_a_pack_are_compared_entry_by_entry(ethics_desk):
    status, out, _ = ethics_desk(
        "rules", "compare", "kz-civil-service", "416-V-2024-09-08", SEEN, "--json"
    )

    [added] = json.loads(out)
    assert status == 0
    assert (added["change"], added["kind"], added["code"]) == ("added", "consequence", "csl-44-7-1")


def test_what_changed_only_in_its_standing_is_counted_not_listed(ethics_desk):
    _, out, _ = ethics_desk("rules", "compare", "kz-civil-service", SEEN, UNSEEN)

    *changed, last = out.splitlines()
    assert [line for line in changed if not line.startswith("  ")] == [
        "changed: measure change-duties – duties changed",
        "changed: measure other – another measure",
    ]
    assert last.endswith("entries changed only in how well they are founded, not in what they say")


def test_a_version_nobody_knows_is_refused(ethics_desk):
    status, _, err = ethics_desk("rules", "compare", "kz-civil-service", SEEN, "no-such")

    assert status == 2
    assert "no-such" in err
