"""Looking: pictures of what is and what would be; nothing here writes."""
