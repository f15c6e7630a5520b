use super::*;
use crate::clouds::testing::Stage;

#[test]
fn the_newest_platform_image_comes_first() {
    let list = Stage::new().ok("aiMlOps.listImages", json!({}));
    assert_eq!(list["total_count"], 2);
    assert_eq!(list["contents"][0]["product_type"], "Enterprise");
    let oldest = Stage::new().ok("aiMlOps.listImages", json!({"sort": "created_dt:asc", "size": 1}));
    assert_eq!(oldest["contents"][0]["product_type"], "Mini");
    assert_eq!(oldest["total_count"], 2);
}

#[test]
fn cloud_ml_images_say_in_text_whether_they_have_copilot() {
    let list = Stage::new().ok("cloudMl.listImages", json!({}));
    assert_eq!(list["contents"][0]["copilot_enabled"], "true");
    assert_eq!(list["contents"][1]["copilot_enabled"], "false");
}

#[test]
fn the_readme_names_every_image() {
    let readme = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));
    let ids = PLATFORM_IMAGES.iter().map(|image| image.id).chain(CLOUD_ML_IMAGES.iter().map(|image| image.id));
    for id in ids {
        assert!(readme.contains(&format!("`{id}`")), "{id}");
    }
}
