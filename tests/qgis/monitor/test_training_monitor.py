"""The window of the training monitor: what it says and shows of a run."""

from __future__ import annotations

import threading
import time

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor, QGuiApplication, QImage

from tests.support import runs


def wait_until(condition, seconds=8.0) -> None:
    """Let events through until something has happened."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def monitor(qgis_app):
    """Opens the window, and closes it in the end."""
    from highwater.ui.training_monitor import window

    QgsSettings().remove("highwater")
    opened = []

    def open_monitor(*arguments):
        opened[:] = [window.show_training_monitor(None, *map(str, arguments))]
        return opened[0]

    yield open_monitor
    for found in opened:
        found.done(0)
    QgsSettings().remove("highwater")


def test_the_window_follows_a_training_and_asks_it_to_stop(tmp_path, monitor):
    folder = runs.write_run(tmp_path / "lakes_run", 3, "running")
    said = {"epoch": 4, "epochs": 9, "batch": 2, "batches": 5, "passed": 0.35}
    runs.write_live(folder, remaining=200, **said)
    window = monitor(folder)
    view = window.run_view
    wait_until(lambda: view.position.text())
    assert view.title.text() == "lakes_run"
    assert view.position.text() == "Epoch 4 of 9, batch 2 of 5" and view.bar.value() == 350
    assert view.left.text() == "Time left at most: 3 min"
    assert view.best.text() == "Best epoch: 3 – validation IoU 0.422, F1 0.464"
    assert [len(line.points) for line in view.curves.loss.lines] == [3, 3]
    last = f"Validation: {runs.row(3)['validation_loss']:.4g} in epoch 3"
    assert last in view.curves.loss.accessibleDescription()
    runs.write_curves(folder, 4)
    runs.write_live(folder, beat=2, **{**said, "epoch": 5})
    wait_until(lambda: len(view.curves.scores.lines[0].points) == 4)
    assert view.stop.isEnabled()
    view.stop.click()
    wait_until(lambda: "asked to stop" in view.condition.text())
    assert (folder / "stop").exists() and not view.stop.isEnabled()
    assert window is monitor()  # one window, brought to the front


def test_a_training_that_cannot_be_asked_to_stop_is_no_surprise(tmp_path, qgis_app):
    from highwater.ui.training_monitor.run_view import ask_to_stop

    assert ask_to_stop(str(tmp_path / "gone")) == "No such file or directory"
    assert ask_to_stop(str(tmp_path)) == "" and (tmp_path / "stop").exists()


def test_nothing_is_read_while_nobody_sees_it(tmp_path, monitor):
    folder = runs.write_run(tmp_path / "run", 3)
    window = monitor(folder)
    wait_until(lambda: window.run_view.curves.loss.lines)
    window.hide()
    assert not window.timer.isActive()
    window.show()
    assert window.timer.isActive()


def test_a_disk_that_is_slow_does_not_hold_the_window(tmp_path, monitor, monkeypatch):
    from highwater.ui.training_monitor.run import RunReader

    folder = runs.write_run(tmp_path / "run", 3)
    threads = []

    def slow(self):
        threads.append(threading.current_thread())
        time.sleep(0.5)
        return read(self)

    read = RunReader.read
    monkeypatch.setattr(RunReader, "read", slow)
    window = monitor(folder)
    longest, before = 0.0, time.monotonic()
    while window.run_view.title.text() != "run":
        QCoreApplication.processEvents()
        longest, before = max(longest, time.monotonic() - before), time.monotonic()
        time.sleep(0.001)
    assert longest < 0.4  # the window itself is drawn in it
    assert threading.main_thread() not in threads


def test_a_run_of_sequences_has_its_own_scores_and_no_pictures(tmp_path, monitor):
    view = monitor(runs.write_run(tmp_path / "run", 6, sequences=True)).run_view
    wait_until(lambda: view.curves.scores.lines)
    assert [line.name for line in view.curves.scores.lines] == ["F1", "Balanced accuracy"]
    assert view.best.text().startswith("Best epoch: 6 – validation loss 0.5")
    assert not view.pictures.isVisible()


def test_pictures_follow_the_newest_until_an_earlier_one_is_looked_at(tmp_path, monitor):
    folder = runs.write_run(tmp_path / "run", 3)
    (folder / "pictures").mkdir()

    def draw(epoch, colour):
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        assert image.save(str(folder / "pictures" / f"epoch_{epoch:04d}.png"))

    draw(1, "red")
    draw(2, "green")
    (folder / "pictures" / ".part-epoch_0003.png").touch()
    pictures = monitor(folder).run_view.pictures
    shown = lambda: pictures.canvas.image.pixelColor(0, 0).name()  # noqa: E731
    wait_until(lambda: not pictures.canvas.image.isNull())
    assert shown() == QColor("green").name() and pictures.label.text() == "Epoch 2 of 2"
    pictures.slider.setValue(0)
    wait_until(lambda: shown() == QColor("red").name())
    assert not pictures.follow.isChecked()
    draw(3, "blue")
    wait_until(lambda: pictures.slider.maximum() == 2)
    assert shown() == QColor("red").name()
    pictures.follow.setChecked(True)
    wait_until(lambda: shown() == QColor("blue").name())
    (folder / "pictures" / "epoch_0004.png").write_bytes(b"no picture")
    wait_until(lambda: "cannot be read" in pictures.canvas.text)


def test_runs_of_a_search_are_listed_and_compared_without_ranking_noise(tmp_path, monitor):
    iou = {"a": [0.79, 0.72, 0.84], "b": [0.77, 0.70, 0.82], "c": [0.40, 0.36, 0.44]}
    for number, (name, score) in enumerate(iou.items()):
        scores = {"validation": {"iou": score}}
        runs.write_run(tmp_path / "sweep" / name, 5, scores=scores, seed=number)
    runs.write_run(tmp_path / "sweep" / "d", 5, "trained")
    runs.write_run(tmp_path / "sweep" / "e", 5, dataset="feedbeef00", scores={})
    window = monitor(tmp_path / "sweep")
    wait_until(lambda: window.list.list.count() == 5)
    window.list.list.selectAll()
    view = window.comparison
    wait_until(lambda: view.table.rowCount() == 5)
    notes = view.notes.text()
    assert "“a” and “b” cannot be told apart on validation: their intervals overlap." in notes
    assert "“a” is better than “c” on validation, 0.790 against 0.400" in notes
    assert "“b” is better than “a”" not in notes and "“a” is better than “b”" not in notes
    assert "“d” is not ranked: no interval of its score is known." in notes
    assert "scores on different data are not compared" in notes
    view.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    row = next(line for line in lines if line.startswith("a\t")).split("\t")
    loss = f"{runs.row(5)['validation_loss']:.3f}"
    assert row[1:6] == ["finished", "5", "5", loss, "0.790 (0.720 to 0.840)"]
    assert row[7:] == ["small_unet", "bce_dice", "0", "01234567"]
    # Told apart by more than colour: no two of them have the same line and marker.
    assert {line.mark for line in view.curves.loss.lines} == set(range(5))
    window.list.drop.click()
    wait_until(lambda: window.list.list.count() == 0)
    assert (tmp_path / "sweep" / "a").is_dir()


def test_trainings_are_remembered_the_newest_first(qgis_app):
    from highwater.processing_provider import settings

    QgsSettings().remove("highwater")
    for number in [*range(25), 7]:
        settings.remember_run(f"/trainings/{number}")
    known = settings.recent_runs()
    assert known[:3] == ["/trainings/7", "/trainings/24", "/trainings/23"]
    assert len(known) == settings.MOST_RUNS and known.count("/trainings/7") == 1
    settings.forget_run("/trainings/7")
    assert settings.recent_runs()[0] == "/trainings/24"
    QgsSettings().setValue("highwater/runs", "/trainings/8")  # as it is read back from a file
    assert settings.recent_runs() == ["/trainings/8"]
    QgsSettings().remove("highwater")


def test_a_folder_that_has_gone_is_listed_only_while_it_is_looked_at(tmp_path, monitor):
    from highwater.processing_provider import settings

    settings.remember_run(str(tmp_path / "temporary_run"))
    window = monitor(tmp_path / "other")
    wait_until(lambda: window.list.list.count() == 1)
    wait_until(lambda: window.run_view.condition.text().startswith("There is no folder"))
    assert window.list.list.item(0).text() == "other\nfolder missing"
