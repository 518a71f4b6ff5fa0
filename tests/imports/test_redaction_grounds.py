"""Grounds as they are shipped, and files that are not in order."""

import re

import pytest
from sample_office import RESOURCES

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.redaction import Reader, Withheld
from ethics_desk.imports.redaction_grounds import read_grounds

SHIPPED = RESOURCES / "redaction" / "grounds.toml"


def test_every_article_is_cited_with_its_rows_and_how_it_is_known():
    for one in read_grounds(SHIPPED):
        assert all(one.title.in_(language) for language in Language)
        if one.citation is None:
            assert (one.rows, one.confidence) == ((), "")
        else:
            assert one.confidence == "S"
            assert all(re.fullmatch(r"[A-Z]{2}-\d{2}", row) for row in one.rows)


@pytest.mark.parametrize("reader", list(Reader))
def test_who_reported_is_withheld_from_every_reader(reader):
    offered = [one for one in read_grounds(SHIPPED) if reader in one.readers]

    assert offered[0].code == "source-identity"
    assert Withheld.SOURCE in offered[0].proposes
    assert any(one.in_own_words for one in offered)


@pytest.mark.parametrize(
    ("was", "becomes", "code"),
    [
        ('rows = ["PD-02"]', "", "missing-key"),
        ('readers = ["public", "party"]', 'readers = ["press"]', "unknown-value"),
        ('proposes = ["source"]', 'proposes = "source"', "wrong-kind"),
        ('code = "pre-trial"', 'code = "pre-trial"\ncolour = 1', "unknown-key"),
        ('confidence = "S"', 'confidence = "sure"', "unknown-value"),
    ],
)
def test_a_file_that_is_not_in_order_is_refused_by_name(tmp_path, was, becomes, code):
    path = tmp_path / "grounds.toml"
    path.write_text(SHIPPED.read_text("utf-8").replace(was, becomes), "utf-8")

    with pytest.raises(BadInput, match=rf"register\.{code}"):
        read_grounds(path)
