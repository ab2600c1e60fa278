"""Who can be reached: somebody blocked the bot and is missed, or opened it again and sees what waits."""

from __future__ import annotations

from bot.application import kelengkapan
from bot.application.dampak import kabari_kursi, kirim_serahan
from bot.application.pandangan import pandangan_status
from bot.application.ports import BALASAN, TUGAS, Meja
from bot.application.undangan import nama_post, tampilkan_menunggu


def hilang(m: Meja, chat_id: int) -> None:
    """Mark the person of a chat as unreachable and tell the admin, or whoever handles his request; once per day."""
    akun = m.g.akun_chat(chat_id)
    if akun is None or not akun.terjangkau:
        return
    m.g.atur_terjangkau(chat_id, False)
    hari = m.kantor.tanggal(m.sekarang)
    jabatan = [t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=akun.orang_id)]
    for j in jabatan:
        kabari_kursi(m, j, "penerima_hilang", f"hilang:{chat_id}:{j}:{hari}", nama=m.g.profil(akun.orang_id).nama,
                     jabatan=nama_post(m, j))  # fmt: skip
    for baris in m.g.berkas_pemohon(akun.orang_id):
        utama = m.g.muat(baris.id).utama
        if baris.status != "berjalan" or utama is None:
            continue
        isi = m.kantor.penyaji.pesan("pemohon_hilang", nomor=baris.nomor)
        for t in m.g.penugasan(m.sekarang, jabatan=utama.jabatan):
            for lihat in m.g.akun_orang(t.orang_id):
                m.g.pesan(lihat.chat_id, isi, dedupe=f"pemohon-hilang:{baris.id}:{lihat.chat_id}:{hari}", prioritas=TUGAS)


def kembali(m: Meja, chat_id: int) -> None:
    """Reachable again: what waits for the person's posts, or where his requests stand, is shown anew. What he is asked meanwhile,
    or was handed over, died with the block and comes once more: without it he could not answer.
    """
    akun = m.g.akun_chat(chat_id)
    if akun is None or akun.terjangkau:
        return
    m.g.atur_terjangkau(chat_id, True)
    for jabatan in sorted({t.jabatan for t in m.g.penugasan(m.sekarang, orang_id=akun.orang_id)}):
        tampilkan_menunggu(m, jabatan, chat_id)
    for baris in m.g.berkas_pemohon(akun.orang_id):
        if baris.status == "berjalan":
            berkas = m.g.muat(baris.id)
            isi = m.kantor.penyaji.kartu_status(pandangan_status(m, berkas, m.g.sop(berkas.sop, berkas.sop_versi)))
            m.g.kartu(chat_id, f"status:{berkas.id}", isi, prioritas=BALASAN, baru=True, berkas_id=berkas.id)
            kelengkapan.tanyakan(m, berkas, hanya=chat_id)
            for k in berkas.terbuka:
                if k.diserahkan_at is not None:
                    kirim_serahan(m, berkas, k.lb, chat_id, f"serah:{berkas.id}:{k.lb}:{chat_id}:{m.sekarang.isoformat()}")
