"""The service against its own OpenAPI document, by requests that nobody thought of."""

from __future__ import annotations

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable

from model_backend.service.app import make_app
from model_backend.service.settings import Settings
from tests.support.service import SCENE, TOKEN, fake_worker, write_scene

EXAMPLES = 5
"""Of each operation."""
LIMITS = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def api(tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    write_scene(root / SCENE)
    app = make_app(
        Settings(
            roots=(str(root),),
            data=str(tmp_path / "data"),
            interpreter=fake_worker(tmp_path),
            token=TOKEN,
            wait=5.0,
            workers=2,
            max_upload=100_000,
        )
    )
    yield schemathesis.openapi.from_asgi("/openapi.json", app)
    app.state.desk.close()


def test_answers_are_as_the_document_says(api):
    headers = {"Authorization": f"Bearer {TOKEN}"}
    asked, failures = 0, []
    for found in api.get_all_operations():
        operation = found.ok()
        for mode in schemathesis.GenerationMode:

            @LIMITS
            @given(case=operation.as_strategy(generation_mode=mode))
            def ask(case):
                nonlocal asked
                asked += 1
                case.call_and_validate(headers=headers)

            try:
                ask()
            except Unsatisfiable:  # there is nothing that could be wrong
                continue
            except BaseException as error:
                failures.append(f"{operation.label} ({mode}): {error}")
    assert not failures, "\n".join(failures)
    assert asked > 20 * EXAMPLES
