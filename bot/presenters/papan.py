"""The texts of /papan: one phone screen, posts and never persons."""

from __future__ import annotations

from datetime import datetime, tzinfo

from bot.application.papan import BULAN_KETEPATAN, DIRAMAL, DaftarRisiko, Papan, PapanSop, Risiko, Terukur
from bot.application.ports import Isi, Tombol
from bot.application.ukur import lama_terbaca
from bot.presenters.bentuk import balik_halaman, hari_ringkas, isian, potong, waktu

#: Lines of open rows on a board of several procedures, and on that of one.
BARIS_SEMUA, BARIS_SATU = 12, 24


def papan(*, papan: Papan) -> Isi:
    """The board."""
    p = papan
    berjalan = sum(s.berjalan for s in p.sop)
    bagian = [
        f"📊 <b>Papan {isian(p.kantor, 60)}</b>\n{waktu(p.saat, p.zona)}\n\n"
        f"<b>{berjalan}</b> berkas berjalan{_sorot(p.lewat, p.hari_ini)}",
        *(_satu_sop(s, jatah) for s, jatah in zip(p.sop, _jatah(p), strict=True)),
    ]
    if p.berisiko:
        bagian.append(_perkiraan(p))
    bagian += ["\n".join(["<b>Langkah terlama bulan ini</b>", _terlama(p.terlama, len(p.sop) > 1)]),
               _ketepatan(*p.ketepatan)]  # fmt: skip
    pilihan = p.sop[0].id if p.satu else ""
    tombol: list[tuple[Tombol, ...]] = []
    if p.berisiko:
        # The list behind it holds both; its name says neither of what it does not hold.
        kata = "segera jatuh tempo" if not p.lewat else "terlambat" if p.lewat >= p.berisiko else "mendesak"
        tombol.append((Tombol(f"Lihat yang {kata} ({p.berisiko})", "papan_lewat", {"sop": pilihan}),))
    if p.satu and len(p.pilihan) > 1:
        tombol.append((Tombol("Lihat semua SOP", "papan_sop", {"sop": ""}),))
    elif len(p.pilihan) > 1:
        tombol += [(Tombol(f"Lihat {potong(nama, 50)}", "papan_sop", {"sop": id_}),) for id_, nama in p.pilihan]
    tombol.append((Tombol("Kirim gambar", "papan_gambar", {"sop": pilihan}),
                   Tombol("Perbarui", "papan_sop", {"sop": pilihan})))  # fmt: skip
    return Isi("\n\n".join(bagian), tuple(tombol))


def papan_sendiri(*, tepat: int, semua: int) -> Isi:
    """To an official who sees no board."""
    return Isi("Papan kantor ditampilkan untuk pimpinan. Untuk Bapak/Ibu, inilah catatan pekerjaan sendiri; hanya Bapak/Ibu "
               f"yang melihatnya.\n\n{_ketepatan(tepat, semua)}",
               ((Tombol("Lihat semua tugas", "tugas"),),))  # fmt: skip


def papan_lewat(*, daftar: DaftarRisiko) -> Isi:
    """One page of what is late or due within a working day, each one tap from its history."""
    d = daftar
    if not d.baris:
        return Isi("Tidak ada langkah yang terlambat atau jatuh tempo dalam satu hari kerja. Terima kasih.")
    letak = f" (halaman {d.halaman} dari {d.banyak_halaman})" if d.banyak_halaman > 1 else ""
    bagian = [f"<b>Terlambat dan segera jatuh tempo: {d.banyak}</b>{letak}", *(_satu_risiko(r, d.zona) for r in d.baris),
              "Perkiraan: bila setiap langkah memakai seluruh waktunya."]  # fmt: skip
    tombol = [(Tombol(f"Riwayat {potong(r.nomor, 50)}", "riwayat", {"berkas": r.berkas_id}),) for r in d.baris]
    return Isi("\n\n".join(bagian), (*tombol, *balik_halaman("papan_hal", d.halaman, d.banyak_halaman, data={"sop": d.sop})))


def _sorot(lewat: int, hari_ini: int) -> str:
    return (f" · ⏰ <b>{lewat}</b> terlambat" if lewat else "") + (f" · <b>{hari_ini}</b> jatuh tempo hari ini" if hari_ini else "")


def _jatah(p: Papan) -> list[int]:
    """How many lines each procedure gets, so that all of them share one screen."""
    if len(p.sop) == 1:
        return [BARIS_SATU]
    return [max(2, BARIS_SEMUA // len(p.sop))] * len(p.sop)


def _satu_sop(s: PapanSop, jatah: int) -> str:
    baris = [f"<b>{isian(s.nama, 80)}</b>: {s.berjalan}"]
    # Where lines are few, those with something late come first; they stand in the order of the rows all the same.
    penting = sorted(s.baris, key=lambda b: (not b.lewat, not b.hari_ini, b.no))[:jatah]
    for b in (b for b in s.baris if b in penting):
        tambahan = " (tugas tambahan)" if b.samping else ""
        tanda = f", ⏰ {b.lewat} terlambat" if b.lewat else ""
        tanda += f", {b.hari_ini} hari ini" if b.hari_ini else ""
        baris.append(f"{b.no}. {isian(b.jabatan, 40)}{tambahan}: {b.banyak}{tanda}")
    if len(s.baris) > jatah:
        baris.append(f"… dan {len(s.baris) - jatah} baris lain")
    return "\n".join(baris)


def _perkiraan(p: Papan) -> str:
    baris = ["<b>Perkiraan</b>"]
    if p.lewat_batas:
        dari = f" (dari {DIRAMAL} yang paling mendesak)" if p.berisiko > DIRAMAL else ""
        baris.append(f"⚠️ {p.lewat_batas} berkas diperkirakan lewat batas UU KIP{dari}.")
    for r in p.ramalan:
        batas = f", batas {_hari(r.batas_at, p.zona)}" if r.batas_at is not None and r.lewat_batas else ""
        baris.append(f"• {isian(r.nomor, 40)}, langkah {r.no} ({isian(r.jabatan, 30)}): selesai {_hari(r.selesai_at, p.zona)}{batas}")
    return "\n".join(baris)


def _satu_risiko(r: Risiko, zona: tzinfo) -> str:
    keadaan = "⏰ terlambat sejak" if r.lewat else "jatuh tempo"
    baris = [f"<b>{isian(r.nomor, 60)}</b> · langkah {r.no}, {isian(r.jabatan, 40)}", f"{keadaan} {waktu(r.tenggat_at, zona)}"]
    lanjut = f", berikutnya langkah {r.berikut[0]} ({isian(r.berikut[1], 40)})" if r.berikut else ""
    baris.append(f"Selesai {_hari(r.selesai_at, zona)}; mundur 1 hari kerja: {_hari(r.mundur_at, zona)}{lanjut}")
    if r.batas_at is not None and r.lewat_batas:
        baris.append(f"⚠️ diperkirakan lewat batas UU KIP ({_hari(r.batas_at, zona)})")
    return "\n".join(baris)


def _terlama(x: Terukur | None, beberapa: bool) -> str:
    if x is None:
        return "Belum ada langkah yang selesai."
    layanan = f"{isian(x.sop, 60)}, " if beberapa else ""
    return (f"{layanan}langkah {x.no} ({isian(x.jabatan, 40)}): {lama_terbaca(x.median)} dari waktu {isian(x.waktu, 40)}"
            f"\nMedian dari {x.banyak} kali, {f'{x.lewat} di antaranya terlambat' if x.lewat else 'semuanya tepat waktu'}.")  # fmt: skip


def _ketepatan(tepat: int, semua: int) -> str:
    judul = f"<b>Ketepatan waktu Bapak/Ibu sendiri</b> ({BULAN_KETEPATAN} bulan)"
    if not semua:
        return f"{judul}\nBelum ada langkah bertenggat yang Bapak/Ibu selesaikan."
    return f"{judul}\n{100 * tepat // semua}%: {tepat} dari {semua} langkah selesai tepat waktu."


def _hari(saat: datetime, zona: tzinfo) -> str:
    return hari_ringkas(saat.astimezone(zona).date())
