"""Tens of thousands of reports made into tables: on all cores or a cluster, broken off and gone on with."""
