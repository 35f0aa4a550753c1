"""The rules and the case types, as they are in this version of the program and set here."""

from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from adapters.http.access import SJAA, opens
from adapters.http.desk import Desk
from adapters.rest.document import look_extra
from adapters.views.as_json.brytarar import settings_json
from adapters.views.as_json.reglar import rule_entries
from adapters.views.as_json.rekneskap import tally_json
from adapters.views.as_json.sakstypar import case_type_json
from rules.katalog import KATALOG
from rules.katalogtal import account

router = APIRouter()
TAG = "Reglar"


@router.get("/{hf}/reglar", operation_id="reglar",
            dependencies=[opens(SJAA)],
            **look_extra("Alle reglane, og radene som ikkje køyrer", "", TAG))
def reglar() -> JSONResponse:
    return JSONResponse({"reglar": rule_entries()})


@router.get("/{hf}/reglar/tal", operation_id="rekneskap",
            dependencies=[opens(SJAA)],
            **look_extra("Rekneskapen over radene i katalogen", "", TAG))
def rekneskap() -> JSONResponse:
    return JSONResponse(tally_json(account(KATALOG)))


@router.get("/{hf}/brytarar", operation_id="brytarar",
            **look_extra("Brytarane og tala slik dei står her", "", TAG))
def brytarar(desk: Annotated[Desk, opens(SJAA)]) -> JSONResponse:
    return JSONResponse(settings_json(desk.register.hf))


@router.get("/{hf}/sakstypar", operation_id="sakstypar",
            **look_extra("Sakstypane, og vegen kvar av dei går", "", TAG))
def sakstypar(desk: Annotated[Desk, opens(SJAA)]) -> JSONResponse:
    kinds = desk.register.sakstypar.values()
    return JSONResponse({"sakstypar": [case_type_json(k) for k in kinds]})
