"""The SQLite file: connection, schema and its migrations, sealed rows, what can go wrong with it."""
