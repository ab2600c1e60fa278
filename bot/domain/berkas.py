"""A running case as a value, and `evolve`: the one place that says what an event does to it.

The state holds no text about a person, so it can be kept in the open; texts stay in the events.
"""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from functools import singledispatch

from bot.domain import peristiwa as p
from bot.domain.nilai import Nilai, ganti
from bot.domain.peristiwa import Cakupan, DokumenRef, NomorSurat, Pelaku, Peristiwa
from bot.domain.sop import Aksi


class Kehadiran(Nilai, frozen=True):
    """One answer to an invitation."""

    orang: str
    jabatan: str
    hadir: bool
    at: datetime


class Rapat(Nilai, frozen=True):
    """A meeting as it was called, who comes, and whether its minutes exist."""

    mulai_at: datetime
    peserta: tuple[str, ...]
    hadir: tuple[Kehadiran, ...] = ()
    notulensi: bool = False


class LangkahBerkas(Nilai, frozen=True):
    """One visit of one part of one row; a return makes a new one."""

    lb: int
    no: int
    bagian: int
    aksi: Aksi
    jabatan: str  # Peran.kode; "pemohon" for the citizen
    orang: str | None  # the person who took it or was named; None: any holder of the post
    mulai_at: datetime
    dari: int | None = None
    putaran: int = 1
    samping: bool = False
    status: str = "terbuka"  # terbuka | selesai | dikembalikan | batal
    selesai_at: datetime | None = None
    oleh: Pelaku | None = None  # who ended it
    diserahkan_at: datetime | None = None  # serahkan: handed over, waiting for the pemohon
    hasil_dicatat: bool = False  # kerjakan: a text output exists
    induk: int | None = None  # the visit this is a branch of
    kunci: str | None = None  # the dataset or receiver of the branch
    judul: str = ""
    tersebar: bool = False  # himpun, distribusikan: the branches were opened
    cara: str | None = None  # what a branch ended with: dokumen | tautan | terima | luar
    tautan: str = ""  # portal link of a branch
    lolos: tuple[str, ...] = ()  # periksa per dataset: what passed
    rapat: Rapat | None = None
    dicakup: Cakupan | None = None  # paraf, periksa: ended without an act of its own

    @property
    def terbuka(self) -> bool:
        """Whether somebody still has to act."""
        return self.status == "terbuka"


class ParafTercatat(Nilai, frozen=True):
    """One paraf as it stands on the letter now."""

    lb: int
    jabatan: str
    orang: str
    isi_hash: str
    at: datetime


class Surat(Nilai, frozen=True):
    """The letter of the case, from the first draft to the signature."""

    no: int | None = None  # the row that drafts it
    isi_versi: int = 0  # of the fields
    perlu_data: bool | None = None  # None: nobody has said; an answer to a request promises data
    draf_versi: int = 0  # 0: no draft yet
    draf_isi_versi: int = 0  # the fields the draft stands for
    draf: DokumenRef | None = None
    draf_pdf: DokumenRef | None = None
    draf_gambar: DokumenRef | None = None
    sumber: str = "isian"
    draf_penanda: Pelaku | None = None  # whom its signature block names
    paraf: tuple[ParafTercatat, ...] = ()
    nomor: NomorSurat | None = None
    tanggal: date | None = None
    docx: DokumenRef | None = None
    pdf: DokumenRef | None = None
    gambar: DokumenRef | None = None
    hash_render: str | None = None  # content the rendered bytes were made from
    penanda: Pelaku | None = None  # whom their signature block names
    ttd: str = ""  # of a signature that is under way: diminta | tidak_pasti
    permintaan: str | None = None  # its request
    peminta: Pelaku | None = None  # its signer
    ditandatangani_at: datetime | None = None
    ditandatangani_oleh: Pelaku | None = None
    penyedia: str | None = None  # who signs or signed it
    sha256_ttd: str | None = None
    bertanda: DokumenRef | None = None  # the signed PDF

    @property
    def jadi(self) -> DokumenRef | None:
        """The letter as it goes out: signed, else as PDF, else as .docx; None: not rendered yet."""
        return self.bertanda or self.pdf or self.docx


class JedaBerkas(Nilai, frozen=True):
    """One question to the pemohon, during which the clocks of the case stand still."""

    lb: int  # the visit that asked
    mulai: datetime
    selesai: datetime | None = None  # None: still waiting


class Berkas(Nilai, frozen=True):
    """A case. `versi` counts its events."""

    id: str
    nomor: str
    sop: str
    sop_versi: str
    pemohon: str | None
    dibuat_at: datetime
    status: str = "berjalan"  # berjalan | selesai | batal
    versi: int = 0
    langkah: tuple[LangkahBerkas, ...] = ()
    dokumen: tuple[DokumenRef, ...] = ()
    surat: Surat | None = None
    sifat: str = "biasa"
    selesai_at: datetime | None = None
    jeda: tuple[JedaBerkas, ...] = ()
    perpanjangan_hari: int = 0  # working days added to the statutory limit

    def ambil(self, lb: int) -> LangkahBerkas | None:
        """The visit numbered `lb`, or None."""
        return next((kunjungan for kunjungan in self.langkah if kunjungan.lb == lb), None)

    @property
    def terbuka(self) -> tuple[LangkahBerkas, ...]:
        """The visits somebody has to act on, side tasks included."""
        return tuple(kunjungan for kunjungan in self.langkah if kunjungan.terbuka)

    @property
    def utama(self) -> LangkahBerkas | None:
        """The open visit that holds up the procedure."""
        return next((k for k in self.langkah if k.terbuka and not k.samping and k.induk is None), None)

    def cabang(self, induk: int) -> tuple[LangkahBerkas, ...]:
        """The branches of a fanned-out visit."""
        return tuple(k for k in self.langkah if k.induk == induk)

    @property
    def ditanya(self) -> JedaBerkas | None:
        """The question that still waits for the pemohon's answer."""
        return next((x for x in self.jeda if x.selesai is None), None)

    @property
    def putaran(self) -> int:
        """How often the case went up the ladder: 1 plus the number of returns."""
        return max((kunjungan.putaran for kunjungan in self.langkah), default=1)

    def dokumen_slot(self, slot: str) -> tuple[DokumenRef, ...]:
        """The documents of one kind, oldest first."""
        return tuple(d for d in self.dokumen if d.slot == slot)

    @property
    def isi_hash(self) -> str | None:
        """What a paraf and the signature bind to: the draft (number and date left empty) and the data files."""
        if self.surat is None or self.surat.draf is None:
            return None
        bagian = [self.surat.draf.sha256, *sorted(d.sha256 for d in self.dokumen_slot("data"))]
        return hashlib.sha256("\n".join(bagian).encode()).hexdigest()


@singledispatch
def _terapkan(event: Peristiwa, berkas: Berkas) -> Berkas:
    raise TypeError(f"no rule for {type(event).__name__}")


def evolve(berkas: Berkas | None, event: Peristiwa, *, id: str | None = None) -> Berkas:
    """The case after one more event. The first event, `PermohonanDiajukan`, makes it from nothing (with `id`)."""
    if berkas is None:
        if not isinstance(event, p.PermohonanDiajukan) or id is None:
            raise TypeError("a case begins with PermohonanDiajukan and an id")
        return Berkas(id=id, nomor=event.nomor, sop=event.sop, sop_versi=event.sop_versi, pemohon=event.pemohon,
                      dibuat_at=event.at, versi=1, dokumen=event.dokumen)  # fmt: skip
    return ganti(_ATURAN.get(type(event), _terapkan)(event, berkas), versi=berkas.versi + 1)


def _ubah(berkas: Berkas, lb: int, **nilai: object) -> Berkas:
    return ganti(berkas, langkah=tuple(
        ganti(k, **nilai) if k.lb == lb else k for k in berkas.langkah))  # type: ignore[arg-type]  # fmt: skip


def _data_berubah(berkas: Berkas, slot: str) -> Berkas:
    """A letter made from its fields lists the data files, so it is drafted anew when they change."""
    if slot != "data" or (berkas.surat is not None and berkas.surat.sumber != "isian"):
        return berkas
    return _surat(berkas, isi_versi=(berkas.surat.isi_versi if berkas.surat else 0) + 1)


def _no(berkas: Berkas, lb: int) -> int | None:
    kunjungan = berkas.ambil(lb)
    return kunjungan.no if kunjungan is not None else None


def _surat(berkas: Berkas, **nilai: object) -> Berkas:
    return ganti(berkas, surat=ganti(berkas.surat or Surat(), **nilai))  # type: ignore[arg-type]


@_terapkan.register
def _(event: p.LangkahDibuka, berkas: Berkas) -> Berkas:
    baru = LangkahBerkas(lb=event.lb, no=event.no, bagian=event.bagian, aksi=event.aksi, jabatan=event.jabatan,
                         orang=event.orang, mulai_at=event.at, dari=event.dari, putaran=event.putaran,
                         samping=event.samping, induk=event.induk, kunci=event.kunci, judul=event.judul)  # fmt: skip
    berkas = ganti(berkas, langkah=(*berkas.langkah, baru))
    if event.aksi is Aksi.SUSUN_SURAT and berkas.surat is not None and berkas.surat.no not in (None, event.no):
        # Another row drafts another letter; the one before stays among the documents.
        jadi = berkas.surat.jadi or berkas.surat.draf
        lama = (ganti(jadi, slot="surat"),) if jadi is not None else ()
        berkas = ganti(berkas, surat=None, dokumen=(*berkas.dokumen, *lama))
    return berkas


@_terapkan.register
def _(event: p.LangkahDiterima, berkas: Berkas) -> Berkas:
    assert event.oleh is not None
    return _ubah(berkas, event.lb, orang=event.oleh.orang)


@_terapkan.register
def _(event: p.LangkahDilepas, berkas: Berkas) -> Berkas:
    return _ubah(berkas, event.lb, orang=None)


@_terapkan.register
def _(event: p.LangkahSelesai, berkas: Berkas) -> Berkas:
    return _ubah(berkas, event.lb, status="selesai", selesai_at=event.at, oleh=event.oleh)


@_terapkan.register
def _(event: p.LangkahDitutup, berkas: Berkas) -> Berkas:
    return _ubah(berkas, event.lb, status=event.sebab, selesai_at=event.at, oleh=event.oleh)


@_terapkan.register
def _(event: p.DisposisiDiberikan, berkas: Berkas) -> Berkas:
    return ganti(berkas, sifat=event.sifat)


@_terapkan.register
def _(event: p.DokumenDilampirkan, berkas: Berkas) -> Berkas:
    return _data_berubah(ganti(berkas, dokumen=(*berkas.dokumen, event.dokumen)), event.dokumen.slot)


@_terapkan.register
def _(event: p.DokumenDicabut, berkas: Berkas) -> Berkas:
    slot = next((d.slot for d in berkas.dokumen if d.id == event.dokumen), "")
    return _data_berubah(ganti(berkas, dokumen=tuple(d for d in berkas.dokumen if d.id != event.dokumen)), slot)


@_terapkan.register
def _(event: p.IsiSuratDiubah, berkas: Berkas) -> Berkas:
    return _surat(berkas, no=_no(berkas, event.lb), isi_versi=event.versi, perlu_data=event.perlu_data)


@_terapkan.register
def _(event: p.DrafSuratDisusun, berkas: Berkas) -> Berkas:
    no = berkas.surat.no if berkas.surat is not None and berkas.surat.no is not None else _no(berkas, event.lb)
    return _surat(berkas, no=no, draf_versi=event.versi, draf_isi_versi=event.isi_versi, draf=event.dokumen,
                  draf_pdf=event.pdf, draf_gambar=event.gambar, sumber=event.sumber,
                  draf_penanda=event.penanda if event.sumber == "isian" else _penanda_draf(berkas))  # fmt: skip


def _penanda_draf(berkas: Berkas) -> Pelaku | None:
    """A draft edited in Word keeps the signature block of the draft it was made from."""
    return berkas.surat.draf_penanda if berkas.surat is not None else None


@_terapkan.register
def _(event: p.ParafDibubuhkan, berkas: Berkas) -> Berkas:
    assert event.oleh is not None and event.oleh.jabatan is not None
    baru = ParafTercatat(event.lb, event.oleh.jabatan, event.oleh.orang, event.isi_hash, event.at)
    lama = berkas.surat.paraf if berkas.surat else ()
    return _surat(berkas, paraf=(*(x for x in lama if x.jabatan != baru.jabatan), baru))


@_terapkan.register
def _(event: p.ParafDicakup, berkas: Berkas) -> Berkas:
    return _ubah(berkas, event.lb, dicakup=event.cakupan)


@_terapkan.register
def _(event: p.CakupanGugur, berkas: Berkas) -> Berkas:
    berkas = _ubah(berkas, event.lb, dicakup=None)
    return _surat(berkas, hash_render=None) if berkas.surat is not None else berkas  # the letter says what is covered


@_terapkan.register
def _(event: p.ParafGugur, berkas: Berkas) -> Berkas:
    lama = berkas.surat.paraf if berkas.surat else ()
    return _surat(berkas, paraf=tuple(x for x in lama if x.jabatan not in event.jabatan))


@_terapkan.register
def _(event: p.HasilDiperiksa, berkas: Berkas) -> Berkas:
    return berkas


@_terapkan.register
def _(event: p.HasilDicatat, berkas: Berkas) -> Berkas:
    return _ubah(berkas, event.lb, hasil_dicatat=True)


@_terapkan.register
def _(event: p.BerkasDikembalikan, berkas: Berkas) -> Berkas:
    return berkas


@_terapkan.register
def _(event: p.NomorSuratDipesan, berkas: Berkas) -> Berkas:
    return _surat(berkas, nomor=event.nomor)


@_terapkan.register
def _(event: p.NomorSuratDibatalkan, berkas: Berkas) -> Berkas:
    return _surat(berkas, nomor=None, docx=None, pdf=None, gambar=None, hash_render=None, tanggal=None, penanda=None)


@_terapkan.register
def _(event: p.SuratDirender, berkas: Berkas) -> Berkas:
    return _surat(berkas, tanggal=event.tanggal, docx=event.docx, pdf=event.pdf, gambar=event.gambar,
                  hash_render=event.isi_hash, penanda=event.penanda)  # fmt: skip


@_terapkan.register
def _(event: p.PdfSuratDisusulkan, berkas: Berkas) -> Berkas:
    return _surat(berkas, pdf=event.pdf, gambar=event.gambar)


@_terapkan.register
def _(event: p.TandaTanganDiminta, berkas: Berkas) -> Berkas:
    return _surat(berkas, ttd="diminta", permintaan=event.permintaan, peminta=event.oleh, penyedia=event.penyedia)


@_terapkan.register
def _(event: p.TandaTanganGagal, berkas: Berkas) -> Berkas:
    return _surat(berkas, ttd="", permintaan=None, peminta=None, penyedia=None)


@_terapkan.register
def _(event: p.TandaTanganTidakPasti, berkas: Berkas) -> Berkas:
    return _surat(berkas, ttd="tidak_pasti")


@_terapkan.register
def _(event: p.SuratDitandatangani, berkas: Berkas) -> Berkas:
    return _surat(berkas, ditandatangani_at=event.at, ditandatangani_oleh=event.oleh, penyedia=event.penyedia,
                  sha256_ttd=event.sha256, bertanda=event.dokumen, ttd="", permintaan=None, peminta=None)  # fmt: skip


@_terapkan.register
def _(event: p.BerkasDiserahkan, berkas: Berkas) -> Berkas:
    return _ubah(berkas, event.lb, diserahkan_at=event.at)


@_terapkan.register
def _(event: p.SerahTerimaDikonfirmasi, berkas: Berkas) -> Berkas:
    return berkas


@_terapkan.register
def _(event: p.SebaranDimulai, berkas: Berkas) -> Berkas:
    return _ubah(berkas, event.lb, tersebar=True)


@_terapkan.register
def _(event: p.HasilSebaranDicatat, berkas: Berkas) -> Berkas:
    return _ubah(berkas, event.lb, cara=event.cara, tautan=event.tautan)


@_terapkan.register
def _(event: p.DataDiloloskan, berkas: Berkas) -> Berkas:
    kunjungan = berkas.ambil(event.lb)
    lama = kunjungan.lolos if kunjungan else ()
    return _ubah(berkas, event.lb, lolos=tuple(dict.fromkeys((*lama, *event.kunci))))


@_terapkan.register
def _(event: p.DataDikembalikan, berkas: Berkas) -> Berkas:
    kunjungan = berkas.ambil(event.lb)
    lama = kunjungan.lolos if kunjungan else ()
    return _ubah(berkas, event.lb, lolos=tuple(k for k in lama if k != event.kunci))


@_terapkan.register
def _(event: p.RapatDijadwalkan, berkas: Berkas) -> Berkas:
    return _ubah(berkas, event.lb, rapat=Rapat(event.mulai_at, event.peserta))


@_terapkan.register
def _(event: p.KehadiranDicatat, berkas: Berkas) -> Berkas:
    kunjungan = berkas.ambil(event.lb)
    assert kunjungan is not None and kunjungan.rapat is not None and event.oleh is not None
    baru = Kehadiran(event.oleh.orang, event.oleh.jabatan or "", event.hadir, event.at)
    lain = tuple(h for h in kunjungan.rapat.hadir if h.orang != baru.orang)
    return _ubah(berkas, event.lb, rapat=ganti(kunjungan.rapat, hadir=(*lain, baru)))


@_terapkan.register
def _(event: p.NotulensiDicatat, berkas: Berkas) -> Berkas:
    kunjungan = berkas.ambil(event.lb)
    assert kunjungan is not None and kunjungan.rapat is not None
    return _ubah(berkas, event.lb, rapat=ganti(kunjungan.rapat, notulensi=True))


@_terapkan.register
def _(event: p.BerkasDiarsipkan, berkas: Berkas) -> Berkas:
    return berkas


@_terapkan.register
def _(event: p.VersiDipindahkan, berkas: Berkas) -> Berkas:
    return ganti(berkas, sop_versi=event.ke)


@_terapkan.register
def _(event: p.CatatanDitambahkan, berkas: Berkas) -> Berkas:
    return berkas


@_terapkan.register
def _(event: p.HakDataDipenuhi, berkas: Berkas) -> Berkas:
    return berkas


@_terapkan.register
def _(event: p.KelengkapanDiminta, berkas: Berkas) -> Berkas:
    return ganti(berkas, jeda=(*berkas.jeda, JedaBerkas(event.lb, event.at)))


@_terapkan.register
def _(event: p.KelengkapanDijawab, berkas: Berkas) -> Berkas:
    return ganti(_jeda_usai(berkas, event.at), dokumen=(*berkas.dokumen, *event.dokumen))


@_terapkan.register
def _(event: p.KelengkapanDicabut, berkas: Berkas) -> Berkas:
    return _jeda_usai(berkas, event.at)


def _jeda_usai(berkas: Berkas, at: datetime) -> Berkas:
    return ganti(berkas, jeda=tuple(ganti(x, selesai=at) if x.selesai is None else x for x in berkas.jeda))


@_terapkan.register
def _(event: p.WaktuDiperpanjang, berkas: Berkas) -> Berkas:
    return ganti(berkas, perpanjangan_hari=berkas.perpanjangan_hari + event.hari)


@_terapkan.register
def _(event: p.PermohonanDibatalkan, berkas: Berkas) -> Berkas:
    return ganti(_jeda_usai(berkas, event.at), status="batal", selesai_at=event.at)


@_terapkan.register
def _(event: p.PermohonanDitutup, berkas: Berkas) -> Berkas:
    return ganti(_jeda_usai(berkas, event.at), status="batal", selesai_at=event.at)


@_terapkan.register
def _(event: p.BerkasSelesai, berkas: Berkas) -> Berkas:
    return ganti(berkas, status="selesai", selesai_at=event.at)


#: The rules by kind of event: `singledispatch` itself looks twice as long for one as most of them take.
_ATURAN = _terapkan.registry
