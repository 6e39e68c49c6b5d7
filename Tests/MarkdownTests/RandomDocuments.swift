@testable import Markdown

/// Makes documents of every kind of block, figure and inline, the same ones for the same seed.
struct RandomDocuments {
  var numbers: SeededNumbers
  /// What the texts are made of.
  var pieces = [
    "word", "a", " ", " ", "attention", "num_key_value_heads", "注意力", "é", "👍🏽", "👩‍👩‍👧", "—",
    "/path/to/something/long", "ᵢ", "x\u{301}", "。", "\u{A0}", "❤\u{FE0F}", "🇯🇵",
  ]
  /// The formulas: TeX that can be read, and some that cannot.
  var formulas = [
    "x", "\\frac{a}{b+c}", "\\sqrt{d_k}", "g(i) = \\lfloor i/(H/G) \\rfloor", "\\nope",
    "\\sum_{i=0}^{n} x_i^2 + \\begin{bmatrix} a & b \\\\ c & d \\end{bmatrix}", "\\text{注 x}",
  ]

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func document() -> Document {
    Document(
      blocks: blocks(depth: 3, count: 1...5),
      footnotes: (0..<number(0...2)).map { Footnote(label: "\($0)", blocks: blocks(depth: 1)) })
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &numbers)
  }

  private mutating func text(_ count: ClosedRange<Int> = 0...8) -> String {
    numbers.text(of: pieces, count: count)
  }

  private mutating func math(isDisplay: Bool) -> Math {
    let tex = formulas.randomElement(using: &numbers) ?? ""
    guard case .displayMath(var math)? = Document(parsing: "$$\(tex)$$").blocks.first?.kind else {
      return Math(tex: tex, isDisplay: isDisplay, node: nil, position: SourcePosition(line: 1))
    }
    math.isDisplay = isDisplay
    return math
  }

  private mutating func inlines(depth: Int = 2) -> [Inline] {
    (0..<number(0...5)).map { _ in inline(depth: depth) }
  }

  private mutating func inline(depth: Int) -> Inline {
    switch number(0...(depth > 0 ? 13 : 8)) {
    case 0: .softBreak
    case 1: .lineBreak
    case 2: .code(text())
    case 3: .math(math(isDisplay: false))
    case 4: .footnoteReference(number(1...3))
    case 5: .html(number(0...1) == 0 ? "<br>" : "<b>")
    case 9: .emphasis(inlines(depth: depth - 1))
    case 10: .strong(inlines(depth: depth - 1))
    case 11:
      .link(Link(destination: "https://example.org/" + text(), content: inlines(depth: depth - 1)))
    case 12: .link(Link(destination: text(), content: inlines(depth: depth - 1)))
    case 13: .image(Image(source: text(), alternative: inlines(depth: depth - 1)))
    default: .text(text())
    }
  }

  private mutating func blocks(depth: Int, count: ClosedRange<Int> = 0...3) -> [Block] {
    (0..<number(count)).map { _ in Block(kind(depth: depth)) }
  }

  private mutating func kind(depth: Int) -> Block.Kind {
    switch number(0...(depth > 0 ? 13 : 9)) {
    case 0: .heading(Heading(level: number(1...6), id: "", content: inlines()))
    case 1:
      .codeBlock(
        CodeBlock(
          info: FenceInfo("swift"), literal: text() + "\n\t" + text() + "\n", caption: inlines()))
    case 2: .htmlBlock("<p>\(text())</p>\n")
    case 3: .thematicBreak
    case 4: .table(table())
    case 5: .displayMath(math(isDisplay: true))
    case 6: .figure(figure(depth: 0))
    case 10: .blockQuote(blocks(depth: depth - 1))
    case 11:
      .callout(
        Callout(
          kind: Callout.Kind.allCases.randomElement(using: &numbers) ?? .note, title: inlines(),
          blocks: blocks(depth: depth - 1)))
    case 12: .list(list(depth: depth - 1))
    case 13: .figure(figure(depth: depth - 1))
    default: .paragraph(inlines())
    }
  }

  private mutating func list(depth: Int) -> List {
    let starts: [Int?] = [nil, 1, 98, 123_456_789]
    let states: [Bool?] = [nil, true, false]
    return List(
      start: starts.randomElement(using: &numbers) ?? nil, isTight: number(0...1) == 0,
      items: (0..<number(0...3)).map { _ in
        ListItem(
          isChecked: states.randomElement(using: &numbers) ?? nil, blocks: blocks(depth: depth))
      })
  }

  private mutating func table() -> Table {
    let columns = number(1...6)
    let alignments: [Table.Alignment] = [.none, .left, .center, .right]
    return Table(
      alignments: (0..<columns).map { _ in alignments.randomElement(using: &numbers) ?? .none },
      header: (0..<columns).map { _ in inlines() },
      rows: (0..<number(0...3)).map { _ in (0..<columns).map { _ in inlines() } })
  }

  private mutating func figure(depth: Int) -> Figure {
    let content: Figure.Content =
      switch number(0...4) {
      case 0: .heatMap(heatMap())
      case 1: .barChart(BarChart(title: text(), bars: bars(), marks: bars()))
      case 2:
        .headDiagram(HeadDiagram(keyValueHeads: (0..<number(0...40)).map { _ in number(0...4) }))
      case 3 where depth > 0: .blocks(blocks(depth: depth))
      default: .table(table())
      }
    return Figure(label: text(0...2), caption: inlines(), content: content, command: text())
  }

  private mutating func bars() -> [BarChart.Bar] {
    (0..<number(0...4)).map { _ in
      BarChart.Bar(label: text(0...3), value: Double(number(-5...100)), text: text(0...2))
    }
  }

  private mutating func heatMap() -> HeatMap {
    let (rows, columns) = (number(0...4), number(0...12))
    return HeatMap(
      rowTitle: text(), rowLabels: (0..<rows).map { _ in text() }, columnTitle: text(),
      columnLabels: (0..<columns).map { _ in text() },
      values: (0..<rows).map { _ in
        (0..<columns).map { _ in number(0...3) == 0 ? nil : Double(number(-10...120)) / 100 }
      },
      marked: (0..<rows).map { _ in (0..<columns).map { _ in number(0...3) == 0 } },
      markMeaning: text(), maximum: Double(number(0...2)), decimals: number(0...3))
  }
}
