#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a file could not be read or written.
public struct FileError: Error, Equatable, Sendable {
  /// The reasons.
  public enum Kind: Equatable, Sendable {
    case missing
    case isFolder
    /// A folder is needed, and a file stands there.
    case isNoFolder
    /// A device, a pipe or a socket: reading it might never end.
    case isSpecial
    case notPermitted
    case tooLarge(bytes: Int, limit: Int)
    /// The bytes from this place on are no UTF-8; line and column count from 1.
    case notUTF8(line: Int, column: Int)
    /// Another reason, with the number that the system gives.
    case system(Int32)
  }
  /// The file.
  public var path: String
  /// The reason.
  public var kind: Kind
}

/// Whole files in, whole files out.
public enum Files {
  /// The largest file that the course reads unless told otherwise: 4 MiB.
  public static let limit = 4 << 20

  /// Reads a regular file whole, or throws before reading where it has more than `limit` bytes.
  public static func bytes(at path: String, limit: Int = limit) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe waits for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw error(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw error(path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileError(path: path, kind: .isFolder)
    default: throw FileError(path: path, kind: .isSpecial)
    }
    guard status.st_size <= limit else {
      throw FileError(path: path, kind: .tooLarge(bytes: Int(status.st_size), limit: limit))
    }
    return try readAll(descriptor, path: path, sizeHint: Int(status.st_size), limit: limit)
  }

  /// Reads standard input to its end.
  public static func standardInput(limit: Int) throws(FileError) -> [UInt8] {
    try readAll(STDIN_FILENO, path: "standard input", sizeHint: 1 << 16, limit: limit)
  }

  /// Reads a regular file whole, as UTF-8; a byte order mark at its start is dropped.
  public static func text(at path: String, limit: Int = limit) throws(FileError) -> String {
    try text(of: bytes(at: path, limit: limit), path: path)
  }

  /// The bytes as text; `path` is named in the error where they are no UTF-8.
  public static func text(of bytes: [UInt8], path: String) throws(FileError) -> String {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return text }
    let valid = validPrefix(of: content)
    let line = 1 + valid.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    let lastLine = valid.suffix(from: (valid.lastIndex(of: 0x0A) ?? valid.startIndex - 1) + 1)
    let column = 1 + String(decoding: lastLine, as: UTF8.self).count
    throw FileError(path: path, kind: .notUTF8(line: line, column: column))
  }

  /// The text of any file, or of standard input where the path is `-`.
  public static func foreignText(at path: String) throws(CourseError) -> String {
    do {
      // Beyond this, libcmark's few quadratic cases would take too long.
      return try path == "-"
        ? text(of: standardInput(limit: limit), path: "standard input") : text(at: path)
    } catch {
      throw .userFile(error)
    }
  }

  /// Writes a file whole or not at all: beside it first, then in its place.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let temporary = "\(path).\(getpid()).new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw error(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        systemWrite(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let problem = error(path)
        close(descriptor)
        unlink(temporary)
        throw problem
      }
      written += count
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let problem = error(path)
      unlink(temporary)
      throw problem
    }
  }

  /// Writes a text whole or not at all.
  public static func write(_ text: String, to path: String) throws(FileError) {
    try write(Array(text.utf8), to: path)
  }

  /// Makes a folder, and those above it, where they are missing.
  public static func makeFolder(_ path: String) throws(FileError) {
    if isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, 0o755) == 0 else {
      if errno == EEXIST && !isFolder(path) { throw FileError(path: path, kind: .isNoFolder) }
      if errno != EEXIST { throw error(path) }
      return
    }
  }

  /// The names in a folder, sorted, without the hidden ones.
  public static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw error(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether something stands at the path.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a folder stands at the path.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a file; nothing happens where there is none.
  public static func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw error(path) }
  }

  private static func readAll(
    _ descriptor: Int32, path: String, sizeHint: Int, limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = sizeHint + 1
    while true {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: chunk))
      let count = bytes[start...].withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress, $0.count)
      }
      let code = errno
      bytes.removeLast(chunk - max(count, 0))
      if count < 0 && code == EINTR { continue }
      guard count >= 0 else { throw FileError(path: path, kind: kind(code)) }
      if count == 0 { return bytes }
      guard bytes.count <= limit else {
        throw FileError(path: path, kind: .tooLarge(bytes: bytes.count, limit: limit))
      }
      chunk = 1 << 16
    }
  }

  private static func error(_ path: String) -> FileError {
    FileError(path: path, kind: kind(errno))
  }

  private static func kind(_ code: Int32) -> FileError.Kind {
    switch code {
    case ENOENT: .missing
    case ENOTDIR: .isNoFolder
    case EISDIR: .isFolder
    case EACCES, EPERM, EROFS: .notPermitted
    default: .system(code)
    }
  }

  /// The longest prefix that is valid UTF-8.
  private static func validPrefix(of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      length += UTF8.width(scalar)
    }
    return bytes.prefix(length)
  }
}

/// The system's `write`, which the name of our own hides inside `Files`.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
