/// The words by which a language names a time from the day of writing, which a reader of a page
/// that stands for years does not know.
public struct RelativeTimeWords: Sendable {
  /// The words or phrases, in lower case; each begins with a word of at least three letters.
  public let phrases: [String]
  /// Words that make a phrase before them name a fixed time: `of` in `the last quarter of 2025`.
  public let anchors: [String]
}

extension RelativeTimeWords {
  static let english = RelativeTimeWords(
    phrases: [
      "recently", "lately", "nowadays", "currently", "these days", "at present",
      "yesterday", "today", "tomorrow", "ago",
      "last year", "last month", "last week", "last quarter", "last summer", "last autumn",
      "last winter", "last spring",
      "this year", "this month", "this week", "this quarter",
      "next year", "next month", "next week", "next quarter",
      "past year", "past month", "past few years", "past few months", "past few weeks",
      "recent months", "recent weeks", "recent years", "recent days",
      "coming months", "coming weeks", "coming years",
    ],
    anchors: ["of", "before"])

  static let indonesian = RelativeTimeWords(
    phrases: [
      "baru-baru ini", "belum lama ini", "akhir-akhir ini", "belakangan ini", "dewasa ini",
      "saat ini", "sekarang", "kemarin", "hari ini", "besok", "yang lalu", "tempo hari",
      "tahun lalu", "bulan lalu", "pekan lalu", "minggu lalu", "kuartal lalu",
      "tahun ini", "bulan ini", "pekan ini", "minggu ini", "kuartal ini",
      "tahun depan", "bulan depan", "pekan depan", "minggu depan", "kuartal depan",
      "setahun terakhir", "sebulan terakhir", "sepekan terakhir", "beberapa tahun terakhir",
      "beberapa bulan terakhir", "beberapa pekan terakhir", "beberapa minggu terakhir",
    ],
    anchors: ["sebelum"])
}
