use super::*;

fn marks(events: &[Event]) -> Vec<u64> {
    events.iter().map(|event| event.number).collect()
}

#[test]
fn a_batch_is_never_larger_than_a_block_may_be_and_holds_one_event_at_least() {
    let mut queue = Queue::default();
    for (number, size) in [(1, 10), (2, 500), (3, 10), (4, 10)] {
        queue.events.push_back(Event { mark: 2, number, body: vec![0; size], meta: Vec::new() });
    }
    assert_eq!(marks(&queue.take(100)), [1]);
    assert_eq!(marks(&queue.take(100)), [2]);
    assert_eq!(marks(&queue.take(100)), [3, 4]);
    assert!(queue.take(100).is_empty());
}

#[test]
fn records_that_nobody_takes_are_counted_and_not_kept() {
    let bridge = Bridge::new();
    for number in 0..MOST_RECORDS * 2 {
        bridge.log(20, &number.to_string());
    }
    let events = bridge.take();
    assert_eq!(events.len(), MOST_RECORDS + 1);
    let last = String::from_utf8_lossy(&events[MOST_RECORDS].body).into_owned();
    assert!(last.starts_with("10000 records"), "{last}");
    bridge.log(20, "there is room again");
    assert_eq!(bridge.take().len(), 1);
}
