// Makes an account of Data Forest, waits until it runs, and keeps its keytab.

import Foundation
import Gureum

let df = try DataForest()

// Two and a half minutes in the real service; the line tells how it is going.
let password = Secret(ProcessInfo.processInfo.environment["ANALYTICS_PASSWORD"] ?? "")
let account = try await withProgressLine { line in
    try await df.accounts.createAndWait(name: "analytics", password: password, onProgress: line)
}
print("\(account.name) is \(account.status)")

let keytab = try await df.accounts.getKerberosKeytab(id: account.id)
try keytab.save(to: "analytics.keytab")  // readable by you alone
print("keys of \(try keytab.principals().joined(separator: ", "))")
