import Foundation

extension Runtime {
    /// The reply to what `begin` starts, in a span if there is one.
    func reply(
        asking hasProvider: Bool, in span: (any CallSpan)?, named name: String, _ begin: (UInt64) -> Void
    ) async throws -> Reply {
        guard let span else { return try await reply(asking: hasProvider, begin) }
        let reply: Reply
        do {
            reply = try await span.asCurrent { try await outcome(asking: hasProvider, begin) }
        } catch {
            span.end(SpanRecord(name: name, failing: "\(type(of: error))", nil))
            throw error
        }
        let told = (try? JSONValue(parsing: reply.meta)) ?? .null
        let events = (told["events"]?.array ?? []).map(CallEvent.init)
        for event in events where event.event == .response { span.attempt(SpanRecord(attempt: event)) }
        span.end(SpanRecord(call: name, told: told, events: events, error: reply.isError ? GureumError(payload: reply.body) : nil))
        return try reply.checked()
    }
}

extension CallOptions {
    /// As the core takes them, for a list whose pages are traced.
    func encoded(traced headers: [String: String]?) throws(GureumError) -> [UInt8] {
        guard let headers else { return try encoded() }
        return Array(try traced(headers).data)
    }

    /// For calls whose replies bring what happened. Headers of the user come before those of a tracer.
    func traced(_ headers: [String: String]?) throws(GureumError) -> JSONValue {
        guard let headers else { return try json() }
        let own = headers.isEmpty ? self : over(CallOptions(headers: headers))
        var fields = try own.json().object ?? [:]
        fields["trail"] = .bool(true)
        return .object(fields)
    }
}

extension SpanRecord {
    fileprivate init(name: String, failing kind: String, _ reason: String?) {
        self.name = name
        fail(kind, reason)
    }

    /// A call, by what its reply says.
    fileprivate init(call name: String, told: JSONValue, events: [CallEvent], error: GureumError?) {
        let operation = told["operation"]?.string ?? ""
        self.name = operation.isEmpty ? name : operation
        self.events = events.filter { $0.event == .foundAgain }.map { Event(name: $0.event.rawValue, time: nanoseconds($0.timeMs)) }
        events.last { $0.event == .response }.map { describe($0) }
        attributes["gureum.operation"] = .string(self.name)
        if let error {
            fail(error.kind.rawValue, error.message)
        } else if let status = told["status"]?.int, status != 0 {
            attributes["http.response.status_code"] = .integer(status)
        }
    }

    fileprivate init(attempt event: CallEvent) {
        name = event.method ?? "HTTP"
        began = nanoseconds(event.timeMs - (event.elapsedMs ?? 0))
        ended = nanoseconds(event.timeMs)
        describe(event)
        attributes["gureum.operation"] = event.operation.map(JSONValue.string)
        if let number = event.attempt, number > 1 { attributes["http.request.resend_count"] = .integer(number - 1) }
        if let kind = event.error { fail(event.status.flatMap { $0 >= 400 ? String($0) : nil } ?? kind, event.reason) }
    }

    private mutating func fail(_ kind: String, _ reason: String?) {
        attributes["error.type"] = .string(kind)
        failure = Failure(reason: reason)
    }

    /// What the semantic conventions of HTTP have for an attempt.
    private mutating func describe(_ event: CallEvent) {
        guard let url = event.url else { return }
        attributes["url.full"] = .string(url)
        attributes["http.request.method"] = event.method.map(JSONValue.string)
        attributes["http.response.status_code"] = event.status.map(JSONValue.integer)
        attributes["gureum.request_id"] = event.requestID.map(JSONValue.string)
        guard let parts = URLComponents(string: url), let host = parts.host else { return }
        attributes["server.address"] = .string(host)
        attributes["server.port"] = .integer(parts.port ?? (parts.scheme == "http" ? 80 : 443))
    }
}

/// Of a time in milliseconds since 1970.
private func nanoseconds(_ milliseconds: Double) -> UInt64 {
    UInt64(max(0, milliseconds) * 1_000_000)
}
