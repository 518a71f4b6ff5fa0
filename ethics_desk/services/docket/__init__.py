"""The lines of the desk: what is due, by day and by month, here and in other calendars."""
