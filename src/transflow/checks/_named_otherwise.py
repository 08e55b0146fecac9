"""A name of the source in whose place the target has another's."""

from __future__ import annotations

from transflow.model import Message, Remark, Spot

Named = tuple[str, Spot]


def named_otherwise(source: Named, target: Named) -> Remark:
    """That the one name is the other in the target, at its place."""
    (source_name, there), (target_name, here) = source, target
    message = Message(
        "“{source}” in the source is “{target}” in the target.", source=source_name, target=target_name
    )
    return Remark(message, here, related=there, value=f"{source_name} → {target_name}")
