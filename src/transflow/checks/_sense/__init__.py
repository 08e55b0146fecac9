"""What turns a sentence round: what is denied, said by a contrary word, or exchanged with what stands near."""
