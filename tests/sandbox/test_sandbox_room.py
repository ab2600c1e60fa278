"""The room around it: limits, faults, clock, journal, safety, restart, command line."""

import asyncio
import threading
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TelegramError

from sandbox.__main__ import main
from sandbox.buckets import Bucket, Pace, Window
from sandbox.clock import Clock
from sandbox.config import Config
from sandbox.errors import WrongUse
from sandbox.faults import Faults
from sandbox.testing import CONTOH_CONFIG, SandboxClient, running_sandbox


def test_a_private_chat_takes_five_at_once_then_one_a_second() -> None:
    pace = Pace()
    assert [pace.spend(201, 1, 100.0) for _ in range(6)] == [0, 0, 0, 0, 0, 1]
    assert pace.spend(201, 1, 101.0) == 0
    assert pace.spend(201, 1, 101.5) == 1


def test_a_group_takes_twenty_in_any_minute() -> None:
    pace = Pace()
    assert [pace.spend(-5, 1, 100.0 + second) for second in range(20)] == [0] * 20
    assert pace.spend(-5, 1, 120.0) == 40
    assert pace.spend(-5, 1, 160.0) == 0


def test_a_bot_sends_some_thirty_a_second_over_all_chats() -> None:
    pace = Pace()
    assert sum(pace.spend(chat, 1, 100.0) == 0 for chat in range(1, 60)) == 35
    assert pace.spend(70, 1, 100.5) == 1
    assert pace.spend(71, 1, 101.1) == 0


def test_an_album_may_be_larger_than_what_is_left_but_must_be_paid() -> None:
    bucket, window = Bucket(1.0, 5), Window(60.0, 20)
    assert bucket.missing(10, 100.0) == 0
    bucket.take(10, 100.0)
    assert bucket.missing(1, 100.0) == 6
    window.take(20, 100.0)
    assert window.missing(30, 130.0) == 30


async def test_the_sixth_message_at_once_is_told_to_wait(sandbox: SandboxClient, bot: Bot) -> None:
    for _ in range(5):
        await bot.send_message(201, "x")
    with pytest.raises(RetryAfter) as refusal:
        await bot.send_message(201, "x")
    assert refusal.value.retry_after == timedelta(seconds=1)
    assert [call["kode"] for call in sandbox.jurnal(metode="sendMessage")] == [200] * 5 + [429]
    assert len(sandbox.pesan(201)) == 5
    sandbox.post("/limits", {"limits": "off"})
    await bot.send_message(201, "x")


async def test_faults_strike_as_told(sandbox: SandboxClient, bot: Bot) -> None:
    for fault, kind in (
        ({"http_500": 1}, NetworkError),
        ({"http_502": 1}, NetworkError),
        ({"terputus": 1}, NetworkError),
        ({"http_429": 1, "retry_after": 7}, RetryAfter),
        ({"json_rusak": 1}, TelegramError),
        ({"terputus_setelah_diterima": 1}, NetworkError),
    ):
        sandbox.post("/gangguan", {**fault, "metode": ["sendMessage"]})
        with pytest.raises(kind):
            await bot.send_message(201, next(iter(fault)))
    await bot.get_me()
    assert [message["text"] for message in sandbox.pesan(201)] == ["json_rusak", "terputus_setelah_diterima"]
    sandbox.post("/gangguan", {"lambat_ms": 300})
    began = time.monotonic()
    await bot.get_me()
    assert time.monotonic() - began >= 0.3
    sandbox.post("/gangguan", {})
    await bot.send_message(201, "pulih")


def test_faults_come_as_often_as_asked_and_the_same_way_again() -> None:
    def rolls() -> list[str | None]:
        faults = Faults.from_json({"http_500": 0.2, "benih": 7})
        return [faults.roll("sendMessage") for _ in range(500)]

    assert 60 < sum(kind == "http_500" for kind in rolls()) < 140
    assert rolls() == rolls()
    with pytest.raises(WrongUse, match="tidak dikenal"):
        Faults.from_json({"gempa": 1})
    with pytest.raises(WrongUse, match="0 sampai 1"):
        Faults.from_json({"http_500": 2})


async def test_the_clock_moves_messages_and_wakes_who_waits(sandbox: SandboxClient, bot: Bot) -> None:
    before = sandbox.get("/clock")
    assert before["offset"] == 0
    woken: list[float] = []
    waiting = threading.Thread(
        target=lambda: woken.append(sandbox.get("/clock", offset=0, tunggu=10)["offset"])
    )
    waiting.start()
    await asyncio.sleep(0.1)
    sandbox.post("/clock", {"maju": 86400})
    waiting.join()
    assert woken == [86400]
    began = time.time()
    sent = await bot.send_message(201, "besok")
    assert began - 1 <= sent.date.timestamp() - 86400 <= time.time() + 1
    moved = sandbox.post("/clock", {"ke": "2030-01-01T08:00:00+08:00"})
    assert moved["sekarang"].startswith("2030-01-01T00:00:0")
    with pytest.raises(httpx.HTTPStatusError):
        sandbox.post("/clock", {"ke": "2030-01-01T08:00:00"})
    with pytest.raises(httpx.HTTPStatusError):
        sandbox.post("/clock", {"maju": -1})


def test_a_configured_start_sets_the_clock() -> None:
    config = Config.from_json({**CONTOH_CONFIG, "mulai_jam": "2026-03-02T08:00:00+08:00"})
    assert Clock(config.mulai_jam).now().isoformat().startswith("2026-03-02T00:00:0")


def test_waiting_for_messages_ends_with_the_first_change(sandbox: SandboxClient) -> None:
    sandbox.kirim(101, "satu")
    seen = sandbox.get("/pesan", persona=101)["versi"]
    later = threading.Timer(0.2, sandbox.kirim, (101, "dua"))
    later.start()
    found = sandbox.pesan(101, sejak=seen, tunggu=10)
    later.join()
    assert [message["text"] for message in found] == ["dua"]


def test_events_stream_to_the_page(sandbox: SandboxClient) -> None:
    versi = sandbox.get("/keadaan")["versi"]
    sandbox.kirim(101, "halo")
    address = f"{sandbox.base}/sandbox/arus?sejak={versi}"
    with httpx.stream("GET", address, trust_env=False, timeout=10) as stream:
        line = next(line for line in stream.iter_lines() if line.startswith("data:"))
    assert '"jenis": "pesan"' in line
    assert '"halo"' in line


def test_the_journal_can_be_filtered_and_emptied(sandbox: SandboxClient) -> None:
    base = f"{sandbox.base}/bot7000001:contoh-token"
    httpx.post(f"{base}/getMe", trust_env=False)
    httpx.post(f"{base}/sendMessage", json={"chat_id": 999, "text": "x"}, trust_env=False)
    (call,) = sandbox.jurnal(kode=400)
    assert (call["metode"], call["keterangan"]) == ("sendMessage", "Bad Request: chat not found")
    assert call["parameter"] == {"chat_id": 999, "text": "x"}
    httpx.delete(f"{sandbox.base}/sandbox/jurnal", trust_env=False)
    assert sandbox.jurnal() == []


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "jahat.contoh"}, 403),
        ({"Host": "localhost.jahat.contoh:80"}, 403),
        ({"Origin": "http://jahat.contoh"}, 403),
        ({"Origin": "null"}, 403),
        ({}, 200),
    ],
)
def test_other_hosts_and_other_pages_are_kept_out(
    lasting_sandbox: SandboxClient, headers: dict[str, str], status: int
) -> None:
    answer = httpx.post(
        f"{lasting_sandbox.base}/sandbox/kirim", json={"persona": 101, "teks": "x"}, headers=headers
    )
    assert answer.status_code == status
    own = httpx.post(
        f"{lasting_sandbox.base}/sandbox/gangguan", json={}, headers={"Origin": lasting_sandbox.base}
    )
    assert own.status_code == 200


def test_documents_are_never_shown_as_pages(sandbox: SandboxClient) -> None:
    (message,) = sandbox.kirim_berkas(101, ("jahat.html", b"<script>alert(1)</script>"))
    answer = httpx.get(
        f"{sandbox.base}/sandbox/berkas/{message['document']['file_id']}?buka", trust_env=False
    )
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_chats_files_and_updates_survive_a_restart(tmp_path: Path) -> None:
    state = tmp_path / "keadaan.json"
    with running_sandbox(state=state) as first:
        (sent,) = first.kirim_berkas(101, ("surat.pdf", b"isi"), teks="ini")
        first.post("/personas", {"id": 909, "nama": "Tamu (contoh)"})
        first.post("/clock", {"maju": 3600})
    with running_sandbox(state=state) as second:
        (kept,) = second.pesan(101)
        assert kept["caption"] == "ini"
        assert second.get("/clock")["offset"] == 3600
        assert second.kirim(909, "halo")["message_id"] == 1
        assert second.kirim(101, "lagi")["message_id"] == 2
        async with Bot(
            "7000001:contoh-token", base_url=second.bot_base, base_file_url=second.file_base
        ) as bot:
            updates = await bot.get_updates()
            assert len(updates) == 3
            file = await bot.get_file(sent["document"]["file_id"])
            assert bytes(await file.download_as_bytearray()) == b"isi"


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::", "contoh.id"])
def test_it_refuses_to_listen_beyond_this_machine(
    host: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "sandbox.json"
    config.write_text('{"bots": [{"token": "1000001:abc", "username": "contoh_bot"}]}')
    assert main(["--config", str(config), "--port", "0", "--host", host]) == 2
    assert host in capsys.readouterr().err


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"bots": []}', '{"bots": [{"token": "x", "username": "contoh_bot"}]}', '{"bots": "x"}'],
)
def test_a_wrong_configuration_stops_the_start(text: str, tmp_path: Path) -> None:
    config = tmp_path / "sandbox.json"
    config.write_text(text)
    assert main(["--config", str(config), "--port", "0"]) == 2


def test_long_polls_end_when_the_sandbox_stops() -> None:
    with ThreadPoolExecutor(2) as pool:
        with running_sandbox() as client:
            address = f"{client.base}/bot7000001:contoh-token/getUpdates?timeout=50"
            polls = [pool.submit(httpx.get, address, trust_env=False, timeout=60) for _ in range(2)]
            (conflict,), (waiting,) = wait(polls, 30, FIRST_COMPLETED)  # the second to come has ended the first
        assert conflict.result().status_code == 409
        assert waiting.result(30).status_code == 200  # long before its timeout
