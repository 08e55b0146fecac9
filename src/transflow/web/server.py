"""Serving: a socket, the application on it, and a graceful end."""

from __future__ import annotations

import socket
from collections.abc import Callable

from transflow.errors import TransflowError
from transflow.services.store import lasting_store
from transflow.web.app import make_app
from transflow.web.logs import logs_written
from transflow.web.site import Site


def serve(site: Site, host: str, port: int, told: Callable[[str], None]) -> None:
    """Serves until it is stopped; `told` is given the address once the port is taken. What is being written
    when the signal comes is finished first. A store that cannot be opened is refused before anybody listens."""
    import uvicorn

    servers: list[uvicorn.Server] = []
    app = make_app(site, lambda: bool(servers) and servers[0].should_exit)
    with logs_written(), lasting_store(site.settings):
        taken = _bound(host, port)
        told(f"http://{host}:{taken.getsockname()[1]}/")
        config = uvicorn.Config(
            app, log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=10
        )
        servers.append(uvicorn.Server(config))
        servers[0].run(sockets=[taken])


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    taken = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # else asyncio leaves Nagle on
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, port))
        taken.listen(100)  # who comes before all is ready waits
    except OSError as error:
        taken.close()
        raise TransflowError(
            f"{host}:{port} cannot be listened on ({error.strerror}); choose another --port."
        ) from error
    return taken
