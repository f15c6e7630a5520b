//! Samsung Cloud Platform Security Group: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, security_group as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::page::Paged;
use crate::timestamp::Timestamp;

/// Client of Samsung Cloud Platform Security Group.
///
/// Rules that say which traffic reaches a server, a node of a cluster or a port of a VPC.
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/security-group.md>
#[derive(Debug, Clone)]
pub struct SecurityGroup {
    client: Client,
}

impl SecurityGroup {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::SECURITY_GROUP)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Groups of rules that are attached to servers, clusters and ports. An account has at most a hundred unless
    /// its quota says otherwise.
    pub fn security_groups(&self) -> SecurityGroups<'_> {
        SecurityGroups { client: &self.client }
    }

    /// What a security group lets through. What no rule lets through is refused. A group has at most a hundred
    /// unless the quota says otherwise.
    pub fn rules(&self) -> Rules<'_> {
        Rules { client: &self.client }
    }
}

impl From<Client> for SecurityGroup {
    fn from(client: Client) -> Self {
        SecurityGroup { client }
    }
}

/// Groups of rules that are attached to servers, clusters and ports. An account has at most a hundred unless
/// its quota says otherwise.
#[derive(Debug, Clone, Copy)]
pub struct SecurityGroups<'a> {
    client: &'a Client,
}

impl<'a> SecurityGroups<'a> {
    /// List the security groups of the account in this region.
    ///
    /// Names need not be unique, so a filter by name may find several.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygroups/1.0/>
    pub fn list(&self) -> Call<'a, SecurityGroupListResponse> {
        Call::new(self.client, rows::SECURITY_GROUPS_LIST, Map::new())
    }

    /// Like [`list`](Self::list), with input. The `request` is a [`ListSecurityGroupsRequest`], explained there
    /// field by field.
    pub fn list_with(&self, request: impl Into<ListSecurityGroupsRequest>) -> Call<'a, SecurityGroupListResponse> {
        Call::new(self.client, rows::SECURITY_GROUPS_LIST, request.into())
    }

    /// Create a security group without rules.
    ///
    /// A group lets nothing in until [`Rules::create`] says what. Attach it by its id, to a cluster, a server,
    /// a load balancer or a port, which may come later: a group depends on nothing.
    ///
    /// The `request` is a [`SecurityGroupCreateRequest`], explained there field by field. Answer: One security
    /// group.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygroup/1.0/>
    pub fn create(&self, request: impl Into<SecurityGroupCreateRequest>) -> Call<'a, SecurityGroupShowResponse> {
        Call::new(self.client, rows::SECURITY_GROUPS_CREATE, request.into())
    }

    /// Read a security group.
    ///
    /// Its rules are not part of it; [`Rules::list`] has them.
    ///
    /// The `request` is a [`ShowSecurityGroupsRequest`], explained there field by field. Answer: One security
    /// group.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygroup/1.0/>
    pub fn show(&self, request: impl Into<ShowSecurityGroupsRequest>) -> Call<'a, SecurityGroupShowResponse> {
        Call::new(self.client, rows::SECURITY_GROUPS_SHOW, request.into())
    }

    /// Change the description of a security group, and whether its traffic is logged.
    ///
    /// Its name stays as it is. Rules are changed by deleting and creating them.
    ///
    /// The `request` is a [`SecurityGroupSetRequest`], explained there field by field.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/setsecuritygroup/1.0/>
    pub fn update(&self, request: impl Into<SecurityGroupSetRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::SECURITY_GROUPS_UPDATE, request.into())
    }

    /// Delete a security group.
    ///
    /// Detach it first from everything that uses it. Its rules go with it.
    ///
    /// The `request` is a [`DeleteSecurityGroupsRequest`], explained there field by field.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygroup/1.0/>
    pub fn delete(&self, request: impl Into<DeleteSecurityGroupsRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::SECURITY_GROUPS_DELETE, request.into())
    }
}

/// What a security group lets through. What no rule lets through is refused. A group has at most a hundred
/// unless the quota says otherwise.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    client: &'a Client,
}

impl<'a> Rules<'a> {
    /// List the rules of a security group.
    ///
    /// Filters can be combined.
    ///
    /// The `request` is a [`ListRulesRequest`], explained there field by field. Answer: The items, page by page
    /// as they are asked for.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygrouprules/1.0/>
    pub fn list(&self, request: impl Into<ListRulesRequest>) -> Call<'a, SecurityGroupRuleListResponse> {
        Call::new(self.client, rows::RULES_LIST, request.into())
    }

    /// Let traffic through a security group.
    ///
    /// Say who is at the other end with `remote_ip_prefix` or with `remote_group_id`, not with both; with
    /// neither it is everybody. A rule cannot be changed: delete it and create another one.
    ///
    /// The `request` is a [`SecurityGroupRuleCreateRequest`], explained there field by field. Answer: One rule.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygrouprule/1.0/>
    pub fn create(
        &self,
        request: impl Into<SecurityGroupRuleCreateRequest>,
    ) -> Call<'a, SecurityGroupRuleShowResponse> {
        Call::new(self.client, rows::RULES_CREATE, request.into())
    }

    /// Read a rule.
    ///
    /// The `request` is a [`ShowRulesRequest`], explained there field by field. Answer: One rule.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygrouprule/1.0/>
    pub fn show(&self, request: impl Into<ShowRulesRequest>) -> Call<'a, SecurityGroupRuleShowResponse> {
        Call::new(self.client, rows::RULES_SHOW, request.into())
    }

    /// Delete a rule.
    ///
    /// Its traffic is refused from then on, unless another rule lets it through.
    ///
    /// The `request` is a [`DeleteRulesRequest`], explained there field by field.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygrouprule/1.0/>
    pub fn delete(&self, request: impl Into<DeleteRulesRequest>) -> Call<'a, ()> {
        Call::new(self.client, rows::RULES_DELETE, request.into())
    }
}

/// Input of [`Rules::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteRulesRequest {
    /// Id of the rule.
    pub security_group_rule_id: String,
}

impl DeleteRulesRequest {
    /// With what is required: `security_group_rule_id`.
    pub fn new(security_group_rule_id: impl Into<String>) -> Self {
        Self { security_group_rule_id: security_group_rule_id.into() }
    }
}

impl From<&str> for DeleteRulesRequest {
    fn from(security_group_rule_id: &str) -> Self {
        Self::new(security_group_rule_id)
    }
}

impl From<&String> for DeleteRulesRequest {
    fn from(security_group_rule_id: &String) -> Self {
        Self::new(security_group_rule_id)
    }
}

impl From<String> for DeleteRulesRequest {
    fn from(security_group_rule_id: String) -> Self {
        Self::new(security_group_rule_id)
    }
}

/// Input of [`SecurityGroups::delete`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteSecurityGroupsRequest {
    /// Id of the security group.
    pub security_group_id: String,
}

impl DeleteSecurityGroupsRequest {
    /// With what is required: `security_group_id`.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into() }
    }
}

impl From<&str> for DeleteSecurityGroupsRequest {
    fn from(security_group_id: &str) -> Self {
        Self::new(security_group_id)
    }
}

impl From<&String> for DeleteSecurityGroupsRequest {
    fn from(security_group_id: &String) -> Self {
        Self::new(security_group_id)
    }
}

impl From<String> for DeleteSecurityGroupsRequest {
    fn from(security_group_id: String) -> Self {
        Self::new(security_group_id)
    }
}

/// Input of [`Rules::list`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListRulesRequest {
    /// Rules per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only the rule with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the security group.
    pub security_group_id: String,
    /// Only rules for these addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_ip_prefix: Option<String>,
    /// Only rules for members of this group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_group_id: Option<String>,
    /// Only rules with this description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Only rules for traffic that comes in (`ingress`) or goes out (`egress`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    /// Only rules for this service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
}

impl ListRulesRequest {
    /// With what is required: `security_group_id`.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self {
            size: None,
            page: None,
            sort: None,
            id: None,
            security_group_id: security_group_id.into(),
            remote_ip_prefix: None,
            remote_group_id: None,
            description: None,
            direction: None,
            service: None,
        }
    }

    /// Rules per page. At least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page. At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only the rule with this id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Only rules for these addresses.
    pub fn remote_ip_prefix(mut self, remote_ip_prefix: impl Into<String>) -> Self {
        self.remote_ip_prefix = Some(remote_ip_prefix.into());
        self
    }

    /// Only rules for members of this group.
    pub fn remote_group_id(mut self, remote_group_id: impl Into<String>) -> Self {
        self.remote_group_id = Some(remote_group_id.into());
        self
    }

    /// Only rules with this description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Only rules for traffic that comes in (`ingress`) or goes out (`egress`).
    pub fn direction(mut self, direction: impl Into<String>) -> Self {
        self.direction = Some(direction.into());
        self
    }

    /// Only rules for this service.
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }
}

impl From<&str> for ListRulesRequest {
    fn from(security_group_id: &str) -> Self {
        Self::new(security_group_id)
    }
}

impl From<&String> for ListRulesRequest {
    fn from(security_group_id: &String) -> Self {
        Self::new(security_group_id)
    }
}

impl From<String> for ListRulesRequest {
    fn from(security_group_id: String) -> Self {
        Self::new(security_group_id)
    }
}

/// Input of [`SecurityGroups::list`].
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ListSecurityGroupsRequest {
    /// Groups per page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
    /// Number of the page. At least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// Order: a field, a colon, and `asc` or `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<String>,
    /// Only the group with this id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Only groups of this name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ListSecurityGroupsRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self { size: None, page: None, sort: None, id: None, name: None }
    }

    /// Groups per page. At least 0.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Number of the page. At least 0.
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Order: a field, a colon, and `asc` or `desc`.
    pub fn sort(mut self, sort: impl Into<String>) -> Self {
        self.sort = Some(sort.into());
        self
    }

    /// Only the group with this id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Only groups of this name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The security group to create.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygroupcreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SecurityGroupCreateRequest {
    /// Free text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether its traffic is logged. Where to is set once for the account, with Security Group Logging;
    /// storage is charged. Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loggable: Option<bool>,
    /// Letters, digits and `-`, as the console takes them. Others may have the same name. At most 255
    /// characters.
    pub name: String,
    /// Tags to attach, at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl SecurityGroupCreateRequest {
    /// With what is required: `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self { description: None, loggable: None, name: name.into(), tags: None }
    }

    /// Free text. At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether its traffic is logged. Where to is set once for the account, with Security Group Logging;
    /// storage is charged. Default: `false`.
    pub fn loggable(mut self, loggable: bool) -> Self {
        self.loggable = Some(loggable);
        self
    }

    /// Tags to attach, at most 50.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

impl From<&str> for SecurityGroupCreateRequest {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<&String> for SecurityGroupCreateRequest {
    fn from(name: &String) -> Self {
        Self::new(name)
    }
}

impl From<String> for SecurityGroupCreateRequest {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// A security group.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygroup/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityGroupInfo {
    /// Id of the account that it belongs to.
    #[serde(deserialize_with = "lenient::sure")]
    pub account_id: String,
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the security group.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Whether its traffic is logged.
    #[serde(deserialize_with = "lenient::sure")]
    pub loggable: bool,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Its name; others may have the same.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// How many rules it has.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub rule_count: Option<i64>,
    /// Its state.
    ///
    /// Inferred.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: SecurityGroupInfoState,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of security groups.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouplistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityGroupListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// The groups.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub security_groups: Vec<SecurityGroupInfo>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A rule that lets traffic through.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprule/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityGroupRule {
    /// When it was created.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_at: Timestamp,
    /// Id of the user who created it.
    #[serde(deserialize_with = "lenient::sure")]
    pub created_by: String,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Which way the traffic goes.
    #[serde(deserialize_with = "lenient::sure")]
    pub direction: SecurityGroupRuleDirection,
    /// Kind of the addresses, `IPv4` or `IPv6`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ethertype: Option<String>,
    /// Id of the rule.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// When it was changed last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_at: Timestamp,
    /// Id of the user who changed it last.
    #[serde(deserialize_with = "lenient::sure")]
    pub modified_by: String,
    /// Last port; `null` is every port.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub port_range_max: Option<i64>,
    /// First port; `null` is every port.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub port_range_min: Option<i64>,
    /// Protocol, for example `tcp`; `null` is every protocol.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    /// Id of the security group at the other end.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub remote_group_id: Option<String>,
    /// Name of the security group at the other end.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub remote_group_name: Option<String>,
    /// Addresses at the other end, for example `10.0.1.0/24`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub remote_ip_prefix: Option<String>,
    /// Id of the security group that has the rule.
    #[serde(deserialize_with = "lenient::sure")]
    pub security_group_id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The rule to create.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprulecreaterequest/>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SecurityGroupRuleCreateRequest {
    /// Free text. At most 255 characters.
    ///
    /// Inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Which way the traffic goes: `ingress` comes in, `egress` goes out.
    pub direction: String,
    /// Kind of the addresses, `IPv4` or `IPv6`. Default: `IPv4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ethertype: Option<String>,
    /// Last port, the same as the first for a single one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port_range_max: Option<i64>,
    /// First port. Leave both out for every port.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port_range_min: Option<i64>,
    /// Protocol: `tcp`, `udp` or `icmp`. Left out, every protocol.
    ///
    /// Inferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol: Option<String>,
    /// Id of the security group whose members are at the other end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_group_id: Option<String>,
    /// Addresses at the other end in CIDR notation, for example `10.0.1.0/24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remote_ip_prefix: Option<String>,
    /// Id of the security group that gets the rule.
    pub security_group_id: String,
}

impl SecurityGroupRuleCreateRequest {
    /// With what is required: `direction`, `security_group_id`.
    pub fn new(direction: impl Into<String>, security_group_id: impl Into<String>) -> Self {
        Self {
            description: None,
            direction: direction.into(),
            ethertype: None,
            port_range_max: None,
            port_range_min: None,
            protocol: None,
            remote_group_id: None,
            remote_ip_prefix: None,
            security_group_id: security_group_id.into(),
        }
    }

    /// Free text. At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Kind of the addresses, `IPv4` or `IPv6`. Default: `IPv4`.
    pub fn ethertype(mut self, ethertype: impl Into<String>) -> Self {
        self.ethertype = Some(ethertype.into());
        self
    }

    /// Last port, the same as the first for a single one.
    pub fn port_range_max(mut self, port_range_max: i64) -> Self {
        self.port_range_max = Some(port_range_max);
        self
    }

    /// First port. Leave both out for every port.
    pub fn port_range_min(mut self, port_range_min: i64) -> Self {
        self.port_range_min = Some(port_range_min);
        self
    }

    /// Protocol: `tcp`, `udp` or `icmp`. Left out, every protocol.
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Id of the security group whose members are at the other end.
    pub fn remote_group_id(mut self, remote_group_id: impl Into<String>) -> Self {
        self.remote_group_id = Some(remote_group_id.into());
        self
    }

    /// Addresses at the other end in CIDR notation, for example `10.0.1.0/24`.
    pub fn remote_ip_prefix(mut self, remote_ip_prefix: impl Into<String>) -> Self {
        self.remote_ip_prefix = Some(remote_ip_prefix.into());
        self
    }
}

/// A page of rules.
///
/// Documented at
/// <https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprulelistresponse/>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityGroupRuleListResponse {
    /// How many there are on all pages.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Addresses of other pages.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Map<String, Value>>,
    /// The rules.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub security_group_rules: Vec<SecurityGroupRule>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One rule.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityGroupRuleShowResponse {
    /// The rule.
    #[serde(deserialize_with = "lenient::sure")]
    pub security_group_rule: SecurityGroupRule,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`SecurityGroups::update`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SecurityGroupSetRequest {
    /// Id of the security group.
    pub security_group_id: String,
    /// The new text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether its traffic is logged from now on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loggable: Option<bool>,
}

impl SecurityGroupSetRequest {
    /// With what is required: `security_group_id`.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), description: None, loggable: None }
    }

    /// The new text. At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Whether its traffic is logged from now on.
    pub fn loggable(mut self, loggable: bool) -> Self {
        self.loggable = Some(loggable);
        self
    }
}

impl From<&str> for SecurityGroupSetRequest {
    fn from(security_group_id: &str) -> Self {
        Self::new(security_group_id)
    }
}

impl From<&String> for SecurityGroupSetRequest {
    fn from(security_group_id: &String) -> Self {
        Self::new(security_group_id)
    }
}

impl From<String> for SecurityGroupSetRequest {
    fn from(security_group_id: String) -> Self {
        Self::new(security_group_id)
    }
}

/// One security group.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SecurityGroupShowResponse {
    /// The group.
    #[serde(deserialize_with = "lenient::sure")]
    pub security_group: SecurityGroupInfo,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Rules::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowRulesRequest {
    /// Id of the rule.
    pub security_group_rule_id: String,
    /// Only these fields, as far as the service obeys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<String>>,
}

impl ShowRulesRequest {
    /// With what is required: `security_group_rule_id`.
    pub fn new(security_group_rule_id: impl Into<String>) -> Self {
        Self { security_group_rule_id: security_group_rule_id.into(), fields: None }
    }

    /// Only these fields, as far as the service obeys.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
}

impl From<&str> for ShowRulesRequest {
    fn from(security_group_rule_id: &str) -> Self {
        Self::new(security_group_rule_id)
    }
}

impl From<&String> for ShowRulesRequest {
    fn from(security_group_rule_id: &String) -> Self {
        Self::new(security_group_rule_id)
    }
}

impl From<String> for ShowRulesRequest {
    fn from(security_group_rule_id: String) -> Self {
        Self::new(security_group_rule_id)
    }
}

/// Input of [`SecurityGroups::show`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ShowSecurityGroupsRequest {
    /// Id of the security group.
    pub security_group_id: String,
}

impl ShowSecurityGroupsRequest {
    /// With what is required: `security_group_id`.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into() }
    }
}

impl From<&str> for ShowSecurityGroupsRequest {
    fn from(security_group_id: &str) -> Self {
        Self::new(security_group_id)
    }
}

impl From<&String> for ShowSecurityGroupsRequest {
    fn from(security_group_id: &String) -> Self {
        Self::new(security_group_id)
    }
}

impl From<String> for ShowSecurityGroupsRequest {
    fn from(security_group_id: String) -> Self {
        Self::new(security_group_id)
    }
}

/// A tag.
///
/// Documented at
/// <https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/security_group_security_group.md>
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

open_enum! {
    /// Its state.
    ///
    /// Inferred.
    pub enum SecurityGroupInfoState {
        /// Can be used.
        Active = "ACTIVE",
    }
}

open_enum! {
    /// Which way the traffic goes.
    pub enum SecurityGroupRuleDirection {
        /// Comes in.
        Ingress = "ingress",
        /// Goes out.
        Egress = "egress",
    }
}

impl Paged for SecurityGroupListResponse {
    type Item = SecurityGroupInfo;

    fn into_items(self) -> Vec<Self::Item> {
        self.security_groups
    }
}

impl Paged for SecurityGroupRuleListResponse {
    type Item = SecurityGroupRule;

    fn into_items(self) -> Vec<Self::Item> {
        self.security_group_rules
    }
}

json_answer!(
    SecurityGroupListResponse,
    SecurityGroupRuleListResponse,
    SecurityGroupRuleShowResponse,
    SecurityGroupShowResponse,
);

model!(
    SecurityGroupInfo,
    SecurityGroupListResponse,
    SecurityGroupRule,
    SecurityGroupRuleListResponse,
    SecurityGroupRuleShowResponse,
    SecurityGroupShowResponse,
);
