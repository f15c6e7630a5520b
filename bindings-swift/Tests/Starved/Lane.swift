import Foundation

/// One thread that runs tasks. The pool of Swift takes new ones as it likes, and waits while there are none.
@available(macOS 15, iOS 18, *)
final class Lane: TaskExecutor, @unchecked Sendable {
    private let something = NSCondition()
    private var jobs: [UnownedJob] = []

    init() {
        Thread.detachNewThread { [self] in
            while true { next().runSynchronously(on: asUnownedTaskExecutor()) }
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        something.withLock {
            jobs.append(job)
            something.signal()
        }
    }

    private func next() -> UnownedJob {
        something.withLock {
            while jobs.isEmpty { something.wait() }
            return jobs.removeFirst()
        }
    }
}
