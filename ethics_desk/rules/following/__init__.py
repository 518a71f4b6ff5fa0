"""What follows: entry bars, crimes, administrative offences, how long a sanction counts."""
