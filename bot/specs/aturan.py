"""Rules between the parts of a specification: what makes it impossible to run.

They read the plain YAML values and step over what has the wrong shape, so that one wrong word near the top does not
hide the findings below it; `model` reports the shapes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from bot.domain.sop import Aksi
from bot.domain.waktu import Waktu, WaktuTidakSah, jumlahkan
from bot.specs.berkas_yaml import BerkasYaml, Jalur

PEMOHON = "pemohon"  # the one role that is no post

#: Acts that make something a later check can send back to.
PEMBUAT = frozenset({Aksi.AJUKAN, Aksi.KERJAKAN, Aksi.SUSUN_SURAT, Aksi.HIMPUN, Aksi.RAPAT})
#: Acts that decide "ya" or "tidak" over something made before.
PENILAI = frozenset({Aksi.PERIKSA, Aksi.PARAF, Aksi.TANDATANGANI})

_KUNCI_BAGIAN = ("pelaksana", "aksi", "surat", "dengan_paraf", "kembali_ke", "pengendali", "peserta")


@dataclass(frozen=True, slots=True)
class _Bagian:
    """One part of a row as far as it can be read."""

    jalur: Jalur
    isi: dict[str, Any]
    no: int | None

    @property
    def aksi(self) -> str | None:
        nilai = self.isi.get("aksi")
        return nilai if isinstance(nilai, str) else None


def periksa_aturan_sop(dok: BerkasYaml, templat: Collection[str] | None = None) -> None:
    """Add to `dok.temuan` what keeps this SOP from running.

    Args:
        dok: the file as read.
        templat: names of the letter templates there are; None when they are not known.
    """
    if not isinstance(dok.isi, dict):
        return
    bagian = list(_bagian(dok.isi))
    peran = _kode_unik(dok, "peran")
    _nomor_berurutan(dok)
    _bentuk_baris(dok)
    _belum_pasti(dok)
    _pelaksana_dikenal(dok, bagian, peran)
    _pengaju(dok, bagian, peran)
    _resume(dok, peran)
    _kunci_sesuai_aksi(dok, bagian, templat)
    _arah_kembali(dok, bagian)
    _urutan_surat(dok, bagian)
    _pertanyaan(dok)
    _jumlah_waktu(dok)


def periksa_peran(dok: BerkasYaml, jabatan: Collection[str]) -> None:
    """Add to `dok.temuan` every role that is no post of its office; `pemohon` is none."""
    if not isinstance(dok.isi, dict):
        return
    for i, peran in _anak(dok.isi, "peran"):
        kode = peran.get("kode")
        if isinstance(kode, str) and kode != PEMOHON and kode not in jabatan:
            dok.temukan(
                ("peran", i, "kode"),
                f"Peran '{kode}' bukan jabatan di instansi.yaml.",
                f"Gunakan salah satu: {', '.join(jabatan)}; atau tambahkan jabatannya.",
            )


def periksa_aturan_instansi(dok: BerkasYaml, folder: str) -> None:
    """Add to `dok.temuan` what is wrong between the parts of an office's file.

    Args:
        dok: the file as read.
        folder: name of the folder it lies in, which is the office's id.
    """
    if not isinstance(dok.isi, dict):
        return
    if isinstance(dok.isi.get("id"), str) and dok.isi["id"] != folder:
        dok.temukan(
            ("id",), f"Id '{dok.isi['id']}' berbeda dari nama folder '{folder}'.", "Samakan keduanya."
        )
    kode = _kode_unik(dok, "jabatan")
    atasan: dict[str, str] = {}
    for i, jabatan in _anak(dok.isi, "jabatan"):
        diri, di_atas = jabatan.get("kode"), jabatan.get("atasan")
        if diri == PEMOHON:
            dok.temukan(("jabatan", i, "kode"), "'pemohon' bukan jabatan.", "Pilih kode lain.")
        if isinstance(di_atas, str) and di_atas not in kode:
            dok.temukan(("jabatan", i, "atasan"), f"Atasan '{di_atas}' tidak ada dalam daftar jabatan.")
        elif isinstance(diri, str) and isinstance(di_atas, str):
            atasan[diri] = di_atas
            if _melingkar(diri, atasan):
                dok.temukan(
                    ("jabatan", i, "atasan"), f"Jabatan '{diri}' menjadi atasan bagi dirinya sendiri."
                )
    _atas_nama(dok, kode)
    _papan(dok, kode)
    _pola_terisi(dok)
    _tanggal(dok)


def _atas_nama(dok: BerkasYaml, kode: Collection[str]) -> None:
    semua = dok.isi.get("atas_nama")
    for templat, rantai in semua.items() if isinstance(semua, dict) else ():
        for i, jabatan in enumerate(rantai if isinstance(rantai, list) else ()):
            if isinstance(jabatan, str) and jabatan not in kode:
                dok.temukan(("atas_nama", templat, i), f"Jabatan '{jabatan}' tidak ada dalam daftar jabatan.")


def _papan(dok: BerkasYaml, kode: Collection[str]) -> None:
    daftar = dok.isi.get("papan")
    for i, jabatan in enumerate(daftar if isinstance(daftar, list) else ()):
        if isinstance(jabatan, str) and jabatan not in kode:
            dok.temukan(("papan", i), f"Jabatan '{jabatan}' tidak ada dalam daftar jabatan.")


def _pola_terisi(dok: BerkasYaml) -> None:
    surat, agenda = dok.isi.get("nomor_surat"), dok.isi.get("nomor_agenda")
    if not isinstance(surat, dict):
        return
    for nama, bagian in (
        ("nomor_surat", surat),
        ("nomor_agenda", agenda if isinstance(agenda, dict) else {}),
    ):
        for kunci in ("klasifikasi", "unit"):
            if f"{{{kunci}" in str(bagian.get("pola", "")) and not surat.get(kunci):
                pesan = f"Pola memakai {{{kunci}}}, tetapi nomor_surat belum memiliki '{kunci}'."
                dok.temukan((nama, "pola"), pesan, "Isi nilainya, atau keluarkan dari pola.")


def _melingkar(kode: str, atasan: dict[str, str]) -> bool:
    dilalui = {kode}
    while kode in atasan:
        kode = atasan[kode]
        if kode in dilalui:
            return True
        dilalui.add(kode)
    return False


def _tanggal(dok: BerkasYaml) -> None:
    for i, ramadan in _anak(dok.isi, "ramadan"):
        mulai, selesai = ramadan.get("mulai"), ramadan.get("selesai")
        # ISO dates compare as text; what is no date is reported by the model
        if isinstance(mulai, str) and isinstance(selesai, str) and selesai < mulai:
            dok.temukan(("ramadan", i, "selesai"), f"Ramadan berakhir ({selesai}) sebelum dimulai ({mulai}).")
    koreksi = dok.isi.get("koreksi")
    daftar: list[tuple[Jalur, dict[str, Any]]] = [
        (("libur_daerah", i, "tanggal"), d) for i, d in _anak(dok.isi, "libur_daerah")
    ]
    for kunci in ("libur", "masuk"):
        daftar += [(("koreksi", kunci, i, "tanggal"), d) for i, d in _anak(koreksi, kunci)]
    sudah: dict[Any, Jalur] = {}
    for jalur, hari in daftar:
        tanggal = hari.get("tanggal")
        if isinstance(tanggal, str) and tanggal in sudah:
            dok.temukan(jalur, f"Tanggal {tanggal} sudah ditulis di baris {dok.baris(sudah[tanggal])}.")
        sudah.setdefault(tanggal, jalur)


def _anak(isi: Any, kunci: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The entries of a list that are mappings, with their positions; nothing when the shape is another."""
    daftar = isi.get(kunci) if isinstance(isi, dict) else None
    for i, anak in enumerate(daftar if isinstance(daftar, list) else ()):
        if isinstance(anak, dict):
            yield i, anak


def _bilangan(nilai: Any) -> int | None:
    return nilai if isinstance(nilai, int) and not isinstance(nilai, bool) else None


def _bagian(isi: dict[str, Any]) -> Iterator[_Bagian]:
    for i, langkah in _anak(isi, "langkah"):
        no = _bilangan(langkah.get("no"))
        if langkah.get("bagian") is None:
            yield _Bagian(("langkah", i), langkah, no)
        for j, bagian in _anak(langkah, "bagian"):
            yield _Bagian(("langkah", i, "bagian", j), bagian, no)


def _kode_unik(dok: BerkasYaml, kunci: str) -> dict[str, Jalur]:
    sudah: dict[str, Jalur] = {}
    for i, anak in _anak(dok.isi, kunci):
        kode, jalur = anak.get("kode"), (kunci, i, "kode")
        if not isinstance(kode, str):
            continue
        if kode in sudah:
            dok.temukan(
                jalur, f"Kode '{kode}' sudah dipakai di baris {dok.baris(sudah[kode])}.", "Pilih kode lain."
            )
        sudah.setdefault(kode, jalur)
    return sudah


def _nomor_berurutan(dok: BerkasYaml) -> None:
    seharusnya = 1
    for i, langkah in _anak(dok.isi, "langkah"):
        no = _bilangan(langkah.get("no"))
        if no is None:
            seharusnya += 1
            continue
        if no != seharusnya:
            dok.temukan(
                ("langkah", i, "no"), f"Nomor langkah {no} tidak berurutan.", f"Seharusnya {seharusnya}."
            )
        seharusnya = no + 1


def _bentuk_baris(dok: BerkasYaml) -> None:
    for i, langkah in _anak(dok.isi, "langkah"):
        jalur: Jalur = ("langkah", i)
        if langkah.get("bagian") is not None:
            for kunci in _KUNCI_BAGIAN:
                if langkah.get(kunci) is not None:
                    dok.temukan(
                        (*jalur, kunci), f"'{kunci}' ditulis bersama 'bagian'.", "Pindahkan ke dalam bagian."
                    )
            if langkah["bagian"] == []:
                dok.temukan(
                    (*jalur, "bagian"), "Daftar bagian kosong.", "Isi sedikitnya satu pelaksana dan aksi."
                )
            continue
        for kunci in ("pelaksana", "aksi"):
            if langkah.get(kunci) is None:
                saran = "Tulis pelaksana dan aksi, atau daftar 'bagian'."
                dok.temukan((*jalur, kunci), f"Langkah belum memiliki '{kunci}'.", saran)


def _belum_pasti(dok: BerkasYaml) -> None:
    """A row that an import was unsure of never runs before a person has confirmed it."""
    for i, langkah in _anak(dok.isi, "langkah"):
        if langkah.get("belum_pasti") is True:
            dok.temukan(
                ("langkah", i, "belum_pasti"),
                f"Langkah {langkah.get('no', i + 1)} belum dipastikan.",
                "Periksa baris itu dengan naskah aslinya, lalu hapus 'belum_pasti'.",
            )


def _pelaksana_dikenal(dok: BerkasYaml, bagian: list[_Bagian], peran: Collection[str]) -> None:
    for b in bagian:
        pelaksana = b.isi.get("pelaksana")
        if isinstance(pelaksana, str) and pelaksana not in peran:
            dok.temukan(
                (*b.jalur, "pelaksana"),
                f"Pelaksana '{pelaksana}' tidak ada dalam daftar peran.",
                f"Gunakan salah satu: {', '.join(peran) or '(daftar peran masih kosong)'}.",
            )


def _pengaju(dok: BerkasYaml, bagian: list[_Bagian], peran: Collection[str]) -> None:
    pengaju = dok.isi.get("pengaju")
    if isinstance(pengaju, str) and pengaju not in peran:
        dok.temukan(("pengaju",), f"Pengaju '{pengaju}' tidak ada dalam daftar peran.")
    for posisi, b in enumerate(bagian):
        if b.aksi != Aksi.AJUKAN:
            continue
        if posisi:
            dok.temukan((*b.jalur, "aksi"), "'ajukan' hanya untuk awal langkah pertama.")
        if isinstance(pengaju, str) and b.isi.get("pelaksana") != pengaju:
            dok.temukan((*b.jalur, "pelaksana"), f"Yang mengajukan harus pengaju ('{pengaju}').")


def _resume(dok: BerkasYaml, peran: Collection[str]) -> None:
    daftar = dok.isi.get("resume_bulanan")
    for i, kode in enumerate(daftar if isinstance(daftar, list) else ()):
        if isinstance(kode, str) and (kode not in peran or kode == PEMOHON):
            dok.temukan(("resume_bulanan", i), f"Penerima resume '{kode}' bukan peran SOP ini.", f"Pilih dari: {', '.join(peran)}.")


def _kunci_sesuai_aksi(dok: BerkasYaml, bagian: list[_Bagian], templat: Collection[str] | None) -> None:
    for b in bagian:
        surat = b.isi.get("surat")
        if b.aksi == Aksi.SUSUN_SURAT and surat is None:
            dok.temukan(
                (*b.jalur, "aksi"), "'susun_surat' memerlukan 'surat'.", "Tulis kode templat suratnya."
            )
        elif b.aksi not in (Aksi.SUSUN_SURAT, Aksi.KERJAKAN) and surat is not None and b.aksi is not None:
            dok.temukan(
                (*b.jalur, "surat"), f"'surat' tidak berlaku untuk aksi '{b.aksi}'.", "Hapus baris ini."
            )
        elif isinstance(surat, str) and templat is not None and surat not in templat:
            saran = f"Templat yang ada: {', '.join(sorted(templat)) or '(belum ada)'}."
            dok.temukan((*b.jalur, "surat"), f"Templat surat '{surat}' tidak ada.", saran)
        if b.isi.get("peserta") and b.aksi is not None and b.aksi != Aksi.RAPAT:
            dok.temukan((*b.jalur, "peserta"), f"'peserta' tidak berlaku untuk aksi '{b.aksi}'.", "Hapus baris ini.")
        if b.isi.get("dengan_paraf") is True and b.aksi is not None and b.aksi != Aksi.PERIKSA:
            saran = "Hapus baris ini, atau gunakan aksi periksa."
            dok.temukan(
                (*b.jalur, "dengan_paraf"), f"'dengan_paraf' tidak berlaku untuk aksi '{b.aksi}'.", saran
            )


def _arah_kembali(dok: BerkasYaml, bagian: list[_Bagian]) -> None:
    pembuat = {b.no for b in bagian if b.aksi in PEMBUAT}
    semua = {b.no for b in bagian}
    for b in bagian:
        tujuan = _bilangan(b.isi.get("kembali_ke"))
        jalur = (*b.jalur, "kembali_ke")
        if tujuan is None or b.no is None:
            continue
        if b.aksi is not None and b.aksi not in PENILAI:
            dok.temukan(jalur, f"'kembali_ke' tidak berlaku untuk aksi '{b.aksi}'.", "Hapus baris ini.")
        elif tujuan >= b.no:
            dok.temukan(
                jalur, f"Langkah {b.no} kembali ke langkah {tujuan}, padahal harus ke langkah sebelumnya."
            )
        elif tujuan not in semua:
            dok.temukan(jalur, f"Langkah {tujuan} tidak ada.")
        elif tujuan not in pembuat:
            dok.temukan(
                jalur,
                f"Langkah {tujuan} tidak membuat apa pun yang dapat diperbaiki.",
                "Tuju langkah dengan aksi ajukan, kerjakan, susun_surat, himpun, atau rapat.",
            )


def _urutan_surat(dok: BerkasYaml, bagian: list[_Bagian]) -> None:
    ada_surat = ada_permohonan = ada_pembuat = False
    for b in bagian:
        jalur = (*b.jalur, "aksi")
        perlu_surat = b.aksi in (Aksi.PARAF, Aksi.TANDATANGANI) or b.isi.get("dengan_paraf") is True
        if perlu_surat and not ada_surat:
            dok.temukan(
                jalur, "Belum ada surat yang disusun sebelum langkah ini.", "Dahulukan aksi susun_surat."
            )
        elif b.aksi == Aksi.PERIKSA and not ada_pembuat:
            saran = "Dahulukan langkah yang membuat hasil yang diperiksa."
            dok.temukan(jalur, "Pemeriksaan ini tidak memiliki jalan kembali.", saran)
        if b.aksi == Aksi.SERAHKAN and not ada_permohonan:
            dok.temukan(
                jalur,
                "'serahkan' memerlukan pemohon.",
                "Mulai SOP dengan aksi ajukan, atau gunakan distribusikan.",
            )
        ada_surat |= b.aksi == Aksi.SUSUN_SURAT
        ada_permohonan |= b.aksi == Aksi.AJUKAN
        ada_pembuat |= b.aksi in PEMBUAT


def _pertanyaan(dok: BerkasYaml) -> None:
    _kode_unik(dok, "pertanyaan")
    for i, tanya in _anak(dok.isi, "pertanyaan"):
        jenis = tanya.get("jenis") or "teks"
        pilihan = tanya.get("pilihan")
        if jenis == "pilihan" and not pilihan:
            dok.temukan(("pertanyaan", i, "jenis"), "Pertanyaan pilihan belum memiliki daftar 'pilihan'.")
        if jenis != "pilihan" and pilihan:
            dok.temukan(("pertanyaan", i, "pilihan"), f"'pilihan' tidak berlaku untuk jenis '{jenis}'.")
        if jenis != "teks" and tanya.get("maks") is not None:
            dok.temukan(
                ("pertanyaan", i, "maks"), f"'maks' tidak berlaku untuk jenis '{jenis}'.", "Hapus baris ini."
            )


def _jumlah_waktu(dok: BerkasYaml) -> None:
    tertulis = [langkah.get("waktu") for _, langkah in _anak(dok.isi, "langkah")]
    total = dok.isi.get("waktu_total")
    if not isinstance(total, str):
        return
    try:
        diminta = jumlahkan([Waktu.parse(total)])
        jumlah = jumlahkan(Waktu.parse(str(teks)) for teks in tertulis if teks is not None)
    except WaktuTidakSah:
        return  # each unreadable waktu is reported where it stands
    if jumlah != diminta:
        pesan = f"Jumlah waktu tertulis {total}, tetapi langkah-langkahnya berjumlah {jumlah}."
        dok.temukan(("waktu_total",), pesan, "Betulkan salah satunya.")
