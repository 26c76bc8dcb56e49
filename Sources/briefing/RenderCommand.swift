import ArgumentParser
import Diagnostics
import FileSystem
import Markdown

/// Prints the HTML of one Markdown file.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Prints the HTML of a Markdown file.",
    discussion: """
      With tables, footnotes, strikethrough and heading ids, as in a briefing; charts and figures \
      need a site and are shown as they are written.

        briefing render notes.md
        echo '# Hello' | briefing render -
        briefing render --commonmark notes.md     CommonMark alone, as the program cmark prints it
      """)

  @Argument(help: "The file, or - for the standard input.")
  var file: String

  @Flag(help: "Leave our additions out and print what the program cmark prints.")
  var commonmark = false

  @Flag(help: "Let raw HTML and any link through (with --commonmark).")
  var unsafe = false

  func validate() throws {
    if unsafe, !commonmark { throw ValidationError("--unsafe goes with --commonmark.") }
  }

  func run() throws {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = isInput ? Terminal.readInput() : try readFile(file, followingLinks: true)
    } catch {
      Terminal.complain("error: \(error)")
      throw ExitStatus.environment
    }
    if commonmark {
      try Terminal.print(bytes: Document.commonMarkHTML(bytes, unsafe: unsafe))
    } else {
      try render(bytes)
    }
  }

  /// A Boolean value indicating whether the file is the standard input, by one of its names.
  private var isInput: Bool { ["-", "/dev/stdin", "/dev/fd/0"].contains(file) }

  private func render(_ bytes: [UInt8]) throws {
    do {
      let source = try SourceText(path: isInput ? "<stdin>" : file, bytes: bytes)
      let (document, faults) = Document.parse(source)
      let report = DiagnosticsFormatter.text.report(faults)
      if !report.isEmpty { Terminal.complain(String(report.dropLast())) }
      if faults.containsErrors { throw ExitStatus.contentErrors }
      try Terminal.print(bytes: document.html())
    } catch let fault as Diagnostic {
      Terminal.complain(String(DiagnosticsFormatter.text.report([fault]).dropLast()))
      throw ExitStatus.contentErrors
    }
  }
}
