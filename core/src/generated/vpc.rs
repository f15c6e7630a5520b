//! Samsung Cloud Platform VPC: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, vpc as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::page::Paged;
use crate::timestamp::Timestamp;
use crate::wait::Waiter;

/// Client of Samsung Cloud Platform VPC.
///
/// Private networks, their subnets, their ways to the internet, and public IP addresses.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/vpc.md>
#[derive(Debug, Clone)]
pub struct Vpc {
    client: Client,
}

impl Vpc {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::VPC)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Private networks. An account has at most five at once unless its quota says otherwise, and no two may share
    /// addresses (observed).
    pub fn vpcs(&self) -> Vpcs<'_> {
        Vpcs { client: &self.client }
    }

    /// Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet.
    pub fn subnets(&self) -> Subnets<'_> {
        Subnets { client: &self.client }
    }

    /// The way of a VPC to the internet, and back.
    pub fn internet_gateways(&self) -> InternetGateways<'_> {
        InternetGateways { client: &self.client }
    }

    /// Lets servers of a subnet that have no public address reach the internet.
    pub fn nat_gateways(&self) -> NatGateways<'_> {
        NatGateways { client: &self.client }
    }

    /// Addresses of the internet that belong to the account until they are deleted. They depend on nothing.
    pub fn public_ips(&self) -> PublicIps<'_> {
        PublicIps { client: &self.client }
    }
}

impl From<Client> for Vpc {
    fn from(client: Client) -> Self {
        Vpc { client }
    }
}

/// Private networks. An account has at most five at once unless its quota says otherwise, and no two may share
/// addresses (observed).
#[derive(Debug, Clone, Copy)]
pub struct Vpcs<'a> {
    client: &'a Client,
}

impl<'a> Vpcs<'a> {
    /// List the VPCs of the account in this region.
    ///
    /// Names may be filtered by, but nothing says that they differ; addresses do.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn list(&self) -> Call<'a, VpcListResponse> {
        Call::new(self.client, rows::VPCS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListVpcsRequest`], explained there field by
    /// field.
    pub fn list_with(&self, request: impl Into<ListVpcsRequest>) -> Call<'a, VpcListResponse> {
        Call::new(self.client, rows::VPCS_LIST, request.into())
    }

    /// Create a VPC.
    ///
    /// Wait until it is active before anything is made in it. Its addresses must not overlap those of another
    /// VPC that lives; an account may have five unless its quota says otherwise. It costs nothing by itself and
    /// has no way to the internet until it gets an internet gateway.
    ///
    /// The `request` is a [`VpcCreateRequest`], explained there field by field. Answer: One VPC.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    ///
    /// # Errors
    ///
    /// - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota allows; delete one or ask
    ///   for another quota in the console.
    pub fn create(&self, request: impl Into<VpcCreateRequest>) -> Call<'a, VpcShowResponse> {
        Call::new(self.client, rows::VPCS_CREATE, request.into())
    }

    /// Read a VPC.
    ///
    /// The `request` is a [`ShowVpcsRequest`], explained there field by field. Answer: One VPC.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn show(&self, request: impl Into<ShowVpcsRequest>) -> Call<'a, VpcShowResponse> {
        Call::new(self.client, rows::VPCS_SHOW, request.into())
    }

    /// Change the description of a VPC.
    ///
    /// Name and addresses stay; [`Vpcs::add_cidr`] adds addresses.
    ///
    /// The `request` is a [`VpcSetRequest`], explained there field by field. Answer: One VPC.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn update(&self, request: impl Into<VpcSetRequest>) -> Call<'a, VpcShowResponse> {
        Call::new(self.client, rows::VPCS_UPDATE, request.into())
    }

    /// Delete a VPC.
    ///
    /// Its subnets and its internet gateway must be gone before. It counts towards the limit until it is gone:
    /// wait for that.
    ///
    /// The `request` is a [`DeleteVpcsRequest`], explained there field by field.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn delete(&self, request: impl Into<DeleteVpcsRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::VPCS_DELETE, request.into())
    }

    /// Add addresses to a VPC.
    ///
    /// They must not overlap those that any VPC of the account has. Nothing takes them away again.
    ///
    /// Since API version 1.2.
    ///
    /// The `request` is a [`VpcCidrCreateRequest`], explained there field by field. Answer: One VPC.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn add_cidr(&self, request: impl Into<VpcCidrCreateRequest>) -> Call<'a, VpcShowResponse> {
        Call::new(self.client, rows::VPCS_ADD_CIDR, request.into())
    }

    /// Does what [`Vpcs::create`] does, unless something of this `cidr` is there: then it answers with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that [`Vpcs::show`] shows:
    /// `description` and `name`.
    ///
    /// The `request` is a [`VpcCreateRequest`], explained there field by field. Answer: One VPC.
    ///
    /// Observed by others.
    ///
    /// # Errors
    ///
    /// - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota allows; delete one or ask
    ///   for another quota in the console.
    pub fn ensure(&self, request: impl Into<VpcCreateRequest>) -> Call<'a, VpcShowResponse> {
        Call::new(self.client, rows::VPCS_ENSURE, request.into())
    }

    /// Does what [`Vpcs::add_cidr`] does, unless something of this `cidr` is there: then it answers with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. [`Vpcs::show`] shows none of its settings, so none is compared.
    ///
    /// The `request` is a [`VpcCidrCreateRequest`], explained there field by field. Answer: One VPC.
    ///
    /// Observed by others.
    pub fn ensure_cidr(&self, request: impl Into<VpcCidrCreateRequest>) -> Call<'a, VpcShowResponse> {
        Call::new(self.client, rows::VPCS_ENSURE_CIDR, request.into())
    }

    /// Lists what `vpcs.deleteCascade` would delete, in its order. Nothing is deleted.
    ///
    /// The `request` is a [`DeleteVpcsRequest`], explained there field by field. Answer: What is below comes
    /// first, and the VPC last.
    ///
    /// Inferred.
    pub fn plan_delete_cascade(&self, request: impl Into<DeleteVpcsRequest>) -> Call<'a, DeletionPlan> {
        Call::new(self.client, rows::VPCS_PLAN_DELETE_CASCADE, request.into())
    }

    /// Waits until the VPC is active: its `vpc.state` is `ACTIVE`.
    ///
    /// Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to
    /// do.
    ///
    /// The `vpc_id` is that of the VPC. Answer: The VPC as it was read last.
    pub fn wait_until_active(&self, vpc_id: impl Into<String>) -> Waiter<'a, VpcShowResponse> {
        Waiter::new(self.client, rows::VPCS_WAIT_UNTIL_ACTIVE, vpc_id)
    }

    /// Waits until the VPC no longer exists.
    ///
    /// Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.
    ///
    /// The `vpc_id` is that of the VPC.
    pub fn wait_until_deleted(&self, vpc_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::VPCS_WAIT_UNTIL_DELETED, vpc_id)
    }

    /// Deletes the VPC with all that is below it, and waits until it no longer exists.
    ///
    /// First all of it is listed, as [`Vpcs::plan_delete_cascade`] does; then it goes from the leaves to the
    /// root, and nothing else does. After a failure call it again: it goes on with what is left.
    ///
    /// The `vpc_id` is that of the VPC.
    ///
    /// Inferred.
    pub fn delete_cascade(&self, vpc_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::VPCS_DELETE_CASCADE, vpc_id)
    }

    /// Create a VPC.
    ///
    /// Then waits until the VPC is active. What was made stays if the wait fails; the error names its id.
    ///
    /// The `request` is a [`VpcCreateRequest`], explained there field by field. For a limit, or to be told how
    /// it is going, make it and wait in two calls. Answer: The VPC as it was read last.
    pub async fn create_and_wait(&self, request: impl Into<VpcCreateRequest>) -> Result<VpcShowResponse> {
        let made = self.create(request).await?;
        self.wait_until_active(made.vpc.id).await
    }
}

/// Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet.
#[derive(Debug, Clone, Copy)]
pub struct Subnets<'a> {
    client: &'a Client,
}

impl<'a> Subnets<'a> {
    /// List the subnets of the account in this region.
    ///
    /// A row has less than [`Subnets::show`] gives.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn list(&self) -> Call<'a, SubnetListResponse> {
        Call::new(self.client, rows::SUBNETS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListSubnetsRequest`], explained there field
    /// by field.
    pub fn list_with(&self, request: impl Into<ListSubnetsRequest>) -> Call<'a, SubnetListResponse> {
        Call::new(self.client, rows::SUBNETS_LIST, request.into())
    }

    /// Create a subnet of a VPC.
    ///
    /// The VPC must be active, and the addresses must lie in its own and overlap no other subnet of it. Wait
    /// until it is active before anything is put in it. Servers, clusters and load balancers want the kind
    /// `GENERAL`; `LOCAL` reaches no further than its servers, `VPC_ENDPOINT` holds endpoints of services.
    ///
    /// The `request` is a [`SubnetCreateRequest`], explained there field by field. Answer: One subnet.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn create(&self, request: impl Into<SubnetCreateRequest>) -> Call<'a, SubnetShowResponse> {
        Call::new(self.client, rows::SUBNETS_CREATE, request.into())
    }

    /// Read a subnet.
    ///
    /// The `request` is a [`ShowSubnetsRequest`], explained there field by field. Answer: One subnet.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn show(&self, request: impl Into<ShowSubnetsRequest>) -> Call<'a, SubnetShowResponse> {
        Call::new(self.client, rows::SUBNETS_SHOW, request.into())
    }

    /// Change the description of a subnet, and the address of its DHCP server.
    ///
    /// Name, kind and addresses stay.
    ///
    /// The `request` is a [`SubnetSetRequest`], explained there field by field. Answer: One subnet.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn update(&self, request: impl Into<SubnetSetRequest>) -> Call<'a, SubnetShowResponse> {
        Call::new(self.client, rows::SUBNETS_UPDATE, request.into())
    }

    /// Delete a subnet.
    ///
    /// Nothing may be in it any more: no server, no node, no port, no load balancer, no NAT gateway. Wait for
    /// the end before the VPC is deleted.
    ///
    /// The `request` is a [`DeleteSubnetsRequest`], explained there field by field.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn delete(&self, request: impl Into<DeleteSubnetsRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::SUBNETS_DELETE, request.into())
    }

    /// Does what [`Subnets::create`] does, unless something of this `cidr` is there: then it answers with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that [`Subnets::show`] shows:
    /// `allocation_pools`, `description`, `dns_nameservers`, `gateway_ip_address`, `host_routes`, `name`,
    /// `kind` and `vpc_id`.
    ///
    /// The `request` is a [`SubnetCreateRequest`], explained there field by field. Answer: One subnet.
    pub fn ensure(&self, request: impl Into<SubnetCreateRequest>) -> Call<'a, SubnetShowResponse> {
        Call::new(self.client, rows::SUBNETS_ENSURE, request.into())
    }

    /// Lists what `subnets.deleteCascade` would delete, in its order. Nothing is deleted.
    ///
    /// The `request` is a [`DeleteSubnetsRequest`], explained there field by field. Answer: What is below comes
    /// first, and the subnet last.
    ///
    /// Inferred.
    pub fn plan_delete_cascade(&self, request: impl Into<DeleteSubnetsRequest>) -> Call<'a, DeletionPlan> {
        Call::new(self.client, rows::SUBNETS_PLAN_DELETE_CASCADE, request.into())
    }

    /// Waits until the subnet is active: its `subnet.state` is `ACTIVE`.
    ///
    /// Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to
    /// do.
    ///
    /// The `subnet_id` is that of the subnet. Answer: The subnet as it was read last.
    pub fn wait_until_active(&self, subnet_id: impl Into<String>) -> Waiter<'a, SubnetShowResponse> {
        Waiter::new(self.client, rows::SUBNETS_WAIT_UNTIL_ACTIVE, subnet_id)
    }

    /// Waits until the subnet no longer exists.
    ///
    /// Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.
    ///
    /// The `subnet_id` is that of the subnet.
    pub fn wait_until_deleted(&self, subnet_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::SUBNETS_WAIT_UNTIL_DELETED, subnet_id)
    }

    /// Deletes the subnet with all that is below it, and waits until it no longer exists.
    ///
    /// First all of it is listed, as [`Subnets::plan_delete_cascade`] does; then it goes from the leaves to the
    /// root, and nothing else does. After a failure call it again: it goes on with what is left.
    ///
    /// The `subnet_id` is that of the subnet.
    ///
    /// Inferred.
    pub fn delete_cascade(&self, subnet_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::SUBNETS_DELETE_CASCADE, subnet_id)
    }

    /// Create a subnet of a VPC.
    ///
    /// Then waits until the subnet is active. What was made stays if the wait fails; the error names its id.
    ///
    /// The `request` is a [`SubnetCreateRequest`], explained there field by field. For a limit, or to be told
    /// how it is going, make it and wait in two calls. Answer: The subnet as it was read last.
    pub async fn create_and_wait(&self, request: impl Into<SubnetCreateRequest>) -> Result<SubnetShowResponse> {
        let made = self.create(request).await?;
        self.wait_until_active(made.subnet.id).await
    }
}

/// The way of a VPC to the internet, and back.
#[derive(Debug, Clone, Copy)]
pub struct InternetGateways<'a> {
    client: &'a Client,
}

impl<'a> InternetGateways<'a> {
    /// List the internet gateways of the account in this region.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn list(&self) -> Call<'a, InternetGatewayListResponse> {
        Call::new(self.client, rows::INTERNET_GATEWAYS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListInternetGatewaysRequest`], explained
    /// there field by field.
    pub fn list_with(&self, request: impl Into<ListInternetGatewaysRequest>) -> Call<'a, InternetGatewayListResponse> {
        Call::new(self.client, rows::INTERNET_GATEWAYS_LIST, request.into())
    }

    /// Give a VPC a way to the internet.
    ///
    /// The VPC must be active. With `firewall_enabled` a firewall is made along with it, which lets nothing
    /// through until it has rules. A server is reached from outside only if it also has a public address.
    ///
    /// The `request` is a [`InternetGatewayCreateRequest`], explained there field by field. Answer: One
    /// internet gateway.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn create(&self, request: impl Into<InternetGatewayCreateRequest>) -> Call<'a, InternetGatewayShowResponse> {
        Call::new(self.client, rows::INTERNET_GATEWAYS_CREATE, request.into())
    }

    /// Read an internet gateway.
    ///
    /// The `request` is a [`ShowInternetGatewaysRequest`], explained there field by field. Answer: One internet
    /// gateway.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn show(&self, request: impl Into<ShowInternetGatewaysRequest>) -> Call<'a, InternetGatewayShowResponse> {
        Call::new(self.client, rows::INTERNET_GATEWAYS_SHOW, request.into())
    }

    /// Change the description of an internet gateway, and whether its translations are logged.
    ///
    /// The `request` is a [`InternetGatewaySetRequest`], explained there field by field. Answer: One internet
    /// gateway.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn update(&self, request: impl Into<InternetGatewaySetRequest>) -> Call<'a, InternetGatewayShowResponse> {
        Call::new(self.client, rows::INTERNET_GATEWAYS_UPDATE, request.into())
    }

    /// Delete an internet gateway.
    ///
    /// Nothing of its VPC reaches the internet any more.
    ///
    /// The `request` is a [`DeleteInternetGatewaysRequest`], explained there field by field.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn delete(&self, request: impl Into<DeleteInternetGatewaysRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::INTERNET_GATEWAYS_DELETE, request.into())
    }

    /// Does what [`InternetGateways::create`] does, unless something of this `vpc_id` is there: then it answers
    /// with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that
    /// [`InternetGateways::show`] shows: `description` and `kind`.
    ///
    /// The `request` is a [`InternetGatewayCreateRequest`], explained there field by field. Answer: One
    /// internet gateway.
    ///
    /// Inferred.
    pub fn ensure(&self, request: impl Into<InternetGatewayCreateRequest>) -> Call<'a, InternetGatewayShowResponse> {
        Call::new(self.client, rows::INTERNET_GATEWAYS_ENSURE, request.into())
    }

    /// Waits until the internet gateway is active: its `internet_gateway.state` is `ACTIVE` or `ATTACHED`.
    ///
    /// Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to
    /// do.
    ///
    /// The `internet_gateway_id` is that of the internet gateway. Answer: The internet gateway as it was read
    /// last.
    pub fn wait_until_active(&self, internet_gateway_id: impl Into<String>) -> Waiter<'a, InternetGatewayShowResponse> {
        Waiter::new(self.client, rows::INTERNET_GATEWAYS_WAIT_UNTIL_ACTIVE, internet_gateway_id)
    }

    /// Waits until the internet gateway no longer exists.
    ///
    /// Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.
    ///
    /// The `internet_gateway_id` is that of the internet gateway.
    pub fn wait_until_deleted(&self, internet_gateway_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::INTERNET_GATEWAYS_WAIT_UNTIL_DELETED, internet_gateway_id)
    }

    /// Give a VPC a way to the internet.
    ///
    /// Then waits until the internet gateway is active. What was made stays if the wait fails; the error names
    /// its id.
    ///
    /// The `request` is a [`InternetGatewayCreateRequest`], explained there field by field. For a limit, or to
    /// be told how it is going, make it and wait in two calls. Answer: The internet gateway as it was read
    /// last.
    pub async fn create_and_wait(
        &self,
        request: impl Into<InternetGatewayCreateRequest>,
    ) -> Result<InternetGatewayShowResponse> {
        let made = self.create(request).await?;
        self.wait_until_active(made.internet_gateway.id).await
    }
}

/// Lets servers of a subnet that have no public address reach the internet.
#[derive(Debug, Clone, Copy)]
pub struct NatGateways<'a> {
    client: &'a Client,
}

impl<'a> NatGateways<'a> {
    /// List the NAT gateways of the account in this region.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn list(&self) -> Call<'a, NatGatewayListResponse> {
        Call::new(self.client, rows::NAT_GATEWAYS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListNatGatewaysRequest`], explained there
    /// field by field.
    pub fn list_with(&self, request: impl Into<ListNatGatewaysRequest>) -> Call<'a, NatGatewayListResponse> {
        Call::new(self.client, rows::NAT_GATEWAYS_LIST, request.into())
    }

    /// Let the servers of a subnet reach the internet through one public address.
    ///
    /// Needs an active subnet, an internet gateway of its VPC, and a public address ([`PublicIps::create`])
    /// that nothing else uses.
    ///
    /// The `request` is a [`NatGatewayCreateRequest`], explained there field by field. Answer: One NAT gateway.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn create(&self, request: impl Into<NatGatewayCreateRequest>) -> Call<'a, NatGatewayShowResponse> {
        Call::new(self.client, rows::NAT_GATEWAYS_CREATE, request.into())
    }

    /// Read a NAT gateway.
    ///
    /// The `request` is a [`ShowNatGatewaysRequest`], explained there field by field. Answer: One NAT gateway.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn show(&self, request: impl Into<ShowNatGatewaysRequest>) -> Call<'a, NatGatewayShowResponse> {
        Call::new(self.client, rows::NAT_GATEWAYS_SHOW, request.into())
    }

    /// Change the description of a NAT gateway.
    ///
    /// The `request` is a [`NatGatewaySetRequest`], explained there field by field. Answer: One NAT gateway.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn update(&self, request: impl Into<NatGatewaySetRequest>) -> Call<'a, NatGatewayShowResponse> {
        Call::new(self.client, rows::NAT_GATEWAYS_UPDATE, request.into())
    }

    /// Delete a NAT gateway.
    ///
    /// Its public address stays yours, and is charged, until [`PublicIps::delete`].
    ///
    /// The `request` is a [`DeleteNatGatewaysRequest`], explained there field by field.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn delete(&self, request: impl Into<DeleteNatGatewaysRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::NAT_GATEWAYS_DELETE, request.into())
    }

    /// Does what [`NatGateways::create`] does, unless something of this `publicip_id` is there: then it answers
    /// with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that [`NatGateways::show`]
    /// shows: `description` and `subnet_id`.
    ///
    /// The `request` is a [`NatGatewayCreateRequest`], explained there field by field. Answer: One NAT gateway.
    ///
    /// Inferred.
    pub fn ensure(&self, request: impl Into<NatGatewayCreateRequest>) -> Call<'a, NatGatewayShowResponse> {
        Call::new(self.client, rows::NAT_GATEWAYS_ENSURE, request.into())
    }

    /// Waits until the NAT gateway is active: its `nat_gateway.state` is `ACTIVE`.
    ///
    /// Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to
    /// do.
    ///
    /// The `nat_gateway_id` is that of the NAT gateway. Answer: The NAT gateway as it was read last.
    ///
    /// Inferred.
    pub fn wait_until_active(&self, nat_gateway_id: impl Into<String>) -> Waiter<'a, NatGatewayShowResponse> {
        Waiter::new(self.client, rows::NAT_GATEWAYS_WAIT_UNTIL_ACTIVE, nat_gateway_id)
    }

    /// Waits until the NAT gateway no longer exists.
    ///
    /// Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.
    ///
    /// The `nat_gateway_id` is that of the NAT gateway.
    ///
    /// Inferred.
    pub fn wait_until_deleted(&self, nat_gateway_id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::NAT_GATEWAYS_WAIT_UNTIL_DELETED, nat_gateway_id)
    }

    /// Let the servers of a subnet reach the internet through one public address.
    ///
    /// Then waits until the NAT gateway is active. What was made stays if the wait fails; the error names its
    /// id.
    ///
    /// The `request` is a [`NatGatewayCreateRequest`], explained there field by field. For a limit, or to be
    /// told how it is going, make it and wait in two calls. Answer: The NAT gateway as it was read last.
    pub async fn create_and_wait(&self, request: impl Into<NatGatewayCreateRequest>) -> Result<NatGatewayShowResponse> {
        let made = self.create(request).await?;
        self.wait_until_active(made.nat_gateway.id).await
    }
}

/// Addresses of the internet that belong to the account until they are deleted. They depend on nothing.
#[derive(Debug, Clone, Copy)]
pub struct PublicIps<'a> {
    client: &'a Client,
}

impl<'a> PublicIps<'a> {
    /// List the public IP addresses of the account in this region.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn list(&self) -> Call<'a, PublicIpListResponse> {
        Call::new(self.client, rows::PUBLIC_IPS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListPublicIpsRequest`], explained there
    /// field by field.
    pub fn list_with(&self, request: impl Into<ListPublicIpsRequest>) -> Call<'a, PublicIpListResponse> {
        Call::new(self.client, rows::PUBLIC_IPS_LIST, request.into())
    }

    /// Reserve a public IP address.
    ///
    /// It depends on nothing and is yours until it is deleted. The service chooses the address.
    ///
    /// The `request` is a [`PublicIpCreateRequest`], explained there field by field. Answer: One public
    /// address.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn create(&self, request: impl Into<PublicIpCreateRequest>) -> Call<'a, PublicIpShowResponse> {
        Call::new(self.client, rows::PUBLIC_IPS_CREATE, request.into())
    }

    /// Read a public IP address, and what uses it.
    ///
    /// The `request` is a [`ShowPublicIpsRequest`], explained there field by field. Answer: One public address.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn show(&self, request: impl Into<ShowPublicIpsRequest>) -> Call<'a, PublicIpShowResponse> {
        Call::new(self.client, rows::PUBLIC_IPS_SHOW, request.into())
    }

    /// Change the description of a public IP address.
    ///
    /// The `request` is a [`PublicIpSetRequest`], explained there field by field. Answer: One public address.
    ///
    /// From the vendor's reference at
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn update(&self, request: impl Into<PublicIpSetRequest>) -> Call<'a, PublicIpShowResponse> {
        Call::new(self.client, rows::PUBLIC_IPS_UPDATE, request.into())
    }

    /// Give a public IP address back.
    ///
    /// Nothing may use it any more. It cannot be had again.
    ///
    /// The `request` is a [`DeletePublicIpsRequest`], explained there field by field.
    ///
    /// Observed by others; see
    /// <https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml>
    pub fn delete(&self, request: impl Into<DeletePublicIpsRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::PUBLIC_IPS_DELETE, request.into())
    }
}

/// Input of [`InternetGateways::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteInternetGatewaysRequest {
    /// Id of the internet gateway.
    pub internet_gateway_id: String,
}

impl DeleteInternetGatewaysRequest {
    /// With what is required: `internet_gateway_id`.
    pub fn new(internet_gateway_id: impl Into<String>) -> Self {
        Self { internet_gateway_id: internet_gateway_id.into() }
    }
}

impl From<&str> for DeleteInternetGatewaysRequest {
    fn from(internet_gateway_id: &str) -> Self {
        Self::new(internet_gateway_id)
    }
}

impl From<&String> for DeleteInternetGatewaysRequest {
    fn from(internet_gateway_id: &String) -> Self {
        Self::new(internet_gateway_id)
    }
}

impl From<String> for DeleteInternetGatewaysRequest {
    fn from(internet_gateway_id: String) -> Self {
        Self::new(internet_gateway_id)
    }
}

/// Input of [`NatGateways::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteNatGatewaysRequest {
    /// Id of the NAT gateway.
    pub nat_gateway_id: String,
}

impl DeleteNatGatewaysRequest {
    /// With what is required: `nat_gateway_id`.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self { nat_gateway_id: nat_gateway_id.into() }
    }
}

impl From<&str> for DeleteNatGatewaysRequest {
    fn from(nat_gateway_id: &str) -> Self {
        Self::new(nat_gateway_id)
    }
}

impl From<&String> for DeleteNatGatewaysRequest {
    fn from(nat_gateway_id: &String) -> Self {
        Self::new(nat_gateway_id)
    }
}

impl From<String> for DeleteNatGatewaysRequest {
    fn from(nat_gateway_id: String) -> Self {
        Self::new(nat_gateway_id)
    }
}

/// Input of [`PublicIps::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeletePublicIpsRequest {
    /// Id of the public IP address.
    pub publicip_id: String,
}

impl DeletePublicIpsRequest {
    /// With what is required: `publicip_id`.
    pub fn new(publicip_id: impl Into<String>) -> Self {
        Self { publicip_id: publicip_id.into() }
    }
}

impl From<&str> for DeletePublicIpsRequest {
    fn from(publicip_id: &str) -> Self {
        Self::new(publicip_id)
    }
}

impl From<&String> for DeletePublicIpsRequest {
    fn from(publicip_id: &String) -> Self {
        Self::new(publicip_id)
    }
}

impl From<String> for DeletePublicIpsRequest {
    fn from(publicip_id: String) -> Self {
        Self::new(publicip_id)
    }
}

/// Input of [`Subnets::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteSubnetsRequest {
    /// Id of the subnet.
    pub subnet_id: String,
}

impl DeleteSubnetsRequest {
    /// With what is required: `subnet_id`.
    pub fn new(subnet_id: impl Into<String>) -> Self {
        Self { subnet_id: subnet_id.into() }
    }
}

impl From<&str> for DeleteSubnetsRequest {
    fn from(subnet_id: &str) -> Self {
        Self::new(subnet_id)
    }
}

impl From<&String> for DeleteSubnetsRequest {
    fn from(subnet_id: &String) -> Self {
        Self::new(subnet_id)
    }
}

impl From<String> for DeleteSubnetsRequest {
    fn from(subnet_id: String) -> Self {
        Self::new(subnet_id)
    }
}

/// Input of [`Vpcs::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteVpcsRequest {
    /// Id of the VPC.
    pub vpc_id: String,
}

impl DeleteVpcsRequest {
    /// With what is required: `vpc_id`.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self { vpc_id: vpc_id.into() }
    }
}

impl From<&str> for DeleteVpcsRequest {
    fn from(vpc_id: &str) -> Self {
        Self::new(vpc_id)
    }
}

impl From<&String> for DeleteVpcsRequest {
    fn from(vpc_id: &String) -> Self {
        Self::new(vpc_id)
    }
}

impl From<String> for DeleteVpcsRequest {
    fn from(vpc_id: String) -> Self {
        Self::new(vpc_id)
    }
}

/// One thing that would be deleted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Deletion {
    /// The operation that would be called with the id.
    #[serde(deserialize_with = "lenient::sure")]
    pub operation: String,
    /// What it is, in words.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource: String,
    /// Its id.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its name, if the list shows one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its state when it was listed, if the list shows one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What would be deleted, in the order in which it must go. Nothing of it is deleted by asking.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeletionPlan {
    /// What is below comes first, the resource itself last.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub deletions: Vec<Deletion>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// An internet gateway.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternetGateway {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the firewall that was made along with it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub firewall_id: Option<String>,
    /// Id of the internet gateway.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Whether its translations of addresses are logged.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub loggable: Option<bool>,
    /// Its name, which the service gives.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Its state.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: NetworkState,
    /// Which way it leads.
    #[serde(rename = "type", deserialize_with = "lenient::sure")]
    pub kind: GatewayKind,
    /// Id of its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_id: String,
    /// Name of its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_name: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The internet gateway to create.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InternetGatewayCreateRequest {
    /// Free text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether a firewall is made along with it. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_enabled: Option<bool>,
    /// Whether that firewall logs. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firewall_loggable: Option<bool>,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Which way it leads: `IGW` to the internet.
    #[serde(rename = "type")]
    pub kind: GatewayKind,
    /// Id of the VPC that gets it.
    pub vpc_id: String,
}

impl InternetGatewayCreateRequest {
    /// With what is required: `kind`, `vpc_id`.
    pub fn new(kind: impl Into<GatewayKind>, vpc_id: impl Into<String>) -> Self {
        Self {
            description: None,
            firewall_enabled: None,
            firewall_loggable: None,
            tags: None,
            kind: kind.into(),
            vpc_id: vpc_id.into(),
        }
    }

    /// Free text. At most 50 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether a firewall is made along with it. Default: `false`.
    pub fn firewall_enabled(mut self, firewall_enabled: bool) -> Self {
        self.firewall_enabled = Some(firewall_enabled);
        self
    }

    /// Whether that firewall logs. Default: `false`.
    pub fn firewall_loggable(mut self, firewall_loggable: bool) -> Self {
        self.firewall_loggable = Some(firewall_loggable);
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// A page of internet gateways.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternetGatewayListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages, up to version 1.1.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// Number of this page. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many a page holds. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// What is on this page.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub internet_gateways: Vec<InternetGateway>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`InternetGateways::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct InternetGatewaySetRequest {
    /// Id of the internet gateway.
    pub internet_gateway_id: String,
    /// Free text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether its translations of addresses are logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loggable: Option<bool>,
}

impl InternetGatewaySetRequest {
    /// With what is required: `internet_gateway_id`.
    pub fn new(internet_gateway_id: impl Into<String>) -> Self {
        Self { internet_gateway_id: internet_gateway_id.into(), description: None, loggable: None }
    }

    /// Free text. At most 50 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether its translations of addresses are logged.
    pub fn loggable(mut self, loggable: bool) -> Self {
        self.loggable = Some(loggable);
        self
    }
}

impl From<&str> for InternetGatewaySetRequest {
    fn from(internet_gateway_id: &str) -> Self {
        Self::new(internet_gateway_id)
    }
}

impl From<&String> for InternetGatewaySetRequest {
    fn from(internet_gateway_id: &String) -> Self {
        Self::new(internet_gateway_id)
    }
}

impl From<String> for InternetGatewaySetRequest {
    fn from(internet_gateway_id: String) -> Self {
        Self::new(internet_gateway_id)
    }
}

/// One internet gateway.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternetGatewayShowResponse {
    /// What was asked for.
    #[serde(deserialize_with = "lenient::sure")]
    pub internet_gateway: InternetGateway,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`InternetGateways::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListInternetGatewaysRequest {
    /// Gateways per page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only the gateway with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Only gateways of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only gateways of this kind.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Only gateways in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Only gateways of this VPC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// Only gateways of VPCs of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_name: Option<String>,
}

impl ListInternetGatewaysRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            id: None,
            name: None,
            kind: None,
            state: None,
            vpc_id: None,
            vpc_name: None,
        }
    }

    /// Gateways per page. At least 0. Since API version 1.2.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page. At least 0. Since API version 1.2.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only the gateway with this id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Only gateways of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only gateways of this kind.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Only gateways in this state.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Only gateways of this VPC.
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.vpc_id = Some(vpc_id.into());
        self
    }

    /// Only gateways of VPCs of this name.
    pub fn vpc_name(mut self, vpc_name: impl Into<String>) -> Self {
        self.vpc_name = Some(vpc_name.into());
        self
    }
}

/// Input of [`NatGateways::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListNatGatewaysRequest {
    /// Gateways per page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only gateways of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only gateways of this VPC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// Only gateways of VPCs of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_name: Option<String>,
    /// Only gateways of this subnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_id: Option<String>,
    /// Only gateways of subnets of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subnet_name: Option<String>,
    /// Only the gateway with this public address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nat_gateway_ip_address: Option<String>,
    /// Only gateways in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

impl ListNatGatewaysRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            name: None,
            vpc_id: None,
            vpc_name: None,
            subnet_id: None,
            subnet_name: None,
            nat_gateway_ip_address: None,
            state: None,
        }
    }

    /// Gateways per page. At least 0. Since API version 1.2.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page. At least 0. Since API version 1.2.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only gateways of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only gateways of this VPC.
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.vpc_id = Some(vpc_id.into());
        self
    }

    /// Only gateways of VPCs of this name.
    pub fn vpc_name(mut self, vpc_name: impl Into<String>) -> Self {
        self.vpc_name = Some(vpc_name.into());
        self
    }

    /// Only gateways of this subnet.
    pub fn subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = Some(subnet_id.into());
        self
    }

    /// Only gateways of subnets of this name.
    pub fn subnet_name(mut self, subnet_name: impl Into<String>) -> Self {
        self.subnet_name = Some(subnet_name.into());
        self
    }

    /// Only the gateway with this public address.
    pub fn nat_gateway_ip_address(mut self, nat_gateway_ip_address: impl Into<String>) -> Self {
        self.nat_gateway_ip_address = Some(nat_gateway_ip_address.into());
        self
    }

    /// Only gateways in this state.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// Input of [`PublicIps::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListPublicIpsRequest {
    /// Addresses per page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only this address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    /// Only addresses in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Only addresses of this kind of thing, for example `NAT_GW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached_resource_type: Option<String>,
    /// Only the addresses of this thing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached_resource_id: Option<String>,
    /// Only the addresses of things of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attached_resource_name: Option<String>,
    /// Only addresses of this VPC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// Only addresses of this kind.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

impl ListPublicIpsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            ip_address: None,
            state: None,
            attached_resource_type: None,
            attached_resource_id: None,
            attached_resource_name: None,
            vpc_id: None,
            kind: None,
        }
    }

    /// Addresses per page. At least 0. Since API version 1.2.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page. At least 0. Since API version 1.2.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only this address.
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.ip_address = Some(ip_address.into());
        self
    }

    /// Only addresses in this state.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Only addresses of this kind of thing, for example `NAT_GW`.
    pub fn attached_resource_type(mut self, attached_resource_type: impl Into<String>) -> Self {
        self.attached_resource_type = Some(attached_resource_type.into());
        self
    }

    /// Only the addresses of this thing.
    pub fn attached_resource_id(mut self, attached_resource_id: impl Into<String>) -> Self {
        self.attached_resource_id = Some(attached_resource_id.into());
        self
    }

    /// Only the addresses of things of this name.
    pub fn attached_resource_name(mut self, attached_resource_name: impl Into<String>) -> Self {
        self.attached_resource_name = Some(attached_resource_name.into());
        self
    }

    /// Only addresses of this VPC.
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.vpc_id = Some(vpc_id.into());
        self
    }

    /// Only addresses of this kind.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

/// Input of [`Subnets::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListSubnetsRequest {
    /// Subnets per page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only the subnet with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Only subnets of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only subnets of this kind.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Only subnets in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Only subnets of this VPC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
    /// Only subnets of VPCs of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vpc_name: Option<String>,
    /// Only the subnet with these addresses, for example `10.0.1.0/24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
}

impl ListSubnetsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            id: None,
            name: None,
            kind: None,
            state: None,
            vpc_id: None,
            vpc_name: None,
            cidr: None,
        }
    }

    /// Subnets per page. At least 0. Since API version 1.2.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page. At least 0. Since API version 1.2.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only the subnet with this id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Only subnets of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only subnets of this kind.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Only subnets in this state.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Only subnets of this VPC.
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.vpc_id = Some(vpc_id.into());
        self
    }

    /// Only subnets of VPCs of this name.
    pub fn vpc_name(mut self, vpc_name: impl Into<String>) -> Self {
        self.vpc_name = Some(vpc_name.into());
        self
    }

    /// Only the subnet with these addresses, for example `10.0.1.0/24`.
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }
}

/// Input of [`Vpcs::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListVpcsRequest {
    /// VPCs per page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page. At least 0. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only the VPC with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Only VPCs of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Only VPCs in this state.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Only VPCs with these addresses, for example `10.0.0.0/16`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cidr: Option<String>,
}

impl ListVpcsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { size: None, page: None, sort: None, id: None, name: None, state: None, cidr: None }
    }

    /// VPCs per page. At least 0. Since API version 1.2.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page. At least 0. Since API version 1.2.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only the VPC with this id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Only VPCs of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only VPCs in this state.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Only VPCs with these addresses, for example `10.0.0.0/16`.
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }
}

/// A NAT gateway.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NatGateway {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the NAT gateway.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its name, which the service gives.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// The public address that servers behind it are seen with.
    #[serde(deserialize_with = "lenient::sure")]
    pub nat_gateway_ip_address: String,
    /// Id of that public address.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub publicip_id: Option<String>,
    /// Its state.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: NetworkState,
    /// Addresses of its subnet.
    #[serde(deserialize_with = "lenient::sure")]
    pub subnet_cidr: String,
    /// Id of its subnet.
    #[serde(deserialize_with = "lenient::sure")]
    pub subnet_id: String,
    /// Name of its subnet.
    #[serde(deserialize_with = "lenient::sure")]
    pub subnet_name: String,
    /// Id of its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_id: String,
    /// Name of its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_name: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The NAT gateway to create.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NatGatewayCreateRequest {
    /// Free text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the public address that servers behind it are seen with.
    pub publicip_id: String,
    /// Id of the subnet whose servers use it.
    pub subnet_id: String,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl NatGatewayCreateRequest {
    /// With what is required: `publicip_id`, `subnet_id`.
    pub fn new(publicip_id: impl Into<String>, subnet_id: impl Into<String>) -> Self {
        Self { description: None, publicip_id: publicip_id.into(), subnet_id: subnet_id.into(), tags: None }
    }

    /// Free text. At most 50 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// A page of NAT gateways.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NatGatewayListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages, up to version 1.1.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// Number of this page. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many a page holds. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// What is on this page.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub nat_gateways: Vec<NatGateway>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`NatGateways::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct NatGatewaySetRequest {
    /// Id of the NAT gateway.
    pub nat_gateway_id: String,
    /// The new text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl NatGatewaySetRequest {
    /// With what is required: `nat_gateway_id`.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self { nat_gateway_id: nat_gateway_id.into(), description: None }
    }

    /// The new text. At most 50 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl From<&str> for NatGatewaySetRequest {
    fn from(nat_gateway_id: &str) -> Self {
        Self::new(nat_gateway_id)
    }
}

impl From<&String> for NatGatewaySetRequest {
    fn from(nat_gateway_id: &String) -> Self {
        Self::new(nat_gateway_id)
    }
}

impl From<String> for NatGatewaySetRequest {
    fn from(nat_gateway_id: String) -> Self {
        Self::new(nat_gateway_id)
    }
}

/// One NAT gateway.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NatGatewayShowResponse {
    /// What was asked for.
    #[serde(deserialize_with = "lenient::sure")]
    pub nat_gateway: NatGateway,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A public IP address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublicIp {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Id of what uses it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub attached_resource_id: Option<String>,
    /// Name of what uses it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub attached_resource_name: Option<String>,
    /// What uses it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub attached_resource_type: Option<PublicIpAttachedResourceType>,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the public address.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// The address.
    #[serde(deserialize_with = "lenient::sure")]
    pub ip_address: String,
    /// Whether something uses it.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: PublicIpState,
    /// Which way it leads.
    #[serde(rename = "type", deserialize_with = "lenient::sure")]
    pub kind: GatewayKind,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The public address to reserve.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PublicIpCreateRequest {
    /// Free text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// Which way it leads: `IGW` to the internet.
    #[serde(rename = "type")]
    pub kind: GatewayKind,
}

impl PublicIpCreateRequest {
    /// With what is required: `kind`.
    pub fn new(kind: impl Into<GatewayKind>) -> Self {
        Self { description: None, tags: None, kind: kind.into() }
    }

    /// Free text. At most 50 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl From<&str> for PublicIpCreateRequest {
    fn from(kind: &str) -> Self {
        Self::new(kind)
    }
}

impl From<&String> for PublicIpCreateRequest {
    fn from(kind: &String) -> Self {
        Self::new(kind)
    }
}

impl From<String> for PublicIpCreateRequest {
    fn from(kind: String) -> Self {
        Self::new(kind)
    }
}

impl From<GatewayKind> for PublicIpCreateRequest {
    fn from(kind: GatewayKind) -> Self {
        Self::new(kind)
    }
}

/// A page of public addresses.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublicIpListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages, up to version 1.1.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// Number of this page. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many a page holds. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// What is on this page.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub publicips: Vec<PublicIp>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`PublicIps::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PublicIpSetRequest {
    /// Id of the public IP address.
    pub publicip_id: String,
    /// The new text. At most 50 characters.
    pub description: String,
}

impl PublicIpSetRequest {
    /// With what is required: `publicip_id`, `description`.
    pub fn new(publicip_id: impl Into<String>, description: impl Into<String>) -> Self {
        Self { publicip_id: publicip_id.into(), description: description.into() }
    }
}

/// One public address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublicIpShowResponse {
    /// What was asked for.
    #[serde(deserialize_with = "lenient::sure")]
    pub publicip: PublicIp,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`InternetGateways::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowInternetGatewaysRequest {
    /// Id of the internet gateway.
    pub internet_gateway_id: String,
}

impl ShowInternetGatewaysRequest {
    /// With what is required: `internet_gateway_id`.
    pub fn new(internet_gateway_id: impl Into<String>) -> Self {
        Self { internet_gateway_id: internet_gateway_id.into() }
    }
}

impl From<&str> for ShowInternetGatewaysRequest {
    fn from(internet_gateway_id: &str) -> Self {
        Self::new(internet_gateway_id)
    }
}

impl From<&String> for ShowInternetGatewaysRequest {
    fn from(internet_gateway_id: &String) -> Self {
        Self::new(internet_gateway_id)
    }
}

impl From<String> for ShowInternetGatewaysRequest {
    fn from(internet_gateway_id: String) -> Self {
        Self::new(internet_gateway_id)
    }
}

/// Input of [`NatGateways::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowNatGatewaysRequest {
    /// Id of the NAT gateway.
    pub nat_gateway_id: String,
}

impl ShowNatGatewaysRequest {
    /// With what is required: `nat_gateway_id`.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self { nat_gateway_id: nat_gateway_id.into() }
    }
}

impl From<&str> for ShowNatGatewaysRequest {
    fn from(nat_gateway_id: &str) -> Self {
        Self::new(nat_gateway_id)
    }
}

impl From<&String> for ShowNatGatewaysRequest {
    fn from(nat_gateway_id: &String) -> Self {
        Self::new(nat_gateway_id)
    }
}

impl From<String> for ShowNatGatewaysRequest {
    fn from(nat_gateway_id: String) -> Self {
        Self::new(nat_gateway_id)
    }
}

/// Input of [`PublicIps::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowPublicIpsRequest {
    /// Id of the public IP address.
    pub publicip_id: String,
}

impl ShowPublicIpsRequest {
    /// With what is required: `publicip_id`.
    pub fn new(publicip_id: impl Into<String>) -> Self {
        Self { publicip_id: publicip_id.into() }
    }
}

impl From<&str> for ShowPublicIpsRequest {
    fn from(publicip_id: &str) -> Self {
        Self::new(publicip_id)
    }
}

impl From<&String> for ShowPublicIpsRequest {
    fn from(publicip_id: &String) -> Self {
        Self::new(publicip_id)
    }
}

impl From<String> for ShowPublicIpsRequest {
    fn from(publicip_id: String) -> Self {
        Self::new(publicip_id)
    }
}

/// Input of [`Subnets::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowSubnetsRequest {
    /// Id of the subnet.
    pub subnet_id: String,
}

impl ShowSubnetsRequest {
    /// With what is required: `subnet_id`.
    pub fn new(subnet_id: impl Into<String>) -> Self {
        Self { subnet_id: subnet_id.into() }
    }
}

impl From<&str> for ShowSubnetsRequest {
    fn from(subnet_id: &str) -> Self {
        Self::new(subnet_id)
    }
}

impl From<&String> for ShowSubnetsRequest {
    fn from(subnet_id: &String) -> Self {
        Self::new(subnet_id)
    }
}

impl From<String> for ShowSubnetsRequest {
    fn from(subnet_id: String) -> Self {
        Self::new(subnet_id)
    }
}

/// Input of [`Vpcs::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowVpcsRequest {
    /// Id of the VPC.
    pub vpc_id: String,
}

impl ShowVpcsRequest {
    /// With what is required: `vpc_id`.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self { vpc_id: vpc_id.into() }
    }
}

impl From<&str> for ShowVpcsRequest {
    fn from(vpc_id: &str) -> Self {
        Self::new(vpc_id)
    }
}

impl From<&String> for ShowVpcsRequest {
    fn from(vpc_id: &String) -> Self {
        Self::new(vpc_id)
    }
}

impl From<String> for ShowVpcsRequest {
    fn from(vpc_id: String) -> Self {
        Self::new(vpc_id)
    }
}

/// A subnet, as the list shows it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Subnet {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Its addresses.
    #[serde(deserialize_with = "lenient::sure")]
    pub cidr: String,
    /// Address of its router.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub gateway_ip_address: Option<String>,
    /// Id of the subnet.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its name.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Its state.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: NetworkState,
    /// What it is for.
    #[serde(rename = "type", deserialize_with = "lenient::sure")]
    pub kind: SubnetKind,
    /// Id of its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_id: String,
    /// Name of its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_name: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The subnet to create.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SubnetCreateRequest {
    /// Ranges from which addresses are given, each with `start` and `end`; all of them if none is named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allocation_pools: Option<Vec<Map<String, Value>>>,
    /// Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.1.0/24`.
    pub cidr: String,
    /// Free text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Addresses of name servers that its servers ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dns_nameservers: Option<Vec<String>>,
    /// Address of its router; the first of its addresses if none is named. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_ip_address: Option<String>,
    /// Routes that its servers learn, each with `destination` and `nexthop`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_routes: Option<Vec<Map<String, Value>>>,
    /// Letters and digits. 3 to 20 characters; letters and digits.
    pub name: String,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// What it is for: `GENERAL` for servers and clusters, `LOCAL`, or `VPC_ENDPOINT`.
    #[serde(rename = "type")]
    pub kind: SubnetKind,
    /// Id of the VPC that it is a part of.
    pub vpc_id: String,
}

impl SubnetCreateRequest {
    /// With what is required: `cidr`, `name`, `kind`, `vpc_id`.
    pub fn new(
        cidr: impl Into<String>,
        name: impl Into<String>,
        kind: impl Into<SubnetKind>,
        vpc_id: impl Into<String>,
    ) -> Self {
        Self {
            allocation_pools: None,
            cidr: cidr.into(),
            description: None,
            dns_nameservers: None,
            gateway_ip_address: None,
            host_routes: None,
            name: name.into(),
            tags: None,
            kind: kind.into(),
            vpc_id: vpc_id.into(),
        }
    }

    /// Ranges from which addresses are given, each with `start` and `end`; all of them if none is named.
    pub fn allocation_pools(mut self, allocation_pools: impl IntoIterator<Item = Map<String, Value>>) -> Self {
        self.allocation_pools = Some(allocation_pools.into_iter().collect());
        self
    }

    /// Free text. At most 50 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Addresses of name servers that its servers ask.
    pub fn dns_nameservers(mut self, dns_nameservers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dns_nameservers = Some(dns_nameservers.into_iter().map(Into::into).collect());
        self
    }

    /// Address of its router; the first of its addresses if none is named. Since API version 1.2.
    pub fn gateway_ip_address(mut self, gateway_ip_address: impl Into<String>) -> Self {
        self.gateway_ip_address = Some(gateway_ip_address.into());
        self
    }

    /// Routes that its servers learn, each with `destination` and `nexthop`.
    pub fn host_routes(mut self, host_routes: impl IntoIterator<Item = Map<String, Value>>) -> Self {
        self.host_routes = Some(host_routes.into_iter().collect());
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// A subnet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubnetDetail {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Its addresses.
    #[serde(deserialize_with = "lenient::sure")]
    pub cidr: String,
    /// Address of its router.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub gateway_ip_address: Option<String>,
    /// Id of the subnet.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its name.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Its state.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: NetworkState,
    /// What it is for.
    #[serde(rename = "type", deserialize_with = "lenient::sure")]
    pub kind: SubnetKind,
    /// Id of its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_id: String,
    /// Name of its VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_name: String,
    /// Ranges from which addresses are given, each with `start` and `end`; all of them if none is named.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub allocation_pools: Vec<Map<String, Value>>,
    /// Free text. At most 50 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Address of its DHCP server. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub dhcp_ip_address: Option<String>,
    /// Addresses of name servers that its servers ask.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub dns_nameservers: Vec<String>,
    /// Routes that its servers learn, each with `destination` and `nexthop`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub host_routes: Vec<Map<String, Value>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of subnets.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubnetListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages, up to version 1.1.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// Number of this page. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many a page holds. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// What is on this page.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub subnets: Vec<Subnet>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Subnets::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SubnetSetRequest {
    /// Id of the subnet.
    pub subnet_id: String,
    /// Free text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The new address of its DHCP server. Since API version 1.2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dhcp_ip_address: Option<String>,
}

impl SubnetSetRequest {
    /// With what is required: `subnet_id`.
    pub fn new(subnet_id: impl Into<String>) -> Self {
        Self { subnet_id: subnet_id.into(), description: None, dhcp_ip_address: None }
    }

    /// Free text. At most 50 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The new address of its DHCP server. Since API version 1.2.
    pub fn dhcp_ip_address(mut self, dhcp_ip_address: impl Into<String>) -> Self {
        self.dhcp_ip_address = Some(dhcp_ip_address.into());
        self
    }
}

impl From<&str> for SubnetSetRequest {
    fn from(subnet_id: &str) -> Self {
        Self::new(subnet_id)
    }
}

impl From<&String> for SubnetSetRequest {
    fn from(subnet_id: &String) -> Self {
        Self::new(subnet_id)
    }
}

impl From<String> for SubnetSetRequest {
    fn from(subnet_id: String) -> Self {
        Self::new(subnet_id)
    }
}

/// One subnet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubnetShowResponse {
    /// What was asked for.
    #[serde(deserialize_with = "lenient::sure")]
    pub subnet: SubnetDetail,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A tag.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Tag {
    /// Its key. At most 128 characters.
    pub key: String,
    /// Its value. At most 256 characters.
    pub value: String,
}

impl Tag {
    /// With what is required: `key`, `value`.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self { key: key.into(), value: value.into() }
    }
}

/// A range of addresses of a VPC.
///
/// Observed by others.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VpcCidr {
    /// The addresses.
    #[serde(deserialize_with = "lenient::sure")]
    pub cidr: String,
    /// When it was added.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who added it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// Id of the range.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Vpcs::add_cidr`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VpcCidrCreateRequest {
    /// Id of the VPC.
    pub vpc_id: String,
    /// In CIDR notation, from `/16` to `/28`, for example `10.1.0.0/16`.
    pub cidr: String,
}

impl VpcCidrCreateRequest {
    /// With what is required: `vpc_id`, `cidr`.
    pub fn new(vpc_id: impl Into<String>, cidr: impl Into<String>) -> Self {
        Self { vpc_id: vpc_id.into(), cidr: cidr.into() }
    }
}

/// The VPC to create.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VpcCreateRequest {
    /// Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.0.0/16`.
    pub cidr: String,
    /// Free text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens.
    pub name: String,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl VpcCreateRequest {
    /// With what is required: `cidr`, `name`.
    pub fn new(cidr: impl Into<String>, name: impl Into<String>) -> Self {
        Self { cidr: cidr.into(), description: None, name: name.into(), tags: None }
    }

    /// Free text. At most 50 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

/// A VPC.
///
/// Observed by others.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VpcInfo {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// How many ranges of addresses it has. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cidr_count: Option<i64>,
    /// Its ranges of addresses. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub cidrs: Vec<VpcCidr>,
    /// Free text. At most 50 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its name.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Its state.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: NetworkState,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of VPCs.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VpcListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages, up to version 1.1.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// Number of this page. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// How many a page holds. Since API version 1.2.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// What is on this page.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub vpcs: Vec<VpcInfo>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Vpcs::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct VpcSetRequest {
    /// Id of the VPC.
    pub vpc_id: String,
    /// Free text. At most 50 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl VpcSetRequest {
    /// With what is required: `vpc_id`.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self { vpc_id: vpc_id.into(), description: None }
    }

    /// Free text. At most 50 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl From<&str> for VpcSetRequest {
    fn from(vpc_id: &str) -> Self {
        Self::new(vpc_id)
    }
}

impl From<&String> for VpcSetRequest {
    fn from(vpc_id: &String) -> Self {
        Self::new(vpc_id)
    }
}

impl From<String> for VpcSetRequest {
    fn from(vpc_id: String) -> Self {
        Self::new(vpc_id)
    }
}

/// One VPC.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VpcShowResponse {
    /// What was asked for.
    ///
    /// Observed by others.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc: VpcInfo,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Which way a gateway or a public address leads.
    pub enum GatewayKind {
        /// Internet gateway.
        Igw = "IGW",
        /// Gateway of the public sector.
        Ggw = "GGW",
        /// Gateway of Samsung.
        Sigw = "SIGW",
    }
}

open_enum! {
    /// State of a part of a network.
    pub enum NetworkState {
        /// Being made.
        Creating = "CREATING",
        /// Can be used.
        Active = "ACTIVE",
        /// Being changed.
        Editing = "EDITING",
        /// Being deleted.
        Deleting = "DELETING",
        /// Gone.
        Deleted = "DELETED",
        /// Broken.
        Error = "ERROR",
    }
}

open_enum! {
    /// What uses it.
    pub enum PublicIpAttachedResourceType {
        /// Virtual server.
        Vm = "VM",
        /// Load balancer.
        Lb = "LB",
        /// Bare metal server.
        Bm = "BM",
        /// Database.
        Db = "DB",
        /// NAT gateway.
        NatGw = "NAT_GW",
        /// Node with GPUs.
        GpuNode = "GPU_NODE",
        /// VPN gateway.
        Vpn = "VPN",
    }
}

open_enum! {
    /// Whether something uses it.
    pub enum PublicIpState {
        /// Nothing uses it.
        Reserved = "RESERVED",
        /// Something uses it.
        Attached = "ATTACHED",
        /// Gone.
        Deleted = "DELETED",
    }
}

open_enum! {
    /// What a subnet is for.
    pub enum SubnetKind {
        /// Ordinary, may reach the internet.
        General = "GENERAL",
        /// Between its servers only.
        Local = "LOCAL",
        /// For endpoints of services.
        VpcEndpoint = "VPC_ENDPOINT",
    }
}

impl Paged for InternetGatewayListResponse {
    type Item = InternetGateway;

    fn into_items(self) -> Vec<Self::Item> {
        self.internet_gateways
    }
}

impl Paged for NatGatewayListResponse {
    type Item = NatGateway;

    fn into_items(self) -> Vec<Self::Item> {
        self.nat_gateways
    }
}

impl Paged for PublicIpListResponse {
    type Item = PublicIp;

    fn into_items(self) -> Vec<Self::Item> {
        self.publicips
    }
}

impl Paged for SubnetListResponse {
    type Item = Subnet;

    fn into_items(self) -> Vec<Self::Item> {
        self.subnets
    }
}

impl Paged for VpcListResponse {
    type Item = VpcInfo;

    fn into_items(self) -> Vec<Self::Item> {
        self.vpcs
    }
}

json_answer!(
    DeletionPlan,
    InternetGatewayListResponse,
    InternetGatewayShowResponse,
    NatGatewayListResponse,
    NatGatewayShowResponse,
    PublicIpListResponse,
    PublicIpShowResponse,
    SubnetListResponse,
    SubnetShowResponse,
    VpcListResponse,
    VpcShowResponse,
);

model!(
    Deletion,
    DeletionPlan,
    InternetGateway,
    InternetGatewayListResponse,
    InternetGatewayShowResponse,
    NatGateway,
    NatGatewayListResponse,
    NatGatewayShowResponse,
    PublicIp,
    PublicIpListResponse,
    PublicIpShowResponse,
    Subnet,
    SubnetDetail,
    SubnetListResponse,
    SubnetShowResponse,
    VpcCidr,
    VpcInfo,
    VpcListResponse,
    VpcShowResponse,
);
