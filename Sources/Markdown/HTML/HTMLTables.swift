// Tables as HTML.

extension HTMLBuilder {
  /// A table, on a page of the course in a region that can be scrolled.
  mutating func html(_ table: Table, label: String) -> HTML {
    var content: [HTML] = [
      line("thead", [row(table.header, name: "th", table.alignments)])
    ]
    if !table.rows.isEmpty {
      content.append(line("tbody", table.rows.map { row($0, name: "td", table.alignments) }))
    }
    let element = line("table", content)
    return isCourse ? scrollable(element, label: label) : element
  }

  /// What may be wider than the page: a region that the keyboard can reach, hence with a label.
  mutating func scrollable(_ content: HTML, label: String) -> HTML {
    let count = tableLabels[label, default: 0] + 1
    tableLabels[label] = count
    return line(
      "div",
      [
        .init("class", "table"), .init("role", "region"), .init("tabindex", "0"),
        .init("aria-label", count == 1 ? label : "\(label) (\(count))"),
      ], [content])
  }

  private mutating func row(
    _ cells: [[Inline]], name: String, _ alignments: [Table.Alignment]
  ) -> HTML {
    var content: [HTML] = [.lineStart]
    for (index, cell) in cells.enumerated() {
      let alignment = index < alignments.count ? alignments[index] : .none
      var attributes: [HTML.Attribute] = []
      if isCourse, name == "th" { attributes.append(.init("scope", "col")) }
      if alignment != .none {
        attributes.append(
          isCourse
            ? .init("class", "align-" + alignment.rawValue) : .init("align", alignment.rawValue))
      }
      content += [.element(name, attributes, inlines(cell)), .lineStart]
    }
    return line("tr", content)
  }

  /// What a table without a caption is about, as its header says.
  func label(of table: Table) -> String {
    "Table: " + table.header.map { $0.plainText }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
