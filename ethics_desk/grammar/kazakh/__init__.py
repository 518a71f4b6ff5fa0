"""Kazakh: suffixes by the harmony of vowels and the last sound. Our own rules."""
