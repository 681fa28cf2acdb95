import SpreCore

@testable import SpreWorkspace

/// A small workspace in which nothing is amiss: not one finding on 2 November 2026.
enum SoundWorkspace {
  static let today = Day(year: 2026, month: 11, day: 2)!

  /// The files by path; pictures are named only, their bytes do not matter.
  static let files: [String: String] = [
    "spre.yml": """
    schema: 1
    organisation:
      name: {nb: Tjenesten, nn: Tenesta}
    languages: [nb, nn]
    roles:
      redaktor: Redaktør
    webAddress: https://www.example.org
    channels:
      newsletter:
        sendAt: "08:30"

    """,
    "plan.yml": """
    schema: 1
    period: {from: 2026, to: 2027}
    groups:
      - code: A
        name: Fagfolk
      - code: B
        name: Brukere
        lixAim: 35
    measures:
      - id: brev
        name: Nyhetsbrev
        groups: all
        channel: newsletter
        settings: {greeting: false}
      - id: kurs
        name: Kurs
        groups: [A]
      - id: mote
        name: Møter
        groups: [B]
        blank: {A: Fagfolk møtes på kurs.}

    """,
    "people.yml": "redaktor: Kari Nordmann\n",
    "items/sak.md": """
    ---
    title: En sak
    kind: news
    lang: nb
    date: 2026-10-01
    summary: Kort sagt.
    groups: [A, B]
    topics: [mestring]
    link: https://www.example.org/sak
    image: images/bilde.png
    imageAlt: To som snakker sammen
    expires: 2026-12-01
    ---

    Les [hele planen](https://www.example.org/sak).

    """,
    "items/sak.nn.md": """
    ---
    title: Ei sak
    summary: Kort sagt.
    imageAlt: To som snakkar saman
    ---

    Les heile saka.

    """,
    "items/images/bilde.png": "PNG",
    "activities/2026/brev-10.yml": """
    title: Brev i oktober
    kind: newsletter
    measure: brev
    date: 2026-10-05

    """,
    "activities/2026/brev-11.yml": """
    title: Brev i november
    kind: newsletter
    measure: brev
    date: 2026-11-05
    items: [sak]
    languages: [nb, nn]
    settings:
      subject: Nytt i november

    """,
    "activities/2026/kurs-host.yml": """
    title: Kurs
    kind: teaching
    measure: kurs
    from: 2026-10-12
    to: 2026-10-13
    groups: [A]
    state: delivered
    counts:
      - {groups: [A], n: 20, qualifier: exact}

    """,
    "archive/brev-10/newsletter.nb.txt": frozen,
    "archive/brev-10/approval.yml": """
    schema: 1
    by: redaktor
    date: 2026-10-04
    drafts:
      - path: newsletter.nb.txt
        sha256: \(SHA256Hex.of(Array(frozen.utf8)))
        language: nb
        groups: [A, B]
        items: [sak]
    inputs:
      - path: items/sak.md
        sha256: \(SHA256Hex.of(Array("som den var".utf8)))
    overrides: []

    """,
    "archive/brev-10/delivery.yml": """
    schema: 1
    deliveries:
      - date: 2026-10-05
        by: redaktor
        channel: newsletter
        drafts:
          - path: newsletter.nb.txt
            sha256: \(SHA256Hex.of(Array(frozen.utf8)))
            language: nb
            groups: [A, B]
            items: [sak]
            words: 2
        counts:
          - groups: [A, B]
            n: 120
            qualifier: atLeast
        urls: []

    """,
  ]

  private static let frozen = "Kort sagt.\n"
}
