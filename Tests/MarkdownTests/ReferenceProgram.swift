import Foundation

/// The `cmark` program, whose output is the expected value.
enum ReferenceProgram {
  struct Missing: Error, CustomStringConvertible {
    let description =
      "the program 'cmark' is needed for this test; install it (apt install cmark, brew install cmark)"
  }

  /// What `cmark` prints for each text.
  static func html(of texts: [[UInt8]], unsafe: Bool) throws -> [[UInt8]] {
    let program = ["/usr/bin/cmark", "/usr/local/bin/cmark", "/opt/homebrew/bin/cmark"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let program else { throw Missing() }
    return try texts.map { try run(program, unsafe ? ["--unsafe"] : [], input: $0) }
  }

  private static func run(
    _ program: String, _ arguments: [String], input: [UInt8]
  ) throws -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).md")
    try Data(input).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments + [file.path]
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Array(bytes)
  }
}
