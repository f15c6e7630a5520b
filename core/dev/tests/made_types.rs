//! What is made of a type beside its fields: a catalogue, an end. Each mistake in it names file and line.
#![allow(clippy::unwrap_used)]

mod support;

use support::demo::{GOOD, expect_in, mistakes};

#[test]
fn a_catalogue_names_what_exists() {
    let catalogue = "    Kind:\n      type: string\n      x-catalogue:\n        name: ThingType\n        description: What there is.\n        \
                     request: Part\n        entries:\n          - {id: A-1, needs: B-1}\n          - {id: B-1, components: [{name: a}]}\n";
    let part = "    Part: {type: object, properties: {name: {type: string}, memoryMb: {type: integer}, cpuCount: {type: integer}, \
                containerCount: {type: integer}}}\n";
    let good = GOOD.replace("    Thing:\n", &format!("{catalogue}{part}    Thing:\n"));
    assert_eq!(mistakes(&good), []);
    expect_in(&good, "needs: B-1", "needs: C-1", "needs: C-1", "`C-1` is not in the catalogue");
    expect_in(&good, "request: Part", "request: Thing", "request: Thing", "`Thing` is no type with `name`");
    expect_in(&good, "name: ThingType", "name: Thing", "name: Thing", "`Thing` is a type already");
    expect_in(&good, "{name: a}", "{name: a, size: 1}", "{name: a", "unknown field `size`");
}

#[test]
fn an_end_is_made_of_a_moment_and_seconds() {
    let fields = "        begun: {type: string, format: date-time}\n        ttl: {type: integer, x-unit: s}\n";
    let end = "      x-end: {name: over, start: begun, seconds: ttl}\n      properties:\n";
    let good = GOOD.replace(
        "    Thing:\n      type: object\n      properties:\n",
        &format!("    Thing:\n      type: object\n{end}{fields}"),
    );
    assert_eq!(mistakes(&good), []);
    expect_in(&good, "start: begun", "start: state", "start: state", "`state` is no field with a moment");
    expect_in(&good, "seconds: ttl", "seconds: state", "seconds: state", "`state` is no whole number with `x-unit: s`");
    expect_in(&good, "x-unit: s", "x-unit: ms", "seconds: ttl", "`ttl` is no whole number with `x-unit: s`");
    expect_in(&good, "name: over", "name: state", "name: state", "`state` is a field already");
}
