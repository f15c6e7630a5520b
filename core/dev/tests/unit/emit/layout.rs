use super::*;

const STYLE: Style = Style { width: 30, step: 4, trailing: true };

#[test]
fn what_fits_stays_on_its_line() {
    assert_eq!(STYLE.laid("client.call(a=1)", 0, 0), "client.call(a=1)");
}

#[test]
fn a_long_call_gets_a_line_for_each_part() {
    let laid = STYLE.laid("client.call(name=\"a, b\", items=[1, 2])", 0, 0);
    assert_eq!(laid, "client.call(\n    name=\"a, b\",\n    items=[1, 2],\n)");
}

#[test]
fn one_object_opens_together_with_its_call() {
    let laid = STYLE.laid("client.call({ name: 'first', other: 'second' })", 0, 0);
    assert_eq!(laid, "client.call({\n    name: 'first',\n    other: 'second',\n})");
}

#[test]
fn a_chain_is_broken_where_it_may_be() {
    let laid = STYLE.laid("client.call(Request::new(\"a\")\u{1}.other(\"b\")\u{1}.third(\"c\"))", 0, 0);
    assert_eq!(laid, "client.call(\n    Request::new(\"a\")\n        .other(\"b\")\n        .third(\"c\"),\n)");
}

#[test]
fn brackets_inside_of_texts_are_none() {
    let style = Style { trailing: false, ..STYLE };
    assert_eq!(
        style.laid("call(pattern: \"((((\", other: \"12345\")", 0, 0),
        "call(\n    pattern: \"((((\",\n    other: \"12345\"\n)"
    );
}
