/// A formula as a tree; every output (MathML, pictures, words) is a walk over it.
///
/// ```swift
/// let formula = try MathNode(parsing: #"\frac{1}{\sqrt{d_k}}"#)
/// formula.inlineText  // "1/√dₖ"
/// formula.spokenText  // "the fraction 1 over the square root of d sub k"
/// ```
///
/// A parsed tree is at most a few hundred levels deep (see `maximumDepth`), so a walk may recurse.
public indirect enum MathNode: Equatable, Sendable {
  /// Nodes side by side; as an element of another row, a group in braces.
  case row([MathNode])
  /// A letter, or a word in an alphabet that makes words: `x`, `\mathrm{head}`.
  case identifier(String, Alphabet)
  /// Digits: `2.5`, `131{,}072` (kept as "131,072").
  case number(String, Alphabet)
  /// An operator, a relation, a constant: `+`, `\leq`, `\infty`.
  case symbol(Symbol)
  /// The name of a function: `\sin`, `\max`, `\operatorname{softmax}`.
  case function(MathNode, takesLimits: Bool)
  /// Words: `\text{if }`.
  case text(String, TextFont)
  /// Explicit space, in mu (18 mu are one em); negative for `\!`.
  case space(Int)
  /// A fraction.
  case fraction(MathNode, MathNode, FractionForm)
  /// A square root, or a root with an index.
  case radical(MathNode, index: MathNode?)
  /// Subscript and superscript, or what stands below and above.
  case scripts(MathNode, subscript: MathNode?, superscript: MathNode?, ScriptPlacement)
  /// A mark or line over or under its base: `\hat x`, `\overbrace{x + y}`.
  case accent(Accent, MathNode)
  /// Delimiters that grow with what they enclose; an empty one is invisible (`\right.`).
  case fenced(String, MathNode, String)
  /// A delimiter of a chosen size, or one that grows with the fence around it (`\middle`).
  case delimiter(String, DelimiterSize, AtomClass)
  /// Rows and columns: matrices, cases, aligned equations.
  case table(MathTable)
  /// The rest of a group after `\displaystyle`, or after one of the smaller styles.
  case style(MathStyle, MathNode)
  /// Space as large as its content.
  case phantom(MathNode)
  /// A frame around its content.
  case boxed(MathNode)
  /// The number of an equation, at the right.
  case tag(MathNode)

  /// The deepest nesting of groups, arguments, fences and environments that is read.
  public static let maximumDepth = 100
}

/// How a fraction is drawn.
public enum FractionForm: Equatable, Sendable {
  /// `\frac`: in the style of its surroundings.
  case automatic
  /// `\dfrac`: as large as in a display.
  case display
  /// `\tfrac`: as small as in a line of text.
  case text
  /// `\binom`: without a line, in parentheses.
  case binomial
}

/// Where scripts stand.
public enum ScriptPlacement: Equatable, Sendable {
  /// To the right of the base.
  case beside
  /// Below and above the base, as limits.
  case stacked
  /// Below and above in a display, else to the right.
  case stackedInDisplay
}

/// How large a delimiter is.
public enum DelimiterSize: Equatable, Sendable {
  /// `\middle`: as tall as the fence around it.
  case fence
  /// `\big`.
  case big
  /// `\Big`.
  case bigger
  /// `\bigg`.
  case biggest
  /// `\Bigg`.
  case huge
}

/// The font of words within a formula.
public enum TextFont: Equatable, Sendable {
  /// `\text`, `\mbox`, `\textrm`.
  case roman
  /// `\textbf`.
  case bold
  /// `\textit`, `\emph`.
  case italic
  /// `\textsf`.
  case sansSerif
  /// `\texttt`.
  case monospace
}

/// A size of setting that a command chooses for the rest of its group.
public enum MathStyle: Equatable, Sendable {
  /// `\displaystyle`.
  case display
  /// `\textstyle`.
  case text
  /// `\scriptstyle`.
  case script
  /// `\scriptscriptstyle`.
  case scriptScript
}
