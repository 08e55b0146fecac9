"""JSON to a service and back: within limits of time and size, with patience for a busy one, over a safe
connection. Redirects are not followed: they would take text and key to somebody else."""

from __future__ import annotations

import datetime
import email.utils
import http.client
import json
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from functools import cached_property
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.io.files import reason_of

LARGEST = 20_000_000  # bytes of an answer
PATIENCE = 60.0  # seconds without a word
SLOWEST = 300.0  # seconds for a whole answer
ATTEMPTS = 4
LONGEST_WAIT = 120.0  # seconds that a service may ask to wait
PASSING = frozenset((408, 429, 500, 502, 503, 504, 529))  # worth another attempt
LOCAL = frozenset(("localhost", "127.0.0.1", "::1"))
LONGEST_WORD = 200  # characters of what a service says about an error


class ServiceError(TransflowError):
    """A service that did not do what it was asked; `status` is that of HTTP, 0 where there was none."""

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status

    @property
    def is_refusal(self) -> bool:
        """Whether asking again, with whatever text, would be refused too: key, rights, address or quota."""
        return self.status in (401, 402, 403, 404, 405, 456)


class MalformedAnswerError(ServiceError):
    """An answer that is not what the service's interface promises."""


class _BusyError(ServiceError):
    def __init__(self, message: str, status: int = 0, after: float | None = None) -> None:
        super().__init__(message, status)
        self.after = after


def _utc() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


class JsonClient(Frozen, dict=True):
    """Posts to one service. `secret` is never repeated in a message."""

    secret: str = ""
    allows_http: bool = False
    patience: float = PATIENCE
    wait: Callable[[float], None] = time.sleep
    clock: Callable[[], datetime.datetime] = _utc

    def post(self, url: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> Any:
        """What the service answers; a busy one is asked up to four times, after as long as it says."""
        host = host_of(url, allows_http=self.allows_http)
        data = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        pause = 1.0
        for attempt in range(ATTEMPTS):
            try:
                return self._asked(url, host, data, headers)
            except _BusyError as error:
                after = pause if error.after is None else error.after
                if attempt == ATTEMPTS - 1:
                    raise ServiceError(f"{error} It was asked {ATTEMPTS} times.", error.status) from None
                if after > LONGEST_WAIT:
                    raise ServiceError(
                        f"{error} It asks to wait {after:.0f} seconds; try again then.", error.status
                    ) from None
                self.wait(after)
                pause *= 2
        raise AssertionError("unreachable")

    def _asked(self, url: str, host: str, data: bytes, headers: Mapping[str, str]) -> Any:
        request = urllib.request.Request(url, data, {**_headers(), **headers}, method="POST")
        opener = self._local if urlsplit(url).hostname in LOCAL else self._outside
        try:
            with opener.open(request, timeout=self.patience) as response:
                return _read(response, host)
        except urllib.error.HTTPError as error:
            with error:
                raise self._refusal(error, host) from None
        except urllib.error.URLError as error:
            if isinstance(error.reason, ssl.SSLError):
                raise ServiceError(f"{host}: the connection is not safe ({error.reason.reason}).") from None
            raise _BusyError(f"{host}: the service cannot be reached ({reason_of(error.reason)}).") from None
        except TimeoutError:
            raise _BusyError(f"{host}: the service did not answer in {self.patience:.0f} seconds.") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise _BusyError(f"{host}: the connection broke ({reason_of(error)}).") from None

    def _refusal(self, error: urllib.error.HTTPError, host: str) -> ServiceError:
        if error.code in (401, 403):
            return ServiceError(f"{host}: the service does not accept the key ({error.code}).", error.code)
        said = self._said(error)
        message = f"{host}: the service answers {error.code}{f' ({said})' if said else ''}."
        if error.code in PASSING:
            return _BusyError(message, error.code, self._after(error.headers.get("Retry-After", "")))
        return ServiceError(message, error.code)

    def _said(self, error: urllib.error.HTTPError) -> str:
        """What the service says about an error, cut short, without the key."""
        try:
            given = json.loads(error.read(LARGEST // 100))
        except (ValueError, OSError, http.client.HTTPException, RecursionError):
            return ""
        for name in ("error", "message", "detail"):
            given = given.get(name, given) if isinstance(given, dict) else given
        if not isinstance(given, str):
            return ""
        text = given.replace(self.secret, "…") if self.secret else given
        return " ".join("".join(each if each.isprintable() else " " for each in text).split())[:LONGEST_WORD]

    def _after(self, said: str) -> float | None:
        """Seconds to wait, of a number or a date (RFC 9110, 10.2.3)."""
        if said.strip().isascii() and said.strip().isdigit():
            return float(said)
        try:
            then = email.utils.parsedate_to_datetime(said)
        except (ValueError, TypeError):
            return None
        then = then if then.tzinfo else then.replace(tzinfo=datetime.UTC)
        return max(0.0, (then - self.clock()).total_seconds())

    @cached_property
    def _outside(self) -> urllib.request.OpenerDirector:
        context = ssl.create_default_context()
        return urllib.request.build_opener(_Staying, urllib.request.HTTPSHandler(context=context))

    @cached_property
    def _local(self) -> urllib.request.OpenerDirector:
        """This machine is not asked through a proxy."""
        return urllib.request.build_opener(_Staying, urllib.request.ProxyHandler({}))


class _Staying(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


def host_of(url: str, *, allows_http: bool) -> str:
    """The host of a service's address; one that is not safe to send texts to is refused."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is none
    except ValueError:
        raise TransflowError("machine: url is not a web address.") from None
    if parts.scheme not in ("http", "https") or not parts.hostname or not url.isprintable() or " " in url:
        raise TransflowError("machine: url is not a web address; it begins with https://.")
    if parts.username or parts.password:
        raise TransflowError("machine: url may hold no password; name the variable of the key.")
    if parts.scheme == "http" and parts.hostname not in LOCAL and not allows_http:
        raise TransflowError(
            f"machine: texts go to {parts.hostname} only over https://; allow_http = true says otherwise."
        )
    return parts.hostname


def _headers() -> Mapping[str, str]:
    return {
        "Content-Type": "application/json; charset=utf-8",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
        "User-Agent": f"transflow/{version('transflow')}",
    }


def _read(response: http.client.HTTPResponse, host: str) -> Any:
    until = time.monotonic() + SLOWEST
    parts: list[bytes] = []
    size = 0
    while part := response.read1(65_536):
        parts.append(part)
        size += len(part)
        if size > LARGEST:
            raise MalformedAnswerError(f"{host}: the answer is larger than {LARGEST // 1_000_000} MB.")
        if time.monotonic() > until:
            raise ServiceError(f"{host}: the answer did not come within {SLOWEST:.0f} seconds.")
    try:
        return json.loads(b"".join(parts))
    except (ValueError, RecursionError):
        raise MalformedAnswerError(f"{host}: the answer is not JSON.") from None
