"""Writing and reading the letter: its fields by chat, the draft to download, the pages to look at."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.application import pengajuan
from bot.application.dampak import kirim_dokumen, nama_draf, nama_surat, tampilkan_tugas
from bot.application.laksana import boleh_lihat, laksanakan, pelaku_langkah
from bot.application.pandangan import rujukan
from bot.application.ports import BALASAN, Dialog, Meja
from bot.application.surat import (
    BERISI_DATA,
    HASIL,
    PASAL,
    SURAT_BALASAN,
    IsiSurat,
    dengan_hasil,
    isi_surat_kini,
    templat_surat,
)
from bot.domain.berkas import Berkas
from bot.domain.galat import Ditolak
from bot.domain.perintah import UbahIsiSurat
from bot.domain.peristiwa import DokumenRef
from handlers.konteks import Jawaban, Ketukan, Pengirim, PesanTeks
from handlers.rute import dialog_teks, tombol
from handlers.tugas import buka, kembali_ke_panel, mulai_dialog

JENIS = "isi_surat"
MAKS_PARAGRAF, MAKS_HAL, MAKS_TEMBUSAN, MAKS_BADAN = 4000, 250, 160, 200
BANYAK_PARAGRAF, BANYAK_TEMBUSAN = 30, 15
MAKS_ISI = 12_000  # characters of the whole body by chat, which may come in several messages


@tombol("isi_surat")
def mulai(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Open the panel of the letter's fields."""
    berkas, sop, kunjungan = buka(m, ketuk)
    isi = isi_surat_kini(m, berkas, sop)
    _panel(m, ketuk.pengirim, berkas, ketuk.lb, isi)
    tampilkan_tugas(m, berkas, sop, kunjungan)
    return Jawaban()


@tombol("s_hasil")
def hasil(m: Meja, ketuk: Ketukan) -> Jawaban:
    """What becomes of the request; a refusal asks for its article first, a referral for the office."""
    pilihan = str(ketuk.tombol.data["hasil"])
    if pilihan not in HASIL:
        raise Ditolak("tombol_usang")
    if pilihan == "dialihkan":
        return _tanya(m, ketuk, "badan_publik", "minta_badan_publik")
    berkas, sop, kunjungan = buka(m, ketuk)
    isi = isi_surat_kini(m, berkas, sop)
    if pilihan == "ditolak":
        _panel(m, ketuk.pengirim, berkas, ketuk.lb, isi, layar="pasal")
        tampilkan_tugas(m, berkas, sop, kunjungan)
        return Jawaban()
    _ubah(m, ketuk.pengirim, berkas, ketuk.lb, dengan_hasil(m, berkas, sop, isi, pilihan))
    return Jawaban("Draf diperbarui.")


@tombol("s_pasal")
def pasal(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The article a refusal rests on; the letter quotes it."""
    pilihan = str(ketuk.tombol.data["pasal"])
    if pilihan not in PASAL:
        raise Ditolak("tombol_usang")
    berkas, sop, _ = buka(m, ketuk)
    isi = dengan_hasil(m, berkas, sop, isi_surat_kini(m, berkas, sop), "ditolak", pasal=pilihan)
    _ubah(m, ketuk.pengirim, berkas, ketuk.lb, isi)
    return Jawaban("Draf diperbarui.")


@tombol("s_isi")
def tanya_isi(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the body."""
    return _tanya(m, ketuk, "paragraf", "minta_isi")


@tombol("s_hal")
def tanya_hal(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the subject."""
    return _tanya(m, ketuk, "hal", "minta_hal")


@tombol("s_tembusan")
def tanya_tembusan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the copies."""
    return _tanya(m, ketuk, "tembusan", "minta_tembusan")


def _tanya(m: Meja, ketuk: Ketukan, apa: str, kode: str) -> Jawaban:
    berkas, sop, _ = buka(m, ketuk)
    panel = {"jenis": JENIS, "berkas": berkas.id, "lb": ketuk.lb, **isi_surat_kini(m, berkas, sop).ke_data()}
    mulai_dialog(m, ketuk.pengirim, "teks_surat", kode, berkas, ketuk.lb, apa=apa, panel=panel)
    return Jawaban()


@dialog_teks("teks_surat")
def terima_teks(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """A field came by chat."""
    berkas_id, lb, apa = str(dialog.data["berkas"]), int(dialog.data["lb"]), str(dialog.data["apa"])
    berkas = m.g.muat(berkas_id)
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    isi = isi_surat_kini(m, berkas, sop)
    if apa == "badan_publik":
        isi = dengan_hasil(m, berkas, sop, isi, "dialihkan", badan_publik=_badan_publik(pesan.teks))
    else:
        isi = _dengan(isi, apa, pesan.teks.strip())
    dialog.data["panel"] |= isi.ke_data()
    _ubah(m, pesan.pengirim, berkas, lb, isi)
    kembali_ke_panel(m, pesan.pengirim, dialog)
    panel = m.g.dialog(pesan.pengirim.chat_id)
    if panel is not None:
        pengajuan.catat_bagian(panel, pesan.masuk, apa=apa)
        m.g.simpan_dialog(pesan.pengirim.chat_id, pesan.pengirim.orang_id, panel)


@dialog_teks(JENIS)
def terima_lanjutan(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """A text while the panel is open: the sequel of a body that Telegram cut is joined to its last paragraph."""
    if not pengajuan.lanjutan(dialog, pesan.masuk) or dialog.data["terakhir"]["apa"] != "paragraf":
        m.g.pesan(pesan.pengirim.chat_id, m.kantor.penyaji.pesan("pakai_panel"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    berkas = m.g.muat(str(dialog.data["berkas"]))
    lama = isi_surat_kini(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi))
    utuh = pengajuan.gabung("\n\n".join(lama.paragraf), dialog.data["terakhir"]["panjang"], pesan.teks)
    _ubah(m, pesan.pengirim, berkas, int(dialog.data["lb"]), _dengan(lama, "paragraf", utuh), pesan)


def _dengan(isi: IsiSurat, apa: str, teks: str) -> IsiSurat:
    """The fields with one of them set.

    Raises:
        Ditolak: empty or too long.
    """
    if not teks:
        raise Ditolak("teks_kosong")
    if apa == "hal":
        _maks(teks, MAKS_HAL)
        return replace(isi, hal=" ".join(teks.split()))
    if apa == "tembusan":
        baris = tuple(x.strip() for x in teks.splitlines() if x.strip() not in ("", "-"))
        for x in baris:
            _maks(x, MAKS_TEMBUSAN)
        _maks(teks, MAKS_TEMBUSAN * BANYAK_TEMBUSAN)
        return replace(isi, tembusan=baris[:BANYAK_TEMBUSAN])
    _maks(teks, MAKS_ISI)
    mentah = (" ".join(x.split("\n")).strip() for x in teks.replace("\r", "").split("\n\n") if x.strip())
    paragraf = tuple(bagian for x in mentah for bagian in _muat(x))
    if len(paragraf) > BANYAK_PARAGRAF:
        raise Ditolak("terlalu_banyak_paragraf", maks=BANYAK_PARAGRAF)
    return replace(isi, paragraf=paragraf)


def _badan_publik(teks: str) -> str:
    """The office a request is referred to.

    Raises:
        Ditolak: empty or too long.
    """
    nama = " ".join(teks.split())
    if not nama:
        raise Ditolak("teks_kosong")
    _maks(nama, MAKS_BADAN)
    return nama


def _muat(paragraf: str) -> list[str]:
    """A paragraph longer than a letter's field goes on in a further one, after the end of a sentence where it can."""
    bagian = []
    while len(paragraf) > MAKS_PARAGRAF:
        batas = paragraf.rfind(". ", MAKS_PARAGRAF // 2, MAKS_PARAGRAF) + 1 or paragraf.rfind(" ", 1, MAKS_PARAGRAF)
        batas = batas if batas > 0 else MAKS_PARAGRAF
        bagian.append(paragraf[:batas].strip())
        paragraf = paragraf[batas:].strip()
    return [*bagian, paragraf]


def _maks(teks: str, maks: int) -> None:
    if len(teks) > maks:
        raise Ditolak("teks_terlalu_panjang", maks=maks, panjang=len(teks))


def _ubah(m: Meja, siapa: Pengirim, berkas: Berkas, lb: int, isi: IsiSurat, bagian: PesanTeks | None = None) -> None:
    """Change the fields; an open panel shows them. `bagian` is the part of the body that a sequel may follow."""
    dialog = m.g.dialog(siapa.chat_id)
    if dialog is not None and dialog.jenis == JENIS and dialog.data.get("berkas") == berkas.id:
        _panel(m, siapa, berkas, lb, isi, bagian)
    balasan = templat_surat(berkas, m.g.sop(berkas.sop, berkas.sop_versi)) == SURAT_BALASAN
    laksanakan(m, berkas.id, UbahIsiSurat(oleh=pelaku_langkah(m, siapa.orang_id, berkas, lb), lb=lb, isi=isi.ke_data(),
                                          perlu_data=isi.hasil in BERISI_DATA,
                                          hasil=isi.hasil if balasan else ""))  # fmt: skip


def _panel(m: Meja, siapa: Pengirim, berkas: Berkas, lb: int, isi: IsiSurat, bagian: PesanTeks | None = None, *,
           layar: str = "") -> None:  # fmt: skip
    data: dict[str, Any] = {"berkas": berkas.id, "lb": lb, "layar": layar, **isi.ke_data()}
    dialog = Dialog(JENIS, "panel", data, m.sekarang)
    if bagian is not None:
        pengajuan.catat_bagian(dialog, bagian.masuk, apa="paragraf")
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, dialog)


@tombol("unduh_draf")
def unduh_draf(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The newest draft as .docx."""
    berkas, _, _ = buka(m, ketuk)
    if berkas.surat is None or berkas.surat.draf is None:
        raise Ditolak("draf_belum_ada")
    kirim_dokumen(m, ketuk.pengirim.chat_id, rujukan(berkas.surat.draf, nama_draf(berkas)), "draf_docx",
                  dedupe=m.dedupe(), prioritas=BALASAN, nomor=berkas.nomor)  # fmt: skip
    return Jawaban("Draf dikirim.")


@tombol("lihat_surat")
def lihat_surat(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Page 1 as a picture and the whole as PDF; for the signer exactly the bytes that will be signed."""
    berkas = m.g.muat(ketuk.berkas_id)
    if not boleh_lihat(m, ketuk.pengirim.orang_id, berkas) or berkas.pemohon == ketuk.pengirim.orang_id:
        raise Ditolak("bukan_wewenang")
    surat = berkas.surat
    if surat is None or surat.draf is None:
        raise Ditolak("draf_belum_ada")
    jadi = surat.docx is not None and surat.hash_render == berkas.isi_hash
    if jadi:
        _kirim_lembar(m, ketuk, berkas, surat.jadi, surat.gambar, nama_surat(berkas), "")
    else:
        nama = nama_draf(berkas)
        _kirim_lembar(m, ketuk, berkas, surat.draf_pdf or surat.draf, surat.draf_gambar,
                      nama.replace(".docx", ".pdf") if surat.draf_pdf else nama, f"(draf versi {surat.draf_versi})")  # fmt: skip
    return Jawaban("Surat dikirim.")


def _kirim_lembar(m: Meja, ketuk: Ketukan, berkas: Berkas, bentuk: DokumenRef | None, gambar: DokumenRef | None, nama: str,
                  keterangan: str) -> None:  # fmt: skip
    chat_id = ketuk.pengirim.chat_id
    if gambar is not None:
        m.g.kirim(chat_id, "sendPhoto", {"photo": {"dokumen": gambar.sha256, "nama": "halaman-1.png"}},
                  dedupe=m.dedupe(), prioritas=BALASAN)  # fmt: skip
    assert bentuk is not None
    kirim_dokumen(m, chat_id, rujukan(bentuk, nama), "surat_pdf", dedupe=m.dedupe(), prioritas=BALASAN, nomor=berkas.nomor,
                  keterangan=keterangan)  # fmt: skip
