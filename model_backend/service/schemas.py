"""What requests and answers look like; FastAPI checks them and writes the OpenAPI document."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

Method = Literal["auto", "thresholds", "water", "flood"]
Engine = Literal["auto", "onnxruntime", "openvino"]
Precision = Literal["auto", "float32", "bfloat16"]
Unit = Literal["auto", "db", "power", "amplitude", "db100", "stretched"]
"""As in :mod:`model_backend.protocol.parameters`; a test holds them together."""
Uri = Annotated[str, Field(min_length=1, max_length=2048)]
Share = Annotated[float, Field(ge=0, le=1)]
Positive = Annotated[float, Field(ge=0, le=1e12)]


def _whole(value: Any) -> Any:
    """A number without decimals as an integer, as the schema of JSON has it: 512.0 is one."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Whole = Annotated[int, BeforeValidator(_whole)]


class Strict(BaseModel):
    """Nothing unknown, and nothing of another type."""

    model_config = ConfigDict(extra="forbid", strict=True, populate_by_name=True)


class Box(Strict):
    """A rectangle."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: Annotated[str, Field(max_length=20_000, description="Empty: that of the image.")] = ""


class SegmentOptions(Strict):
    """How to map; what is left out is decided as in QGIS."""

    method: Annotated[Method, Field(description="What maps where no model is named.")] = "auto"
    model: Annotated[
        str, Field(max_length=2048, description="Path of an .onnx file, `water` or `flood`.")
    ] = ""
    threshold: Annotated[
        Share | None, Field(description="Probability from which a pixel is water.")
    ] = None
    tile: Annotated[
        Whole | None, Field(ge=64, le=2304, description="Side of the network's tiles, pixels.")
    ] = None
    overlap: Annotated[
        Whole | None, Field(ge=0, le=512, description="Pixels that neighbouring tiles share.")
    ] = None
    explain: Annotated[
        bool | Literal["evidence", "withheld"],
        Field(description="Heat map: Grad-CAM, or what each band is worth; true: what can be had."),
    ] = False
    before: Annotated[Uri | None, Field(description="Image from before the flood.")] = None
    permanent: Annotated[
        Uri | None, Field(description="Raster or polygons of permanent water.")
    ] = None
    exclusion: Annotated[Uri | None, Field(description="Raster of `exclusionmask`.")] = None
    extent: Annotated[Box | None, Field(description="Part to map.")] = None
    bands: Annotated[str, Field(max_length=500, description="Such as `VV=1;VH=2`.")] = ""
    unit: Annotated[Unit, Field(description="Of the image.")] = "auto"
    resample: bool = False
    turns: Annotated[bool, Field(description="Mean over flips and quarter turns.")] = False
    with_thresholds: Annotated[
        bool, Field(description="Mean of the model and the built-in method.")
    ] = False
    engine: Engine = "auto"
    precision: Precision = "auto"
    minimum_area: Annotated[Positive, Field(description="Of polygons, m².")] = 0.0
    fill_holes: Annotated[Positive, Field(description="Up to this area, m².")] = 0.0
    simplify: Annotated[Positive, Field(le=100, description="Outlines, by pixels.")] = 0.0
    polygons: Literal["geojson", "gpkg", "fgb"] = "geojson"


EXAMPLES: list[Any] = [
    {"domain": "water", "image_uri": "images/s1_20240510.tif"},
    {
        "domain": "flood",
        "image_uri": "images/s1_20240510.tif",
        "options": {"before": "images/s1_20240428.tif", "threshold": 0.5, "explain": "withheld"},
        "async": True,
    },
]


class SegmentRequest(Strict):
    """An image to map."""

    model_config = ConfigDict(
        extra="forbid", strict=True, populate_by_name=True, json_schema_extra={"examples": EXAMPLES}
    )

    domain: Annotated[
        Literal["flood", "water"],
        Field(description="All water, or water that is not permanent."),
    ]
    image_uri: Annotated[
        Uri,
        Field(
            description="Path relative to a permitted folder, file: URI, `upload:…`, or address of"
            " a permitted host. GeoTIFF."
        ),
    ]
    scene_id: Annotated[
        str | None,
        Field(max_length=200, description="Given back; left out: the name of the image."),
    ] = None
    options: SegmentOptions = Field(default_factory=SegmentOptions)
    respond_async: Annotated[
        bool, Field(alias="async", description="Answer at once; the job goes on.")
    ] = False


class ResultFile(BaseModel):
    """A file that has been made."""

    href: str
    type: str
    bytes: int


class Policy(BaseModel):
    """What was done with the data, as whoever receives them must know."""

    crs: str
    crs_kept: bool
    geojson_exported: bool
    geojson_crs: str | None
    permanent_water_told_apart: bool
    no_data_kept: bool
    expires: str


class SegmentAnswer(BaseModel):
    """A map."""

    job_id: str
    scene_id: str
    domain: str
    outputs: dict[str, ResultFile]
    caption: str
    numbers: dict[str, Any]
    provenance: dict[str, Any]
    policy: Policy
    warnings: list[str]


class JobLink(BaseModel):
    """A link."""

    href: str
    rel: str
    type: str = "application/json"
    title: str = ""


class JobStatus(BaseModel):
    """How a job stands: `statusInfo` of OGC API – Processes."""

    jobID: str
    processID: str
    type: Literal["process"] = "process"
    status: Literal["accepted", "running", "successful", "failed", "dismissed"]
    message: str
    progress: Annotated[int, Field(ge=0, le=100)]
    created: str
    started: str | None = None
    finished: str | None = None
    expires: str | None = None
    links: list[JobLink]


class FieldProblem(BaseModel):
    """What is wrong with one field."""

    field: str
    message: str


class Problem(BaseModel):
    """An error (RFC 7807)."""

    type: str
    title: str
    status: int
    detail: str = ""
    code: str = ""
    errors: list[FieldProblem] = []


class Upload(BaseModel):
    """A file that was uploaded."""

    uri: Annotated[str, Field(description="For `image_uri` and other references.")]
    bytes: int
    sha256: str
    expires: str
