import Exercises

extension CollisionMatrix {
  /// The matrix as text: what each wrong idea gives, which ideas collide, and which cancel out.
  func text(for exercise: String) -> String {
    var lines: [String] = []
    for part in parts {
      lines.append("\(exercise) (\(part.id)): right is \(part.expected)")
      let width = part.rows.map(\.id.count).max() ?? 0
      for row in part.rows {
        let name = row.id + String(repeating: " ", count: width - row.id.count)
        let fate = row.isRight ? row.harmless.map { "right: \($0)" } ?? "PASSES" : "caught"
        lines.append("  \(name)  \(row.answer ?? "(looked for in the answer)"): \(fate)")
      }
      for pair in part.collisions {
        lines.append("  not told apart: \(pair.joined(separator: ", "))")
      }
      for pair in part.passingPairs {
        lines.append("  cancel each other out: \(pair.joined(separator: ", "))")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
