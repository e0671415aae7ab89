"""Whether a Python can train is asked once, and again when something was installed there."""

import os
import sys

import pytest

from model_backend.environment.locate import Located
from model_backend.environment.training_tier import require_training
from model_backend.protocol import HighwaterError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake Python is a shell script")


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site-packages"
    folder.mkdir()
    os.utime(folder, ns=(1, 1))
    return folder


@pytest.fixture
def python(tmp_path, site):
    """Lacks torch until it is there; writes down that it was run."""
    path = tmp_path / "python"
    path.write_text(
        "#!/bin/sh\n"
        f"echo run >> '{tmp_path}/runs'\n"
        f"[ -e '{site}/torch' ] && missing= || missing='\"torch\"'\n"
        f'echo "{{\\"missing\\": [$missing], \\"path\\": [\\"/nowhere.zip\\", \\"{site}\\"]}}"\n'
    )
    path.chmod(0o755)
    return Located(str(path), "setting")


def test_a_python_is_run_again_only_after_something_was_installed(python, site, tmp_path):
    def runs() -> int:
        return len((tmp_path / "runs").read_text().splitlines())

    for _ in range(3):
        with pytest.raises(HighwaterError, match="cannot train: it lacks torch"):
            require_training(python)
    assert runs() == 1
    (site / "torch").mkdir()
    for _ in range(3):
        require_training(python)
    assert runs() == 2
    (site / "torch").rmdir()
    os.utime(site, ns=(2, 2))
    with pytest.raises(HighwaterError, match="lacks torch"):
        require_training(python)


def test_one_that_does_not_answer_is_asked_each_time(tmp_path):
    gone = Located(str(tmp_path / "python"), "setting")
    for _ in range(2):
        with pytest.raises(HighwaterError, match="does not answer"):
            require_training(gone)
