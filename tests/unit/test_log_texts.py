"""What the log says is found in the source: every line and every warning has a template, and so
have words in them."""

from __future__ import annotations

import pytest
import spoken_words
import texts
from sentence_templates import Module, modules_of

BACKEND = texts.ROOT / "model_backend"
HANDED_ON = {
    "context.py": ["str(text)"],
    "exclusion/job.py": ["text"],
    "holdout/network_predictor.py": ["context"],  # its own method of that name
    "listening.py": ["text"],
    "part_context.py": ["self._named(text)"],
}
"""What is given to these functions is looked at where they are called."""
FOLLOWED = {
    "change/job.py": ["f'“{opened.name}”: {opened.meaning.words}.'"],
    "dataset/cutting.py": ["text"],
    "dataset/importing/event_chip.py": ["f\"{name}: {getattr(event, 'text', '')}\""],
    "dataset/importing/job.py": ["note"],
    "dataset/importing/ombria_sequences.py": ["note"],
    "dataset/importing/sen12flood.py": ["note"],
    "evaluation/map.py": ["text", "text"],
    "exclusion/job.py": ["in_words(view)", "sentence"],
    "explaining/job.py": ["found.finding", "_sentence(change)"],
    "prediction/making.py": ["products.review.sentence()"],
    "sar/scene.py": ["line", "f'{name}: {limits.words}.'"],
    "scenes/engines.py": ["f'“{task.scene.title}”: {error.sentence}'"],
    "scenes/job.py": ["_beginning(len(scenes), len(outcomes))"],
    "timeline/gate.py": ["f'{image.day}: “{image.name}”, {layer.meaning.words}.'"],
    "timeseries/layers.py": ["look.how"],
}
"""Lines that are said elsewhere; ``.ci/spoken_words.py`` lists where."""
TRANSLATED = {
    "area/estimatearea.py": ["text"],
    "calibrating/files.py": [
        "above_level(where, subset, found, parameters.risk_level)",
        "kept_values(kept, subsets, FEWEST_TILES)",
    ],
    "calibrating/fitting.py": [
        "on_limit(subset)",
        "one_class(subset, water=scores.water_pixels > 0)",
    ],
    "calibrating/job.py": ["epoch_seen(division.check_part)", "predictor.doubt"],
    "change/job.py": ["opened.meaning.doubt"],
    "exporting/judging.py": ["before.doubt"],
    "holdout/job.py": ["text"],
    "prediction/making.py": ["warning"],
    "prediction/permanent.py": ["text"],
    "timeline/gate.py": ["f'{listed(names)}: {doubt}'"],
    "timeline/job.py": ["text"],
}
"""Warnings that a report shows as well, and that are put into the user's language where they are
made, by ``tr`` or as a ``Saying``."""
NO_SENTENCES = {
    "crossvalidation/job.py": ["sentence", "warning"],  # of the report, which speaks for itself
    "environment/install.py": ["line"],  # what pip prints
    "models/info.py": ["f'{card.title}: {card.verdict}'", "f'{name}: {value}'"],  # of a card
    "prediction/engines/choosing.py": ["f'{candidate.engine}: {error.sentence} {error.detail}'"],
    "prediction/making.py": ["findings.caption"],  # a product, which speaks for itself
    "scenes/job.py": ["outcome.detail"],  # what a library says
    "timeseries/classifying/job.py": ["sentence(results)"],  # of the report
    "timeseries/learning/job.py": ["card.verdict"],
}
SPOKEN = {
    "Unit: %1 (%2).": "",
    "decibel (dB)": "~",
    "said by the user": "~",
    "description “%1”": "~",
    "the default, since no part of the scene shows water and land apart": "~",
    "is the reference that runs anywhere": "~",
    "%1 of %2 scenes were mapped; %3 failed (%4).": "",
    "Trial %1": "~",
    "radar shadow": "~",
    "The region of a tile is its place.": "",
    "The value %1 of the reference was taken for water.": "",
    "Recall is undefined, because the reference has no water among the valid pixels.": "",
    "“%1” is left out: It lies outside the extent.": "",
    "“%1” is no number, so that it has no range.": "sweep.space",
}


def test_every_line_of_the_log_has_a_template_or_is_said_to_have_none():
    unknown = {
        module.path.relative_to(BACKEND).as_posix(): sorted(module.unknown_lines())
        for module in modules_of([BACKEND])
    }
    known: dict[str, list[str]] = {}
    for table in (HANDED_ON, FOLLOWED, TRANSLATED, NO_SENTENCES):
        for name, lines in table.items():
            known[name] = sorted(known.get(name, []) + lines)
    assert {name: lines for name, lines in unknown.items() if lines} == known


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_lines_and_the_words_in_them_are_translated(language):
    there = texts.ts_files.read(texts.file_of(language))[texts.SENTENCES_CONTEXT]
    for template, code in SPOKEN.items():
        assert template in texts.said()[code]
        assert there[template] not in ("", template)


def test_what_is_listed_to_be_followed_is_there():
    there = {
        f"{module.path.stem}.{function.name}"
        for module in modules_of([BACKEND])
        for function in module.functions
    }
    assert (spoken_words.FUNCTIONS | spoken_words.JOINED) - there == set()


def read(tmp_path, source):
    path = tmp_path / "units.py"
    path.write_text(source, encoding="utf-8")
    return set(Module(path).templates())


def test_lines_of_the_log_are_read_with_their_variants(tmp_path):
    assert read(
        tmp_path,
        "def tell(context, name, few, best):\n"
        "    end = '; few tiles' if few else ''\n"
        "    text = f'“{name}” is read' + f'{end}.'\n"
        "    context.log(text)\n"
        "    what = 'so far the best' if best else 'none'\n"
        "    context.log(f'Epoch: {best:.2f}, {what}', 'debug')\n"
        "    context.log(name or 'no name is known')\n",
    ) == {
        ("", "“%1” is read."),
        ("", "“%1” is read; few tiles."),
        ("", "Epoch: %1, so far the best"),
        ("", "Epoch: %1, none"),
        ("", "no name is known"),
    }


def test_words_are_read_from_where_they_are_made(tmp_path):
    assert read(
        tmp_path,
        "NAMES = {'db': 'decibel'}\n"
        "class Unit:\n"
        "    code: str\n"
        "    how: str\n"
        "def establish(declared, text):\n"
        "    if declared:\n"
        "        return Unit(declared, 'said by the user')\n"
        "    return Unit('db', f'named “{text}”')\n"
        "def tell(context, unit):\n"
        "    context.log(f'Unit: {NAMES[unit.code]} ({unit.how}).')\n",
    ) == {
        ("~", "decibel"),
        ("~", "said by the user"),
        ("~", "named “%1”"),
        ("", "Unit: decibel (%1)."),
    }


def test_texts_that_are_translated_for_products_are_known_to_the_log_as_well(tmp_path):
    folder = tmp_path / "model_backend"
    folder.mkdir()
    assert read(
        folder,
        "def tell(context, share):\n"
        "    text = tr('{share} of the pixels had data.')\n"
        "    context.log(text.format(share=share))\n",
    ) == {("", "%1 of the pixels had data.")}
