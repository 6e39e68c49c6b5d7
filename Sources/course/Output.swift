#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writing to the terminal or to whatever stands in its place.
enum Output {
  /// Where `write` goes: standard output, or the pipe to a pager.
  nonisolated(unsafe) static var descriptor: Int32 = STDOUT_FILENO

  /// Writes all of a text at once.
  ///
  /// Where nobody reads any more the text is dropped; where it cannot be written (a full disk), the program
  /// says so and ends with status 74.
  static func write(_ text: String) {
    var text = text
    guard !text.withUTF8({ write($0, to: descriptor) }) else { return }
    let code = errno
    if code == EPIPE { return }
    error("the output could not be written: \(String(cString: strerror(code))).")
    exit(74)
  }

  /// Writes a message to standard error, with the name of the program before it.
  static func error(_ message: String) {
    let words = message.hasPrefix("Error: ") ? message.dropFirst(7) : message[...]
    var text = "course: \(visible(words))\n"
    _ = text.withUTF8 { write($0, to: STDERR_FILENO) }
  }

  /// A text without what a terminal would obey, since messages quote what somebody typed.
  private static func visible(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      result.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// Ends the program.
  static func exit(_ status: Int32) -> Never {
    systemExit(status)
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let count = systemWrite(descriptor, rest.baseAddress, rest.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }
}

/// A failure with its words and the status that the program ends with.
struct Failure: Error {
  /// The words.
  var message: String
  /// The exit status.
  var status: Int32
}

// The names of the system's functions, which those above hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
private func systemExit(_ status: Int32) -> Never { exit(status) }
