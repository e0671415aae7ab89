"""A dataset whose index is open in the project: edited, saved, read by a job, shown again."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsProcessingUtils, QgsVectorLayer

from model_backend.environment.clean import clean_environment
from tests.qgis.test_datasets import load_results
from tests.support.gdal_scenes import scene_values, write
from tests.support.profile import REPOSITORY

READ_BY_TRAINING = """
import json, sys
from model_backend.dataset.samples import TileSamples
from model_backend.dataset.store import Dataset
from pathlib import Path
samples = TileSamples(Dataset.open(Path(sys.argv[1])), ["validation"])
print(json.dumps({samples[i].tile.tile: list(samples[i].image.shape) for i in range(len(samples))}))
"""


@pytest.fixture
def prepare(algorithm, context, feedback, tmp_path):
    """Add a scene to the dataset, as the toolbox does; returns the folder."""

    def run(seed=0, load=True):
        bands, water = scene_values(192, 256, seed)
        image = write(tmp_path / f"scene{seed}.tif", bands, ("VV", "VH"))
        truth = write(tmp_path / f"truth{seed}.tif", water[None].astype("uint8"))
        values = {"INPUT": image, "REFERENCE": truth, "TILE_SIZE": 64}
        values["DATASET"] = str(tmp_path / "set")
        prepare = algorithm("preparetiles")
        context.setLayersToLoadOnCompletion({})
        assert prepare.run(values, context, feedback)[1], feedback.lines
        if load:
            load_results(prepare, context, feedback, values)
        return tmp_path / "set"

    return run


def layers_of(project):
    assert len(project.layerTreeRoot().findLayers()) == len(project.mapLayers())
    return list(project.mapLayers().values())


def edit(layer, part):
    """Put the first tile into a part, in the edit buffer; returns its name."""
    first = min(layer.getFeatures(), key=lambda feature: feature["tile"])
    assert layer.startEditing()
    layer.changeAttributeValue(first.id(), layer.fields().lookupField("split"), part)
    return first["tile"]


def read_by_training(profile, dataset):
    """Tiles for validation as a process of the backend reads them."""
    done = subprocess.run(
        [profile.interpreter, "-c", READ_BY_TRAINING, str(dataset)],
        env={**clean_environment(os.environ), "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        check=False,
    )
    return done.stdout.decode(), done.stderr.decode()


def test_a_split_edited_in_qgis_is_what_training_reads(prepare, clean_project, profile):
    dataset = prepare()
    (layer,) = layers_of(clean_project)
    tile = edit(layer, "validation")
    out, err = read_by_training(profile, dataset)
    assert not out and "no tiles in the part “validation”" in err, err
    assert layer.commitChanges()
    out, err = read_by_training(profile, dataset)
    assert json.loads(out) == {tile: [2, 64, 64]}, err


@pytest.mark.parametrize("name", ["preparetiles", "importdataset", "splitdataset", "auditdataset"])
def test_unsaved_edits_are_not_passed_over(
    name, prepare, clean_project, algorithm, context, feedback
):
    dataset = prepare()
    (layer,) = layers_of(clean_project)
    edit(layer, "test")
    folder = str(dataset)
    values = {"DATASET": folder, "INPUT": str(dataset.parent / "scene0.tif"), "FOLDER": folder}
    values["REFERENCE"] = str(dataset.parent / "truth0.tif")
    values = {
        key: value
        for key, value in values.items()
        if algorithm(name).parameterDefinition(key) is not None
    }
    fine, message = algorithm(name).checkParameterValues(values, context)
    assert not fine
    assert "“set”" in message and "has changes that are not saved" in message
    results, fine = algorithm(name).run(values, context, feedback)
    assert not fine and message in feedback.texts("error")[-1]
    assert layer.rollBack()
    assert algorithm(name).checkParameterValues(values, context)[0]


def test_an_index_that_is_open_is_shown_again(prepare, clean_project, context):
    prepare()
    (layer,) = layers_of(clean_project)
    assert layer.featureCount() == 12
    layer.setName("my tiles")
    layer.setOpacity(0.5)
    extent = layer.extent()
    prepare(seed=1)
    assert layers_of(clean_project) == [layer]
    assert (layer.name(), layer.opacity(), layer.featureCount()) == ("my tiles", 0.5, 24)
    assert len(list(layer.getFeatures())) == 24
    assert layer.extent().contains(extent)


def test_a_split_shows_in_the_open_index(prepare, clean_project, algorithm, context, feedback):
    dataset = prepare()
    # Opened by hand, by another way to the same file.
    clean_project.removeAllMapLayers()
    os.symlink(dataset, dataset.parent / "link")
    layer = QgsVectorLayer(f"{dataset.parent}/link/index.gpkg|layername=tiles", "mine", "ogr")
    clean_project.addMapLayer(layer)
    assert {feature["split"] for feature in layer.getFeatures()} == {""}
    values = {"DATASET": str(dataset), "METHOD": 2, "BLOCK_SIZE": 640, "TEST": 0}
    split = algorithm("splitdataset")
    context.setLayersToLoadOnCompletion({})
    results, fine = split.run(values, context, feedback)
    assert fine, feedback.lines[-3:]
    load_results(split, context, feedback, values)
    assert layers_of(clean_project) == [layer]
    parts = [feature["split"] for feature in layer.getFeatures()]
    assert results["TRAIN_TILES"] == parts.count("train")
    assert results["CHANGED"] == len(parts) - parts.count("")


def test_a_temporary_folder(prepare, algorithm, context, feedback):
    dataset = prepare(load=False)
    values = {
        "INPUT": str(dataset.parent / "scene0.tif"),
        "REFERENCE": str(dataset.parent / "truth0.tif"),
        "TILE_SIZE": 64,
        "DATASET": "TEMPORARY_OUTPUT",
    }
    results, fine = algorithm("preparetiles").run(values, context, feedback)
    assert fine, feedback.lines
    assert results["DATASET"].startswith(QgsProcessingUtils.tempFolder())
    assert Path(results["DATASET"], "index.gpkg").exists()
