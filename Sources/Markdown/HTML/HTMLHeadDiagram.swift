/// Draws which query heads read which KV head, as SVG: each group of query heads in a frame, tied to the
/// KV head that the group shares. Colours come from the page (`currentColor` and classes).
struct HTMLHeadDiagram {
  private static let headWidth = 34
  private static let headHeight = 22
  private static let gap = 6
  /// The height of the tie between a frame and its KV head.
  private static let tie = 16
  /// How many heads, at most, stand side by side.
  private static let columns = 16

  private let groups: [(keyValueHead: Int, queryHeads: [Int])]
  private var shapes: [HTML] = []
  private var origin = (x: 0, y: 0)
  private var rowHeight = 0
  private var width = 0

  /// The drawing of a diagram.
  static func html(_ diagram: HeadDiagram) -> HTML {
    var drawing = HTMLHeadDiagram(groups: diagram.readers)
    for group in drawing.groups { drawing.add(group) }
    let size = (width: max(1, drawing.width), height: max(1, drawing.origin.y + drawing.rowHeight))
    let title = "\(diagram.queryHeadCount) query heads read \(drawing.groups.count) KV heads"
    return .element(
      "svg",
      [
        .init("role", "img"), .init("viewBox", "0 0 \(size.width) \(size.height)"),
        .init("style", "max-width:\(size.width)px"),
      ],
      [
        .element("title", [], [.text(title)]),
        .element("desc", [], [.text(drawing.description)]),
      ] + drawing.shapes)
  }

  private init(groups: [(keyValueHead: Int, queryHeads: [Int])]) { self.groups = groups }

  private var description: String {
    groups.map { group in
      let heads = group.queryHeads
      guard let first = heads.first, let last = heads.last else { return "" }
      let names =
        heads.count == 1
        ? "Query head \(first) reads"
        : last - first == heads.count - 1
          ? "Query heads \(first) to \(last) read"
          : "Query heads \(heads.map(String.init).joined(separator: ", ")) read"
      return "\(names) KV head \(group.keyValueHead)."
    }.joined(separator: " ")
  }

  /// Draws a group to the right of the last one, or below where there is no room.
  private mutating func add(_ group: (keyValueHead: Int, queryHeads: [Int])) {
    let step = (x: Self.headWidth + Self.gap, y: Self.headHeight + Self.gap)
    let columns = max(1, min(group.queryHeads.count, Self.columns))
    let rows = (group.queryHeads.count + columns - 1) / columns
    let frame = (width: columns * step.x + Self.gap, height: rows * step.y + Self.gap)
    let fullWidth = Self.columns * step.x + Self.gap
    if origin.x > 0, origin.x + frame.width > fullWidth {
      origin = (0, origin.y + rowHeight + 2 * Self.gap)
      rowHeight = 0
    }
    let (left, top) = origin
    rectangle("group", left, top, frame.width, frame.height)
    for (index, head) in group.queryHeads.enumerated() {
      self.head(
        "Q\(head)", "query-head", left + Self.gap + index % columns * step.x,
        top + Self.gap + index / columns * step.y)
    }
    let middle = left + frame.width / 2
    let bottom = top + frame.height
    shapes.append(
      .void(
        "path",
        [
          .init("d", "M\(middle) \(bottom)v\(Self.tie)"), .init("stroke", "currentColor"),
          .init("fill", "none"),
        ]))
    head(
      "KV\(group.keyValueHead)", "kv-head", middle - Self.headWidth / 2, bottom + Self.tie)
    rowHeight = max(rowHeight, frame.height + Self.tie + Self.headHeight + 1)
    width = max(width, left + frame.width + 1)
    origin.x += frame.width + Self.gap
  }

  private mutating func head(_ name: String, _ className: String, _ left: Int, _ top: Int) {
    rectangle(className, left, top, Self.headWidth, Self.headHeight)
    shapes.append(
      .element(
        "text",
        [
          .init("x", String(left + Self.headWidth / 2)), .init("y", String(top + 15)),
          .init("text-anchor", "middle"), .init("font-size", "11"), .init("fill", "currentColor"),
        ], [.text(name)]))
  }

  private mutating func rectangle(
    _ className: String, _ left: Int, _ top: Int, _ width: Int, _ height: Int
  ) {
    shapes.append(
      .void(
        "rect",
        [
          .init("class", className), .init("x", "\(left).5"), .init("y", "\(top).5"),
          .init("width", String(width)), .init("height", String(height)), .init("rx", "4"),
          .init("fill", "none"), .init("stroke", "currentColor"),
        ]))
  }
}
