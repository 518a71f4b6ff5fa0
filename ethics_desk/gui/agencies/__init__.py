"""State bodies: names by day, who belongs to whom, who took over."""
