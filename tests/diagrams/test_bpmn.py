"""The BPMN files: valid by the standard's schema, drawn without overlaps, and run by an independent engine as by ours."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser.BpmnParser import BpmnParser, BpmnValidator
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
from SpiffWorkflow.util.task import TaskState

from bot.diagrams.bpmn import KEMBALIKAN, PUTUSAN, bpmn_xml, durasi_iso
from bot.diagrams.kanvas import huruf
from bot.domain import perintah as c
from bot.domain.aturan import jalankan
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.decide import decide, tujuan_kembali
from bot.domain.peristiwa import ButirSebar, DokumenRef, NomorSurat, Pelaku
from bot.domain.sebar import per_data
from bot.domain.sop import Aksi, Sop
from bot.domain.ttd import perlu_nomor, perlu_render
from bot.domain.waktu import Waktu
from bot.specs.load import load_specs
from bot.specs.lokasi import folder_sop

NS = {
    "b": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "d": "http://www.omg.org/spec/BPMN/20100524/DI",
    "dc": "http://www.omg.org/spec/DD/20100524/DC",
    "di": "http://www.omg.org/spec/DD/20100524/DI",
}
SOP = sorted(load_specs([folder_sop()]).sop)

Jejak = list[tuple[int, int, str]]  # row, part, post that acts


@cache
def ambil(id_: str) -> Sop:
    return load_specs([folder_sop()]).sop[id_]


@cache
def akar(id_: str) -> etree._Element:
    return etree.fromstring(bpmn_xml(ambil(id_)))


# --- our engine -----------------------------------------------------------------------------------------------------


class Mesin:
    """Plays a procedure with our own rules: at every decision that offers a way back, the next answer is taken."""

    def __init__(self, sop: Sop, jawaban: Sequence[bool], banyak: int) -> None:
        self.sop = sop
        self.jawaban = iter(jawaban)
        self.banyak = banyak
        self.kini = datetime(2026, 11, 20, 1, tzinfo=UTC)
        self.urut = itertools.count(1)
        self.jejak: Jejak = []
        pertama = sop.langkah[0].bagian[0]
        warga = pertama.aksi is Aksi.AJUKAN
        oleh = Pelaku("warga") if warga else Pelaku(f"orang-{pertama.pemegang}", pertama.pemegang)
        jawaban_awal = {t.kode: "isi" for t in sop.pertanyaan}
        perintah = c.AjukanPermohonan(oleh=oleh, nomor="1", pemohon="warga" if warga else None, jawaban=jawaban_awal)
        self.berkas: Berkas = jalankan(None, decide(None, perintah, sop=sop, sekarang=self.kini), id="b")
        if warga:
            self.jejak.append((self.berkas.langkah[0].no, 0, self.berkas.langkah[0].jabatan))

    def main(self) -> Jejak:
        while (kunjungan := self.berkas.utama) is not None:
            self.jejak.append((kunjungan.no, kunjungan.bagian, kunjungan.jabatan))
            getattr(self, kunjungan.aksi.value)(kunjungan, Pelaku(f"orang-{kunjungan.jabatan}", kunjungan.jabatan))
        assert self.berkas.status == "selesai"
        return self.jejak

    def lakukan(self, perintah: c.Perintah) -> None:
        acara = decide(self.berkas, perintah, sop=self.sop, sekarang=self.kini)
        self.berkas = jalankan(self.berkas, acara)

    def dokumen(self, slot: str, lb: int) -> DokumenRef:
        n = next(self.urut)
        return DokumenRef(f"d{n}", slot, f"{n:064d}", 10, "text/plain", lb)

    def disposisi(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        self.lakukan(c.BeriDisposisi(oleh=oleh, lb=k.lb))

    def kerjakan(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        self.lakukan(c.CatatHasil(oleh=oleh, lb=k.lb, teks="hasil"))
        self.lakukan(c.SelesaikanLangkah(oleh=oleh, lb=k.lb))

    def susun_surat(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        self.lakukan(c.LampirkanDokumen(oleh=oleh, lb=k.lb, dokumen=self.dokumen("data", k.lb), nama="data"))
        versi = self.berkas.surat.isi_versi if self.berkas.surat else 0
        self.lakukan(
            c.SusunDraf(oleh=oleh, lb=k.lb, dokumen=self.dokumen("draf", k.lb), isi_versi=versi, sumber="unggahan")
        )
        self.lakukan(c.SelesaikanLangkah(oleh=oleh, lb=k.lb))

    def kembali(self, k: LangkahBerkas, oleh: Pelaku) -> bool:
        """Take the next answer where the SOP leaves one; True when the case went back."""
        if not tujuan_kembali(self.sop, k) or next(self.jawaban, True):
            return False
        self.lakukan(c.KembalikanBerkas(oleh=oleh, lb=k.lb, alasan="belum lengkap"))
        return True

    def periksa(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        if per_data(self.sop, k):
            self.periksa_data(k, oleh)
        elif not self.kembali(k, oleh):
            self.lakukan(c.TeruskanPeriksa(oleh=oleh, lb=k.lb, isi_hash=self.berkas.isi_hash))

    def periksa_data(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        while not next(self.jawaban, True):
            self.lakukan(c.KembalikanData(oleh=oleh, lb=k.lb, kunci="0", alasan="belum lengkap"))
            cabang = next(x for x in self.berkas.cabang(k.lb) if x.terbuka)
            himpun = next(x for x in self.berkas.langkah if x.no == cabang.no and x.induk is None)
            self.jejak.append((himpun.no, himpun.bagian, himpun.jabatan))
            self.lakukan(c.CatatHasilSebar(oleh=oleh, lb=cabang.lb, cara="tautan", tautan="https://contoh.go.id/1"))
            self.jejak.append((k.no, k.bagian, k.jabatan))
        self.lakukan(c.LoloskanData(oleh=oleh, lb=k.lb))

    def paraf(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        if not self.kembali(k, oleh):
            assert self.berkas.isi_hash is not None
            self.lakukan(c.BubuhkanParaf(oleh=oleh, lb=k.lb, isi_hash=self.berkas.isi_hash))

    def tandatangani(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        if self.kembali(k, oleh):
            return
        hari, isi_hash = date(2026, 11, 20), self.berkas.isi_hash
        assert isi_hash is not None
        if perlu_nomor(self.berkas):
            self.lakukan(c.PesanNomor(oleh=None, nomor=NomorSurat("surat", 2026, 1, "1/2026", "AAAA")))
        if perlu_render(self.berkas, hari):
            docx = self.dokumen("surat", k.lb)
            self.lakukan(c.CatatRender(oleh=None, isi_hash=isi_hash, tanggal=hari, docx=docx, pdf=None))
        self.lakukan(c.TandaTangani(oleh=oleh, lb=k.lb, isi_hash=isi_hash, penyedia="none", tanggal=hari))

    def himpun(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        self.sebar(k, oleh, cara="tautan", tautan="https://contoh.go.id/1")

    def distribusikan(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        self.sebar(k, oleh, cara="luar")

    def sebar(self, k: LangkahBerkas, oleh: Pelaku, **hasil: Any) -> None:
        butir = tuple(ButirSebar(str(n), f"Data {n}", "opd:contoh") for n in range(self.banyak))
        self.lakukan(c.MulaiSebar(oleh=oleh, lb=k.lb, butir=butir))
        for cabang in self.berkas.cabang(k.lb):
            self.lakukan(c.CatatHasilSebar(oleh=oleh, lb=cabang.lb, **hasil))

    def rapat(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        mulai = self.kini + timedelta(hours=1)
        self.lakukan(
            c.JadwalkanRapat(oleh=oleh, lb=k.lb, mulai_at=mulai, peserta=(k.jabatan,), tempat="aula", acara="rapat")
        )
        self.lakukan(c.CatatHadir(oleh=oleh, lb=k.lb, hadir=True))
        self.kini = mulai
        self.lakukan(c.CatatNotulensi(oleh=oleh, lb=k.lb, teks="isi"))
        self.lakukan(c.SelesaikanLangkah(oleh=oleh, lb=k.lb))

    def serahkan(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        self.lakukan(c.Serahkan(oleh=oleh, lb=k.lb))
        self.lakukan(c.KonfirmasiTerima(oleh=Pelaku("warga"), lb=k.lb))

    def arsipkan(self, k: LangkahBerkas, oleh: Pelaku) -> None:
        self.lakukan(c.Arsipkan(oleh=oleh, lb=k.lb, klasifikasi="000.8.3"))


# --- the other engine -----------------------------------------------------------------------------------------------


class Ungkapan(PythonScriptEngine):
    """ISO durations stand unquoted in the file, as the standard has them; everything else is an expression."""

    def evaluate(self, task: Any, expression: str, external_context: Any = None) -> Any:
        return (
            expression
            if re.fullmatch(r"P[0-9TDMHS]+", expression)
            else super().evaluate(task, expression, external_context)
        )


@cache
def rakitan(id_: str) -> tuple[Any, dict[str, str]]:
    """The parsed process, and who owns each task by the file."""
    pembaca = BpmnParser()
    pembaca.add_bpmn_xml(akar(id_))
    pemilik = {
        str(t.get("id")): str(
            t.findtext("b:potentialOwner/b:resourceAssignmentExpression/b:formalExpression", namespaces=NS)
        )
        for t in akar(id_).iterfind(".//b:userTask", NS)
    }
    return pembaca.get_spec(pembaca.get_process_ids()[0]), pemilik


def jalankan_bpmn(id_: str, jawaban: Sequence[bool], banyak: int) -> Jejak:
    """The same answers given to SpiffWorkflow; branches of one fan-out count as one act."""
    sop, (spec, pemilik) = ambil(id_), rakitan(id_)
    giliran = iter(jawaban)
    putusan = {str(g.get("id")) for g in akar(id_).iterfind(".//b:exclusiveGateway", NS)}
    alur = BpmnWorkflow(spec, script_engine=Ungkapan())
    awal = {f"banyak_{x.no}_{k + 1}": banyak for x in sop.langkah for k, _ in enumerate(x.bagian)}
    jejak: Jejak = []
    alur.do_engine_steps()
    while not alur.is_completed():
        siap = alur.get_tasks(state=TaskState.READY, manual=True)
        tugas = {t.task_spec.bpmn_id for t in siap}
        assert len(tugas) == 1, "one row at a time"
        id_tugas = tugas.pop()
        no, bagian = (int(x) for x in re.findall(r"\d+", id_tugas))
        assert siap[0].task_spec.lane == sop.peran_per_kode(sop.ambil(no).bagian[bagian - 1].pelaksana).nama
        jejak.append((no, bagian - 1, pemilik[id_tugas]))
        kembali = f"Putusan_{no}_{bagian}" in putusan and not next(giliran, True)
        for t in siap:
            t.data.update(awal | {PUTUSAN: KEMBALIKAN if kembali else "teruskan"})
            t.run()
        alur.do_engine_steps()
    return jejak


@pytest.mark.parametrize("id_", SOP)
@given(jawaban=st.lists(st.booleans(), max_size=8), banyak=st.integers(1, 3))
@settings(max_examples=12, deadline=None)
def test_an_independent_engine_walks_the_same_rows_with_the_same_holders(
    id_: str, jawaban: list[bool], banyak: int
) -> None:
    assert jalankan_bpmn(id_, jawaban, banyak) == Mesin(ambil(id_), jawaban, banyak).main()


def test_the_walk_goes_back_where_the_answers_say_so() -> None:
    id_ = "dkisp-tarakan/layanan-data-statistik-sektoral"
    langkah = [no for no, _, _ in jalankan_bpmn(id_, [True, False], 1)]
    assert langkah == [1, 1, 2, 3, 4, 5, 6, 4, 5, 6, 7, 8, 9]


# --- the file -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("id_", SOP)
def test_the_file_is_valid_by_the_standards_schema_and_the_same_every_time(id_: str) -> None:
    isi = bpmn_xml(ambil(id_))
    assert isi == bpmn_xml(replace(ambil(id_)))
    BpmnValidator().validate(etree.fromstring(isi))


@pytest.mark.parametrize("id_", SOP)
def test_every_part_is_a_task_of_its_actors_lane_with_a_timer_that_does_not_interrupt(id_: str) -> None:
    sop = ambil(id_)
    per_lajur = {
        str(lajur.get("name")): {r.text for r in lajur.iterfind("b:flowNodeRef", NS)}
        for lajur in akar(id_).iterfind(".//b:lane", NS)
    }
    tenggat = {t.get("attachedToRef"): t for t in akar(id_).iterfind(".//b:boundaryEvent", NS)}
    assert list(per_lajur) == [p.nama for p in sop.peran]
    for langkah in sop.langkah:
        for k, b in enumerate(langkah.bagian):
            tugas = f"Langkah_{langkah.no}_{k + 1}"
            assert tugas in per_lajur[sop.peran_per_kode(b.pelaksana).nama]
            unsur = akar(id_).find(f".//b:userTask[@id='{tugas}']", NS)
            banyak = unsur.find("b:multiInstanceLoopCharacteristics", NS)
            assert (banyak is not None) is (b.aksi in (Aksi.HIMPUN, Aksi.DISTRIBUSIKAN))
            assert banyak is None or banyak.get("isSequential") == "false"
            if langkah.waktu is not None and b.aksi is not Aksi.AJUKAN:
                assert tenggat[tugas].get("cancelActivity") == "false"
                assert tenggat[tugas].get("name") == str(langkah.waktu)


Kotak = tuple[float, float, float, float]


def kotak(unsur: etree._Element) -> Kotak:
    b = unsur.find("dc:Bounds", NS)
    x, y, w, h = (float(b.get(k)) for k in ("x", "y", "width", "height"))
    return x, y, x + w, y + h


def bentuk(id_: str) -> dict[str, Kotak]:
    return {str(s.get("bpmnElement")): kotak(s) for s in akar(id_).iterfind(".//d:BPMNShape", NS)}


def di_dalam(dalam: Kotak, luar: Kotak) -> bool:
    return luar[0] <= dalam[0] and luar[1] <= dalam[1] and dalam[2] <= luar[2] and dalam[3] <= luar[3]


def bertumpuk(a: Kotak, b: Kotak) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


@pytest.mark.parametrize("id_", SOP)
def test_everything_is_drawn_inside_its_lane_and_nothing_lies_upon_anything_else(id_: str) -> None:
    gambar = bentuk(id_)
    simpul = {str(e.get("id")) for e in akar(id_).find("b:process", NS) if e.get("id") in gambar}
    assert simpul >= {str(r.text) for r in akar(id_).iterfind(".//b:flowNodeRef", NS)}
    for lajur in akar(id_).iterfind(".//b:lane", NS):
        assert di_dalam(gambar[lajur.get("id")], gambar["Kolam"])
        for r in lajur.iterfind("b:flowNodeRef", NS):
            assert di_dalam(gambar[r.text], gambar[lajur.get("id")])
    for a, b in itertools.combinations(sorted(simpul), 2):
        menempel = a.replace("Langkah", "Tenggat") == b or b.replace("Langkah", "Tenggat") == a
        assert menempel or not bertumpuk(gambar[a], gambar[b]), (a, b)


def ruas(titik: Sequence[tuple[float, float]]) -> Iterator[Kotak]:
    for (x0, y0), (x1, y1) in itertools.pairwise(titik):
        assert x0 == x1 or y0 == y1, "lines run straight"
        yield min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def menembus(garis: Kotak, k: Kotak) -> bool:
    return (garis[0] < k[2] and k[0] < garis[2] and garis[1] < k[3] and k[1] < garis[3]) or (
        garis[0] == garis[2] and k[0] < garis[0] < k[2] and garis[1] < k[3] and k[1] < garis[3]
    ) or (garis[1] == garis[3] and k[1] < garis[1] < k[3] and garis[0] < k[2] and k[0] < garis[2])  # fmt: skip


@pytest.mark.parametrize("id_", SOP)
def test_every_arrow_begins_and_ends_at_its_symbols_and_passes_through_none(id_: str) -> None:
    gambar = bentuk(id_)
    alir = {str(a.get("id")): a for a in akar(id_).iterfind(".//b:sequenceFlow", NS)}
    tepi = {str(e.get("bpmnElement")): e for e in akar(id_).iterfind(".//d:BPMNEdge", NS)}
    assert set(alir) == set(tepi)
    for kunci, a in alir.items():
        titik = [(float(w.get("x")), float(w.get("y"))) for w in tepi[kunci].iterfind("di:waypoint", NS)]
        for (x, y), ujung in ((titik[0], a.get("sourceRef")), (titik[-1], a.get("targetRef"))):
            x0, y0, x1, y1 = gambar[ujung]
            assert (x in (x0, x1) and y0 <= y <= y1) or (y in (y0, y1) and x0 <= x <= x1)
        for garis in ruas(titik):
            for nama, k in gambar.items():
                if nama.startswith(("Langkah", "Putusan", "Mulai", "Selesai")):
                    assert not menembus(garis, k), (kunci, nama)


TANDA = 30  # where the mark of a user task ends, below the task's upper edge
HURUF, BARIS, TEPI_TEKS = 12, 14.4, 5  # how modellers write in a task: size, line, and the space beside


@pytest.mark.parametrize("id_", SOP)
def test_no_tasks_words_reach_its_mark_or_its_timer(id_: str) -> None:
    gambar = bentuk(id_)
    for tugas in akar(id_).iterfind(".//b:userTask", NS):
        x0, y0, x1, y1 = gambar[str(tugas.get("id"))]
        baris = huruf().bungkus(str(tugas.get("name")), HURUF, x1 - x0 - 2 * TEPI_TEKS)
        assert (y1 - y0 - len(baris) * BARIS) / 2 >= TANDA, tugas.get("name")


@pytest.mark.parametrize("id_", SOP)
def test_the_word_of_an_arrow_stands_beside_the_gateway_it_leaves(id_: str) -> None:
    gambar = bentuk(id_)
    tepi = {str(e.get("bpmnElement")): e for e in akar(id_).iterfind(".//d:BPMNEdge", NS)}
    bernama = [a for a in akar(id_).iterfind(".//b:sequenceFlow", NS) if a.get("name")]
    assert {a.get("name") for a in bernama} == {"ya", "tidak"}
    kata = {str(a.get("id")): kotak(tepi[str(a.get("id"))].find("d:BPMNLabel", NS)) for a in bernama}
    for a in bernama:
        x0, y0, x1, y1 = gambar[str(a.get("sourceRef"))]
        dekat = (x0 - 40, y0 - 40, x1 + 40, y1 + 40)
        assert di_dalam(kata[str(a.get("id"))], dekat), a.get("sourceRef")
    garis = [r for e in tepi.values()
             for r in ruas([(float(w.get("x")), float(w.get("y"))) for w in e.iterfind("di:waypoint", NS)])]  # fmt: skip
    nama = {str(s.get("bpmnElement")): kotak(s.find("d:BPMNLabel", NS)) for s in akar(id_).iterfind(".//d:BPMNShape", NS)
            if s.find("d:BPMNLabel", NS) is not None}  # fmt: skip
    for k in kata.values():
        assert not [r for r in garis if menembus(r, k)], k
        assert not [n for n, b in (gambar | nama).items() if n.startswith(("Langkah", "Putusan")) and bertumpuk(k, b)]
    for k, b in itertools.combinations((*kata.values(), *nama.values()), 2):
        assert not bertumpuk(k, b), (k, b)


@pytest.mark.parametrize(
    ("waktu", "iso"),
    [
        ("30 menit", "PT30M"),
        ("8 jam", "PT8H"),
        ("1,5 jam", "PT90M"),
        ("90 menit", "PT90M"),
        ("120 menit", "PT2H"),
        ("3 hari", "P3D"),
        ("30 hari kalender", "P30D"),
        ("1 minggu per data", "P7D"),
        ("3 bulan", "P3M"),
    ],
)
def test_a_waktu_is_a_duration_a_modeller_reads(waktu: str, iso: str) -> None:
    assert durasi_iso(Waktu.parse(waktu)) == iso


def test_texts_that_look_like_markup_stay_texts() -> None:
    sop = ambil(SOP[0])
    pertama = replace(sop.langkah[0], kegiatan='Nilai < 5 & "kosong" </userTask>')
    isi = etree.fromstring(bpmn_xml(replace(sop, langkah=(pertama, *sop.langkah[1:]))))
    nama = next(t.get("name") for t in isi.iterfind(".//b:userTask", NS))
    assert nama.startswith('1. Nilai < 5 & "kosong" </userTask>')
