"""The page Settings ▸ Options ▸ Highwater: states, choices, and work in the background."""

from __future__ import annotations

import threading
import time

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QMessageBox


def wait_until(condition, seconds=5.0) -> None:
    """Let events through until something has happened."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def home(monkeypatch, tmp_path):
    """No backend at all, and settings that are put back."""
    monkeypatch.setenv("HIGHWATER_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("HIGHWATER_PYTHON")
    yield tmp_path / "home"
    QgsSettings().remove("highwater")


@pytest.fixture
def page(home, qgis_app):
    from highwater.ui.options_page import OptionsFactory

    factory = OptionsFactory()
    assert factory.title() == "Highwater"
    assert not factory.icon().isNull()
    return factory.createWidget(None)


def test_the_page_says_what_there_is_and_stores_what_is_chosen(page, profile):
    from highwater.processing_provider import settings

    form = page.environment
    assert form.state_label.text() == "There is no backend environment yet. Install it below."
    assert form.managed_button.isChecked()
    assert form.predict_button.isEnabled()
    assert form.train_button.isEnabled()
    assert not form.repair_button.isEnabled()
    assert not form.remove_button.isEnabled()
    form.own_button.setChecked(True)
    form.own_file.setFilePath("/usr/bin/absent")
    assert "There is no Python at “/usr/bin/absent”" in form.state_label.text()
    form.own_file.setFilePath(profile.interpreter)
    assert form.state_label.text().endswith("chosen in the settings.")
    assert settings.interpreter_setting() == ""
    form.wheels_file.setFilePath("/wheels")
    page.apply()
    assert settings.interpreter_setting() == profile.interpreter
    assert settings.wheels_setting() == "/wheels"
    form.managed_button.setChecked(True)
    page.apply()
    assert settings.interpreter_setting() == ""


def test_installing_never_blocks_and_survives_the_page(page, monkeypatch):
    from highwater.model_backend.protocol import HighwaterError
    from highwater.ui import environment_widget
    from highwater.ui.installation_task import running_task
    from highwater.ui.options_page import OptionsPage

    threads = []

    def install(tier, wheels, repair, progress, log, is_cancelled):
        threads.append(threading.current_thread())
        progress(0.4, "Getting numpy")
        log("Collecting numpy")
        while not is_cancelled():
            time.sleep(0.01)
        raise HighwaterError("job.cancelled", "The installation was cancelled.")

    monkeypatch.setattr(environment_widget, "install", install)
    panel = page.environment.panel
    page.environment.install_predict()
    wait_until(lambda: panel.step_label.text() == "Getting numpy")
    assert panel.progress_bar.value() == 40
    assert threads[0] is not threading.main_thread()
    assert page.environment.state_label.text() == "The backend is being worked on."
    assert not page.environment.predict_button.isEnabled()
    page.environment.install_train()  # does nothing while one runs
    assert len(threads) == 1
    again = OptionsPage()
    assert again.environment.panel.progress_bar.value() == 40
    started = time.monotonic()
    again.environment.panel.cancel()
    wait_until(lambda: running_task() is None)
    assert time.monotonic() - started < 2.0
    for form in (page.environment, again.environment):
        assert form.panel.step_label.text() == "The installation was cancelled."
        assert form.predict_button.isEnabled()
    assert "Collecting numpy" in panel.log_view.toPlainText()


def test_an_error_that_nobody_foresaw_is_shown(page, monkeypatch):
    from highwater.ui import environment_widget

    def install(*arguments, **options):
        raise RuntimeError("the roof is on fire")

    monkeypatch.setattr(environment_widget, "install", install)
    page.environment.install_train()
    label = page.environment.panel.step_label
    wait_until(lambda: "unexpectedly: the roof is on fire" in label.text())


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_removing_asks_first(page, monkeypatch, answer):
    from highwater.model_backend.environment.paths import environment_folder

    folder = environment_folder()
    folder.mkdir(parents=True)
    page.environment.refresh()
    assert page.environment.remove_button.isEnabled()
    button = getattr(QMessageBox.StandardButton, answer)
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: button)
    page.environment.remove_button.click()
    if answer == "Yes":
        label = page.environment.panel.step_label
        wait_until(lambda: label.text() == "The backend was removed.")
    assert folder.exists() == (answer == "No")
    assert QgsApplication.taskManager().countActiveTasks() == 0
