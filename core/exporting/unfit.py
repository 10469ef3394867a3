"""What no file of markup can hold."""

import re

UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML (1.0, 2.2) and web pages do not allow, and halves of characters."""
