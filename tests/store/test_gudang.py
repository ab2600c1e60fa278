"""The store on both databases: what is saved comes back, is chained, is encrypted, and is counted without gaps."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import threading
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import pytest
from cryptography.exceptions import InvalidTag
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError, StatementError

from bot.application.laksana import laksanakan, terapkan
from bot.application.ports import Meja
from bot.domain import perintah as c
from bot.domain.decide import decide, tujuan_kembali
from bot.domain.galat import KonflikVersi, TidakDitemukan
from bot.store import models as t
from bot.store.data_diri import musnahkan
from bot.store.database import Database
from bot.store.gudang import TERHAPUS
from bot.store.outbox import bersihkan
from bot.store.rantai import hash_peristiwa, periksa_rantai
from bot.store.sandi import KunciHilang, dari_teks
from tests.application.alat_meja import HARI_INI, INSTANSI, SARI, Kantor, KisahMeja
from tests.conftest import Gudang
from tests.domain.alat_alur import putar_ulang

KANARI = {"nama": "Zubaidah Kanari", "kontak": "0812-kanari-kontak", "judul_data": "kanari-judul",
          "catatan": "kanari-catatan-disposisi", "alasan": "kanari-alasan-kembali", "nip": "19800101 200001 1 001",
          "berkas": "KTP-kanari.xlsx", "teks": "kanari-teks-catatan"}  # fmt: skip


@pytest.fixture
def kantor(tmp_path: Path, db: Database) -> Kantor:
    k = Kantor(tmp_path, db=db)
    k.tautkan_semua()
    return k


def acak(kisah: KisahMeja, benih: int, langkah: int) -> None:
    """Play at random: mostly on, now and then back, with notes, changed drafts and a side task."""
    r = random.Random(benih)
    for _ in range(langkah):
        if kisah.b().status != "berjalan":
            return
        k = kisah.utama()
        if tujuan_kembali(kisah.sop, k) and r.random() < 0.25 and kisah.b().putaran < 4:
            kisah.kembalikan("Tahun 2023 belum ada.")
        elif r.random() < 0.15:
            kisah.beri(c.TambahCatatan(oleh=kisah.bertindak(k), teks="Sudah ditelepon.", lb=k.lb))
        elif k.aksi == "susun_surat" and r.random() < 0.3:
            kisah.beri(kisah.draf(k.lb, f"kalimat {r.random()}"))
        else:
            kisah.maju()


@pytest.mark.parametrize("benih", range(3))
def test_yang_disimpan_sama_dengan_putar_ulang_peristiwanya(kantor: Kantor, benih: int) -> None:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    acak(kisah, benih, 60)
    berkas_id = kisah.b().id
    acara = kantor.acara(berkas_id)
    assert putar_ulang(acara, id=berkas_id) == kantor.ambil(berkas_id)
    assert len(acara) == kantor.ambil(berkas_id).versi
    (row,) = kantor.baris(t.BerkasRow, t.BerkasRow.id == berkas_id)
    rantai = sorted(kantor.baris(t.PeristiwaRow, t.PeristiwaRow.berkas_id == berkas_id), key=lambda r: r.urut)
    assert periksa_rantai(rantai, row.kepala, row.versi) is None
    langkah = {x.lb: x for x in kantor.baris(t.LangkahBerkasRow, t.LangkahBerkasRow.berkas_id == berkas_id)}
    for k in kantor.ambil(berkas_id).langkah:
        assert (langkah[k.lb].status, langkah[k.lb].orang_id, langkah[k.lb].jabatan) == (k.status, k.orang, k.jabatan)


# --- the chain -----------------------------------------------------------------------------------------------------

KOLOM = ("instansi", "berkas_id", "urut", "jenis", "pada", "data", "orang_id", "sebelum", "hash")


def rantai(kantor: Kantor) -> tuple[list[SimpleNamespace], str, int]:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga(), nama=KANARI["nama"]))
    kisah.sampai(6)
    kisah.kembalikan()
    kisah.tamat()
    (row,) = kantor.baris(t.BerkasRow)
    baris = [SimpleNamespace(**{k: getattr(x, k) for k in KOLOM}) for x in kantor.baris(t.PeristiwaRow)]
    return baris, row.kepala, row.versi


def salin(baris: list[SimpleNamespace]) -> list[SimpleNamespace]:
    return [SimpleNamespace(**vars(x)) for x in baris]


def test_setiap_perubahan_penghapusan_penukaran_dan_pemotongan_ketahuan(kantor: Kantor) -> None:
    """S13."""
    baris, kepala, versi = rantai(kantor)
    assert periksa_rantai(baris, kepala, versi) is None  # type: ignore[arg-type]
    r = random.Random(7)
    lolos = []
    for _ in range(200):
        ubahan = salin(baris)
        i, kolom = r.randrange(len(baris)), r.choice(KOLOM)
        nilai = getattr(ubahan[i], kolom)
        if kolom == "urut":
            baru: object = nilai + r.choice([-1, 1])
        elif kolom == "pada":
            baru = nilai + timedelta(microseconds=r.choice([-1, 1, 60_000_000]))
        elif nilai is None:
            baru = "x"
        else:
            j = r.randrange(len(nilai))
            baru = nilai[:j] + chr((ord(nilai[j]) ^ (1 << r.randrange(7))) or 1) + nilai[j + 1 :]
        setattr(ubahan[i], kolom, baru)
        if periksa_rantai(ubahan, kepala, versi) is None:  # type: ignore[arg-type]
            lolos.append((i, kolom))
    assert lolos == []
    for i in range(len(baris)):
        assert periksa_rantai(baris[:i] + baris[i + 1 :], kepala, versi), f"baris {i} dihapus"  # type: ignore[arg-type]
        assert periksa_rantai(baris[:i], kepala, versi), f"dipotong di {i}"  # type: ignore[arg-type]
    for i in range(len(baris) - 1):
        tukar = [*baris[:i], baris[i + 1], baris[i], *baris[i + 2 :]]
        assert periksa_rantai(tukar, kepala, versi), f"baris {i} ditukar"  # type: ignore[arg-type]


def test_peristiwa_yang_disisipkan_di_akhir_ketahuan_lewat_kepala(kantor: Kantor) -> None:
    baris, kepala, versi = rantai(kantor)
    baru = SimpleNamespace(**vars(baris[-1]))
    baru.urut, baru.sebelum = versi + 1, baris[-1].hash
    baru.hash = hash_peristiwa(baru.sebelum, baru.instansi, baru.berkas_id, baru.urut, baru.jenis, baru.data,
                               pada=baru.pada, orang_id=baru.orang_id)  # fmt: skip
    assert periksa_rantai([*baris, baru], kepala, versi) == "kepala rantai berbeda"  # type: ignore[arg-type]


# --- secrets at rest -----------------------------------------------------------------------------------------------


def bermuatan_kanari(kantor: Kantor) -> KisahMeja:
    orang = kantor.warga(nama=KANARI["nama"])
    kisah = kantor.kisah(kantor.ajukan(orang, nama=KANARI["nama"], kontak=KANARI["kontak"],
                                       judul_data=KANARI["judul_data"]))  # fmt: skip
    kisah.beri(c.BeriDisposisi(oleh=kisah.pelaku("kadis"), lb=2, catatan=KANARI["catatan"]))
    k = kisah.sampai(4)
    lampiran = kisah.lampir(k)
    kisah.beri(c.LampirkanDokumen(oleh=lampiran.oleh, lb=k.lb, dokumen=lampiran.dokumen, nama=KANARI["berkas"]))
    kisah.sampai(5)
    kisah.beri(c.TambahCatatan(oleh=kisah.pelaku("kabid"), teks=KANARI["teks"]))
    kisah.kembalikan(KANARI["alasan"])
    return kisah


def tampak(kantor: Kantor, kelas: type, kanari: str) -> bool:
    return any(kanari in repr([getattr(row, k.key) for k in row.__table__.columns]) for row in kantor.baris(kelas))


TABEL = [m.class_ for m in t.Base.registry.mappers]

#: Where the words of a message lie until Telegram has it: kartu.isi until shown, outbox.payload for seven days more.
MENUNGGU_DIKIRIM = {t.KartuRow, t.OutboxRow}


def test_tidak_ada_teks_tentang_orang_di_tabel_selain_yang_menunggu_dikirim(kantor: Kantor) -> None:
    """S15: encrypted at rest with a key per person."""
    bermuatan_kanari(kantor)
    bocor = [
        (k.__name__, apa)
        for k in TABEL
        if k not in MENUNGGU_DIKIRIM
        for apa in KANARI
        if tampak(kantor, k, KANARI[apa])
    ]
    assert bocor == []


def test_yang_menunggu_dikirim_kosong_sesudah_tujuh_hari_dan_berkas_basis_data_bersih(kantor: Kantor) -> None:
    bermuatan_kanari(kantor)
    assert tampak(kantor, t.KartuRow, KANARI["nama"]), "kartu memuat nama pemohon sampai tampil"
    terkirim = kantor.jam.nyata()

    def semua_terkirim(sesi):  # type: ignore[no-untyped-def]
        sesi.execute(update(t.OutboxRow).values(status="terkirim", terkirim_at=terkirim))
        sesi.execute(update(t.KartuRow).values(isi=None))  # what the dispatcher does once a card is shown

    kantor.sesi(semua_terkirim, semua=True)
    kantor.sesi(lambda s: bersihkan(s, terkirim + timedelta(days=6, hours=23)), semua=True)
    assert any(r.payload for r in kantor.baris(t.OutboxRow) if r.metode != "kartu")
    kantor.sesi(lambda s: bersihkan(s, terkirim + timedelta(days=7, minutes=1)), semua=True)
    assert not any(r.payload for r in kantor.baris(t.OutboxRow))
    assert not any(tampak(kantor, k, KANARI["nama"]) for k in TABEL)
    if kantor.db.url.get_backend_name() != "sqlite":
        return  # PostgreSQL's files are the server's: pages and log are overwritten in its own time
    with kantor.db.engine.connect() as sambungan:
        sambungan.exec_driver_sql("COMMIT")
        sambungan.exec_driver_sql("VACUUM")
        sambungan.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        sambungan.exec_driver_sql("BEGIN")
    isi = b"".join(p.read_bytes() for p in kantor.berkas_db.parent.glob("paraf.db*"))
    assert len(isi) > 100_000
    assert [k for k, v in KANARI.items() if v.encode() in isi] == []


def test_kunci_yang_dihancurkan_menghapus_orangnya_dan_rantai_tetap_utuh(kantor: Kantor) -> None:
    """S13, S15: a destroyed key erases the person, and the chain still holds."""
    kisah = bermuatan_kanari(kantor)
    orang_id, berkas_id = str(kisah.b().pemohon), kisah.b().id
    assert kantor.di(lambda m: m.g.profil(orang_id).nama) == KANARI["nama"]
    kantor.sesi(lambda s: s.execute(update(t.KunciRow).where(t.KunciRow.orang_id == orang_id).values(kunci=None)))
    assert kantor.di(lambda m: m.g.profil(orang_id).nama) == TERHAPUS
    acara = kantor.acara(berkas_id)
    assert all(not e.rahasia for e in acara), "semua teks berkas ini milik pemohon"
    (row,) = kantor.baris(t.BerkasRow)
    assert periksa_rantai(kantor.baris(t.PeristiwaRow), row.kepala, row.versi) is None
    assert putar_ulang(acara, id=berkas_id) == kantor.ambil(berkas_id)
    assert kantor.di(lambda m: m.g.profil(_orang(m, "kadis")).nama) != TERHAPUS


def test_a_key_that_was_read_with_a_case_opens_nothing_after_it_was_destroyed_in_the_same_transaction(kantor: Kantor) -> None:
    kisah = bermuatan_kanari(kantor)
    orang_id, berkas_id = str(kisah.b().pemohon), kisah.b().id

    def unit(m: Meja, *, terbuka: bool) -> None:
        m.g.muat(berkas_id)
        sesi = m.g._s  # type: ignore[attr-defined]
        if terbuka:
            kantor.brankas.tutup(sesi, orang_id, "contoh", "uji")
        musnahkan(sesi, orang_id, m.sekarang)
        with pytest.raises(KunciHilang):
            kantor.brankas.tutup(sesi, orang_id, "contoh", "uji")
        raise LookupError

    for terbuka in (True, False):
        with pytest.raises(LookupError):
            kantor.di(partial(unit, terbuka=terbuka))


def _orang(m, jabatan: str) -> str:  # type: ignore[no-untyped-def]
    return m.g.penugasan(m.sekarang, jabatan=jabatan)[0].orang_id


def test_sandi_satu_orang_tidak_terbaca_di_tempat_lain(kantor: Kantor) -> None:
    """Ciphertext is bound to where it stands: moved to another event it does not open."""
    kisah = bermuatan_kanari(kantor)
    rows = [r for r in kantor.baris(t.PeristiwaRow) if r.orang_id]
    sandi = dari_teks(json.loads(rows[0].data)["rahasia"])
    orang = str(kisah.b().pemohon)
    with pytest.raises(InvalidTag):
        kantor.sesi(lambda s: kantor.brankas.buka(s, orang, sandi, f"peristiwa:{kisah.b().id}:99"))


# --- versions and numbers ------------------------------------------------------------------------------------------


def test_dua_simpanan_atas_versi_yang_sama_hanya_satu_yang_berlaku(kantor: Kantor) -> None:
    berkas = kantor.ajukan(kantor.warga())
    kisah = kantor.kisah(berkas)
    lama, sop = kisah.b(), kisah.sop
    perintah = c.BeriDisposisi(oleh=kisah.pelaku("kadis"), lb=2)
    acara = decide(lama, perintah, sop=sop, sekarang=kantor.jam.saat)
    kisah.beri(c.TambahCatatan(oleh=kisah.pelaku("kabid"), teks="lebih cepat"))
    banyak = len(kantor.baris(t.PeristiwaRow))
    with pytest.raises(KonflikVersi):
        kantor.di(lambda m: m.g.simpan(lama, terapkan(lama, acara), acara, pemilik=str(lama.pemohon)))
    assert len(kantor.baris(t.PeristiwaRow)) == banyak
    assert kantor.ambil(lama.id).versi == banyak


def test_gagal_di_tengah_tidak_meninggalkan_apa_pun(kantor: Kantor) -> None:
    kisah = kantor.kisah(kantor.ajukan(kantor.warga()))
    sebelum = [len(kantor.baris(k)) for k in TABEL]

    def gagal(m):  # type: ignore[no-untyped-def]
        laksanakan(m, kisah.b().id, c.BeriDisposisi(oleh=kisah.pelaku("kadis"), lb=2))
        raise RuntimeError("listrik padam")

    oleh = kisah.pelaku("kadis")
    kisah.pelaku = lambda jabatan: oleh  # type: ignore[method-assign]  # no second transaction inside the first
    with pytest.raises(RuntimeError):
        kantor.di(gagal)
    assert [len(kantor.baris(k)) for k in TABEL] == sebelum


def test_nomor_tidak_berlubang_di_bawah_delapan_benang(tmp_path: Path, gudang: Gudang, db: Database) -> None:
    kantor = Kantor(tmp_path, db=db)
    galat: list[BaseException] = []

    def satu(benang: int) -> None:
        async def semua() -> None:
            db = Database(gudang.url)
            milik = Kantor(tmp_path, db=db)
            r = random.Random(benang)
            for i in range(12):

                def ambil(sesi, i=i):  # type: ignore[no-untyped-def]
                    m = milik.meja(sesi, f"{benang}:{i}")
                    urut = m.g.nomor_berikut("surat", 2026)
                    m.g.catat_nomor("surat", 2026, urut, f"{urut}/2026", status="dipesan", berkas_id="b", at=m.sekarang)
                    if r.random() < 0.3:
                        raise KonflikVersi("dibatalkan")

                with contextlib.suppress(KonflikVersi):
                    await db.tulis(ambil, instansi=INSTANSI)
            await db.tutup()

        try:
            asyncio.run(semua())
        except BaseException as salah:
            galat.append(salah)

    benang = [threading.Thread(target=satu, args=(i,)) for i in range(8)]
    for b in benang:
        b.start()
    for b in benang:
        b.join()
    assert galat == []
    urut = sorted(r.urut for r in kantor.baris(t.NomorRow))
    assert 30 < len(urut) < 96
    assert urut == list(range(1, len(urut) + 1))


def test_nomor_batal_tetap_terhitung(kantor: Kantor) -> None:
    for i in (1, 2):
        kisah = kantor.kisah(kantor.ajukan(kantor.warga(300 + i), chat_id=300 + i))
        kisah.sampai(8)
        if i == 1:
            kisah.beri(c.BatalkanPermohonan(oleh=kisah.warga))
        else:
            kisah.sampai(9)
    surat = [r for r in kantor.baris(t.NomorRow) if r.aliran.startswith("surat")]
    assert [(r.urut, r.status) for r in surat] == [(1, "batal"), (2, "final")]
    agenda = [r for r in kantor.baris(t.NomorRow) if r.aliran == "agenda"]
    assert [(r.urut, r.status, r.nomor) for r in agenda] == [(1, "final", "0001/2026"), (2, "final", "0002/2026")]


def test_tahun_dan_aliran_baru_mulai_dari_satu(kantor: Kantor) -> None:
    kantor.ajukan(kantor.warga())
    assert kantor.di(lambda m: (m.g.nomor_berikut("agenda", 2026), m.g.nomor_berikut("agenda", 2027),
                                m.g.nomor_berikut("lain", 2026))) == (2, 1, 1)  # fmt: skip


@pytest.mark.parametrize(
    ("kelas", "ubah"),
    [
        (t.BerkasRow, {"id": "lain"}),
        (t.NomorRow, {"id": None}),
        (t.AkunRow, {"id": None}),
        (t.UndanganRow, {"id": None}),
        (t.KartuRow, {"id": None}),
        (t.OutboxRow, {"id": None}),
        (t.PengingatRow, {"id": None}),
        (t.SopVersiRow, {"id": None}),
        (t.TugasLatarRow, {"id": None}),
    ],
)
def test_yang_hanya_boleh_ada_sekali_tidak_dapat_ada_dua(kantor: Kantor, kelas: type, ubah: dict[str, object]) -> None:
    kantor.kisah(kantor.ajukan(kantor.warga())).sampai(2)
    row = kantor.baris(kelas)[0]
    nilai = {k.key: getattr(row, k.key) for k in row.__table__.columns} | ubah
    with pytest.raises(IntegrityError):
        kantor.sesi(lambda s: (s.add(kelas(**nilai)), s.flush()))


def test_berkas_kantor_lain_dan_berkas_yang_tidak_ada_sama_jawabannya(kantor: Kantor, tmp_path: Path) -> None:
    berkas = kantor.ajukan(kantor.warga())
    lain = Kantor(tmp_path, instansi="diskominfo-metro", bot="2", db=kantor.db)
    for id_ in (berkas.id, "tidak-ada"):
        with pytest.raises(TidakDitemukan):
            lain.ambil(id_)
    assert lain.di(lambda m: m.g.cari_nomor(berkas.nomor)) is None
    assert lain.di(lambda m: m.g.akun(SARI)) is None
    assert lain.di(lambda m: m.g.profil(str(berkas.pemohon)).nama) == TERHAPUS


def test_tombol_yang_sama_mendapat_tanda_yang_sama_dan_kantor_lain_tidak_mengenalnya(
    kantor: Kantor, tmp_path: Path
) -> None:
    kantor.ajukan(kantor.warga())
    tombol = kantor.baris(t.TombolRow)[0]
    assert len(tombol.id.encode()) <= 64
    lain = Kantor(tmp_path, instansi="diskominfo-metro", bot="2", db=kantor.db)
    assert kantor.di(lambda m: m.g.tombol(tombol.id)) is not None
    assert lain.di(lambda m: m.g.tombol(tombol.id)) is None


def test_waktu_disimpan_sebagai_utc_dan_tanpa_zona_ditolak(kantor: Kantor) -> None:
    berkas = kantor.ajukan(kantor.warga())
    assert berkas.dibuat_at.utcoffset() == timedelta(0)
    assert kantor.baris(t.BerkasRow)[0].dibuat_at == berkas.dibuat_at
    assert HARI_INI == kantor.lingkungan.tanggal(berkas.dibuat_at)
    with pytest.raises(StatementError):
        kantor.sesi(lambda s: s.scalars(select(t.BerkasRow).where(t.BerkasRow.dibuat_at > datetime(2026, 1, 1))).all())
