"""What follows: bars, crimes and their aftermath, offences, the head's answer, the registry."""
