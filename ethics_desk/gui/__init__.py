"""The window. Thin: it asks the services and shows their answers."""
