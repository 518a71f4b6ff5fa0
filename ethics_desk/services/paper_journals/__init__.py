"""The journals an office keeps on paper: what arrived, what went out, what was taken in."""
