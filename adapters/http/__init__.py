"""What every door on the network shares: who is there, what they may open, and how it ends."""
