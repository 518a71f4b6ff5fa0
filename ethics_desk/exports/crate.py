"""What a bag holds, told to archives: RO-Crate 1.1 metadata as plain JSON-LD.

Source: https://w3id.org/ro/crate/1.1, 2 (root and metadata descriptor) and 4 (files).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final
from urllib.parse import quote

_CONTEXT: Final = "https://w3id.org/ro/crate/1.1/context"
_VERSION: Final = "https://w3id.org/ro/crate/1.1"
_TYPES: Final = MappingProxyType(
    {
        ".pdf": "application/pdf",
        ".json": "application/json",
        ".txt": "text/plain",
        ".py": "text/x-python",
        ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".jpg": "image/jpeg",
        ".png": "image/png",
    }
)
_ANY: Final = "application/octet-stream"


@dataclass(frozen=True, slots=True, kw_only=True)
class CrateFile:
    """One file: its place, what it is called, its size and hash."""

    path: str
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Crate:
    """The whole: what it is, whose it is, when it was made (ISO 8601), and its files."""

    name: str
    description: str
    publisher: str
    moment: str
    language: str
    conditions: str
    files: Sequence[CrateFile]


def crate_document(crate: Crate) -> bytes:
    """The metadata as a file."""
    publisher = "#publisher"
    graph: list[dict[str, object]] = [
        {
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": {"@id": _VERSION},
            "about": {"@id": "./"},
        },
        {
            "@id": "./",
            "@type": "Dataset",
            "name": crate.name,
            "description": crate.description,
            "datePublished": crate.moment,
            "inLanguage": crate.language,
            "license": crate.conditions,
            "publisher": {"@id": publisher},
            "hasPart": [{"@id": quote(one.path)} for one in crate.files],
        },
        {"@id": publisher, "@type": "Organization", "name": crate.publisher},
        *(_file(one) for one in crate.files),
    ]
    document = {"@context": _CONTEXT, "@graph": graph}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _file(one: CrateFile) -> dict[str, object]:
    return {
        "@id": quote(one.path),
        "@type": "File",
        "name": one.name,
        "encodingFormat": _TYPES.get(PurePosixPath(one.path).suffix.lower(), _ANY),
        "contentSize": str(one.size),
        "sha256": one.sha256,
    }
