"""Why a door stays shut, as exceptions that one place turns into pages."""


class Refusal(Exception):
    """A request that is refused. `status` is its HTTP status."""

    status = 400


class NotLoggedIn(Refusal):
    """Nobody is logged in, and the page is for those who are."""

    status = 401


class Denied(Refusal):
    """The visitor's role does not open this."""

    status = 403


class NoSuchPage(Refusal):
    """It is not there, or the visitor may not know that it is."""

    status = 404


class NoLink(NoSuchPage):
    """The link the page is reached by was not opened in this browser, or too long ago."""


class ForgedForm(Refusal):
    """The form was not made for this visitor, or was made too long ago."""

    status = 403


class TooLarge(Refusal):
    """More was sent than is taken."""

    status = 413


class TooMany(Refusal):
    """Too many requests in a short while."""

    status = 429
