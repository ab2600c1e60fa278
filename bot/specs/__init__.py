"""SOP specifications as data: reading `sop_specs/`, checking them, and turning them into domain values."""
