"""Log-in by OpenID Connect: what the provider says of itself, the way there, and who came back."""
