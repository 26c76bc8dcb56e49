package import Charts
package import Diagnostics
package import Languages
internal import Markdown
internal import Markup
package import Quantities
internal import Records
package import SiteModel

/// A chart that is drawn by itself, from a record of its own or from a text that it stands in.
package struct LoneChart {
  /// The records that it may refer to.
  let site: Site
  /// A Boolean value indicating whether it belongs to the site, and so its sources do.
  let isOfSite: Bool
  let loader: TextLoader
  let language: Language
  /// The state of knowledge that is shown; `nil` is today's.
  let asOf: CivilDate?

  /// What is wrong with it.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Prepares the drawing of charts of a site, or of none.
  package init(site: Site?, language: Language, loader: TextLoader, asOf: CivilDate? = nil) {
    self.site =
      site
      ?? Site(
        settings: SiteSettings(
          title: LocalizedText(""), description: LocalizedText(""), baseURL: "",
          languages: Language.all))
    isOfSite = site != nil
    self.loader = loader
    self.language = language
    self.asOf = asOf
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
      return draw(node, in: source, at: range, theme: theme, width: width, height: height)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  private mutating func draw(
    _ node: RecordNode, in source: SourceText, at range: Range<Int>, theme: ChartTheme,
    width: Double, height: Double?
  ) -> [UInt8]? {
    var record = RecordDecoder(node, in: source, of: "chart")
    let words = ChartWords(&record, isTranslation: false)
    let folder = source.path.folderOfTables
    let loader = loader
    let scope = ChartScope(site, asOf: asOf, checksSources: isOfSite) {
      $0.contains("..") ? nil : try loader.load(folder + $0)
    }
    let facts = ChartFacts(&record, scope)
    record.finish()
    diagnostics += record.diagnostics
    guard let facts, !record.diagnostics.containsErrors else { return nil }
    let renderer = ChartRenderer(language: language)
    let (spec, data) = (words.spec(facts), facts.data(in: language.code))
    do throws(ChartRefusal) {
      let chart = try renderer.render(spec, data)
      diagnostics += chart.warnings.map { $0.diagnostic(node, in: source, at: range) }
      return try renderer.file(
        spec, data, theme: theme, width: width, height: height,
        sources: site.publishers(of: chart.sourceIDs))
    } catch {
      diagnostics += error.problems.map { $0.diagnostic(node, in: source, at: range) }
      return nil
    }
  }

  /// The chart's record, and where it stands.
  private func node(
    of source: SourceText, id: String?
  ) throws(Diagnostic) -> (RecordNode, Range<Int>)? {
    guard source.path.hasSuffix(".md") else {
      return try RecordReader(source).read().map { ($0, 0..<1) }
    }
    var finder = ChartFinder()
    let (document, _) = Document.parse(source, from: source.startOfText)
    var buffer = MarkupBuffer(capacity: 1024)
    document.write(to: &buffer, hooks: &finder, words: .init(footnotes: "", back: ""))
    for block in finder.blocks {
      guard let node = try block.record() else { continue }
      let own = node.entries?.first { $0.key.text == "id" }?.value.text
      if id == nil || own == id { return (node, block.range) }
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

extension String {
  /// Where the tables of a file stand: beside a record, in the folder of a text's name.
  fileprivate var folderOfTables: String {
    let folder = lastIndex(of: "/").map { String(self[...$0]) } ?? ""
    guard hasSuffix(".md") else { return folder }
    let name = dropFirst(folder.count).prefix { $0 != "." }
    return "\(folder)\(name)/"
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
