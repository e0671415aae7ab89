"""Parameters of the jobs that import, split and audit datasets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

IMPORT_LAYOUTS = (
    "sen1floods11",
    "ombria",
    "stac_overflow",
    "event_folders",
    "sen12flood",
    "ombria-sequences",
)
"""Values of ``layout``, in the order in which they were published; new ones go to the end."""

IMPORT_SPLITS = ("apart", "official", "none")
"""Values of ``split`` of an import."""


@dataclass(frozen=True)
class ImportDatasetParameters:
    """Job ``importdataset``: a data set in its own layout becomes a dataset of tiles.

    The result is the folder ``dataset``; there are no further outputs. Run again it adds what is
    missing, and nothing twice.

    Attributes:
        layout: One of :data:`IMPORT_LAYOUTS`.
        source: Folder into which the data set was unpacked.
        dataset: Folder: a new or empty one, or a dataset that the tiles are added to.
        bands: Names of the bands to take, such as ``"VV;VH;ELEVATION"``; empty: what the layout
            usually has.
        labels: Sen1Floods11: label folders to take, such as ``"LabelHand;S1OtsuLabelWeak"``;
            empty: the labels drawn by hand.
        unit: Event folders: one of :data:`CALIBRATED_UNITS`. The other layouts say theirs.
        invalid: Event folders: label values that are invalid, besides nodata.
        label_source: Event folders: one of :data:`LABEL_SOURCES`.
        tile_size: Pixels along each side of a tile; 0: chips are kept whole.
        split: ``official``: as published; ``apart``: likewise, but patches of OMBRIA that adjoin
            stay in one part; ``none``: no parts yet.
        mixed: Whether other pixel sizes than the dataset has are accepted.
        licence: Of the data set, such as CC BY 4.0; goes into the cards.
    """

    layout: str
    source: str
    dataset: str
    bands: str = ""
    labels: str = ""
    unit: str = "auto"
    invalid: Tuple[float, ...] = (-1.0, 255.0)
    label_source: str = "hand"
    tile_size: int = 0
    split: str = "apart"
    mixed: bool = False
    licence: str = ""


SPLIT_METHODS = ("region", "event", "block", "kfold", "holdout", "csv", "random")
"""Values of ``method`` of a split."""


@dataclass(frozen=True)
class SplitDatasetParameters:
    """Job ``splitdataset``: which tiles of a dataset train, validate, test and calibrate.

    Only the column ``split`` (with ``kfold`` the column ``fold``) of the dataset's index changes.
    Output: ``report`` (JSON), optional.

    Attributes:
        dataset: Folder of the dataset.
        method: One of :data:`SPLIT_METHODS`.
        train: Wanted share of tiles; the four shares need not add up to 1.
        validation: Wanted share of tiles.
        test: Wanted share of tiles.
        calibration: Wanted share of tiles.
        seed: Same seed, same split.
        stratify: Whether each part shall have about the whole's share of water.
        block_size: Side of the blocks, metres; for ``block``, and ``kfold`` by block.
        folds: Number of folds; for ``kfold``.
        fold_by: What stays in one fold: region, event, scene or block; for ``kfold``.
        holdout: Names of regions or events to test on, separated by commas; for ``holdout``.
        table: CSV of tile or scene names and parts; for ``csv``.
        gap: Least distance between parts, metres; 0: tiles of two parts must not touch.
        conflicts: What to do with tiles that touch those of another part: ``move`` or ``refuse``.
        group_field: Column of the index whose equal entries stay in one part; empty: ``group``,
            where there is one.
    """

    dataset: str
    method: str = "region"
    train: float = 0.7
    validation: float = 0.15
    test: float = 0.15
    calibration: float = 0.0
    seed: int = 0
    stratify: bool = True
    block_size: float = 10_000.0
    folds: int = 5
    fold_by: str = "region"
    holdout: str = ""
    table: str = ""
    gap: float = 0.0
    conflicts: str = "move"
    group_field: str = ""


@dataclass(frozen=True)
class AuditDatasetParameters:
    """Job ``auditdataset``: what is wrong with a dataset, found before a model learns it.

    Outputs: ``report`` (HTML), ``suspicious`` (vector layer of the tiles in question),
    ``findings`` (JSON), each optional. A summary also goes into the dataset's description.

    Attributes:
        dataset: Folder of the dataset.
        gap: Distance between parts below which the report warns, metres.
        max_tiles: Most tiles whose labels are compared with the image closely (threshold, shift);
            all others are checked for everything else.
        seed: Chooses these tiles.
    """

    dataset: str
    gap: float = 0.0
    max_tiles: int = 500
    seed: int = 0
