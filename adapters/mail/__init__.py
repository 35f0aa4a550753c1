"""Mail: what goes over the wire, out and in."""
