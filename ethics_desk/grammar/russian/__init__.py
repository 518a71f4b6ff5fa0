"""Russian: names of persons by their own rules, posts and bodies by their first noun."""
