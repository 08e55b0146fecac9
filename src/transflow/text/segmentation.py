"""Where sentences end."""

import re

END = re.compile(r"(?<=[.!?…])\s+|\n")


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open spans of the sentences of `text`, without the spaces around them."""
    spans, start = [], 0
    for match in [*END.finditer(text), None]:
        end = match.start() if match else len(text)
        if text[start:end].strip():
            spans.append((start, end))
        start = match.end() if match else end
    return tuple(spans)
