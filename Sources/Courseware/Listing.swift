/// Code that a chapter shows: always the code that is compiled or run, never a copy.
enum Listing {
  /// A region of a file of the course, without its common indentation.
  ///
  /// A region begins at a line `// region: name` (or `# region: name`) and ends at the next line
  /// `// endregion`; without a name, the whole file is the listing.
  static func text(path: String, region: String?, in course: Course) throws(ReferenceError)
    -> String
  {
    // The path comes from a chapter: it is to stay inside the course.
    guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      throw .outsideCourse(path)
    }
    let text: String
    do {
      text = try Files.text(at: "\(course.root)/\(path)")
    } catch {
      throw .course(.file(error))
    }
    guard let region else { return text }
    // Marks are looked for in the bytes: whole files are searched for a few lines.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { mark($0) == "region: \(region)" }),
      let end = lines[start...].firstIndex(where: { mark($0) == "endregion" })
    else {
      throw .noRegion(region, path: path, all: lines.compactMap(regionName))
    }
    let body = lines[(start + 1)..<end]
    let space = UInt8(ascii: " ")
    let indentation =
      body.filter { !$0.allSatisfy { $0 == space } }
      .map { $0.prefix { $0 == space }.count }.min() ?? 0
    return body.map { (String($0.dropFirst(indentation)) ?? "") + "\n" }.joined()
  }

  /// What a comment line says: "region: name" of `  // region: name`.
  private static func mark(_ line: Substring.UTF8View) -> String? {
    let content = line.drop { $0 == UInt8(ascii: " ") }
    for prefix in ["// ", "# "] where content.starts(with: prefix.utf8) {
      return String(content.dropFirst(prefix.utf8.count))?.trimmingWhitespace
    }
    return nil
  }

  private static func regionName(_ line: Substring.UTF8View) -> String? {
    guard let text = mark(line), text.hasPrefix("region: ") else { return nil }
    return String(text.dropFirst("region: ".count))
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmingWhitespace: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
