"""Write what the plugin is made of, as a CycloneDX document: ``dist/highwater-VERSION.cdx.json``.

It is the lock files in another form, so the same files give the same document, byte by byte.

    python .ci/sbom.py           write it
    python .ci/sbom.py --check   and hold it against the schema that cyclonedx-python-lib brings

Standard library only, Python 3.9, but for the check.
"""

from __future__ import annotations

import argparse
import configparser
import json
import re
import sys
import uuid
from pathlib import Path
from typing import Any, Dict, List

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from model_backend.environment.requirements import TIERS, Requirements  # noqa: E402

FOLDER = "model_backend/environment/requirements"
SETS = (*TIERS, "serve", "uv")
"""Lock files: of the tiers, of the service, and of the installer of PyTorch's CPU build."""

_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def document(root: Path) -> Dict[str, Any]:
    """The document of a plugin's folder.

    Args:
        root: Holds ``metadata.txt`` and the lock files.
    """
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(root / "metadata.txt", encoding="utf-8")
    general = metadata["general"]
    components = _components(root)
    plugin = f"highwater@{general['version']}"
    body: Dict[str, Any] = {
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": plugin,
                "name": general["name"],
                "version": general["version"],
                "description": general["description"],
                "licenses": [{"license": {"id": general["license"]}}],
            }
        },
        "components": components,
        "dependencies": [
            {"ref": plugin, "dependsOn": [component["bom-ref"] for component in components]}
        ],
    }
    number = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(body, sort_keys=True))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        **body,
    }


def text(root: Path) -> str:
    """The document as it is written."""
    return json.dumps(document(root), indent=1, ensure_ascii=False) + "\n"


def _components(root: Path) -> List[Dict[str, Any]]:
    requirements = Requirements(root / FOLDER)
    found: Dict[str, Dict[str, Any]] = {}
    for name in SETS:
        for (package, version, marker), block in zip(
            requirements.pins(name), requirements.blocks(name)
        ):
            url = f"pkg:pypi/{re.sub(r'[-_.]+', '-', package).lower()}@{version}"
            component = found.setdefault(
                url,
                {
                    "type": "library",
                    "bom-ref": url,
                    "name": package,
                    "version": version,
                    "scope": "optional",
                    "purl": url,
                    "externalReferences": [
                        {
                            "type": "distribution",
                            "url": url,
                            "comment": "Files that the installer takes; any other is refused.",
                            "hashes": [
                                {"alg": "SHA-256", "content": value}
                                for value in sorted(set(_HASH.findall(block)))
                            ],
                        }
                    ],
                    "properties": [],
                },
            )
            component["properties"].append({"name": "highwater:tier", "value": name})
            if marker:
                component["properties"].append({"name": f"highwater:{name}:only", "value": marker})
    for component in found.values():
        if not component["externalReferences"][0]["hashes"]:
            raise SystemExit(f"{component['name']} is locked without a hash.")
        if any(item["value"] == "predict" for item in component["properties"]):
            component["scope"] = "required"
    return [found[url] for url in sorted(found)]


def problems(written: str) -> str:
    """What the official schema has against a document; empty: nothing."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    found = JsonStrictValidator(SchemaVersion.V1_6).validate_str(written)
    return "" if found is None else str(found)


def main() -> int:
    """Write, check where asked for, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="hold it against the schema")
    check = parser.parse_args().check
    written = text(ROOT)
    wrong = problems(written) if check else ""
    if wrong:
        print(f"The document is not valid: {wrong}", file=sys.stderr)
        return 1
    version = json.loads(written)["metadata"]["component"]["version"]
    path = ROOT / "dist" / f"highwater-{version}.cdx.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(written, encoding="utf-8")
    count = len(json.loads(written)["components"])
    print(f"{path.relative_to(ROOT)}  {count} packages{', valid CycloneDX 1.6' * check}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
