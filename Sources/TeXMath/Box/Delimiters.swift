extension Box {
  /// A delimiter that covers a number of rows.
  ///
  /// - Parameters:
  ///   - delimiter: The delimiter as one character; an empty one is invisible.
  ///   - height: The number of rows, at least 1.
  ///   - baseline: The row that lies on the baseline.
  init(delimiter: String, height: Int, baseline: Int) {
    self.init(delimiter)
    guard height > 1, !delimiter.isEmpty else { return }
    rows = Self.rows(of: delimiter, height: height, center: baseline)
    width = 1
    self.baseline = baseline
  }

  private static func rows(of delimiter: String, height: Int, center: Int) -> [String] {
    guard let (top, extender, middle, bottom) = pieces[delimiter] else {
      var rows = [String](repeating: " ", count: height)
      rows[center] = delimiter
      return rows
    }
    var rows = [String](repeating: extender, count: height)
    rows[0] = top
    rows[height - 1] = bottom
    if let middle {
      if height == 2 { return delimiter == "{" ? ["⎰", "⎱"] : ["⎱", "⎰"] }
      rows[min(max(center, 1), height - 2)] = middle
    }
    return rows
  }

  /// What tall delimiters are built of: top, extender, middle where there is one, bottom.
  private static let pieces: [String: (String, String, String?, String)] = [
    "(": ("⎛", "⎜", nil, "⎝"),
    ")": ("⎞", "⎟", nil, "⎠"),
    "[": ("⎡", "⎢", nil, "⎣"),
    "]": ("⎤", "⎥", nil, "⎦"),
    "{": ("⎧", "⎪", "⎨", "⎩"),
    "}": ("⎫", "⎪", "⎬", "⎭"),
    "⌊": ("⎢", "⎢", nil, "⎣"),
    "⌋": ("⎥", "⎥", nil, "⎦"),
    "⌈": ("⎡", "⎢", nil, "⎢"),
    "⌉": ("⎤", "⎥", nil, "⎥"),
    "|": ("│", "│", nil, "│"),
    "‖": ("║", "║", nil, "║"),
    "⟨": ("╱", "│", nil, "╲"),
    "⟩": ("╲", "│", nil, "╱"),
    "↑": ("↑", "│", nil, "│"),
    "↓": ("│", "│", nil, "↓"),
    "↕": ("↑", "│", nil, "↓"),
    "⇑": ("⇑", "║", nil, "║"),
    "⇓": ("║", "║", nil, "⇓"),
    "⇕": ("⇑", "║", nil, "⇓"),
  ]
}
