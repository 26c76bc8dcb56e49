/// The words of the page on how the site knows what it says.
public struct MethodStrings: Sendable {
  /// The title.
  public let title: String
  /// Under the title.
  public let summary: String
  /// Over how a figure gets onto a page.
  public let figures: String
  /// How it does, a paragraph each.
  public let figureRules: [String]
  /// Before how sure it is that a statement was made.
  public let confidence: String
  /// Over the tiers.
  public let sources: String
  /// Under them.
  public let sourcesNote: String
  /// Over the letters beside numbers.
  public let flags: String
  /// Under it.
  public let flagsNote: String
  /// A column: the letter.
  public let letter: String
  /// A column: the word.
  public let word: String
  /// A column: what it means.
  public let meaning: String
  /// What a number without a letter is.
  public let actual: String
  /// `e`.
  public let estimate: String
  /// `f`.
  public let forecast: String
  /// `g`.
  public let guidance: String
  /// `p`.
  public let provisional: String
  /// `b`.
  public let seriesBreak: String
  /// `c`.
  public let confidential: String
  /// `u`.
  public let lowReliability: String
  /// `x`.
  public let unavailable: String
  /// `z`.
  public let notApplicable: String
  /// `r`.
  public let revised: String
  /// Over the statuses of capacity.
  public let capacity: String
  /// Under it.
  public let capacityNote: String
  /// Made public, no more.
  public let announced: String
  /// Signed.
  public let contracted: String
  /// Allowed.
  public let permitted: String
  /// Under construction.
  public let building: String
  /// Connected.
  public let energised: String
  /// In use.
  public let operating: String
  /// Stopped for now.
  public let paused: String
  /// Given up.
  public let cancelled: String
  /// Over the states of statements.
  public let statements: String
  /// Stands as it was made.
  public let standing: String
  /// Replaced by a newer one.
  public let superseded: String
  /// Contradicted.
  public let disputed: String
  /// Taken back.
  public let retracted: String
  /// Over what happens when something changes.
  public let changes: String
  /// What does, a paragraph each.
  public let changeRules: [String]
  /// Under the numbered sources of a page, a link to the page: what tiers are.
  public let tiersExplained: String
}

extension MethodStrings {
  static let english = MethodStrings(
    title: "How we know",
    summary:
      "How a figure gets onto a page, what its letters and labels mean, and what happens when it changes.",
    figures: "How a figure gets here",
    figureRules: [
      "Every figure is a row of data: a value with its unit and basis, the period it is about, the day it became known, and the document it was read in. A number in a sentence is checked against that row each time the site is built, and links to it.",
      "A briefing states what was known on one day, which is printed under its title. What becomes known later is listed under “Since this was written”; the text keeps its own figures.",
      "Values on different bases, in different units or currencies, or for different kinds of year are not added or compared, unless the text says so and why.",
      "What is less than complete says so: a basis that was not stated, a date known only to the month, a number that is a lower bound.",
      "A statement is told with its speaker, the post that the speaker held that day, and the document it stands in.",
    ],
    confidence: "Each statement says how sure it is that it was made:",
    sources: "Sources and their tiers",
    sourcesNote:
      "A source that costs money to read or is not public is labelled wherever it is listed, and always has a publisher and a date. A title in square brackets is our description.",
    flags: "Letters beside numbers",
    flagsNote:
      "Only numbers of one kind are compared: guidance with guidance, a result with a result. Guidance that is met by a result has an outcome, and was not revised.",
    letter: "Letter", word: "Word", meaning: "Meaning",
    actual: "A result, as it was reported. It has no letter.",
    estimate: "Worked out by someone who does not report it.",
    forecast: "What someone else expects.",
    guidance: "What the company itself expects or plans.",
    provisional: "Reported, and to be revised as planned.",
    seriesBreak: "The first after a change of definition; not comparable with those before it.",
    confidential: "Known to its publisher, and withheld.",
    lowReliability: "Published with a warning that it is not reliable.",
    unavailable: "Looked for, and not found.",
    notApplicable: "There can be no value.",
    revised:
      "Computed: an earlier value of the same kind was known before. Its page shows both.",
    capacity: "How far capacity is",
    capacityNote:
      "Each status is a different quantity. Facility power, IT load and a grid connection are different things too, and are never added together.",
    announced: "Made public, and no more.",
    contracted: "A contract is signed.",
    permitted: "The authorities allow it.",
    building: "Under construction.",
    energised: "Connected, and under power.",
    operating: "In use.",
    paused: "Stopped for now.",
    cancelled: "Given up.",
    statements: "What becomes of a statement",
    standing: "Nobody has replaced or contradicted it.",
    superseded: "The same speaker has said something newer.",
    disputed: "Another source contradicts it; both are shown.",
    retracted: "Its speaker has taken it back.",
    changes: "When something changes",
    changeRules: [
      "A revision and a correction are different things. A revision follows better data, and nobody was wrong; a correction mends an error of ours. A change is substantial when it would change a conclusion, and minor otherwise.",
      "Nothing that was published changes silently. A change to a figure, a statement, a title or a key point is noted on every page that it touches and in the list of corrections; the site cannot be built without that note.",
      "Old values stay. The page of a series shows what was known before and what took its place, and addresses go on working.",
    ],
    tiersExplained: "What the tiers mean")

  static let indonesian = MethodStrings(
    title: "Dari mana kami tahu",
    summary:
      "Bagaimana sebuah angka sampai ke halaman, apa arti huruf dan labelnya, dan apa yang terjadi bila angka itu berubah.",
    figures: "Bagaimana sebuah angka sampai di sini",
    figureRules: [
      "Setiap angka adalah satu baris data: nilai dengan satuan dan dasarnya, periode yang dimaksud, tanggal mulai diketahui, dan dokumen tempat angka itu dibaca. Angka dalam kalimat dicocokkan dengan baris tersebut setiap kali situs dibangun, dan bertaut ke sana.",
      "Sebuah taklimat menyatakan apa yang diketahui pada satu tanggal, yang tertera di bawah judulnya. Yang diketahui kemudian tercantum di bawah “Sejak ini ditulis”; teksnya tetap memuat angka semula.",
      "Nilai dengan dasar, satuan, mata uang, atau jenis tahun yang berbeda tidak dijumlahkan atau dibandingkan, kecuali jika teks menyebutkannya beserta alasannya.",
      "Yang tidak lengkap disebut demikian: dasar yang tidak dinyatakan, tanggal yang hanya diketahui bulannya, angka yang merupakan batas bawah.",
      "Sebuah pernyataan disertai nama pembicaranya, jabatannya pada hari itu, dan dokumen yang memuatnya.",
    ],
    confidence: "Setiap pernyataan disertai keterangan seberapa pasti bahwa itu memang diucapkan:",
    sources: "Sumber dan tingkatnya",
    sourcesNote:
      "Sumber yang berbayar atau tidak terbuka untuk umum diberi label di setiap daftar, dan selalu mempunyai penerbit dan tanggal. Judul dalam kurung siku adalah keterangan kami.",
    flags: "Huruf di samping angka",
    flagsNote:
      "Hanya angka sejenis yang dibandingkan: panduan dengan panduan, realisasi dengan realisasi. Panduan yang sudah terjawab oleh hasil mempunyai realisasi, dan bukan direvisi.",
    letter: "Huruf", word: "Kata", meaning: "Arti",
    actual: "Hasil sebagaimana dilaporkan. Tanpa huruf.",
    estimate: "Dihitung oleh pihak yang bukan pelapornya.",
    forecast: "Perkiraan pihak lain.",
    guidance: "Perkiraan atau rencana perusahaan itu sendiri.",
    provisional: "Sudah dilaporkan, dan akan direvisi sesuai jadwal.",
    seriesBreak:
      "Nilai pertama setelah definisinya berubah; tidak sebanding dengan nilai sebelumnya.",
    confidential: "Diketahui penerbitnya, tetapi dirahasiakan.",
    lowReliability: "Diterbitkan dengan peringatan bahwa angkanya kurang andal.",
    unavailable: "Sudah dicari, tetapi tidak ditemukan.",
    notApplicable: "Nilainya memang tidak mungkin ada.",
    revised:
      "Hasil hitungan: sebelumnya ada nilai lain yang sejenis. Halaman serinya menampilkan keduanya.",
    capacity: "Sejauh mana kapasitas terwujud",
    capacityNote:
      "Setiap status adalah besaran yang berbeda. Daya fasilitas, beban TI, dan sambungan jaringan juga hal yang berbeda, dan tidak pernah dijumlahkan.",
    announced: "Diumumkan, tidak lebih.",
    contracted: "Kontraknya sudah ditandatangani.",
    permitted: "Sudah diizinkan pihak berwenang.",
    building: "Sedang dibangun.",
    energised: "Sudah tersambung dan dialiri listrik.",
    operating: "Sudah dipakai.",
    paused: "Dihentikan untuk sementara.",
    cancelled: "Dibatalkan.",
    statements: "Nasib sebuah pernyataan",
    standing: "Belum ada yang menggantikan atau membantahnya.",
    superseded: "Pembicara yang sama sudah menyatakan hal yang lebih baru.",
    disputed: "Dibantah sumber lain; keduanya ditampilkan.",
    retracted: "Pembicaranya sudah menariknya kembali.",
    changes: "Bila ada yang berubah",
    changeRules: [
      "Revisi dan koreksi adalah dua hal yang berbeda. Revisi mengikuti data yang lebih baik, dan tidak ada yang keliru; koreksi memperbaiki kekeliruan kami. Perubahan disebut penting bila akan mengubah kesimpulan, dan kecil bila tidak.",
      "Tidak ada yang sudah terbit berubah diam-diam. Perubahan angka, pernyataan, judul, atau pokok dicatat di setiap halaman yang terkena dan dalam daftar koreksi; tanpa catatan itu situs tidak dapat dibangun.",
      "Nilai lama tetap ada. Halaman seri menampilkan apa yang diketahui sebelumnya dan apa penggantinya, dan alamat lama tetap berfungsi.",
    ],
    tiersExplained: "Arti tingkat sumber")
}
