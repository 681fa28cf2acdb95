import SpreCLI
import SpreCore

// The list is written during the build, from the channels that Package.swift links in: this one and the newsletter.
await SpreProgram.run(registries: [LinkedRegistry(linkedChannels)])
