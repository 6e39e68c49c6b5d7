/// Writes a document as an indented outline, one node on each line: for tests, and to see how a text was
/// read.
///
/// ```swift
/// DocumentDump.text(of: Document(parsing: "Keys are *shared*."))
/// // paragraph
/// //   text "Keys are "
/// //   emphasis
/// //     text "shared"
/// //   text "."
/// ```
public struct DocumentDump {
  private var lines: [String] = []
  private var depth = 0

  /// The outline of a document: its blocks, its footnotes, and its problems with their places.
  public static func text(of document: Document) -> String {
    var dump = DocumentDump()
    dump.add(document.blocks)
    for footnote in document.footnotes {
      dump.add("footnote \(footnote.label.quoted)") { $0.add(footnote.blocks) }
    }
    for problem in document.problems {
      let place = "\(problem.position.line):\(problem.position.column)"
      dump.add("problem \(place) \(problem.kind.outline)")
    }
    return dump.lines.map { $0 + "\n" }.joined()
  }

  private init() {}

  private mutating func add(_ line: String) {
    lines.append(String(repeating: "  ", count: depth) + line)
  }

  private mutating func add(_ line: String, content: (inout DocumentDump) -> Void) {
    add(line)
    depth += 1
    content(&self)
    depth -= 1
  }

  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block) }
  }

  private mutating func add(_ block: Block) {
    switch block.kind {
    case .paragraph(let content): add("paragraph") { $0.add(content) }
    case .heading(let heading):
      let id = heading.id.isEmpty ? "" : " #\(heading.id)"
      add("heading \(heading.level)\(id)") { $0.add(heading.content) }
    case .blockQuote(let blocks): add("block quote") { $0.add(blocks) }
    case .callout(let callout):
      add("callout \(callout.kind.rawValue)") {
        if !callout.title.isEmpty { $0.add("title") { $0.add(callout.title) } }
        $0.add(callout.blocks)
      }
    case .list(let list): add(list)
    case .codeBlock(let code):
      let info = code.info.source.isEmpty ? "" : " \(code.info.source.quoted)"
      add("code block\(info) \(code.literal.quoted)") { dump in
        if !code.caption.isEmpty { dump.add("caption") { $0.add(code.caption) } }
      }
    case .htmlBlock(let source): add("html block \(source.quoted)")
    case .thematicBreak: add("thematic break")
    case .table(let table): add(table)
    case .displayMath(let math): add("display math \(math.tex.quoted)\(math.unreadableMark)")
    case .figure(let figure): add(figure)
    }
  }

  private mutating func add(_ list: List) {
    let start = list.start.map { "ordered list from \($0)" } ?? "bullet list"
    add(list.isTight ? "\(start), tight" : start) { dump in
      for item in list.items {
        let mark = item.isChecked.map { $0 ? " [x]" : " [ ]" } ?? ""
        dump.add("item\(mark)") { $0.add(item.blocks) }
      }
    }
  }

  private mutating func add(_ table: Table) {
    add("table \(table.alignments.map(\.rawValue).joined(separator: " "))") { dump in
      dump.addRow("header", table.header)
      for row in table.rows { dump.addRow("row", row) }
    }
  }

  private mutating func addRow(_ name: String, _ cells: [[Inline]]) {
    add(name) { dump in
      for cell in cells { dump.add("cell") { $0.add(cell) } }
    }
  }

  private mutating func add(_ figure: Figure) {
    let name =
      switch figure.content {
      case .heatMap(let map): "heat map of \(map.rowLabels.count) × \(map.columnLabels.count)"
      case .barChart(let chart): "bar chart of \(chart.bars.count)"
      case .headDiagram(let diagram): "head diagram of \(diagram.queryHeadCount)"
      case .table: "captioned table"
      case .blocks: "blocks"
      }
    let id = figure.id.isEmpty ? "" : " #\(figure.id)"
    let label = figure.label.isEmpty ? "" : " \(figure.label.quoted)"
    add("figure\(id)\(label), \(name)") { dump in
      if !figure.caption.isEmpty { dump.add("caption") { $0.add(figure.caption) } }
      switch figure.content {
      case .table(let table): dump.add(table)
      case .blocks(let blocks): dump.add(blocks)
      case .heatMap, .barChart, .headDiagram: break
      }
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let text): add("text \(text.quoted)")
    case .softBreak: add("soft break")
    case .lineBreak: add("line break")
    case .code(let code): add("code \(code.quoted)")
    case .emphasis(let content): add("emphasis") { $0.add(content) }
    case .strong(let content): add("strong") { $0.add(content) }
    case .link(let link):
      let title = link.title.isEmpty ? "" : " \(link.title.quoted)"
      add("link \(link.destination.quoted)\(title)") { $0.add(link.content) }
    case .image(let image):
      let title = image.title.isEmpty ? "" : " \(image.title.quoted)"
      add("image \(image.source.quoted)\(title)") { $0.add(image.alternative) }
    case .html(let source): add("html \(source.quoted)")
    case .math(let math):
      let name = math.isDisplay ? "display math" : "math"
      add("\(name) \(math.tex.quoted)\(math.unreadableMark)")
    case .footnoteReference(let number): add("footnote reference \(number)")
    }
  }
}

extension Math {
  fileprivate var unreadableMark: String { node == nil ? " (unreadable)" : "" }
}

extension String {
  /// The text in quotes, on one line.
  fileprivate var quoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension Problem.Kind {
  /// The problem as a line of the outline.
  fileprivate var outline: String {
    switch self {
    case .unreadableMath(let error): "unreadable math at \(error.line):\(error.column)"
    case .unclosedDisplayMath: "unclosed display math"
    case .raggedRow(let found, let expected): "row of \(found) cells, not \(expected)"
    case .duplicateIdentifier(let identifier): "duplicate identifier \(identifier.quoted)"
    case .undefinedFootnote(let label): "undefined footnote \(label.quoted)"
    case .unusedFootnote(let label): "unused footnote \(label.quoted)"
    case .tooDeep: "too deep"
    }
  }
}
