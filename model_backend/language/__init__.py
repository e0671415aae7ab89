"""The language of what is sent out: captions, pages, pictures and layouts of maps.

Texts stand in English in the source, whole, as ``tr("…")`` with fields that are filled afterwards.
``<code>.json`` in this folder says what they are in another language; ``make texts`` writes it from
the translations. QGIS imports this package: standard library only, Python 3.9.
"""

from .dates import month_short, written_out, written_short
from .headings import begun, continued
from .lists import all_of, enumerated, quoted
from .numerals import counted, measure, numeral, percentage, whole
from .saying import Quantity, Saying
from .speaking import ENGLISH, LANGUAGES, known, phrase, speaking, spoken, tr

__all__ = [
    "ENGLISH",
    "LANGUAGES",
    "Quantity",
    "Saying",
    "all_of",
    "begun",
    "continued",
    "counted",
    "enumerated",
    "known",
    "measure",
    "month_short",
    "numeral",
    "percentage",
    "phrase",
    "quoted",
    "speaking",
    "spoken",
    "tr",
    "whole",
    "written_out",
    "written_short",
]
