use super::*;

#[test]
fn work_knows_its_call_wherever_it_is_carried_on() {
    assert_eq!(calling(), None);
    let work = numbered(7, || {
        assert_eq!(calling(), Some(7));
        carried(async { (calling(), carried(async { calling() }).await) })
    });
    assert_eq!(calling(), None);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert_eq!(runtime.block_on(work), (Some(7), Some(7)));
}
