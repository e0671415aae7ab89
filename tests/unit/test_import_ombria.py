"""Import of the layout of OMBRIA, from an imitation whose true mosaic is known."""

from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage

from model_backend.dataset.format import STRETCHED
from model_backend.dataset.importing.adjoining import mosaics, whole_places
from model_backend.dataset.importing.ombria_patch import read_png
from model_backend.dataset.sequences import band_files, read_index, write_index
from model_backend.protocol import HighwaterError
from tests.support.layouts import description, run_import, table, tile, write
from tests.support.stretching import stretched_once

SIZE = 64
# Two places of 3 × 4 and 2 × 2 patches, numbered along rows, and one patch alone.
PLACES = (((3, 4), 1), ((2, 2), 20), ((1, 1), 40))
TEST = {3, 6, 20, 21, 40}


def stretched(values):
    """0 to 255 by the patch's own minimum and maximum, as the data set has it."""
    low, high = values.min(), values.max()
    return np.round(255 * (values - low) / (high - low)).astype(np.uint8)


def ground(rows, columns, seed):
    """A landscape in eight layers: VV and three optical bands, before and after."""
    random = np.random.default_rng(seed)
    shape = (8, rows * SIZE, columns * SIZE)
    return ndimage.gaussian_filter(random.normal(size=shape), (0, 4, 4)) * 60


def put(root, sensor_folders, names, number, layers, mask):
    """Write the six images of a patch."""
    masks = (mask * 255).astype(np.uint8)
    for sensor, folder in sensor_folders.items():
        for when, first in (("BEFORE", 0), ("AFTER", 4)):
            planes = layers[first : first + 1] if sensor == "S1" else layers[first + 1 : first + 4]
            name = names[when].format(sensor=sensor, when=when.lower(), number=number)
            write(root / folder / when / name, stretched(planes))
        name = names["MASK"].format(sensor=sensor, when="mask", number=number)
        write(root / folder / "MASK" / name, masks)


MAIN = dict.fromkeys(("BEFORE", "AFTER", "MASK"), "{sensor}_{when}_{number:04d}.png")
LATER = {
    "BEFORE": "imbefore_{number}.png",
    "AFTER": "imafter_{number}.png",
    "MASK": "gt_{number}.png",
}


@pytest.fixture
def source(tmp_path):
    root = tmp_path / "source"
    for seed, ((rows, columns), number) in enumerate(PLACES):
        land = ground(rows, columns, seed)
        for row in range(rows):
            for column in range(columns):
                part = "test" if number in TEST else "train"
                folders = {name: f"Ombria{name}/{part}" for name in ("S1", "S2")}
                window = np.s_[
                    :, row * SIZE : (row + 1) * SIZE, column * SIZE : (column + 1) * SIZE
                ]
                layers = land[window]
                put(root, folders, MAIN, number, layers, layers[4] < -5)
                number += 1
    land = ground(1, 2, 9)
    for number in (1, 2):
        folders = {"S1": "2021/ALBANIA/Sentinel1", "S2": "2021/ALBANIA/Sentinel2"}
        layers = land[:, :, (number - 1) * SIZE : number * SIZE]
        put(root, folders, LATER, number, layers, layers[4] < -5)
    return root


def test_both_sensors_are_joined_by_place(source, tmp_path):
    numbers, _ = run_import("ombria", source, tmp_path / "set")
    assert numbers == {"CHIPS": 19, "TILES": 19, "ADDED": 19, "LEFT_OUT": 0}
    said = description(tmp_path / "set")
    assert said["format"]["bands"] == [
        *("VV_BEFORE", "VV_AFTER", "S2_1_BEFORE", "S2_2_BEFORE", "S2_3_BEFORE"),
        *("S2_1_AFTER", "S2_2_AFTER", "S2_3_AFTER"),
    ]
    assert said["format"]["unit"] == STRETCHED
    assert any("no backscatter" in note for note in said["imports"][0]["notes"])
    layers = ground(3, 4, 0)[:, :SIZE, SIZE : 2 * SIZE]
    pixels = tile(tmp_path / "set", "OMBRIA_0002")
    assert np.allclose(pixels[0], stretched_once(stretched(layers[:1]))[0], atol=1e-3)
    assert np.allclose(pixels[5:8], stretched_once(stretched(layers[5:8])), atol=1e-3)
    assert np.array_equal(tile(tmp_path / "set", "OMBRIA_0002", "label")[0], layers[4] < -5)
    row = table(tmp_path / "set")["OMBRIA_0002"]
    assert (row["crs"], row["pixel_size"], row["geom"]) == ("", None, None)
    assert row["sensor"] == "Sentinel-1, Sentinel-2"


def test_how_the_patches_were_stretched_does_not_matter(source, tmp_path):
    run_import("ombria", source, tmp_path / "set")
    for path in sorted(source.glob("Ombria*/*/*/*.png")):
        if "MASK" not in path.parts:
            values = read_png(path, 3 if path.stem.startswith("S2") else 1).astype(float)
            write(path, np.round(values * 0.6 + 70).astype(np.uint8))
    run_import("ombria", source, tmp_path / "again")
    for name in ("OMBRIA_0002", "OMBRIA_0040"):
        one, other = (tile(tmp_path / folder, name) for folder in ("set", "again"))
        assert np.abs(one - other).max() < 3  # grey values were rounded


def test_adjoining_patches_form_their_place(source, tmp_path):
    run_import("ombria", source, tmp_path / "set")
    rows = table(tmp_path / "set")
    for number in range(1, 13):
        row = rows[f"OMBRIA_{number:04d}"]
        assert (row["scene"], row["region"]) == ("OMBRIA_0001", "OMBRIA 0001")
        assert (row["row"], row["col"]) == ((number - 1) // 4 * SIZE, (number - 1) % 4 * SIZE)
    assert {rows[f"OMBRIA_00{number}"]["region"] for number in range(20, 24)} == {"OMBRIA 0020"}
    assert rows["OMBRIA_0040"]["region"] == "OMBRIA 0040"
    assert rows["Albania_2021_0002"]["region"] == "Albania 2021 0001"
    assert rows["Albania_2021_0002"]["event"] == "Albania 2021"


def test_places_stay_in_one_part(source, tmp_path):
    _, log = run_import("ombria", source, tmp_path / "set")
    parts = {}
    for row in table(tmp_path / "set").values():
        parts.setdefault(row["region"], set()).add(row["split"])
    assert parts == {
        "OMBRIA 0001": {"train"},
        "OMBRIA 0020": {"test"},
        "OMBRIA 0040": {"test"},
        "Albania 2021 0001": {"test"},
    }
    assert any("4 of 7 test patches lie at 2 places" in line for line in log)


def test_published_split_on_demand(source, tmp_path):
    _, log = run_import("ombria", source, tmp_path / "set", split="official")
    rows = table(tmp_path / "set")
    tests = {int(name[-4:]) for name, row in rows.items() if row["split"] == "test"}
    assert tests == TEST | {1, 2}  # those of Albania
    assert rows["OMBRIA_0001"]["split"] == "train"
    assert any("too good" in line for line in log)


def test_no_split(source, tmp_path):
    run_import("ombria", source, tmp_path / "set", split="none")
    assert {row["split"] for row in table(tmp_path / "set").values()} == {""}


def test_one_sensor_alone(source, tmp_path):
    for path in (source / "OmbriaS2/train").rglob("*_0002.png"):
        path.unlink()
    (source / "OmbriaS1/train/AFTER/S1_after_0004.png").unlink()
    numbers, log = run_import("ombria", source, tmp_path / "radar", bands="VV_BEFORE;VV_AFTER")
    assert (numbers["TILES"], numbers["LEFT_OUT"]) == (18, 1)
    assert "Left out: OMBRIA_0004 has no image AFTER of Sentinel-1." in log
    assert table(tmp_path / "radar")["OMBRIA_0002"]["sensor"] == "Sentinel-1"
    numbers, _ = run_import("ombria", source, tmp_path / "both")
    assert (numbers["TILES"], numbers["LEFT_OUT"]) == (17, 2)


def test_outside_of_the_swath_is_invalid(source, tmp_path):
    for when in ("before", "after"):
        path = source / f"OmbriaS1/test/{when.upper()}/S1_{when}_0040.png"
        values = read_png(path, 1)
        values[:, :10] = 255
        values[:, 40, 40] = 255
        write(path, values)
    run_import("ombria", source, tmp_path / "set")
    pixels = tile(tmp_path / "set", "OMBRIA_0040")
    assert np.isnan(pixels[:, :10]).all()
    assert pixels[0, 40, 40] > 240
    # What fills counts in no limit.
    assert np.allclose(np.nanpercentile(pixels[0], (1, 99)), (30, 230), atol=1)
    assert table(tmp_path / "set")["OMBRIA_0040"]["valid_percent"] == pytest.approx(100 * 54 / 64)


def test_wrong_patches_are_left_out(source, tmp_path):
    (source / "OmbriaS1/train/AFTER/S1_after_0001.png").write_bytes(b"no image")
    path = source / "OmbriaS1/train/MASK/S1_mask_0002.png"
    write(path, np.full((SIZE, SIZE), 77, np.uint8))
    write(source / "OmbriaS2/train/BEFORE/S2_before_0004.png", np.zeros((1, SIZE, SIZE), np.uint8))
    numbers, log = run_import("ombria", source, tmp_path / "set")
    assert (numbers["TILES"], numbers["LEFT_OUT"]) == (16, 3)
    assert any("OMBRIA_0001 cannot be read" in line for line in log)
    assert any("OMBRIA_0002 has the unexpected label value 77" in line for line in log)
    assert any("OMBRIA_0004 has 1 instead of 3 bands" in line for line in log)


def test_again_adds_nothing_even_where_places_have_joined(source, tmp_path):
    (hidden := tmp_path / "hidden").mkdir()
    moved = [p for p in source.rglob("*.png") if p.stem.endswith(("_0002", "_0006", "_0010"))]
    for path in moved:
        path.rename(hidden / path.name)
    numbers, _ = run_import("ombria", source, tmp_path / "set")
    assert numbers["TILES"] == 16
    assert len({row["scene"] for row in table(tmp_path / "set").values()}) == 5
    for path in moved:
        (hidden / path.name).rename(path)
    numbers, _ = run_import("ombria", source, tmp_path / "set")
    assert numbers["TILES"] == 19
    assert numbers["ADDED"] == 3
    assert len(table(tmp_path / "set")) == 19


def test_masks_of_classes_read_the_same(source, tmp_path):
    run_import("ombria", source, tmp_path / "set")
    for path in source.rglob("*mask_0040.png"):
        write(path, read_png(path, 1) // 255)
    run_import("ombria", source, tmp_path / "again")
    one, other = (tile(tmp_path / name, "OMBRIA_0040", "label") for name in ("set", "again"))
    assert (one == 1).any()
    assert np.array_equal(one, other)


def test_no_patches(tmp_path):
    (tmp_path / "source/OmbriaS1/train").mkdir(parents=True)
    with pytest.raises(HighwaterError) as caught:
        run_import("ombria", tmp_path / "source", tmp_path / "set")
    assert caught.value.code == "import.other_layout"


def borders(image):
    return np.stack([[p[:, 0], p[:, -1], p[0], p[-1]] for p in np.stack([stretched(image)] * 2)])


def test_flat_and_unrelated_borders_join_nothing():
    random = np.random.default_rng(0)
    patches = [borders(random.normal(size=(SIZE, SIZE))) for _ in range(30)]
    patches += [np.full((2, 4, SIZE), 255, np.uint8)] * 3 + [None]
    assert mosaics(patches) == [{index: (0, 0)} for index in range(34)]


def test_whole_places_without_leak_stay_as_published():
    parts, note = whole_places([[0, 1], [2]], ["train", "train", "test"], apart=True)
    assert parts == ["train", "train", "test"]
    assert "No place" in note


def sequences_of(source, folder, **more):
    numbers, log = run_import("ombria-sequences", source, folder, **more)
    return numbers, *read_index(folder), "\n".join(log)


def test_patches_as_sequences_of_two_dates(source, tmp_path):
    for sensor in ("S1", "S2"):  # a patch where nothing is flooded
        write(source / f"Ombria{sensor}/test/MASK/{sensor}_mask_0040.png", np.zeros((64, 64), "u1"))
    numbers, places, images, log = sequences_of(source, tmp_path / "set")
    assert numbers == {
        "TILES": 0,
        "SEQUENCES": 19,
        "IMAGES": 76,
        "FLOODED": 36,
        "ADDED": 76,
        "LEFT_OUT": 0,
    }
    place = places["OMBRIA_0002"]
    assert (place.region, place.flooding, place.images) == ("OMBRIA 0001", 1, 4)
    assert (place.first_date, place.first_flood) == ("2000-01-01", "2000-01-13")
    rows = [row for row in images.values() if row.sequence == "OMBRIA_0002"]
    assert [(row.sensor, row.date, row.flooding) for row in rows] == [
        ("Sentinel-1", "2000-01-01", 0),
        ("Sentinel-2", "2000-01-01", 0),
        ("Sentinel-1", "2000-01-13", 1),
        ("Sentinel-2", "2000-01-13", 1),
    ]
    assert {(row.unit, row.crs, row.width) for row in rows} == {("stretched 0–255", "", 64)}
    files = band_files(place.root, rows[3])
    assert list(files) == ["S2_1", "S2_2", "S2_3"]
    written = read_png(source / "OmbriaS2/train/AFTER/S2_after_0002.png", 3)
    assert [read_png(Path(file.path), 3)[file.number - 1].sum() for file in files.values()] == (
        list(written.sum(axis=(1, 2)))
    )
    assert (places["OMBRIA_0040"].flooding, places["OMBRIA_0040"].first_flood) == (0, "")
    assert "nominal" in log and "Every patch is flooded" not in log


def test_sequences_that_adjoin_stay_in_one_part(source, tmp_path):
    _, places, _, log = sequences_of(source, tmp_path / "set")
    parts = {}
    for place in places.values():
        parts.setdefault(place.region, set()).add(place.split)
    assert all(len(found) == 1 for found in parts.values())
    assert set(parts) == {"OMBRIA 0001", "OMBRIA 0020", "OMBRIA 0040", "Albania 2021"}
    assert parts["Albania 2021"] == {"test"}
    assert "Every patch is flooded at its second date" in log
    _, places, _, _ = sequences_of(source, tmp_path / "as published", split="official")
    assert places["OMBRIA_0003"].split == "test"
    assert {place.split for place in places.values()} == {"train", "validation", "test"}
    _, places, _, _ = sequences_of(source, tmp_path / "none", split="none")
    assert {place.split for place in places.values()} == {""}


def test_sequences_of_what_is_there_and_again(source, tmp_path):
    (source / "OmbriaS2/train/BEFORE/S2_before_0002.png").unlink()
    (source / "OmbriaS1/train/AFTER/S1_after_0004.png").write_bytes(b"no image")
    (source / "OmbriaS1/train/MASK/S1_mask_0005.png").unlink()
    (source / "OmbriaS2/train/MASK/S2_mask_0005.png").unlink()
    numbers, places, images, log = sequences_of(source, tmp_path / "set")
    assert (numbers["SEQUENCES"], numbers["LEFT_OUT"]) == (17, 2)
    assert places["OMBRIA_0002"].images == 3
    assert "OMBRIA_0004 cannot be read" in log and "OMBRIA_0005 has no label" in log
    places["OMBRIA_0002"].split, places["OMBRIA_0002"].region = "test", "mine"
    write_index(tmp_path / "set", list(places.values()), list(images.values()))
    again, places, _, _ = sequences_of(source, tmp_path / "set")
    assert (again["ADDED"], again["IMAGES"]) == (0, numbers["IMAGES"])
    assert (places["OMBRIA_0002"].split, places["OMBRIA_0002"].region) == ("test", "mine")


def test_sequences_need_patches_that_can_be_used(source, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(HighwaterError) as caught:
        run_import("ombria-sequences", tmp_path / "empty", tmp_path / "set")
    assert caught.value.code == "import.other_layout"
    for path in source.rglob("MASK/*.png"):
        path.unlink()
    with pytest.raises(HighwaterError) as caught:
        run_import("ombria-sequences", source, tmp_path / "set")
    assert caught.value.code == "import.nothing"
    assert not (tmp_path / "set").exists()
