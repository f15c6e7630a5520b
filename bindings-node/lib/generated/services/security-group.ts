/**
 * Samsung Cloud Platform Security Group: client and types.
 *
 * Made by `cargo dev generate` from `core/api/security-group.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, Pages } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * Its state.
 *
 * Inferred.
 *
 * - `ACTIVE`: Can be used.
 */
export type SecurityGroupInfoState =
  | 'ACTIVE'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Which way the traffic goes.
 *
 * - `ingress`: Comes in.
 * - `egress`: Goes out.
 */
export type SecurityGroupRuleDirection =
  | 'ingress'
  | 'egress'
  | (string & {});

/** Input of {@link Rules.delete | rules.delete}. */
export interface DeleteRulesRequest {
  /** Id of the rule. */
  security_group_rule_id: string;
}

/** Input of {@link SecurityGroups.delete | securityGroups.delete}. */
export interface DeleteSecurityGroupsRequest {
  /** Id of the security group. */
  security_group_id: string;
}

/** Input of {@link Rules.list | rules.list}. */
export interface ListRulesRequest {
  /** Rules per page. At least 0. */
  size?: number;
  /** Number of the page. At least 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only the rule with this id. */
  id?: string;
  /** Id of the security group. */
  security_group_id: string;
  /** Only rules for these addresses. */
  remote_ip_prefix?: string;
  /** Only rules for members of this group. */
  remote_group_id?: string;
  /** Only rules with this description. */
  description?: string;
  /** Only rules for traffic that comes in (`ingress`) or goes out (`egress`). */
  direction?: string;
  /** Only rules for this service. */
  service?: string;
}

/** Input of {@link SecurityGroups.list | securityGroups.list}. */
export interface ListSecurityGroupsRequest {
  /** Groups per page. At least 0. */
  size?: number;
  /** Number of the page. At least 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only the group with this id. */
  id?: string;
  /** Only groups of this name. */
  name?: string;
}

/** Input of {@link SecurityGroups.create | securityGroups.create}. */
export interface SecurityGroupCreateRequest {
  /** Free text. At most 255 characters. */
  description?: string | null;
  /**
   * Whether its traffic is logged. Where to is set once for the account, with Security Group Logging;
   * storage is charged. Default: `false`.
   */
  loggable?: boolean | null;
  /**
   * Letters, digits and `-`, as the console takes them. Others may have the same name. At most 255
   * characters.
   */
  name: string;
  /** Tags to attach, at most 50. */
  tags?: Tag[];
}

/**
 * A security group.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygroup/}
 */
export interface SecurityGroupInfo {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** Free text. */
  description: string | null;
  /** Id of the security group. */
  id: string;
  /** Whether its traffic is logged. */
  loggable: boolean;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Its name; others may have the same. */
  name: string;
  /** How many rules it has. */
  rule_count?: number;
  /**
   * Its state.
   *
   * Inferred.
   */
  state: SecurityGroupInfoState;
}

/**
 * A page of security groups.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouplistresponse/}
 */
export interface SecurityGroupListResponse {
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages. */
  links?: Array<Record<string, unknown>> | null;
  /** The groups. */
  security_groups: SecurityGroupInfo[];
}

/**
 * A rule that lets traffic through.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprule/}
 */
export interface SecurityGroupRule {
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** Free text. */
  description: string | null;
  /** Which way the traffic goes. */
  direction: SecurityGroupRuleDirection;
  /** Kind of the addresses, `IPv4` or `IPv6`. */
  ethertype?: string | null;
  /** Id of the rule. */
  id: string;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Last port; `null` is every port. */
  port_range_max: number | null;
  /** First port; `null` is every port. */
  port_range_min: number | null;
  /** Protocol, for example `tcp`; `null` is every protocol. */
  protocol: string | null;
  /** Id of the security group at the other end. */
  remote_group_id: string | null;
  /** Name of the security group at the other end. */
  remote_group_name?: string | null;
  /** Addresses at the other end, for example `10.0.1.0/24`. */
  remote_ip_prefix: string | null;
  /** Id of the security group that has the rule. */
  security_group_id: string;
}

/** Input of {@link Rules.create | rules.create}. */
export interface SecurityGroupRuleCreateRequest {
  /**
   * Free text. At most 255 characters.
   *
   * Inferred.
   */
  description?: string | null;
  /** Which way the traffic goes: `ingress` comes in, `egress` goes out. */
  direction: string;
  /** Kind of the addresses, `IPv4` or `IPv6`. Default: `IPv4`. */
  ethertype?: string | null;
  /** Last port, the same as the first for a single one. */
  port_range_max?: number | null;
  /** First port. Leave both out for every port. */
  port_range_min?: number | null;
  /**
   * Protocol: `tcp`, `udp` or `icmp`. Left out, every protocol.
   *
   * Inferred.
   */
  protocol?: string | null;
  /** Id of the security group whose members are at the other end. */
  remote_group_id?: string | null;
  /** Addresses at the other end in CIDR notation, for example `10.0.1.0/24`. */
  remote_ip_prefix?: string | null;
  /** Id of the security group that gets the rule. */
  security_group_id: string;
}

/**
 * A page of rules.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/models/securitygrouprulelistresponse/}
 */
export interface SecurityGroupRuleListResponse {
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages. */
  links?: Array<Record<string, unknown>> | null;
  /** The rules. */
  security_group_rules: SecurityGroupRule[];
}

/** One rule. */
export interface SecurityGroupRuleShowResponse {
  /** The rule. */
  security_group_rule: SecurityGroupRule;
}

/** Input of {@link SecurityGroups.update | securityGroups.update}. */
export interface SecurityGroupSetRequest {
  /** Id of the security group. */
  security_group_id: string;
  /** The new text. At most 255 characters. */
  description?: string | null;
  /** Whether its traffic is logged from now on. */
  loggable?: boolean | null;
}

/** One security group. */
export interface SecurityGroupShowResponse {
  /** The group. */
  security_group: SecurityGroupInfo;
}

/** Input of {@link Rules.show | rules.show}. */
export interface ShowRulesRequest {
  /** Id of the rule. */
  security_group_rule_id: string;
  /** Only these fields, as far as the service obeys. */
  fields?: string | string[];
}

/** Input of {@link SecurityGroups.show | securityGroups.show}. */
export interface ShowSecurityGroupsRequest {
  /** Id of the security group. */
  security_group_id: string;
}

/**
 * A tag.
 *
 * Documented at {@link
 * https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/security_group_security_group.md}
 */
export interface Tag {
  /** Its key. At most 128 characters. */
  key: string;
  /** Its value. At most 256 characters. */
  value: string;
}

/**
 * Groups of rules that are attached to servers, clusters and ports. An account has at most a hundred
 * unless its quota says otherwise.
 */
export class SecurityGroups extends Group {
  /**
   * List the security groups of the account in this region.
   *
   * Names need not be unique, so a filter by name may find several.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygroups/1.0/}
   *
   * @param input - What it takes; {@link ListSecurityGroupsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListSecurityGroupsRequest = {}, options?: CallOptions): Pages<SecurityGroupListResponse, SecurityGroupInfo> {
    return this._list('securityGroups.list', input, 'security_groups', options);
  }

  /**
   * Create a security group without rules.
   *
   * A group lets nothing in until {@link Rules.create | rules.create} says what. Attach it by its id, to
   * a cluster, a server, a load balancer or a port, which may come later: a group depends on nothing.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygroup/1.0/}
   *
   * @param input - What it takes; {@link SecurityGroupCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One security group.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: SecurityGroupCreateRequest, options?: CallOptions): Call<SecurityGroupShowResponse> {
    return this._call('securityGroups.create', input, options);
  }

  /**
   * Read a security group.
   *
   * Its rules are not part of it; {@link Rules.list | rules.list} has them.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygroup/1.0/}
   *
   * @param input - What it takes; {@link ShowSecurityGroupsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One security group.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowSecurityGroupsRequest, options?: CallOptions): Call<SecurityGroupShowResponse> {
    return this._call('securityGroups.show', input, options);
  }

  /**
   * Change the description of a security group, and whether its traffic is logged.
   *
   * Its name stays as it is. Rules are changed by deleting and creating them.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/setsecuritygroup/1.0/}
   *
   * @param input - What it takes; {@link SecurityGroupSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: SecurityGroupSetRequest, options?: CallOptions): Call<void> {
    return this._call('securityGroups.update', input, options);
  }

  /**
   * Delete a security group.
   *
   * Detach it first from everything that uses it. Its rules go with it.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygroup/1.0/}
   *
   * @param input - What it takes; {@link DeleteSecurityGroupsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteSecurityGroupsRequest, options?: CallOptions): Call<void> {
    return this._call('securityGroups.delete', input, options);
  }
}

/**
 * What a security group lets through. What no rule lets through is refused. A group has at most a
 * hundred unless the quota says otherwise.
 */
export class Rules extends Group {
  /**
   * List the rules of a security group.
   *
   * Filters can be combined.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/listsecuritygrouprules/1.0/}
   *
   * @param input - What it takes; {@link ListRulesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListRulesRequest, options?: CallOptions): Pages<SecurityGroupRuleListResponse, SecurityGroupRule> {
    return this._list('rules.list', input, 'security_group_rules', options);
  }

  /**
   * Let traffic through a security group.
   *
   * Say who is at the other end with `remote_ip_prefix` or with `remote_group_id`, not with both; with
   * neither it is everybody. A rule cannot be changed: delete it and create another one.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/createsecuritygrouprule/1.0/}
   *
   * @param input - What it takes; {@link SecurityGroupRuleCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One rule.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: SecurityGroupRuleCreateRequest, options?: CallOptions): Call<SecurityGroupRuleShowResponse> {
    return this._call('rules.create', input, options);
  }

  /**
   * Read a rule.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/showsecuritygrouprule/1.0/}
   *
   * @param input - What it takes; {@link ShowRulesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One rule.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowRulesRequest, options?: CallOptions): Call<SecurityGroupRuleShowResponse> {
    return this._call('rules.show', input, options);
  }

  /**
   * Delete a rule.
   *
   * Its traffic is refused from then on, unless another rule lets it through.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/networking/security-group/apis/deletesecuritygrouprule/1.0/}
   *
   * @param input - What it takes; {@link DeleteRulesRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteRulesRequest, options?: CallOptions): Call<void> {
    return this._call('rules.delete', input, options);
  }
}

/**
 * Rules that say which traffic reaches a server, a node of a cluster or a port of a VPC.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/security-group.md}
 */
export class SecurityGroup extends Client {
  protected override get _service(): string {
    return 'security-group';
  }

  /**
   * Groups of rules that are attached to servers, clusters and ports. An account has at most a hundred
   * unless its quota says otherwise.
   */
  readonly securityGroups: SecurityGroups = new SecurityGroups(this);

  /**
   * What a security group lets through. What no rule lets through is refused. A group has at most a
   * hundred unless the quota says otherwise.
   */
  readonly rules: Rules = new Rules(this);
}
