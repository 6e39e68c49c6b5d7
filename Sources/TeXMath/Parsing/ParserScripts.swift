extension Parser {
  /// Reads the scripts, primes and `\limits` that follow a base.
  mutating func scripts(on base: MathNode) throws(TeXError) -> MathNode {
    guard base.takesScripts else { return base }
    var placement = base.scriptPlacement
    var lower: MathNode?
    var upper: MathNode?
    while true {
      switch token {
      case .underscore:
        if lower != nil { throw error(.doubleSubscript) }
        try advance()
        lower = try argument(of: "_")
      case .caret:
        if upper != nil { throw error(.doubleSuperscript) }
        try advance()
        upper = try argument(of: "^")
      case .prime:
        if upper != nil { throw error(.doubleSuperscript) }
        upper = try primes()
      case .command where base.takesLimits && limits != nil:
        placement = limits ?? placement
        try advance()
      default:
        if lower == nil, upper == nil { return base }
        return .scripts(base, subscript: lower, superscript: upper, placement)
      }
    }
  }

  /// The placement that `\limits` or `\nolimits` asks for, if one of them comes next.
  private var limits: ScriptPlacement? {
    guard case .command(let name) = token, case .limits(let placement)? = Command.byName[name]
    else { return nil }
    return placement
  }

  /// Reads a run of primes, with the superscript that may follow it.
  private mutating func primes() throws(TeXError) -> MathNode {
    var count = 0
    while token == .prime {
      count += 1
      try advance()
    }
    let sign = count <= 4 ? ["′", "″", "‴", "⁗"][count - 1] : String(repeating: "′", count: count)
    let name = ["prime", "double prime", "triple prime"]
    let primes = MathNode.symbol(
      Symbol(sign, .ordinary, count <= 3 ? name[count - 1] : "\(count) primes"))
    guard token == .caret else { return primes }
    try advance()
    return .row([primes, try argument(of: "^")])
  }
}

extension MathNode {
  /// Whether scripts attach to the node and not to nothing before the next one.
  fileprivate var takesScripts: Bool {
    switch self {
    case .space, .tag, .style: false
    default: true
    }
  }

  /// Whether `\limits` may follow.
  fileprivate var takesLimits: Bool {
    switch self {
    case .symbol(let symbol): symbol.atomClass.isOperator
    case .function: true
    case .accent(let accent, _): accent.isBrace
    default: false
    }
  }

  /// Where scripts stand if no `\limits` follows.
  fileprivate var scriptPlacement: ScriptPlacement {
    switch self {
    case .symbol(let symbol) where symbol.atomClass == .largeOperator: .stackedInDisplay
    case .function(_, takesLimits: true): .stackedInDisplay
    case .accent(let accent, _) where accent.isBrace: .stacked
    default: .beside
    }
  }
}
