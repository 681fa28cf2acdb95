import SpreCore

extension ChannelScaffold {
  /// The plugin's own page: what it writes, its settings and findings, and what is left to write.
  var readme: String {
    #"""
    # \#(name.words)

    Turns an activity's items into one page for each language.
    An activity uses it by `channel: \#(name.id)`, on itself or on its measure.

    ## What it writes

    For each language L of the activity (nb, nn, en, se):

    | draft | for |
    |---|---|
    | `\#(name.id).L.html` | reading in a browser |

    The same brief gives the same bytes.

    ## Settings

    Under `channels.\#(name.id)` in `spre.yml`,
    under `settings` of a measure, or under `settings` of an activity; the nearest wins, key by key.

    <!-- settings -->

    | setting | type | default | what it does |
    |---|---|---|---|
    | `introduction` | a text, or a text per language | – | Some words before the items. |

    <!-- /settings -->

    ## Findings

    | code | severity | when |
    |---|---|---|
    | `\#(name.id).items.none` | error | no items, so no drafts |
    | `\#(name.id).proposed` | warning | the activity names no items |
    | `\#(name.id).item.notPublic` | error | an item is not for everyone |
    | `\#(name.id).languages.none` | error | no languages, so no drafts |
    | `\#(name.id).language.unsupported` | error | a page in a language without fixed words (sma, smj) |
    | `\#(name.id).sami.unproofed` | warning | the fixed Sámi words have not been proofread |
    | `\#(name.id).text.untranslated`, `\#(name.id).item.untranslated` | warning | a text or an item is not in the page's language |
    | `\#(name.id).groups.none` | warning | the activity is for no group |
    | `\#(name.id).groups.unserved` | note | groups that no item is for |

    ## Left to write

    The channel works, and it is nobody's yet. Strike out each line as it is done, and the heading with the last.

    \#(leftToWrite.map { "- \($0.en)\n" }.joined())
    """#
  }
}
