/// Waits for work, but not for ever.
enum Patience {
  private static let slices = 20

  /// What the work gives, or nothing when it takes longer; then it is cancelled and left behind.
  ///
  /// The time is waited in slices, so that on a busy machine, where the wait gets its turn late, the work gets more time.
  static func result<Result: Sendable>(
    within limit: Duration, _ work: @escaping @Sendable () async -> Result
  ) async -> Result? {
    let (results, arrival) = AsyncStream<Result?>.makeStream()
    let worker = Task.detached { arrival.yield(await work()) }
    let timer = Task.detached {
      for _ in 0..<slices { try? await Task.sleep(for: limit / slices) }
      arrival.yield(nil)
    }
    defer {
      worker.cancel()
      timer.cancel()
      arrival.finish()
    }
    for await result in results { return result }
    return nil
  }
}
