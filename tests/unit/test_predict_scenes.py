"""Many scenes as one job: what is found, what comes out, what is done again and what is refused."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio

from model_backend.prediction import predict, shared
from model_backend.protocol import HighwaterError
from model_backend.scenes.searching import paired, without_companions
from tests.support.datasets import field, make_dataset
from tests.support.many_scenes import map_all, model, scenes, table_of, write_scene
from tests.support.scenes import radar_scene, read

__all__ = ["map_all", "model", "scenes"]


def refused(map_all, **parameters) -> HighwaterError:
    with pytest.raises(HighwaterError) as refusal:
        map_all(**parameters)
    return refusal.value


def test_each_scene_gets_its_maps_and_all_are_put_together(
    map_all, scenes, model, tmp_path, run_job, monkeypatch
):
    opened = []
    opening = shared.open_engine
    monkeypatch.setattr(
        shared, "open_engine", lambda *args, **kw: opened.append(args) or opening(*args, **kw)
    )
    numbers, log = map_all(folder=str(scenes), mosaic="cog")
    assert len(opened) == 1  # one network for all of them
    assert (numbers["SCENES"], numbers["DONE"], numbers["FAILED"]) == (3, 3, 0)
    assert "3 of 3 scenes were mapped." in log and numbers["SENTENCE"] in log
    alone = tmp_path / "alone.tif"
    run_job("predict", {"mask": alone}, input={"path": str(scenes / "west.tif")}, model=model)
    mask = read(tmp_path / "out/scenes/west/west_mask.tif")
    assert np.array_equal(mask, read(alone))
    record = json.loads((tmp_path / "out/scenes/west/west_mask.provenance.json").read_text())
    assert record["job"] == "predict" and record["engine"]["agreement"]["trials"]
    rows = table_of(tmp_path / "out")
    assert {row["state"] for row in rows.values()} == {"done"}
    assert rows["west"]["area_ha"] == pytest.approx((mask == 1).sum() / 100, rel=0.01)
    assert rows["west"]["seconds"] > 0 and rows["west"]["mask"] == "scenes/west/west_mask.tif"
    assert numbers["MOSAIC_MASK"].endswith("mosaic_mask.tif")
    with rasterio.open(tmp_path / "out/mosaic_mask.vrt") as virtual:
        whole = virtual.read(1)
        assert virtual.colormap(1)[1] == (33, 135, 222, 255) and virtual.nodata == 255
    assert np.array_equal(whole[:, -160:], mask)  # the last of them lies on top
    assert np.array_equal(whole, read(numbers["MOSAIC_MASK"]))
    polygons = pyogrio.raw.read(tmp_path / "out/polygons.gpkg")
    names = dict(zip(polygons[0]["fields"], polygons[3]))["scene"]
    assert set(names) == {"east", "middle", "west"}
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "out/scenes/west/west_polygons.gpkg")
    assert (names == "west").sum() == len(columns[0])


def test_what_is_done_is_not_done_again_and_what_changed_is(map_all, scenes, tmp_path, monkeypatch):
    map_all(folder=str(scenes))
    mapped, run = [], predict.run

    def counted(settings, *others):
        mapped.append(settings.input.name)
        return run(settings, *others)

    monkeypatch.setattr(predict, "run", counted)
    numbers, log = map_all(folder=str(scenes))
    assert not mapped and numbers["SKIPPED"] == 3 and "nothing to do" in numbers["SENTENCE"]
    os.utime(scenes / "east.tif")  # another time, the same content
    write_scene(scenes / "middle.tif", 9)
    (tmp_path / "out/scenes/west/west_mask.tif").write_bytes(b"broken")
    write_scene(scenes / "north.tif", 5)
    numbers, _ = map_all(folder=str(scenes))
    assert sorted(mapped) == ["middle", "north", "west"] and numbers["SKIPPED"] == 1
    assert table_of(tmp_path / "out")["east"]["state"] == "skipped"
    mapped.clear()
    map_all(folder=str(scenes), settings={"threshold": 0.4})
    assert sorted(mapped) == ["east", "middle", "north", "west"]


def test_a_run_that_was_stopped_goes_on_where_it_was(map_all, scenes, tmp_path, monkeypatch):
    run, mapped = predict.run, []

    def stopped(settings, context, *others):
        if len(mapped) == 1:
            context.cancel()
        mapped.append(settings.input.name)
        return run(settings, context, *others)

    monkeypatch.setattr(predict, "run", stopped)
    assert refused(map_all, folder=str(scenes)).code == "job.cancelled"
    states = {name: row["state"] for name, row in table_of(tmp_path / "out").items()}
    assert states == {"east": "done", "middle": "waiting", "west": "waiting"}
    assert not list((tmp_path / "out").rglob(".part*"))
    numbers, _ = map_all(folder=str(scenes))
    assert mapped == ["east", "middle", "middle", "west"]
    assert (numbers["DONE"], numbers["SKIPPED"]) == (2, 1)


def test_a_poisoned_scene_is_named_and_stops_no_other(map_all, scenes, tmp_path, monkeypatch):
    whole = (scenes / "middle.tif").read_bytes()
    (scenes / "middle.tif").write_bytes(whole[:9000])
    (scenes / "notes.tif").write_text("no raster")
    write_scene(scenes / "single.tif", 4, bands=("VV",))
    numbers, log = map_all(folder=str(scenes))
    assert (numbers["DONE"], numbers["FAILED"]) == (2, 3)
    rows = table_of(tmp_path / "out")
    assert {name for name, row in rows.items() if row["state"] == "failed"} == {
        *("middle", "notes", "single"),
    }
    assert "VH" in rows["single"]["error"] and "notes" in rows["notes"]["error"]
    assert "3 failed (middle, notes, single)" in log
    assert not (tmp_path / "out/scenes/middle/middle_mask.tif").exists()
    (scenes / "middle.tif").write_bytes(whole)
    numbers, _ = map_all(folder=str(scenes))
    assert (numbers["DONE"], numbers["SKIPPED"], numbers["FAILED"]) == (1, 2, 2)


def test_only_what_may_pass_is_tried_again(map_all, scenes, tmp_path, monkeypatch):
    run, tries = predict.run, []

    def shaky(settings, *others):
        tries.append(settings.input.name)
        if settings.input.name == "east" and tries.count("east") == 1:
            raise OSError("the network drive did not answer")
        if settings.input.name == "west":
            raise HighwaterError("input.constant", "“west” has one value only.")
        return run(settings, *others)

    monkeypatch.setattr(predict, "run", shaky)
    numbers, _ = map_all(folder=str(scenes), retries=1)
    assert (tries.count("east"), tries.count("west")) == (2, 1)
    rows = table_of(tmp_path / "out")
    assert rows["east"]["state"] == "done" and rows["east"]["tries"] == 2
    assert rows["west"]["error"] == "“west” has one value only."


def test_scenes_of_several_utm_zones_become_one_mosaic(map_all, tmp_path):
    write_scene(tmp_path / "in/a.tif", 0)
    write_scene(tmp_path / "in/b.tif", 1)
    write_scene(tmp_path / "in/other.tif", 2, crs="EPSG:32647")
    numbers, _ = map_all(folder=str(tmp_path / "in"))
    with rasterio.open(numbers["MOSAIC_MASK"]) as mosaic:
        assert mosaic.crs.to_epsg() == 32646 and mosaic.res == (10, 10)
        far = mosaic.read(1, window=((0, mosaic.height), (mosaic.width - 200, mosaic.width)))
    own = read(tmp_path / "out/scenes/other/other_mask.tif")
    assert (far == 1).sum() == pytest.approx((own == 1).sum(), rel=0.02)
    info = pyogrio.read_info(tmp_path / "out/polygons.gpkg")
    assert info["total_bounds"][2] > 1_000_000  # zone 47, seen from zone 46


def test_vv_and_vh_in_files_of_their_own_are_one_scene(map_all, tmp_path):
    values = radar_scene(160, 160, seed=3)[0]
    for band, name in enumerate(("VV", "VH")):
        path = tmp_path / f"in/S1A_20240102_{name}_rtc.tif"
        write_scene(path, data=values[band : band + 1], bands=("gamma",))
    numbers, _ = map_all(folder=str(tmp_path / "in"))
    assert numbers["SCENES"] == 1
    (row,) = table_of(tmp_path / "out").values()
    assert row["scene"] == "S1A_20240102_rtc" and row["date"] == "2024-01-02"


def test_names_of_scenes_are_their_own_and_stay(map_all, tmp_path):
    write_scene(tmp_path / "in/one/lake.tif", 0)
    numbers, _ = map_all(folder=str(tmp_path / "in"), recursive=True)
    write_scene(tmp_path / "in/another/lake.tif", 1)
    numbers, _ = map_all(folder=str(tmp_path / "in"), recursive=True)
    assert (numbers["DONE"], numbers["SKIPPED"]) == (1, 1)
    inputs = {name: row["input"] for name, row in table_of(tmp_path / "out").items()}
    assert set(inputs) == {"lake", "another_lake"} and "/one/" in inputs["lake"]


def test_own_maps_are_no_scenes_in_the_next_run(map_all, scenes, tmp_path, run_job, model):
    mask = scenes / "earlier_mask.tif"
    run_job("predict", {"mask": mask}, input={"path": str(scenes / "east.tif")}, model=model)
    for done in (3, 0):
        numbers, log = map_all(scenes / "maps", folder=str(scenes), recursive=True)
        assert (numbers["SCENES"], numbers["DONE"]) == (3, done) and "earlier_mask.tif" in log
    same = refused(map_all, output=scenes, folder=str(scenes))
    assert same.code in ("output.is_input", "output.folder_in_use")
    assert refused(map_all, folder=str(scenes / "maps")).code == "scenes.is_output"


def test_stac_items_give_their_assets(map_all, scenes, tmp_path):
    values = radar_scene(160, 160, seed=7)[0]
    for band, name in enumerate(("first", "second")):
        write_scene(tmp_path / f"assets/{name}.tif", data=values[band : band + 1], bands=("x",))
    items = tmp_path / "items"
    items.mkdir()

    def item(name, assets):
        return {"type": "Feature", "id": name, "assets": assets, "properties": {}}

    two = {"vv": {"href": "../assets/first.tif"}, "vh": {"href": "../assets/second.tif"}}
    optical = item("optical", {"red": {"href": "red.tif"}})
    (items / "pair.json").write_text(json.dumps(item("pair", two)))
    collection = {"type": "FeatureCollection", "features": [optical]}
    (items / "search.json").write_text(json.dumps(collection))
    links = [{"rel": "item", "href": "./pair.json"}, {"rel": "root", "href": "./catalog.json"}]
    (items / "catalog.json").write_text(json.dumps({"type": "Catalog", "links": links}))
    stac = [str(items / name) for name in ("catalog.json", "search.json")]
    numbers, _ = map_all(stac=stac)
    assert (numbers["DONE"], numbers["FAILED"]) == (1, 1)
    rows = table_of(tmp_path / "out")
    assert rows["pair"]["state"] == "done" and "red" in rows["optical"]["error"]
    alone = write_scene(tmp_path / "assets/both.tif", data=values)
    map_all(tmp_path / "again", layers=[{"path": str(alone)}])
    maps = [read(tmp_path / f"{path}_mask.tif") for path in
            ("out/scenes/pair/pair", "again/scenes/both/both")]  # fmt: skip
    assert np.array_equal(*maps)
    (items / "broken.json").write_text("{")
    assert refused(map_all, stac=[str(items / "broken.json")]).code == "stac.not_json"


def test_tiles_of_a_dataset_become_scenes_again(map_all, tmp_path):
    tiles = [*field("north", "a", 0, 0, 2, 3), *field("south", "b", 20_000, 0, 1, 1)]
    make_dataset(tmp_path / "set", [tile for tile in tiles if tile.name != "north_1_2"])
    numbers, _ = map_all(dataset=str(tmp_path / "set"))
    assert numbers["DONE"] == 2
    mask = read(tmp_path / "out/scenes/north/north_mask.tif")
    assert mask.shape == (128, 192) and (mask[64:, 128:] == 255).all()
    assert not (mask[:64] == 255).any() and 0.2 < (mask[:64] == 1).mean() < 0.4
    make_dataset(tmp_path / "nowhere", field("c", "c", 0, 0, 1, 1, epsg=None))
    assert "no place" in refused(map_all, dataset=str(tmp_path / "nowhere")).sentence


def test_scenes_outside_the_part_to_map_are_skipped(map_all, scenes, tmp_path):
    part = {"xmin": 500_000, "ymin": 2_959_000, "xmax": 500_900, "ymax": 2_960_000}
    numbers, _ = map_all(folder=str(scenes), settings={"extent": part})
    assert (numbers["DONE"], numbers["SKIPPED"]) == (1, 2)
    assert "outside" in table_of(tmp_path / "out")["west"]["error"]


@pytest.mark.parametrize(
    ("files", "code"), [((), "scenes.empty_folder"), (("a.txt", "b.csv"), "scenes.no_raster")]
)
def test_folders_without_scenes_are_refused(files, code, map_all, tmp_path):
    (tmp_path / "in").mkdir()
    for name in files:
        (tmp_path / "in" / name).touch()
    error = refused(map_all, folder=str(tmp_path / "in"))
    assert error.code == code and str(tmp_path / "in") in error.sentence and error.remedy


def test_a_folder_of_downloads_is_to_be_geocoded_first(map_all, tmp_path):
    folder = tmp_path / "in"
    (folder / "S1C_IW_GRDH_1SDV_B.SAFE").mkdir(parents=True)
    (folder / "S1A_IW_GRDH_1SDV_A.zip").touch()
    error = refused(map_all, folder=str(folder))
    assert error.code == "scenes.not_geocoded" and "S1A_IW_GRDH_1SDV_A.zip" in error.sentence
    assert "Geocode a Sentinel-1 product" in error.remedy


def test_what_a_killed_start_has_left_is_in_nobodys_way(map_all, scenes, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / ".part-scenes.json").write_text("{", "utf-8")
    numbers, _ = map_all(folder=str(scenes))
    assert numbers["DONE"] == 3 and not list((tmp_path / "out").rglob(".part-*"))


def test_bad_requests_are_refused_before_work(map_all, scenes, tmp_path):
    (tmp_path / "used").mkdir()
    (tmp_path / "used/letter.txt").touch()
    for code, parameters in (
        ("scenes.none", {}),
        ("scenes.no_folder", {"folder": str(tmp_path / "gone")}),
        ("output.folder_in_use", {"folder": str(scenes), "output": tmp_path / "used"}),
        ("output.no_folder", {"folder": str(scenes), "output": tmp_path / "no/where"}),
        ("parameter.mosaic", {"folder": str(scenes), "mosaic": "paper"}),
        ("parameter.products", {"folder": str(scenes), "products": ["poem"]}),
        ("parameter.retries", {"folder": str(scenes), "retries": -1}),
        ("model.missing", {"folder": str(scenes), "settings": {"model": "/no/net.onnx"}}),
    ):
        assert refused(map_all, **parameters).code == code
    assert not (tmp_path / "no").exists()


def test_a_folder_that_nothing_can_be_written_to_is_refused(map_all, scenes):
    error = refused(map_all, folder=str(scenes), output="/proc/maps_of_scenes")
    assert error.code == "output.read_only" and "/proc" in error.sentence


def test_when_no_scene_can_be_mapped_that_is_no_success(map_all, tmp_path):
    for name in ("a", "b"):
        write_scene(tmp_path / f"in/{name}.tif", bands=("VV",))
    error = refused(map_all, folder=str(tmp_path / "in"))
    assert error.code == "scenes.all_failed" and "None of the 2 scenes" in error.sentence
    assert {row["state"] for row in table_of(tmp_path / "out").values()} == {"failed"}


def test_files_that_differ_in_their_polarisation_are_one_scene():
    browser = "2024-09-19-00_00_2024-09-19-23_59_Sentinel-1_IW_VV+VH_{}_(Raw).tiff"
    names = ["a/s1_vh_db.tif", "a/S1_VV_dB.tif", "a/S1_VV.tif", "b/vv.tif", "b/vh.tif"]
    names += [browser.format(band) for band in ("VH", "VV")] + ["EW_HV.tif", "EW_HH.tif", "x.tif"]
    found = [(title, [path.name for path in files]) for title, files in paired(map(Path, names))]
    assert found == [
        ("S1_dB", ["S1_VV_dB.tif", "s1_vh_db.tif"]),
        ("S1_VV", ["S1_VV.tif"]),
        ("b", ["vv.tif", "vh.tif"]),
        (browser.format("")[:-5].replace("__", "_"), [browser.format(b) for b in ("VV", "VH")]),
        ("EW", ["EW_HH.tif", "EW_HV.tif"]),
        ("x", ["x.tif"]),
    ]


def test_what_a_product_has_beside_its_bands_is_no_scene():
    product = "S1A_IW_20240919T053012_DVP_RTC30_G_gpuned_1A2B"
    parts = ("VV", "VH", "dem", "inc_map", "ls_map", "area", "rgb")
    paths = [Path("a", f"{product}_{part}.tif") for part in parts]
    others = [Path("b", f"{product}_dem.tif"), Path("a", "flooded_area.tif"), Path("a", "VV.tif")]
    kept, left_out = without_companions([*paths, *others])
    assert kept == [*paths[:2], *others] and left_out == paths[2:]
