"""What words tell: pure functions over the texts of reports."""
