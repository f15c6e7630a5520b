//! NAVER Cloud Data Forest: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.

use gureum::data_forest::*;

use crate::*;

#[tokio::test]
async fn accounts_check_available_name() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().check_available_name("forest001").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.checkAvailableName",
        method: "POST",
        target: "/api/v2/accounts/checkAvailableName",
        body: Some(r#"{"name":"forest001"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert!(answer.available_name);
}

#[tokio::test]
async fn accounts_check_has_resource() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().check_has_resource("bQzIBjrQEtRktPBnc8PpyC").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.checkHasResource",
        method: "POST",
        target: "/api/v2/accounts/checkHasResource",
        body: Some(r#"{"id":"bQzIBjrQEtRktPBnc8PpyC"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert!(answer.has_resource);
}

#[tokio::test]
async fn accounts_create() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().create(CreateAccountRequest::new("df001", "Df0rest!2024")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.create",
        method: "POST",
        target: "/api/v2/accounts/create",
        body: Some(r#"{"name":"df001","password":"Df0rest!2024"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id, "axE7wU9ERm8fTc7e17vNvu");
}

#[tokio::test]
async fn accounts_get_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().get_list().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.getList",
        method: "POST",
        target: "/api/v2/accounts/getList",
        body: Some(r"{}"),
        accepts: "application/json",
        headers: &[("content-type", "application/json")],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.total, Some(1));
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].id, "axE7wU9ERm8fTc7e17vNvu");
    assert_eq!(answer.contents[0].name, "df-api");
    assert_eq!(answer.contents[0].principal.as_deref(), Some("df-api@KR.DF.NAVERNCP.COM"));
    assert_eq!(answer.contents[0].status.as_ref().map(|value| value.as_str()), Some("RUNNING"));
    assert_eq!(answer.contents[0].created_at.as_ref().map(|value| value.as_str()), Some("2023-05-26T11:35:01+09:00"));
    assert_eq!(answer.contents[0].disabled, Some(false));
}

#[tokio::test]
async fn accounts_get_detail() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().get_detail("axE7wU9ERm8fTc7e17vNvu").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.getDetail",
        method: "POST",
        target: "/api/v2/accounts/getDetail",
        body: Some(r#"{"id":"axE7wU9ERm8fTc7e17vNvu"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id, "axE7wU9ERm8fTc7e17vNvu");
    assert_eq!(answer.name, "df-api");
    assert_eq!(answer.status.as_str(), "RUNNING");
    assert_eq!(answer.created_at.as_ref().map(|value| value.as_str()), Some("2023-05-26T11:35:01+09:00"));
    assert_eq!(answer.quotas.len(), 2);
    assert_eq!(answer.quotas[0].namespace.as_str(), "koya");
    assert_eq!(answer.quotas[0].file_count_million, Some(1));
    assert_eq!(answer.quotas[0].space_tb, 200);
}

#[tokio::test]
async fn accounts_get_kerberos_keytab() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().get_kerberos_keytab("bQzIBjrQEtRktPBnc8PpyC").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.getKerberosKeytab",
        method: "POST",
        target: "/api/v2/accounts/getKerberosKeytab",
        body: Some(r#"{"id":"bQzIBjrQEtRktPBnc8PpyC"}"#),
        accepts: "application/octet-stream",
        headers: &[("accept", "application/octet-stream")],
    });
    let answer: gureum::Keytab = answer;
    assert_eq!(base64(answer.as_bytes()), "BQIAAABKAAEAEktSLkRGLk5BVkVSTkNQLkNPTQAFZGYwMDEAAAABZ7Z4NwEAEgAgAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
}

#[tokio::test]
async fn accounts_reset_kerberos_keytab() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().reset_kerberos_keytab("20nAZnjbUNFdc7RsILlC3A").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.resetKerberosKeytab",
        method: "POST",
        target: "/api/v2/accounts/resetKerberosKeytab",
        body: Some(r#"{"id":"20nAZnjbUNFdc7RsILlC3A"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("20nAZnjbUNFdc7RsILlC3A"));
}

#[tokio::test]
async fn accounts_reset_password() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().reset_password(ResetAccountPasswordRequest::new("20nAZnjbUNFdc7RsILlC3A", "Df0rest!2024")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.resetPassword",
        method: "POST",
        target: "/api/v2/accounts/resetPassword",
        body: Some(r#"{"id":"20nAZnjbUNFdc7RsILlC3A","password":"Df0rest!2024"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("20nAZnjbUNFdc7RsILlC3A"));
}

#[tokio::test]
async fn accounts_set_quota() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().set_quota(SetAccountQuotaRequest::new("axE7wU9ERm8fTc7e17vNvu", "koya", 1, 200)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.setQuota",
        method: "POST",
        target: "/api/v2/accounts/setQuota",
        body: Some(r#"{"id":"axE7wU9ERm8fTc7e17vNvu","namespace":"koya","fileCountMillion":1,"spaceTb":200}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("axE7wU9ERm8fTc7e17vNvu"));
}

#[tokio::test]
async fn accounts_delete() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.accounts().delete("Z4Io5tKK73scT4sGJBlLjG").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "accounts.delete",
        method: "POST",
        target: "/api/v2/accounts/delete",
        body: Some(r#"{"id":"Z4Io5tKK73scT4sGJBlLjG"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.message.as_deref(), Some("success"));
    assert_eq!(answer.id.as_deref(), Some("Z4Io5tKK73scT4sGJBlLjG"));
}

#[tokio::test]
async fn notebooks_get_vpc_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_vpc_list().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getVpcList",
        method: "POST",
        target: "/api/v2/notebooks/getVpcList",
        body: Some(r"{}"),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.contents.len(), 2);
    assert_eq!(answer.contents[0].region_no, Some(1));
    assert_eq!(answer.contents[0].vpc_name.as_deref(), Some("vpc2"));
    assert_eq!(answer.contents[0].vpc_no, 9166);
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.total, Some(2));
}

#[tokio::test]
async fn notebooks_get_vpc_detail() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_vpc_detail(GetVpcDetailRequest::new(8717)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getVpcDetail",
        method: "POST",
        target: "/api/v2/notebooks/getVpcDetail",
        body: Some(r#"{"vpcNo":8717}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.created_at.as_ref().map(|value| value.as_str()), Some("2023-06-07T06:18:03.284+09:00"));
    assert_eq!(answer.ipv4_cidr.as_deref(), Some("172.16.0.0/16"));
    assert_eq!(answer.region_no, Some(1));
    assert_eq!(answer.state.as_ref().map(|value| value.as_str()), Some("RUN"));
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.vpc_name.as_deref(), Some("test-vpc"));
    assert_eq!(answer.vpc_no, 8717);
}

#[tokio::test]
async fn notebooks_get_subnet_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_subnet_list(GetSubnetListRequest::new("SW.DFRNT.OS.LNX64.CNTOS.0708.B050", 8717)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getSubnetList",
        method: "POST",
        target: "/api/v2/notebooks/getSubnetList",
        body: Some(r#"{"typeCode":"SW.DFRNT.OS.LNX64.CNTOS.0708.B050","vpcNo":8717}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].is_public, Some(true));
    assert_eq!(answer.contents[0].subnet_name.as_deref(), Some("prisub-kr"));
    assert_eq!(answer.contents[0].subnet_no, 13594);
    assert_eq!(answer.contents[0].zone_name.as_deref(), Some("KR-2"));
    assert_eq!(answer.contents[0].zone_no, Some(3));
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.total, Some(1));
}

#[tokio::test]
async fn notebooks_get_subnet_detail() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_subnet_detail(GetSubnetDetailRequest::new(8717, 1394)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getSubnetDetail",
        method: "POST",
        target: "/api/v2/notebooks/getSubnetDetail",
        body: Some(r#"{"vpcNo":8717,"subnetNo":1394}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.created_at.as_ref().map(|value| value.as_str()), Some("2023-05-16T15:00:48.066+09:00"));
    assert_eq!(answer.is_public, Some(true));
    assert_eq!(answer.state.as_ref().map(|value| value.as_str()), Some("RUN"));
    assert_eq!(answer.subnet.as_deref(), Some("172.16.3.0/24"));
    assert_eq!(answer.subnet_name.as_deref(), Some("prisub-kr"));
    assert_eq!(answer.subnet_no, 13594);
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.vpc_name.as_deref(), Some("test-vpc"));
    assert_eq!(answer.vpc_no, Some(8717));
    assert_eq!(answer.zone_name.as_deref(), Some("KR-2"));
    assert_eq!(answer.zone_no, Some(3));
}

#[tokio::test]
async fn notebooks_get_type_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_type_list().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getTypeList",
        method: "POST",
        target: "/api/v2/notebooks/getTypeList",
        body: Some(r"{}"),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].type_code, "SW.DFRNT.OS.LNX64.CNTOS.0708.B050");
    assert_eq!(answer.contents[0].type_name, "Jupyter Lab");
    assert_eq!(answer.success, Some(true));
}

#[tokio::test]
async fn notebooks_get_server_type_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_server_type_list("SW.DFRNT.OS.LNX64.CNTOS.0708.B050").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getServerTypeList",
        method: "POST",
        target: "/api/v2/notebooks/getServerTypeList",
        body: Some(r#"{"typeCode":"SW.DFRNT.OS.LNX64.CNTOS.0708.B050"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].server_desc.as_deref(), Some("vCPU 4EA, Memory 16GB"));
    assert_eq!(answer.contents[0].server_type_code, "SVR.EXAMPLE");
    assert_eq!(answer.success, Some(true));
}

#[tokio::test]
async fn notebooks_get_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_list(GetNotebookListRequest::new("2mUVZaHseGadiNFAg5MHjk")
            .paging(Paging::new()
            .limit(10)
            .offset(0))).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getList",
        method: "POST",
        target: "/api/v2/notebooks/getList",
        body: Some(r#"{"accountId":"2mUVZaHseGadiNFAg5MHjk","paging":{"limit":10,"offset":0}}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].id, "7kHeVWhiRsxdRl0nXz04ri");
    assert_eq!(answer.contents[0].name, "df-notebook");
    assert_eq!(answer.contents[0].state.as_ref().map(|value| value.as_str()), Some("RUNNING"));
    assert_eq!(answer.contents[0].subnet_name.as_deref(), Some("prisub-kr"));
    assert_eq!(answer.contents[0].subnet_no, Some(13594));
    assert_eq!(answer.contents[0].type_name.as_deref(), Some("Jupyter Lab"));
    assert_eq!(answer.contents[0].vpc_name.as_deref(), Some("test-vpc"));
    assert_eq!(answer.contents[0].vpc_no, Some(8717));
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.total, Some(1));
}

#[tokio::test]
async fn notebooks_get_detail() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_detail("7kHeVWhiRsxdRl0nXz04ri").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getDetail",
        method: "POST",
        target: "/api/v2/notebooks/getDetail",
        body: Some(r#"{"id":"7kHeVWhiRsxdRl0nXz04ri"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.created_at.as_ref().map(|value| value.as_str()), Some("2023-06-07T06:28:34.992Z"));
    assert_eq!(answer.id, "7kHeVWhiRsxdRl0nXz04ri");
    assert_eq!(answer.login_key_name.as_deref(), Some("test-key"));
    assert_eq!(answer.name, "df-notebook");
    assert_eq!(answer.state.as_str(), "RUNNING");
    assert_eq!(answer.subnet_name.as_deref(), Some("prisub-kr"));
    assert_eq!(answer.subnet_no, Some(13594));
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.type_name.as_deref(), Some("Jupyter Lab"));
    assert_eq!(answer.user_configurations.len(), 1);
    assert_eq!(answer.user_configurations[0].component_name.as_deref(), Some("Jupyter Lab"));
    assert_eq!(answer.user_configurations[0].is_masking, Some(true));
    assert_eq!(answer.user_configurations[0].name.as_deref(), Some("Access Password"));
    assert_eq!(answer.user_configurations[0].regular_expression.as_deref(), Some("^[a-zA-Z][a-zA-Z0-9]{1,7}$"));
    assert_eq!(answer.user_configurations[0].value.as_ref().map(|value| value.reveal()), Some(""));
    assert_eq!(answer.vpc_name.as_deref(), Some("test-vpc"));
    assert_eq!(answer.vpc_no, Some(8717));
}

#[tokio::test]
async fn notebooks_get_user_configuration_spec_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_user_configuration_spec_list("Jupyter Lab").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getUserConfigurationSpecList",
        method: "POST",
        target: "/api/v2/notebooks/getUserConfigurationSpecList",
        body: Some(r#"{"typeName":"Jupyter Lab"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.user_configuration_specs.len(), 3);
    assert_eq!(answer.user_configuration_specs[0].name.as_deref(), Some("Access Password"));
    assert_eq!(answer.user_configuration_specs[0].value.as_ref().map(|value| value.reveal()), Some(""));
    assert_eq!(answer.user_configuration_specs[0].component_name.as_deref(), Some("Jupyter Lab"));
    assert_eq!(answer.user_configuration_specs[0].regular_expression.as_deref(), Some("^[a-zA-Z][a-zA-Z0-9]{1,7}$"));
    assert_eq!(answer.user_configuration_specs[0].is_masking, Some(true));
    assert_eq!(answer.user_configuration_specs[0].is_mandatory, Some(true));
}

#[tokio::test]
async fn notebooks_check_available_name() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().check_available_name("df-test").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.checkAvailableName",
        method: "POST",
        target: "/api/v2/notebooks/checkAvailableName",
        body: Some(r#"{"name":"df-test"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert!(answer.available_name);
    assert_eq!(answer.success, Some(true));
}

#[tokio::test]
async fn notebooks_get_login_key_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().get_login_key_list().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.getLoginKeyList",
        method: "POST",
        target: "/api/v2/notebooks/getLoginKeyList",
        body: Some(r"{}"),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].created_at.as_ref().map(|value| value.as_str()), Some("2023-05-16T15:00:48+09:00"));
    assert_eq!(answer.contents[0].fingerprint.as_deref(), Some("00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff"));
    assert_eq!(answer.contents[0].login_key_name, "test-key");
    assert_eq!(answer.contents[0].public_key.as_deref(), Some("ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB"));
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.total, Some(1));
}

#[tokio::test]
async fn notebooks_restart() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().restart("7kHeVWhiRsxdRl0nXz04ri").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.restart",
        method: "POST",
        target: "/api/v2/notebooks/restart",
        body: Some(r#"{"id":"7kHeVWhiRsxdRl0nXz04ri"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.id.as_deref(), Some("7kHeVWhiRsxdRl0nXz04ri"));
    assert_eq!(answer.success, Some(true));
}

#[tokio::test]
async fn notebooks_delete() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().delete("7kHeVWhiRsxdRl0nXz04ri").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.delete",
        method: "POST",
        target: "/api/v2/notebooks/delete",
        body: Some(r#"{"id":"7kHeVWhiRsxdRl0nXz04ri"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.id.as_deref(), Some("7kHeVWhiRsxdRl0nXz04ri"));
    assert_eq!(answer.success, Some(true));
}

#[tokio::test]
async fn notebooks_create() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().create(CreateNotebookRequest::new("2mUVZaHseGadiNFAg5MHjk", false, "df-bucket", "test-key", "df-notebook", "SVR.EXAMPLE", 13594, "SW.DFRNT.OS.LNX64.CNTOS.0708.B050", "Jupyter Lab", [NotebookUserConfigurationValue::new()
            .component_name("Jupyter Lab")
            .name("Access Password")
            .value("qaz123QA")], 8717)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.create",
        method: "POST",
        target: "/api/v2/notebooks/create",
        body: Some(r#"{"accountId":"2mUVZaHseGadiNFAg5MHjk","addStorage":false,"bucketName":"df-bucket","loginKeyName":"test-key","name":"df-notebook","serverTypeCode":"SVR.EXAMPLE","subnetNo":13594,"typeCode":"SW.DFRNT.OS.LNX64.CNTOS.0708.B050","typeName":"Jupyter Lab","userConfigurations":[{"componentName":"Jupyter Lab","name":"Access Password","value":"qaz123QA"}],"vpcNo":8717}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.id, "7kHeVWhiRsxdRl0nXz04ri");
    assert_eq!(answer.success, Some(true));
}

#[tokio::test]
async fn notebooks_set_user_configuration_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.notebooks().set_user_configuration_list(SetNotebookUserConfigurationListRequest::new("57LdGyOt7xXefniX27qWkp", [NotebookUserConfigurationValue::new()
            .component_name("Jupyter Lab")
            .name("Access Password")
            .value("qaz123QA")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "notebooks.setUserConfigurationList",
        method: "POST",
        target: "/api/v2/notebooks/setUserConfigurationList",
        body: Some(r#"{"id":"57LdGyOt7xXefniX27qWkp","userConfigurations":[{"componentName":"Jupyter Lab","name":"Access Password","value":"qaz123QA"}]}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
}

#[tokio::test]
async fn apps_check_available_name() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().check_available_name(CheckAppAvailableNameRequest::new("Arv5kT9mQ2xLw7Zb3kfn", "dev24x7")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.checkAvailableName",
        method: "POST",
        target: "/api/v2/apps/checkAvailableName",
        body: Some(r#"{"accountId":"Arv5kT9mQ2xLw7Zb3kfn","name":"dev24x7"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert!(answer.available_name);
}

#[tokio::test]
async fn apps_get_app_type_id_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().get_app_type_id_list().await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.getAppTypeIdList",
        method: "POST",
        target: "/api/v2/apps/getAppTypeIdList",
        body: None,
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.contents, ["DEV-1.0.0", "ELASTICSEARCH-7.3.2", "GRAFANA-7.5.10", "HBASE-2.0.0", "HBASE-2.2.3", "HIVESERVER2-LDAP-3.1.0", "HUE-4.7.0", "KAFKA-2.4.0", "KIBANA-7.3.2", "OPENTSDB-2.4.1", "PHOENIX-5.0.0", "SPARK-HISTORYSERVER-3.1.2", "TRINO-437", "ZEPPELIN-0.10.1", "ZOOKEEPER-3.4.13"]);
}

#[tokio::test]
async fn apps_get_app_basic_setting() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().get_app_basic_setting(GetAppBasicSettingRequest::new("Arv5kT9mQ2xLw7Zb3kfn", "DEV-1.0.0")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.getAppBasicSetting",
        method: "POST",
        target: "/api/v2/apps/getAppBasicSetting",
        body: Some(r#"{"accountId":"Arv5kT9mQ2xLw7Zb3kfn","appTypeId":"DEV-1.0.0"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.template, "{\"name\":\"<app-name>\",\"lifetime\":604800,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20211229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}");
    assert_eq!(answer.app_master_cpu_count, 1);
    assert_eq!(answer.app_master_memory_mb, 1024);
    assert_eq!(answer.public_queue_names.len(), 1);
}

#[tokio::test]
async fn apps_get_app_type_template() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().get_app_type_template("DEV-1.0.0").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.getAppTypeTemplate",
        method: "POST",
        target: "/api/v2/apps/getAppTypeTemplate",
        body: Some(r#"{"appTypeId":"DEV-1.0.0"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.template.as_deref(), Some("{\"name\":\"<app-name>\",\"lifetime\":integer,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20191229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}"));
}

#[tokio::test]
async fn apps_create() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().create(CreateAppRequest::new("x2PFQJ88q0be79VRB2eT5v", "longlived", "KAFKA-2.4.0", "kafka001", 604800, [AppComponentRequest::new("broker", 2048, 4, 1), AppComponentRequest::new("kafka-manager", 2048, 1, 1)])
            .description("string")
            .dependent_ids(["mB4OMQ0QwFXb5XINOzfW8u"])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.create",
        method: "POST",
        target: "/api/v2/apps/create",
        body: Some(r#"{"accountId":"x2PFQJ88q0be79VRB2eT5v","queueName":"longlived","appTypeId":"KAFKA-2.4.0","name":"kafka001","lifetime":604800,"description":"string","dependentIds":["mB4OMQ0QwFXb5XINOzfW8u"],"components":[{"name":"broker","memoryMb":2048,"cpuCount":4,"containerCount":1},{"name":"kafka-manager","memoryMb":2048,"cpuCount":1,"containerCount":1}]}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id, "Q7aziexhg0FcWx5eGUAk3D");
}

#[tokio::test]
async fn apps_get_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().get_list("x2PFQJ88q0be79VRB2eT5v").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.getList",
        method: "POST",
        target: "/api/v2/apps/getList",
        body: Some(r#"{"search":{"accountId":"x2PFQJ88q0be79VRB2eT5v"}}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.total, Some(1));
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].id, "Q7aziexhg0FcWx5eGUAk3D");
    assert_eq!(answer.contents[0].name, "app001");
    assert_eq!(answer.contents[0].state.as_ref().map(|value| value.as_str()), Some("RUNNING"));
    assert_eq!(answer.contents[0].queue_name.as_ref().map(|value| value.as_str()), Some("longlived"));
    assert_eq!(answer.contents[0].account_id.as_deref(), Some("x2PFQJ88q0be79VRB2eT5v"));
    assert_eq!(answer.contents[0].account_name.as_deref(), Some("df001"));
    assert_eq!(answer.contents[0].started_at.as_ref().map(|value| value.as_str()), Some("2025-02-25T15:49:07+09:00"));
    assert_eq!(answer.contents[0].lifetime_seconds, Some(604800));
    assert_eq!(answer.contents[0].disabled, Some(false));
}

#[tokio::test]
async fn apps_get_detail() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().get_detail("Q7aziexhg0FcWx5eGUAk3D").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.getDetail",
        method: "POST",
        target: "/api/v2/apps/getDetail",
        body: Some(r#"{"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id, "Q7aziexhg0FcWx5eGUAk3D");
    assert_eq!(answer.app_id.as_deref(), Some("Q7aziexhg0FcWx5eGUAk3D"));
    assert_eq!(answer.name.as_deref(), Some("app001"));
    assert_eq!(answer.app_type_id.as_deref(), Some("DEV-1.0.0"));
    assert_eq!(answer.version.as_deref(), Some("v1"));
    assert_eq!(answer.lifetime.as_deref(), Some("7 days, 0:0:0 (604800 seconds)"));
    assert_eq!(answer.queue_name.as_ref().map(|value| value.as_str()), Some("longlived"));
    assert_eq!(answer.description.as_deref(), Some("DEV-1.0.0"));
    assert_eq!(answer.state.as_str(), "RUNNING");
    assert_eq!(answer.links.as_ref().unwrap().len(), 2);
    assert_eq!(answer.components.len(), 1);
    assert_eq!(answer.components[0].name.as_deref(), Some("shell"));
    assert_eq!(answer.components[0].state.as_ref().map(|value| value.as_str()), Some("STABLE"));
    assert_eq!(answer.components[0].memory_mb, Some(1));
    assert_eq!(answer.components[0].cpu_count, Some(1));
    assert_eq!(answer.components[0].image.as_deref(), Some("abcdefgh.kr.private-ncr.ntruss.com/dfnew-env:20241217"));
    assert_eq!(answer.components[0].containers.len(), 1);
    assert_eq!(answer.components[0].containers[0].id.as_deref(), Some("container_e01_1705213280123_0231_01_000002"));
    assert_eq!(answer.components[0].containers[0].name.as_deref(), Some("shell-0"));
    assert_eq!(answer.components[0].containers[0].state.as_ref().map(|value| value.as_str()), Some("READY"));
    assert_eq!(answer.components[0].containers[0].host_name.as_deref(), Some("shell-0.apps1.df001.kr.ch.naverncp.com"));
}

#[tokio::test]
async fn apps_kill_container() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().kill_container(KillAppContainerRequest::new("Q7aziexhg0FcWx5eGUAk3D", "shell-0")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.killContainer",
        method: "POST",
        target: "/api/v2/apps/killContainer",
        body: Some(r#"{"id":"Q7aziexhg0FcWx5eGUAk3D","containerName":"shell-0"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("Q7aziexhg0FcWx5eGUAk3D"));
}

#[tokio::test]
async fn apps_kill_master() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().kill_master("Q7aziexhg0FcWx5eGUAk3D").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.killMaster",
        method: "POST",
        target: "/api/v2/apps/killMaster",
        body: Some(r#"{"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("Q7aziexhg0FcWx5eGUAk3D"));
}

#[tokio::test]
async fn apps_set_container_count() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().set_container_count(SetAppContainerCountRequest::new("Q7aziexhg0FcWx5eGUAk3D", "shell", 2)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.setContainerCount",
        method: "POST",
        target: "/api/v2/apps/setContainerCount",
        body: Some(r#"{"id":"Q7aziexhg0FcWx5eGUAk3D","componentName":"shell","containerCount":2}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("Q7aziexhg0FcWx5eGUAk3D"));
}

#[tokio::test]
async fn apps_set_lifetime() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().set_lifetime(SetAppLifetimeRequest::new("Q7aziexhg0FcWx5eGUAk3D")
            .lifetime(400)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.setLifetime",
        method: "POST",
        target: "/api/v2/apps/setLifetime",
        body: Some(r#"{"id":"Q7aziexhg0FcWx5eGUAk3D","lifetime":400}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("Q7aziexhg0FcWx5eGUAk3D"));
}

#[tokio::test]
async fn apps_start() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().start("Q7aziexhg0FcWx5eGUAk3D").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.start",
        method: "POST",
        target: "/api/v2/apps/start",
        body: Some(r#"{"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("Q7aziexhg0FcWx5eGUAk3D"));
}

#[tokio::test]
async fn apps_stop() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().stop("Q7aziexhg0FcWx5eGUAk3D").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.stop",
        method: "POST",
        target: "/api/v2/apps/stop",
        body: Some(r#"{"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("Q7aziexhg0FcWx5eGUAk3D"));
}

#[tokio::test]
async fn apps_delete() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.apps().delete("Q7aziexhg0FcWx5eGUAk3D").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "apps.delete",
        method: "POST",
        target: "/api/v2/apps/delete",
        body: Some(r#"{"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("Q7aziexhg0FcWx5eGUAk3D"));
}

#[tokio::test]
async fn ai_workspaces_check_available_name() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_workspaces().check_available_name(CheckAiWorkspaceAvailableNameRequest::new("wWwEh34wOZOgdafhe36lEO", "workspace")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiWorkspaces.checkAvailableName",
        method: "POST",
        target: "/api/v2/aiworkspaces/checkAvailableName",
        body: Some(r#"{"accountId":"wWwEh34wOZOgdafhe36lEO","name":"workspace"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert!(answer.available_name);
}

#[tokio::test]
async fn ai_workspaces_get_docker_image_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_workspaces().get_docker_image_list("tensorflow").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiWorkspaces.getDockerImageList",
        method: "POST",
        target: "/api/v2/aiworkspaces/getDockerImageList",
        body: Some(r#"{"search":{"typeName":"tensorflow"}}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.message.as_deref(), Some("success"));
    assert_eq!(answer.docker_images.as_ref().unwrap().len(), 1);
}

#[tokio::test]
async fn ai_workspaces_create() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_workspaces().create(CreateAiWorkspaceRequest::new("azjdAVRBx7cdEZqjvxSabH", "workspace", AiAppTypeSpec::new(AiAppDocker::new("python train.py", "tensorflow/tensorflow:2.4.1-gpu")
            .args("--epochs 1")
            .env([("MODE", "train")])
            .expose_tcp_ports([8888]))
            .user_package_uri("hdfs://koya/user/df-api/package.zip")
            .queue_name("gpu")
            .name("workspace")
            .resource(AiAppResource::new()
            .cpu_count(1)
            .gpu_count(1)
            .gpu_model("T4")
            .memory_mb(15360))
            .data(AiAppData::new([AiAppDataInput::new()
            .hdfs("/user/df-api/in")
            .path("/data/in")], [AiAppDataOutput::new()
            .hdfs("/user/df-api/out")
            .overwrite(true)
            .path("/data/out")])))
            .description("sample")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiWorkspaces.create",
        method: "POST",
        target: "/api/v2/aiworkspaces/create",
        body: Some(r#"{"accountId":"azjdAVRBx7cdEZqjvxSabH","name":"workspace","description":"sample","configuration":{"userPackageUri":"hdfs://koya/user/df-api/package.zip","queueName":"gpu","name":"workspace","resource":{"cpuCount":1,"gpuCount":1,"gpuModel":"T4","memoryMb":15360},"docker":{"args":"--epochs 1","command":"python train.py","env":{"MODE":"train"},"exposeTcpPorts":[8888],"image":"tensorflow/tensorflow:2.4.1-gpu"},"data":{"input":[{"hdfs":"/user/df-api/in","path":"/data/in"}],"output":[{"hdfs":"/user/df-api/out","overwrite":true,"path":"/data/out"}]}}}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id, "5R4q4qDy7AafDHz9IeTIfu");
}

#[tokio::test]
async fn ai_workspaces_get_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_workspaces().get_list("azjdAVRBx7cdEZqjvxSabH").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiWorkspaces.getList",
        method: "POST",
        target: "/api/v2/aiworkspaces/getList",
        body: Some(r#"{"search":{"accountId":"azjdAVRBx7cdEZqjvxSabH"}}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.total, Some(1));
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].id, "5R4q4qDy7AafDHz9IeTIfu");
    assert_eq!(answer.contents[0].name, "workspace");
    assert_eq!(answer.contents[0].account_name.as_deref(), Some("df-api"));
    assert_eq!(answer.contents[0].description.as_deref(), Some("sample"));
    assert_eq!(answer.contents[0].image_version.as_deref(), Some("tensorflow/tensorflow:2.4.1-gpu"));
    assert_eq!(answer.contents[0].disabled, Some(false));
    assert_eq!(answer.contents[0].created_at.as_ref().map(|value| value.as_str()), Some("2023-05-15T02:23:55.752Z"));
    assert_eq!(answer.contents[0].modified_at.as_ref().map(|value| value.as_str()), Some("2023-05-15T02:23:55.752Z"));
}

#[tokio::test]
async fn ai_workspaces_get_detail() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_workspaces().get_detail("5R4q4qDy7AafDHz9IeTIfu").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiWorkspaces.getDetail",
        method: "POST",
        target: "/api/v2/aiworkspaces/getDetail",
        body: Some(r#"{"id":"5R4q4qDy7AafDHz9IeTIfu"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id, "5R4q4qDy7AafDHz9IeTIfu");
    assert_eq!(answer.name, "workspace");
    assert_eq!(answer.account_id.as_deref(), Some("azjdAVRBx7cdEZqjvxSabH"));
    assert_eq!(answer.account_name.as_deref(), Some("df-api"));
    assert_eq!(answer.description.as_deref(), Some("sample"));
    assert_eq!(answer.image_version.as_deref(), Some("tensorflow/tensorflow:2.4.1-gpu"));
    assert_eq!(answer.created_at.as_ref().map(|value| value.as_str()), Some("2023-05-15T02:49:34.219Z"));
    assert_eq!(answer.modified_at.as_ref().map(|value| value.as_str()), Some("2023-05-15T02:49:34.219Z"));
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().user_package_uri.as_deref(), Some("hdfs://koya/user/df-api/package.zip"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().queue_name.as_ref().map(|value| value.as_str()), Some("gpu"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().name.as_deref(), Some("workspace"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().resource.as_ref().unwrap().cpu_count, Some(1));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().resource.as_ref().unwrap().gpu_count, Some(1));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().resource.as_ref().unwrap().gpu_model.as_ref().map(|value| value.as_str()), Some("T4"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().resource.as_ref().unwrap().memory_mb, Some(15360));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.args.as_deref(), Some("--epochs 1"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.command, "python train.py");
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.env.as_ref().unwrap().len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.expose_tcp_ports.len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.image, "tensorflow/tensorflow:2.4.1-gpu");
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().input.len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().input[0].hdfs.as_deref(), Some("/user/df-api/in"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().input[0].path.as_deref(), Some("/data/in"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().output.len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().output[0].hdfs.as_deref(), Some("/user/df-api/out"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().output[0].overwrite, Some(true));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().output[0].path.as_deref(), Some("/data/out"));
    assert_eq!(answer.contents[0].created_at.as_ref().map(|value| value.as_str()), Some("2023-05-15T02:49:34.219Z"));
    assert_eq!(answer.contents[0].modified_at.as_ref().map(|value| value.as_str()), Some("2023-05-15T02:49:34.219Z"));
}

#[tokio::test]
async fn ai_workspaces_get_configuration_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_workspaces().get_configuration_list("5R4q4qDy7AafDHz9IeTIfu").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiWorkspaces.getConfigurationList",
        method: "POST",
        target: "/api/v2/aiworkspaces/getConfigurationList",
        body: Some(r#"{"id":"5R4q4qDy7AafDHz9IeTIfu"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.total, Some(1));
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().user_package_uri.as_deref(), Some("hdfs://koya/user/df-api/package.zip"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().queue_name.as_ref().map(|value| value.as_str()), Some("gpu"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().name.as_deref(), Some("workspace"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().resource.as_ref().unwrap().cpu_count, Some(1));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().resource.as_ref().unwrap().gpu_count, Some(1));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().resource.as_ref().unwrap().gpu_model.as_ref().map(|value| value.as_str()), Some("T4"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().resource.as_ref().unwrap().memory_mb, Some(15360));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.args.as_deref(), Some("--epochs 1"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.command, "python train.py");
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.env.as_ref().unwrap().len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.expose_tcp_ports.len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().docker.image, "tensorflow/tensorflow:2.4.1-gpu");
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().input.len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().input[0].hdfs.as_deref(), Some("/user/df-api/in"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().input[0].path.as_deref(), Some("/data/in"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().output.len(), 1);
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().output[0].hdfs.as_deref(), Some("/user/df-api/out"));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().output[0].overwrite, Some(true));
    assert_eq!(answer.contents[0].configuration.as_ref().unwrap().data.as_ref().unwrap().output[0].path.as_deref(), Some("/data/out"));
    assert_eq!(answer.contents[0].created_at.as_ref().map(|value| value.as_str()), Some("2023-05-15T02:49:34.219Z"));
    assert_eq!(answer.contents[0].modified_at.as_ref().map(|value| value.as_str()), Some("2023-05-15T02:49:34.219Z"));
}

#[tokio::test]
async fn ai_workspaces_set_configuration() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_workspaces().set_configuration(SetAiWorkspaceConfigurationRequest::new("5R4q4qDy7AafDHz9IeTIfu", AiAppTypeSpec::new(AiAppDocker::new("python train.py", "tensorflow/tensorflow:2.4.1-gpu")
            .args("--epochs 1")
            .env([("MODE", "train")])
            .expose_tcp_ports([8888]))
            .user_package_uri("hdfs://koya/user/df-api/package.zip")
            .queue_name("gpu")
            .name("workspace")
            .resource(AiAppResource::new()
            .cpu_count(1)
            .gpu_count(1)
            .gpu_model("T4")
            .memory_mb(15360))
            .data(AiAppData::new([AiAppDataInput::new()
            .hdfs("/user/df-api/in")
            .path("/data/in")], [AiAppDataOutput::new()
            .hdfs("/user/df-api/out")
            .overwrite(true)
            .path("/data/out")])))).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiWorkspaces.setConfiguration",
        method: "POST",
        target: "/api/v2/aiworkspaces/setConfiguration",
        body: Some(r#"{"id":"5R4q4qDy7AafDHz9IeTIfu","configuration":{"userPackageUri":"hdfs://koya/user/df-api/package.zip","queueName":"gpu","name":"workspace","resource":{"cpuCount":1,"gpuCount":1,"gpuModel":"T4","memoryMb":15360},"docker":{"args":"--epochs 1","command":"python train.py","env":{"MODE":"train"},"exposeTcpPorts":[8888],"image":"tensorflow/tensorflow:2.4.1-gpu"},"data":{"input":[{"hdfs":"/user/df-api/in","path":"/data/in"}],"output":[{"hdfs":"/user/df-api/out","overwrite":true,"path":"/data/out"}]}}}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("5R4q4qDy7AafDHz9IeTIfu"));
}

#[tokio::test]
async fn ai_workspaces_delete() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_workspaces().delete("5R4q4qDy7AafDHz9IeTIfu").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiWorkspaces.delete",
        method: "POST",
        target: "/api/v2/aiworkspaces/delete",
        body: Some(r#"{"id":"5R4q4qDy7AafDHz9IeTIfu"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id.as_deref(), Some("5R4q4qDy7AafDHz9IeTIfu"));
}

#[tokio::test]
async fn ai_apps_submit() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_apps().submit(SubmitAiAppRequest::new("5R4q4qDy7AafDHz9IeTIfu", "train", "gpu", AiAppData::new([AiAppDataInput::new()
            .hdfs("/user/df-api/in")
            .path("/data/in")], [AiAppDataOutput::new()
            .hdfs("/user/df-api/out")
            .overwrite(true)
            .path("/data/out")]), AiAppDocker::new("python train.py", "tensorflow/tensorflow:2.4.1-gpu")
            .args("--epochs 1")
            .env([("MODE", "train")])
            .expose_tcp_ports([8888]), AiAppResource::new()
            .cpu_count(1)
            .gpu_count(1)
            .gpu_model("T4")
            .memory_mb(15360))).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiApps.submit",
        method: "POST",
        target: "/api/v2/aiapps/submit",
        body: Some(r#"{"aiWorkspaceId":"5R4q4qDy7AafDHz9IeTIfu","namePrefix":"train","queueName":"gpu","data":{"input":[{"hdfs":"/user/df-api/in","path":"/data/in"}],"output":[{"hdfs":"/user/df-api/out","overwrite":true,"path":"/data/out"}]},"docker":{"args":"--epochs 1","command":"python train.py","env":{"MODE":"train"},"exposeTcpPorts":[8888],"image":"tensorflow/tensorflow:2.4.1-gpu"},"resource":{"cpuCount":1,"gpuCount":1,"gpuModel":"T4","memoryMb":15360}}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id, "cMmEw7HCjVQdcHh3JVOptL");
    assert_eq!(answer.account_name.as_deref(), Some("df-api"));
    assert_eq!(answer.name.as_deref(), Some("train-1"));
    assert_eq!(answer.queue_name.as_ref().map(|value| value.as_str()), Some("gpu"));
    assert_eq!(answer.started_at.as_ref().map(|value| value.as_str()), Some("2023-05-17T01:20:31.929Z"));
    assert_eq!(answer.elapsed_millis, Some(0));
    assert_eq!(answer.state.as_ref().map(|value| value.as_str()), Some("ACCEPTED"));
    assert_eq!(answer.final_status.as_ref().map(|value| value.as_str()), Some("UNDEFINED"));
}

#[tokio::test]
async fn ai_apps_get_list() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_apps().get_list("9QDeb59ZeUJwKNqssE66oM").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiApps.getList",
        method: "POST",
        target: "/api/v2/aiapps/getList",
        body: Some(r#"{"search":{"accountId":"9QDeb59ZeUJwKNqssE66oM"}}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.contents.len(), 1);
    assert_eq!(answer.contents[0].id, "cMmEw7HCjVQdcHh3JVOptL");
    assert_eq!(answer.contents[0].app_id.as_deref(), Some("application_1684201286417_0351"));
    assert_eq!(answer.contents[0].name.as_deref(), Some("train-1"));
    assert_eq!(answer.contents[0].account_name.as_deref(), Some("df-api"));
    assert_eq!(answer.contents[0].queue_name.as_ref().map(|value| value.as_str()), Some("gpu"));
    assert_eq!(answer.contents[0].workspace_name.as_deref(), Some("workspace"));
    assert_eq!(answer.contents[0].state.as_ref().map(|value| value.as_str()), Some("FINISHED"));
    assert_eq!(answer.contents[0].final_status.as_ref().map(|value| value.as_str()), Some("SUCCEEDED"));
    assert_eq!(answer.contents[0].disabled, Some(false));
    assert_eq!(answer.contents[0].started_at.as_ref().map(|value| value.as_str()), Some("2023-05-17T01:20:31.929Z"));
    assert_eq!(answer.contents[0].finished_at.as_ref().map(|value| value.as_str()), Some("2023-05-17T01:25:31.929Z"));
    assert_eq!(answer.contents[0].modified_at.as_ref().map(|value| value.as_str()), Some("2023-05-17T01:25:31.929Z"));
}

#[tokio::test]
async fn ai_apps_get_detail() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_apps().get_detail("cMmEw7HCjVQdcHh3JVOptL").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiApps.getDetail",
        method: "POST",
        target: "/api/v2/aiapps/getDetail",
        body: Some(r#"{"id":"cMmEw7HCjVQdcHh3JVOptL"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.id, "cMmEw7HCjVQdcHh3JVOptL");
    assert_eq!(answer.app_id.as_deref(), Some("application_1684201286417_0351"));
    assert_eq!(answer.name.as_deref(), Some("train-1"));
    assert_eq!(answer.account_name.as_deref(), Some("df-api"));
    assert_eq!(answer.queue_name.as_ref().map(|value| value.as_str()), Some("gpu"));
    assert_eq!(answer.started_at.as_ref().map(|value| value.as_str()), Some("2023-05-17T01:20:31.929Z"));
    assert_eq!(answer.finished_at.as_ref().map(|value| value.as_str()), Some("2023-05-17T01:25:31.929Z"));
    assert_eq!(answer.elapsed_millis, Some(300000));
    assert_eq!(answer.state.as_str(), "FINISHED");
    assert_eq!(answer.final_status.as_ref().map(|value| value.as_str()), Some("SUCCEEDED"));
    assert_eq!(answer.containers.as_ref().unwrap().len(), 1);
}

#[tokio::test]
async fn ai_apps_kill() {
    let wire = Wire::start();
    let client: DataForest = wire.client(DataForest::builder());
    let answer = client.ai_apps().kill("cMmEw7HCjVQdcHh3JVOptL").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Naver,
        operation: "aiApps.kill",
        method: "POST",
        target: "/api/v2/aiapps/kill",
        body: Some(r#"{"id":"cMmEw7HCjVQdcHh3JVOptL"}"#),
        accepts: "application/json",
        headers: &[],
    });
    assert_eq!(answer.success, Some(true));
    assert_eq!(answer.message.as_deref(), Some("success"));
    assert_eq!(answer.id.as_deref(), Some("cMmEw7HCjVQdcHh3JVOptL"));
}

#[test]
fn answers_of_accounts_check_available_name_decode() {
    answers::<CheckAccountAvailableNameResponse>(
        &[
            ("available", r#"{"success":true,"availableName":true}"#),
            ("taken", r#"{"success":true,"message":"'forest001' is not registrable name. already registered.","availableName":false}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_accounts_check_has_resource_decode() {
    answers::<CheckAccountHasResourceResponse>(
        &[
            ("has", r#"{"success":true,"hasResource":true}"#),
            ("none", r#"{"success":true,"hasResource":false}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_accounts_create_decode() {
    answers::<CreateAccountResponse>(
        &[
            ("created", r#"{"success":true,"id":"axE7wU9ERm8fTc7e17vNvu"}"#),
            ("currentMaskedFilled", r#"{"success":true,"id":"Arv1aB2cD3eF4gH5ikfn"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_accounts_get_list_decode() {
    answers::<GetAccountListResponse>(
        &[
            ("older", r#"{"success":true,"total":1,"contents":[{"id":"axE7wU9ERm8fTc7e17vNvu","name":"df-api","principal":"df-api@KR.DF.NAVERNCP.COM","status":"RUNNING","createdAt":"2023-05-26T11:35:01+09:00","disabled":false}]}"#),
            ("current", r#"{"success":true,"total":1,"contents":[{"id":"Arv1aB2cD3eF4gH5ikfn","name":"df001","principal":"df001@KR.DF.NAVERNCP.COM","status":"RUNNING","createdAt":"2025-02-20T09:32:55+09:00","disabled":false}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_accounts_get_detail_decode() {
    answers::<GetAccountDetailResponse>(
        &[
            ("reference", r#"{"success":true,"id":"axE7wU9ERm8fTc7e17vNvu","name":"df-api","status":"RUNNING","createdAt":"2023-05-26T11:35:01+09:00","quotas":[{"namespace":"koya","fileCountMillion":1,"spaceTb":200},{"namespace":"tata","fileCountMillion":1,"spaceTb":200}]}"#),
            ("schemaSample", r#"{"createdAt":"2023-04-20T06:52:38.645Z","id":"axE7wU9ERm8fTc7e17vNvu","message":"string","name":"string","quotas":[{"fileCountMillion":1,"namespace":"koya","spaceTb":200}],"status":"RUNNING","success":true}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_accounts_reset_kerberos_keytab_decode() {
    answers::<ResetAccountKerberosKeytabResponse>(
        &[
            ("older", r#"{"success":true,"id":"20nAZnjbUNFdc7RsILlC3A"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_accounts_reset_password_decode() {
    answers::<ResetAccountPasswordResponse>(
        &[
            ("older", r#"{"success":true,"id":"20nAZnjbUNFdc7RsILlC3A"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_accounts_set_quota_decode() {
    answers::<SetAccountQuotaResponse>(
        &[
            ("current", r#"{"success":true,"id":"axE7wU9ERm8fTc7e17vNvu"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_accounts_delete_decode() {
    answers::<DeleteAccountResponse>(
        &[
            ("older", r#"{"success":true,"message":"success","id":"Z4Io5tKK73scT4sGJBlLjG"}"#),
            ("current", r#"{"success":true,"id":"Z4Io5tKK73scT4sGJBlLjG"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_get_vpc_list_decode() {
    answers::<GetVpcListResponse>(
        &[
            ("vendor", r#"{"success":true,"total":2,"contents":[{"vpcNo":9166,"vpcName":"vpc2","regionNo":1},{"vpcNo":8717,"vpcName":"test-vpc","regionNo":1}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_get_vpc_detail_decode() {
    answers::<GetVpcDetailResponse>(
        &[
            ("composed", r#"{"success":true,"vpcNo":8717,"vpcName":"test-vpc","regionNo":1,"ipv4Cidr":"172.16.0.0/16","state":"RUN","createdAt":"2023-06-07T06:18:03.284+09:00"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_get_subnet_list_decode() {
    answers::<GetSubnetListResponse>(
        &[
            ("composed", r#"{"success":true,"total":1,"contents":[{"subnetNo":13594,"subnetName":"prisub-kr","zoneNo":3,"zoneName":"KR-2","isPublic":true}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_get_subnet_detail_decode() {
    answers::<GetSubnetDetailResponse>(
        &[
            ("vendor", r#"{"success":true,"vpcNo":8717,"vpcName":"test-vpc","zoneNo":3,"zoneName":"KR-2","subnetNo":13594,"subnetName":"prisub-kr","subnet":"172.16.3.0/24","createdAt":"2023-05-16T15:00:48.066+09:00","state":"RUN","isPublic":true}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_get_type_list_decode() {
    answers::<GetTypeListResponse>(
        &[
            ("vendor", r#"{"success":true,"contents":[{"typeCode":"SW.DFRNT.OS.LNX64.CNTOS.0708.B050","typeName":"Jupyter Lab"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_get_server_type_list_decode() {
    answers::<GetServerTypeListResponse>(
        &[
            ("composed", r#"{"success":true,"contents":[{"serverTypeCode":"SVR.EXAMPLE","serverDesc":"vCPU 4EA, Memory 16GB"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_get_list_decode() {
    answers::<GetNotebookListResponse>(
        &[
            ("vendor", r#"{"success":true,"total":1,"contents":[{"id":"7kHeVWhiRsxdRl0nXz04ri","name":"df-notebook","typeName":"Jupyter Lab","state":"RUNNING","vpcNo":8717,"vpcName":"test-vpc","subnetNo":13594,"subnetName":"prisub-kr"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_get_detail_decode() {
    answers::<GetNotebookDetailResponse>(
        &[
            ("composed", r#"{"success":true,"id":"7kHeVWhiRsxdRl0nXz04ri","name":"df-notebook","typeName":"Jupyter Lab","state":"RUNNING","vpcNo":8717,"vpcName":"test-vpc","subnetNo":13594,"subnetName":"prisub-kr","loginKeyName":"test-key","createdAt":"2023-06-07T06:28:34.992Z","userConfigurations":[{"componentName":"Jupyter Lab","name":"Access Password","isMasking":true,"regularExpression":"^[a-zA-Z][a-zA-Z0-9]{1,7}$","value":""}]}"#),
        ],
        &[
        ],
        &["/userConfigurations/*/value"],
    );
}

#[test]
fn answers_of_notebooks_get_user_configuration_spec_list_decode() {
    answers::<GetNotebookUserConfigurationSpecListResponse>(
        &[
            ("vendor", r#"{"success":true,"userConfigurationSpecs":[{"name":"Access Password","value":"","componentName":"Jupyter Lab","regularExpression":"^[a-zA-Z][a-zA-Z0-9]{1,7}$","isMasking":true,"isMandatory":true},{"name":"Access Key","value":"","componentName":"Object Storage","regularExpression":".*","isMasking":true,"isMandatory":false},{"name":"Secret Key","value":"","componentName":"Object Storage","regularExpression":".*","isMasking":true,"isMandatory":false}]}"#),
        ],
        &[
        ],
        &["/userConfigurationSpecs/*/value"],
    );
}

#[test]
fn answers_of_notebooks_check_available_name_decode() {
    answers::<CheckNotebookAvailableNameResponse>(
        &[
            ("vendor", r#"{"success":true,"availableName":true}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_get_login_key_list_decode() {
    answers::<GetLoginKeyListResponse>(
        &[
            ("vendor", r#"{"success":true,"total":1,"contents":[{"loginKeyName":"test-key","publicKey":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB","fingerprint":"00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff","createdAt":"2023-05-16T15:00:48+09:00"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_restart_decode() {
    answers::<RestartNotebookResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"7kHeVWhiRsxdRl0nXz04ri"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_delete_decode() {
    answers::<DeleteNotebookResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"7kHeVWhiRsxdRl0nXz04ri"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_create_decode() {
    answers::<CreateNotebookResponse>(
        &[
            ("composed", r#"{"success":true,"id":"7kHeVWhiRsxdRl0nXz04ri"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_notebooks_set_user_configuration_list_decode() {
    answers::<SetNotebookUserConfigurationListResponse>(
        &[
            ("composed", r#"{"success":true}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_check_available_name_decode() {
    answers::<CheckAppAvailableNameResponse>(
        &[
            ("vendor", r#"{"success":true,"availableName":true}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_get_app_type_id_list_decode() {
    answers::<GetAppTypeIdListResponse>(
        &[
            ("vendor", r#"{"success":true,"contents":["DEV-1.0.0","ELASTICSEARCH-7.3.2","GRAFANA-7.5.10","HBASE-2.0.0","HBASE-2.2.3","HIVESERVER2-LDAP-3.1.0","HUE-4.7.0","KAFKA-2.4.0","KIBANA-7.3.2","OPENTSDB-2.4.1","PHOENIX-5.0.0","SPARK-HISTORYSERVER-3.1.2","TRINO-437","ZEPPELIN-0.10.1","ZOOKEEPER-3.4.13"]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_get_app_basic_setting_decode() {
    answers::<GetAppBasicSettingResponse>(
        &[
            ("composed", r#"{"success":true,"template":"{\"name\":\"<app-name>\",\"lifetime\":604800,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20211229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}","appMasterCpuCount":1,"appMasterMemoryMb":1024,"publicQueueNames":["longlived"]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_get_app_type_template_decode() {
    answers::<GetAppTypeTemplateResponse>(
        &[
            ("vendor", r#"{"success":true,"template":"{\"name\":\"<app-name>\",\"lifetime\":integer,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20191229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_create_decode() {
    answers::<CreateAppResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_get_list_decode() {
    answers::<GetAppListResponse>(
        &[
            ("vendor", r#"{"success":true,"total":1,"contents":[{"id":"Q7aziexhg0FcWx5eGUAk3D","name":"app001","state":"RUNNING","queueName":"longlived","accountId":"x2PFQJ88q0be79VRB2eT5v","accountName":"df001","startedAt":"2025-02-25T15:49:07+09:00","lifetimeMillis":604800,"disabled":false}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_get_detail_decode() {
    answers::<GetAppDetailResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D","appId":"Q7aziexhg0FcWx5eGUAk3D","name":"app001","appTypeId":"DEV-1.0.0","version":"v1","lifetime":"7 days, 0:0:0 (604800 seconds)","queueName":"longlived","description":"DEV-1.0.0","state":"RUNNING","links":{"shell":"https://df001--apps1--shell--8080.df-proxy.kr.ch.naverncp.com","supervisor":"https://df001--apps1--shell--9001.df-proxy.kr.ch.naverncp.com"},"components":[{"name":"shell","state":"STABLE","memoryMb":1,"cpuCount":1,"image":"abcdefgh.kr.private-ncr.ntruss.com/dfnew-env:20241217","containers":[{"id":"container_e01_1705213280123_0231_01_000002","name":"shell-0","state":"READY","hostName":"shell-0.apps1.df001.kr.ch.naverncp.com"}]}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_kill_container_decode() {
    answers::<KillAppContainerResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
            ("older", r#"{"success":true,"message":"success","id":"ZU0bnYbeokqeKVwdus92nH"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_kill_master_decode() {
    answers::<KillAppMasterResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
            ("older", r#"{"success":true,"message":"success","id":"ZU0bnYbeokqeKVwdus92nH"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_set_container_count_decode() {
    answers::<SetAppContainerCountResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_set_lifetime_decode() {
    answers::<SetAppLifetimeResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_start_decode() {
    answers::<StartAppResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
            ("older", r#"{"success":true,"message":"success","id":"ZU0bnYbeokqeKVwdus92nH"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_stop_decode() {
    answers::<StopAppResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_apps_delete_decode() {
    answers::<DeleteAppResponse>(
        &[
            ("vendor", r#"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_workspaces_check_available_name_decode() {
    answers::<CheckAiWorkspaceAvailableNameResponse>(
        &[
            ("available", r#"{"success":true,"availableName":true}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_workspaces_get_docker_image_list_decode() {
    answers::<GetAiWorkspaceDockerImageListResponse>(
        &[
            ("shape", r#"{"success":true,"message":"success","dockerImages":{"tensorflow":["tensorflow/tensorflow:2.4.1-gpu"]}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_workspaces_create_decode() {
    answers::<CreateAiWorkspaceResponse>(
        &[
            ("shape", r#"{"success":true,"id":"5R4q4qDy7AafDHz9IeTIfu"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_workspaces_get_list_decode() {
    answers::<GetAiWorkspaceListResponse>(
        &[
            ("shape", r#"{"contents":[{"accountName":"df-api","createdAt":"2023-05-15T02:23:55.752Z","description":"sample","disabled":false,"id":"5R4q4qDy7AafDHz9IeTIfu","imageVersion":"tensorflow/tensorflow:2.4.1-gpu","modifiedAt":"2023-05-15T02:23:55.752Z","name":"workspace"}],"success":true,"total":1}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_workspaces_get_detail_decode() {
    answers::<GetAiWorkspaceDetailResponse>(
        &[
            ("shape", r#"{"accountId":"azjdAVRBx7cdEZqjvxSabH","accountName":"df-api","contents":[{"configuration":{"userPackageUri":"hdfs://koya/user/df-api/package.zip","queueName":"gpu","name":"workspace","resource":{"cpuCount":1,"gpuCount":1,"gpuModel":"T4","memoryMb":15360},"docker":{"args":"--epochs 1","command":"python train.py","env":{"MODE":"train"},"exposeTcpPorts":[8888],"image":"tensorflow/tensorflow:2.4.1-gpu"},"data":{"input":[{"hdfs":"/user/df-api/in","path":"/data/in"}],"output":[{"hdfs":"/user/df-api/out","overwrite":true,"path":"/data/out"}]}},"createdAt":"2023-05-15T02:49:34.219Z","modifiedAt":"2023-05-15T02:49:34.219Z"}],"createdAt":"2023-05-15T02:49:34.219Z","description":"sample","id":"5R4q4qDy7AafDHz9IeTIfu","imageVersion":"tensorflow/tensorflow:2.4.1-gpu","modifiedAt":"2023-05-15T02:49:34.219Z","name":"workspace","success":true}"#),
        ],
        &[
        ],
        &["/contents/*/configuration/docker/env/*"],
    );
}

#[test]
fn answers_of_ai_workspaces_get_configuration_list_decode() {
    answers::<GetAiWorkspaceConfigurationListResponse>(
        &[
            ("shape", r#"{"contents":[{"configuration":{"userPackageUri":"hdfs://koya/user/df-api/package.zip","queueName":"gpu","name":"workspace","resource":{"cpuCount":1,"gpuCount":1,"gpuModel":"T4","memoryMb":15360},"docker":{"args":"--epochs 1","command":"python train.py","env":{"MODE":"train"},"exposeTcpPorts":[8888],"image":"tensorflow/tensorflow:2.4.1-gpu"},"data":{"input":[{"hdfs":"/user/df-api/in","path":"/data/in"}],"output":[{"hdfs":"/user/df-api/out","overwrite":true,"path":"/data/out"}]}},"createdAt":"2023-05-15T02:49:34.219Z","modifiedAt":"2023-05-15T02:49:34.219Z"}],"success":true,"total":1}"#),
        ],
        &[
        ],
        &["/contents/*/configuration/docker/env/*"],
    );
}

#[test]
fn answers_of_ai_workspaces_set_configuration_decode() {
    answers::<SetAiWorkspaceConfigurationResponse>(
        &[
            ("shape", r#"{"success":true,"id":"5R4q4qDy7AafDHz9IeTIfu"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_workspaces_delete_decode() {
    answers::<DeleteAiWorkspaceResponse>(
        &[
            ("page", r#"{"success":true,"id":"5R4q4qDy7AafDHz9IeTIfu"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_apps_submit_decode() {
    answers::<SubmitAiAppResponse>(
        &[
            ("shape", r#"{"success":true,"id":"cMmEw7HCjVQdcHh3JVOptL","accountName":"df-api","name":"train-1","queueName":"gpu","startedAt":"2023-05-17T01:20:31.929Z","elapsedMillis":0,"state":"ACCEPTED","finalStatus":"UNDEFINED"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_apps_get_list_decode() {
    answers::<GetAiAppListResponse>(
        &[
            ("shape", r#"{"contents":[{"accountName":"df-api","appId":"application_1684201286417_0351","finalStatus":"SUCCEEDED","finishedAt":"2023-05-17T01:25:31.929Z","id":"cMmEw7HCjVQdcHh3JVOptL","name":"train-1","queueName":"gpu","startedAt":"2023-05-17T01:20:31.929Z","state":"FINISHED","disabled":false,"modifiedAt":"2023-05-17T01:25:31.929Z","workspaceName":"workspace"}],"success":true}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_apps_get_detail_decode() {
    answers::<GetAiAppDetailResponse>(
        &[
            ("shape", r#"{"accountName":"df-api","appId":"application_1684201286417_0351","finalStatus":"SUCCEEDED","finishedAt":"2023-05-17T01:25:31.929Z","id":"cMmEw7HCjVQdcHh3JVOptL","name":"train-1","queueName":"gpu","startedAt":"2023-05-17T01:20:31.929Z","state":"FINISHED","success":true,"elapsedMillis":300000,"containers":{"worker-0":{"component":"worker","containerId":"container_1684201286417_0351_01_000002","cpuCount":1,"createdAt":"2023-05-17T01:20:31.929Z","dockerImage":"tensorflow/tensorflow:2.4.1-gpu","logUrl":"https://example.invalid/log","memoryMb":15360,"status":"SUCCEEDED"}}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_ai_apps_kill_decode() {
    answers::<KillAiAppResponse>(
        &[
            ("page", r#"{"success":true,"message":"success","id":"cMmEw7HCjVQdcHh3JVOptL"}"#),
        ],
        &[
        ],
        &[],
    );
}
