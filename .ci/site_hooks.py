"""What mkdocs asks while it builds the guide as a site."""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from site_nav import navigation

_OUTSIDE = re.compile(r"\[([^\]]+)\]\(\.\./[^)]+\)")


def on_config(config):
    """Put the pages that are there into the navigation."""
    config["nav"] = navigation(Path(config["docs_dir"]))
    return config


def on_page_markdown(markdown, page, **_):
    """Links to files of the repository lead nowhere on the site: their text stays."""
    if "/" in page.file.src_uri:
        return markdown
    return _OUTSIDE.sub(r"\1", markdown)
