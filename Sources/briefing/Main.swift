import ArgumentParser

/// Runs the command that was asked for and ends with the exit codes of the manual.
@main
enum Main {
  static func main() async {
    var running: (any ParsableCommand.Type)?
    do {
      let command = try Briefing.parseAsRoot()
      running = type(of: command)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        var command = command
        try command.run()
      }
    } catch  where running != nil && !isForeseen(error) {
      Terminal.complain("error: a fault of Briefing's own: \(error)")
      Terminal.exit(.internalFault)
    } catch {
      Terminal.exit(report(error, of: running ?? Briefing.self))
    }
  }

  /// Whether a command ends so on purpose.
  private static func isForeseen(_ error: any Error) -> Bool {
    error is ExitStatus || error is ValidationError || Briefing.exitCode(for: error).isSuccess
  }

  /// Says what went wrong, and gives the exit code.
  private static func report(
    _ error: any Error, of command: any ParsableCommand.Type
  ) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    let isHelp = Briefing.exitCode(for: error).isSuccess
    let message = usage(of: command, in: command.fullMessage(for: error))
    if !isHelp {
      if !message.isEmpty { Terminal.complain(message) }
      return .usage
    }
    do throws(ExitStatus) {
      if !message.isEmpty { try Terminal.print(message) }
      return .success
    } catch {
      return error
    }
  }

  /// A message in which the command that was asked for has its whole name.
  private static func usage(of command: any ParsableCommand.Type, in message: String) -> String {
    let parent = Briefing.configuration.subcommands.first { parent in
      parent == command || parent.configuration.subcommands.contains { $0 == command }
    }
    guard let parent, let name = command.configuration.commandName else { return message }
    let above = parent == command ? "" : "\(parent._commandName) "
    return message.replacing("Usage: \(name)", with: "Usage: briefing \(above)\(name)")
      .replacing("See '\(name) ", with: "See 'briefing \(above)\(name) ")
  }
}

/// The root of the commands.
struct Briefing: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "Builds a static site of industry briefings in which every figure is data.",
    discussion: """
      A site is a folder with Content/ in it. Run 'briefing build' there, and the site stands in \
      Public/, ready for any web host.

      Exit codes: 0 done, 1 errors in the content, 2 wrong usage, 3 the machine (a disk, a \
      permission, a lock), 70 a fault of Briefing's own.
      """,
    version: Version.current,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ImportCommand.self, SourceCommand.self,
      RecordCommand.self, CorrectCommand.self, ImpactCommand.self, WhyCommand.self,
      ChangesCommand.self, RenderCommand.self,
      ChartCommand.self, CardsCommand.self, VersionCommand.self,
    ])
}
