"""Who holds two posts of the same ladder acts once: at the desk of the domain, with chairs that change."""

from __future__ import annotations

import pytest
from msgspec import convert, to_builtins

from bot.domain import rangkap
from bot.domain.berkas import Berkas
from bot.domain.galat import Ditolak
from bot.domain.nilai import ganti
from bot.domain.peristiwa import DokumenRef, Pelaku
from bot.domain.sop import Aksi, Sop
from bot.domain.ttd import perlu_render
from tests.domain.alat_alur import HARI_INI, WARGA, Kisah, c, dari_jenis, katalog, mulai, nama_acara, p, putar_ulang

DUA = {"kabid": "budi", "kadis": "budi"}


def kisah_rangkap(posisi: dict[str, str] | None = None, sop: Sop | None = None) -> Kisah:
    kisah = mulai(sop)
    kisah.rangkap = dict(DUA if posisi is None else posisi)
    kisah.selaras()
    return kisah


def dicakup(kisah: Kisah) -> list[p.ParafDicakup]:
    return [e for e in kisah.acara if isinstance(e, p.ParafDicakup)]


def baris(kisah: Kisah) -> list[int]:
    return [k.no for k in kisah.b().langkah if k.dicakup is not None]


def test_the_signature_stands_for_the_paraf_of_one_who_holds_both_posts() -> None:
    kisah = kisah_rangkap()
    kisah.sampai(5)
    acara = kisah.maju()
    assert nama_acara(acara) == ["ParafDibubuhkan", "LangkahSelesai", "LangkahDibuka", "ParafDicakup", "LangkahSelesai", "LangkahDibuka"]
    assert kisah.utama().no == 7
    [event] = dicakup(kisah)
    assert (event.pemegang.jabatan, event.cakupan.oleh.jabatan, event.cakupan.aksi) == ("kabid", "kadis", Aksi.TANDATANGANI)
    assert event.oleh is None and event.sebab == "rangkap"
    assert [x.jabatan for x in kisah.b().surat.paraf] == ["statistisi"], "tidak ada paraf yang tidak dibubuhkan"  # type: ignore[union-attr]
    berkas = kisah.tamat()
    [ttd] = dari_jenis(kisah.acara, p.SuratDitandatangani)
    assert ttd.oleh is not None and ttd.oleh.orang == "budi"
    assert len(list(dari_jenis(kisah.acara, p.NomorSuratDipesan))) == 1
    assert putar_ulang(kisah.acara, id=berkas.id) == berkas


def test_the_nearest_act_above_stands_for_it_and_a_chain_ends_in_the_signature() -> None:
    kisah = kisah_rangkap({"statistisi": "budi", "sekretaris": "budi", "kadis": "budi"})
    kisah.sampai(6)
    assert [e.cakupan.no for e in dicakup(kisah)] == [7]
    kisah.maju()
    assert [e.cakupan.no for e in dicakup(kisah)] == [7, 8] and kisah.utama().no == 8
    kisah.tamat()


def test_the_drafter_who_signs_himself_needs_no_paraf_of_his_own_on_his_own_draft() -> None:
    kisah = kisah_rangkap({"analis": "budi", "statistisi": "budi", "kadis": "budi"})
    kisah.sampai(6)
    [event] = dicakup(kisah)
    assert (event.pemegang.jabatan, event.cakupan.oleh.jabatan, event.sebab) == ("statistisi", "kadis", "penyusun")
    kisah.tamat()
    assert {x.jabatan for x in kisah.b().surat.paraf} == {"kabid", "sekretaris"}, "paraf orang lain tetap diminta"  # type: ignore[union-attr]


def test_the_drafter_who_does_not_sign_parafs_in_the_other_post_he_holds() -> None:
    kisah = kisah_rangkap({"analis": "budi", "statistisi": "budi"})
    kisah.sampai(6)
    assert not dicakup(kisah)
    assert [x.orang for x in kisah.b().surat.paraf] == ["budi"]  # type: ignore[union-attr]


def test_with_another_holder_beside_him_he_is_asked_as_before() -> None:
    kisah = kisah_rangkap({"kabid": "budi"})  # the kadis has two holders
    kisah.sampai(6)
    assert kisah.utama().no == 6 and not dicakup(kisah)
    kisah.rangkap = dict(DUA)
    assert nama_acara(kisah.selaras()) == ["ParafDicakup", "LangkahSelesai", "LangkahDibuka"], "saat Plh mulai"
    assert kisah.utama().no == 7


def test_one_of_two_holders_who_took_the_visit_is_its_only_holder() -> None:
    kisah = kisah_rangkap({"kadis": "kabid-2"})
    kisah.sampai(6)
    assert not dicakup(kisah)
    acara = kisah.beri(c.TerimaTugas(oleh=Pelaku("kabid-2", "kabid", "plh"), lb=kisah.utama().lb))
    assert nama_acara(acara)[:2] == ["LangkahDiterima", "ParafDicakup"]


def test_when_the_higher_post_falls_to_somebody_else_the_paraf_is_asked_for_beside_the_signature() -> None:
    kisah = kisah_rangkap()
    kisah.sampai(8)
    kisah.maju()  # rendered
    kisah.rangkap = {"kabid": "budi", "kadis": "ani"}
    ttd = c.TandaTangani(oleh=Pelaku("ani", "kadis", "plh"), lb=kisah.utama().lb, isi_hash=str(kisah.b().isi_hash), penyedia="none",
                         tanggal=HARI_INI)  # fmt: skip
    assert kisah.tolak(ttd) == "paraf_kurang", "juga sebelum kursinya disapu"
    assert nama_acara(kisah.selaras()) == ["CakupanGugur", "LangkahDibuka"]
    assert kisah.selaras() == []
    [menyusul] = rangkap.paraf_menyusul(kisah.b())
    assert (menyusul.no, menyusul.jabatan, menyusul.samping) == (6, "kabid", True)
    assert kisah.utama().no == 8
    assert kisah.tolak(ttd) == "paraf_kurang"
    kisah.beri(c.BubuhkanParaf(oleh=Pelaku("budi", "kabid", "plh"), lb=menyusul.lb, isi_hash=str(kisah.b().isi_hash)))
    assert kisah.tolak(ttd) == "surat_belum_siap", "surat menyebut yang dicakup dan penanda tangan yang lama"
    kisah.beri(kisah.render())
    assert kisah.diterima(ttd)
    kisah.tamat()


def test_whoever_signs_is_shown_a_letter_that_names_him_and_its_parafs_stay() -> None:
    kisah = kisah_rangkap({"kadis": "budi"})
    kisah.sampai(8)
    kisah.beri(kisah.render())
    paraf = kisah.b().surat.paraf  # type: ignore[union-attr]
    kisah.rangkap = {"kadis": "ani"}
    kisah.selaras()
    ttd = c.TandaTangani(oleh=Pelaku("ani", "kadis", "plh"), lb=kisah.utama().lb, isi_hash=str(kisah.b().isi_hash),
                         penyedia="none", tanggal=HARI_INI)  # fmt: skip
    assert kisah.tolak(ttd) == "penanda_berubah"
    assert perlu_render(kisah.b(), HARI_INI, ttd.oleh)
    kisah.beri(kisah.render())
    assert kisah.b().surat.paraf == paraf  # type: ignore[union-attr]
    assert not perlu_render(kisah.b(), HARI_INI, ttd.oleh)
    assert kisah.tolak(kisah.render()) == "surat_sudah_jadi", "yang dilihatnya tetap yang ditandatanganinya"
    assert kisah.tolak(ganti(ttd, oleh=Pelaku("ani", "kadis"))) == "penanda_berubah", "bukan lagi sebagai Plh"
    assert kisah.diterima(ttd)


@pytest.mark.parametrize("siapa", ["penanda_tangan", "pemaraf"])
def test_a_paraf_that_is_due_after_all_goes_back_with_the_letter_whoever_returns_it(siapa: str) -> None:
    kisah = kisah_rangkap()
    kisah.sampai(8)
    kisah.rangkap = {"kabid": "budi", "kadis": "ani"}
    kisah.selaras()
    [menyusul] = rangkap.paraf_menyusul(kisah.b())
    k = menyusul if siapa == "pemaraf" else kisah.utama()
    acara = kisah.beri(c.KembalikanBerkas(oleh=kisah.bertindak(k), lb=k.lb, alasan="Tahun 2023 belum ada."))
    assert nama_acara(acara) == ["BerkasDikembalikan", "LangkahDitutup", "LangkahDitutup", "LangkahDibuka"]
    assert [x.no for x in kisah.b().terbuka] == [4]
    kisah.tamat()
    assert len([e for e in kisah.acara if isinstance(e, p.ParafDibubuhkan)]) == 5, "paraf kabid tidak dicakup lagi pada putaran kedua"


def test_an_empty_chair_above_waits_and_what_was_covered_stays_so() -> None:
    kisah = kisah_rangkap()
    kisah.sampai(8)
    kosong = rangkap.perlu(kisah.b(), kisah.sop, lambda kode: [] if kode == "kadis" else kisah.pemegang(kode))
    assert kosong is None


def test_a_signature_under_way_is_left_alone_when_the_chairs_change() -> None:
    kisah = kisah_rangkap()
    kisah.penyedia = "local"
    kisah.sampai(8)
    kisah.maju()
    kisah.maju()
    assert kisah.b().surat.ttd == "diminta"  # type: ignore[union-attr]
    kisah.rangkap = {}
    assert "CakupanGugur" not in nama_acara(kisah.selaras())
    gagal = c.CatatTandaTanganGagal(oleh=None, lb=kisah.utama().lb, permintaan=str(kisah.b().surat.permintaan), kode="ditolak")  # type: ignore[union-attr]
    assert "CakupanGugur" in nama_acara(kisah.beri(gagal))


def test_a_pemohon_who_holds_both_posts_is_covered_by_nothing_and_decides_nothing() -> None:
    kisah = kisah_rangkap({"kabid": WARGA, "kadis": WARGA})
    kisah.sampai(6)
    sendiri, lb = Pelaku(WARGA, "kabid", "plh"), kisah.utama().lb
    assert not dicakup(kisah)
    assert kisah.tolak(c.BubuhkanParaf(oleh=sendiri, lb=lb, isi_hash=str(kisah.b().isi_hash))) == "permohonan_sendiri"
    palsu = c.CakupParaf(oleh=None, lb=lb, pemegang=sendiri, no=8, bagian=0, atas=Pelaku(WARGA, "kadis", "plh"))
    assert kisah.tolak(palsu) == "bukan_waktunya"
    kisah.rangkap = {"kabid": "ani"}  # handed over
    kisah.selaras()
    kisah.tamat()


def test_nobody_but_the_program_covers_and_only_what_the_ladder_holds() -> None:
    kisah = kisah_rangkap({})
    kisah.sampai(6)
    lb, budi = kisah.utama().lb, Pelaku("budi", "kabid")
    benar = c.CakupParaf(oleh=None, lb=lb, pemegang=budi, no=8, bagian=0, atas=Pelaku("budi", "kadis"))
    assert kisah.diterima(benar)
    for salah in ({"oleh": budi}, {"no": 9}, {"no": 5}, {"atas": Pelaku("ani", "kadis")}, {"atas": Pelaku("budi", "sekretaris")},
                  {"pemegang": Pelaku("budi", "sekretaris")}, {"lb": 2}):  # fmt: skip
        with pytest.raises(Ditolak):
            kisah.salin().beri(c.CakupParaf(**{"oleh": None, "lb": lb, "pemegang": budi, "no": 8, "bagian": 0,
                                               "atas": Pelaku("budi", "kadis"), **salah}))  # type: ignore[arg-type]  # fmt: skip
    assert kisah.tolak(c.GugurkanCakupan(oleh=None, lb=lb)) == "bukan_waktunya"


def test_while_a_question_to_the_pemohon_is_open_nothing_is_covered() -> None:
    kisah = kisah_rangkap({"kabid": "budi"})
    kisah.sampai(6)
    kisah.beri(c.MintaKelengkapan(oleh=Pelaku("budi", "kabid", "plh"), lb=kisah.utama().lb, pertanyaan="Tahun berapa?"))
    kisah.rangkap = dict(DUA)
    assert kisah.selaras() == []
    assert "ParafDicakup" in nama_acara(kisah.maju()), "sesudah dijawab"


@pytest.mark.parametrize("sop_id", sorted(katalog().sop))
def test_every_sop_runs_to_its_end_with_one_person_in_every_chair_of_the_office(sop_id: str) -> None:
    sop = katalog().sop[sop_id]
    kisah = Kisah(sop)
    kisah.rangkap = {x.kode: "budi" for x in sop.peran if x.kode not in ("pemohon", "opd", "bps")}
    kisah.ajukan()
    assert kisah.tamat().status == "selesai"
    tangga = [(k.no, k.bagian) for k in kisah.b().langkah if k.dicakup is not None]
    for no, bagian in tangga:
        assert sop.ambil(no).bagian[bagian].aksi in (Aksi.PARAF, Aksi.PERIKSA)
    if kisah.b().surat is not None and sop.penanda_tangan:
        assert tangga, "paraf dan pemeriksaan di bawah tanda tangan tercakup"


def test_old_records_without_the_new_facts_read_as_before() -> None:
    kisah = mulai()
    kisah.tamat()
    data = to_builtins(kisah.b())
    for kunjungan in data["langkah"]:
        assert kunjungan.pop("dicakup") is None
    assert convert(data, Berkas) == kisah.b()
    assert isinstance(kisah.b().dokumen[0], DokumenRef)
