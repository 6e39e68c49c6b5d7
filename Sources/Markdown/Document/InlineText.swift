extension Array where Element == Inline {
  /// The text without its marks: for titles, anchors and searching.
  ///
  /// ```swift
  /// let inlines: [Inline] = [.text("Read "), .emphasis([.text("this")]), .softBreak, .code("x")]
  /// inlines.plainText  // "Read this x"
  /// ```
  ///
  /// Formulas are written on one line, as `MathNode.linearText` does, or as their TeX where that could
  /// not be read. Line breaks become spaces; raw HTML and footnote references are left out.
  public var plainText: String {
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  private func appendPlainText(to text: inout String) {
    for inline in self {
      switch inline {
      case .text(let piece), .code(let piece): text += piece
      case .softBreak, .lineBreak: text += " "
      case .emphasis(let content), .strong(let content): content.appendPlainText(to: &text)
      case .link(let link): link.content.appendPlainText(to: &text)
      case .image(let image): image.alternative.appendPlainText(to: &text)
      case .math(let math): text += math.plainText
      case .html, .footnoteReference: break
      }
    }
  }
}

extension Math {
  /// The formula on one line, or its TeX where that could not be read.
  var plainText: String { node?.linearText ?? tex }
}
