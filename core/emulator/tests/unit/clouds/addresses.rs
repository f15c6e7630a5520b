use super::*;

#[test]
fn a_range_goes_from_its_first_address_to_its_last() {
    assert_eq!(range("10.1.2.3/16"), Some(0x0a01_0000..=0x0a01_ffff));
    assert_eq!(range("10.1.2.3/32"), Some(0x0a01_0203..=0x0a01_0203));
    assert_eq!(range("0.0.0.0/0"), Some(0..=u32::MAX));
    for text in ["", "10.0.0.0", "10.0.0.0/33", "10.0.0/8", "10.0.0.0/", "10.0.0.0/-1", "::/0"] {
        assert_eq!(range(text), None, "{text}");
    }
}

#[test]
fn ranges_are_found_in_lists_and_alone() {
    let fields =
        serde_json::json!({"cidr": "10.0.1.0/24", "cidrs": [{"cidr": "10.0.0.0/16"}, {"cidr": null}, {"id": 7}]});
    let fields = fields.as_object().unwrap().clone();
    let stored = Stored { id: "a".into(), fields, lifecycle: None, needs: Default::default() };
    assert_eq!(held(&stored, "cidr").collect::<Vec<_>>(), [0x0a00_0100..=0x0a00_01ff]);
    assert_eq!(held(&stored, "cidrs.cidr").collect::<Vec<_>>(), [0x0a00_0000..=0x0a00_ffff]);
    assert_eq!(held(&stored, "other").count(), 0);
}
