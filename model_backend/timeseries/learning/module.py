"""The computing of a training: Lightning calls it batch by batch."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ...models.sums import mean_of
from ...protocol import HighwaterError
from ...protocol.parameters import SequenceOptimisation
from ...training import schedule
from ...training._lightning import pl
from ...training.averaging import WeightAverage
from ...training.clock import Clock
from ..networks.images import SequenceBatch
from ..networks.model import SequenceModel
from .losses import SequenceLoss


class SequenceTraining(pl.LightningModule):
    """A network, its loss, and the moving average of its weights that is kept.

    Args:
        model: To train.
        loss: To minimise; the best epoch is chosen by it, too.
        optimisation: How it is minimised.
        average: Share of the old in the moving average of the weights.
        clock: How much of the training has passed.
        seed: Of what the network drops.

    Attributes:
        epoch: Number of the present epoch, from 0.
        train_loss: Mean of the last epoch.
        seen: Logits and labels of the validation part, after each epoch.
    """

    def __init__(
        self,
        model: SequenceModel,
        loss: SequenceLoss,
        optimisation: SequenceOptimisation,
        average: float,
        clock: Clock,
        seed: int,
    ) -> None:
        super().__init__()
        self.model = model
        self.epoch = 0
        self.clock = clock
        self.plateau = schedule.Plateau()
        self.train_loss = math.nan
        self.validation_loss = math.nan
        self.seen: list[tuple[np.ndarray, np.ndarray]] = []
        self._loss = loss
        self._optimisation = optimisation
        self._average = WeightAverage(model, average)
        self._losses: list[Tensor] = []
        self._validated: list[tuple[float, int]] = []
        self._seed = seed
        self._names: tuple[str, ...] = ()

    @property
    def kept(self) -> SequenceModel:
        """The model that is validated and kept."""
        return self._average.model

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """AdamW; norms and biases are not decayed."""
        decayed = [p for p in self.model.parameters() if p.ndim > 1]
        others = [p for p in self.model.parameters() if p.ndim <= 1]
        groups = [
            {"params": decayed, "weight_decay": self._optimisation.weight_decay},
            {"params": others, "weight_decay": 0.0},
        ]
        return torch.optim.AdamW(groups, lr=self._optimisation.learning_rate)

    def on_fit_start(self) -> None:
        """The average follows the model to its device."""
        self._average.model.to(self.device)

    def transfer_batch_to_device(
        self, batch: SequenceBatch, device: torch.device, index: int
    ) -> SequenceBatch:
        """The whole batch."""
        return batch.to(device)

    def on_train_epoch_start(self) -> None:
        """Decide how much of the training this epoch is."""
        self.clock.begin_epoch(self.epoch)

    def on_train_batch_start(self, batch: SequenceBatch, index: int) -> None:
        """Set the rate, and the seed of what the network drops."""
        share = index / max(self.trainer.num_training_batches, 1)
        rate = self._optimisation.learning_rate * self.plateau.factor
        rate *= schedule.factor(self._optimisation.scheduler, self.clock.passed(share))
        for group in self.optimizers().param_groups:
            group["lr"] = rate
        numbers = np.random.SeedSequence([self._seed, self.epoch, index])
        torch.manual_seed(int(numbers.generate_state(1)[0]))

    def training_step(self, batch: SequenceBatch, index: int) -> Tensor:
        """Loss of a batch."""
        loss = self._loss(self.model(batch), batch)
        self._names = batch.names
        self._require_number(loss.detach())
        self._losses.append(loss.detach())
        return loss

    def configure_gradient_clipping(self, optimizer: Any, *_: Any, **__: Any) -> None:
        """Clip the gradient's norm, and see that it is a number."""
        largest = self._optimisation.clip_gradients or math.inf
        self._require_number(nn.utils.clip_grad_norm_(self.model.parameters(), largest))

    def _require_number(self, value: Tensor) -> None:
        if math.isfinite(float(value)):
            return
        names = ", ".join(f"“{name}”" for name in self._names)
        raise HighwaterError(
            "train.not_finite",
            f"The loss is no longer a number, with the places {names}.",
            "Look at their images for values far out of range; if they are sound, use a lower"
            " learning rate.",
        )

    def on_train_batch_end(self, outputs: Any, batch: SequenceBatch, index: int) -> None:
        """Let the average follow."""
        self._average.update(self.model)

    def on_validation_start(self) -> None:
        """Begin to count."""
        if self._losses:
            self.train_loss = float(mean_of(self._losses))
            self._losses = []
        self.kept.eval()
        self.seen, self._validated = [], []

    def validation_step(self, batch: SequenceBatch, index: int) -> None:
        """Count a batch."""
        logits = self.kept(batch)
        loss = float(self._loss(logits, batch, alone=0.0))
        self._validated.append((loss, len(batch)))
        for sensor, values in logits.images.items():
            self.seen.append((values.cpu().numpy(), batch.images[sensor].label.cpu().numpy()))

    def on_validation_epoch_end(self) -> None:
        """Mean over the places."""
        total = sum(count for _, count in self._validated)
        self.validation_loss = sum(loss * count for loss, count in self._validated) / total

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keep everything that going on needs besides weights and optimiser."""
        checkpoint.setdefault("highwater", {}).update(
            epochs=self.epoch + 1,
            clock=self.clock.state(),
            plateau=self.plateau.state(),
            average=self._average.state(),
        )

    def go_on_from(self, checkpoint: dict[str, Any]) -> Callable[[], None]:
        """Take over the state of a checkpoint.

        Returns:
            To be called when the optimiser is there.
        """
        self.load_state_dict(checkpoint["state_dict"])
        state = checkpoint["highwater"]
        self.epoch = int(state["epochs"])
        self.clock.restore(state["clock"])
        self.plateau.restore(state["plateau"])
        self._average.restore(state["average"])

        def restore_optimiser() -> None:
            self.trainer.optimizers[0].load_state_dict(checkpoint["optimizer_states"][0])

        return restore_optimiser
