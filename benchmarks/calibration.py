"""How far a confidence is from how often it is right."""

from collections.abc import Sequence


def calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """The expected calibration error over tenths, 0 to 1, of confidences and whether each was right."""
    total = 0.0
    for tenth in range(10):
        inside = [(sure, is_right) for sure, is_right in judged if min(9, int(sure * 10)) == tenth]
        total += abs(sum(sure for sure, _ in inside) - sum(is_right for _, is_right in inside))
    return total / max(1, len(judged))
