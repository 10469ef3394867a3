"""Work for a child process: reading a file, and telling what was loaded for it."""

import sys
from collections.abc import Iterator

from core.jobs.job import Job
from core.workspace.reading import stretches_of_file


def modules_after_reading(job: Job, path: str) -> Iterator[dict[str, list[str]]]:
    list(stretches_of_file(job, path))
    yield {"modules": sorted(sys.modules)}
