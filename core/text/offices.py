"""The offices of those who give reports, as patterns in simplified script."""

HEADS = "省长|市长|区长|县长|旗长|州长|盟长|主席"
"""Heads of a place's government; the place's name stands before."""
OFFICES = f"{HEADS}|总理|专员|主任|部长|镇长|乡长"
"""Of anybody who may speak."""
