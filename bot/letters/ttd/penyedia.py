"""The providers, and which one a setting means."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.application.ports_ttd import Faktor, HasilTtd, NamaPenyedia, PenyediaTtd, PermintaanTtd, TtdDitolak
from bot.letters.ttd.bsre import PenyediaBsre
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


@dataclass(frozen=True, slots=True)
class AlamatBsre:
    """The agency's Esign Client Service, and this application's account there."""

    url: str
    pengguna: str
    sandi: str = field(repr=False)
    letak: Literal["koordinat", "tag"] = "koordinat"


def buat_penyedia(nama: NamaPenyedia, otoritas: OtoritasSertifikat, *, tsa: str = "", bsre: AlamatBsre | None = None) -> PenyediaTtd:
    """The provider of a setting; `bsre` is needed for the one of that name."""
    if nama == "local":
        return PenyediaLokal(otoritas, tsa=tsa)
    if nama == "bsre":
        assert bsre is not None
        return PenyediaBsre(bsre.url, bsre.pengguna, bsre.sandi, otoritas, letak=bsre.letak)
    return TanpaTtd()
