extension Language {
  /// Indonesian.
  public static let indonesian = Language(
    code: "id", name: "Bahasa Indonesia", englishName: "Indonesian", direction: .leftToRight,
    plurals: PluralRules { _ in .other },
    numbers: .indonesian, qualifiers: .indonesian, changes: .indonesian, dates: .indonesian,
    relativeTimes: .indonesian, lists: .indonesian,
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
    nearly: Words(
      "hampir", alsoRead: ["mendekati", "sedikit di bawah", "sedikit kurang dari", "nyaris"]),
    barely: Words("sedikit di atas", alsoRead: ["sedikit lebih dari"]),
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
    knownFrom: "diketahui sejak {date}", yearEnds: "tahun fiskal berakhir {date}",
    dayOfMonth: "{day}\u{A0}{month}", onDay: "pada {date}", inYear: "pada tahun\u{A0}{date}",
    inPeriod: "pada {date}")
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
    capitalExpenditure: "Belanja modal menurut penyajian tiap perusahaan",
    columnChart: "Grafik kolom", stackedColumnChart: "Grafik kolom bertumpuk",
    barChart: "Grafik batang", stackedBarChart: "Grafik batang bertumpuk",
    lineChart: "Grafik garis",
    summary: "{type}. {subtitle}.", axis: "Skala dari {low} sampai {high}.",
    seriesSpan: "{series}: {first} {firstPeriod}, {last} {lastPeriod}",
    seriesPeak: ", tertinggi {value} {period}",
    seriesValue: "{series}: {value} {period}", namedValue: "{name}: {value}",
    hatched: "Arsir: {status}.", lighter: "Lebih muda: {status}.",
    dashed: "Putus-putus: {status}.", hollow: "Kosong: {status}.",
    doubleStroke: "Garis miring ganda: {status}.",
    openEnd: "Ujung terbuka: paling sedikit.", dashedEnd: "Ujung putus-putus: paling banyak.",
    range: "{status}, rendah–tinggi", floor: "{status}, paling sedikit",
    ceiling: "{status}, paling banyak",
    computed: .indonesian,
    normalizedColumnChart: "Grafik kolom pangsa",
    divergingColumnChart:
      "Grafik kolom bertumpuk di kedua sisi nol",
    normalizedBarChart: "Grafik batang pangsa",
    divergingBarChart:
      "Grafik batang bertumpuk di kedua sisi nol",
    stackedAreaChart: "Grafik area bertumpuk", normalizedAreaChart: "Grafik area pangsa",
    areaChart: "Grafik area", stepChart: "Grafik tangga", dotChart: "Grafik titik",
    dumbbellChart: "Grafik halter", slopeChart: "Grafik lereng",
    waterfallChart: "Grafik air terjun", percentOfTotal: "% dari total", net: "neto {value}",
    bridge: "Dari {first} {firstPeriod} menjadi {last} {lastPeriod}: {changes}.",
    namedBridge: "Dari {firstName}, {first}, menjadi {lastName}, {last}: {changes}.",
    namedChange: "{name} {change}", moreChanges: Plural(other: "{n} perubahan yang lebih kecil"),
    change: "Perubahan", total: "Jumlah",
    pair: "{name}: {firstName} {first}, {lastName} {last}",
    rangeChart: "Grafik rentang", pointOutlook: "{status}, satu angka",
    ladder: "Tangga panduan", outcome: "Realisasi: {value}", announced: "Diumumkan",
    panels: Plural(other: "{type} dalam {n} panel"),
    freePanels: "setiap panel memakai skala sendiri",
    scatterPlot: "Diagram pencar", bubbleChart: "Diagram gelembung",
    against: "{y} terhadap {x}", area: "luas: {measure}", extent: "{name}: {low} sampai {high}",
    projects: .indonesian, trend: "Tren")
}

extension ProjectStrings {
  static let indonesian = ProjectStrings(
    timeline: "Linimasa proyek", operating: "beroperasi", construction: "dibangun",
    announced: "diumumkan", cancelled: "dibatalkan",
    slipped: "tanggal selesai bergeser dari rencana",
    plannedBefore: "rencana semula: {date}", from: "sejak {date}", until: "sampai {date}",
    project: "Proyek", phase: "Tahap", status: "Status", start: "Mulai", end: "Selesai",
    planned: "Rencana semula", capacity: "Kapasitas", measure: "Proyek menurut tahap",
    measureWithCapacity: "Proyek menurut tahap, dengan kapasitasnya")
}

// MARK: - Site

extension SiteStrings {
  static let indonesian = SiteStrings(
    skipToContent: "Langsung ke isi",
    mainNavigation: "Utama",
    languageNavigation: "Bahasa",
    footerNavigation: "Halaman lain",
    home: "Beranda",
    briefings: "Taklimat",
    data: "Data",
    companies: "Perusahaan",
    people: "Orang",
    topics: "Topik",
    sources: "Sumber",
    promise:
      "Setiap angka di sini mencantumkan satuan, dasar, periode, dan sumbernya, serta bertaut ke data asalnya.",
    publishedBy: "Diterbitkan oleh {name}.",
    licensedUnder: "Teks, grafik, dan data: {licence}.",
    footnotes: "Catatan",
    backToText: "Kembali ke teks",
    table: "Tabel",
    separator: " · ",
    homePage: .indonesian,
    briefing: .indonesian,
    company: .indonesian,
    citing: .indonesian,
    series: .indonesian,
    source: .indonesian,
    revision: .indonesian,
    image: .indonesian,
    methods: .indonesian,
    person: .indonesian,
    records: .indonesian,
    missingPage: .indonesian)
}

extension HomeStrings {
  static let indonesian = HomeStrings(
    latestBriefing: "Taklimat terbaru",
    moreBriefings: "Taklimat lain",
    allBriefings: "Semua taklimat",
    headlineFigures: "Angka utama",
    previously: "{period}: {value}",
    nextUpdates: "Pembaruan berikutnya",
    briefingsSummary: "Setiap taklimat menyebut tanggal keadaan datanya. Yang terbaru di atas.",
    noBriefings: "Belum ada taklimat yang terbit.",
    pages: "Halaman daftar",
    pageNumber: "{name}, halaman {number}",
    newer: "Lebih baru",
    older: "Lebih lama")
}

extension BriefingStrings {
  static let indonesian = BriefingStrings(
    published: "Terbit {date}",
    nextUpdate: "Pembaruan berikutnya {date}",
    about: "Tentang taklimat ini",
    by: "Oleh",
    keyPoints: "Pokok-pokok",
    whyItMatters: "Mengapa ini penting",
    whatNext: "Selanjutnya",
    cite: "Kutip taklimat ini",
    citation: "{publisher}, “{title}”, data per {asOf}, terbit {published}. {url}",
    draftCitation: "{publisher}, “{title}”, draf, data per {asOf}. {url}",
    contents: "Di halaman ini",
    more: "Taklimat lainnya",
    older: "Sebelumnya",
    newer: "Sesudahnya",
    draft: "Draf: belum terbit.",
    superseded:
      "Taklimat ini sudah digantikan oleh yang lebih baru. Isinya tetap seperti saat terbit.",
    withdrawn:
      "Taklimat ini sudah ditarik. Halamannya tetap ada agar rujukan kepadanya dapat ditelusuri.",
    note: "Catatan",
    correction: "Koreksi")
}

extension CompanyStrings {
  static let indonesian = CompanyStrings(
    summary:
      "Siapa yang membangun, membiayai, menyewa, dan memasok pusat data, serta siapa yang menghitungnya.",
    name: "Perusahaan",
    facts: "Fakta",
    role: "Peran",
    fiscalYearEnds: "Tahun fiskal berakhir",
    country: "Negara",
    ticker: "Kode saham",
    website: "Situs web",
    partOf: "Bagian dari",
    alsoKnownAs: "Nama lain",
    latestFigures: "Angka terbaru",
    owns: "Memiliki",
    seriesCount: "Seri",
    hyperscaler: "penyedia komputasi awan skala besar",
    lab: "laboratorium AI",
    developer: "pengembang pusat data",
    utility: "perusahaan listrik",
    chip: "pembuat cip",
    investor: "investor",
    neocloud: "penyedia komputasi awan AI",
    analyst: "lembaga analis",
    publisher: "penerbit")
}

extension DataStrings {
  static let indonesian = DataStrings(
    summary:
      "Semua seri di balik taklimat: apa yang dihitung, kapan terakhir berubah, dan kapan nilai berikutnya dijadwalkan.",
    other: "Seri lain",
    series: "Seri",
    about: "Tentang seri ini",
    unit: "Satuan",
    basis: "Dasar",
    frequency: "Frekuensi",
    calendar: "Tahun",
    nature: "Mengukur",
    covers: "Cakupan",
    processing: "Pengolahan",
    unprocessed: "tidak ada: nilai sebagaimana diterbitkan",
    licence: "Lisensi",
    lastUpdated: "Terakhir diperbarui",
    nextExpected: "Jadwal berikutnya",
    notScheduled: "belum dijadwalkan",
    latest: "Terbaru",
    value: "Nilai",
    period: "Periode",
    status: "Status",
    knownFrom: "Diketahui sejak",
    source: "Sumber",
    note: "Catatan",
    allValues: "Semua nilai",
    outlook: "Perkiraan",
    usedIn: "Dipakai dalam",
    downloadCSV: "Unduh CSV",
    cite: "Kutip seri ini",
    citation: "{publisher}, “{title}”, seri data, terakhir diperbarui {date}. {url}",
    noValues: "Belum ada nilai yang diketahui pada hari itu.")
}

extension SourceStrings {
  static let indonesian = SourceStrings(
    summary: "Dokumen asal angka dan pernyataan. Judul dalam kurung siku adalah keterangan kami.",
    tier: "Tingkat {tier}",
    numbered: "Sumber {number}",
    tiers: "Tingkat sumber",
    tierA: "Data pelaporan regulator, laman perusahaan sendiri, atau catatan analisnya sendiri.",
    tierB: "Media umum atau media industri yang mapan.",
    tierC: "Agregator atau tulisan ulang; periksa sebelum dijadikan pegangan.",
    accessed: "diakses {date}",
    paywalled: "berbayar",
    notPublic: "tidak terbuka untuk umum",
    filing: "laporan regulator",
    call: "paparan kinerja",
    press: "siaran pers",
    post: "unggahan",
    note: "catatan analis",
    permit: "izin",
    dataset: "himpunan data",
    interview: "wawancara",
    podcast: "siniar",
    report: "laporan",
    article: "artikel")
}

extension PersonStrings {
  static let indonesian = PersonStrings(
    posts: "Jabatan",
    postsNote: "Hanya yang terbaca dalam sumber, beserta tanggalnya.",
    since: "sejak {from}",
    until: "hingga {to}",
    fromTo: "{from} hingga {to}",
    seenOn: "tercatat {date}",
    written: "Taklimat karya {name}",
    mentions: "Taklimat yang menyebut {name}",
    disclosure: "Pengungkapan kepentingan",
    author: "penulis",
    analyst: "analis",
    executive: "eksekutif",
    official: "pejabat")
}

extension MissingPageStrings {
  static let indonesian = MissingPageStrings(
    title: "Halaman tidak ditemukan",
    moved: "Halaman ini telah pindah",
    movedTo: "Buka alamatnya yang sekarang",
    summary:
      "Tidak ada halaman di alamat ini. Mungkin tautannya salah ketik atau alamatnya sudah berubah."
  )
}
