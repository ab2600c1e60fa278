"""The training room: a newcomer sees who begins which SOP."""

from datetime import UTC, datetime

from bot.domain.sop import Aksi
from bot.operator.demo import Ruang, pemula, susun_sandbox
from bot.specs.load import load_specs
from bot.specs.lokasi import folder_sop


def test_whoever_begins_an_sop_is_marked_in_the_list_of_people_and_nobody_else() -> None:
    katalog = load_specs([folder_sop()])
    daftar = [Ruang(i, n) for n, i in enumerate(katalog.instansi.values(), 1)]
    orang = susun_sandbox(daftar, datetime(2026, 11, 23, tzinfo=UTC), katalog.sop.values())["personas"]
    assert isinstance(orang, list)
    jabatan = {(r.instansi.id, kode): id_ for r in daftar for id_, _, kode, _ in r.pejabat()}
    dari_dalam = [s for s in katalog.sop.values() if s.langkah[0].bagian[0].aksi is not Aksi.AJUKAN]
    assert len(dari_dalam) == 4
    assert {o["id"] for o in orang if o["keterangan"].startswith("/mulai · ")} == {
        jabatan[s.instansi, s.langkah[0].bagian[0].pemegang] for s in dari_dalam
    }
    assert len(pemula(katalog.sop.values())) == 4
