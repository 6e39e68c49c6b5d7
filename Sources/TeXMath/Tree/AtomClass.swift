/// What part a symbol plays in a formula; it decides the space around the symbol.
///
/// The classes are those of *The TeXbook*, chapters 17 and 18; `alphabetic` and `integral` are
/// kinds of ordinary and operator atoms that alphabets and limits treat differently.
public enum AtomClass: Equatable, Sendable {
  /// A constant or sign without space of its own: ∞, ∀, /.
  case ordinary
  /// A letter: an ordinary atom that alphabets such as `\mathbf` change.
  case alphabetic
  /// A large operator whose limits stand above and below in display style: ∑, ⋃.
  case largeOperator
  /// A large operator whose limits stand beside it: ∫.
  case integral
  /// A binary operator: +, ×. Where it cannot be binary, as in −x, it is spaced as ordinary.
  case binary
  /// A relation or an arrow: =, ≤, →.
  case relation
  /// An opening delimiter: (, ⌊.
  case opening
  /// A closing delimiter: ), ⌋.
  case closing
  /// Punctuation: a comma, a semicolon.
  case punctuation
  /// A fraction, a pair of grown delimiters or dots: set off a little from its neighbours.
  case inner
}

extension AtomClass {
  /// Whether scripts may be limits.
  var isOperator: Bool { self == .largeOperator || self == .integral }

  /// The space between two neighbours, in mu (18 mu are one em); scripts keep only that of operators.
  static func space(between left: AtomClass, and right: AtomClass, inScript: Bool) -> Int {
    let space = spaces[left.index][right.index]
    return space >= 0 ? space : inScript ? 0 : -space
  }

  /// The table of *The TeXbook*, page 170: 3 is thin, 4 medium, 5 thick; negative where the space is
  /// left out in scripts. Pairs that cannot occur are 0, and so is the thin space of TeX between dots
  /// and a comma, which a whole column would exaggerate.
  private static let spaces: [[Int]] = [
    //            ord  op bin rel open close punct inner
    /* ord   */ [+0, +3, -4, -5, +0, +0, +0, -3],
    /* op    */ [+3, +3, +0, -5, +0, +0, +0, -3],
    /* bin   */ [-4, -4, +0, +0, -4, +0, +0, -4],
    /* rel   */ [-5, -5, +0, +0, -5, +0, +0, -5],
    /* open  */ [+0, +0, +0, +0, +0, +0, +0, +0],
    /* close */ [+0, +3, -4, -5, +0, +0, +0, -3],
    /* punct */ [-3, -3, +0, -3, -3, -3, -3, -3],
    /* inner */ [-3, +3, -4, -5, -3, +0, +0, -3],
  ]

  private var index: Int {
    switch self {
    case .ordinary, .alphabetic: 0
    case .largeOperator, .integral: 1
    case .binary: 2
    case .relation: 3
    case .opening: 4
    case .closing: 5
    case .punctuation: 6
    case .inner: 7
    }
  }
}
