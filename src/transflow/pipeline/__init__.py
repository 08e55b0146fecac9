"""The one path from two documents to findings. It takes values and returns values; the gate, the sync,
the report and the archive all come this way."""

from transflow.pipeline.judging import judge, uses
from transflow.pipeline.lining_up import Circumstances, line_up, segmented, with_history

__all__ = ["Circumstances", "judge", "line_up", "segmented", "uses", "with_history"]
