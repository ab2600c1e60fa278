"""A case played by hand: people, clock, documents, and for each open visit the command that leads on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

import msgspec

from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain import rangkap, sebar
from bot.domain.berkas import Berkas, LangkahBerkas, evolve
from bot.domain.decide import decide, kekurangan, perlu_draf
from bot.domain.galat import Ditolak
from bot.domain.peristiwa import JENIS, ButirSebar, DokumenRef, NomorSurat, Pelaku, Peristiwa
from bot.domain.sop import Aksi, Sop
from bot.domain.ttd import perlu_nomor, perlu_render
from bot.specs.load import Katalog, load_specs
from bot.specs.lokasi import folder_sop

TARAKAN = "dkisp-tarakan/layanan-data-statistik-sektoral"
WARGA = "warga"
MULAI = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
HARI_INI = date(2026, 11, 23)
URUTAN_PARAF = ("statistisi", "kabid", "sekretaris")


@lru_cache(maxsize=1)
def katalog() -> Katalog:
    """The specifications that are shipped."""
    return load_specs([folder_sop()])


def sop_tarakan() -> Sop:
    """The nine rows of Tarakan."""
    return katalog().sop[TARAKAN]


def sidik(teks: str) -> str:
    """A sha256 that stands for some content."""
    return hashlib.sha256(teks.encode()).hexdigest()


def dokumen(isi: str, slot: str, lb: int | None = None) -> DokumenRef:
    """A document whose id and hash follow from its content."""
    return DokumenRef(f"d-{slot}-{isi}"[-40:], slot, sidik(isi), len(isi), "application/octet-stream", lb)


def lewat_json(berkas: Berkas) -> Berkas:
    """The case after a way through JSON text."""
    return msgspec.json.decode(msgspec.json.encode(berkas), type=Berkas)


def putar_ulang(acara: list[Peristiwa], *, id: str) -> Berkas:
    """The case made from its events alone, each of them read back from JSON."""
    berkas: Berkas | None = None
    for urut, event in enumerate(acara):
        kembali: Peristiwa = msgspec.json.decode(msgspec.json.encode(event), type=JENIS[type(event).__name__])
        assert kembali == event
        lama, berkas = berkas, evolve(berkas, kembali, id=id)
        assert lama is None or lama.versi == urut, "the case before stays as it was"
    assert berkas is not None
    return berkas


@dataclass
class Kisah:
    """One case from its opening on. `beri` carries a command out and reserves the number as the use case does."""

    sop: Sop
    pejabat_pemohon: str | None = None  # a post that the pemohon himself holds
    sekarang: datetime = MULAI
    berkas: Berkas | None = None
    acara: list[Peristiwa] = field(default_factory=list)
    penyedia: str = "none"  # who signs
    nomor: int = 0
    urut: int = 0
    rangkap: dict[str, str] = field(default_factory=dict)  # posts that one person alone holds now

    # --- people ----------------------------------------------------------------------------------------------------

    def pemegang(self, jabatan: str) -> list[Pelaku]:
        """The two holders of a post, or the one who holds it alone; the pemohon is a third where he holds it."""
        if jabatan in self.rangkap:
            return [Pelaku(self.rangkap[jabatan], jabatan, "plh")]
        dua = [Pelaku(f"{jabatan}-1", jabatan), Pelaku(f"{jabatan}-2", jabatan, "plh")]
        return [*dua, Pelaku(WARGA, jabatan)] if jabatan == self.pejabat_pemohon else dua

    def pelaku(self, jabatan: str) -> Pelaku:
        """The usual holder."""
        return self.pemegang(jabatan)[0]

    def bertindak(self, kunjungan: LangkahBerkas) -> Pelaku:
        """Whoever may act on a visit: its named person, or the usual holder."""
        semua = self.pemegang(kunjungan.jabatan)
        return next((x for x in semua if x.orang == kunjungan.orang), semua[0])

    @property
    def warga(self) -> Pelaku:
        """The pemohon as pemohon."""
        return Pelaku(WARGA)

    # --- commands --------------------------------------------------------------------------------------------------

    def beri(self, perintah: c.Perintah) -> list[Peristiwa]:
        """Carry out; raises `Ditolak` with everything as it was."""
        self.sekarang += timedelta(minutes=7)
        baru = decide(self.berkas, perintah, sop=self.sop, sekarang=self.sekarang)
        self._terapkan(baru)
        return [*baru, *self.selaras()]

    def selaras(self) -> list[Peristiwa]:
        """What follows by itself: covered parafs, the number of the letter, visits of people who left their posts."""
        acara: list[Peristiwa] = []
        while (perlu := rangkap.perlu(self.b(), self.sop, self.pemegang)) is not None:
            acara += self._catat(perlu)
        if perlu_nomor(self.b()):
            self.nomor += 1
            nomor = NomorSurat("surat", 2026, self.nomor, f"{self.nomor}/2026", "K" * 16)
            acara += self._catat(c.PesanNomor(oleh=None, nomor=nomor))
        for k in self.b().terbuka:
            if k.orang is not None and k.jabatan != "pemohon" and k.orang not in {x.orang for x in self.pemegang(k.jabatan)}:
                acara += self._catat(c.LepasTugas(oleh=None, lb=k.lb))
        return acara

    def _catat(self, perintah: c.Perintah) -> list[Peristiwa]:
        acara = decide(self.berkas, perintah, sop=self.sop, sekarang=self.sekarang)
        self._terapkan(acara)
        return acara

    def _terapkan(self, acara: list[Peristiwa]) -> None:
        for event in acara:
            self.berkas = evolve(self.berkas, event, id="b1")
        self.acara += acara

    def b(self) -> Berkas:
        """The case; it is open."""
        assert self.berkas is not None
        return self.berkas

    def utama(self) -> LangkahBerkas:
        """The open main visit."""
        utama = self.b().utama
        assert utama is not None
        return utama

    def ajukan(self, **lain: str) -> list[Peristiwa]:
        """Open the case with an answer to every question that needs one."""
        jawaban = {t.kode: (t.pilihan[0] if t.pilihan else f"jawaban {t.kode}") for t in self.sop.pertanyaan
                   if not t.boleh_lewati} | lain  # fmt: skip
        warga = self.sop.pengaju == "pemohon"
        oleh = self.warga if warga else self.pelaku(self.sop.pengaju)
        return self.beri(c.AjukanPermohonan(oleh=oleh, nomor="0001/2026", pemohon=WARGA if warga else None,
                                            jawaban=jawaban))  # fmt: skip

    def baru(self) -> str:
        """A content nobody has used yet."""
        self.urut += 1
        return f"isi-{self.urut}"

    def maju(self, kunjungan: LangkahBerkas | None = None, *, tanggal: date = HARI_INI) -> list[Peristiwa]:
        """Do the next thing that leads on."""
        return self.beri(self.berikut(kunjungan, tanggal=tanggal))

    def berikut(self, kunjungan: LangkahBerkas | None = None, *, tanggal: date = HARI_INI) -> c.Perintah:
        """The command that leads on from an open visit (the main one, or a branch of it)."""
        b = self.b()
        k = kunjungan or next(iter(rangkap.paraf_menyusul(b)), None) or b.utama or b.terbuka[0]
        if k.tersebar or sebar.per_data(self.sop, k):
            k = next((x for x in b.terbuka if x.induk == k.lb), k)
        oleh, lb, aksi = self.bertindak(k), k.lb, k.aksi
        if b.ditanya is not None and b.ditanya.lb == lb:
            return c.JawabKelengkapan(oleh=self.warga, lb=lb, jawaban="Yang saya maksud tahun 2025.")
        if aksi is Aksi.DISPOSISI:
            return c.BeriDisposisi(oleh=oleh, lb=lb, instruksi=("Untuk ditindaklanjuti",))
        if aksi is Aksi.SUSUN_SURAT:
            if perlu_draf(b):
                return self.draf(lb)
            if kekurangan(b, k) == "data_belum_dilampirkan":
                return self.lampir(k)
            return c.SelesaikanLangkah(oleh=oleh, lb=lb)
        if aksi is Aksi.KERJAKAN:
            if kekurangan(b, k):
                return c.CatatHasil(oleh=oleh, lb=lb, teks="selesai dikerjakan")
            return c.SelesaikanLangkah(oleh=oleh, lb=lb)
        if aksi is Aksi.PARAF:
            return c.BubuhkanParaf(oleh=self.bukan_warga(k), lb=lb, isi_hash=str(b.isi_hash))
        if aksi is Aksi.PERIKSA:
            return c.TeruskanPeriksa(oleh=self.bukan_warga(k), lb=lb, isi_hash=b.isi_hash)
        if aksi is Aksi.TANDATANGANI:
            return self._menuju_tanda_tangan(k, tanggal)
        if aksi is Aksi.SERAHKAN:
            if k.diserahkan_at is None:
                return c.Serahkan(oleh=oleh, lb=lb)
            return c.KonfirmasiTerima(oleh=self.warga, lb=lb)
        if aksi is Aksi.ARSIPKAN:
            return c.Arsipkan(oleh=oleh, lb=lb, klasifikasi="000.8.3")
        if aksi in sebar.TERSEBAR and k.induk is None:
            butir = tuple(ButirSebar(f"k{i}", f"Data {i}", f"opd:{i}") for i in (1, 2))
            return c.MulaiSebar(oleh=oleh, lb=lb, butir=butir)
        if aksi is Aksi.HIMPUN:
            return c.CatatHasilSebar(oleh=oleh, lb=lb, cara="tautan", tautan="https://data.contoh.id/1")
        if aksi is Aksi.DISTRIBUSIKAN:
            return c.CatatHasilSebar(oleh=oleh, lb=lb, cara="terima")
        assert aksi is Aksi.RAPAT
        if k.rapat is None:
            return c.JadwalkanRapat(oleh=oleh, lb=lb, mulai_at=self.sekarang + timedelta(hours=1), peserta=("opd:1",),
                                    tempat="Aula", acara="Pembahasan")  # fmt: skip
        if not any(h.hadir for h in k.rapat.hadir):
            return c.CatatHadir(oleh=Pelaku("tamu", "opd:1"), lb=lb, hadir=True)
        if not k.rapat.notulensi:
            self.sekarang = max(self.sekarang, k.rapat.mulai_at)
            return c.CatatNotulensi(oleh=oleh, lb=lb, teks="Disepakati.")
        return c.SelesaikanLangkah(oleh=oleh, lb=lb)

    def _menuju_tanda_tangan(self, k: LangkahBerkas, tanggal: date) -> c.Perintah:
        """Render, ask, answer; a PDF that is missing is brought, an unknown outcome is settled by a person."""
        b, oleh, lb = self.b(), self.bukan_warga(k), k.lb
        surat = b.surat
        assert surat is not None
        if surat.ttd:
            return c.CatatTandaTangan(oleh=None if surat.ttd == "diminta" else oleh, lb=lb, sidik="ab" * 32,
                                      permintaan=str(surat.permintaan), dokumen=self.bertanda())  # fmt: skip
        if perlu_render(b, tanggal, oleh):
            return self.render(tanggal)
        if self.penyedia == "none":
            return c.TandaTangani(oleh=oleh, lb=lb, isi_hash=str(b.isi_hash), penyedia="none", tanggal=tanggal)
        if surat.pdf is None:
            assert surat.docx is not None
            return c.SusulkanPdf(oleh=oleh, lb=lb, docx=surat.docx.sha256, pdf=dokumen(self.baru(), "surat"),
                                 penyedia=self.penyedia)  # fmt: skip
        return c.MintaTandaTangan(oleh=oleh, lb=lb, isi_hash=str(b.isi_hash), penyedia=self.penyedia, tanggal=tanggal,
                                  permintaan=self.baru())  # fmt: skip

    def bertanda(self) -> DokumenRef:
        """The signed PDF of the request under way."""
        surat = self.b().surat
        return dokumen(f"{surat.permintaan if surat else ''}:ttd", "surat")

    def bukan_warga(self, k: LangkahBerkas) -> Pelaku:
        """A holder who did not ask for the data himself."""
        return next(x for x in self.pemegang(k.jabatan) if k.orang in (None, x.orang) and x.orang != self.b().pemohon)

    def draf(self, lb: int, isi: str | None = None) -> c.SusunDraf:
        """The draft the side room makes from the fields."""
        surat = self.b().surat
        return c.SusunDraf(oleh=None, lb=lb, dokumen=dokumen(isi or self.baru(), "draf", lb), sumber="isian",
                           isi_versi=surat.isi_versi if surat else 0)  # fmt: skip

    def lampir(self, k: LangkahBerkas, isi: str | None = None, slot: str = "data") -> c.LampirkanDokumen:
        """A file for a visit."""
        return c.LampirkanDokumen(oleh=self.bertindak(k), lb=k.lb, nama="data.xlsx",
                                  dokumen=dokumen(isi or self.baru(), slot, k.lb))  # fmt: skip

    def render(self, tanggal: date = HARI_INI, *, pdf: bool = True) -> c.CatatRender:
        """The letter with number and date."""
        isi = str(self.b().isi_hash)
        return c.CatatRender(oleh=None, isi_hash=isi, tanggal=tanggal,
                             docx=dokumen(f"{isi}:{tanggal}:docx", "surat"),
                             pdf=dokumen(f"{isi}:{tanggal}:pdf", "surat") if pdf else None,
                             penanda=self.bukan_warga(self.utama()) if self.utama().aksi is Aksi.TANDATANGANI else None)  # fmt: skip

    def kembalikan(self, alasan: str = "Tahun 2023 belum ada.", **lain: int) -> list[Peristiwa]:
        """Send the case back from where it lies."""
        k = self.utama()
        return self.beri(c.KembalikanBerkas(oleh=self.bertindak(k), lb=k.lb, alasan=alasan, **lain))

    def sampai(self, no: int) -> LangkahBerkas:
        """Play on until row `no` holds up the case."""
        for _ in range(300):
            if self.utama().no == no:
                return self.utama()
            self.maju()
        raise AssertionError(f"langkah {no} tidak tercapai")

    def tamat(self) -> Berkas:
        """Play on to the end; fails when the case is stuck."""
        for _ in range(400):
            if self.b().status != "berjalan":
                return self.b()
            self.maju()
        raise AssertionError("berkas tidak pernah berakhir")

    def tolak(self, perintah: c.Perintah) -> str:
        """The code `perintah` is refused with; the case stays as it was."""
        sebelum = self.berkas
        try:
            decide(self.berkas, perintah, sop=self.sop, sekarang=self.sekarang)
        except Ditolak as galat:
            assert self.berkas == sebelum
            return galat.kode
        raise AssertionError(f"diterima: {perintah}")

    def diterima(self, perintah: c.Perintah) -> bool:
        """Whether `decide` would take it."""
        try:
            decide(self.berkas, perintah, sop=self.sop, sekarang=self.sekarang)
        except Ditolak:
            return False
        return True

    def salin(self) -> Kisah:
        """The same case to play another end of."""
        return replace(self, acara=list(self.acara))


def mulai(sop: Sop | None = None, *, pejabat_pemohon: str | None = None) -> Kisah:
    """A case that was just opened."""
    kisah = Kisah(sop or sop_tarakan(), pejabat_pemohon)
    kisah.ajukan()
    return kisah


def nama_acara(acara: list[Peristiwa]) -> list[str]:
    """The kinds of events, in order."""
    return [type(e).__name__ for e in acara]


def dari_jenis(acara: list[Peristiwa], jenis: type[Peristiwa]) -> Iterator[Peristiwa]:
    """Only the events of one kind."""
    return (e for e in acara if isinstance(e, jenis))


__all__ = ["HARI_INI", "MULAI", "WARGA", "Kisah", "c", "dari_jenis", "dokumen", "mulai", "nama_acara", "p"]
