"""The training as Lightning sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..models.model import FloodModel
from ..models.sums import mean_of
from ..protocol.parameters import OptimisationParameters
from . import schedule
from ._lightning import pl
from .averaging import WeightAverage
from .batches import Batch
from .clock import Clock
from .tile_losses import TileLosses
from .validation import Validation, ValidationScores
from .watch import FiniteWatch


class FloodTraining(pl.LightningModule):
    """Trains a model on batches of tiles.

    Which epoch it is, and how much of the training has passed, is counted here: so a run goes on
    from a checkpoint with a new trainer, and nothing depends on where a trainer thinks it is.

    Args:
        model: What is trained.
        loss: Of logits, labels and weights of tiles.
        optimisation: How.
        rate: Largest learning rate.
        average: Share of the old in the moving average of the weights.
        clock: How much has passed.
        watch: Looks out for losses that are no numbers.
        seed: Of the run.
        tiles: Number of training tiles.

    Attributes:
        epoch: Number of the present epoch, from 0.
        tile_losses: Last loss of each training tile; None: not wanted.
        scores: Of the last validation.
        train_loss: Mean over the batches of the last epoch.
    """

    def __init__(
        self,
        model: FloodModel,
        loss: nn.Module,
        optimisation: OptimisationParameters,
        rate: float,
        average: float,
        clock: Clock,
        watch: FiniteWatch,
        seed: int,
        tiles: int,
    ) -> None:
        super().__init__()
        self.model = model
        self.loss = loss
        self.clock = clock
        self.watch = watch
        self.epoch = 0
        self.scores: ValidationScores | None = None
        self.train_loss = float("nan")
        self.tile_losses = TileLosses(tiles) if optimisation.sampling == "hard" else None
        self.plateau = schedule.Plateau()
        self._optimisation = optimisation
        self._rate = rate
        self._seed = seed
        # Not a submodule: several processes would exchange its weights for nothing.
        self._averages = [WeightAverage(model, average)] if optimisation.average_weights else []
        self._validation: Validation | None = None
        self._losses: list[Tensor] = []
        self._batch: Batch | None = None

    @property
    def kept(self) -> FloodModel:
        """The model that is validated and saved: the average, where there is one."""
        if self._averages:
            return self._averages[0].model
        return self.model

    @property
    def learning_rate(self) -> float:
        """Of the last batch."""
        return float(self.optimizers().param_groups[0]["lr"])

    # -- set-up ---------------------------------------------------------------------------------

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """AdamW; norms and biases are not decayed."""
        decayed = [p for p in self.model.parameters() if p.requires_grad and p.ndim > 1]
        others = [p for p in self.model.parameters() if p.requires_grad and p.ndim <= 1]
        groups = [
            {"params": decayed, "weight_decay": self._optimisation.weight_decay},
            {"params": others, "weight_decay": 0.0},
        ]
        # One pass over the weights instead of ten; but with a scaled loss it would undo the scale
        # itself, after the gradient was clipped.
        return torch.optim.AdamW(groups, lr=self._rate, fused=not self._scaled)

    def on_fit_start(self) -> None:
        """The average follows the model to its device."""
        for average in self._averages:
            average.model.to(self.device)

    def transfer_batch_to_device(self, batch: Batch, device: torch.device, index: int) -> Batch:
        """Without waiting, channels last."""
        return batch.to(device)

    # -- training -------------------------------------------------------------------------------

    def on_train_epoch_start(self) -> None:
        """Decide how much of the training this epoch is."""
        self.clock.begin_epoch(self.epoch)
        if self.trainer.world_size > 1:
            ends = torch.tensor([self.clock.begin, self.clock.end], dtype=torch.float64)
            ends = self.trainer.strategy.broadcast(ends, src=0)
            self.clock.begin, self.clock.end = (float(value) for value in ends)

    def on_train_batch_start(self, batch: Batch, index: int) -> None:
        """Set the rate, and the seed of what the network draws."""
        share = index / max(self.trainer.num_training_batches, 1)
        rate = self._rate * self.plateau.factor
        rate *= schedule.factor(self._optimisation.scheduler, self.clock.passed(share))
        for group in self.optimizers().param_groups:
            group["lr"] = rate
        numbers = np.random.SeedSequence([self._seed, self.epoch, index, self.global_rank])
        torch.manual_seed(int(numbers.generate_state(1)[0]))

    def training_step(self, batch: Batch, index: int) -> Tensor:
        """Loss of a batch."""
        logits = self.model(batch.raw, batch.valid)
        loss = self.loss(logits, batch.label, batch.weight)
        self.watch.note(loss.detach(), batch, self._loss_of)
        self._losses.append(loss.detach())
        if self.tile_losses is not None:
            self.tile_losses.note(batch.tiles, logits.detach(), batch.label)
        self._batch = batch
        return loss

    def _loss_of(self, batch: Batch) -> float:
        with torch.no_grad():
            training = self.model.training
            self.model.eval()
            value = float(self.loss(self.model(batch.raw, batch.valid), batch.label, batch.weight))
            self.model.train(training)
        return value

    def configure_gradient_clipping(self, optimizer: Any, *_: Any, **__: Any) -> None:
        """Clip the gradient's norm, and see that it is a number."""
        largest = self._optimisation.clip_gradients
        parameters = [p for p in self.model.parameters() if p.grad is not None]
        norm = nn.utils.clip_grad_norm_(parameters, largest if largest > 0 else float("inf"))
        # A scaled loss overflows now and then, and its scaler leaves such steps out.
        if self._batch is not None and not self._scaled:
            self.watch.note(norm, self._batch, self._loss_of)

    @property
    def _scaled(self) -> bool:
        return getattr(self.trainer.precision_plugin, "scaler", None) is not None

    def on_train_batch_end(self, outputs: Any, batch: Batch, index: int) -> None:
        """Let the average follow."""
        for average in self._averages:
            average.update(self.model)

    # -- validation -----------------------------------------------------------------------------

    def on_validation_start(self) -> None:
        """Look at what the training has left to look at, and begin to count."""
        self.watch.look()
        if self._losses:
            self.train_loss = float(self._mean(mean_of(self._losses)))
            self._losses = []
        if self.tile_losses is not None:
            self.tile_losses.gather(self.device, self.trainer.world_size > 1)
        if self.trainer.world_size > 1:
            self._require_same_weights()
            for tensor in [*self.kept.parameters(), *self.kept.buffers()]:
                torch.distributed.broadcast(tensor.data, src=0)
        self.kept.eval()
        self._validation = Validation(self.device)

    def validation_step(self, batch: Batch, index: int) -> None:
        """Count a batch."""
        assert self._validation is not None
        logits = self.kept(batch.raw, batch.valid)
        self._validation.add(logits, batch.label, self.loss(logits, batch.label, None))

    def on_validation_epoch_end(self) -> None:
        """Scores of all processes' tiles together."""
        assert self._validation is not None
        if self.trainer.world_size > 1:
            for tensor in self._validation.tensors():
                torch.distributed.all_reduce(tensor)
        self.scores = self._validation.scores()

    def _require_same_weights(self) -> None:
        """See that the processes have not drifted apart; their weights are equal to the bit."""
        total = torch.stack([p.detach().double().sum() for p in self.model.parameters()]).sum()
        ends = torch.stack([total, -total])
        torch.distributed.all_reduce(ends, torch.distributed.ReduceOp.MAX)
        if float(ends.sum()) != 0:
            raise RuntimeError("the weights of the processes differ")

    def _mean(self, value: Tensor) -> Tensor:
        if self.trainer.world_size > 1:
            torch.distributed.all_reduce(value)
            value = value / self.trainer.world_size
        return value

    # -- going on -------------------------------------------------------------------------------

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keep everything that going on needs besides weights and optimiser."""
        checkpoint.setdefault("highwater", {}).update(
            epochs=self.epoch + 1,
            clock=self.clock.state(),
            plateau=self.plateau.state(),
            averages=[average.state() for average in self._averages],
            tile_losses=None if self.tile_losses is None else self.tile_losses.values.tolist(),
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
        for average, kept in zip(self._averages, state["averages"]):
            average.restore(kept)
        if self.tile_losses is not None and state["tile_losses"] is not None:
            self.tile_losses.values[:] = state["tile_losses"]

        def restore_optimiser() -> None:
            self.trainer.optimizers[0].load_state_dict(checkpoint["optimizer_states"][0])
            scaler = checkpoint.get("MixedPrecision")
            if scaler:
                self.trainer.precision_plugin.load_state_dict(scaler)

        return restore_optimiser
