"""Two hundred and fifty working days of four offices: what a year has in it happened, and what must hold held. Alone in its file,
so that a test process of its own plays it, and first of all (see `tests/conftest.py`): it is the longest test.
"""

from __future__ import annotations

import logging

import structlog

from tools.simulasi.jalan import Simulasi, angka, mainkan, tempat
from tools.simulasi.periksa import periksa


def test_a_year_ends_every_case_and_tells_every_rung_once_within_working_hours() -> None:
    """Sixty cases of all five SOPs; holidays with both feasts, a Plh fortnight, an empty chair, a day of downtime, a restart a week.

    That each of these is in it is checked by `periksa`; what else that checks, and that it sees what is broken: `test_simulasi.py`.
    """
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    logging.disable(logging.CRITICAL)  # the shorter runs are listened to
    try:
        with tempat() as folder:
            hasil = mainkan(Simulasi(folder, benih=1, hari=250, berkas=60))
            salah, n = periksa(hasil), angka(hasil)
            hasil.dunia.tutup()
    finally:
        logging.disable(logging.NOTSET)
        structlog.reset_defaults()
    assert salah == []
    assert n["berkas"] == n["berakhir"] == 60
    assert int(n["anak tangga"]) > 800
    assert int(n["mulai ulang"]) == 49
    assert int(n["diserahkan langsung"]) > 1000
    assert int(n["COMMIT bersama"]) > 500
