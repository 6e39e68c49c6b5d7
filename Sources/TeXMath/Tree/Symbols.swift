/// A sign with a meaning of its own: an operator, a relation, an arrow, a delimiter, a constant.
public struct Symbol: Equatable, Sendable {
  /// The sign in Unicode.
  public var text: String
  /// How it behaves among its neighbours.
  public var atomClass: AtomClass
  /// What it is called when a formula is read out.
  public var spokenName: String

  /// Makes a symbol that the table does not hold.
  public init(_ text: String, _ atomClass: AtomClass, _ spokenName: String) {
    self.text = text
    self.atomClass = atomClass
    self.spokenName = spokenName
  }
}

extension Symbol {
  /// The first scalar of the sign: a name for it that is compared fast.
  var scalar: Unicode.Scalar { text.unicodeScalars.first ?? " " }

  /// Whether the symbol is a plus or a minus, as operator or as sign.
  var isSum: Bool {
    switch scalar {
    case "+", "−", "±", "∓": true
    default: false
    }
  }

  /// Whether the symbol is a sign of multiplication.
  var isProduct: Bool {
    switch scalar {
    case "·", "⋅", "×", "∗": true
    default: false
    }
  }
}

/// The one table of symbols: what a command or a character of TeX means.
enum Symbols {
  /// The symbol of each character that is written as itself; where commands share a sign, the first.
  static let byText: [String: Symbol] = {
    var symbols: [String: Symbol] = [:]
    for row in characters + table where symbols[row.text] == nil {
      symbols[row.text] = Symbol(row.text, row.atomClass, row.spokenName)
    }
    return symbols
  }()

  /// The symbol of each ASCII character, by its code.
  static let byASCII: [Symbol?] = {
    var symbols = [Symbol?](repeating: nil, count: 128)
    for row in characters {
      if let code = row.command.utf8.first, code < 128 {
        symbols[Int(code)] = Symbol(row.text, row.atomClass, row.spokenName)
      }
    }
    return symbols
  }()

  /// A row of the table; names of commands come without the backslash.
  typealias Row = (
    command: String, text: String, atomClass: AtomClass, spokenName: String
  )

  /// ASCII characters that are no letters, digits or syntax.
  private static let characters: [Row] = [
    ("+", "+", .binary, "plus"),
    ("-", "−", .binary, "minus"),
    ("*", "∗", .binary, "star"),
    ("/", "/", .ordinary, "slash"),
    ("=", "=", .relation, "equals"),
    ("<", "<", .relation, "is less than"),
    (">", ">", .relation, "is greater than"),
    (":", ":", .relation, "colon"),
    (",", ",", .punctuation, "comma"),
    (";", ";", .punctuation, "semicolon"),
    (".", ".", .ordinary, "point"),
    ("!", "!", .closing, "factorial"),
    ("?", "?", .closing, "question mark"),
    ("(", "(", .opening, "open parenthesis"),
    (")", ")", .closing, "close parenthesis"),
    ("[", "[", .opening, "open bracket"),
    ("]", "]", .closing, "close bracket"),
    ("|", "|", .ordinary, "vertical bar"),
    ("@", "@", .ordinary, "at"),
    ("\"", "\"", .ordinary, "quote"),
    ("`", "‘", .ordinary, "quote"),
  ]

  /// The symbols that have commands.
  static let table: [Row] = [
    // Greek letters.
    ("alpha", "α", .alphabetic, "alpha"),
    ("beta", "β", .alphabetic, "beta"),
    ("gamma", "γ", .alphabetic, "gamma"),
    ("delta", "δ", .alphabetic, "delta"),
    ("epsilon", "ϵ", .alphabetic, "epsilon"),
    ("varepsilon", "ε", .alphabetic, "epsilon"),
    ("zeta", "ζ", .alphabetic, "zeta"),
    ("eta", "η", .alphabetic, "eta"),
    ("theta", "θ", .alphabetic, "theta"),
    ("vartheta", "ϑ", .alphabetic, "theta"),
    ("iota", "ι", .alphabetic, "iota"),
    ("kappa", "κ", .alphabetic, "kappa"),
    ("varkappa", "ϰ", .alphabetic, "kappa"),
    ("lambda", "λ", .alphabetic, "lambda"),
    ("mu", "μ", .alphabetic, "mu"),
    ("nu", "ν", .alphabetic, "nu"),
    ("xi", "ξ", .alphabetic, "xi"),
    ("omicron", "ο", .alphabetic, "omicron"),
    ("pi", "π", .alphabetic, "pi"),
    ("varpi", "ϖ", .alphabetic, "pi"),
    ("rho", "ρ", .alphabetic, "rho"),
    ("varrho", "ϱ", .alphabetic, "rho"),
    ("sigma", "σ", .alphabetic, "sigma"),
    ("varsigma", "ς", .alphabetic, "sigma"),
    ("tau", "τ", .alphabetic, "tau"),
    ("upsilon", "υ", .alphabetic, "upsilon"),
    ("phi", "ϕ", .alphabetic, "phi"),
    ("varphi", "φ", .alphabetic, "phi"),
    ("chi", "χ", .alphabetic, "chi"),
    ("psi", "ψ", .alphabetic, "psi"),
    ("omega", "ω", .alphabetic, "omega"),
    ("digamma", "ϝ", .alphabetic, "digamma"),
    ("Gamma", "Γ", .alphabetic, "capital gamma"),
    ("Delta", "Δ", .alphabetic, "capital delta"),
    ("Theta", "Θ", .alphabetic, "capital theta"),
    ("Lambda", "Λ", .alphabetic, "capital lambda"),
    ("Xi", "Ξ", .alphabetic, "capital xi"),
    ("Pi", "Π", .alphabetic, "capital pi"),
    ("Sigma", "Σ", .alphabetic, "capital sigma"),
    ("Upsilon", "Υ", .alphabetic, "capital upsilon"),
    ("Phi", "Φ", .alphabetic, "capital phi"),
    ("Psi", "Ψ", .alphabetic, "capital psi"),
    ("Omega", "Ω", .alphabetic, "capital omega"),

    // Letter-like signs and constants.
    ("ell", "ℓ", .ordinary, "ell"),
    ("hbar", "ℏ", .ordinary, "h bar"),
    ("hslash", "ℏ", .ordinary, "h bar"),
    ("imath", "ı", .alphabetic, "dotless i"),
    ("jmath", "ȷ", .alphabetic, "dotless j"),
    ("Re", "ℜ", .ordinary, "the real part of"),
    ("Im", "ℑ", .ordinary, "the imaginary part of"),
    ("wp", "℘", .ordinary, "Weierstrass p"),
    ("aleph", "ℵ", .ordinary, "aleph"),
    ("beth", "ℶ", .ordinary, "beth"),
    ("eth", "ð", .ordinary, "eth"),
    ("mho", "℧", .ordinary, "mho"),
    ("infty", "∞", .ordinary, "infinity"),
    ("partial", "∂", .alphabetic, "partial"),
    ("nabla", "∇", .alphabetic, "nabla"),
    ("forall", "∀", .ordinary, "for all"),
    ("exists", "∃", .ordinary, "there exists"),
    ("nexists", "∄", .ordinary, "there does not exist"),
    ("emptyset", "∅", .ordinary, "the empty set"),
    ("varnothing", "∅", .ordinary, "the empty set"),
    ("complement", "∁", .ordinary, "the complement of"),
    ("neg", "¬", .ordinary, "not"),
    ("lnot", "¬", .ordinary, "not"),
    ("top", "⊤", .ordinary, "top"),
    ("bot", "⊥", .ordinary, "bottom"),
    ("angle", "∠", .ordinary, "angle"),
    ("triangle", "△", .ordinary, "triangle"),
    ("square", "□", .ordinary, "square"),
    ("Box", "□", .ordinary, "square"),
    ("blacksquare", "■", .ordinary, "black square"),
    ("lozenge", "◊", .ordinary, "lozenge"),
    ("bigstar", "★", .ordinary, "star"),
    ("surd", "√", .ordinary, "root sign"),
    ("prime", "′", .ordinary, "prime"),
    ("backprime", "‵", .ordinary, "back prime"),
    ("flat", "♭", .ordinary, "flat"),
    ("natural", "♮", .ordinary, "natural"),
    ("sharp", "♯", .ordinary, "sharp"),
    ("clubsuit", "♣", .ordinary, "clubs"),
    ("diamondsuit", "♢", .ordinary, "diamonds"),
    ("heartsuit", "♡", .ordinary, "hearts"),
    ("spadesuit", "♠", .ordinary, "spades"),
    ("checkmark", "✓", .ordinary, "check mark"),
    ("degree", "°", .ordinary, "degrees"),
    ("copyright", "©", .ordinary, "copyright"),
    ("pounds", "£", .ordinary, "pounds"),
    ("S", "§", .ordinary, "section"),
    ("P", "¶", .ordinary, "paragraph"),
    ("%", "%", .ordinary, "percent"),
    ("$", "$", .ordinary, "dollar"),
    ("&", "&", .ordinary, "and"),
    ("#", "#", .ordinary, "number sign"),
    ("_", "_", .ordinary, "underscore"),
    ("backslash", "\\", .ordinary, "backslash"),

    // Dots.
    ("dots", "…", .inner, "dot dot dot"),
    ("ldots", "…", .inner, "dot dot dot"),
    ("dotsc", "…", .inner, "dot dot dot"),
    ("dotso", "…", .inner, "dot dot dot"),
    ("cdots", "⋯", .inner, "dot dot dot"),
    ("dotsb", "⋯", .inner, "dot dot dot"),
    ("dotsm", "⋯", .inner, "dot dot dot"),
    ("dotsi", "⋯", .inner, "dot dot dot"),
    ("vdots", "⋮", .ordinary, "vertical dots"),
    ("ddots", "⋱", .inner, "diagonal dots"),
    ("iddots", "⋰", .inner, "diagonal dots"),
    ("colon", ":", .punctuation, "colon"),

    // Large operators.
    ("sum", "∑", .largeOperator, "sum"),
    ("prod", "∏", .largeOperator, "product"),
    ("coprod", "∐", .largeOperator, "coproduct"),
    ("bigcup", "⋃", .largeOperator, "union"),
    ("bigcap", "⋂", .largeOperator, "intersection"),
    ("bigsqcup", "⨆", .largeOperator, "square union"),
    ("biguplus", "⨄", .largeOperator, "disjoint union"),
    ("bigvee", "⋁", .largeOperator, "disjunction"),
    ("bigwedge", "⋀", .largeOperator, "conjunction"),
    ("bigoplus", "⨁", .largeOperator, "direct sum"),
    ("bigotimes", "⨂", .largeOperator, "tensor product"),
    ("bigodot", "⨀", .largeOperator, "circled dot product"),
    ("int", "∫", .integral, "integral"),
    ("iint", "∬", .integral, "double integral"),
    ("iiint", "∭", .integral, "triple integral"),
    ("oint", "∮", .integral, "contour integral"),

    // Binary operators.
    ("pm", "±", .binary, "plus or minus"),
    ("mp", "∓", .binary, "minus or plus"),
    ("times", "×", .binary, "times"),
    ("div", "÷", .binary, "divided by"),
    ("cdot", "·", .binary, "times"),
    ("centerdot", "⋅", .binary, "times"),
    ("ast", "∗", .binary, "star"),
    ("star", "⋆", .binary, "star"),
    ("circ", "∘", .binary, "composed with"),
    ("bullet", "∙", .binary, "bullet"),
    ("cap", "∩", .binary, "intersected with"),
    ("cup", "∪", .binary, "united with"),
    ("uplus", "⊎", .binary, "disjointly united with"),
    ("sqcap", "⊓", .binary, "square cap"),
    ("sqcup", "⊔", .binary, "square cup"),
    ("vee", "∨", .binary, "or"),
    ("lor", "∨", .binary, "or"),
    ("wedge", "∧", .binary, "and"),
    ("land", "∧", .binary, "and"),
    ("setminus", "∖", .binary, "without"),
    ("smallsetminus", "∖", .binary, "without"),
    ("oplus", "⊕", .binary, "circled plus"),
    ("ominus", "⊖", .binary, "circled minus"),
    ("otimes", "⊗", .binary, "circled times"),
    ("oslash", "⊘", .binary, "circled slash"),
    ("odot", "⊙", .binary, "circled dot"),
    ("circledast", "⊛", .binary, "circled star"),
    ("circledcirc", "⊚", .binary, "circled circle"),
    ("boxplus", "⊞", .binary, "boxed plus"),
    ("boxminus", "⊟", .binary, "boxed minus"),
    ("boxtimes", "⊠", .binary, "boxed times"),
    ("boxdot", "⊡", .binary, "boxed dot"),
    ("dagger", "†", .binary, "dagger"),
    ("ddagger", "‡", .binary, "double dagger"),
    ("amalg", "⨿", .binary, "amalgamated with"),
    ("diamond", "⋄", .binary, "diamond"),
    ("wr", "≀", .binary, "wreath product"),
    ("ltimes", "⋉", .binary, "left semidirect product"),
    ("rtimes", "⋊", .binary, "right semidirect product"),
    ("triangleleft", "◁", .binary, "left triangle"),
    ("triangleright", "▷", .binary, "right triangle"),
    ("bigtriangleup", "△", .binary, "triangle up"),
    ("bigtriangledown", "▽", .binary, "triangle down"),
    ("bigcirc", "◯", .binary, "large circle"),
    ("barwedge", "⊼", .binary, "bar wedge"),
    ("veebar", "⊻", .binary, "exclusive or"),
    ("intercal", "⊺", .binary, "transpose"),

    // Relations.
    ("lt", "<", .relation, "is less than"),
    ("gt", ">", .relation, "is greater than"),
    ("leq", "≤", .relation, "is at most"),
    ("le", "≤", .relation, "is at most"),
    ("geq", "≥", .relation, "is at least"),
    ("ge", "≥", .relation, "is at least"),
    ("leqslant", "⩽", .relation, "is at most"),
    ("geqslant", "⩾", .relation, "is at least"),
    ("neq", "≠", .relation, "is not equal to"),
    ("ne", "≠", .relation, "is not equal to"),
    ("ll", "≪", .relation, "is much less than"),
    ("gg", "≫", .relation, "is much greater than"),
    ("lll", "⋘", .relation, "is very much less than"),
    ("ggg", "⋙", .relation, "is very much greater than"),
    ("equiv", "≡", .relation, "is equivalent to"),
    ("sim", "∼", .relation, "is distributed as"),
    ("simeq", "≃", .relation, "is similar or equal to"),
    ("approx", "≈", .relation, "is approximately"),
    ("approxeq", "≊", .relation, "is approximately equal to"),
    ("cong", "≅", .relation, "is congruent to"),
    ("propto", "∝", .relation, "is proportional to"),
    ("varpropto", "∝", .relation, "is proportional to"),
    ("asymp", "≍", .relation, "is asymptotic to"),
    ("doteq", "≐", .relation, "approaches"),
    ("triangleq", "≜", .relation, "is defined as"),
    ("coloneqq", "≔", .relation, "is defined as"),
    ("coloneq", "≔", .relation, "is defined as"),
    ("eqqcolon", "≕", .relation, "defines"),
    ("prec", "≺", .relation, "precedes"),
    ("succ", "≻", .relation, "succeeds"),
    ("preceq", "⪯", .relation, "precedes or equals"),
    ("succeq", "⪰", .relation, "succeeds or equals"),
    ("lesssim", "≲", .relation, "is less than or similar to"),
    ("gtrsim", "≳", .relation, "is greater than or similar to"),
    ("lessgtr", "≶", .relation, "is less or greater than"),
    ("nless", "≮", .relation, "is not less than"),
    ("ngtr", "≯", .relation, "is not greater than"),
    ("nleq", "≰", .relation, "is not at most"),
    ("ngeq", "≱", .relation, "is not at least"),
    ("nsim", "≁", .relation, "is not similar to"),
    ("ncong", "≇", .relation, "is not congruent to"),
    ("subset", "⊂", .relation, "is a proper subset of"),
    ("supset", "⊃", .relation, "is a proper superset of"),
    ("subseteq", "⊆", .relation, "is a subset of"),
    ("supseteq", "⊇", .relation, "is a superset of"),
    ("subsetneq", "⊊", .relation, "is a proper subset of"),
    ("supsetneq", "⊋", .relation, "is a proper superset of"),
    ("nsubseteq", "⊈", .relation, "is not a subset of"),
    ("nsupseteq", "⊉", .relation, "is not a superset of"),
    ("sqsubset", "⊏", .relation, "is a square subset of"),
    ("sqsupset", "⊐", .relation, "is a square superset of"),
    ("sqsubseteq", "⊑", .relation, "is a square subset of or equal to"),
    ("sqsupseteq", "⊒", .relation, "is a square superset of or equal to"),
    ("in", "∈", .relation, "in"),
    ("notin", "∉", .relation, "not in"),
    ("ni", "∋", .relation, "contains"),
    ("owns", "∋", .relation, "contains"),
    ("mid", "∣", .relation, "such that"),
    ("nmid", "∤", .relation, "does not divide"),
    ("parallel", "∥", .relation, "is parallel to"),
    ("nparallel", "∦", .relation, "is not parallel to"),
    ("perp", "⟂", .relation, "is perpendicular to"),
    ("vdash", "⊢", .relation, "proves"),
    ("dashv", "⊣", .relation, "is proved by"),
    ("models", "⊨", .relation, "models"),
    ("vDash", "⊨", .relation, "models"),
    ("Vdash", "⊩", .relation, "forces"),
    ("nvdash", "⊬", .relation, "does not prove"),
    ("nvDash", "⊭", .relation, "does not model"),
    ("bowtie", "⋈", .relation, "joined with"),
    ("Join", "⋈", .relation, "joined with"),
    ("smile", "⌣", .relation, "smile"),
    ("frown", "⌢", .relation, "frown"),
    ("between", "≬", .relation, "between"),
    ("therefore", "∴", .relation, "therefore"),
    ("because", "∵", .relation, "because"),
    ("trianglelefteq", "⊴", .relation, "is a normal subgroup of"),
    ("trianglerighteq", "⊵", .relation, "has the normal subgroup"),

    // Arrows.
    ("to", "→", .relation, "to"),
    ("rightarrow", "→", .relation, "right arrow"),
    ("leftarrow", "←", .relation, "left arrow"),
    ("gets", "←", .relation, "gets"),
    ("leftrightarrow", "↔", .relation, "left right arrow"),
    ("Rightarrow", "⇒", .relation, "implies"),
    ("Leftarrow", "⇐", .relation, "is implied by"),
    ("Leftrightarrow", "⇔", .relation, "if and only if"),
    ("implies", "⟹", .relation, "implies"),
    ("impliedby", "⟸", .relation, "is implied by"),
    ("iff", "⟺", .relation, "if and only if"),
    ("longrightarrow", "⟶", .relation, "right arrow"),
    ("longleftarrow", "⟵", .relation, "left arrow"),
    ("longleftrightarrow", "⟷", .relation, "left right arrow"),
    ("Longrightarrow", "⟹", .relation, "implies"),
    ("Longleftarrow", "⟸", .relation, "is implied by"),
    ("Longleftrightarrow", "⟺", .relation, "if and only if"),
    ("mapsto", "↦", .relation, "maps to"),
    ("longmapsto", "⟼", .relation, "maps to"),
    ("hookrightarrow", "↪", .relation, "hook right arrow"),
    ("hookleftarrow", "↩", .relation, "hook left arrow"),
    ("twoheadrightarrow", "↠", .relation, "two headed right arrow"),
    ("rightarrowtail", "↣", .relation, "right arrow with tail"),
    ("leadsto", "⇝", .relation, "leads to"),
    ("rightsquigarrow", "⇝", .relation, "leads to"),
    ("uparrow", "↑", .relation, "up arrow"),
    ("downarrow", "↓", .relation, "down arrow"),
    ("updownarrow", "↕", .relation, "up down arrow"),
    ("Uparrow", "⇑", .relation, "double up arrow"),
    ("Downarrow", "⇓", .relation, "double down arrow"),
    ("Updownarrow", "⇕", .relation, "double up down arrow"),
    ("nearrow", "↗", .relation, "north east arrow"),
    ("searrow", "↘", .relation, "south east arrow"),
    ("swarrow", "↙", .relation, "south west arrow"),
    ("nwarrow", "↖", .relation, "north west arrow"),
    ("rightharpoonup", "⇀", .relation, "right harpoon"),
    ("rightharpoondown", "⇁", .relation, "right harpoon"),
    ("leftharpoonup", "↼", .relation, "left harpoon"),
    ("leftharpoondown", "↽", .relation, "left harpoon"),
    ("rightleftharpoons", "⇌", .relation, "is in equilibrium with"),
    ("rightleftarrows", "⇄", .relation, "right left arrows"),
    ("rightrightarrows", "⇉", .relation, "right arrows"),
    ("nrightarrow", "↛", .relation, "not right arrow"),
    ("nleftarrow", "↚", .relation, "not left arrow"),
    ("nRightarrow", "⇏", .relation, "does not imply"),
    ("dashrightarrow", "⇢", .relation, "dashed right arrow"),
    ("circlearrowright", "↻", .relation, "clockwise arrow"),
    ("circlearrowleft", "↺", .relation, "anticlockwise arrow"),

    // Delimiters.
    ("{", "{", .opening, "open brace"),
    ("}", "}", .closing, "close brace"),
    ("lbrace", "{", .opening, "open brace"),
    ("rbrace", "}", .closing, "close brace"),
    ("lbrack", "[", .opening, "open bracket"),
    ("rbrack", "]", .closing, "close bracket"),
    ("lparen", "(", .opening, "open parenthesis"),
    ("rparen", ")", .closing, "close parenthesis"),
    ("langle", "⟨", .opening, "open angle bracket"),
    ("rangle", "⟩", .closing, "close angle bracket"),
    ("lfloor", "⌊", .opening, "open floor"),
    ("rfloor", "⌋", .closing, "close floor"),
    ("lceil", "⌈", .opening, "open ceiling"),
    ("rceil", "⌉", .closing, "close ceiling"),
    ("llbracket", "⟦", .opening, "open double bracket"),
    ("rrbracket", "⟧", .closing, "close double bracket"),
    ("lvert", "|", .opening, "vertical bar"),
    ("rvert", "|", .closing, "vertical bar"),
    ("lVert", "‖", .opening, "double bar"),
    ("rVert", "‖", .closing, "double bar"),
    ("vert", "|", .ordinary, "vertical bar"),
    ("|", "‖", .ordinary, "double bar"),
    ("Vert", "‖", .ordinary, "double bar"),
  ]
}
