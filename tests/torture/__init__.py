"""Bad luck by the thousand: kills, power cuts, full and failing disks, damaged files, wrong clocks.

Each trial has a control, a careless way to do the same, in which the trial must find losses: a trial that
cannot fail proves nothing. `make torture` runs all of it, `test_torture.py` a short form.
"""
