"""Rows of the inbox: repeats, claims, the end of a row."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from alat_inbox import BOT, INSTANSI, JamDiam, buat_inbox, insiden_uji, pesan, ruang
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from bot.application.ports_pipa import PEMBARUAN, InboxStore, MatikanPembaruan, PembaruanAktif, UlangiNanti
from bot.domain.galat import Gangguan, KonflikVersi
from bot.store.database import Database, SesiInstansi
from bot.store.inbox import ANTREAN, InboxSql, kunci_chat, tulis_bersama_pembaruan
from bot.store.models import InsidenRow
from tests.palsu.wadah import Wadah, isi_inbox, isi_insiden, isi_outbox


async def ambil(inbox: InboxStore, batas: int = 10) -> list[int]:
    return [baris.update_id for baris in await inbox.klaim(batas, [BOT])]


async def test_an_update_delivered_twice_is_kept_once(inbox: InboxStore, wadah: Wadah) -> None:
    assert await inbox.terima(BOT, INSTANSI, [pesan(1), pesan(2)]) == 2
    assert await inbox.terima(BOT, INSTANSI, [pesan(2), pesan(3), pesan(3)]) == 1
    assert await inbox.terima("7000002", INSTANSI, [pesan(2)]) == 1
    assert [row.update_id for row in isi_inbox(wadah)] == [1, 2, 2, 3]


async def test_a_repeat_of_a_finished_update_does_not_revive_it(inbox: InboxStore) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1)])
    (baris,) = await inbox.klaim(10, [BOT])
    await inbox.selesai(baris.id)
    assert await inbox.terima(BOT, INSTANSI, [pesan(1)]) == 0
    assert await ambil(inbox) == []


async def test_unknown_fields_and_odd_characters_survive(inbox: InboxStore) -> None:
    aneh = pesan(1, teks="\ud800 \x00 é")
    aneh["message"]["bidang_baru"] = {"dalam": [1, None]}
    await inbox.terima(BOT, INSTANSI, [aneh])
    (baris,) = await inbox.klaim(10, [BOT])
    assert json.loads(baris.payload) == aneh


async def test_updates_without_a_usable_number_do_not_stop_the_batch(inbox: InboxStore) -> None:
    buruk: list[Any] = [
        {"message": {}},
        {"update_id": "x"},
        {"update_id": 2**70},
        {"update_id": True},
        7,
        None,
    ]
    assert await inbox.terima(BOT, INSTANSI, [*buruk, pesan(5)]) == 1


async def test_a_chat_is_claimed_one_row_at_a_time_in_order_of_update_id(inbox: InboxStore) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(3), pesan(1), pesan(2), pesan(9, chat=102)])
    pertama = await inbox.klaim(10, [BOT])
    assert sorted(baris.update_id for baris in pertama) == [1, 9]
    assert await ambil(inbox) == []
    await inbox.selesai(next(baris.id for baris in pertama if baris.update_id == 1))
    assert await ambil(inbox) == [2]


async def test_a_late_lower_number_waits_for_the_row_under_way(inbox: InboxStore) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(5)])
    (lima,) = await inbox.klaim(10, [BOT])
    await inbox.terima(BOT, INSTANSI, [pesan(4)])
    assert await ambil(inbox) == []
    await inbox.selesai(lima.id)
    assert await ambil(inbox) == [4]


async def test_the_limit_and_the_bots_are_respected(inbox: InboxStore) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(nomor, chat=nomor) for nomor in range(1, 8)])
    await inbox.terima("7000002", INSTANSI, [pesan(50)])
    assert len(await inbox.klaim(3, [BOT])) == 3
    assert len(await inbox.klaim(3, ["7000003"])) == 0
    assert len(await inbox.klaim(9, [BOT, "7000002"])) == 5


async def test_a_busy_bot_does_not_starve_the_others(inbox: InboxStore) -> None:
    for bot in (BOT, "7000002"):
        await inbox.terima(bot, INSTANSI, [pesan(nomor, chat=nomor) for nomor in range(1, 9)])
    dua = [baris.bot for _ in range(2) for baris in await inbox.klaim(2, [BOT, "7000002"])]
    assert sorted(dua) == [BOT, BOT, "7000002", "7000002"]


async def test_a_row_waiting_to_retry_holds_up_its_own_chat_only(inbox: InboxStore, jam: JamDiam) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1), pesan(2), pesan(3, chat=102)])
    pertama = {baris.update_id: baris for baris in await inbox.klaim(10, [BOT])}
    assert await inbox.gagal(pertama[1], UlangiNanti(jam.kini + timedelta(seconds=5))) is None
    await inbox.selesai(pertama[3].id)
    assert await ambil(inbox) == []
    jam.maju(5)
    (lagi,) = await inbox.klaim(10, [BOT])
    assert (lagi.update_id, lagi.percobaan) == (1, 1)


async def test_passing_trouble_uses_up_no_try(inbox: InboxStore, jam: JamDiam) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1)])
    for dihitung, sudah in ((False, 0), (True, 1), (False, 1)):
        (baris,) = await inbox.klaim(10, [BOT])
        assert await inbox.gagal(baris, UlangiNanti(jam.kini + timedelta(seconds=1), dihitung=dihitung)) is None
        assert await ambil(inbox) == [], "it waits all the same"
        jam.maju(1)
        (lagi,) = await inbox.klaim(10, [BOT])
        assert lagi.percobaan == sudah
        await inbox.bebaskan()


async def test_done_empties_the_payload_and_keeps_the_number(inbox: InboxStore, wadah: Wadah) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1)])
    (baris,) = await inbox.klaim(10, [BOT])
    await inbox.selesai(baris.id)
    await inbox.selesai(baris.id)  # done already is fine
    (row,) = isi_inbox(wadah)
    assert (row.status, row.payload, row.klaim, row.update_id) == ("selesai", None, None, 1)


async def test_a_dead_row_gives_an_incident_a_reply_and_lets_the_chat_go_on(
    inbox: InboxStore, wadah: Wadah, kabar: list[str]
) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1, teks="rahasia"), pesan(2)])
    (baris,) = await inbox.klaim(10, [BOT])
    nomor = await inbox.gagal(baris, MatikanPembaruan("ZeroDivisionError"))
    assert nomor is not None
    assert nomor.startswith("INS-")
    assert kabar == [nomor]
    row = isi_inbox(wadah)[0]
    assert (row.status, row.insiden, row.percobaan) == ("mati", nomor, 1)
    (balasan,) = isi_outbox(wadah)
    assert (balasan.chat_id, balasan.payload, balasan.prioritas) == (101, {"text": f"Nomor {nomor}"}, 0)
    (insiden,) = isi_insiden(wadah)
    assert "ZeroDivisionError" in insiden.keterangan
    assert "rahasia" not in insiden.keterangan
    assert await ambil(inbox) == [2]


async def test_a_broken_hook_does_not_keep_a_dead_row_alive(wadah: Wadah, jam: JamDiam) -> None:
    def rusak(_nomor: str) -> None:
        raise RuntimeError

    inbox = buat_inbox(wadah, jam, teks_insiden=str, insiden_baru=rusak)
    await inbox.terima(BOT, INSTANSI, [pesan(1)])
    (baris,) = await inbox.klaim(10, [BOT])
    assert await inbox.gagal(baris, MatikanPembaruan("X")) is not None
    assert isi_inbox(wadah)[0].status == "mati"


async def test_dead_payloads_are_emptied_after_seven_days(inbox: InboxStore, wadah: Wadah, jam: JamDiam) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1)])
    (baris,) = await inbox.klaim(10, [BOT])
    await inbox.gagal(baris, MatikanPembaruan("X"))
    assert await wadah.tulis(lambda unit: ruang(wadah).bersihkan(unit, jam.kini + timedelta(days=6))) == 0
    assert await wadah.tulis(lambda unit: ruang(wadah).bersihkan(unit, jam.kini + timedelta(days=8))) == 1
    assert isi_inbox(wadah)[0].payload is None


async def test_claims_of_the_dead_are_free_at_the_start_and_those_of_the_living_are_not(
    inbox: InboxStore, wadah: Wadah
) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1)])
    assert await ambil(inbox) == [1]
    assert await wadah.tulis(lambda unit: ruang(wadah).bebaskan_klaim(unit, hidup={"uji"})) == 0
    assert await wadah.tulis(ruang(wadah).bebaskan_klaim) == 1
    assert await ambil(inbox) == [1]
    assert await inbox.bebaskan() == 1
    assert await ambil(inbox) == [1]


async def test_what_one_holder_claimed_another_neither_gets_nor_gives_back(inbox: InboxStore, wadah: Wadah, jam: JamDiam) -> None:
    lain = buat_inbox(wadah, jam, pemegang="lain")
    await inbox.terima(BOT, INSTANSI, [pesan(1), pesan(2), pesan(3, chat=102)])
    (satu,) = await inbox.klaim(1, [BOT])
    assert inbox.tersisa
    assert [baris.update_id for baris in await lain.klaim(10, [BOT])] == [3]
    assert await lain.bebaskan() == 1
    assert [(row.update_id, row.klaim) for row in isi_inbox(wadah)] == [(1, "uji"), (2, None), (3, None)]
    await inbox.selesai(satu.id)
    assert await ambil(inbox) == [2, 3]
    assert not inbox.tersisa


async def test_what_nothing_stands_before_is_kept_and_claimed_at_once(inbox: InboxStore, wadah: Wadah) -> None:
    sisa, daftar = await inbox.terima_klaim(BOT, INSTANSI, [pesan(3), pesan(1), pesan(9, chat=102)], 10)
    assert (sisa, sorted(baris.update_id for baris in daftar)) == (1, [1, 9])
    assert [(row.update_id, row.klaim) for row in isi_inbox(wadah)] == [(1, "uji"), (3, None), (9, "uji")]
    assert await ambil(inbox) == []
    await inbox.selesai(next(baris.id for baris in daftar if baris.update_id == 1))
    assert await ambil(inbox) == [3]


async def test_a_row_claimed_at_once_is_the_same_as_one_found_by_a_look(inbox: InboxStore) -> None:
    _, daftar = await inbox.terima_klaim(BOT, INSTANSI, [pesan(1, teks="\ud800 \x00 é"), pesan(2, chat=102)], 10)
    assert await inbox.bebaskan() == 2
    assert sorted(daftar, key=lambda baris: baris.id) == await inbox.klaim(10, [BOT])


async def test_so_many_are_claimed_at_once_as_there_is_room_for(inbox: InboxStore) -> None:
    sisa, daftar = await inbox.terima_klaim(BOT, INSTANSI, [pesan(nomor, chat=nomor) for nomor in range(1, 8)], 3)
    assert (sisa, len(daftar)) == (4, 3)
    assert len(await inbox.klaim(10, [BOT])) == 4


async def test_of_a_chat_that_is_busy_or_waits_nothing_is_claimed_at_once(inbox: InboxStore, jam: JamDiam) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(2, chat=101), pesan(3, chat=102), pesan(4, chat=103)])
    satu, dua = await inbox.klaim(2, [BOT])
    await inbox.tunda(dua, jam.kini + timedelta(seconds=5))
    baru = [pesan(nomor, chat=chat) for nomor, chat in ((11, 101), (1, 101), (12, 102), (13, 103))]
    assert await inbox.terima_klaim(BOT, INSTANSI, baru, 10) == (4, [])
    await inbox.selesai(satu.id)
    assert sorted(await ambil(inbox)) == [1, 4]


async def test_a_repeat_is_not_claimed_again(inbox: InboxStore) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1)])
    (baris,) = await inbox.klaim(10, [BOT])
    assert await inbox.terima_klaim(BOT, INSTANSI, [pesan(1)], 10) == (0, [])
    await inbox.selesai(baris.id)
    assert await inbox.terima_klaim(BOT, INSTANSI, [pesan(1)], 10) == (0, [])
    assert await ambil(inbox) == []


async def test_a_full_queue_is_full_also_for_what_would_be_claimed_at_once(wadah: Wadah, jam: JamDiam) -> None:
    inbox = buat_inbox(wadah, jam, teks_insiden=str, teks_penuh=lambda: "Terlalu cepat.")
    sisa, daftar = await inbox.terima_klaim(BOT, INSTANSI, [pesan(n, chat=1) for n in range(ANTREAN + 5)], 10)
    assert (sisa, [baris.update_id for baris in daftar]) == (ANTREAN - 1, [0])
    assert [(r.chat_id, r.payload) for r in isi_outbox(wadah)] == [(1, {"text": "Terlalu cepat."})]


async def test_a_claim_whose_commit_nobody_heard_of_is_free_at_the_next_look(
    inbox_sql: InboxSql, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asli = db.tulis

    async def putus(*args: Any, **lain: Any) -> Any:
        await asli(*args, **lain)
        raise Gangguan("hasil_belum_pasti")

    monkeypatch.setattr(db, "tulis", putus)
    with pytest.raises(Gangguan):
        await inbox_sql.terima_klaim(BOT, INSTANSI, [pesan(1)], 10)
    monkeypatch.setattr(db, "tulis", asli)
    assert isi_inbox(db)[0].klaim == "uji"
    assert await inbox_sql.terima_klaim(BOT, INSTANSI, [pesan(1), pesan(2, chat=102)], 10) == (1, [])  # Telegram brings it again
    assert await ambil(inbox_sql) == [1, 2]


def _aktif(inbox_id: int) -> PembaruanAktif:
    return PembaruanAktif(inbox_id, INSTANSI, BOT, 1, "101")


async def test_the_act_and_the_end_of_its_update_are_one_commit(inbox_sql: InboxStore, db: Database, jam: JamDiam) -> None:
    await inbox_sql.terima(BOT, INSTANSI, [pesan(1)])
    (baris,) = await inbox_sql.klaim(10, [BOT])
    commit = []
    event.listen(db.engine, "commit", lambda _koneksi: commit.append(1))
    aktif = _aktif(baris.id)
    PEMBARUAN.set(aktif)

    def tindakan(sesi: SesiInstansi) -> str:
        sesi.add(InsidenRow(id="INS-UJI", instansi=INSTANSI, jenis="uji", keterangan="", pada=jam.kini))
        return "hasil"

    assert await tulis_bersama_pembaruan(db, tindakan, instansi=INSTANSI, kini=jam.kini) == "hasil"
    assert aktif.ditandai
    assert len(commit) == 1
    assert isi_inbox(db)[0].status == "selesai"


async def test_a_failing_act_leaves_its_update_waiting(inbox: InboxStore, wadah: Wadah, jam: JamDiam) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1)])
    (baris,) = await inbox.klaim(10, [BOT])
    aktif = _aktif(baris.id)
    PEMBARUAN.set(aktif)

    def gagal(unit: Any) -> None:
        insiden_uji(wadah)(unit)
        raise ValueError("batal")

    with pytest.raises(ValueError, match="batal"):
        await ruang(wadah).tulis_bersama_pembaruan(wadah, gagal, kini=jam.kini)
    assert isi_insiden(wadah) == []
    assert not aktif.ditandai
    assert isi_inbox(wadah)[0].status == "baru"


async def test_an_update_finished_elsewhere_undoes_the_second_act(inbox: InboxStore, wadah: Wadah, jam: JamDiam) -> None:
    await inbox.terima(BOT, INSTANSI, [pesan(1)])
    (baris,) = await inbox.klaim(10, [BOT])
    await wadah.tulis(lambda unit: ruang(wadah).selesai(unit, baris.id, jam.kini))
    PEMBARUAN.set(_aktif(baris.id))

    with pytest.raises(KonflikVersi):
        await ruang(wadah).tulis_bersama_pembaruan(wadah, insiden_uji(wadah), kini=jam.kini)
    assert isi_insiden(wadah) == []


async def test_a_raw_string_is_as_good_as_an_object(wadah: Wadah, jam: JamDiam) -> None:
    mentah = '{"update_id": 1, "message": {"chat": {"id": 5}}}'
    assert await wadah.tulis(lambda unit: ruang(wadah).terima(unit, BOT, INSTANSI, [mentah], jam.kini)) == 1
    assert isi_inbox(wadah)[0].chat == "5"


@pytest.mark.parametrize(
    ("pembaruan", "kunci"),
    [
        ({"update_id": 1, "message": {"chat": {"id": -5}, "from": {"id": 7}}}, "-5"),
        ({"update_id": 1, "callback_query": {"from": {"id": 7}, "message": {"chat": {"id": 5}}}}, "5"),
        ({"update_id": 1, "callback_query": {"from": {"id": 7}}}, "7"),
        ({"update_id": 1, "my_chat_member": {"chat": {"id": 5}, "from": {"id": 7}}}, "5"),
        ({"update_id": 1, "poll_answer": {"user": {"id": 8}}}, "8"),
        ({"update_id": 1, "poll": {"id": "3"}}, "umum"),
        ({"update_id": 1, "message": {"chat": {"id": True}}}, "umum"),
        ({"update_id": 1, "message": {"chat": {"id": 2**80}}}, "umum"),
    ],
)
def test_the_queue_of_an_update(pembaruan: dict[str, Any], kunci: str) -> None:
    assert kunci_chat(pembaruan) == kunci


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda anak: (
        st.lists(anak, max_size=3)
        | st.dictionaries(
            st.sampled_from(["message", "chat", "from", "id", "user"]) | st.text(max_size=3), anak, max_size=3
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["update_id", "message", "callback_query"]), _json, max_size=3))
def test_no_json_breaks_the_choice_of_a_queue(pembaruan: dict[str, Any]) -> None:
    assert len(kunci_chat(pembaruan)) <= 40


async def test_a_chat_that_floods_keeps_its_first_updates_is_told_once_and_takes_no_room_from_others(wadah: Wadah, jam: JamDiam) -> None:
    """S11: at most ANTREAN updates of a chat wait; one sentence goes to the flooder, however much comes on top."""
    inbox = buat_inbox(wadah, jam, teks_insiden=str, teks_penuh=lambda: "Terlalu cepat.")
    satu = await inbox.terima(BOT, INSTANSI, [pesan(n, chat=1) for n in range(1, ANTREAN - 9)])
    campur = await inbox.terima(BOT, INSTANSI, [pesan(n, chat=1 + n % 2) for n in range(1000, 1100)])
    for n in range(2000, 2100):
        assert await inbox.terima(BOT, INSTANSI, [pesan(n, chat=1)]) == 0
    assert (satu, campur) == (ANTREAN - 10, 10 + 50)
    assert sum(row.chat == "1" for row in isi_inbox(wadah)) == ANTREAN
    assert [(r.chat_id, r.payload) for r in isi_outbox(wadah)] == [(1, {"text": "Terlalu cepat."})]
    (pertama, *_) = await inbox.klaim(1, {BOT})
    await inbox.selesai(pertama.id)
    jam.maju(1)
    assert await inbox.terima(BOT, INSTANSI, [pesan(3000, chat=1), pesan(3001, chat=1)]) == 1  # there is room again


async def test_an_update_given_back_waits_untouched_and_its_chat_behind_it(inbox: InboxStore, jam: JamDiam) -> None:
    """S11: too quick is no failed try."""
    await inbox.terima(BOT, INSTANSI, [pesan(1, chat=1), pesan(2, chat=1), pesan(3, chat=2)])
    (satu,) = [p for p in await inbox.klaim(10, {BOT}) if p.chat == "1"]
    await inbox.tunda(satu, jam.nyata() + timedelta(seconds=3))
    assert await inbox.klaim(10, {BOT}) == []
    jam.maju(3)
    (lagi,) = await inbox.klaim(10, {BOT})
    assert (lagi.update_id, lagi.percobaan) == (1, 0)
