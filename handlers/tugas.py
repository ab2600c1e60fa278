"""The acts on a task card: take, paraf, check, sign, return, finish, hand over, note."""

from __future__ import annotations

from bot.application import kursi, pengajuan
from bot.application.dampak import antre_render, bawa_turun, kirim_dokumen, nama_draf, tampilkan_tugas
from bot.application.laksana import laksanakan, pelaku_langkah
from bot.application.pandangan import daftar_tujuan, rujukan, sebut, singkat_jabatan
from bot.application.ports import BALASAN, Dialog, Isi, Meja
from bot.application.sebaran import tampilkan_pihak
from bot.application.ttd import siap_semua
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.decide import menyunting_surat, tujuan_kembali
from bot.domain.galat import Ditolak
from bot.domain.perintah import (
    BubuhkanParaf,
    CabutDokumen,
    CatatHasil,
    CatatHasilSebar,
    KembalikanBerkas,
    SelesaikanLangkah,
    Serahkan,
    TambahCatatan,
    TerimaTugas,
    TeruskanPeriksa,
)
from bot.domain.sop import Sop
from handlers.konteks import Jawaban, Ketukan, Pengirim, PesanTeks
from handlers.rute import dialog_teks, tombol

#: Tasks on one page of /tugas.
SEHALAMAN = 8


def buka(m: Meja, ketuk: Ketukan) -> tuple[Berkas, Sop, LangkahBerkas]:
    """The case, its SOP and the open visit behind a button, when they are the presser's to act on.

    Raises:
        Ditolak: the visit is over, or belongs to another post or person.
    """
    berkas = m.g.muat(ketuk.berkas_id)
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    kunjungan = berkas.ambil(ketuk.lb)
    if kunjungan is None:
        raise Ditolak("langkah_tidak_ada")
    if not kunjungan.terbuka:
        raise Ditolak("langkah_sudah_berlalu", status=kunjungan.status, aksi=str(kunjungan.aksi),
                      sebutan=sebut(m, sop, kunjungan.oleh), at=kunjungan.selesai_at)  # fmt: skip
    pelaku = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    if pelaku.jabatan is None:
        raise Ditolak("bukan_pemegang")
    if pelaku.jabatan == kunjungan.jabatan and kunjungan.orang not in (None, pelaku.orang):
        raise Ditolak("dipegang_orang_lain")
    return berkas, sop, kunjungan


def mulai_dialog(m: Meja, siapa: Pengirim, jenis: str, kode: str, berkas: Berkas, lb: int, **data: object) -> None:
    """Ask an official for a text; the answer comes back to `dialog_teks[jenis]`."""
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id,
                      Dialog(jenis, kode, {"berkas": berkas.id, "lb": lb, **data}, m.sekarang))  # fmt: skip
    tanyakan(m, siapa, kode, berkas, lb)


def tanyakan(m: Meja, siapa: Pengirim, kode: str, berkas: Berkas, lb: int, *, baru: bool = True) -> None:
    """Show the open question at the end of the chat, or put it right where it stands."""
    if kode == "minta_alasan":
        isi = _tanya_alasan(m, siapa, berkas, lb)
    elif kode == "minta_klasifikasi":
        isi = m.kantor.penyaji.pesan(kode, nomor=berkas.nomor, lb=lb, bawaan=m.kantor.instansi.nomor_surat.klasifikasi)
    else:
        isi = m.kantor.penyaji.pesan("tanya_dialog", kode=kode, nomor=berkas.nomor)
    m.g.kartu(siapa.chat_id, pengajuan.KARTU, isi, prioritas=BALASAN, baru=baru, berkas_id=berkas.id, lb=lb)


def rapikan_dialog(m: Meja, chat_id: int, berkas_id: str | None) -> None:
    """A question about a step that has just ended is no longer asked; a note may still be written."""
    dialog = m.g.dialog(chat_id)
    if dialog is None or dialog.jenis == "catatan" or berkas_id is None or dialog.data.get("berkas") != berkas_id:
        return
    kunjungan = m.g.muat(berkas_id).ambil(int(dialog.data["lb"]))
    if kunjungan is None or not kunjungan.terbuka:
        tutup_dialog(m, chat_id)


def tutup_dialog(m: Meja, chat_id: int, isi: Isi | None = None) -> None:
    """The conversation is over; its question loses its buttons, and says `isi` when that is given."""
    m.g.hapus_dialog(chat_id)
    m.g.pensiunkan(chat_id, pengajuan.KARTU, isi)


# --- the list ------------------------------------------------------------------------------------------------------


def daftar(m: Meja, siapa: Pengirim, halaman: int = 1, *, baru: bool = True) -> None:
    """/tugas: what waits at this person's posts, the most urgent first; turning a page changes the list in its place."""
    jabatan = [t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=siapa.akun.orang_id)] if siapa.akun else []
    diwakili = kursi.diwakili(m, siapa.akun.orang_id) if siapa.akun and baru else []
    if diwakili:
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("tugas_diwakili", daftar=diwakili), dedupe=m.dedupe(), prioritas=BALASAN)
    if not jabatan:
        if not diwakili:
            m.g.pesan(siapa.chat_id, kursi.tanpa_jabatan(m, siapa.akun.orang_id if siapa.akun else None), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    # The branches of one fan-out are one line: they share one card.
    semua = list({(b.berkas_id, b.no, b.jabatan, b.samping): b for b in reversed(m.g.tugas_terbuka(jabatan))
                  if b.orang_id in (None, siapa.orang_id)}.values())[::-1]  # fmt: skip
    banyak = max(1, -(-len(semua) // SEHALAMAN))
    halaman = min(max(halaman, 1), banyak)
    baris = []
    for b in semua[(halaman - 1) * SEHALAMAN : halaman * SEHALAMAN]:
        sop = m.kantor.sop.get(b.sop_id)
        lewat = b.tenggat_at is not None and b.tenggat_at < m.sekarang
        baris.append((b, sop.nama if sop else b.sop_id, singkat_jabatan(m, sop, b.jabatan), lewat))
    isi = m.kantor.penyaji.daftar_tugas(baris, m.kantor.kalender(m.sekarang).tz, halaman=halaman, banyak_halaman=banyak,
                                        siap_ttd=len(siap_semua(m, siapa.orang_id)))  # fmt: skip
    m.g.kartu(siapa.chat_id, "daftar-tugas", isi, prioritas=BALASAN, baru=baru)


@tombol("tugas")
def ketuk_tugas(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The button that means /tugas."""
    daftar(m, ketuk.pengirim)
    return Jawaban()


@tombol("tugas_hal")
def halaman(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another page of /tugas."""
    daftar(m, ketuk.pengirim, int(ketuk.tombol.data["h"]), baru=False)
    return Jawaban()


@tombol("buka_tugas")
def buka_tugas(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Bring the card of one task down to the end of the chat."""
    berkas, sop, kunjungan = buka(m, ketuk)
    siapa = ketuk.pengirim
    induk = berkas.ambil(kunjungan.induk) if kunjungan.induk is not None else None
    if induk is not None:
        tampilkan_pihak(m, berkas, sop, induk, kunjungan.jabatan, baru=True, hanya=siapa.chat_id)
        return Jawaban()
    bawa_turun(m, berkas, sop, kunjungan, siapa.chat_id, siapa.orang_id)
    return Jawaban()


# --- the acts ------------------------------------------------------------------------------------------------------


@tombol("terima")
def terima(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Take a task that several could take."""
    berkas = m.g.muat(ketuk.berkas_id)
    laksanakan(m, berkas.id, TerimaTugas(oleh=pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb), lb=ketuk.lb))
    return Jawaban("Tugas diterima.")


@tombol("paraf")
def paraf(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Paraf the content the card was shown for."""
    berkas = m.g.muat(ketuk.berkas_id)
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    laksanakan(m, berkas.id, BubuhkanParaf(oleh=oleh, lb=ketuk.lb, isi_hash=ketuk.isi_hash))
    return Jawaban("Paraf dibubuhkan.")


@tombol("teruskan")
def teruskan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Pass a check."""
    berkas = m.g.muat(ketuk.berkas_id)
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    laksanakan(m, berkas.id, TeruskanPeriksa(oleh=oleh, lb=ketuk.lb, isi_hash=ketuk.tombol.isi_hash))
    return Jawaban("Diteruskan.")


def perbarui_tanggal(m: Meja, berkas_id: str) -> None:
    """Have the letter made anew with today's date; called when a signature met yesterday's."""
    antre_render(m, m.g.muat(berkas_id))


@tombol("serahkan")
def serahkan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Letter and data go to the pemohon."""
    berkas = m.g.muat(ketuk.berkas_id)
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    laksanakan(m, berkas.id, Serahkan(oleh=oleh, lb=ketuk.lb))
    return Jawaban("Diserahkan kepada pemohon.")


@tombol("selesai")
def selesai(m: Meja, ketuk: Ketukan) -> Jawaban:
    """End a step whose output exists."""
    berkas = m.g.muat(ketuk.berkas_id)
    if m.g.unduhan_tertunda(berkas.id, ketuk.lb):
        raise Ditolak("berkas_sedang_disimpan")
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    laksanakan(m, berkas.id, SelesaikanLangkah(oleh=oleh, lb=ketuk.lb))
    dialog = m.g.dialog(ketuk.pengirim.chat_id)
    if dialog is not None and dialog.data.get("berkas") == berkas.id:
        tutup_dialog(m, ketuk.pengirim.chat_id)
    for kunci in m.g.kartu_hidup(ketuk.pengirim.chat_id, f"baki:{berkas.id}:{ketuk.lb}"):
        m.g.pensiunkan(ketuk.pengirim.chat_id, kunci, m.kantor.penyaji.pesan("baki_selesai", nomor=berkas.nomor))
    lepas_tombol(m, ketuk)
    return Jawaban("Langkah selesai.")


def lepas_tombol(m: Meja, ketuk: Ketukan) -> None:
    """The message that was tapped has no use any more: its buttons go."""
    if ketuk.pesan_id is not None:
        m.g.kirim(ketuk.pengirim.chat_id, "editMessageReplyMarkup", {"message_id": ketuk.pesan_id}, dedupe=m.dedupe(),
                  prioritas=BALASAN)  # fmt: skip


@tombol("cabut")
def cabut(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Take a file out again."""
    from bot.application.unduhan import baki

    berkas = m.g.muat(ketuk.berkas_id)
    oleh = pelaku_langkah(m, ketuk.pengirim.orang_id, berkas, ketuk.lb)
    berkas = laksanakan(m, berkas.id, CabutDokumen(oleh=oleh, lb=ketuk.lb, dokumen=str(ketuk.tombol.data["dokumen"])))
    baki(m, berkas, ketuk.lb, ketuk.pengirim.chat_id, kunci=f"baki:{berkas.id}:{ketuk.lb}")
    return Jawaban("Berkas dihapus dari lampiran.")


@tombol("kembalikan")
def kembalikan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the reason; without one nothing goes back. The SOP's own maker is chosen until another is tapped."""
    berkas, sop, kunjungan = buka(m, ketuk)
    tujuan = tujuan_kembali(sop, kunjungan)
    if not tujuan:
        raise Ditolak("tidak_dapat_dikembalikan", no=kunjungan.no)
    mulai_dialog(m, ketuk.pengirim, "alasan", "minta_alasan", berkas, ketuk.lb, ke=list(tujuan[0]))
    return Jawaban()


@tombol("kembali_ke")
def kembali_ke(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Another maker than the SOP's own; the reason is still to come."""
    berkas, sop, kunjungan = buka(m, ketuk)
    siapa, dialog = ketuk.pengirim, m.g.dialog(ketuk.pengirim.chat_id)
    ke = (int(ketuk.tombol.data["no"]), int(ketuk.tombol.data["bagian"]))
    if dialog is None or dialog.jenis != "alasan" or ke not in tujuan_kembali(sop, kunjungan):
        raise Ditolak("tombol_usang")
    if (dialog.data["berkas"], dialog.data["lb"]) != (berkas.id, kunjungan.lb):
        raise Ditolak("tombol_usang")
    dialog.data["ke"] = list(ke)
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, dialog)
    tanyakan(m, siapa, dialog.posisi, berkas, kunjungan.lb, baru=False)
    return Jawaban()


def _tanya_alasan(m: Meja, siapa: Pengirim, berkas: Berkas, lb: int) -> Isi:
    """The question for the reason, with the makers to choose from."""
    sop, kunjungan, dialog = m.g.sop(berkas.sop, berkas.sop_versi), berkas.ambil(lb), m.g.dialog(siapa.chat_id)
    assert kunjungan is not None
    tujuan = daftar_tujuan(m, berkas, sop, kunjungan)
    ke = list(dialog.data.get("ke") or ()) if dialog is not None else []
    terpilih = next((i for i, t in enumerate(tujuan) if [t.no, t.bagian] == ke), 0)
    return m.kantor.penyaji.pesan("minta_alasan", nomor=berkas.nomor, lb=lb, tujuan=tujuan, terpilih=terpilih)


@tombol("catatan")
def catatan(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for a note."""
    berkas, _, _ = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "catatan", "minta_catatan", berkas, ketuk.lb)
    return Jawaban()


@tombol("hasil")
def hasil(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Asks for the output as text."""
    berkas, _, _ = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "hasil", "minta_hasil", berkas, ketuk.lb)
    return Jawaban()


@tombol("lampir")
def lampir(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Files sent from now on belong to this task."""
    berkas, _, _ = buka(m, ketuk)
    mulai_dialog(m, ketuk.pengirim, "lampir", "minta_lampiran", berkas, ketuk.lb)
    return Jawaban()


@tombol("dialog_batal")
def dialog_batal(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Never mind; a disposisi or a letter being written goes on where it was."""
    dialog = m.g.dialog(ketuk.pengirim.chat_id)
    tutup_dialog(m, ketuk.pengirim.chat_id)
    if dialog is not None and dialog.data.get("panel"):
        kembali_ke_panel(m, ketuk.pengirim, dialog)
    return Jawaban("Dibatalkan.")


@tombol("tutup_panel")
def tutup_panel(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Back to the card."""
    berkas, sop, kunjungan = buka(m, ketuk)
    _tutup_panel(m, ketuk)
    tampilkan_tugas(m, berkas, sop, kunjungan)
    return Jawaban()


def _tutup_panel(m: Meja, ketuk: Ketukan) -> None:
    dialog = m.g.dialog(ketuk.pengirim.chat_id)
    if dialog is not None and dialog.data.get("berkas") == ketuk.berkas_id and dialog.data.get("lb") == ketuk.lb:
        m.g.hapus_dialog(ketuk.pengirim.chat_id)


def kembali_ke_panel(m: Meja, siapa: Pengirim, dialog: Dialog) -> None:
    """A question that was asked from a panel leads back to it."""
    panel = dict(dialog.data["panel"])
    berkas = m.g.muat(str(panel["berkas"]))
    kunjungan = berkas.ambil(int(panel["lb"]))
    m.g.pensiunkan(siapa.chat_id, pengajuan.KARTU)
    if (kunjungan is None or not kunjungan.terbuka
            or pelaku_langkah(m, siapa.orang_id, berkas, kunjungan.lb).jabatan is None):  # fmt: skip
        m.g.hapus_dialog(siapa.chat_id)  # over, or not his to see any more
        return
    m.g.simpan_dialog(siapa.chat_id, siapa.orang_id, Dialog(str(panel.pop("jenis")), "panel", panel, m.sekarang))
    sop = m.g.sop(berkas.sop, berkas.sop_versi)
    bawa_turun(m, berkas, sop, kunjungan, siapa.chat_id, siapa.orang_id)


# --- texts that were asked for -------------------------------------------------------------------------------------


@dialog_teks("alasan")
def terima_alasan(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The reason came: back to the maker."""
    berkas_id, lb = str(dialog.data["berkas"]), int(dialog.data["lb"])
    oleh = pelaku_langkah(m, pesan.pengirim.orang_id, m.g.muat(berkas_id), lb)
    no, bagian = dialog.data.get("ke") or (None, None)  # none in a question from before makers could be chosen
    berkas = laksanakan(m, berkas_id, KembalikanBerkas(oleh=oleh, lb=lb, alasan=pesan.teks.strip(), ke_no=no,
                                                       ke_bagian=bagian))  # fmt: skip
    pembuat = berkas.langkah[-1]
    jabatan = singkat_jabatan(m, m.g.sop(berkas.sop, berkas.sop_versi), pembuat.jabatan)
    tutup_dialog(m, pesan.pengirim.chat_id, m.kantor.penyaji.pesan("dikembalikan", nomor=berkas.nomor, no=pembuat.no,
                                                                   jabatan=jabatan))  # fmt: skip


@dialog_teks("catatan")
def terima_catatan(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The note came."""
    catat(m, pesan, str(dialog.data["berkas"]), int(dialog.data["lb"]))
    tutup_dialog(m, pesan.pengirim.chat_id)


@dialog_teks("hasil")
def terima_hasil(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """The output came as text."""
    berkas_id, lb = str(dialog.data["berkas"]), int(dialog.data["lb"])
    oleh = pelaku_langkah(m, pesan.pengirim.orang_id, m.g.muat(berkas_id), lb)
    berkas = laksanakan(m, berkas_id, CatatHasil(oleh=oleh, lb=lb, teks=pesan.teks.strip()))
    tutup_dialog(m, pesan.pengirim.chat_id, m.kantor.penyaji.pesan("hasil_tersimpan", nomor=berkas.nomor))


@tombol("perbaiki")
def perbaiki(m: Meja, ketuk: Ketukan) -> Jawaban:
    """The corrector's own version: the edited .docx becomes version n+1 under his name."""
    berkas, sop, kunjungan = buka(m, ketuk)
    if menyunting_surat(berkas, sop, kunjungan) and berkas.surat is not None and berkas.surat.draf is not None:
        kirim_dokumen(m, ketuk.pengirim.chat_id, rujukan(berkas.surat.draf, nama_draf(berkas)), "draf_docx",
                      dedupe=m.dedupe(), prioritas=BALASAN, nomor=berkas.nomor)  # fmt: skip
    mulai_dialog(m, ketuk.pengirim, "lampir", "minta_perbaikan", berkas, ketuk.lb)
    return Jawaban()


@dialog_teks("lampir")
def teks_saat_lampir(m: Meja, pesan: PesanTeks, dialog: Dialog) -> None:
    """A portal link counts as the data of a dataset; any other text meets the question again."""
    berkas = m.g.muat(str(dialog.data["berkas"]))
    lb = int(dialog.data["lb"])
    kunjungan = berkas.ambil(lb)
    teks = pesan.teks.strip()
    if kunjungan is None or not kunjungan.terbuka:
        tutup_dialog(m, pesan.pengirim.chat_id)
        m.g.pesan(pesan.pengirim.chat_id, m.kantor.penyaji.pesan("tidak_mengerti_pejabat"), dedupe=m.dedupe(),
                  prioritas=BALASAN)  # fmt: skip
        return
    if kunjungan.induk is not None and teks.startswith("https://"):
        oleh = pelaku_langkah(m, pesan.pengirim.orang_id, berkas, lb)
        laksanakan(m, berkas.id, CatatHasilSebar(oleh=oleh, lb=lb, cara="tautan", tautan=teks))
        tutup_dialog(m, pesan.pengirim.chat_id)
        m.g.pesan(pesan.pengirim.chat_id, m.kantor.penyaji.pesan("tautan_dicatat", judul=kunjungan.judul),
                  dedupe=m.dedupe(), prioritas=BALASAN)  # fmt: skip
        return
    tanyakan(m, pesan.pengirim, dialog.posisi, berkas, lb)


def catat(m: Meja, pesan: PesanTeks, berkas_id: str, lb: int | None) -> None:
    """Note a text on a case, as the post of the visit or any post the writer holds in this SOP."""
    from bot.application.laksana import boleh_lihat

    berkas = m.g.muat(berkas_id)
    siapa = pesan.pengirim
    milik = {t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=siapa.orang_id)}
    bagian = next((k for k in berkas.langkah if k.induk is not None and k.jabatan in milik), None)
    if bagian is not None and not boleh_lihat(m, siapa.orang_id, berkas):
        oleh, lb = pelaku_langkah(m, siapa.orang_id, berkas, bagian.lb), None  # another office, to whoever gathers
    elif not boleh_lihat(m, siapa.orang_id, berkas) or berkas.pemohon == siapa.orang_id:
        raise Ditolak("bukan_wewenang")
    else:
        oleh = pelaku_langkah(m, siapa.orang_id, berkas, lb)
    laksanakan(m, berkas.id, TambahCatatan(oleh=oleh, teks=pesan.teks.strip(), lb=lb))
    m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("catatan_tersimpan", nomor=berkas.nomor), dedupe=m.dedupe(),
              prioritas=BALASAN)  # fmt: skip
