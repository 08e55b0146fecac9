"""Capital and small letters as classes of regular expressions, those of Latvian and of names from elsewhere. In
Unicode they alternate: in a range from Ā to Ž stands „š” as well."""

EXTENDED = [chr(code) for code in range(0x100, 0x180)]  # Latin Extended-A
CAPITAL = f"[A-ZÀ-ÖØ-Þ{''.join(filter(str.isupper, EXTENDED))}ȘȚ]"
SMALL = f"[a-zß-öø-ÿ{''.join(filter(str.islower, EXTENDED))}șț]"
