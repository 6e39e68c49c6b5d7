/// One thing asked by an exercise.
public struct Part: Sendable {
  /// The form of the answer, which decides how it is read and graded.
  public enum Kind: String, CaseIterable, Sendable {
    /// A row of numbers.
    case numbers
    /// One or more of a few positions.
    case choice
    /// One or more numbers with units.
    case quantity
  }

  /// The id, which is also the info string of the part's answer block: `a`.
  public let id: String
  /// A short title.
  public let title: String
  /// The form of the answer.
  public let kind: Kind
  /// The points it is worth.
  public let points: Double
  /// Where to read about it: `chapter-gqa#by-hand`.
  public let anchor: String
  /// What stands above the answer block on the blank sheet.
  public let ask: String

  /// The values that are asked for, each computed.
  let fields: [Field]
  /// The wrong ideas that are recognised.
  let mistakes: [Mistake]
  /// Other readings of the question that are right where the answer states them.
  let readings: [Reading]
  /// How sets of positions are named; only for choices.
  let vocabulary: ChoiceVocabulary?
}

/// One value that a part asks for.
struct Field: Sendable {
  let name: String
  let computation: Computation
  let arguments: Arguments
}

/// Another reading of the numbers that is right if the answer says so: "128K = 128,000".
struct Reading: Sendable {
  let substitution: Arguments
  /// The number that must occur in the answer.
  let stated: String
  let note: String
}

/// A way to make a wrong idea visible: what it does to the right answer.
struct Mistake: Sendable {
  let misconception: Misconception
  let effect: Effect
  /// What the idea means for this exercise's numbers, as Markdown with placeholders.
  let here: String
  /// Why the idea may give the right answer here; `nil` where it must not.
  let harmless: String?
  /// Phrases in the answer that rule the idea out.
  let ruledOutBy: [String]
}

/// What a wrong idea does: nearly always a substitution of parameters.
struct Effect: Equatable, Sendable {
  /// Parameters of the computation that the idea replaces.
  var substitution = Arguments()
  /// A factor on the result, such as 8 for bits in place of bytes.
  var factor = 1.0
  /// Whether powers of 1000 and 1024 are exchanged in the answer's unit.
  var swapsPrefix = false
  /// How far positions are off: 1 for counting from 1.
  var shift = 0
  /// A parameter that the answer, to be possible at all, must divide.
  var nonDivisorOf: String?

  /// Both ideas at once, or `nil` where they cannot go together.
  func composed(with other: Effect) -> Effect? {
    guard nonDivisorOf == nil, other.nonDivisorOf == nil else { return nil }
    for entry in other.substitution.entries where substitution[entry.name] != nil { return nil }
    return Effect(
      substitution: substitution.substituting(other.substitution), factor: factor * other.factor,
      swapsPrefix: swapsPrefix != other.swapsPrefix, shift: shift + other.shift)
  }
}
