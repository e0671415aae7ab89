"""Every job that writes outputs, for ``kills.py``; a job more is a line more."""

from __future__ import annotations

from .victims_data import DATA
from .victims_maps import MAPS
from .victims_models import MODELS

VICTIMS = {**DATA, **MAPS, **MODELS}

WITHOUT_OUTPUTS = ("check", "describescene", "describemodels", "fitmodels")
"""Jobs that only answer: there is nothing that a kill could leave."""
