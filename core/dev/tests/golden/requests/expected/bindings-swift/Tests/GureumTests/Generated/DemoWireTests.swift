// One call of every operation of Demo, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/demo.yaml`; do not edit.

import Gureum
import Testing

@Suite("Demo") struct DemoWireTests {
    @Test("users.create") func usersCreate() async throws {
        let (client, wire) = try Wire.open(Demo.self)
        let answer = try await client.users.create(name: "kim", password: "Secret-1", sizeGb: 100, tags: ["a", "b"], labels: ["k": "v"], free: ["x": 1], home: Demo.Home(path: "/kim"))
        try same(answer, #"{"id":"u1"}"#)
        try wire.asked("users.create", "POST", "/v1/users/create")
    }

    @Test("users.get") func usersGet() async throws {
        let (client, wire) = try Wire.open(Demo.self)
        let answer = try await client.users.get(id: "u1")
        try same(answer, #"{"id":"u1"}"#)
        try wire.asked("users.get", "POST", "/v1/users/get")
    }

    @Test("files.drop") func filesDrop() async throws {
        let (client, wire) = try Wire.open(Demo.self)
        try await client.files.drop()
        try wire.asked("files.drop", "POST", "/v1/files/drop")
    }
}
