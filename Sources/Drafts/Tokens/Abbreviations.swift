/// Words that a full stop follows without ending the sentence, German and English.
enum Abbreviations {
  /// When a full stop after a word belongs to the word.
  enum Stop {
    case always
    /// Only before a number: `Jan. 2025`, but *Das sagt Jan.*
    case beforeDigit
    /// Unless a word follows that begins sentences: `5 Mio. Euro`, but *5 Mio. Das ist viel.*
    case unlessSentenceFollows
  }

  /// As they are written, case included: `max.` is one, *Max.* is not. Without the last full stop.
  private static let always = set(
    """
    Abb Abg Abschn Buchst Abt Allg Anh Anl Anm Ausg Bea Bez Bf Bgm Bhf Bl Bldg Br Bsp Bspw Bzgl Ca Capt Chr Col Dept
    Dipl Dir Doz Dr Ebd Ed Eds Eidg Evtl Fa Fam Ff Fig Fr Frl Ft Gem Gen Ges Ggf Gov Hbf Hd Hl Hon Hptm Hr Hrn Hrsg
    Hs Ing Inh Inkl Insb Jg Kath Kfm Lfd Lic Lt Mag Mdl Med Mr Mrs Ms Mt Nachf Nr Nrn Obj Orig Pfr Pkt Pol Prof Prov
    Red Ref Reg Rel Rep Rev Rspr Sek Sen Sgt Sog St Stellv Std Tab Tel Tgb Ts Urspr Verf Verh Verl Vgl Vors Wiss Zz Zzgl
    abb abgek abs buchst abschn abzgl allg amtl anl ausschl bearb begl bes betr bez bezgl bspw bzgl bzw ca cf dat
    desgl dgl dipl ebd einschl engl entspr erf erg etw ev evtl evang exkl ff franz frz geb gegr gem gen ges gesch
    gest gez ggf ggfs griech hl hrsg i.d.R inb incl inkl insb insbes internat ital jur kath kfm landw lat lfd lit lt max
    mdl med mind min mschr nachf nat nördl op orig östl phil pol prof prot rd rel resp rer röm russ schriftl schwed
    sek sen sog spez stellv städt südl svw tägl tel teilw theol u.a urspr usf verh versch vgl viell vs westl wirtsch
    wiss zit zool zzgl zzt
    """)

  private static let beforeDigits = set(
    """
    Abs UAbs Unterabs Apr Art Aug Az Bd Bde Dez Di Do Feb Febr Fn Hft Jan Jul Jun Kap Mi Mo Mär No Nov Nos Okt Oct
    Dec Rd Rn Rz Sa Sep Sept So Vol Ziff abs art fn no nos nr rn vol
    """)

  private static let unlessSentenceFollows = set(
    "Ave Blvd Co Corp Inc Jh Jhd Jhdt Jr Ltd Mio Mrd MwSt Mwst Pl Sr Str Tsd Ztr Zt Mod jun str")

  /// Words that begin sentences, and stand in capitals nowhere else but in titles.
  private static let starters = set(
    """
    Aber Ab Alle Alles Als Also Am An Auch Auf Aus Außerdem Bei Beim Bis Bitte Da Dabei Dafür Damit Danach Dann
    Daher Das Dass Dem Den Denn Der Des Deshalb Die Dies Diese Dieser Dieses Doch Dort Du Durch Ein Eine Einem Einen
    Einer Er Es Für Gegen Heute Hier Ich Ihr Ihre Im In Ist Ja Jede Jeder Jetzt Kein Keine Man Mehr Mit Morgen Nach
    Nein Nicht Noch Nun Nur Ob Oder Ohne Schon Sein Seine Seit Sie So Sollte Trotzdem Über Um Und Uns Unser Unsere
    Unter Vom Von Vor Wann Warum Was Weil Wenn Wer Wie Wir Wird Wo Zu Zudem Zum Zur Zwar A After All An And As At
    Because But By For From He How If In It Its My No On Our She That The Then There These They This To We What When
    Where Who Why With You Your
    """)

  /// How the full stop after a word is to be read; nil where it ends the sentence.
  static func stop(after word: Slice<UnsafeBufferPointer<UInt8>>) -> Stop? {
    guard word.count <= 32 else { return nil }
    let text = String(decoding: word, as: UTF8.self)
    if always.contains(text) { return .always }
    if beforeDigits.contains(text) { return .beforeDigit }
    // Whatever ends like a number: `USt-IdNr.`, `St.-Nr.`, `Telnr.`
    if text.hasSuffix("Nr") || text.hasSuffix("nr") { return .always }
    // Whatever ends like a street: `Hauptstr.`
    return unlessSentenceFollows.contains(text) || text.hasSuffix("str") ? .unlessSentenceFollows : nil
  }

  /// Whether a word begins sentences.
  static func beginsSentences(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count <= 12 && starters.contains(String(decoding: word, as: UTF8.self))
  }

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
