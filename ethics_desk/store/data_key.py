"""The key that encrypts a records file. It is shown nowhere and kept nowhere but in memory."""

from typing import Any, NoReturn

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from typing_extensions import override

KEY_BYTES = 32

_PURPOSE = b"ethics-desk data key 1"


class DataKey:
    """The 32 bytes SQLCipher is given. Printing, logging and pickling tell nothing of them."""

    __slots__ = ("_content",)

    def __init__(self, content: bytes) -> None:
        """Hold a key; it must be whole."""
        if len(content) != KEY_BYTES:
            raise ValueError("a data key of another length")
        self._content = content

    def reveal(self) -> bytes:
        """The key itself, for wrapping it."""
        return self._content

    def literal(self) -> str:
        """The key as SQLCipher reads it: raw, without a derivation per connection."""
        return f"\"x'{self._content.hex()}'\""

    @override
    def __repr__(self) -> str:
        return "DataKey(…)"

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, DataKey) and self._content == other._content

    @override
    def __hash__(self) -> int:
        return hash(self._content)

    @override
    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError("a data key is not written anywhere")


def derived_key(secret: bytes) -> DataKey:
    """The data key that follows from the secret of a recovery key (HKDF, RFC 5869)."""
    hkdf = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=_PURPOSE)
    return DataKey(hkdf.derive(secret))


def give_key(connection: Any, key: DataKey | None) -> None:  # noqa: ANN401 - the driver has no types
    """Tell a connection just opened the key of its file; nothing when the file has none.

    SQLCipher writes nothing to the terminal about a key that does not fit, and nothing it sorts or
    keeps for a while ever reaches the disk.
    """
    if key is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = {key.literal()}")
    connection.execute("PRAGMA temp_store = MEMORY")
