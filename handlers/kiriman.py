"""Files and texts that come without a command: which conversation or which task do they belong to?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.application import kelengkapan, pengajuan
from bot.application.pengajuan import BerkasMasuk
from bot.application.ports import BALASAN, Dialog, Meja, UnduhanBaru
from bot.application.unduhan import MENUNGGU_PDF, baki, segarkan
from bot.domain.berkas import Berkas
from bot.domain.decide import SLOT_LAMPIRAN
from bot.domain.galat import GalatParaf
from bot.domain.sebar import TERSEBAR, menunggu_daftar
from bot.domain.sop import Aksi
from handlers import keaslian, lambang, rute, ttd, tugas
from handlers.konteks import Pengirim, PesanTeks

#: Thanks, without their punctuation; answered once a day.
_UCAPAN = re.compile(r"(?:(?:baik|oke?|siap|ya) )?(?:terima ?kasih|makasih|trims)(?: (?:banyak|sekali|ya|atas \w+(?: \w+){0,4}|bapak|pak|ibu|bu|kak|min|admin))*")

#: What the Bot API lets a bot download.
MAKS_UKURAN = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Kiriman:
    """A file message."""

    pengirim: Pengirim
    unduhan: UnduhanBaru
    album: str | None
    balasan_ke: int | None
    keterangan: str = ""  # the caption


def terima_berkas(m: Meja, kiriman: Kiriman) -> None:
    """Keep a file for what waits for it; said kindly when nothing does."""
    siapa = kiriman.pengirim
    if kiriman.unduhan.ukuran > MAKS_UKURAN:
        _tolak(m, siapa, kiriman.unduhan.nama, "berkas_terlalu_besar")
        return
    if keaslian.dimaksud(m, siapa, kiriman.keterangan, kiriman.balasan_ke):
        keaslian.terima_pdf(m, siapa, kiriman.unduhan, kiriman.keterangan)
        return
    if siapa.akun is None:
        if not keaslian.tawarkan(m, siapa, kiriman.unduhan):
            m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("tidak_mengerti"), dedupe=_sekali(m, kiriman), prioritas=BALASAN)
        return
    if lambang.dimaksud(m, siapa, kiriman.keterangan):
        lambang.terima(m, siapa, kiriman.unduhan)
        return
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is not None and dialog.jenis == pengajuan.JENIS and kiriman.balasan_ke is None:
        pengajuan.jawab_berkas(m, siapa.chat_id, siapa.orang_id, dialog, BerkasMasuk(kiriman.unduhan, kiriman.album))
        return
    if dialog is not None and dialog.jenis == kelengkapan.JENIS:
        kelengkapan.jawab_berkas(m, siapa.chat_id, siapa.orang_id, dialog, BerkasMasuk(kiriman.unduhan, kiriman.album))
        return
    if dialog is not None and dialog.jenis in MENUNGGU_PDF and kiriman.balasan_ke is None:
        m.g.antre_unduhan(siapa.chat_id, siapa.orang_id, kiriman.unduhan, {
            "jenis": dialog.jenis, "berkas": str(dialog.data["berkas"]), "lb": int(dialog.data["lb"])}, at=m.sekarang)  # fmt: skip
        tugas.tutup_dialog(m, siapa.chat_id, m.kantor.penyaji.pesan("pdf_diperiksa", nama=kiriman.unduhan.nama))
        return
    if dialog is None and (jawaban := _jawaban(m, siapa, kiriman.balasan_ke)) is not None:
        kelengkapan.jawab_berkas(m, siapa.chat_id, siapa.orang_id, jawaban, BerkasMasuk(kiriman.unduhan, kiriman.album))
        return
    tujuan = _tujuan(m, kiriman)
    if tujuan is None:
        ulangi(m, siapa)
        return
    berkas_id, lb = tujuan
    berkas = m.g.muat(berkas_id)
    kunci = f"baki:{berkas_id}:{lb}" + (f":{kiriman.album}" if kiriman.album else "")
    baru = not (kiriman.album and siapa.chat_id in m.g.chat_kartu(kunci))
    m.g.antre_unduhan(siapa.chat_id, siapa.orang_id, kiriman.unduhan,
                      {"jenis": "berkas", "berkas": berkas_id, "lb": lb, "kartu": kunci}, at=m.sekarang)  # fmt: skip
    baki(m, berkas, lb, siapa.chat_id, kunci=kunci, baru=baru)
    segarkan(m, berkas, lb)


def _jawaban(m: Meja, siapa: Pengirim, balasan_ke: int | None) -> Dialog | None:
    """The answer to the question of the office that a citizen must mean though he did not tap Jawab: the one he replies to, or the only
    one. Nothing of it is sent before Kirim."""
    if siapa.akun is None:
        return None
    if balasan_ke is not None:
        kunci = [m.g.kunci_kartu(siapa.chat_id, balasan_ke) or ""]
    elif m.g.penugasan(m.sekarang, orang_id=siapa.orang_id):
        return None
    else:
        kunci = list(m.g.kartu_hidup(siapa.chat_id, "kelengkapan"))
    kasus = [m.g.muat(x.partition(":")[2]) for x in kunci if x.startswith("kelengkapan:")]
    ditanya = [berkas for berkas in kasus if berkas.ditanya is not None and berkas.pemohon == siapa.orang_id]
    if len(ditanya) != 1:
        return None
    kelengkapan.mulai_jawab(m, siapa.chat_id, siapa.orang_id, ditanya[0])
    return m.g.dialog(siapa.chat_id)


def _tujuan(m: Meja, kiriman: Kiriman) -> tuple[str, int] | None:
    """The visit a file belongs to: the card it replies to, the one named by `Lampirkan berkas`, or the only one open."""
    siapa = kiriman.pengirim
    jabatan = [t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=siapa.orang_id)]
    milik = [(b.berkas_id, b.lb) for b in m.g.tugas_terbuka(jabatan) if b.orang_id in (None, siapa.orang_id)]
    kasus = {berkas_id: m.g.muat(berkas_id) for berkas_id in {x for x, _ in milik}}
    terbuka = [(x, lb) for x, lb in milik if _menerima(kasus[x], lb)]
    if kiriman.balasan_ke is not None:
        kartu = m.g.kartu_dari_pesan(siapa.chat_id, kiriman.balasan_ke)
        if kartu in terbuka:
            return terbuka[terbuka.index(kartu)]
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is not None and "lb" in dialog.data:
        ditunjuk = (str(dialog.data["berkas"]), int(dialog.data["lb"]))
        if ditunjuk in terbuka or _cabang_milik(kasus, milik, ditunjuk):
            return ditunjuk
    if len(terbuka) == 1:
        return terbuka[0]
    if terbuka:
        cabang = all(_induk(kasus[x], lb) is not None for x, lb in terbuka)
        isi = m.kantor.penyaji.pesan("berkas_untuk_data_mana" if cabang else "berkas_untuk_mana", banyak=len(terbuka))
    elif dialog is not None and dialog.jenis in rute.DIALOG_TEKS:
        isi = m.kantor.penyaji.pesan("bukan_berkas")
    elif keaslian.tawarkan(m, siapa, kiriman.unduhan):
        return None
    else:
        isi = m.kantor.penyaji.pesan("tidak_mengerti_pejabat" if jabatan else "tidak_mengerti")
    m.g.pesan(siapa.chat_id, isi, dedupe=_sekali(m, kiriman), prioritas=BALASAN)
    return None


def _sekali(m: Meja, kiriman: Kiriman) -> str:
    """The files of one album come one by one, and are answered once."""
    return f"album:{kiriman.pengirim.chat_id}:{kiriman.album}"[:200] if kiriman.album else m.dedupe()


def _cabang_milik(kasus: Mapping[str, Berkas], milik: Sequence[tuple[str, int]], ditunjuk: tuple[str, int]) -> bool:
    """Whether this is an open branch of a fan-out that the sender steers: he takes in what came by other ways."""
    berkas = kasus.get(ditunjuk[0])
    kunjungan = berkas.ambil(ditunjuk[1]) if berkas is not None else None
    return kunjungan is not None and kunjungan.terbuka and (ditunjuk[0], kunjungan.induk) in milik


def _induk(berkas: Berkas, lb: int) -> int | None:
    kunjungan = berkas.ambil(lb)
    return kunjungan.induk if kunjungan is not None else None


def _menerima(berkas: Berkas, lb: int) -> bool:
    kunjungan = berkas.ambil(lb)
    if kunjungan is None:
        return False
    if kunjungan.aksi in TERSEBAR and kunjungan.induk is None:
        return menunggu_daftar(kunjungan)
    if kunjungan.aksi not in SLOT_LAMPIRAN:
        return False
    return kunjungan.aksi is not Aksi.SERAHKAN or kunjungan.diserahkan_at is not None


def _tolak(m: Meja, siapa: Pengirim, nama: str, kode: str) -> None:
    kalimat = m.kantor.penyaji.galat(kode, {"nama": nama})
    m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("berkas_tidak_diterima", nama=nama, kalimat=kalimat),
              dedupe=m.dedupe(), prioritas=BALASAN)  # fmt: skip
    ulangi(m, siapa)


def ulangi(m: Meja, siapa: Pengirim) -> None:
    """Show the open question again after something that did not answer it."""
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is None:
        return
    if dialog.jenis == pengajuan.JENIS:
        pengajuan.tampilkan(m, siapa.chat_id, dialog)
    elif dialog.jenis == kelengkapan.JENIS:
        kelengkapan.tampilkan(m, siapa.chat_id, dialog)
    elif dialog.jenis == lambang.JENIS:
        lambang.tanyakan(m, siapa)
    elif dialog.posisi != "panel" and dialog.jenis in rute.DIALOG_TEKS:
        kunjungan = m.g.muat(str(dialog.data["berkas"])).ambil(int(dialog.data["lb"]))
        if kunjungan is None or not kunjungan.terbuka:  # the question has outlived its step
            tugas.tutup_dialog(m, siapa.chat_id)
            return
        tugas.tanyakan(m, siapa, dialog.posisi, m.g.muat(str(dialog.data["berkas"])), int(dialog.data["lb"]))


def terima_teks(m: Meja, pesan: PesanTeks) -> None:
    """A text: the answer to what was asked, a note in reply to a card, or something we do not know."""
    siapa = pesan.pengirim
    if pesan.teks.startswith("/"):  # a command we do not know is no answer to anything
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("perintah_tak_dikenal"), dedupe=m.dedupe(), prioritas=BALASAN)
        ulangi(m, siapa)
        return
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is not None and _lanjutan_ditolak(dialog, pesan):
        pengajuan.catat_bagian(dialog, pesan.masuk, ditolak=True)
        m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, dialog)
        return
    if keaslian.dibalas(m, siapa, pesan.balasan_ke):
        keaslian.jawab_kode(m, siapa, pesan.teks)
        return
    if dialog is None and pesan.balasan_ke is not None and (jawaban := _jawaban(m, siapa, pesan.balasan_ke)) is not None:
        kelengkapan.jawab_teks(m, siapa.chat_id, siapa.orang_id, jawaban, pesan.teks)
        return
    kartu = m.g.kartu_dari_pesan(siapa.chat_id, pesan.balasan_ke) if pesan.balasan_ke is not None else None
    if kartu is not None and kartu[0] is not None and not _ditanyakan(dialog, kartu, pesan.teks):
        tugas.catat(m, pesan, kartu[0], kartu[1])
        return
    if dialog is not None and dialog.jenis in rute.DIALOG_TEKS:
        rute.DIALOG_TEKS[dialog.jenis](m, pesan, dialog)
        return
    if kode := keaslian.kode_dikirim(m, siapa, pesan.teks):
        keaslian.jawab_kode(m, siapa, kode)
        return
    if dialog is not None and dialog.jenis == lambang.JENIS:
        lambang.tanyakan(m, siapa)
        return
    if dialog is None and (jawaban := _jawaban(m, siapa, None)) is not None:
        kelengkapan.jawab_teks(m, siapa.chat_id, siapa.orang_id, jawaban, pesan.teks)
        return
    if _UCAPAN.fullmatch(" ".join(re.findall(r"\w+", pesan.teks.lower()))):
        hari = m.kantor.tanggal(m.sekarang)
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("sama_sama"), dedupe=f"sama_sama:{siapa.chat_id}:{hari}", prioritas=BALASAN)
        return
    pejabat = siapa.akun is not None and bool(m.g.penugasan(m.sekarang, orang_id=siapa.akun.orang_id))
    kode = "tidak_mengerti_pejabat" if pejabat else "tidak_mengerti"
    m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan(kode), dedupe=m.dedupe(), prioritas=BALASAN)


def catat_penolakan(m: Meja, pesan: PesanTeks, galat: GalatParaf) -> None:
    """A text that was refused for its length is remembered: its further parts are refused with it, without a word."""
    dialog = m.g.dialog(pesan.pengirim.chat_id)
    if dialog is not None and galat.kode == "teks_terlalu_panjang":
        pengajuan.catat_bagian(dialog, pesan.masuk, ditolak=True)
        m.g.simpan_dialog(pesan.pengirim.chat_id, pesan.pengirim.orang_id, dialog)


def _lanjutan_ditolak(dialog: Dialog, pesan: PesanTeks) -> bool:
    """Whether this is a further part of a refused text (the opening conversation looks after its own)."""
    ditolak = dialog.jenis != pengajuan.JENIS and (dialog.data.get("terakhir") or {}).get("ditolak")
    return bool(ditolak) and pengajuan.lanjutan(dialog, pesan.masuk)


#: Questions that a reply to the case's card answers as well.
_TANYA = ("alasan", "alasan_data", "arsip", "catatan", "catatan_disposisi", "hasil", "kelengkapan",
         "notulensi", "pdf_surat", "pdf_ttd", "perpanjang", "rapat", "teks_surat")


def _ditanyakan(dialog: Dialog | None, kartu: tuple[str | None, int | None], teks: str) -> bool:
    """Whether a reply to this card is the answer to a question about this very case; a code is never a note."""
    if dialog is not None and dialog.jenis in ttd.MENUNGGU_KODE and "".join(teks.split()).isdigit():
        return True
    if dialog is None or not (dialog.jenis in _TANYA or (dialog.jenis == "lampir" and teks.startswith("https://"))):
        return False
    return dialog.data.get("berkas") == kartu[0]


def tak_dikenal(m: Meja, siapa: Pengirim) -> None:
    """A sticker, a voice note, a place: said kindly; the conversation stays where it was."""
    m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("jenis_tidak_dikenal"), dedupe=m.dedupe(), prioritas=BALASAN)
    ulangi(m, siapa)


def pesan_diubah(m: Meja, siapa: Pengirim) -> None:
    """An edited message is not read again; here is how to correct."""
    m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("pesan_diubah"), dedupe=m.dedupe(), prioritas=BALASAN)

