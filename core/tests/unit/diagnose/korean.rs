use super::*;

#[test]
fn every_place_has_a_korean_name_and_a_file_keeps_its_path() {
    let names =
        [CONFIGURATION, ENVIRONMENT, PROVIDER, "the server role df-reader", "/home/u/.ncloud/configure"].map(place);
    assert_eq!(names, ["설정", "환경 변수", "제공자", "서버 역할 df-reader", "/home/u/.ncloud/configure"]);
}
