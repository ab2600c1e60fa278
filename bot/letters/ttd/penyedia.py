"""The providers, and which one a setting means."""

from __future__ import annotations

from bot.application.ports_ttd import Faktor, HasilTtd, NamaPenyedia, PenyediaTtd, PermintaanTtd, TtdDitolak
from bot.letters.ttd.lokal import PenyediaLokal
from bot.letters.ttd.sertifikat import OtoritasSertifikat


class TanpaTtd:
    """The provider `none`: a second tap is recorded as approval, and no PDF is signed."""

    nama: NamaPenyedia = "none"
    faktor: Faktor = "ketuk"
    catatan_kaki = ""

    async def tanda_tangani(self, permintaan: PermintaanTtd, rahasia: str | None) -> HasilTtd:
        """Never signs."""
        raise TtdDitolak("penyedia_menolak")


def buat_penyedia(nama: NamaPenyedia, otoritas: OtoritasSertifikat, *, tsa: str = "") -> PenyediaTtd:
    """The provider of a setting."""
    return PenyediaLokal(otoritas, tsa=tsa) if nama == "local" else TanpaTtd()
