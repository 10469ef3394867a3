"""Web pages as paragraphs: the article, with all else of the page accounted for."""
