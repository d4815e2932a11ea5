"""The colours of screens as an ICC profile, made by rule: the same bytes on every machine.

Source of the form: ICC.1:2001-04, the version that PDF/A-1 allows.
"""

import struct
from functools import cache

# X, Y, Z of what each light gives alone, under the D50 that profiles are written for.
# Source: IEC 61966-2-1, adapted by ICC.1:2001-04, annex E.
_LIGHTS = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_CURVES = (b"rTRC", b"gTRC", b"bTRC")  # one for all three
_D50 = (0.9642, 1.0, 0.8249)
_STEPS = 1024  # of the curve from signal to light
_ONE = 0x10000  # Source: 5.3.4: numbers with 16 bits after the point
_VERSION = 0x02100000
_HEADER, _ENTRY = 128, 12  # bytes


@cache
def srgb_profile() -> bytes:
    """The profile's bytes."""
    parts = {
        b"desc": _description(b"sRGB IEC61966-2.1\0"),
        b"cprt": b"text" + bytes(4) + b"In the public domain (CC0)\0\0",
        b"wtpt": _xyz(_D50),
        **{name: _xyz(light) for name, light in _LIGHTS.items()},
    }
    curve = _curve()
    count = len(parts) + len(_CURVES)
    at = _HEADER + 4 + _ENTRY * count
    table = struct.pack(">I", count)
    for name, part in parts.items():
        table += name + struct.pack(">II", at, len(part))
        at += len(part)
    for name in _CURVES:
        table += name + struct.pack(">II", at, len(curve))
    return _header(at + len(curve)) + table + b"".join(parts.values()) + curve


def _header(size: int) -> bytes:
    """Source: 6.1."""
    made = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    kinds = b"mntrRGB XYZ " + made + b"acsp" + bytes(28)
    head = struct.pack(">IxxxxI", size, _VERSION) + kinds + _numbers(_D50)
    return head.ljust(_HEADER, b"\0")


def _curve() -> bytes:
    steps = (round(0xFFFF * _light(step / (_STEPS - 1))) for step in range(_STEPS))
    return b"curv" + bytes(4) + struct.pack(f">I{_STEPS}H", _STEPS, *steps)


def _light(signal: float) -> float:
    """How much light a signal gives. Source: IEC 61966-2-1."""
    return float(signal / 12.92 if signal <= 0.04045 else ((signal + 0.055) / 1.055) ** 2.4)


def _description(name: bytes) -> bytes:
    """Source: 6.5.17; without the name in other alphabets."""
    part = b"desc" + bytes(4) + struct.pack(">I", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67)
    return part + bytes(-len(part) % 4)


def _xyz(colour: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _numbers(colour)


def _numbers(values: tuple[float, float, float]) -> bytes:
    return struct.pack(">3i", *(round(value * _ONE) for value in values))
