"""The files of an imitated Sentinel-1 GRD product, as ESA's specification names them."""

from __future__ import annotations

import zipfile
from datetime import timedelta
from pathlib import Path

import numpy as np
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS

from model_backend.sentinel1.geoid import undulation
from tests.support.sentinel1_imitation import Imitation

LIGHT = 299_792_458.0  # metres a second
NAME = "S1A_IW_GRDH_1SDV_20240919T051104_20240919T051129_055722_06CDE2_ABCD"
STEM = "s1a-iw-grd-{}-20240919t051104-20240919t051129-055722-06cde2-00{}"


def write_product(folder: Path, imitation: Imitation, name: str = NAME) -> Path:
    """Write a product; gives its folder ``.SAFE``."""
    safe = folder / f"{name}.SAFE"
    tables = safe / "annotation" / "calibration"
    tables.mkdir(parents=True)
    (safe / "measurement").mkdir()
    lines, samples = np.arange(imitation.lines)[:, None], np.arange(imitation.samples)
    longitude, latitude, _, _ = imitation.ground(lines, samples)
    points = _control_points(imitation)
    for number, (polarisation, field_) in enumerate(imitation.backscatter.items(), 1):
        stem = STEM.format(polarisation.lower(), number)
        (safe / "annotation" / f"{stem}.xml").write_text(
            _annotation(imitation, polarisation, points), encoding="utf-8"
        )
        (tables / f"calibration-{stem}.xml").write_text(
            _calibration(imitation, polarisation), encoding="utf-8"
        )
        (tables / f"noise-{stem}.xml").write_text(_noise(imitation, polarisation), encoding="utf-8")
        power = (field_(longitude, latitude) + _noise_power(imitation, lines, samples)) * np.square(
            _gain(imitation, samples)
        )
        numbers = np.maximum(np.round(np.sqrt(power)), 1).astype(np.uint16)
        if imitation.border:
            numbers[:, : imitation.border] = numbers[:, -imitation.border :] = 0
        gcps = [GroundControlPoint(row, col, x, y, z) for row, col, x, y, z, *_ in points]
        with rasterio.open(
            safe / "measurement" / f"{stem}.tiff", "w", driver="GTiff", dtype="uint16", count=1,
            width=imitation.samples, height=imitation.lines, gcps=gcps, crs=CRS.from_epsg(4326),
        ) as image:  # fmt: skip
            image.write(numbers, 1)
    (safe / "manifest.safe").write_text(_manifest(imitation, safe), encoding="utf-8")
    return safe


def pack(safe: Path) -> Path:
    """The product as it is downloaded: one ``.zip``."""
    target = safe.with_suffix(".zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(safe.rglob("*")):
            archive.write(path, Path(safe.name) / path.relative_to(safe))
    return target


def _gain(imitation: Imitation, samples: np.ndarray) -> np.ndarray:
    """A of sigma nought; falls along the line, as in products."""
    return 480.0 - 60.0 * np.asarray(samples) / imitation.samples


def _noise_power(imitation: Imitation, lines: np.ndarray, samples: np.ndarray) -> np.ndarray:
    """Of sigma nought."""
    across = 1 + 0.4 * np.cos(6 * np.pi * samples / imitation.samples)
    along = 1.0 if imitation.former else _along(imitation, lines, samples)
    return imitation.noise * across * along


def _along(imitation: Imitation, lines: np.ndarray, samples: np.ndarray) -> np.ndarray:
    first = 1 + 0.2 * np.asarray(lines) / imitation.lines
    second = 1.3 - 0.2 * np.asarray(lines) / imitation.lines
    return np.where(np.asarray(samples) < imitation.samples // 2, first, second)


def _time(imitation: Imitation, seconds: float) -> str:
    return (imitation.begun + timedelta(seconds=seconds)).isoformat(timespec="microseconds")


def _steps(size: int, step: int) -> list[int]:
    return [*range(0, size - 1, step), size - 1]


def _control_points(imitation: Imitation) -> list[tuple[float, ...]]:
    lines = np.array(_steps(imitation.lines, imitation.lines // 6))
    samples = np.array(_steps(imitation.samples, imitation.samples // 8))
    longitude, latitude, height, _ = imitation.ground(lines[:, None], samples)
    # As the producer does: heights above sea level, taken for such above the ellipsoid.
    height = height - undulation(longitude, latitude)
    place = np.broadcast_arrays(lines[:, None].astype(float), samples.astype(float))
    longitude, latitude, incidence = imitation.look(*place, height)
    found = longitude, latitude, height, incidence
    return [
        (line, sample, *(float(plane[row, column]) for plane in found))
        for row, line in enumerate(map(int, lines))
        for column, sample in enumerate(map(int, samples))
    ]


def _head(polarisation: str, imitation: Imitation) -> str:
    last = _time(imitation, (imitation.lines - 1) * imitation.line_seconds)
    return (
        "<adsHeader><missionId>S1A</missionId><productType>GRD</productType>"
        f"<polarisation>{polarisation}</polarisation><mode>IW</mode><swath>IW</swath>"
        f"<startTime>{_time(imitation, 0)}</startTime><stopTime>{last}</stopTime>"
        "<absoluteOrbitNumber>55722</absoluteOrbitNumber>"
        "<missionDataTakeId>445922</missionDataTakeId><imageNumber>001</imageNumber></adsHeader>"
    )


def _annotation(imitation: Imitation, polarisation: str, points: list[tuple[float, ...]]) -> str:
    end = imitation.lines * imitation.line_seconds
    states = []
    for seconds in np.arange(-60.0, end + 70.0, 10.0):
        vectors = imitation.state(seconds)
        parts = (
            f"<{name}>"
            + "".join(f"<{a}>{v:.6f}</{a}>" for a, v in zip("xyz", vector))
            + f"</{name}>"
            for name, vector in zip(("position", "velocity"), vectors)
        )
        states.append(
            f"<orbit><time>{_time(imitation, seconds)}</time><frame>Earth Fixed</frame>"
            f"{''.join(parts)}</orbit>"
        )
    ground = np.linspace(0, imitation.samples * imitation.spacing, 200)
    slant = imitation.slant(ground)
    forth = _polynomial(slant - slant[0], ground)
    back = _polynomial(ground, slant)
    conversions = [
        f"<coordinateConversion><azimuthTime>{_time(imitation, seconds)}</azimuthTime>"
        f"<slantRangeTime>{2 * slant[0] / LIGHT:.15e}</slantRangeTime>"
        f'<sr0>{slant[0]:.6f}</sr0><srgrCoefficients count="{len(forth.split())}">{forth}'
        f'</srgrCoefficients><gr0>0.0</gr0><grsrCoefficients count="{len(back.split())}">{back}'
        "</grsrCoefficients></coordinateConversion>"
        for seconds in (-1.0, end / 2, end + 1.0)
    ]
    grid = [
        f"<geolocationGridPoint><azimuthTime>{_time(imitation, line * imitation.line_seconds)}"
        f"</azimuthTime><slantRangeTime>"
        f"{2 * imitation.slant(sample * imitation.spacing) / LIGHT:.15e}"
        f"</slantRangeTime><line>{line}</line><pixel>{sample}</pixel><latitude>{y:.12e}</latitude>"
        f"<longitude>{x:.12e}</longitude><height>{z:.12e}</height>"
        f"<incidenceAngle>{angle:.12e}</incidenceAngle><elevationAngle>{angle - 4:.12e}"
        "</elevationAngle></geolocationGridPoint>"
        for line, sample, x, y, z, angle in points
    ]
    way = "Ascending" if imitation.ascending else "Descending"
    return (
        f"<?xml version='1.0'?><product>{_head(polarisation, imitation)}<generalAnnotation>"
        f"<productInformation><pass>{way}</pass><platformHeading>-166.0</platformHeading>"
        "<projection>Ground Range</projection></productInformation>"
        f'<orbitList count="{len(states)}">{"".join(states)}</orbitList></generalAnnotation>'
        "<imageAnnotation><imageInformation>"
        "<pixelValue>Detected</pixelValue><outputPixels>16 bit Unsigned Integer</outputPixels>"
        f"<productFirstLineUtcTime>{_time(imitation, 0)}</productFirstLineUtcTime>"
        f"<rangePixelSpacing>{imitation.spacing:e}</rangePixelSpacing>"
        f"<azimuthPixelSpacing>{imitation.spacing:e}</azimuthPixelSpacing>"
        f"<azimuthTimeInterval>{imitation.line_seconds:.15e}</azimuthTimeInterval>"
        f"<numberOfSamples>{imitation.samples}</numberOfSamples>"
        f"<numberOfLines>{imitation.lines}</numberOfLines></imageInformation></imageAnnotation>"
        f'<coordinateConversion><coordinateConversionList count="{len(conversions)}">'
        f"{''.join(conversions)}</coordinateConversionList></coordinateConversion>"
        f'<geolocationGrid><geolocationGridPointList count="{len(grid)}">{"".join(grid)}'
        "</geolocationGridPointList></geolocationGrid></product>"
    )


def _polynomial(x: np.ndarray, y: np.ndarray) -> str:
    """Coefficients of y by x, the constant first."""
    fitted = np.polynomial.Polynomial.fit(x, y, 6).convert().coef
    return " ".join(f"{value:.15e}" for value in fitted)


def _vector(
    name: str, lut: str, line: int, samples: list[int], values, imitation: Imitation
) -> str:
    numbers = " ".join(f"{value:.9e}" for value in values)
    time = _time(imitation, line * imitation.line_seconds)
    count = f'count="{len(samples)}"'
    return (
        f"<{name}><azimuthTime>{time}</azimuthTime><line>{line}</line>"
        f"<pixel {count}>{' '.join(map(str, samples))}</pixel><{lut} {count}>{numbers}</{lut}>"
    )


def _calibration(imitation: Imitation, polarisation: str) -> str:
    samples = _steps(imitation.samples, 40)
    gains = _gain(imitation, np.array(samples))
    vectors = []
    for line in range(-100, imitation.lines + 200, 100):
        count = f'count="{len(samples)}"'
        vector = _vector("calibrationVector", "sigmaNought", line, samples, gains, imitation)
        for name, factor in (("betaNought", 0.8), ("gamma", 0.9), ("dn", 1.0)):
            values = " ".join(f"{value * factor:.9e}" for value in gains)
            vector += f"<{name} {count}>{values}</{name}>"
        vectors.append(vector + "</calibrationVector>")
    return (
        f"<?xml version='1.0'?><calibration>{_head(polarisation, imitation)}"
        "<calibrationInformation><absoluteCalibrationConstant>1.0</absoluteCalibrationConstant>"
        f'</calibrationInformation><calibrationVectorList count="{len(vectors)}">'
        f"{''.join(vectors)}</calibrationVectorList></calibration>"
    )


def _noise(imitation: Imitation, polarisation: str) -> str:
    samples = _steps(imitation.samples, 5)
    across = (
        imitation.noise
        * (1 + 0.4 * np.cos(6 * np.pi * np.array(samples) / imitation.samples))
        * np.square(_gain(imitation, np.array(samples)))
    )
    lut, name = (
        ("noiseLut", "noiseVector") if imitation.former else ("noiseRangeLut", "noiseRangeVector")
    )
    rows = [
        _vector(name, lut, line, samples, across, imitation) + f"</{name}>"
        for line in range(-100, imitation.lines + 200, 150)
    ]
    listed = f'<{name}List count="{len(rows)}">{"".join(rows)}</{name}List>'
    if not imitation.former:
        half, last = imitation.samples // 2, imitation.samples - 1
        parts = []
        for swath, first, end in (("IW1", 0, half - 1), ("IW2", half, last)):
            lines = _steps(imitation.lines, 100)
            values = [_along(imitation, line, first) for line in lines]
            parts.append(
                f"<noiseAzimuthVector><swath>{swath}</swath><firstAzimuthLine>0</firstAzimuthLine>"
                f"<firstRangeSample>{first}</firstRangeSample><lastAzimuthLine>"
                f"{imitation.lines - 1}</lastAzimuthLine><lastRangeSample>{end}</lastRangeSample>"
                f'<line count="{len(lines)}">{" ".join(map(str, lines))}</line>'
                f'<noiseAzimuthLut count="{len(lines)}">'
                f"{' '.join(f'{float(value):.9e}' for value in values)}</noiseAzimuthLut>"
                "</noiseAzimuthVector>"
            )
        listed += f'<noiseAzimuthVectorList count="2">{"".join(parts)}</noiseAzimuthVectorList>'
    return f"<?xml version='1.0'?><noise>{_head(polarisation, imitation)}{listed}</noise>"


_KINDS = {
    "measurement": "s1Level1MeasurementSchema",
    "annotation": "s1Level1ProductSchema",
    "calibration": "s1Level1CalibrationSchema",
    "noise": "s1Level1NoiseSchema",
}


def _manifest(imitation: Imitation, safe: Path) -> str:
    objects, metadata, units = [], [], []
    for path in sorted(each for each in safe.rglob("*") if each.is_file()):
        identity = path.stem.replace("-", "") + ("measured" if path.suffix == ".tiff" else "")
        href = f"./{path.relative_to(safe).as_posix()}"
        kind = _KINDS[path.name.split("-")[0] if path.name[0] in "cn" else path.parent.name]
        objects.append(
            f'<dataObject ID="{identity}" repID="{kind}"><byteStream>'
            f'<fileLocation locatorType="URL" href="{href}"/></byteStream></dataObject>'
        )
        pointer = f'<dataObjectPointer dataObjectID="{identity}"/>'
        if path.parent.name != "measurement":
            metadata.append(
                f'<metadataObject ID="{identity}Annotation" classification="DESCRIPTION"'
                f' category="DMD">{pointer}</metadataObject>'
            )
            units.append(
                f'<xfdu:contentUnit unitType="Metadata Unit" repID="{kind}">{pointer}'
                "</xfdu:contentUnit>"
            )
        else:
            described = " ".join(
                f"{each}{path.stem.replace('-', '')}Annotation"
                for each in ("", "noise", "calibration")
            )
            units.append(
                f'<xfdu:contentUnit unitType="Measurement Data Unit" repID="{kind}"'
                f' dmdID="{described}">{pointer}</xfdu:contentUnit>'
            )
    polarisations = "".join(
        f"<s1sarl1:transmitterReceiverPolarisation>{each}</s1sarl1:transmitterReceiverPolarisation>"
        for each in imitation.backscatter
    )
    way = "ASCENDING" if imitation.ascending else "DESCENDING"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<xfdu:XFDU xmlns:xfdu="urn:ccsds:schema:xfdu:1" xmlns:safe="http://www.esa.int/safe/sentinel-1.0"
 xmlns:s1="http://www.esa.int/safe/sentinel-1.0/sentinel-1"
 xmlns:s1sarl1="http://www.esa.int/safe/sentinel-1.0/sentinel-1/sar/level-1">
<informationPackageMap><xfdu:contentUnit unitType="SAFE Archive Information Package"
 dmdID="acquisitionPeriod platform generalProductInformation measurementOrbitReference">
{"".join(units)}</xfdu:contentUnit></informationPackageMap>
<metadataSection>{"".join(metadata)}
<metadataObject ID="acquisitionPeriod"><metadataWrap><xmlData><safe:acquisitionPeriod>
<safe:startTime>{_time(imitation, 0)}</safe:startTime>
<safe:stopTime>{_time(imitation, imitation.lines * imitation.line_seconds)}</safe:stopTime>
</safe:acquisitionPeriod></xmlData></metadataWrap></metadataObject>
<metadataObject ID="platform"><metadataWrap><xmlData><safe:platform>
<safe:familyName>SENTINEL-1</safe:familyName><safe:number>A</safe:number><safe:instrument>
<safe:familyName abbreviation="SAR">Synthetic Aperture Radar</safe:familyName>
<safe:extension><s1sarl1:instrumentMode><s1sarl1:mode>IW</s1sarl1:mode></s1sarl1:instrumentMode>
</safe:extension></safe:instrument></safe:platform></xmlData></metadataWrap></metadataObject>
<metadataObject ID="measurementOrbitReference"><metadataWrap><xmlData><safe:orbitReference>
<safe:orbitNumber type="start">55722</safe:orbitNumber>
<safe:relativeOrbitNumber type="start">175</safe:relativeOrbitNumber>
<safe:extension><s1:orbitProperties><s1:pass>{way}</s1:pass></s1:orbitProperties></safe:extension>
</safe:orbitReference></xmlData></metadataWrap></metadataObject>
<metadataObject ID="generalProductInformation"><metadataWrap><xmlData>
<s1sarl1:standAloneProductInformation>{polarisations}
<s1sarl1:productType>GRD</s1sarl1:productType></s1sarl1:standAloneProductInformation>
</xmlData></metadataWrap></metadataObject>
</metadataSection>
<dataObjectSection>{"".join(objects)}</dataObjectSection></xfdu:XFDU>
"""
