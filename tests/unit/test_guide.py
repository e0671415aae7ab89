"""The guide: nothing in it leads nowhere, and nothing of it is out of reach."""

from __future__ import annotations

import importlib.util
import json
import re

import pytest

from tests.support.profile import REPOSITORY

DOCS = REPOSITORY / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
READ = [*PAGES, REPOSITORY / "README.md", REPOSITORY / "CONTRIBUTING.md"]
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ +(.+?) *$", re.M)
_CODE = re.compile(r"^```.*?^```", re.M | re.S)


def helper(name):
    """A module of ``.ci``."""
    spec = importlib.util.spec_from_file_location(name, REPOSITORY / ".ci" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def text_of(page):
    return _CODE.sub("", page.read_text("utf-8"))


def links_of(page):
    return [link for link in _LINK.findall(text_of(page)) if "://" not in link]


def anchor(heading):
    """As GitHub and the site make it of a heading."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)|[`*]", r"\1", heading)
    return re.sub(r"[^\w\- ]", "", plain.lower(), flags=re.ASCII).strip().replace(" ", "-")


def anchors_of(page):
    return {anchor(heading) for heading in _HEADING.findall(text_of(page))}


@pytest.mark.parametrize("page", READ, ids=lambda page: page.name)
def test_each_link_and_picture_of_a_page_is_there(page):
    assert [link for link in links_of(page) if not leads_somewhere(page, link)] == []


def leads_somewhere(page, link):
    path, _, part = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if not part or target.suffix != ".md":
        return target.exists()
    return target.exists() and part in anchors_of(target)


def test_each_picture_is_shown_somewhere():
    shown = {(page.parent / link).resolve() for page in READ for link in links_of(page)}
    unused = [path.name for path in (DOCS / "images").iterdir() if path.resolve() not in shown]
    assert not unused


def test_pictures_have_a_description():
    for page in READ:
        assert "![](" not in text_of(page), page.name


def test_the_navigation_has_each_page_once():
    def paths(items):
        for item in items:
            if isinstance(item, str):
                yield item
            else:
                for inner in item.values():
                    yield from paths(inner)

    found = list(paths(helper("site_nav").navigation()))
    assert sorted(found) == sorted(page.relative_to(DOCS).as_posix() for page in PAGES)


def test_each_algorithm_has_a_page_and_each_page_an_algorithm():
    sources = [
        path.read_text("utf-8") for path in (REPOSITORY / "processing_provider").glob("*.py")
    ]
    names = {match for text in sources for match in re.findall(r'^    NAME = "(\w+)"', text, re.M)}
    models = (REPOSITORY / "processing_provider/models").glob("*.model3")
    names |= {path.stem.replace("_", "") for path in models}
    overview = (DOCS / "algorithms.md").read_text("utf-8")
    pages = {path.stem for path in (DOCS / "algorithms").glob("*.md")}
    assert names == pages
    assert {name for name in pages if f"(algorithms/{name}.md)" not in overview} == set()


@pytest.mark.parametrize("page", READ, ids=lambda page: page.name)
def test_commands_name_algorithms_and_parameters_that_exist(page):
    text = page.read_text("utf-8").replace("\\\n", " ")
    for name, rest in re.findall(r"^ *qgis_process .*?run highwater:(\w+)(.*)$", text, re.M):
        table = (DOCS / "algorithms" / f"{name}.md").read_text("utf-8")
        given = re.findall(r"(?:^|\s)([A-Za-z_][\w:]*)=", rest.partition("#")[0])
        assert [item for item in given if f"| `{item}` |" not in table] == [], name


def test_the_pictures_of_windows_are_those_that_are_taken_anew(monkeypatch):
    monkeypatch.syspath_prepend(REPOSITORY / ".ci")  # it imports its neighbour
    taken = helper("screenshots")
    for test, pictures in taken.WINDOWS.items():
        assert (REPOSITORY / "tests" / "gui" / test).exists()
        assert all((DOCS / "images" / f"{name}.png").exists() for name in pictures)
    assert all(
        (DOCS / "images" / f"{name}.png").exists()
        for name in [taken.MAP, *taken.PAGES, *taken.DRAWN]
    )


def test_the_page_on_the_record_has_each_entry_of_the_schema():
    schema = json.loads(
        (REPOSITORY / "model_backend/prediction/provenance.schema.json").read_text("utf-8")
    )
    page = (DOCS / "provenance.md").read_text("utf-8")
    assert [name for name in schema["properties"] if f"`{name}`" not in page] == []


def test_errors_that_the_guide_explains_exist():
    """A code that was renamed would never be found by who looks for it."""
    text = (DOCS / "troubleshooting.md").read_text("utf-8")
    codes = set(re.findall(r"\(`(\w+\.\w+)`\)", text)) | set(re.findall(r"`(\w+\.\w+)`\),", text))
    sources = [
        path.read_text("utf-8")
        for folder in ("model_backend", "processing_provider")
        for path in (REPOSITORY / folder).rglob("*.py")
    ]
    unknown = {code for code in codes if not any(f'"{code}"' in source for source in sources)}
    assert len(codes) >= 25 and not unknown


def test_the_styles_page_names_each_style():
    page = (DOCS / "styles.md").read_text("utf-8")
    styles = {path.stem for path in (REPOSITORY / "model_backend/styles").glob("*.sld")}
    assert {name for name in styles if f"`{name}`" not in page} == set()
