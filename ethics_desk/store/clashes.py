"""What the tables refuse, told as a fault of what was handed in."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError, InterfaceError, StatementError


@contextmanager
def clashes_told() -> Iterator[None]:
    """Raise `ValueError` for records that clash with others or point at nothing.

    Only for records that come from elsewhere as a whole: what the program writes itself and the
    tables refuse is a mistake of ours.
    """
    try:
        yield
    except (IntegrityError, DataError, InterfaceError) as fault:
        raise ValueError(str(fault.orig)) from fault
    except DBAPIError:
        raise
    except StatementError as fault:  # what a column cannot hold
        raise ValueError(str(fault.orig)) from fault
