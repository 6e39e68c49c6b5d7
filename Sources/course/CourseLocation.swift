import Courseware

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Course {
  /// The course that the command works on: the folder that `$COURSE_ROOT` names, else the nearest
  /// folder from here upwards that holds one.
  static func open() throws -> Course {
    let root: String
    if let named = Terminal.variable("COURSE_ROOT") {
      root = named
    } else {
      root = nearestRoot() ?? "."
    }
    return try Failure.catching { () throws(CourseError) in
      try Course(root: root, command: Terminal.variable("COURSE_COMMAND") ?? "course")
    }
  }

  private static func nearestRoot() -> String? {
    var folder = "."
    // Six levels: deeper inside the course there is nothing that one would work in.
    for _ in 0..<6 {
      if access("\(folder)/chapters", F_OK) == 0 && access("\(folder)/exercises", F_OK) == 0 {
        return folder
      }
      folder = folder == "." ? ".." : "\(folder)/.."
    }
    return nil
  }
}

extension Failure {
  /// Runs `body`; an error of the course becomes a failure with its words and its exit status.
  static func catching<Result>(_ body: () throws(CourseError) -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      throw Failure(message: error.message, status: error.exitStatus)
    }
  }
}
