internal import Diagnostics
internal import FileSystem
internal import Parallel
internal import SiteModel
internal import SiteReader
package import SiteRenderer
internal import SiteWriter

/// Builds a site: reads the records, renders each text and then the lists, and, when nothing is
/// wrong, puts the files in place.
///
/// - Throws: An `OutputError` or a `FileError` when the machine refuses something. Errors in the
///   content are in the report; the output is as it was then.
package func generate<T: Theme>(
  _ options: BuildOptions, theme: T.Type
) async throws -> BuildReport {
  let output = try await OutputDirectory.open(
    options.output, site: options.root,
    sources: ["Content", "Cards", "Sources", "Templates", "Tests"])
  var report = BuildReport()
  let result = try await SiteReader(SiteReader.Options(options)).read()
  report.take(result)
  guard let site = result.site else { return report.finished(options) }
  let lock = try PublishedLock(options)
  report.lock = options.showsEarlierDay ? .passedOver : lock == nil ? .absent : .compared
  if !options.showsEarlierDay {
    report.diagnostics += site.faults(ofRetractionsSince: lock?.publication)
  }
  let rendering = Rendering(
    site, T(site: site, linkStyle: options.linkStyle), result.texts, options,
    notesFigures: lock != nil || options.listsPublication)
  let spool = try output.spool()
  let (files, uses) = try await rendering.render(into: spool, &report)
  rendering.compare(uses, with: lock, options, &report)
  // Taking a large site apart needs time; it may as well be another core's.
  Task.detached { withExtendedLifetime((rendering, result)) {} }
  report = report.finished(options)
  if report.isRefused { return report }
  do {
    let set = try OutputSet(files)
    if options.isWritten { report.take(try await output.commit(set, from: spool)) }
  } catch let clashes as OutputClashes {
    report.diagnostics += clashes.diagnostics
    report = report.finished(options)
  }
  return report
}

extension BuildReport {
  fileprivate mutating func take(_ result: SiteReader.Result) {
    diagnostics = result.diagnostics
    isRead = !diagnostics.containsErrors
    drafts = result.left.drafts
    held = result.left.held
    newer = result.left.newer
  }

  fileprivate mutating func take(_ changes: OutputChanges) {
    written = changes.created + changes.replaced
    unchanged = changes.unchanged
    removed = changes.removed
    unknown = changes.unknown
  }
}

extension SiteReader.Options {
  init(_ options: BuildOptions) {
    self.init(root: options.root, now: options.now)
    vintage = options.vintage
    baseURL = options.baseURL
    includesDrafts = options.includesDrafts
    includesFuture = options.includesFuture
    keptBytes = options.keptBytes
  }
}

extension BuildReport {
  /// The report with its findings sorted, shown with their source lines, and judged by `--strict`.
  fileprivate func finished(_ options: BuildOptions) -> BuildReport {
    var report = self
    var seen: Set<Diagnostic> = []
    var files = LastFile(root: options.root)
    report.diagnostics = diagnostics.filter { seen.insert($0).inserted }.sorted().map { finding in
      var finding = finding.excerpt == nil ? finding.withExcerpt(of: &files) : finding
      if options.isStrict { finding.severity = .error }
      return finding
    }
    return report
  }
}

/// The file that was read last: findings come sorted by file.
private struct LastFile {
  let root: String
  private var last: (path: String, text: SourceText?)?

  init(root: String) { self.root = root }

  /// The text of a file; `nil` when it cannot be read.
  mutating func text(at path: String) -> SourceText? {
    if let last, last.path == path { return last.text }
    let bytes = try? readFile("\(root)/\(path)", limit: 10 << 20)
    let text = bytes.flatMap { try? SourceText(path: path, bytes: $0) }
    last = (path, text)
    return text
  }
}

extension Diagnostic {
  /// The diagnostic with the line that it points into, read again from its file.
  fileprivate func withExcerpt(of files: inout LastFile) -> Diagnostic {
    guard let location, let source = files.text(at: location.path), !source.bytes.isEmpty
    else { return self }
    let offset = source.offset(line: location.line, column: location.column)
    let length = source.bytes[offset...].prefix { $0.isPartOfWord }.count
    let placed = source.diagnostic(
      severity, id: id, message, at: offset..<offset + max(1, length), notes: notes,
      suggestion: suggestion)
    return placed.location == location ? placed : self
  }
}

extension UInt8 {
  /// A Boolean value indicating whether the byte can be part of an id or a number.
  fileprivate var isPartOfWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
}
