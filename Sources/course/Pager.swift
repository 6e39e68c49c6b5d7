#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The reader's pager: `$PAGER`, else `less -R`; nothing where there is neither.
enum Pager {
  /// Runs `body` with `Output` going to a pager, and waits until the reader leaves it.
  ///
  /// `body` runs with `Output` as it was where no pager can be started.
  static func run(_ body: () throws -> Void) rethrows {
    guard let command = command, let (process, pipe) = start(command) else { return try body() }
    // A reader who leaves the pager early ends the writing, not the program; one who interrupts is talking
    // to the pager, and the terminal stays its own until it ends.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT, SIG_IGN)
    let terminal = Output.descriptor
    Output.descriptor = pipe
    defer {
      close(pipe)
      Output.descriptor = terminal
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    }
    try body()
  }

  /// The command line of the pager.
  private static var command: String? {
    let pager = Terminal.variable("PAGER") ?? "less -R"
    guard let program = pager.split(separator: " ").first, program != "cat", isThere(program) else {
      return nil
    }
    return pager
  }

  /// Whether the shell would find a program.
  private static func isThere(_ program: Substring) -> Bool {
    if program.contains("/") { return access(String(program), X_OK) == 0 }
    let folders = (Terminal.variable("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return folders.contains { access("\($0)/\(program)", X_OK) == 0 }
  }

  /// Starts the pager through the shell, as its command line may hold options.
  private static func start(_ command: String) -> (process: pid_t, pipe: Int32)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_addclose(&actions, ends[0])
    posix_spawn_file_actions_addclose(&actions, ends[1])
    // Colours pass through less, whoever starts it; what the reader has set stays.
    setenv("LESS", "FRX", 0)
    let words = ["sh", "-c", command].map { (word: String) in strdup(word) }
    defer { words.forEach { free($0) } }
    var process = pid_t()
    let failure = posix_spawn(&process, "/bin/sh", &actions, nil, words + [nil], environ)
    close(ends[0])
    guard failure == 0 else {
      close(ends[1])
      return nil
    }
    return (process, ends[1])
  }
}
