//! Samsung Cloud Platform Load Balancer: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.

use gureum::load_balancer::*;

use crate::*;

#[tokio::test]
async fn load_balancers_list() {
    let wire = Wire::start();
    let client: LoadBalancer = wire.client(LoadBalancer::builder());
    let answer = client.list_with(ListRequest::new()
            .size(20)
            .page(0)
            .subnet_id("023c57b14f11483689338d085e061492")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "loadBalancers.list",
        method: "GET",
        target: "/v1/loadbalancers?size=20&page=0&subnet_id=023c57b14f11483689338d085e061492",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "loadbalancer 1.4")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.loadbalancers.len(), 1);
    assert_eq!(answer.loadbalancers[0].created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.loadbalancers[0].created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.loadbalancers[0].id, "8a8048af06b048329867e57284347066");
    assert_eq!(answer.loadbalancers[0].listener_count, Some(0));
    assert_eq!(answer.loadbalancers[0].modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.loadbalancers[0].modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.loadbalancers[0].name.as_deref(), Some("platform-lb"));
    assert_eq!(answer.loadbalancers[0].service_ip.as_deref(), Some("10.0.1.100"));
    assert_eq!(answer.loadbalancers[0].source_nat_ip.as_deref(), Some("10.0.1.101"));
    assert_eq!(answer.loadbalancers[0].state.as_deref(), Some("ACTIVE"));
    assert_eq!(answer.page, Some(0));
    assert_eq!(answer.size, Some(20));
}

#[tokio::test]
async fn load_balancers_create() {
    let wire = Wire::start();
    let client: LoadBalancer = wire.client(LoadBalancer::builder());
    let answer = client.create(LoadBalancerCreateRequest::new(LoadBalancerCreateRequestDetail::new("L4", "platform-lb", "023c57b14f11483689338d085e061492", "7df8abb4912e4709b1cb237daccca7a8")
            .description("Entry of the platform")
            .firewall_enabled(false)
            .firewall_logging_enabled(false)
            .service_ip("10.0.1.100")
            .tags(Vec::<Tag>::new()))).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "loadBalancers.create",
        method: "POST",
        target: "/v1/loadbalancers",
        body: Some(r#"{"loadbalancer":{"description":"Entry of the platform","firewall_enabled":false,"firewall_logging_enabled":false,"layer_type":"L4","name":"platform-lb","service_ip":"10.0.1.100","subnet_id":"023c57b14f11483689338d085e061492","tags":[],"vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "loadbalancer 1.4")],
    });
    assert_eq!(answer.loadbalancer.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.loadbalancer.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.loadbalancer.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.loadbalancer.description.as_deref(), Some("Entry of the platform"));
    assert_eq!(answer.loadbalancer.health_check_ip, ["10.0.1.102", "10.0.1.103"]);
    assert_eq!(answer.loadbalancer.id, "8a8048af06b048329867e57284347066");
    assert_eq!(answer.loadbalancer.layer_type.as_str(), "L4");
    assert_eq!(answer.loadbalancer.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.loadbalancer.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.loadbalancer.name, "platform-lb");
    assert_eq!(answer.loadbalancer.service_ip, "10.0.1.100");
    assert_eq!(answer.loadbalancer.source_nat_ip, "10.0.1.101");
    assert_eq!(answer.loadbalancer.state.as_str(), "CREATING");
    assert_eq!(answer.loadbalancer.subnet_id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.loadbalancer.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
}

#[tokio::test]
async fn load_balancers_show() {
    let wire = Wire::start();
    let client: LoadBalancer = wire.client(LoadBalancer::builder());
    let answer = client.show("8a8048af06b048329867e57284347066").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "loadBalancers.show",
        method: "GET",
        target: "/v1/loadbalancers/8a8048af06b048329867e57284347066",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "loadbalancer 1.4")],
    });
    assert_eq!(answer.loadbalancer.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.loadbalancer.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.loadbalancer.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.loadbalancer.description.as_deref(), Some("Entry of the platform"));
    assert_eq!(answer.loadbalancer.health_check_ip, ["10.0.1.102", "10.0.1.103"]);
    assert_eq!(answer.loadbalancer.id, "8a8048af06b048329867e57284347066");
    assert_eq!(answer.loadbalancer.layer_type.as_str(), "L4");
    assert_eq!(answer.loadbalancer.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.loadbalancer.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.loadbalancer.name, "platform-lb");
    assert_eq!(answer.loadbalancer.service_ip, "10.0.1.100");
    assert_eq!(answer.loadbalancer.source_nat_ip, "10.0.1.101");
    assert_eq!(answer.loadbalancer.state.as_str(), "CREATING");
    assert_eq!(answer.loadbalancer.subnet_id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.loadbalancer.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
}

#[tokio::test]
async fn load_balancers_update() {
    let wire = Wire::start();
    let client: LoadBalancer = wire.client(LoadBalancer::builder());
    let answer = client.update(LoadBalancerUpdateRequest::new("8a8048af06b048329867e57284347066", LoadBalancerUpdateRequestDetail::new("Entry of the platform"))).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "loadBalancers.update",
        method: "PUT",
        target: "/v1/loadbalancers/8a8048af06b048329867e57284347066",
        body: Some(r#"{"loadbalancer":{"description":"Entry of the platform"}}"#),
        accepts: "application/json",
        headers: &[("scp-api-version", "loadbalancer 1.4")],
    });
    assert_eq!(answer.loadbalancer.account_id, "f1e6c81a2b054582878cb9724dc2ce9f");
    assert_eq!(answer.loadbalancer.created_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.loadbalancer.created_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.loadbalancer.description.as_deref(), Some("Entry of the platform"));
    assert_eq!(answer.loadbalancer.health_check_ip, ["10.0.1.102", "10.0.1.103"]);
    assert_eq!(answer.loadbalancer.id, "8a8048af06b048329867e57284347066");
    assert_eq!(answer.loadbalancer.layer_type.as_str(), "L4");
    assert_eq!(answer.loadbalancer.modified_at.as_str(), "2026-11-01T00:00:00Z");
    assert_eq!(answer.loadbalancer.modified_by, "90dddfc2b1e04edba54ba2b41539a9ac");
    assert_eq!(answer.loadbalancer.name, "platform-lb");
    assert_eq!(answer.loadbalancer.service_ip, "10.0.1.100");
    assert_eq!(answer.loadbalancer.source_nat_ip, "10.0.1.101");
    assert_eq!(answer.loadbalancer.state.as_str(), "CREATING");
    assert_eq!(answer.loadbalancer.subnet_id, "023c57b14f11483689338d085e061492");
    assert_eq!(answer.loadbalancer.vpc_id, "7df8abb4912e4709b1cb237daccca7a8");
}

#[tokio::test]
async fn load_balancers_delete() {
    let wire = Wire::start();
    let client: LoadBalancer = wire.client(LoadBalancer::builder());
    let () = client.delete("8a8048af06b048329867e57284347066").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "loadBalancers.delete",
        method: "DELETE",
        target: "/v1/loadbalancers/8a8048af06b048329867e57284347066",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "loadbalancer 1.4")],
    });
}

#[test]
fn answers_of_load_balancers_list_decode() {
    answers::<LoadBalancerListResponse>(
        &[
            ("ours", r#"{"count":1,"page":0,"size":20,"loadbalancers":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"8a8048af06b048329867e57284347066","listener_count":0,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-lb","service_ip":"10.0.1.100","source_nat_ip":"10.0.1.101","state":"ACTIVE"}]}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_load_balancers_create_decode() {
    answers::<LoadBalancerShowResponse>(
        &[
            ("ours", r#"{"loadbalancer":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Entry of the platform","firewall_id":null,"firewall_name":null,"health_check_ip":["10.0.1.102","10.0.1.103"],"id":"8a8048af06b048329867e57284347066","layer_type":"L4","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-lb","public_nat_ip":null,"public_nat_state":null,"service_ip":"10.0.1.100","source_nat_ip":"10.0.1.101","state":"CREATING","subnet_id":"023c57b14f11483689338d085e061492","vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_load_balancers_show_decode() {
    answers::<LoadBalancerShowResponse>(
        &[
            ("ours", r#"{"loadbalancer":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Entry of the platform","firewall_id":null,"firewall_name":null,"health_check_ip":["10.0.1.102","10.0.1.103"],"id":"8a8048af06b048329867e57284347066","layer_type":"L4","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-lb","public_nat_ip":null,"public_nat_state":null,"service_ip":"10.0.1.100","source_nat_ip":"10.0.1.101","state":"CREATING","subnet_id":"023c57b14f11483689338d085e061492","vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_load_balancers_update_decode() {
    answers::<LoadBalancerShowResponse>(
        &[
            ("ours", r#"{"loadbalancer":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Entry of the platform","firewall_id":null,"firewall_name":null,"health_check_ip":["10.0.1.102","10.0.1.103"],"id":"8a8048af06b048329867e57284347066","layer_type":"L4","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-lb","public_nat_ip":null,"public_nat_state":null,"service_ip":"10.0.1.100","source_nat_ip":"10.0.1.101","state":"CREATING","subnet_id":"023c57b14f11483689338d085e061492","vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}}"#),
        ],
        &[
        ],
        &[],
    );
}
