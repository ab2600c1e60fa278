"""Every handler times every role, default deny: the table below is held against the code, cell by cell.

A role that is not named for a handler must be refused, and the case must stay as it was; a named role may be refused for the
state of the case, never for who he is. A new button, command or conversation without a row fails the test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.application import kursi, unduhan
from bot.application.pejabat import tautan_ganti
from bot.application.ports import Dialog, Meja, TombolTersimpan, UnduhanBaru
from bot.application.undangan import batalkan
from bot.application.unduhan import MENUNGGU_PDF
from bot.domain.galat import Ditolak, TidakDitemukan
from bot.store import models as t
from handlers.kiriman import Kiriman, terima_berkas
from handlers.konteks import Ketukan, Pengirim, PesanTeks
from handlers.mulai import buka_tautan
from handlers.register import PERINTAH
from handlers.rute import DIALOG_TEKS, TOMBOL
from tests.application.alat_himpun import BERKAS, KASI, KONTAK, STAF, Himpun
from tests.application.alat_meja import ADMIN_ID, POST, SARI, Kantor
from tests.domain.alat_alur import TARAKAN

#: Refusals that mean "not you".
BUKAN_ANDA = frozenset({"bukan_wewenang", "bukan_pemegang", "bukan_pemohon", "bukan_admin", "tombol_asing", "akun_tak_dikenal", "bukan_peserta",
                        "dipegang_orang_lain", "permohonan_sendiri"})  # fmt: skip

#: Who may come along; the chat of each. `plh` stands in for `berhalangan`, in a scene of their own.
PERAN = {"asing": 900, "belum_setuju": 901, "pemohon": SARI, "pemohon_lain": 102, "pemegang": POST["statistisi"],
         "jabatan_lain": POST["analis"], "mantan": 301, "atasan": POST["kabid"], "puncak": POST["kadis"], "admin": ADMIN_ID,
         "opd": 401}  # fmt: skip
PERAN_PLH = {"plh": POST["sekretaris"], "berhalangan": POST["statistisi"]}
SEMUA = frozenset(PERAN) | frozenset(PERAN_PLH)

PEMEGANG = frozenset({"pemegang", "plh"})
PEMOHON = frozenset({"pemohon"})
ADMIN = frozenset({"admin"})
PENUNJUK = frozenset({"pemegang", "berhalangan", "atasan", "puncak", "admin"})
PEJABAT_SOP = frozenset({"pemegang", "plh", "jabatan_lain", "atasan", "puncak"})
TAK_SEORANG = frozenset[str]()
#: Acts on the presser's own conversation or shows what is his own: nobody is refused for who he is, no case changes.
SENDIRI = None

TABEL_TOMBOL: dict[str, frozenset[str] | None] = {
    # the opening conversation, and what only shows something of one's own
    **dict.fromkeys(["ajukan", "ajukan_sop", "aju_lewati", "aju_pilih", "aju_ubah", "aju_ringkasan", "aju_kirim", "aju_batal",
                     "setuju", "tugas", "tugas_hal", "tutup_tanya", "dialog_batal", "plh_daftar", "plh_batal", "dd_hapus", "dd_minta", "dd_batal",
                     "atur_pengingat", "periksa_surat"], SENDIRI),
    **dict.fromkeys(["tb_hal", "tb_lewati", "tb_yakin", "tb_ya", "tb_batal", "ttd_banyak", "totp_batal"], SENDIRI),
    **dict.fromkeys(["ingat_jam", "ingat_senyap", "ics"], PEJABAT_SOP | {"admin", "opd"}),
    # the acts of a card
    **dict.fromkeys(["buka_tugas", "terima", "paraf", "teruskan", "tandatangani", "ttd_ya", "serahkan", "selesai", "cabut", "kembalikan",
                     "kembali_ke", "catatan", "hasil", "lampir", "tutup_panel", "perbaiki", "kirim_pdf", "minta", "minta_cabut",
                     "arsipkan", "arsip_kode", "notulensi"], PEMEGANG),
    **dict.fromkeys(["disposisi", "d_instruksi", "d_sifat", "d_orang", "d_layar", "d_tambah", "d_catatan", "d_kirim"], PEMEGANG),
    **dict.fromkeys(["isi_surat", "s_hasil", "s_pasal", "s_isi", "s_hal", "s_tembusan"], PEMEGANG),
    **dict.fromkeys(["sebar_mulai", "sb_ganti", "sb_ubah", "sb_hal", "sb_kirim", "sebar_daftar", "sebar_hal", "opd_daftar", "opd_undang",
                     "data_kembali", "data_lolos", "data_lihat", "sebar_pilih", "sebar_terima", "sebar_luar"], PEMEGANG),
    **dict.fromkeys(["rapat_atur", "rp_hal", "rp_ubah", "rp_kirim"], PEMEGANG),
    **dict.fromkeys(["ttd_kirim", "ttd_belum", "ttd_belum_ya"], PEMEGANG | ADMIN),
    # only who is invited or concerned, and nobody is in this scene (see the scene of the fan-out)
    **dict.fromkeys(["hadir", "berhalangan", "sebar_hal_pihak", "mulai_sop"], TAK_SEORANG),
    # looking at a case
    **dict.fromkeys(["riwayat", "tenggat"], PEJABAT_SOP | PEMOHON),
    **dict.fromkeys(["lampiran", "daftar_arsip"], PEJABAT_SOP),
    "lihat_surat": PEJABAT_SOP,
    "unduh_draf": PEMEGANG,
    # the board of the office: its head and the posts right below
    **dict.fromkeys(["papan_sop", "papan_lewat", "papan_hal", "papan_gambar"], frozenset({"atasan", "puncak", "plh"})),
    # the pemohon
    **dict.fromkeys(["konfirmasi", "batal_berkas", "batal_berkas_ya", "jawab_mulai", "jawab_ulang", "jawab_kirim"], PEMOHON),
    # the one who signs
    "perpanjang": frozenset({"puncak"}),
    # who looks after the bot, and who sits where
    **dict.fromkeys(["kal_tambah", "kal_cabut"], ADMIN),
    "batal_tautan": ADMIN | {"pemegang"},
    **dict.fromkeys(["plh_pilih", "plh_tanggal", "plh_ya", "plh_akhiri"], PENUNJUK),
    # the tree of posts; what an official may see and ask for himself is in test_pejabat_meja
    "pejabat": SENDIRI,
    **dict.fromkeys(["pj_kursi", "pj_undang", "pj_tanggal", "pj_atur", "pj_ya"], ADMIN),
    "pj_orang": ADMIN | {"pemegang", "berhalangan"},
    # a second person for a move to another account: whoever stands above, or the admin; the old account may refuse
    "ga_ya": ADMIN | {"atasan", "puncak"},
    "ga_tolak": ADMIN | {"atasan", "puncak", "pemegang", "berhalangan"},
}  # fmt: skip

TABEL_PERINTAH: dict[str, frozenset[str] | None] = {
    **dict.fromkeys(["start", "ajukan", "status", "batal", "tugas", "mulai", "kalender", "plh", "pejabat", "pengingat", "papan", "cek", "privasi", "bantuan",
                     "help"],
                    SENDIRI),
    "berkas": PEJABAT_SOP | PEMOHON,
    "logo": ADMIN,
}

TABEL_DIALOG: dict[str, frozenset[str] | None] = {
    **dict.fromkeys(["ajukan", "ttd", "ttd_banyak", "totp", "pdf_surat", "pdf_ttd", "isi_surat", "lampir",
                     "jawab_kelengkapan"], SENDIRI),
    **dict.fromkeys(["alasan", "hasil", "alasan_data", "notulensi", "arsip", "teks_surat", "catatan_disposisi", "rapat",
                     "kelengkapan"], PEMEGANG),
    "catatan": PEJABAT_SOP,
    "perpanjang": frozenset({"puncak"}),
    "kalender": ADMIN,
    "plh": PENUNJUK,
    "pejabat": ADMIN,
}  # fmt: skip


class _Gulung(Exception):
    """Everything a cell did is rolled back, so that all cells see the same scene."""


@dataclass
class Adegan:
    """A case and the people around it."""

    kantor: Kantor
    berkas: str
    lb: int
    orang: str  # who holds the step by appointment
    undangan: int
    plh: int
    peran: dict[str, int]
    penugasan: int = 0
    ganti: int = 0

    def coba(self, peran: str, fn: Callable[[Meja, Pengirim], object], *, dialog: tuple[str, dict[str, Any]] | None = None) -> tuple[str | None, bool]:
        """The refusal (or none), and whether the case changed."""
        chat, hasil = self.peran[peran], ("", False)

        def jalan(m: Meja) -> None:
            nonlocal hasil
            akun, sebelum = m.g.akun(chat), m.g.muat(self.berkas).versi
            siapa, kode = Pengirim(chat, chat, akun), None
            if dialog is not None and akun is not None:
                m.g.simpan_dialog(chat, akun.orang_id, Dialog(dialog[0], "panel", dict(dialog[1]), m.sekarang))
            try:
                fn(m, siapa)
            except (Ditolak, TidakDitemukan) as galat:
                kode = galat.kode
            hasil = (kode, m.g.muat(self.berkas).versi != sebelum)  # type: ignore[assignment]
            raise _Gulung

        with pytest.raises(_Gulung):
            self.kantor.di(jalan)
        return hasil  # type: ignore[return-value]

    def nilai(self, peran: str, boleh: frozenset[str] | None, kode: str | None, berubah: bool) -> str | None:
        """What is wrong with a cell; None: nothing."""
        if boleh is None:
            return f"{peran}: berkas berubah" if berubah else None
        if peran in boleh:
            return f"{peran}: ditolak ({kode})" if kode in BUKAN_ANDA else None
        return f"{peran}: boleh" if kode is None or berubah else None


@pytest.fixture(scope="module")
def adegan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Adegan]:
    """A request that waits with the statistisi."""
    a = _siapkan(Kantor(tmp_path_factory.mktemp("peran")))
    yield a
    a.kantor.tutup()


@pytest.fixture(scope="module")
def adegan_plh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Adegan]:
    """The same while the sekretaris stands in for the statistisi."""
    a = _siapkan(Kantor(tmp_path_factory.mktemp("plh")))
    hari = a.kantor.di(lambda m: m.kantor.tanggal(m.sekarang))
    sekretaris = a.kantor.di(lambda m: m.g.akun(POST["sekretaris"]).orang_id)  # type: ignore[union-attr]
    a.plh = a.kantor.di(lambda m: kursi.tunjuk(m, a.orang, kursi.UsulPlh("statistisi", "plh", sekretaris, hari, hari, a.orang)))
    a.peran = PERAN_PLH
    yield a
    a.kantor.tutup()


def _siapkan(kantor: Kantor) -> Adegan:
    kantor.tautkan("statistisi", PERAN["mantan"])
    orang = kantor.tautkan_semua()
    admin = kantor.di(lambda m: m.g.akun(ADMIN_ID).orang_id)  # type: ignore[union-attr]
    undangan = {u.dipakai_user_id: u.id for u in kantor.baris(t.UndanganRow)}
    kantor.di(lambda m: batalkan(m, undangan[PERAN["mantan"]], orang_id=admin))
    kantor.di(lambda m: m.g.simpan_daftar([("Data contoh", "dinas-a", "Dinas A (contoh)")]))
    kantor.tautkan("opd:dinas-a", PERAN["opd"])
    warga = kantor.warga()
    for peran in ("belum_setuju", "pemohon_lain"):
        lain = kantor.warga(PERAN[peran], f"{peran} (contoh)")
        if peran == "pemohon_lain":
            kantor.di(lambda m: m.g.catat_setuju(PERAN["pemohon_lain"], m.sekarang))
            kantor.ajukan(lain, chat_id=PERAN[peran])
    kantor.di(lambda m: m.g.catat_setuju(SARI, m.sekarang))
    kisah = kantor.kisah(kantor.ajukan(warga))
    kisah.sampai(3)
    utama = kisah.utama()
    assert utama.jabatan == "statistisi"
    [penugasan] = kantor.baris(t.PenugasanRow, t.PenugasanRow.orang_id == orang["statistisi"])
    tautan, _ = kantor.di(lambda m: tautan_ganti(m, None, penugasan.id))
    baru = kantor.baris(t.UndanganRow)[-1]
    kantor.di(lambda m: buka_tautan(m, Pengirim(999, 999, None), tautan.token))
    return Adegan(kantor, kisah.b().id, utama.lb, orang["statistisi"], undangan[POST["statistisi"]], 0, PERAN, penugasan.id, baru.id)


def data_tombol(a: Adegan, aksi: str) -> dict[str, Any]:
    """What the buttons carry; more than any of them needs."""
    return {"sop": TARAKAN, "kode": "nama", "nilai": "x", "h": 1, "i": 0, "dokumen": "x", "no": 2, "bagian": 1, "sifat": "biasa",
            "orang": a.orang, "layar": "utama", "hasil": "diberikan", "pasal": "17a", "kunci": "k1", "permintaan": "x",
            "file": "f", "jam": "07.45", "hari": 3, "undangan": a.undangan, "jenis": "libur", "id": a.plh, **_data_plh(a, aksi),
            **_data_pejabat(a, aksi)}  # fmt: skip


def _data_plh(a: Adegan, aksi: str) -> dict[str, Any]:
    if not aksi.startswith("plh"):
        return {}
    ganti = a.kantor.di(lambda m: m.g.akun(POST["analis"]).orang_id)  # type: ignore[union-attr]
    hari = a.kantor.di(lambda m: m.kantor.tanggal(m.sekarang)).isoformat()
    return {"jabatan": "statistisi", "jenis": "plh", "mewakili": a.orang, "orang": ganti, "mulai": hari, "sampai": hari, "apa": "sampai"}


def _data_pejabat(a: Adegan, aksi: str) -> dict[str, Any]:
    if aksi.startswith("ga_"):
        return {"undangan": a.ganti}
    if not aksi.startswith("pj_"):
        return {}
    return {"id": a.penugasan, "jabatan": "statistisi", "apa": "akhiri", "sampai": "", "tanya": "sampai"}


def dialog_panel(a: Adegan, aksi: str) -> tuple[str, dict[str, Any]] | None:
    """The panel a button belongs to, as if it had been open when its owner lost his right."""
    dasar = {"berkas": a.berkas, "lb": a.lb}
    if aksi.startswith("d_"):
        return "disposisi", {**dasar, "instruksi": [0], "sifat": "biasa", "tambahan": {}, "catatan": "", "orang": None, "layar": "utama"}
    if aksi.startswith("sb_"):
        return "sebar", {**dasar, "buang": [], "hal": 1}
    return ("alasan", {**dasar, "ke": [2, 0]}) if aksi == "kembali_ke" else None


def test_every_button_has_a_row_and_every_cell_is_as_the_table_says(adegan: Adegan, adegan_plh: Adegan) -> None:
    """S12, S6: default deny, every cell of buttons times roles."""
    assert set(TABEL_TOMBOL) == set(TOMBOL), sorted(set(TABEL_TOMBOL) ^ set(TOMBOL))
    salah = []
    for a in (adegan, adegan_plh):
        for aksi, boleh in TABEL_TOMBOL.items():
            data, dialog = data_tombol(a, aksi), dialog_panel(a, aksi)
            if aksi == "plh_akhiri" and not a.plh:
                continue  # nothing to end in this scene
            for peran, chat in a.peran.items():
                isi_hash = a.kantor.ambil(a.berkas).isi_hash or "x"
                simpan = TombolTersimpan("x", chat, aksi, data, a.berkas, a.lb, isi_hash)
                kode, berubah = a.coba(peran, lambda m, s, x=simpan: TOMBOL[x.aksi](m, Ketukan(s, x, None)), dialog=dialog)  # type: ignore[misc]
                if keluhan := a.nilai(peran, boleh, kode, berubah):
                    salah.append(f"{aksi} x {keluhan}")
    assert not salah, "\n".join(salah)


def test_every_command_has_a_row_and_every_cell_is_as_the_table_says(adegan: Adegan, adegan_plh: Adegan) -> None:
    """S12."""
    assert set(TABEL_PERINTAH) == set(PERINTAH), sorted(set(TABEL_PERINTAH) ^ set(PERINTAH))
    salah = []
    for a in (adegan, adegan_plh):
        nomor = a.kantor.ambil(a.berkas).nomor
        for perintah, boleh in TABEL_PERINTAH.items():
            for peran in a.peran:
                kode, berubah = a.coba(peran, lambda m, s, x=perintah, n=nomor: PERINTAH[x](m, s, n if x == "berkas" else ""))  # type: ignore[misc]
                if keluhan := a.nilai(peran, boleh, kode, berubah):
                    salah.append(f"/{perintah} x {keluhan}")
    assert not salah, "\n".join(salah)


def test_every_conversation_has_a_row_and_a_text_changes_a_case_only_by_whom_the_table_names(adegan: Adegan, adegan_plh: Adegan) -> None:
    """S12."""
    assert set(TABEL_DIALOG) == set(DIALOG_TEKS), sorted(set(TABEL_DIALOG) ^ set(DIALOG_TEKS))
    salah = []
    for a in (adegan, adegan_plh):
        panel = {"jenis": "isi_surat", "berkas": a.berkas, "lb": a.lb}
        umum = {"berkas": a.berkas, "lb": a.lb, "kunci": "k1", "apa": "hal", "panel": panel, "layar": "yakin", "isi_hash": "x",
                "ke": [2, 0], "surat": [], "lewati": [], "i": 0, "terakhir": {"apa": "x", "detik": -99, "panjang": 0}}  # fmt: skip
        for jenis, boleh in TABEL_DIALOG.items():
            if jenis in ("ajukan", "totp", "ttd_banyak", "isi_surat", "pdf_surat", "pdf_ttd", "lampir", "jawab_kelengkapan"):
                continue  # the presser's own conversation, and no act on a case before its button
            data = {**umum, **(_data_plh(a, "plh") | {"apa": "sampai"} if jenis == "plh" else {"jenis": "libur"}),
                    **(_data_pejabat(a, "pj_ya") if jenis == "pejabat" else {})}  # fmt: skip
            for peran in a.peran:
                if peran == "asing":
                    continue  # whoever is unknown has no conversation

                def kirim(m: Meja, s: Pengirim, jenis: str = jenis, data: dict[str, Any] = data) -> None:
                    teks = {"plh": "30-11-2026", "pejabat": "30-11-2026", "kalender": "24-12-2026; Libur; SE 1"}.get(jenis, "Sebuah kalimat.")
                    dialog = m.g.dialog(s.chat_id)
                    assert dialog is not None
                    DIALOG_TEKS[jenis](m, PesanTeks(s, teks, 0, None, 1), dialog)

                kode, berubah = a.coba(peran, kirim, dialog=(jenis, data))
                if keluhan := a.nilai(peran, boleh, kode, berubah):
                    salah.append(f"dialog {jenis} x {keluhan}")
    assert not salah, "\n".join(salah)


def test_a_file_joins_a_case_only_by_whoever_holds_the_step_however_it_comes(tmp_path: Path) -> None:
    """S12: files have no row of their own; every way to send one times every role, up to its arrival."""
    a = _siapkan(Kantor(tmp_path))
    kisah = a.kantor.kisah(a.kantor.ambil(a.berkas))
    kisah.sampai(4)
    a.lb = kisah.utama().lb
    assert kisah.utama().jabatan == "analis"
    dasar = {"berkas": a.berkas, "lb": a.lb}
    cara: dict[str, tuple[str, dict[str, Any]] | None] = {"tanpa percakapan": None, **{x: (x, dasar) for x in ("lampir", *MENUNGGU_PDF)}}
    salah = []
    for nama, dialog in cara.items():
        for peran in a.peran:

            def kirim(m: Meja, s: Pengirim) -> None:
                terima_berkas(m, Kiriman(s, UnduhanBaru("f", "data.pdf", "application/pdf", 10), None, None))
                for row in m.g._s.scalars(select(t.UnduhanRow).where(t.UnduhanRow.chat_id == s.chat_id)).all():  # type: ignore[attr-defined]
                    unduhan.selesai(m, unduhan.BerkasTiba(row.id, s.chat_id, row.orang_id, "data.pdf", row.mime, row.tujuan), "a" * 64, 10)

            _, berubah = a.coba(peran, kirim, dialog=dialog)
            boleh = peran == "jabatan_lain" and nama not in MENUNGGU_PDF  # what a side room reads first changes nothing by arriving
            if berubah != boleh:
                salah.append(f"{nama} x {peran}: {'berubah' if berubah else 'tidak sampai'}")
    assert not salah, "\n".join(salah)
    a.kantor.tutup()


def test_a_branch_of_a_fan_out_belongs_to_its_own_office_and_to_whoever_steers_it(tmp_path: Path) -> None:
    """S12."""
    himpun = Himpun(tmp_path, 2, banyak_opd=2, terbanyak=1)
    himpun.mulai()
    himpun.kantor.warga()
    cabang = himpun.cabang(0)[0]
    peran = {"asing": 900, "pemohon": SARI, "pemegang": STAF, "atasan": KASI, "opd": KONTAK, "opd_lain": KONTAK + 1}
    a = Adegan(himpun.kantor, BERKAS, cabang.lb, "", 0, 0, peran)
    salah = []
    tabel = {"sebar_pilih": {"pemegang", "opd"}, "data_lihat": {"pemegang", "opd"}, "sebar_terima": {"opd", "pemegang"},
             "sebar_luar": {"pemegang", "opd"}, "selesai": {"pemegang", "opd"}, "catatan": {"pemegang", "opd"},
             "sebar_hal_pihak": {"opd", "opd_lain"}, "hadir": set(), "berhalangan": set(), "lampiran": {"pemegang", "atasan"},
             "riwayat": {"pemegang", "atasan"}}  # fmt: skip
    for aksi, boleh in tabel.items():
        lb = cabang.induk if aksi == "sebar_hal_pihak" else cabang.lb
        for nama, chat in peran.items():
            simpan = TombolTersimpan("x", chat, aksi, {"h": 1}, BERKAS, lb, None)
            kode, berubah = a.coba(nama, lambda m, s, x=simpan: TOMBOL[x.aksi](m, Ketukan(s, x, None)))  # type: ignore[misc]
            if keluhan := a.nilai(nama, frozenset(boleh), kode, berubah):
                salah.append(f"{aksi} x {keluhan}")
    assert not salah, "\n".join(salah)
    himpun.kantor.tutup()
