/// A text with places for parameters: `{{tokens}}` in prompts and `$tokens` in arguments.
struct Template {
  let text: String

  init(_ text: String) { self.text = text }

  /// The text with `{{name}}` replaced by the parameter as people read it: `131,072`.
  ///
  /// `{{name:short}}` gives `128K`, and `{{name:raw}}` the text as it stands in exercise.yml. Unknown
  /// names stay as they are.
  func filled(with parameters: Arguments) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      result += rest[..<open.lowerBound]
      let pieces = rest[open.upperBound..<close.lowerBound].split(separator: ":")
      let name = pieces.first.map(String.init) ?? ""
      let style = pieces.count > 1 ? String(pieces[1]) : ""
      if let value = parameters[name] {
        result += Template.shown(value, style: style)
      } else {
        result += rest[open.lowerBound..<close.upperBound]
      }
      rest = rest[close.upperBound...]
    }
    return result + rest
  }

  private static func shown(_ value: String, style: String) -> String {
    guard let number = Int(value), style != "raw" else { return value }
    if style == "short", number >= 1024, number % 1024 == 0 { return "\(number / 1024)K" }
    return plainNumber(Double(number), decimals: 0)
  }

  /// The text with `$name` replaced by the parameter as it is.
  func resolvingReferences(in parameters: Arguments) -> String {
    guard text.contains("$") else { return text }
    var result = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "$") {
      result += rest[..<sign]
      let after = rest[rest.index(after: sign)...]
      let name = after.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
      if let value = parameters[String(name)], !name.isEmpty {
        result += value
      } else {
        result += "$" + name
      }
      rest = after[name.endIndex...]
    }
    return result + rest
  }
}
