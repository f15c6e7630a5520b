"""How imports are read: one module per language, and the graph that they draw into."""
