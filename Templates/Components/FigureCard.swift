import Languages
import Markup
import Quantities
import SiteModel

/// A figure in large: its number, with magnitude and unit set smaller.
struct LargeFigure: Component {
  let quantity: Quantity
  let decimals: Int
  let language: Language

  var body: some Markup {
    span(.class("value")) {
      span {
        if quantity.qualifier != .exact {
          span(.ariaHidden(true)) { quantity.qualifier.sign }
          span(.class("hidden-label")) { qualifierWord }
        }
        String(decoding: bytes[..<split], as: UTF8.self)
      }
      if split < bytes.endIndex {
        " "
        small { String(decoding: bytes[(split + 2)...], as: UTF8.self) }
      }
    }
  }

  /// The figure in words without its qualifier, as UTF-8.
  private var bytes: [UInt8] { Array(exactText.utf8) }

  private var exactText: String {
    let exact = Quantity(quantity.amount, quantity.unit, scale: quantity.scale)
    return NumberFormat(language).quantity(exact, style: .prose, decimals: decimals)
  }

  /// Where the last no-break space (C2 A0) stands: before the magnitude or the unit, if there is
  /// one; before the number stands a currency's code.
  private var split: Int {
    let last = bytes.indices.last {
      bytes[$0] == 0xC2 && $0 + 1 < bytes.count && bytes[$0 + 1] == 0xA0
    }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard let last, !bytes[last...].contains(where: digits.contains) else { return bytes.endIndex }
    return last
  }

  /// The qualifier's word with a space after it: `about `.
  private var qualifierWord: String {
    let words = language.qualifiers
    let word =
      switch quantity.qualifier {
      case .exact: words.exact
      case .about: words.about
      case .moreThan: words.moreThan
      case .atLeast: words.atLeast
      case .lessThan: words.lessThan
      case .atMost: words.atMost
      case .upTo: words.upTo
      }
    return word.prose + " "
  }
}

/// One of the home page's headline figures.
struct FigureCard: Component {
  let series: Series
  let row: Observation
  let previous: Observation?
  let surroundings: Surroundings

  var body: some Markup {
    li(.class("figure")) {
      a(
        .class("name"),
        .href(
          surroundings.links.href(
            surroundings.site.permalink(ofSeries: series.id, in: surroundings.language.code)))
      ) { surroundings.text(series.title) }
      " "
      if let quantity = series.quantity(of: row) {
        LargeFigure(
          quantity: quantity, decimals: series.decimals, language: surroundings.language)
      }
      " "
      span(.class("details")) { state }
      if let previousText {
        " "
        span(.class("details")) { previousText }
      }
      " "
      span(.class("details")) {
        FilledPhrase(surroundings.language.dates.dataAsOf) {
          DateText(day: row.knownFrom, format: surroundings.dates, style: .short)
        }
      }
    }
  }

  /// The period, and what kind of value it is: `FY2025 · company guidance`.
  private var state: String {
    let period = surroundings.dates.period(row.period, style: .short)
    guard let flag = row.flag else { return period }
    return period + surroundings.words.separator + flag.label(in: surroundings.language)
  }

  private var previousText: String? {
    guard let previous, let quantity = series.quantity(of: previous) else { return nil }
    return surroundings.words.homePage.previously.filled([
      "period": surroundings.dates.period(previous.period, style: .short),
      "value": surroundings.numbers.quantity(
        quantity, style: .prose, decimals: series.decimals),
    ])
  }
}
