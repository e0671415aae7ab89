"""Tiles as figures of the report, each with its name, its numbers and why it is shown."""

from __future__ import annotations

from html import escape

from rasterio.errors import RasterioError

from ...language import measure, phrase, tr
from ..format import DECIBEL
from .counted import part_name
from .facts import TileFacts, labelled_bands, radar_bands, read_tile
from .pictures import picture
from .survey import Survey

_LEGEND = phrase(
    "In each picture: {bands}, the label (blue water, sand dry, grey invalid, orange meaningless),"
    " and the label's waterline in yellow upon {first}. Striped: no data."
)
PANELS = 2  # bands shown


class Pictures:
    """Pictures of tiles, each made once."""

    def __init__(self, survey: Survey) -> None:
        self._dataset = survey.dataset
        self._facts = {facts.record.tile: facts for facts in survey.facts}
        self._made: dict[str, str] = {}
        bands = survey.dataset.format.bands
        # First those that the label belongs to: upon the first one its waterline is drawn.
        radar = {**labelled_bands(bands), **radar_bands(bands)} or {bands[0]: 0}
        self._bands = dict(list(radar.items())[:PANELS])
        names, first = ", ".join(self._bands), next(iter(self._bands))
        self.legend = tr(_LEGEND).format(bands=names, first=first)

    def figure(self, tile: str, reason: str) -> str:
        """A tile with its name, its numbers and a reason."""
        facts = self._facts[tile]
        if tile not in self._made:
            self._made[tile] = self._make(facts)
        water = ""
        if facts.water is not None:
            text = tr("{share} water").format(share=measure(f"{facts.water:.1f}", "%"))
            water = f" · {escape(text)}"
        part = part_name(facts.record.split or "none")
        caption = f"<b>{escape(tile)}</b> · {part}{water}"
        if reason:
            caption += f"<br>{escape(reason[0].upper() + reason[1:])}"
        return f"<figure>{self._made[tile]}<figcaption>{caption}</figcaption></figure>"

    def _make(self, facts: TileFacts) -> str:
        try:
            image, label = read_tile(self._dataset.folder, facts.record)
        except RasterioError:
            return _none(tr("(no picture: the files cannot be read)"))
        if image.shape[1:] != label.shape or len(image) <= max(self._bands.values()):
            return _none(tr("(no picture: image and label do not fit)"))
        planes = {name: image[i] for name, i in self._bands.items()}
        uri = picture(planes, label, self._dataset.format.unit == DECIBEL)
        words = tr("Image and label of {tile}").format(tile=facts.record.tile)
        return f'<img src="{uri}" alt="{escape(words)}">'


def _none(text: str) -> str:
    return f'<p class="soft">{escape(text)}</p>'
