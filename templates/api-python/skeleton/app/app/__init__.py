"""L'application."""
