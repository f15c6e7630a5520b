use super::*;
use crate::shared::Options;
use http_body_util::BodyExt;

#[tokio::test]
async fn nobody_is_told_when_nobody_watches_any_more() {
    let options = Options::default();
    let address = options.address;
    let shared = Arc::new(Shared::new(options, address));
    assert_eq!(shared.journal.watchers(), 0);
    let mut events = Events::after(&shared, "").unwrap();
    let first = events.frame().await.unwrap().unwrap();
    assert_eq!(first.into_data().unwrap(), ": gureum\n\n");
    // Waiting takes it along; whoever hangs up while it waits is gone as well.
    assert!(tokio::time::timeout(Duration::ZERO, events.frame()).await.is_err());
    assert_eq!(shared.journal.watchers(), 1);
    drop(events);
    assert_eq!(shared.journal.watchers(), 0);
}
