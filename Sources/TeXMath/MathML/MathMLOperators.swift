extension MathMLWriter {
  /// The start tags of `<mo>` that a formula needs.
  ///
  /// Browsers know the space around common operators and which delimiters grow; attributes say so only
  /// where TeX wants it otherwise.
  enum OperatorTag: String {
    case plain = "<mo>"
    case sign = "<mo form=\"prefix\">"
    case small = "<mo stretchy=\"false\">"
    case noSpace = "<mo lspace=\"0em\" rspace=\"0em\">"
    case smallWithoutSpace = "<mo lspace=\"0em\" rspace=\"0em\" stretchy=\"false\">"
    case thinAfter = "<mo lspace=\"0em\" rspace=\"0.1667em\">"
    case medium = "<mo lspace=\"0.2222em\" rspace=\"0.2222em\">"
    case thick = "<mo lspace=\"0.2778em\" rspace=\"0.2778em\">"
    case fixedLimits = "<mo movablelimits=\"false\">"
    case openingFence = "<mo form=\"prefix\" stretchy=\"true\">"
    case middleFence =
      "<mo form=\"infix\" stretchy=\"true\" lspace=\"0.2778em\" rspace=\"0.2778em\">"
    case closingFence = "<mo form=\"postfix\" stretchy=\"true\">"
    case stretchy = "<mo stretchy=\"true\">"
  }

  mutating func write(operator text: String, _ tag: OperatorTag = .plain) {
    output += tag.rawValue
    escape(text)
    output += "</mo>"
  }

  mutating func write(identifier text: String) {
    output += "<mi>"
    escape(text)
    output += "</mi>"
  }

  /// Writes a symbol in the class that it has where it stands.
  mutating func write(_ symbol: Symbol, as atomClass: AtomClass) {
    switch atomClass {
    case .alphabetic, .inner:
      write(identifier: symbol.text)
    case .ordinary where symbol.atomClass == .ordinary && !symbol.isSlashOrBar:
      write(identifier: symbol.text)
    case .ordinary where symbol.isSum:
      write(operator: symbol.text, .sign)
    case .ordinary:
      write(operator: symbol.text, symbol.isDelimiter ? .smallWithoutSpace : .noSpace)
    case .opening, .closing:
      write(operator: symbol.text, symbol.isDelimiter ? .small : .plain)
    case .binary, .relation, .punctuation:
      write(operator: symbol.text, isScript ? .noSpace : symbol.tag(as: atomClass))
    case .largeOperator, .integral:
      write(operator: symbol.text)
    }
  }

  mutating func write(fence: String, _ tag: OperatorTag) {
    if !fence.isEmpty { write(operator: fence, tag) }
  }

  mutating func write(delimiter: String, _ size: DelimiterSize, _ atomClass: AtomClass) {
    if delimiter.isEmpty { return }
    let height =
      switch size {
      case .fence, .big: "1.2em"
      case .bigger: "1.8em"
      case .biggest: "2.4em"
      case .huge: "3em"
      }
    let space = atomClass == .relation ? "0.2778em" : "0em"
    output += "<mo stretchy=\"true\" minsize=\"\(height)\" maxsize=\"\(height)\""
    output += " lspace=\"\(space)\" rspace=\"\(space)\">"
    escape(delimiter)
    output += "</mo>"
  }

  mutating func write(_ accent: Accent, over base: MathNode) {
    // Math fonts have no bar that stretches in every browser, but every browser draws borders.
    if accent.mark == "‾" || accent.mark == "_" {
      output +=
        accent.isBelow
        ? "<mrow style=\"border-bottom:0.06em solid;padding-bottom:0.1em\">"
        : "<mrow style=\"border-top:0.06em solid;padding-top:0.1em\">"
      writeContent(base)
      output += "</mrow>"
      return
    }
    output += accent.isBelow ? "<munder accentunder=\"true\">" : "<mover accent=\"true\">"
    write(base)
    write(operator: accent.mark, accent.isStretchy ? .stretchy : .small)
    output += accent.isBelow ? "</munder>" : "</mover>"
  }
}

extension Symbol {
  /// The start tag that gives the symbol the space of its class.
  fileprivate func tag(as atomClass: AtomClass) -> MathMLWriter.OperatorTag {
    switch (atomClass, scalar) {
    case (.relation, ":"), (.relation, "∣"), (.relation, "|"), (.relation, "⟂"): .thick
    case (.binary, "m"), (.binary, "∗"), (.binary, "∖"), (.binary, "·"), (.binary, "/"): .medium
    case (.punctuation, ":"): .thinAfter
    default: .plain
    }
  }

  /// Whether the symbol is an operator to MathML although TeX takes it for ordinary.
  fileprivate var isSlashOrBar: Bool {
    switch scalar {
    case "/", "|", "‖": true
    default: false
    }
  }

  /// Whether a browser would make the symbol as tall as its row.
  fileprivate var isDelimiter: Bool {
    switch scalar {
    case "(", ")", "[", "]", "{", "}", "|", "‖", "⟨", "⟩", "⌊", "⌋", "⌈", "⌉", "⟦", "⟧": true
    default: false
    }
  }
}
