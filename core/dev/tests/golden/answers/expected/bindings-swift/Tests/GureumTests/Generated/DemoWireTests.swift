// One call of every operation of Demo, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

import Gureum
import Testing

@Suite("Demo") struct DemoWireTests {
    @Test("things.show") func thingsShow() async throws {
        let (client, wire) = try Wire.open(Demo.self)
        let answer = try await client.show()
        try same(answer, #"{"id":"t1","state":"RUNNING","made":"2025-01-01T00:00:00Z","parts":[{"size":3}],"names":["a"],"extra_map":{"a":1},"none":{},"code":7}"#)
        try wire.asked("things.show", "POST", "/v1/things/show")
    }

    @Test("things.file") func thingsFile() async throws {
        let (client, wire) = try Wire.open(Demo.self)
        let answer = try await client.file()
        same(answer, Download.self, file: "BQI=")
        try wire.asked("things.file", "POST", "/v1/things/file")
    }

    @Test("things.config") func thingsConfig() async throws {
        let (client, wire) = try Wire.open(Demo.self)
        let answer = try await client.config()
        same(answer, Download.self, file: "bmFtZTog6rWs66aECg==")
        try wire.asked("things.config", "POST", "/v1/things/config")
    }

    @Test("things.keys") func thingsKeys() async throws {
        let (client, wire) = try Wire.open(Demo.self)
        let answer = try await client.keys()
        same(answer, Keytab.self, file: "BQI=")
        try wire.asked("things.keys", "POST", "/v1/things/keys")
    }
}
