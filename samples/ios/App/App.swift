import Gureum
import SwiftUI

@main
struct SampleApp: App {
    var body: some Scene {
        WindowGroup { AccountsView() }
    }
}

/// What SwiftUI watches.
@MainActor
final class Screen: ObservableObject {
    @Published private(set) var accounts = Accounts()
    private(set) var model: AccountsModel?

    init() {
        // Yours: your server, and the session of who is logged in.
        let backend = Backend(address: URL(string: "https://api.example.com")!) { "session" }
        do {
            let client = try DataForest(credentials: .provider { try await backend.keys() }, timeout: .seconds(20))
            model = AccountsModel(client: client) { [weak self] in self?.accounts = $0 }
        } catch {
            accounts.problem = error.localizedDescription
        }
    }
}

struct AccountsView: View {
    @Environment(\.scenePhase) private var phase
    @StateObject private var screen = Screen()

    var body: some View {
        List {
            if screen.accounts.isLoading { ProgressView() }
            if screen.accounts.isOffline { Text("Offline: this is what was read last.") }
            if let problem = screen.accounts.problem { Text(problem).foregroundStyle(.red) }
            ForEach(screen.accounts.names, id: \.self) { Text($0) }
        }
        .refreshable { await screen.model?.refresh().value }
        .onAppear { screen.model?.refresh() }
        .onChange(of: phase) { phase in
            if phase == .active { screen.model?.refresh() } else { screen.model?.pause() }
        }
    }
}
