// Figures as HTML. What a picture shows can also be read: as numbers in a table, or as a description.

extension HTMLBuilder {
  /// A figure with its caption, and the command that draws it with other numbers.
  mutating func html(_ figure: Figure) -> HTML {
    let attributes: [HTML.Attribute] =
      (figure.id.isEmpty ? [] : [.init("id", figure.id)]) + [
        .init("class", className(figure.content))
      ]
    return line("figure", attributes, [content(of: figure), caption(of: figure)])
  }

  private func className(_ content: Figure.Content) -> String {
    switch content {
    case .heatMap: "heat-map"
    case .barChart: "bar-chart"
    case .headDiagram: "head-diagram"
    case .table: "captioned-table"
    case .blocks: "blocks"
    }
  }

  private mutating func content(of figure: Figure) -> HTML {
    let label = figure.label.isEmpty ? figure.caption.plainText : figure.label
    switch figure.content {
    case .heatMap(let map): return scrollable(html(map), label: label)
    case .barChart(let chart): return scrollable(html(chart), label: label)
    case .headDiagram(let diagram):
      return .group([.lineStart, HTMLHeadDiagram.html(diagram), .lineStart])
    case .table(let table): return html(table, label: label)
    case .blocks(let blocks): return .group(self.blocks(blocks))
    }
  }

  private mutating func caption(of figure: Figure) -> HTML {
    var content: [HTML] = []
    if !figure.label.isEmpty {
      content.append(.element("strong", [], [.text(figure.label + ":")]))
      content.append(.text(" "))
    }
    content += inlines(figure.caption)
    if !figure.command.isEmpty {
      let command = HTML.element("code", [], [.text(figure.command)])
      content.append(
        .element("span", [.init("class", "command")], [.text(" Change it: "), command]))
    }
    return content.isEmpty ? .group([]) : line("figcaption", content)
  }

  // MARK: Heat maps

  /// A table of the numbers, each cell shaded by its class `heat-0` to `heat-9`.
  private func html(_ map: HeatMap) -> HTML {
    let head =
      [HTML.element("th", [.init("scope", "col")], [.text(map.rowTitle)])]
      + map.columnLabels.map { .element("th", [.init("scope", "col")], [.text($0)]) }
    let rows = map.rowLabels.indices.map { row in
      line(
        "tr",
        [.element("th", [.init("scope", "row")], [.text(map.rowLabels[row])])]
          + map.columnLabels.indices.map { cell(map, row, $0) })
    }
    return line(
      "table",
      [
        line("caption", [.text(legend(map))]), line("thead", [line("tr", head)]),
        line("tbody", rows),
      ])
  }

  private func cell(_ map: HeatMap, _ row: Int, _ column: Int) -> HTML {
    guard let value = map.value(row, column) else {
      return .element("td", [.init("class", "is-masked")], [said("masked", shown: "·")])
    }
    var names = "heat-\(TextStyle.Role.heatLevel(value / map.maximum))"
    var content = [HTML.text(fixedDecimal(value, decimals: map.decimals))]
    if map.isMarked(row, column) {
      names += " is-marked"
      content.append(said(map.meaningOfMark, shown: "*"))
    }
    return .element("td", [.init("class", names)], content)
  }

  /// A sign, with the words that are read out instead of it.
  private func said(_ words: String, shown sign: String) -> HTML {
    .group([
      .element("span", [.init("aria-hidden", "true")], [.text(sign)]),
      .element("span", [.init("class", "visually-hidden")], [.text(" " + words)]),
    ])
  }

  private func legend(_ map: HeatMap) -> String {
    let maximum = fixedDecimal(map.maximum, decimals: map.decimals)
    var legend = "Rows: \(map.rowTitle). Columns: \(map.columnTitle). Full shade: \(maximum)."
    if map.hasMaskedCell { legend += " · masked." }
    if map.hasMarkedCell { legend += " * \(map.meaningOfMark)." }
    return legend
  }

  // MARK: Bar charts

  /// A table with a drawn bar in each row; the marks are lines through the bars, and rows below them.
  private func html(_ chart: BarChart) -> HTML {
    let largest = (chart.bars + chart.marks).reduce(0) { max($0, $1.length) }
    let marks = chart.marks.map { mark in
      let place = svgNumber(part(mark.length, of: largest))
      return HTML.void(
        "line",
        [
          .init("x1", place), .init("y1", "0"), .init("x2", place), .init("y2", "10"),
          .init("class", "mark"),
        ])
    }
    let bars = chart.bars.map { bar in
      row(
        bar, className: "bar",
        [
          .void(
            "rect",
            [
              .init("class", "bar"), .init("width", svgNumber(part(bar.length, of: largest))),
              .init("height", "10"),
            ])
        ] + marks)
    }
    let comparisons = zip(chart.marks, marks).map { row($0, className: "mark", [$1]) }
    return line(
      "table",
      [line("caption", [.text(chart.title)]), line("tbody", bars + comparisons)])
  }

  private func row(_ bar: BarChart.Bar, className: String, _ drawing: [HTML]) -> HTML {
    let picture = HTML.element(
      "svg",
      [
        .init("viewBox", "0 0 100 10"), .init("preserveAspectRatio", "none"),
        .init("aria-hidden", "true"), .init("focusable", "false"),
      ], drawing)
    return line(
      "tr", [.init("class", className)],
      [
        .element("th", [.init("scope", "row")], [.text(bar.label)]),
        .element("td", [], [picture]), .element("td", [], [.text(bar.text)]),
      ])
  }

  private func part(_ value: Double, of largest: Double) -> Double {
    largest > 0 ? 100 * (value / largest) : 0
  }
}

/// A coordinate of a drawing.
private func svgNumber(_ value: Double) -> String { fixedDecimal(value, decimals: 2) }

extension HeatMap {
  /// What a mark says.
  fileprivate var meaningOfMark: String { markMeaning.isEmpty ? "marked" : markMeaning }
}

extension BarChart.Bar {
  /// A length that can be drawn: no negative number, and nothing that is no number.
  fileprivate var length: Double { value.isFinite ? max(0, value) : 0 }
}
