"""What a card offers is what the case accepts: no button that is refused, no act that has no button."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.application.pandangan import tindakan
from bot.domain import perintah as c
from bot.domain.berkas import LangkahBerkas, Surat
from bot.domain.decide import SLOT_LAMPIRAN, kekurangan, menyunting_surat, tujuan_kembali
from bot.domain.galat import Ditolak
from bot.domain.kelengkapan import boleh_minta
from bot.domain.peristiwa import Pelaku, Tujuan
from bot.domain.sop import Aksi
from bot.domain.ttd import sama_penanda
from tests.domain.alat_alur import HARI_INI, WARGA, Kisah, dokumen, katalog


def perbaiki(kisah: Kisah, k: LangkahBerkas, oleh: Pelaku) -> c.Perintah:
    """The corrected file: a version of the letter where a letter is checked, else an output."""
    b = kisah.b()
    if k.aksi is not Aksi.PERIKSA or menyunting_surat(b, kisah.sop, k):
        return c.SusunDraf(oleh=oleh, lb=k.lb, dokumen=dokumen(kisah.baru(), "draf", k.lb), sumber="unggahan",
                           isi_versi=b.surat.isi_versi if b.surat else 0)  # fmt: skip
    return c.LampirkanDokumen(oleh=oleh, lb=k.lb, nama="a", dokumen=dokumen(kisah.baru(), "hasil", k.lb))


def surat(kisah: Kisah) -> Surat:
    return kisah.b().surat or Surat()


def tanda_tangani(kisah: Kisah, k: LangkahBerkas, oleh: Pelaku) -> c.Perintah:
    """What the button leads to once the second tap, or the second factor, is given."""
    umum = {"oleh": oleh, "lb": k.lb, "isi_hash": str(kisah.b().isi_hash), "penyedia": kisah.penyedia,
            "tanggal": HARI_INI}  # fmt: skip
    if kisah.penyedia == "none":
        return c.TandaTangani(**umum)
    return c.MintaTandaTangan(permintaan=kisah.baru(), **umum)


#: What each act of a card becomes, with the data the card carries. Acts that only show something have no command.
PERINTAH: dict[str, Callable[[Kisah, LangkahBerkas, Pelaku], c.Perintah]] = {
    "terima": lambda h, k, o: c.TerimaTugas(oleh=o, lb=k.lb),
    "disposisi": lambda h, k, o: c.BeriDisposisi(oleh=o, lb=k.lb),
    "isi_surat": lambda h, k, o: c.UbahIsiSurat(oleh=o, lb=k.lb, isi={"hal": "x"}),
    "lampir": lambda h, k, o: c.LampirkanDokumen(oleh=o, lb=k.lb, nama="a",
                                                 dokumen=dokumen(h.baru(), SLOT_LAMPIRAN.get(k.aksi, "hasil"), k.lb)),
    "hasil": lambda h, k, o: c.CatatHasil(oleh=o, lb=k.lb, teks="selesai"),
    "selesai": lambda h, k, o: c.SelesaikanLangkah(oleh=o, lb=k.lb),
    "paraf": lambda h, k, o: c.BubuhkanParaf(oleh=o, lb=k.lb, isi_hash=str(h.b().isi_hash)),
    "teruskan": lambda h, k, o: c.TeruskanPeriksa(oleh=o, lb=k.lb, isi_hash=h.b().isi_hash),
    "tandatangani": lambda h, k, o: tanda_tangani(h, k, o),
    "kirim_pdf": lambda h, k, o: c.SusulkanPdf(oleh=o, lb=k.lb, pdf=dokumen(h.baru(), "surat"), penyedia=h.penyedia,
                                               docx=surat(h).docx.sha256 if surat(h).docx else "-"),
    "ttd_kirim": lambda h, k, o: c.CatatTandaTangan(oleh=o, lb=k.lb, permintaan=str(surat(h).permintaan),
                                                    dokumen=dokumen(h.baru(), "surat")),
    "ttd_belum": lambda h, k, o: c.CatatTandaTanganGagal(oleh=o, lb=k.lb, permintaan=str(surat(h).permintaan),
                                                         kode="dinyatakan_belum"),
    "serahkan": lambda h, k, o: c.Serahkan(oleh=o, lb=k.lb),
    "kembalikan": lambda h, k, o: c.KembalikanBerkas(oleh=o, lb=k.lb, alasan="Salah."),
    "arsipkan": lambda h, k, o: c.Arsipkan(oleh=o, lb=k.lb, klasifikasi="000.8"),
    "perbaiki": lambda h, k, o: perbaiki(h, k, o),
    "sebar_mulai": lambda h, k, o: c.MulaiSebar(oleh=o, lb=k.lb, butir=h.berikut(k).butir)  # type: ignore[attr-defined]
    if k.aksi in (Aksi.HIMPUN, Aksi.DISTRIBUSIKAN) and not k.tersebar and k.induk is None
    else c.MulaiSebar(oleh=o, lb=k.lb, butir=()),
    "rapat_atur": lambda h, k, o: c.JadwalkanRapat(oleh=o, lb=k.lb, mulai_at=h.sekarang + timedelta(hours=2),
                                                   peserta=("opd:1",), tempat="Aula", acara="Bahasan"),
    "notulensi": lambda h, k, o: c.CatatNotulensi(oleh=o, lb=k.lb, teks="Disepakati."),
    "minta": lambda h, k, o: c.MintaKelengkapan(oleh=o, lb=k.lb, pertanyaan="Tahun berapa?"),
    "minta_cabut": lambda h, k, o: c.CabutKelengkapan(oleh=o, lb=k.lb),
    "hadir": lambda h, k, o: c.CatatHadir(oleh=o, lb=k.lb, hadir=True),
}  # fmt: skip

HANYA_MELIHAT = {"lihat_surat", "unduh_draf", "sebar_daftar"}

#: Accepted without a button of that name: `Perbaiki` is the button for a check's own file, and where a letter is
#: written a .docx sent back is a version of it.
LEWAT_JALAN_LAIN = {(Aksi.PERIKSA, "lampir"), (Aksi.SUSUN_SURAT, "perbaiki")}


def diterima(kisah: Kisah, perintah: c.Perintah) -> bool:
    try:
        return kisah.diterima(perintah)
    except (Ditolak, AssertionError):
        return False


def periksa(kisah: Kisah) -> None:
    b = kisah.b()
    for k in b.terbuka:
        if k.jabatan == "pemohon" or k.induk is not None:
            continue  # branches of a fan-out have one card of their office, tested with it
        pemegang = kisah.pemegang(k.jabatan)
        for oleh in pemegang:
            if k.orang not in (None, oleh.orang):
                for aksi, buat in PERINTAH.items():
                    if aksi != "hadir":
                        assert not diterima(kisah, buat(kisah, k, oleh)), f"{aksi} oleh bukan pemegang {k}"
                continue
            terlihat = {}
            for perlu_ambil in [True, False] if k.orang is None else [False]:
                tombol = set(tindakan(b, kisah.sop, k, perlu_ambil=perlu_ambil, tertunda=0, sekarang=kisah.sekarang,
                                      orang_id=oleh.orang, penyedia=kisah.penyedia))  # fmt: skip
                terlihat[perlu_ambil] = tombol
                for aksi in tombol - HANYA_MELIHAT:
                    penanda = b.surat.penanda if b.surat is not None else None
                    if aksi == "tandatangani" and penanda is not None and not sama_penanda(penanda, oleh):
                        # The chairs changed after the letter was made: it is being made anew with who signs now.
                        assert kisah.tolak(PERINTAH[aksi](kisah, k, oleh)) == "penanda_berubah"
                        continue
                    assert kisah.diterima(PERINTAH[aksi](kisah, k, oleh)), f"tombol {aksi} ditolak: {k}"
            # Acting on a visit nobody took is taking it; so "terima" and the acts themselves are both right there.
            semua = set().union(*terlihat.values())
            for aksi, buat in PERINTAH.items():
                if aksi in semua or (k.aksi, aksi) in LEWAT_JALAN_LAIN or (aksi == "hadir" and k.aksi is Aksi.RAPAT):
                    continue
                assert not diterima(kisah, buat(kisah, k, oleh)), f"{aksi} diterima tanpa tombol: {k}"
            # The makers `Kembalikan` offers are those it is accepted for, part by part.
            pilihan = tujuan_kembali(kisah.sop, k) if "kembalikan" in semua else []
            for ke in [(x.no, i) for x in kisah.sop.langkah for i in range(len(x.bagian))]:
                kembali = c.KembalikanBerkas(oleh=oleh, lb=k.lb, alasan="Salah.", ke_no=ke[0], ke_bagian=ke[1])
                assert diterima(kisah, kembali) is (ke in pilihan), f"kembali ke {ke}: {k}"


@pytest.mark.parametrize("sop_id", sorted(katalog().sop))
@pytest.mark.parametrize("benih", range(6))
def test_tombol_yang_tampak_sama_dengan_perintah_yang_diterima(sop_id: str, benih: int) -> None:
    r = random.Random(benih)
    sop = katalog().sop[sop_id]
    peran = [x.kode for x in sop.peran if x.kode != "pemohon"]
    warga = r.choice(peran) if sop.pengaju == "pemohon" and benih % 2 else None
    kisah = Kisah(sop, pejabat_pemohon=warga, penyedia=("none", "local", "bsre")[benih % 3])
    kisah.ajukan()
    for _ in range(90):
        if kisah.b().status != "berjalan":
            break
        periksa(kisah)
        k = kisah.utama()
        sedang = surat(kisah).ttd
        if sedang and r.random() < 0.6:
            kisah.beri(r.choice([
                c.CatatTandaTanganGagal(oleh=None, lb=k.lb, permintaan=str(surat(kisah).permintaan), kode="ditolak"),
                *([c.CatatTandaTanganTidakPasti(oleh=None, lb=k.lb, permintaan=str(surat(kisah).permintaan), kode="putus")]
                  if sedang == "diminta" else []),
            ]))  # fmt: skip
        elif k.aksi is Aksi.TANDATANGANI and kisah.b().ditanya is None and surat(kisah).docx is None and r.random() < 0.5:
            kisah.beri(kisah.render(pdf=False))
        elif kisah.b().ditanya is None and tujuan_kembali(sop, k) and not sedang and r.random() < 0.2 and kisah.b().putaran < 4:
            kisah.kembalikan()
        elif k.aksi is Aksi.DISPOSISI and kisah.b().ditanya is None and r.random() < 0.4:
            kisah.beri(c.BeriDisposisi(oleh=kisah.bertindak(k), lb=k.lb, tambahan=(Tujuan(r.choice(peran), "tugas"),)))
        elif k.orang is None and r.random() < 0.3:
            kisah.beri(c.TerimaTugas(oleh=kisah.bukan_warga(k), lb=k.lb))
        elif boleh_minta(kisah.b(), k) and r.random() < 0.15:
            kisah.beri(c.MintaKelengkapan(oleh=kisah.bukan_warga(k), lb=k.lb, pertanyaan="Tahun berapa?"))
        elif k.aksi is Aksi.SUSUN_SURAT and kisah.b().ditanya is None and r.random() < 0.2:
            kisah.beri(c.UbahIsiSurat(oleh=kisah.bertindak(k), lb=k.lb, isi={}, perlu_data=r.random() < 0.5))
        else:
            kisah.maju()


def test_pemohon_yang_memegang_jabatan_tidak_melihat_paraf_atas_permohonannya() -> None:
    """S6."""
    kisah = Kisah(katalog().sop["dkisp-tarakan/layanan-data-statistik-sektoral"], pejabat_pemohon="kabid")
    kisah.ajukan()
    k = kisah.sampai(6)
    umum = {"tertunda": 0, "sekarang": kisah.sekarang}
    assert tindakan(kisah.b(), kisah.sop, k, perlu_ambil=True, orang_id=WARGA, **umum) == ()  # type: ignore[arg-type]
    sendiri = tindakan(kisah.b(), kisah.sop, k, perlu_ambil=False, orang_id=WARGA, **umum)  # type: ignore[arg-type]
    assert sendiri == ("lihat_surat", "kembalikan")
    lain = tindakan(kisah.b(), kisah.sop, k, perlu_ambil=False, orang_id="kabid-1", **umum)  # type: ignore[arg-type]
    assert "paraf" in lain


def test_selesai_tidak_ditawarkan_selama_berkas_masih_di_jalan() -> None:
    kisah = Kisah(katalog().sop["dkisp-tarakan/layanan-data-statistik-sektoral"])
    kisah.ajukan()
    kisah.sampai(4)
    while kekurangan(kisah.b(), kisah.utama()):
        kisah.maju()
    k = kisah.utama()
    for tertunda, ada in ((0, True), (1, False)):
        tombol = tindakan(kisah.b(), kisah.sop, k, perlu_ambil=False, tertunda=tertunda, sekarang=kisah.sekarang)
        assert ("selesai" in tombol) is ada
