/// The info string of a fenced code block: a language, then words and `key=value` pairs.
///
/// ```swift
/// let info = FenceInfo("computed output groups=2")
/// info.language  // "computed"
/// info.words  // ["output"]
/// info["groups"]  // "2"
/// ```
public struct FenceInfo: Equatable, Sendable {
  /// The info string as it stands in the source, trimmed.
  public var source: String
  /// The first word: the language of the code, or what the course does with the fence.
  public var language: String
  /// The other words that are no pairs, in order.
  public var words: [String]
  /// The `key=value` pairs, in order; a value may be put in double quotes.
  public var pairs: [Pair]

  /// A `key=value` pair.
  public struct Pair: Equatable, Sendable {
    /// The name before the first `=`.
    public var key: String
    /// What follows it, without quotes.
    public var value: String
  }

  /// The value of the pair with this key; the first where there are several.
  public subscript(key: String) -> String? {
    pairs.first { $0.key == key }?.value
  }

  /// Reads an info string. Nothing is wrong: what is no pair is a word.
  public init(_ source: String) {
    self.source = source
    language = ""
    words = []
    pairs = []
    for (index, item) in FenceInfo.split(source).enumerated() {
      if index == 0 {
        language = item
      } else if let sign = item.firstIndex(of: "="), sign != item.startIndex {
        pairs.append(
          Pair(key: String(item[..<sign]), value: String(item[item.index(after: sign)...])))
      } else {
        words.append(item)
      }
    }
  }

  /// Splits at white space outside double quotes; the quotes are dropped.
  private static func split(_ source: String) -> [String] {
    var items: [String] = []
    var item = ""
    var isQuoted = false
    var isOpen = false
    for character in source {
      if character == "\"" {
        isQuoted.toggle()
        isOpen = true
      } else if character.isWhitespace && !isQuoted {
        if isOpen { items.append(item) }
        item = ""
        isOpen = false
      } else {
        item.append(character)
        isOpen = true
      }
    }
    if isOpen { items.append(item) }
    return items
  }
}
