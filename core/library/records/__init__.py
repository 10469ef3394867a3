"""What the library keeps, a repository for each kind of record, all over one store."""
