/// A picture that the course computes: data with a caption, drawn by each output in its own way.
public struct Figure: Equatable, Sendable {
  /// What is drawn.
  public enum Content: Equatable, Sendable {
    case heatMap(HeatMap)
    case barChart(BarChart)
    case headDiagram(HeadDiagram)
    case table(Table)
    /// Several blocks under one caption.
    case blocks([Block])
  }
  /// The anchor of the figure; empty where nothing links to it.
  public var id: String
  /// "Figure 3" or "Table 2", once the course has numbered it; else empty.
  public var label: String
  /// The caption.
  public var caption: [Inline]
  /// What is drawn.
  public var content: Content
  /// The command that draws it with other numbers, such as `course explore groups`; else empty.
  public var command: String

  /// Makes a figure.
  public init(
    id: String = "", label: String = "", caption: [Inline], content: Content, command: String = ""
  ) {
    self.id = id
    self.label = label
    self.caption = caption
    self.content = content
    self.command = command
  }
}

/// A matrix of numbers from 0 to `maximum`, each cell shaded by its value and showing its number.
public struct HeatMap: Equatable, Sendable {
  /// What the rows are ("query"), and the label of each.
  public var rowTitle: String
  /// The label of each row.
  public var rowLabels: [String]
  /// What the columns are ("key").
  public var columnTitle: String
  /// The label of each column.
  public var columnLabels: [String]
  /// The numbers, row by row; nil for a cell that is masked.
  public var values: [[Double?]]
  /// The cells to mark (changed against another picture), row by row; empty for none.
  public var marked: [[Bool]]
  /// What a mark means; shown in the legend.
  public var markMeaning: String
  /// The number that gets the darkest shade.
  public var maximum: Double
  /// How many decimals are shown.
  public var decimals: Int

  /// Makes a heat map.
  public init(
    rowTitle: String, rowLabels: [String], columnTitle: String, columnLabels: [String],
    values: [[Double?]], marked: [[Bool]] = [], markMeaning: String = "", maximum: Double = 1,
    decimals: Int = 2
  ) {
    self.rowTitle = rowTitle
    self.rowLabels = rowLabels
    self.columnTitle = columnTitle
    self.columnLabels = columnLabels
    self.values = values
    self.marked = marked
    self.markMeaning = markMeaning
    self.maximum = maximum
    self.decimals = decimals
  }
}

/// Horizontal bars, each with its label and the text of its value, and marks to hold them against.
public struct BarChart: Equatable, Sendable {
  /// One bar.
  public struct Bar: Equatable, Sendable {
    /// What is measured ("GQA-8").
    public var label: String
    /// The length, in the unit of the chart.
    public var value: Double
    /// The value as it is read ("40 GiB").
    public var text: String

    /// Makes a bar.
    public init(label: String, value: Double, text: String) {
      self.label = label
      self.value = value
      self.text = text
    }
  }
  /// What all bars measure ("KV cache, one sequence of 131,072 tokens, FP16").
  public var title: String
  /// The bars, from top to bottom.
  public var bars: [Bar]
  /// Values to compare with ("80 GB GPU"), drawn as marks along the bars.
  public var marks: [Bar]

  /// Makes a chart.
  public init(title: String, bars: [Bar], marks: [Bar] = []) {
    self.title = title
    self.bars = bars
    self.marks = marks
  }
}

/// Which KV head each query head reads: query head i reads KV head floor(i / (H/G)).
public struct HeadDiagram: Equatable, Sendable {
  /// H, the number of query heads.
  public var queryHeadCount: Int
  /// The KV head that each query head reads, from 0; one for each query head.
  public var keyValueHeadOfQueryHead: [Int]

  /// Makes a diagram; `keyValueHeads[i]` is the KV head that query head i reads.
  public init(keyValueHeads: [Int]) {
    self.queryHeadCount = keyValueHeads.count
    self.keyValueHeadOfQueryHead = keyValueHeads
  }
}
