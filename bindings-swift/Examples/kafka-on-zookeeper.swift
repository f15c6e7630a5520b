// Starts Kafka with all that it needs, as the types of apps say, for a week.

import Gureum

let df = try DataForest()
let week = 7 * 24 * 60 * 60

/// Starts an app, first what it depends on, and gives its id.
func start(accountId: String, appTypeId: String, name: String) async throws -> String {
    var needs: [String] = []
    if let needed = try await df.apps.getAppBasicSetting(accountId: accountId, appTypeId: appTypeId).dependableApp {
        if let candidate = needed.candidates.first {
            needs = [candidate.id]
        } else {
            let typeId = "\(needed.appTypeName ?? "")-\(needed.appTypeVersion ?? "")"
            needs = [try await start(accountId: accountId, appTypeId: typeId, name: "\(name)-base")]
        }
    }
    let dependentIds = needs
    let app = try await withProgressLine { line in
        try await df.apps.createAndWait(
            accountId: accountId, queueName: .longlived, appTypeId: appTypeId, name: name, lifetime: week,
            components: [],  // the sizes that the type brings
            dependentIds: dependentIds, onProgress: line)
    }
    for component in app.components { print("\(app.name ?? ""): \(component.containerCount ?? 0) x \(component.name ?? "")") }
    return app.id
}

if let account = try await df.accounts.getList().first(where: { _ in true }),
    let kafka = try await df.apps.getAppTypeIdList().first(where: { $0.hasPrefix("KAFKA-") })
{
    _ = try await start(accountId: account.id, appTypeId: kafka, name: "kafka")
}
