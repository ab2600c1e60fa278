"""Texts of the chairs: /plh, who stands in for whom, and what is empty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.application.ports import Isi, Tombol
from bot.presenters.bentuk import balik_halaman, isian, potong

_JENIS = {"plh": "Plh.", "plt": "Plt."}

_TANYA = {
    "jabatan": "Jabatan mana yang akan diisi Plh atau Plt?",
    "jenis": "Belum ada pejabat definitif yang tertaut. Plt bila jabatan kosong, Plh bila pejabatnya hanya berhalangan.",
    "mewakili": "Siapa yang berhalangan?",
    "orang": "Siapa yang akan melaksanakan tugasnya?",
    "mulai": "Mulai kapan?",
    "sampai": "Sampai kapan? Hari terakhir masih termasuk.",
}


def plh_daftar(*, daftar: Sequence[tuple[int, str, str, str, str, bool]], boleh: bool) -> Isi:
    """The Plt and Plh that run or are to come: (row, post, person, whom for, dates, may be ended)."""
    baris = ["<b>Plh dan Plt</b>", ""]
    baris += [f"• <b>{isian(jabatan, 60)}</b>: {isian(nama, 60)}{f', mewakili {isian(wakil, 60)}' if wakil else ''}\n  {isian(kapan, 120)}"
              for _, jabatan, nama, wakil, kapan, _ in daftar[:10]] or ["Tidak ada yang berjalan atau akan datang."]  # fmt: skip
    tombol = [(Tombol("Tunjuk Plh atau Plt", "plh_pilih", gaya="primary"),)] if boleh else []
    tombol += [(Tombol(f"Akhiri {potong(jabatan, 24)}, {potong(nama, 24)}", "plh_akhiri", {"id": id_}, gaya="danger"),)
               for id_, jabatan, nama, _, _, bisa in daftar[:10] if bisa]  # fmt: skip
    return Isi("\n".join(baris), tuple(tombol))


def plh_tanya(*, apa: str, ringkas: Sequence[tuple[str, str]], pilihan: Sequence[tuple[str, str]], data: Mapping[str, Any],
              halaman: int = 1, banyak: int = 1) -> Isi:  # fmt: skip
    """One question of an appointment, with what was chosen so far."""
    baris = [f"{label}: <b>{isian(nilai, 80)}</b>" for label, nilai in ringkas]
    tombol: list[tuple[Tombol, ...]] = [(Tombol(potong(label, 60), "plh_pilih", {**data, apa: nilai}),) for label, nilai in pilihan]
    if apa in ("mulai", "sampai"):
        tombol.append((Tombol("Tanggal lain", "plh_tanggal", {**data, "apa": apa}),))
    tombol += balik_halaman("plh_pilih", halaman, banyak, data=data)
    tombol.append((Tombol("Batal", "plh_batal"),))
    return Isi("\n".join([*baris, *([""] if baris else []), _TANYA[apa]]), tuple(tombol))


def plh_yakin(*, ringkas: Sequence[tuple[str, str]], data: Mapping[str, Any]) -> Isi:
    """The whole appointment, to be confirmed."""
    baris = ["<b>Tunjuk?</b>", "", *(f"{label}: <b>{isian(nilai, 80)}</b>" for label, nilai in ringkas), "",
             "Selama itu tugas jabatan ini datang kepadanya, dan kembali sendiri sesudahnya."]  # fmt: skip
    return Isi("\n".join(baris), ((Tombol("Ya", "plh_ya", dict(data), gaya="success"), Tombol("Batal", "plh_batal")),))


def plh_minta_tanggal(*, apa: str) -> Isi:
    """Asks for a date in writing."""
    kata = "pertama" if apa == "mulai" else "terakhir"
    return Isi(f"Tulis tanggal hari {kata}, misalnya <code>30-11-2026</code>.", ((Tombol("Batal", "dialog_batal"),),))


def kabar_plh(*, apa: str, jenis: str, jabatan: str, nama: str, mewakili: str, rentang: str) -> Isi:
    """An appointment was made, begins, or is over."""
    sebutan = f"{_JENIS[jenis]} {jabatan}"
    untuk = f", mewakili <b>{isian(mewakili, 80)}</b>" if mewakili else ""
    if apa == "selesai":
        teks = f"🪑 Tugas <b>{isian(nama, 80)}</b> sebagai <b>{isian(sebutan, 120)}</b>{untuk} selesai. Tugas jabatan kembali seperti semula."
    elif apa == "mulai":
        teks = (f"🪑 Mulai sekarang <b>{isian(nama, 80)}</b> bertugas sebagai <b>{isian(sebutan, 120)}</b>{untuk} "
                f"({isian(rentang, 120)}).")  # fmt: skip
    else:
        teks = (f"🪑 <b>{isian(nama, 80)}</b> ditunjuk sebagai <b>{isian(sebutan, 120)}</b>{untuk}.\n{isian(rentang, 120)}.\n"
                "Wewenangnya tugas rutin (UU 30/2014 Pasal 14). Tugas datang dan kembali sendiri; ubah dengan /plh.")  # fmt: skip
    return Isi(teks)


def kabar_jabatan(*, apa: str, jabatan: str, mulai: str, sampai: str) -> Isi:
    """To an appointed holder: the post begins, is over, will begin, or will end."""
    sebagai = f"sebagai <b>{isian(jabatan, 120)}</b>"
    if apa == "selesai":
        teks = f"🪑 Tugas Bapak/Ibu {sebagai} telah berakhir. Pekerjaan yang berjalan tetap di jabatan itu. Terima kasih."
    elif apa == "mulai":
        teks = f"🪑 Mulai <b>{isian(mulai, 60)}</b> Bapak/Ibu bertugas {sebagai}. Ketik /tugas untuk melihat pekerjaannya."
    elif apa == "akan_mulai":
        teks = f"🪑 Bapak/Ibu akan bertugas {sebagai} mulai <b>{isian(mulai, 60)}</b>."
    else:
        teks = f"🪑 Tugas Bapak/Ibu {sebagai} akan berakhir; hari terakhirnya <b>{isian(sampai, 60)}</b>."
    return Isi(teks)


def alihkan_kursi(*, jabatan: str, orang: str | None, hari_ini: str) -> Isi:
    """The buttons that hand the work of an empty chair over; `orang` may take it himself."""
    tombol = [(Tombol("Tunjuk Plh", "plh_pilih", {"jabatan": jabatan}),)]
    if orang is not None:
        tombol.insert(0, (Tombol("Saya tangani sebagai Plh", "plh_pilih", {
            "jabatan": jabatan, "jenis": "plh", "orang": orang, "mulai": hari_ini}, gaya="primary"),))  # fmt: skip
    return Isi("", tuple(tombol))


#: What an absent holder asked for, and where it is meanwhile.
_SELAMA_ITU = {
    "tugas": "",
    "papan": "Selama itu papan kantor dibuka oleh penggantinya. ",
    "pengingat": "Selama itu pengingat dan ringkasan pagi sampai kepada penggantinya; pengaturan Bapak/Ibu tetap tersimpan. ",
    "mulai": "Selama itu SOP dimulai oleh penggantinya. ",
}


def tugas_diwakili(*, daftar: Sequence[tuple[str, str, str]], untuk: str = "tugas") -> Isi:
    """To an absent holder who asks for his tasks, or for what goes with them: who has them, and until when."""
    baris = [f"🪑 Tugas Bapak/Ibu sebagai <b>{isian(jabatan, 60)}</b> sedang ditangani <b>{isian(nama, 80)}</b> sebagai Plh sampai "
             f"<b>{isian(sampai, 60)}</b>." for jabatan, nama, sampai in daftar]  # fmt: skip
    return Isi("\n".join([*baris, f"{_SELAMA_ITU[untuk]}Sesudah itu tugas kembali ke sini dengan sendirinya; untuk mengakhirinya lebih awal, ketik /plh."]))


def jabatan_sudah_berakhir(*, jabatan: str, sampai: str, kini: Sequence[str]) -> Isi:
    """To somebody whose post ended and who asks for what goes with it: since when, and who has its work now."""
    siapa = " dan ".join(f"<b>{isian(nama, 80)}</b>" for nama in kini[:2]) or "menunggu pejabat berikutnya"
    kerja = f"ditangani {siapa}" if kini else siapa
    return Isi(f"Jabatan Bapak/Ibu sebagai <b>{isian(jabatan, 60)}</b> berakhir <b>{isian(sampai, 60)}</b>. Tugasnya kini {kerja}.\n"
               "Bila Bapak/Ibu memegang jabatan lain, mintalah tautan undangan kepada admin kantor.")  # fmt: skip


def jabatan_belum_mulai(*, jabatan: str, mulai: str) -> Isi:
    """To somebody whose post is to come: from when this is for him."""
    return Isi(f"Jabatan Bapak/Ibu sebagai <b>{isian(jabatan, 60)}</b> mulai <b>{isian(mulai, 60)}</b>. "
               "Sejak hari itu perintah ini dapat dipakai.")  # fmt: skip
