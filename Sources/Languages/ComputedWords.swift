/// The words that say what was computed from a chart's data.
public struct ComputedWords: Sendable {
  /// The name of what is left over after the greatest.
  public let other: String
  /// In the unit's place, of values that are multiples of their own at a period: gap `period`.
  public let index: Phrase
  /// In the unit's place, of shares.
  public let share: String
  /// In the unit's place, of differences between percentages.
  public let percentagePoints: String
  /// Of values less those of the year before.
  public let yearChange: String
  /// Of values less those of the quarter before.
  public let quarterChange: String
  /// Of values less those of the month before.
  public let monthChange: String
  /// Of values less those of the period before.
  public let change: String
  /// Of sums from a period on: gap `period`.
  public let cumulative: Phrase
  /// Of sums from different periods on.
  public let cumulativeEach: String
  /// Of the greatest names with the sum of the others.
  public let top: Plural
  /// Of values that are at least so great: gap `value`.
  public let atLeast: Phrase
  /// Of values that are at most so great: gap `value`.
  public let atMost: Phrase
  /// Of an axis on which equal distances are equal ratios.
  public let logarithmic: String
  /// The same on both sides of zero.
  public let symmetricLogarithmic: String
}

extension ComputedWords {
  static let english = ComputedWords(
    other: "Other", index: "{period} = 100", share: "% of the total",
    percentagePoints: "percentage points", yearChange: "change on the year before",
    quarterChange: "change on the quarter before", monthChange: "change on the month before",
    change: "change on the period before", cumulative: "cumulative from {period}",
    cumulativeEach: "cumulative, each from its first value",
    top: Plural(
      one: "the largest, the rest together", other: "the {n} largest, the rest together"),
    atLeast: "only values from {value}",
    atMost: "only values up to {value}",
    logarithmic: "logarithmic scale",
    symmetricLogarithmic: "symmetric logarithmic scale")

  static let indonesian = ComputedWords(
    other: "Lainnya", index: "{period} = 100", share: "% dari total",
    percentagePoints: "poin persentase", yearChange: "perubahan dari tahun sebelumnya",
    quarterChange: "perubahan dari kuartal sebelumnya",
    monthChange: "perubahan dari bulan sebelumnya", change: "perubahan dari periode sebelumnya",
    cumulative: "kumulatif sejak {period}",
    cumulativeEach: "kumulatif, masing-masing sejak nilai pertamanya",
    top: Plural(other: "{n} terbesar, sisanya digabung"),
    atLeast: "hanya nilai mulai dari {value}", atMost: "hanya nilai hingga {value}",
    logarithmic: "skala logaritmik",
    symmetricLogarithmic: "skala logaritmik simetris")
}
