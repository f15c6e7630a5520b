//! Samsung Cloud Platform VPC: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.

use gureum::vpc::*;

use crate::*;

#[tokio::test]
async fn vpcs_list() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.vpcs().list_with(ListVpcsRequest::new()
            .size(20)
            .page(0)
            .name("platform")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "vpcs.list",
        method: "GET",
        target: "/v1/vpcs?size=20&page=0&name=platform",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.vpcs.len(), 1);
    assert_eq!(answer.vpcs[0].account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.vpcs[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpcs[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpcs[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpcs[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpcs[0].cidr_count, Some(1));
    assert_eq!(answer.vpcs[0].cidrs.len(), 1);
    assert_eq!(answer.vpcs[0].cidrs[0].cidr, "10.0.0.0/16");
    assert_eq!(answer.vpcs[0].cidrs[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpcs[0].cidrs[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpcs[0].cidrs[0].id, "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11");
    assert_eq!(answer.vpcs[0].description.as_deref(), Some("Network of the platform"));
    assert_eq!(answer.vpcs[0].id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.vpcs[0].name, "platform");
    assert_eq!(answer.vpcs[0].state.as_str(), "ACTIVE");
}

#[tokio::test]
async fn vpcs_create() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.vpcs().create(VpcCreateRequest::new("10.0.0.0/16", "platform")
            .description("Network of the platform")
            .tags([Tag::new("team", "data")])).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "vpcs.create",
        method: "POST",
        target: "/v1/vpcs",
        body: Some(r#"{"cidr":"10.0.0.0/16","description":"Network of the platform","name":"platform","tags":[{"key":"team","value":"data"}]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.vpc.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.vpc.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.cidr_count, Some(1));
    assert_eq!(answer.vpc.cidrs.len(), 1);
    assert_eq!(answer.vpc.cidrs[0].cidr, "10.0.0.0/16");
    assert_eq!(answer.vpc.cidrs[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.cidrs[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.cidrs[0].id, "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11");
    assert_eq!(answer.vpc.description.as_deref(), Some("Network of the platform"));
    assert_eq!(answer.vpc.id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.vpc.name, "platform");
    assert_eq!(answer.vpc.state.as_str(), "ACTIVE");
}

#[tokio::test]
async fn vpcs_show() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.vpcs().show("7df8abb4912e4709b1cb237daccca7a8").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "vpcs.show",
        method: "GET",
        target: "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.vpc.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.vpc.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.cidr_count, Some(1));
    assert_eq!(answer.vpc.cidrs.len(), 1);
    assert_eq!(answer.vpc.cidrs[0].cidr, "10.0.0.0/16");
    assert_eq!(answer.vpc.cidrs[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.cidrs[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.cidrs[0].id, "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11");
    assert_eq!(answer.vpc.description.as_deref(), Some("Network of the platform"));
    assert_eq!(answer.vpc.id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.vpc.name, "platform");
    assert_eq!(answer.vpc.state.as_str(), "ACTIVE");
}

#[tokio::test]
async fn vpcs_update() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.vpcs().update(VpcSetRequest::new("7df8abb4912e4709b1cb237daccca7a8")
            .description("Network of the platform")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "vpcs.update",
        method: "PUT",
        target: "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8",
        body: Some(r#"{"description":"Network of the platform"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.vpc.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.vpc.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.cidr_count, Some(1));
    assert_eq!(answer.vpc.cidrs.len(), 1);
    assert_eq!(answer.vpc.cidrs[0].cidr, "10.0.0.0/16");
    assert_eq!(answer.vpc.cidrs[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.cidrs[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.cidrs[0].id, "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11");
    assert_eq!(answer.vpc.description.as_deref(), Some("Network of the platform"));
    assert_eq!(answer.vpc.id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.vpc.name, "platform");
    assert_eq!(answer.vpc.state.as_str(), "ACTIVE");
}

#[tokio::test]
async fn vpcs_delete() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let () = client.vpcs().delete("7df8abb4912e4709b1cb237daccca7a8").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "vpcs.delete",
        method: "DELETE",
        target: "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
}

#[tokio::test]
async fn vpcs_add_cidr() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.vpcs().add_cidr(VpcCidrCreateRequest::new("7df8abb4912e4709b1cb237daccca7a8", "10.1.0.0/16")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "vpcs.addCidr",
        method: "POST",
        target: "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8/cidrs",
        body: Some(r#"{"cidr":"10.1.0.0/16"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.vpc.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.vpc.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.cidr_count, Some(1));
    assert_eq!(answer.vpc.cidrs.len(), 1);
    assert_eq!(answer.vpc.cidrs[0].cidr, "10.0.0.0/16");
    assert_eq!(answer.vpc.cidrs[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.vpc.cidrs[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.vpc.cidrs[0].id, "3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11");
    assert_eq!(answer.vpc.description.as_deref(), Some("Network of the platform"));
    assert_eq!(answer.vpc.id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.vpc.name, "platform");
    assert_eq!(answer.vpc.state.as_str(), "ACTIVE");
}

#[tokio::test]
async fn subnets_list() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.subnets().list_with(ListSubnetsRequest::new()
            .size(20)
            .page(0)
            .vpc_id("7df8abb4912e4709b1cb237daccca7a8")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "subnets.list",
        method: "GET",
        target: "/v1/subnets?size=20&page=0&vpc_id=7df8abb4912e4709b1cb237daccca7a8",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.subnets.len(), 1);
    assert_eq!(answer.subnets[0].account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.subnets[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.subnets[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.subnets[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.subnets[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.subnets[0].cidr, "10.0.1.0/24");
    assert_eq!(answer.subnets[0].gateway_ip_address.as_deref(), Some("10.0.1.1"));
    assert_eq!(answer.subnets[0].id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.subnets[0].name, "nodes");
    assert_eq!(answer.subnets[0].state.as_str(), "ACTIVE");
    assert_eq!(answer.subnets[0].kind.as_str(), "GENERAL");
    assert_eq!(answer.subnets[0].vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.subnets[0].vpc_name, "platform");
}

#[tokio::test]
async fn subnets_create() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.subnets().create(SubnetCreateRequest::new("10.0.1.0/24", "nodes", "GENERAL", "7df8abb4912e4709b1cb237daccca7a8")
            .description("Nodes of the cluster")
            .tags(Vec::<Tag>::new())).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "subnets.create",
        method: "POST",
        target: "/v1/subnets",
        body: Some(r#"{"cidr":"10.0.1.0/24","description":"Nodes of the cluster","name":"nodes","tags":[],"type":"GENERAL","vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.subnet.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.subnet.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.subnet.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.subnet.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.subnet.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.subnet.cidr, "10.0.1.0/24");
    assert_eq!(answer.subnet.gateway_ip_address.as_deref(), Some("10.0.1.1"));
    assert_eq!(answer.subnet.id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.subnet.name, "nodes");
    assert_eq!(answer.subnet.state.as_str(), "ACTIVE");
    assert_eq!(answer.subnet.kind.as_str(), "GENERAL");
    assert_eq!(answer.subnet.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.subnet.vpc_name, "platform");
}

#[tokio::test]
async fn subnets_show() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.subnets().show("023c57b14f11483689338d085e061492").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "subnets.show",
        method: "GET",
        target: "/v1/subnets/023c57b14f11483689338d085e061492",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.subnet.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.subnet.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.subnet.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.subnet.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.subnet.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.subnet.cidr, "10.0.1.0/24");
    assert_eq!(answer.subnet.gateway_ip_address.as_deref(), Some("10.0.1.1"));
    assert_eq!(answer.subnet.id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.subnet.name, "nodes");
    assert_eq!(answer.subnet.state.as_str(), "ACTIVE");
    assert_eq!(answer.subnet.kind.as_str(), "GENERAL");
    assert_eq!(answer.subnet.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.subnet.vpc_name, "platform");
}

#[tokio::test]
async fn subnets_update() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.subnets().update(SubnetSetRequest::new("023c57b14f11483689338d085e061492")
            .description("Nodes of the cluster")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "subnets.update",
        method: "PUT",
        target: "/v1/subnets/023c57b14f11483689338d085e061492",
        body: Some(r#"{"description":"Nodes of the cluster"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.subnet.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.subnet.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.subnet.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.subnet.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.subnet.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.subnet.cidr, "10.0.1.0/24");
    assert_eq!(answer.subnet.gateway_ip_address.as_deref(), Some("10.0.1.1"));
    assert_eq!(answer.subnet.id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.subnet.name, "nodes");
    assert_eq!(answer.subnet.state.as_str(), "ACTIVE");
    assert_eq!(answer.subnet.kind.as_str(), "GENERAL");
    assert_eq!(answer.subnet.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.subnet.vpc_name, "platform");
}

#[tokio::test]
async fn subnets_delete() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let () = client.subnets().delete("023c57b14f11483689338d085e061492").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "subnets.delete",
        method: "DELETE",
        target: "/v1/subnets/023c57b14f11483689338d085e061492",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
}

#[tokio::test]
async fn internet_gateways_list() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.internet_gateways().list_with(ListInternetGatewaysRequest::new()
            .size(20)
            .page(0)
            .vpc_id("7df8abb4912e4709b1cb237daccca7a8")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "internetGateways.list",
        method: "GET",
        target: "/v1/internet-gateways?size=20&page=0&vpc_id=7df8abb4912e4709b1cb237daccca7a8",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.internet_gateways.len(), 1);
    assert_eq!(answer.internet_gateways[0].account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.internet_gateways[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.internet_gateways[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.internet_gateways[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.internet_gateways[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.internet_gateways[0].description.as_deref(), Some("Way out"));
    assert_eq!(answer.internet_gateways[0].id, "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a");
    assert_eq!(answer.internet_gateways[0].loggable, Some(false));
    assert_eq!(answer.internet_gateways[0].name, "IGW_platform");
    assert_eq!(answer.internet_gateways[0].state.as_str(), "ACTIVE");
    assert_eq!(answer.internet_gateways[0].kind.as_str(), "IGW");
    assert_eq!(answer.internet_gateways[0].vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.internet_gateways[0].vpc_name, "platform");
}

#[tokio::test]
async fn internet_gateways_create() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.internet_gateways().create(InternetGatewayCreateRequest::new("IGW", "7df8abb4912e4709b1cb237daccca7a8")
            .description("Way out")
            .firewall_enabled(false)
            .firewall_loggable(false)
            .tags(Vec::<Tag>::new())).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "internetGateways.create",
        method: "POST",
        target: "/v1/internet-gateways",
        body: Some(r#"{"description":"Way out","firewall_enabled":false,"firewall_loggable":false,"tags":[],"type":"IGW","vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.internet_gateway.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.internet_gateway.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.internet_gateway.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.internet_gateway.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.internet_gateway.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.internet_gateway.description.as_deref(), Some("Way out"));
    assert_eq!(answer.internet_gateway.id, "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a");
    assert_eq!(answer.internet_gateway.loggable, Some(false));
    assert_eq!(answer.internet_gateway.name, "IGW_platform");
    assert_eq!(answer.internet_gateway.state.as_str(), "ACTIVE");
    assert_eq!(answer.internet_gateway.kind.as_str(), "IGW");
    assert_eq!(answer.internet_gateway.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.internet_gateway.vpc_name, "platform");
}

#[tokio::test]
async fn internet_gateways_show() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.internet_gateways().show("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "internetGateways.show",
        method: "GET",
        target: "/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.internet_gateway.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.internet_gateway.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.internet_gateway.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.internet_gateway.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.internet_gateway.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.internet_gateway.description.as_deref(), Some("Way out"));
    assert_eq!(answer.internet_gateway.id, "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a");
    assert_eq!(answer.internet_gateway.loggable, Some(false));
    assert_eq!(answer.internet_gateway.name, "IGW_platform");
    assert_eq!(answer.internet_gateway.state.as_str(), "ACTIVE");
    assert_eq!(answer.internet_gateway.kind.as_str(), "IGW");
    assert_eq!(answer.internet_gateway.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.internet_gateway.vpc_name, "platform");
}

#[tokio::test]
async fn internet_gateways_update() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.internet_gateways().update(InternetGatewaySetRequest::new("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
            .description("Way out")
            .loggable(true)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "internetGateways.update",
        method: "PUT",
        target: "/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a",
        body: Some(r#"{"description":"Way out","loggable":true}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.internet_gateway.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.internet_gateway.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.internet_gateway.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.internet_gateway.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.internet_gateway.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.internet_gateway.description.as_deref(), Some("Way out"));
    assert_eq!(answer.internet_gateway.id, "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a");
    assert_eq!(answer.internet_gateway.loggable, Some(false));
    assert_eq!(answer.internet_gateway.name, "IGW_platform");
    assert_eq!(answer.internet_gateway.state.as_str(), "ACTIVE");
    assert_eq!(answer.internet_gateway.kind.as_str(), "IGW");
    assert_eq!(answer.internet_gateway.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.internet_gateway.vpc_name, "platform");
}

#[tokio::test]
async fn internet_gateways_delete() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let () = client.internet_gateways().delete("3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "internetGateways.delete",
        method: "DELETE",
        target: "/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
}

#[tokio::test]
async fn nat_gateways_list() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.nat_gateways().list_with(ListNatGatewaysRequest::new()
            .size(20)
            .page(0)
            .subnet_id("023c57b14f11483689338d085e061492")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "natGateways.list",
        method: "GET",
        target: "/v1/nat-gateways?size=20&page=0&subnet_id=023c57b14f11483689338d085e061492",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.nat_gateways.len(), 1);
    assert_eq!(answer.nat_gateways[0].account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.nat_gateways[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.nat_gateways[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.nat_gateways[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.nat_gateways[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.nat_gateways[0].description.as_deref(), Some("Way out for nodes"));
    assert_eq!(answer.nat_gateways[0].id, "12f56e27070248a6a240a497e43fbe18");
    assert_eq!(answer.nat_gateways[0].name, "NAT_nodes");
    assert_eq!(answer.nat_gateways[0].nat_gateway_ip_address, "192.0.2.10");
    assert_eq!(answer.nat_gateways[0].publicip_id.as_deref(), Some("9387e8f51de04a03994de8a9c3524935"));
    assert_eq!(answer.nat_gateways[0].state.as_str(), "ACTIVE");
    assert_eq!(answer.nat_gateways[0].subnet_cidr, "10.0.1.0/24");
    assert_eq!(answer.nat_gateways[0].subnet_id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.nat_gateways[0].subnet_name, "nodes");
    assert_eq!(answer.nat_gateways[0].vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.nat_gateways[0].vpc_name, "platform");
}

#[tokio::test]
async fn nat_gateways_create() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.nat_gateways().create(NatGatewayCreateRequest::new("9387e8f51de04a03994de8a9c3524935", "023c57b14f11483689338d085e061492")
            .description("Way out for nodes")
            .tags(Vec::<Tag>::new())).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "natGateways.create",
        method: "POST",
        target: "/v1/nat-gateways",
        body: Some(r#"{"description":"Way out for nodes","publicip_id":"9387e8f51de04a03994de8a9c3524935","subnet_id":"023c57b14f11483689338d085e061492","tags":[]}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.nat_gateway.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.nat_gateway.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.nat_gateway.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.nat_gateway.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.nat_gateway.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.nat_gateway.description.as_deref(), Some("Way out for nodes"));
    assert_eq!(answer.nat_gateway.id, "12f56e27070248a6a240a497e43fbe18");
    assert_eq!(answer.nat_gateway.name, "NAT_nodes");
    assert_eq!(answer.nat_gateway.nat_gateway_ip_address, "192.0.2.10");
    assert_eq!(answer.nat_gateway.publicip_id.as_deref(), Some("9387e8f51de04a03994de8a9c3524935"));
    assert_eq!(answer.nat_gateway.state.as_str(), "ACTIVE");
    assert_eq!(answer.nat_gateway.subnet_cidr, "10.0.1.0/24");
    assert_eq!(answer.nat_gateway.subnet_id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.nat_gateway.subnet_name, "nodes");
    assert_eq!(answer.nat_gateway.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.nat_gateway.vpc_name, "platform");
}

#[tokio::test]
async fn nat_gateways_show() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.nat_gateways().show("12f56e27070248a6a240a497e43fbe18").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "natGateways.show",
        method: "GET",
        target: "/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.nat_gateway.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.nat_gateway.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.nat_gateway.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.nat_gateway.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.nat_gateway.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.nat_gateway.description.as_deref(), Some("Way out for nodes"));
    assert_eq!(answer.nat_gateway.id, "12f56e27070248a6a240a497e43fbe18");
    assert_eq!(answer.nat_gateway.name, "NAT_nodes");
    assert_eq!(answer.nat_gateway.nat_gateway_ip_address, "192.0.2.10");
    assert_eq!(answer.nat_gateway.publicip_id.as_deref(), Some("9387e8f51de04a03994de8a9c3524935"));
    assert_eq!(answer.nat_gateway.state.as_str(), "ACTIVE");
    assert_eq!(answer.nat_gateway.subnet_cidr, "10.0.1.0/24");
    assert_eq!(answer.nat_gateway.subnet_id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.nat_gateway.subnet_name, "nodes");
    assert_eq!(answer.nat_gateway.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.nat_gateway.vpc_name, "platform");
}

#[tokio::test]
async fn nat_gateways_update() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.nat_gateways().update(NatGatewaySetRequest::new("12f56e27070248a6a240a497e43fbe18")
            .description("Way out for nodes")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "natGateways.update",
        method: "PUT",
        target: "/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18",
        body: Some(r#"{"description":"Way out for nodes"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.nat_gateway.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.nat_gateway.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.nat_gateway.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.nat_gateway.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.nat_gateway.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.nat_gateway.description.as_deref(), Some("Way out for nodes"));
    assert_eq!(answer.nat_gateway.id, "12f56e27070248a6a240a497e43fbe18");
    assert_eq!(answer.nat_gateway.name, "NAT_nodes");
    assert_eq!(answer.nat_gateway.nat_gateway_ip_address, "192.0.2.10");
    assert_eq!(answer.nat_gateway.publicip_id.as_deref(), Some("9387e8f51de04a03994de8a9c3524935"));
    assert_eq!(answer.nat_gateway.state.as_str(), "ACTIVE");
    assert_eq!(answer.nat_gateway.subnet_cidr, "10.0.1.0/24");
    assert_eq!(answer.nat_gateway.subnet_id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.nat_gateway.subnet_name, "nodes");
    assert_eq!(answer.nat_gateway.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
    assert_eq!(answer.nat_gateway.vpc_name, "platform");
}

#[tokio::test]
async fn nat_gateways_delete() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let () = client.nat_gateways().delete("12f56e27070248a6a240a497e43fbe18").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "natGateways.delete",
        method: "DELETE",
        target: "/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
}

#[tokio::test]
async fn public_ips_list() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.public_ips().list_with(ListPublicIpsRequest::new()
            .size(20)
            .page(0)
            .state("RESERVED")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "publicIps.list",
        method: "GET",
        target: "/v1/publicips?size=20&page=0&state=RESERVED",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.publicips.len(), 1);
    assert_eq!(answer.publicips[0].account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.publicips[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.publicips[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.publicips[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.publicips[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.publicips[0].description.as_deref(), Some("Address of the NAT gateway"));
    assert_eq!(answer.publicips[0].id, "9387e8f51de04a03994de8a9c3524935");
    assert_eq!(answer.publicips[0].ip_address, "192.0.2.10");
    assert_eq!(answer.publicips[0].state.as_str(), "RESERVED");
    assert_eq!(answer.publicips[0].kind.as_str(), "IGW");
}

#[tokio::test]
async fn public_ips_create() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.public_ips().create(PublicIpCreateRequest::new("IGW")
            .description("Address of the NAT gateway")
            .tags(Vec::<Tag>::new())).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "publicIps.create",
        method: "POST",
        target: "/v1/publicips",
        body: Some(r#"{"description":"Address of the NAT gateway","tags":[],"type":"IGW"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.publicip.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.publicip.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.publicip.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.publicip.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.publicip.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.publicip.description.as_deref(), Some("Address of the NAT gateway"));
    assert_eq!(answer.publicip.id, "9387e8f51de04a03994de8a9c3524935");
    assert_eq!(answer.publicip.ip_address, "192.0.2.10");
    assert_eq!(answer.publicip.state.as_str(), "RESERVED");
    assert_eq!(answer.publicip.kind.as_str(), "IGW");
}

#[tokio::test]
async fn public_ips_show() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.public_ips().show("9387e8f51de04a03994de8a9c3524935").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "publicIps.show",
        method: "GET",
        target: "/v1/publicips/9387e8f51de04a03994de8a9c3524935",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.publicip.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.publicip.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.publicip.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.publicip.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.publicip.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.publicip.description.as_deref(), Some("Address of the NAT gateway"));
    assert_eq!(answer.publicip.id, "9387e8f51de04a03994de8a9c3524935");
    assert_eq!(answer.publicip.ip_address, "192.0.2.10");
    assert_eq!(answer.publicip.state.as_str(), "RESERVED");
    assert_eq!(answer.publicip.kind.as_str(), "IGW");
}

#[tokio::test]
async fn public_ips_update() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let answer = client.public_ips().update(PublicIpSetRequest::new("9387e8f51de04a03994de8a9c3524935", "Address of the NAT gateway")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "publicIps.update",
        method: "PUT",
        target: "/v1/publicips/9387e8f51de04a03994de8a9c3524935",
        body: Some(r#"{"description":"Address of the NAT gateway"}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
    assert_eq!(answer.publicip.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.publicip.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.publicip.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.publicip.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.publicip.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.publicip.description.as_deref(), Some("Address of the NAT gateway"));
    assert_eq!(answer.publicip.id, "9387e8f51de04a03994de8a9c3524935");
    assert_eq!(answer.publicip.ip_address, "192.0.2.10");
    assert_eq!(answer.publicip.state.as_str(), "RESERVED");
    assert_eq!(answer.publicip.kind.as_str(), "IGW");
}

#[tokio::test]
async fn public_ips_delete() {
    let wire = Wire::start();
    let client: Vpc = wire.client(Vpc::builder());
    let () = client.public_ips().delete("9387e8f51de04a03994de8a9c3524935").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "publicIps.delete",
        method: "DELETE",
        target: "/v1/publicips/9387e8f51de04a03994de8a9c3524935",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "vpc 1.4")],
    });
}

#[test]
fn answers_of_vpcs_list_decode() {
    answers::<VpcListResponse>(
        &[
            ("ours", r#"{"count":1,"vpcs":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_vpcs_create_decode() {
    answers::<VpcShowResponse>(
        &[
            ("ours", r#"{"vpc":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_vpcs_show_decode() {
    answers::<VpcShowResponse>(
        &[
            ("ours", r#"{"vpc":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_vpcs_update_decode() {
    answers::<VpcShowResponse>(
        &[
            ("ours", r#"{"vpc":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_vpcs_add_cidr_decode() {
    answers::<VpcShowResponse>(
        &[
            ("ours", r#"{"vpc":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_subnets_list_decode() {
    answers::<SubnetListResponse>(
        &[
            ("ours", r#"{"count":1,"subnets":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr":"10.0.1.0/24","gateway_ip_address":"10.0.1.1","id":"023c57b14f11483689338d085e061492","name":"nodes","state":"ACTIVE","type":"GENERAL","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_subnets_create_decode() {
    answers::<SubnetShowResponse>(
        &[
            ("ours", r#"{"subnet":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr":"10.0.1.0/24","gateway_ip_address":"10.0.1.1","id":"023c57b14f11483689338d085e061492","name":"nodes","state":"ACTIVE","type":"GENERAL","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_subnets_show_decode() {
    answers::<SubnetShowResponse>(
        &[
            ("ours", r#"{"subnet":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr":"10.0.1.0/24","gateway_ip_address":"10.0.1.1","id":"023c57b14f11483689338d085e061492","name":"nodes","state":"ACTIVE","type":"GENERAL","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_subnets_update_decode() {
    answers::<SubnetShowResponse>(
        &[
            ("ours", r#"{"subnet":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr":"10.0.1.0/24","gateway_ip_address":"10.0.1.1","id":"023c57b14f11483689338d085e061492","name":"nodes","state":"ACTIVE","type":"GENERAL","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_internet_gateways_list_decode() {
    answers::<InternetGatewayListResponse>(
        &[
            ("ours", r#"{"count":1,"internet_gateways":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out","firewall_id":null,"id":"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a","loggable":false,"name":"IGW_platform","state":"ACTIVE","type":"IGW","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_internet_gateways_create_decode() {
    answers::<InternetGatewayShowResponse>(
        &[
            ("ours", r#"{"internet_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out","firewall_id":null,"id":"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a","loggable":false,"name":"IGW_platform","state":"ACTIVE","type":"IGW","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_internet_gateways_show_decode() {
    answers::<InternetGatewayShowResponse>(
        &[
            ("ours", r#"{"internet_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out","firewall_id":null,"id":"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a","loggable":false,"name":"IGW_platform","state":"ACTIVE","type":"IGW","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_internet_gateways_update_decode() {
    answers::<InternetGatewayShowResponse>(
        &[
            ("ours", r#"{"internet_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out","firewall_id":null,"id":"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a","loggable":false,"name":"IGW_platform","state":"ACTIVE","type":"IGW","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_nat_gateways_list_decode() {
    answers::<NatGatewayListResponse>(
        &[
            ("ours", r#"{"count":1,"nat_gateways":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out for nodes","id":"12f56e27070248a6a240a497e43fbe18","name":"NAT_nodes","nat_gateway_ip_address":"192.0.2.10","publicip_id":"9387e8f51de04a03994de8a9c3524935","state":"ACTIVE","subnet_cidr":"10.0.1.0/24","subnet_id":"023c57b14f11483689338d085e061492","subnet_name":"nodes","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_nat_gateways_create_decode() {
    answers::<NatGatewayShowResponse>(
        &[
            ("ours", r#"{"nat_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out for nodes","id":"12f56e27070248a6a240a497e43fbe18","name":"NAT_nodes","nat_gateway_ip_address":"192.0.2.10","publicip_id":"9387e8f51de04a03994de8a9c3524935","state":"ACTIVE","subnet_cidr":"10.0.1.0/24","subnet_id":"023c57b14f11483689338d085e061492","subnet_name":"nodes","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_nat_gateways_show_decode() {
    answers::<NatGatewayShowResponse>(
        &[
            ("ours", r#"{"nat_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out for nodes","id":"12f56e27070248a6a240a497e43fbe18","name":"NAT_nodes","nat_gateway_ip_address":"192.0.2.10","publicip_id":"9387e8f51de04a03994de8a9c3524935","state":"ACTIVE","subnet_cidr":"10.0.1.0/24","subnet_id":"023c57b14f11483689338d085e061492","subnet_name":"nodes","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_nat_gateways_update_decode() {
    answers::<NatGatewayShowResponse>(
        &[
            ("ours", r#"{"nat_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out for nodes","id":"12f56e27070248a6a240a497e43fbe18","name":"NAT_nodes","nat_gateway_ip_address":"192.0.2.10","publicip_id":"9387e8f51de04a03994de8a9c3524935","state":"ACTIVE","subnet_cidr":"10.0.1.0/24","subnet_id":"023c57b14f11483689338d085e061492","subnet_name":"nodes","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_public_ips_list_decode() {
    answers::<PublicIpListResponse>(
        &[
            ("ours", r#"{"count":1,"publicips":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Address of the NAT gateway","id":"9387e8f51de04a03994de8a9c3524935","ip_address":"192.0.2.10","state":"RESERVED","type":"IGW"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_public_ips_create_decode() {
    answers::<PublicIpShowResponse>(
        &[
            ("ours", r#"{"publicip":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Address of the NAT gateway","id":"9387e8f51de04a03994de8a9c3524935","ip_address":"192.0.2.10","state":"RESERVED","type":"IGW"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_public_ips_show_decode() {
    answers::<PublicIpShowResponse>(
        &[
            ("ours", r#"{"publicip":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Address of the NAT gateway","id":"9387e8f51de04a03994de8a9c3524935","ip_address":"192.0.2.10","state":"RESERVED","type":"IGW"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_public_ips_update_decode() {
    answers::<PublicIpShowResponse>(
        &[
            ("ours", r#"{"publicip":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Address of the NAT gateway","id":"9387e8f51de04a03994de8a9c3524935","ip_address":"192.0.2.10","state":"RESERVED","type":"IGW"}}"#),
        ],
        &[
        ],
        &[],
    );
}
