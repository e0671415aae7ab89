"""The curves of a training in the log."""

from __future__ import annotations

import pytest


@pytest.fixture
def report(feedback):
    """Show metrics; returns the lines of the log."""
    from highwater.model_backend.protocol import Metric
    from highwater.processing_provider.job import Reporter
    from highwater.processing_provider.training_log import EpochLines

    reporter = Reporter(feedback, EpochLines(40))

    def show(step: int, label: str = "", **values):
        for name, value in values.items():
            reporter.show(Metric(label + name, value, step))
        return feedback.texts("info")

    return show


def epoch(report, step, iou, label="", **others):
    return report(
        step, label, train_loss=0.25, validation_loss=0.3, validation_iou=iou,
        validation_f1=0.9, learning_rate=0.001, **others,
    )  # fmt: skip


def test_an_epoch_is_a_line(report):
    report(100, train_loss=0.5)  # a batch
    epoch(report, 1, 0.8)
    epoch(report, 2, 0.874)
    lines = epoch(report, 3, 0.871)
    assert lines == [
        "Epoch 1 of 40: validation IoU 0.800 (the best so far), F1 0.900, loss 0.25, validation"
        " loss 0.3",
        "Epoch 2 of 40: validation IoU 0.874 (the best so far), F1 0.900, loss 0.25, validation"
        " loss 0.3",
        "Epoch 3 of 40: validation IoU 0.871 (best 0.874 in epoch 2), F1 0.900, loss 0.25,"
        " validation loss 0.3",
    ]


def test_trainings_of_a_larger_job_keep_apart(report):
    epoch(report, 1, 0.8, "Without Assam: ")
    lines = epoch(report, 1, 0.7, "Without Sylhet: ")
    assert [line[:41] for line in lines] == [
        "Without Assam: Epoch 1 of 40: validation ",
        "Without Sylhet: Epoch 1 of 40: validation",
    ]
    assert all("the best so far" in line for line in lines)


def test_no_number_is_no_line_of_its_own(report):
    assert epoch(report, 1, None) == []
    assert len(epoch(report, 2, 0.5)) == 1


def test_other_metrics_are_shown_as_they_come(report):
    assert report(3, sharpness=0.12345, nothing=None) == [
        "sharpness [3]: 0.1235",
        "nothing [3]: none",
    ]


@pytest.mark.parametrize(
    ("parameters", "epochs"),
    [
        ({"optimisation": {"epochs": 7}}, 7),
        ({"recipe": {"optimisation": {"epochs": 3}}, "run": "x"}, 3),
        ({"width": 5}, None),
    ],
)
def test_the_number_of_epochs_is_read_from_the_request(parameters, epochs):
    from highwater.processing_provider.training_log import epochs_of

    assert epochs_of(parameters) == epochs
