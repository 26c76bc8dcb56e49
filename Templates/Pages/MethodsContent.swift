import Languages
import Markup
import Quantities
import SiteModel
import SiteRenderer

/// How the site knows what it says: rules, rubrics and the meaning of every letter and label.
struct MethodsContent: Component {
  let surroundings: Surroundings

  init(_ page: MethodsPage) { surroundings = Surroundings(page.context) }

  private var words: MethodStrings { surroundings.words.methods }
  private var language: Language { surroundings.language }

  var body: some Markup {
    PageHead(words.title, standfirst: words.summary)
    PageSection(Anchor.part("figures"), words.figures) { Paragraphs(texts: words.figureRules) }
    PageSection(Anchor.part("confidence"), words.confidence) {
      Meanings(entries: Claim.Confidence.allCases.map { $0.entry(in: words) })
      p(.class("table-note")) { words.confidenceNote }
    }
    PageSection(Anchor.part("tiers"), words.sources) {
      Meanings(
        entries: Source.Tier.allCases.map { tier in
          (
            surroundings.words.source.tier.filled(["tier": tier.rawValue]),
            tier.meaning(in: language)
          )
        })
      p(.class("table-note")) { words.sourcesNote }
    }
    PageSection(Anchor.part("flags"), words.flags) { FlagTable(surroundings: surroundings) }
    PageSection(Anchor.part("capacity"), words.capacity) {
      Meanings(
        entries: Milestone.Status.allCases.map { $0.entry(in: language) })
      p(.class("table-note")) { words.capacityNote }
    }
    PageSection(Anchor.part("statements"), words.statements) {
      Meanings(entries: Claim.Status.allCases.map { $0.entry(in: words) })
    }
    PageSection(Anchor.part("changes"), words.changes) {
      Paragraphs(texts: words.changeRules)
      Meanings(entries: Correction.Kind.allCases.map { $0.entry(in: words) })
    }
  }
}

/// Paragraphs one after another.
private struct Paragraphs: Component {
  let texts: [String]

  var body: some Markup {
    div(.class("prose")) { ForEach(texts) { text in p { text } } }
  }
}

/// Words with what they mean.
private struct Meanings: Component {
  let entries: [(term: String, meaning: String)]

  var body: some Markup {
    dl(.class("dates")) {
      ForEach(entries) { entry in
        dt { entry.term }
        dd { entry.meaning }
      }
    }
  }
}

/// Every letter that can stand beside a number.
private struct FlagTable: Component {
  let surroundings: Surroundings

  private var words: MethodStrings { surroundings.words.methods }

  var body: some Markup {
    ScrollingTable(
      Anchor.part("flags-table"),
      columns: [
        TableColumn(words.letter, .short), TableColumn(words.word, .short),
        TableColumn(words.meaning, .words),
      ], rows: rows, isCaptionHidden: true
    ) { words.flags }
    p(.class("table-note")) { words.flagsNote }
  }

  private var rows: [TableRow] {
    let language = surroundings.language
    let flags = Flag.allCases.map { ($0.rawValue, $0.label(in: language), $0.meaning(in: words)) }
    let computed = [("r", language.flags.revised, words.revised)]
    return ([("–", language.flags.actual, words.actual)] + flags + computed).map {
      letter, word, meaning in
      var row = TableRow()
      row.add { em { letter } }
      row.add { surroundings.sentence(word) }
      row.add { meaning }
      return row
    }
  }
}

extension Flag {
  fileprivate func meaning(in words: MethodStrings) -> String {
    switch self {
    case .estimate: words.estimate
    case .forecast: words.forecast
    case .guidance: words.guidance
    case .provisional: words.provisional
    case .seriesBreak: words.seriesBreak
    case .confidential: words.confidential
    case .lowReliability: words.lowReliability
    case .unavailable: words.unavailable
    case .notApplicable: words.notApplicable
    }
  }
}

extension Claim.Confidence {
  fileprivate func entry(in words: MethodStrings) -> (term: String, meaning: String) {
    let entry =
      switch self {
      case .high: words.high
      case .medium: words.medium
      case .low: words.low
      }
    return (entry.term, entry.meaning)
  }
}

extension Claim.Status {
  fileprivate func entry(in words: MethodStrings) -> (term: String, meaning: String) {
    let entry =
      switch self {
      case .standing: words.standing
      case .superseded: words.superseded
      case .disputed: words.disputed
      case .retracted: words.retracted
      }
    return (entry.term, entry.meaning)
  }
}

extension Correction.Kind {
  fileprivate func entry(in words: MethodStrings) -> (term: String, meaning: String) {
    let entry =
      switch self {
      case .correction: words.correction
      case .clarification: words.clarification
      case .revision: words.revision
      case .update: words.update
      case .retraction: words.retraction
      }
    return (entry.term, entry.meaning)
  }
}

extension Milestone.Status {
  fileprivate func entry(in language: Language) -> (term: String, meaning: String) {
    let (names, words) = (language.statuses, language.strings.methods)
    let (term, meaning) =
      switch self {
      case .announced: (names.announced, words.announced)
      case .contracted: (names.contracted, words.contracted)
      case .permitted: (names.permitted, words.permitted)
      case .building: (names.building, words.building)
      case .energised: (names.energised, words.energised)
      case .operating: (names.operating, words.operating)
      case .paused: (names.paused, words.paused)
      case .cancelled: (names.cancelled, words.cancelled)
      }
    return (language.sentence(term), meaning)
  }
}
