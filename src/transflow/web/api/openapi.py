"""The OpenAPI document, made of the table of endpoints."""

from __future__ import annotations

import re
from importlib.metadata import version

from transflow.web.api.answering import PREFIX
from transflow.web.api.endpoint import LONGEST_TEXT, Endpoint, Field, Json
from transflow.web.api.schemas import SCHEMAS
from transflow.web.api.table import ENDPOINTS

REFUSALS = {
    400: "The call does not keep to this document.",
    401: "No token or session, or one that has run out.",
    403: "The role or the token does not allow it.",
    404: "There is no such thing.",
    409: "It was changed or taken meanwhile; a save that came too late has the three texts.",
    422: "It cannot be done, and why.",
    429: "Too many tokens that are none; wait.",
    503: "The store is away or busy; ask again.",
}
ALWAYS = (400, 401, 403, 422, 429, 503)
PLACE = re.compile(r"{(\w+)}")


def document() -> Json:
    """OpenAPI 3.1."""
    paths: Json = {}
    for each in ENDPOINTS:
        paths.setdefault(PREFIX + each.path, {})[each.method.lower()] = _operation(each)
    return {
        "openapi": "3.1.0",
        "info": {"title": "transflow", "version": version("transflow"), "license": {"name": "MIT"}},
        "servers": [{"url": "/"}],
        "security": [{"token": []}, {"session": []}],
        "paths": paths,
        "components": {
            "schemas": SCHEMAS,
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "cookie", "name": "transflow_session"},
            },
        },
    }


def _operation(endpoint: Endpoint) -> Json:
    answers = {"200": _answer("Done.", endpoint.gives)}
    for status in sorted({*ALWAYS, *endpoint.refusals}):
        answers[str(status)] = _answer(REFUSALS[status], "Refusal")
    operation: Json = {
        "operationId": endpoint.name,
        "summary": endpoint.summary,
        "parameters": [
            *(_parameter(name) for name in PLACE.findall(endpoint.path)),
            *({"name": each.name, "in": "query", **_about(each)} for each in endpoint.query),
        ],
        "responses": answers,
    }
    if endpoint.body:
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _body(endpoint.body)}},
        }
    return operation


def _parameter(name: str) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}


def _about(given: Field) -> Json:
    return {"description": given.about, "required": given.is_needed, "schema": _schema(given)}


def _body(fields: tuple[Field, ...]) -> Json:
    return {
        "type": "object",
        "properties": {each.name: {**_schema(each), "description": each.about} for each in fields},
        "required": [each.name for each in fields if each.is_needed],
        "additionalProperties": False,
    }


def _schema(given: Field) -> Json:
    schema: Json = {"type": given.kind}
    if given.kind == "integer":
        schema |= {"minimum": 0, "maximum": given.most}
    if given.kind == "string":
        schema |= {"enum": [*given.allowed, *([] if given.is_needed else [""])]} if given.allowed else {}
        schema |= {} if given.allowed else {"minLength": int(given.is_needed), "maxLength": LONGEST_TEXT}
    if not given.is_needed:
        schema["default"] = given.default
    return schema


def _answer(about: str, schema: str) -> Json:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"description": about, "content": content}
