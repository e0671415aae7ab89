"""What is done beside the main thread: results arrive there, or nowhere where nobody wants them."""

from __future__ import annotations

import threading
import time

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject


def background(owner=None):
    from highwater.ui.background_thread import Background

    return Background("test", owner)


def until(app, true) -> bool:
    end = time.monotonic() + 10
    while not true() and time.monotonic() < end:
        app.processEvents()
    return true()


def test_results_arrive_in_order_in_the_main_thread(qgis_app):
    thread, got = background(), []
    for number in range(3):
        thread.ask(
            lambda number=number: (number, threading.get_ident()),
            lambda result: got.append((*result, threading.get_ident())),
        )
    assert thread.waiting == 3
    assert until(qgis_app, lambda: len(got) == 3) and thread.waiting == 0
    assert [number for number, _, _ in got] == [0, 1, 2]
    here = threading.get_ident()
    assert all(worked != here and told == here for _, worked, told in got)
    thread.close()


def test_who_is_gone_meanwhile_is_told_nothing(qgis_app):
    got, ended = [], []
    for turn in range(50):
        owner, begun, go = QObject(), threading.Event(), threading.Event()

        def work(begun=begun, go=go, turn=turn):
            begun.set()
            go.wait(10)
            ended.append(turn)

        background(owner).ask(work, got.append)
        assert begun.wait(10)
        go.set()  # the thread tells its result while the owner is being deleted
        sip.delete(owner)
    assert until(qgis_app, lambda: len(ended) == 50)
    qgis_app.processEvents()
    assert got == []
