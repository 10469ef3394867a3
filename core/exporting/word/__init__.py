"""A report and its notes as a Word file (ECMA-376), its parts written as text in one go."""
