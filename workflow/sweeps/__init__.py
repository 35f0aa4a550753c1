"""What is done because time has passed: each sweep can be run by hand, and by the pulse."""
