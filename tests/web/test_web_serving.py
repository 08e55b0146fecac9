"""The server as a process: it tells its address, logs lines of JSON, and ends gracefully."""

from __future__ import annotations

import http.client
import json
import signal
import subprocess
import sys

import pytest

from transflow.config import Settings


@pytest.mark.slow
def test_a_server_ends_at_once_though_a_page_listens(project: Settings) -> None:
    command = [sys.executable, "-m", "transflow", "serve", "--port", "0", "--as", "Anna"]
    process = subprocess.Popen(command, cwd=project.root, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    try:
        port = int(process.stderr.readline().rstrip("/\n").rpartition(":")[2])
        listening = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        listening.request("GET", "/events")
        stream = listening.getresponse()
        assert stream.readline() == b"retry: 3000\n"
        taking = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        taking.request("POST", "/next", headers={"sec-fetch-site": "same-origin"})
        assert taking.getresponse().status == 303
        signs_of_life = (b"\n", b":")  # which come while the server is busy
        assert next(line for line in stream if not line.startswith(signs_of_life)) == b"event: item\n"
        assert json.loads(stream.readline().removeprefix(b"data: "))["verb"] == "claim"
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=60)
        assert process.returncode in (0, -signal.SIGTERM)
        lines = [json.loads(each) for each in told.splitlines()]
        assert [each["path"] for each in lines if each["event"] == "request"] == ["/next", "/events"]
    finally:
        process.kill()
