/// Waits for work, but not for ever.
enum Patience {
  /// What the work gives, or nothing when it takes longer; then it is cancelled and left behind.
  static func result<Result: Sendable>(
    within limit: Duration, _ work: @escaping @Sendable () async -> Result
  ) async -> Result? {
    let (results, arrival) = AsyncStream<Result?>.makeStream()
    let worker = Task.detached { arrival.yield(await work()) }
    let timer = Task.detached {
      try? await Task.sleep(for: limit)
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
