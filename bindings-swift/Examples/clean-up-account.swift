// Lists what an account has, then deletes all of it in the order in which it can go.

import Gureum

let df = try DataForest()
for try await account in df.accounts.getList() where account.name == "analytics" {
    for deletion in try await df.accounts.planDeleteCascade(id: account.id).deletions {
        print("goes: \(deletion.resource) \(deletion.name ?? deletion.id)")
    }
    try await withProgressLine { line in try await df.accounts.deleteCascade(id: account.id, onProgress: line) }
}
print("accounts left: \(try await df.accounts.getList().all().count)")
