/// Words that a full stop follows without ending the sentence.
enum Abbreviations {
  /// German and English abbreviations in lower case, without the last full stop; sorted at first use.
  private static let words: Set<String> = Set(
    """
    abb abf abs abschn abt accts allg anh anl anm ao art aufl ausg az bd bearb bes betr bez bhf bl bldg br bspw bsp bzgl \
    bzw ca co corp dept dez dgl dipl dir doz dr ed eds eidg einschl em engl entspr erf erg ev evtl exkl fa fam feb ff fig \
    fn fr frl ft geb gegr gem gen ges gesch gez ggf ggfs gr hauptstr hbf hd hg hl hon hr hrn hrsg hs ib inc incl ing inh \
    inkl insb insbes int jan jg jh jhd jr jun jul kap kath kfm kto lat lfd lit ltd mag max mdl med mfg min mind mio mo \
    mod mr mrd mrs ms mt mwst nat nov nr oct okt op orig par pfd pkt pl plc pos prof prov pt rd rel resp rev rs rspr s sen \
    sept sek sg sog sp spvgg sr st stellv std str tab tel treppe tsd u ua urspr usf u v var verf verh vgl vol vorm vors vs \
    wiss zit ziff zt zzgl zzt
    """.split(separator: " ").map(String.init))

  /// Whether a word, in any case, takes a full stop of its own; so does whatever ends in `str`, a street.
  static func contains(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard word.count <= 32 else { return false }
    let lowered = String(decoding: word.map(\.lowercased), as: UTF8.self)
    return lowered.hasSuffix("str") || words.contains(lowered)
  }
}
