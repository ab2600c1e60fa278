"""The peer SpiffWorkflow, measured in a process of its own: nine manual tasks, its state in SQLite at every step.

    python lawan_spiff.py FOLDER        a number per line comes in, the seconds for as many steps go out

Each step reads the JSON of the workflow, completes the one task that is ready, and commits the JSON with synchronous=FULL, as
an office would need it. No history, no messages, no rights. SpiffWorkflow is LGPL; nothing of paraf imports this file.
"""

import itertools
import json
import sqlite3
import sys
import time
from pathlib import Path

from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser
from SpiffWorkflow.bpmn.serializer.workflow import BpmnWorkflowSerializer
from SpiffWorkflow.util.task import TaskState

LANGKAH = 9


def bagan() -> str:
    """Nine manual tasks in a row."""
    nama = ["awal", *(f"l{i}" for i in range(1, LANGKAH + 1)), "akhir"]
    simpul = "".join(
        f'<bpmn:{jenis} id="{n}" name="{n}">'
        + (f"<bpmn:incoming>a{i}</bpmn:incoming>" if i else "")
        + (f"<bpmn:outgoing>a{i + 1}</bpmn:outgoing>" if i < LANGKAH + 1 else "")
        + f"</bpmn:{jenis}>"
        for i, n in enumerate(nama)
        for jenis in ["startEvent" if i == 0 else "endEvent" if i == LANGKAH + 1 else "manualTask"]
    )
    arus = "".join(f'<bpmn:sequenceFlow id="a{i + 1}" sourceRef="{a}" targetRef="{b}"/>'
                   for i, (a, b) in enumerate(itertools.pairwise(nama)))  # fmt: skip
    return ('<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="urn:contoh">'
            f'<bpmn:process id="sop" isExecutable="true">{simpul}{arus}</bpmn:process></bpmn:definitions>')  # fmt: skip


def main() -> None:
    """Answer until the input ends."""
    parser = BpmnParser()
    parser.add_bpmn_str(bagan().encode())
    spec = parser.get_spec("sop")
    penyandi = BpmnWorkflowSerializer()
    db = sqlite3.connect(Path(sys.argv[1]) / "spiff.db", isolation_level=None)
    db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE alur (id INTEGER PRIMARY KEY, isi TEXT NOT NULL)")
    nomor, sisa = 0, 0
    print("siap", flush=True)
    for baris in sys.stdin:
        detik = 0.0
        for _ in range(int(baris)):
            if sisa == 0:
                nomor, sisa = nomor + 1, LANGKAH
                baru = BpmnWorkflow(spec)
                baru.do_engine_steps()
                db.execute("INSERT INTO alur VALUES (?, ?)", (nomor, penyandi.serialize_json(baru)))
            mulai = time.perf_counter()
            alur = penyandi.deserialize_json(db.execute("SELECT isi FROM alur WHERE id = ?", (nomor,)).fetchone()[0])
            alur.get_tasks(state=TaskState.READY, manual=True)[0].run()
            alur.do_engine_steps()
            db.execute("BEGIN IMMEDIATE")
            db.execute("UPDATE alur SET isi = ? WHERE id = ?", (penyandi.serialize_json(alur), nomor))
            db.execute("COMMIT")
            detik += time.perf_counter() - mulai
            sisa -= 1
            assert alur.is_completed() == (sisa == 0)
        print(json.dumps(detik), flush=True)


if __name__ == "__main__":
    main()
