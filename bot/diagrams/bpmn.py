"""An SOP as BPMN 2.0 with its diagram, so that common modellers open it and workflow engines can run it.

Every actor's column is a lane, every part of a row a user task, every check with a way back an exclusive gateway: `ya` is
its default, `tidak` holds when the variable `putusan` is "kembalikan". A fan-out (himpun, distribusikan) is a parallel
multi-instance task whose count is the variable `banyak_<row>_<part>`. A row's waktu is a timer at its tasks that does not
interrupt: lateness reminds, it never moves a case. ISO 8601 knows no working days, so the timer holds calendar units and
its name says what the SOP means.

The diagram runs from left to right. Every symbol has a column of its own, so a vertical line through it is free; arrows
onward turn in the gap between two columns, arrows back share one track above all tasks for each row they lead to.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from lxml import etree

from bot.diagrams.alur import Alur, Simbol, alur_sop
from bot.domain.sop import Aksi, Bagian, Langkah, Sop
from bot.domain.waktu import HARI_SEMINGGU, Waktu

BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL"
BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI"
DC = "http://www.omg.org/spec/DD/20100524/DC"
DI = "http://www.omg.org/spec/DD/20100524/DI"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NS = {"bpmn": BPMN, "bpmndi": BPMNDI, "dc": DC, "di": DI, "xsi": XSI}

#: The variable a decision leaves, and its value for the way back.
PUTUSAN, KEMBALIKAN = "putusan", "kembalikan"

TERSEBAR = frozenset({Aksi.HIMPUN, Aksi.DISTRIBUSIKAN})

TEPI, JUDUL_KOLAM, JUDUL_LAJUR = 20, 30, 30
SELA = 60  # between two columns; arrows onward turn in its middle
#: A task is high enough that its words, in the middle, begin below the mark of a user task at its upper left.
TUGAS, GERBANG, PERISTIWA = (190, 140), (50, 50), (36, 36)
ATAS_LAJUR, TINGGI_LAJUR = 30, 280  # where a lane's tasks begin, and its height
JALUR = 24  # between two tracks of arrows back
BAWAH_TENGGAT = 36  # from the timer to the end of its branch

Titik = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Kotak:
    """A box: left, top, width, height."""

    x: int
    y: int
    w: int
    h: int

    @property
    def kiri(self) -> Titik:
        return self.x, self.y + self.h // 2

    @property
    def kanan(self) -> Titik:
        return self.x + self.w, self.y + self.h // 2

    @property
    def atas(self) -> Titik:
        return self.x + self.w // 2, self.y

    @property
    def bawah(self) -> Titik:
        return self.x + self.w // 2, self.y + self.h


@dataclass(slots=True)
class _Gambar:
    """Boxes and lines by the id of what they show."""

    kotak: dict[str, _Kotak] = field(default_factory=dict)
    garis: dict[str, tuple[Titik, ...]] = field(default_factory=dict)


def bpmn_xml(sop: Sop) -> bytes:
    """The procedure as a BPMN 2.0 file; the same procedure gives the same bytes."""
    alur = alur_sop(sop)
    proses = _Proses(sop, alur)
    teks: bytes = etree.tostring(proses.definisi(), xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return teks


def id_tugas(no: int, bagian: int) -> str:
    """The id of the user task of one part of one row."""
    return f"Langkah_{no}_{bagian + 1}"


class _Proses:
    """One procedure on its way to XML: elements are made in the order of the flow, places beside them."""

    def __init__(self, sop: Sop, alur: Alur) -> None:
        self.sop = sop
        self.bagian = [(langkah, k, b) for langkah in sop.langkah for k, b in enumerate(langkah.bagian)]
        self.kembali = {a.dari: a.ke for a in alur.alir if a.mundur}
        self.keputusan = {n for n, s in enumerate(alur.simpul) if s.simbol is Simbol.BELAH_KETUPAT}
        self.lajur = {peran.kode: i for i, peran in enumerate(sop.peran)}
        self.isi_lajur: list[list[str]] = [[] for _ in sop.peran]
        self.jalur = {ke: i for i, ke in enumerate(sorted(set(self.kembali.values())))}
        self.gambar = _Gambar()
        self.x = TEPI + JUDUL_KOLAM + JUDUL_LAJUR + SELA // 2
        self.y = TEPI + (len(self.jalur) + 1) * JALUR if self.jalur else TEPI
        self.slug = re.sub(r"[^a-z0-9]+", "_", sop.id)
        self.proses = etree.Element(_q("process"), id=f"Sop_{self.slug}", name=sop.nama, isExecutable="true")
        self.alir: list[etree._Element] = []
        self.nama_alir: set[str] = set()  # ids of those with a word on them

    # --- the whole file ------------------------------------------------------------------------------------------

    def definisi(self) -> etree._Element:
        """The root element."""
        akar = etree.Element(_q("definitions"), nsmap=_NS, id=f"Definisi_{self.slug}",
                             targetNamespace=f"urn:paraf:sop:{self.sop.id}", exporter="paraf",
                             exporterVersion=self.sop.versi[:12])  # fmt: skip
        kolaborasi = etree.SubElement(akar, _q("collaboration"), id="Kolaborasi")
        etree.SubElement(kolaborasi, _q("participant"), id="Kolam", name=self.sop.nama,
                         processRef=self.proses.get("id"))  # fmt: skip
        akar.append(self.proses)
        _dokumentasi(self.proses, f"SOP {self.sop.id}, nomor {self.sop.nomor or '-'}, versi {self.sop.versi}")
        simpul = self._simpul()
        self._lajur()
        self.proses.extend(simpul)
        self.proses.extend(self.alir)
        akar.append(self._diagram())
        return akar

    def _simpul(self) -> list[etree._Element]:
        """Events, tasks and gateways in the order of the flow; sequence flows are collected on the way."""
        pertama, terakhir = self.bagian[0][2].pelaksana, self.bagian[-1][2].pelaksana
        hasil = [self._peristiwa("startEvent", "Mulai", "Mulai", pertama)]
        dari = "Mulai"
        for n, (langkah, k, b) in enumerate(self.bagian):
            tugas = id_tugas(langkah.no, k)
            hasil.append(self._tugas(langkah, k, b))
            self._maju(dari, tugas, ya=dari.startswith("Putusan_"))
            hasil += self._tenggat(langkah, k, b)
            dari = tugas
            if n in self.keputusan:
                putusan = f"Putusan_{langkah.no}_{k + 1}"
                hasil.append(self._putusan(putusan, langkah, b))
                self._maju(tugas, putusan)
                dari = putusan
        hasil.append(self._peristiwa("endEvent", "Selesai", "Selesai", terakhir))
        self._maju(dari, "Selesai", ya=dari.startswith("Putusan_"))
        for n, ke in self.kembali.items():
            langkah, k, _ = self.bagian[n]
            tujuan, kk, _ = self.bagian[ke]
            self._mundur(f"Putusan_{langkah.no}_{k + 1}", id_tugas(tujuan.no, kk), self.jalur[ke])
        for unsur in hasil:
            self._sambungan(unsur)
        return hasil

    # --- elements -----------------------------------------------------------------------------------------------

    def _tugas(self, langkah: Langkah, k: int, b: Bagian) -> etree._Element:
        huruf = chr(ord("a") + k) if len(langkah.bagian) > 1 else ""
        kata = f" ({b.aksi.value.replace('_', ' ')})" if huruf else ""
        unsur = etree.Element(
            _q("userTask"), id=id_tugas(langkah.no, k), name=f"{langkah.no}{huruf}. {langkah.kegiatan}{kata}"
        )
        baris = [
            f"Aksi: {b.aksi.value}",
            *_baris("Kelengkapan", langkah.kelengkapan),
            *_baris("Output", langkah.output),
        ]
        if langkah.waktu is not None:
            baris.append(f"Waktu: {langkah.waktu}" + (", dibagi semua bagian langkah" if huruf else ""))
        if langkah.keterangan:
            baris.append(f"Keterangan: {langkah.keterangan}")
        _dokumentasi(unsur, "\n".join(baris))
        pemegang = etree.SubElement(unsur, _q("potentialOwner"), id=f"Pemegang_{langkah.no}_{k + 1}", name=b.pemegang)
        penetapan = etree.SubElement(pemegang, _q("resourceAssignmentExpression"))
        _ungkapan(penetapan, "formalExpression", b.pemegang)
        if b.aksi in TERSEBAR:
            banyak = etree.SubElement(unsur, _q("multiInstanceLoopCharacteristics"), isSequential="false")
            _ungkapan(banyak, "loopCardinality", f"banyak_{langkah.no}_{k + 1}")
        self._taruh(unsur.get("id"), b.pelaksana, TUGAS)
        return unsur

    def _tenggat(self, langkah: Langkah, k: int, b: Bagian) -> list[etree._Element]:
        """The timer at a task and the end of its branch; a row's time runs from when an official first has it."""
        if langkah.waktu is None or b.aksi is Aksi.AJUKAN:
            return []
        akhiran = f"{langkah.no}_{k + 1}"
        tugas = self.gambar.kotak[id_tugas(langkah.no, k)]
        tenggat = etree.Element(_q("boundaryEvent"), id=f"Tenggat_{akhiran}", name=str(langkah.waktu),
                                attachedToRef=id_tugas(langkah.no, k), cancelActivity="false")  # fmt: skip
        _dokumentasi(tenggat, f"Tenggat {langkah.waktu} menurut kalender kantor; tidak menghentikan langkah.")
        waktu = etree.SubElement(tenggat, _q("timerEventDefinition"), id=f"Waktu_{akhiran}")
        _ungkapan(waktu, "timeDuration", durasi_iso(langkah.waktu))
        akhir = etree.Element(_q("endEvent"), id=f"Terlambat_{akhiran}", name="Pengingat keterlambatan")
        x, y = tugas.x + 12, tugas.y + tugas.h - PERISTIWA[1] // 2
        self.gambar.kotak[f"Tenggat_{akhiran}"] = _Kotak(x, y, *PERISTIWA)
        self.gambar.kotak[f"Terlambat_{akhiran}"] = _Kotak(x, y + PERISTIWA[1] + BAWAH_TENGGAT, *PERISTIWA)
        self.isi_lajur[self.lajur[b.pelaksana]] += [f"Tenggat_{akhiran}", f"Terlambat_{akhiran}"]
        asal, tujuan = (self.gambar.kotak[f"{nama}_{akhiran}"] for nama in ("Tenggat", "Terlambat"))
        self._alir(f"Tenggat_{akhiran}", f"Terlambat_{akhiran}", (asal.bawah, tujuan.atas))
        return [tenggat, akhir]

    def _putusan(self, id_: str, langkah: Langkah, b: Bagian) -> etree._Element:
        unsur = etree.Element(
            _q("exclusiveGateway"), id=id_, name=f"{langkah.no}. Disetujui?", gatewayDirection="Diverging"
        )
        _dokumentasi(
            unsur, f"Kembali bila {PUTUSAN} bernilai {KEMBALIKAN}. Pejabat dapat memilih penyusun lain yang lebih awal."
        )
        self._taruh(id_, b.pelaksana, GERBANG)
        return unsur

    def _peristiwa(self, jenis: str, id_: str, nama: str, pelaksana: str) -> etree._Element:
        self._taruh(id_, pelaksana, PERISTIWA)
        return etree.Element(_q(jenis), id=id_, name=nama)

    def _sambungan(self, unsur: etree._Element) -> None:
        """Name what comes in and what goes out, after the documentation as the schema orders it."""
        id_ = unsur.get("id")
        tempat = 1 if len(unsur) and unsur[0].tag == _q("documentation") else 0
        masuk = [a for a in self.alir if a.get("targetRef") == id_]
        keluar = [a for a in self.alir if a.get("sourceRef") == id_]
        for tag, daftar in (("outgoing", keluar), ("incoming", masuk)):
            for alir in reversed(daftar):
                anak = etree.Element(_q(tag))
                anak.text = alir.get("id")
                unsur.insert(tempat, anak)
        if unsur.tag == _q("exclusiveGateway"):
            unsur.set("default", next(str(a.get("id")) for a in keluar if a.get("name") == "ya"))

    def _lajur(self) -> None:
        susunan = etree.SubElement(self.proses, _q("laneSet"), id="Pelaksana")
        for peran, isi in zip(self.sop.peran, self.isi_lajur, strict=True):
            lajur = etree.SubElement(susunan, _q("lane"), id=f"Lajur_{peran.kode}", name=peran.nama)
            for id_ in isi:
                etree.SubElement(lajur, _q("flowNodeRef")).text = id_

    # --- places -------------------------------------------------------------------------------------------------

    def _taruh(self, id_: str | None, pelaksana: str, ukuran: Titik) -> None:
        """The next column, in the middle of the tasks' height of the actor's lane."""
        assert id_ is not None
        lajur = self.lajur[pelaksana]
        tengah = self.y + lajur * TINGGI_LAJUR + ATAS_LAJUR + TUGAS[1] // 2
        self.gambar.kotak[id_] = _Kotak(self.x, tengah - ukuran[1] // 2, *ukuran)
        self.isi_lajur[lajur].append(id_)
        self.x += ukuran[0] + SELA

    def _maju(self, dari: str, ke: str, *, ya: bool = False) -> None:
        asal, tujuan = self.gambar.kotak[dari].kanan, self.gambar.kotak[ke].kiri
        tengah = tujuan[0] - SELA // 2
        belok = () if asal[1] == tujuan[1] else ((tengah, asal[1]), (tengah, tujuan[1]))
        self._alir(dari, ke, (asal, *belok, tujuan), nama="ya" if ya else "")

    def _mundur(self, dari: str, ke: str, jalur: int) -> None:
        asal, tujuan = self.gambar.kotak[dari].atas, self.gambar.kotak[ke].atas
        y = self.y - (jalur + 1) * JALUR + JALUR // 2
        alir = self._alir(dari, ke, (asal, (asal[0], y), (tujuan[0], y), tujuan), nama="tidak")
        _ungkapan(alir, "conditionExpression", f'{PUTUSAN} == "{KEMBALIKAN}"')

    def _alir(self, dari: str, ke: str, titik: tuple[Titik, ...], *, nama: str = "") -> etree._Element:
        alir = etree.Element(_q("sequenceFlow"), id=f"Alir_{len(self.alir) + 1}", sourceRef=dari, targetRef=ke)
        if nama:
            alir.set("name", nama)
            self.nama_alir.add(str(alir.get("id")))
        self.alir.append(alir)
        self.gambar.garis[str(alir.get("id"))] = titik
        return alir

    def _diagram(self) -> etree._Element:
        diagram = etree.Element(_q("BPMNDiagram", BPMNDI), id="Diagram")
        bidang = etree.SubElement(diagram, _q("BPMNPlane", BPMNDI), id="Bidang", bpmnElement="Kolaborasi")
        atas = TEPI
        lebar = self.x - SELA // 2 - TEPI
        tinggi = self.y - TEPI + len(self.sop.peran) * TINGGI_LAJUR
        _bentuk(bidang, "Kolam", _Kotak(TEPI, atas, lebar, tinggi), isHorizontal="true")
        for i, peran in enumerate(self.sop.peran):
            y = atas if i == 0 else self.y + i * TINGGI_LAJUR
            bawah = self.y + (i + 1) * TINGGI_LAJUR
            kotak = _Kotak(TEPI + JUDUL_KOLAM, y, lebar - JUDUL_KOLAM, bawah - y)
            _bentuk(bidang, f"Lajur_{peran.kode}", kotak, isHorizontal="true")
        for id_, kotak in self.gambar.kotak.items():
            lain = {"isMarkerVisible": "true"} if id_.startswith("Putusan_") else {}
            _bentuk(bidang, id_, kotak, label=_label(id_, kotak), **lain)
        for id_, titik in self.gambar.garis.items():
            tepi = etree.SubElement(bidang, _q("BPMNEdge", BPMNDI), id=f"{id_}_di", bpmnElement=id_)
            for x, y in titik:
                etree.SubElement(tepi, _q("waypoint", DI), x=str(x), y=str(y))
            if id_ in self.nama_alir:
                _batas(etree.SubElement(tepi, _q("BPMNLabel", BPMNDI)), _label_alir(titik))
        return diagram


# --- small parts ----------------------------------------------------------------------------------------------------


def durasi_iso(waktu: Waktu) -> str:
    """A waktu as an ISO 8601 duration in calendar units: the nearest thing a modeller knows."""
    if waktu.berupa_jam:
        menit = Decimal(waktu.nilai) * (60 if waktu.satuan == "jam" else 1)
        if menit % 60 == 0:
            return f"PT{int(menit) // 60}H"
        return f"PT{int(menit)}M" if menit == int(menit) else f"PT{round(menit * 60)}S"
    hari = {"hari": 1, "minggu": HARI_SEMINGGU}
    return f"P{int(waktu.nilai)}M" if waktu.satuan == "bulan" else f"P{int(waktu.nilai) * hari[waktu.satuan]}D"


def _q(nama: str, ruang: str = BPMN) -> str:
    return f"{{{ruang}}}{nama}"


def _baris(judul: str, daftar: Sequence[str]) -> list[str]:
    return [f"{judul}: {'; '.join(daftar)}"] if daftar else []


def _dokumentasi(unsur: etree._Element, teks: str) -> None:
    etree.SubElement(unsur, _q("documentation")).text = teks


def _ungkapan(unsur: etree._Element, nama: str, isi: str) -> None:
    """A formal expression, marked as one where the schema only asks for any."""
    anak = etree.SubElement(unsur, _q(nama))
    if nama != "formalExpression":
        anak.set(f"{{{XSI}}}type", "bpmn:tFormalExpression")
    anak.text = isi


def _label(id_: str, kotak: _Kotak) -> _Kotak | None:
    """Where the name of an event or gateway stands; a task holds its own."""
    if id_.startswith("Putusan_"):
        return _Kotak(kotak.x - 20, kotak.y + kotak.h + 6, kotak.w + 40, 14)
    if id_.startswith("Tenggat_"):
        return _Kotak(kotak.x + kotak.w + 4, kotak.y + kotak.h // 2 + 4, 100, 14)
    if id_.startswith("Terlambat_"):
        return _Kotak(kotak.x + kotak.w + 4, kotak.y + 4, 100, 28)
    if id_ in ("Mulai", "Selesai"):
        return _Kotak(kotak.x - 12, kotak.y + kotak.h + 4, kotak.w + 24, 14)
    return None


def _label_alir(titik: Sequence[Titik]) -> _Kotak:
    """Where the word of an arrow stands: where it leaves its gateway, beside the line that goes up or below the other."""
    (x, y), (_, y1) = titik[:2]
    return _Kotak(x + 4, y - 22, 28, 14) if y1 < y else _Kotak(x + 6, y + 8, 16, 14)


def _bentuk(bidang: etree._Element, id_: str, kotak: _Kotak, label: _Kotak | None = None, **sifat: str) -> None:
    bentuk = etree.SubElement(bidang, _q("BPMNShape", BPMNDI), id=f"{id_}_di", bpmnElement=id_, **sifat)
    _batas(bentuk, kotak)
    if label is not None:
        _batas(etree.SubElement(bentuk, _q("BPMNLabel", BPMNDI)), label)


def _batas(unsur: etree._Element, kotak: _Kotak) -> None:
    ukuran: Mapping[str, int] = {"x": kotak.x, "y": kotak.y, "width": kotak.w, "height": kotak.h}
    etree.SubElement(unsur, _q("Bounds", DC), {k: str(v) for k, v in ukuran.items()})
