extension Verdict {
  /// The verdict as JSON text whose keys always stand in the same order.
  ///
  /// ```swift
  /// verdict.json   // {"exercise": "exercise-2", "title": …, "status": "correct", …}
  /// ```
  public var json: String { jsonValue.text() + "\n" }

  /// Several verdicts as one JSON array.
  public static func json(_ verdicts: [Verdict]) -> String {
    JSON.array(verdicts.map { $0.jsonValue }).text() + "\n"
  }

  private var jsonValue: JSON {
    .object([
      ("exercise", .string(exercise)),
      ("title", .string(title)),
      ("status", .string(status.rawValue)),
      ("score", .number(score)),
      ("maxScore", .number(maxScore)),
      ("parts", .array(parts.map { $0.jsonValue })),
      ("problems", .array(problems.map { $0.jsonValue })),
      // A seed may exceed what JSON numbers carry exactly, so it is a string.
      ("seed", seed.map { .string(String($0)) } ?? .null),
      ("graderVersion", .string(graderVersion)),
      ("exerciseHash", .string(exerciseHash)),
    ])
  }
}

extension Verdict.Problem {
  fileprivate var jsonValue: JSON {
    .object([
      ("message", .string(message)), ("line", .number(Double(line))),
      ("column", .number(Double(column))),
    ])
  }
}

extension PartVerdict {
  fileprivate var jsonValue: JSON {
    .object([
      ("id", .string(id)),
      ("title", .string(title)),
      ("kind", .string(kind.rawValue)),
      ("status", .string(status.rawValue)),
      ("score", .number(score)),
      ("maxScore", .number(maxScore)),
      ("message", .string(message)),
      ("misconceptions", .array(misconceptions.map { $0.jsonValue })),
      (
        "explanations",
        .array(explanations.map { JSON.array($0.map { JSON.string($0.id) }) })
      ),
      ("readBack", .string(readBack)),
      ("anchor", .string(anchor)),
      ("line", line.map { .number(Double($0)) } ?? .null),
      ("column", column.map { .number(Double($0)) } ?? .null),
    ])
  }
}

extension Misconception {
  fileprivate var jsonValue: JSON {
    .object([
      ("id", .string(id)), ("title", .string(title)), ("explanation", .string(explanation)),
      ("anchor", .string(anchor)),
    ])
  }
}
