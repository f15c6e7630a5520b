// One call of every operation of Samsung Cloud Platform VPC, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform VPC") struct VPCWireTests {
    @Test("vpcs.list") func vpcsList() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.vpcs.list(size: 20, page: 0, name: "platform").firstPage()
        try same(answer, #"{"count":1,"vpcs":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}]}"#)
        try wire.asked("vpcs.list", "GET", "/v1/vpcs?size=20&page=0&name=platform")
    }

    @Test("vpcs.create") func vpcsCreate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.vpcs.create(cidr: "10.0.0.0/16", name: "platform", description: "Network of the platform", tags: [VPC.Tag(key: "team", value: "data")])
        try same(answer, #"{"vpc":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}}"#)
        try wire.asked("vpcs.create", "POST", "/v1/vpcs")
    }

    @Test("vpcs.show") func vpcsShow() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.vpcs.show(vpcId: "7df8abb4912e4709b1cb237daccca7a8")
        try same(answer, #"{"vpc":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}}"#)
        try wire.asked("vpcs.show", "GET", "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8")
    }

    @Test("vpcs.update") func vpcsUpdate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.vpcs.update(vpcId: "7df8abb4912e4709b1cb237daccca7a8", description: "Network of the platform")
        try same(answer, #"{"vpc":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}}"#)
        try wire.asked("vpcs.update", "PUT", "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8")
    }

    @Test("vpcs.delete") func vpcsDelete() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        try await client.vpcs.delete(vpcId: "7df8abb4912e4709b1cb237daccca7a8")
        try wire.asked("vpcs.delete", "DELETE", "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8")
    }

    @Test("vpcs.addCidr") func vpcsAddCidr() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.vpcs.addCidr(vpcId: "7df8abb4912e4709b1cb237daccca7a8", cidr: "10.1.0.0/16")
        try same(answer, #"{"vpc":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr_count":1,"cidrs":[{"cidr":"10.0.0.0/16","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","id":"3b0a3ad5b2de4f0d8e2c6a9d0f8d3c11"}],"description":"Network of the platform","id":"7df8abb4912e4709b1cb237daccca7a8","name":"platform","state":"ACTIVE"}}"#)
        try wire.asked("vpcs.addCidr", "POST", "/v1/vpcs/7df8abb4912e4709b1cb237daccca7a8/cidrs")
    }

    @Test("subnets.list") func subnetsList() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.subnets.list(size: 20, page: 0, vpcId: "7df8abb4912e4709b1cb237daccca7a8").firstPage()
        try same(answer, #"{"count":1,"subnets":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr":"10.0.1.0/24","gateway_ip_address":"10.0.1.1","id":"023c57b14f11483689338d085e061492","name":"nodes","state":"ACTIVE","type":"GENERAL","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}]}"#)
        try wire.asked("subnets.list", "GET", "/v1/subnets?size=20&page=0&vpc_id=7df8abb4912e4709b1cb237daccca7a8")
    }

    @Test("subnets.create") func subnetsCreate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.subnets.create(cidr: "10.0.1.0/24", name: "nodes", kind: "GENERAL", vpcId: "7df8abb4912e4709b1cb237daccca7a8", description: "Nodes of the cluster", tags: [])
        try same(answer, #"{"subnet":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr":"10.0.1.0/24","gateway_ip_address":"10.0.1.1","id":"023c57b14f11483689338d085e061492","name":"nodes","state":"ACTIVE","type":"GENERAL","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#)
        try wire.asked("subnets.create", "POST", "/v1/subnets")
    }

    @Test("subnets.show") func subnetsShow() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.subnets.show(subnetId: "023c57b14f11483689338d085e061492")
        try same(answer, #"{"subnet":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr":"10.0.1.0/24","gateway_ip_address":"10.0.1.1","id":"023c57b14f11483689338d085e061492","name":"nodes","state":"ACTIVE","type":"GENERAL","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#)
        try wire.asked("subnets.show", "GET", "/v1/subnets/023c57b14f11483689338d085e061492")
    }

    @Test("subnets.update") func subnetsUpdate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.subnets.update(subnetId: "023c57b14f11483689338d085e061492", description: "Nodes of the cluster")
        try same(answer, #"{"subnet":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","cidr":"10.0.1.0/24","gateway_ip_address":"10.0.1.1","id":"023c57b14f11483689338d085e061492","name":"nodes","state":"ACTIVE","type":"GENERAL","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#)
        try wire.asked("subnets.update", "PUT", "/v1/subnets/023c57b14f11483689338d085e061492")
    }

    @Test("subnets.delete") func subnetsDelete() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        try await client.subnets.delete(subnetId: "023c57b14f11483689338d085e061492")
        try wire.asked("subnets.delete", "DELETE", "/v1/subnets/023c57b14f11483689338d085e061492")
    }

    @Test("internetGateways.list") func internetGatewaysList() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.internetGateways.list(size: 20, page: 0, vpcId: "7df8abb4912e4709b1cb237daccca7a8").firstPage()
        try same(answer, #"{"count":1,"internet_gateways":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out","firewall_id":null,"id":"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a","loggable":false,"name":"IGW_platform","state":"ACTIVE","type":"IGW","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}]}"#)
        try wire.asked("internetGateways.list", "GET", "/v1/internet-gateways?size=20&page=0&vpc_id=7df8abb4912e4709b1cb237daccca7a8")
    }

    @Test("internetGateways.create") func internetGatewaysCreate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.internetGateways.create(kind: "IGW", vpcId: "7df8abb4912e4709b1cb237daccca7a8", description: "Way out", firewallEnabled: false, firewallLoggable: false, tags: [])
        try same(answer, #"{"internet_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out","firewall_id":null,"id":"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a","loggable":false,"name":"IGW_platform","state":"ACTIVE","type":"IGW","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#)
        try wire.asked("internetGateways.create", "POST", "/v1/internet-gateways")
    }

    @Test("internetGateways.show") func internetGatewaysShow() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.internetGateways.show(internetGatewayId: "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
        try same(answer, #"{"internet_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out","firewall_id":null,"id":"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a","loggable":false,"name":"IGW_platform","state":"ACTIVE","type":"IGW","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#)
        try wire.asked("internetGateways.show", "GET", "/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
    }

    @Test("internetGateways.update") func internetGatewaysUpdate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.internetGateways.update(internetGatewayId: "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a", description: "Way out", loggable: true)
        try same(answer, #"{"internet_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out","firewall_id":null,"id":"3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a","loggable":false,"name":"IGW_platform","state":"ACTIVE","type":"IGW","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#)
        try wire.asked("internetGateways.update", "PUT", "/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
    }

    @Test("internetGateways.delete") func internetGatewaysDelete() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        try await client.internetGateways.delete(internetGatewayId: "3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
        try wire.asked("internetGateways.delete", "DELETE", "/v1/internet-gateways/3d0ea1fb8c2f4c3d8f55f6d1b6fd2b6a")
    }

    @Test("natGateways.list") func natGatewaysList() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.natGateways.list(size: 20, page: 0, subnetId: "023c57b14f11483689338d085e061492").firstPage()
        try same(answer, #"{"count":1,"nat_gateways":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out for nodes","id":"12f56e27070248a6a240a497e43fbe18","name":"NAT_nodes","nat_gateway_ip_address":"192.0.2.10","publicip_id":"9387e8f51de04a03994de8a9c3524935","state":"ACTIVE","subnet_cidr":"10.0.1.0/24","subnet_id":"023c57b14f11483689338d085e061492","subnet_name":"nodes","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}]}"#)
        try wire.asked("natGateways.list", "GET", "/v1/nat-gateways?size=20&page=0&subnet_id=023c57b14f11483689338d085e061492")
    }

    @Test("natGateways.create") func natGatewaysCreate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.natGateways.create(publicipId: "9387e8f51de04a03994de8a9c3524935", subnetId: "023c57b14f11483689338d085e061492", description: "Way out for nodes", tags: [])
        try same(answer, #"{"nat_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out for nodes","id":"12f56e27070248a6a240a497e43fbe18","name":"NAT_nodes","nat_gateway_ip_address":"192.0.2.10","publicip_id":"9387e8f51de04a03994de8a9c3524935","state":"ACTIVE","subnet_cidr":"10.0.1.0/24","subnet_id":"023c57b14f11483689338d085e061492","subnet_name":"nodes","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#)
        try wire.asked("natGateways.create", "POST", "/v1/nat-gateways")
    }

    @Test("natGateways.show") func natGatewaysShow() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.natGateways.show(natGatewayId: "12f56e27070248a6a240a497e43fbe18")
        try same(answer, #"{"nat_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out for nodes","id":"12f56e27070248a6a240a497e43fbe18","name":"NAT_nodes","nat_gateway_ip_address":"192.0.2.10","publicip_id":"9387e8f51de04a03994de8a9c3524935","state":"ACTIVE","subnet_cidr":"10.0.1.0/24","subnet_id":"023c57b14f11483689338d085e061492","subnet_name":"nodes","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#)
        try wire.asked("natGateways.show", "GET", "/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18")
    }

    @Test("natGateways.update") func natGatewaysUpdate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.natGateways.update(natGatewayId: "12f56e27070248a6a240a497e43fbe18", description: "Way out for nodes")
        try same(answer, #"{"nat_gateway":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Way out for nodes","id":"12f56e27070248a6a240a497e43fbe18","name":"NAT_nodes","nat_gateway_ip_address":"192.0.2.10","publicip_id":"9387e8f51de04a03994de8a9c3524935","state":"ACTIVE","subnet_cidr":"10.0.1.0/24","subnet_id":"023c57b14f11483689338d085e061492","subnet_name":"nodes","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","vpc_name":"platform"}}"#)
        try wire.asked("natGateways.update", "PUT", "/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18")
    }

    @Test("natGateways.delete") func natGatewaysDelete() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        try await client.natGateways.delete(natGatewayId: "12f56e27070248a6a240a497e43fbe18")
        try wire.asked("natGateways.delete", "DELETE", "/v1/nat-gateways/12f56e27070248a6a240a497e43fbe18")
    }

    @Test("publicIps.list") func publicIpsList() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.publicIps.list(size: 20, page: 0, state: "RESERVED").firstPage()
        try same(answer, #"{"count":1,"publicips":[{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Address of the NAT gateway","id":"9387e8f51de04a03994de8a9c3524935","ip_address":"192.0.2.10","state":"RESERVED","type":"IGW"}]}"#)
        try wire.asked("publicIps.list", "GET", "/v1/publicips?size=20&page=0&state=RESERVED")
    }

    @Test("publicIps.create") func publicIpsCreate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.publicIps.create(kind: "IGW", description: "Address of the NAT gateway", tags: [])
        try same(answer, #"{"publicip":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Address of the NAT gateway","id":"9387e8f51de04a03994de8a9c3524935","ip_address":"192.0.2.10","state":"RESERVED","type":"IGW"}}"#)
        try wire.asked("publicIps.create", "POST", "/v1/publicips")
    }

    @Test("publicIps.show") func publicIpsShow() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.publicIps.show(publicipId: "9387e8f51de04a03994de8a9c3524935")
        try same(answer, #"{"publicip":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Address of the NAT gateway","id":"9387e8f51de04a03994de8a9c3524935","ip_address":"192.0.2.10","state":"RESERVED","type":"IGW"}}"#)
        try wire.asked("publicIps.show", "GET", "/v1/publicips/9387e8f51de04a03994de8a9c3524935")
    }

    @Test("publicIps.update") func publicIpsUpdate() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        let answer = try await client.publicIps.update(publicipId: "9387e8f51de04a03994de8a9c3524935", description: "Address of the NAT gateway")
        try same(answer, #"{"publicip":{"account_id":"f1e6c81a2b054582878cb9724dc2ce9f","created_at":"2026-11-01T00:00:00Z","created_by":"90dddfc2b1e04edba54ba2b41539a9ac","modified_at":"2026-11-01T00:00:00Z","modified_by":"90dddfc2b1e04edba54ba2b41539a9ac","description":"Address of the NAT gateway","id":"9387e8f51de04a03994de8a9c3524935","ip_address":"192.0.2.10","state":"RESERVED","type":"IGW"}}"#)
        try wire.asked("publicIps.update", "PUT", "/v1/publicips/9387e8f51de04a03994de8a9c3524935")
    }

    @Test("publicIps.delete") func publicIpsDelete() async throws {
        let (client, wire) = try Wire.open(VPC.self)
        try await client.publicIps.delete(publicipId: "9387e8f51de04a03994de8a9c3524935")
        try wire.asked("publicIps.delete", "DELETE", "/v1/publicips/9387e8f51de04a03994de8a9c3524935")
    }
}
