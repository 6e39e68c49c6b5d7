/// The names that a misspelled one most likely means, the best first.
///
/// A name is near when few letters are inserted, dropped, exchanged or swapped with a neighbour
/// (the Damerau–Levenshtein distance, each letter being moved at most once), or when the given text
/// is its beginning. The case of ASCII letters does not matter.
///
/// ```swift
/// nearestNames(to: "lama-3-70b", among: ["gpt-j-6b", "llama-3-70b"])  // ["llama-3-70b"]
/// nearestNames(to: "gpt", among: ["gpt-2-small", "gpt-j-6b"])  // ["gpt-j-6b", "gpt-2-small"]
/// nearestNames(to: "bananas", among: ["llama-3-8b"])  // []
/// ```
///
/// - Parameters:
///   - text: What was written; of a very long text only the start counts.
///   - names: What exists.
/// - Returns: At most three names. Equally near ones keep their order.
/// - Complexity: At most 64 × the length of all names, 64 letters of each.
public func nearestNames(to text: String, among names: [String]) -> [String] {
  let wanted = lowercasedLetters(of: text)
  guard !wanted.isEmpty else { return [] }
  var near: [(name: String, distance: Int)] = []
  for name in names {
    let letters = lowercasedLetters(of: name)
    let distance = editDistance(wanted, letters)
    let isNear = distance <= max(1, min(wanted.count, letters.count) / 3)
    if isNear || (wanted.count >= 2 && letters.starts(with: wanted)) {
      near.append((name, distance))
    }
  }
  // Sorted by hand: the standard sort does not promise to keep the order of equals.
  var best: [(name: String, distance: Int)] = []
  for candidate in near {
    let place = best.firstIndex { $0.distance > candidate.distance } ?? best.count
    best.insert(candidate, at: place)
    if best.count > 3 { best.removeLast() }
  }
  return best.map { $0.name }
}

/// The bytes of a text in lower case, 64 at most, so that hostile input costs little.
func lowercasedLetters(of text: String) -> [UInt8] {
  text.utf8.prefix(64).map { byte in
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte + 32 : byte
  }
}

/// How many insertions, deletions, replacements and swaps of neighbours make one text the other.
private func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
  // Row i holds the distances of the first i letters to every beginning of the second text.
  var beforeLast: [Int] = []
  var last = Array(0...second.count)
  for (i, letter) in first.enumerated() {
    var row = [i + 1]
    for (j, other) in second.enumerated() {
      var distance = min(row[j] + 1, last[j + 1] + 1, last[j] + (letter == other ? 0 : 1))
      if i > 0 && j > 0 && letter == second[j - 1] && first[i - 1] == other {
        distance = min(distance, beforeLast[j - 1] + 1)
      }
      row.append(distance)
    }
    beforeLast = last
    last = row
  }
  return last[second.count]
}
