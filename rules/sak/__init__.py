"""Sak: rules on the way of a case, from innmelding to retting."""
