"""The evaluation as one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..language import tr
from ..report.page import footer, page
from .page_figures import comparisons_section, curves_section, figures_section
from .page_groups import places_section, slices_section, sources_section
from .page_head import head
from .page_method import method_section, provenance_section
from .page_tiles import pictures_section
from .results import Evaluation, TilePicture
from .shown import as_shown


def write_page(path: Path, evaluation: Evaluation, pictures: Sequence[TilePicture]) -> None:
    """Write the report, in the language that is spoken.

    Args:
        path: File to write.
        evaluation: What was found, with at least one model.
        pictures: Of tiles of the first model, in the order in which they are shown.
    """
    evaluation = as_shown(evaluation)
    record = evaluation.record
    body = (
        head(evaluation),
        figures_section(evaluation),
        comparisons_section(evaluation),
        curves_section(evaluation),
        places_section(evaluation),
        slices_section(evaluation),
        sources_section(evaluation),
        pictures_section(evaluation, pictures),
        method_section(evaluation),
        provenance_section(evaluation),
        footer(*(str(record[key]) for key in ("software", "finished") if record.get(key))),
    )
    title = tr("Evaluation of {model}").format(model=evaluation.judgements[0].name)
    path.write_text(page(title, "".join(body), evaluation.stamps), "utf-8")
