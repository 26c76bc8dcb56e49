import Foundation
import Testing

/// Runs the program as a user does.
struct Run {
  let status: Int32
  let output: String
  let errors: String

  init(
    _ arguments: [String], input: String = "", in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws {
    let process = Process()
    process.executableURL = Run.program
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.currentDirectoryURL = folder
    let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = standardOutput
    process.standardError = standardError
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    output = String(
      decoding: standardOutput.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    errors = String(
      decoding: standardError.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }

  /// The program, which SwiftPM puts beside the tests.
  static let program: URL = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/briefing") {
      folder.deleteLastPathComponent()
    }
    return folder.appendingPathComponent("briefing")
  }()

  /// A copy of the sound site among the fixtures, with more files below `Content/`.
  static func site(_ files: [String: String] = [:]) throws -> URL {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/ValidSite")
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("briefing-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: fixture, to: folder)
    for (path, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent("Content/\(path)"))
    }
    return folder
  }
}

@Suite struct CommandTests {
  private func site() throws -> URL { try Run.site() }

  @Test func `a build says what it did, from any folder of the site`() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Run(["build"], in: folder.appendingPathComponent("Content/data"))
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Built "))
    #expect(run.output.contains("2 figures checked, 0 warnings"))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/Public/index.html"))
  }

  @Test func `errors in the content end with 1, as text or as JSON`() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let record = folder.appendingPathComponent("Content/companies/bolt.yaml")
    try "nmae: Bolt\n".write(to: record, atomically: true, encoding: .utf8)
    let text = try Run(["build"], in: folder)
    #expect(text.status == 1)
    #expect(
      text.errors.contains(
        "Content/companies/bolt.yaml:1:1: error: unknown key 'nmae'; did you mean 'name'?"))
    #expect(text.errors.contains("nothing was written"))
    let json = try Run(["build", "--format", "json"], in: folder)
    #expect(json.status == 1)
    let faults = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(faults?.contains { $0["suggestion"] as? String == "name" } == true)
  }

  @Test(arguments: [
    ["build", "--nwo"], ["biuld"], ["build", "--links", "web"], ["build", "--now", "today"],
    ["build", "--site", "/nowhere"], ["cards", "--site", "/nowhere"],
    ["chart", "a.yaml", "--site", "/nowhere"], ["build", "--base-url", "host"], ["render"],
    ["render", "--unsafe", "-"],
  ])
  func `wrong usage ends with 2 and says so`(arguments: [String]) throws {
    let run = try Run(arguments, in: FileManager.default.temporaryDirectory)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
  }

  @Test(arguments: [["render", "/nowhere/x.md"], ["build", "--output", "/"]])
  func `what the machine refuses ends with 3`(arguments: [String]) throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Run(arguments, in: folder)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: cannot "))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `output that is lost ends with 3`() throws {
    let process = Process()
    process.executableURL = Run.program
    process.arguments = ["version"]
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
    #expect(text == "error: cannot write to the standard output\n")
  }

  @Test func `names of files cannot command the terminal`() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Run(["build", "-o", "\u{1B}[2J/x"], in: folder)
    #expect(!(run.output + run.errors).contains("\u{1B}"))
  }

  @Test func `what the vintage leaves out is not called due later`() throws {
    let folder = try site()
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Run(["build", "--vintage", "2025-01-05"], in: folder)
    #expect(run.output.contains("Left out: 2 newer than the --vintage."))
  }

  @Test func `help and version end with 0`() throws {
    #expect(try Run(["--help"]).output.contains("SUBCOMMANDS"))
    #expect(try Run(["build", "--help"]).output.contains("--vintage"))
    #expect(try Run(["version"]).output == "briefing 0.1.0\n")
    #expect(try Run(["--version"]).status == 0)
  }

  @Test func `Markdown is rendered from the standard input`() throws {
    let ours = try Run(["render", "-"], input: "# Capex\n\n~~old~~\n")
    #expect(ours.output.contains("<h1 id=\"capex\">Capex</h1>"))
    #expect(ours.output.contains("<del>old</del>"))
    #expect(try Run(["render", "/dev/stdin"], input: "# Capex\n\n~~old~~\n").output == ours.output)
    let plain = try Run(["render", "--commonmark", "-"], input: "# Capex\n\n<b>~~old~~</b>\n")
    #expect(
      plain.output
        == "<h1>Capex</h1>\n<p><!-- raw HTML omitted -->~~old~~<!-- raw HTML omitted --></p>\n")
    let unsafe = try Run(["render", "--commonmark", "--unsafe", "-"], input: "<b>x</b>\n")
    #expect(unsafe.output == "<p><b>x</b></p>\n")
    let faulty = try Run(["render", "-"], input: "See[^1]\n")
    #expect(faulty.status == 1)
    #expect(faulty.errors.hasPrefix("<stdin>:1:4: error: no footnote '1' is defined"))
  }
}
