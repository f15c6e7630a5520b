import Foundation
import Gureum
import GureumTesting

// An emulator without a checkout: the program, and the library that users have.
let emulator = try EmulatorServer.start()
let df = try emulator.client(DataForest.self)
try await emulator.fault(.applyThenReset, ["operation": "accounts.create", "first": 1])
let created = try await df.accounts.create(name: "demo", password: "Cl0ud-above-Seoul")
print(try await df.accounts.waitUntilRunning(id: created.id).status)
print(try await emulator.journal().filter { $0["operation"] == "accounts.create" }.count)

// One that lets other machines in has a token, which whoever starts it knows.
let remote = try EmulatorServer.start(options: ["--allow-remote", "127.0.0.1", "--token", "of-a-test"])
try await remote.reset()
for try await account in try remote.client(DataForest.self).accounts.getList() { print(account.name) }
print(remote.keys.secretKey)

// What the app for iOS does beside SwiftUI, with keys from a closure and without a network.
let provider = CredentialSource.provider {
    Credentials(accessKey: emulator.keys.accessKey, secretKey: emulator.keys.secretKey, expiresAt: .now + 900)
}
let model = AccountsModel(client: try emulator.client(DataForest.self, credentials: provider)) { _ in }
await model.refresh().value
print(model.accounts.names, model.accounts.isOffline, model.accounts.isLoading)
let earlier = model.refresh()
model.pause()
await earlier.value
print(model.accounts.names, model.accounts.problem ?? "no problem", model.accounts.isLoading)
let nowhere = try DataForest(credentials: provider, endpoint: "http://127.0.0.1:1")
let offline = AccountsModel(client: nowhere) { _ in }
await offline.refresh().value
print(offline.accounts.isOffline, offline.accounts.problem == nil)
