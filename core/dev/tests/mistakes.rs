//! Every mistake in a description is an error that names file and line and says what to do.
#![allow(clippy::unwrap_used)]

mod support;

use dev::load::{self, Mistake};
use dev::model::Model;

const FILE: &str = "core/api/demo.yaml";

const GOOD: &str = "\
openapi: 3.1.0
info: {title: Demo, version: v1}
servers: [{url: https://demo.example}]
x-service: {words: [Demo], vendor: naver}
x-gone: [{status: 404}]
tags:
  - name: things
    x-states:
      resource: thing
      read: things.get
      input: id
      state: state
      waits:
        running: {success: [RUNNING], seconds: 60}
paths:
  /v1/things/{id}:
    get:
      operationId: things.get
      tags: [things]
      summary: Read a thing.
      x-class: read
      x-confidence: documented
      x-pagination: {items: parts, style: whole}
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}, example: t1}
      responses:
        '200':
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
              examples: {one: {value: {state: RUNNING}}}
  /v1/things/drop:
    post:
      operationId: things.drop
      tags: [things]
      summary: Drop it.
      x-class: delete
      x-confidence: documented
      responses: {'204': {}}
components:
  schemas:
    Thing:
      type: object
      properties:
        state: {type: string}
        parts: {type: array, items: {type: string}}
        size: {type: integer, format: int32}
";

fn mistakes(text: &str) -> Vec<Mistake> {
    match load::text(FILE, text) {
        Err(mistake) => vec![mistake],
        Ok(source) => Model::new(&[source]).err().unwrap_or_default(),
    }
}

/// Changes `from` into `to` and expects exactly one mistake, on the line of `at`, with these words.
#[track_caller]
fn expect(from: &str, to: &str, at: &str, words: &str) {
    expect_in(GOOD, from, to, at, words);
}

#[track_caller]
fn expect_in(good: &str, from: &str, to: &str, at: &str, words: &str) {
    support::expect_one((FILE, good), mistakes, (from, to), at, words);
}

#[test]
fn a_right_description_has_no_mistake() {
    assert_eq!(mistakes(GOOD), []);
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
    expect("copies: {network_name", "copies: {network_title", "network_title", "no field `network_title`");
    expect("      state: state\n", "", "word: network", "`steps` needs `state`");
    expect("on-delete: cascade", "on-delete: forget", "forget", "unknown variant `forget`");
}

#[test]
fn what_an_answer_surely_holds_is_in_every_sample() {
    let text = "    Thing:\n      type: object\n      required: [size]\n";
    let words = "`one` of `things.get` has no `size`; it is not sure, do not require it";
    expect("    Thing:\n      type: object\n", text, "      operationId: things.get", words);
    let sure = text.replace("size", "state");
    assert_eq!(mistakes(&GOOD.replace("    Thing:\n      type: object\n", &sure)), []);
}
