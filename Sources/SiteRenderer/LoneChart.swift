package import Charts
package import Diagnostics
package import Languages
internal import Markdown
internal import Markup
internal import Records
package import SiteModel

/// A chart that is drawn by itself, from a record of its own or from a text that it stands in.
package struct LoneChart {
  private let scope: ChartScope
  private let language: Language
  /// The text that says what is drawn, where the chart's own only translates it.
  private let original: SourceText?

  /// What is wrong with it.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Prepares the drawing of charts that stand in no page; `site` has the series that they may
  /// name, and `table` reads what stands beside them.
  package init(
    site: Site?, language: Language, table: @escaping (String) throws -> SourceText?
  ) {
    var scope = ChartScope(site ?? .empty, asOf: nil, table: table)
    scope.checksSources = false
    self.init(scope, language, original: nil)
  }

  /// Prepares the drawing of a briefing's charts, as they are on its page.
  ///
  /// - Throws: What `loader` throws, when a translation's original cannot be read.
  package init(
    _ edition: Edition, of briefing: Briefing, on site: Site, language: Language,
    loader: TextLoader
  ) throws {
    let tables = site.tables[briefing.id] ?? [:]
    let scope = ChartScope(site, asOf: briefing.asOf, tableNames: tables.keys.sorted()) {
      try tables[$0].map(loader.load)
    }
    let first = briefing.editions.first?.path ?? edition.path
    self.init(
      scope, language, original: first == edition.path ? nil : try loader.load(first))
  }

  /// Prepares the drawing of the charts of a page that stands by itself.
  ///
  /// - Throws: What `loader` throws, when a translation's original cannot be read.
  package init(
    _ page: StandingPage, on site: Site, language: Language, loader: TextLoader
  ) throws {
    let scope = ChartScope(site, asOf: site.vintage) { _ in nil }
    let first = site.settings.languages.lazy.compactMap { language in
      site.pages.first { $0.id == page.id && $0.language == language.code }?.path
    }.first
    self.init(
      scope, language, original: first == page.path ? nil : try first.map(loader.load))
  }

  private init(_ scope: ChartScope, _ language: Language, original: SourceText?) {
    (self.scope, self.language, self.original) = (scope, language, original)
  }

  /// A Boolean value indicating whether there is a chart in a text.
  package func hasChart(_ source: SourceText) -> Bool {
    ((try? node(of: source, id: nil)) ?? nil) != nil
  }

  /// The file of the chart in a text: of the whole record, or of the block with that id.
  package mutating func file(
    _ source: SourceText, id: String?, theme: ChartTheme, width: Double, height: Double? = nil
  ) -> [UInt8]? {
    do throws(Diagnostic) {
      guard let (node, range) = try node(of: source, id: id) else {
        diagnostics.append(
          source.diagnostic(
            .error, id: "no-chart", "there is no chart\(id.map { " '\($0)'" } ?? "") in this file",
            at: 0..<1))
        return nil
      }
      return try draw(node, in: source, at: range, theme: theme, width: width, height: height)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private mutating func draw(
    _ node: RecordNode, in source: SourceText, at range: Range<Int>, theme: ChartTheme,
    width: Double, height: Double?
  ) throws(Diagnostic) -> [UInt8]? {
    let chart: ChartRecord
    if let original {
      let block = try self.node(of: original, id: node.ownID ?? "")
      chart = ChartRecord(
        node, in: source, at: range,
        translating: block.map { OriginalBlock(node: $0.0, source: original) }, scope)
    } else {
      chart = ChartRecord(node, in: source, scope)
    }
    diagnostics += chart.diagnostics + chart.originalFaults
    guard let facts = chart.facts else { return nil }
    let renderer = ChartRenderer(language: language)
    let (spec, data) = (chart.words.spec(facts), facts.data(in: language.code))
    do throws(ChartRefusal) {
      let chart = try renderer.render(spec, data)
      diagnostics += chart.warnings.map { $0.diagnostic(node, in: source, at: range) }
      return try renderer.file(
        spec, data, theme: theme, width: width, height: height,
        sources: scope.site.publishers(of: chart.sourceIDs))
    } catch {
      diagnostics += error.problems.map { problem in
        (original == nil ? facts.diagnostic(problem) : nil)
          ?? problem.diagnostic(node, in: source, at: range)
      }
      return nil
    }
  }

  /// The chart's record, and where it stands.
  private func node(
    of source: SourceText, id: String?
  ) throws(Diagnostic) -> (RecordNode, Range<Int>)? {
    guard source.path.hasSuffix(".md") else {
      guard let node = try RecordReader(source).read(), id == nil || node.ownID == id else {
        return nil
      }
      return (node, 0..<1)
    }
    var finder = ChartFinder()
    let (document, _) = Document.parse(source, from: source.startOfText)
    var buffer = MarkupBuffer(capacity: 1024)
    document.write(to: &buffer, hooks: &finder, words: .init(footnotes: "", back: ""))
    for block in finder.blocks {
      guard let node = try block.record() else { continue }
      if id == nil || node.ownID == id { return (node, block.range) }
    }
    return nil
  }
}

/// Collects the charts of a text.
private struct ChartFinder: DocumentHooks {
  var blocks: [DirectiveBlock] = []

  mutating func codeBlock(_ block: Document.CodeBlock, in document: Document) -> [UInt8]? {
    if block.word == ChartDirective.name { blocks.append(DirectiveBlock(block, in: document)) }
    return []
  }
}

extension Site {
  /// The site of a chart that belongs to none.
  fileprivate static var empty: Site {
    Site(
      settings: SiteSettings(
        title: LocalizedText(""), description: LocalizedText(""), baseURL: "",
        languages: Language.all))
  }
}

extension SourceText {
  /// Where the text starts, after the front matter.
  fileprivate var startOfText: Int {
    let fence = Array("---\n".utf8)
    guard bytes.starts(with: fence) else { return 0 }
    var index = fence.count
    while index < bytes.count {
      if bytes[index...].starts(with: fence) { return index + fence.count }
      index = (bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1) + 1
    }
    return 0
  }
}
