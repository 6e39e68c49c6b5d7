/// The words by which an answer may name positions: "the last two", "head 1".
struct ChoiceVocabulary: Sendable {
  /// A word of a name, in lower case, or a number in it.
  enum Word: Equatable, Sendable {
    case text(String)
    case number(Double)
  }

  /// Names, and the positions they stand for. Longer ones come first, so that "the last two" is not
  /// read as "two".
  let names: [(words: [Word], positions: [Int])]

  /// Names from a part's `names`: a mapping of a name to positions separated by spaces.
  init(_ part: YAMLValue) throws(ExerciseError) {
    var names: [(words: [Word], positions: [Int])] = []
    for (name, value) in try part["names"]?.pairs ?? [] {
      var positions: [Int] = []
      for piece in try value.text.split(separator: " ") {
        guard let position = Int(piece) else { throw value.fault("positions are whole numbers") }
        positions.append(position)
      }
      let words = name.lowercased().split(separator: " ").map { word -> Word in
        Double(word).map { .number($0) } ?? .text(String(word))
      }
      names.append((words, positions))
    }
    self.names = names.sorted { $0.words.count > $1.words.count }
  }
}
