import Foundation
internal import GureumBridge

/// Makes the calls of a client. Used by generated code.
public struct Caller: Sendable {
    let engine: Engine
    var limits = CallOptions.none
    var onResponse: (@Sendable (RawResponse) -> Void)?

    init(engine: Engine) {
        self.engine = engine
    }

    /// A call that answers with a model.
    func call<T: Model & FieldValue>(_ operation: String, _ input: Input, _ options: CallOptions) async throws -> T {
        try decoded(try await reply(operation, input, options), operation)
    }

    /// A call that answers with nothing.
    func perform(_ operation: String, _ input: Input, _ options: CallOptions) async throws {
        _ = try await reply(operation, input, options)
    }

    /// A call that answers with JSON of no fixed form.
    func value(_ operation: String, _ input: Input, _ options: CallOptions) async throws -> JSONValue {
        JSONValue(try parsed(try await reply(operation, input, options), operation))
    }

    /// A call that answers with a file.
    func file<T: FileContent>(_ operation: String, _ input: Input, _ options: CallOptions) async throws -> T {
        let reply = try await reply(operation, input, options)
        if T.self == Keytab.self, reply.body.isEmpty {
            throw reply.unreadable("the service sent an empty keytab", operation)
        }
        return T(reply.body)
    }

    func reply(_ operation: String, _ input: Input, _ options: CallOptions) async throws -> Reply {
        let input = try input.checked(operation)
        let reply = try await traced(operation, options) { number, options in
            // With meta: an answer that turns out to lack something is an error that says all that is known of it.
            engine.client.start(number: number, operation: operation, input: input, options: options, wantsMeta: true)
        }
        onResponse?(RawResponse(reply))
        return reply
    }

    func request(_ method: String, _ target: String, _ body: Input?, _ options: CallOptions) async throws -> Reply {
        let body = try body?.checked()
        let reply = try await traced(method, options) { number, options in
            engine.client.request(
                number: number, method: method, target: target, body: body, options: options, wantsMeta: true)
        }
        onResponse?(RawResponse(reply))
        return reply
    }

    /// The reply to what `begin` starts with these options, in a span if calls are traced.
    private func traced(_ name: String, _ options: CallOptions, _ begin: (UInt64, Data) -> Void) async throws -> Reply {
        let options = options.over(limits)
        // What cannot be sent is refused before there is a span of it.
        let plain = Data(try options.encoded())
        // The call may need the provider of keys yet, which goes with the engine.
        defer { withExtendedLifetime(engine) {} }
        guard let span = Traces.tracer?.begin(name) else {
            return try await Runtime.shared.reply(asking: engine.hasProvider) { begin($0, plain) }
        }
        let told = (try? options.traced(span.headers).data) ?? plain
        return try await Runtime.shared.reply(asking: engine.hasProvider, in: span, named: name) { begin($0, told) }
    }

    func explainSignature(_ operation: String, _ input: Input, _ options: CallOptions) async throws -> Reply {
        let input = try input.checked(operation)
        let options = Data(try options.over(limits).encoded())
        defer { withExtendedLifetime(engine) {} }
        return try await Runtime.shared.reply(asking: engine.hasProvider) { number in
            engine.client.explainSignature(number: number, operation: operation, input: input, options: options)
        }
    }

    /// A list; nothing is asked before the first pull.
    func list<Page: Model & FieldValue, Item: Sendable>(
        _ operation: String, _ input: Input, _ options: CallOptions, _ items: @escaping @Sendable (Page) -> [Item]
    ) -> Pages<Page, Item> {
        let begin: @Sendable () throws -> Pages<Page, Item>.Next = { [engine, limits, onResponse] in
            let input = try input.checked(operation)
            let options = Data(try options.over(limits).encoded(traced: Traces.tracer?.headers))
            let steps = engine.client.pages(operation: operation, input: input, options: options)
            let walk = Walk(steps, operation: operation, engine: engine, onResponse: onResponse)
            return {
                let reply = try await walk.next()
                return reply.isEnd ? nil : try decoded(reply, operation)
            }
        }
        return Pages(begin: begin, items: items)
    }

    /// Waits until a resource is as wanted.
    func wait<T: Model & FieldValue>(
        _ waiter: String, _ resource: String, _ timeout: Duration?, _ onProgress: (@Sendable (WaitProgress) -> Void)?
    ) async throws -> T {
        let options = try waitOptions(timeout)
        let steps = engine.client.waitFor(waiter: waiter, resource: resource, options: options)
        return try decoded(try await Walk(steps, operation: waiter, engine: engine).finish(onProgress), waiter)
    }

    /// Waits until a resource is gone.
    func waitGone(
        _ waiter: String, _ resource: String, _ timeout: Duration?, _ onProgress: (@Sendable (WaitProgress) -> Void)?
    ) async throws {
        let options = try waitOptions(timeout)
        let steps = engine.client.waitFor(waiter: waiter, resource: resource, options: options)
        _ = try await Walk(steps, operation: waiter, engine: engine).finish(onProgress)
    }

    func resume(token: String, timeout: Duration?, onProgress: (@Sendable (WaitProgress) -> Void)?) async throws -> Reply {
        let steps = engine.client.resume(token: token, options: try waitOptions(timeout))
        return try await Walk(steps, operation: "resume", engine: engine).finish(onProgress)
    }

    func waitOptions(_ timeout: Duration?, look: Bool = false) throws -> Data {
        var fields: [String: JSONValue] = ["call": try limits.traced(Traces.tracer?.headers)]
        fields["look"] = .bool(look)
        fields["timeoutMs"] = try milliseconds(timeout, "timeout")
        return JSONValue.object(fields).data
    }
}

/// The JSON of an answer.
func parsed(_ reply: Reply, _ operation: String) throws(GureumError) -> JSONNode {
    do {
        return try JSONParser.parse(reply.body)
    } catch {
        throw reply.unreadable("the answer is no JSON", operation)
    }
}

/// The model in an answer. An empty answer is a model without fields.
func decoded<T: Model>(_ reply: Reply, _ operation: String) throws(GureumError) -> T {
    var fields = FieldReader(reply.body.isEmpty ? .null : try parsed(reply, operation))
    do {
        return try T(from: &fields)
    } catch {
        throw reply.unreadable("the answer lacks a field that it must have", operation)
    }
}

extension Reply {
    /// The error for an answer that cannot be read, with all that is known of it: the service has done its work.
    func unreadable(_ message: String, _ operation: String) -> GureumError {
        RawResponse(self).unreadable(message, operation, hint: said("`callRaw` gives it as it came"))
    }
}
