"""What the letters of a case say: the fields a template is filled with, gathered from the case and its office."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from bot.application.pandangan import (
    KATA_TANGGA,
    data_dikirim,
    dokumen_tampil,
    jawaban_pembuka,
    nama_jabatan,
    pihak_luar,
    ringkas_jawaban,
    ringkas_ukuran,
    sebut,
    sebut_cakupan,
    singkat_jabatan,
)
from bot.application.ports import Meja
from bot.domain import peristiwa as p
from bot.domain.batas import tenggat_hukum
from bot.domain.berkas import Berkas
from bot.domain.peristiwa import Pelaku, Peristiwa
from bot.domain.sop import Aksi, Sop
from bot.domain.ttd import TANPA

#: What becomes of a request; a refusal names the article it rests on, a referral the office that holds the data.
HASIL = ("diberikan", "sebagian", "ditolak", "tidak_dikuasai", "dialihkan")

#: Grounds of a refusal: the ten heads of UU 14/2008 article 17, and article 6(3)e (not yet held or documented).
PASAL = (*(f"17{huruf}" for huruf in "abcdefghij"), "6e")

#: The letter that answers a request.
SURAT_BALASAN = "surat-balasan"

#: Sends papers and a form along.
PENGANTAR = "surat-pengantar"

#: A number or a dash a writer put before a point; the sheet numbers its points itself.
_BUTIR = re.compile(r"^\s*(?:\d{1,2}[.)]\s+|[-•*]\s+)?|\s+$")

#: Outcomes that promise data, so that the row cannot end without a data file.
BERISI_DATA = frozenset({"diberikan", "sebagian"})


@dataclass(frozen=True, slots=True)
class IsiSurat:
    """The fields of a surat balasan that the analis decides."""

    hasil: str = "diberikan"
    hal: str = ""
    paragraf: tuple[str, ...] = ()
    tembusan: tuple[str, ...] = ()
    pasal: str = ""  # of a refusal: one of PASAL
    badan_publik: str = ""  # of a referral: who holds the data

    def ke_data(self) -> dict[str, Any]:
        """As it stands in an event."""
        return {"hasil": self.hasil, "hal": self.hal, "paragraf": list(self.paragraf), "tembusan": list(self.tembusan),
                "pasal": self.pasal, "badan_publik": self.badan_publik}  # fmt: skip

    @classmethod
    def dari_data(cls, data: Mapping[str, Any]) -> IsiSurat:
        """The inverse of `ke_data`."""
        return cls(str(data.get("hasil") or "diberikan"), str(data.get("hal") or ""),
                   tuple(data.get("paragraf") or ()), tuple(data.get("tembusan") or ()),
                   str(data.get("pasal") or ""), str(data.get("badan_publik") or ""))  # fmt: skip


def isi_surat_kini(m: Meja, berkas: Berkas, sop: Sop) -> IsiSurat:
    """The newest fields of the draft, or what the case itself suggests."""
    acara = m.g.acara(berkas.id)
    no = next((k.no for k in reversed(berkas.langkah) if k.aksi is Aksi.SUSUN_SURAT), None)
    baris = {k.lb for k in berkas.langkah if k.no == no}
    for event in reversed(acara):
        if isinstance(event, p.IsiSuratDiubah) and event.lb in baris:
            return IsiSurat.dari_data(event.rahasia.get("isi") or {})
    return isi_awal(m, acara, sop, templat_surat(berkas, sop))


def templat_surat(berkas: Berkas, sop: Sop) -> str:
    """The template of the letter being drafted."""
    kunjungan = next((k for k in reversed(berkas.langkah) if k.aksi is Aksi.SUSUN_SURAT), None)
    if kunjungan is None:
        return SURAT_BALASAN
    return sop.ambil(kunjungan.no).bagian[kunjungan.bagian].surat or SURAT_BALASAN


def ada_tanda_tangan(sop: Sop, no: int) -> bool:
    """Whether a row after `no` signs what it drafts; otherwise number and date are written by hand."""
    return any(b.aksi is Aksi.TANDATANGANI for x in sop.langkah if x.no > no for b in x.bagian)


def isi_awal(m: Meja, acara: Sequence[Peristiwa], sop: Sop, templat: str) -> IsiSurat:
    """The first draft: data given, with the office's own copies; other letters begin with their own words."""
    if templat != SURAT_BALASAN:
        jawaban, kata = jawaban_pembuka(acara), m.kantor.penyaji.kata
        tahun = _tahun(m, jawaban)
        rincian = kata("rincian_data", data=str(jawaban["data"])) if jawaban.get("data") else ""
        if m.g.daftar_data():
            rincian = kata("rincian_terlampir")
        isi = kata(f"paragraf_{templat}", instansi=m.kantor.instansi.nama, tahun=tahun, rincian=rincian)
        hal = str(jawaban.get("perihal") or kata(f"hal_{templat}", tahun=tahun))
        return IsiSurat("diberikan", hal, tuple(isi.split("\n")), m.kantor.instansi.tembusan)
    return IsiSurat("diberikan", hal_bawaan(m, acara, sop, "diberikan"), paragraf_bawaan(m, "diberikan"),
                    m.kantor.instansi.tembusan)  # fmt: skip


def dengan_hasil(m: Meja, berkas: Berkas, sop: Sop, isi: IsiSurat, hasil: str, *, pasal: str = "",
                 badan_publik: str = "") -> IsiSurat:  # fmt: skip
    """The fields under another outcome; subject and body follow as long as they are the old outcome's own words."""
    acara = m.g.acara(berkas.id)
    hal, paragraf = hal_bawaan(m, acara, sop, isi.hasil), paragraf_bawaan(m, isi.hasil)
    return replace(isi, hasil=hasil, pasal=pasal, badan_publik=badan_publik,
                   hal=hal_bawaan(m, acara, sop, hasil) if isi.hal == hal else isi.hal,
                   paragraf=paragraf_bawaan(m, hasil) if isi.paragraf == paragraf else isi.paragraf)  # fmt: skip


def hal_bawaan(m: Meja, acara: Sequence[Peristiwa], sop: Sop, hasil: str) -> str:
    """The subject an outcome starts from."""
    judul = _judul_data(jawaban_pembuka(acara), sop)
    return m.kantor.penyaji.kata("hal_balasan" if hasil in BERISI_DATA else "hal_jawaban", judul=judul)


def _judul_data(jawaban: Mapping[str, Any], sop: Sop) -> str:
    """What was asked for, to stand behind the word Data, with which many begin their answer."""
    judul = str(jawaban.get("judul_data") or sop.nama)
    awal, _, sisa = judul.partition(" ")
    return sisa.strip() if awal.casefold() == "data" and sisa.strip() else judul


def _tahun(m: Meja, jawaban: Mapping[str, Any]) -> str:
    """The year a letter speaks of."""
    tahun = str(jawaban.get("tahun") or jawaban.get("periode") or m.kantor.tanggal(m.sekarang).year)
    return tahun.removeprefix("tahun ")


def paragraf_bawaan(m: Meja, hasil: str) -> tuple[str, ...]:
    """The body an outcome starts from."""
    return tuple(m.kantor.penyaji.kata(f"paragraf_{hasil}", instansi=m.kantor.instansi.nama).split("\n"))


def halaman(m: Meja) -> dict[str, Any]:
    """The office's paper and its free edges."""
    return {"kertas": m.kantor.instansi.kertas, "margin": asdict(m.kantor.instansi.margin)}


def kop(m: Meja) -> dict[str, Any]:
    """The letterhead; `lambang` names the office's emblem in the archive, the room puts the picture there."""
    i = m.kantor.instansi
    alamat = f"{i.alamat} {i.kode_pos}".strip()
    opd = "\n".join(i.baris_kop) or i.nama
    return {"pemerintah": i.pemerintah.upper(), "opd": opd.upper(), "alamat": alamat or "-", "telepon": i.telepon,
            "laman": i.laman, "pos_el": i.pos_el, "lambang": m.g.lambang() or ""}  # fmt: skip


def bahan_surat(m: Meja, berkas: Berkas, sop: Sop) -> tuple[str, dict[str, Any]]:
    """The template of the letter being drafted and its fields."""
    templat = templat_surat(berkas, sop)
    if templat == SURAT_BALASAN:
        return templat, bahan_balasan(m, berkas, sop)
    isi = isi_surat_kini(m, berkas, sop)
    data = dokumen_tampil(berkas, m.g.acara(berkas.id), ("data",))
    opd = dict(m.g.daftar_opd())
    umum: dict[str, Any] = {
        "contoh": m.kantor.contoh,
        **halaman(m),
        "kop": kop(m),
        "tempat": m.kantor.instansi.tempat,
        "sifat": m.kantor.penyaji.kata(f"sifat_{berkas.sifat}"),
        "lampiran": m.kantor.penyaji.kata("lampiran_surat", banyak=len(data)),
        "hal": _potong(isi.hal, 250),
        "paragraf": list(isi.paragraf),
        "tembusan": list(isi.tembusan),
    }  # fmt: skip
    if templat == "surat-perintah":  # signed outside the office
        tahun = _tahun(m, jawaban_pembuka(m.g.acara(berkas.id)))
        umum |= {"hal": umum["hal"].upper(),
                 "menimbang": m.kantor.penyaji.kata(f"menimbang_{templat}", tahun=tahun).split("\n"),
                 "dasar": m.kantor.penyaji.kata(f"dasar_{templat}").split("\n"),
                 "kop_pejabat": m.kantor.penyaji.kata("kop_pejabat", pemerintah=m.kantor.instansi.pemerintah),
                 "penanda_tangan": {"jabatan": m.kantor.penyaji.kata("wali_kota", pemerintah=m.kantor.instansi.pemerintah)}}  # fmt: skip
        return templat, umum
    tujuan = m.kantor.penyaji.kata("tujuan_opd_terlampir" if opd else "tujuan_opd", pemerintah=m.kantor.instansi.pemerintah)
    daftar_tujuan = list(opd.values())[:300]
    if opd and templat == "surat-permohonan-usulan":  # BPS proposes members too (KTDA, row 2)
        tujuan = m.kantor.penyaji.kata("tujuan_usulan")
        daftar_tujuan = [nama for _, nama in pihak_luar(m, sop)][:300]
    lampiran = [{"dataset": judul, "opd": opd.get(kode, kode)} for _, judul, kode in m.g.daftar_data()][:500]
    return templat, umum | {
        **(_pengesahan(m) if _ada_penanda_tangan(sop) else {"pengesahan": "draf"}),
        "tujuan": {"nama": tujuan, "instansi": "", "alamat": "", "tempat": "Tempat"},
        "daftar_tujuan": daftar_tujuan,
        "lampiran_data": lampiran if templat in ("surat-permintaan-data", PENGANTAR) else [],
        **({"kiriman": _kiriman(m, data)} if templat == PENGANTAR else {}),
        "lampiran": m.kantor.penyaji.kata("lampiran_surat", banyak=len(data) + bool(opd)),
        "penanda_tangan": penanda_tangan(m, sop, templat),
        "berkas": [{"nama": d.nama, "ukuran": ringkas_ukuran(d.ukuran), "sha256": d.sha256[:16]} for d in data],
    }  # fmt: skip


def _pengesahan(m: Meja) -> dict[str, str]:
    """How the letter says it was approved: inside the application, or by a signature with the provider's own sentence."""
    if m.kantor.penyedia_ttd == TANPA:
        return {"pengesahan": "aplikasi"}
    return {"pengesahan": "tte", "catatan_kaki": m.kantor.catatan_kaki}


def penerima_surat(m: Meja, berkas: Berkas, sop: Sop) -> str:
    """Whom the letter is addressed to, as the template prints it."""
    _, bahan = bahan_surat(m, berkas, sop)
    tujuan = bahan.get("tujuan") or {}
    return str(tujuan.get("nama") or "") or "-"


def _kiriman(m: Meja, data: Sequence[Any]) -> list[dict[str, str]]:
    """What a surat pengantar sends along: the form, and the files beside it."""
    kata = m.kantor.penyaji.kata
    berkas = [(kata("kiriman_form"), kata("kiriman_keterangan")), *((d.nama, "") for d in data)]
    return [{"jenis": _potong(nama, 250), "banyak": kata("kiriman_banyak"), "keterangan": x} for nama, x in berkas[:50]]


def _ada_penanda_tangan(sop: Sop) -> bool:
    return any(b.aksi is Aksi.TANDATANGANI for x in sop.langkah for b in x.bagian)


def bahan_balasan(m: Meja, berkas: Berkas, sop: Sop) -> dict[str, Any]:
    """The fields of `surat-balasan`, without what the marks stand for."""
    acara = m.g.acara(berkas.id)
    jawaban = jawaban_pembuka(acara)
    isi = isi_surat_kini(m, berkas, sop)
    data = data_dikirim(berkas, acara)
    return {
        "contoh": m.kantor.contoh,
        **halaman(m),
        **_pengesahan(m),
        "kop": kop(m),
        "tempat": m.kantor.instansi.tempat,
        "sifat": m.kantor.penyaji.kata(f"sifat_{berkas.sifat}"),
        "lampiran": m.kantor.penyaji.kata("lampiran_surat", banyak=len(data)),
        "hal": _potong(isi.hal, 250),
        "tujuan": {"nama": str(jawaban.get("nama") or "Pemohon"), "instansi": str(jawaban.get("pekerjaan") or ""),
                   "alamat": "", "tempat": "Tempat"},
        "permohonan": {"nomor_agenda": berkas.nomor, "tanggal": _tanggal(m, berkas.dibuat_at),
                       "nomor_surat": "",
                       "hal": _hal_permohonan(m, jawaban, sop)},
        "hasil": isi.hasil,
        "paragraf": list(isi.paragraf),
        "penolakan": {"pasal": m.kantor.penyaji.kata(f"pasal_{isi.pasal}"),
                      "bunyi": m.kantor.penyaji.kata(f"bunyi_{isi.pasal}")} if isi.hasil == "ditolak" else {},
        "pengalihan": {"badan_publik": isi.badan_publik} if isi.hasil == "dialihkan" else {},
        "data": [_baris_data(jawaban, data)] if isi.hasil in BERISI_DATA else [],
        "penanda_tangan": penanda_tangan(m, sop, SURAT_BALASAN),
        "tembusan": list(isi.tembusan),
        "berkas": [{"nama": d.nama, "ukuran": ringkas_ukuran(d.ukuran), "sha256": d.sha256[:16]} for d in data],
    }  # fmt: skip


def _baris_data(jawaban: Mapping[str, Any], data: Sequence[Any]) -> dict[str, str]:
    nama = ", ".join(d.nama for d in data)
    return {"nama": str(jawaban.get("judul_data") or "-"), "tahun": str(jawaban.get("tahun") or ""),
            "wilayah": str(jawaban.get("wilayah") or "")[:120], "rincian": str(jawaban.get("rincian") or "")[:200],
            "format": str(jawaban.get("format") or ""), "keterangan": _potong(nama or "terlampir", 200)}  # fmt: skip


def penanda_tangan(m: Meja, sop: Sop, templat: str, penanda: Pelaku | None = None) -> dict[str, str]:
    """The signature block: `penanda`, else whoever holds the signing post now, with Plt. or Plh. where it applies.

    Where the office's settings say that the signer signs this kind of letter for somebody above, the block begins with
    a.n. that post; signing through a post between, it ends with u.b. the signer's own.
    """
    rantai = m.kantor.instansi.atas_nama.get(templat, ())
    kode = next((b.pemegang for x in sop.langkah for b in x.bagian if b.aksi is Aksi.TANDATANGANI), None)
    if kode is None:  # signed by hand: by the post the settings name, or the one at the top of the office
        atas = next((j.kode for j in m.kantor.instansi.jabatan if j.atasan is None and not j.luar), sop.peran[0].kode)
        kode = rantai[-1] if rantai else atas
    isi = blok(m, sop, kode, penanda)
    if not rantai or rantai[-1] != kode:
        return isi
    sendiri = f"{isi['awalan']} {isi['jabatan']}".strip()
    antara = [nama_jabatan(m, sop, x) for x in rantai[1:-1]]
    return {**isi, "awalan": "a.n.", "jabatan": nama_jabatan(m, sop, rantai[0]), "pelaksana": antara[0] if antara else sendiri,
            "ub": sendiri if antara else ""}  # fmt: skip


def blok(m: Meja, sop: Sop, kode: str, penanda: Pelaku | None = None) -> dict[str, str]:
    """A post with its holder (`penanda`, else the last of them), as letters print them."""
    pemegang = penanda or next((t.pelaku for t in reversed(m.g.penugasan(m.sekarang, jabatan=kode))), None)
    if pemegang is None:
        return {"awalan": "", "jabatan": nama_jabatan(m, sop, kode), "nama": "-", "pangkat": "", "nip": ""}
    orang = m.g.profil(pemegang.orang)
    awalan = {"plt": "Plt.", "plh": "Plh."}.get(pemegang.sebagai, "")
    return {"awalan": awalan, "jabatan": nama_jabatan(m, sop, kode), "nama": orang.nama, "pangkat": orang.pangkat,
            "nip": orang.nip}  # fmt: skip


def pemegang_penanda(m: Meja, sop: Sop) -> Pelaku | None:
    """Whom the signature block of a draft names: the holder of the signing post; None where no row signs, or nobody holds it."""
    kode = sop.penanda_tangan
    return next((t.pelaku for t in reversed(m.g.penugasan(m.sekarang, jabatan=kode))), None) if kode is not None else None


def catatan_cakupan(m: Meja, berkas: Berkas, sop: Sop) -> str:
    """What the letter says of parafs that the signature, or a paraf above, stands for; empty when there are none."""
    putaran = berkas.utama.putaran if berkas.utama is not None else berkas.putaran
    dicakup = [k for k in berkas.langkah if k.dicakup is not None and k.putaran == putaran]
    kalimat = "; ".join(f"{KATA_TANGGA[k.aksi]} {singkat_jabatan(m, sop, k.jabatan)} dicakup {sebut_cakupan(m, sop, k.dicakup)}"
                        for k in dicakup if k.dicakup is not None)  # fmt: skip
    return f"{_kapital(kalimat)} (rangkap jabatan)" if kalimat else ""


def bahan_lembar(m: Meja, berkas: Berkas, sop: Sop, lb: int) -> dict[str, Any]:
    """The fields of `lembar-disposisi` for the disposisi given at visit `lb`, with the chain up to it."""
    acara = m.g.acara(berkas.id)
    jawaban = jawaban_pembuka(acara)
    semua = [e for e in acara if isinstance(e, p.DisposisiDiberikan)]
    ini = next(e for e in semua if e.lb == lb)
    tanggal = _tanggal(m, berkas.dibuat_at)
    rangkaian = semua[: semua.index(ini) + 1]
    dari = ", ".join(x for x in (str(jawaban.get("nama") or ""), str(jawaban.get("pekerjaan") or "")) if x)
    if not dari and acara[0].oleh is not None and acara[0].oleh.jabatan:  # begun inside the office, without a letter
        dari = nama_jabatan(m, sop, acara[0].oleh.jabatan)
    return {
        "contoh": m.kantor.contoh,
        **halaman(m),
        "kop": {k: v for k, v in kop(m).items() if k not in ("laman", "pos_el")},
        "surat": {"dari": _potong(dari or sop.nama, 200), "nomor": "", "tanggal": tanggal},
        "diterima": tanggal,
        "nomor_agenda": berkas.nomor,
        "sifat": ini.sifat,
        "hal": _hal_permohonan(m, jawaban, sop) if jawaban.get("judul_data") else _hal_tugas(jawaban, sop),
        "diteruskan": [nama_jabatan(m, sop, x.jabatan) + (" (sebagai tembusan)" if x.jenis == "tembusan" else "")
                       for x in ini.tujuan],
        "instruksi": [{"teks": x, "dicentang": x in ini.instruksi} for x in m.kantor.instansi.instruksi_disposisi],
        "catatan": _potong(str(ini.rahasia.get("catatan") or ""), 1500),
        "pemberi": _pemberi(m, sop, ini),
        "riwayat": [
            {"dari": sebut(m, sop, e.oleh), "kepada": ", ".join(nama_jabatan(m, sop, x.jabatan) for x in e.tujuan),
             "instruksi": "; ".join(e.instruksi), "catatan": _potong(str(e.rahasia.get("catatan") or ""), 300),
             "waktu": _waktu(m, e.at), "paraf": _paraf(m, sop, e)}
            for e in rangkaian
        ],
    }  # fmt: skip


def _pemberi(m: Meja, sop: Sop, event: p.DisposisiDiberikan) -> dict[str, str]:
    assert event.oleh is not None and event.oleh.jabatan is not None
    return {"jabatan": nama_jabatan(m, sop, event.oleh.jabatan), "nama": m.g.profil(event.oleh.orang).nama,
            "waktu": _waktu(m, event.at)}  # fmt: skip


def _paraf(m: Meja, sop: Sop, event: p.DisposisiDiberikan) -> str:
    assert event.oleh is not None
    jam = _waktu(m, event.at).split(" pukul ")[1]  # the day stands in the column beside it
    return f"{sebut(m, sop, event.oleh)}, {m.g.profil(event.oleh.orang).nama}, {jam}"


def bahan_perpanjangan(m: Meja, berkas: Berkas, sop: Sop) -> dict[str, Any]:
    """The fields of `surat-perpanjangan`, the notice of UU 14/2008 article 22(8); `qr_tautan` becomes its QR."""
    acara = m.g.acara(berkas.id)
    jawaban = jawaban_pembuka(acara)
    event = next(e for e in reversed(acara) if isinstance(e, p.WaktuDiperpanjang))
    assert event.nomor is not None and event.oleh is not None
    batas = tenggat_hukum(m.kantor.kalender, berkas, sop)
    paling_lambat = m.kantor.tanggal(batas.jatuh_tempo) if batas is not None and batas.jatuh_tempo is not None else None
    kata, tanggal = m.kantor.penyaji.kata, m.kantor.penyaji.tanggal
    return {
        "contoh": m.kantor.contoh,
        "kertas": m.kantor.instansi.kertas,
        "pengesahan": "aplikasi",
        "kop": kop(m),
        "tempat": m.kantor.instansi.tempat,
        "tanggal": tanggal(m.kantor.tanggal(event.at)),
        "nomor": event.nomor.nomor,
        "sifat": kata(f"sifat_{berkas.sifat}"),
        "lampiran": "-",
        "hal": kata("hal_perpanjangan"),
        "tujuan": {"nama": str(jawaban.get("nama") or "Pemohon"), "instansi": str(jawaban.get("pekerjaan") or ""),
                   "alamat": "", "tempat": "Tempat"},
        "permohonan": {"nomor_agenda": berkas.nomor, "tanggal": _tanggal(m, berkas.dibuat_at),
                       "hal": _hal_permohonan(m, jawaban, sop)},
        "perpanjangan": {"hari": kata("hari_perpanjangan", hari=event.hari),
                         "batas": tanggal(paling_lambat) if paling_lambat else kata("batas_menyusul"),
                         "alasan": _potong(str(event.rahasia.get("alasan") or ""), 1000)},
        "penanda_tangan": penanda_tangan(m, sop, "surat-perpanjangan"),
        "waktu_pengesahan": _waktu(m, event.at),
        "kode_verifikasi": kode_terbaca(event.nomor.kode),
        "tautan_verifikasi": "",
        "qr_tautan": tautan_periksa(m, event.nomor.kode),
    }  # fmt: skip


def bahan_bukti(m: Meja, berkas: Berkas, sop: Sop) -> dict[str, Any]:
    """The fields of `bukti-serah-terima`."""
    acara = m.g.acara(berkas.id)
    jawaban = jawaban_pembuka(acara)
    konfirmasi = next(e for e in reversed(acara) if isinstance(e, p.SerahTerimaDikonfirmasi))
    serah = next(k for k in reversed(berkas.langkah) if k.aksi is Aksi.SERAHKAN)
    penyerah = next((e.oleh for e in reversed(acara) if isinstance(e, p.BerkasDiserahkan)), None)
    surat = berkas.surat
    berkas_surat = []
    if surat is not None and surat.jadi is not None and surat.nomor is not None:
        bentuk = surat.jadi
        akhiran = "pdf" if surat.bertanda or surat.pdf else "docx"
        berkas_surat = [{"nama": f"Surat balasan {surat.nomor.nomor.replace('/', '-')}.{akhiran}",
                         "ukuran": ringkas_ukuran(bentuk.ukuran), "sha256": bentuk.sha256[:16],
                         "keterangan": "Surat balasan"}]  # fmt: skip
    data = data_dikirim(berkas, acara)
    return {
        "contoh": m.kantor.contoh,
        **halaman(m),
        "kop": kop(m),
        "nomor_agenda": berkas.nomor,
        "hari_tanggal": m.kantor.penyaji.hari_tanggal(m.kantor.tanggal(konfirmasi.at)),
        "tempat": m.kantor.instansi.tempat,
        "penyerah": {"nama": m.g.profil(penyerah.orang).nama if penyerah else "-",
                     "jabatan": nama_jabatan(m, sop, serah.jabatan), "instansi": m.kantor.instansi.nama,
                     "nip": m.g.profil(penyerah.orang).nip if penyerah else ""},
        "penerima": {"nama": str(jawaban.get("nama") or "Pemohon"), "jabatan": "Pemohon data",
                     "instansi": str(jawaban.get("pekerjaan") or "")},
        "surat": {"nomor": surat.nomor.nomor if surat and surat.nomor else "-",
                  "tanggal": m.kantor.penyaji.tanggal(surat.tanggal) if surat and surat.tanggal else "-"},
        "cara": "aplikasi" if konfirmasi.bukti is None else "langsung",
        "berkas": berkas_surat + [{"nama": d.nama, "ukuran": ringkas_ukuran(d.ukuran), "sha256": d.sha256[:16],
                                   "keterangan": "Data"} for d in data],
        "waktu_konfirmasi": _waktu(m, konfirmasi.at),
    }  # fmt: skip


def bahan_rapat(m: Meja, berkas: Berkas, sop: Sop, lb: int) -> dict[str, Any]:
    """The fields of `daftar-hadir` and `notulensi`; each takes those its manifest names."""
    kunjungan = berkas.ambil(lb)
    assert kunjungan is not None
    assert kunjungan.rapat is not None
    acara = m.g.acara(berkas.id)
    rapat = next(e for e in reversed(acara) if isinstance(e, p.RapatDijadwalkan) and e.lb == lb)
    catatan = next((e for e in reversed(acara) if isinstance(e, p.NotulensiDicatat) and e.lb == lb), None)
    hadir = [h for h in kunjungan.rapat.hadir if h.hadir]
    tanggal = m.kantor.tanggal(rapat.mulai_at)
    zona = m.kantor.kalender(rapat.mulai_at).tz
    pukul = m.kantor.penyaji.waktu(rapat.mulai_at, zona).split(" pukul ")[1]
    notulis = catatan.oleh if catatan is not None else None
    orang = m.g.profil(notulis.orang) if notulis is not None else None
    teks = str(catatan.rahasia.get("teks") or "") if catatan is not None else ""
    return {
        "contoh": m.kantor.contoh,
        **halaman(m),
        "kop": kop(m),
        "nomor_berkas": berkas.nomor,
        "rapat": {"hari_tanggal": m.kantor.penyaji.hari_tanggal(tanggal), "pukul": pukul,
                  "tempat": _potong(str(rapat.rahasia.get("tempat") or "-"), 200),
                  "acara": _potong(str(rapat.rahasia.get("acara") or "-"), 400),
                  "pimpinan": nama_jabatan(m, sop, kunjungan.jabatan), "notulis": orang.nama if orang else "-"},
        "hadir": [{"nama": m.g.profil(h.orang).nama, "jabatan": nama_jabatan(m, sop, h.jabatan), "waktu": _waktu(m, h.at),
                   "tanda": "Hadir"} for h in hadir],
        "isi": [_potong(_BUTIR.sub("", x), 2000) for x in teks.split("\n") if _BUTIR.sub("", x)],
        "jumlah": m.kantor.penyaji.kata("jumlah_hadir", hadir=len(hadir), undangan=len(kunjungan.rapat.peserta)),
        "cara": "aplikasi",
        "tempat": m.kantor.instansi.tempat,
        "tanggal": m.kantor.penyaji.tanggal(tanggal),
        "penanda_tangan": {"jabatan": "Notulis", "nama": orang.nama if orang else "-", "nip": orang.nip if orang else ""},
    }  # fmt: skip


def bahan_tanda_terima(m: Meja, berkas: Berkas, sop: Sop, lb: int) -> dict[str, Any]:
    """The fields of `tanda-terima`: who received, and when."""
    kunjungan = berkas.ambil(lb)
    assert kunjungan is not None
    surat = berkas.surat
    penyerah = kunjungan.oleh or next((e.oleh for e in reversed(m.g.acara(berkas.id))
                                       if isinstance(e, p.SebaranDimulai) and e.lb == lb), None)  # fmt: skip
    cabang = berkas.cabang(lb)
    bernomor = surat is not None and surat.nomor is not None and surat.tanggal is not None
    hal = _potong(isi_surat_kini(m, berkas, sop).hal, 250) if bernomor else ""
    return {
        "contoh": m.kantor.contoh,
        **halaman(m),
        "kop": kop(m),
        "nomor_berkas": berkas.nomor,
        "barang": _kapital(_potong(_dibagikan(m, sop, kunjungan.no, bernomor=bernomor), 300)),
        "surat": {"nomor": surat.nomor.nomor, "tanggal": m.kantor.penyaji.tanggal(surat.tanggal), "hal": hal}
        if bernomor and surat and surat.nomor and surat.tanggal else {},
        "penerima": [{"opd": k.judul, "jabatan": "",
                      "nama": m.g.profil(k.oleh.orang).nama if k.oleh and k.cara == "terima" else "-",
                      "waktu": _waktu(m, k.selesai_at) if k.selesai_at else "-",
                      "keterangan": "dicatat petugas" if k.cara == "luar" else ""} for k in cabang],
        "jumlah": f"{sum(not k.terbuka for k in cabang)} dari {len(cabang)} penerima",
        "cara": "aplikasi",
        "tempat": m.kantor.instansi.tempat,
        "tanggal": _tanggal(m, m.sekarang),
        "penanda_tangan": {"jabatan": "Yang mendistribusikan",
                           "nama": m.g.profil(penyerah.orang).nama if penyerah else "-",
                           "nip": m.g.profil(penyerah.orang).nip if penyerah else ""},
    }  # fmt: skip


def _dibagikan(m: Meja, sop: Sop, no: int, *, bernomor: bool) -> str:
    """What row `no` hands out: what the SOP names, else the letter."""
    nama = next(iter(sop.ambil(no).kelengkapan), "")
    return nama or (m.kantor.penyaji.kata("surat_dibagikan") if bernomor else sop.nama)


def _kapital(teks: str) -> str:
    return teks[:1].upper() + teks[1:]


def tautan_periksa(m: Meja, kode: str) -> str:
    """Where the QR of a letter leads: the verification page, or the bot itself."""
    if m.kantor.tautan_verifikasi:
        return f"{m.kantor.tautan_verifikasi}/{kode}"
    return f"https://t.me/{m.kantor.nama_bot}?start=cek-{kode}"


def keaslian_dokumen(m: Meja, kode: str) -> dict[str, str]:
    """What a document of the record prints of its own code, and where one may type it; `qr_tautan` becomes its QR."""
    tempat = m.kantor.tautan_verifikasi or f"t.me/{m.kantor.nama_bot}"
    return {"kode_verifikasi": kode_terbaca(kode), "tautan_verifikasi": tempat.removeprefix("https://"),
            "qr_tautan": tautan_periksa(m, kode)}  # fmt: skip


def kode_terbaca(kode: str) -> str:
    """A verification code as people read it out: K7QX-2M9P-RT4D-..."""
    return "-".join(kode[i : i + 4] for i in range(0, len(kode), 4))


def _hal_permohonan(m: Meja, jawaban: Mapping[str, Any], sop: Sop) -> str:
    return _potong(m.kantor.penyaji.kata("hal_permohonan", judul=_judul_data(jawaban, sop)), 250)


def _hal_tugas(jawaban: Mapping[str, Any], sop: Sop) -> str:
    """What a case is about that began with no request: the SOP and the first answer."""
    isi = ringkas_jawaban(sop, dict(jawaban))
    return _potong(sop.nama + (f" ({isi[0][1]})" if isi else ""), 250)


def _tanggal(m: Meja, saat: datetime) -> str:
    return m.kantor.penyaji.tanggal(m.kantor.tanggal(saat))


def _waktu(m: Meja, saat: datetime) -> str:
    return m.kantor.penyaji.waktu(saat, m.kantor.kalender(saat).tz)


def _potong(teks: str, maks: int) -> str:
    return teks if len(teks) <= maks else teks[: maks - 1] + "…"
