"""How long understanding takes to import, next to a module of much Python."""

import json
import sys
from importlib import import_module
from time import perf_counter


def timed(module: str) -> float:
    """Seconds that an import takes."""
    start = perf_counter()
    import_module(module)
    return perf_counter() - start


sys.stdout.write(json.dumps({"floor": timed("jieba"), "ours": timed("core.understanding.understand")}) + "\n")
