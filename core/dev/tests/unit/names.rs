use super::*;

#[test]
fn acronyms_and_digits_end_where_a_reader_ends_them() {
    let cases = [
        ("storageGB", "storage_gb"),
        ("ipv4Cidr", "ipv4_cidr"),
        ("hasVPCId", "has_vpc_id"),
        ("cloud_ml_id", "cloud_ml_id"),
        ("checkAvailableName", "check_available_name"),
        ("aiWorkspaces.getList", "ai_workspaces_get_list"),
        ("spaceTb", "space_tb"),
    ];
    for (wire, code) in cases {
        assert_eq!(snake(wire), code);
    }
}

#[test]
fn values_become_type_names() {
    let cases =
        [("RUNNING", "Running"), ("kr-west1", "KrWest1"), ("1.2", "V12"), ("RUNNING_BUT_UNREADY", "RunningButUnready")];
    for (wire, code) in cases {
        assert_eq!(pascal(wire), code);
    }
}
