"""Names that stand for another's: of persons, by surname, given name, initials or original; of firms and ships."""
