import SpreCLI
import SpreCore

await SpreProgram.run(registries: [LinkedRegistry(linkedChannels)])
