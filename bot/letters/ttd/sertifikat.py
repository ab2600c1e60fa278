"""Certificates of the office's own: a CA, one certificate per person and post, and the list of revoked ones.

Everything lies in one folder (DATA_DIR/sertifikat), private keys encrypted under KUNCI_INDUK. The commands write there
beside a running bot: a lock orders the writers, and every file is replaced whole.
"""

from __future__ import annotations

import base64
import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from bot.application.ports_ttd import NamaPenyedia, PenandaTangan, TtdDitolak
from bot.domain.galat import KonfigurasiSalah

#: How long the CA and the certificates it issues are good for.
MASA_CA = timedelta(days=20 * 365)
MASA_SERTIFIKAT = timedelta(days=365)

#: A certificate that ends sooner is replaced at the next signature.
PEMBARUAN = timedelta(days=30)

#: A list of revoked certificates is written anew after a day and believed for a week.
CRL_BARU = timedelta(days=1)
CRL_BERLAKU = timedelta(days=7)

#: Clocks differ a little: a certificate holds from slightly before the moment it was asked for.
KELONGGARAN = timedelta(minutes=5)

#: Signing documents (id-kp-documentSigning, RFC 9336); readers that do not know it yet, Adobe's and poppler's among them,
#: look for the older purpose of signed mail.
_GUNA_PENANDA = (ObjectIdentifier("1.3.6.1.5.5.7.3.36"), ExtendedKeyUsageOID.EMAIL_PROTECTION)


@dataclass(frozen=True, slots=True)
class Terdaftar:
    """One certificate in the register: whose it is, and when it holds."""

    sidik: str  # sha256 of the DER, hex
    seri: str  # serial number, hex
    instansi: str
    orang_id: str
    jabatan: str  # code of the post
    penyedia: NamaPenyedia
    berlaku_dari: datetime
    berlaku_sampai: datetime
    dicabut_at: datetime | None = None

    def berlaku(self, saat: datetime) -> bool:
        """Whether it held at that moment."""
        return self.berlaku_dari <= saat <= self.berlaku_sampai and (self.dicabut_at is None or saat < self.dicabut_at)

    def ke_data(self) -> dict[str, Any]:
        """As JSON data."""
        return {k: v.isoformat() if isinstance(v, datetime) else v for k, v in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class KunciPenanda:
    """What signing needs: the certificate and its private key, as DER."""

    terdaftar: Terdaftar
    sertifikat: bytes
    kunci: bytes


class OtoritasSertifikat:
    """The CA and its register. Every `saat` is office time; methods block for milliseconds (disk)."""

    def __init__(self, folder: Path, kunci_induk: bytes) -> None:
        self._folder = folder
        self._induk = kunci_induk
        self._daftar: tuple[tuple[int, int], tuple[Terdaftar, ...]] | None = None  # by the file's time and size
        self._kunci: dict[str, KunciPenanda] = {}  # opened ones, by fingerprint

    @property
    def ada(self) -> bool:
        """Whether the CA exists."""
        return (self._folder / "ca.crt").is_file()

    def buat(self, saat: datetime) -> bool:
        """Make the CA; False when it exists already."""
        with self._menulis():
            if self.ada:
                return False
            kunci = ec.generate_private_key(ec.SECP256R1())
            nama = x509.Name([
                x509.NameAttribute(NameOID.COMMON_NAME, "CA internal paraf"),
                x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Sertifikat internal, bukan tersertifikasi"),
            ])  # fmt: skip
            akar = (
                _pembuat(nama, nama, kunci.public_key(), saat, saat + MASA_CA)
                .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
                .add_extension(_guna(ca=True), critical=True)
                .sign(kunci, hashes.SHA256())
            )
            pem = kunci.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                serialization.BestAvailableEncryption(self._sandi("ca")))  # fmt: skip
            _ganti(self._folder / "ca.kunci", pem)
            self._simpan(())
            self._tulis_crl(akar, kunci, (), saat)
            _ganti(self._folder / "ca.crt", akar.public_bytes(serialization.Encoding.PEM))  # last: from here on it exists
            return True

    def akar(self) -> x509.Certificate:
        """The CA's own certificate.

        Raises:
            KonfigurasiSalah: there is none.
        """
        try:
            return x509.load_pem_x509_certificate((self._folder / "ca.crt").read_bytes())
        except (OSError, ValueError) as galat:
            raise KonfigurasiSalah([f"Sertifikat CA di {self._folder} tidak ada atau rusak. Jalankan: paraf sertifikat init"]) from galat

    def daftar(self) -> tuple[Terdaftar, ...]:
        """Every certificate there ever was, the oldest first."""
        berkas = self._folder / "daftar.json"
        try:
            keadaan = berkas.stat()
        except FileNotFoundError:
            return ()
        tanda = (keadaan.st_mtime_ns, keadaan.st_ino)
        if self._daftar is None or self._daftar[0] != tanda:
            self._daftar = (tanda, tuple(_dari_json(x) for x in json.loads(berkas.read_text())))
        return self._daftar[1]

    def cari(self, sidik: str) -> Terdaftar | None:
        """The certificate with this fingerprint."""
        return next((x for x in self.daftar() if x.sidik == sidik), None)

    def milik(self, orang_id: str, jabatan: str) -> Terdaftar | None:
        """The newest certificate of our own for a person in a post."""
        return next((x for x in reversed(self.daftar())
                     if (x.orang_id, x.jabatan, x.penyedia) == (orang_id, jabatan, "local")), None)  # fmt: skip

    def terbitkan(self, instansi: str, siapa: PenandaTangan, saat: datetime) -> Terdaftar:
        """A new certificate for a person in a post; an earlier one stays good for what it signed.

        Raises:
            KonfigurasiSalah: no CA, or KUNCI_INDUK does not open it.
        """
        with self._menulis():
            return self._terbitkan(instansi, siapa, saat)

    def untuk_menandatangani(self, instansi: str, siapa: PenandaTangan, saat: datetime) -> KunciPenanda:
        """The key a person signs with now; made or renewed when it has to be.

        A revoked certificate is never replaced by itself: somebody had a reason, and issues the next one.

        Raises:
            TtdDitolak: `sertifikat_belum_ada` (no CA), `sertifikat_dicabut`.
            KonfigurasiSalah: KUNCI_INDUK does not open the key.
        """
        if not self.ada:
            raise TtdDitolak("sertifikat_belum_ada")
        milik = self.milik(siapa.orang_id, siapa.jabatan)
        if milik is None or (milik.dicabut_at is None and not milik.berlaku_dari <= saat < milik.berlaku_sampai - PEMBARUAN):
            with self._menulis():  # look again: two letters of one person may be here at once
                milik = self.milik(siapa.orang_id, siapa.jabatan)
                if milik is None or (milik.dicabut_at is None and not milik.berlaku_dari <= saat < milik.berlaku_sampai - PEMBARUAN):
                    milik = self._terbitkan(instansi, siapa, saat)
        if milik.dicabut_at is not None:
            raise TtdDitolak("sertifikat_dicabut")
        return self._buka(milik)

    def catat(self, sertifikat: bytes, instansi: str, siapa: PenandaTangan, penyedia: NamaPenyedia) -> Terdaftar:
        """Remember a certificate somebody else issued (DER), as this person's in this post."""
        dibaca = x509.load_der_x509_certificate(sertifikat)
        with self._menulis():
            baru = _terdaftar(dibaca, instansi, siapa, penyedia)
            ada = self.cari(baru.sidik)
            if ada is not None:
                return ada
            _ganti(self._folder / f"{baru.sidik}.crt", dibaca.public_bytes(serialization.Encoding.PEM))
            self._simpan((*self.daftar(), baru))
            return baru

    def cabut(self, sidik: str, saat: datetime) -> Terdaftar | None:
        """Revoke from this moment on; None when there is no such certificate. What it signed before stays good."""
        with self._menulis():
            semua = self.daftar()
            lama = self.cari(sidik)
            if lama is None or lama.dicabut_at is not None:
                return lama
            baru = replace(lama, dicabut_at=saat.astimezone(UTC).replace(microsecond=0))
            semua = tuple(baru if x.sidik == sidik else x for x in semua)
            if self.ada:
                self._tulis_crl(self.akar(), self._kunci_ca(), semua, saat)
            self._simpan(semua)
            return baru

    def crl(self, saat: datetime) -> bytes:
        """The list of revoked certificates (DER), written anew when it is a day old."""
        isi = self._crl_tersimpan()
        if isi is not None and saat < isi.last_update_utc + CRL_BARU and {x.serial_number for x in isi} == self._seri_dicabut():
            return isi.public_bytes(serialization.Encoding.DER)
        with self._menulis():
            return self._tulis_crl(self.akar(), self._kunci_ca(), self.daftar(), saat)

    def crl_sampai(self) -> datetime | None:
        """Until when the list on disk is believed."""
        isi = self._crl_tersimpan()
        return isi.next_update_utc if isi is not None else None

    def periksa_kunci(self) -> None:
        """Open the CA's key once.

        Raises:
            KonfigurasiSalah: it is missing, or KUNCI_INDUK does not open it.
        """
        self._kunci_ca()

    # --- inside -----------------------------------------------------------------------------------------------------

    def _terbitkan(self, instansi: str, siapa: PenandaTangan, saat: datetime) -> Terdaftar:
        akar, kunci_ca, kunci = self.akar(), self._kunci_ca(), ec.generate_private_key(ec.SECP256R1())
        # X.520 allows 64 characters; longer names of posts are cut in the certificate, never on the letter.
        nama = x509.Name([
            x509.NameAttribute(NameOID.COMMON_NAME, siapa.nama[:64]),
            x509.NameAttribute(NameOID.TITLE, siapa.nama_jabatan[:64]),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, instansi[:64]),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, "Sertifikat internal, bukan tersertifikasi"),
        ])  # fmt: skip
        sertifikat = (
            _pembuat(nama, akar.subject, kunci.public_key(), saat, min(saat + MASA_SERTIFIKAT, akar.not_valid_after_utc))
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_guna(ca=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage(_GUNA_PENANDA), critical=False)
            .add_extension(_pengenal_ca(akar), critical=False)
            .sign(kunci_ca, hashes.SHA256())
        )
        baru = _terdaftar(sertifikat, instansi, siapa, "local")
        p12 = pkcs12.serialize_key_and_certificates(
            None, kunci, sertifikat, [akar], serialization.BestAvailableEncryption(self._sandi(baru.sidik)))  # fmt: skip
        _ganti(self._folder / f"{baru.sidik}.p12", p12)
        _ganti(self._folder / f"{baru.sidik}.crt", sertifikat.public_bytes(serialization.Encoding.PEM))
        self._simpan((*self.daftar(), baru))
        return baru

    def _buka(self, milik: Terdaftar) -> KunciPenanda:
        if milik.sidik not in self._kunci:
            try:
                kunci, sertifikat, _ = pkcs12.load_key_and_certificates(
                    (self._folder / f"{milik.sidik}.p12").read_bytes(), self._sandi(milik.sidik))  # fmt: skip
            except (OSError, ValueError):
                kunci = sertifikat = None
            if kunci is None or sertifikat is None:
                raise KonfigurasiSalah([f"Kunci penanda tangan di {self._folder} tidak ada atau tidak terbuka dengan kunci induk ini."])
            self._kunci[milik.sidik] = KunciPenanda(
                milik, sertifikat.public_bytes(serialization.Encoding.DER),
                kunci.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))  # fmt: skip
        return self._kunci[milik.sidik]

    def _kunci_ca(self) -> ec.EllipticCurvePrivateKey:
        try:
            kunci = serialization.load_pem_private_key((self._folder / "ca.kunci").read_bytes(), self._sandi("ca"))
        except (OSError, ValueError):
            kunci = None
        if not isinstance(kunci, ec.EllipticCurvePrivateKey):
            raise KonfigurasiSalah([f"Kunci CA di {self._folder} tidak ada atau tidak terbuka dengan kunci induk ini."])
        return kunci

    def _sandi(self, untuk: str) -> bytes:
        """The passphrase of one key file; nobody types it, nobody stores it."""
        turunan = HKDF(hashes.SHA256(), 32, salt=None, info=f"paraf sertifikat {untuk}".encode()).derive(self._induk)
        return base64.b64encode(turunan)

    def _simpan(self, daftar: tuple[Terdaftar, ...]) -> None:
        isi = json.dumps([x.ke_data() for x in daftar], indent=1) + "\n"
        _ganti(self._folder / "daftar.json", isi.encode())
        self._daftar = None

    def _crl_tersimpan(self) -> x509.CertificateRevocationList | None:
        try:
            return x509.load_der_x509_crl((self._folder / "pencabutan.crl").read_bytes())
        except (OSError, ValueError):
            return None

    def _seri_dicabut(self) -> set[int]:
        return {int(x.seri, 16) for x in self.daftar() if x.dicabut_at is not None and x.penyedia == "local"}

    def _tulis_crl(self, akar: x509.Certificate, kunci: ec.EllipticCurvePrivateKey, daftar: tuple[Terdaftar, ...],
                   saat: datetime) -> bytes:  # fmt: skip
        lama = self._crl_tersimpan()
        nomor = lama.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number + 1 if lama is not None else 1
        pembuat = (
            x509.CertificateRevocationListBuilder().issuer_name(akar.subject)
            .last_update(saat).next_update(saat + CRL_BERLAKU)
            .add_extension(x509.CRLNumber(nomor), critical=False)
            .add_extension(_pengenal_ca(akar), critical=False)
        )  # fmt: skip
        for x in daftar:
            if x.dicabut_at is not None and x.penyedia == "local":
                pembuat = pembuat.add_revoked_certificate(
                    x509.RevokedCertificateBuilder().serial_number(int(x.seri, 16)).revocation_date(x.dicabut_at).build())  # fmt: skip
        isi = pembuat.sign(kunci, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
        _ganti(self._folder / "pencabutan.crl", isi)
        return isi

    @contextmanager
    def _menulis(self) -> Iterator[None]:
        """One writer at a time, over all processes."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        fd = os.open(self._folder / "tulis.kunci", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX)
            yield
        finally:
            os.close(fd)


def _pembuat(nama: x509.Name, penerbit: x509.Name, kunci: ec.EllipticCurvePublicKey, saat: datetime,
             sampai: datetime) -> x509.CertificateBuilder:  # fmt: skip
    return (
        x509.CertificateBuilder().subject_name(nama).issuer_name(penerbit).public_key(kunci)
        .serial_number(x509.random_serial_number()).not_valid_before(saat - KELONGGARAN).not_valid_after(sampai)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(kunci), critical=False)
    )  # fmt: skip


def _guna(*, ca: bool) -> x509.KeyUsage:
    """A CA signs certificates and lists; a person signs documents."""
    return x509.KeyUsage(digital_signature=not ca, content_commitment=not ca, key_cert_sign=ca, crl_sign=ca, key_encipherment=False,
                         data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False)  # fmt: skip


def _pengenal_ca(akar: x509.Certificate) -> x509.AuthorityKeyIdentifier:
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(
        akar.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value)  # fmt: skip


def _terdaftar(sertifikat: x509.Certificate, instansi: str, siapa: PenandaTangan, penyedia: NamaPenyedia) -> Terdaftar:
    return Terdaftar(sertifikat.fingerprint(hashes.SHA256()).hex(), f"{sertifikat.serial_number:x}", instansi, siapa.orang_id,
                     siapa.jabatan, penyedia, sertifikat.not_valid_before_utc, sertifikat.not_valid_after_utc)  # fmt: skip


def _dari_json(x: dict[str, Any]) -> Terdaftar:
    waktu = {k: datetime.fromisoformat(x[k]) for k in ("berlaku_dari", "berlaku_sampai", "dicabut_at") if x[k]}
    return Terdaftar(**{**x, **waktu})


def _ganti(tujuan: Path, isi: bytes) -> None:
    """Replace a file whole, readable by its owner only."""
    sementara = tujuan.with_name(f".{tujuan.name}.baru")
    fd = os.open(sementara, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "wb") as berkas:
        berkas.write(isi)
        berkas.flush()
        os.fsync(berkas.fileno())
    os.replace(sementara, tujuan)
    folder = os.open(tujuan.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
