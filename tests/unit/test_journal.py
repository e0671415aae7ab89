"""Progress that is kept is given back to the last bit, or refused."""

import json

import numpy as np
import pytest

from model_backend.prediction.journal import INDEX, ROWS, Journal, Rows
from model_backend.protocol import HighwaterError

IDENTITY = {"the image": ["a"], "the models": ["b"]}


def codes(seed, rows, layers=2, width=50):
    return np.random.default_rng(seed).integers(0, 2**16, (layers, rows, width)).astype(np.uint16)


def kept(journal):
    return np.concatenate([rows.codes for rows in journal.kept_rows()], axis=1)


def test_rows_come_back(tmp_path):
    folder = tmp_path / "progress"
    journal = Journal(folder, IDENTITY, 2, 50)
    assert (journal.rows, journal.tile_rows) == (0, 0)
    first, second, carried = codes(0, 30), codes(1, 21), codes(2, 8)
    journal.keep(Rows(0, first), codes(3, 8), 1)
    journal.keep(Rows(30, second), carried, 2)
    journal.close()
    with open(folder / ROWS, "ab") as file:
        file.write(b"a row that was cut off")
    again = Journal(folder, IDENTITY, 2, 50)
    assert (again.rows, again.tile_rows) == (51, 2)
    assert np.array_equal(kept(again), np.concatenate([first, second], axis=1))
    assert np.array_equal(again.carried(), carried)
    again.keep(Rows(51, codes(4, 5)), codes(5, 0), 3)
    assert np.array_equal(kept(again)[:, 51:], codes(4, 5))
    again.remove()
    assert not folder.exists()


def test_a_folder_of_the_user_stays(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    journal = Journal(tmp_path, IDENTITY, 1, 50)
    journal.keep(Rows(0, codes(0, 3, 1)), codes(0, 0, 1), 1)
    journal.remove()
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_what_has_changed_is_named(tmp_path):
    journal = Journal(tmp_path, IDENTITY, 1, 50)
    journal.keep(Rows(0, codes(0, 3, 1)), codes(0, 0, 1), 1)
    journal.close()
    with pytest.raises(HighwaterError) as refusal:
        Journal(tmp_path, {**IDENTITY, "the models": ["c"], "turns": True}, 1, 50)
    assert refusal.value.code == "resume.changed"
    assert "the models, turns" in refusal.value.sentence and str(tmp_path) in refusal.value.sentence
    assert (tmp_path / ROWS).stat().st_size == 300


@pytest.mark.parametrize("text", ["", "{", "[]", json.dumps({"identity": {}})])
def test_a_damaged_index_is_refused(text, tmp_path):
    (tmp_path / INDEX).write_text(text)
    with pytest.raises(HighwaterError) as refusal:
        Journal(tmp_path, IDENTITY, 1, 50)
    assert refusal.value.code == "resume.folder"


def test_rows_that_were_lost_are_made_anew(tmp_path):
    journal = Journal(tmp_path, IDENTITY, 1, 50)
    journal.keep(Rows(0, codes(0, 30, 1)), codes(0, 0, 1), 1)
    journal.close()
    (tmp_path / ROWS).write_bytes(b"")
    again = Journal(tmp_path, IDENTITY, 1, 50)
    assert (again.rows, again.tile_rows) == (0, 0) and again.carried().shape == (1, 0, 50)
    again.close()


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(HighwaterError) as refusal:
        Journal(tmp_path / "file", IDENTITY, 1, 50)
    assert refusal.value.code == "resume.folder"
