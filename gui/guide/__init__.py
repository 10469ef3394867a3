"""The guide, a page of the window: chapters at the left, the text of one at the right."""

PAGE = "guide"
