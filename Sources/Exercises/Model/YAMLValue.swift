import Attention
import Yams

/// A node of a YAML file, read by hand so that every fault has its line and column.
///
/// The basic resolver keeps every scalar a text: the default one compiles regular expressions, which
/// takes longer than grading an answer.
struct YAMLValue {
  let node: Node

  /// The root of a file, which must be a mapping.
  init(text: String) throws(ExerciseError) {
    let root: Node?
    do {
      root = try compose(yaml: text, .basic)
    } catch {
      throw YAMLValue.syntaxError(error)
    }
    guard let root else { throw .unreadable(reason: "the file is empty", line: 1, column: 1) }
    node = root
    guard root.mapping != nil else { throw fault("a mapping is needed here") }
  }

  init(node: Node) { self.node = node }

  private static func syntaxError(_ error: any Error) -> ExerciseError {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      .unreadable(reason: problem, line: mark.line, column: mark.column)
    case YamlError.duplicatedKeysInMapping(let duplicates, _):
      .unreadable(reason: "\(duplicates.joined(separator: ", ")) occurs twice", line: 1, column: 1)
    default: .unreadable(reason: "this is no YAML", line: 1, column: 1)
    }
  }

  /// An error at this node.
  func fault(_ reason: String) -> ExerciseError {
    .unreadable(reason: reason, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  /// Refuses keys other than these, so that a misspelled one is not ignored.
  func allowKeys(_ keys: [String]) throws(ExerciseError) {
    guard let mapping = node.mapping else { throw fault("a mapping is needed here") }
    for key in mapping.keys {
      guard let name = key.scalar?.string, keys.contains(name) else {
        let name = key.scalar?.string ?? "this key"
        let near = nearestNames(to: name, among: keys)
        throw YAMLValue(node: key).fault(
          "\(name) is not known; use \((near.isEmpty ? keys : near).joined(separator: ", "))")
      }
    }
  }

  subscript(key: String) -> YAMLValue? {
    node.mapping?.first { $0.key.scalar?.string == key }.map { YAMLValue(node: $0.value) }
  }

  /// The text of this scalar.
  var text: String {
    get throws(ExerciseError) {
      guard let scalar = node.scalar else { throw fault("a text is needed here") }
      return scalar.string
    }
  }

  /// The text under a key that must be there.
  func text(_ key: String) throws(ExerciseError) -> String {
    guard let value = self[key] else { throw fault("\(key) is missing") }
    return try value.text
  }

  /// The text under a key, or `nil`.
  func optionalText(_ key: String) throws(ExerciseError) -> String? {
    guard let value = self[key] else { return nil }
    return try value.text
  }

  /// The number under a key, or `nil`.
  func optionalNumber(_ key: String) throws(ExerciseError) -> Double? {
    guard let value = self[key] else { return nil }
    guard let number = Double(try value.text) else { throw value.fault("a number is needed here") }
    return number
  }

  /// The items of the list under a key; none when there is no such key.
  func list(_ key: String) throws(ExerciseError) -> [YAMLValue] {
    guard let value = self[key] else { return [] }
    return try value.items
  }

  /// The items of this list.
  var items: [YAMLValue] {
    get throws(ExerciseError) {
      guard let sequence = node.sequence else { throw fault("a list is needed here") }
      return sequence.map { YAMLValue(node: $0) }
    }
  }

  /// The mapping under a key as arguments; empty when there is no such key.
  func arguments(_ key: String) throws(ExerciseError) -> Arguments {
    var result = Arguments()
    guard let value = self[key] else { return result }
    for (name, item) in try value.pairs { result[name] = try item.text }
    return result
  }

  /// The entries of this mapping in order.
  var pairs: [(name: String, value: YAMLValue)] {
    get throws(ExerciseError) {
      guard let mapping = node.mapping else { throw fault("a mapping is needed here") }
      var result: [(name: String, value: YAMLValue)] = []
      for (key, value) in mapping {
        result.append((try YAMLValue(node: key).text, YAMLValue(node: value)))
      }
      return result
    }
  }
}
