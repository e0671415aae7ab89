"""What makes a trained network's logits probabilities."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.special import expit

from ...evaluation.calibration import Temperature, TemperatureFit
from ..networks.model import SequenceModel
from ..places import UNKNOWN
from ..scoring import best_threshold
from .answers import Answers
from .plan import SequencePlan
from .planning import Prepared


@dataclass(frozen=True)
class Calibrated:
    """A network and what makes its logits probabilities.

    Attributes:
        model: In evaluation mode, on its device.
        shift: Added to the logits of images.
        temperature: That they are divided by then.
        sequence_temperature: That logits of sequences are divided by.
        threshold: From which an image is called flooded.
    """

    model: SequenceModel
    shift: float
    temperature: float
    sequence_temperature: float
    threshold: float


def calibrate(model: SequenceModel, answers: Answers, prepared: Prepared) -> Calibrated:
    """Undo the weights of the classes, then fit temperatures and threshold."""
    plan = prepared.plan
    places = prepared.part(plan.calibration)
    shift = shift_of(plan)
    logits, labels = answers.flat(places)
    known = labels != UNKNOWN
    temperature = _temperature(logits[known] + shift, labels[known])
    said = [place for place in places if place.flooding != UNKNOWN]
    whole = np.array([answers.sequences[place.name] for place in said])
    sequences = _temperature(whole, np.array([place.flooding for place in said]))
    threshold = 0.5
    if 0 < (labels[known] == 1).sum() < known.sum():
        probability = expit((logits[known] + shift) / temperature.value)
        threshold = best_threshold(labels[known], probability)
    return Calibrated(model, shift, temperature.value, sequences.value, threshold)


def shift_of(plan: SequencePlan) -> float:
    """What takes the weights of the classes back out of logits of images."""
    return float(np.log(plan.dry_weight / plan.flood_weight))


def calibrated_loss(logits: np.ndarray, labels: np.ndarray, shift: float) -> float:
    """Negative log-likelihood at the temperature that suits the images best, in nats.

    Of two networks it prefers the one that tells images apart better: that one of them is too sure
    of itself does not matter, since calibration takes that back.

    Args:
        logits: (images,), not calibrated.
        labels: (images,), 1 flooded, 0 dry.
        shift: As of :func:`shift_of`.
    """
    logits = logits + shift
    logits /= _temperature(logits, labels).value
    return float(np.logaddexp(0, np.where(labels == 1, -logits, logits)).mean())


def _temperature(logits: np.ndarray, labels: np.ndarray) -> Temperature:
    """The temperature of least negative log-likelihood; 1 where the data do not tell.

    Where a threshold tells all images right, the likelihood rises with every sharpening, and the
    fit would end at its limit and call everything certain.
    """
    fitting = TemperatureFit()
    fitting.add(logits, labels.astype(np.uint8))
    found = fitting.fit()
    flooded, dry = logits[labels == 1], logits[labels == 0]
    if flooded.size and dry.size and flooded.min() > dry.max():
        return replace(found, value=1.0)
    return found
