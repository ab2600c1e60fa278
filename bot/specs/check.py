"""What `paraf sop check` says about a procedure that could run: advice to the office, each with its line.

What keeps a procedure from running is found by `load`; `periksa_semua` gives both.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from bot.domain.sop import Aksi
from bot.domain.waktu import JumlahWaktu, Waktu, WaktuTidakSah, jumlahkan
from bot.specs.berkas_yaml import Jalur, tulis_jalur
from bot.specs.load import DokumenSop, muat
from bot.specs.model import LangkahSpec
from bot.specs.temuan import Temuan, Tingkat

#: Permendagri practice: at most three officials initial before the head signs.
PARAF_PALING_BANYAK = 3

#: Number and year of laws these documents like to name, by title.
UNDANG_UNDANG = {
    "keterbukaan informasi publik": (14, 2008),
    "pelayanan publik": (25, 2009),
    "pemerintahan daerah": (23, 2014),
    "statistik": (16, 1997),
}
_UU = re.compile(r"undang-undang\s+(?:nomor|no\.?)\s*(\d+)\s+tahun\s+(\d{4})\s+tentang\s+(.+)", re.IGNORECASE)

#: Titles of officials as SOP texts write them.
_SEBUTAN = (
    "kepala dinas", "kadis", "sekretaris", "kepala bidang", "kabid", "kepala seksi", "kasi", "kasie",
    "kepala subbagian", "kasubbag", "wali kota", "walikota", "bupati", "staf", "jfu", "operator", "verifikator",
)  # fmt: skip

#: Words too common to show that one row uses what another made.
_KATA_UMUM = frozenset({
    "dan", "dari", "data", "dengan", "di", "hasil", "kepada", "ke", "oleh", "pada", "per", "sudah", "telah", "untuk", "yang",
})  # fmt: skip


def periksa_semua(dirs: Sequence[Path], templat: Collection[str] | None = None) -> list[Temuan]:
    """Every finding in these folders, errors and advice, ordered by file and line.

    Args:
        dirs: as for `load_specs`.
        templat: names of the letter templates there are; None skips that check.
    """
    katalog, temuan = muat(dirs, templat)
    atas_nama = {i.id: i.atas_nama for i in katalog.instansi.values()}
    return sorted(temuan + [t for dok in katalog.dokumen.values() for t in periksa_sop(dok, atas_nama.get(dok.sop.instansi))])


def periksa_sop(dok: DokumenSop, atas_nama: Mapping[str, Sequence[str]] | None = None) -> list[Temuan]:
    """The advice on one procedure, ordered by line; `atas_nama` is its office's, by letter."""
    bagian = (
        _waktu,
        _batas_hukum,
        _isi_baris,
        _output_terpakai,
        _sebutan_asing,
        _jalan_kembali,
        _banyak_paraf,
        _hukum,
        lambda x: _atas_nama(x, atas_nama or {}),
    )
    return sorted(
        Temuan(dok.yaml.nama, dok.yaml.baris(jalur), tulis_jalur(jalur), pesan, saran, Tingkat.SARAN)
        for periksa in bagian
        for jalur, pesan, saran in periksa(dok)
    )


_Hasil = Iterator[tuple[Jalur, str, str]]


def _jumlah(dok: DokumenSop) -> JumlahWaktu:
    return jumlahkan(langkah.waktu for langkah in dok.sop.langkah if langkah.waktu is not None)


def _waktu(dok: DokumenSop) -> _Hasil:
    tercetak = dok.spec.waktu_total_tercetak
    if not tercetak:
        return
    jumlah = _jumlah(dok)
    try:
        sama = jumlahkan([Waktu.parse(tercetak)]) == jumlah
    except WaktuTidakSah:
        sama = False
    if not sama:
        pesan = f"Naskah mencetak jumlah waktu {tercetak}, tetapi langkah-langkahnya berjumlah {jumlah}."
        yield ("waktu_total_tercetak",), pesan, "Betulkan jumlah pada naskah SOP."


def _batas_hukum(dok: DokumenSop) -> _Hasil:
    batas = dok.sop.batas_hukum_hari
    hari = sum(int(w.nilai) for w in _jumlah(dok).bagian if w.satuan == "hari" and w.jenis == "hari_kerja")
    if batas is not None and hari > batas:
        yield (
            ("batas_hukum",),
            f"Jumlah waktu {hari} hari kerja melebihi {batas} hari kerja menurut UU 14/2008 Pasal 22 ayat (7).",
            "Persingkat beberapa langkah, atau sampaikan perpanjangan tertulis paling lama 7 hari kerja (ayat 8).",
        )


def _isi_baris(dok: DokumenSop) -> _Hasil:
    for i, langkah in enumerate(dok.spec.langkah):
        if langkah.waktu is None:
            saran = "Tanpa waktu, langkah ini tidak memiliki tenggat."
            yield ("langkah", i), f"Langkah {langkah.no} belum memiliki waktu.", saran
        if not langkah.output:
            yield (
                ("langkah", i),
                f"Langkah {langkah.no} belum memiliki output.",
                "Tulis apa yang dihasilkannya.",
            )
        diajukan = any(b.aksi is Aksi.AJUKAN for b in langkah.daftar_bagian)
        if diajukan and not dok.spec.pertanyaan:
            yield ("langkah", i), "Permohonan diajukan tanpa pertanyaan.", "Tambahkan daftar 'pertanyaan'."


def _kata(daftar: Sequence[str]) -> set[str]:
    return set(re.findall(r"[a-z]+", " ".join(daftar).lower())) - _KATA_UMUM


def _output_terpakai(dok: DokumenSop) -> _Hasil:
    """An output counts as used when a later kelengkapan, or the records of the SOP, share a telling word with it."""
    for i, langkah in enumerate(dok.spec.langkah):
        berikut = [teks for baris in dok.spec.langkah[i + 1 :] for teks in baris.kelengkapan]
        if not berikut:  # the rows that follow say nothing about what they need
            return
        dipakai = _kata(berikut) | _kata(dok.spec.pencatatan)
        for j, output in enumerate(langkah.output):
            if not _kata([output]) & dipakai:
                pesan = (
                    f"Output langkah {langkah.no} '{output}' tidak menjadi kelengkapan langkah sesudahnya."
                )
                yield ("langkah", i, "output", j), pesan, "Sebutkan pada kelengkapan langkah yang memakainya."


def _teks(langkah: LangkahSpec) -> str:
    return " ".join([langkah.kegiatan, *langkah.kelengkapan, *langkah.output, langkah.keterangan]).lower()


def _memuat(teks: str, sebutan: str) -> bool:
    return re.search(rf"\b{re.escape(sebutan)}\b", teks) is not None


def _sebutan_asing(dok: DokumenSop) -> _Hasil:
    kolom = " / ".join(
        nama for peran in dok.spec.peran for nama in (peran.kode, peran.nama, *peran.alias)
    ).lower()
    for sebutan in _SEBUTAN:
        if _memuat(kolom, sebutan):
            continue
        for i, langkah in enumerate(dok.spec.langkah):
            if _memuat(_teks(langkah), sebutan):
                pesan = f"Langkah {langkah.no} menyebut '{sebutan}', yang bukan kolom pelaksana."
                saran = "Tambahkan sebagai peran, atau sebagai alias peran yang sama; abaikan bila memang pihak luar."
                yield ("langkah", i), pesan, saran
                break


def _jalan_kembali(dok: DokumenSop) -> _Hasil:
    """A decision whose "tidak" has no written target goes to the latest maker; the office should say so itself."""
    for i, langkah in enumerate(dok.spec.langkah):
        for bagian in langkah.daftar_bagian:
            if bagian.aksi in (Aksi.PERIKSA, Aksi.PARAF, Aksi.TANDATANGANI) and bagian.kembali_ke is None:
                pesan = f"Langkah {langkah.no} memeriksa tanpa menyebut jalan kembali."
                yield ("langkah", i), pesan, "Tulis 'kembali_ke'; bila kosong, kembali ke penyusun terakhir."


def _banyak_paraf(dok: DokumenSop) -> _Hasil:
    paraf = 0
    for i, langkah in enumerate(dok.spec.langkah):
        for bagian in langkah.daftar_bagian:
            if bagian.aksi is Aksi.SUSUN_SURAT:
                paraf = 0
            paraf += bagian.aksi is Aksi.PARAF or bagian.dengan_paraf
            if bagian.aksi is Aksi.TANDATANGANI:
                if paraf > PARAF_PALING_BANYAK:
                    pesan = f"Ada {paraf} paraf sebelum tanda tangan pada langkah {langkah.no}."
                    yield (
                        ("langkah", i),
                        pesan,
                        f"Tata naskah dinas mengenal paling banyak {PARAF_PALING_BANYAK}.",
                    )
                paraf = 0


def _atas_nama(dok: DokumenSop, atas_nama: Mapping[str, Sequence[str]]) -> _Hasil:
    """A chain of a.n. that does not end with the post that signs here is not printed: the signer signs in his own name."""
    for i, langkah in enumerate(dok.spec.langkah):
        for bagian in langkah.daftar_bagian:
            rantai = atas_nama.get(bagian.surat or "", ()) if bagian.aksi is Aksi.SUSUN_SURAT else ()
            ttd = dok.sop.penanda_tangan
            if rantai and ttd is not None and rantai[-1] != ttd:
                pesan = (f"Setelan atas_nama untuk surat langkah {langkah.no} berakhir pada '{rantai[-1]}', sedangkan yang menandatangani "
                         f"'{ttd}'.")  # fmt: skip
                yield ("langkah", i), pesan, "Akhiri rantai atas_nama di instansi.yaml dengan penanda tangannya; bila tidak, a.n. tidak dicetak."


def _hukum(dok: DokumenSop) -> _Hasil:
    for i, dasar in enumerate(dok.spec.dasar_hukum):
        cocok = _UU.search(dasar)
        if cocok is None:
            continue
        judul = cocok[3].strip(" .;")
        benar = UNDANG_UNDANG.get(judul.lower())
        if benar is not None and benar != (int(cocok[1]), int(cocok[2])):
            pesan = f"Undang-undang tentang {judul} tertulis Nomor {cocok[1]} Tahun {cocok[2]}."
            yield ("dasar_hukum", i), pesan, f"Seharusnya Nomor {benar[0]} Tahun {benar[1]}."
