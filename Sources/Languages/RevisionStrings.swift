/// The words of how values changed after they were first known.
public struct RevisionStrings: Sendable {
  /// Over what became known after a briefing was written.
  public let since: String
  /// Under it: `{date}`.
  public let sinceNote: Phrase
  /// Before the value that replaced another.
  public let sinceRevised: String
  /// Before the result that an expectation met.
  public let outcome: String
  /// Before what was expected of it then: `{value}`.
  public let statedThen: Phrase
  /// The mark beside a figure that was revised.
  public let revisedMark: String
  /// The mark beside a figure that has met its result.
  public let outcomeMark: String
  /// Between an old and a new value, for those who hear it.
  public let becomes: String
  /// Over the history of a series.
  public let thenAndNow: String
  /// Under it.
  public let history: String
  /// The value that was known first, in a chart.
  public let first: String
  /// The value that is known now, in a chart.
  public let latest: String
  /// The title of a chart of first and latest values.
  public let firstAndLatest: String
  /// The title of a chart of what was said about one period: `{period}`.
  public let path: Phrase
  /// A column: what was known before.
  public let was: String
  /// A column: what took its place.
  public let now: String
  /// A column: by how much they differ.
  public let change: String
  /// A column: the day.
  public let when: String
  /// The same value, stated again.
  public let repeated: String
  /// Anything else that took its place.
  public let replaced: String
  /// A range's ends, both changed: `{low}`, `{high}`.
  public let ends: Phrase
  /// A range's lower end changed: `{low}`.
  public let lowEnd: Phrase
  /// A range's upper end changed: `{high}`.
  public let highEnd: Phrase
  /// A result above what was expected: `{value}`.
  public let aboveRange: Phrase
  /// A result below it: `{value}`.
  public let belowRange: Phrase
  /// A result in it.
  public let withinRange: String
  /// On every page of a site that shows an earlier day: `{date}`.
  public let asItStood: Phrase
  /// In place of a page that needs what was known later.
  public let notThen: String
}

extension RevisionStrings {
  static let english = RevisionStrings(
    since: "Since this was written",
    sinceNote: "Known only after {date}. The text keeps the figures that it was written with.",
    sinceRevised: "since revised",
    outcome: "outcome",
    statedThen: "expected then: {value}",
    revisedMark: "revised",
    outcomeMark: "outcome",
    becomes: "to",
    thenAndNow: "Then and now",
    history: "Every value that a later one has replaced. Nothing is deleted.",
    first: "First stated",
    latest: "Latest",
    firstAndLatest: "What was stated first, and what is known now",
    path: "What was said of {period}, and when",
    was: "Was",
    now: "Now",
    change: "Change",
    when: "When",
    repeated: "repeated",
    replaced: "replaced",
    ends: "low {low}, high {high}",
    lowEnd: "low {low}",
    highEnd: "high {high}",
    aboveRange: "{value} above the range",
    belowRange: "{value} below the range",
    withinRange: "within the range",
    asItStood: "This is the site as its data stood on {date}; what became known later is left out.",
    notThen: "This page needs data that became known later, and is left out here.")

  static let indonesian = RevisionStrings(
    since: "Sejak ini ditulis",
    sinceNote: "Baru diketahui setelah {date}. Teks ini tetap memuat angka saat ditulis.",
    sinceRevised: "kemudian direvisi",
    outcome: "realisasi",
    statedThen: "perkiraan saat itu: {value}",
    revisedMark: "direvisi",
    outcomeMark: "realisasi",
    becomes: "menjadi",
    thenAndNow: "Dulu dan kini",
    history: "Semua nilai yang telah digantikan nilai yang lebih baru. Tidak ada yang dihapus.",
    first: "Pernyataan pertama",
    latest: "Terbaru",
    firstAndLatest: "Yang pertama dinyatakan dan yang kini diketahui",
    path: "Pernyataan tentang {period} dari waktu ke waktu",
    was: "Semula",
    now: "Menjadi",
    change: "Perubahan",
    when: "Tanggal",
    repeated: "diulang",
    replaced: "diganti",
    ends: "batas bawah {low}, batas atas {high}",
    lowEnd: "batas bawah {low}",
    highEnd: "batas atas {high}",
    aboveRange: "{value} di atas rentang",
    belowRange: "{value} di bawah rentang",
    withinRange: "di dalam rentang",
    asItStood:
      "Inilah situs ini menurut keadaan data per {date}; yang diketahui sesudahnya tidak ditampilkan.",
    notThen: "Halaman ini memerlukan data yang baru diketahui kemudian, sehingga tidak ditampilkan.")
}
