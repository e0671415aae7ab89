"""Whether everybody in a cluster runs the same releases, without which maps would differ."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from ..protocol import HighwaterError

if TYPE_CHECKING:
    from distributed import Client


def require_same_versions(client: Client) -> None:
    """Refuse a cluster of which a part runs other releases.

    Args:
        client: Connected; workers that come later are asked with their first task.

    Raises:
        HighwaterError: ``cluster.version`` with what differs, ``cluster.no_highwater``.
    """
    # The client is not asynchronous, so this is what was said and not a promise of it.
    said = cast(dict[str, Any], client.get_versions(check=False))
    own = _programs(said["client"])
    for where, host in (("The scheduler", said["scheduler"]), *_workers(said["workers"])):
        if host is not None:
            _require_same(where, own, _programs(host))
    ours = _ask()
    for address, found in client.run(_asking()).items():
        if "missing" in found:
            raise HighwaterError(
                "cluster.no_highwater",
                f"The worker {address} cannot import Highwater’s backend: {found['missing']}",
                "Start it where the folder of the plugin is importable (PYTHONPATH), with the"
                " packages of the predict tier.",
            )
        _require_same(f"The worker {address}", ours, found)


def _workers(workers: Mapping[str, Any]) -> list[tuple[str, Any]]:
    return [(f"The worker {address}", host) for address, host in workers.items()]


def _programs(host: Mapping[str, Any]) -> dict[str, str]:
    packages = {**host["host"], **host["packages"]}
    # Of Python's version, what is sent to and fro depends on the first two numbers.
    return {
        "python": ".".join(str(packages["python"]).split(".")[:2]),
        "distributed": str(packages["distributed"]),
    }


def _require_same(where: str, ours: Mapping[str, str], theirs: Mapping[str, str]) -> None:
    other = [
        f"{name} {theirs.get(name) or 'none'} instead of {version or 'none'}"
        for name, version in ours.items()
        if theirs.get(name) != version
    ]
    if other:
        raise HighwaterError(
            "cluster.version",
            f"{where} has other releases: {', '.join(other)}.",
            "Install the same release of Highwater’s backend everywhere.",
        )


def _ask() -> dict[str, str]:
    found: dict[str, str] = _asking()()
    return found


def _asking() -> Any:
    """A function that says what runs where it is called.

    It stands inside another one, so that it is sent as it is: a worker that cannot import this
    module must be able to say so.
    """

    def ask() -> dict[str, str]:
        import importlib.metadata as metadata

        try:
            from model_backend import __version__ as version
        except ImportError as error:
            return {"missing": str(error)}
        found = {"Highwater": version}
        for name in ("onnxruntime", "openvino"):
            try:
                found[name] = metadata.version(name)
            except metadata.PackageNotFoundError:
                found[name] = ""
        return found

    return ask
