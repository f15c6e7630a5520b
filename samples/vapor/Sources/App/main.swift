import Foundation
import Gureum
import Vapor

/// What an app gets for a quarter of an hour: keys of a user of the cloud who may do no more than the app needs, never those of
/// the service itself. A vendor's temporary keys belong here where there are some.
struct Keys: Content {
    let accessKey, secretKey: String
    let expiresAt: Date
}

let app = try await Application.make(.detect())
// Keys of the service come from where it runs; one client serves the whole of it.
let forest = try DataForest(credentials: .environment)

app.get("accounts") { _ in try await forest.accounts.getList().all().map(\.name) }

app.get("accounts", ":id") { request in
    do {
        return try await forest.accounts.getDetail(id: request.parameters.require("id")).name
    } catch let error as GureumError where error.kind == .permissionDenied || error.kind == .notFound {
        throw Abort(.notFound, reason: error.message)
    } catch let error as GureumError where [.connect, .transport, .timeout].contains(error.kind) {
        throw Abort(.serviceUnavailable, headers: ["retry-after": "5"], reason: error.message)
    }
}

app.post("keys") { request in
    guard let session = Environment.get("APP_TOKEN"), request.headers.bearerAuthorization?.token == session,
        let accessKey = Environment.get("APP_ACCESS_KEY"), let secretKey = Environment.get("APP_SECRET_KEY")
    else { throw Abort(.unauthorized, reason: "log in first") }
    return Keys(accessKey: accessKey, secretKey: secretKey, expiresAt: .now + 900)
}

try await app.execute()
try await app.asyncShutdown()
