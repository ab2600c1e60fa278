"""What each rule of `decide` promises, one sentence at a time, on the nine rows of Tarakan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.decide import kekurangan, perlu_draf, tujuan_kembali
from bot.domain.galat import Ditolak
from bot.domain.nilai import ganti
from bot.domain.peristiwa import DokumenRef, Pelaku, Tujuan
from bot.domain.sop import Aksi
from bot.domain.ttd import perlu_render
from tests.domain.alat_alur import (
    HARI_INI,
    URUTAN_PARAF,
    WARGA,
    Kisah,
    dokumen,
    katalog,
    mulai,
    nama_acara,
    sidik,
    sop_tarakan,
)

BESOK = HARI_INI + timedelta(days=1)


def paraf(kisah: Kisah, jabatan: str, isi_hash: str | None = None) -> c.BubuhkanParaf:
    return c.BubuhkanParaf(
        oleh=kisah.pelaku(jabatan), lb=kisah.utama().lb, isi_hash=isi_hash or str(kisah.b().isi_hash)
    )


def ttd(kisah: Kisah, **lain: object) -> c.TandaTangani:
    nilai: dict[str, object] = {"oleh": kisah.pelaku("kadis"), "lb": kisah.utama().lb, "tanggal": HARI_INI,
                                "isi_hash": str(kisah.b().isi_hash), "penyedia": "none"}  # fmt: skip
    return c.TandaTangani(**(nilai | lain))  # type: ignore[arg-type]


# --- opening -------------------------------------------------------------------------------------------------------


def test_permohonan_langsung_sampai_pada_kadis_sebagai_bagian_kedua_langkah_satu() -> None:
    kisah = Kisah(sop_tarakan())
    assert nama_acara(kisah.ajukan()) == ["PermohonanDiajukan", "LangkahDibuka", "LangkahSelesai", "LangkahDibuka"]
    utama = kisah.utama()
    assert (utama.no, utama.bagian, utama.jabatan, utama.aksi, utama.orang) == (1, 1, "kadis", Aksi.DISPOSISI, None)


@pytest.mark.parametrize("kode", [t.kode for t in sop_tarakan().pertanyaan])
def test_hanya_pertanyaan_yang_boleh_dilewati_boleh_kosong(kode: str) -> None:
    kisah = Kisah(sop_tarakan())
    tanya = next(t for t in sop_tarakan().pertanyaan if t.kode == kode)
    jawaban = {t.kode: "x" for t in sop_tarakan().pertanyaan if t.kode != kode}
    perintah = c.AjukanPermohonan(oleh=kisah.warga, nomor="1/2026", pemohon=WARGA, jawaban=jawaban)
    if tanya.boleh_lewati:
        assert kisah.diterima(perintah)
    else:
        assert kisah.tolak(perintah) == "jawaban_kurang"


def test_baris_pertama_milik_jabatan_lain_tidak_diikat_pada_orang_yang_membuka() -> None:
    sop = katalog().sop["diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral"]
    kisah = Kisah(sop)
    jawaban = {t.kode: "x" for t in sop.pertanyaan}
    kisah.beri(c.AjukanPermohonan(oleh=Pelaku("kabid-1", "kabid"), nomor="1", pemohon=None, jawaban=jawaban))
    assert kisah.utama().orang is None
    sendiri = mulai(sop)
    assert sendiri.utama().orang == "kadis-1"


# --- who acts ------------------------------------------------------------------------------------------------------


def test_yang_lebih_dahulu_menerima_memegang_tugas() -> None:
    kisah = mulai()
    satu, dua = kisah.pemegang("kadis")
    kisah.beri(c.TerimaTugas(oleh=satu, lb=2))
    assert kisah.tolak(c.TerimaTugas(oleh=dua, lb=2)) == "dipegang_orang_lain"
    assert kisah.tolak(c.TerimaTugas(oleh=satu, lb=2)) == "sudah_diterima"
    assert kisah.tolak(c.BeriDisposisi(oleh=dua, lb=2)) == "dipegang_orang_lain"
    assert kisah.diterima(c.BeriDisposisi(oleh=satu, lb=2))


def test_tugas_orang_yang_pergi_kembali_ke_jabatannya() -> None:
    kisah = mulai()
    satu, dua = kisah.pemegang("kadis")
    kisah.beri(c.TerimaTugas(oleh=satu, lb=2))
    assert kisah.tolak(c.LepasTugas(oleh=dua, lb=2)) == "bukan_waktunya"
    assert nama_acara(kisah.beri(c.LepasTugas(oleh=None, lb=2))) == ["LangkahDilepas"]
    assert kisah.diterima(c.BeriDisposisi(oleh=dua, lb=2))
    assert kisah.tolak(c.LepasTugas(oleh=None, lb=2)) == "bukan_waktunya"


def test_ketukan_pada_langkah_yang_sudah_berlalu_menyebut_siapa_dan_kapan() -> None:
    kisah = mulai()
    lama = c.BeriDisposisi(oleh=kisah.pelaku("kadis"), lb=2)
    kisah.beri(lama)
    with pytest.raises(Ditolak) as galat:
        kisah.beri(lama)
    assert galat.value.kode == "langkah_sudah_berlalu"
    assert galat.value.data["oleh"].orang == "kadis-1"
    assert galat.value.data["aksi"] == "disposisi"
    assert kisah.tolak(ganti(lama, lb=99)) == "langkah_tidak_ada"


def test_permohonan_sendiri_tidak_diparaf_tidak_ditandatangani_dan_tidak_diambil() -> None:
    kisah = mulai(pejabat_pemohon="kabid")
    kisah.sampai(6)
    sendiri = Pelaku(WARGA, "kabid")
    lb = kisah.utama().lb
    assert kisah.tolak(c.BubuhkanParaf(oleh=sendiri, lb=lb, isi_hash=str(kisah.b().isi_hash))) == "permohonan_sendiri"
    assert kisah.tolak(c.TerimaTugas(oleh=sendiri, lb=lb)) == "permohonan_sendiri"
    kisah = mulai(pejabat_pemohon="kadis")
    kisah.sampai(8)
    kisah.beri(kisah.render())
    assert kisah.tolak(ttd(kisah, oleh=Pelaku(WARGA, "kadis"))) == "permohonan_sendiri"
    assert kisah.diterima(ttd(kisah))


def test_pejabat_yang_memohon_tetap_boleh_mendisposisi_dan_menyusun() -> None:
    kisah = mulai(pejabat_pemohon="kadis")
    assert kisah.diterima(c.BeriDisposisi(oleh=Pelaku(WARGA, "kadis"), lb=2))


# --- disposisi -----------------------------------------------------------------------------------------------------


def test_disposisi_selalu_sampai_pada_pelaksana_berikut_menurut_sop() -> None:
    kisah = mulai()
    kisah.beri(c.BeriDisposisi(oleh=kisah.pelaku("kadis"), lb=2, orang="kabid-2",
                               tambahan=(Tujuan("kabid", "tembusan"), Tujuan("sekretaris", "tembusan"))))  # fmt: skip
    assert (kisah.utama().no, kisah.utama().jabatan, kisah.utama().orang) == (2, "kabid", "kabid-2")
    disposisi = next(e for e in kisah.acara if isinstance(e, p.DisposisiDiberikan))
    assert [(x.jabatan, x.jenis) for x in disposisi.tujuan] == [("kabid", "utama"), ("sekretaris", "tembusan")]
    assert kisah.tolak(c.BeriDisposisi(oleh=kisah.pelaku("kabid"), lb=3)) == "dipegang_orang_lain"


def test_tembusan_tidak_membuka_tugas() -> None:
    kisah = mulai()
    kisah.beri(c.BeriDisposisi(oleh=kisah.pelaku("kadis"), lb=2, tambahan=(Tujuan("sekretaris", "tembusan"),)))
    assert [k.jabatan for k in kisah.b().terbuka] == ["kabid"]


def test_tugas_tambahan_tidak_menahan_langkah_dan_ditutup_bersama_berkas() -> None:
    kisah = mulai()
    kisah.beri(c.BeriDisposisi(oleh=kisah.pelaku("kadis"), lb=2, tambahan=(Tujuan("sekretaris", "tugas"),
                                                                            Tujuan("analis", "tugas"))))  # fmt: skip
    samping = [k for k in kisah.b().terbuka if k.samping]
    assert [(k.jabatan, k.no, k.aksi) for k in samping] == [
        ("sekretaris", 1, Aksi.KERJAKAN),
        ("analis", 1, Aksi.KERJAKAN),
    ]
    kisah.beri(c.CatatHasil(oleh=kisah.pelaku("sekretaris"), lb=samping[0].lb, teks="Sudah dikoordinasikan."))
    assert nama_acara(kisah.beri(c.SelesaikanLangkah(oleh=kisah.pelaku("sekretaris"), lb=samping[0].lb))) == [
        "LangkahSelesai"
    ]
    assert kisah.utama().no == 2
    kisah.tamat()
    sisa = kisah.b().ambil(samping[1].lb)
    assert sisa is not None
    assert sisa.status == "batal"


def test_sifat_dan_catatan_disposisi_diperiksa() -> None:
    kisah = mulai()
    oleh = kisah.pelaku("kadis")
    assert kisah.tolak(c.BeriDisposisi(oleh=oleh, lb=2, sifat="kilat")) == "sifat_tidak_dikenal"
    assert kisah.tolak(c.BeriDisposisi(oleh=oleh, lb=2, catatan="x" * 3001)) == "teks_terlalu_panjang"
    kisah.beri(c.BeriDisposisi(oleh=oleh, lb=2, sifat="rahasia", catatan="x" * 3000))
    assert kisah.b().sifat == "rahasia"


# --- what a row must leave behind ----------------------------------------------------------------------------------


def test_langkah_empat_baru_selesai_dengan_draf_terbaru_dan_data() -> None:
    kisah = mulai()
    k = kisah.sampai(4)
    selesai = c.SelesaikanLangkah(oleh=kisah.pelaku("analis"), lb=k.lb)
    assert kisah.tolak(selesai) == "draf_belum_ada"
    assert perlu_draf(kisah.b())
    kisah.beri(kisah.draf(k.lb))
    assert kisah.tolak(selesai) == "data_belum_dilampirkan"
    kisah.beri(c.UbahIsiSurat(oleh=kisah.pelaku("analis"), lb=k.lb, isi={"hal": "x"}, perlu_data=False))
    assert kisah.tolak(selesai) == "draf_sedang_disiapkan"
    usang = ganti(kisah.draf(k.lb), isi_versi=0)
    assert kisah.tolak(usang) == "isi_lebih_baru"
    kisah.beri(kisah.draf(k.lb))
    assert kekurangan(kisah.b(), kisah.utama()) is None
    assert kisah.diterima(selesai)


def test_langkah_kerjakan_memerlukan_hasil_berupa_teks_atau_berkas() -> None:
    kisah = mulai(katalog().sop["diskominfo-tangerang/infografis-statistik-layanan-publik"])
    k = kisah.sampai(2)
    oleh = kisah.pelaku(k.jabatan)
    selesai = c.SelesaikanLangkah(oleh=oleh, lb=k.lb)
    assert kisah.tolak(selesai) == "hasil_belum_ada"
    assert kisah.tolak(c.CatatHasil(oleh=oleh, lb=k.lb, teks=" ")) == "teks_kosong"
    kisah.beri(kisah.lampir(k, "foto", "hasil"))
    assert kisah.diterima(selesai)
    kisah.beri(c.CabutDokumen(oleh=oleh, lb=k.lb, dokumen="d-hasil-foto"))
    assert kisah.tolak(selesai) == "hasil_belum_ada"


def test_hasil_langkah_lain_tidak_dapat_dicabut_dan_boleh_dipakai_lagi() -> None:
    kisah = mulai(katalog().sop["diskominfo-tangerang/infografis-statistik-layanan-publik"])
    k = kisah.sampai(2)
    kisah.beri(kisah.lampir(k, "foto", "hasil"))
    assert kisah.tolak(kisah.lampir(k, "foto", "hasil")) == "dokumen_sama_sudah_ada"
    kisah.maju()
    k = kisah.utama()
    cabut = c.CabutDokumen(oleh=kisah.pelaku(k.jabatan), lb=k.lb, dokumen="d-hasil-foto")
    assert kisah.tolak(cabut) == "lampiran_tidak_pada_langkah_ini"
    lagi = kisah.lampir(k, "foto", "hasil")
    assert kisah.diterima(ganti(lagi, dokumen=ganti(lagi.dokumen, id="d-lain")))


def test_surat_kedua_sebuah_sop_memerlukan_drafnya_sendiri() -> None:
    kisah = mulai(katalog().sop["diskominfo-tangerang/ktda-kcda"])
    k = kisah.sampai(3)
    assert k.aksi is Aksi.SUSUN_SURAT
    assert kekurangan(kisah.b(), k) == "draf_belum_ada"
    assert perlu_draf(kisah.b())
    kisah.beri(kisah.draf(k.lb))
    assert kekurangan(kisah.b(), kisah.utama()) in (None, "data_belum_dilampirkan")


def test_berkas_hanya_diterima_pada_langkah_yang_memintanya() -> None:
    kisah = mulai()
    assert kisah.tolak(c.LampirkanDokumen(oleh=kisah.pelaku("kadis"), lb=2, nama="a",
                                          dokumen=dokumen("a", "data", 2))) == "lampiran_tidak_pada_langkah_ini"  # fmt: skip


# --- paraf ---------------------------------------------------------------------------------------------------------


def test_paraf_terikat_pada_isi_yang_dilihat() -> None:
    kisah = mulai()
    kisah.sampai(5)
    assert kisah.tolak(paraf(kisah, "statistisi", sidik("lain"))) == "isi_berubah"
    kisah.beri(paraf(kisah, "statistisi"))
    assert kisah.utama().jabatan == "kabid"


def test_isi_yang_berubah_menggugurkan_semua_paraf_dan_mengatakannya() -> None:
    kisah = mulai()
    kisah.sampai(7)
    hash_lama = str(kisah.b().isi_hash)
    kisah.kembalikan()
    acara = kisah.beri(kisah.draf(kisah.utama().lb, "kalimat lain"))
    gugur = [e for e in acara if isinstance(e, p.ParafGugur)]
    assert [set(e.jabatan) for e in gugur] == [{"statistisi", "kabid"}]
    assert kisah.b().surat is not None
    assert kisah.b().surat.paraf == ()  # type: ignore[union-attr]
    kisah.maju()
    assert kisah.utama().no == 5
    assert kisah.tolak(paraf(kisah, "statistisi", hash_lama)) == "isi_berubah"


def test_data_yang_ditambah_atau_dicabut_juga_mengubah_isi() -> None:
    kisah = mulai()
    kisah.sampai(6)
    kisah.kembalikan()
    k = kisah.utama()
    acara = kisah.beri(kisah.lampir(k, "tabel-baru"))
    assert nama_acara(acara) == ["DokumenDilampirkan", "ParafGugur"]
    assert nama_acara(
        kisah.beri(c.CabutDokumen(oleh=kisah.pelaku("analis"), lb=k.lb, dokumen="d-data-tabel-baru"))
    ) == ["DokumenDicabut"]


def test_isi_yang_sama_mempertahankan_paraf_yang_sudah_ada() -> None:
    kisah = mulai()
    kisah.sampai(7)
    kisah.kembalikan()
    kisah.maju()
    assert kisah.b().surat is not None
    assert {x.jabatan for x in kisah.b().surat.paraf} == {"statistisi", "kabid"}  # type: ignore[union-attr]
    assert kisah.utama().no == 5, "tetap menaiki tangga dari langkah 5"


# --- returns -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dari", [5, 6, 7, 8])
def test_pengembalian_sampai_di_langkah_empat_lalu_menaiki_tangga_lagi(dari: int) -> None:
    kisah = mulai()
    kisah.sampai(dari)
    kisah.kembalikan()
    k = kisah.utama()
    assert (k.no, k.jabatan, k.orang, k.putaran) == (4, "analis", "analis-1", 2)
    awal = len(kisah.acara)
    kisah.tamat()
    dibuka = [e.no for e in kisah.acara[awal:] if isinstance(e, p.LangkahDibuka)]
    assert dibuka == [5, 6, 7, 8, 9]


@pytest.mark.parametrize("no", [1, 2, 3, 4, 9])
def test_langkah_yang_bukan_pemeriksaan_tidak_dapat_mengembalikan(no: int) -> None:
    kisah = mulai()
    k = kisah.sampai(no)
    perintah = c.KembalikanBerkas(oleh=kisah.bertindak(k), lb=k.lb, alasan="Salah.")
    assert kisah.tolak(perintah) == "tidak_dapat_dikembalikan"


def test_pengembalian_memerlukan_alasan_dan_tujuan_yang_ada() -> None:
    kisah = mulai()
    k = kisah.sampai(6)
    oleh = kisah.pelaku("kabid")
    assert kisah.tolak(c.KembalikanBerkas(oleh=oleh, lb=k.lb, alasan="  ")) == "teks_kosong"
    assert kisah.tolak(c.KembalikanBerkas(oleh=oleh, lb=k.lb, alasan="x" * 3001)) == "teks_terlalu_panjang"
    assert kisah.tolak(c.KembalikanBerkas(oleh=oleh, lb=k.lb, alasan="x", ke_no=3)) == "tidak_dapat_dikembalikan"
    assert tujuan_kembali(kisah.sop, k) == [(4, 0)]


INFOGRAFIS, KTDA = "diskominfo-tangerang/infografis-statistik-layanan-publik", "diskominfo-tangerang/ktda-kcda"


@pytest.mark.parametrize(("sop_id", "dari", "ke"), [
    *[(INFOGRAFIS, 6, (no, 0)) for no in (4, 5, 3, 2)],
    *[(INFOGRAFIS, 9, (no, 0)) for no in (8, 7, 5, 4, 3, 2)],
    *[(KTDA, 13, ke) for ke in ((12, 0), (11, 0), (8, 0), (7, 0), (3, 0), (3, 1), (1, 0))],
])  # fmt: skip
def test_pengembalian_ke_pembuat_mana_pun_berjalan_lagi_dari_sana_sampai_tamat(
    sop_id: str, dari: int, ke: tuple[int, int]
) -> None:
    kisah = mulai(katalog().sop[sop_id])
    k = kisah.sampai(dari)
    assert ke in tujuan_kembali(kisah.sop, k)
    kisah.kembalikan(ke_no=ke[0], ke_bagian=ke[1])
    k = kisah.utama()
    pembuat = next(x for x in kisah.b().langkah if (x.no, x.bagian) == ke)
    assert (k.no, k.bagian, k.jabatan, k.putaran) == (*ke, pembuat.jabatan, 2)
    assert pembuat.oleh is not None
    assert k.orang == pembuat.oleh.orang
    awal = len(kisah.acara)
    kisah.tamat()
    dibuka = [(e.no, e.bagian) for e in kisah.acara[awal:] if isinstance(e, p.LangkahDibuka) and e.induk is None]
    semua = [(x.no, i) for x in kisah.sop.langkah for i in range(len(x.bagian))]
    assert dibuka == [x for x in semua if x > ke]


def test_tanpa_pilihan_berkas_kembali_ke_pembuat_menurut_sop() -> None:
    for sop_id, dari, ke in ((INFOGRAFIS, 6, 4), (INFOGRAFIS, 9, 8), (KTDA, 13, 12)):
        kisah = mulai(katalog().sop[sop_id])
        kisah.sampai(dari)
        kisah.kembalikan()
        assert kisah.utama().no == ke


def test_pilihan_yang_bukan_pembuat_ditolak() -> None:
    kisah = mulai(katalog().sop[KTDA])
    k = kisah.sampai(13)
    for ke in ((3, 2), (12, 1), (2, 0), (5, 0), (14, 0), (0, 0)):
        perintah = c.KembalikanBerkas(oleh=kisah.bertindak(k), lb=k.lb, alasan="x", ke_no=ke[0], ke_bagian=ke[1])
        assert kisah.tolak(perintah) == "tidak_dapat_dikembalikan", ke


def test_nomor_surat_yang_ditinggalkan_demi_surat_langkah_terdahulu_batal() -> None:
    metro = katalog().sop["diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral"]
    empat = metro.ambil(4)
    kisah = mulai(replace(metro, langkah=tuple(replace(empat, no=3) if x.no == 3 else x for x in metro.langkah)))
    kisah.sampai(7)
    acara = kisah.kembalikan(ke_no=3)
    assert nama_acara(acara) == ["BerkasDikembalikan", "NomorSuratDibatalkan", "LangkahDitutup", "LangkahDibuka"]
    kisah.sampai(8)
    assert [e.nomor.urut for e in kisah.acara if isinstance(e, p.NomorSuratDipesan)] == [1, 2]
    ulang = mulai(replace(metro, langkah=tuple(replace(empat, no=3) if x.no == 3 else x for x in metro.langkah)))
    ulang.sampai(7)
    assert "NomorSuratDibatalkan" not in nama_acara(ulang.kembalikan(ke_no=4)), "surat yang sama tetap bernomor"


def test_sesudah_tanda_tangan_tidak_ada_jalan_kembali_ke_surat() -> None:
    kisah = mulai(katalog().sop["diskominfo-metro/pengumpulan-pengolahan-data-statistik-sektoral"])
    k = kisah.sampai(13)
    assert [no for no, _ in tujuan_kembali(kisah.sop, k)] == [12]
    perintah = c.KembalikanBerkas(oleh=kisah.bertindak(k), lb=k.lb, alasan="x", ke_no=4)
    assert kisah.tolak(perintah) == "tidak_dapat_dikembalikan"


# --- number, letter, signature -------------------------------------------------------------------------------------


def test_nomor_dipesan_bersama_paraf_terakhir_dan_hanya_sekali() -> None:
    kisah = mulai()
    kisah.sampai(7)
    assert kisah.b().surat is not None
    assert kisah.b().surat.nomor is None  # type: ignore[union-attr]
    acara = kisah.maju()
    assert nama_acara(acara)[-1] == "NomorSuratDipesan"
    kisah.kembalikan()
    kisah.tamat()
    assert kisah.nomor == 1


def test_surat_hanya_dibuat_saat_menunggu_tanda_tangan_dan_untuk_isi_yang_ada() -> None:
    kisah = mulai()
    kisah.sampai(7)
    assert kisah.tolak(kisah.render()) == "bukan_waktunya"
    kisah.sampai(8)
    assert kisah.tolak(ganti(kisah.render(), isi_hash=sidik("lama"))) == "isi_berubah"
    assert perlu_render(kisah.b(), HARI_INI)
    kisah.beri(kisah.render())
    assert not perlu_render(kisah.b(), HARI_INI)


def test_surat_yang_sudah_dilihat_tidak_diganti_diam_diam() -> None:
    kisah = mulai()
    kisah.sampai(8)
    kisah.beri(kisah.render())
    lain = ganti(kisah.render(), docx=dokumen("lain", "surat"), pdf=dokumen("lain", "surat"))
    assert kisah.tolak(lain) == "surat_sudah_jadi"


def test_pdf_boleh_menyusul() -> None:
    kisah = mulai()
    kisah.sampai(8)
    kisah.beri(kisah.render(pdf=False))
    assert kisah.tolak(ttd(kisah, penyedia="local")) == "menunggu_pdf"
    assert kisah.diterima(ttd(kisah, penyedia="none"))
    kisah.penyedia = "local"
    assert nama_acara(kisah.maju()) == ["PdfSuratDisusulkan"]
    assert kisah.tolak(ttd(kisah, penyedia="local")) == "perlu_faktor_kedua"
    assert isinstance(kisah.berikut(), c.MintaTandaTangan)
    assert kisah.diterima(kisah.berikut())


def test_hari_yang_berganti_membuat_surat_baru_sebelum_ditandatangani() -> None:
    kisah = mulai()
    kisah.sampai(8)
    assert kisah.tolak(ttd(kisah)) == "surat_belum_siap"
    kisah.beri(kisah.render())
    assert kisah.tolak(ttd(kisah, tanggal=BESOK)) == "tanggal_berubah"
    assert perlu_render(kisah.b(), BESOK)
    paraf_sebelum = kisah.b().surat.paraf  # type: ignore[union-attr]
    kisah.beri(kisah.render(BESOK))
    assert kisah.b().surat.paraf == paraf_sebelum  # type: ignore[union-attr]
    kisah.beri(ttd(kisah, tanggal=BESOK))
    assert kisah.b().surat.ditandatangani_at is not None  # type: ignore[union-attr]


@pytest.mark.parametrize("hilang", URUTAN_PARAF)
def test_tanpa_satu_paraf_tidak_ada_tanda_tangan(hilang: str) -> None:
    kisah = mulai()
    kisah.sampai(8)
    kisah.beri(kisah.render())
    surat = kisah.b().surat
    assert surat is not None
    sisa = tuple(x for x in surat.paraf if x.jabatan != hilang)
    kisah.berkas = ganti(kisah.b(), surat=ganti(surat, paraf=sisa))
    assert kisah.tolak(ttd(kisah)) == "paraf_kurang"


def test_tanda_tangan_atas_isi_lain_ditolak() -> None:
    kisah = mulai()
    kisah.sampai(8)
    kisah.beri(kisah.render())
    assert kisah.tolak(ttd(kisah, isi_hash=sidik("lain"))) == "isi_berubah"


# --- hand-over -----------------------------------------------------------------------------------------------------


def test_pemohon_mengonfirmasi_sesudah_penyerahan_dan_berkas_selesai() -> None:
    kisah = mulai()
    k = kisah.sampai(9)
    konfirmasi = c.KonfirmasiTerima(oleh=kisah.warga, lb=k.lb)
    assert kisah.tolak(konfirmasi) == "belum_diserahkan"
    kisah.beri(c.Serahkan(oleh=kisah.pelaku("analis"), lb=k.lb))
    assert kisah.tolak(c.Serahkan(oleh=kisah.pelaku("analis"), lb=k.lb)) == "sudah_diserahkan"
    assert kisah.tolak(c.KonfirmasiTerima(oleh=Pelaku("orang-lain"), lb=k.lb)) == "bukan_pemohon"
    assert nama_acara(kisah.beri(konfirmasi)) == ["SerahTerimaDikonfirmasi", "LangkahSelesai", "BerkasSelesai"]
    assert kisah.tolak(konfirmasi) == "berkas_berakhir"


def test_petugas_menutup_penyerahan_dengan_tanda_terima() -> None:
    kisah = mulai()
    k = kisah.sampai(9)
    selesai = c.SelesaikanLangkah(oleh=kisah.pelaku("analis"), lb=k.lb)
    assert kisah.tolak(selesai) == "belum_diserahkan"
    assert kisah.tolak(kisah.lampir(k, "tanda-terima", "bukti")) == "belum_diserahkan"
    kisah.maju()
    assert kisah.tolak(selesai) == "bukti_belum_ada"
    kisah.beri(kisah.lampir(kisah.utama(), "tanda-terima", "bukti"))
    acara = kisah.beri(selesai)
    konfirmasi = next(e for e in acara if isinstance(e, p.SerahTerimaDikonfirmasi))
    assert konfirmasi.bukti == "d-bukti-tanda-terima"
    assert kisah.b().status == "selesai"


# --- ends ----------------------------------------------------------------------------------------------------------


def test_penarikan_membatalkan_nomor_dan_menutup_semua() -> None:
    kisah = mulai()
    kisah.sampai(8)
    acara = kisah.beri(c.BatalkanPermohonan(oleh=kisah.warga, alasan="Tidak jadi."))
    assert nama_acara(acara) == ["NomorSuratDibatalkan", "LangkahDitutup", "PermohonanDibatalkan"]
    assert kisah.b().status == "batal"
    assert kisah.b().surat.nomor is None  # type: ignore[union-attr]


def test_penarikan_sebelum_bernomor_tidak_menyebut_nomor() -> None:
    kisah = mulai()
    kisah.sampai(5)
    assert "NomorSuratDibatalkan" not in nama_acara(kisah.beri(c.BatalkanPermohonan(oleh=kisah.warga)))


def test_orang_lain_tidak_menarik_dan_surat_bertanda_tangan_tidak_ditarik() -> None:
    kisah = mulai()
    assert kisah.tolak(c.BatalkanPermohonan(oleh=kisah.pelaku("kadis"))) == "bukan_pemohon"
    kisah.sampai(9)
    assert kisah.tolak(c.BatalkanPermohonan(oleh=kisah.warga)) == "sudah_ditandatangani"


def test_sesudah_berakhir_hanya_program_yang_mencatat_dokumen() -> None:
    kisah = mulai()
    kisah.tamat()
    assert kisah.tolak(c.TambahCatatan(oleh=kisah.pelaku("kadis"), teks="x")) == "berkas_berakhir"
    kisah.beri(c.CatatDokumen(oleh=None, dokumen=DokumenRef("d", "bukti", sidik("b"), 1, "application/pdf"), nama="b"))
    assert kisah.b().status == "selesai"


def test_teks_bebas_hanya_berada_di_bagian_rahasia() -> None:
    kisah = Kisah(sop_tarakan())
    kisah.ajukan(judul_data="kanari-judul", nama="kanari-nama")
    kisah.beri(c.BeriDisposisi(oleh=kisah.pelaku("kadis"), lb=2, catatan="kanari-catatan"))
    kisah.sampai(5)
    kisah.kembalikan("kanari-alasan")
    kisah.beri(c.TambahCatatan(oleh=kisah.pelaku("kabid"), teks="kanari-teks"))
    terbuka = repr([ganti(e, rahasia={}) for e in kisah.acara]) + repr(kisah.b())
    assert "kanari" not in terbuka
    assert "kanari-alasan" in repr([e.rahasia for e in kisah.acara])
