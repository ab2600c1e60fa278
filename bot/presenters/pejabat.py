"""Texts of /pejabat, and of a move to another account."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from bot.application.pejabat import Kursi, Pemegang
from bot.application.ports import Isi, Tombol
from bot.presenters.bentuk import balik_halaman, isian, potong

_SEBAGAI = {"plt": "Plt. ", "plh": "Plh. ", "definitif": ""}

#: What a mutation is called on its button, and what is asked once before it is done.
NAMA_APA = {"undang": "Undang", "pindah": "Pindahkan", "akhiri": "Akhiri", "lepas": "Lepaskan akun", "ganti": "Ganti akun"}

_AKIBAT = {
    "undang": "Tautan undangannya sekali pakai dan berlaku 24 jam. Teruskan hanya kepada orangnya.",
    "pindah": "Pekerjaan yang terbuka tetap di jabatan lama; akunnya ikut pindah.",
    "akhiri": "Pekerjaan yang terbuka tetap di jabatan ini.",
    "lepas": "Ia tetap menjabat, tetapi tidak dapat bertindak sampai diundang lagi.",
    "ganti": "Tautannya dibuka dengan akun yang baru. Akun lama tetap berlaku sampai atasan atau admin lain mengonfirmasi.",
}


def _tgl(hari: date) -> str:
    return f"{hari:%d-%m-%Y}"


def _akun(p: Pemegang) -> str:
    if p.terjangkau:
        return ""
    if p.tertaut:
        return ", memblokir bot"
    return ", tautan dikirim" if p.tautan_sampai else ", belum tertaut"


def _baris_pemegang(p: Pemegang) -> str:
    sampai = f" sampai {_tgl(p.sampai)}" if p.sampai else ""
    kapan = f"sejak {_tgl(p.mulai)}" if p.berlaku else f"mulai {_tgl(p.mulai)}"
    return f"{_SEBAGAI[p.jenis]}{isian(p.nama, 60)}, {kapan}{sampai}{_akun(p)}"


def pejabat_pohon(*, daftar: Sequence[Kursi], kosong: int, belum: int, halaman: int, banyak: int) -> Isi:
    """The tree of posts: who sits where, which chairs are empty, who is not linked."""
    baris = ["<b>Pejabat kantor</b>", f"{kosong} kursi kosong, {belum} orang belum tertaut.", ""]
    for k in daftar:
        ada = [p for p in k.pemegang if p.berlaku]
        isi = ", ".join(f"{_SEBAGAI[p.jenis]}{isian(p.nama, 40)}{_akun(p)}" for p in ada[:3])
        isi += f" dan {len(ada) - 3} lagi" if len(ada) > 3 else ""
        tanda = "⚠️ " if not k.terjangkau else ""
        menunggu = f"; {k.menunggu} tugas menunggu" if k.menunggu and not k.terjangkau else ""
        diundang = " (sudah diundang)" if not ada and k.diundang else ""
        baris.append(f"{'· ' * k.tingkat}{tanda}<b>{isian(k.singkat, 40)}</b>: {isi or f'kosong{diundang}'}{menunggu}")
    if banyak > 1:
        baris.append(f"\nHalaman {halaman} dari {banyak}")
    tombol = [Tombol(potong(k.singkat, 28), "pj_kursi", {"jabatan": k.kode}) for k in daftar]
    baris_tombol: list[tuple[Tombol, ...]] = [tuple(tombol[i : i + 2]) for i in range(0, len(tombol), 2)]
    baris_tombol += balik_halaman("pejabat", halaman, banyak)
    return Isi("\n".join(baris), tuple(baris_tombol))


def pejabat_kursi(*, kursi: Kursi, pemegang: Sequence[Pemegang], luar: bool, halaman: int, banyak: int) -> Isi:
    """One post: its holders of this page, each with a button, and `Undang`."""
    baris = [f"<b>{isian(kursi.nama, 120)}</b>", ""]
    baris += [f"• {_baris_pemegang(p)}" for p in pemegang] or ["Kursi ini kosong."]
    if banyak > 1:
        baris.append(f"Halaman {halaman} dari {banyak}")
    baris += [f"• {isian(nama, 60)}: diundang, belum membuka tautan" for nama, _ in kursi.diundang[:5]]
    if kursi.menunggu:
        baris.append(f"\n{kursi.menunggu} tugas terbuka di jabatan ini.")
    tombol: list[tuple[Tombol, ...]] = [(Tombol(f"Atur {potong(p.nama, 40)}", "pj_orang", {"id": p.id}),)
              for p in pemegang if p.jenis == "definitif"]  # fmt: skip
    tombol += balik_halaman("pj_kursi", halaman, banyak, data={"jabatan": kursi.kode})
    tombol.append((Tombol("Undang", "pj_undang", {"jabatan": kursi.kode}, gaya="primary"),))
    if not luar:
        tombol.append((Tombol("Plh dan Plt", "plh_daftar"),))
    tombol.append((Tombol("‹ Kembali", "pejabat", {"h": 1}),))
    return Isi("\n".join(baris), tuple(tombol))


def pejabat_orang(*, pemegang: Pemegang, jabatan: str, kode: str, lain: Sequence[str], boleh: Sequence[str]) -> Isi:
    """One holder, and what can be done."""
    akun = "tertaut" if pemegang.terjangkau else "memblokir bot" if pemegang.tertaut else "belum tertaut"
    if pemegang.tautan_sampai:
        akun += ", tautan sudah dibuat"
    baris = [f"<b>{isian(pemegang.nama, 80)}</b>", f"Jabatan: {isian(jabatan, 120)}",
             f"{'Sejak' if pemegang.berlaku else 'Mulai'}: {_tgl(pemegang.mulai)}", f"Akun Telegram: {akun}"]  # fmt: skip
    if pemegang.sampai:
        baris.append(f"Hari terakhir: {_tgl(pemegang.sampai)}")
    if lain:
        baris.append(f"Jabatan lain: {isian(', '.join(lain), 200)}")
    tombol = [(Tombol(NAMA_APA[x], "pj_atur", {"apa": x, "id": pemegang.id}, gaya="danger" if x in ("akhiri", "lepas") else None),)
              for x in boleh]  # fmt: skip
    kembali = ((Tombol("‹ Kembali", "pj_kursi", {"jabatan": kode}),),) if kode else ()  # his own card has nothing behind it
    return Isi("\n".join(baris), (*tombol, *kembali))


def pejabat_tanya(*, apa: str, nama: str, tanya: str, pilihan: Sequence[tuple[str, Mapping[str, Any]]], data: Mapping[str, Any],
                  tanggal: bool, halaman: int = 1, banyak: int = 1) -> Isi:  # fmt: skip
    """One question on the way to a mutation: the new post, or the day."""
    teks = {"ke": "Ke jabatan mana?", "mulai": "Hari pertama di jabatan baru?", "sampai": "Hari terakhirnya? Hari itu masih termasuk."}[tanya]
    tombol: list[tuple[Tombol, ...]] = [(Tombol(potong(label, 60), "pj_atur", {**data, **isi}),) for label, isi in pilihan]
    if tanggal:
        tombol.append((Tombol("Tanggal lain", "pj_tanggal", {**data, "tanya": tanya}),))
    tombol += balik_halaman("pj_atur", halaman, banyak, data=data)
    tombol.append((Tombol("Batal", "pj_orang", {"id": data["id"]}),))
    return Isi(f"<b>{NAMA_APA[apa]}: {isian(nama, 80)}</b>\n{teks}", tuple(tombol))


def pejabat_yakin(*, apa: str, nama: str, rincian: Sequence[tuple[str, str]], data: Mapping[str, Any],
                  kembali: Mapping[str, Any]) -> Isi:  # fmt: skip
    """The one confirmation before a mutation."""
    baris = [f"<b>{NAMA_APA[apa]}: {isian(nama, 80)}?</b>", *(f"{label}: <b>{isian(nilai, 120)}</b>" for label, nilai in rincian),
             "", _AKIBAT[apa]]  # fmt: skip
    batal = Tombol("Batal", "pj_orang" if "id" in kembali else "pj_kursi", dict(kembali))
    return Isi("\n".join(baris), ((Tombol("Ya", "pj_ya", {**data, "apa": apa}, gaya="success"), batal),))


def pejabat_minta_nama(*, jabatan: str) -> Isi:
    """Asks whom to invite."""
    return Isi(f"Siapa yang diundang sebagai <b>{isian(jabatan, 120)}</b>? Tulis nama lengkap dengan gelar; NIP dan pangkat boleh "
               "ditambahkan, dipisah titik koma. Contoh:\n<code>Budi Hartono, S.Kom.; 198001012005011001; Penata</code>",
               ((Tombol("Batal", "dialog_batal"),),))  # fmt: skip


def pejabat_minta_tanggal(*, tanya: str) -> Isi:
    """Asks for a day in writing."""
    kata = "pertama di jabatan baru" if tanya == "mulai" else "terakhir"
    return Isi(f"Tulis tanggal hari {kata}, misalnya <code>30-11-2026</code>.", ((Tombol("Batal", "dialog_batal"),),))


def pejabat_tautan(*, nama: str, tautan: str, ganti: bool) -> Isi:
    """The link, to be passed on."""
    if ganti:
        return Isi(f"Tautan ganti akun untuk <b>{isian(nama, 80)}</b>, sekali pakai, berlaku 24 jam. Buka dengan akun Telegram yang "
                   f"<b>baru</b>; jangan diteruskan kepada orang lain:\n{isian(tautan, 200)}")  # fmt: skip
    return Isi(f"Teruskan tautan ini hanya kepada <b>{isian(nama, 80)}</b> (sekali pakai, berlaku 24 jam):\n{isian(tautan, 200)}")


def ganti_akun_tanya(*, nama: str, jabatan: Sequence[str], angka: str, undangan: int, diri: bool) -> Isi:
    """To the second person: is it really he? To the old account: if not, refuse."""
    siapa = f"<b>{isian(nama, 80)}</b> ({isian(', '.join(jabatan), 160)})"
    tolak = Tombol("Tolak", "ga_tolak", {"undangan": undangan}, gaya="danger")
    if diri:
        return Isi("📱 Ada permintaan memindahkan akun Bapak/Ibu ke akun Telegram lain. Akun ini tetap berlaku sampai atasan atau "
                   "admin mengonfirmasi. Bila bukan Bapak/Ibu yang meminta, tekan <b>Tolak</b>.", ((tolak,),))  # fmt: skip
    return Isi(f"📱 {siapa} meminta pindah ke akun Telegram lain. Tanyakan langsung kepadanya, jangan lewat bot ini: angka di akun "
               f"barunya harus <b>{angka}</b>. Bila cocok, konfirmasi; bila tidak, tolak.",
               ((Tombol("Ya, pindahkan", "ga_ya", {"undangan": undangan}, gaya="success"), tolak),))  # fmt: skip


def ganti_akun_menunggu(*, nama: str, angka: str) -> Isi:
    """To the new account: what happens next."""
    return Isi(f"📱 Permintaan pindah akun <b>{isian(nama, 80)}</b> dicatat dan menunggu konfirmasi atasan atau admin, paling lama 24 jam. "
               f"Bila ditanya, sebutkan angka <b>{angka}</b>. Sampai dikonfirmasi, akun lama tetap berlaku.")  # fmt: skip


def ganti_akun_putus(*, nama: str, oleh: str, setuju: bool) -> Isi:
    """What became of it."""
    apa = "dipindahkan ke akun Telegram lain" if setuju else "tidak dipindahkan"
    kata = "dikonfirmasi" if setuju else "ditolak"
    return Isi(f"📱 Akun <b>{isian(nama, 80)}</b> {apa}; {kata} oleh <b>{isian(oleh, 80)}</b>.")


PEMBUAT: dict[str, Callable[..., Isi]] = {
    f.__name__: f
    for f in (pejabat_pohon, pejabat_kursi, pejabat_orang, pejabat_tanya, pejabat_yakin, pejabat_minta_nama, pejabat_minta_tanggal,
              pejabat_tautan, ganti_akun_tanya, ganti_akun_menunggu, ganti_akun_putus)
}  # fmt: skip
