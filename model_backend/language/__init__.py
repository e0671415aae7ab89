"""The language of what is sent out: captions, pages, pictures and layouts of maps.

Texts stand in English in the source, whole, as ``tr("…")`` with fields that are filled afterwards.
``<code>.json`` in this folder says what they are in another language; ``make texts`` writes it from
the translations. QGIS imports this package: standard library only, Python 3.9.
"""

from .dates import written_out
from .lists import enumerated
from .numerals import measure, numeral
from .speaking import ENGLISH, LANGUAGES, known, phrase, speaking, spoken, tr

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "enumerated",
    "known",
    "measure",
    "numeral",
    "phrase",
    "speaking",
    "spoken",
    "tr",
    "written_out",
]
