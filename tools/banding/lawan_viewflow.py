"""The peer Viewflow on Django, measured in a process of its own: nine Handle nodes on SQLite with synchronous=FULL.

    python lawan_viewflow.py FOLDER     a number per line comes in, the seconds for as many steps go out

Viewflow is AGPL; it is only measured here, and nothing of paraf imports this file.
"""

import json
import sys
import time
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.db import transaction


def main() -> None:
    """Answer until the input ends."""
    settings.configure(
        INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "viewflow", "viewflow.workflow", "kantor_viewflow"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(Path(sys.argv[1]) / "viewflow.db"),
                               "OPTIONS": {"init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
                                           "transaction_mode": "IMMEDIATE"}}},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField", USE_TZ=True, SECRET_KEY="hanya-diukur")  # fmt: skip
    django.setup()
    call_command("migrate", verbosity=0)
    from kantor_viewflow.flows import AlurSop
    from viewflow.workflow.models import Process

    proses, sisa = None, 0
    print("siap", flush=True)
    for baris in sys.stdin:
        detik = 0.0
        for _ in range(int(baris)):
            if sisa == 0:
                AlurSop.mulai.run()
                proses, sisa = Process.objects.latest("pk").pk, 9
            mulai = time.perf_counter()
            tugas = Process.objects.get(pk=proses).task_set.filter(finished__isnull=True).get()
            with transaction.atomic():  # one commit per step, as under ATOMIC_REQUESTS
                tugas.flow_task.run(tugas)
            detik += time.perf_counter() - mulai
            sisa -= 1
        assert sisa or Process.objects.get(pk=proses).status == "DONE"
        print(json.dumps(detik), flush=True)


if __name__ == "__main__":
    main()
