"""/cek and PDFs that nothing waits for: anybody may ask whether a letter is genuine, without an account or a consent.

Where a stranger stands is a card, not a conversation: conversations belong to persons, and asking makes nobody known.
"""

from __future__ import annotations

from bot.application.keaslian import cari, kode_disebut
from bot.application.ports import BALASAN, Meja, UnduhanBaru
from handlers.konteks import Jawaban, Ketukan, Pengirim
from handlers.rute import tombol

#: The card that asks for a code or a file.
KARTU = "cek"
PERINTAH = "/cek"

PDF = "application/pdf"


def cek(m: Meja, siapa: Pengirim, kode: str) -> None:
    """/cek KODE: what anybody may know of a letter, never its content; without a code it is asked for."""
    if not kode.strip():
        m.g.kartu(siapa.chat_id, KARTU, m.kantor.penyaji.pesan("cek_minta"), prioritas=BALASAN, baru=True)
        return
    patokan = cari(m, kode_disebut(kode) or kode)
    isi = m.kantor.penyaji.pesan("cek_tidak_ada") if patokan is None else m.kantor.penyaji.pesan("cek", entri=patokan.entri)
    m.g.pesan(siapa.chat_id, isi, dedupe=m.dedupe(), prioritas=BALASAN)


def ditanya(m: Meja, siapa: Pengirim) -> bool:
    """Whether a code or a file was asked for and has not come yet."""
    return KARTU in m.g.kartu_hidup(siapa.chat_id, KARTU)


def dibalas(m: Meja, siapa: Pengirim, balasan_ke: int | None) -> bool:
    """Whether a message answers the question for a code or a file."""
    return balasan_ke is not None and m.g.kunci_kartu(siapa.chat_id, balasan_ke) == KARTU


def kode_dikirim(m: Meja, siapa: Pengirim, teks: str) -> str:
    """The code a text consists of; after the question also one that is mistyped. Empty: it is about something else."""
    return kode_disebut(teks) or (teks.strip()[:60] if ditanya(m, siapa) and " " not in teks.strip() else "")


def jawab_kode(m: Meja, siapa: Pengirim, kode: str) -> None:
    """A code on its own."""
    m.g.pensiunkan(siapa.chat_id, KARTU)
    cek(m, siapa, kode)


def dimaksud(m: Meja, siapa: Pengirim, keterangan: str, balasan_ke: int | None) -> bool:
    """Whether a file was expressly sent to be checked: in reply to the question, with /cek or a code as its caption."""
    perintah = keterangan.split()[0].split("@")[0].lower() if keterangan.split() else ""
    return perintah == PERINTAH or bool(kode_disebut(keterangan)) or dibalas(m, siapa, balasan_ke)


def terima_pdf(m: Meja, siapa: Pengirim, unduhan: UnduhanBaru, keterangan: str = "") -> None:
    """Check a file now."""
    if unduhan.mime.startswith("image/"):
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("cek_perlu_pdf"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    kode = kode_disebut(keterangan.removeprefix(PERINTAH))
    m.g.pensiunkan(siapa.chat_id, KARTU)
    _periksa(m, siapa.chat_id, unduhan.file_id, kode)


def tawarkan(m: Meja, siapa: Pengirim, unduhan: UnduhanBaru) -> bool:
    """A file nothing waits for: a PDF is checked when one was asked for, else offered to be; False: no PDF."""
    if unduhan.mime != PDF and not unduhan.nama.lower().endswith(".pdf"):
        return False
    if ditanya(m, siapa):
        terima_pdf(m, siapa, unduhan)
    else:
        m.g.pesan(siapa.chat_id, m.kantor.penyaji.pesan("cek_tawaran", file_id=unduhan.file_id, nama=unduhan.nama), dedupe=m.dedupe(),
                  prioritas=BALASAN)  # fmt: skip
    return True


@tombol("periksa_surat")
def periksa_surat(m: Meja, ketuk: Ketukan) -> Jawaban:
    """Check the PDF this button was offered for."""
    _periksa(m, ketuk.pengirim.chat_id, str(ketuk.tombol.data["file"]), "")
    return Jawaban()


def _periksa(m: Meja, chat_id: int, file_id: str, kode: str) -> None:
    """Owe a check: one at a time for each chat, so that nobody makes the others wait."""
    kunci = f"periksa:{chat_id}"
    if m.g.tugas_antre(kunci):
        m.g.pesan(chat_id, m.kantor.penyaji.pesan("cek_antre"), dedupe=m.dedupe(), prioritas=BALASAN)
        return
    m.g.antre_tugas("periksa", kunci, "", {"chat": chat_id, "file_id": file_id, "kode": kode, "update": m.update}, at=m.sekarang)
    m.g.pesan(chat_id, m.kantor.penyaji.pesan("cek_diperiksa"), dedupe=m.dedupe(), prioritas=BALASAN)
