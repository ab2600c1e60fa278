"""The specification of a procedure: a `Sop` with its rows (`Langkah`), as printed on the PermenPAN-RB 35/2012 form.

A specification never changes while a case runs: it is pinned by `Sop.versi`, the hash of its content.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.waktu import Waktu


class Aksi(StrEnum):
    """What the holder of a row does in the chat; each leaves its own kind of output behind."""

    AJUKAN = "ajukan"
    DISPOSISI = "disposisi"
    KERJAKAN = "kerjakan"
    SUSUN_SURAT = "susun_surat"
    PERIKSA = "periksa"
    PARAF = "paraf"
    TANDATANGANI = "tandatangani"
    DISTRIBUSIKAN = "distribusikan"
    HIMPUN = "himpun"
    RAPAT = "rapat"
    SERAHKAN = "serahkan"
    ARSIPKAN = "arsipkan"


#: Acts of judgement, which nobody may do on his own request.
PENILAI = frozenset({Aksi.PERIKSA, Aksi.PARAF, Aksi.TANDATANGANI})


@dataclass(frozen=True, slots=True)
class Peran:
    """One actor column of the SOP form."""

    kode: str  # also the code of the post that holds it, except for `pemohon`
    nama: str  # as printed in the column
    alias: tuple[str, ...] = ()  # other names the text uses for the same post


@dataclass(frozen=True, slots=True)
class Bagian:
    """One ordered part of a row: who does what. Most rows have exactly one."""

    pelaksana: str  # Peran.kode
    aksi: Aksi
    surat: str | None = None  # letter template a `susun_surat` starts from; report made of what a `kerjakan` left
    dengan_paraf: bool = False  # a `periksa` that also leaves a paraf
    kembali_ke: int | None = None  # row that "tidak" goes back to; None: the latest maker before this row
    pengendali: str | None = None  # who inside steers the part when its pelaksana is outside the office
    peserta: tuple[str, ...] = ()  # posts invited to a `rapat` beside its pelaksana

    @property
    def pemegang(self) -> str:
        """The post the part's card goes to."""
        return self.pengendali or self.pelaksana


@dataclass(frozen=True, slots=True)
class Langkah:
    """One row of the SOP table."""

    no: int
    kegiatan: str
    bagian: tuple[Bagian, ...]
    kelengkapan: tuple[str, ...]
    waktu: Waktu | None
    output: tuple[str, ...]
    keterangan: str = ""


@dataclass(frozen=True, slots=True)
class Pertanyaan:
    """One question of an opening conversation (`ajukan`, or `/mulai` by an official)."""

    kode: str
    tanya: str  # the sentence shown
    label: str  # the line in the summary
    jenis: str = "teks"  # teks | pilihan | berkas
    pilihan: tuple[str, ...] = ()
    boleh_lewati: bool = False
    maks: int = 1000  # characters of a text answer


@dataclass(frozen=True, slots=True)
class Sop:
    """A procedure as data, pinned by its content hash."""

    id: str  # "<instansi>/<slug>"
    versi: str  # sha256 of the canonical content
    instansi: str
    nama: str
    nomor: str
    peran: tuple[Peran, ...]
    langkah: tuple[Langkah, ...]
    pertanyaan: tuple[Pertanyaan, ...] = ()
    pengaju: str = "pemohon"  # Peran.kode of whoever opens a case
    batas_hukum_hari: int | None = None  # statutory limit in working days (UU 14/2008 art. 22(7)), when it applies
    mulai_setiap: int | None = None  # month (1-12) in which a start is offered on the first working day
    resume_bulanan: tuple[str, ...] = ()  # posts that get the resume of the month before on its first working day
    waktu_total: Waktu | None = None  # the total the document declares
    identitas: dict[str, object] = field(default_factory=dict, compare=False)  # printed by `paraf sop form` only

    def ambil(self, no: int) -> Langkah:
        """The row numbered `no`.

        Raises:
            KeyError: there is no such row.
        """
        for langkah in self.langkah:
            if langkah.no == no:
                return langkah
        raise KeyError(no)

    def peran_per_kode(self, kode: str) -> Peran:
        """The actor column with this code.

        Raises:
            KeyError: there is no such column.
        """
        for peran in self.peran:
            if peran.kode == kode:
                return peran
        raise KeyError(kode)

    def sesudah(self, no: int, bagian: int) -> tuple[int, int] | None:
        """The (row, part) that follows; None when the procedure ends there."""
        if bagian + 1 < len(self.ambil(no).bagian):
            return no, bagian + 1
        urutan = [langkah.no for langkah in self.langkah]
        posisi = urutan.index(no)
        return (urutan[posisi + 1], 0) if posisi + 1 < len(urutan) else None

    @property
    def penanda_tangan(self) -> str | None:
        """The post that signs the letter; None when no row signs."""
        return next((b.pemegang for x in self.langkah for b in x.bagian if b.aksi is Aksi.TANDATANGANI), None)

    @property
    def banyak_langkah(self) -> int:
        """How many rows people count ("langkah 3 dari 9")."""
        return len(self.langkah)
