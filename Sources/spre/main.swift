import SpreCLI
import SpreCore

await SpreCommand.run(registries: [LinkedRegistry(linkedChannels)])
