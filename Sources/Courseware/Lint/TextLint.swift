import Markdown

/// Looks at one text: its structure, its formulas, and everything that it refers to.
struct TextLint {
  private(set) var diagnostics: [Diagnostic] = []
  private let path: String

  /// - Parameter isChapter: Whether it is to have one title and to begin with it.
  init(_ chapter: Chapter, of course: Course, isChapter: Bool) {
    path = chapter.path
    let document = chapter.document
    for problem in document.problems { report(problem.message, at: problem.position) }
    checkHeadings(of: document, isChapter: isChapter)
    let resolver = Resolver(chapter, of: course, target: .site, checksLinks: true)
    for block in document.blocks { visit(resolver.resolve(block), isOwn: true) }
    for footnote in document.footnotes {
      visit(footnote.blocks.flatMap(resolver.resolve), isOwn: true)
    }
    checkDuplicates(of: document)
    diagnostics += resolver.findings.diagnostics
    diagnostics.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private mutating func report(_ message: String, at position: SourcePosition) {
    diagnostics.append(
      Diagnostic(file: path, line: position.line, column: position.column, message: message))
  }

  private mutating func checkHeadings(of document: Document, isChapter: Bool) {
    var previous = isChapter ? 0 : 1
    var titles = 0
    for block in document.blocks {
      guard let level = block.headingLevel else { continue }
      if level == 1 { titles += 1 }
      if level > previous + 1 {
        report(
          "a heading of level \(level) follows one of level \(previous): levels go down one by one",
          at: block.position)
      }
      previous = level
    }
    if isChapter && titles != 1 {
      report(
        "a chapter has one heading of level 1, its title; this one has \(titles)",
        at: SourcePosition(line: 1))
    }
  }

  private mutating func checkDuplicates(of document: Document) {
    var seen: Set<String> = []
    for block in document.blocks where block.headingLevel == nil {
      for anchor in block.anchors where !seen.insert(anchor).inserted {
        report("the id '\(anchor)' is given twice", at: block.position)
      }
    }
    let headings = Set(document.blocks.filter { $0.headingLevel != nil }.flatMap(\.anchors))
    for id in seen.intersection(headings) {
      report("the id '\(id)' is given to a heading and to a figure", at: SourcePosition(line: 1))
    }
  }

  /// Looks at what only a walk shows: images without words, arithmetic in formulas.
  ///
  /// - Parameter isOwn: Whether the blocks stand in this file, so that their places mean something.
  private mutating func visit(_ blocks: [Block], isOwn: Bool) {
    var found: [(String, SourcePosition)] = []
    func look(at math: Math) {
      guard let node = math.node else { return }
      for slip in ArithmeticCheck(node).slips { found.append((slip, math.position)) }
    }
    for block in blocks {
      _ = block.rewritten(
        block: { block in
          if case .displayMath(let math) = block.kind { look(at: math) }
          return [block]
        },
        inlines: { inlines in
          for inline in inlines {
            switch inline {
            case .math(let math): look(at: math)
            case .image(let image) where image.alternative.plainText.trimmingWhitespace.isEmpty:
              found.append(
                ("the image has no alternative text: say what it shows", image.position))
            default: break
            }
          }
          return inlines
        })
    }
    if isOwn { for (message, position) in found { report(message, at: position) } }
  }
}
