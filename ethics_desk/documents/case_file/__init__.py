"""The paper of a case file."""
