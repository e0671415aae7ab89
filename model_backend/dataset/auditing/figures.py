"""Tiles as figures of the report, each with its name, its numbers and why it is shown."""

from __future__ import annotations

from html import escape

from rasterio.errors import RasterioError

from .facts import TileFacts, labelled_bands, radar_bands, read_tile
from .pictures import picture
from .survey import Survey

LABEL_PANELS = (
    "the label (blue water, sand dry, grey invalid, orange meaningless), and the label's waterline"
    " in yellow upon"
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
        self.legend = f"In each picture: {names}, {LABEL_PANELS} {first}. Striped: no data."

    def figure(self, tile: str, reason: str) -> str:
        """A tile with its name, its numbers and a reason."""
        facts = self._facts[tile]
        if tile not in self._made:
            self._made[tile] = self._make(facts)
        water = "" if facts.water is None else f" · {facts.water:.1f} % water"
        part = facts.record.split or "no part"
        caption = f"<b>{escape(tile)}</b> · {part}{water}"
        if reason:
            caption += f"<br>{escape(reason[0].upper() + reason[1:])}"
        return f"<figure>{self._made[tile]}<figcaption>{caption}</figcaption></figure>"

    def _make(self, facts: TileFacts) -> str:
        try:
            image, label = read_tile(self._dataset.folder, facts.record)
        except RasterioError:
            return '<p class="soft">(no picture: the files cannot be read)</p>'
        if image.shape[1:] != label.shape or len(image) <= max(self._bands.values()):
            return '<p class="soft">(no picture: image and label do not fit)</p>'
        planes = {name: image[i] for name, i in self._bands.items()}
        uri = picture(planes, label, self._dataset.format.unit == "dB")
        return f'<img src="{uri}" alt="Image and label of {escape(facts.record.tile)}">'
