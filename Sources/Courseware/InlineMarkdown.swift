import Markdown

/// A line of Markdown as inlines: for captions, cells and titles that the course makes.
///
/// ```swift
/// inlines("G = *H*")  // [.text("G = "), .emphasis([.text("H")])]
/// ```
func inlines(_ markdown: String) -> [Inline] {
  // Most cells are plain words and numbers, and need no parser.
  let marks: Set<Unicode.Scalar> = [
    "*", "_", "`", "$", "[", "<", "&", "\\", "!", "#", "-", "+", ">", "\n",
  ]
  guard markdown.unicodeScalars.contains(where: marks.contains) else { return [.text(markdown)] }
  guard case .paragraph(let content) = Document(parsing: markdown).blocks.first?.kind else {
    return [.text(markdown)]
  }
  return content
}

/// A paragraph of Markdown as blocks.
func blocks(_ markdown: String) -> [Block] { Document(parsing: markdown).blocks }
