"""A real ``qgis_process`` whose QGIS speaks German: what it writes to be sent is in German."""

from __future__ import annotations

import html
import json

SETTINGS = "[locale]\noverrideFlag=true\nuserLocale=de_AT\n"


def test_a_summary_speaks_the_language_of_qgis(profile, scene, tmp_path):
    ini = profile.config / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    before = ini.read_text(encoding="utf-8")
    ini.write_text(before + "\n" + SETTINGS, encoding="utf-8")
    try:
        done = profile.run(
            "predict",
            METHOD="thresholds",
            INPUT=scene,
            MASK=tmp_path / "mask.tif",
            SUMMARY=tmp_path / "map.html",
        )
    finally:
        ini.write_text(before, encoding="utf-8")
    assert done.status == 0, done.everything
    page = html.unescape((tmp_path / "map.html").read_text(encoding="utf-8"))
    assert '<html lang="de">' in page and "Was gefunden wurde" in page
    assert "What was found" not in page and "Water" not in page
    assert done.results["CAPTION"].startswith("Wasser") and done.results["CAPTION"] in page
    record = json.loads((tmp_path / "mask.provenance.json").read_text("utf-8"))
    assert record["language"] == "de" and record["caption"] == done.results["CAPTION"]
