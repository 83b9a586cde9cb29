/// What stands over a sentence and tells of the names in it: a heading, the line before a list, the head of a table,
/// the key of a field of the front matter.
struct Announcement {
  var cue = RoleCue.none
  /// Whether it is the key of a front matter field, which outweighs a salutation: `author: Frau …`.
  var isField = false
  /// Whether it tells of private life: birthdays, winners of a raffle, participants.
  var isPrivate = false
  /// Whether the sentence is an item of a list or a cell of a table that it announces.
  var isOfList = false
  /// Whether the sentence is an item of a list or a heading.
  var isItem = false
  /// Whether an event was named since the last heading, or in it.
  var isAtEvent = false
}
