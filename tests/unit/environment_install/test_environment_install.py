"""The managed environment, really installed: with pip, from wheels made here, without a network."""

import json

import pytest

from model_backend.environment.damage import site_packages
from model_backend.environment.install import install, log_path, managed_interpreter, remove
from model_backend.environment.locate import locate
from model_backend.environment.paths import backend_root, environment_folder
from model_backend.environment.status import host_status
from model_backend.protocol import HighwaterError
from tests.support.installing import assert_nothing_left, imports, make_requirements, make_wheel


def test_installs_a_tier_from_a_folder_of_wheels(home, requirements, wheels):
    said = []
    state = install(
        wheels=str(wheels[0]),
        requirements=requirements,
        progress=lambda fraction, step: said.append((fraction, step)),
    )
    assert state.tiers == ("predict",)
    assert imports(requirements, "small")
    assert not imports(requirements, "more")
    fractions = [fraction for fraction, _ in said]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0
    assert "Getting small" in [step for _, step in said]
    assert locate(requirements=requirements).interpreter == managed_interpreter(requirements)
    assert "Successfully installed small-1.0" in log_path().read_text()
    assert not (environment_folder(requirements) / "tmp").exists()


def test_the_training_tier_is_added_to_what_is_there(whole, requirements, wheels):
    python = environment_folder(requirements) / "pyvenv.cfg"
    made = python.stat().st_mtime_ns
    state = install("train", wheels=str(wheels[0]), requirements=requirements)
    assert state.tiers == ("predict", "train")
    assert python.stat().st_mtime_ns == made
    assert imports(requirements, "small", "more")
    again = install("predict", wheels=str(wheels[0]), requirements=requirements)
    assert again == state


def test_cancelled_training_tier_is_taken_back_from_a_whole_predict_tier(
    whole, requirements, wheels, large, tmp_path
):
    # The folder's name follows the lock: give this lock the environment that is there.
    both = make_requirements(tmp_path / "both", [wheels[1]["small"]], [wheels[1]["more"], large])
    environment_folder(requirements).rename(environment_folder(both))
    site = site_packages(environment_folder(both))
    before = sorted(path.name for path in site.iterdir())
    with pytest.raises(HighwaterError) as caught:
        install(
            "train",
            wheels=str(wheels[0]),
            requirements=both,
            is_cancelled=lambda: (site / "large" / "module50.py").exists(),
        )
    assert caught.value.code == "job.cancelled"
    assert sorted(path.name for path in site.iterdir()) == before
    assert host_status(requirements=both).state.tiers == ("predict",)
    assert imports(both, "small")


def test_user_configuration_cannot_send_packages_elsewhere(
    home, requirements, wheels, monkeypatch, tmp_path
):
    config = tmp_path / "pip.conf"
    config.write_text(f"[global]\nuser = true\nfind-links = {wheels[0].as_uri()}\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(config))
    monkeypatch.setenv("PIP_TARGET", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("PIP_PREFIX", str(tmp_path / "elsewhere"))
    install(requirements=requirements)  # without a folder: find-links of the configuration works
    assert imports(requirements, "small")
    assert not (tmp_path / "elsewhere").exists()


def test_no_network(home, requirements):
    with pytest.raises(HighwaterError) as caught:
        install(requirements=requirements)
    assert caught.value.code == "environment.no_network"
    assert "cannot be reached" in caught.value.sentence
    assert_nothing_left(requirements)


def test_no_network_leaves_the_predict_tier(whole, requirements):
    with pytest.raises(HighwaterError) as caught:
        install("train", requirements=requirements)
    assert caught.value.code == "environment.no_network"
    assert host_status(requirements=requirements).state.tiers == ("predict",)
    assert imports(requirements, "small")
    assert not (environment_folder(requirements) / "highwater-pending.json").exists()


def test_a_folder_that_lacks_a_wheel_is_named(whole, requirements, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(HighwaterError, match=r"lacks more==1\.0") as caught:
        install("train", wheels=str(empty), requirements=requirements)
    assert caught.value.code == "environment.wheels_missing"
    with pytest.raises(HighwaterError) as caught:
        install("train", wheels=str(tmp_path / "absent"), requirements=requirements)
    assert caught.value.code == "environment.wheels_folder"


def test_a_wheel_that_is_not_the_locked_one(whole, requirements, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    make_wheel(other, "more", files=3)
    with pytest.raises(HighwaterError, match="checksum differs") as caught:
        install("train", wheels=str(other), requirements=requirements)
    assert caught.value.code == "environment.hash"
    assert not imports(requirements, "more")
    assert imports(requirements, "small")


def test_repair_replaces_a_file_that_differs(whole, requirements, wheels):
    module = site_packages(environment_folder(requirements)) / "small" / "__init__.py"
    module.write_text("VALUE = 2\n")  # as long as the true one
    install(wheels=str(wheels[0]), requirements=requirements)
    assert module.read_text() == "VALUE = 2\n"
    lines = []
    install(wheels=str(wheels[0]), repair=True, requirements=requirements, log=lines.append)
    assert module.read_text() == "VALUE = 1\n"
    assert "Damaged, to be installed again: small" in lines


def test_a_base_python_that_vanished_is_noticed_and_repaired(whole, requirements, wheels):
    folder = environment_folder(requirements)
    for link in (folder / "bin").glob("python*"):
        link.unlink()
        link.symlink_to("/nonexistent/python3")
    with pytest.raises(HighwaterError, match="was removed or upgraded"):
        locate(requirements=requirements)
    install(wheels=str(wheels[0]), requirements=requirements)
    assert imports(requirements, "small")


def test_remove_takes_older_environments_too(whole, requirements):
    older = backend_root() / "0ld0ld00"
    older.mkdir()
    (older / "pyvenv.cfg").touch()
    assert host_status(requirements=requirements).older == (older,)
    assert remove(requirements)
    assert_nothing_left(requirements)
    assert not remove(requirements)


def test_state_of_another_release_is_not_mistaken(whole, requirements):
    state = environment_folder(requirements) / "highwater.json"
    state.write_text(json.dumps({"tiers": ["predict"], "colour": "blue"}))
    with pytest.raises(HighwaterError):
        locate(requirements=requirements)
