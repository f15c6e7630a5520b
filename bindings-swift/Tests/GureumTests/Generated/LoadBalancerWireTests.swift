// One call of every operation of Samsung Cloud Platform Load Balancer, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform Load Balancer") struct LoadBalancerWireTests {
    @Test("loadBalancers.list") func loadBalancersList() async throws {
        let (client, wire) = try Wire.open(LoadBalancer.self)
        let answer = try await client.list(size: 20, page: 0, subnetId: "023c57b14f11483689338d085e061492").firstPage()
        try same(answer, #"{"count":1,"page":0,"size":20,"loadbalancers":[{"created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"8a8048af06b048329867e57284347066","listener_count":0,"modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-lb","service_ip":"10.0.1.100","source_nat_ip":"10.0.1.101","state":"ACTIVE"}]}"#)
        try wire.asked("loadBalancers.list", "GET", "/v1/loadbalancers?size=20&page=0&subnet_id=023c57b14f11483689338d085e061492")
    }

    @Test("loadBalancers.create") func loadBalancersCreate() async throws {
        let (client, wire) = try Wire.open(LoadBalancer.self)
        let answer = try await client.create(loadbalancer: LoadBalancer.LoadBalancerCreateRequestDetail(layerType: "L4", name: "platform-lb", subnetId: "023c57b14f11483689338d085e061492", vpcId: "7df8abb4912e4709b1cb237daccca7a8", description: "Entry of the platform", firewallEnabled: false, firewallLoggingEnabled: false, serviceIp: "10.0.1.100", tags: []))
        try same(answer, #"{"loadbalancer":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Entry of the platform","firewall_id":null,"firewall_name":null,"health_check_ip":["10.0.1.102","10.0.1.103"],"id":"8a8048af06b048329867e57284347066","layer_type":"L4","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-lb","public_nat_ip":null,"public_nat_state":null,"service_ip":"10.0.1.100","source_nat_ip":"10.0.1.101","state":"CREATING","subnet_id":"023c57b14f11483689338d085e061492","vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}}"#)
        try wire.asked("loadBalancers.create", "POST", "/v1/loadbalancers")
    }

    @Test("loadBalancers.show") func loadBalancersShow() async throws {
        let (client, wire) = try Wire.open(LoadBalancer.self)
        let answer = try await client.show(loadbalancerId: "8a8048af06b048329867e57284347066")
        try same(answer, #"{"loadbalancer":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Entry of the platform","firewall_id":null,"firewall_name":null,"health_check_ip":["10.0.1.102","10.0.1.103"],"id":"8a8048af06b048329867e57284347066","layer_type":"L4","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-lb","public_nat_ip":null,"public_nat_state":null,"service_ip":"10.0.1.100","source_nat_ip":"10.0.1.101","state":"CREATING","subnet_id":"023c57b14f11483689338d085e061492","vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}}"#)
        try wire.asked("loadBalancers.show", "GET", "/v1/loadbalancers/8a8048af06b048329867e57284347066")
    }

    @Test("loadBalancers.update") func loadBalancersUpdate() async throws {
        let (client, wire) = try Wire.open(LoadBalancer.self)
        let answer = try await client.update(loadbalancerId: "8a8048af06b048329867e57284347066", loadbalancer: LoadBalancer.LoadBalancerUpdateRequestDetail(description: "Entry of the platform"))
        try same(answer, #"{"loadbalancer":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Entry of the platform","firewall_id":null,"firewall_name":null,"health_check_ip":["10.0.1.102","10.0.1.103"],"id":"8a8048af06b048329867e57284347066","layer_type":"L4","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","name":"platform-lb","public_nat_ip":null,"public_nat_state":null,"service_ip":"10.0.1.100","source_nat_ip":"10.0.1.101","state":"CREATING","subnet_id":"023c57b14f11483689338d085e061492","vpc_id":"7df8abb4912e4709b1cb237daccca7a8"}}"#)
        try wire.asked("loadBalancers.update", "PUT", "/v1/loadbalancers/8a8048af06b048329867e57284347066")
    }

    @Test("loadBalancers.delete") func loadBalancersDelete() async throws {
        let (client, wire) = try Wire.open(LoadBalancer.self)
        try await client.delete(loadbalancerId: "8a8048af06b048329867e57284347066")
        try wire.asked("loadBalancers.delete", "DELETE", "/v1/loadbalancers/8a8048af06b048329867e57284347066")
    }
}
