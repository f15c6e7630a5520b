/**
 * Samsung Cloud Platform IAM: client and types.
 *
 * Made by `cargo dev generate` from `core/api/iam.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, Pages } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`.
 */
export type AccessKeyCreateAccessKeyType =
  | 'PERMANENT'
  | 'TEMPORARY'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * How long it lives.
 *
 * - `PERMANENT`: Until it is deleted.
 * - `TEMPORARY`: For a while, from a permanent one.
 * - `SECRET_VAULT_TEMPORARY`: Made by Secret Vault.
 */
export type AccessKeyInfoAccessKeyType =
  | 'PERMANENT'
  | 'TEMPORARY'
  | 'SECRET_VAULT_TEMPORARY'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Who made it.
 *
 * - `USER_DEFINED`: A user.
 * - `DEFAULT`: The platform.
 */
export type GroupInfoType =
  | 'USER_DEFINED'
  | 'DEFAULT'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * What it is attached to.
 *
 * - `IDENTITY_BASED`: Users, groups and roles.
 * - `RESOURCE_BASED`: Resources.
 */
export type PolicyPolicyCategory =
  | 'IDENTITY_BASED'
  | 'RESOURCE_BASED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Who made it.
 *
 * - `SYSTEM_MANAGED`: The platform.
 * - `USER_DEFINED`: A user.
 */
export type PolicyPolicyType =
  | 'SYSTEM_MANAGED'
  | 'USER_DEFINED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Whether it counts.
 *
 * - `ACTIVE`: Counts.
 * - `INACTIVE`: Does not count.
 * - `DELETED`: Is deleted.
 */
export type PolicyState =
  | 'ACTIVE'
  | 'INACTIVE'
  | 'DELETED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Kind of user.
 *
 * - `IAM`: A user of the account.
 */
export type UserType =
  | 'IAM'
  | (string & {});

/** Input of {@link AccessKeys.create | accessKeys.create}. */
export interface AccessKeyCreateRequest {
  /** How long it lives: `PERMANENT`, or `TEMPORARY` for `duration`. `PERMANENT` or `TEMPORARY`. */
  access_key_type: AccessKeyCreateAccessKeyType;
  /** Id of the account; left out, that of the caller. */
  account_id?: string;
  /** Free text. Make it unique: it is what a creation with an unknown outcome is found by. */
  description?: string | null;
  /** How long a temporary key lives, as ISO 8601 writes it: `PT1H` is an hour. */
  duration?: string | null;
  /** Id of the permanent key that a temporary one comes from. */
  parent_access_key_id?: string | null;
  /**
   * One-time code of the user, if the account demands one.
   *
   * Inferred.
   */
  passcode?: string | null;
}

/**
 * An access key.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskey/}
 */
export interface AccessKeyInfo {
  /** The access key: what a client is given. */
  access_key: string;
  /** How long it lives. */
  access_key_type?: AccessKeyInfoAccessKeyType;
  /** Id of the account that it belongs to. */
  account_id?: string;
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** Free text. */
  description?: string | null;
  /** When it ends; the year 9999 is never. */
  expiration_timestamp?: string;
  /** Id of the key, which is not the key itself. */
  id: string;
  /** Whether it may be used. */
  is_enabled: boolean;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** Id of the key that a temporary one comes from. */
  parent_access_key_id?: string | null;
  /** The secret key: what a client is given. */
  secret_key?: string;
}

/**
 * One key.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/accesskeyresponse/}
 */
export interface AccessKeyResponse {
  /** The key. */
  access_key: AccessKeyInfo;
}

/** Input of {@link AccessKeys.update | accessKeys.update}. */
export interface AccessKeyUpdateRequest {
  /** Id of the access key, which is not the key itself. */
  access_key_id: string;
  /** Whether it may be used from now on. Default: `true`. */
  is_enabled?: boolean;
}

/**
 * A user in a group.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/createdgroupmember/}
 */
export interface CreatedGroupMember {
  /** When the user was added. */
  created_at?: string;
  /** Id of the user who added it. */
  created_by?: string;
  /** E-mail address of that user. */
  creator_email?: string;
  /** Name of that user. */
  creator_name?: string;
  /** E-mail address of the user. */
  user_email?: string;
  /** Id of the user. */
  user_id: string;
  /** Name of the user. */
  user_name?: string;
}

/** Input of {@link AccessKeys.delete | accessKeys.delete}. */
export interface DeleteAccessKeysRequest {
  /** Id of the access key, which is not the key itself. */
  access_key_id: string;
}

/** Input of {@link Users.delete | users.delete}. */
export interface DeleteUsersRequest {
  /** Id of the account, as the console shows it. No operation tells it. */
  account_id: string;
  /** Id of the user. */
  user_id: string;
}

/**
 * Address of a service.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/endpointsresponse/}
 */
export interface Endpoint {
  /** Region of the address. */
  region?: string;
  /** Name of the service. */
  service_name?: string;
  /** Word of the service, which stands before a version in `Scp-Api-Version`. */
  service_type: string;
  /** The address. */
  url: string;
}

/**
 * A group of users.
 *
 * Documented at {@link https://docs.e.samsungsdscloud.com/apireference/management/iam/models/group/}
 */
export interface GroupInfo {
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** E-mail address of that user. */
  creator_email?: string;
  /** Name of that user. */
  creator_name?: string;
  /** Free text. At most 1000 characters. */
  description?: string | null;
  /** Name of the domain, for example `scp`. */
  domain_name?: string;
  /** Id of the group. */
  id: string;
  /** Its users. */
  members?: GroupMember[] | null;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** E-mail address of that user. */
  modifier_email?: string;
  /** Name of that user. */
  modifier_name?: string;
  /** Name of the group. 3 to 24 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`. */
  name: string;
  /** Policies that say what its users may do. */
  policies?: Policy[] | null;
  /** Kind of resource, for what a service manages itself. */
  resource_type?: string | null;
  /** Roles of the group. */
  roles?: Role[] | null;
  /** Name of the service that manages it, if one does. */
  service_name?: string | null;
  /** Word of the service that manages it, if one does. */
  service_type?: string | null;
  /** SRN: its name across all services. */
  srn?: string | null;
  /** Who made it. */
  type?: GroupInfoType;
}

/**
 * A user in a group.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmember/}
 */
export interface GroupMember {
  /** When the user was added. */
  created_at?: string;
  /** Id of the user who added it. */
  created_by?: string;
  /** When that user was created. */
  creator_created_at?: string;
  /** E-mail address of that user. */
  creator_email?: string;
  /** When that user logged in last. */
  creator_last_login_at?: string | null;
  /** Name of that user. */
  creator_name?: string;
  /** Names of all groups of the user. */
  group_names?: string[];
  /** When the user was created. */
  user_created_at?: string;
  /** E-mail address of the user. */
  user_email?: string;
  /** Id of the user. */
  user_id: string;
  /** When the user logged in last. */
  user_last_login_at?: string | null;
  /** Name of the user. */
  user_name?: string;
}

/** Input of {@link Members.add | members.add}. */
export interface GroupMemberCreateRequest {
  /** Id of the group. */
  group_id: string;
  /** Id of the user, from {@link Users.list | users.list}. */
  user_id: string;
}

/**
 * The new member.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmembercreateresponse/}
 */
export interface GroupMemberCreateResponse {
  /** The member. */
  group_member: CreatedGroupMember;
}

/**
 * A page of members.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupmemberpageresponse/}
 */
export interface GroupMemberPageResponse {
  /** How many there are on all pages. */
  count?: number;
  /** The members. */
  group_members: GroupMember[];
  /** Number of this page. */
  page?: number;
  /** Rows per page. */
  size?: number;
  /** The order that was asked for. */
  sort?: string[] | null;
}

/**
 * A page of groups.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/grouppageresponse/}
 */
export interface GroupPageResponse {
  /** How many there are on all pages. */
  count?: number;
  /** The groups. */
  groups: GroupInfo[];
  /** Number of this page. */
  page?: number;
  /** Rows per page. */
  size?: number;
  /** The order that was asked for. */
  sort?: string[] | null;
}

/**
 * One group.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/groupshowresponse/}
 */
export interface GroupShowResponse {
  /** The group. */
  group: GroupInfo;
}

/**
 * A page of keys.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listaccesskeyresponse/}
 */
export interface ListAccessKeyResponse {
  /** The keys. */
  access_keys: AccessKeyInfo[];
  /** How many there are on all pages, if `with_count` asks. */
  count?: number | null;
  /** Addresses of other pages. */
  links?: Array<Record<string, unknown>> | null;
}

/** Input of {@link AccessKeys.list | accessKeys.list}. */
export interface ListAccessKeysRequest {
  /** `true`: the answer says how many there are on all pages. */
  with_count?: string;
  /** Rows per page, at most 10,000. */
  limit?: number;
  /** Id of the last key of the page before. */
  marker?: string;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Id of the account, as the console shows it. No operation tells it. */
  account_id?: string;
  /** Only keys of this kind. */
  access_key_type?: string;
  /** Only temporary keys that come from this key. */
  parent_access_key_id?: string;
}

/** Input of {@link Endpoints.list | endpoints.list}. */
export interface ListEndpointsRequest {
}

/**
 * All addresses.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/listendpointsresponse/}
 */
export interface ListEndpointsResponse {
  /** The addresses. */
  endpoints: Endpoint[];
}

/** Input of {@link Groups.list | groups.list}. */
export interface ListGroupsRequest {
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only groups of this name. */
  name?: string;
  /** Only groups of these kinds, with commas: `USER_DEFINED`, `DEFAULT`. */
  types?: string;
  /** Only groups with these ids, with commas. */
  ids?: string;
  /** `true`: only groups with members; `false`: only those without. */
  has_member?: string;
  /** `true`: only groups with roles; `false`: only those without. */
  has_role?: string;
  /** Whether the group is complete; what that means is not documented. */
  is_completed?: string;
  /** Only what this user created, by name. */
  creator_name?: string;
  /** Only what this user created, by e-mail address. */
  creator_email?: string;
  /** Only what this user changed last, by name. */
  modifier_name?: string;
  /** Only what this user changed last, by e-mail address. */
  modifier_email?: string;
  /** Only groups in which this user is not. */
  exclude_user_id?: string;
  /** Only groups that do not have this policy. */
  exclude_policy_id?: string;
}

/** Input of {@link Members.list | members.list}. */
export interface ListMembersRequest {
  /** Id of the group. */
  group_id: string;
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only users of this name. */
  user_name?: string;
  /** Only users with this e-mail address. */
  user_email?: string;
  /** Only what this user created, by name. */
  creator_name?: string;
  /** Only what this user created, by e-mail address. */
  creator_email?: string;
}

/** Input of {@link Users.list | users.list}. */
export interface ListUsersRequest {
  /** Id of the account, as the console shows it. No operation tells it. */
  account_id: string;
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only users with this e-mail address. */
  email?: string;
  /** Only users of this name. */
  user_name?: string;
}

/**
 * A policy.
 *
 * Documented at {@link https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policy/}
 */
export interface Policy {
  /** Id of the account that it belongs to. */
  account_id?: string | null;
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** E-mail address of that user. */
  creator_email?: string | null;
  /** Name of that user. */
  creator_name?: string | null;
  /** Id of the version that counts. */
  default_version_id?: string;
  /** Free text. At most 1000 characters. */
  description?: string | null;
  /** Name of the domain, for example `scp`. */
  domain_name?: string;
  /** Id of the policy. */
  id?: string;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** E-mail address of that user. */
  modifier_email?: string | null;
  /** Name of that user. */
  modifier_name?: string | null;
  /** What it is attached to. */
  policy_category?: PolicyPolicyCategory;
  /** Name of the policy. 3 to 128 characters; must match `^[a-zA-Z0-9\-.,_+=@ㄱ-ㅎㅏ-ㅣ가-힣]*$`. */
  policy_name?: string;
  /** Who made it. */
  policy_type?: PolicyPolicyType;
  /** Its versions. */
  policy_versions?: PolicyVersion[];
  /** Kind of resource, for what a service manages itself. */
  resource_type?: string | null;
  /** Name of the service that manages it, if one does. */
  service_name?: string | null;
  /** Word of the service that manages it, if one does. */
  service_type?: string | null;
  /** SRN: its name across all services. */
  srn?: string;
  /** Whether it counts. */
  state?: PolicyState;
}

/**
 * A version of a policy.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/iam/models/policyversion/}
 */
export interface PolicyVersion {
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** Id of the version. */
  id?: string;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** What it says: `Version`, and in `Statement` what is allowed and denied. What is denied stays denied. */
  policy_document?: Record<string, unknown>;
  /** Id of the policy. */
  policy_id?: string;
  /** Name of the version. */
  policy_version_name?: string;
}

/** Input of {@link Members.remove | members.remove}. */
export interface RemoveMembersRequest {
  /** Id of the group. */
  group_id: string;
  /** Id of the user. */
  user_id: string;
}

/**
 * A role.
 *
 * Documented at {@link https://docs.e.samsungsdscloud.com/apireference/management/iam/models/role/}
 */
export interface Role {
  /** Id of the account that it belongs to. */
  account_id?: string | null;
  /** Who may take it, in the form of a policy. */
  assume_role_policy_document?: Record<string, unknown>;
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string;
  /** E-mail address of that user. */
  creator_email?: string;
  /** Name of that user. */
  creator_name?: string;
  /** Free text. */
  description?: string | null;
  /** Id of the role. */
  id: string;
  /** How long it can be taken at a time. In s. */
  max_session_duration?: number;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** E-mail address of that user. */
  modifier_email?: string;
  /** Name of that user. */
  modifier_name?: string;
  /** Name of the role. */
  name: string;
  /** Policies that say what it may do. */
  policies?: Policy[] | null;
  /** Who made it: `DEFAULT` the platform, `USER_DEFINED` a user. */
  type?: string;
}

/** Input of {@link AccessKeys.show | accessKeys.show}. */
export interface ShowAccessKeysRequest {
  /** Id of the access key, which is not the key itself. */
  access_key_id: string;
}

/** Input of {@link Groups.show | groups.show}. */
export interface ShowGroupsRequest {
  /** Id of the group. */
  group_id: string;
}

/** Input of {@link Users.show | users.show}. */
export interface ShowUsersRequest {
  /** Id of the account, as the console shows it. No operation tells it. */
  account_id: string;
  /** Id of the user. */
  user_id: string;
}

/**
 * A tag.
 *
 * Documented at {@link
 * https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md}
 */
export interface Tag {
  /** Its key. At most 128 characters. */
  key: string;
  /** Its value. At most 256 characters. */
  value: string;
}

/**
 * A user.
 *
 * Documented at {@link
 * https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md}
 */
export interface User {
  /** Id of the account that it belongs to. */
  account_id?: string | null;
  /** Company of the user. */
  company_name?: string | null;
  /** When it was created. */
  created_at?: string;
  /** Id of the user who created it. */
  created_by?: string | null;
  /** Free text. */
  description?: string | null;
  /** E-mail address of the user. */
  email?: string | null;
  /** Whether the address was confirmed. */
  email_authenticated?: boolean | null;
  /** First name. */
  first_name?: string | null;
  /** Groups of the user. */
  groups?: UserGroup[] | null;
  /** Id of the user. */
  id: string;
  /** When the user logged in last. */
  last_login_at?: string | null;
  /** Last name. */
  last_name?: string | null;
  /** When the password was changed last. */
  last_password_update_at?: string | null;
  /** When it was changed last. */
  modified_at?: string;
  /** Id of the user who changed it last. */
  modified_by?: string | null;
  /** Name that is shown. */
  name?: string | null;
  /** How many old passwords cannot be used again. */
  password_reuse_count?: number | null;
  /** Whether the phone number was confirmed. */
  phone_authenticated?: boolean | null;
  /** Time zone of the user. */
  timezone?: string | null;
  /** Kind of user. */
  type?: UserType | null;
  /** Name of the user. */
  user_name?: string | null;
}

/** Input of {@link Users.create | users.create}. */
export interface UserCreateRequest {
  /** Id of the account, as the console shows it. No operation tells it. */
  account_id: string;
  /** Free text. */
  description?: string | null;
  /** Groups to put the user in. */
  group_ids?: string[];
  /**
   * First password: 9 to 20 characters with a small letter, a capital, a digit and one of `!@#$%&*^`;
   * nothing three times in a row, no four in sequence.
   */
  password: string;
  /** Policies for the user. */
  policy_ids?: string[];
  /** Tags to attach, at most 50. */
  tags?: Tag[];
  /** Whether the user must choose another one at the first login. */
  temporary_password: boolean;
  /** Name to log in with: letters, digits and `+=,.@-_`. At most 64 characters. */
  user_name: string;
}

/**
 * A group of a user.
 *
 * Documented at {@link
 * https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/resources/iam_user.md}
 */
export interface UserGroup {
  /** Id of the group. */
  id?: string | null;
  /** Name of the group. */
  name?: string | null;
}

/**
 * A page of users.
 *
 * Inferred; see {@link
 * https://github.com/SamsungSDSCloud/terraform-provider-samsungcloudplatformv2/blob/HEAD/docs/data-sources/iam_users.md}
 */
export interface UserPage {
  /** How many there are on all pages. */
  count?: number | null;
  /** Number of this page. */
  page?: number | null;
  /** Rows per page. */
  size?: number | null;
  /** The users. */
  users: User[];
}

/** Addresses of all services. */
export class Endpoints extends Group {
  /**
   * List the addresses of all services.
   *
   * Gives the whole list at once. Clients need no address: they make it of service, region and
   * environment.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listendpoints/1.4/}
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListEndpointsRequest = {}, options?: CallOptions): Pages<ListEndpointsResponse, Endpoint> {
    return this._list('endpoints.list', input, 'endpoints', options);
  }
}

/** Pairs of an access key and a secret key, permanent ones and temporary ones. */
export class AccessKeys extends Group {
  /**
   * List access keys.
   *
   * Those of the caller, or of an account.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeylist/1.4/}
   *
   * @param input - What it takes; {@link ListAccessKeysRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListAccessKeysRequest = {}, options?: CallOptions): Pages<ListAccessKeyResponse, AccessKeyInfo> {
    return this._list('accessKeys.list', input, 'access_keys', options);
  }

  /**
   * Make an access key.
   *
   * A user has at most two, and each can have five temporary ones, which only this operation makes.
   * Store the secret key now. A new key may demand temporary keys or certain addresses, as the console
   * says: then calls with it are refused with 401.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeycreate/1.4/}
   *
   * @param input - What it takes; {@link AccessKeyCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One key.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: AccessKeyCreateRequest, options?: CallOptions): Call<AccessKeyResponse> {
    return this._call('accessKeys.create', input, options);
  }

  /**
   * Read an access key by its id.
   *
   * Whether the secret key is still shown is not documented.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyshow/1.4/}
   *
   * @param input - What it takes; {@link ShowAccessKeysRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One key.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowAccessKeysRequest, options?: CallOptions): Call<AccessKeyResponse> {
    return this._call('accessKeys.show', input, options);
  }

  /**
   * Enable or disable an access key.
   *
   * A key has to be disabled before it can be deleted. One that Secret Vault uses cannot be disabled.
   * Think of who signs with it.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeyset/1.4/}
   *
   * @param input - What it takes; {@link AccessKeyUpdateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One key.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: AccessKeyUpdateRequest, options?: CallOptions): Call<AccessKeyResponse> {
    return this._call('accessKeys.update', input, options);
  }

  /**
   * Delete an access key.
   *
   * Disable it first. Calls signed with it are refused from then on.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/accesskeydelete/1.4/}
   *
   * @param input - What it takes; {@link DeleteAccessKeysRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteAccessKeysRequest, options?: CallOptions): Call<void> {
    return this._call('accessKeys.delete', input, options);
  }
}

/** Groups of users. What a user may do follows from the policies of its groups. */
export class Groups extends Group {
  /**
   * List the groups of users.
   *
   * Filters can be combined.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroup/1.4/}
   *
   * @param input - What it takes; {@link ListGroupsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListGroupsRequest = {}, options?: CallOptions): Pages<GroupPageResponse, GroupInfo> {
    return this._list('groups.list', input, 'groups', options);
  }

  /**
   * Read a group with its policies and roles.
   *
   * What its users may do is the sum of the policies; what one denies stays denied.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/showgroup/1.4/}
   *
   * @param input - What it takes; {@link ShowGroupsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One group.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowGroupsRequest, options?: CallOptions): Call<GroupShowResponse> {
    return this._call('groups.show', input, options);
  }
}

/** Users in a group. */
export class Members extends Group {
  /**
   * List the users in a group.
   *
   * With the names of all groups of each.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listgroupmember/1.4/}
   *
   * @param input - What it takes; {@link ListMembersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListMembersRequest, options?: CallOptions): Pages<GroupMemberPageResponse, GroupMember> {
    return this._list('members.list', input, 'group_members', options);
  }

  /**
   * Put a user into a group.
   *
   * The user may do from now on what the policies of the group allow.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/addgroupmember/1.4/}
   *
   * @param input - What it takes; {@link GroupMemberCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The new member.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  add(input: GroupMemberCreateRequest, options?: CallOptions): Call<GroupMemberCreateResponse> {
    return this._call('members.add', input, options);
  }

  /**
   * Take a user out of a group.
   *
   * The user stays, and loses what only this group allowed.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/removegroupmember/1.4/}
   *
   * @param input - What it takes; {@link RemoveMembersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  remove(input: RemoveMembersRequest, options?: CallOptions): Call<void> {
    return this._call('members.remove', input, options);
  }
}

/** Users of an account that log in to the console. */
export class Users extends Group {
  /**
   * List the users of an account.
   *
   * The id of the account stands in the console; no operation tells it.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/listiamuser/1.4/}
   *
   * @param input - What it takes; {@link ListUsersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListUsersRequest, options?: CallOptions): Pages<UserPage, User> {
    return this._list('users.list', input, 'users', options);
  }

  /**
   * Create a user that can log in to the console.
   *
   * Without groups and policies it may do nothing. AI&MLOps platforms have users of their own: this one
   * is for the console.
   *
   * Inferred; see {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/createiamuser/1.4/}
   *
   * @param input - What it takes; {@link UserCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A user.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: UserCreateRequest, options?: CallOptions): Call<User> {
    return this._call('users.create', input, options);
  }

  /**
   * Read a user of an account.
   *
   * The same as in the list.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/getiamuser/1.4/}
   *
   * @param input - What it takes; {@link ShowUsersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A user.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowUsersRequest, options?: CallOptions): Call<User> {
    return this._call('users.show', input, options);
  }

  /**
   * Delete a user of an account.
   *
   * Its access keys go with it, so calls signed with them are refused from then on.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/iam/apis/deleteiamuser/1.4/}
   *
   * @param input - What it takes; {@link DeleteUsersRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteUsersRequest, options?: CallOptions): Call<void> {
    return this._call('users.delete', input, options);
  }

  /**
   * Does what {@link Users.create | users.create} does, unless something of this `user_name` is there:
   * then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link Users.show |
   * users.show} shows: `description`.
   *
   * @param input - What it takes; {@link UserCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A user.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how.
   */
  ensure(input: UserCreateRequest, options?: CallOptions): Call<User> {
    return this._call('users.ensure', input, options);
  }
}

/**
 * Who may do what in an account: users, groups, access keys, and the addresses of all services.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/iam.md}
 */
export class IAM extends Client {
  protected override get _service(): string {
    return 'iam';
  }

  /** Addresses of all services. */
  readonly endpoints: Endpoints = new Endpoints(this);

  /** Pairs of an access key and a secret key, permanent ones and temporary ones. */
  readonly accessKeys: AccessKeys = new AccessKeys(this);

  /** Groups of users. What a user may do follows from the policies of its groups. */
  readonly groups: Groups = new Groups(this);

  /** Users in a group. */
  readonly members: Members = new Members(this);

  /** Users of an account that log in to the console. */
  readonly users: Users = new Users(this);
}
