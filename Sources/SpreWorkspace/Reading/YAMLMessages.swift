import SpreCore

/// The commonest complaints of libyaml in plain words.
enum YAMLWords {
  struct Row {
    let problem: String
    let message: Phrase
    let fix: Phrase
  }

  static let table: [Row] = [
    Row(
      problem: "mapping values are not allowed",
      message: Phrase(nb: "et kolon der det ikke venter noe felt", en: "a colon where no field is expected"),
      fix: Phrase(
        nb: "Sett teksten i anførselstegn hvis den inneholder «: », eller rett innrykket.",
        en: "Put the text in quotes if it holds ': ', or mend the indentation.")),
    Row(
      problem: "could not find expected ':'",
      message: Phrase(nb: "et felt uten kolon", en: "a field without a colon"),
      fix: Phrase(nb: "Skriv «navn: verdi».", en: "Write 'name: value'.")),
    Row(
      problem: "did not find expected key",
      message: Phrase(nb: "innrykket passer ikke med linjene over", en: "the indentation does not fit the lines above"),
      fix: Phrase(nb: "Gi linjen samme innrykk som de andre feltene.", en: "Indent the line like the other fields.")),
    Row(
      problem: "did not find expected '-' indicator",
      message: Phrase(nb: "listen brytes av noe annet", en: "the list is broken by something else"),
      fix: Phrase(
        nb: "Begynn linjen med «- », eller rett innrykket.", en: "Begin the line with '- ', or mend the indentation.")),
    Row(
      problem: "did not find expected ',' or ']'",
      message: Phrase(nb: "listen mangler komma eller «]»", en: "the list lacks a comma or ']'"),
      fix: Phrase(nb: "Skriv listen som [A, B].", en: "Write the list as [A, B].")),
    Row(
      problem: "did not find expected ',' or '}'",
      message: Phrase(nb: "feltene mangler komma eller «}»", en: "the fields lack a comma or '}'"),
      fix: Phrase(nb: "Skriv feltene som {a: 1, b: 2}.", en: "Write the fields as {a: 1, b: 2}.")),
    Row(
      problem: "found character that cannot start any token",
      message: Phrase(
        nb: "en tabulator i innrykket, eller en tekst som begynner med @ eller `",
        en: "a tab in the indentation, or a text that begins with @ or `"),
      fix: Phrase(
        nb: "Bytt tabulatoren med mellomrom, eller sett teksten i anførselstegn.",
        en: "Put spaces in the tab's place, or the text in quotes.")),
    Row(
      problem: "found unexpected end of stream",
      message: Phrase(nb: "filen slutter inne i en tekst", en: "the file ends inside a text"),
      fix: Phrase(nb: "Lukk anførselstegnet.", en: "Close the quotation mark.")),
    Row(
      problem: "aximum nesting level",
      message: Phrase(
        nb: "for mange lister eller felter inni hverandre", en: "too many lists or fields inside each other"),
      fix: Phrase(nb: "Lukk hakeparentesene der de hører hjemme.", en: "Close the brackets where they belong.")),
    Row(
      problem: "control characters are not allowed",
      message: Phrase(nb: "et usynlig kontrolltegn", en: "an invisible control character"),
      fix: Phrase(
        nb: "Slett tegnet, eller lim inn teksten uten formatering.",
        en: "Delete it, or paste the text without formatting.")),
    Row(
      problem: "found undefined alias",
      message: Phrase(nb: "«*» først i en verdi er et alias i YAML", en: "'*' first in a value is an alias in YAML"),
      fix: Phrase(nb: "Sett verdien i anførselstegn.", en: "Put the value in quotes.")),
    Row(
      problem: "expected alphabetic or numeric character",
      message: Phrase(nb: "en verdi som begynner med «*» eller «&»", en: "a value that begins with '*' or '&'"),
      fix: Phrase(
        nb: "Begynn punkter i en liste med «- », eller sett verdien i anførselstegn.",
        en: "Begin the points of a list with '- ', or put the value in quotes.")),
    Row(
      problem: "but found another document",
      message: Phrase(nb: "«---» begynner et nytt dokument", en: "'---' begins another document"),
      fix: Phrase(nb: "Ha bare ett dokument i filen.", en: "Keep one document in the file.")),
    Row(
      problem: "found a tab character",
      message: Phrase(nb: "en tabulator i innrykket", en: "a tab in the indentation"),
      fix: Phrase(
        nb: "Bytt tabulatoren mot mellomrom; to for hvert trinn er vanlig.",
        en: "Put spaces in place of the tab; two for each step is usual.")),
    Row(
      problem: "block sequence entries are not allowed",
      message: Phrase(nb: "«- » der det ikke venter noen liste", en: "'- ' where no list is expected"),
      fix: Phrase(
        nb: "Begynn listen på linjen under feltet, eller sett teksten i anførselstegn.",
        en: "Begin the list on the line below the field, or put the text in quotes.")),
    Row(
      problem: "found unknown escape character",
      message: Phrase(
        nb: "en omvendt skråstrek som ikke betyr noe mellom anførselstegn",
        en: "a backslash that means nothing between quotes"),
      fix: Phrase(
        nb: "Skriv \\\\ for en omvendt skråstrek, eller bruk enkle anførselstegn (').",
        en: "Write \\\\ for a backslash, or use single quotes (').")),
    Row(
      problem: "did not find expected hexdecimal number",
      message: Phrase(
        nb: "en omvendt skråstrek som ikke betyr noe mellom anførselstegn",
        en: "a backslash that means nothing between quotes"),
      fix: Phrase(
        nb: "Skriv \\\\ for en omvendt skråstrek, eller bruk enkle anførselstegn (').",
        en: "Write \\\\ for a backslash, or use single quotes (').")),
    Row(
      problem: "did not find expected node content",
      message: Phrase(nb: "en verdi mangler mellom tegnene", en: "a value is missing between the signs"),
      fix: Phrase(
        nb: "Skriv verdien, ta bort et komma for mye, eller sett teksten i anførselstegn.",
        en: "Write the value, take a needless comma away, or put the text in quotes.")),
    Row(
      problem: "did not find expected comment or line break",
      message: Phrase(nb: "noe står etter «|» eller «>»", en: "something stands after '|' or '>'"),
      fix: Phrase(
        nb: "Begynn teksten på neste linje, med innrykk, eller sett den i anførselstegn.",
        en: "Begin the text on the next line, indented, or put it in quotes.")),
    Row(
      problem: "found unexpected document indicator",
      message: Phrase(
        nb: "«---» eller «...» inne i en tekst med anførselstegn", en: "'---' or '...' within a quoted text"),
      fix: Phrase(nb: "Lukk anførselstegnet før linjen.", en: "Close the quotation mark before the line.")),
    Row(
      problem: "mapping keys are not allowed",
      message: Phrase(nb: "«? » der det ikke venter noe felt", en: "'? ' where no field is expected"),
      fix: Phrase(nb: "Sett teksten i anførselstegn.", en: "Put the text in quotes.")),
    Row(
      problem: "found undefined tag handle",
      message: Phrase(nb: "«!» først i en verdi er en type i YAML", en: "'!' first in a value is a type in YAML"),
      fix: Phrase(nb: "Sett verdien i anførselstegn.", en: "Put the value in quotes.")),
    Row(
      problem: "did not find expected whitespace or line break",
      message: Phrase(
        nb: "en verdi som begynner med «!» eller «%»", en: "a value that begins with '!' or '%'"),
      fix: Phrase(nb: "Sett verdien i anførselstegn.", en: "Put the value in quotes.")),
    Row(
      problem: "did not find expected tag URI",
      message: Phrase(nb: "«!» først i en verdi er en type i YAML", en: "'!' first in a value is a type in YAML"),
      fix: Phrase(nb: "Sett verdien i anførselstegn.", en: "Put the value in quotes.")),
    Row(
      problem: "did not find the expected '>'",
      message: Phrase(nb: "«!» først i en verdi er en type i YAML", en: "'!' first in a value is a type in YAML"),
      fix: Phrase(nb: "Sett verdien i anførselstegn.", en: "Put the value in quotes.")),
    Row(
      problem: "found unknown directive name",
      message: Phrase(nb: "en linje som begynner med «%»", en: "a line that begins with '%'"),
      fix: Phrase(nb: "Rykk linjen inn, eller slett den.", en: "Indent the line, or delete it.")),
    Row(
      problem: "did not find expected <document start>",
      message: Phrase(
        nb: "tekst utenfor feltene", en: "text outside the fields"),
      fix: Phrase(
        nb: "Skriv «navn: verdi», med samme innrykk som de andre feltene.",
        en: "Write 'name: value', indented like the other fields.")),
  ]
}
