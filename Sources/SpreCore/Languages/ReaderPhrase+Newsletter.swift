extension ReaderPhrase {
  /// What a newsletter is called where nobody has given it a name.
  public static let newsletter = ReaderPhrase(nb: "Nyhetsbrev", nn: "Nyheitsbrev", en: "Newsletter", se: "Ođasreive")
}
