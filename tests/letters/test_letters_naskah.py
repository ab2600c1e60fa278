"""What every letter says from its sample data stands in tests/letters/naskah, word for word, for people to review."""

from bot.letters.manifest import SuratTemplate
from tools.naskah import FOLDER, semua


def test_every_letter_says_what_was_reviewed(daftar_templat: dict[str, SuratTemplate]) -> None:
    kini = semua(daftar_templat)
    acuan = {f.name: f.read_text("utf-8") for f in FOLDER.glob("*.txt")}
    assert sorted(kini) == sorted(acuan), "make naskah"
    for nama, teks in kini.items():
        assert teks == acuan[nama], f"{nama}: read the difference, then make naskah"


def test_a_refusal_quotes_its_article_and_the_right_to_object(daftar_templat: dict[str, SuratTemplate]) -> None:
    kini = semua({"surat-balasan": daftar_templat["surat-balasan"]})
    tolak = kini["surat-balasan-ditolak.txt"]
    assert "Pasal 17 huruf h Undang-Undang Nomor 14 Tahun 2008" in tolak
    assert "dapat mengungkap rahasia pribadi" in tolak
    assert "30 (tiga puluh) hari kerja" in tolak and "atasan Pejabat Pengelola Informasi" in tolak
    for nama, teks in kini.items():
        assert ("keberatan" in teks) is (nama == "surat-balasan-ditolak.txt"), nama
        assert ("dikuasai oleh Badan Pusat Statistik Kota Contoh" in teks) is (nama == "surat-balasan-dialihkan.txt")
