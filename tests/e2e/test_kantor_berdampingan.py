"""Two offices in one program: nothing of one is visible in the other; and the yearly offer to begin."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.panggung_kantor import BALIKPAPAN, METRO, TANGERANG, panggung_kantor, ruang

OPD = (("dinas-kesehatan", "Dinas Kesehatan"),)


def test_two_offices_with_the_same_number_see_nothing_of_each_other(tmp_path: Path) -> None:
    with panggung_kantor(tmp_path, *ruang(BALIKPAPAN, METRO, opd=OPD)) as p:
        satu, dua = p.ruang[BALIKPAPAN], p.ruang[METRO]
        kasi, kadis = satu.akun("kasi"), dua.akun("kadis")
        nomor = p.mulai_sop(kasi, "Pengumpulan Data Statistik", "2026", "Rahasia Balikpapan (contoh)", None)
        nomor_metro = p.mulai_sop(kadis, "Proses Pengumpulan", "tahun 2026", "Rahasia Metro (contoh)", None)
        assert nomor == nomor_metro  # each office counts for itself
        p.beri_disposisi(kadis, nomor_metro)

        p.tulis(kadis, f"/berkas {nomor}")
        assert "Rahasia Metro" in p.tunggu(kadis, f"Riwayat {nomor}")["text"]
        p.tulis(dua.akun("jfu"), "/mulai")
        p.tunggu(dua.akun("jfu"), "Tidak ada SOP yang dimulai dari jabatan")

        # a second case at Metro has a number that Balikpapan does not know
        kedua = p.mulai_sop(kadis, "Proses Pengumpulan", "tahun 2027", "Rahasia Metro dua (contoh)", None)
        p.tulis(kasi, f"/berkas {kedua}")
        p.tunggu(kasi, "Berkas dengan nomor itu tidak ada")

        # Metro's button in the hands of Balikpapan's bot means nothing
        pesan = p.tunggu(kadis, kedua, tombol="Disposisikan")
        data = next(t["callback_data"] for b in pesan["reply_markup"]["inline_keyboard"] for t in b
                    if t["text"] == "Disposisikan")  # fmt: skip
        kartu = p.tunggu(kasi, nomor, "langkah 1 dari 6")
        jawab = p.sandbox.ketuk(kasi, kartu["message_id"], data=data, tunggu=55)
        assert "tidak berlaku" in jawab["jawaban"]["text"]

        milik = {r.instansi.id: {a for a, *_ in r.pejabat()} | {r.admin_id} for r in (satu, dua)}
        for id_, akun in milik.items():
            asing = "Metro" if id_ == BALIKPAPAN else "Balikpapan"
            for siapa in akun:
                assert not any(asing in str(x) for x in p.dari_bot(siapa))
        for id_ in milik:
            assert p.di_kantor(id_, lambda m: len(m.g.daftar_opd())) == 1


def test_a_start_is_offered_once_on_the_first_working_day_of_its_month(tmp_path: Path) -> None:
    with panggung_kantor(tmp_path, *ruang(TANGERANG), mulai="2026-08-31T09:00:00+07:00") as p:
        kabid = p.ruang[TANGERANG].akun("kabid")
        assert not p.dari_bot(kabid)
        p.maju(ke="2026-09-01T09:00:00+07:00")
        p.tunggu(kabid, "waktunya memulai", "Infografis", tombol="Mulai")
        p.maju(ke="2026-09-02T09:00:00+07:00")
        p.ketuk(kabid, "Mulai", "waktunya memulai")
        p.tunggu(kabid, "Pertanyaan 1 dari 3")
        assert len([x for x in p.dari_bot(kabid) if "waktunya memulai" in str(x.get("text"))]) == 1
        assert not p.dari_bot(p.ruang[TANGERANG].akun("kasie"))
