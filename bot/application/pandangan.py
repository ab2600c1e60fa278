"""What a card shows, gathered from the case, its events and the calendar; the sentences are made by `bot.presenters`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from types import MappingProxyType
from typing import Any

from bot.application.centang import Butir, centang
from bot.application.ports import ADMIN, Meja
from bot.domain import peristiwa as p
from bot.domain.batas import batas_hukum, perkiraan_selesai
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.decide import SLOT_LAMPIRAN, kekurangan, pembuat_terakhir, tujuan_kembali
from bot.domain.kalender import SEHARI, apakah_hari_kerja, tanggal_lokal
from bot.domain.kelengkapan import boleh_minta, boleh_perpanjang
from bot.domain.peristiwa import Cakupan, DokumenRef, Pelaku, Peristiwa
from bot.domain.rangkap import paraf_menyusul
from bot.domain.sebar import TERSEBAR, per_data, terkumpul
from bot.domain.sop import PENILAI, Aksi, Sop
from bot.domain.tenggat import anak_tangga, hari_lewat
from bot.domain.ttd import TANPA, keadaan_ttd


@dataclass(frozen=True, slots=True)
class Jejak:
    """One line of the trail: who, when, what, and in which words."""

    siapa: str
    at: datetime
    jenis: str  # name of the event class
    data: dict[str, Any] = field(default_factory=dict)
    kata: str = ""


@dataclass(frozen=True, slots=True)
class BerkasTampil:
    """A document as a person can open it."""

    id: str
    nama: str
    slot: str
    sha256: str
    ukuran: int
    mime: str
    lb: int | None = None


@dataclass(frozen=True, slots=True)
class PandanganTugas:
    """A task card."""

    nomor: str
    sop: str
    no: int
    banyak: int
    kegiatan: str
    aksi: Aksi
    jabatan: str  # name of the post
    samping: bool
    putaran: int
    sifat: str
    pemohon: str  # name; empty for an SOP an official starts
    ringkasan: tuple[tuple[str, str], ...]  # label and answer
    kelengkapan: tuple[Butir, ...]
    jejak: tuple[Jejak, ...]
    dokumen: tuple[BerkasTampil, ...]
    tenggat_at: datetime | None
    terlambat_hari: int  # working days past the limit; 0: in time
    lewat: bool
    zona: tzinfo
    tindakan: tuple[str, ...]  # the acts allowed now, in order
    kurang: str | None  # why it may not end yet
    tertunda: int  # files still on their way
    pemegang: str | None  # who took it, when several could
    surat: dict[str, Any]
    lb: int
    isi_hash: str | None
    data: Mapping[str, Any] = field(default_factory=dict)
    bagian: int = 0
    pengingat: str | None = None  # code of the rung, on a message that is a reminder
    anak: str | None = None  # code of the newest rung that has passed, on every card
    akhir: Jejak | None = None  # how the visit ended
    status: str = "terbuka"
    batas_at: datetime | None = None  # the limit of the law on the whole case
    batas_lewat: bool = False  # it has passed
    ditanya_at: datetime | None = None  # since when this visit waits for the pemohon
    pertanyaan: str = ""
    perpanjang: bool = False  # whether this holder may extend that limit now
    menyusul: bool = False  # a paraf that was covered and is due after all, beside the row that waits for it
    menunggu_paraf: tuple[str, ...] = ()  # the posts whose paraf this row waits for
    sendiri: bool = False  # the holder is the pemohon himself and may not judge here


@dataclass(frozen=True, slots=True)
class TujuanKembali:
    """One earlier maker a case may be sent back to."""

    no: int
    bagian: int
    jabatan: str  # short name of the post
    orang: str | None  # who made it, when the post has several holders
    hasil: str  # what the row leaves behind, in the words of the SOP
    aksi: Aksi | None  # only where its row has several makers


@dataclass(frozen=True, slots=True)
class PandanganStatus:
    """The pemohon's status card."""

    nomor: str
    sop: str
    status: str
    no: int
    banyak: int
    kegiatan: str
    dipegang: str  # name of the post
    perkiraan_at: datetime | None
    zona: tzinfo
    judul: str
    diserahkan: bool
    kembali: bool
    boleh_batal: bool
    selesai_at: datetime | None
    nomor_surat: str | None
    ditanya_lb: int | None = None  # the visit that waits for his answer
    batas_at: datetime | None = None  # the limit of the law on the whole case
    batas_lewat: bool = False  # it has passed


@dataclass(frozen=True, slots=True)
class PandanganRiwayat:
    """The whole case with its history, for officials."""

    nomor: str
    sop: str
    status: str
    no: int
    banyak: int
    dipegang: str
    pemohon: str
    ringkasan: tuple[tuple[str, str], ...]
    jejak: tuple[Jejak, ...]
    dokumen: tuple[BerkasTampil, ...]
    zona: tzinfo
    tenggat_at: datetime | None
    nomor_surat: str | None
    arsip: bool = False  # its list of contents exists
    batas_at: datetime | None = None  # the limit of the law on the whole case
    batas_lewat: bool = False  # it has passed
    perpanjang: bool = False  # whether whoever looks may extend that limit now


def penanda_surat(m: Meja, berkas: Berkas) -> Pelaku | None:
    """Who signs the letter as things are: whoever took it, else the holder of the post; None while nobody can."""
    kunjungan = berkas.utama
    if kunjungan is None or kunjungan.aksi is not Aksi.TANDATANGANI:
        return None
    semua = [t.pelaku for t in m.g.penugasan(m.sekarang, jabatan=kunjungan.jabatan) if t.orang_id != berkas.pemohon]
    return next((x for x in semua if x.orang == kunjungan.orang), semua[-1] if semua else None)


def jawaban_pembuka(acara: Sequence[Peristiwa]) -> dict[str, Any]:
    """The answers the case was opened with."""
    pembuka = acara[0]
    assert isinstance(pembuka, p.PermohonanDiajukan)
    return dict(pembuka.rahasia.get("jawaban") or {})


def _pertanyaan_terakhir(acara: Sequence[Peristiwa]) -> str:
    return next((str(e.rahasia.get("pertanyaan") or "") for e in reversed(acara) if isinstance(e, p.KelengkapanDiminta)), "")


def ringkas_jawaban(sop: Sop, jawaban: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """The opening answers as (label, text); files are left out, skipped questions too."""
    return tuple(
        (t.label, str(jawaban[t.kode])) for t in sop.pertanyaan if t.jenis != "berkas" and jawaban.get(t.kode)
    )


def nama_dokumen(acara: Sequence[Peristiwa]) -> dict[str, str]:
    """File names by document id, from the events."""
    nama: dict[str, str] = {}
    for event in acara:
        if isinstance(event, p.PermohonanDiajukan):
            for dokumen, n in zip(event.dokumen, (event.rahasia.get("jawaban") or {}).get("_nama_berkas", ()),
                                  strict=False):  # fmt: skip
                nama[dokumen.id] = n
        elif isinstance(event, p.KelengkapanDijawab):
            for dokumen, n in zip(event.dokumen, event.rahasia.get("_nama_berkas") or (), strict=False):
                nama[dokumen.id] = n
        elif isinstance(event, p.DokumenDilampirkan):
            nama[event.dokumen.id] = str(event.rahasia.get("nama") or event.dokumen.slot)
    return nama


def dokumen_tampil(berkas: Berkas, acara: Sequence[Peristiwa], slot: Sequence[str]) -> tuple[BerkasTampil, ...]:
    """The documents of these kinds with their names."""
    nama = nama_dokumen(acara)
    return tuple(
        BerkasTampil(d.id, nama.get(d.id) or _nama_bawaan(d), d.slot, d.sha256, d.ukuran, d.mime, d.lb)
        for d in berkas.dokumen
        if d.slot in slot
    )


def data_dikirim(berkas: Berkas, acara: Sequence[Peristiwa]) -> tuple[BerkasTampil, ...]:
    """The data files that go out with an answer: none where it gives no data, whatever was attached before; they stay in the case."""
    if berkas.pemohon is not None and berkas.surat is not None and berkas.surat.perlu_data is False:
        return ()
    return dokumen_tampil(berkas, acara, ("data",))


def _nama_bawaan(dokumen: DokumenRef) -> str:
    """The file name of what nobody named, such as the letter an earlier row drafted."""
    return f"{dokumen.slot.capitalize()}{'.pdf' if dokumen.mime == 'application/pdf' else '.docx'}"


#: Posts of contacts in other offices: `opd:<kode>`.
AWALAN_OPD = "opd:"


def nama_jabatan(m: Meja, sop: Sop | None, kode: str) -> str:
    """A post as letters name it; another office by its own name."""
    if kode == "pemohon":
        return "Pemohon"
    if kode.startswith(AWALAN_OPD):
        return dict(m.g.daftar_opd()).get(kode.removeprefix(AWALAN_OPD), kode)
    for jabatan in m.kantor.instansi.jabatan:
        if jabatan.kode == kode:
            return jabatan.nama
    return sop.peran_per_kode(kode).nama if sop is not None else kode


def pihak_luar(m: Meja, sop: Sop) -> list[tuple[str, str]]:
    """The other offices of a procedure as (post, name): every OPD that is known, and BPS where the SOP names it."""
    luar = {j.kode for j in m.kantor.instansi.jabatan if j.luar and j.kode != "opd"}
    return [(AWALAN_OPD + kode, nama) for kode, nama in m.g.daftar_opd()] + [
        (x.kode, nama_jabatan(m, sop, x.kode)) for x in sop.peran if x.kode in luar]  # fmt: skip


def singkat_jabatan(m: Meja, sop: Sop | None, kode: str) -> str:
    """A post as cards name it."""
    for jabatan in m.kantor.instansi.jabatan:
        if jabatan.kode == kode:
            return jabatan.singkat
    return nama_jabatan(m, sop, kode)


def sebut(m: Meja, sop: Sop, pelaku: Pelaku | None) -> str:
    """An actor in a trail: the post, with Plh. or Plt. where it applies; the pemohon; or the program."""
    if pelaku is None:
        return "Sistem"
    if pelaku.jabatan is None:
        return "Pemohon"
    if pelaku.jabatan == ADMIN:
        return "Admin"
    jabatan = sebut_jabatan(pelaku, singkat_jabatan(m, sop, pelaku.jabatan))
    if pelaku.mewakili is None:
        return jabatan
    return f"{jabatan} ({m.g.profil(pelaku.orang).nama} untuk {m.g.profil(pelaku.mewakili).nama})"


def sebut_jabatan(pelaku: Pelaku, nama: str) -> str:
    """A post with Plt. or Plh. before it, where the actor holds it so."""
    return {"plt": "Plt. ", "plh": "Plh. "}.get(pelaku.sebagai, "") + nama


#: The acts of a ladder as a sentence names them.
KATA_TANGGA = {Aksi.PERIKSA: "pemeriksaan", Aksi.PARAF: "paraf", Aksi.TANDATANGANI: "tanda tangan"}


def sebut_cakupan(m: Meja, sop: Sop, cakupan: Cakupan) -> str:
    """The act that stands for a paraf: `tanda tangan Plh. Kadis`."""
    jabatan = cakupan.oleh.jabatan or ""
    return f"{KATA_TANGGA[cakupan.aksi]} {sebut_jabatan(cakupan.oleh, singkat_jabatan(m, sop, jabatan))}"


#: Events that say something to the people who come after.
_BERSUARA = frozenset((p.DisposisiDiberikan, p.ParafDibubuhkan, p.ParafDicakup, p.CakupanGugur, p.BerkasDikembalikan, p.CatatanDitambahkan, p.SuratDitandatangani,
             p.HasilDiperiksa, p.HasilDicatat, p.ParafGugur, p.PermohonanDibatalkan, p.SerahTerimaDikonfirmasi,
             p.BerkasDiserahkan, p.PermohonanDiajukan, p.KelengkapanDiminta, p.KelengkapanDijawab, p.KelengkapanDicabut,
             p.WaktuDiperpanjang, p.PermohonanDitutup, p.HakDataDipenuhi))  # fmt: skip


def jejak(m: Meja, sop: Sop, acara: Sequence[Peristiwa], *, semua: bool = False) -> tuple[Jejak, ...]:
    """The trail of a case; with `semua` every event that people understand."""
    baris: list[Jejak] = []
    cabang: set[int] = set()  # branches have a list of their own
    dibuka: dict[int, p.LangkahDibuka] = {}
    for event in acara:
        if isinstance(event, p.LangkahDibuka):
            dibuka[event.lb] = event
            if event.induk is not None:
                cabang.add(event.lb)
        if not (semua or type(event) in _BERSUARA) or _dalam_cabang(event, cabang):
            continue
        data: dict[str, Any] = {}
        kata = ""
        if isinstance(event, p.DisposisiDiberikan):
            data = {"kepada": [nama_jabatan(m, sop, t.jabatan) for t in event.tujuan],
                    "instruksi": list(event.instruksi), "sifat": event.sifat}  # fmt: skip
            kata = str(event.rahasia.get("catatan") or "")
        elif isinstance(event, p.BerkasDikembalikan):
            data = {"ke_no": event.ke_no, "ke_bagian": event.ke_bagian}
            kata = str(event.rahasia.get("alasan") or "")
        elif isinstance(event, p.CatatanDitambahkan | p.HasilDicatat):
            kata = str(event.rahasia.get("teks") or "")
        elif isinstance(event, p.PermohonanDibatalkan):
            kata = str(event.rahasia.get("alasan") or "")
        elif isinstance(event, p.KelengkapanDiminta):
            kata = str(event.rahasia.get("pertanyaan") or "")
        elif isinstance(event, p.KelengkapanDijawab):
            data = {"banyak": len(event.dokumen)}
            kata = str(event.rahasia.get("jawaban") or "")
        elif isinstance(event, p.WaktuDiperpanjang):
            data = {"hari": event.hari}
            kata = str(event.rahasia.get("alasan") or "")
        elif isinstance(event, p.HakDataDipenuhi):
            data = {"hak": event.hak}
        elif isinstance(event, p.SuratDitandatangani):
            data = {"nomor": event.nomor, "dicatat": sebut(m, sop, event.dicatat) if event.dicatat else ""}
        elif isinstance(event, p.TandaTanganDiminta):
            data = {"nomor": event.nomor}
        elif isinstance(event, p.TandaTanganGagal | p.TandaTanganTidakPasti):
            data = {"kode": event.kode}
        elif isinstance(event, p.SebaranDimulai):
            data = {"banyak": len(event.butir)}
        elif isinstance(event, p.DataDiloloskan):
            data = {"banyak": len(event.kunci)}
        elif isinstance(event, p.DataDikembalikan):
            kata = str(event.rahasia.get("alasan") or "")
        elif isinstance(event, p.RapatDijadwalkan):
            data = {"mulai_at": event.mulai_at}
            kata = str(event.rahasia.get("acara") or "")
        elif isinstance(event, p.KehadiranDicatat):
            data = {"hadir": event.hadir}
        elif isinstance(event, p.NotulensiDicatat):
            kata = str(event.rahasia.get("teks") or "")
        elif isinstance(event, p.BerkasDiarsipkan):
            data = {"klasifikasi": event.klasifikasi}
        elif isinstance(event, p.NomorSuratDipesan | p.NomorSuratDibatalkan):
            data = {"nomor": event.nomor.nomor}
        elif isinstance(event, p.ParafDicakup):
            bawah = dibuka[event.lb]
            data = {"apa": f"{KATA_TANGGA[bawah.aksi]} {singkat_jabatan(m, sop, bawah.jabatan)}",
                    "oleh": sebut_cakupan(m, sop, event.cakupan), "nama": m.g.profil(event.cakupan.oleh.orang).nama,
                    "sebab": event.sebab}  # fmt: skip
        elif isinstance(event, p.CakupanGugur):
            bawah = dibuka[event.lb]
            data = {"apa": f"{KATA_TANGGA[bawah.aksi]} {singkat_jabatan(m, sop, bawah.jabatan)}"}
        elif isinstance(event, p.ParafGugur):
            data = {"jabatan": [nama_jabatan(m, sop, j) for j in event.jabatan]}
        elif isinstance(event, p.DrafSuratDisusun):
            data = {"versi": event.versi, "sumber": event.sumber}
        elif isinstance(event, p.DokumenDilampirkan):
            kata = str(event.rahasia.get("nama") or "")
        elif isinstance(event, p.LangkahDibuka):
            data = {"no": event.no, "jabatan": nama_jabatan(m, sop, event.jabatan)}
        elif isinstance(event, p.LangkahSelesai | p.LangkahDitutup | p.LangkahDiterima):
            data = {"lb": event.lb}
        baris.append(Jejak(sebut(m, sop, event.oleh), event.at, type(event).__name__, data, kata))
    return tuple(baris)


def _dalam_cabang(event: Peristiwa, cabang: set[int]) -> bool:
    """Whether an event only concerns a branch of a fan-out."""
    return getattr(event, "lb", None) in cabang


def tindakan(berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas, *, perlu_ambil: bool, tertunda: int,
             sekarang: datetime, orang_id: str | None = None, penyedia: str = TANPA,
             penanda: Pelaku | None = None) -> tuple[str, ...]:  # fmt: skip
    """The acts the card of this holder offers now, where `penyedia` signs and the letter has to name `penanda`; each would be
    accepted."""
    if not kunjungan.terbuka:
        return ()
    sendiri = orang_id is not None and orang_id == berkas.pemohon and kunjungan.aksi in PENILAI
    if perlu_ambil:
        return () if sendiri else ("terima",)
    if berkas.ditanya is not None and berkas.ditanya.lb == kunjungan.lb:
        return () if orang_id == berkas.pemohon else ("minta_cabut",)
    boleh: list[str] = []
    aksi = kunjungan.aksi
    surat = berkas.surat
    if aksi is Aksi.DISPOSISI:
        boleh.append("disposisi")
    elif aksi is Aksi.SUSUN_SURAT:
        boleh += ["isi_surat"]
        if surat is not None and surat.draf is not None:
            boleh += ["lihat_surat", "unduh_draf"]
        boleh.append("lampir")
    elif aksi is Aksi.KERJAKAN:
        boleh += ["hasil", "lampir"]
    elif aksi in (Aksi.PARAF, Aksi.PERIKSA):
        if surat is not None and surat.draf is not None:
            boleh.append("lihat_surat")
        if per_data(sop, kunjungan):
            boleh.append("sebar_daftar")
            if not any(k.terbuka for k in terkumpul(berkas).values()):
                boleh.append("teruskan")
        else:
            boleh.append("paraf" if aksi is Aksi.PARAF else "teruskan")
        if aksi is Aksi.PERIKSA and not per_data(sop, kunjungan):
            boleh.append("perbaiki")
    elif aksi is Aksi.TANDATANGANI:
        boleh += _TINDAKAN_TTD[keadaan_ttd(berkas, penyedia, penanda)]
    elif aksi is Aksi.SERAHKAN:
        boleh += ["lihat_surat"] if surat is not None and surat.docx is not None else []
        boleh.append("serahkan" if kunjungan.diserahkan_at is None else "lampir")
    elif aksi in TERSEBAR and kunjungan.induk is None:
        boleh.append("sebar_daftar" if kunjungan.tersebar else "sebar_mulai")
    elif aksi is Aksi.RAPAT:
        boleh += _tindakan_rapat(kunjungan, sekarang)
    elif aksi is Aksi.ARSIPKAN:
        boleh += ["arsipkan", "lampir"]
    if aksi in (*SLOT_LAMPIRAN, Aksi.RAPAT) and not tertunda and kekurangan(berkas, kunjungan) is None:
        boleh.append("selesai")
    if boleh_minta(berkas, kunjungan) and orang_id != berkas.pemohon:
        boleh.append("minta")
    if tujuan_kembali(sop, kunjungan) and not (surat is not None and surat.ttd):
        boleh.append("kembalikan")
    tertahan = sendiri or (not kunjungan.samping and aksi in PENILAI and bool(paraf_menyusul(berkas)))
    return tuple(x for x in boleh if not (tertahan and x in _PENILAIAN))


#: What nobody does on his own request, nor before a paraf that is still due beside the row.
_PENILAIAN = frozenset({"paraf", "teruskan", "tandatangani", "ttd_kirim", "ttd_belum"})

_TINDAKAN_TTD: dict[str, tuple[str, ...]] = {
    "belum": (),
    "disiapkan": (),
    "menunggu_pdf": ("lihat_surat", "kirim_pdf"),
    "siap": ("lihat_surat", "tandatangani"),
    "diminta": ("lihat_surat",),
    "tidak_pasti": ("lihat_surat", "ttd_kirim", "ttd_belum"),
    "sudah": (),
}


def _tindakan_rapat(kunjungan: LangkahBerkas, sekarang: datetime) -> list[str]:
    rapat = kunjungan.rapat
    if rapat is None:
        return ["rapat_atur"]
    if rapat.notulensi:
        return ["hadir", "notulensi"]
    return ["hadir", "rapat_atur", *(["notulensi"] if sekarang >= rapat.mulai_at else [])]


def daftar_tujuan(m: Meja, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas) -> tuple[TujuanKembali, ...]:
    """The makers `Kembalikan` may choose from, the SOP's own first."""
    semua = tujuan_kembali(sop, kunjungan)
    hasil = []
    for no, ke in semua:
        langkah = sop.ambil(no)
        bagian = langkah.bagian[ke]
        pemegang = {t.orang_id for t in m.g.penugasan(m.sekarang, jabatan=bagian.pemegang)}
        pembuat = pembuat_terakhir(berkas, (no, ke))
        sebut_orang = pembuat is not None and pembuat.orang in pemegang and len(pemegang) > 1
        hasil.append(TujuanKembali(
            no, ke, singkat_jabatan(m, sop, bagian.pemegang),
            m.g.profil(pembuat.orang).nama if pembuat is not None and sebut_orang else None,
            ", ".join(langkah.output) or langkah.kegiatan, bagian.aksi if [x for x, _ in semua].count(no) > 1 else None))  # fmt: skip
    return tuple(hasil)


def pandangan_tugas(m: Meja, berkas: Berkas, sop: Sop, lb: int, *, orang_id: str | None, pertama: bool = False,
                    pengingat: str | None = None, data: Mapping[str, Any] = MappingProxyType({})) -> PandanganTugas:  # fmt: skip
    """The card of one visit, for one holder. An ended one says how it ended, and nothing that only an open one shows is gathered.

    Args:
        pertama: The visit was opened in this very transaction: no file of it can be on its way.
        data: What else the card shows.
    """
    kunjungan = berkas.ambil(lb)
    assert kunjungan is not None
    terbuka = kunjungan.terbuka
    acara = m.g.acara(berkas.id) if terbuka or kunjungan.status == "dikembalikan" else ()
    langkah = sop.ambil(kunjungan.no)
    kal = m.kantor.kalender(m.sekarang)
    tenggat_at = m.g.tenggat(berkas.id).get(lb)
    lewat = tenggat_at is not None and terbuka and m.sekarang > tenggat_at
    pemegang = m.g.penugasan(m.sekarang, jabatan=kunjungan.jabatan) if terbuka else ()
    perlu_ambil = terbuka and kunjungan.orang is None and len({t.orang_id for t in pemegang}) > 1
    tertunda = m.g.unduhan_tertunda(berkas.id, lb) if terbuka and not pertama else 0
    akhir = None
    if not terbuka and kunjungan.selesai_at is not None:
        akhir = Jejak(sebut(m, sop, kunjungan.oleh), kunjungan.selesai_at, kunjungan.status,
                      {"dicakup": sebut_cakupan(m, sop, kunjungan.dicakup)} if kunjungan.dicakup is not None else {})  # fmt: skip
    surat = berkas.surat if terbuka else None
    penanda = penanda_surat(m, berkas) if terbuka else None
    keadaan = keadaan_ttd(berkas, m.kantor.penyedia_ttd, penanda) if surat else ""
    tanya = berkas.ditanya
    menyusul = kunjungan.samping and kunjungan.aksi in PENILAI
    batas_at, batas_lewat = _batas_hukum(m, berkas, sop) if terbuka else (None, False)
    return PandanganTugas(
        nomor=berkas.nomor,
        sop=sop.nama,
        no=kunjungan.no,
        banyak=sop.banyak_langkah,
        kegiatan=langkah.kegiatan,
        aksi=kunjungan.aksi,
        jabatan=nama_jabatan(m, sop, kunjungan.jabatan),
        samping=kunjungan.samping and not menyusul,
        putaran=kunjungan.putaran,
        sifat=berkas.sifat,
        pemohon=m.g.profil(berkas.pemohon).nama if berkas.pemohon else "",
        ringkasan=ringkas_jawaban(sop, jawaban_pembuka(acara)) if terbuka else (),
        kelengkapan=centang(sop, berkas, kunjungan) if terbuka else (),
        jejak=jejak(m, sop, acara),
        dokumen=dokumen_tampil(berkas, acara, ("permohonan", "data", "hasil", "bukti", "disposisi", "surat", "rapat")) if terbuka else (),
        tenggat_at=tenggat_at,
        terlambat_hari=_hari_terlambat(m, tenggat_at) if lewat and tenggat_at is not None else 0,
        lewat=lewat,
        zona=kal.tz,
        tindakan=tindakan(berkas, sop, kunjungan, perlu_ambil=perlu_ambil, tertunda=tertunda, sekarang=m.sekarang,
                          orang_id=orang_id, penyedia=m.kantor.penyedia_ttd, penanda=penanda),
        kurang=kekurangan(berkas, kunjungan) if terbuka else None,
        tertunda=tertunda,
        pemegang=m.g.profil(kunjungan.orang).nama if kunjungan.orang and len(pemegang) > 1 else None,
        surat={
            "draf_versi": surat.draf_versi,
            "nomor": surat.nomor.nomor if surat.nomor else None,
            "siap": surat.docx is not None and surat.hash_render == berkas.isi_hash and keadaan != "disiapkan",
            "pdf": surat.pdf is not None,
            "ttd": keadaan,
            "peminta": m.g.profil(surat.peminta.orang).nama if surat.peminta else None,
            "diserahkan_at": kunjungan.diserahkan_at,
            "perlu_data": surat.perlu_data,
        }
        if surat
        else {},
        lb=lb,
        isi_hash=berkas.isi_hash,
        data=data,
        bagian=kunjungan.bagian,
        pengingat=pengingat,
        anak=anak_kini(m, sop, kunjungan, tenggat_at),
        akhir=akhir,
        status=kunjungan.status,
        batas_at=batas_at,
        batas_lewat=batas_lewat,
        ditanya_at=tanya.mulai if tanya is not None and tanya.lb == lb else None,
        pertanyaan=_pertanyaan_terakhir(acara) if tanya is not None and tanya.lb == lb else "",
        menyusul=menyusul,
        sendiri=terbuka and kunjungan.aksi in PENILAI and orang_id is not None and orang_id == berkas.pemohon,
        menunggu_paraf=tuple(singkat_jabatan(m, sop, k.jabatan) for k in paraf_menyusul(berkas)) if terbuka and not menyusul else (),
        perpanjang=not batas_lewat and any(t.orang_id == orang_id and boleh_perpanjang(berkas, sop, t.pelaku) for t in pemegang),
    )


def pandangan_status(m: Meja, berkas: Berkas, sop: Sop) -> PandanganStatus:
    """The status card of the pemohon."""
    acara = m.g.acara(berkas.id)
    utama = berkas.utama or (berkas.langkah[-1] if berkas.langkah else None)
    langkah = sop.ambil(utama.no) if utama else sop.langkah[0]
    diserahkan = bool(utama and utama.terbuka and utama.diserahkan_at)
    batas_at, batas_lewat = _batas_hukum(m, berkas, sop) if berkas.utama else (None, False)
    return PandanganStatus(
        nomor=berkas.nomor,
        sop=sop.nama,
        status=berkas.status,
        no=langkah.no,
        banyak=sop.banyak_langkah,
        kegiatan=langkah.kegiatan,
        dipegang=nama_jabatan(m, sop, utama.jabatan) if utama else "",
        perkiraan_at=perkiraan_selesai(m.kantor.kalender, berkas, sop, m.g.tenggat(berkas.id).get(utama.lb) if utama else None,
                                       m.sekarang),
        zona=m.kantor.kalender(m.sekarang).tz,
        judul=str(jawaban_pembuka(acara).get("judul_data") or sop.nama),
        diserahkan=diserahkan,
        kembali=berkas.putaran > 1,
        boleh_batal=berkas.status == "berjalan"
        and not (berkas.surat is not None and (berkas.surat.ditandatangani_at is not None or berkas.surat.ttd)),
        selesai_at=berkas.selesai_at,
        nomor_surat=berkas.surat.nomor.nomor if berkas.surat and berkas.surat.ditandatangani_at and berkas.surat.nomor
        else None,
        ditanya_lb=berkas.ditanya.lb if berkas.ditanya is not None else None,
        batas_at=batas_at,
        batas_lewat=batas_lewat,
    )  # fmt: skip


def pandangan_riwayat(m: Meja, berkas: Berkas, sop: Sop, *, orang_id: str | None = None) -> PandanganRiwayat:
    """The whole case, for whoever may see it; who signs its answer may extend it from here, wherever it lies."""
    acara = m.g.acara(berkas.id)
    utama = berkas.utama
    batas_at, batas_lewat = _batas_hukum(m, berkas, sop) if utama else (None, False)
    milik = m.g.penugasan(m.sekarang, orang_id=orang_id) if orang_id and not batas_lewat else []
    return PandanganRiwayat(
        nomor=berkas.nomor,
        sop=sop.nama,
        status=berkas.status,
        no=utama.no if utama else sop.langkah[-1].no,
        banyak=sop.banyak_langkah,
        dipegang=nama_jabatan(m, sop, utama.jabatan) if utama else "",
        pemohon=m.g.profil(berkas.pemohon).nama if berkas.pemohon else "",
        ringkasan=ringkas_jawaban(sop, jawaban_pembuka(acara)),
        jejak=jejak(m, sop, acara, semua=True),
        dokumen=dokumen_tampil(berkas, acara, ("permohonan", "data", "hasil", "bukti", "disposisi")),
        zona=m.kantor.kalender(m.sekarang).tz,
        tenggat_at=m.g.tenggat(berkas.id).get(utama.lb) if utama else None,
        nomor_surat=berkas.surat.nomor.nomor if berkas.surat and berkas.surat.nomor else None,
        arsip=bool(berkas.dokumen_slot("arsip")),
        batas_at=batas_at,
        batas_lewat=batas_lewat,
        perpanjang=any(boleh_perpanjang(berkas, sop, t.pelaku) for t in milik),
    )


def _batas_hukum(m: Meja, berkas: Berkas, sop: Sop) -> tuple[datetime | None, bool]:
    """The limit of the law on a case (None: none, or standing still), and whether it has passed."""
    batas = batas_hukum(m.kantor.kalender, berkas, sop)
    return batas, batas is not None and m.sekarang > batas


def anak_kini(m: Meja, sop: Sop, kunjungan: LangkahBerkas, tenggat_at: datetime | None) -> str | None:
    """The newest rung of the reminder ladder that has passed for an open visit; "rapat" when its meeting has begun.

    Counted from the clock and not from what was sent, so that what a card says is true now, however late the sweep comes.
    """
    waktu = sop.ambil(kunjungan.no).waktu
    if not kunjungan.terbuka or kunjungan.diserahkan_at is not None:  # handed over: it waits for the pemohon
        return None
    if waktu is not None and tenggat_at is not None:
        tangga = anak_tangga(m.kantor.kalender(m.sekarang), kunjungan.mulai_at, tenggat_at, waktu)
        if lalu := [a.kode for a in tangga if a.saat <= m.sekarang]:
            lewat = hari_lewat(m.kantor.kalender(m.sekarang), tenggat_at, waktu, m.sekarang)
            return f"lewat:{lewat}" if lewat else lalu[-1]
    rapat = kunjungan.rapat
    return "rapat" if rapat is not None and rapat.mulai_at <= m.sekarang and not rapat.notulensi else None


def _hari_terlambat(m: Meja, tenggat_at: datetime) -> int:
    """Working days begun since the day of the limit; 0 on that day itself."""
    kal = m.kantor.kalender(m.sekarang)
    hari, tanggal = 0, tanggal_lokal(kal, tenggat_at)
    hari_ini = tanggal_lokal(kal, m.sekarang)
    while tanggal < hari_ini:
        tanggal += SEHARI
        hari += apakah_hari_kerja(kal, tanggal)
    return hari


def ringkas_ukuran(ukuran: int) -> str:
    """A file size for people."""
    return f"{ukuran / 1_048_576:.1f} MB".replace(".", ",") if ukuran >= 1_048_576 else f"{max(1, ukuran // 1024)} kB"


def rujukan(dokumen: DokumenRef, nama: str) -> dict[str, str]:
    """A document as the outbox names it; its bytes are read from the archive when it is sent."""
    return {"dokumen": dokumen.sha256, "nama": nama}
