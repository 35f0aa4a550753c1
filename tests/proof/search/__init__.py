"""Every state a case can reach under the production rules, partners of a class merged."""
