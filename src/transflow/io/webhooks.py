"""Addresses that want to be told: a body with a signature that only who knows the secret can make.

The signature is that of Stripe's webhooks: `t=SECONDS,v1=HEX`, an HMAC-SHA256 (RFC 2104) over the seconds, a
full stop and the body, so that an old message cannot be sent again."""

from __future__ import annotations

import hashlib
import hmac
import os

from transflow.errors import ConfigurationError
from transflow.frozen import Frozen

SIGNATURE = "X-Transflow-Signature"
TOLD = tuple("claim release edit accept reject undo dismiss comment pair override pretranslate".split())
"""What happens in the queue, by the verb of its event."""


class Webhook(Frozen):
    """An address, the variable of the environment with its secret, and the verbs that it wants to hear of;
    none: all."""

    url: str
    secret_env: str
    verbs: tuple[str, ...] = ()
    allow_private: bool = False

    @property
    def secret(self) -> str:
        """What both sides know."""
        secret = os.environ.get(self.secret_env, "")
        if not secret:
            raise ConfigurationError(
                f"The environment has no {self.secret_env}, which the webhook {self.url} needs."
            )
        return secret

    def send(self, body: bytes, seconds: int) -> None:
        """Tells it; `FetchError` says why it could not be told."""
        from transflow.io.http import post  # every command reads the settings, few tell anybody

        headers = {
            "Content-Type": "application/json",
            SIGNATURE: signature(self.secret, body, seconds),
        }
        post(self.url, body, headers, allows_private=self.allow_private)


def signature(secret: str, body: bytes, seconds: int) -> str:
    """The value of the header for a body that is sent at a moment (seconds since 1970)."""
    digest = hmac.new(secret.encode(), f"{seconds}.".encode() + body, hashlib.sha256)
    return f"t={seconds},v1={digest.hexdigest()}"
