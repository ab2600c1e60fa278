"""One stage per module: its stories share a bot, each with its own case."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.e2e.panggung import Panggung, panggung


@pytest.fixture(scope="module")
def p(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Panggung]:
    """The stage of this module, with everybody linked and no PDF engine; at the end its log is looked through."""
    with panggung(tmp_path_factory.mktemp("panggung")) as stage:
        yield stage
        stage.periksa_catatan()


@pytest.fixture
def warga(p: Panggung) -> int:
    """A citizen who has never been here."""
    return p.orang_baru("Warga (contoh)")
