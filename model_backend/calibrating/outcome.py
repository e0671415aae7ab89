"""What a calibration has found: the one source of its page and its JSON."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Dict, Optional, Tuple, Union

from ..language import Saying, phrase
from ..models.facts import CalibrationFacts
from ..models.scores import Measurement
from ..prediction.uncertain import RiskBounds
from ..protocol.plain import to_plain

Reliability = Tuple[Tuple[float, float, int], ...]
"""Mean probability, share of water and pixels of each bin that is not empty."""
ALL, RISK = "all", "risk"
"""Values of :attr:`Calibrated.kept`."""


@dataclass(frozen=True)
class Realised:
    """A risk on images that its bound was not fitted on.

    Attributes:
        mean: Of the loss; None: no image has one.
        low: Lower end of its 95 % interval over images; None: too few.
        high: Upper end.
        images: That have a loss.
    """

    mean: Optional[float]
    low: Optional[float]
    high: Optional[float]
    images: int


@dataclass(frozen=True)
class Calibrated:
    """One new model file.

    Attributes:
        file: Its name; empty: it was not asked for.
        facts: What was done.
        fitted: The new file on the tiles that it was fitted on.
        risk: Bounds; None: not asked for.
        realised: The risk on data not used for the fit; None: not asked for, or no such data.
        kept: What of it is that of all groups for want of data: :data:`ALL` or :data:`RISK`;
            empty: nothing.
        reliability_before: On data not used for the fit, the old file.
        reliability_after: The new one.
    """

    file: str
    facts: CalibrationFacts
    fitted: Measurement
    risk: Optional[RiskBounds] = None
    realised: Optional[Realised] = None
    kept: str = ""
    reliability_before: Reliability = ()
    reliability_after: Reliability = ()


@dataclass(frozen=True)
class Outcome:
    """All of it.

    Attributes:
        model: Name of the model.
        model_file: Name of the old file.
        model_sha256: Of the old file.
        dataset: Name of the dataset.
        dataset_sha256: Of its tiles and their parts.
        division: Which tiles were fitted on and which checked on; a text that goes on.
        all: The file for all data.
        groups: Those for a sensor or region each.
        warnings: What else the user should know; as texts they are in the language that is spoken.
        protocol: How each figure is made, by name; in English.
        record: Provenance: software, versions, times, parameters.
    """

    model: str
    model_file: str
    model_sha256: str
    dataset: str
    dataset_sha256: str
    division: Saying
    all: Calibrated
    groups: Tuple[Calibrated, ...]
    warnings: Tuple[Union[str, Saying], ...]
    protocol: Dict[str, str] = field(default_factory=dict)
    record: Dict[str, Any] = field(default_factory=dict)

    def as_record(self) -> Dict[str, Any]:
        """In plain values, all of it in English, for programs."""
        warnings = [item.english if isinstance(item, Saying) else item for item in self.warnings]
        plain = to_plain(replace(self, division=Saying(""), warnings=()))
        return {**plain, "division": self.division.english, "warnings": warnings}


PROTOCOL = {
    "temperature": phrase(
        "Logits are divided by the number that minimises the negative log-likelihood on"
        " the tiles fitted on (Guo et al. 2017); the order of the pixels stays."
    ),
    "threshold": phrase(
        "A multiple of .005, chosen on the tiles fitted on, after the temperature."
    ),
    "check": phrase(
        "Scores of the old and of the new file on tiles that nothing was fitted on, each at"
        " its own threshold, pooled over all valid pixels."
    ),
    "intervals": phrase(
        "95 %, bootstrap over the largest of regions, events, scenes and tiles of which"
        " there are three; calibration errors are reflected at the measured value."
    ),
    "risk": phrase(
        "Conformal risk control (Angelopoulos et al. 2022) over images, those without water"
        " (missed) or without dry land (false alarms) left out. It holds on average over images"
        " that are exchangeable with those fitted on, not for each image, nor in places that"
        " differ."
    ),
}
