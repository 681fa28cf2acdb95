public import SpreCore

public enum SpreCommand {
  public static func run(registries: [any ChannelRegistry]) async {}
}
