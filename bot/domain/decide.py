"""`decide`: what a command does to a case, as events; or `Ditolak`, with the case untouched.

The rules here are the SOP's: who acts, what must exist before a row ends, where the case goes next.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.domain import kelengkapan, pindah, rangkap, rapat, sebar, ttd
from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.aturan import (
    Adegan,
    bukan_milik_sendiri,
    jalankan,
    lanjut,
    lb_baru,
    lepas_semua,
    milik,
    paraf_gugur,
    periksa_teks,
    terbuka,
    tidak_sedang_ditandatangani,
)
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import DokumenRef, Pelaku, Peristiwa, Tujuan
from bot.domain.sop import PENILAI, Aksi, Sop

#: Rows that make something, to which a check or a paraf may send the case back.
PEMBUAT = frozenset({Aksi.SUSUN_SURAT, Aksi.KERJAKAN})

#: Where a file sent to an open visit of this kind belongs.
SLOT_LAMPIRAN = {Aksi.SUSUN_SURAT: "data", Aksi.KERJAKAN: "hasil", Aksi.SERAHKAN: "bukti", Aksi.HIMPUN: "himpunan",
                 Aksi.PERIKSA: "hasil", Aksi.ARSIPKAN: "hasil"}  # fmt: skip

SIFAT = ("biasa", "segera", "sangat_segera", "rahasia")


def decide(berkas: Berkas | None, perintah: c.Perintah, *, sop: Sop, sekarang: datetime) -> list[Peristiwa]:
    """The events `perintah` causes, in order.

    Raises:
        Ditolak: the command does not fit the case as it is now, or the actor may not give it.
    """
    adegan = Adegan(sop, sekarang)
    if isinstance(perintah, c.AjukanPermohonan):
        if berkas is not None:
            raise Ditolak("berkas_sudah_ada", nomor=berkas.nomor)
        return _ajukan(perintah, adegan)
    if berkas is None:
        raise Ditolak("berkas_tidak_ada")
    aturan = _ATURAN[type(perintah)]
    if berkas.status != "berjalan" and not isinstance(perintah, c.CatatDokumen | c.CatatHakData):
        raise Ditolak("berkas_berakhir", nomor=berkas.nomor, status=berkas.status)
    kelengkapan.tolak_selagi_menunggu(berkas, perintah)
    return aturan(berkas, perintah, adegan)


# --- opening -------------------------------------------------------------------------------------------------------


def _ajukan(perintah: c.AjukanPermohonan, adegan: Adegan) -> list[Peristiwa]:
    """The opening answers are the output of the first part when it is `ajukan`; otherwise the first row opens."""
    sop, at, oleh = adegan.sop, adegan.sekarang, perintah.oleh
    for tanya in sop.pertanyaan:
        if not tanya.boleh_lewati and not perintah.jawaban.get(tanya.kode):
            raise Ditolak("jawaban_kurang", kode_tanya=tanya.kode, label=tanya.label)
    acara: list[Peristiwa] = [
        p.PermohonanDiajukan(at=at, oleh=oleh, nomor=perintah.nomor, sop=sop.id, sop_versi=sop.versi,
                             pemohon=perintah.pemohon, dokumen=perintah.dokumen,
                             rahasia={"jawaban": dict(perintah.jawaban)})
    ]  # fmt: skip
    pertama = sop.langkah[0]
    bagian = pertama.bagian[0]
    # Whoever opens a case begins with its first row, when that is his own.
    milik_pembuka = bagian.aksi is Aksi.AJUKAN or (oleh is not None and oleh.jabatan == bagian.pemegang)
    pembuka = oleh.orang if oleh is not None and milik_pembuka else None
    acara.append(p.LangkahDibuka(at=at, oleh=None, lb=1, no=pertama.no, bagian=0, aksi=bagian.aksi,
                                 jabatan=bagian.pemegang, orang=pembuka))  # fmt: skip
    if bagian.aksi is Aksi.AJUKAN:
        berkas = jalankan(None, acara, id="-")
        acara += lanjut(berkas, 1, adegan, oleh)
    return acara


# --- the acts ------------------------------------------------------------------------------------------------------


def _terima(berkas: Berkas, perintah: c.TerimaTugas, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh)
    if kunjungan.orang is not None:
        raise Ditolak("sudah_diterima", oleh=kunjungan.orang)
    if kunjungan.aksi in PENILAI:
        bukan_milik_sendiri(berkas, perintah.oleh)  # it would be stuck with one who may not act on it
    return [p.LangkahDiterima(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb)]


def _lepas(berkas: Berkas, perintah: c.LepasTugas, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = terbuka(berkas, perintah.lb)
    if perintah.oleh is not None or kunjungan.orang is None:
        raise Ditolak("bukan_waktunya", no=kunjungan.no)
    return [p.LangkahDilepas(at=adegan.sekarang, oleh=None, lb=kunjungan.lb)]


def _disposisi(berkas: Berkas, perintah: c.BeriDisposisi, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.DISPOSISI)
    if perintah.sifat not in SIFAT:
        raise Ditolak("sifat_tidak_dikenal", sifat=perintah.sifat)
    periksa_teks(perintah.catatan, wajib=False)
    sesudah = adegan.sop.sesudah(kunjungan.no, kunjungan.bagian)
    if sesudah is None:
        raise Ditolak("tidak_ada_langkah_berikut")
    bagian = adegan.sop.ambil(sesudah[0]).bagian[sesudah[1]]
    if bagian.aksi in PENILAI and perintah.orang is not None and perintah.orang == berkas.pemohon:
        raise Ditolak("permohonan_sendiri")
    berikut = bagian.pemegang
    tambahan = tuple(t for t in perintah.tambahan if t.jabatan != berikut)
    tujuan = (Tujuan(berikut, "utama", perintah.orang), *tambahan)
    acara: list[Peristiwa] = [
        p.DisposisiDiberikan(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, tujuan=tujuan,
                             instruksi=perintah.instruksi, sifat=perintah.sifat,
                             rahasia={"catatan": perintah.catatan} if perintah.catatan else {})
    ]  # fmt: skip
    acara += lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, perintah.oleh, orang=perintah.orang)
    urut = lb_baru(jalankan(berkas, acara)) if tambahan else 0
    for tambah in tambahan:
        if tambah.jenis == "tugas":
            acara.append(
                p.LangkahDibuka(at=adegan.sekarang, oleh=None, lb=urut, no=kunjungan.no, bagian=kunjungan.bagian,
                                aksi=Aksi.KERJAKAN, jabatan=tambah.jabatan, orang=tambah.orang, dari=kunjungan.lb,
                                putaran=kunjungan.putaran, samping=True)
            )  # fmt: skip
            urut += 1
    return acara


def _lampirkan(berkas: Berkas, perintah: c.LampirkanDokumen, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh)
    if SLOT_LAMPIRAN.get(kunjungan.aksi) != perintah.dokumen.slot:
        raise Ditolak("lampiran_tidak_pada_langkah_ini", no=kunjungan.no)
    bercabang = kunjungan.aksi in sebar.TERSEBAR and kunjungan.induk is None
    if bercabang or sebar.per_data(adegan.sop, kunjungan):
        raise Ditolak("lampiran_tidak_pada_langkah_ini", no=kunjungan.no)  # files belong to the branches
    if kunjungan.aksi is Aksi.SERAHKAN and kunjungan.diserahkan_at is None:
        raise Ditolak("belum_diserahkan", no=kunjungan.no)  # nothing to give a receipt for yet
    if any(d.sha256 == perintah.dokumen.sha256 and _sekumpulan(d, kunjungan) for d in berkas.dokumen):
        raise Ditolak("dokumen_sama_sudah_ada", nama=perintah.nama)
    acara: list[Peristiwa] = [
        p.DokumenDilampirkan(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, dokumen=perintah.dokumen,
                             rahasia={"nama": perintah.nama})
    ]  # fmt: skip
    return acara + paraf_gugur(berkas, acara, adegan)


def _cabut(berkas: Berkas, perintah: c.CabutDokumen, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh)
    ada = next((d for d in berkas.dokumen if d.id == perintah.dokumen), None)
    if ada is None:
        raise Ditolak("dokumen_tidak_ada")
    if not _sekumpulan(ada, kunjungan):
        raise Ditolak("lampiran_tidak_pada_langkah_ini", no=kunjungan.no)
    acara: list[Peristiwa] = [
        p.DokumenDicabut(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, dokumen=ada.id)
    ]
    return acara + paraf_gugur(berkas, acara, adegan)


def _sekumpulan(dokumen: DokumenRef, kunjungan: LangkahBerkas) -> bool:
    """Whether a document lies among the files of this visit: the letter's data in every visit, else only its own."""
    slot = SLOT_LAMPIRAN.get(kunjungan.aksi)
    return dokumen.slot == slot and (slot == "data" or dokumen.lb == kunjungan.lb)


def _ubah_isi(berkas: Berkas, perintah: c.UbahIsiSurat, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.SUSUN_SURAT)
    versi = (berkas.surat.isi_versi if berkas.surat else 0) + 1
    return [p.IsiSuratDiubah(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, versi=versi,
                             perlu_data=perintah.perlu_data, hasil=perintah.hasil,
                             rahasia={"isi": dict(perintah.isi)})]  # fmt: skip


def _susun_draf(berkas: Berkas, perintah: c.SusunDraf, adegan: Adegan) -> list[Peristiwa]:
    if perintah.oleh is not None:
        kunjungan = milik(berkas, perintah.lb, perintah.oleh)
        # `Perbaiki`: a corrector's own version, under his name
        if not menyunting_surat(berkas, adegan.sop, kunjungan) or (
            kunjungan.aksi is Aksi.PERIKSA and perintah.sumber != "unggahan"
        ):
            raise Ditolak("bukan_waktunya", no=kunjungan.no)
    else:
        kunjungan = terbuka(berkas, perintah.lb)
        if kunjungan.aksi is not Aksi.SUSUN_SURAT:
            raise Ditolak("bukan_waktunya", no=kunjungan.no)
    surat = berkas.surat
    if surat is not None and perintah.sumber == "isian" and perintah.isi_versi != surat.isi_versi:
        raise Ditolak("isi_lebih_baru")  # the fields moved on while this draft was rendered
    acara: list[Peristiwa] = [
        p.DrafSuratDisusun(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb,
                           versi=(surat.draf_versi if surat else 0) + 1, isi_versi=perintah.isi_versi,
                           sumber=perintah.sumber, dokumen=perintah.dokumen, pdf=perintah.pdf,
                           gambar=perintah.gambar, penanda=perintah.penanda)
    ]  # fmt: skip
    return acara + paraf_gugur(berkas, acara, adegan)


def _catat_hasil(berkas: Berkas, perintah: c.CatatHasil, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.KERJAKAN)
    periksa_teks(perintah.teks)
    return [p.HasilDicatat(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, rahasia={"teks": perintah.teks})]


def _selesaikan(berkas: Berkas, perintah: c.SelesaikanLangkah, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh)
    kurang = kekurangan(berkas, kunjungan)
    if kurang is not None:
        raise Ditolak(kurang, no=kunjungan.no)
    acara: list[Peristiwa] = []
    if kunjungan.aksi is Aksi.SERAHKAN:
        bukti = berkas.dokumen_slot("bukti")[-1]
        acara.append(p.SerahTerimaDikonfirmasi(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, bukti=bukti.id))
    if kunjungan.induk is not None:
        acara.append(p.HasilSebaranDicatat(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, cara="dokumen"))
    return acara + lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, perintah.oleh)


def _paraf(berkas: Berkas, perintah: c.BubuhkanParaf, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.PARAF)
    bukan_milik_sendiri(berkas, perintah.oleh)
    rangkap.tolak_bila_belum_tercakup(berkas, kunjungan, perintah.oleh)
    if perintah.isi_hash != berkas.isi_hash:
        raise Ditolak("isi_berubah")
    acara: list[Peristiwa] = [
        p.ParafDibubuhkan(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, isi_hash=perintah.isi_hash)
    ]
    return acara + lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, perintah.oleh)


def _teruskan(berkas: Berkas, perintah: c.TeruskanPeriksa, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.PERIKSA)
    bukan_milik_sendiri(berkas, perintah.oleh)
    if sebar.per_data(adegan.sop, kunjungan):
        return sebar.loloskan_semua(berkas, kunjungan, perintah.oleh, adegan)
    rangkap.tolak_bila_belum_tercakup(berkas, kunjungan, perintah.oleh)
    if perintah.isi_hash != berkas.isi_hash:
        raise Ditolak("isi_berubah")
    acara: list[Peristiwa] = [
        p.HasilDiperiksa(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb, isi_hash=perintah.isi_hash)
    ]
    if adegan.sop.ambil(kunjungan.no).bagian[kunjungan.bagian].dengan_paraf and perintah.isi_hash is not None:
        acara.append(p.ParafDibubuhkan(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb,
                                       isi_hash=perintah.isi_hash))  # fmt: skip
    return acara + lanjut(jalankan(berkas, acara), kunjungan.lb, adegan, perintah.oleh)


def _kembalikan(berkas: Berkas, perintah: c.KembalikanBerkas, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh)
    pilihan = tujuan_kembali(adegan.sop, kunjungan)
    if not pilihan:
        raise Ditolak("tidak_dapat_dikembalikan", no=kunjungan.no)
    tidak_sedang_ditandatangani(berkas)
    periksa_teks(perintah.alasan)
    no = pilihan[0][0] if perintah.ke_no is None else perintah.ke_no
    ke = next((x for x in pilihan if x[0] == no and perintah.ke_bagian in (None, x[1])), None)
    if ke is None:
        raise Ditolak("tidak_dapat_dikembalikan", no=kunjungan.no)
    bagian = adegan.sop.ambil(ke[0]).bagian[ke[1]]
    pembuat = pembuat_terakhir(berkas, ke)
    utama = berkas.utama
    at, surat = adegan.sekarang, berkas.surat
    # The letter of a later row is dropped where an earlier one is written anew: its number stays unused.
    gugur = surat is not None and bagian.aksi is Aksi.SUSUN_SURAT and surat.no != ke[0]
    nomor = surat.nomor if surat is not None and gugur and surat.ditandatangani_at is None else None
    # A paraf asked for beside the row that waits for it goes back with it, whichever of the two returns the letter.
    tutup = [kunjungan, *(k for k in (utama, *rangkap.paraf_menyusul(berkas)) if k is not None and k != kunjungan)]
    return [
        p.BerkasDikembalikan(at=at, oleh=perintah.oleh, lb=kunjungan.lb, ke_no=ke[0], ke_bagian=ke[1],
                             rahasia={"alasan": perintah.alasan}),
        *([p.NomorSuratDibatalkan(at=at, oleh=perintah.oleh, nomor=nomor)] if nomor is not None else []),
        *(p.LangkahDitutup(at=at, oleh=perintah.oleh, lb=k.lb, sebab="dikembalikan") for k in tutup),
        p.LangkahDibuka(at=at, oleh=None, lb=lb_baru(berkas), no=ke[0], bagian=ke[1], aksi=bagian.aksi,
                        jabatan=bagian.pemegang, orang=pembuat.orang if pembuat else None, dari=kunjungan.lb,
                        putaran=berkas.putaran + 1),
    ]  # fmt: skip


def _serahkan(berkas: Berkas, perintah: c.Serahkan, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = milik(berkas, perintah.lb, perintah.oleh, Aksi.SERAHKAN)
    if kunjungan.diserahkan_at is not None:
        raise Ditolak("sudah_diserahkan", at=kunjungan.diserahkan_at)
    return [p.BerkasDiserahkan(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb)]


def _konfirmasi(berkas: Berkas, perintah: c.KonfirmasiTerima, adegan: Adegan) -> list[Peristiwa]:
    kunjungan = terbuka(berkas, perintah.lb)
    if perintah.oleh is None or berkas.pemohon is None or perintah.oleh.orang != berkas.pemohon:
        raise Ditolak("bukan_pemohon")
    if kunjungan.aksi is not Aksi.SERAHKAN or kunjungan.diserahkan_at is None:
        raise Ditolak("belum_diserahkan")
    acara: list[Peristiwa] = [p.SerahTerimaDikonfirmasi(at=adegan.sekarang, oleh=perintah.oleh, lb=kunjungan.lb)]
    return acara + lanjut(berkas, kunjungan.lb, adegan, perintah.oleh)


def _catatan(berkas: Berkas, perintah: c.TambahCatatan, adegan: Adegan) -> list[Peristiwa]:
    periksa_teks(perintah.teks)
    return [p.CatatanDitambahkan(at=adegan.sekarang, oleh=perintah.oleh, lb=perintah.lb,
                                 rahasia={"teks": perintah.teks})]  # fmt: skip


def _batalkan(berkas: Berkas, perintah: c.BatalkanPermohonan, adegan: Adegan) -> list[Peristiwa]:
    if perintah.oleh is None or berkas.pemohon is None or perintah.oleh.orang != berkas.pemohon:
        raise Ditolak("bukan_pemohon")
    if berkas.surat is not None and berkas.surat.ditandatangani_at is not None:
        raise Ditolak("sudah_ditandatangani")
    tidak_sedang_ditandatangani(berkas)
    batal = p.PermohonanDibatalkan(at=adegan.sekarang, oleh=perintah.oleh,
                                   rahasia={"alasan": perintah.alasan} if perintah.alasan else {})  # fmt: skip
    return [*lepas_semua(berkas, adegan, perintah.oleh), batal]


def _catat_dokumen(berkas: Berkas, perintah: c.CatatDokumen, adegan: Adegan) -> list[Peristiwa]:
    return [p.DokumenDilampirkan(at=adegan.sekarang, oleh=None, lb=None, dokumen=perintah.dokumen,
                                 rahasia={"nama": perintah.nama})]  # fmt: skip


def _catat_hak_data(berkas: Berkas, perintah: c.CatatHakData, adegan: Adegan) -> list[Peristiwa]:
    if perintah.oleh is not None or berkas.pemohon is None:
        raise Ditolak("bukan_wewenang")
    if perintah.hak == "hapus" and berkas.status == "berjalan":
        raise Ditolak("data_diri_berjalan", nomor=berkas.nomor)
    return [p.HakDataDipenuhi(at=adegan.sekarang, oleh=None, hak=perintah.hak)]


_ATURAN: dict[type[c.Perintah], Callable[..., list[Peristiwa]]] = {
    c.TerimaTugas: _terima,
    c.LepasTugas: _lepas,
    c.BeriDisposisi: _disposisi,
    c.LampirkanDokumen: _lampirkan,
    c.CabutDokumen: _cabut,
    c.UbahIsiSurat: _ubah_isi,
    c.SusunDraf: _susun_draf,
    c.CatatHasil: _catat_hasil,
    c.SelesaikanLangkah: _selesaikan,
    c.BubuhkanParaf: _paraf,
    c.TeruskanPeriksa: _teruskan,
    c.KembalikanBerkas: _kembalikan,
    c.Serahkan: _serahkan,
    c.KonfirmasiTerima: _konfirmasi,
    c.TambahCatatan: _catatan,
    c.BatalkanPermohonan: _batalkan,
    c.CatatDokumen: _catat_dokumen,
    c.CatatHakData: _catat_hak_data,
    **sebar.ATURAN,
    **rangkap.ATURAN,
    **rapat.ATURAN,
    **pindah.ATURAN,
    **kelengkapan.ATURAN,
    **ttd.ATURAN,
}


# --- questions others ask too --------------------------------------------------------------------------------------


def tujuan_kembali(sop: Sop, kunjungan: LangkahBerkas) -> list[tuple[int, int]]:
    """The earlier makers (row, part) a check, paraf or signature may send the case back to; the SOP's choice first."""
    if kunjungan.aksi not in PENILAI:
        return []
    pembuat = [
        (langkah.no, i)
        for langkah in sop.langkah
        for i, bagian in enumerate(langkah.bagian)
        if langkah.no < kunjungan.no and bagian.aksi in PEMBUAT
    ]
    if sebar.per_data(sop, kunjungan):
        return []  # datasets go back one by one
    # What was signed stays: no way back to before a signature.
    ditandatangani = [x.no for x in sop.langkah if x.no < kunjungan.no and any(b.aksi is Aksi.TANDATANGANI for b in x.bagian)]
    pembuat = [x for x in pembuat if not ditandatangani or x[0] > ditandatangani[-1]]
    tetap = sop.ambil(kunjungan.no).bagian[kunjungan.bagian].kembali_ke
    pembuat.sort(key=lambda x: (x[0] != tetap, -x[0]))
    return pembuat


def pembuat_terakhir(berkas: Berkas, ke: tuple[int, int]) -> Pelaku | None:
    """Who ended that (row, part) last: a return goes to him, as long as he holds the post. None: nobody yet."""
    dahulu = [k for k in berkas.langkah if (k.no, k.bagian) == ke and not k.samping and k.oleh is not None]
    return dahulu[-1].oleh if dahulu else None


def kekurangan(berkas: Berkas, kunjungan: LangkahBerkas) -> str | None:
    """Why `SelesaikanLangkah` would be refused now (a row ends only when its output exists); None: it may end."""
    if kunjungan.aksi is Aksi.SUSUN_SURAT:
        surat = berkas.surat
        if surat is None or surat.draf is None:
            return "draf_belum_ada"
        if surat.draf_isi_versi != surat.isi_versi:
            return "draf_sedang_disiapkan"
        # Before anybody has filled the fields, an answer to a request promises data and any other letter does not.
        perlu_data = surat.perlu_data if surat.perlu_data is not None else berkas.pemohon is not None
        if perlu_data and not berkas.dokumen_slot("data"):
            return "data_belum_dilampirkan"
        return None
    if kunjungan.aksi is Aksi.KERJAKAN:
        if kunjungan.hasil_dicatat or any(d.lb == kunjungan.lb for d in berkas.dokumen):
            return None
        return "hasil_belum_ada"
    if kunjungan.aksi is Aksi.SERAHKAN:
        if kunjungan.diserahkan_at is None:
            return "belum_diserahkan"
        return None if berkas.dokumen_slot("bukti") else "bukti_belum_ada"
    if kunjungan.aksi is Aksi.HIMPUN and kunjungan.induk is not None:
        return None if any(d.lb == kunjungan.lb for d in berkas.dokumen) else "data_belum_dilampirkan"
    if kunjungan.aksi is Aksi.RAPAT:
        if kunjungan.rapat is None:
            return "rapat_belum_dijadwalkan"
        if not any(h.hadir for h in kunjungan.rapat.hadir):
            return "belum_ada_yang_hadir"
        return None if kunjungan.rapat.notulensi else "notulensi_belum_ada"
    return "bukan_waktunya"


def perlu_draf(berkas: Berkas) -> bool:
    """Whether the letter being written has no draft yet, or one older than its fields."""
    surat = berkas.surat
    return surat is None or surat.draf is None or surat.draf_isi_versi != surat.isi_versi


def menyunting_surat(berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas) -> bool:
    """Whether the letter may get a new version at this visit: its maker drafts it, or its corrector mends it.

    What was signed stays; a check of something else has no hand in the letter.
    """
    if kunjungan.samping or kunjungan.induk is not None:
        return False
    if kunjungan.aksi is Aksi.SUSUN_SURAT:
        return True
    surat = berkas.surat
    if kunjungan.aksi is not Aksi.PERIKSA or surat is None or surat.draf is None or surat.ditandatangani_at is not None:
        return False
    tujuan = tujuan_kembali(sop, kunjungan)
    return bool(tujuan) and sop.ambil(tujuan[0][0]).bagian[tujuan[0][1]].aksi is Aksi.SUSUN_SURAT
