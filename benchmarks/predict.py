"""What prediction costs beyond its network, engine by engine: ``make bench-predict``.

    python benchmarks/predict.py --model model.onnx --int8 model_int8.onnx --large

The whole of ``predict`` (start, read, choose the engine, network, mask and probability written) is
held against bare calls of the same engine on the same area without any overlap, and against a plain
loop as other tools write it: tiles of 256 pixels with a fifth of overlap, blended in memory, by
ONNX Runtime in float32. Ratios side by side in one run, because machines differ. Without a model it
is a small U-Net with random weights, whose agreement says little. Written to
``build/bench-predict.md``.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from small_unet import write_small_unet  # noqa: E402
from trivial_network import write_trivial  # noqa: E402
from worker_runs import FOLDER, Run, run_job, simulated  # noqa: E402

from model_backend.prediction.engines.candidates import candidates  # noqa: E402
from model_backend.prediction.engines.head import ModelHead, read_head  # noqa: E402
from model_backend.prediction.engines.onnx_runtime import OnnxEngine  # noqa: E402
from model_backend.prediction.engines.openvino_engine import OpenVinoEngine  # noqa: E402

BARE_SECONDS = 5.0
BARE_TILE = 512
PLAIN_TILE, PLAIN_OVERLAP = 256, 0.2


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=Path, help="of VV and VH in dB; without: a small U-Net")
    parser.add_argument("--int8", type=Path, help="the same model, exported as int8")
    parser.add_argument("--side", type=int, default=8192)
    parser.add_argument("--large", action="store_true", help="also 25,000 × 16,000 pixels")
    options = parser.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    model = options.model or write_small_unet(FOLDER / "small_unet.onnx")
    lines = [
        f"{platform.machine()}, {os.cpu_count()} cores, {model.name}, {options.side}² pixels",
        "",
        "| what | s | s/Mpx | peak MiB | × bare calls of its engine | plain loop / this |"
        " IoU with ONNX Runtime float32 |",
        "|---|---|---|---|---|---|---|",
    ]
    scene = uncompressed(simulated(options.side))
    plain = plain_loop(uncompressed(simulated(4096)), model)
    lines.append(f"| plain loop, 4096² | – | {plain:.3f} | – | – | 1 | 1 |")
    print(lines[-1], flush=True)
    reference = None
    for title, path, engine, precision in variants(model, options.int8):
        before = bare(path, engine, precision)
        run = predict(scene, path, {"engine": engine, "precision": precision})
        after = bare(path, engine, precision)
        each = run.seconds / megapixels(scene)
        mask = water()
        reference = mask if reference is None else reference
        agreement = np.count_nonzero(mask & reference) / max(np.count_nonzero(mask | reference), 1)
        lines.append(
            f"| {title} | {run.seconds:.1f} | {each:.3f} | {run.peak:.0f}"
            f" | {each / np.mean([before, after]):.2f} ({np.mean([before, after]):.3f} s/Mpx)"
            f" | {plain / each:.1f} | {agreement:.4f} |"
        )
        print(lines[-1], flush=True)
    lines += overhead(options.side)
    lines += nodata(scene, model)
    if options.large:
        lines += whole_scene(options.int8 or model)
    text = "\n".join(lines) + "\n"
    (ROOT / "build" / "bench-predict.md").write_text(text, encoding="utf-8")
    print(f"\n{text}")


def variants(model: Path, int8: Path | None) -> list[tuple[str, Path, str, str]]:
    """Title, file, engine and precision of what this computer can run."""
    found = [("ONNX Runtime, float32", model, "onnxruntime", "float32")]
    head = read_head(model)
    for item in candidates(head, "auto", "auto", "cpu"):
        if item.engine == "openvino":
            found.append((f"OpenVINO, {item.precision}", model, "openvino", item.precision))
    if int8 is not None:
        found.append(("int8 file, automatic", int8, "auto", "auto"))
    return [found[0], *sorted(found[1:])]


def predict(scene: Path, model: Path, options: dict) -> Run:
    """Map the scene."""
    outputs = {name: str(FOLDER / f"{name}.tif") for name in ("mask", "probability")}
    return run_job(
        "predict", {"input": {"path": str(scene)}, "model": str(model), **options}, outputs
    )


def water() -> np.ndarray:
    """Where the last mask has water."""
    with rasterio.open(FOLDER / "mask.tif") as mask:
        return mask.read(1) == 1


def bare(model: Path, engine: str, precision: str) -> float:
    """Seconds per megapixel of an engine alone, one tile after the other, on all cores."""
    head: ModelHead = read_head(model)
    if engine == "auto":
        first = candidates(head, "auto", "auto", "cpu")[0]
        engine, precision = first.engine, first.precision
    one = OpenVinoEngine(model, precision, 1) if engine == "openvino" else OnnxEngine(model)
    tile = np.random.default_rng(0).normal(-12, 4, (1, 2, BARE_TILE, BARE_TILE)).astype(np.float32)
    one.run(tile)
    begun, done = time.perf_counter(), 0
    while time.perf_counter() - begun < BARE_SECONDS:
        one.run(tile)
        done += 1
    return (time.perf_counter() - begun) / (done * BARE_TILE**2 / 1e6)


def plain_loop(scene: Path, model: Path) -> float:
    """Seconds per megapixel of a plain loop that holds the scene in memory."""
    begun = time.perf_counter()
    engine = OnnxEngine(model)
    with rasterio.open(scene) as source:
        image = source.read().astype(np.float32)
        profile = {**source.profile, "count": 1, "dtype": "float32", "compress": "deflate"}
    image = np.nan_to_num(image, nan=-12.0)
    step = int(PLAIN_TILE * (1 - PLAIN_OVERLAP))
    total, weight = np.zeros(image.shape[1:], np.float32), np.zeros(image.shape[1:], np.float32)
    height, width = image.shape[1:]
    for row in range(0, height - PLAIN_TILE + step, step):
        for column in range(0, width - PLAIN_TILE + step, step):
            top, left = min(row, height - PLAIN_TILE), min(column, width - PLAIN_TILE)
            place = np.s_[top : top + PLAIN_TILE, left : left + PLAIN_TILE]
            total[place] += engine.run(image[(slice(None), *place)][np.newaxis])[0]
            weight[place] += 1
    with rasterio.open(FOLDER / "plain.tif", "w", **profile) as target:
        target.write(total / weight, 1)
    return (time.perf_counter() - begun) / (height * width / 1e6)


def overhead(side: int) -> list[str]:
    """What a network that costs next to nothing leaves: the whole, and beyond start and end."""
    network = write_trivial(FOLDER / "trivial.onnx")
    small, large = (uncompressed(simulated(length)) for length in (4096, side))
    runs = [predict(scene, network, {}) for scene in (small, large)]
    areas = [megapixels(scene) for scene in (small, large)]
    slope = (runs[1].seconds - runs[0].seconds) / (areas[1] - areas[0])
    return [
        "",
        f"With a trivial network: {runs[1].seconds / areas[1]:.3f} s/Mpx on {side}²; from 4096² on"
        f" {slope:.3f} s for each further megapixel. Peak {runs[0].peak:.0f} and"
        f" {runs[1].peak:.0f} MiB.",
    ]


def nodata(scene: Path, model: Path) -> list[str]:
    """What a scene costs that is one third without data."""
    third = FOLDER / "third.tif"
    with rasterio.open(scene) as source, rasterio.open(third, "w", **source.profile) as target:
        target.descriptions = source.descriptions
        for row in range(0, source.height, 1024):
            window = Window(0, row, source.width, min(1024, source.height - row))
            block = source.read(window=window)
            block[:, :, source.width * 2 // 3 :] = np.nan
            target.write(block, window=window)
    whole, part = (predict(path, model, {}).seconds for path in (scene, third))
    return [
        "",
        f"One third without data: {part / whole:.2f} of the time ({whole:.1f}, {part:.1f} s).",
    ]


def whole_scene(model: Path) -> list[str]:
    """A scene of the size of Sentinel-1's: the simulated one, repeated."""
    path = FOLDER / "whole.vrt"
    tile = uncompressed(simulated(4096))
    write_mosaic(path, tile, 25_000, 16_000)
    run = predict(path, model, {})
    return ["", f"25,000 × 16,000 pixels, {model.name}: {run.seconds:.0f} s, {run.peak:.0f} MiB."]


def write_mosaic(path: Path, tile: Path, width: int, height: int) -> None:
    """A virtual raster that repeats a tile."""
    with rasterio.open(tile) as source:
        side, transform, crs = source.width, source.transform.to_gdal(), source.crs.to_wkt()
        names = source.descriptions
    bands = []
    for number, name in enumerate(names, 1):
        parts = [
            f'<SimpleSource><SourceFilename relativeToVRT="1">{tile.name}</SourceFilename>'
            f"<SourceBand>{number}</SourceBand>"
            f'<SrcRect xOff="0" yOff="0" xSize="{side}" ySize="{side}"/>'
            f'<DstRect xOff="{x}" yOff="{y}" xSize="{side}" ySize="{side}"/></SimpleSource>'
            for y in range(0, height, side)
            for x in range(0, width, side)
        ]
        bands.append(
            f'<VRTRasterBand dataType="Float32" band="{number}"><Description>{name}</Description>'
            f"<NoDataValue>nan</NoDataValue>{''.join(parts)}</VRTRasterBand>"
        )
    path.write_text(
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{crs}</SRS>'
        f"<GeoTransform>{', '.join(map(str, transform))}</GeoTransform>{''.join(bands)}"
        "</VRTDataset>",
        encoding="utf-8",
    )


def uncompressed(scene: Path) -> Path:
    """The scene as most images come: decoding a compressed one is no part of this."""
    path = scene.with_name(f"plain_{scene.name}")
    if not path.exists():
        with rasterio.open(scene) as source:
            profile = {
                key: value
                for key, value in source.profile.items()
                if key not in ("compress", "predictor", "interleave")
            }
            with rasterio.open(path, "w", **profile) as target:
                target.write(source.read())
                target.descriptions = source.descriptions
    return path


def megapixels(scene: Path) -> float:
    """Size of a raster."""
    with rasterio.open(scene) as source:
        return source.width * source.height / 1e6


if __name__ == "__main__":
    main()
