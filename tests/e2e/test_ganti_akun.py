"""The kabid has a new telephone: his account moves after the admin asked him for the number, and his old buttons are dead."""

from __future__ import annotations

import re

from tests.e2e.panggung import ADMIN_ID, POST, Panggung

KADIS, KABID = POST["kadis"], POST["kabid"]


def test_an_official_moves_to_a_new_account_once_his_superior_has_confirmed(p: Panggung) -> None:
    nomor = p.ajukan()
    p.disposisi("kadis", nomor)
    p.tunggu(KABID, nomor, tombol="Disposisikan")
    p.tulis(ADMIN_ID, "/pejabat")
    p.ketuk(ADMIN_ID, "Kabid", "Pejabat kantor")
    p.ketuk(ADMIN_ID, "Atur ")
    p.ketuk(ADMIN_ID, "Ganti akun")
    p.ketuk(ADMIN_ID, "Ya", "Ganti akun")
    tautan = str(p.tunggu(ADMIN_ID, "Tautan ganti akun")["text"])
    token = re.search(r"start=([\w-]+)", tautan)[1]  # type: ignore[index]
    p.kenari.append(token)
    baru = p.orang_baru("Kabid, ponsel baru (contoh)")
    p.tulis(baru, f"/start {token}")
    angka = re.search(r"angka (\d{4})", str(p.tunggu(baru, "menunggu konfirmasi")["text"]))[1]  # type: ignore[index]
    p.tunggu(KABID, "permintaan memindahkan akun", tombol="Tolak")
    p.ketuk(KABID, "Catatan", nomor)  # the old account still acts
    p.ketuk(KABID, "Batal", "Tulis catatan")
    p.ketuk(KADIS, "Ya, pindahkan", angka)
    p.tunggu(baru, "Akun ini sekarang milik")
    p.tunggu(KABID, "pindah ke akun Telegram yang baru")
    p.tunggu(baru, nomor, tombol="Disposisikan")
    p.tenang()
    assert not [x for x in p.pesan(KABID) if x.get("reply_markup")], "tombol lama hilang"
    p.tulis(KABID, "/tugas")
    p.tunggu(KABID, "untuk pejabat")
    p.ketuk(baru, "Disposisikan", nomor)
    p.ketuk(baru, "Kirim disposisi", nomor)
    p.tunggu(POST["statistisi"], nomor, tombol="Disposisikan")
    oleh = [e.oleh.orang for e in p.peristiwa(nomor) if type(e).__name__ == "DisposisiDiberikan" and e.oleh.jabatan == "kabid"]
    assert oleh == [p.sql("select orang_id from akun where user_id = ?", baru)[0][0]], "orangnya tetap sama dalam catatan"
