"""Our windows with everything in them that they ever show, for the tests in QGIS's Python.

Each function is given QGIS's interface and returns a window that nobody sees yet.
"""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAbstractButton


def panel(iface):
    """The panel, with all that it ever shows."""
    from highwater.ui.dock.panel import HighwaterPanel

    made = HighwaterPanel(iface)
    step = made.run_step
    for piece in (step.bar, step.cancel_button, step.install_button, step.log_button):
        piece.setVisible(True)
    for button in made.findChildren(QAbstractButton):
        button.setEnabled(True)
    return made


def environment(_iface):
    """The backend's window while something is installed."""
    from highwater.ui.environment_window import EnvironmentWindow

    made = EnvironmentWindow()
    made.environment.panel.setVisible(True)
    made.environment.panel._show_running(True)
    return made


def options(_iface):
    """Our page of the options, with a service."""
    from highwater.ui.options_page import OptionsPage

    made = OptionsPage()
    made.service.box.setChecked(True)
    return made


def library(_iface):
    """The library, all of whose buttons can be pressed."""
    from highwater.ui.model_library.window import LibraryWindow

    made = LibraryWindow()
    for button in made.buttons.findChildren(QAbstractButton):
        button.setEnabled(True)
    return made


def review_begins(iface):
    """The review before it begins."""
    from highwater.ui.review.dock import ReviewDock

    return ReviewDock(iface, iface.mainWindow())


def review(iface):
    """The review that goes on, with labels exported."""
    made = review_begins(iface)
    made._show_review(True)
    made.exporting.prepare_button.setVisible(True)
    return made


def monitor(_iface, shown="run_view"):
    """The monitor with a run."""
    from highwater.ui.training_monitor.window import TrainingMonitor

    made = TrainingMonitor()
    made.stack.setCurrentWidget(getattr(made, shown))
    for button in made.findChildren(QAbstractButton):
        button.setEnabled(True)
    return made


def comparison(iface):
    """The monitor with several runs."""
    return monitor(iface, "comparison")


def log(_iface):
    """The log of a map."""
    from highwater.ui.log_window import LogWindow

    return LogWindow("Log")


WINDOWS = (panel, environment, options, library, review_begins, review, monitor, comparison, log)
"""All of them."""
DOCKS = (panel, review_begins, review)
"""Those that are part of QGIS's window, and share its width and its keys."""
