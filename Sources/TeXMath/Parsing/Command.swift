/// What a command asks the parser to do.
enum Command {
  case symbol(Symbol)
  case accent(Accent)
  case alphabet(Alphabet)
  case text(TextFont)
  /// A function with a fixed name.
  case function(String, takesLimits: Bool)
  /// A function that the argument names: `\operatorname`.
  case operatorName(takesLimits: Bool)
  /// A space of fixed width, in mu.
  case space(Int)
  /// A space whose width is the argument: `\hspace`.
  case horizontalSpace
  case fraction(FractionForm)
  case squareRoot
  case style(MathStyle)
  case delimiter(DelimiterSize, AtomClass)
  case left
  case right
  case middle
  case begin
  case end
  case lineBreak
  case horizontalLine
  case limits(ScriptPlacement)
  case not
  /// `\mathrel` and its like: the argument as an atom of a class.
  case atomClass(AtomClass)
  /// `\overset`, `\stackrel`: the first argument above the second.
  case above
  /// `\underset`.
  case below
  /// `\xrightarrow` and `\xleftarrow`.
  case labelledArrow(String)
  /// `\bmod`.
  case binaryModulo
  /// `\pmod`, `\mod`: a remark after a congruence.
  case modulo(inParentheses: Bool)
  case substack
  case phantom
  case boxed
  case tag(inParentheses: Bool)
  /// Nothing to see, but an argument: `\label`.
  case label
  /// Nothing to see: `\nonumber`.
  case ignored

  /// Every command by its name, without the backslash.
  static let byName: [String: Command] = {
    var commands = structural
    commands.reserveCapacity(600)
    for row in Symbols.table {
      commands[row.command] = .symbol(Symbol(row.text, row.atomClass, row.spokenName))
    }
    for (name, accent) in Accent.byCommand { commands[name] = .accent(accent) }
    for (name, alphabet) in Alphabet.byCommand { commands[name] = .alphabet(alphabet) }
    for name in functions { commands[name] = .function(name, takesLimits: false) }
    for (name, text) in functionsWithLimits { commands[name] = .function(text, takesLimits: true) }
    return commands
  }()

  /// Whether the command ends the row that it stands in, and is read by who reads the row.
  var endsRow: Bool {
    switch self {
    case .right, .end, .lineBreak, .horizontalLine: true
    default: false
    }
  }

  /// Whether the command belongs to the rows of an environment.
  var breaksRow: Bool {
    switch self {
    case .lineBreak, .horizontalLine: true
    default: false
    }
  }

  private static let functions = [
    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "dim", "exp",
    "hom", "ker", "lg", "ln", "log", "sec", "sin", "sinh", "tan", "tanh",
  ]

  private static let functionsWithLimits = [
    "det": "det", "gcd": "gcd", "inf": "inf", "lim": "lim", "liminf": "lim inf",
    "limsup": "lim sup", "max": "max", "min": "min", "Pr": "Pr", "sup": "sup",
  ]

  private static let structural: [String: Command] = [
    "text": .text(.roman), "textrm": .text(.roman), "textnormal": .text(.roman),
    "mbox": .text(.roman), "hbox": .text(.roman), "textup": .text(.roman), "textbf": .text(.bold),
    "textit": .text(.italic), "emph": .text(.italic), "textsf": .text(.sansSerif),
    "texttt": .text(.monospace),

    "operatorname": .operatorName(takesLimits: false),
    "operatorname*": .operatorName(takesLimits: true),
    "operatornamewithlimits": .operatorName(takesLimits: true),

    "frac": .fraction(.automatic), "dfrac": .fraction(.display), "cfrac": .fraction(.display),
    "tfrac": .fraction(.text), "binom": .fraction(.binomial), "dbinom": .fraction(.binomial),
    "tbinom": .fraction(.binomial), "sqrt": .squareRoot,

    "displaystyle": .style(.display), "textstyle": .style(.text), "scriptstyle": .style(.script),
    "scriptscriptstyle": .style(.scriptScript),

    "left": .left, "right": .right, "middle": .middle, "begin": .begin, "end": .end,
    "\\": .lineBreak, "cr": .lineBreak, "newline": .lineBreak, "hline": .horizontalLine,
    "big": .delimiter(.big, .ordinary), "bigl": .delimiter(.big, .opening),
    "bigr": .delimiter(.big, .closing), "bigm": .delimiter(.big, .relation),
    "Big": .delimiter(.bigger, .ordinary), "Bigl": .delimiter(.bigger, .opening),
    "Bigr": .delimiter(.bigger, .closing), "Bigm": .delimiter(.bigger, .relation),
    "bigg": .delimiter(.biggest, .ordinary), "biggl": .delimiter(.biggest, .opening),
    "biggr": .delimiter(.biggest, .closing), "biggm": .delimiter(.biggest, .relation),
    "Bigg": .delimiter(.huge, .ordinary), "Biggl": .delimiter(.huge, .opening),
    "Biggr": .delimiter(.huge, .closing), "Biggm": .delimiter(.huge, .relation),

    ",": .space(3), "thinspace": .space(3), ":": .space(4), ">": .space(4),
    "medspace": .space(4), ";": .space(5), "thickspace": .space(5), "!": .space(-3),
    "negthinspace": .space(-3), " ": .space(6), "space": .space(6), "nobreakspace": .space(6),
    "enspace": .space(9), "quad": .space(18), "qquad": .space(36),
    "hspace": .horizontalSpace, "hspace*": .horizontalSpace, "mspace": .horizontalSpace,

    "limits": .limits(.stacked), "nolimits": .limits(.beside),
    "displaylimits": .limits(.stackedInDisplay), "not": .not,
    "mathord": .atomClass(.ordinary), "mathop": .operatorName(takesLimits: true),
    "mathbin": .atomClass(.binary), "mathrel": .atomClass(.relation),
    "mathopen": .atomClass(.opening), "mathclose": .atomClass(.closing),
    "mathpunct": .atomClass(.punctuation), "mathinner": .atomClass(.inner),
    "overset": .above, "stackrel": .above, "underset": .below,
    "xrightarrow": .labelledArrow("→"), "xleftarrow": .labelledArrow("←"),
    "bmod": .binaryModulo, "pmod": .modulo(inParentheses: true),
    "mod": .modulo(inParentheses: false), "pod": .modulo(inParentheses: true),
    "substack": .substack, "phantom": .phantom, "boxed": .boxed, "fbox": .boxed,
    "tag": .tag(inParentheses: true), "tag*": .tag(inParentheses: false),
    "label": .label, "nonumber": .ignored, "notag": .ignored, "relax": .ignored, "/": .ignored,
    "-": .ignored, "allowbreak": .ignored, "nobreak": .ignored,
  ]
}
