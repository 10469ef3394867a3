"""The offices whose holders give the reports."""

HEADS = "省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主席|总理|专员|主任|部长"
"""Alternatives of a pattern: heads of governments from the nation down, and of what stands for one."""
