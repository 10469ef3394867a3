"""Speed and memory, always as a ratio to a floor or a peer measured in the same run; never a verdict."""
