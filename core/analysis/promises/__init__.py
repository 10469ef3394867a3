"""What a report promised for its year, beside what the report of the year after says of it."""
