"""From what a method says of each pixel to the products, the findings and the record."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..categories import EXCLUDED, PERMANENT_WATER, UNCERTAIN, WATER
from ..context import JobContext
from ..language import measure, spoken, tr
from ..protocol.parameters import RasterLayer, ThresholdWaterParameters
from ..provenance import Provenance
from ..raster.source import RasterSource, open_raster
from ..sar.scene import RadarScene
from .decisions import Decisions
from .exclusion import ExclusionLayer
from .permanent import open_permanent
from .products.caption import caption
from .products.facts import MapFacts
from .products.findings import Findings
from .products.layout import write_layout
from .products.overlay import write_overlay
from .products.picture import MapPicture
from .products.summary import write_summary
from .products.tally import Tally
from .products.writing import Products, record_file
from .record import findings_record, image_facts, named, products_record, scene_facts
from .strip import Mapped
from .uncertain import RiskBounds

PICTURES = ("summary", "overlay", "layout")
"""Outputs that show the map as a picture."""


@dataclass(frozen=True)
class Method:
    """What maps the scene.

    Attributes:
        name: For people.
        rows: What it says, from top to bottom.
        threshold: Probability from which a pixel is water.
        record: Entries of the provenance record, once all rows have come.
        risk: Where the mask is uncertain; None: nowhere.
        hashes: SHA-256 of each model file by its name.
        engine: What runs it, in words; empty: nothing in particular.
        scores: What is measured about it, a sentence each.
        warnings: What whoever reads the map must know, once all rows have come.
        numbers: Further numbers of the job.
        baseline_threshold: Of the built-in method, where it is compared with.
        permanent: What tells permanent water apart where the method does so itself, in words.
    """

    name: str
    rows: Iterator[Mapped]
    threshold: float
    record: Callable[[], dict[str, Any]]
    risk: RiskBounds | None = None
    hashes: dict[str, str] = dataclasses.field(default_factory=dict)
    engine: str = ""
    scores: tuple[str, ...] = ()
    warnings: Callable[[], tuple[str, ...]] = tuple
    numbers: dict[str, float] = dataclasses.field(default_factory=dict)
    baseline_threshold: float = 0.5
    permanent: str = ""


def wants_pictures(context: JobContext) -> bool:
    """Whether an output shows the map as a picture."""
    return any(name in context.outputs for name in PICTURES)


def make_map(
    method: Method,
    scene: RadarScene,
    parameters: ThresholdWaterParameters,
    provenance: Provenance,
    context: JobContext,
    before: RasterLayer | None = None,
) -> dict[str, Any]:
    """Write the products that are wanted while the map streams by.

    Args:
        method: What maps the scene.
        scene: The open scene.
        parameters: The request.
        provenance: Of the job.
        context: The job; its outputs are written.
        before: Mask of the water on the image from before.

    Returns:
        ``WATER_AREA`` (flood, where permanent water is told apart), ``PERMANENT_AREA``,
        ``UNCERTAIN_AREA`` and ``EXCLUDED_AREA`` in hectares, ``WATER_AREA_LOW`` and
        ``WATER_AREA_HIGH`` of its model-based interval where one can be told, ``VALID_PERCENT``
        of the pixels, ``THRESHOLD`` and ``CAPTION``.

    Raises:
        HighwaterError: What is wrong with a layer, or ``output.…``.
    """
    grid, outputs = scene.mapped_grid, context.outputs
    with contextlib.ExitStack() as stack:
        permanent = open_permanent(
            before or parameters.permanent,
            parameters.permanent_polygons,
            grid,
            scene.name,
            context,
        )
        if permanent is not None:
            stack.enter_context(permanent)
        if before is not None and parameters.before is not None:
            earlier = (parameters.before, *parameters.before_auxiliary)
            layers = [layer for layer in earlier if layer not in parameters.auxiliary]
            provenance.add([stack.enter_context(_opened(layer)) for layer in layers])
        elif permanent is not None:
            provenance.add(permanent.sources)
        exclusion = None
        if parameters.exclusion is not None:
            exclusion = ExclusionLayer.open(parameters.exclusion, grid, context)
            stack.enter_context(exclusion)
            provenance.add([exclusion.source])
        image = image_facts(scene.sources[0])
        facts = MapFacts(
            scene=scene.name,
            grid=grid,
            method=method.name,
            threshold=method.threshold,
            date=image.date,
            sensor=image.sensor,
            orbit=image.orbit,
            bands=tuple(choice.name for choice in scene.choices),
            missing=tuple(scene.missing),
            unit=scene.unit.name,
            hashes=method.hashes,
            engine=method.engine,
            scores=method.scores,
            permanent=permanent.words if permanent is not None else method.permanent,
            before=scene.before,
            exclusion=exclusion.name if exclusion is not None else "",
        )
        decisions = Decisions(grid, method.threshold, method.risk, permanent, exclusion)
        picture = MapPicture(grid) if wants_pictures(context) else None
        tally = Tally(grid)
        products = stack.enter_context(
            Products(outputs, facts, parameters.polygons, method.baseline_threshold)
        )
        for strip in decisions.strips(method.rows):
            tally.add(strip)
            products.add(strip)
            if picture is not None:
                picture.add(strip)
        context.progress(0.96, "Finishing the files")
        products.close()
        if products.review is not None:
            context.log(products.review.sentence())
    findings = tally.finish()
    warnings = (*method.warnings(), *(exclusion.warnings() if exclusion is not None else ()))
    facts = dataclasses.replace(
        facts, warnings=(*(permanent.warnings if permanent is not None else ()), *warnings)
    )
    findings = dataclasses.replace(findings, caption=caption(findings, facts))
    _tell(findings, method, facts, warnings, context)
    if picture is not None:
        _write_pages(findings, facts, picture, context)
    numbers = _numbers(findings, method)
    entries = {
        **scene_facts(scene),
        **method.record(),
        "numbers": numbers,
        "image": dataclasses.asdict(image),
        "permanent": facts.permanent or None,
        "exclusion": facts.exclusion or None,
        "language": spoken(),
        "caption": findings.caption,
        "findings": findings_record(findings),
        "warnings": list(facts.warnings),
    }
    record = named(provenance.finish(**entries))
    record["products"] = products_record(outputs)
    record_file(outputs).write(record)
    return numbers


@contextlib.contextmanager
def _opened(layer: RasterLayer) -> Iterator[RasterSource]:
    source = open_raster(layer)
    try:
        yield source
    finally:
        source.close()


def _tell(
    findings: Findings,
    method: Method,
    facts: MapFacts,
    warnings: Sequence[str],
    context: JobContext,
) -> None:
    """Say what was found and what is to be known about it."""
    context.log(findings.caption)
    valid = 100 * findings.valid_pixels / findings.pixels
    context.log(f"{valid:.1f} % of the pixels had data.")
    if method.risk is not None:
        area = measure(f"{findings.hectares.get(UNCERTAIN, 0.0):,.1f}", "ha")
        text = tr("Uncertain are {area}. {sentence}")
        context.log(text.format(area=area, sentence=method.risk.sentence()))
    for warning in warnings:
        context.warn(warning)
    if not findings.valid_pixels:
        context.warn("No pixel had data in every band: the map is empty.")


def _write_pages(
    findings: Findings, facts: MapFacts, picture: MapPicture, context: JobContext
) -> None:
    outputs = context.outputs
    reduced = picture.finish()
    name = record_file(outputs).name
    if "summary" in outputs:
        write_summary(outputs.part("summary"), facts, findings, reduced, name)
    if "overlay" in outputs:
        write_overlay(outputs.part("overlay"), reduced, facts, findings, name)
    if "layout" in outputs:
        write_layout(outputs.part("layout"), facts, findings, reduced, name)


def _numbers(findings: Findings, method: Method) -> dict[str, Any]:
    numbers: dict[str, Any] = {
        key: findings.hectares.get(code, 0.0)
        for key, code in (
            ("WATER_AREA", WATER),
            ("PERMANENT_AREA", PERMANENT_WATER),
            ("UNCERTAIN_AREA", UNCERTAIN),
            ("EXCLUDED_AREA", EXCLUDED),
        )
    }
    numbers["VALID_PERCENT"] = 100 * findings.valid_pixels / findings.pixels
    numbers["THRESHOLD"] = method.threshold
    numbers.update(method.numbers)
    numbers["CAPTION"] = findings.caption
    if findings.low is not None and findings.high is not None:
        numbers["WATER_AREA_LOW"], numbers["WATER_AREA_HIGH"] = findings.low, findings.high
    return numbers
