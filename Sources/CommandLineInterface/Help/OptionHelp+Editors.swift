/// How editors talk to the tool.
extension OptionHelp {
  static let stdio = OptionHelp(
    "stdio", de: "Über Standardeingabe und -ausgabe sprechen; das ist immer so, manche Editoren sagen es dazu.",
    en: "Talk over standard input and output; that is always so, some editors say it.")
}
