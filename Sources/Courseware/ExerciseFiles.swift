import Exercises

extension Course {
  /// Reads an exercise with its texts; `id` may leave out `exercise-`.
  ///
  /// - Parameter seed: The seed of a variant; nil for the exercise as printed.
  public func exercise(_ id: String, seed: UInt64? = nil) throws(CourseError) -> Exercise {
    let id = try exerciseID(id)
    let exercise = try Exercise(reading: id, of: self)
    guard let seed else { return exercise }
    do {
      return try exercise.variant(seed: seed)
    } catch .noVariants {
      throw .noVariants(id)
    } catch {
      throw .content(error.diagnostic(in: "exercises/\(id)/exercise.yml"))
    }
  }

  /// The text of one of the course's own files; `path` is below the root.
  func content(_ path: String) throws(CourseError) -> String {
    do {
      return try Files.text(at: "\(root)/\(path)")
    } catch {
      throw .file(error)
    }
  }
}

extension Exercise {
  fileprivate init(reading id: String, of course: Course) throws(CourseError) {
    let catalogueText = try course.content("exercises/misconceptions.yml")
    let catalogue: MisconceptionCatalogue
    do {
      catalogue = try MisconceptionCatalogue(yaml: catalogueText)
    } catch {
      throw .content(error.diagnostic(in: "exercises/misconceptions.yml"))
    }
    let path = "exercises/\(id)/exercise.yml"
    let yaml = try course.content(path)
    let prompt = try course.content("exercises/\(id)/prompt.md")
    do {
      try self.init(id: id, yaml: yaml, prompt: prompt, catalogue: catalogue)
    } catch {
      throw .content(error.diagnostic(in: path))
    }
  }
}
