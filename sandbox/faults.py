"""Faults a person or a test may switch on: what networks and servers do on a bad day."""

import random
from dataclasses import dataclass, field
from typing import Any

from sandbox.errors import WrongUse

# In the order they are rolled: the first that hits is the one that happens.
KINDS = ("terputus", "http_500", "http_502", "http_429", "terputus_setelah_diterima", "json_rusak")


@dataclass
class Faults:
    """Probabilities per kind (0 to 1), a delay for every call, and the methods concerned (none named: all)."""

    peluang: dict[str, float] = field(default_factory=dict)
    lambat_ms: int = 0
    retry_after: int = 1
    metode: list[str] = field(default_factory=list)
    benih: int = 1
    _random: random.Random = field(default_factory=lambda: random.Random(1))

    @classmethod
    def from_json(cls, body: Any) -> "Faults":
        """Read the setting as the control API takes it: `{"http_500": 0.1, "lambat_ms": 200, "metode": [...]}`.

        Raises:
            WrongUse: an unknown name, or a value out of range.
        """
        if not isinstance(body, dict):
            raise WrongUse("Gangguan ditulis sebagai objek JSON.")
        faults = cls()
        for name, value in body.items():
            if name in KINDS:
                if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
                    raise WrongUse(f"Peluang {name} harus bilangan 0 sampai 1.")
                faults.peluang[name] = float(value)
            elif name in ("lambat_ms", "retry_after", "benih"):
                if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                    raise WrongUse(f"{name} harus bilangan bulat, nol atau lebih.")
                setattr(faults, name, value)
            elif name == "metode":
                faults.metode = [str(method).lower() for method in value or []]
            else:
                raise WrongUse(f"Gangguan tidak dikenal: {name}. Yang ada: {', '.join(KINDS)}, lambat_ms.")
        faults._random = random.Random(faults.benih)
        return faults

    def to_json(self) -> dict[str, Any]:
        """Return the setting in the form `from_json` takes."""
        return {
            **self.peluang,
            "lambat_ms": self.lambat_ms,
            "retry_after": self.retry_after,
            "metode": self.metode,
            "benih": self.benih,
        }

    def concerns(self, method: str) -> bool:
        """Tell whether the setting speaks about this method (any case)."""
        return not self.metode or method.lower() in self.metode

    def roll(self, method: str) -> str | None:
        """Return the kind of fault that strikes this call, or none."""
        if not self.peluang or not self.concerns(method):
            return None
        for kind in KINDS:
            if kind in self.peluang and self._random.random() < self.peluang[kind]:
                return kind
        return None
