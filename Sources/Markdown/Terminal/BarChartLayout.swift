import DisplayWidth

/// Lays a bar chart out: label, bar, number; marks as named lines down the bars.
///
/// ```
///                ┊ 80 GB GPU
/// MHA    ████████████████████████████████████ 320 GiB
/// GQA-8  ████▌   ┊                             40 GiB
/// ```
struct BarChartLayout {
  /// With a shorter scale than this, bars say nothing: only labels and numbers are shown.
  static let shortestScale = 8

  let terminal: TerminalStyle
  private let glyphs: Glyphs
  private let title: StyledText
  private let bars: [(label: StyledText, value: Double, text: StyledText)]
  private let marks: [(label: StyledText, value: Double)]

  init(_ chart: BarChart, for terminal: TerminalStyle) {
    func safe(_ text: String, _ style: TextStyle = .plain) -> StyledText {
      var result = StyledText()
      result.append(text, style, for: terminal)
      return result
    }
    self.terminal = terminal
    glyphs = Glyphs.of(terminal)
    title = safe(chart.title, .bold)
    bars = chart.bars.map { (safe($0.label), Self.length($0.value), safe($0.text)) }
    marks = chart.marks.map { mark in
      let isTold = mark.text.isEmpty || mark.label.contains(mark.text)
      return (
        safe(isTold ? mark.label : "\(mark.label) (\(mark.text))", .muted), Self.length(mark.value)
      )
    }.sorted { $0.value < $1.value }
  }

  /// A length that can be drawn: no negative number, and nothing that is no number.
  private static func length(_ value: Double) -> Double { value.isFinite ? max(0, value) : 0 }

  /// The lines of the chart in a column of the given width.
  func lines(width: Int) -> [StyledText] {
    let labelWidth = bars.reduce(0) { max($0, $1.label.width) }
    let numberWidth = bars.reduce(0) { max($0, $1.text.width) }
    let scale = width - labelWidth - numberWidth - 3
    let heading = title.isEmpty ? [] : title.wrapped(to: width)
    guard scale >= Self.shortestScale else { return heading + records(width: width) }
    let largest = (bars.map { $0.value } + marks.map { $0.value }).reduce(0, max)
    let columns = marks.map { mark in
      min(scale - 1, Int(Self.part(mark.value, of: largest) * Double(scale)))
    }
    let thresholds = marks.indices.map { index in
      threshold(index, columns: columns, start: labelWidth + 2, width: width)
    }
    let rows = bars.map { bar in
      var line = StyledText()
      line.append(bar.label, in: labelWidth + 2, .left)
      line.append(drawn(Self.part(bar.value, of: largest), scale: scale, marks: columns))
      line.append(bar.text, in: numberWidth + 1, .right)
      return line
    }
    return heading + thresholds + rows
  }

  private static func part(_ value: Double, of largest: Double) -> Double {
    largest > 0 ? min(1, value / largest) : 0
  }

  /// A bar over the whole scale, marks showing where it does not reach.
  private func drawn(_ part: Double, scale: Int, marks: [Int]) -> StyledText {
    let steps = glyphs.blocks.count
    var eighths = Int((part * Double(scale * steps)).rounded())
    if part > 0 { eighths = max(1, eighths) }
    var line = StyledText()
    let bar = TextStyle(role: .link)
    line.append(String(repeating: glyphs.blocks[steps - 1], count: eighths / steps), bar)
    if eighths % steps > 0 { line.append(glyphs.blocks[eighths % steps - 1], bar) }
    for column in (eighths + steps - 1) / steps..<max(scale, (eighths + steps - 1) / steps) {
      if marks.contains(column) {
        line.append(glyphs.threshold, .muted)
      } else {
        line.appendSpaces(1)
      }
    }
    return line
  }

  /// The line that names a mark, beside its place; the marks named above it run through.
  private func threshold(_ index: Int, columns: [Int], start: Int, width: Int) -> StyledText {
    let place = start + columns[index]
    let spaceAfter = width - place - 2
    let label = marks[index].label.truncated(
      to: max(spaceAfter, place - 1), ellipsis: glyphs.ellipsis)
    let labelStart = label.width <= spaceAfter ? place : place - label.width - 1
    var line = StyledText()
    for other in columns.prefix(index) where start + other < labelStart {
      guard start + other >= line.width else { continue }
      line.fill(to: start + other)
      line.append(glyphs.threshold, .muted)
    }
    line.fill(to: labelStart)
    if labelStart == place {
      line.append(glyphs.threshold + " ", .muted)
      line.append(label)
    } else {
      line.append(label)
      line.append(" " + glyphs.threshold, .muted)
    }
    return line
  }

  private func records(width: Int) -> [StyledText] {
    (bars.map { ($0.label, $0.text) } + marks.map { ($0.label, StyledText()) }).flatMap {
      label, text in
      var line = label
      if !text.isEmpty {
        line.append(": ")
        line.append(text)
      }
      return line.wrapped(to: width, indent: 2)
    }
  }
}
