"""The rule book: what it says, since when, by which article, and versions the office writes."""
