"""What means no data in a band: the file says one thing, its user in QGIS may say another."""

from __future__ import annotations

import math
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, tostring

import numpy as np
import rasterio
from rasterio.dtypes import dtype_rev, typename_fwd
from rasterio.enums import ColorInterp, MaskFlags

from ..protocol.parameters import RasterLayer
from .scaling import Scaling

AS_THE_FILE_SAYS = RasterLayer("")


@dataclass(frozen=True)
class Nodata:
    """What means no data in a band. NaN always does.

    Attributes:
        values: Stored values that do, each once; NaN is not among them.
        overruled: Whether the file declares a value that is data all the same, as its user says.
        masked: Whether the file has a mask that GDAL heeds, an alpha band included.
        alpha: Band, from 1, that says what is transparent, and that GDAL does not heed; None: none.
    """

    values: tuple[float, ...] = ()
    overruled: bool = False
    masked: bool = False
    alpha: int | None = None

    @classmethod
    def of(
        cls,
        dataset: rasterio.DatasetReader,
        number: int,
        layer: RasterLayer = AS_THE_FILE_SAYS,
        fill: float | None = None,
    ) -> Nodata:
        """What means no data in a band.

        Args:
            dataset: The open raster.
            number: Band number, from 1.
            layer: What its user says of it.
            fill: Stored value that does although nobody says so; None: none.
        """
        declared = dataset.nodatavals[number - 1]
        kind, scaling = np.dtype(dataset.dtypes[number - 1]), Scaling.as_shown(dataset, number)
        said = [fill, *(scaling.stored(value) for value in layer.nodata)]
        if layer.declared_nodata:
            said.insert(0, declared)
        flags = dataset.mask_flag_enums[number - 1]
        values = [value for value in said if value is not None and _can_be_stored(value, kind)]
        return cls(
            tuple(dict.fromkeys(values)),
            declared is not None and not layer.declared_nodata,
            MaskFlags.per_dataset in flags or MaskFlags.alpha in flags,
            _unheeded_alpha(dataset, number),
        )

    @property
    def simple(self) -> bool:
        """Whether GDAL's warper can be told all of it: one value, or a mask, but not both."""
        any_mask = self.masked or self.alpha is not None
        return len(self.values) + any_mask <= 1 and not self.overruled

    def clear(self, values: np.ndarray, stored: np.ndarray) -> None:
        """Make NaN what :attr:`values` says.

        Args:
            values: float32, of any shape; changed in place.
            stored: The same pixels in the file's own type, as float32 merges large integers.
        """
        for value in self.values:
            values[stored == np.asarray(value).astype(stored.dtype)] = np.nan

    def virtual(self, dataset: rasterio.DatasetReader, number: int) -> str:
        """A virtual raster (VRT) of the band, in which one value, its nodata value, means it all.

        It is made of virtual rasters inside each other: each leaves out what one value means, or
        the mask, and the last of :attr:`values` shows there.
        """
        kind, inside, band = dataset.dtypes[number - 1], dataset.name, number
        left_out = [{"NODATA": repr(value)} for value in self.values[:-1]]
        if self.masked or self.alpha:
            root = _virtual_raster(dataset, kind, inside, number, {})
            mask = _add_band(SubElement(root, "MaskBand"), "uint8")
            _add_source(mask, inside, str(self.alpha or f"mask,{number}"), {})
            inside, band = tostring(root, encoding="unicode"), 1
            left_out.insert(0, {"UseMaskBand": "true"})
        for options in left_out or [{}]:
            root = _virtual_raster(dataset, kind, inside, band, options)
            if self.values:
                SubElement(root[0], "NoDataValue").text = repr(self.values[-1])
            inside, band = tostring(root, encoding="unicode"), 1
        return inside


def _can_be_stored(value: float, kind: np.dtype) -> bool:
    """Whether a band of a type can hold a value, and it is not NaN."""
    if math.isnan(value):
        return False
    if kind.kind not in "iu":
        return True
    limits = np.iinfo(kind)
    return float(value).is_integer() and limits.min <= value <= limits.max


def _unheeded_alpha(dataset: rasterio.DatasetReader, number: int) -> int | None:
    """Band that says what is transparent and that GDAL's mask of another band leaves aside.

    GDAL heeds an alpha band of 8 or 16 bit without sign, beside one or three others. Cutting a
    scene of two bands or an elevation model along an outline leaves one beside two bands, or one
    of another type; QGIS heeds each.
    """
    if MaskFlags.alpha in dataset.mask_flag_enums[number - 1] or number == dataset.count:
        return None
    return dataset.count if dataset.colorinterp[-1] == ColorInterp.alpha else None


def _virtual_raster(
    dataset: rasterio.DatasetReader, kind: str, name: str, band: int, options: dict[str, str]
) -> Element:
    """A virtual raster of one band; its band comes first."""
    size = {"rasterXSize": str(dataset.width), "rasterYSize": str(dataset.height)}
    root = Element("VRTDataset", size)
    _add_source(_add_band(root, kind), name, str(band), options)
    return root


def gdal_type(kind: str) -> str:
    """GDAL's name of a pixel type, by numpy's."""
    return str(typename_fwd[dtype_rev[kind]])


def _add_band(parent: Element, kind: str) -> Element:
    return SubElement(parent, "VRTRasterBand", dataType=gdal_type(kind), band="1")


def _add_source(element: Element, name: str, band: str, options: dict[str, str]) -> None:
    source = SubElement(element, "ComplexSource")
    # Not shared: two readers in two threads would read from one open file.
    SubElement(source, "SourceFilename", relativeToVRT="0", shared="0").text = name
    SubElement(source, "SourceBand").text = band
    for key, value in options.items():
        SubElement(source, key).text = value
