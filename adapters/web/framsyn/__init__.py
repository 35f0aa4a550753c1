"""Looking ahead: what would be otherwise in a case, or under another reglement. Nothing writes."""
