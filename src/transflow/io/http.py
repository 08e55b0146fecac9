"""Pages from the web: politely, within limits, and never from inside the network unless that is allowed.

Addresses are resolved here and the connection goes to the address that was looked at, so that a name cannot
point elsewhere between the look and the visit (DNS rebinding)."""

from __future__ import annotations

import http.client
import ipaddress
import logging
import socket
import ssl
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.io.files import reason_of

if TYPE_CHECKING:
    from protego import Protego

LARGEST = 10_000_000  # bytes of a page
LARGEST_ROBOTS = 512_000  # bytes that are read of a longer one (RFC 9309, 2.5)
MOST_REDIRECTS = 5
PATIENCE = 20.0  # seconds for each step of a connection
SLOWEST = 60.0  # seconds for a whole page
PAUSE = 1.0  # seconds between two visits to one host
LONGEST_PAUSE = 30.0
AGENT = "transflow"
REDIRECTS = frozenset((301, 302, 303, 307, 308))

log = logging.getLogger(__name__)


class FetchError(TransflowError):
    """A page that could not be brought, and why."""


class Answer(Frozen):
    """What a server gave: the address it came from in the end, its type, the charset it says, its bytes."""

    url: str
    kind: str
    charset: str
    body: bytes


@dataclass
class Visitor:
    """Visits hosts one request after the other, with a pause between; keeps to their robots.txt."""

    allows_private: bool = False
    pause: float = PAUSE
    clock: Callable[[], float] = time.monotonic
    wait: Callable[[float], None] = time.sleep
    _rules: dict[str, Protego] = field(default_factory=dict)
    _last: dict[str, float] = field(default_factory=dict)

    def get(self, url: str, largest: int = LARGEST) -> Answer:
        """The page at an address, redirects followed; `FetchError` says in one sentence why there is none."""
        for _ in range(MOST_REDIRECTS + 1):
            host = _host(url)
            rules = self._rules_of(host)
            if not rules.can_fetch(url, AGENT):
                raise FetchError(f"{url}: robots.txt of this site asks programs not to read this page.")
            self._pause_before(host, rules)
            log.info("visits %s", url)
            found = _asked(url, largest, allows_private=self.allows_private)
            if isinstance(found, Answer):
                return _demand_some(found)
            url = _onward(url, found)
        raise FetchError(f"{url}: more than {MOST_REDIRECTS} redirects; give the address they end at.")

    def _rules_of(self, host: str) -> Protego:
        from protego import Protego

        if host not in self._rules:
            self._rules[host] = Protego.parse(self._robots(host))
        return self._rules[host]

    def _robots(self, host: str) -> str:
        """The robots.txt of a host; none where it has none (RFC 9309, 2.3.1)."""
        url = f"{host}/robots.txt"
        try:
            for _ in range(MOST_REDIRECTS + 1):
                found = _asked(url, LARGEST_ROBOTS, allows_private=self.allows_private, is_cut=True)
                if isinstance(found, Answer):
                    return found.body.decode("utf-8", "replace")
                url = _onward(url, found)
        except _RefusedError as error:
            if error.status >= http.client.INTERNAL_SERVER_ERROR:
                return "User-agent: *\nDisallow: /"
        return ""

    def _pause_before(self, host: str, rules: Protego) -> None:
        asked = rules.crawl_delay(AGENT)
        pause = min(max(self.pause, float(asked or 0)), LONGEST_PAUSE)
        if host in self._last:
            self.wait(max(0.0, self._last[host] + pause - self.clock()))
        self._last[host] = self.clock()


class _RefusedError(FetchError):
    """The server answered with an error."""

    def __init__(self, url: str, status: int, reason: str) -> None:
        super().__init__(f"{url}: the server answers {status} {reason}.".replace(" .", "."))
        self.status = status


class _BrokenOffError(FetchError):
    """The server closed the connection amid the page."""

    def __init__(self, url: str) -> None:
        super().__init__(f"{url}: the server broke off before the page was whole; try again.")


def _host(url: str) -> str:
    """Scheme and host of an address that may be visited."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is none
    except ValueError:
        raise FetchError(f"{url}: this is not a web address.") from None
    is_host = parts.hostname and " " not in parts.netloc
    if parts.scheme not in ("http", "https") or not is_host or not url.isprintable():
        shown = "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in url)
        raise FetchError(f"{shown}: this is not a web address; it begins with https:// or http://.")
    if parts.username or parts.password:
        raise FetchError(f"{parts.hostname}: addresses with a password in them are not visited.")
    return f"{parts.scheme}://{parts.netloc}"


def _demand_some(answer: Answer) -> Answer:
    if not answer.body:
        raise FetchError(f"{answer.url}: the page is empty.")
    return answer


def _onward(url: str, location: str) -> str:
    """The address that a redirect leads to."""
    try:
        return urljoin(url, location)
    except ValueError:
        raise FetchError(f"{url}: it redirects to {location}, which is not a web address.") from None


def _asked(url: str, largest: int, *, allows_private: bool, is_cut: bool = False) -> Answer | str:
    """One request: an answer, or the address it is redirected to; what is longer is refused, or cut."""
    connection, target = _connection(url, allows_private=allows_private)
    try:
        connection.request("GET", target, headers=_headers())
        response = connection.getresponse()
        location = response.getheader("location")
        if response.status in REDIRECTS and location:
            return location
        if response.status != http.client.OK:
            raise _RefusedError(url, response.status, response.reason)
        body = _body(response, url, largest, is_cut=is_cut)
        kind = response.headers.get_content_type()
        return Answer(url, kind, response.headers.get_content_charset() or "", body)
    except FetchError:
        raise
    except ssl.SSLError as error:
        raise FetchError(f"{url}: the connection is not safe ({error.reason or error}).") from None
    except (http.client.IncompleteRead, http.client.RemoteDisconnected):
        raise _BrokenOffError(url) from None
    except (http.client.BadStatusLine, http.client.UnknownProtocol):
        raise FetchError(f"{url}: what answers there is no web server; check the address.") from None
    except (OSError, http.client.HTTPException, UnicodeError, ValueError) as error:
        raise FetchError(f"{url}: the page cannot be fetched ({reason_of(error)}).") from None
    finally:
        connection.close()


def post(url: str, data: bytes, headers: Mapping[str, str], *, allows_private: bool) -> None:
    """Sends data to an address; whatever is no success, a redirect too, is a `FetchError`."""
    connection, target = _connection(url, allows_private=allows_private)
    try:
        connection.request("POST", target, body=data, headers={**_headers(), **headers})
        response = connection.getresponse()
        if not http.client.OK <= response.status < http.client.MULTIPLE_CHOICES:
            raise _RefusedError(url, response.status, response.reason)
    except FetchError:
        raise
    except (OSError, http.client.HTTPException, UnicodeError, ValueError) as error:
        raise FetchError(f"{url}: it cannot be told ({reason_of(error)}).") from None
    finally:
        connection.close()


def _connection(url: str, *, allows_private: bool) -> tuple[_Plain | _Secure, str]:
    """A connection to the host of an address that may be visited, and what to ask it for."""
    _host(url)
    parts = urlsplit(url)
    connect = partial(_connected, allows_private=allows_private)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection = _Secure(parts, connect) if parts.scheme == "https" else _Plain(parts, connect)
    return connection, quote(target, safe="%/:?#[]@!$&'()*+,;=~-._")


def _headers() -> Mapping[str, str]:
    return {
        "User-Agent": f"{AGENT}/{version('transflow')}",
        "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9",
        "Accept-Encoding": "identity",
    }


def _body(response: http.client.HTTPResponse, url: str, largest: int, *, is_cut: bool) -> bytes:
    """The whole body; one that is too large is refused, or cut, and one that comes too slowly is refused."""
    if response.getheader("content-encoding", "identity").lower() not in ("identity", ""):
        raise FetchError(f"{url}: the server compresses the page though it was asked not to.")
    announced = response.length or 0  # none where it comes in chunks, which tell their end
    until = time.monotonic() + SLOWEST
    parts, size = [], 0
    while part := response.read1(65_536):
        parts.append(part)
        size += len(part)
        if size > largest and is_cut:
            return b"".join(parts)[:largest]
        if size > largest:
            raise FetchError(f"{url}: the page is larger than {largest // 1_000} kB.")
        if time.monotonic() > until:
            raise FetchError(f"{url}: the page did not come within {SLOWEST:.0f} seconds.")
    if size < announced:
        raise _BrokenOffError(url)
    return b"".join(parts)


def _connected(host: str, port: int, *, allows_private: bool) -> socket.socket:
    """A connection to the first address of a host that takes one; inside addresses only where allowed."""
    last: OSError | None = None
    for family, kind, protocol, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
        ip = ipaddress.ip_address(str(address[0]).partition("%")[0])
        if not allows_private and not _is_public(ip):
            raise FetchError(
                f"{host}: this is an address inside a network; --allow-private lets it be visited."
            )
        taken = socket.socket(family, kind, protocol)
        taken.settimeout(PATIENCE)
        try:
            taken.connect(address)
        except OSError as error:
            taken.close()
            last = error
            continue
        return taken
    raise last or OSError(f"{host} has no address")


def _is_public(ip: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    inside = getattr(ip, "ipv4_mapped", None) or getattr(ip, "sixtofour", None)
    if inside is not None and not inside.is_global:
        return False
    return ip.is_global and not ip.is_multicast


class _Plain(http.client.HTTPConnection):
    def __init__(self, parts: SplitResult, connect: Callable[[str, int], socket.socket]) -> None:
        super().__init__(parts.hostname or "", parts.port or self.default_port, timeout=PATIENCE)
        self._connect = connect

    def connect(self) -> None:
        self.sock = self._connect(self.host, self.port)


class _Secure(http.client.HTTPSConnection):
    def __init__(self, parts: SplitResult, connect: Callable[[str, int], socket.socket]) -> None:
        self._safety = ssl.create_default_context()
        port = parts.port or self.default_port
        super().__init__(parts.hostname or "", port, timeout=PATIENCE, context=self._safety)
        self._connect = connect

    def connect(self) -> None:
        self.sock = self._safety.wrap_socket(self._connect(self.host, self.port), server_hostname=self.host)
