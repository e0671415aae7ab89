"""Texts that users read and their translations: ``resources/i18n/highwater_….ts``.

What the backend needs of them, it reads from ``model_backend/language/….json``, which are written
along.

    python .ci/texts.py update                     take up new texts, drop those that are gone
    python .ci/texts.py missing de --first 100     what is not translated yet, as JSON
    python .ci/texts.py apply de translated.json   take over translations, by the ids of “missing”
    python .ci/texts.py check                      what is not translated, or differs in a field
    python .ci/texts.py compile                    make the .qm files that QGIS reads

Standard library only, Python 3.9; “compile” calls Qt's lrelease. See docs/translating.md.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Dict, List, Optional, Set

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import ts_files
from interface_texts import interface_texts, legend_texts, model_texts
from product_texts import product_texts
from sentence_templates import templates
from text_checks import complaints, paragraphs

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
SENTENCES = I18N / "sentences.json"
CATALOGUES = ROOT / "model_backend" / "language"
"""Translations of what the backend sends out, a file for each language."""
LANGUAGES = ("de", "es", "fr")
INTERFACE_CONTEXT, SENTENCES_CONTEXT = "Highwater", "HighwaterSentences"
"""The same as in ``processing_provider/translation.py``."""
PRODUCTS_CONTEXT = "HighwaterProducts"
COMPILERS = ("lrelease", "lrelease-qt6", "lrelease-qt5", "pyside6-lrelease")


def main() -> int:
    """Do what the command line says and return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("check")
    commands.add_parser("compile")
    for name in ("missing", "apply"):
        command = commands.add_parser(name)
        command.add_argument("language", choices=LANGUAGES)
        if name == "missing":
            command.add_argument("--first", type=int, default=100)
        else:
            command.add_argument("file", type=Path)
    given = parser.parse_args()
    if given.command == "update":
        update()
    elif given.command == "missing":
        document = missing(given.language, given.first)
        print(json.dumps(document, ensure_ascii=False, indent=1))
    elif given.command == "apply":
        return apply(given.language, json.loads(given.file.read_text(encoding="utf-8")))
    elif given.command == "check":
        return check()
    elif given.command == "compile":
        return int(compile_all(I18N) is None)
    return 0


@cache
def said() -> Dict[str, Set[str]]:
    """Templates of sentences by code."""
    return templates([ROOT / "model_backend", ROOT / "processing_provider", ROOT / "ui"])


def sources() -> Dict[str, Set[str]]:
    """All texts by their context."""
    return {
        INTERFACE_CONTEXT: interface_texts([ROOT / "processing_provider", ROOT / "ui"])
        | legend_texts(ROOT / "model_backend" / "styles")
        | model_texts(ROOT / "processing_provider" / "models"),
        SENTENCES_CONTEXT: set().union(*said().values()),
        PRODUCTS_CONTEXT: product_texts(ROOT / "model_backend"),
    }


def sentences() -> str:
    """The file by which the plugin recognises sentences: codes and their templates, as JSON."""
    document = {code: sorted(texts) for code, texts in sorted(said().items())}
    return json.dumps(document, ensure_ascii=False, indent=0) + "\n"


def file_of(language: str) -> Path:
    """File of the translations into a language."""
    return I18N / f"highwater_{language}.ts"


def catalogue(language: str) -> str:
    """The file of a language that the backend reads: texts with their translations, as JSON."""
    texts = ts_files.read(file_of(language)).get(PRODUCTS_CONTEXT, {})
    document = {source: text for source, text in sorted(texts.items()) if text}
    return json.dumps(document, ensure_ascii=False, indent=0) + "\n"


def write(language: str, translations: ts_files.Translations) -> None:
    """Write the translations into a language, and what the backend reads of them."""
    ts_files.write(file_of(language), language, translations)
    path = CATALOGUES / f"{language}.json"
    path.write_text(catalogue(language), encoding="utf-8", newline="\n")


def update() -> None:
    """Bring the files in line with the source; translations of texts that remain are kept."""
    texts = sources()
    for language in LANGUAGES:
        now = ts_files.updated(ts_files.read(file_of(language)), texts)
        write(language, now)
        lacking = sum(not text for context in now.values() for text in context.values())
        print(f"{file_of(language).relative_to(ROOT)}: {lacking} not translated")
    SENTENCES.write_text(sentences(), encoding="utf-8")


def key(context: str, source: str) -> str:
    """Short id of a text, by which translations are handed in."""
    return hashlib.sha256(f"{context}\n{source}".encode()).hexdigest()[:6]


def missing(language: str, first: int) -> Dict[str, str]:
    """Ids and texts that have no translation, each paragraph in one line."""
    found = {}
    for context, texts in ts_files.read(file_of(language)).items():
        for source, translation in texts.items():
            if not translation and len(found) < first:
                found[key(context, source)] = flowing(source)
    return found


def apply(language: str, translated: Dict[str, str]) -> int:
    """Take over translations by id; returns 1 where one is of no text or has an error."""
    translations = ts_files.read(file_of(language))
    by_key = {
        key(context, source): (context, source)
        for context, texts in translations.items()
        for source in texts
    }
    new: ts_files.Translations = {}
    for name, text in translated.items():
        if name not in by_key:
            print(f"There is no text with the id {name}.", file=sys.stderr)
            continue
        context, source = by_key[name]
        before, after = re.match(r"\s*", source), re.search(r"\s*$", source)
        whole = f"{before.group()}{text.strip()}{after.group()}"
        translations[context][source] = new.setdefault(context, {})[source] = whole
    write(language, translations)
    found = list(complaints(new))
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    return int(bool(found) or not set(translated) <= set(by_key))


def flowing(text: str) -> str:
    """A text with each paragraph in one line and nothing around it."""
    parting, parts = paragraphs(text)
    return parting.join(parts)


def check() -> int:
    """Print what is wrong with the translations; returns 1 where something is."""
    found = [
        f"{language}: {line}"
        for language in LANGUAGES
        for line in complaints(ts_files.read(file_of(language)))
    ]
    print("\n".join(found) or "All texts are translated.")
    return int(bool(found))


def compiler() -> Optional[str]:
    """Qt's lrelease, by one of its names; None where there is none."""
    return next(filter(None, map(shutil.which, COMPILERS)), None)


def compile_all(folder: Path) -> Optional[List[Path]]:
    """Make a ``.qm`` of each language in a folder; None, said in a line, without lrelease."""
    program = compiler()
    if program is None:
        print("lrelease is missing: without translations all is in English.", file=sys.stderr)
        return None
    made = []
    for language in LANGUAGES:
        path = folder / f"highwater_{language}.qm"
        command = [program, "-silent", "-nounfinished", str(file_of(language)), "-qm", str(path)]
        subprocess.run(command, check=True)
        made.append(path)
    return made


if __name__ == "__main__":
    sys.exit(main())
