"""National days off as data: the one place that reads the `holidays` library."""

from datetime import date

from bot.domain.kalender import JenisLibur, Libur

DASAR_PUSTAKA = "SKB belum dimuat"

_TANDA_PERKIRAAN = " (perkiraan)"
_KATEGORI: tuple[tuple[str, JenisLibur], ...] = (("government", "cuti_bersama"), ("public", "nasional"))
# The decrees whose dates have been compared with the library's; other years rest on the library alone.
_DASAR: dict[tuple[int, JenisLibur], str] = {
    (2026, "nasional"): "SKB Menag, Menaker, dan Menpan RB Nomor 1497/2025, 2/2025, 5/2025",
    (2026, "cuti_bersama"): "Keppres 42/2025 tentang cuti bersama ASN",
}


def libur_nasional(tahun_awal: int, tahun_akhir: int) -> dict[date, Libur]:
    """The national holidays and cuti bersama of the years, both included, in order of date.

    A date that is both is a national holiday. `perkiraan` is what the library marks as an estimate; it knows
    cuti bersama only of years whose decree was out when it was released.
    """
    # Imported here: only a start of the program and a change of calendar need it.
    from holidays import country_holidays

    hasil: dict[date, Libur] = {}
    for kategori, jenis in _KATEGORI:
        daftar = country_holidays(
            "ID", years=range(tahun_awal, tahun_akhir + 1), categories=(kategori,), language="id"
        )
        for tanggal, nama in daftar.items():
            hasil[tanggal] = Libur(
                nama=nama.replace(_TANDA_PERKIRAAN, ""),
                jenis=jenis,
                dasar=_DASAR.get((tanggal.year, jenis), DASAR_PUSTAKA),
                perkiraan=_TANDA_PERKIRAAN in nama,
            )
    return dict(sorted(hasil.items()))
