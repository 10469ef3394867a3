"""Traditional characters for simplified ones, the rarest that a folding knows."""

from core.text.layers import script

TRADITIONAL = {
    ord(script(character)): character
    for character in map(chr, range(0x4E00, 0xA000))
    if script(character) != character
}
