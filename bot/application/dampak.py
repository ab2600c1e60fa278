"""What follows from new events: due times, reminders, slow work for the side rooms, cards and messages.

Everything here is rows in the same transaction as the events; nothing is sent from here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.application.arsip import SLOT as SLOT_ARSIP
from bot.application.laporan import laporan_dari
from bot.application.pandangan import (
    BerkasTampil,
    data_dikirim,
    nama_jabatan,
    pandangan_status,
    pandangan_tugas,
    penanda_surat,
    rujukan,
    sebut,
)
from bot.application.ports import ADMIN, BALASAN, SIARAN, TUGAS, Isi, Meja
from bot.application.rapat import calon_peserta, kabari_rapat, perbarui_undangan, ringkas_rapat
from bot.application.sebaran import perbarui_sebaran, ringkas_sebar, usulan_butir
from bot.application.surat import SURAT_BALASAN, templat_surat
from bot.domain import peristiwa as p
from bot.domain.batas import jatuh_tempo_langkah, tenggat_hukum
from bot.domain.berkas import Berkas, LangkahBerkas
from bot.domain.decide import perlu_draf
from bot.domain.kalender import buka, buka_berikutnya, dalam_jam_kerja, hari_kerja_ke, tanggal_lokal
from bot.domain.peristiwa import Peristiwa
from bot.domain.sebar import TERSEBAR
from bot.domain.sop import PENILAI, Aksi, Sop
from bot.domain.tenggat import anak_berikutnya
from bot.domain.ttd import keadaan_ttd, penyusun_surat, perlu_render

#: A request made on the one-time page that nobody has answered after this long (real time) is unknown.
LAMA_MENUNGGU_TTD = timedelta(minutes=20)

#: Working days after the hand-over until the pemohon is asked again to confirm.
HARI_KONFIRMASI = 3


def sebarkan(m: Meja, lama: Berkas | None, baru: Berkas, acara: Sequence[Peristiwa], sop: Sop) -> None:
    """Write every consequence of `acara`."""
    _perbarui_langkah(m, lama, baru, sop)
    _perbarui_nomor(m, baru, acara)
    _antre_tugas_latar(m, baru, acara)
    _perbarui_kartu(m, lama, baru, acara, sop)
    _kabari(m, baru, acara, sop)


# --- time ----------------------------------------------------------------------------------------------------------


def _perbarui_langkah(m: Meja, lama: Berkas | None, baru: Berkas, sop: Sop) -> None:
    dahulu = {k.lb: k for k in lama.langkah} if lama else {}
    tersimpan = m.g.tenggat(baru.id) if lama else {}
    waktu_berubah = lama is not None and lama.jeda != baru.jeda
    for kunjungan in baru.langkah:
        sebelum = dahulu.get(kunjungan.lb)
        bergeser = waktu_berubah and kunjungan.terbuka
        if sebelum == kunjungan and not bergeser:
            continue
        hitung = sebelum is None or bergeser
        tenggat_at = jatuh_tempo_langkah(m.kantor.kalender, baru, sop, kunjungan) if hitung else tersimpan.get(kunjungan.lb)
        m.g.simpan_langkah(baru.id, kunjungan, tenggat_at=tenggat_at)
        if not kunjungan.terbuka:
            m.g.gugurkan_pengingat(baru.id, kunjungan.lb)
        elif hitung and kunjungan.induk is None and not kunjungan.diserahkan_at:
            if sebelum is not None:  # asked or answered: neither the old rungs nor those of the question hold any more
                m.g.gugurkan_pengingat(baru.id, kunjungan.lb)
            atur_pengingat(m, baru, sop, kunjungan, tenggat_at)
        elif sebelum is not None and kunjungan.diserahkan_at and not sebelum.diserahkan_at:
            m.g.gugurkan_pengingat(baru.id, kunjungan.lb)
            m.g.jadwalkan(baru.id, kunjungan.lb, "konfirmasi:1", saat_konfirmasi(m, kunjungan.diserahkan_at))


def atur_pengingat(m: Meja, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas, tenggat_at: datetime | None) -> None:
    """Arrange the next rung of a visit's ladder."""
    waktu = sop.ambil(kunjungan.no).waktu
    if tenggat_at is None or waktu is None:
        return
    kal = m.kantor.kalender(kunjungan.mulai_at)
    # A part of a row may open after the row's limit: then its first rung is the next daily one.
    anak = anak_berikutnya(kal, kunjungan.mulai_at, tenggat_at, waktu, m.sekarang)
    m.g.jadwalkan(berkas.id, kunjungan.lb, anak.kode, anak.saat)


def saat_konfirmasi(m: Meja, sesudah: datetime) -> datetime:
    """When to ask the pemohon (again) whether everything arrived."""
    kal = m.kantor.kalender(sesudah)
    return buka(kal, hari_kerja_ke(kal, tanggal_lokal(kal, sesudah), HARI_KONFIRMASI))


def _perbarui_nomor(m: Meja, baru: Berkas, acara: Sequence[Peristiwa]) -> None:
    for event in acara:
        if isinstance(event, p.SuratDitandatangani) and baru.surat and baru.surat.nomor:
            nomor, status = baru.surat.nomor, "final"
        elif isinstance(event, p.NomorSuratDibatalkan):
            nomor, status = event.nomor, "batal"
        else:
            continue
        m.g.akhiri_nomor(nomor.aliran, nomor.tahun, nomor.urut, status=status, at=event.at)


# --- slow work -----------------------------------------------------------------------------------------------------


def _antre_tugas_latar(m: Meja, baru: Berkas, acara: Sequence[Peristiwa]) -> None:
    for kunjungan in baru.terbuka:
        surat = baru.surat
        if kunjungan.aksi is Aksi.SUSUN_SURAT and not kunjungan.samping:
            versi = surat.isi_versi if surat else 0
            if perlu_draf(baru):
                m.g.antre_tugas("draf", f"draf:{baru.id}:{kunjungan.lb}:{versi}", baru.id,
                                {"lb": kunjungan.lb, "isi_versi": versi}, at=m.sekarang)  # fmt: skip
    antre_render(m, baru)
    for event in acara:
        if isinstance(event, p.DisposisiDiberikan):
            m.g.antre_tugas("lembar", f"lembar:{baru.id}:{event.lb}", baru.id, {"lb": event.lb}, at=m.sekarang)
        elif isinstance(event, p.LangkahSelesai) and _aksi(baru, event.lb) is Aksi.RAPAT:
            for jenis in ("daftar-hadir", "notulensi"):
                m.g.antre_tugas("rapat", f"rapat:{baru.id}:{event.lb}:{jenis}", baru.id,
                                {"lb": event.lb, "templat": jenis}, at=m.sekarang)  # fmt: skip
        elif isinstance(event, p.LangkahSelesai) and _aksi(baru, event.lb) is Aksi.DISTRIBUSIKAN and _induk(baru, event.lb):
            m.g.antre_tugas("tanda_terima", f"tanda-terima:{baru.id}:{event.lb}", baru.id, {"lb": event.lb},
                            at=m.sekarang)  # fmt: skip
        elif isinstance(event, p.LangkahSelesai) and (
            templat := laporan_dari(m.g.sop(baru.sop, baru.sop_versi), baru, event.lb)
        ):
            m.g.antre_tugas("laporan", f"laporan:{baru.id}:{event.lb}", baru.id, {"lb": event.lb, "templat": templat},
                            at=m.sekarang)  # fmt: skip
        elif isinstance(event, p.TandaTanganDiminta):
            _antre_ttd(m, baru, event)
        elif isinstance(event, p.TandaTanganGagal | p.SuratDitandatangani) and event.permintaan:
            m.g.gugurkan_tugas(kunci_ttd(baru.id, event.permintaan))
        elif isinstance(event, p.BerkasSelesai) or _menyusul_arsip(baru, event):
            m.g.antre_tugas("arsip", f"arsip:{baru.id}", baru.id, {}, at=m.sekarang)
        elif isinstance(event, p.WaktuDiperpanjang) and event.nomor is not None:
            m.g.antre_tugas("perpanjangan", f"perpanjangan:{baru.id}", baru.id, {}, at=m.sekarang)
        elif isinstance(event, p.SerahTerimaDikonfirmasi):
            m.g.antre_tugas("bukti", f"bukti:{baru.id}", baru.id, {"lb": event.lb}, at=m.sekarang)


def _aksi(berkas: Berkas, lb: int) -> Aksi | None:
    kunjungan = berkas.ambil(lb)
    return kunjungan.aksi if kunjungan is not None else None


def _induk(berkas: Berkas, lb: int) -> bool:
    """Whether this visit steered a fan-out (and is no branch of one)."""
    kunjungan = berkas.ambil(lb)
    return kunjungan is not None and kunjungan.induk is None


def _menyusul_arsip(berkas: Berkas, event: Peristiwa) -> bool:
    """Whether a document came after the case had ended: then its list of contents is made anew."""
    return isinstance(event, p.DokumenDilampirkan) and berkas.status == "selesai" and event.dokumen.slot != SLOT_ARSIP


def kunci_ttd(berkas_id: str, permintaan: str) -> str:
    """The key of the slow work that one request for a signature is."""
    return f"ttd:{berkas_id}:{permintaan}"


def _antre_ttd(m: Meja, baru: Berkas, event: p.TandaTanganDiminta) -> None:
    """Have the provider called once; where a person gives a passphrase, only see to it that no request is forgotten."""
    dipegang_halaman = m.kantor.faktor_ttd == "passphrase"
    m.g.antre_tugas("ttd_pasti" if dipegang_halaman else "ttd", kunci_ttd(baru.id, event.permintaan), baru.id,
                    {"lb": event.lb, "permintaan": event.permintaan}, at=m.sekarang,
                    nanti=m.nyata + LAMA_MENUNGGU_TTD if dipegang_halaman else None)  # fmt: skip


def antre_render(m: Meja, berkas: Berkas) -> None:
    """Have the letter rendered with number, today's date and the signer of now, when it has to be."""
    tanggal, penanda = m.kantor.tanggal(m.sekarang), penanda_surat(m, berkas)
    if perlu_render(berkas, tanggal, penanda):
        siapa = f"{penanda.orang}:{penanda.sebagai}" if penanda is not None else "-"
        m.g.antre_tugas("render", f"render:{berkas.id}:{berkas.isi_hash}:{tanggal}:{siapa}", berkas.id,
                        {"isi_hash": berkas.isi_hash, "tanggal": tanggal.isoformat()}, at=m.sekarang)  # fmt: skip


# --- cards ---------------------------------------------------------------------------------------------------------


def kunci_tugas(berkas_id: str, lb: int) -> str:
    """The key of a task card; each holder's chat has one."""
    return f"tugas:{berkas_id}:{lb}"


def _perbarui_kartu(m: Meja, lama: Berkas | None, baru: Berkas, acara: Sequence[Peristiwa], sop: Sop) -> None:
    dahulu = {k.lb: k for k in lama.langkah} if lama else {}
    m.g.siapkan_pemegang(m.sekarang, {k.jabatan for k in baru.terbuka if k.jabatan != "pemohon" and k.induk is None})
    for kunjungan in baru.langkah:
        if kunjungan.jabatan == "pemohon" or kunjungan.induk is not None:
            continue
        sebelum = dahulu.get(kunjungan.lb)
        if kunjungan.terbuka:
            dilepas = sebelum is not None and sebelum.orang is not None and kunjungan.orang is None
            tampilkan_tugas(m, baru, sop, kunjungan, baru_dibuka=sebelum is None or dilepas, pertama=sebelum is None)
        elif sebelum is not None and sebelum.terbuka:
            pandangan = pandangan_tugas(m, baru, sop, kunjungan.lb, orang_id=None)
            m.g.pensiunkan_semua(kunci_tugas(baru.id, kunjungan.lb), m.kantor.penyaji.kartu_tugas(pandangan))
    perbarui_sebaran(m, lama, baru, sop)
    perbarui_undangan(m, lama, baru)
    if baru.pemohon is not None and (akunnya := m.g.akun_orang(baru.pemohon)):
        isi = m.kantor.penyaji.kartu_status(pandangan_status(m, baru, sop))
        for akun in akunnya:
            m.g.kartu(akun.chat_id, f"status:{baru.id}", isi, prioritas=BALASAN, berkas_id=baru.id)


def tampilkan_tugas(m: Meja, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas, *, baru_dibuka: bool = False,
                    pertama: bool = False, pengingat: str | None = None) -> int:  # fmt: skip
    """Show (or refresh) the card of an open visit to every holder; returns how many chats can see it.

    Whoever the visit was named to, or who took it, gets the card with its acts; the other holders are told who has it.

    Args:
        baru_dibuka: It waits at its post from now on: a new message.
        pertama: It was opened in this very transaction, so nothing of it is anywhere yet: no card, no panel, no file on its way.
        pengingat: The rung this is a reminder of.
    """
    kunci = kunci_tugas(berkas.id, kunjungan.lb)
    pemegang = m.g.penugasan(m.sekarang, jabatan=kunjungan.jabatan)
    boleh = {t.orang_id for t in pemegang}
    terikat = kunjungan.orang if kunjungan.orang in boleh else None
    terlihat = 0
    for tugas in pemegang:
        akunnya = [a for a in m.g.akun_orang(tugas.orang_id) if a.terjangkau]
        if terikat is not None and tugas.orang_id != terikat:
            for akun in akunnya:
                if akun.chat_id in m.g.chat_kartu(kunci):
                    m.g.pensiunkan(akun.chat_id, kunci, m.kantor.penyaji.pesan(
                        "tugas_diambil", nomor=berkas.nomor, no=kunjungan.no, nama=m.g.profil(terikat).nama))  # fmt: skip
            continue
        for akun in akunnya:
            taruh_kartu(m, berkas, sop, kunjungan, akun.chat_id, tugas.orang_id, baru=baru_dibuka or pengingat is not None,
                        pertama=pertama, pengingat=pengingat)  # fmt: skip
            # A chair whose only holder asked for the data himself is an empty one where judging is due.
            terlihat += not (kunjungan.aksi in PENILAI and tugas.orang_id == berkas.pemohon)
    if not terlihat and (baru_dibuka or pengingat):
        # The case has an own way out where the chair is held by nobody but the one who asks: somebody stands in for him.
        sendiri = kunjungan.aksi in PENILAI and berkas.pemohon in boleh
        kabari_kursi(m, kunjungan.jabatan, "kursi_pemohon" if sendiri else "kursi_kosong",
                     f"kosong:{berkas.id}:{kunjungan.lb}:{pengingat or ''}", kecuali=berkas.pemohon,
                     nomor=berkas.nomor, jabatan=nama_jabatan(m, sop, kunjungan.jabatan), no=kunjungan.no)  # fmt: skip
    return terlihat


def taruh_kartu(m: Meja, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas, chat_id: int, orang_id: str, *, baru: bool,
                pertama: bool = False, pengingat: str | None = None) -> None:  # fmt: skip
    """State the card of an open visit in one chat. What arrives while the office is closed lies there when it opens, and makes no sound."""
    isi = isi_kartu(m, berkas, sop, kunjungan, chat_id, orang_id, pertama=pertama, pengingat=pengingat)
    with m.g.tanpa_bunyi(jam_kabar(m) is not None):
        m.g.kartu(chat_id, kunci_tugas(berkas.id, kunjungan.lb), isi, prioritas=TUGAS, baru=baru, pertama=pertama, berkas_id=berkas.id,
                  lb=kunjungan.lb)  # fmt: skip


def jam_kabar(m: Meja) -> datetime | None:
    """When the office next works, for news that can wait until then; None: it works now."""
    kal = m.kantor.kalender(m.sekarang)
    return None if dalam_jam_kerja(kal, m.sekarang) else buka_berikutnya(kal, m.sekarang)


def bawa_turun(m: Meja, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas, chat_id: int, orang_id: str) -> None:
    """Show the card (or its panel) as a new message at the end of one chat."""
    m.g.kartu(chat_id, kunci_tugas(berkas.id, kunjungan.lb), isi_kartu(m, berkas, sop, kunjungan, chat_id, orang_id),
              prioritas=BALASAN, baru=True, berkas_id=berkas.id, lb=kunjungan.lb)  # fmt: skip


def isi_kartu(m: Meja, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas, chat_id: int, orang_id: str, *,
              pertama: bool = False, pengingat: str | None = None) -> Isi:  # fmt: skip
    """The card of one visit in one chat; while its holder composes a disposisi there, the panel. `pertama` as in `tampilkan_tugas`."""
    tambahan = {"sebar": ringkas_sebar(m, berkas, sop, kunjungan), "rapat": ringkas_rapat(m, berkas, kunjungan)}
    pandangan = pandangan_tugas(m, berkas, sop, kunjungan.lb, orang_id=orang_id, pertama=pertama, pengingat=pengingat, data=tambahan)
    dialog = m.g.dialog(chat_id) if not pertama else None
    if dialog is not None and dialog.data.get("berkas") == berkas.id and dialog.data.get("lb") == kunjungan.lb:
        pandangan = replace(pandangan, data={
            **tambahan, "dialog": dialog.jenis, **dialog.data, **_pilihan(m, berkas, sop, kunjungan)})  # fmt: skip

    return m.kantor.penyaji.kartu_tugas(pandangan)


def _pilihan(m: Meja, berkas: Berkas, sop: Sop, kunjungan: LangkahBerkas) -> dict[str, Any]:
    """What a panel lets its holder choose from."""
    if kunjungan.aksi in TERSEBAR:
        butir = usulan_butir(m, berkas, sop, kunjungan)
        return {"sebar_pilihan": [(b.kunci, b.judul) for b in butir], "per_data": kunjungan.aksi is Aksi.HIMPUN}
    if kunjungan.aksi is Aksi.RAPAT:
        return {"peserta_pilihan": calon_peserta(m, sop, kunjungan)}
    if kunjungan.aksi is Aksi.SUSUN_SURAT:
        return {"balasan": templat_surat(berkas, sop) == SURAT_BALASAN}
    if kunjungan.aksi is not Aksi.DISPOSISI:
        return {}
    sesudah = sop.sesudah(kunjungan.no, kunjungan.bagian)
    utama = sop.ambil(sesudah[0]).bagian[sesudah[1]].pelaksana if sesudah else None
    lain = [j for j in m.kantor.instansi.jabatan if j.kode not in (utama, kunjungan.jabatan) and not j.luar]
    pemegang = m.g.penugasan(m.sekarang, jabatan=utama) if utama else []
    return {
        "instruksi_pilihan": list(m.kantor.instansi.instruksi_disposisi),
        "penerima_pilihan": [(j.kode, j.singkat) for j in lain],
        "utama_nama": nama_jabatan(m, sop, utama) if utama else "",
        "orang_pilihan": [(t.orang_id, m.g.profil(t.orang_id).nama) for t in pemegang] if len(pemegang) > 1 else [],
    }


# --- messages ------------------------------------------------------------------------------------------------------


def _kabari(m: Meja, baru: Berkas, acara: Sequence[Peristiwa], sop: Sop) -> None:
    for event in acara:
        if isinstance(event, p.DisposisiDiberikan):
            for tujuan in event.tujuan:
                if tujuan.jenis == "tembusan":
                    _ke_jabatan(m, tujuan.jabatan, "tembusan", f"tembusan:{baru.id}:{event.lb}", baru,
                                dari=sebut(m, sop, event.oleh), sop=sop.nama, instruksi=list(event.instruksi),
                                catatan=str(event.rahasia.get("catatan") or ""))  # fmt: skip
        elif isinstance(event, p.ParafGugur):
            for jabatan in event.jabatan:
                _ke_jabatan(m, jabatan, "paraf_gugur", f"gugur:{baru.id}:{baru.versi}", baru)
        elif isinstance(event, p.DrafSuratDisusun) and event.sumber == "isian" and event.versi == 1:
            kirim_draf(m, baru, event.lb)
        elif isinstance(event, p.RapatDijadwalkan):
            kabari_rapat(m, baru, event)
        elif isinstance(event, p.WaktuDiperpanjang) and baru.pemohon is not None:
            _kabari_perpanjangan(m, baru, sop, event)
        elif isinstance(event, p.SuratDirender):
            _kabari_tanpa_pdf(m, baru)
        elif isinstance(event, p.TandaTanganGagal) and event.oleh is None:
            _kabari_gagal(m, baru, event)
        elif isinstance(event, p.TandaTanganTidakPasti):
            _kabari_tidak_pasti(m, baru, event)
        elif isinstance(event, p.BerkasDiserahkan):
            _serahkan(m, baru, event)
        elif isinstance(event, p.SerahTerimaDikonfirmasi) and baru.pemohon is not None:
            for akun in m.g.akun_orang(baru.pemohon):
                m.g.pensiunkan(akun.chat_id, f"terima:{baru.id}",
                               m.kantor.penyaji.pesan("terima_kasih", nomor=baru.nomor))  # fmt: skip
        elif isinstance(event, p.DokumenDilampirkan) and event.lb is None and event.dokumen.slot == "bukti":
            _kirim_bukti(m, baru, event)
        elif isinstance(event, p.DokumenDilampirkan) and event.lb is None and event.dokumen.slot == "perpanjangan":
            _kirim_perpanjangan(m, baru, sop, event)
        elif isinstance(event, p.DokumenDilampirkan) and event.lb is None and event.dokumen.slot == "rapat":
            _kirim_lembar(m, baru, event)


def _kabari_perpanjangan(m: Meja, berkas: Berkas, sop: Sop, event: p.WaktuDiperpanjang) -> None:
    """The notice of UU 14/2008 article 22(8): the new limit and the reason, to the pemohon."""
    batas = tenggat_hukum(m.kantor.kalender, berkas, sop)
    tanggal = m.kantor.penyaji.hari_tanggal(m.kantor.tanggal(batas.jatuh_tempo)) if batas and batas.jatuh_tempo else ""
    isi = m.kantor.penyaji.pesan("waktu_diperpanjang", nomor=berkas.nomor, hari=event.hari, batas=tanggal,
                                 alasan=str(event.rahasia.get("alasan") or ""))  # fmt: skip
    for akun in m.g.akun_orang(berkas.pemohon or ""):
        m.g.pesan(akun.chat_id, isi, dedupe=f"perpanjang:{berkas.id}:{akun.chat_id}", prioritas=TUGAS)


def _nomor_surat(berkas: Berkas) -> str:
    return berkas.surat.nomor.nomor if berkas.surat and berkas.surat.nomor else berkas.nomor


def _kabari_gagal(m: Meja, berkas: Berkas, event: p.TandaTanganGagal) -> None:
    """One message for all letters of one confirmation that came to nothing; each further one is added to it."""
    diminta = next(e for e in reversed(m.g.acara(berkas.id))
                   if isinstance(e, p.TandaTanganDiminta) and e.permintaan == event.permintaan)  # fmt: skip
    assert diminta.oleh is not None
    kunci = f"ttd-gagal:{diminta.oleh.orang}:{diminta.at.isoformat()}"  # asked for in one transaction
    ada = m.g.letak_kartu(kunci)
    for akun in m.g.akun_orang(diminta.oleh.orang):
        gagal = [*ada.get(akun.chat_id, {}).get("gagal", ()), [_nomor_surat(berkas), event.kode]]
        isi = m.kantor.penyaji.pesan("ttd_gagal", gagal=[(nomor, m.kantor.penyaji.galat(kode, {})) for nomor, kode in gagal])
        m.g.kartu(akun.chat_id, kunci, isi, prioritas=TUGAS, baru=akun.chat_id not in ada, letak={"gagal": gagal})


def _kabari_penanda_tangan(m: Meja, berkas: Berkas, lb: int, isi: Isi, dedupe: str) -> None:
    """Tell whoever may sign this letter; the card changes without a sound."""
    kunjungan = berkas.ambil(lb)
    assert kunjungan is not None
    for tugas in m.g.penugasan(m.sekarang, jabatan=kunjungan.jabatan):
        if kunjungan.orang in (None, tugas.orang_id):
            for akun in m.g.akun_orang(tugas.orang_id):
                m.g.pesan(akun.chat_id, isi, dedupe=f"{dedupe}:{akun.chat_id}", prioritas=TUGAS, berkas_id=berkas.id)


def _kabari_tidak_pasti(m: Meja, berkas: Berkas, event: p.TandaTanganTidakPasti) -> None:
    """An incident; the signer and the admin are told, and either may settle it."""
    nomor = m.g.insiden("ttd_tidak_pasti", f"permintaan {event.permintaan}: {event.kode}", at=m.nyata)
    isi = m.kantor.penyaji.pesan("ttd_tidak_pasti", nomor=berkas.nomor, surat=_nomor_surat(berkas), insiden=nomor,
                                 lb=event.lb, permintaan=event.permintaan)  # fmt: skip
    dedupe = f"ttd-tidak-pasti:{event.permintaan}"
    _kabari_penanda_tangan(m, berkas, event.lb, isi, dedupe)
    for tugas in m.g.penugasan(m.sekarang, jabatan=ADMIN):
        for akun in m.g.akun_orang(tugas.orang_id):
            m.g.pesan(akun.chat_id, isi, dedupe=f"{dedupe}:admin:{akun.chat_id}", prioritas=TUGAS, berkas_id=berkas.id)


def _kabari_tanpa_pdf(m: Meja, berkas: Berkas) -> None:
    """A letter without PDF: said once to the admin; where it cannot be signed so, its drafter may bring the PDF."""
    surat, utama = berkas.surat, berkas.utama
    if surat is None or surat.pdf is not None or utama is None:
        return
    menunggu = keadaan_ttd(berkas, m.kantor.penyedia_ttd) == "menunggu_pdf"
    # A step may also go on by itself at midnight, when a Plh begins whose act stands for two posts: that is no hour for such news.
    kabari_admin(m, "menunggu_pdf" if menunggu else "tanpa_pdf", f"tanpa-pdf:{berkas.id}", nanti=None if menunggu else jam_kabar(m),
                 nomor=berkas.nomor)  # fmt: skip
    if menunggu:
        isi = m.kantor.penyaji.pesan("minta_pdf", nomor=berkas.nomor, surat=_nomor_surat(berkas), lb=utama.lb)
        for jabatan in sorted(penyusun_surat(berkas)):
            for tugas in m.g.penugasan(m.sekarang, jabatan=jabatan):
                for akun in m.g.akun_orang(tugas.orang_id):
                    m.g.pesan(akun.chat_id, isi, dedupe=f"minta-pdf:{berkas.id}:{surat.tanggal}:{akun.chat_id}", prioritas=TUGAS,
                              berkas_id=berkas.id)  # fmt: skip


def _ke_jabatan(m: Meja, jabatan: str, kode: str, dedupe: str, berkas: Berkas, **data: Any) -> None:
    isi = m.kantor.penyaji.pesan(kode, nomor=berkas.nomor, **data)
    for tugas in m.g.penugasan(m.sekarang, jabatan=jabatan):
        for akun in m.g.akun_orang(tugas.orang_id):
            m.g.pesan(akun.chat_id, isi, dedupe=f"{dedupe}:{akun.chat_id}", prioritas=TUGAS, berkas_id=berkas.id)


def kabari_admin(m: Meja, kode: str, dedupe: str, *, nanti: datetime | None = None, **data: Any) -> None:
    """Tell the holders of the post `admin`, at once or at `nanti` (office time)."""
    isi = m.kantor.penyaji.pesan(kode, **data)
    for tugas in m.g.penugasan(m.sekarang, jabatan=ADMIN):
        for akun in m.g.akun_orang(tugas.orang_id):
            m.g.pesan(akun.chat_id, isi, dedupe=f"{dedupe}:{akun.chat_id}", prioritas=SIARAN, nanti=nanti)


def kabari_kursi(m: Meja, kursi: str, kode: str, dedupe: str, *, kecuali: str | None = None, **data: Any) -> None:
    """Tell the admin and the nearest superior who can be reached that a chair is empty, with a button to hand its work over.

    `kecuali` asked for the data himself: he is no superior who could take the task.
    """
    instansi = m.kantor.instansi
    ada = any(j.kode == kursi and not j.luar for j in instansi.jabatan)
    atasan: list[str] = []
    for j in instansi.rantai_atasan(kursi) if ada else ():
        atasan = [t.orang_id for t in m.g.penugasan(m.sekarang, jabatan=j.kode)
                  if t.orang_id != kecuali and terjangkau(m, t.orang_id)]  # fmt: skip
        if atasan:
            break
    admin = [t.orang_id for t in m.g.penugasan(m.sekarang, jabatan=ADMIN)]
    for orang in dict.fromkeys([*admin, *atasan]):
        isi = m.kantor.penyaji.pesan(kode, **data)
        if ada:
            alih = m.kantor.penyaji.pesan("alihkan_kursi", jabatan=kursi, orang=orang if orang in atasan else None,
                                          hari_ini=m.kantor.tanggal(m.sekarang).isoformat())  # fmt: skip
            isi = replace(isi, tombol=alih.tombol)
        for akun in m.g.akun_orang(orang):
            m.g.pesan(akun.chat_id, isi, dedupe=f"{dedupe}:{akun.chat_id}", prioritas=TUGAS)


def terjangkau(m: Meja, orang_id: str) -> bool:
    """Whether a message reaches this person."""
    return any(a.terjangkau for a in m.g.akun_orang(orang_id))


def umumkan_kosong(m: Meja, jabatan: str, dedupe: str) -> None:
    """Say that a post was left with nobody who can be reached, when work waits there."""
    if any(terjangkau(m, t.orang_id) for t in m.g.penugasan(m.sekarang, jabatan=jabatan)):
        return
    if banyak := len(m.g.tugas_terbuka([jabatan])):
        kabari_kursi(m, jabatan, "kursi_ditinggal", f"ditinggal:{dedupe}:{jabatan}", banyak=banyak,
                     jabatan=nama_jabatan(m, None, jabatan))  # fmt: skip


def kirim_draf(m: Meja, berkas: Berkas, lb: int) -> None:
    """Send the newest draft .docx to whoever holds the visit, to be edited in Word and sent back."""
    kunjungan = berkas.ambil(lb)
    surat = berkas.surat
    if kunjungan is None or surat is None or surat.draf is None:
        return
    for tugas in m.g.penugasan(m.sekarang, jabatan=kunjungan.jabatan):
        if kunjungan.orang in (None, tugas.orang_id):
            for akun in m.g.akun_orang(tugas.orang_id):
                kirim_dokumen(m, akun.chat_id, rujukan(surat.draf, nama_draf(berkas)), "draf_docx",
                              dedupe=f"draf:{berkas.id}:{lb}:{surat.draf_versi}:{akun.chat_id}", prioritas=TUGAS,
                              nomor=berkas.nomor)  # fmt: skip


def nama_draf(berkas: Berkas) -> str:
    """The file name of the draft as people save it."""
    return f"Draf-{berkas.nomor.replace('/', '-')}-v{berkas.surat.draf_versi if berkas.surat else 0}.docx"


def nama_surat(berkas: Berkas) -> str:
    """The file name of the numbered letter, in the form it goes out in."""
    surat = berkas.surat
    nomor = surat.nomor.nomor if surat and surat.nomor else berkas.nomor
    akhiran = "pdf" if surat and (surat.bertanda or surat.pdf) else "docx"
    return f"Surat-{nomor.replace('/', '-')}.{akhiran}"


def kirim_dokumen(m: Meja, chat_id: int, dokumen: dict[str, str], kode: str, *, dedupe: str, prioritas: int,
                  **data: Any) -> None:  # fmt: skip
    """Queue one document with its caption."""
    m.g.kirim(chat_id, "sendDocument", {"document": dokumen, "caption": m.kantor.penyaji.pesan(kode, **data).teks,
                                        "parse_mode": "HTML"}, dedupe=dedupe, prioritas=prioritas)  # fmt: skip


def _serahkan(m: Meja, berkas: Berkas, event: p.BerkasDiserahkan) -> None:
    """What is handed over goes to the pemohon."""
    for akun in m.g.akun_orang(berkas.pemohon) if berkas.pemohon is not None else ():
        kirim_serahan(m, berkas, event.lb, akun.chat_id, f"serah:{berkas.id}:{event.lb}:{akun.chat_id}")


def kirim_serahan(m: Meja, berkas: Berkas, lb: int, chat_id: int, awal: str) -> None:
    """Letter and data of a hand-over, then the question whether all of it arrived; `awal` begins the keys of the messages."""
    surat = berkas.surat
    data = data_dikirim(berkas, m.g.acara(berkas.id))
    if surat is not None and surat.jadi is not None:
        kirim_dokumen(m, chat_id, rujukan(surat.jadi, nama_surat(berkas)), "surat_untuk_pemohon", dedupe=f"{awal}:surat",
                      prioritas=TUGAS, nomor=surat.nomor.nomor if surat.nomor else berkas.nomor)  # fmt: skip
    for dokumen in data:
        m.g.kirim(chat_id, "sendDocument", {"document": {"dokumen": dokumen.sha256, "nama": dokumen.nama}},
                  dedupe=f"{awal}:{dokumen.id}", prioritas=TUGAS)  # fmt: skip
    m.g.kartu(chat_id, f"terima:{berkas.id}", minta_konfirmasi(m, berkas, lb, data), prioritas=TUGAS, baru=True,
              berkas_id=berkas.id, lb=lb)  # fmt: skip


def minta_konfirmasi(m: Meja, berkas: Berkas, lb: int, data: Sequence[BerkasTampil]) -> Isi:
    """The question whether letter and data arrived, with the button `Terima`."""
    return m.kantor.penyaji.pesan("minta_konfirmasi", nomor=berkas.nomor, lb=lb,
                                  daftar=[d.nama for d in data], ada_surat=berkas.surat is not None)  # fmt: skip


def _kirim_lembar(m: Meja, berkas: Berkas, event: p.DokumenDilampirkan) -> None:
    """Attendance, minutes, or who received: to whoever held the meeting or distributed."""
    kunjungan = berkas.ambil(event.dokumen.lb) if event.dokumen.lb is not None else None
    if kunjungan is None:
        return
    for tugas in m.g.penugasan(m.sekarang, jabatan=kunjungan.jabatan):
        for akun in m.g.akun_orang(tugas.orang_id):
            kirim_dokumen(m, akun.chat_id, rujukan(event.dokumen, str(event.rahasia.get("nama"))), "lembar_jadi",
                          dedupe=f"lembar-jadi:{event.dokumen.id}:{akun.chat_id}", prioritas=SIARAN,
                          nomor=berkas.nomor)  # fmt: skip


def _kirim_perpanjangan(m: Meja, berkas: Berkas, sop: Sop, event: p.DokumenDilampirkan) -> None:
    """The notice letter goes to the pemohon, and to the post that extended."""
    penerima = {berkas.pemohon, *(t.orang_id for t in m.g.penugasan(m.sekarang, jabatan=sop.penanda_tangan))}
    for orang_id in sorted(x for x in penerima if x):
        for akun in m.g.akun_orang(orang_id):
            kirim_dokumen(m, akun.chat_id, rujukan(event.dokumen, str(event.rahasia.get("nama"))), "surat_perpanjangan",
                          dedupe=f"perpanjangan:{event.dokumen.id}:{akun.chat_id}", prioritas=TUGAS, nomor=berkas.nomor)  # fmt: skip


def _kirim_bukti(m: Meja, berkas: Berkas, event: p.DokumenDilampirkan) -> None:
    """The receipt goes to the pemohon and to the officer who handed over."""
    penerima = {akun.chat_id for akun in m.g.akun_orang(berkas.pemohon or "")}
    for kunjungan in berkas.langkah:
        if kunjungan.aksi is Aksi.SERAHKAN:
            for tugas in m.g.penugasan(m.sekarang, jabatan=kunjungan.jabatan):
                penerima |= {akun.chat_id for akun in m.g.akun_orang(tugas.orang_id)}
    for chat_id in sorted(penerima):
        kirim_dokumen(m, chat_id, rujukan(event.dokumen, str(event.rahasia.get("nama"))), "bukti_serah_terima",
                      dedupe=f"bukti:{event.dokumen.id}:{chat_id}", prioritas=SIARAN, nomor=berkas.nomor)  # fmt: skip
