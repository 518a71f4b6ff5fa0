"""Ethics Desk: the files of an ethics commissioner's office."""

__version__ = "0.1.0"
