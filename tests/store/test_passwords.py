"""How hard a kept password is to guess."""

from transflow.store.passwords import _hasher


def test_a_guess_takes_as_much_as_the_standard_advises() -> None:
    hasher = _hasher()
    assert hasher.memory_cost >= 2**16, "64 MiB (RFC 9106, section 4, the second option)"
    assert hasher.time_cost >= 3
    assert hasher.parallelism >= 4
