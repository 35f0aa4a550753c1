"""A task of the yearly wheel: last done, next time."""

from cases.canonical import Json
from workflow.looking.aarshjul import Gjeremaal


def task_json(task: Gjeremaal) -> dict[str, Json]:
    return {
        "id": task.id,
        "tittel": task.tittel,
        "kor_ofte": task.kor_ofte,
        "kjelde": task.kjelde,
        "kven": list(task.kven),
        "sist": task.sist.isoformat() if task.sist else None,
        "frist": task.neste.isoformat() if task.neste else None,
        "planlagt": task.planlagt.isoformat() if task.planlagt else None,
        "forfalle": task.over,
        "kravd": task.kravd,
        "kontrollert": task.folgd,
    }
