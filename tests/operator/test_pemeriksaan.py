"""Each invariant: it holds in an office at work, and one deliberate damage makes it speak."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alat_operator import KATALOG, Kantor, Lakon, periksa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.application.laksana import buka_berkas, laksanakan
from bot.application.ports import Meja
from bot.domain import perintah as c
from bot.domain import peristiwa as p
from bot.domain.berkas import Berkas, evolve
from bot.domain.nilai import ganti
from bot.domain.peristiwa import Pelaku
from tests.ukuran import bagian

LEWAT = "2020-01-01 00:00:00.000000"


def test_an_office_at_work_breaks_no_invariant(kantor: Kantor) -> None:
    assert kantor.periksa() == []


DI_TENGAH = "urut = 4 AND berkas_id = '{tamat}'"
TERAKHIR = "urut = (SELECT versi FROM berkas WHERE id = '{tamat}') AND berkas_id = '{tamat}'"

KERUSAKAN = {
    "a byte of an event flipped": ("UPDATE peristiwa SET data = substr(data, 1, 9) || 'X' || substr(data, 11) WHERE "
                                   + DI_TENGAH, "I8"),
    "an event renamed": ("UPDATE peristiwa SET jenis = 'LangkahSelesai' WHERE " + DI_TENGAH, "I8"),
    "an event dated back": (f"UPDATE peristiwa SET pada = '{LEWAT}' WHERE " + DI_TENGAH, "I8"),
    "an event under another person's key": ("UPDATE peristiwa SET orang_id = 'x' WHERE urut = 1", "I8"),
    "the head of a chain forged": ("UPDATE berkas SET kepala = '{nol}' WHERE id = '{tamat}'", "I8"),
    "an event dropped": ("DELETE FROM peristiwa WHERE " + DI_TENGAH, "I3"),
    "the last event dropped": ("DELETE FROM peristiwa WHERE " + TERAKHIR, "I3"),
    "a case dropped from under its events": ("DELETE FROM berkas WHERE id = '{tamat}'", "I3"),
    "two events swapped": ("UPDATE peristiwa SET urut = CASE urut WHEN 4 THEN -5 WHEN 5 THEN -4 END "
                           "WHERE urut IN (4, 5) AND berkas_id = '{tamat}'; "
                           "UPDATE peristiwa SET urut = -urut WHERE urut < 0", "I8"),
    "the state changed": ("UPDATE berkas SET keadaan = replace(keadaan, '\"sifat\":\"biasa\"', '\"sifat\":\"segera\"')", "I2"),
    "the state unreadable": ("UPDATE berkas SET keadaan = '{{' WHERE id = '{tamat}'", "I2"),
    "the status changed": ("UPDATE berkas SET status = 'batal' WHERE id = '{tamat}'", "I2"),
    "a visit's row changed": ("UPDATE langkah_berkas SET jabatan = 'analis' WHERE berkas_id = '{tamat}' AND lb = 2", "I2"),
    "a visit's row dropped": ("DELETE FROM langkah_berkas WHERE berkas_id = '{paraf}' AND lb = 3", "I2"),
    "a document's row dropped": ("DELETE FROM dokumen WHERE berkas_id = '{tamat}' AND slot = 'surat'", "dokumen"),
    "a document's hash changed": ("UPDATE dokumen SET sha256 = '{nol}' WHERE berkas_id = '{tamat}'", "dokumen"),
    "the kadis never was kadis": ("DELETE FROM penugasan WHERE jabatan = 'kadis'", "I7"),
    "the kadis came later": ("UPDATE penugasan SET mulai_at = '2099-01-01 00:00:00.000000' WHERE jabatan = 'kadis'", "I7"),
    "an agenda number dropped": ("DELETE FROM nomor WHERE aliran = 'agenda' AND urut = 2", "nomor"),
    "a signed letter's number voided": ("UPDATE nomor SET status = 'batal' WHERE aliran LIKE 'surat:%'", "nomor"),
    "a person's key dropped": ("DELETE FROM kunci WHERE orang_id = (SELECT min(orang_id) FROM kunci)", "kunci"),
    "a call without its key": ("UPDATE outbox SET dedupe = '' WHERE id = 1", "I4"),
    "the call of a waiting card dropped": ("DELETE FROM outbox WHERE kartu_id = "
                                           "(SELECT id FROM kartu WHERE kunci LIKE 'tugas:{paraf}:%' AND hidup)", "I4"),
    "the card of an open visit dropped": ("DELETE FROM outbox WHERE kartu_id IN (SELECT id FROM kartu WHERE kunci LIKE 'tugas:{paraf}:%'); "
                                          "DELETE FROM kartu WHERE kunci LIKE 'tugas:{paraf}:%'", "I4"),
    "a card closed as sent without a message": ("UPDATE outbox SET status = 'terkirim', terkirim_at = dibuat_at WHERE kartu_id = "
                                                "(SELECT id FROM kartu WHERE kunci LIKE 'tugas:{paraf}:%' AND hidup); UPDATE kartu SET "
                                                "versi_terkirim = versi, isi = NULL WHERE kunci LIKE 'tugas:{paraf}:%' AND hidup", "I6"),
    "the question to the pemohon dropped": ("DELETE FROM outbox WHERE kartu_id IN (SELECT id FROM kartu WHERE kunci LIKE 'terima:%'); "
                                            "DELETE FROM kartu WHERE kunci LIKE 'terima:%'", "I4"),
    "the status card dropped": ("DELETE FROM outbox WHERE kartu_id IN (SELECT id FROM kartu WHERE kunci LIKE 'status:{baru}'); "
                                "DELETE FROM kartu WHERE kunci = 'status:{baru}'", "I4"),
    "the copy of a disposisi dropped": ("DELETE FROM outbox WHERE dedupe LIKE 'tembusan:%'", "I4"),
    "a call that died without a reason": ("UPDATE outbox SET status = 'mati', galat = NULL WHERE id = 1", "I5"),
    "a call sent at no time": ("UPDATE outbox SET status = 'terkirim', terkirim_at = NULL WHERE id = 1", "I5"),
    "a call in no known status": ("UPDATE outbox SET status = 'entah' WHERE id = 1", "I5"),
    "a call that waits for ever": (f"UPDATE outbox SET dibuat_at = '{LEWAT}' WHERE id = 1", "I5"),
    "slow work that waits for ever": (f"UPDATE tugas_latar SET dibuat_at = '{LEWAT}'", "I5"),
    "a visit without reminder": ("DELETE FROM pengingat WHERE berkas_id = '{paraf}'", "I9"),
    "a specification lost": ("DELETE FROM sop_versi", "I9"),
}  # fmt: skip


@pytest.mark.parametrize("nama", KERUSAKAN)
def test_a_damaged_database_is_found(lakon: Lakon, nama: str) -> None:
    perintah, kode = KERUSAKAN[nama]
    for satu in perintah.split("; "):
        lakon.kantor.sql(satu.format(tamat=lakon.tamat, paraf=lakon.paraf, baru=lakon.baru, nol="0" * 64))
    assert kode in lakon.kantor.kode()


def test_a_rung_that_fell_and_is_about_to_be_told_is_a_reminder(lakon: Lakon) -> None:
    lakon.kantor.sql("UPDATE pengingat SET status = 'jatuh' WHERE status = 'menunggu'")
    assert lakon.kantor.kode() == set()
    lakon.kantor.sql("UPDATE pengingat SET status = 'terkirim' WHERE status = 'jatuh'")
    assert lakon.kantor.kode() == {"I9"}


@pytest.mark.parametrize(("status", "payload", "insiden", "diterima"), [
    ("selesai", "{}", None, LEWAT), ("mati", None, None, LEWAT), ("baru", "{}", None, LEWAT), ("entah", None, None, LEWAT),
])  # fmt: skip
def test_an_update_that_did_not_end_once_is_found(kantor: Kantor, status: str, payload: Any, insiden: Any, diterima: str) -> None:
    kantor.sql("INSERT INTO inbox (instansi, bot, update_id, chat, payload, status, diterima_at, percobaan, insiden, selesai_at)"
               " VALUES ('x', '1', 1, '1', ?, ?, ?, 0, ?, ?)", payload, status, diterima, insiden, LEWAT)  # fmt: skip
    assert kantor.kode() == {"I1"}


def _catat(kantor: Kantor, berkas_id: str, *acara: p.Peristiwa) -> None:
    """Write events past `decide`, with a perfect chain and projections: what only a rule about the outcome can find."""

    def fn(m: Meja) -> None:
        lama = baru = m.g.muat(berkas_id)
        for satu in acara:
            baru = evolve(baru, satu)
        m.g.simpan(lama, baru, acara, pemilik=lama.pemohon or "")
        for kunjungan in baru.langkah:
            if lama.ambil(kunjungan.lb) != kunjungan:
                m.g.simpan_langkah(berkas_id, kunjungan, tenggat_at=m.g.tenggat(berkas_id).get(kunjungan.lb))

    kantor.di_meja(fn)


def _muat(kantor: Kantor, berkas_id: str) -> Berkas:
    return kantor.di_meja(lambda m: m.g.muat(berkas_id))


def test_a_visit_closed_without_successor_leaves_a_forgotten_case(lakon: Lakon) -> None:
    k = lakon.kantor
    utama = _muat(k, lakon.paraf).utama
    assert utama is not None
    _catat(k, lakon.paraf, p.LangkahSelesai(at=k.jam.sekarang(), oleh=k.pelaku("statistisi"), lb=utama.lb))
    assert [x.kode for x in k.periksa()] == ["I9"]


@pytest.mark.parametrize("oleh", ["tanpa jabatan", "jabatan orang lain", "pemohon yang juga kabid"])
def test_a_paraf_without_the_right_to_it_is_found(lakon: Lakon, oleh: str) -> None:
    k = lakon.kantor
    berkas = _muat(k, lakon.paraf)
    sari, at = k.orang["sari"], k.jam.sekarang()
    pelaku = {"tanpa jabatan": Pelaku(k.orang["kabid"]), "jabatan orang lain": Pelaku(k.orang["analis"], "kabid"),
              "pemohon yang juga kabid": Pelaku(sari, "kabid")}[oleh]  # fmt: skip
    if pelaku.orang == sari:
        k.di_meja(lambda m: m.g.tambah_penugasan("kabid", sari, jenis="plh", mulai_at=at))
    paraf = p.ParafDibubuhkan(at=at, oleh=ganti(pelaku, jabatan=pelaku.jabatan or "x"), lb=7, isi_hash=berkas.isi_hash or "")
    if pelaku.jabatan is None:
        disposisi = p.DisposisiDiberikan(at=at, oleh=pelaku, lb=7, tujuan=())
        _catat(k, lakon.paraf, disposisi)
    else:
        _catat(k, lakon.paraf, paraf)
    assert k.kode() == {"I7"}


def test_a_decision_on_another_posts_step_is_found_though_the_post_was_his(lakon: Lakon) -> None:
    k = lakon.kantor
    berkas = _muat(k, lakon.paraf)
    assert berkas.utama is not None and berkas.utama.jabatan == "statistisi"
    _catat(k, lakon.paraf, p.ParafDibubuhkan(at=k.jam.sekarang(), oleh=k.pelaku("kabid"), lb=berkas.utama.lb, isi_hash=berkas.isi_hash or ""))
    (satu,) = k.periksa()
    assert satu.kode == "I7" and "oleh kabid, padahal langkahnya milik statistisi" in satu.kalimat


def test_a_post_that_ended_later_still_gave_the_right(lakon: Lakon) -> None:
    k = lakon.kantor
    sesudah = k.jam.sekarang() + timedelta(minutes=5)
    for tugas in k.di_meja(lambda m: list(m.g.penugasan(m.sekarang, jabatan="kadis"))):
        k.di_meja(lambda m, t=tugas: m.g.akhiri_penugasan(t.id, sesudah))
    assert k.periksa() == []


def test_an_incident_stands_in_for_a_reminder(lakon: Lakon) -> None:
    lakon.kantor.sql("DELETE FROM pengingat WHERE berkas_id = ?", lakon.paraf)
    lakon.kantor.sql("UPDATE tugas_latar SET status = 'gagal' WHERE berkas_id = ?", lakon.paraf)
    assert lakon.kantor.periksa() == []


def test_who_cannot_be_reached_is_owed_no_card(lakon: Lakon) -> None:
    k = lakon.kantor
    k.sql("UPDATE akun SET terjangkau = 0")
    k.sql("DELETE FROM outbox WHERE kartu_id IN (SELECT id FROM kartu WHERE kunci LIKE ?)", f"tugas:{lakon.paraf}:%")
    k.sql("DELETE FROM kartu WHERE kunci LIKE ?", f"tugas:{lakon.paraf}:%")
    assert k.periksa() == []


def test_a_call_may_be_tried_for_a_day_and_no_longer(kantor: Kantor) -> None:
    kantor.sql("UPDATE tugas_latar SET status = 'selesai'")
    assert periksa(kantor.db, lewat=timedelta(hours=23)) == []
    assert {x.kode for x in periksa(kantor.db, lewat=timedelta(hours=27))} == {"I5"}


def _sebar(folder: Path) -> tuple[Kantor, str, int]:
    """Tangerang collects proposals from two other offices side by side; returns the case and the steering visit."""
    post = {j.kode: 300 + i for i, j in enumerate(KATALOG.instansi["diskominfo-tangerang"].jabatan)}
    k = Kantor(folder, instansi="diskominfo-tangerang", post={**post, "opd:a": 401, "opd:b": 402})
    k.di_meja(lambda m: m.g.simpan_daftar([("", "a", "OPD A (contoh)"), ("", "b", "OPD B (contoh)")]))

    def buka(m: Meja) -> str:
        sop = m.kantor.sop["diskominfo-tangerang/ktda-kcda"]
        jawaban = {t.kode: "contoh" for t in sop.pertanyaan}
        return buka_berkas(m, sop, k.pelaku("kominfo"), berkas_id="b1", perintah=c.AjukanPermohonan(
            oleh=k.pelaku("kominfo"), nomor="1/2026", pemohon=None, jawaban=jawaban)).id  # fmt: skip

    id_ = k.di_meja(buka)
    k.lakukan(id_, lambda m, b, lb: c.SusunDraf(oleh=None, lb=lb, isi_versi=0, sumber="isian",
                                                dokumen=k.dokumen(m, "draf", b"usulan")))  # fmt: skip
    k.lakukan(id_, lambda m, b, lb: c.SelesaikanLangkah(oleh=k.pelaku("kominfo"), lb=lb))
    butir = tuple(p.ButirSebar(kunci, f"usulan {kunci}", f"opd:{kunci[0]}") for kunci in ("a1", "a2", "b1"))
    berkas = k.lakukan(id_, lambda m, b, lb: c.MulaiSebar(oleh=k.pelaku(b.utama.jabatan if b.utama else ""), lb=lb, butir=butir))
    assert berkas.utama is not None
    return k, id_, berkas.utama.lb


def test_branches_of_one_office_share_card_and_reminder(tmp_path: Path) -> None:
    k, id_, induk = _sebar(tmp_path)
    assert k.periksa() == []
    for berikut in ("a1", "a2"):
        cabang = next(x for x in _muat(k, id_).langkah if x.kunci == berikut)
        k.di_meja(lambda m, lb=cabang.lb: laksanakan(m, id_, c.CatatHasilSebar(
            oleh=k.pelaku("opd:a"), lb=lb, cara="tautan", tautan="https://contoh.id/x")))  # fmt: skip
        assert k.periksa() == []
    k.sql("DELETE FROM pengingat WHERE lb != ?", induk)
    assert [(x.kode, "opd:b" in x.kalimat) for x in k.periksa()] == [("I9", True)]


def test_an_office_that_was_never_shown_its_part_is_found(tmp_path: Path) -> None:
    k, _, _ = _sebar(tmp_path)
    k.sql("DELETE FROM outbox WHERE kartu_id IN (SELECT id FROM kartu WHERE chat_id = 402)")
    k.sql("DELETE FROM kartu WHERE chat_id = 402")
    assert [(x.kode, "opd:b" in x.kalimat) for x in k.periksa()] == [("I4", True)]


def test_a_finding_names_the_case_and_no_person(lakon: Lakon) -> None:
    lakon.kantor.sql("UPDATE berkas SET kepala = '' WHERE id = ?", lakon.tamat)
    nomor = lakon.kantor.sql("SELECT nomor FROM berkas WHERE id = ?", lakon.tamat)[0][0]
    assert [str(x) for x in lakon.kantor.periksa()] == [f"[I8] berkas {nomor}: rantai catatan putus: kepala rantai berbeda."]


@given(data=st.data())
@settings(max_examples=bagian(12, penuh=60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_change_to_any_event_is_found(kantor: Kantor, data: st.DataObject) -> None:
    """S13."""
    baris = kantor.sql("SELECT rowid, data, jenis, sebelum, hash, instansi, pada FROM peristiwa ORDER BY rowid")
    asli = data.draw(st.sampled_from(baris))
    kolom = data.draw(st.sampled_from(["data", "jenis", "sebelum", "hash", "instansi", "pada"]))
    nilai = asli[["rowid", "data", "jenis", "sebelum", "hash", "instansi", "pada"].index(kolom)]
    posisi = data.draw(st.integers(0, len(nilai) - 1))
    ganti = data.draw(st.sampled_from("0123456789").filter(lambda x: x != nilai[posisi]))
    if kolom == "pada" and not nilai[posisi].isdigit():
        return
    try:
        kantor.sql(f"UPDATE peristiwa SET {kolom} = ? WHERE rowid = ?", nilai[:posisi] + ganti + nilai[posisi + 1 :], asli[0])
        assert kantor.periksa()
    finally:
        kantor.sql(f"UPDATE peristiwa SET {kolom} = ? WHERE rowid = ?", nilai, asli[0])
