"""The database: tables, the unit of work, and the repositories the application works with."""
