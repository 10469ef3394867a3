"""Files that do harm to the program that reads them, each made when it is needed, and harmless ones."""
