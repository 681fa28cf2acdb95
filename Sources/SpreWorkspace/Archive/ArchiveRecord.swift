import SpreCore

/// The approval and the deliveries of one activity as they stand in its two files.
struct ArchiveRecord {
  /// One of the files, read and checked.
  struct File {
    /// The content; nothing when there is no such file.
    var bytes: [UInt8]?
    var value: Value?
    var findings: [Finding] = []

    /// Whether the file is there and something in it is wrong.
    var isBroken: Bool { findings.worst == .error }

    init(_ folder: WorkspaceFolder, _ path: String, _ fields: [FieldDeclaration]) {
      do {
        read(try folder.bytes(at: path), path, fields)
      } catch {
        let failure = (error as? FileFailure) ?? FileFailure(path, .missing)
        if failure.reason != .missing { findings = [failure.finding] }
      }
    }

    init(_ bytes: [UInt8], _ path: String, _ fields: [FieldDeclaration]) {
      read(bytes, path, fields)
    }

    private mutating func read(_ bytes: [UInt8], _ path: String, _ fields: [FieldDeclaration]) {
      self.bytes = bytes
      let (text, unreadable) = TextFile.decode(bytes, file: path)
      findings = unreadable
      guard let text else { return }
      let (value, problems) = YAMLReader.read(text, file: path)
      self.value = value
      findings += problems
      if let value {
        var check = FieldCheck(names: KnownNames())
        check.check(value, fields: fields)
        findings += check.findings
      } else if problems.isEmpty {
        findings.append(.emptyRecord(at: path))
      }
    }
  }

  let approvalFile: File
  let deliveryFile: File
  /// The approval; nothing when there is none or something in its file is wrong.
  let approval: ApprovalFile?
  /// The deliveries that can be understood, in order.
  let deliveries: [Delivery]

  init(approvalFile: File, deliveryFile: File) {
    self.approvalFile = approvalFile
    self.deliveryFile = deliveryFile
    approval = approvalFile.isBroken ? nil : approvalFile.value.flatMap(ApprovalFile.init)
    deliveries = deliveryFile.value.map(DeliveryFile.deliveries) ?? []
  }

  var findings: [Finding] { approvalFile.findings + deliveryFile.findings }

  /// Whether a text may have gone out, so that it must be kept.
  func mayHaveGoneOut(_ path: String, sha256: String) -> Bool {
    deliveryFile.isBroken || deliveries.contains { $0.parts.contains { $0.path == path && $0.sha256 == sha256 } }
  }
}
