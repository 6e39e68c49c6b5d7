/// The words for figures: sentences and lists of numbers.
extension PlainWords {
  func lines(of figure: Figure) -> [String] {
    let caption = text(of: figure.caption)
    let label = safe(figure.label)
    let opening = [label.isEmpty ? "Figure" : label, caption].filter { !$0.isEmpty }
    var lines = [opening.joined(separator: ": ")]
    switch figure.content {
    case .heatMap(let map): lines += self.lines(of: map)
    case .barChart(let chart): lines += self.lines(of: chart)
    case .headDiagram(let diagram): lines += self.lines(of: diagram)
    case .table(let table): lines += self.lines(of: table)
    case .blocks(let blocks): lines += self.lines(of: blocks)
    }
    if !figure.command.isEmpty { lines.append("To change it, run: \(safe(figure.command))") }
    return lines
  }

  private func lines(of map: HeatMap) -> [String] {
    let (rowTitle, columnTitle) = (safe(map.rowTitle), safe(map.columnTitle))
    let rowCount = max(map.rowLabels.count, map.values.count)
    let columnCount = map.values.reduce(map.columnLabels.count) { max($0, $1.count) }
    let rows = (0..<rowCount).map { row in
      let cells = (0..<columnCount).map { column in
        let label = column < map.columnLabels.count ? safe(map.columnLabels[column]) + " " : ""
        return label + words(of: map, row, column)
      }
      let label = row < map.rowLabels.count ? safe(map.rowLabels[row]) : ""
      return "\(rowTitle) \(label): \(cells.joined(separator: ", "))."
    }
    return ["Numbers by \(rowTitle), then by \(columnTitle)."] + rows
  }

  private func words(of map: HeatMap, _ row: Int, _ column: Int) -> String {
    guard let value = map.value(row, column) else { return "masked" }
    let meaning = map.markMeaning.isEmpty ? "marked" : safe(map.markMeaning)
    return fixedDecimal(value, decimals: map.decimals)
      + (map.isMarked(row, column) ? " (\(meaning))" : "")
  }

  private func lines(of chart: BarChart) -> [String] {
    (chart.title.isEmpty ? [] : [safe(chart.title)])
      + chart.bars.map { "\(safe($0.label)): \(safe($0.text))" }
      + chart.marks.map { "To compare, \(safe($0.label)): \(safe($0.text))" }
  }

  private func lines(of diagram: HeadDiagram) -> [String] {
    diagram.readers.map { group in
      let heads = runs(of: group.queryHeads)
      let noun = group.queryHeads.count == 1 ? "query head" : "query heads"
      return "KV head \(group.keyValueHead) is read by \(noun) \(heads)."
    }
  }

  /// Numbers in rising order, neighbours drawn together: "0 to 3, 8, 9".
  private func runs(of numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)" }
      .joined(separator: ", ")
  }
}
