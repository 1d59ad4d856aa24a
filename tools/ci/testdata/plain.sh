# Cannot be run: its mode says so.
