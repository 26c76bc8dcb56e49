extension Language {
  /// Indonesian.
  public static let indonesian = Language(
    code: "id", name: "Bahasa Indonesia", englishName: "Indonesian", direction: .leftToRight,
    plurals: PluralRules { _ in .other },
    numbers: .indonesian, qualifiers: .indonesian, dates: .indonesian, lists: .indonesian,
    units: .indonesian, bases: .indonesian, flags: .indonesian, statuses: .indonesian,
    series: .indonesian, charts: .indonesian, strings: .indonesian)
}

// MARK: - Numbers

extension NumberWords {
  static let indonesian = NumberWords(
    decimalSeparator: ",", groupSeparator: ".",
    thousand: Magnitude(prose: "ribu", chart: "ribu"),
    million: Magnitude(prose: "juta", chart: "juta"),
    billion: Magnitude(prose: "miliar", chart: "miliar", alsoRead: ["milyar"]),
    trillion: Magnitude(prose: "triliun", chart: "triliun", alsoRead: ["trilyun"]),
    misleading: [
      Misleading("rb", instead: "ribu"), Misleading("K", instead: "ribu"),
      Misleading("k", instead: "ribu"), Misleading("jt", instead: "juta"),
      Misleading("Jt", instead: "juta"), Misleading("M", instead: "miliar"),
      Misleading("m", instead: "miliar"), Misleading("B", instead: "miliar"),
      Misleading("T", instead: "triliun"), Misleading("t", instead: "triliun"),
    ],
    percent: ["persen"],
    currencies: [
      CurrencyName("dolar AS", "USD"), CurrencyName("dolar", "USD"),
      CurrencyName("rupiah", "IDR"), CurrencyName("euro", "EUR"), CurrencyName("yen", "JPY"),
      CurrencyName("yuan", "CNY"),
    ],
    ranges: [
      RangeForm("antara", "dan"), RangeForm("antara", "hingga"), RangeForm("dari", "hingga"),
      RangeForm("dari", "sampai"), RangeForm("", "hingga"), RangeForm("", "sampai"),
    ])
}

extension QualifierWords {
  static let indonesian = QualifierWords(
    exact: Words("tepat", alsoRead: ["persis"]),
    about: Words("sekitar", alsoRead: ["kira-kira", "kurang lebih", "lebih kurang"]),
    nearly: Words("hampir", alsoRead: ["mendekati"]),
    moreThan: Words("lebih dari", alsoRead: ["di atas", "melebihi"]),
    atLeast: Words(
      "paling sedikit",
      alsoRead: [
        "setidaknya", "sedikitnya", "setidak-tidaknya", "sekurang-kurangnya", "paling tidak",
        "minimal", "tidak kurang dari",
      ],
      after: ["atau lebih"]),
    lessThan: Words("kurang dari", alsoRead: ["di bawah"]),
    atMost: Words(
      "paling banyak", alsoRead: ["maksimal", "tidak lebih dari"], after: ["atau kurang"]),
    upTo: Words("hingga", alsoRead: ["sampai", "sampai dengan"]))
}

// MARK: - Dates

extension DateWords {
  static let indonesian = DateWords(
    months: [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
    ],
    alsoRead: [MonthName("Agt", 8), MonthName("Agust", 8), MonthName("Sept", 9)],
    day: "{day}\u{A0}{month} {year}", month: "{month} {year}", moment: "{date}, {time} {zone}",
    timeSeparator: ".", fiscalYear: "TF{year}", quarter: "K{number}\u{A0}{year}",
    half: "S{number}\u{A0}{year}", stretch: "{first} – {last}", dataAsOf: "Data per {date}",
    knownFrom: "diketahui sejak {date}", yearEnds: "tahun buku berakhir {date}",
    dayOfMonth: "{day}\u{A0}{month}")
}

// MARK: - Lists

extension ListWords {
  static let indonesian = ListWords(
    pair: " dan ", comma: ", ", last: ", dan ", orPair: " atau ", orLast: ", atau ")
}

// MARK: - Measures

extension UnitWords {
  static let indonesian = UnitWords(
    kilowatts: "kilowatt", megawatts: "megawatt", gigawatts: "gigawatt",
    megawattHours: "megawatt-jam", gigawattHours: "gigawatt-jam",
    terawattHours: "terawatt-jam", percent: "persen", count: "jumlah")
}

extension BasisWords {
  static let indonesian = BasisWords(
    cashPPE: "kas yang dibayar untuk aset tetap",
    cashPPEGross: "kas yang dibayar untuk aset tetap, sebelum hasil pelepasan dan insentif",
    cashPPENet: "kas yang dibayar untuk aset tetap, setelah dikurangi hasil pelepasan",
    cashCapexNet: "belanja modal tunai, setelah dikurangi hasil penjualan dan insentif",
    includingFinanceLeases: "belanja modal termasuk aset baru dari sewa pembiayaan",
    includingFinanceLeasePrincipal:
      "belanja modal termasuk pelunasan pokok sewa pembiayaan",
    financeLeaseAssets: "aset baru dari sewa pembiayaan",
    aiDatacentrePlan: "rencana belanja pusat data AI",
    contractValue: "nilai kontrak",
    investmentTotal: "total investasi yang diumumkan",
    thirdPartyTotal: "total menurut pihak ketiga",
    companyHeadline: "angka utama menurut perusahaan",
    facility: "daya fasilitas",
    itLoad: "beban TI kritis",
    grid: "sambungan jaringan listrik",
    leased: "kapasitas sewa",
    consumption: "konsumsi listrik",
    unstated: "dasar tidak disebutkan")
}

extension FlagWords {
  static let indonesian = FlagWords(
    actual: "realisasi", estimate: "taksiran", forecast: "prakiraan",
    guidance: "panduan perusahaan", provisional: "sementara", seriesBreak: "perubahan seri",
    confidential: "rahasia", lowReliability: "kurang andal", unavailable: "tidak tersedia",
    notApplicable: "tidak berlaku", revised: "direvisi")
}

extension StatusWords {
  static let indonesian = StatusWords(
    announced: "diumumkan", contracted: "dikontrak", permitted: "berizin",
    building: "dalam pembangunan", energised: "teraliri listrik", operating: "beroperasi",
    paused: "dihentikan sementara", cancelled: "dibatalkan", claimed: "diklaim",
    estimated: "ditaksir")
}

extension SeriesWords {
  static let indonesian = SeriesWords(
    annual: "tahunan", halfYearly: "semesteran", quarterly: "kuartalan", monthly: "bulanan",
    daily: "harian", irregular: "tidak teratur", fiscalYears: "tahun fiskal",
    civilYears: "tahun kalender", stock: "posisi", flow: "jumlah selama periode")
}

// MARK: - Charts

extension ChartStrings {
  static let indonesian = ChartStrings(
    notAvailable: "n/a", noData: "Tidak ada data", period: "Periode", category: "Nama",
    table: Plural(other: "Tabel, {n} baris"), download: "CSV",
    number: "Grafik {number}", source: "Sumber:", sources: "Sumber:", note: "Catatan:",
    columnChart: "Grafik kolom", stackedColumnChart: "Grafik kolom bertumpuk",
    barChart: "Grafik batang", stackedBarChart: "Grafik batang bertumpuk",
    lineChart: "Grafik garis",
    summary: "{type}. {subtitle}.", axis: "Skala dari {low} sampai {high}.",
    seriesSpan: "{series}: {first} pada {firstPeriod}, {last} pada {lastPeriod}",
    seriesPeak: ", tertinggi {value} pada {period}",
    seriesValue: "{series}: {value} pada {period}", namedValue: "{name}: {value}",
    hatched: "Arsir: {status}.", lighter: "Lebih muda: {status}.",
    dashed: "Putus-putus: {status}.", hollow: "Kosong: {status}.",
    openEnd: "Ujung terbuka: paling sedikit.", dashedEnd: "Ujung putus-putus: paling banyak.",
    range: "{status}, rendah–tinggi", floor: "{status}, paling sedikit",
    ceiling: "{status}, paling banyak")
}

// MARK: - Site

extension SiteStrings {
  static let indonesian = SiteStrings()
}
