"""What ships with Zhupi besides code: the bundled report, icons, themes, translations."""
