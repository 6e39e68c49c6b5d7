/// What `\begin` of an environment makes.
struct Environment {
  var kind: MathTable.Kind
  var alignments: [MathTable.Alignment]
  /// The delimiters around the table; empty ones are invisible.
  var opening = ""
  var closing = ""
  /// Whether an argument gives the columns.
  var hasColumns = false

  /// The environments by name; the number in `alignat` is read and not needed.
  static let byName: [String: Environment] = {
    let equations = Environment(kind: .equations, alignments: [.right, .left])
    let centred = Environment(kind: .equations, alignments: [.center])
    let matrix = Environment(kind: .matrix, alignments: [.center])
    func fenced(_ opening: String, _ closing: String) -> Environment {
      Environment(kind: .matrix, alignments: [.center], opening: opening, closing: closing)
    }
    return [
      "matrix": matrix, "pmatrix": fenced("(", ")"), "bmatrix": fenced("[", "]"),
      "Bmatrix": fenced("{", "}"), "vmatrix": fenced("|", "|"), "Vmatrix": fenced("‖", "‖"),
      "smallmatrix": Environment(kind: .small, alignments: [.center]),
      "array": Environment(kind: .matrix, alignments: [], hasColumns: true),
      "cases": Environment(kind: .cases, alignments: [.left], opening: "{"),
      "dcases": Environment(kind: .cases, alignments: [.left], opening: "{"),
      "rcases": Environment(kind: .cases, alignments: [.left], closing: "}"),
      "aligned": equations, "align": equations, "align*": equations, "split": equations,
      "gathered": centred, "gather": centred, "gather*": centred, "equation": centred,
      "equation*": centred, "multline": centred, "multline*": centred,
    ]
  }()
}
