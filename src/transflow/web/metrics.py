"""Counts for Prometheus: requests by route and status, how long they took, what is open in the queue."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.routing import BaseRoute, Route
from starlette.types import Scope

BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10)  # seconds
ENDLESS = ("/events",)


class Metrics:
    """The counts of one application; `open_items` is asked when they are."""

    def __init__(self, routes: Iterable[BaseRoute], open_items: Callable[[], int]) -> None:
        self._paths: dict[Any, str] = {each.endpoint: each.path for each in routes if isinstance(each, Route)}
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "transflow_requests", "Requests.", ["method", "route", "status"], registry=self._registry
        )
        self._seconds = Histogram(
            "transflow_request_seconds",
            "How long requests took.",
            ["route"],
            buckets=BOUNDS,
            registry=self._registry,
        )
        self._registry.register(_OpenItems(open_items))

    def count(self, scope: Scope, status: int, seconds: float) -> None:
        """Counts a request; one that no route knows is counted as such, whatever it asked for."""
        route = self._paths.get(scope.get("endpoint"), "static" if "endpoint" in scope else "none")
        method = scope["method"] if scope["method"] in ("GET", "HEAD", "POST", "PUT") else "other"
        self._requests.labels(method, route, str(status)).inc()
        if route not in ENDLESS:
            self._seconds.labels(route).observe(seconds)

    def text(self) -> bytes:
        """All counts in the notation of Prometheus."""
        return generate_latest(self._registry)


class _OpenItems(Collector):
    def __init__(self, asked: Callable[[], int]) -> None:
        self._asked = asked

    def describe(self) -> Iterable[Metric]:
        return ()

    def collect(self) -> Iterator[Metric]:
        gauge = GaugeMetricFamily("transflow_open_items", "Items that ask for work.")
        gauge.add_metric([], self._asked())
        yield gauge
