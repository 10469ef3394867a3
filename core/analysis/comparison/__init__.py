"""Two reports side by side: which sentence of one is which of the other, and what each says otherwise."""
