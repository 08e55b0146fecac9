"""Words of two texts that exclude each other, such as rain and snow: `exchanged` finds them, and `agreeing` tells those
that mean the same after all, since a word beside the one denies it."""
