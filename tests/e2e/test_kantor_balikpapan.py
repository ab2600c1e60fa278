"""Balikpapan's six rows over HTTP: a daftar of 40 datasets over five OPD, gathered side by side, checked one by one."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.panggung_kantor import BALIKPAPAN, PanggungKantor, panggung_kantor, ruang

OPD = tuple((f"dinas-{n}", f"Dinas {n.title()}") for n in ("kesehatan", "pendidikan", "perdagangan", "perhubungan", "sosial"))
DAFTAR = "dataset;opd\n" + "".join(f"Data {i + 1:02d} & <lain>;{OPD[i % 5][1]}\n" for i in range(40))
SOP = "Pengumpulan Data Statistik Sektoral"


def paling_panjang(p: PanggungKantor, siapa: int) -> int:
    """UTF-16 units of the longest message this person was shown."""
    return max(len(str(x.get("text") or "").encode("utf-16-le")) // 2 for x in p.dari_bot(siapa))


def test_balikpapan_from_the_draft_to_the_verified_data(tmp_path: Path) -> None:
    with panggung_kantor(tmp_path, *ruang(BALIKPAPAN, tamu=5)) as p:
        r = p.ruang[BALIKPAPAN]
        kadis, sekretaris, kabid, kasi, staf = (r.akun(k) for k in ("kadis", "sekretaris", "kabid", "kasi", "staf"))
        opd = [r.akun_tamu(n) for n in range(1, 6)]
        nomor = p.mulai_sop(kasi, SOP, "2026", "Permintaan data statistik sektoral tahun 2026", None)

        # 1 to 4: the letter
        p.tunggu(kasi, "Draf-", "-v1.docx")
        p.ketuk(kasi, "Selesai", nomor, "langkah 1 dari 6")
        for siapa in (kabid, sekretaris):
            assert p.ketuk(siapa, "Paraf", nomor) == "Paraf dibubuhkan."
        p.ketuk(kadis, "Tanda tangani", nomor)
        assert "ditandatangani" in p.ketuk(kadis, "Ya", nomor)

        # 5: the daftar is sent to the bot; a broken one is refused with its findings
        p.ketuk(staf, "Mulai", nomor, "langkah 5 dari 6")
        p.tunggu(staf, "Kirim daftar dalam CSV atau Excel")
        p.sandbox.kirim_berkas(staf, ("daftar.csv", b"dataset,opd\nTanpa OPD,\n"))
        p.tunggu(staf, "Daftar belum dapat dipakai", "Baris 2: kolom opd kosong")
        p.sandbox.kirim_berkas(staf, ("daftar.csv", DAFTAR.encode()))
        p.tunggu(staf, nomor, "40 butir untuk 5 penerima")
        for n, (kode, _) in enumerate(OPD[:4]):
            p.undang_opd(BALIKPAPAN, kode, opd[n])
        p.ketuk(staf, "Mulai", nomor, "langkah 5 dari 6")
        p.tunggu(staf, "Dipilih 40 dari 40", "Halaman 1 dari 5")
        assert p.ketuk(staf, "Mulai", nomor, "Dipilih 40 dari 40") == "Dimulai untuk 40 butir."

        # every OPD: the signed letter, and one card for its eight datasets
        for n in range(4):
            p.tunggu(opd[n], "Surat-")
            kartu = p.tunggu(opd[n], "Permintaan data", "0 dari 8 sudah masuk", "Data 0")
            assert "Tenggat: " in kartu["text"]
            assert len([x for x in p.dari_bot(opd[n]) if "Permintaan data" in str(x.get("text"))]) == 1

        # the fifth has no contact yet: the holder makes a link, and what waited is shown to the contact at once
        assert "1 penerima belum mempunyai kontak" in p.tunggu(staf, nomor, "0 dari 40", "data masuk")["text"]
        p.ketuk(staf, "Lihat daftar", nomor, "langkah 5 dari 6")
        p.ketuk(staf, "Undang kontak", "0 dari 40")
        p.ketuk(staf, "Undang Dinas Sosial")
        tautan = p.tunggu(staf, "Teruskan tautan ini kepada kontak")["text"]
        p.tulis(opd[4], "/start " + tautan.rsplit("start=", 1)[1].split()[0])
        p.tunggu(opd[4], "Surat-")
        p.tunggu(opd[4], "Permintaan data", "0 dari 8 sudah masuk")

        # files from four, links from the fifth; one came by other ways and the holder takes it in
        def kirim(akun: int, i: int) -> None:
            nama = f"Data {i + 1:02d}"
            p.ketuk(akun, f"Kirim {nama}", "Permintaan data")
            p.tunggu(akun, "Kirim berkas datanya")
            p.sandbox.kirim_berkas(akun, (f"{nama}.csv", f"tahun,nilai\n2026,{i}\n".encode()))
            p.tunggu(akun, f"{nama}.csv", tombol="Selesai")
            p.ketuk(akun, "Selesai", f"{nama}.csv")

        p.sandbox.kirim_berkas(opd[0], ("apa.csv", b"a,b\n1,2\n"))
        p.tunggu(opd[0], "Ada 8 data yang ditunggu")
        kartu = p.tunggu(opd[0], "Permintaan data", "0 dari 8 sudah masuk")
        p.tulis(opd[0], "Data menyusul hari Rabu.", balas_ke=kartu["message_id"])
        p.tunggu(staf, nomor, "Dinas Kesehatan", "Data menyusul hari Rabu.")
        for i in range(40):
            if i % 5 == 4:
                p.ketuk(opd[4], f"Kirim Data {i + 1:02d}", "Permintaan data")
                p.tunggu(opd[4], "tulis tautan portalnya")
                p.tulis(opd[4], f"https://data.balikpapan.contoh.id/{i + 1}")
                p.tunggu(opd[4], f"Tautan untuk Data {i + 1:02d}", "dicatat")
            elif i != 2:
                kirim(opd[i % 5], i)
        p.tunggu(staf, nomor, "39 dari 40", "data masuk")
        p.maju(maju=8 * 86400)
        p.tunggu(opd[2], "Pengingat", "Data 03")
        p.ketuk(staf, "Lihat daftar", nomor, "langkah 5 dari 6")
        p.ketuk(staf, "Lihat yang belum", "39 dari 40")
        p.ketuk(staf, "Terima berkas Data 03", "39 dari 40")
        p.tunggu(staf, "Kirim berkas datanya")
        p.sandbox.kirim_berkas(staf, ("Data 03.csv", b"tahun,nilai\n2026,3\n"))
        p.ketuk(staf, "Selesai", "Data 03.csv")

        # 6: one goes back to its OPD and comes in again; then all pass
        p.tunggu(staf, nomor, "langkah 6 dari 6", "0 dari 40", "data lolos pemeriksaan")
        p.ketuk(staf, "Lihat daftar", nomor, "langkah 6 dari 6")
        p.ketuk(staf, "Lihat Data 01", "0 dari 40")
        p.tunggu(staf, "Data 01.csv")
        p.ketuk(staf, "Kembalikan", "0 dari 40")
        p.tunggu(staf, "Mengapa data ini dikembalikan")
        p.tulis(staf, "Satuannya belum ada.")
        p.tunggu(opd[0], "Permintaan data", "Satuannya belum ada.", "0 dari 1 sudah masuk")
        p.tunggu(staf, nomor, "1 data sedang diperbaiki OPD")
        kirim(opd[0], 0)
        p.tunggu(staf, nomor, "langkah 6 dari 6", tombol="Teruskan")
        p.ketuk(staf, "Lihat daftar", nomor, "langkah 6 dari 6")
        p.tunggu(staf, "🔎 Data 01", "0 dari 40")
        p.ketuk(staf, "Terima", "0 dari 40", "🔎 Data 01")
        p.tunggu(staf, nomor, "1 dari 40", "data lolos pemeriksaan")
        assert p.ketuk(staf, "Teruskan", nomor, "langkah 6 dari 6") == "Diteruskan."
        p.tulis(kasi, f"/berkas {nomor}")
        riwayat = p.tunggu(kasi, f"Riwayat {nomor}", "selesai")["text"]
        assert "data dikembalikan kepada OPD" in riwayat
        for siapa in (staf, kasi, kadis, *opd):
            assert paling_panjang(p, siapa) <= 4096
