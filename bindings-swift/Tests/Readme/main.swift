// Runs the blocks of the pages against an emulator in this process. Their clients find it by the environment.

import Foundation
import Gureum
import GureumTesting

let emulator = try Emulator(clock: .real)
for (name, value) in try emulator.environment() { setenv(name, value, 1) }
// Those clients live by the real clock: here the clouds work faster instead.
Thread.detachNewThread {
    while (try? emulator.advanceToNextEvent()) != nil { Thread.sleep(forTimeInterval: 0.2) }
}

var failures = 0
for (heading, block) in blocks {
    do {
        try emulator.reset()
        if !["A first call", "Tests without a cloud", "First example", "Make something"].contains(heading) {
            let df = try DataForest()
            let created = try await df.accounts.create(name: "demo", password: "Cl0ud-above-Seoul")
            // Made before anybody looks: a wait that has to look twice pauses for seconds of real time.
            _ = try? emulator.advanceToNextEvent()
            try await df.accounts.waitUntilRunning(id: created.id)
        }
        try await block()
        print("ok - README: \(heading)")
    } catch {
        failures += 1
        print("not ok - README: \(heading)")
        print("    \(error)")
    }
}
print(blocks.count >= 10 ? "ok - README has blocks" : "not ok - README has blocks")
exit(failures == 0 && blocks.count >= 10 ? 0 : 1)
