/// What the highlighter knows of a language.
struct CodeSyntax: Sendable {
  var keywords: Set<String> = []
  var lineComment: StaticString?
  /// Whether a comment begins only at the start of a word, as in a shell.
  var commentsFollowSpace = false
  var hasBlockComments = false
  var blockCommentsNest = false
  var quotes: [UInt8] = [Byte.quotationMark, Byte.apostrophe]
  /// Whether three quotes begin a string of several lines.
  var hasLongStrings = false
  /// Whether any string may go on in the next line, as in a shell; then `'…'` knows no backslash.
  var stringsSpanLines = false
  /// Whether a word with a capital is the name of a type.
  var hasCapitalTypes = false
  /// Whether what stands before a colon is a name.
  var namesEndInColon = false
  /// What a word that is set off as a keyword may begin with, as in `@main` or `#include`.
  var wordMarks: [UInt8] = []
  /// Whether only what stands behind a prompt is code.
  var isTranscript = false

  /// The syntax of a language, by the name that stands on a fence; nil for an unknown one.
  init?(language: String) {
    switch language.lowercased() {
    case "swift": self = .swift
    case "python", "py": self = .python
    case "bash", "sh", "shell", "zsh": self = .shell
    case "console":
      self = .shell
      isTranscript = true
    case "json": self = .json
    case "yaml", "yml": self = .yaml
    case "c", "h", "cpp", "c++": self = .c
    default: return nil
    }
  }

  private init() {}

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }

  private static let swift: CodeSyntax = {
    var syntax = CodeSyntax()
    syntax.keywords = words(
      """
      actor any as associatedtype async await borrowing break case catch class consuming continue \
      convenience default defer deinit do else enum extension fallthrough false fileprivate final \
      for func get guard if import in indirect infix init inout internal is isolated lazy let \
      mutating nil nonisolated nonmutating open operator override package postfix precedencegroup \
      prefix private protocol public repeat required rethrows return self Self sending set some \
      static struct subscript super switch throw throws true try typealias unowned var weak where \
      while willSet didSet yield
      """)
    syntax.lineComment = "//"
    syntax.hasBlockComments = true
    syntax.blockCommentsNest = true
    syntax.quotes = [Byte.quotationMark]
    syntax.hasLongStrings = true
    syntax.hasCapitalTypes = true
    syntax.wordMarks = [Byte.at, Byte.numberSign]
    return syntax
  }()

  private static let python: CodeSyntax = {
    var syntax = CodeSyntax()
    syntax.keywords = words(
      """
      False None True and as assert async await break case class continue def del elif else except \
      finally for from global if import in is lambda match nonlocal not or pass raise return self \
      try while with yield
      """)
    syntax.lineComment = "#"
    syntax.hasLongStrings = true
    syntax.hasCapitalTypes = true
    syntax.wordMarks = [Byte.at]
    return syntax
  }()

  private static let shell: CodeSyntax = {
    var syntax = CodeSyntax()
    syntax.keywords = words(
      """
      case cd do done echo elif else esac exit export fi for function if in local read return set \
      shift source test then trap unset until while
      """)
    syntax.lineComment = "#"
    syntax.commentsFollowSpace = true
    syntax.stringsSpanLines = true
    return syntax
  }()

  private static let json: CodeSyntax = {
    var syntax = CodeSyntax()
    syntax.keywords = words("true false null")
    syntax.quotes = [Byte.quotationMark]
    syntax.namesEndInColon = true
    return syntax
  }()

  private static let yaml: CodeSyntax = {
    var syntax = CodeSyntax()
    syntax.keywords = words("true false null yes no")
    syntax.lineComment = "#"
    syntax.commentsFollowSpace = true
    syntax.namesEndInColon = true
    return syntax
  }()

  private static let c: CodeSyntax = {
    var syntax = CodeSyntax()
    syntax.keywords = words(
      """
      auto bool break case char const continue default do double else enum extern false float for \
      goto if inline int long register restrict return short signed sizeof static struct switch \
      true typedef union unsigned void volatile while
      """)
    syntax.lineComment = "//"
    syntax.hasBlockComments = true
    syntax.hasCapitalTypes = true
    syntax.wordMarks = [Byte.numberSign]
    return syntax
  }()
}
