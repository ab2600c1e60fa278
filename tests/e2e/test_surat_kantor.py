"""What belongs to the office, not to a case: its emblem by chat, and the resume of a month; over HTTP."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from PIL import Image

from tests.e2e.panggung import ADMIN_ID, POST, panggung, teks_docx


def test_the_admin_s_emblem_is_on_the_next_draft_and_the_month_s_resume_comes_on_its_first_working_day(
    tmp_path: Path,
) -> None:
    lambang = io.BytesIO()
    Image.new("RGB", (300, 360), (10, 90, 160)).save(lambang, "PNG")
    with panggung(tmp_path) as p:
        p.sandbox.kirim_berkas(POST["kadis"], ("lambang.png", lambang.getvalue()), teks="/logo")
        p.tunggu(POST["kadis"], "untuk admin kantor")
        p.tulis(ADMIN_ID, "/logo")
        p.tunggu(ADMIN_ID, "Kirim lambang daerah")
        p.sandbox.kirim_berkas(ADMIN_ID, ("lambang.png", b"\x89PNG\r\n\x1a\n" + b"rusak" * 99))
        p.tunggu(ADMIN_ID, "Lambang harus berupa gambar")
        p.sandbox.kirim_berkas(ADMIN_ID, ("lambang.png", lambang.getvalue()), teks="/logo")
        terpasang = p.isi_berkas(p.tunggu(ADMIN_ID, "Lambang ini sekarang dipakai"))

        nomor = p.ajukan("Sari Rahasia (contoh)")
        p.sampai_analis(nomor)
        draf = p.isi_berkas(p.tunggu(POST["analis"], "Draf-"))
        with zipfile.ZipFile(io.BytesIO(draf)) as arsip:
            assert terpasang in [arsip.read(n) for n in arsip.namelist() if n.startswith("word/media/")]

        p.maju(ke="2026-12-01T09:00:00+08:00")
        for kode in ("sekretaris", "kabid"):
            resume = teks_docx(p.isi_berkas(p.tunggu(POST[kode], "Resume permohonan bulan November 2026")))
            assert nomor in resume and "masih diproses" in resume and "Rahasia" not in resume
        assert not any("Resume permohonan" in x for x in p.isi(POST["analis"]))
