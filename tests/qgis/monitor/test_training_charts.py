"""Charts of trainings: keys, colours, round numbers."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QKeyEvent, QPalette


def test_a_chart_is_read_with_keys_and_copied(qgis_app):
    from highwater.ui.training_monitor.chart import Chart
    from highwater.ui.training_monitor.drawing import Line

    chart = Chart("Loss")
    assert chart.description() == "No values yet."
    chart.resize(300, 220)
    lines = [
        Line("Training", [(1, 0.9), (2, 0.5), (3, float("nan"))], 0),
        Line("Validation", [(1, 1.0), (2, 0.75)], 1),
    ]
    chart.show_lines(lines, log=True, kept=2)
    assert chart.description() == "Training: 0.5 in epoch 2; Validation: 0.75 in epoch 2"

    def press(key):
        none = Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(chart, QKeyEvent(QEvent.Type.KeyPress, key, none))

    press(Qt.Key.Key_Home)
    assert chart.read_out() == ["Epoch 1", "Training: 0.9", "Validation: 1"]
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert chart.read_out() == ["Epoch 3", "Training: –", "Validation: –"]
    assert chart.accessibleDescription().startswith("Epoch 3")
    chart.copy()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Epoch\tTraining\tValidation", "1\t0.9\t1", "2\t0.5\t0.75", "3\t\t",
    ]  # fmt: skip
    assert not chart.grab().isNull()


@pytest.mark.parametrize(
    ("text", "base", "ink"),
    [
        ("#000000", "#ffffff", "#000000"),
        ("#eeeeee", "#202020", "#eeeeee"),
        ("#000000", "#202020", "#e6e6e6"),  # a theme that has changed the one and not the other
    ],
)
def test_a_chart_can_be_read_whatever_the_theme(qgis_app, text, base, ink):
    from highwater.ui.training_monitor.marks import ink_of

    palette = QPalette()
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        palette.setColor(role, QColor(text))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    assert ink_of(palette).name() == ink


@pytest.mark.parametrize(
    ("values", "log", "ticks"),
    [
        ([0.32, 0.9], True, [0.4, 0.5, 0.6, 0.7, 0.8, 0.9]),
        ([0.001, 3.0], True, [0.001, 0.01, 0.1, 1.0]),
        ([0.2, 0.8], False, [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]),
        ([0.0, 5.0], True, [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]),  # a loss of 0 has no logarithm
        ([0.5], False, [0.48, 0.49, 0.5, 0.51, 0.52]),
        ([float("nan")], False, [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
    ],
)
def test_axes_have_round_numbers(values, log, ticks):
    from highwater.ui.training_monitor.axis import Axis

    axis = Axis(values, log)
    assert axis.ticks(7) == pytest.approx(ticks)
    assert all(axis.value(axis.share(tick)) == pytest.approx(tick) for tick in ticks)
