"""What REFI-QDA calls things, the exchange format of programs for qualitative analysis (qdasoftware.org).

A `.qdpx` file is a zip archive: `project.qde`, described by Project.xsd, and the texts in a folder beside it.
Positions are code points into a text file that begins without a mark and ends its lines with a line feed.
"""

from uuid import UUID, uuid5

PROJECT = "urn:QDA-XML:project:1.0"
CODEBOOK = "urn:QDA-XML:codebook:1.0"
PROJECT_FILE = "project.qde"
SOURCES = "Sources"
OWN_NOTES = f"{SOURCES}/zhupi.jsonld"
"""Our own notes as web annotations, with all that REFI-QDA has no word for: colours, links, history.

They count as long as nobody changed the project, whose hash they tell.
"""
PROJECT_HASH = "zhupi:project"
INTERNAL = "internal://"
OWN = UUID("6f1d8a52-4a0e-5f0e-9f5a-0f6f2f1c7a11")
"""Below it lie the names of what has none of its own: tags, authors, codings."""
APART = "/"
"""Between the names of a tag and of one below it."""


def guid(kind: str, name: str) -> str:
    """The name of a tag, an author or a coding: the same in every export."""
    return str(uuid5(OWN, f"{kind}:{name}"))
