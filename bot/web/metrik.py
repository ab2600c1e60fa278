"""`/metrics` for Prometheus: what the rooms count, and what the rows say at the moment of the question.

Labels are offices, rooms and outcomes, never people, cases or chats.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.application.ports_ukur import HASIL_KIRIMAN, HASIL_PEMBARUAN, UkuranKantor

#: Seconds of one update, from the first look to the commit.
EMBER_DETIK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)

#: A reverse proxy adds one of these; whoever watches asks this program directly.
LEWAT_PROKSI = ("x-forwarded-for", "forwarded")


@dataclass(frozen=True, slots=True)
class Keadaan:
    """What is looked up when somebody asks. Times are seconds since 1970, real time."""

    basis_data: bool
    kantor: Mapping[str, UkuranKantor] = field(default_factory=dict)
    ruang: Mapping[str, bool] = field(default_factory=dict)  # room -> works
    disk_bebas: Mapping[str, int] = field(default_factory=dict)  # what lies there -> bytes
    cadangan: float | None = None  # when the last backup was taken


class Metrik:
    """The numbers of this process. Its methods are called by the rooms through the composition."""

    def __init__(self) -> None:
        self.registri = r = CollectorRegistry()
        ProcessCollector(registry=r)
        self._pembaruan = Counter("paraf_pembaruan", "Pesan masuk yang ditangani, menurut hasil.", ("instansi", "hasil"), registry=r)
        self._penanganan = Histogram("paraf_penanganan_seconds", "Lama menangani satu pesan masuk.", ("instansi",),
                                     buckets=EMBER_DETIK, registry=r)  # fmt: skip
        self._kiriman = Counter("paraf_kiriman", "Panggilan ke Telegram, menurut hasil.", ("instansi", "hasil"), registry=r)
        self._galat = Counter("paraf_galat", "Baris log bertingkat ERROR, menurut kejadian.", ("kejadian",), registry=r)
        self._sapu = Gauge("paraf_sapu_terakhir_timestamp_seconds", "Saat sapuan terakhir berhasil.", ("sapu",), registry=r)
        self._basis_data = Gauge("paraf_basis_data", "1 bila basis data terjangkau.", registry=r)
        self._ruang = Gauge("paraf_ruang", "1 bila ruang ini bekerja atau menunggu gilirannya.", ("ruang",), registry=r)
        self._disk = Gauge("paraf_disk_bebas_bytes", "Ruang kosong.", ("tempat",), registry=r)
        self._cadangan = Gauge("paraf_cadangan_terakhir_timestamp_seconds", "Saat cadangan terakhir dibuat; 0 bila belum ada.", registry=r)
        self._kantor = {nama: Gauge(f"paraf_{nama}", kata, ("instansi",), registry=r) for nama, kata in (
            ("inbox_menunggu", "Pesan masuk yang menunggu ditangani."),
            ("inbox_lag_seconds", "Lama menunggu pesan masuk yang tertua."),
            ("outbox_antre", "Pesan keluar yang sudah waktunya dikirim."),
            ("outbox_umur_seconds", "Lama menunggu pesan keluar yang tertua."),
            ("langkah_terbuka", "Langkah yang sedang terbuka."),
            ("langkah_terlambat", "Langkah terbuka yang melewati tenggatnya."),
            ("langkah_tepat_30h", "Langkah yang selesai tepat waktu dalam 30 hari."),
            ("langkah_lewat_30h", "Langkah yang selesai lewat tenggat dalam 30 hari."),
            ("latar_menunggu", "Surat dan gambar yang menunggu dibuat."),
            ("insiden", "Insiden yang tercatat."),
            ("akun_tak_terjangkau", "Akun yang memblokir bot."),
        )}  # fmt: skip

    def kenali(self, instansi: str) -> None:
        """Begin every count of this office at 0: an increase from nothing at all is none to Prometheus."""
        for hasil in HASIL_PEMBARUAN:
            self._pembaruan.labels(instansi, hasil)
        for hasil in HASIL_KIRIMAN:
            self._kiriman.labels(instansi, hasil)
        self._penanganan.labels(instansi)

    def ditangani(self, instansi: str, detik: float, hasil: str) -> None:
        """One update was handled: `selesai`, `ulang` or `insiden`."""
        self._pembaruan.labels(instansi, hasil).inc()
        self._penanganan.labels(instansi).observe(detik)

    def dikirim(self, instansi: str, hasil: str) -> None:
        """One call came back."""
        self._kiriman.labels(instansi, hasil).inc()

    def disapu(self, sapu: str, pada: float) -> None:
        """A sweep came to its end; `pada` are seconds since 1970, real time."""
        self._sapu.labels(sapu).set(pada)

    def galat(self, kejadian: str) -> None:
        """A line of level ERROR was logged."""
        self._galat.labels(kejadian).inc()

    def teks(self, keadaan: Keadaan) -> bytes:
        """Everything, in the form Prometheus reads."""
        self._basis_data.set(keadaan.basis_data)
        for nama, hidup in keadaan.ruang.items():
            self._ruang.labels(nama).set(hidup)
        for tempat, bebas in keadaan.disk_bebas.items():
            self._disk.labels(tempat).set(bebas)
        self._cadangan.set(keadaan.cadangan or 0)
        for instansi, u in keadaan.kantor.items():
            for nama, nilai in (
                ("inbox_menunggu", u.masuk), ("inbox_lag_seconds", u.umur_masuk), ("outbox_antre", u.keluar),
                ("outbox_umur_seconds", u.umur_keluar), ("langkah_terbuka", u.terbuka), ("langkah_terlambat", u.terlambat),
                ("langkah_tepat_30h", u.tepat), ("langkah_lewat_30h", u.lewat), ("latar_menunggu", u.latar), ("insiden", u.insiden),
                ("akun_tak_terjangkau", u.tak_terjangkau),
            ):  # fmt: skip
                self._kantor[nama].labels(instansi).set(nilai)
        if not keadaan.basis_data:  # what was true a while ago is no answer
            for ukuran in self._kantor.values():
                ukuran.clear()
        return generate_latest(self.registri)


class PenghitungGalat(logging.Handler):
    """Counts what is logged as an error, by the name of the event; what other libraries log is `lain`."""

    def __init__(self, hitung: Callable[[str], None]) -> None:
        super().__init__(logging.ERROR)
        self._hitung = hitung

    def emit(self, record: logging.LogRecord) -> None:
        """See `logging.Handler.emit`."""
        self._hitung(str(record.msg.get("event", "lain")) if isinstance(record.msg, dict) else "lain")


def rute_metrik(metrik: Metrik, lihat: Callable[[], Awaitable[Keadaan]]) -> Route:
    """`/metrics`, for who asks this program directly; through a reverse proxy there is no such page."""

    async def jawab(request: Request) -> Response:
        if any(nama in request.headers for nama in LEWAT_PROKSI):
            return Response(status_code=404)
        return Response(metrik.teks(await lihat()), media_type=CONTENT_TYPE_PLAIN_0_0_4)

    return Route("/metrics", jawab, methods=["GET"])
