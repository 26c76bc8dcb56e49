import ArgumentParser
import Authoring
import Diagnostics
import FileSystem
import Quantities
import SiteModel

/// The commands on sources.
struct SourceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source", abstract: "Works on the records of sources.",
    subcommands: [SourceAddCommand.self])
}

/// Makes a source's record.
struct SourceAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Writes the record of a source into Content/sources/.",
    discussion: """
      What is needed and not given is asked for, when someone is there to be asked. Tiers: A a \
      regulator's data, a company's page or an analyst's own note; B established news or trade \
      press; C an aggregator or a rewrite.

        briefing source add --publisher CBRE --title 'Data Center Trends H2 2024' --type report \\
            --date 2025-02-26 --tier A --url https://www.cbre.com/insights/

      A record that is there is never replaced.
      """)

  @Option(help: "The id (default: from the publisher, the title and the year).")
  var id: String?

  @Option(help: "The document's title; in square brackets, a description of yours.")
  var title: String?

  @Option(help: "Who published it.")
  var publisher: String?

  @Option(help: "What kind of document it is.")
  var type: Source.Kind?

  @Option(help: "When it was published: 2025-04-08, 2025-04 or 2025.")
  var date: PartialDate?

  @Option(help: "How near it is to the fact: A, B or C.")
  var tier: Source.Tier?

  @Option(help: "Where it stands, on its publisher's own host.")
  var url: String?

  @Option(help: "The day on which you read it.")
  var accessed: CivilDate?

  @Option(help: "The code of its language, such as en or zh-Hant.")
  var lang: String?

  @Option(help: "Who can read it (default: open).")
  var access: Source.Access?

  @Option(help: "What a reader should know of it.")
  var note: String?

  @Option(help: "The folder that holds Content/ (default: here or the nearest parent).")
  var site: String?

  func run() throws {
    let root = try SiteFolder.find(site)
    let draft = try draft()
    guard let id = id ?? draft.proposedID else {
      throw ValidationError("no id can be made of this title; give one with --id.")
    }
    do {
      try check(draft, id)
      try draft.write(id: id, to: root)
    } catch let error as FileError {
      Terminal.complain("error: \(error)")
      if error.reason == .exists {
        Terminal.complain("Use 'source:\(id)' if it is the same document, else give another --id.")
        throw ExitStatus.contentErrors
      }
      throw ExitStatus.environment
    }
    try Terminal.print("Wrote \(SourceDraft.path(of: id))")
    try Terminal.print("Cite it in a text as [words](source:\(id)), in a series' rows as \(id).")
  }

  /// Says what the build would say of the record.
  private func check(_ draft: SourceDraft, _ id: String) throws {
    let faults: [Diagnostic]
    do throws(Diagnostic) { faults = try draft.faults(id: id) } catch { faults = [error] }
    if faults.isEmpty { return }
    Terminal.complain(String(DiagnosticsFormatter.text.report(faults).dropLast()))
    throw ExitStatus.contentErrors
  }

  private func draft() throws -> SourceDraft {
    var questions = Questions()
    let publisher = questions.text(publisher, "--publisher", "Publisher")
    let title = questions.text(title, "--title", "Title")
    let kinds = Source.Kind.allCases.map(\.rawValue).joined(separator: ", ")
    let type = questions.value(type, "--type", "Type (\(kinds))") { Source.Kind(rawValue: $0) }
    let date = questions.value(date, "--date", "Date (2025-04-08, 2025-04 or 2025)") {
      PartialDate($0)
    }
    let tier = questions.value(tier, "--tier", "Tier (A, B or C)") { Source.Tier(argument: $0) }
    guard let publisher, let title, let type, let date, let tier else {
      let names = questions.missing.joined(separator: ", ")
      throw ValidationError("a source needs \(names).")
    }
    var draft = SourceDraft(
      title: title, publisher: publisher, kind: type, date: date, tier: tier)
    draft.url = url ?? questions.optional("Address (empty for none)")
    draft.accessed = accessed
    draft.language = lang
    draft.access = access
    draft.note = note
    return draft
  }
}

/// Asks for what was not given, when someone is there to answer.
struct Questions {
  /// The options that were not given and could not be asked for.
  private(set) var missing: [String] = []
  private var hasAsked = false

  mutating func text(_ given: String?, _ option: String, _ question: String) -> String? {
    value(given.flatMap { $0.isEmpty ? nil : $0 }, option, question) { $0.isEmpty ? nil : $0 }
  }

  /// The given value, or the first answer that is one.
  mutating func value<Value>(
    _ given: Value?, _ option: String, _ question: String, _ parse: (String) -> Value?
  ) -> Value? {
    if let given { return given }
    while Terminal.isInteractive {
      hasAsked = true
      guard let answer = Terminal.ask(question) else { break }
      if let value = parse(answer) { return value }
    }
    missing.append(option)
    return nil
  }

  /// What is asked for only when something else was.
  func optional(_ question: String) -> String? {
    guard hasAsked, let answer = Terminal.ask(question), !answer.isEmpty else { return nil }
    return answer
  }
}
