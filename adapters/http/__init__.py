"""What every door on the network shares: who is there, what they may open, and how it ends."""

from starlette.convertors import IntegerConvertor, register_url_convertor

from adapters.http.numbers import LONGEST


class Number(IntegerConvertor):
    """A number in a path, of no more digits than a database can look for: a path with a larger one
    leads nowhere, as any other address that is not there. It must be known before the first route
    is made, and so it stands here."""

    regex = f"[0-9]{{1,{LONGEST}}}"


register_url_convertor("int", Number())
