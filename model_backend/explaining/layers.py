"""Layers of a network by name, and what leaves them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor, nn

from ..models.model import FloodModel
from ..protocol import HighwaterError

DEEPEST = "deepest"
"""Name that stands for the encoder's coarsest features, whatever the architecture."""

_LISTED = 12  # names that a refusal lists


def find_layer(model: FloodModel, name: str = "") -> tuple[str, nn.Module]:
    """A layer of a model.

    Args:
        model: Of any architecture.
        name: Of a module within the network's body, such as ``decoder.blocks.2`` or
            ``encoder.layer3``; :data:`DEEPEST`; empty: what the last layer looks at, the decoder's
            output.

    Returns:
        Its name and itself.

    Raises:
        HighwaterError: ``explain.layer`` when there is none of this name.
    """
    body = model.network.body
    modules = {path: module for path, module in body.named_modules() if path}
    wanted = name.strip() or _usual(body, "up", "decoder")
    if wanted == DEEPEST:
        wanted = _usual(body, "down", "encoder")
    if wanted not in modules:
        raise HighwaterError(
            "explain.layer",
            f"The network {model.spec.architecture} has no layer “{wanted}”.",
            f"Leave it empty, or choose “{DEEPEST}” or for example {_some(body)}.",
        )
    return wanted, modules[wanted]


def _usual(body: nn.Module, ours: str, theirs: str) -> str:
    """The last stage of our own U-Nets, or a half of what segmentation_models_pytorch makes."""
    stages = getattr(body, ours, None)
    return f"{ours}.{len(stages) - 1}" if isinstance(stages, nn.ModuleList) else theirs


def _some(body: nn.Module) -> str:
    """Names of stages, those of the input first."""
    found: list[str] = []
    for name, module in body.named_children():
        parts = [f"{name}.{part}" for part, _ in module.named_children()]
        # What makes up a list or a half of the network is a stage; parts of other layers are not.
        found += parts if parts and not isinstance(module, nn.Sequential) else [name]
    step = max(-(-len(found) // _LISTED), 1)
    return ", ".join(found[::step])


class Watched:
    """A network one of whose layers is looked into.

    Computing begins to be remembered at that layer, so that gradients cost no more than the
    layers behind it.

    Args:
        model: In evaluation mode; its weights no longer take gradients.
        layer: Name as of :func:`find_layer`.

    Attributes:
        layer: Full name of the layer.
        model: The same.
    """

    def __init__(self, model: FloodModel, layer: str = "") -> None:
        self.layer, self._module = find_layer(model, layer)
        self.model = model.eval().requires_grad_(False)
        self._seen: list[Tensor] = []
        for module in self.model.modules():
            if getattr(module, "inplace", False) is True:
                # Would overwrite what is looked at.
                module.inplace = False

    def run(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and the layer's activations.

        Args:
            image: float32 (1, bands, H, W), raw.

        Returns:
            (1, 1, H, W) and (1, channels, h, w); the first depends on the second where gradients
            are enabled.

        Raises:
            HighwaterError: ``explain.layer_output`` when no image, or more than one, leaves the
                layer.
        """
        with self._watching():
            logits = self.model(image)
        if len(self._seen) != 1:
            times = f"{len(self._seen)} times" if self._seen else "not"
            raise HighwaterError(
                "explain.layer_output",
                f"The layer “{self.layer}” cannot be looked into: it is {times} used, or gives no"
                " image.",
                f"Leave it empty, or choose “{DEEPEST}” or for example"
                f" {_some(self.model.network.body)}.",
            )
        return logits, self._seen.pop()

    def gradient(self, target: Tensor, activations: Tensor) -> Tensor:
        """Gradient of a number with respect to the activations of the last :meth:`run`.

        Raises:
            HighwaterError: ``explain.layer_output`` when the result does not depend on the layer.
        """
        (found,) = torch.autograd.grad(target, activations, allow_unused=True)
        if found is None:
            raise HighwaterError(
                "explain.layer_output",
                f"The result of the network does not depend on the layer “{self.layer}”.",
                "Choose another layer.",
            )
        return found

    @contextlib.contextmanager
    def _watching(self) -> Iterator[None]:
        self._seen.clear()
        handle = self._module.register_forward_hook(self._see)
        try:
            yield
        finally:
            handle.remove()

    def _see(self, module: nn.Module, inputs: Any, output: Any) -> Any:
        place = _last_image(output)
        if place is None:
            return None
        leaf = _at(output, place).detach()
        if torch.is_grad_enabled():
            leaf.requires_grad_(True)
        self._seen.append(leaf)
        # A copy, because what follows may work in place.
        return _replaced(output, place, leaf.clone())


Place = tuple[int, ...]


def _last_image(output: Any) -> Place | None:
    """Where in a layer's output, which may be lists of images, the last image stands."""
    if isinstance(output, Tensor):
        return () if output.ndim == 4 else None
    if isinstance(output, (list, tuple)):
        for number in reversed(range(len(output))):
            place = _last_image(output[number])
            if place is not None:
                return (number, *place)
    return None


def _at(output: Any, place: Place) -> Tensor:
    for number in place:
        output = output[number]
    return output


def _replaced(output: Any, place: Place, value: Tensor) -> Any:
    if not place:
        return value
    parts = list(output)
    parts[place[0]] = _replaced(parts[place[0]], place[1:], value)
    return type(output)(parts)
