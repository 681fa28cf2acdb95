/// What a network allows in a post, each rule dated and with its source.
struct NetworkRules: Sendable {
  var network: Network
  var counting: Counting
  /// The longest text, as the network counts.
  var limit: Rule<Int>
  /// The most bytes, where the network counts them as well.
  var byteLimit: Rule<Int>?
  /// About so many characters are shown before "see more".
  var fold: Rule<Int>?
  /// More hashtags than this are refused.
  var mostHashtags: Rule<Int>?
  /// More hashtags than this are unwise.
  var fewHashtags: Rule<Int>
  /// Whether an address in the text becomes a link.
  var hasLinks: Rule<Bool>
  /// More addresses than this are refused.
  var mostLinks: Rule<Int>?
  /// The longest text for those who do not see the picture.
  var alternative: Rule<Int>?
  /// The most pictures.
  var pictures: Rule<Int>?
  /// Whether there is no post without a picture or film.
  var needsPicture: Rule<Bool>?
  /// How a window with the text or the address filled in is opened.
  var compose: ComposeLink?
}
