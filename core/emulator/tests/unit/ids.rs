use super::*;
use std::collections::HashSet;

#[test]
fn the_same_seed_gives_the_same_ids() {
    let draw = |seed| {
        let mut ids = Ids::new(seed);
        (ids.base62(), ids.uuid(), ids.hex32(), ids.numeric(6), ids.application(1))
    };
    assert_eq!(draw(7), draw(7));
    assert_ne!(draw(7), draw(8));
}

#[test]
fn ids_have_the_shape_of_the_vendors() {
    let mut ids = Ids::new(0);
    for _ in 0..200 {
        let base62 = ids.base62();
        assert!(base62.len() == 22 && base62.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        let hex = ids.hex32();
        assert!(hex.len() == 32 && hex.bytes().all(|byte| HEX.contains(&byte)));
        let uuid = ids.uuid();
        assert_eq!(uuid.len(), 36);
        assert_eq!(&uuid[14..15], "4", "{uuid}");
        assert!("89ab".contains(&uuid[19..20]), "{uuid}");
        let number = ids.numeric(8);
        assert!(number.len() == 8 && !number.starts_with('0'));
    }
    assert_eq!(ids.application(1_684_000_000_000), "application_1684000000000_0001");
    assert_eq!(ids.application(1_684_000_000_000), "application_1684000000000_0002");
}

#[test]
fn names_have_the_published_fingerprints() {
    assert_eq!(fingerprint(""), 0xcbf2_9ce4_8422_2325);
    assert_eq!(fingerprint("foobar"), 0x8594_4171_f739_67e8);
}

#[test]
fn ten_thousand_ids_differ() {
    let mut ids = Ids::new(1);
    let distinct: HashSet<_> = (0..10_000).map(|_| ids.base62()).collect();
    assert_eq!(distinct.len(), 10_000);
}
