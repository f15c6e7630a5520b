use super::*;

#[test]
fn words_are_in_kebab_case() {
    assert_eq!(word("getKerberosKeytab"), "get-kerberos-keytab");
    assert_eq!(word("aiMlOps"), "ai-ml-ops");
    assert_eq!(flag("cluster_id"), "cluster-id");
}

#[test]
fn a_field_never_takes_an_option_of_every_operation() {
    assert_eq!(flag("limit"), "field-limit");
    assert_eq!(flag("version"), "field-version");
}

fn clashes(changes: &[(&str, &str)]) -> Vec<String> {
    let mut text = include_str!("../../golden/pages_and_waits/api.yaml").to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let sources = [crate::load::text("core/api/demo.yaml", &text).unwrap()];
    match Model::new(&sources) {
        Ok(_) => Vec::new(),
        Err(mistakes) => mistakes.into_iter().map(|mistake| mistake.text).collect(),
    }
}

#[test]
fn a_word_that_is_two_commands_is_a_mistake() {
    assert_eq!(clashes(&[]), Vec::<String>::new());
    let list = "operationId: apps.list";
    assert_eq!(
        clashes(&[(list, "operationId: apps.list\n      x-aliases: [get]")]),
        ["`get` of apps is `get` on the command line already; take another word"]
    );
    assert_eq!(
        clashes(&[("vendor: naver}", "vendor: naver, aliases: [api]}")]),
        ["`api` of the program is a command of its own on the command line already; take another word"]
    );
    assert_eq!(
        clashes(&[(list, "operationId: apps.list\n      x-aliases: [getIt]")]),
        ["`getIt` is no word of a command; write it in kebab case"]
    );
}

#[test]
fn two_fields_of_one_flag_are_a_mistake() {
    let two = "properties: {limit: {type: integer}, field_limit: {type: string}, id: {type: string}}";
    assert_eq!(
        clashes(&[("properties: {id: {type: string}}", two)]),
        ["`limit` and `field_limit` would both be `--field-limit`; rename one with `x-name`"]
    );
}

#[test]
fn a_column_is_a_field_of_an_item() {
    let list = "operationId: apps.list";
    assert_eq!(clashes(&[(list, "operationId: apps.list\n      x-columns: [id, state]")]), Vec::<String>::new());
    assert_eq!(
        clashes(&[(list, "operationId: apps.list\n      x-columns: [colour]")]),
        ["`colour` is no field of what `apps.list` lists; name a path into an item"]
    );
}
