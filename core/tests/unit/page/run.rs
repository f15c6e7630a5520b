use futures_util::FutureExt;

use super::*;
use crate::caller::script::{Script, reply};
use crate::operation::{Class, ReplyKind};

static BY_OFFSET: Operation = list(&Pagination {
    items: "contents",
    total: Some("total"),
    style: PageStyle::Offset { offset: "paging.offset", limit: "paging.limit", default_limit: 2 },
});

const BY_NUMBER_ROW: Operation = list(&Pagination {
    items: "contents",
    total: Some("total_count"),
    style: PageStyle::Number { page: "page", size: "size", first: 0, default_size: 20 },
});

static BY_NUMBER: Operation = BY_NUMBER_ROW;

static BY_MARKER: Operation = list(&Pagination {
    items: "contents",
    total: Some("total"),
    style: PageStyle::Marker {
        marker: "paging.marker",
        limit: "paging.limit",
        default_limit: 2,
        next: Next::Answer("links.next"),
    },
});

static BY_LAST_ITEM: Operation = list(&Pagination {
    items: "contents",
    total: Some("total"),
    style: PageStyle::Marker { marker: "marker", limit: "limit", default_limit: 2, next: Next::Item("id") },
});

static WHOLE: Operation = list(&Pagination { items: "contents", total: Some("total"), style: PageStyle::Whole });

const fn list(pagination: &'static Pagination) -> Operation {
    Operation {
        id: "things.getList",
        method: "POST",
        path: "/things",
        inputs: &[],
        body: true,
        reply: ReplyKind::Json,
        holds: &[],
        class: Class::Read,
        api_version: None,
        headers: &[],
        failure_in_200: false,
        since: &[],
        sensitive: &[],
        rules: &[],
        refusals: &[],
        unique_name: None,
        composed: None,
        look_with: None,
        pagination: Some(pagination),
    }
}

/// Walks to the end and gives the items of each page, or the error.
fn walk(row: &'static Operation, input: &str, script: &Script) -> Result<Vec<String>> {
    let mut run = PageRun::new(row, input.as_bytes(), CallOptions::default())?;
    let mut pages = Vec::new();
    while let Some(page) = run.next(script).now_or_never().expect("the script answers at once") {
        pages.push(String::from_utf8(page?.body.to_vec()).unwrap());
    }
    assert!(run.next(script).now_or_never().unwrap().is_none(), "the walk began anew after its end");
    Ok(pages)
}

fn inputs(script: &Script) -> Vec<String> {
    script.inputs.lock().unwrap().clone()
}

static WITHOUT_PAGES_BEFORE: Operation = Operation { since: &[("/page", "1.2"), ("/size", "1.2")], ..BY_NUMBER_ROW };

#[test]
fn under_a_version_without_pages_a_list_is_read_at_once_and_never_cut_in_silence() {
    let under = |version, answer: &str| {
        let mut script = Script::new([reply(answer)]);
        script.version = Some(version);
        script
    };
    let script = under("1.1", r#"{"contents":[1,2],"total_count":2}"#);
    assert_eq!(walk(&WITHOUT_PAGES_BEFORE, r#"{"name":"a"}"#, &script).unwrap().len(), 1);
    assert_eq!(inputs(&script), [r#"{"name":"a"}"#]);
    let script = under("1.1", r#"{"contents":[1,2],"total_count":3}"#);
    let error = walk(&WITHOUT_PAGES_BEFORE, "", &script).unwrap_err();
    assert_eq!((error.kind(), script.calls()), (ErrorKind::Input, 1));
    assert!(error.message().contains("2 of 3") && error.hint().is_some_and(|hint| hint.contains("1.2")), "{error}");
    // What the caller wrote is not left out: the call refuses it.
    let script = under("1.1", r#"{"contents":[],"total_count":0}"#);
    walk(&WITHOUT_PAGES_BEFORE, r#"{"size":5}"#, &script).unwrap();
    assert_eq!(inputs(&script), [r#"{"size":5}"#]);
    let script = under("1.2", r#"{"contents":[1,2],"total_count":2}"#);
    walk(&WITHOUT_PAGES_BEFORE, "", &script).unwrap();
    assert_eq!(inputs(&script), [r#"{"size":20,"page":0}"#]);
}

#[test]
fn a_page_that_is_no_number_is_refused_and_not_taken_for_none() {
    let script = Script::new([reply("{}")]);
    let unfit = [
        r#"{"size":-1}"#,
        r#"{"size":1.5}"#,
        r#"{"size":"many"}"#,
        r#"{"page":-1}"#,
        r#"{"page":[]}"#,
        r#"{"page":"x"}"#,
    ];
    for input in unfit {
        let error = PageRun::new(&BY_NUMBER, input.as_bytes(), CallOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{input}");
    }
    for (row, input) in [(&BY_OFFSET, r#"{"paging":{"offset":-1}}"#), (&BY_MARKER, r#"{"paging":{"limit":true}}"#)] {
        assert!(PageRun::new(row, input.as_bytes(), CallOptions::default()).is_err(), "{input}");
    }
    for input in [r#"{"size":null,"page":null}"#, r#"{"size":"3","page":"1"}"#, r#"{"size":0}"#] {
        assert!(PageRun::new(&BY_NUMBER, input.as_bytes(), CallOptions::default()).is_ok(), "{input}");
    }
    assert_eq!(script.calls(), 0);
}

#[test]
fn nothing_is_sent_before_the_first_pull() {
    let script = Script::new([reply("{}")]);
    let run = PageRun::new(&BY_OFFSET, b"{}", CallOptions::default()).unwrap();
    assert_eq!(script.calls(), 0);
    drop(run);
}

#[test]
fn an_offset_moves_by_the_items_that_came_and_ends_at_the_total() {
    let script = Script::new([
        reply(r#"{"contents":[1,2],"total":5}"#),
        // The service caps the page below the limit that was asked for.
        reply(r#"{"contents":[3],"total":"5"}"#),
        reply(r#"{"contents":[4,5],"total":5}"#),
    ]);
    assert_eq!(walk(&BY_OFFSET, r#"{"search":{"name":"a"}}"#, &script).unwrap().len(), 3);
    assert_eq!(
        inputs(&script),
        [
            r#"{"search":{"name":"a"},"paging":{"limit":2,"offset":0}}"#,
            r#"{"search":{"name":"a"},"paging":{"limit":2,"offset":2}}"#,
            r#"{"search":{"name":"a"},"paging":{"limit":2,"offset":3}}"#,
        ]
    );
}

#[test]
fn the_total_counts_from_the_beginning_even_if_the_walk_starts_later() {
    let script = Script::new([reply(r#"{"contents":[4,5],"total":5}"#)]);
    assert_eq!(walk(&BY_OFFSET, r#"{"paging":{"offset":3,"limit":"10"}}"#, &script).unwrap().len(), 1);
    assert_eq!(inputs(&script), [r#"{"paging":{"offset":3,"limit":"10"}}"#]);
}

#[test]
fn numbered_pages_end_on_an_empty_page_when_there_is_no_total() {
    let script = Script::new([
        reply(r#"{"contents":[{"a":1}]}"#),
        reply(r#"{"contents":[{"a":2}]}"#),
        reply(r#"{"contents":[]}"#),
    ]);
    assert_eq!(walk(&BY_NUMBER, "", &script).unwrap().len(), 2);
    assert_eq!(inputs(&script), [r#"{"size":20,"page":0}"#, r#"{"size":20,"page":1}"#, r#"{"size":20,"page":2}"#]);
}

#[test]
fn numbered_pages_start_where_the_caller_says() {
    let script =
        Script::new([reply(r#"{"contents":[1],"total_count":45}"#), reply(r#"{"contents":[],"total_count":45}"#)]);
    assert_eq!(walk(&BY_NUMBER, r#"{"page":2,"size":20}"#, &script).unwrap().len(), 1);
    assert_eq!(inputs(&script)[0], r#"{"page":2,"size":20}"#);
}

#[test]
fn an_empty_list_is_one_empty_page() {
    for body in [r#"{"contents":[],"total":0}"#, r#"{"contents":{}}"#, r#"{"contents":null}"#, "{}"] {
        let script = Script::new([reply(body)]);
        assert_eq!(walk(&BY_OFFSET, "{}", &script).unwrap(), [body]);
        assert_eq!(script.calls(), 1);
    }
}

#[test]
fn a_total_that_shrinks_or_lies_does_not_keep_the_walk_going() {
    let script = Script::new([
        reply(r#"{"contents":[1,2],"total":9}"#),
        reply(r#"{"contents":[3],"total":2}"#),
        reply(r#"{"contents":[4],"total":2}"#),
    ]);
    assert_eq!(walk(&BY_OFFSET, "{}", &script).unwrap().len(), 2);
    let script = Script::new([reply(r#"{"contents":[1],"total":9}"#), reply(r#"{"contents":[],"total":9}"#)]);
    assert_eq!(walk(&BY_OFFSET, "{}", &script).unwrap().len(), 1);
}

#[test]
fn a_total_that_counts_the_page_does_not_hide_the_rest() {
    let script = Script::new([
        reply(r#"{"contents":[1,2],"total":2}"#),
        reply(r#"{"contents":[3,4],"total":2}"#),
        reply(r#"{"contents":[5],"total":1}"#),
    ]);
    assert_eq!(walk(&BY_OFFSET, "{}", &script).unwrap().len(), 3);
    assert_eq!(script.calls(), 3);
}

#[test]
fn a_whole_list_takes_one_call_and_its_input_is_left_alone() {
    let script = Script::new([reply(r#"{"contents":[1],"total":9}"#)]);
    assert_eq!(walk(&WHOLE, r#"{"a":1}"#, &script).unwrap().len(), 1);
    assert_eq!(inputs(&script), [r#"{"a":1}"#]);
}

#[test]
fn a_page_that_repeats_the_one_before_is_an_error() {
    let script = Script::new([reply(r#"{"contents":[1,2],"total":9,"requestId":"a"}"#)]);
    let error = walk(&BY_OFFSET, "{}", &script).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Response);
    assert_eq!(error.message(), "page 2 repeats the page before it");
    assert_eq!(script.calls(), 2);
}

#[test]
fn a_list_without_end_is_an_error() {
    let script = Script::new((0..=MOST_PAGES).map(|page| reply(format!(r#"{{"contents":[{page}]}}"#))));
    let error = walk(&BY_NUMBER, "{}", &script).unwrap_err();
    assert_eq!(error.message(), "the list has no end after 10000 pages");
}

#[test]
fn an_error_ends_the_walk() {
    let script = Script::new([
        reply(r#"{"contents":[1],"total":9}"#),
        Err(Error::new(ErrorKind::Server, "down")),
        reply(r#"{"contents":[2],"total":9}"#),
    ]);
    assert_eq!(walk(&BY_OFFSET, "{}", &script).unwrap_err().kind(), ErrorKind::Server);
    assert_eq!(script.calls(), 2);
}

#[test]
fn what_cannot_be_walked_is_refused_before_sending() {
    for input in ["[]", "7", "{"] {
        let refusal = PageRun::new(&BY_OFFSET, input.as_bytes(), CallOptions::default()).unwrap_err();
        assert_eq!(refusal.kind(), ErrorKind::Input, "`{input}`");
    }
}

#[test]
fn a_marker_of_the_answer_asks_for_the_next_page_until_there_is_none() {
    for end in [r#"{"next":null}"#, r#"{"next":""}"#, "{}", "null"] {
        let script = Script::new([
            reply(r#"{"contents":[1,2],"total":2,"links":{"next":"b"}}"#),
            // Empty, but not the end: the service says that there is more.
            reply(r#"{"contents":[],"links":{"next":7}}"#),
            reply(r#"{"contents":[],"links":{"next":8}}"#),
            reply(format!(r#"{{"contents":[3],"total":9,"links":{end}}}"#)),
        ]);
        assert_eq!(walk(&BY_MARKER, "{}", &script).unwrap().len(), 4, "{end}");
        assert_eq!(
            inputs(&script),
            [
                r#"{"paging":{"limit":2}}"#,
                r#"{"paging":{"limit":2,"marker":"b"}}"#,
                r#"{"paging":{"limit":2,"marker":7}}"#,
                r#"{"paging":{"limit":2,"marker":8}}"#,
            ]
        );
    }
}

#[test]
fn the_last_item_is_the_marker_until_a_page_is_empty() {
    let script = Script::new([
        // Fewer than were asked for, and a total that counts the page: neither is the end.
        reply(r#"{"contents":[{"id":"a"},{"id":"b"}],"total":2}"#),
        reply(r#"{"contents":[{"id":"c"}]}"#),
        reply(r#"{"contents":[]}"#),
    ]);
    assert_eq!(walk(&BY_LAST_ITEM, r#"{"marker":"0"}"#, &script).unwrap().len(), 2);
    assert_eq!(
        inputs(&script),
        [r#"{"marker":"0","limit":2}"#, r#"{"marker":"b","limit":2}"#, r#"{"marker":"c","limit":2}"#]
    );
    let script = Script::new([reply(r#"{"contents":[{"id":"a"}],"total":1}"#)]);
    assert_eq!(walk(&BY_LAST_ITEM, "{}", &script).unwrap().len(), 1);
    assert_eq!(script.calls(), 1);
}

#[test]
fn a_marker_that_leads_back_is_an_error() {
    for row in [&BY_MARKER, &BY_LAST_ITEM] {
        let page = |id: &str, size: u8| {
            reply(format!(r#"{{"contents":[{{"size":{size},"id":"{id}"}}],"links":{{"next":"{id}"}}}}"#))
        };
        let script = Script::new([page("a", 1), page("b", 2), page("a", 3), page("c", 4)]);
        let error = walk(row, "{}", &script).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Response);
        assert_eq!(error.message(), "page 3: the marker of the next page was used before");
        assert_eq!(script.calls(), 3);
    }
    let script = Script::new([reply(r#"{"contents":[{"id":"a"}]}"#)]);
    let error = walk(&BY_LAST_ITEM, r#"{"marker":"a"}"#, &script).unwrap_err();
    assert_eq!(error.message(), "page 1: the marker of the next page was used before");
}

#[test]
fn markers_without_end_and_markers_that_are_none_are_errors() {
    let script = Script::new(
        (0..=MOST_PAGES).map(|page| reply(format!(r#"{{"contents":[{page}],"links":{{"next":{page}}}}}"#))),
    );
    assert_eq!(walk(&BY_MARKER, "{}", &script).unwrap_err().message(), "the list has no end after 10000 pages");
    let script =
        Script::new((0..=MOST_PAGES).map(|page| reply(format!(r#"{{"contents":[],"links":{{"next":{page}}}}}"#))));
    assert_eq!(walk(&BY_MARKER, "{}", &script).unwrap_err().message(), "the list has no end after 10000 pages");
    let message = |row, body: String| walk(row, "{}", &Script::new([reply(body)])).unwrap_err().message().to_owned();
    let text = "neither text nor number";
    assert!(message(&BY_MARKER, r#"{"contents":[1],"links":{"next":{}}}"#.to_owned()).contains(text));
    let long = "x".repeat(5000);
    assert!(
        message(&BY_MARKER, format!(r#"{{"contents":[1],"links":{{"next":"{long}"}}}}"#)).contains("has 5002 bytes")
    );
    assert!(message(&BY_LAST_ITEM, r#"{"contents":[{"name":"a"}]}"#.to_owned()).contains("has no `id`"));
}
