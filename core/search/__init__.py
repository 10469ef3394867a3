"""Looking for words in many reports: what a query means, where it is answered, and its concordance."""
