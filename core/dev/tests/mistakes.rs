//! Every mistake in a description is an error that names file and line and says what to do.
#![allow(clippy::unwrap_used)]

mod support;

use dev::load;
use dev::model::Model;
use support::demo::{FILE, GOOD, expect, expect_in, mistakes};

const SCHEMES: &str = "  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}\n";

#[test]
fn a_right_description_has_no_mistake() {
    assert_eq!(mistakes(GOOD), []);
}

/// The good description, with versions.
fn versioned() -> String {
    let known =
        "x-api-versions: {token: demo, known: [{version: '1.0', status: S}, {version: '1.10', status: C}]}\nx-gone:";
    GOOD.replacen("x-gone:", known, 1).replace("      x-class:", "      x-api-version: '1.0'\n      x-class:")
}

#[test]
fn versions_are_in_order_known_and_nothing_later_is_sure() {
    let good = versioned();
    assert_eq!(mistakes(&good), []);
    let expect = |from: &str, to: &str, at: &str, words: &str| expect_in(&good, from, to, at, words);
    expect("version: '1.10'", "version: '0.9'", "x-service", "the oldest comes first");
    expect("size: {type: integer", "size: {x-since: '1.2', type: integer", "operationId: things.get", "no version of");
    expect("summary: Drop it.", "summary: Drop it.\n      x-since: '1.2'", "operationId: things.drop", "no version of");
    let later = "      required: [size]\n      properties:\n        size: {x-since: '1.10', type: integer}\n";
    let from = "      properties:\n        state: {type: string}\n";
    let sure = format!("{later}        state: {{type: string}}\n");
    let examples = good
        .replace("{state: RUNNING}", "{state: RUNNING, size: 1}")
        .replace("        size: {type: integer, format: int32}\n", "");
    expect_in(&examples, from, &sure, "operationId: things.get", "do not require it");
}

#[test]
fn an_unknown_keyword_is_named() {
    expect("      x-class: delete", "      x-klass: delete", "x-klass", "unknown field `x-klass`");
    expect("{type: integer, format: int32}", "{type: integer, minimun: 3}", "minimun", "unknown field `minimun`");
    expect("format: int32", "format: int16", "int16", "unknown variant `int16`");
    expect("items: {type: string}", "additionalProperties: false", "additionalProperties", "leave it out");
}

#[test]
fn the_same_key_twice_is_a_mistake() {
    let again = "        state: {type: number}\n        size: {";
    expect("        size: {", again, "type: number", "duplicate");
}

#[test]
fn a_reference_that_leads_nowhere_is_a_mistake() {
    expect("schemas/Thing'", "schemas/Thin'", "schemas/Thin'", "there is no `#/components/schemas/Thin`");
}

#[test]
fn names_that_differ_by_case_alone_are_a_mistake() {
    expect("    Thing:\n", "    THING: {type: object}\n    Thing:\n", "    Thing:", "rename one with `x-name`");
    let again = "/v1/things/drop:";
    let other = "/v1/things/Drop:\n    post: {operationId: things.Drop, tags: [things], summary: D., x-class: read, \
                 x-confidence: documented, responses: {'204': {}}}\n  /v1/things/drop:";
    expect(again, other, "operationId: things.drop", "are the same operation");
}

#[test]
fn a_service_has_fit_words_and_a_file_named_after_them() {
    expect("words: [Demo]", "words: [demo]", "words:", "`demo` is no word of a service");
    expect("words: [Demo]", "words: []", "words:", "is no word of a service");
    expect("words: [Demo]", "words: [Demo, AI]", "words:", "name it `demo-ai.yaml`");
    expect("words: [Demo]", "name: Demo", "name: Demo", "unknown field `name`");
}

#[test]
fn a_type_is_named_like_nothing_else() {
    let named = |name: &str| format!("    {name}: {{type: object}}\n    Thing:\n");
    expect("    Thing:\n", &named("Demo"), "    Demo:", "`Demo` is the client of the service");
    expect("    Thing:\n", &named("AsyncDemo"), "    AsyncDemo:", "`AsyncDemo` is the client of the service");
    let runtime = [("Vec", "Rust"), ("Mapping", "Python"), ("Group", "Python"), ("Promise", "TypeScript")];
    for (name, language) in runtime.into_iter().chain([("FieldReader", "Swift"), ("Unit", "Kotlin")]) {
        let words = format!("`{name}` is a name of the generated code in {language}");
        expect("    Thing:\n", &named(name), &format!("    {name}:"), &words);
    }
    let renamed = "    Group: {x-name: ThingGroup, type: object}\n    Thing:\n";
    assert_eq!(mistakes(&GOOD.replace("    Thing:\n", renamed)), []);
}

#[test]
fn a_group_is_named_like_nothing_else() {
    let more = |name: &str| format!("tags:\n  - name: {name}\n");
    expect("tags:\n", &more("demo"), "  - name: demo", "`Demo` is the client of the service too");
    expect("tags:\n", &more("pages"), "  - name: pages", "`Pages` is a name of the generated code in Python");
    let model = GOOD.replace("    Thing:\n", "    Others: {type: object}\n    Thing:\n");
    expect_in(&model, "tags:\n", &more("others"), "    Others:", "`Others` is a group of the service too");
}

#[test]
fn operation_ids_differ_within_a_service_and_paths_between_services() {
    let other = |path: &str| {
        let text = GOOD.replace("words: [Demo]", "words: [Demo, Two]").replace("/v1/things", path);
        load::text("core/api/demo-two.yaml", &text).unwrap()
    };
    let good = || load::text(FILE, GOOD).unwrap();
    assert!(Model::new(&[good(), other("/v2/things")]).is_ok());
    let sources = [good(), other("/v1/things")];
    let found = Model::new(&sources).err().unwrap();
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].to_string().starts_with("core/api/demo-two.yaml:"), "{}", found[0]);
    assert!(found[0].text.contains("stands in core/api/demo.yaml too"), "{}", found[0]);
}

#[test]
fn an_operation_says_what_may_be_repeated_and_how_sure_it_is() {
    expect("      x-class: delete\n", "", "operationId: things.drop", "has no `x-class`");
    let confidence = "x-class: delete\n      x-confidence: documented\n";
    expect(confidence, "x-class: delete\n", "operationId: things.drop", "has no `x-confidence`");
}

#[test]
fn an_operation_has_an_example_and_an_answer() {
    expect(
        "              examples: {one: {value: {state: RUNNING}}}\n",
        "",
        "operationId: things.get",
        "no answer example",
    );
    expect(", example: t1", "", "operationId: things.get", "no example of `things.get` has the required `id`");
    expect("responses: {'204': {}}", "responses: {'404': {}}", "operationId: things.drop", "no 2xx answer");
}

#[test]
fn path_and_parameters_belong_together() {
    expect(
        "{name: id, in: path, required: true,",
        "{name: id, in: query, required: true,",
        "operationId: things.get",
        "the path part `{id}`",
    );
    let two = "- {name: other, in: path, required: true, schema: {type: string}, example: x}\n        - {name: id,";
    expect("- {name: id,", two, "operationId: things.get", "the parameter `other` stands nowhere");
}

#[test]
fn a_reserved_word_needs_another_name_in_code() {
    expect("        size: {", "        type: {", "        type: {", "the field `type` is a reserved word");
    assert_eq!(mistakes(&GOOD.replace("        size: {", "        type: {x-name: kind, ")), []);
}

#[test]
fn a_64_bit_number_of_an_answer_stays_exact_in_javascript() {
    expect("format: int32", "format: int64", "int64", "`/size` is an int64 without a `maximum`");
    assert_eq!(mistakes(&GOOD.replace("format: int32", "format: int64, maximum: 9007199254740991")), []);
}

#[test]
fn lists_and_waits_name_fields_that_exist() {
    expect("items: parts", "items: things", "items: things", "no list `things`");
    expect("read: things.get", "read: things.show", "read: things.show", "no operation `things.show`");
    expect("state: state", "state: status", "state: status", "no field `status`");
    expect("state: state", "state: thing.state", "state: thing.state", "no field `thing.state`");
    expect("success: [RUNNING], ", "", "running: {", "`success` states or `gone: true`");
    expect("state: state\n", "state: state\n      log: parts.*.address\n", "read: things.get", "no field at `log`");
    let outcome = "seconds: 60, outcome: {state: ends, is: [WELL], hint: look}";
    expect("seconds: 60", outcome, "running: {", "`outcome.state` of the wait `running` is no field");
}

#[test]
fn every_wait_says_what_every_known_state_means() {
    let start = "state: state\n      start: NEW\n";
    expect("state: state\n", start, "running: {", "the wait `running` does not say what `NEW` means");
    let other = "running: {success: [RUNNING], seconds: 60}\n        idle: {success: [IDLE], on-the-way: [Running], seconds: 1}";
    expect("running: {success: [RUNNING], seconds: 60}", other, "running: {", "does not say what `IDLE` means");
    let twice = "success: [RUNNING], on-the-way: [Running], ";
    expect("success: [RUNNING], ", twice, "running: {", "says twice what `Running` means");
    let dead = "success: [RUNNING], dead-end: {GONE: call `things.begin`}, ";
    expect("success: [RUNNING], ", dead, "running: {", "names `things.begin`, which is no operation");
}

#[test]
fn what_is_gone_in_another_way_or_invented_is_there() {
    let also = "success: [RUNNING], gone-also: {status: 400, id-length: 32}, ";
    expect("success: [RUNNING], ", also, "running: {", "waits for no end; leave `gone-also` out");
    expect(
        "      x-confidence: documented\n      x-pagination",
        "      x-confidence: documented\n      x-invented: [parts, shade]\n      x-pagination",
        "x-invented",
        "no field `shade`; correct `x-invented`",
    );
}

#[test]
fn a_type_that_holds_itself_is_a_mistake() {
    let holds = "state: {type: string}\n        more: {type: array, items: {$ref: '#/components/schemas/Thing'}}";
    expect("state: {type: string}", holds, "    Thing:", "`Thing` holds itself");
}

#[test]
fn a_required_field_is_a_field() {
    expect(
        "      type: object\n      properties:",
        "      type: object\n      required: [id]\n      properties:",
        "required: [id]",
        "`id` is required but no field",
    );
}

#[test]
fn every_mistake_is_told_at_once() {
    let text = GOOD.replace("      x-class: delete\n", "").replace("items: parts", "items: things");
    assert_eq!(mistakes(&text).len(), 2);
}

#[track_caller]
fn expect_neighbour(from: &str, to: &str, at: &str, words: &str) {
    expect_in(include_str!("golden/neighbours/api.yaml"), from, to, at, words);
}

#[test]
fn paths_lead_to_fields() {
    let expect = expect_neighbour;
    expect("state: server.status", "state: server.phase", "server.phase", "no field `server.phase`");
    expect("items: server.disks,", "items: server.parts,", "server.parts", "is no field of the answer");
    expect("match: server.name", "match: name", "match: name", "have no field `name`; correct `match`");
    expect("items: servers, match", "items: all, match", "items: all", "has no list `all`");
    expect("{server.id: server.id}", "{server.id: id}", "{server.id: id}", "have no field `id`; correct `answer`");
    expect("{server.id: server.id}", "{id: server.id}", "{id: server.id}", "has no field `id`; correct `answer`");
}

#[test]
fn a_marker_comes_from_somewhere() {
    let expect = expect_neighbour;
    expect("next: links.next", "next: links.more", "links.more", "is the next marker");
    expect("next: links.next", "key: uuid", "key: uuid", "is the next marker");
    expect(
        "Image: {type: object, properties: {name:",
        "Image: {type: object, properties: {word:",
        "operationId: images.list",
        "is the next marker",
    );
    expect(
        "style: marker, marker: marker, limit: limit, next",
        "style: marker, marker: mark, limit: limit, next",
        "operationId: servers.list",
        "names no input",
    );
}

#[test]
fn path_and_body_do_not_share_a_name_in_code() {
    expect_neighbour(
        "{type: string, x-name: attached_volume_id}",
        "{type: string}",
        "operationId: servers.updateVolume",
        "the path part if one is",
    );
}

#[test]
fn of_several_successes_one_is_the_answer_and_holds_the_others() {
    let expect = expect_neighbour;
    let good = include_str!("golden/neighbours/api.yaml");
    let unique = good.lines().find(|line| line.contains("x-unique-name")).unwrap();
    let good = good.replace(&format!("{unique}\n"), "");
    expect("'202': {x-answer: true, content", "'202': {content", "'202': {content", "say with `x-answer: true`");
    expect_in(
        &good,
        "request_id: {type: string}}}\n",
        "request_id: {type: string}}, required: [request_id]}\n",
        "'200': {content: {application/json: {schema: {$ref: '#/components/schemas/ServerShown'}, examples: {now",
        "`request_id` is required in the answer only",
    );
    let swapped = "ServerMade: {type: object, properties: {request_id: {type: string}}}\n";
    let made = "ServerMade: {type: object, properties: {server: {$ref: '#/components/schemas/Server'}, request_id: {type: string}}}\n";
    expect_in(&good, made, swapped, "{now:", "no such field `server`");
    expect("responses: {'204': {}}", "responses: {'204': {}, '404': {x-answer: true}}", "'404'", "`404` is no success");
}

#[test]
fn null_beside_a_reference_is_the_only_choice() {
    expect_neighbour(
        "{anyOf: [{$ref: '#/components/schemas/Network'}, {type: 'null'}], desc",
        "{anyOf: [{$ref: '#/components/schemas/Network'}, {type: string}, {type: 'null'}], desc",
        "{type: string}, {type: 'null'}]",
        "one `$ref` and nothing else",
    );
}

#[track_caller]
fn expect_resource(from: &str, to: &str, at: &str, words: &str) {
    expect_in(include_str!("golden/resources/api.yaml"), from, to, at, words);
}

#[test]
fn a_resource_names_what_exists() {
    let expect = expect_resource;
    expect("create: networks.create", "create: networks.make", "networks.make", "no operation `networks.make`");
    expect("list: sizes.list, ", "", "key: name, x-confidence", "names neither `list` nor `show`");
    expect("      list: subnets.list", "      list: subnets.show", "list: subnets.show", "`subnets.show` is no list");
    expect("      id: network_id\n", "", "word: network", "has no `id`");
    expect("      id: subnet_id", "      id: subnet", "id: subnet", "has no input `subnet`");
    expect("item: network", "item: net", "item: net", "the answer has no field `net`");
    expect("key: name, ", "", "list: sizes.list, x-confidence", "no field `id`");
    expect("state: state", "state: status", "state: status", "the resource has no field `status`");
    expect("unique: [name]", "unique: [label]", "unique: [label]", "the resource has no field `label`");
    expect("filters: {label: name}", "filters: {tag: name}", "filters: {tag", "the list has no input `tag`");
    expect("filters: {label: name}", "filters: {label: title}", "title}", "the resource has no field `title`");
    expect("answer: {resource_id: id}", "answer: {resource_id: ident}", "ident}", "the resource has no field `ident`");
    expect(
        "        size_name: {",
        "        size: {",
        "        size: {",
        "neither creation nor list has an input `size`",
    );
    expect("resource: sizes}", "resource: size}", "resource: size}", "there is no resource `size`");
    let limited = "      unique: [name]\n      quota: {resource: rooms, where: {name: x}, value: [size]}";
    expect("      unique: [name]", limited, "resource: rooms", "there is no resource `rooms`");
    expect(
        "required: [networks, page",
        "required: [networks, count, page",
        "{items: networks",
        "a list does without its count",
    );
    let addressed = |said: &str| format!("      unique: [name]\n      addresses: {said}");
    for (said, at, text) in [
        ("{input: range, at: name}", "input: range", "the creation has no input `range`"),
        ("{input: name, at: range}", "at: range", "the resource has no field `range`"),
        ("{input: name, at: name, of: range}", "of: range", "`range` is not among `needs`"),
    ] {
        expect("      unique: [name]", &addressed(said), at, text);
    }
    expect("copies: {network_name", "copies: {network_title", "network_title", "no field `network_title`");
    expect("      state: state\n", "", "word: network", "`steps` needs `state`");
    expect("on-delete: cascade", "on-delete: forget", "forget", "unknown variant `forget`");
}

#[test]
fn what_an_input_refers_to_is_kept_by_a_service() {
    let refers = "schema: {type: string, x-refers-to: {resource: net/works}}, example: t1}";
    expect("schema: {type: string}, example: t1}", refers, "net/works", "there is no resource `net/works`");
    let text = "      x-class: read\n      x-look-with: things.find";
    expect("      x-class: read", text, "things.find", "there is no operation `things.find`");
}

#[test]
fn what_an_answer_surely_holds_is_in_every_sample() {
    let text = "    Thing:\n      type: object\n      required: [size]\n";
    let words = "`one` of `things.get` has no `size`; it is not sure, do not require it";
    expect("    Thing:\n      type: object\n", text, "      operationId: things.get", words);
    let sure = text.replace("size", "state");
    assert_eq!(mistakes(&GOOD.replace("    Thing:\n      type: object\n", &sure)), []);
}

#[test]
fn headers_of_a_signature_are_described_and_needed() {
    let without = GOOD.replace("security: [{key: []}]\n", "").replace(SCHEMES, "");
    expect_in(&without, "x-gone", "x-gone", "openapi", "there is no `security`");
    expect("[{key: []}]", "\n  - key: []\n    kye: []", "    kye: []", "there is no `kye`");
    expect(
        "{key: {type",
        "{other: {type: apiKey, in: header, name: X}, key: {type",
        "securitySchemes",
        "needs the header `other`",
    );
    expect("in: header", "in: query", "securitySchemes", "unknown variant `query`");
}

#[test]
fn a_list_says_what_stands_in_it() {
    let at = "parts: {type: array";
    expect("{type: array, items: {type: string}}", "{type: array}", at, "the list `parts` has no `items`");
}

#[test]
fn who_refuses_inside_of_a_success_says_what_that_looks_like() {
    let either = "schema: {anyOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Refusal'}]}";
    let refusal =
        "    Refusal: {type: object, required: [success], properties: {success: {const: false}}}\n    Thing:\n";
    let good = GOOD
        .replace("schema:\n                $ref: '#/components/schemas/Thing'", either)
        .replace("    Thing:\n", refusal)
        .replace("      x-class: read", "      x-class: read\n      x-failure-in-200: true");
    assert_eq!(mistakes(&good), []);
    let at = "operationId: things.get";
    expect_in(&good, either, "schema: {$ref: '#/components/schemas/Thing'}", at, "hides what a refusal");
    expect_in(&good, "\n      x-failure-in-200: true", "", at, "say `x-failure-in-200: true`");
    expect_in(&good, "{const: false}", "{type: boolean}", at, "the second answer of `things.get` is no refusal");
}

#[test]
fn one_list_of_values_is_one_type() {
    let list = |field: &str, more: &str| format!("        {field}: {{type: string, {more}}}\n");
    let known = "x-known-values: {RUNNING: runs, STOPPED: ended}";
    let first = GOOD.replace("        state: {type: string}\n", &list("state", known));
    let first = first.replace("success: [RUNNING], ", "success: [RUNNING], on-the-way: [STOPPED], ");
    assert_eq!(mistakes(&first), []);
    let size = "        size: {";
    let with = |more: &str| format!("{}{size}", list("phase", more));
    let words = "`Thing/phase` has the values of `Thing/state`; refer to one schema below `components` with `$ref`";
    // Whatever their order, their meanings, and whether they are closed.
    for more in [known, "x-known-values: {STOPPED: over, RUNNING: ~}", "enum: [STOPPED, RUNNING]"] {
        expect_in(&first, size, &with(more), "        phase:", words);
    }
    let inside = format!("        more: {{type: object, properties: {{phase: {{type: string, {known}}}}}}}\n{size}");
    expect_in(&first, size, &inside, "        more:", "`Thing/more/phase` has the values of `Thing/state`");
    let items = format!("        phases: {{type: array, items: {{type: string, {known}}}}}\n{size}");
    expect_in(&first, size, &items, "        phases:", "`Thing/phases` has the values of `Thing/state`");
    let parameter = "        - {name: id, in";
    let query = format!("        - {{name: phase, in: query, schema: {{type: string, {known}}}}}\n{parameter}");
    let words = "`things.get/phase` has the values of `Thing/state`";
    expect_in(&first, parameter, &query, "        - {name: phase", words);
    // Other values, or a reason.
    for more in ["enum: [RUNNING]", &format!("x-apart: what starts and what runs change apart, {known}")] {
        assert_eq!(mistakes(&first.replace(size, &with(more))), []);
    }
    let alone = with("x-apart: nobody knows, enum: [RUNNING]");
    expect_in(&first, size, &alone, "        phase:", "no other list has the values of `Thing/phase`");
}

#[test]
fn a_file_is_one_thing_and_its_example_is_one() {
    let good = GOOD.replace(
        "responses: {'204': {}}",
        "responses: {'200': {content: {text/plain: {examples: {one: {value: a}}}}}}",
    );
    assert_eq!(mistakes(&good), []);
    let drop = "      operationId: things.drop";
    let change = |from: &str, to: &str, words: &str| expect_in(&good, from, to, drop, words);
    change("text/plain: {examples", "text/plain: {x-file: keytab, examples", "answers with text, which is no keytab");
    expect_in(
        &good,
        "text/plain: {examples",
        "text/plain: {x-file: image, examples",
        "image",
        "unknown variant `image`",
    );
    change(
        "{value: a}",
        "{value: {a: 1}}",
        "the example `one` of `things.drop` is no file; write it as the text itself",
    );
    change("text/plain", "application/octet-stream", "write it as Base64");
    change("{examples: {one: {value: a}}}", "{schema: {type: string}}", "has no answer example");
    change("{content: {text/plain", "{content: {application/yaml: {}, text/plain", "has several media types");
    let json = "            application/json:\n";
    expect(
        json,
        &format!("{json}              x-file: keytab\n"),
        "      operationId: things.get",
        "is JSON and no file",
    );
    let sent = "      requestBody: {content: {text/plain: {}}}\n      responses: {'204': {}}";
    expect("      responses: {'204': {}}", sent, drop, "the body of `things.drop` is a file, and only JSON is sent");
}

#[test]
fn a_parameter_is_never_null() {
    let at = "        - {name: id, in: path";
    for schema in ["{anyOf: [{$ref: '#/components/schemas/Word'}, {type: 'null'}]}", "{type: [string, 'null']}"] {
        let word = "    Word: {type: string}\n    Thing:\n";
        let good = GOOD.replace("    Thing:\n", word);
        let to = format!("schema: {schema}, example: t1");
        expect_in(&good, "schema: {type: string}, example: t1", &to, at, "the parameter `id` may be `null`");
        let query = format!("{at}: query, schema: {schema}}}\n{at}")
            .replace("{name: id, in: path: query", "{name: word, in: query");
        expect_in(&good, at, &query, "        - {name: word", "the parameter `word` may be `null`");
    }
}

#[track_caller]
fn expect_network(from: &str, to: &str, at: &str, words: &str) {
    const FILE: &str = "core/api/vpc.yaml";
    // Networks are counted against a row of the other one.
    let mistakes = |text: &str| {
        let quota = load::text("core/api/quota.yaml", include_str!("../../api/quota.yaml"));
        match load::text(FILE, text) {
            Err(mistake) => vec![mistake],
            Ok(source) => Model::new(&[source, quota.expect("it has no mistake")]).err().unwrap_or_default(),
        }
    };
    support::expect_one((FILE, include_str!("../../api/vpc.yaml")), mistakes, (from, to), at, words);
}

#[test]
fn what_is_made_of_several_operations_names_what_there_is() {
    let expect = expect_network;
    let cascade = "call: vpcs.deleteCascade";
    expect(cascade, "call: subnets.deleteAll", "subnets.deleteAll", "must be named `vpcs.…`");
    expect(cascade, "call: vpcs.show", "call: vpcs.show", "`vpcs.show` is there already");
    expect(
        "      delete: vpcs.delete\n      below",
        "      delete: vpcs.list\n      below",
        "delete: vpcs.list",
        "deletes nothing by an id alone",
    );
    let child = "{tag: subnets, list: subnets.list, by: vpc_id, shows: {vpc_id: id}, end: subnets.delete}";
    let other =
        |from: &str, to: &str, words: &str| expect(child, &child.replace(from, to), &child.replace(from, to), words);
    other("tag: subnets", "tag: nets", "there is no tag `nets`");
    other("list: subnets.list", "list: subnets.show", "`subnets.show` is no list");
    other("by: vpc_id", "by: network", "has no input `network`; correct `by`");
    other("{vpc_id: id}", "{network: id}", "have no field `network`; correct `shows`");
    other("end: subnets.delete", "end: subnets.list", "takes an id alone; correct `end`");
    other("delete}", "delete, wait: over}", "has no wait `over`");
    expect("ending: [DELETING]", "ending: [GOING]", "read: vpcs.show", "no wait knows the state `GOING`");
    expect("ensure: vpcs.ensure\n", "ensure: vpcs.list\n", "ensure: vpcs.list", "`vpcs.list` is there already");
    expect(
        "ensure: vpcs.ensure\n",
        "ensure: vpcs.ensure\n        compare: {description: vpc.words}\n",
        "compare:",
        "cannot be compared with `vpc.words`",
    );
    expect(
        "ensure: vpcs.ensure\n",
        "ensure: vpcs.ensure\n        apart: [weight]\n",
        "apart:",
        "has no input `weight`; correct `apart`",
    );
}
