"""The kelengkapan of a row, ticked from what the case holds: a request, a file, a disposisi, the output of an earlier row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.sebar import terkumpul
from bot.domain.sop import Aksi, Langkah, Sop

#: What lies on a desk and not in a case; the forms list it beside the papers.
_PERALATAN = re.compile(r"\b(pc|komputer|laptop|printer|scanner|atk|alat tulis|internet|server|aplikasi|software|ruang)\b")

#: Words that do not tell one paper from another.
_TANPA_ARTI = frozenset({"dan", "yang", "di", "dari", "ke", "kepada", "untuk", "telah", "sudah", "atau"})


@dataclass(frozen=True, slots=True)
class Butir:
    """One kelengkapan and whether the case already holds it."""

    teks: str
    ada: bool | None  # None: equipment, which no case holds
    diganti: bool = False  # the application made in chat stands for it: there is no file


def centang(sop: Sop, berkas: Berkas, kunjungan: LangkahBerkas) -> tuple[Butir, ...]:
    """What the row needs, each with its tick."""
    return tuple(_butir(sop, berkas, kunjungan, teks) for teks in sop.ambil(kunjungan.no).kelengkapan)


def _butir(sop: Sop, berkas: Berkas, kunjungan: LangkahBerkas, teks: str) -> Butir:
    kata = _kata(teks)
    sebelum = [x for x in sop.langkah if x.no < kunjungan.no]
    sumber = _sumber(sebelum, kata)
    if sumber is not None:
        return Butir(teks, _selesai(berkas, sumber))
    if any(t.jenis == "berkas" and kata == _kata(t.label) for t in sop.pertanyaan) or "permohonan" in kata:
        ada = bool(berkas.dokumen_slot("permohonan"))
        return Butir(teks, ada, diganti=not ada and "permohonan" in kata and berkas.pemohon is not None)
    if "disposisi" in kata:
        return Butir(teks, any(_selesai(berkas, x) for x in sebelum if any(b.aksi is Aksi.DISPOSISI for b in x.bagian)))
    return Butir(teks, None if _PERALATAN.search(teks.casefold()) else False)


def _sumber(sebelum: list[Langkah], kata: frozenset[str]) -> Langkah | None:
    """The latest earlier row whose output this is, word for word, else as a part of it, else with more words."""
    for cocok in (frozenset.__eq__, frozenset.issubset, frozenset.issuperset):
        for langkah in reversed(sebelum):
            if any(cocok(kata, _kata(output)) for output in langkah.output):
                return langkah
    return None


def _selesai(berkas: Berkas, langkah: Langkah) -> bool:
    """Whether a row has left its output: its latest visit ended so; of a himpun, no dataset is back at its OPD."""
    kunjungan = [k for k in berkas.langkah if k.no == langkah.no and k.induk is None and not k.samping]
    if not kunjungan or kunjungan[-1].status != "selesai" or kunjungan[-1].bagian + 1 < len(langkah.bagian):
        return False
    himpun = any(b.aksi is Aksi.HIMPUN for b in langkah.bagian)
    return not (himpun and any(k.terbuka and k.no == langkah.no for k in terkumpul(berkas).values()))


@lru_cache(maxsize=4096)
def _kata(teks: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w.]+", teks.casefold())) - _TANPA_ARTI
