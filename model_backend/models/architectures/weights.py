"""Weights that an encoder starts with: downloaded, or from a file."""

from __future__ import annotations

import contextlib
import os
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ...protocol import HighwaterError

SUFFIXES = (".safetensors", ".pth", ".pt")
_PREFIXES = ("", "module.", "model.", "encoder.", "backbone.", "network.body.encoder.")
_TIMEOUT = 10  # seconds without an answer


@contextlib.contextmanager
def downloading(encoder: str) -> Iterator[None]:
    """Say clearly when the weights of an encoder cannot be downloaded, and soon.

    Args:
        encoder: Its name, for the message.

    Raises:
        HighwaterError: ``training.weights_unavailable``.
    """
    try:
        with _impatient():
            yield
    except HighwaterError:
        raise
    except Exception as error:  # every library on the way has types of its own
        raise HighwaterError(
            "training.weights_unavailable",
            f"The ImageNet weights of the encoder {encoder} cannot be downloaded.",
            "Choose “none” for the encoder weights, or give a file.",
            repr(error),
        ) from error


def check_file(path: Path) -> None:
    """Refuse a file of weights that is not there or of another kind.

    Raises:
        HighwaterError: ``network.weights_file``.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise _file_error(path, "is no file of weights", f"one of {', '.join(SUFFIXES)}")
    if not path.is_file():
        raise _file_error(path, "does not exist", "another file, or “none”")


def load_file_into(encoder: nn.Module, path: Path) -> str:
    """Copy the weights that fit into an encoder.

    The first convolution is adapted to another number of channels: its filters are repeated over
    the channels and scaled, so that an image that is the same in all gives what it gave.

    Args:
        encoder: Changed.
        path: Weights of the encoder or of a network that contains it.

    Returns:
        What was taken, as a sentence for the log.

    Raises:
        HighwaterError: ``network.weights_file``.
    """
    check_file(path)
    wanted = encoder.state_dict()
    given = _best_prefix(_read(path), wanted)
    taken: dict[str, Tensor] = {}
    adapted = ""
    for name, target in wanted.items():
        if name not in given:
            continue
        value = given[name]
        if value.shape == target.shape:
            taken[name] = value
        elif not adapted and _differs_in_channels(value, target):
            taken[name] = adapt_channels(value, target.shape[1])
            adapted = f"; its first convolution had {value.shape[1]} channels and was adapted"
    # Counters of batch norms are no weights.
    if not any(wanted[name].is_floating_point() for name in taken):
        raise _file_error(path, "has no weights that fit the encoder", "the file of this encoder")
    encoder.load_state_dict(taken, strict=False)
    return (
        f"{len(taken)} of the encoder's {len(wanted)} tensors come from “{path.name}”{adapted};"
        " the others start at random."
        if len(taken) < len(wanted)
        else f"The encoder's weights come from “{path.name}”{adapted}."
    )


def adapt_channels(weight: Tensor, channels: int) -> Tensor:
    """Filters (outputs, c, h, w) for another number of channels, (outputs, channels, h, w).

    They are repeated in turn, and scaled so that the sum over channels stays what it was: an
    image that is the same in all channels gives what it gave. With fewer channels than before,
    each gets the mean of all filters.
    """
    given = weight.shape[1]
    if channels < given:
        return weight.mean(1, keepdim=True).repeat(1, channels, 1, 1) * (given / channels)
    # Filters that appear once more than others weigh as much together.
    times = torch.bincount(torch.arange(channels) % given, minlength=given)
    repeated = (weight / times.to(weight)[:, None, None]).repeat(1, -(-channels // given), 1, 1)
    return repeated[:, :channels].contiguous()


def _read(path: Path) -> dict[str, Tensor]:
    try:
        if path.suffix.lower() == ".safetensors":
            from safetensors.torch import load_file

            return load_file(str(path))
        content: Any = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # both libraries have types of their own for a damaged file
        raise _unreadable(path, error) from error
    for key in ("state_dict", "model"):
        if isinstance(content, dict) and isinstance(content.get(key), dict):
            content = content[key]
    if not isinstance(content, dict):
        raise _unreadable(path, TypeError(type(content).__name__))
    return {name: value for name, value in content.items() if isinstance(value, Tensor)}


def _best_prefix(given: dict[str, Tensor], wanted: dict[str, Tensor]) -> dict[str, Tensor]:
    """The tensors by the encoder's own names, whatever network the file was saved from."""
    views = []
    for outer in _PREFIXES:
        for own in ("", "model."):  # encoders of timm are wrapped once more
            view = {
                own + name[len(outer) :]: value
                for name, value in given.items()
                if name.startswith(outer)
            }
            views.append((len(view.keys() & wanted.keys()), view))
    return max(views, key=lambda item: item[0])[1]


def _differs_in_channels(value: Tensor, target: Tensor) -> bool:
    return (
        value.ndim == 4
        and target.ndim == 4
        and value.shape[0] == target.shape[0]
        and value.shape[2:] == target.shape[2:]
    )


@contextlib.contextmanager
def _impatient() -> Iterator[None]:
    """Downloads wait for an answer for seconds, and are not tried where nobody answers.

    The library repeats what failed for most of a minute. What it has downloaded before is found
    either way.
    """
    from huggingface_hub import constants

    settings = dict.fromkeys(("HF_HUB_ETAG_TIMEOUT", "HF_HUB_DOWNLOAD_TIMEOUT"), _TIMEOUT)
    if not _answers(constants.ENDPOINT):
        settings["HF_HUB_OFFLINE"] = True
    before = {name: getattr(constants, name) for name in settings}
    for name, value in settings.items():
        if name not in os.environ:  # the user's own choice stands
            setattr(constants, name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(constants, name, value)


def _answers(address: str) -> bool:
    """Whether a server answers at all, by way of the proxies that are set."""
    try:
        with urllib.request.urlopen(
            urllib.request.Request(address, method="HEAD"), timeout=_TIMEOUT
        ):
            return True
    except (urllib.error.HTTPError, ssl.SSLError):
        return True  # what it said is the library's business
    except urllib.error.URLError as error:
        return isinstance(error.reason, ssl.SSLError)
    except (OSError, ValueError):
        return False


def _unreadable(path: Path, error: Exception) -> HighwaterError:
    return HighwaterError(
        "network.weights_file",
        f"The file of weights “{path.name}” cannot be read, or holds more than weights.",
        "Save the state_dict of the encoder alone.",
        repr(error),
    )


def _file_error(path: Path, problem: str, remedy: str) -> HighwaterError:
    return HighwaterError(
        "network.weights_file",
        f"The file “{path.name}” {problem}.",
        f"Choose {remedy}.",
        str(path),
    )
