import Foundation
import Gureum

/// What a screen shows: what was read last stays while something new is read, and where nothing can be read.
struct Accounts: Equatable, Sendable {
    var names: [String] = []
    var isLoading = false
    var isOffline = false
    var problem: String?
}

/// The accounts of who is logged in, without a word of SwiftUI: it is compiled and run on any machine.
@MainActor
final class AccountsModel {
    private let client: DataForest
    private var task: Task<Void, Never>?
    private let show: (Accounts) -> Void
    private(set) var accounts = Accounts() { didSet { show(accounts) } }

    /// - Parameters:
    ///   - client: One for the whole app.
    ///   - show: Is told of every change.
    init(client: DataForest, show: @escaping (Accounts) -> Void) {
        (self.client, self.show) = (client, show)
    }

    /// Reads them anew. Who asks twice gets one answer, the later one.
    @discardableResult func refresh() -> Task<Void, Never> {
        pause()
        accounts.isLoading = true
        let task = Task { await load() }
        self.task = task
        return task
    }

    /// For an app that goes into the background, where the system stops what is in flight: its socket is closed instead.
    func pause() {
        task?.cancel()
        task = nil
        accounts.isLoading = false
    }

    private func load() async {
        do {
            let names = try await client.accounts.getList().all().map(\.name)
            accounts = Accounts(names: names)
        } catch is CancellationError {
            return
        } catch let error as GureumError {
            accounts.isLoading = false
            accounts.isOffline = [.connect, .transport, .timeout].contains(error.kind)
            accounts.problem = error.localizedDescription
        } catch {
            accounts.isLoading = false
            accounts.problem = error.localizedDescription
        }
    }
}
