"""How many promises find their outcomes, on pairs read by hand in ../shared: `python -m tests.promises`."""
