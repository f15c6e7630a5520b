//! Every mistake in the description of ways is an error that names file and line: a way mentions nothing that does not exist.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::sync::LazyLock;

use dev::load::{self, Source};
use dev::model::Model;
use dev::ways::Ways;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// Read once: every mistake is one of the same services.
static SERVICES: LazyLock<Vec<Source>> = LazyLock::new(|| load::folder(root(), "core/api").unwrap());

/// What is said of the file of today with one part of it replaced.
fn said(from: &str, to: &str) -> Vec<String> {
    let file = format!("core/api/{}", load::ways::FILE);
    let written = std::fs::read_to_string(root().join(&file)).unwrap();
    assert!(written.contains(from), "the file has no `{from}`");
    let model = Model::new(&SERVICES).unwrap();
    match load::ways::text(&file, &written.replacen(from, to, 1)) {
        Err(mistake) => vec![mistake.to_string()],
        Ok(source) => match Ways::new(source, &model) {
            Ok(_) => Vec::new(),
            Err(mistakes) => mistakes.iter().map(ToString::to_string).collect(),
        },
    }
}

#[test]
fn the_ways_of_today_hold_together() {
    assert_eq!(said("inputs:", "inputs:"), [""; 0]);
}

/// What is replaced, by what, and what is said of it.
const MISTAKES: &[(&str, &str, &str)] = &[
    ("create: vpcs.create", "create: vpcs.make", "`vpcs.make` is no operation of vpc"),
    ("service: file-storage", "service: file-store", "there is no service `file-store`"),
    ("filter: {vpc_id: '${vpc}'}", "filter: {network_id: '${vpc}'}", "`subnets.list` has no input `network_id`"),
    ("same: {cidr: '${subnet_cidr}'}", "same: {range: '${subnet_cidr}'}", "there is no field `range` in that answer"),
    ("made: vpc.id", "made: vpc.number", "there is no field `vpc.number` in that answer"),
    ("ready: vpcs.waitUntilActive", "ready: vpcs.waitUntilReady", "`vpcs.waitUntilReady` is no wait of vpc"),
    ("gone: vpcs.waitUntilDeleted", "gone: vpcs.waitUntilActive", "`vpcs.waitUntilActive` does not wait for an end"),
    ("type: GENERAL, vpc_id: '${vpc}'", "vpc_id: '${vpc}'", "`subnets.create` needs `type`"),
    ("type: GENERAL, vpc_id: '${vpc}'", "type: GENERAL, vpc_id: '${network}'", "mentions `network`, which is no input"),
    ("shown: {subnet.vpc_id:", "shown: {subnet.network:", "there is no field `subnet.network` in that answer"),
    ("lacks: [protocol,", "lacks: [application,", "there is no field `application` in that answer"),
    ("within: {input: cidr,", "within: {input: image_os,", "`image_os` is no input of the type `addresses`"),
    ("unless: vpc_id}", "unless: network_id}", "there is no input `network_id`"),
    (
        "    type: addresses\n    within",
        "    type: text\n    within",
        "has no `pattern` and is of `addresses`, or lies `within`",
    ),
    (
        "given: security_group_id\n    list: securityGroups.list\n    filter: {name: '${named}'}",
        "given: security_group_id\n    list: rules.list\n    filter: {security_group_id: '${named}'}",
        "what is given is looked for in the whole list, and `rules.list` needs `security_group_id`",
    ),
    ("learns: {subnet_cidr: subnet.cidr}", "learns: {subnet_cidr: subnet.range}", "there is no field `subnet.range`"),
    ("part-of: security_group", "part-of: firewall", "is a part of what is no step before it"),
    ("    delete: keypairs.delete\n", "", "a step has a `delete`, or is `part-of` another"),
    ("named: '${name}_gureum'", "named: '${name}_data'", "nothing tells it from what something else made"),
    ("    mark: {description: 'Made by Gureum for ${name}'}\n", "", "nothing tells it from what something else made"),
    ("create: keypairs.create", "create: keypairs.delete", "`keypairs.delete` is no creation"),
    (
        "steps: [vpc, subnet,",
        "steps: [subnet, vpc,",
        "`subnet` mentions `vpc`, which is no input and no step before it",
    ),
    ("steps: [vpc, subnet,", "steps: [vpc, net, subnet,", "there is no step `net`"),
    ("value: nodepool,", "value: nodes,", "nothing on this way gives `nodes`, the result `nodepool_id`"),
    ("field: kubernetes_version}", "field: version}", "there is no field `version` in that answer"),
    ("prepare: preparePlatform", "prepare: prepare_platform", "`prepare_platform` is not in camel case"),
    ("default: 2\n", "default: two\n", "`desired_node_count` has a default that is not of its type"),
    ("needs: [vpc_id]", "needs: [network_id]", "there is no input `network_id`"),
    ("    word: VPC\n", "    word: VPC\n    colour: red\n", "unknown field `colour`"),
    ("named: release_name", "named: title", "there is no field `title` in that answer"),
];

#[test]
fn each_mistake_is_named_with_file_and_line() {
    for (from, to, text) in MISTAKES {
        let said = said(from, to);
        assert!(said.iter().any(|each| each.contains(text)), "{from}: {said:?}");
        assert!(
            said.iter().all(|each| each.starts_with("core/api/ways.yaml:") && !each.contains("yaml:0:")),
            "{said:?}"
        );
    }
}

#[test]
fn an_input_that_no_step_mentions_is_a_mistake() {
    let unused = "inputs:\n  colour: {type: text, meaning: Nothing.}\n";
    assert!(said("inputs:\n", unused)[0].ends_with("no step mentions `colour`; leave it out"));
}
