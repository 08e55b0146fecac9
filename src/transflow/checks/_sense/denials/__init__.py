"""What one text denies and the other does not. `lost` asks all the others, each of which knows one way to lose a denial
or to say it in other words."""
