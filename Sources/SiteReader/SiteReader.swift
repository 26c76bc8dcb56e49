package import Diagnostics
internal import FileSystem
internal import Images
internal import Parallel
package import Quantities
internal import Records
package import SiteModel
internal import Tables

/// Reads the files below `Content/` into a site.
///
/// Every file is read and checked, on all cores, and every fault of every file is reported. The
/// bodies of texts are left on disk, but for those that there is room for.
package struct SiteReader: Sendable {
  /// What to read, and in which state of time.
  package struct Options: Sendable {
    /// The folder that holds `Content/`.
    package var root: String
    /// The instant that decides what is published.
    package var now: Instant
    /// The day whose knowledge is shown, when it is not today's.
    package var vintage: CivilDate?
    /// The address that the site will stand at, when it is not the one in `site.yaml`.
    package var baseURL: String?
    /// Whether drafts are built.
    package var includesDrafts = false
    /// Whether briefings that are due later are built.
    package var includesFuture = false
    /// How many bytes of texts are kept in memory, at most.
    package var keptBytes = 48 << 20

    /// Makes options.
    package init(root: String, now: Instant) {
      self.root = root
      self.now = now
    }
  }

  /// What was read.
  package struct Result: Sendable {
    /// The site; `nil` when its settings could not be read.
    package var site: Site?
    /// The texts, for their pages.
    package var texts = KeptTexts(root: "", [])
    /// Everything that was wrong.
    package var diagnostics: [Diagnostic]
    /// How many briefings are not built, and why.
    package var left = LeftOut()
  }

  /// How many briefings are not built, by what keeps them back.
  package struct LeftOut: Sendable {
    /// Drafts.
    package var drafts = 0
    /// Those that are due later.
    package var held = 0
    /// Those that state what was known after the day whose knowledge is shown.
    package var newer = 0
  }

  /// The largest text or record that is read, in bytes.
  static let sizeLimit = 10 << 20

  let options: Options

  /// Makes a reader.
  package init(_ options: Options) { self.options = options }

  /// Reads everything.
  ///
  /// - Throws: A `FileError` when `Content/` or `Cards/` cannot be listed.
  package func read() async throws -> Result {
    let tree = try SourceTree(site: options.root)
    let room = KeptTexts.Room(bytes: options.keptBytes)
    let parts = await tree.entries.concurrentMap { read($0, room) }
    var assembly = SiteAssembly(options: options)
    for (path, reason) in tree.refused { assembly.refuse(path, reason) }
    for path in tree.skipped { assembly.skip(path) }
    for part in parts { assembly.add(part) }
    var result = assembly.result(try CardReader(site: options.root))
    result.texts = KeptTexts(root: options.root, parts.compactMap(\.text))
    return result
  }

  /// What is wrong with a record, a text or a series' rows by themselves; `source` has the path
  /// that it stands at, or is to stand at, such as `Content/sources/report.yaml`.
  package static func faults(in source: SourceText) -> [Diagnostic] {
    let components = source.path.split(separator: "/").dropFirst().map(String.init)
    let file = ContentFile(components: components)
    var part = Part(entry: SourceTree.Entry(path: source.path, file: file))
    do throws(Diagnostic) {
      try part.decode(source)
      return part.diagnostics
    } catch {
      return part.diagnostics + [error]
    }
  }

  /// One file, read and decoded.
  private func read(_ entry: SourceTree.Entry, _ room: KeptTexts.Room) -> Part {
    var part = Part(entry: entry)
    switch entry.file {
    case .copied, .attachment:
      part.readImage(root: options.root)
      return part
    case .misplaced(let hint):
      part.diagnostics.append(
        Diagnostic(
          .error, id: "misplaced-file", hint,
          at: SourceLocation(path: entry.path, line: 1, column: 1)))
      return part
    default: break
    }
    do {
      let bytes = try readFile("\(options.root)/\(entry.path)", limit: SiteReader.sizeLimit)
      let source = try SourceText(path: entry.path, bytes: bytes)
      try part.decode(source)
      if entry.file.hasBody { part.text = KeptTexts.Text(source, in: room) }
    } catch let fault as Diagnostic {
      part.diagnostics.append(fault)
    } catch {
      part.diagnostics.append(
        Diagnostic(
          .error, id: "unreadable-file", "\(error)",
          at: SourceLocation(path: entry.path, line: 1, column: 1)))
    }
    return part
  }
}

/// What one file gave.
struct Part: Sendable {
  /// The records that a file can hold.
  indirect enum Content: Sendable {
    case nothing
    case settings(SiteSettings)
    case company(Company)
    case person(Person)
    case topic(Topic)
    case source(Source)
    case claim(Claim)
    case event(Event)
    case campus(Campus)
    case term(Term)
    case correction(Correction)
    case image(Result<ImageSize, ImageFault>)
    case imageCredit(ImageCredit)
    case sidecar(SourceText, RecordNode)
    case values([Observation])
    case briefing(BriefingFile)
    case page(StandingPage)
  }

  let entry: SourceTree.Entry
  var content = Content.nothing
  /// The file's text, when a page is made of it.
  var text: KeptTexts.Text?
  var diagnostics: [Diagnostic] = []

  init(entry: SourceTree.Entry) { self.entry = entry }

  /// A Boolean value indicating whether what the file describes is there but could not be read,
  /// in whole or in what others refer to.
  var isBroken: Bool {
    switch content {
    case .nothing: true
    case .values: diagnostics.containsErrors
    case .briefing(let file): file.isOriginal && file.facts == nil
    default: false
    }
  }

  /// Reads a file that is copied, when its name says that it is an image.
  mutating func readImage(root: String) {
    guard let format = ImageFormat(fileName: entry.path) else { return }
    let (size, faults) = ImageReader(root: root, path: entry.path, format: format).read()
    content = .image(size)
    diagnostics += faults
  }

  mutating func decode(_ source: SourceText) throws(Diagnostic) {
    switch entry.file {
    case .settings: content = try record(source, "site") { SiteSettings(&$0).map(Content.settings) }
    case .record(let kind, let id):
      content = try record(source, kind.noun) { Part.content(kind, id, &$0) }
    case .imageSidecar:
      content = try record(source, "image") { ImageCredit(&$0).map(Content.imageCredit) }
    case .sidecar:
      guard let node = try RecordReader(source).read() else {
        throw Part.emptyRecord(source, "series")
      }
      content = .sidecar(source, node)
    case .values: decodeValues(source)
    case .briefing(let id, let language):
      content = try frontMatter(source, "briefing") { record, body in
        BriefingFile(&record, id: id, language: language, bodyOffset: body).map(Content.briefing)
      }
    case .page(let id, let language):
      content = try frontMatter(source, "page") { record, body in
        let title = record.text("title", .required)
        let summary = record.text("summary")
        return .page(
          StandingPage(
            id: id, language: language, title: title ?? "", summary: summary, path: source.path,
            bodyOffset: body))
      }
    case .copied, .attachment, .misplaced: break
    }
  }

  private static func content(
    _ kind: RecordKind, _ id: String, _ record: inout RecordDecoder
  ) -> Content? {
    switch kind {
    case .claims: Claim(&record, id: id).map(Content.claim)
    case .companies: Company(&record, id: id).map(Content.company)
    case .corrections: Correction(&record, id: id).map(Content.correction)
    case .events: Event(&record, id: id).map(Content.event)
    case .people: Person(&record, id: id).map(Content.person)
    case .sites: Campus(&record, id: id).map(Content.campus)
    case .sources: Source(&record, id: id).map(Content.source)
    case .terms: Term(&record, id: id).map(Content.term)
    case .topics: Topic(&record, id: id).map(Content.topic)
    }
  }

  private mutating func decodeValues(_ source: SourceText) {
    let (table, faults) = CSVReader().read(source)
    diagnostics += faults
    guard let table else { return }
    var reader = SeriesReader(table)
    content = .values(reader.observations())
    diagnostics += reader.diagnostics
  }

  private mutating func record(
    _ source: SourceText, _ kind: String, _ decode: (inout RecordDecoder) -> Content?
  ) throws(Diagnostic) -> Content {
    guard let node = try RecordReader(source).read() else { throw Part.emptyRecord(source, kind) }
    return finish(RecordDecoder(node, in: source, of: kind), decode)
  }

  private mutating func frontMatter(
    _ source: SourceText, _ kind: String, _ decode: (inout RecordDecoder, Int) -> Content?
  ) throws(Diagnostic) -> Content {
    let matter = try FrontMatter(of: source)
    guard let node = try RecordReader(source, range: matter.range).read() else {
      throw Part.emptyRecord(source, kind)
    }
    let decoder = RecordDecoder(node, in: source, of: kind, hints: Part.hints(node, kind))
    return finish(decoder) { decode(&$0, matter.bodyOffset) }
  }

  private mutating func finish(
    _ decoder: RecordDecoder, _ decode: (inout RecordDecoder) -> Content?
  ) -> Content {
    var decoder = decoder
    let result = decode(&decoder)
    decoder.finish()
    diagnostics += decoder.diagnostics
    return result ?? .nothing
  }

  private static func emptyRecord(_ source: SourceText, _ kind: String) -> Diagnostic {
    Diagnostic(
      .error, id: "empty-record", "the \(kind) is empty",
      at: SourceLocation(path: source.path, line: 1, column: 1))
  }

  /// Facts in a file without `as_of` are the commonest slip: either the date is missing, or a
  /// translation repeats what its original says.
  private static func hints(_ node: RecordNode, _ kind: String) -> [String: String] {
    guard kind == "briefing" else { return [:] }
    let hint = "a translation carries words only; facts stand in the original, which has 'as_of'"
    return Dictionary(uniqueKeysWithValues: BriefingFile.factKeys.map { ($0, hint) })
  }
}
