"""Calls made up from the OpenAPI document, right ones and wrong ones: none is a fault of ours."""

from __future__ import annotations

from typing import Any

import pytest
from httpx2 import InvalidURL
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from tests.web.test_web_api import API, program, taken
from transflow.web.site import Site

schemathesis = pytest.importorskip("schemathesis")


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["POSITIVE", "NEGATIVE"])
def test_no_call_is_a_fault_of_ours(site: Site, mode: str) -> None:
    api = program(site, "uldis")
    real = dict(zip(("release", "language", "key"), taken(api)["item"].split("/"), strict=True))
    schema = schemathesis.openapi.from_dict(api.get(f"{API}/openapi.json").json())
    checked = 0
    for each in schema.get_all_operations():
        operation = each.ok()
        try:
            cases = operation.as_strategy(generation_mode=schemathesis.GenerationMode[mode])

            @settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), database=None)
            @given(case=cases, is_real=st.booleans())
            def call(case: Any, is_real: bool) -> None:
                place = case.operation.path.format_map({**case.path_parameters, **real}) if is_real else None
                body = {"content": b"not JSON"} if isinstance(case.body, bytes) else {"json": case.body}
                try:
                    answer = api.request(
                        case.method,
                        place or case.formatted_path,
                        params={name: str(value) for name, value in (case.query or {}).items()},
                        **({} if isinstance(case.body, schemathesis.core.NotSet) else body),
                    )
                except InvalidURL:
                    reject()  # no client can send it
                assert answer.status_code < 500, answer.text
                if answer.url.path.startswith(API):
                    known = {*case.operation.definition.raw["responses"], "404", "405"}
                    assert str(answer.status_code) in known

            call()
            checked += 1
        except schemathesis.errors.InvalidSchema:  # what cannot be wrong has no wrong calls
            continue
    assert checked > 10
