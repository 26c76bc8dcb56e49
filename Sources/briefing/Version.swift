import ArgumentParser

/// The version of this program.
enum Version {
  static let current = "0.1.0"
}

/// Prints the version.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Prints the version of this program.")

  func run() throws { try Terminal.print("briefing \(Version.current)") }
}
