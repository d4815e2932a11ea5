"""The list of parts (SBOM) of a package, as CycloneDX 1.5 writes it down."""

import json
import uuid
from datetime import UTC, datetime
from pathlib import Path

from components import Component, components
from places import DIST, epoch, version


def write_sbom(bundle: Path, system: str) -> Path:
    """Beside the packages. system: such as "linux"."""
    parts = components(bundle)
    target = DIST / f"fairhand-{version()}-{system}.cdx.json"
    target.write_text(json.dumps(_bom(parts, system), indent=1) + "\n", "utf-8")
    return target


def _bom(parts: list[Component], system: str) -> dict[str, object]:
    named = [f"{part.name}@{part.version}" for part in parts]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, "\n".join(["fairhand", version(), system, *named]))
    made = datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    whole = {"type": "application", "name": "fairhand", "version": version(), "bom-ref": "fairhand"}
    whole |= {"licenses": [{"license": {"id": "MIT"}}]}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"timestamp": made, "component": whole},
        "components": [_part(part) for part in parts],
        "dependencies": [{"ref": "fairhand", "dependsOn": [_ref(part) for part in parts]}],
    }


def _part(part: Component) -> dict[str, object]:
    told: dict[str, object] = {
        "type": "library",
        "name": part.name,
        "version": part.version,
        "bom-ref": _ref(part),
        "licenses": [{"license": {"name": part.licence}}],
    }
    if part.is_wheel:
        told["purl"] = _ref(part)
    return told


def _ref(part: Component) -> str:
    """Source: the package-url specification, where names of Python packages are lower case."""
    name = part.name.lower().replace("_", "-")
    return f"pkg:pypi/{name}@{part.version}" if part.is_wheel else f"{name}@{part.version}"
