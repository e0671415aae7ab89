"""Models that come into the library, leave it, and are deleted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QFile
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from tests.support.library_window import wait_until


def test_imports_are_checked_and_come_with_what_belongs_to_them(window, home, models, monkeypatch):
    shown = []
    window.keeping.told.connect(shown.append)

    def importing(name):
        shown.clear()
        path = str(models / f"{name}.onnx")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *arguments: (path, ""))
        window.buttons.import_button.click()
        assert not window.buttons.import_button.isEnabled()
        wait_until(lambda: window.buttons.import_button.isEnabled())
        wait_until(lambda: window.keeping._loading is None)
        return shown[-1]

    assert importing("alien").startswith(
        "“alien.onnx” does not say which bands it takes nor in which unit"
    )
    assert importing("both") == "“both.onnx” is in the library already, as “water”."
    assert importing("assam") == "“assam.onnx” is in the library already, as “assam”."
    assert not (home / "imported").exists()
    assert importing("hh") == "“hh” is in the library now."
    assert window.tree.model_chosen().path == home / "imported" / "hh.onnx"
    assert [file.name for file in (home / "imported").iterdir()] == ["hh.onnx"]
    torn = models / "torn.onnx"
    torn.write_bytes(b"not a model")
    assert importing("torn").startswith("The model “torn.onnx” is no ONNX file")


def test_a_trained_model_comes_with_card_and_weights_under_a_free_name(window, home, models):
    from highwater.ui.model_library.shelf import OWN

    # Another model under a name that is taken.
    other = models / "again"
    other.mkdir(exist_ok=True)
    shutil.copy(models / "pair.onnx", other / "assam.onnx")
    (other / "assam.safetensors").write_bytes(b"others")
    window.keeping.add(other / "assam.onnx", OWN)
    wait_until(lambda: (home / "own" / "assam 2.onnx").exists())
    wait_until(lambda: not window.keeping.is_busy and window.keeping._loading is None)
    assert (home / "own" / "assam 2.safetensors").read_bytes() == b"others"
    assert (home / "own" / "assam.safetensors").read_bytes() == b"weights"
    assert window.buttons.tune_button.isEnabled()


def test_exports_have_a_card_also_where_none_lay_beside(window, home, tmp_path, monkeypatch):
    target = tmp_path / "für Überflutung"
    target.mkdir()
    name = str(target / "my water")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *arguments: (name, ""))
    window.tree.choose(tmp_path / "shipped" / "water.onnx")
    window.buttons.export_button.click()
    wait_until(lambda: not window.keeping.is_busy)
    assert {file.name for file in target.iterdir()} == {
        "my water.onnx",
        "my water.html",
        "my water.md",
    }
    shipped = (tmp_path / "shipped" / "water.onnx").read_bytes()
    assert (target / "my water.onnx").read_bytes() == shipped
    assert window.state_label.text() == (
        f"“my water” and its card were copied to {target / 'my water.onnx'}."
    )
    window.keeping.export_to(window.tree.model_chosen(), tmp_path / "shipped" / "water.onnx")
    wait_until(lambda: not window.keeping.is_busy)
    assert "is the model itself" in window.state_label.text()


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_only_the_users_models_are_deleted_and_after_asking(
    answer, window, home, tmp_path, monkeypatch
):
    from highwater.processing_provider import settings
    from highwater.ui.model_library import trash

    asked, trashed = [], tmp_path / "trash"
    trashed.mkdir()

    class File(QFile):
        def moveToTrash(self):  # the real one depends on the desktop
            return self.rename(str(trashed / Path(self.fileName()).name))

    def question(_parent, _title, text):
        asked.append(text)
        return getattr(QMessageBox.StandardButton, answer)

    monkeypatch.setattr(trash, "QFile", File)
    monkeypatch.setattr(QMessageBox, "question", question)
    window.tree.choose(tmp_path / "shipped" / "water.onnx")
    assert not window.buttons.delete_button.isEnabled()
    assert "stays" in window.buttons.delete_button.toolTip()
    window.tree.choose(home / "own" / "assam.onnx")
    window.buttons.default_button.click()
    assert settings.default_model() == str(home / "own" / "assam.onnx")
    window.buttons.delete_button.click()
    assert asked == ["Move “assam”, its card and its weights to the trash?"]
    gone = {file.name for file in trashed.iterdir()}
    if answer == "No":
        assert gone == set() and (home / "own" / "assam.onnx").exists()
        return
    assert gone == {"assam.onnx", "assam.html", "assam.safetensors"}
    assert settings.default_model() == ""
    wait_until(lambda: window.keeping._loading is None)
    assert window.state_label.text() == (
        "“assam” is in the trash. It was the default model; there is none now."
    )
