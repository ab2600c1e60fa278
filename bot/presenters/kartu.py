"""The cards of a case: the task card with its panels, the pemohon's status, the history, the list of tasks.

A card is read in thirty seconds on a phone: what is asked stands first, then until when, then what it is about.
Whatever is long folds away in a quote; whatever is too long is cut, and says so.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any

from bot.application.centang import Butir
from bot.application.pandangan import BerkasTampil, Jejak, PandanganRiwayat, PandanganStatus, PandanganTugas
from bot.application.ports import BarisTugas, Isi, Tombol
from bot.domain.sop import Aksi
from bot.domain.ttd import DINYATAKAN_BELUM
from bot.presenters.bentuk import (
    RUANG,
    balik_halaman,
    deret,
    isian,
    jam,
    panjang,
    potong,
    susun_muat,
    tanggal,
    waktu,
    waktu_ringkas,
)
from bot.presenters.sebar import baris_rapat, baris_sebar, panel_peserta, panel_sebar
from bot.presenters.teks import KATA

#: A card stays well below Telegram's 4096, so that it fits one screen with its quotes folded.
BATAS = 3500

#: Notes of the trail a task card shows; the rest stands in the history.
CATATAN = 5

#: Tasks on one page of the list.
PER_HALAMAN = 8

Baris = tuple[Tombol, ...]

_LABEL = {
    "terima": "Terima",
    "disposisi": "Disposisikan",
    "isi_surat": "Isi surat",
    "lihat_surat": "Lihat surat",
    "unduh_draf": "Unduh draf",
    "lampir": "Lampirkan berkas",
    "hasil": "Tulis hasil",
    "paraf": "Paraf",
    "teruskan": "Teruskan",
    "tandatangani": "Tanda tangani",
    "serahkan": "Serahkan",
    "selesai": "Selesai",
    "kembalikan": "Kembalikan",
    "perbaiki": "Perbaiki",
    "sebar_mulai": "Mulai",
    "sebar_daftar": "Lihat daftar",
    "rapat_atur": "Atur rapat",
    "hadir": "Hadir",
    "notulensi": "Tulis notulensi",
    "arsipkan": "Arsipkan",
    "minta": "Minta kelengkapan",
    "minta_cabut": "Lanjutkan tanpa jawaban",
    "kirim_pdf": "Kirim PDF",
    "ttd_kirim": "Kirim PDF bertanda tangan",
    "ttd_belum": "Ulangi, belum ditandatangani",
}

#: The acts that move the case on: they stand first, with their colour.
_UTAMA = {"terima": "primary", "disposisi": "primary", "paraf": "success", "teruskan": "success",
          "tandatangani": "success", "serahkan": "success", "selesai": "success",
          "sebar_mulai": "primary", "sebar_daftar": "primary", "rapat_atur": "primary", "arsipkan": "success",
          "kirim_pdf": "primary", "ttd_kirim": "primary"}  # fmt: skip

#: Rows whose request says all there is to say; for the others the card repeats the words of the SOP.
_JELAS = frozenset({Aksi.DISPOSISI, Aksi.PARAF, Aksi.TANDATANGANI, Aksi.SERAHKAN})

#: Answers about the person who asks; what is asked stands before them in the folded quote.
_TENTANG_ORANG = ("Nama", "Pekerjaan", "Kontak")

#: The acts bound to the content of the letter as the card shows it.
_TERIKAT_ISI = frozenset({"paraf", "teruskan", "tandatangani"})

_SIFAT = {"biasa": "Biasa", "segera": "Segera", "sangat_segera": "Sangat segera", "rahasia": "Rahasia"}
_TANDA_SIFAT = {"segera": "❗ SEGERA", "sangat_segera": "‼️ SANGAT SEGERA", "rahasia": "🔒 RAHASIA"}

_MOHON = {
    Aksi.AJUKAN: "Mohon ajukan permohonan.",
    Aksi.DISPOSISI: "Mohon beri disposisi.",
    Aksi.KERJAKAN: "Mohon kerjakan langkah ini, lalu tulis hasil atau lampirkan berkasnya.",
    Aksi.SUSUN_SURAT: "Mohon susun surat dan lampirkan datanya.",
    Aksi.PERIKSA: "Mohon periksa, lalu teruskan",
    Aksi.PARAF: "Mohon periksa surat dan datanya, lalu paraf",
    Aksi.TANDATANGANI: "Mohon periksa surat, lalu tanda tangani",
    Aksi.DISTRIBUSIKAN: "Mohon distribusikan kepada para penerima.",
    Aksi.HIMPUN: "Mohon himpun data dari perangkat daerah.",
    Aksi.RAPAT: "Mohon selenggarakan rapat dan catat hasilnya.",
    Aksi.SERAHKAN: "Mohon serahkan surat dan datanya kepada pemohon.",
    Aksi.ARSIPKAN: "Mohon arsipkan berkas ini.",
}

#: What a signer is asked while his letter waits for something else than his signature.
_MOHON_TTD = {
    "menunggu_pdf": "Surat menunggu PDF sebelum dapat ditandatangani. Penyusunnya sudah diminta mengirim; Bapak/Ibu juga dapat mengirimnya.",
    "diminta": "Surat sedang ditandatangani. Mohon tunggu sebentar.",
    "tidak_pasti": "Hasil tanda tangan belum pasti. Mohon periksa pada penyedia: kirim PDF yang sudah bertanda tangan, atau ulangi bila belum.",
}

_KURANG = {
    "draf_belum_ada": "<b>Belum dapat Selesai:</b> draf surat belum ada. Tekan Isi surat, atau tunggu draf awal.",
    "draf_sedang_disiapkan": "<b>Belum dapat Selesai:</b> draf terbaru sedang disiapkan, mohon tunggu sebentar.",
    "data_belum_dilampirkan": "<b>Belum dapat Selesai:</b> data belum dilampirkan.",
    "hasil_belum_ada": "<b>Belum dapat Selesai:</b> tulis hasil atau lampirkan berkas dahulu.",
    "rapat_belum_dijadwalkan": "<b>Belum dapat Selesai:</b> rapat belum diatur.",
    "belum_ada_yang_hadir": "<b>Belum dapat Selesai:</b> belum ada yang menyatakan hadir.",
    "notulensi_belum_ada": "<b>Belum dapat Selesai:</b> notulensi belum ditulis.",
    "bukti_belum_ada": (
        "Langkah berakhir saat pemohon menekan Terima. Bila diserahkan langsung, lampirkan tanda terima "
        "yang sudah ditandatangani, lalu tekan Selesai."
    ),
}

_BERAKHIR = {
    Aksi.AJUKAN: "Diajukan",
    Aksi.DISPOSISI: "Didisposisikan",
    Aksi.KERJAKAN: "Diselesaikan",
    Aksi.SUSUN_SURAT: "Surat disusun",
    Aksi.PERIKSA: "Diperiksa dan diteruskan",
    Aksi.PARAF: "Diparaf",
    Aksi.TANDATANGANI: "Ditandatangani",
    Aksi.DISTRIBUSIKAN: "Didistribusikan",
    Aksi.HIMPUN: "Data dihimpun",
    Aksi.RAPAT: "Rapat dicatat",
    Aksi.SERAHKAN: "Serah terima dikonfirmasi",
    Aksi.ARSIPKAN: "Diarsipkan",
}


# --- the task card -------------------------------------------------------------------------------------------------


def kartu_tugas(p: PandanganTugas) -> Isi:
    """The card of one visit: open with its acts, open with a panel (`data["dialog"]`), or ended and without buttons."""
    if p.akhir is not None:
        return Isi(_kartu_berakhir(p, p.akhir))
    panel = _PANEL.get(str(p.data.get("dialog")))
    if panel is not None:
        return panel(p)
    return Isi(susun_muat(lambda kata: _teks_tugas(p, kata), BATAS), _tombol_tugas(p))


def _teks_tugas(p: PandanganTugas, kata: int) -> str:
    kembali = _pengembalian(p)
    bagian = [
        _judul(p),
        [f"<b>{_permintaan(p)}</b>", *_ambil(p), *_tenggat(p), *_untuk(p)],
        _dikembalikan(kembali, p.zona, 3 * kata) if kembali else [],
        _permohonan(p, kata),
        _keadaan(p),
        _catatan(p, [j for j in p.jejak if j is not kembali], kata),
    ]
    return "\n\n".join("\n".join(baris) for baris in bagian if baris)


def _judul(p: PandanganTugas) -> list[str]:
    """Reminder or lateness first, then which case, which row, and what the SOP says of the row."""
    baris = [f"⏰ <b>{kepala}</b>"] if (kepala := _kepala(p)) else []
    sifat = f" · <b>{_TANDA_SIFAT[p.sifat]}</b>" if p.sifat in _TANDA_SIFAT else ""
    tambahan = " · tugas tambahan" if p.samping else ""
    baris.append(f"<b>{isian(p.nomor, 60)}</b> · langkah {p.no} dari {p.banyak}{tambahan}{sifat}")
    baris.append(isian(p.sop, 100))
    if not p.samping and p.aksi not in _JELAS:
        baris.append(f"<i>{isian(p.kegiatan, 160)}</i>")
    return baris


def _kepala(p: PandanganTugas) -> str:
    """What the clock says of this visit. A message that is a reminder says so; whatever refreshes it keeps the fact."""
    if p.pengingat == "jawaban":
        return "Pemohon sudah menjawab: waktu berjalan lagi"
    kode = p.pengingat or p.anak
    if p.pengingat == "rapat" or (kode == "rapat" and not p.lewat):
        return "Rapat sudah dimulai: tulis notulensinya setelah selesai"
    if p.lewat:
        kalimat = f"tenggat lewat{_lama_lewat(p)}"
    elif kode in _ANAK:
        kalimat = _ANAK[kode]
    elif p.pengingat:
        kalimat = "tugas ini menunggu"
    else:
        return ""
    return f"Pengingat: {kalimat}" if p.pengingat else kalimat.capitalize()


_ANAK = {"h-1": "tenggat tinggal satu hari kerja", "jatuh_tempo": "jatuh tempo hari ini"}


def _lama_lewat(p: PandanganTugas) -> str:
    return f" {p.terlambat_hari} hari kerja" if p.terlambat_hari else ""


def _permintaan(p: PandanganTugas) -> str:
    """What the holder is asked to do, in one sentence."""
    if p.ditanya_at is not None:
        return f"Menunggu jawaban pemohon atas: “{isian(p.pertanyaan, 300)}”"
    if p.sendiri:
        return "Ini permohonan Bapak/Ibu sendiri, jadi harus diputus pejabat lain. Admin dan atasan sudah diberi tahu; Bapak/Ibu juga dapat menunjuk Plh dengan /plh."
    if p.menunggu_paraf:
        return f"Menunggu paraf {isian(', '.join(p.menunggu_paraf), 100)} sebelum dapat dilanjutkan."
    if p.samping:
        return "Mohon tindak lanjuti disposisi ini: tulis hasil atau lampirkan berkas."
    if _pengembalian(p) is not None:
        return "Mohon perbaiki sesuai catatan pengembalian."
    if p.aksi is Aksi.SUSUN_SURAT and p.surat.get("perlu_data") is False:
        return "Mohon susun suratnya."
    if p.aksi is Aksi.SERAHKAN and p.surat.get("diserahkan_at"):
        return f"Diserahkan {waktu_ringkas(p.surat['diserahkan_at'], p.zona)}. Menunggu konfirmasi pemohon."
    if p.aksi is Aksi.TANDATANGANI and p.surat.get("ttd") in _MOHON_TTD:
        return _MOHON_TTD[str(p.surat["ttd"])]
    if p.aksi is Aksi.TANDATANGANI and not p.surat.get("siap"):
        return "Surat sedang disiapkan dengan nomor dan tanggal. Mohon tunggu sebentar."
    mohon = _MOHON[p.aksi]
    if mohon.endswith("."):
        return mohon
    return f"{mohon} atau kembalikan." if "kembalikan" in p.tindakan else f"{mohon}."


def _ambil(p: PandanganTugas) -> list[str]:
    if "terima" not in p.tindakan:
        return []
    return ["Jabatan ini dipegang beberapa orang. Tekan Terima bila Bapak/Ibu yang menanganinya."]


def _tenggat(p: PandanganTugas) -> list[str]:
    """Both clocks in one line: this step's, and the law's on the whole request."""
    if p.ditanya_at is not None:
        return [f"⏸ Tenggat berhenti sejak {waktu_ringkas(p.ditanya_at, p.zona)}, menunggu jawaban pemohon."]
    return _dua_jam(p, f" <b>(lewat{_lama_lewat(p)})</b>" if p.lewat else "")


def _dua_jam(p: PandanganTugas | PandanganRiwayat, lewat: str = "") -> list[str]:
    """The limit of the step and that of the law, as far as there are any, in one line."""
    langkah = [f"Tenggat: {waktu(p.tenggat_at, p.zona)}{lewat}"] if p.tenggat_at is not None else []
    if p.batas_at is not None:
        kata = "batas" if langkah else "Batas"
        langkah.append(f"{kata} UU KIP: {tanggal(p.batas_at, p.zona)}{' <b>(lewat)</b>' if p.batas_lewat else ''}")
    return [" · ".join(langkah)] if langkah else []


def _untuk(p: PandanganTugas) -> list[str]:
    pemegang = f" · dipegang {isian(p.pemegang, 60)}" if p.pemegang else ""
    # The act that was to stand for this one has fallen to somebody else.
    menyusul = ["Semula dicakup karena rangkap jabatan; kini jabatan di atasnya dipegang pejabat lain."] if p.menyusul else []
    return [f"Untuk: {isian(p.jabatan, 100)}{pemegang}", *menyusul]


def _pengembalian(p: PandanganTugas) -> Jejak | None:
    """The return this visit exists for, when it does."""
    kembali = [j for j in p.jejak if j.jenis == "BerkasDikembalikan"]
    if p.putaran == 1 or p.samping or not kembali:
        return None
    ke = kembali[-1].data
    return kembali[-1] if (ke.get("ke_no"), ke.get("ke_bagian", 0)) == (p.no, p.bagian) else None


def _dikembalikan(j: Jejak, zona: tzinfo, kata: int) -> list[str]:
    return [f"↩️ <b>Dikembalikan oleh {isian(j.siapa, 60)}</b>, {waktu_ringkas(j.at, zona)}",
            *([f"<blockquote>{isian(j.kata, kata)}</blockquote>"] if j.kata else [])]  # fmt: skip


def _permohonan(p: PandanganTugas | PandanganRiwayat, kata: int) -> list[str]:
    """Who asks, and the answers in a quote that folds."""
    baris = [f"Pemohon: <b>{isian(p.pemohon, 80)}</b>"] if p.pemohon else []
    jawaban = sorted(
        ((label, nilai) for label, nilai in p.ringkasan if nilai != p.pemohon),
        key=lambda tanya: tanya[0].startswith(_TENTANG_ORANG),
    )
    if jawaban:
        baris.append(_kutip([f"{isian(label, 40)}: {isian(nilai, kata)}" for label, nilai in jawaban[:10]]))
    return baris


def _keadaan(p: PandanganTugas) -> list[str]:
    """What the case holds already, and what is missing before Selesai."""
    baris = baris_sebar(p) + baris_rapat(p) + _kelengkapan(p.kelengkapan) + _surat(p) + _daftar_berkas(p.dokumen, 3)
    if p.pemohon and p.surat.get("perlu_data") is False and any(d.slot == "data" for d in p.dokumen):
        baris.append("Jawaban ini tanpa data: berkas data yang terlampir tetap di arsip dan tidak dikirim kepada pemohon.")
    if p.tertunda:
        baris.append(f"⏳ {p.tertunda} berkas sedang disimpan, mohon tunggu sebentar.")
    if p.kurang in _KURANG and "terima" not in p.tindakan:
        baris.append(_KURANG[p.kurang])
    return baris


_TANDA = {True: "☑ ", False: "☐ ", None: ""}


def _butir(butir: Butir) -> str:
    if butir.diganti:  # neither there nor missing: what the pemohon wrote in chat is his request
        return f"{isian(butir.teks, 90)} (diajukan lewat Telegram, tanpa berkas surat)"
    return f"{_TANDA[butir.ada]}{isian(butir.teks, 90)}"


def _kelengkapan(kelengkapan: Sequence[Butir]) -> list[str]:
    butir = [_butir(butir) for butir in kelengkapan[:6]]
    sisa = [f"… dan {len(kelengkapan) - 6} lagi"] if len(kelengkapan) > 6 else []
    return [f"Kelengkapan: {' · '.join(butir + sisa)}"] if butir else []


def _surat(p: PandanganTugas) -> list[str]:
    if not p.surat:
        return []
    versi, nomor = p.surat.get("draf_versi"), p.surat.get("nomor")
    if nomor and p.surat.get("siap"):
        bentuk = "" if p.surat.get("pdf") else " (berkas Word, tanpa PDF)"
        return [f"Surat: nomor {isian(nomor, 60)}{bentuk}"]
    if nomor:
        return [f"Surat: nomor {isian(nomor, 60)}, sedang disiapkan"]
    return [f"Surat: draf versi {versi}"] if versi else []


def _daftar_berkas(dokumen: Sequence[BerkasTampil], banyak: int) -> list[str]:
    if not dokumen:
        return []
    return [f"Berkas ({len(dokumen)}): {deret([d.nama for d in dokumen], banyak, 40)}"]


def _catatan(p: PandanganTugas, jejak: Sequence[Jejak], kata: int) -> list[str]:
    """The newest of the trail, newest first, so that a folded quote shows it."""
    if not jejak:
        return []
    baris = []
    for j in reversed(jejak[-CATATAN:]):
        kutipan = f" “{isian(j.kata, kata)}”" if j.kata else ""
        kalimat = isian(_kalimat(j), max(kata, 60))
        baris.append(f"<b>{isian(j.siapa, 40)}</b>, {waktu_ringkas(j.at, p.zona)}: {kalimat}{kutipan}")
    if len(jejak) > CATATAN:
        baris.append(f"… {len(jejak) - CATATAN} catatan sebelumnya, tekan Riwayat")
    return ["Catatan, terbaru di atas:" if len(jejak) > 1 else "Catatan:", _kutip(baris)]


def _kutip(baris: Iterable[str]) -> str:
    return f"<blockquote expandable>{chr(10).join(baris)}</blockquote>"


def _tombol_tugas(p: PandanganTugas) -> tuple[Baris, ...]:
    """The acts, the main one first and Kembalikan last; below them what every open visit offers."""
    urut = sorted(p.tindakan, key=lambda aksi: (aksi == "kembalikan", aksi not in _UTAMA))
    tindakan = [_tindakan(p, aksi) for aksi in urut]
    umum = [_tombol(p, "Catatan", "catatan")]
    if p.dokumen:
        umum.append(_tombol(p, "Lihat berkas", "lampiran"))
    umum.append(_tombol(p, "Riwayat", "riwayat"))
    if p.tenggat_at is not None:
        umum.append(_tombol(p, "Jelaskan tenggat", "tenggat"))
    if p.perpanjang:
        umum.append(_tombol(p, "Perpanjang waktu", "perpanjang"))
    return (*_berdua(tindakan), *_berdua(umum))


def _tindakan(p: PandanganTugas, aksi: str) -> Tombol:
    gaya = "danger" if aksi == "kembalikan" else _UTAMA.get(aksi)
    return _tombol(p, _LABEL[aksi], aksi, gaya=gaya, isi_hash=p.isi_hash if aksi in _TERIKAT_ISI else None)


def _tombol(p: PandanganTugas, label: str, aksi: str, data: Mapping[str, Any] | None = None, *,
            gaya: str | None = None, isi_hash: str | None = None) -> Tombol:  # fmt: skip
    """A button bound to this visit."""
    return Tombol(potong(label, 60), aksi, data or {}, lb=p.lb, isi_hash=isi_hash, gaya=gaya)


def _berdua(tombol: Sequence[Tombol]) -> tuple[Baris, ...]:
    return tuple(tuple(tombol[i : i + 2]) for i in range(0, len(tombol), 2))


def _kartu_berakhir(p: PandanganTugas, akhir: Jejak) -> str:
    """What became of an ended visit, in three lines."""
    saat = waktu_ringkas(akhir.at, p.zona)
    siapa = isian(akhir.siapa, 60)
    alasan: list[str] = []
    if p.status == "dikembalikan":
        hasil = f"↩️ Langkah {p.no} dari {p.banyak} · <b>Dikembalikan</b> oleh {siapa}, {saat}"
        kata = [j.kata for j in p.jejak if j.jenis == "BerkasDikembalikan" and j.at == akhir.at and j.kata]
        alasan = [_kutip([isian(kata[-1], 300)])] if kata else []
    elif p.status == "batal":
        sebab = "Ditutup, berkas sudah berakhir" if akhir.siapa == "Sistem" else f"Dibatalkan oleh {siapa}"
        hasil = f"✖️ Langkah {p.no} dari {p.banyak} · {sebab}, {saat}"
    else:
        kata_akhir = "Tugas tambahan diselesaikan" if p.samping else _BERAKHIR[p.aksi]
        oleh = ", lengkap" if akhir.siapa == "Sistem" else f" oleh {siapa},"  # the last branch ends its fan-out
        if dicakup := akhir.data.get("dicakup"):
            kata_akhir, oleh = "Rangkap jabatan", f": dicakup {isian(dicakup, 120)},"
        hasil = f"✔️ Langkah {p.no} dari {p.banyak} · <b>{kata_akhir}</b>{oleh} {saat}"
    pemohon = f"\nPemohon: {isian(p.pemohon, 80)}" if p.pemohon else ""
    return "\n".join([hasil, *alasan, f"{isian(p.nomor, 60)} · {isian(p.sop, 100)}{pemohon}"])


# --- panels --------------------------------------------------------------------------------------------------------


def _panel_disposisi(p: PandanganTugas) -> Isi:
    if p.data.get("layar") == "penerima":
        return _panel_penerima(p)
    d = p.data
    pilihan: Sequence[str] = d.get("instruksi_pilihan") or ()
    dipilih = set(d.get("instruksi") or ())
    sifat = str(d.get("sifat") or "biasa")
    orang_pilihan: Sequence[Sequence[str]] = d.get("orang_pilihan") or ()
    tombol: list[Baris] = [
        (_tombol(p, f"{'☑' if i in dipilih else '☐'} {teks}", "d_instruksi", {"i": i}),)
        for i, teks in enumerate(pilihan)
    ]
    tombol += _berdua([_tombol(p, f"{_radio(kode == sifat)} {nama}", "d_sifat", {"sifat": kode})
                       for kode, nama in _SIFAT.items()])  # fmt: skip
    tombol += [(_tombol(p, f"{_radio(orang == d.get('orang'))} {nama}", "d_orang", {"orang": orang}),)
               for orang, nama in orang_pilihan]  # fmt: skip
    tombol += [
        (
            _tombol(p, "Tambah penerima", "d_layar", {"layar": "penerima"}),
            _tombol(p, "Tulis catatan", "d_catatan"),
        ),
        (_tombol(p, "Kirim disposisi", "d_kirim", gaya="success"), _tombol(p, "Batal", "tutup_panel")),
    ]
    return Isi(susun_muat(lambda kata: _teks_disposisi(p, kata), BATAS), tuple(tombol))


def _teks_disposisi(p: PandanganTugas, kata: int) -> str:
    d = p.data
    pilihan: Sequence[str] = d.get("instruksi_pilihan") or ()
    instruksi = [pilihan[i] for i in sorted(d.get("instruksi") or ()) if i < len(pilihan)]
    orang = dict(d.get("orang_pilihan") or ()).get(d.get("orang"))
    baris = [f"Kepada: <b>{isian(d.get('utama_nama', ''), 100)}</b>{f' ({isian(orang, 60)})' if orang else ''}"]
    if tambahan := _tambahan(d):
        baris.append(f"Juga kepada: {tambahan}")
    baris.append(f"Sifat: {_SIFAT[str(d.get('sifat') or 'biasa')]}")
    baris.append("Instruksi:" if instruksi else "Instruksi: belum dipilih")
    baris += [f"☑ {isian(teks, 80)}" for teks in instruksi]
    if d.get("catatan"):
        baris.append(f"Catatan: “{isian(d['catatan'], 2 * kata)}”")
    bagian = [
        _judul_panel(p, "Disposisi"),
        baris,
        _permohonan(p, kata),
        ["Pilih di bawah, lalu tekan Kirim disposisi."],
    ]
    return "\n\n".join("\n".join(b) for b in bagian if b)


def _tambahan(d: Mapping[str, Any]) -> str:
    nama = dict(d.get("penerima_pilihan") or ())
    tambahan: Mapping[str, str] = d.get("tambahan") or {}
    return deret([f"{nama.get(kode, kode)} ({_JENIS_TAMBAHAN[jenis]})" for kode, jenis in tambahan.items()], 12, 60)


_JENIS_TAMBAHAN = {"tembusan": "tembusan", "tugas": "tugas tambahan"}


def _panel_penerima(p: PandanganTugas) -> Isi:
    tambahan: Mapping[str, str] = p.data.get("tambahan") or {}
    tombol: list[Baris] = []
    for kode, singkat in p.data.get("penerima_pilihan") or ():
        jenis = tambahan.get(kode)
        label = f"☑ {potong(singkat, 36)}: {_JENIS_TAMBAHAN[jenis]}" if jenis else f"☐ {singkat}"
        tombol.append((_tombol(p, label, "d_tambah", {"kode": kode}),))
    tombol.append((_tombol(p, "Kembali ke disposisi", "d_layar", {"layar": "utama"}),))
    teks = "\n".join(
        [
            *_judul_panel(p, "Tambah penerima"),
            "",
            f"Penerima utama tetap: <b>{isian(p.data.get('utama_nama', ''), 100)}</b>",
            "Tekan nama jabatan untuk mengganti pilihannya.",
            "Tembusan: untuk diketahui. Tugas tambahan: diminta membantu, tanpa menahan langkah ini.",
        ]
    )
    return Isi(teks, tuple(tombol))


def _panel_ttd(p: PandanganTugas) -> Isi:
    nomor, hal = p.surat.get("nomor") or p.data.get("nomor"), p.data.get("hal")
    baris = _judul_panel(p, "Tanda tangan")
    baris += ["", f"Nomor: <b>{isian(nomor, 60)}</b>"] if nomor else [""]
    baris += [f"Hal: {isian(hal, 200)}"] if hal else []
    if p.pemohon:
        baris.append(f"Pemohon: {isian(p.pemohon, 80)}")
    cara = KATA[f"cara_ttd_{p.data.get('penyedia') or 'none'}"]
    lihat, batal = _tombol(p, "Lihat surat", "lihat_surat"), _tombol(p, "Batal", "tutup_panel")
    if p.data.get("faktor") == "totp":
        baris += ["", cara, "<b>Tulis 6 angka dari aplikasi autentikator untuk menandatangani.</b>",
                  "Pesan berisi kode langsung dihapus dari percakapan."]  # fmt: skip
        return Isi("\n".join(baris), ((lihat, batal),))
    baris += ["", cara, "<b>Yakin surat ini ditandatangani?</b>"]
    return Isi("\n".join(baris), (
        (_tombol(p, "Ya, tanda tangani", "ttd_ya", gaya="success", isi_hash=p.isi_hash),),
        (lihat, batal),
    ))  # fmt: skip


def _panel_isi_surat(p: PandanganTugas) -> Isi:
    if p.data.get("layar") == "pasal":
        return _panel_pasal(p)
    hasil = p.data.get("hasil")
    pilihan = _HASIL if p.data.get("balasan", True) else {}  # only a reply has an outcome
    tombol: list[Baris] = [
        (_tombol(p, "Tulis isi surat", "s_isi"), _tombol(p, "Ubah hal", "s_hal")),
        *((_tombol(p, f"{_radio(kode == hasil)} {nama}", "s_hasil", {"hasil": kode}),)
          for kode, nama in pilihan.items()),
        (_tombol(p, "Tulis tembusan", "s_tembusan"), _tombol(p, "Kembali ke kartu", "tutup_panel")),
    ]  # fmt: skip
    return Isi(susun_muat(lambda kata: _teks_isi_surat(p, kata), BATAS), tuple(tombol))


_HASIL = {
    "diberikan": "Data diberikan",
    "sebagian": "Diberikan sebagian",
    "ditolak": "Ditolak menurut UU",
    "tidak_dikuasai": "Data tidak dikuasai",
    "dialihkan": "Dialihkan ke badan publik lain",
}

#: Heads of a refusal, short enough for a button; the letter quotes the article itself.
_PASAL = {
    "17a": "17a Penegakan hukum",
    "17b": "17b Kekayaan intelektual, persaingan usaha",
    "17c": "17c Pertahanan dan keamanan negara",
    "17d": "17d Kekayaan alam Indonesia",
    "17e": "17e Ketahanan ekonomi nasional",
    "17f": "17f Hubungan luar negeri",
    "17g": "17g Akta pribadi dan wasiat",
    "17h": "17h Rahasia pribadi",
    "17i": "17i Memorandum dan surat antarbadan publik",
    "17j": "17j Dirahasiakan undang-undang lain",
    "6e": "6(3)e Belum dikuasai/didokumentasikan",
}


def _panel_pasal(p: PandanganTugas) -> Isi:
    """Which article a refusal rests on."""
    tombol: list[Baris] = [
        (_tombol(p, f"{_radio(kode == p.data.get('pasal'))} {nama}", "s_pasal", {"pasal": kode}),)
        for kode, nama in _PASAL.items()
    ]
    tombol.append((_tombol(p, "Kembali ke isi surat", "isi_surat"),))
    teks = [
        *_judul_panel(p, "Dasar penolakan"), "",
        "Pilih dasar penolakan menurut UU 14/2008. Surat mengutip bunyinya dan menyebut hak pemohon mengajukan keberatan.",
        "Penolakan menurut Pasal 17 harus didahului pengujian konsekuensi.",
    ]  # fmt: skip
    return Isi("\n".join(teks), tuple(tombol))


def _teks_isi_surat(p: PandanganTugas, kata: int) -> str:
    d = p.data
    paragraf: Sequence[str] = d.get("paragraf") or ()
    tembusan: Sequence[str] = d.get("tembusan") or ()
    baris = [
        f"Hal: {isian(d['hal'], 200) if d.get('hal') else 'belum diisi'}",
        *([f"Jawaban: {_jawaban(d)}"] if d.get("balasan", True) else []),
        f"Tembusan: {deret(tuple(tembusan), 6, 80) if tembusan else 'tidak ada'}",
    ]
    if paragraf:
        cuplikan = [isian(teks, 2 * kata) for teks in paragraf[:4]]
        sisa = [f"… {len(paragraf) - 4} paragraf lagi"] if len(paragraf) > 4 else []
        baris += ["Isi surat:", _kutip([*cuplikan, *sisa])]
    else:
        baris.append("Isi surat: belum ditulis")
    bagian = (_judul_panel(p, "Isi surat"), baris, ["Draf surat disusun ulang dari isian ini."])
    return "\n\n".join("\n".join(b) for b in bagian)


def _jawaban(d: Mapping[str, Any]) -> str:
    """The outcome with what it rests on."""
    nama = _HASIL.get(str(d.get("hasil")), "belum dipilih")
    if d.get("hasil") == "ditolak" and d.get("pasal"):
        return f"{nama}, Pasal {_PASAL[str(d['pasal'])]}"
    if d.get("hasil") == "dialihkan" and d.get("badan_publik"):
        return f"Dialihkan ke {isian(str(d['badan_publik']), 120)}"
    return nama


def _judul_panel(p: PandanganTugas, nama: str) -> list[str]:
    return [f"<b>{nama} {isian(p.nomor, 60)}</b> · langkah {p.no} dari {p.banyak}"]


def _radio(terpilih: bool) -> str:
    return "●" if terpilih else "○"


_PANEL: dict[str, Callable[[PandanganTugas], Isi]] = {
    "disposisi": _panel_disposisi,
    "ttd": _panel_ttd,
    "isi_surat": _panel_isi_surat,
    "sebar": panel_sebar,
    "peserta": panel_peserta,
}


# --- the pemohon's status ------------------------------------------------------------------------------------------


def kartu_status(p: PandanganStatus) -> Isi:
    """Where the request stands, in the words of somebody who never saw the SOP."""
    baris = [f"<b>Permohonan {isian(p.nomor, 60)}</b>", isian(p.judul, 200), ""]
    if p.status == "batal":
        baris.append(f"✖️ Permohonan ini dibatalkan{_pada(p.selesai_at, p.zona)}.")
    elif p.status == "selesai":
        baris += [_bilah(p.banyak, p.banyak), f"✔️ <b>Selesai</b>{_pada(p.selesai_at, p.zona)}. Terima kasih."]
    else:
        baris += _status_berjalan(p)
    if p.nomor_surat:
        baris.append(f"Nomor surat: {isian(p.nomor_surat, 60)}")
    tombol: list[Baris] = [(Tombol("Salin nomor", salin=p.nomor),)]
    if p.ditanya_lb is not None:
        tombol.insert(0, (Tombol("Jawab kelengkapan", "jawab_mulai", lb=p.ditanya_lb, gaya="primary"),))
    if p.boleh_batal:
        tombol.append((Tombol("Batalkan permohonan", "batal_berkas"),))
    return Isi("\n".join(baris), tuple(tombol))


def _status_berjalan(p: PandanganStatus) -> list[str]:
    langkah = f"Langkah {p.no} dari {p.banyak}: {isian(p.kegiatan, 160)}"
    baris = [_bilah(p.no - 1, p.banyak), langkah]
    if p.diserahkan:
        return [*baris, "<b>Surat dan data sudah kami kirim.</b>",
                "Bila sudah lengkap, mohon tekan Terima pada pesan serah terima."]  # fmt: skip
    if p.ditanya_lb is not None:
        return [*baris, "<b>Menunggu kelengkapan dari Bapak/Ibu.</b>", "Tekan Jawab kelengkapan; waktu berhenti sampai dijawab."]
    if p.dipegang:
        baris.append(f"Sedang dikerjakan oleh <b>{isian(p.dipegang, 100)}</b>.")
    if p.kembali:
        baris.append("Surat sempat diperbaiki di kantor agar tepat. Bapak/Ibu tidak perlu berbuat apa-apa.")
    if p.perkiraan_at is not None:
        baris += _perkiraan(p, p.perkiraan_at)
    return baris


def _perkiraan(p: PandanganStatus, selesai: datetime) -> list[str]:
    """When the case ends by the SOP's own waktu; where the law's day comes before it, which of the two binds."""
    perkiraan = f"Perkiraan selesai: {tanggal(selesai, p.zona)}"
    if p.batas_at is None or selesai.astimezone(p.zona).date() <= p.batas_at.astimezone(p.zona).date():
        return [perkiraan]
    batas = tanggal(p.batas_at, p.zona)
    if p.batas_lewat:
        return [perkiraan, f"Batas jawaban tertulis menurut UU 14/2008 Pasal 22, yaitu {batas}, sudah lewat; kami mohon maaf."]
    return [f"{perkiraan}, bila setiap langkah memakai waktu penuhnya.",
            f"Namun jawaban tertulis wajib kami berikan paling lambat <b>{batas}</b> (UU 14/2008 Pasal 22)."]  # fmt: skip


def _pada(saat: datetime | None, zona: tzinfo) -> str:
    return f" pada {tanggal(saat, zona)}" if saat is not None else ""


def _bilah(selesai: int, banyak: int) -> str:
    """One small mark per row: done, at work, still to come."""
    kini = min(1, banyak - selesai)
    return "▰" * selesai + "◧" * kini + "▱" * (banyak - selesai - kini)


# --- the history ---------------------------------------------------------------------------------------------------


def riwayat(p: PandanganRiwayat, maks: int = 3800) -> Isi:
    """The whole case for officials, in one message of at most `maks` characters; what is dropped is the oldest, and
    the message says how many."""
    bawah = ([Tombol("Lihat berkas", "lampiran")] if p.dokumen else []) + (
        [Tombol("Lihat daftar isi arsip", "daftar_arsip")] if p.arsip else [])  # fmt: skip
    bawah += [Tombol("Perpanjang waktu", "perpanjang")] if p.perpanjang else []
    tombol: tuple[Baris, ...] = (tuple(bawah),) if bawah else ()
    teks = susun_muat(lambda kata: _teks_riwayat(p, kata, 0), maks)
    if panjang(teks) > maks:
        calon = range(1, len(p.jejak))
        buang = bisect_left(calon, True, key=lambda n: panjang(_teks_riwayat(p, RUANG[-1], n)) <= maks) + 1
        teks = _teks_riwayat(p, RUANG[-1], buang)
    return Isi(teks, tombol)


def _teks_riwayat(p: PandanganRiwayat, kata: int, buang: int) -> str:
    keadaan = {"selesai": "selesai", "batal": "dibatalkan"}.get(p.status)
    kepala = [f"<b>Riwayat {isian(p.nomor, 60)}</b>", isian(p.sop, 100)]
    if keadaan:
        kepala.append(f"Keadaan: <b>{keadaan}</b>")
    else:
        kepala.append(f"Keadaan: langkah {p.no} dari {p.banyak}, pada {isian(p.dipegang, 100)}")
        kepala += _dua_jam(p)
    if p.nomor_surat:
        kepala.append(f"Nomor surat: {isian(p.nomor_surat, 60)}")
    peristiwa = [f"… {buang} peristiwa sebelumnya tidak ditampilkan"] if buang else []
    hari = ""
    for kelompok in _kelompok(p.jejak[buang:]):
        if (ini := tanggal(kelompok[0].at, p.zona)) != hari:
            peristiwa.append(f"<b>{ini}</b>")
            hari = ini
        peristiwa.append(_baris_riwayat(kelompok, p.zona, kata))
    bagian = [kepala, _permohonan(p, kata), _daftar_berkas(p.dokumen, 8), peristiwa]
    return "\n\n".join("\n".join(b) for b in bagian if b)


def _kelompok(jejak: Sequence[Jejak]) -> list[list[Jejak]]:
    """Events of one act together: the same moment, one person, and what the program did because of it."""
    hasil: list[list[Jejak]] = []
    for j in jejak:
        if hasil and hasil[-1][0].at == j.at and j.siapa in (hasil[-1][0].siapa, "Sistem"):
            hasil[-1].append(j)
        else:
            hasil.append([j])
    return hasil


def _baris_riwayat(kelompok: Sequence[Jejak], zona: tzinfo, kata: int) -> str:
    """One act as one line: when, who, what, in which words, and where the case went."""
    buka = [j for j in kelompok if j.jenis == "LangkahDibuka" and j.data.get("jabatan") != "Pemohon"]
    tindak = [j for j in kelompok if j.jenis != "LangkahDibuka"]
    bermakna = [j for j in tindak if j.jenis not in ("LangkahSelesai", "LangkahDitutup")] or tindak[:1]
    kalimat = isian("; ".join(_kalimat(j) for j in bermakna), max(2 * kata, 120))
    tujuan = isian(", ".join(_kalimat(j) for j in buka), 160)
    siapa = isian(kelompok[0].siapa, 40)
    kutipan = [f"“{isian(j.kata, kata)}”" for j in kelompok if j.kata]
    return f"{jam(kelompok[0].at, zona)} {siapa}: {' '.join(x for x in (kalimat, *kutipan, tujuan) if x)}"


def _kalimat(j: Jejak) -> str:
    """What one event says, as the words after its actor; not escaped."""
    return _KALIMAT[j.jenis](j)


def _kalimat_disposisi(j: Jejak) -> str:
    kata = f"disposisi kepada {', '.join(j.data.get('kepada') or ['-'])}"
    if instruksi := j.data.get("instruksi"):
        kata += f": {', '.join(instruksi)}"
    sifat = str(j.data.get("sifat") or "biasa")
    return kata if sifat == "biasa" else f"{kata} ({_SIFAT[sifat].lower()})"


def _kalimat_draf(j: Jejak) -> str:
    unggahan = j.data.get("sumber") == "unggahan"
    return f"draf surat versi {j.data.get('versi')} {'dikirim dari Word' if unggahan else 'disusun'}"


_KALIMAT: dict[str, Callable[[Jejak], str]] = {
    "PermohonanDiajukan": lambda j: "permohonan diajukan" if j.siapa == "Pemohon" else "berkas dibuka",
    "LangkahDibuka": lambda j: f"→ langkah {j.data.get('no')}, {j.data.get('jabatan')}",
    "LangkahDiterima": lambda j: "tugas diterima",
    "LangkahDilepas": lambda j: "tugas kembali ke jabatannya",
    "LangkahSelesai": lambda j: "langkah diselesaikan",
    "LangkahDitutup": lambda j: "langkah ditutup",
    "DisposisiDiberikan": _kalimat_disposisi,
    "DokumenDilampirkan": lambda j: "berkas dilampirkan",
    "DokumenDicabut": lambda j: "berkas dicabut",
    "KelengkapanDiminta": lambda j: "kelengkapan diminta kepada pemohon",
    "KelengkapanDijawab": lambda j: "kelengkapan dijawab" + (f", {j.data['banyak']} berkas" if j.data.get("banyak") else ""),
    "KelengkapanDicabut": lambda j: "pertanyaan kepada pemohon dicabut",
    "WaktuDiperpanjang": lambda j: f"batas waktu diperpanjang {j.data.get('hari')} hari kerja",
    "PermohonanDitutup": lambda j: "permohonan ditutup: kelengkapan tidak dijawab",
    "IsiSuratDiubah": lambda j: "isi surat diubah",
    "DrafSuratDisusun": _kalimat_draf,
    "ParafDibubuhkan": lambda j: "surat diparaf",
    "ParafDicakup": lambda j: f"rangkap: {j.data.get('apa')} dicakup {j.data.get('oleh')} ({j.data.get('nama')} "
    + ("menyusun dan menandatangani surat ini)" if j.data.get("sebab") == "penyusun" else "memegang kedua jabatan)"),
    "CakupanGugur": lambda j: f"{j.data.get('apa')} diminta tersendiri, karena jabatan di atasnya kini dipegang pejabat lain",
    "ParafGugur": lambda j: f"paraf {', '.join(j.data.get('jabatan') or [])} gugur karena isi surat berubah",
    "HasilDiperiksa": lambda j: "diperiksa dan diteruskan",
    "HasilDicatat": lambda j: "hasil dicatat",
    "BerkasDikembalikan": lambda j: f"dikembalikan ke langkah {j.data.get('ke_no')}",
    "NomorSuratDipesan": lambda j: f"nomor surat {j.data.get('nomor')} dipesan",
    "NomorSuratDibatalkan": lambda j: f"nomor surat {j.data.get('nomor')} batal dipakai",
    "SuratDirender": lambda j: "surat disiapkan dengan nomor dan tanggal",
    "SuratDitandatangani": lambda j: f"surat nomor {j.data.get('nomor')} ditandatangani"
    + (f" (PDF dikirim {j.data['dicatat']})" if j.data.get("dicatat") else ""),
    "PdfSuratDisusulkan": lambda j: "PDF surat dikirim",
    "TandaTanganDiminta": lambda j: f"tanda tangan surat nomor {j.data.get('nomor')} diminta",
    "TandaTanganGagal": lambda j: "surat dinyatakan belum ditandatangani" if j.data.get("kode") == DINYATAKAN_BELUM
    else "surat tidak jadi ditandatangani",
    "TandaTanganTidakPasti": lambda j: "hasil tanda tangan belum pasti",
    "BerkasDiserahkan": lambda j: "surat dan data diserahkan kepada pemohon",
    "SerahTerimaDikonfirmasi": lambda j: "serah terima dikonfirmasi",
    "CatatanDitambahkan": lambda j: "catatan",
    "PermohonanDibatalkan": lambda j: "permohonan dibatalkan",
    "SebaranDimulai": lambda j: f"pengumpulan atau penyampaian dimulai untuk {j.data.get('banyak')} butir",
    "HasilSebaranDicatat": lambda j: "hasil dicatat",
    "DataDiloloskan": lambda j: f"{j.data.get('banyak')} data diterima",
    "DataDikembalikan": lambda j: "data dikembalikan kepada OPD",
    "RapatDijadwalkan": lambda j: "rapat diatur",
    "KehadiranDicatat": lambda j: "menyatakan hadir" if j.data.get("hadir") else "menyatakan berhalangan",
    "NotulensiDicatat": lambda j: "notulensi dicatat",
    "VersiDipindahkan": lambda j: "dilanjutkan dengan SOP yang baru",
    "BerkasDiarsipkan": lambda j: f"diarsipkan dengan kode {j.data.get('klasifikasi')}",
    "HakDataDipenuhi": lambda j: "data pemohon dihapus atas permintaannya" if j.data.get("hak") == "hapus"
    else "salinan data diserahkan kepada pemohon",
    "BerkasSelesai": lambda j: "berkas selesai",
}


# --- the list of tasks ---------------------------------------------------------------------------------------------


def daftar_tugas(
    baris: Sequence[tuple[BarisTugas, str, str, bool]], zona: tzinfo, halaman: int, banyak_halaman: int, siap_ttd: int = 0
) -> Isi:
    """One page of open tasks: (row, name of the SOP, name of the post, past its limit). Pages count from 1; from two letters
    that could be signed now on, they are offered together."""
    if not baris:
        return Isi("Tidak ada tugas yang menunggu Bapak/Ibu. Terima kasih.")
    letak = f" (halaman {halaman} dari {banyak_halaman})" if banyak_halaman > 1 else ""
    bagian = [f"<b>Tugas yang menunggu Bapak/Ibu</b>{letak}"]
    for nomor, (tugas, sop, jabatan, lewat) in enumerate(baris, (halaman - 1) * PER_HALAMAN + 1):
        tambahan = " · tugas tambahan" if tugas.samping else ""
        isi = [f"{nomor}. <b>{isian(tugas.nomor, 60)}</b> · langkah {tugas.no}{tambahan}",
               isian(sop, 80), f"Untuk: {isian(jabatan, 80)}"]  # fmt: skip
        if tugas.tenggat_at is not None:
            isi.append(f"{'⏰ <b>Lewat tenggat</b>' if lewat else 'Tenggat'}: {waktu(tugas.tenggat_at, zona)}")
        bagian.append("\n".join(isi))
    buka = [Tombol(f"Buka {potong(tugas.nomor, 50)}", "buka_tugas", {"berkas": tugas.berkas_id}, lb=tugas.lb)
            for tugas, *_ in baris]  # fmt: skip
    sekaligus = ((Tombol(f"Tanda tangani sekaligus ({siap_ttd})", "ttd_banyak", gaya="primary"),),) if siap_ttd > 1 else ()
    return Isi("\n\n".join(bagian), (*sekaligus, *_berdua(buka), *balik_halaman("tugas_hal", halaman, banyak_halaman)))
