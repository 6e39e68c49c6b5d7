/// The named arguments of a computation, in the order they were written.
///
/// Values stay text until a computation reads them, so that arguments can come from a link, a fence,
/// a command line or a YAML file, and can be substituted without knowing their types.
///
/// ```swift
/// let arguments = Arguments(query: "model=llama-3-70b&tokens=128K")
/// try arguments.integer("tokens")   // 131072
/// ```
public struct Arguments: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  /// One name with its text.
  public struct Entry: Equatable, Sendable {
    /// The parameter's name.
    public let name: String
    /// The argument as written.
    public let text: String
  }

  /// The arguments in order; a name occurs once.
  public private(set) var entries: [Entry]

  /// No arguments.
  public init() { entries = [] }

  /// Arguments from a literal: `["groups": "2", "row": "cat"]`.
  public init(dictionaryLiteral elements: (String, String)...) {
    entries = []
    for (name, text) in elements { self[name] = text }
  }

  /// Arguments as a link carries them: `model=llama-3-70b&groups=64`.
  ///
  /// A piece without `=` becomes a name with empty text. `%20` and `+` are read as a space.
  public init(query: String) {
    entries = []
    for piece in query.split(separator: "&") {
      let (name, text) = Arguments.divided(piece)
      self[name] = text.replacing(["%20", "+"], with: " ")
    }
  }

  /// Arguments as a fence or a YAML line carries them: `groups=2 row=cat`.
  public init(words: some StringProtocol) {
    entries = []
    for piece in words.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
      let (name, text) = Arguments.divided(piece)
      self[name] = text
    }
  }

  private static func divided(_ piece: some StringProtocol) -> (String, String) {
    guard let equals = piece.firstIndex(of: "=") else { return (String(piece), "") }
    return (String(piece[..<equals]), String(piece[piece.index(after: equals)...]))
  }

  /// The text of the named argument; setting `nil` removes it.
  public subscript(name: String) -> String? {
    get { entries.first { $0.name == name }?.text }
    set {
      let index = entries.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let text?): entries[index] = Entry(name: name, text: text)
      case (let index?, nil): entries.remove(at: index)
      case (nil, let text?): entries.append(Entry(name: name, text: text))
      case (nil, nil): break
      }
    }
  }

  /// These arguments with another set written over them: the way a misconception acts.
  ///
  /// ```swift
  /// Arguments(query: "groups=8&layers=80").substituting(["layers": "1"])   // groups=8&layers=1
  /// ```
  public func substituting(_ other: Arguments) -> Arguments {
    var result = self
    for entry in other.entries { result[entry.name] = entry.text }
    return result
  }
}

extension String {
  fileprivate func replacing(_ pieces: [String], with replacement: String) -> String {
    var result = self
    for piece in pieces {
      var parts: [Substring] = []
      var rest = Substring(result)
      while let range = rest.firstRange(of: piece) {
        parts.append(rest[..<range.lowerBound])
        rest = rest[range.upperBound...]
      }
      parts.append(rest)
      result = parts.joined(separator: replacement)
    }
    return result
  }
}
