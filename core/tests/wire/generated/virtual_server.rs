//! Samsung Cloud Platform Virtual Server: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.

use gureum::virtual_server::*;

use crate::*;

#[tokio::test]
async fn keypairs_list() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let answer = client.keypairs().list_with(ListKeypairsRequest::new().limit(20)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "keypairs.list",
        method: "GET",
        target: "/v1/keypairs?limit=20",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
    assert_eq!(answer.keypairs.len(), 1);
    assert_eq!(answer.keypairs[0].fingerprint.as_deref(), Some("7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd"));
    assert_eq!(answer.keypairs[0].name, "platform-nodes");
    assert_eq!(answer.keypairs[0].public_key.as_deref(), Some("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example"));
    assert_eq!(answer.keypairs[0].kind.as_deref(), Some("ssh"));
}

#[tokio::test]
async fn keypairs_create() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let answer = client.keypairs().create("platform-nodes").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "keypairs.create",
        method: "POST",
        target: "/v1/keypairs",
        body: Some(r#"{"name":"platform-nodes"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
    assert_eq!(answer.fingerprint.as_deref(), Some("7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd"));
    assert_eq!(answer.name, "platform-nodes");
    assert_eq!(answer.private_key.as_ref().map(|value| value.reveal()), Some("The private key in PEM."));
    assert_eq!(answer.public_key.as_deref(), Some("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example"));
    assert_eq!(answer.kind.as_deref(), Some("ssh"));
}

#[tokio::test]
async fn keypairs_show() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let answer = client.keypairs().show("platform-nodes").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "keypairs.show",
        method: "GET",
        target: "/v1/keypairs/platform-nodes",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
    assert_eq!(answer.created_at.as_ref().map(|value| value.as_str()), Some("2026-11-01T00:00:00Z"));
    assert_eq!(answer.fingerprint.as_deref(), Some("7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd"));
    assert_eq!(answer.id, Some(1));
    assert_eq!(answer.name, "platform-nodes");
    assert_eq!(answer.public_key, "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example");
    assert_eq!(answer.kind.as_deref(), Some("ssh"));
    assert_eq!(answer.user_id.as_deref(), Some("90dddfc2b1e04edba54ba2b41539a9ac"));
}

#[tokio::test]
async fn keypairs_delete() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let () = client.keypairs().delete("platform-nodes").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "keypairs.delete",
        method: "DELETE",
        target: "/v1/keypairs/platform-nodes",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
}

#[tokio::test]
async fn server_types_list() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let answer = client.server_types().list_with(ListServerTypesRequest::new()
            .limit(20)
            .min_disk(100)
            .min_ram(2)
            .sort("vcpus:asc")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "serverTypes.list",
        method: "GET",
        target: "/v1/server-types?limit=20&min_disk=100&min_ram=2&sort=vcpus%3Aasc",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
    assert_eq!(answer.server_types.len(), 4);
    assert_eq!(answer.server_types[0].disk, Some(100));
    assert_eq!(answer.server_types[0].ephemeral, Some(0));
    assert_eq!(answer.server_types[0].extra_specs.as_ref().unwrap().len(), 0);
    assert_eq!(answer.server_types[0].id, "s1v2m4");
    assert_eq!(answer.server_types[0].name, "s1v2m4");
    assert_eq!(answer.server_types[0].ram, Some(4));
    assert_eq!(answer.server_types[0].swap, Some(0));
    assert_eq!(answer.server_types[0].vcpus, Some(2));
}

#[tokio::test]
async fn server_types_show() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let answer = client.server_types().show("s1v4m8").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "serverTypes.show",
        method: "GET",
        target: "/v1/server-types/s1v4m8",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
    assert_eq!(answer.disk, Some(100));
    assert_eq!(answer.ephemeral, Some(0));
    assert_eq!(answer.extra_specs.as_ref().unwrap().len(), 0);
    assert_eq!(answer.id, "s1v4m8");
    assert_eq!(answer.name, "s1v4m8");
    assert_eq!(answer.ram, Some(8));
    assert_eq!(answer.swap, Some(0));
    assert_eq!(answer.vcpus, Some(4));
}

#[tokio::test]
async fn images_list() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let answer = client.images().list_with(ListImagesRequest::new()
            .limit(20)
            .scp_original_image_type("standard")
            .os_distro("ubuntu")
            .status("active")
            .visibility("public")
            .sort("name:asc")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "images.list",
        method: "GET",
        target: "/v1/images?limit=20&scp_original_image_type=standard&os_distro=ubuntu&status=active&visibility=public&sort=name%3Aasc",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
    assert_eq!(answer.images.len(), 2);
    assert_eq!(answer.images[0].container_format.as_deref(), Some("bare"));
    assert_eq!(answer.images[0].created_at.as_deref(), Some("2026-06-16T02:55:13Z"));
    assert_eq!(answer.images[0].disk_format.as_deref(), Some("qcow2"));
    assert_eq!(answer.images[0].file.as_deref(), Some("/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file"));
    assert_eq!(answer.images[0].id, "1bea47ed-f6a9-463b-b423-14b9cca9ad27");
    assert_eq!(answer.images[0].min_disk, Some(100));
    assert_eq!(answer.images[0].min_ram, Some(0));
    assert_eq!(answer.images[0].name, "Ubuntu 22.04");
    assert_eq!(answer.images[0].os_distro.as_deref(), Some("ubuntu"));
    assert_eq!(answer.images[0].os_hidden, Some(false));
    assert_eq!(answer.images[0].owner.as_deref(), Some("8989447062e04a818baf9e073fd04fa7"));
    assert_eq!(answer.images[0].protected, Some(false));
    assert_eq!(answer.images[0].scp_image_type.as_deref(), Some("22.04"));
    assert_eq!(answer.images[0].scp_original_image_type.as_ref().map(|value| value.as_str()), Some("standard"));
    assert_eq!(answer.images[0].scp_os_version.as_deref(), Some("22.04"));
    assert_eq!(answer.images[0].size, Some(1073741824));
    assert_eq!(answer.images[0].status.as_str(), "active");
    assert_eq!(answer.images[0].updated_at.as_deref(), Some("2026-06-16T02:55:13Z"));
    assert_eq!(answer.images[0].visibility.as_ref().map(|value| value.as_str()), Some("public"));
}

#[tokio::test]
async fn images_show() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let answer = client.images().show("1bea47ed-f6a9-463b-b423-14b9cca9ad27").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "images.show",
        method: "GET",
        target: "/v1/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
    assert_eq!(answer.container_format.as_deref(), Some("bare"));
    assert_eq!(answer.created_at.as_deref(), Some("2026-06-16T02:55:13Z"));
    assert_eq!(answer.disk_format.as_deref(), Some("qcow2"));
    assert_eq!(answer.file.as_deref(), Some("/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file"));
    assert_eq!(answer.id, "1bea47ed-f6a9-463b-b423-14b9cca9ad27");
    assert_eq!(answer.min_disk, Some(100));
    assert_eq!(answer.min_ram, Some(0));
    assert_eq!(answer.name, "Ubuntu 22.04");
    assert_eq!(answer.os_distro.as_deref(), Some("ubuntu"));
    assert_eq!(answer.os_hidden, Some(false));
    assert_eq!(answer.owner.as_deref(), Some("8989447062e04a818baf9e073fd04fa7"));
    assert_eq!(answer.protected, Some(false));
    assert_eq!(answer.scp_image_type.as_deref(), Some("22.04"));
    assert_eq!(answer.scp_original_image_type.as_ref().map(|value| value.as_str()), Some("standard"));
    assert_eq!(answer.scp_os_version.as_deref(), Some("22.04"));
    assert_eq!(answer.size, Some(1073741824));
    assert_eq!(answer.status.as_str(), "active");
    assert_eq!(answer.updated_at.as_deref(), Some("2026-06-16T02:55:13Z"));
    assert_eq!(answer.visibility.as_ref().map(|value| value.as_str()), Some("public"));
}

#[tokio::test]
async fn volume_types_list() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let answer = client.volume_types().list_with(ListVolumeTypesRequest::new()
            .limit(20)
            .sort("name:asc")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "volumeTypes.list",
        method: "GET",
        target: "/v1/volume-types?limit=20&sort=name%3Aasc",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
    assert_eq!(answer.volume_types.len(), 2);
    assert_eq!(answer.volume_types[0].extra_specs.as_ref().unwrap().multiattach.as_deref(), Some("<is> True"));
    assert_eq!(answer.volume_types[0].id, "c643ac35-3aec-43e6-b97a-3d6f666c5207");
    assert_eq!(answer.volume_types[0].name.as_deref(), Some("SSD"));
}

#[tokio::test]
async fn volume_types_show() {
    let wire = Wire::start();
    let client: VirtualServer = wire.client(VirtualServer::builder());
    let answer = client.volume_types().show("c643ac35-3aec-43e6-b97a-3d6f666c5207").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "volumeTypes.show",
        method: "GET",
        target: "/v1/volume-types/c643ac35-3aec-43e6-b97a-3d6f666c5207",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "virtualserver 1.3")],
    });
    assert_eq!(answer.extra_specs.as_ref().unwrap().multiattach.as_deref(), Some("<is> True"));
    assert_eq!(answer.id, "c643ac35-3aec-43e6-b97a-3d6f666c5207");
    assert_eq!(answer.name.as_deref(), Some("SSD"));
}

#[test]
fn answers_of_keypairs_list_decode() {
    answers::<KeypairListResponse>(
        &[
            ("ours", r#"{"keypairs":[{"fingerprint":"7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd","name":"platform-nodes","public_key":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example","type":"ssh"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_keypairs_create_decode() {
    answers::<KeypairCreateResponse>(
        &[
            ("ours", r#"{"fingerprint":"7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd","name":"platform-nodes","private_key":"The private key in PEM.","public_key":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example","type":"ssh"}"#),
        ],
        &[
        ],
        &["/private_key"],
    );
}

#[test]
fn answers_of_keypairs_show_decode() {
    answers::<KeypairShowResponse>(
        &[
            ("ours", r#"{"created_at":"2026-11-01T00:00:00Z","fingerprint":"7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd","id":1,"name":"platform-nodes","public_key":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example","type":"ssh","user_id":"90dddfc2b1e04edba54ba2b41539a9ac"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_server_types_list_decode() {
    answers::<ServerTypeListResponse>(
        &[
            ("ours", r#"{"server_types":[{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v2m4","name":"s1v2m4","ram":4,"swap":0,"vcpus":2},{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v4m8","name":"s1v4m8","ram":8,"swap":0,"vcpus":4},{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v8m16","name":"s1v8m16","ram":16,"swap":0,"vcpus":8},{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v16m64","name":"s1v16m64","ram":64,"swap":0,"vcpus":16}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_server_types_show_decode() {
    answers::<ServerType>(
        &[
            ("ours", r#"{"description":null,"disk":100,"ephemeral":0,"extra_specs":{},"id":"s1v4m8","name":"s1v4m8","ram":8,"swap":0,"vcpus":4}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_images_list_decode() {
    answers::<ImageListResponse>(
        &[
            ("ours", r#"{"images":[{"checksum":null,"container_format":"bare","created_at":"2026-06-16T02:55:13Z","disk_format":"qcow2","file":"/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file","id":"1bea47ed-f6a9-463b-b423-14b9cca9ad27","min_disk":100,"min_ram":0,"name":"Ubuntu 22.04","os_distro":"ubuntu","os_hidden":false,"owner":"8989447062e04a818baf9e073fd04fa7","protected":false,"scp_image_type":"22.04","scp_k8s_version":null,"scp_original_image_type":"standard","scp_os_version":"22.04","size":1073741824,"status":"active","updated_at":"2026-06-16T02:55:13Z","visibility":"public"},{"checksum":null,"container_format":"bare","created_at":"2026-06-16T02:55:13Z","disk_format":"qcow2","file":"/v2/images/e08a37c1-2162-416e-b7fa-19902419170b/file","id":"e08a37c1-2162-416e-b7fa-19902419170b","min_disk":100,"min_ram":0,"name":"Ubuntu 22.04 for Kubernetes v1.34.3","os_distro":"ubuntu","os_hidden":false,"owner":"8989447062e04a818baf9e073fd04fa7","protected":false,"scp_image_type":"22.04","scp_k8s_version":"v1.34.3","scp_original_image_type":"k8s","scp_os_version":"22.04","size":1073741824,"status":"active","updated_at":"2026-06-16T02:55:13Z","visibility":"public"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_images_show_decode() {
    answers::<Image>(
        &[
            ("ours", r#"{"checksum":null,"container_format":"bare","created_at":"2026-06-16T02:55:13Z","disk_format":"qcow2","file":"/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file","id":"1bea47ed-f6a9-463b-b423-14b9cca9ad27","min_disk":100,"min_ram":0,"name":"Ubuntu 22.04","os_distro":"ubuntu","os_hidden":false,"owner":"8989447062e04a818baf9e073fd04fa7","protected":false,"scp_image_type":"22.04","scp_k8s_version":null,"scp_original_image_type":"standard","scp_os_version":"22.04","size":1073741824,"status":"active","updated_at":"2026-06-16T02:55:13Z","visibility":"public"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_volume_types_list_decode() {
    answers::<VolumeTypeListResponse>(
        &[
            ("ours", r#"{"volume_types":[{"description":null,"extra_specs":{"multiattach":"<is> True"},"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"},{"description":null,"extra_specs":{},"id":"aa3f4c2b-90d1-4a64-8a58-2d5d86c0f6b1","name":"SSD_Provisioned"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_volume_types_show_decode() {
    answers::<VolumeType>(
        &[
            ("ours", r#"{"description":null,"extra_specs":{"multiattach":"<is> True"},"id":"c643ac35-3aec-43e6-b97a-3d6f666c5207","name":"SSD"}"#),
        ],
        &[
        ],
        &[],
    );
}
