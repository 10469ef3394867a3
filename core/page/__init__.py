"""A page ready to paint: rows and runs, collapsing, finding, what there is to tell of a figure."""
