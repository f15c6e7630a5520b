/**
 * Samsung Cloud Platform VPC: client and types.
 *
 * Made by `cargo dev generate` from `core/api/vpc.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, Pages, Wait, WaitLimit, WaitOptions } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * Which way a gateway or a public address leads.
 *
 * - `IGW`: Internet gateway.
 * - `GGW`: Gateway of the public sector.
 * - `SIGW`: Gateway of Samsung.
 */
export type GatewayKind =
  | 'IGW'
  | 'GGW'
  | 'SIGW'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of a part of a network.
 *
 * - `CREATING`: Being made.
 * - `ACTIVE`: Can be used.
 * - `EDITING`: Being changed.
 * - `DELETING`: Being deleted.
 * - `DELETED`: Gone.
 * - `ERROR`: Broken.
 */
export type NetworkState =
  | 'CREATING'
  | 'ACTIVE'
  | 'EDITING'
  | 'DELETING'
  | 'DELETED'
  | 'ERROR'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * What uses it.
 *
 * - `VM`: Virtual server.
 * - `LB`: Load balancer.
 * - `BM`: Bare metal server.
 * - `DB`: Database.
 * - `NAT_GW`: NAT gateway.
 * - `GPU_NODE`: Node with GPUs.
 * - `VPN`: VPN gateway.
 */
export type PublicIpAttachedResourceType =
  | 'VM'
  | 'LB'
  | 'BM'
  | 'DB'
  | 'NAT_GW'
  | 'GPU_NODE'
  | 'VPN'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Whether something uses it.
 *
 * - `RESERVED`: Nothing uses it.
 * - `ATTACHED`: Something uses it.
 * - `DELETED`: Gone.
 */
export type PublicIpState =
  | 'RESERVED'
  | 'ATTACHED'
  | 'DELETED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * What a subnet is for.
 *
 * - `GENERAL`: Ordinary, may reach the internet.
 * - `LOCAL`: Between its servers only.
 * - `VPC_ENDPOINT`: For endpoints of services.
 */
export type SubnetKind =
  | 'GENERAL'
  | 'LOCAL'
  | 'VPC_ENDPOINT'
  | (string & {});

/** Input of {@link InternetGateways.delete | internetGateways.delete}. */
export interface DeleteInternetGatewaysRequest {
  /** Id of the internet gateway. */
  internet_gateway_id: string;
}

/** Input of {@link NatGateways.delete | natGateways.delete}. */
export interface DeleteNatGatewaysRequest {
  /** Id of the NAT gateway. */
  nat_gateway_id: string;
}

/** Input of {@link PublicIps.delete | publicIps.delete}. */
export interface DeletePublicIpsRequest {
  /** Id of the public IP address. */
  publicip_id: string;
}

/** Input of {@link Subnets.delete | subnets.delete}. */
export interface DeleteSubnetsRequest {
  /** Id of the subnet. */
  subnet_id: string;
}

/** Input of {@link Vpcs.delete | vpcs.delete}. */
export interface DeleteVpcsRequest {
  /** Id of the VPC. */
  vpc_id: string;
}

/** One thing that would be deleted. */
export interface Deletion {
  /** The operation that would be called with the id. */
  operation: string;
  /** What it is, in words. */
  resource: string;
  /** Its id. */
  id: string;
  /** Its name, if the list shows one. */
  name?: string;
  /** Its state when it was listed, if the list shows one. */
  state?: string;
}

/** What would be deleted, in the order in which it must go. Nothing of it is deleted by asking. */
export interface DeletionPlan {
  /** What is below comes first, the resource itself last. */
  deletions: Deletion[];
}

/** An internet gateway. */
export interface InternetGateway {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Free text. */
  description?: string | null;
  /** Id of the firewall that was made along with it. */
  firewall_id?: string | null;
  /** Id of the internet gateway. */
  id: string;
  /** Whether its translations of addresses are logged. */
  loggable?: boolean;
  /** Its name, which the service gives. */
  name: string;
  /** Its state. */
  state: NetworkState;
  /** Which way it leads. */
  type: GatewayKind;
  /** Id of its VPC. */
  vpc_id: string;
  /** Name of its VPC. */
  vpc_name: string;
}

/** Input of {@link InternetGateways.create | internetGateways.create}. */
export interface InternetGatewayCreateRequest {
  /** Free text. At most 50 characters. */
  description?: string | null;
  /** Whether a firewall is made along with it. Default: `false`. */
  firewall_enabled?: boolean;
  /** Whether that firewall logs. Default: `false`. */
  firewall_loggable?: boolean;
  /** Tags to attach, at most 50. */
  tags?: Tag[];
  /** Which way it leads: `IGW` to the internet. */
  type: GatewayKind;
  /** Id of the VPC that gets it. */
  vpc_id: string;
}

/** A page of internet gateways. */
export interface InternetGatewayListResponse {
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages, up to version 1.1. */
  links?: Array<Record<string, unknown>> | null;
  /** Number of this page. Since API version 1.2. */
  page?: number;
  /** How many a page holds. Since API version 1.2. */
  size?: number;
  /** What is on this page. */
  internet_gateways: InternetGateway[];
}

/** Input of {@link InternetGateways.update | internetGateways.update}. */
export interface InternetGatewaySetRequest {
  /** Id of the internet gateway. */
  internet_gateway_id: string;
  /** Free text. At most 50 characters. */
  description?: string | null;
  /** Whether its translations of addresses are logged. */
  loggable?: boolean;
}

/** One internet gateway. */
export interface InternetGatewayShowResponse {
  /** What was asked for. */
  internet_gateway: InternetGateway;
}

/** Input of {@link InternetGateways.list | internetGateways.list}. */
export interface ListInternetGatewaysRequest {
  /** Gateways per page. At least 0. Since API version 1.2. */
  size?: number;
  /** Number of the page. At least 0. Since API version 1.2. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only the gateway with this id. */
  id?: string;
  /** Only gateways of this name. */
  name?: string;
  /** Only gateways of this kind. */
  type?: string;
  /** Only gateways in this state. */
  state?: string;
  /** Only gateways of this VPC. */
  vpc_id?: string;
  /** Only gateways of VPCs of this name. */
  vpc_name?: string;
}

/** Input of {@link NatGateways.list | natGateways.list}. */
export interface ListNatGatewaysRequest {
  /** Gateways per page. At least 0. Since API version 1.2. */
  size?: number;
  /** Number of the page. At least 0. Since API version 1.2. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only gateways of this name. */
  name?: string;
  /** Only gateways of this VPC. */
  vpc_id?: string;
  /** Only gateways of VPCs of this name. */
  vpc_name?: string;
  /** Only gateways of this subnet. */
  subnet_id?: string;
  /** Only gateways of subnets of this name. */
  subnet_name?: string;
  /** Only the gateway with this public address. */
  nat_gateway_ip_address?: string;
  /** Only gateways in this state. */
  state?: string;
}

/** Input of {@link PublicIps.list | publicIps.list}. */
export interface ListPublicIpsRequest {
  /** Addresses per page. At least 0. Since API version 1.2. */
  size?: number;
  /** Number of the page. At least 0. Since API version 1.2. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only this address. */
  ip_address?: string;
  /** Only addresses in this state. */
  state?: string;
  /** Only addresses of this kind of thing, for example `NAT_GW`. */
  attached_resource_type?: string;
  /** Only the addresses of this thing. */
  attached_resource_id?: string;
  /** Only the addresses of things of this name. */
  attached_resource_name?: string;
  /** Only addresses of this VPC. */
  vpc_id?: string;
  /** Only addresses of this kind. */
  type?: string;
}

/** Input of {@link Subnets.list | subnets.list}. */
export interface ListSubnetsRequest {
  /** Subnets per page. At least 0. Since API version 1.2. */
  size?: number;
  /** Number of the page. At least 0. Since API version 1.2. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only the subnet with this id. */
  id?: string;
  /** Only subnets of this name. */
  name?: string;
  /** Only subnets of this kind. */
  type?: string;
  /** Only subnets in this state. */
  state?: string;
  /** Only subnets of this VPC. */
  vpc_id?: string;
  /** Only subnets of VPCs of this name. */
  vpc_name?: string;
  /** Only the subnet with these addresses, for example `10.0.1.0/24`. */
  cidr?: string;
}

/** Input of {@link Vpcs.list | vpcs.list}. */
export interface ListVpcsRequest {
  /** VPCs per page. At least 0. Since API version 1.2. */
  size?: number;
  /** Number of the page. At least 0. Since API version 1.2. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only the VPC with this id. */
  id?: string;
  /** Only VPCs of this name. */
  name?: string;
  /** Only VPCs in this state. */
  state?: string;
  /** Only VPCs with these addresses, for example `10.0.0.0/16`. */
  cidr?: string;
}

/** A NAT gateway. */
export interface NatGateway {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Free text. */
  description?: string | null;
  /** Id of the NAT gateway. */
  id: string;
  /** Its name, which the service gives. */
  name: string;
  /** The public address that servers behind it are seen with. */
  nat_gateway_ip_address: string;
  /** Id of that public address. */
  publicip_id?: string | null;
  /** Its state. */
  state: NetworkState;
  /** Addresses of its subnet. */
  subnet_cidr: string;
  /** Id of its subnet. */
  subnet_id: string;
  /** Name of its subnet. */
  subnet_name: string;
  /** Id of its VPC. */
  vpc_id: string;
  /** Name of its VPC. */
  vpc_name: string;
}

/** Input of {@link NatGateways.create | natGateways.create}. */
export interface NatGatewayCreateRequest {
  /** Free text. At most 50 characters. */
  description?: string;
  /** Id of the public address that servers behind it are seen with. */
  publicip_id: string;
  /** Id of the subnet whose servers use it. */
  subnet_id: string;
  /** Tags to attach, at most 50. */
  tags?: Tag[];
}

/** A page of NAT gateways. */
export interface NatGatewayListResponse {
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages, up to version 1.1. */
  links?: Array<Record<string, unknown>> | null;
  /** Number of this page. Since API version 1.2. */
  page?: number;
  /** How many a page holds. Since API version 1.2. */
  size?: number;
  /** What is on this page. */
  nat_gateways: NatGateway[];
}

/** Input of {@link NatGateways.update | natGateways.update}. */
export interface NatGatewaySetRequest {
  /** Id of the NAT gateway. */
  nat_gateway_id: string;
  /** The new text. At most 50 characters. */
  description?: string;
}

/** One NAT gateway. */
export interface NatGatewayShowResponse {
  /** What was asked for. */
  nat_gateway: NatGateway;
}

/** A public IP address. */
export interface PublicIp {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Id of what uses it. */
  attached_resource_id?: string | null;
  /** Name of what uses it. */
  attached_resource_name?: string | null;
  /** What uses it. */
  attached_resource_type?: PublicIpAttachedResourceType;
  /** Free text. */
  description?: string | null;
  /** Id of the public address. */
  id: string;
  /** The address. */
  ip_address: string;
  /** Whether something uses it. */
  state: PublicIpState;
  /** Which way it leads. */
  type: GatewayKind;
}

/** Input of {@link PublicIps.create | publicIps.create}. */
export interface PublicIpCreateRequest {
  /** Free text. At most 50 characters. */
  description?: string | null;
  /** Tags to attach, at most 50. */
  tags?: Tag[];
  /** Which way it leads: `IGW` to the internet. */
  type: GatewayKind;
}

/** A page of public addresses. */
export interface PublicIpListResponse {
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages, up to version 1.1. */
  links?: Array<Record<string, unknown>> | null;
  /** Number of this page. Since API version 1.2. */
  page?: number;
  /** How many a page holds. Since API version 1.2. */
  size?: number;
  /** What is on this page. */
  publicips: PublicIp[];
}

/** Input of {@link PublicIps.update | publicIps.update}. */
export interface PublicIpSetRequest {
  /** Id of the public IP address. */
  publicip_id: string;
  /** The new text. At most 50 characters. */
  description: string;
}

/** One public address. */
export interface PublicIpShowResponse {
  /** What was asked for. */
  publicip: PublicIp;
}

/** Input of {@link InternetGateways.show | internetGateways.show}. */
export interface ShowInternetGatewaysRequest {
  /** Id of the internet gateway. */
  internet_gateway_id: string;
}

/** Input of {@link NatGateways.show | natGateways.show}. */
export interface ShowNatGatewaysRequest {
  /** Id of the NAT gateway. */
  nat_gateway_id: string;
}

/** Input of {@link PublicIps.show | publicIps.show}. */
export interface ShowPublicIpsRequest {
  /** Id of the public IP address. */
  publicip_id: string;
}

/** Input of {@link Subnets.show | subnets.show}. */
export interface ShowSubnetsRequest {
  /** Id of the subnet. */
  subnet_id: string;
}

/** Input of {@link Vpcs.show | vpcs.show}. */
export interface ShowVpcsRequest {
  /** Id of the VPC. */
  vpc_id: string;
}

/** A subnet, as the list shows it. */
export interface Subnet {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Its addresses. */
  cidr: string;
  /** Address of its router. */
  gateway_ip_address: string | null;
  /** Id of the subnet. */
  id: string;
  /** Its name. */
  name: string;
  /** Its state. */
  state: NetworkState;
  /** What it is for. */
  type: SubnetKind;
  /** Id of its VPC. */
  vpc_id: string;
  /** Name of its VPC. */
  vpc_name: string;
}

/** Input of {@link Subnets.create | subnets.create}. */
export interface SubnetCreateRequest {
  /** Ranges from which addresses are given, each with `start` and `end`; all of them if none is named. */
  allocation_pools?: Array<Record<string, unknown>>;
  /** Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.1.0/24`. */
  cidr: string;
  /** Free text. At most 50 characters. */
  description?: string | null;
  /** Addresses of name servers that its servers ask. */
  dns_nameservers?: string[];
  /** Address of its router; the first of its addresses if none is named. Since API version 1.2. */
  gateway_ip_address?: string | null;
  /** Routes that its servers learn, each with `destination` and `nexthop`. */
  host_routes?: Array<Record<string, unknown>>;
  /** Letters and digits. 3 to 20 characters; letters and digits. */
  name: string;
  /** Tags to attach, at most 50. */
  tags?: Tag[];
  /** What it is for: `GENERAL` for servers and clusters, `LOCAL`, or `VPC_ENDPOINT`. */
  type: SubnetKind;
  /** Id of the VPC that it is a part of. */
  vpc_id: string;
}

/** A subnet. */
export interface SubnetDetail {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Its addresses. */
  cidr: string;
  /** Address of its router. */
  gateway_ip_address: string | null;
  /** Id of the subnet. */
  id: string;
  /** Its name. */
  name: string;
  /** Its state. */
  state: NetworkState;
  /** What it is for. */
  type: SubnetKind;
  /** Id of its VPC. */
  vpc_id: string;
  /** Name of its VPC. */
  vpc_name: string;
  /** Ranges from which addresses are given, each with `start` and `end`; all of them if none is named. */
  allocation_pools?: Array<Record<string, unknown>>;
  /** Free text. At most 50 characters. */
  description?: string | null;
  /** Address of its DHCP server. Since API version 1.2. */
  dhcp_ip_address?: string | null;
  /** Addresses of name servers that its servers ask. */
  dns_nameservers?: string[];
  /** Routes that its servers learn, each with `destination` and `nexthop`. */
  host_routes?: Array<Record<string, unknown>>;
}

/** A page of subnets. */
export interface SubnetListResponse {
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages, up to version 1.1. */
  links?: Array<Record<string, unknown>> | null;
  /** Number of this page. Since API version 1.2. */
  page?: number;
  /** How many a page holds. Since API version 1.2. */
  size?: number;
  /** What is on this page. */
  subnets: Subnet[];
}

/** Input of {@link Subnets.update | subnets.update}. */
export interface SubnetSetRequest {
  /** Id of the subnet. */
  subnet_id: string;
  /** Free text. At most 50 characters. */
  description?: string | null;
  /** The new address of its DHCP server. Since API version 1.2. */
  dhcp_ip_address?: string | null;
}

/** One subnet. */
export interface SubnetShowResponse {
  /** What was asked for. */
  subnet: SubnetDetail;
}

/** A tag. */
export interface Tag {
  /** Its key. At most 128 characters. */
  key: string;
  /** Its value. At most 256 characters. */
  value: string;
}

/**
 * A range of addresses of a VPC.
 *
 * Observed by others.
 */
export interface VpcCidr {
  /** The addresses. */
  cidr: string;
  /** When it was added. */
  created_at: string;
  /** Id of the user who added it. */
  created_by: string;
  /** Id of the range. */
  id: string;
}

/** Input of {@link Vpcs.addCidr | vpcs.addCidr}. */
export interface VpcCidrCreateRequest {
  /** Id of the VPC. */
  vpc_id: string;
  /** In CIDR notation, from `/16` to `/28`, for example `10.1.0.0/16`. */
  cidr: string;
}

/** Input of {@link Vpcs.create | vpcs.create}. */
export interface VpcCreateRequest {
  /** Its addresses in CIDR notation, from `/16` to `/28`, for example `10.0.0.0/16`. */
  cidr: string;
  /** Free text. At most 50 characters. */
  description?: string | null;
  /** Letters, digits and `-`. 3 to 20 characters; letters, digits and hyphens. */
  name: string;
  /** Tags to attach, at most 50. */
  tags?: Tag[];
}

/**
 * A VPC.
 *
 * Observed by others.
 */
export interface VpcInfo {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** How many ranges of addresses it has. Since API version 1.2. */
  cidr_count?: number;
  /** Its ranges of addresses. Since API version 1.2. */
  cidrs?: VpcCidr[];
  /** Free text. At most 50 characters. */
  description?: string | null;
  /** Id of the VPC. */
  id: string;
  /** Its name. */
  name: string;
  /** Its state. */
  state: NetworkState;
}

/** A page of VPCs. */
export interface VpcListResponse {
  /** How many there are on all pages. */
  count?: number | null;
  /** Addresses of other pages, up to version 1.1. */
  links?: Array<Record<string, unknown>> | null;
  /** Number of this page. Since API version 1.2. */
  page?: number;
  /** How many a page holds. Since API version 1.2. */
  size?: number;
  /** What is on this page. */
  vpcs: VpcInfo[];
}

/** Input of {@link Vpcs.update | vpcs.update}. */
export interface VpcSetRequest {
  /** Id of the VPC. */
  vpc_id: string;
  /** Free text. At most 50 characters. */
  description?: string | null;
}

/** One VPC. */
export interface VpcShowResponse {
  /**
   * What was asked for.
   *
   * Observed by others.
   */
  vpc: VpcInfo;
}

/**
 * Private networks. An account has at most five at once unless its quota says otherwise, and no two
 * may share addresses (observed).
 */
export class Vpcs extends Group {
  /**
   * List the VPCs of the account in this region.
   *
   * Names may be filtered by, but nothing says that they differ; addresses do.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ListVpcsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListVpcsRequest = {}, options?: CallOptions): Pages<VpcListResponse, VpcInfo> {
    return this._list('vpcs.list', input, 'vpcs', options);
  }

  /**
   * Create a VPC.
   *
   * Wait until it is active before anything is made in it. Its addresses must not overlap those of
   * another VPC that lives; an account may have five unless its quota says otherwise. It costs nothing
   * by itself and has no way to the internet until it gets an internet gateway.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link VpcCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One VPC.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota allows; delete one or
   *   ask for another quota in the console.
   */
  create(input: VpcCreateRequest, options?: CallOptions): Call<VpcShowResponse> {
    return this._call('vpcs.create', input, options);
  }

  /**
   * Read a VPC.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ShowVpcsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One VPC.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowVpcsRequest, options?: CallOptions): Call<VpcShowResponse> {
    return this._call('vpcs.show', input, options);
  }

  /**
   * Change the description of a VPC.
   *
   * Name and addresses stay; {@link Vpcs.addCidr | vpcs.addCidr} adds addresses.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link VpcSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One VPC.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: VpcSetRequest, options?: CallOptions): Call<VpcShowResponse> {
    return this._call('vpcs.update', input, options);
  }

  /**
   * Delete a VPC.
   *
   * Its subnets and its internet gateway must be gone before. It counts towards the limit until it is
   * gone: wait for that.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link DeleteVpcsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteVpcsRequest, options?: CallOptions): Call<void> {
    return this._call('vpcs.delete', input, options);
  }

  /**
   * Add addresses to a VPC.
   *
   * They must not overlap those that any VPC of the account has. Nothing takes them away again.
   *
   * Since API version 1.2.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link VpcCidrCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One VPC.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  addCidr(input: VpcCidrCreateRequest, options?: CallOptions): Call<VpcShowResponse> {
    return this._call('vpcs.addCidr', input, options);
  }

  /**
   * Does what {@link Vpcs.create | vpcs.create} does, unless something of this `cidr` is there: then it
   * answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link Vpcs.show |
   * vpcs.show} shows: `description` and `name`.
   *
   * Observed by others.
   *
   * @param input - What it takes; {@link VpcCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One VPC.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how. In particular:
   * - 400, `scp-network.vpc.exceed-max-count`: There are as many VPCs as the quota allows; delete one or
   *   ask for another quota in the console.
   */
  ensure(input: VpcCreateRequest, options?: CallOptions): Call<VpcShowResponse> {
    return this._call('vpcs.ensure', input, options);
  }

  /**
   * Does what {@link Vpcs.addCidr | vpcs.addCidr} does, unless something of this `cidr` is there: then
   * it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. {@link Vpcs.show | vpcs.show} shows none of its settings, so none is
   * compared.
   *
   * Observed by others.
   *
   * @param input - What it takes; {@link VpcCidrCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One VPC.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how.
   */
  ensureCidr(input: VpcCidrCreateRequest, options?: CallOptions): Call<VpcShowResponse> {
    return this._call('vpcs.ensureCidr', input, options);
  }

  /**
   * Lists what `vpcs.deleteCascade` would delete, in its order. Nothing is deleted.
   *
   * Inferred.
   *
   * @param input - What it takes; {@link DeleteVpcsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns What is below comes first, and the VPC last.
   * @throws `GureumError`. A list cannot be read: its kind says how.
   */
  planDeleteCascade(input: DeleteVpcsRequest, options?: CallOptions): Call<DeletionPlan> {
    return this._call('vpcs.planDeleteCascade', input, options);
  }

  /**
   * Create a VPC.
   *
   * Then waits until the VPC is active. What was made stays if the wait fails; the error names its id.
   *
   * @param input - What it takes; {@link VpcCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The VPC as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: VpcCreateRequest, options?: WaitOptions): Promise<VpcShowResponse> {
    return this._made('vpcs.create', input, 'vpc.id', 'vpcs.waitUntilActive', options);
  }

  /**
   * Waits until the VPC is active: its `vpc.state` is `ACTIVE`.
   *
   * Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says
   * what to do.
   *
   * @param vpcId - Id of the VPC.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The VPC as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilActive(vpcId: string, options?: WaitOptions): Promise<VpcShowResponse> {
    return this._wait('vpcs.waitUntilActive', vpcId, options);
  }

  /**
   * Waits until the VPC no longer exists.
   *
   * Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.
   *
   * @param vpcId - Id of the VPC.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(vpcId: string, options?: WaitOptions): Promise<void> {
    return this._gone('vpcs.waitUntilDeleted', vpcId, options);
  }

  /**
   * Deletes the VPC with all that is below it, and waits until it no longer exists.
   *
   * First all of it is listed, as {@link Vpcs.planDeleteCascade | vpcs.planDeleteCascade} does; then it
   * goes from the leaves to the root, and nothing else does. After a failure call it again: it goes on
   * with what is left.
   *
   * Inferred.
   *
   * @param vpcId - Id of the VPC.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. Something of it stays: its kind says how.
   */
  deleteCascade(vpcId: string, options?: WaitOptions): Promise<void> {
    return this._gone('vpcs.deleteCascade', vpcId, options);
  }

  /**
   * Begins to wait until the VPC is active: its time limit counts from now. Nothing is sent yet.
   *
   * @param vpcId - Id of the VPC.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilActive(vpcId: string, options?: WaitLimit): Promise<Wait<VpcShowResponse>> {
    return this._start('vpcs.waitUntilActive', vpcId, options);
  }

  /**
   * Begins to wait until the VPC is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param vpcId - Id of the VPC.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(vpcId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('vpcs.waitUntilDeleted', vpcId, options);
  }

  /**
   * Begins to delete the VPC with all that is below it: its time limit counts from now. Nothing is sent
   * yet; each look does one step.
   *
   * @param vpcId - Id of the VPC.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startDeleteCascade(vpcId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('vpcs.deleteCascade', vpcId, options);
  }
}

/** Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet. */
export class Subnets extends Group {
  /**
   * List the subnets of the account in this region.
   *
   * A row has less than {@link Subnets.show | subnets.show} gives.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ListSubnetsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListSubnetsRequest = {}, options?: CallOptions): Pages<SubnetListResponse, Subnet> {
    return this._list('subnets.list', input, 'subnets', options);
  }

  /**
   * Create a subnet of a VPC.
   *
   * The VPC must be active, and the addresses must lie in its own and overlap no other subnet of it.
   * Wait until it is active before anything is put in it. Servers, clusters and load balancers want the
   * kind `GENERAL`; `LOCAL` reaches no further than its servers, `VPC_ENDPOINT` holds endpoints of
   * services.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link SubnetCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One subnet.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: SubnetCreateRequest, options?: CallOptions): Call<SubnetShowResponse> {
    return this._call('subnets.create', input, options);
  }

  /**
   * Read a subnet.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ShowSubnetsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One subnet.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowSubnetsRequest, options?: CallOptions): Call<SubnetShowResponse> {
    return this._call('subnets.show', input, options);
  }

  /**
   * Change the description of a subnet, and the address of its DHCP server.
   *
   * Name, kind and addresses stay.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link SubnetSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One subnet.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: SubnetSetRequest, options?: CallOptions): Call<SubnetShowResponse> {
    return this._call('subnets.update', input, options);
  }

  /**
   * Delete a subnet.
   *
   * Nothing may be in it any more: no server, no node, no port, no load balancer, no NAT gateway. Wait
   * for the end before the VPC is deleted.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link DeleteSubnetsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteSubnetsRequest, options?: CallOptions): Call<void> {
    return this._call('subnets.delete', input, options);
  }

  /**
   * Does what {@link Subnets.create | subnets.create} does, unless something of this `cidr` is there:
   * then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link Subnets.show
   * | subnets.show} shows: `allocation_pools`, `description`, `dns_nameservers`, `gateway_ip_address`,
   * `host_routes`, `name`, `type` and `vpc_id`.
   *
   * @param input - What it takes; {@link SubnetCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One subnet.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how.
   */
  ensure(input: SubnetCreateRequest, options?: CallOptions): Call<SubnetShowResponse> {
    return this._call('subnets.ensure', input, options);
  }

  /**
   * Lists what `subnets.deleteCascade` would delete, in its order. Nothing is deleted.
   *
   * Inferred.
   *
   * @param input - What it takes; {@link DeleteSubnetsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns What is below comes first, and the subnet last.
   * @throws `GureumError`. A list cannot be read: its kind says how.
   */
  planDeleteCascade(input: DeleteSubnetsRequest, options?: CallOptions): Call<DeletionPlan> {
    return this._call('subnets.planDeleteCascade', input, options);
  }

  /**
   * Create a subnet of a VPC.
   *
   * Then waits until the subnet is active. What was made stays if the wait fails; the error names its
   * id.
   *
   * @param input - What it takes; {@link SubnetCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The subnet as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: SubnetCreateRequest, options?: WaitOptions): Promise<SubnetShowResponse> {
    return this._made('subnets.create', input, 'subnet.id', 'subnets.waitUntilActive', options);
  }

  /**
   * Waits until the subnet is active: its `subnet.state` is `ACTIVE`.
   *
   * Usually takes about 20 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says
   * what to do.
   *
   * @param subnetId - Id of the subnet.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The subnet as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilActive(subnetId: string, options?: WaitOptions): Promise<SubnetShowResponse> {
    return this._wait('subnets.waitUntilActive', subnetId, options);
  }

  /**
   * Waits until the subnet no longer exists.
   *
   * Usually takes about 20 s. `ERROR` ends the wait with an error that says what to do.
   *
   * @param subnetId - Id of the subnet.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(subnetId: string, options?: WaitOptions): Promise<void> {
    return this._gone('subnets.waitUntilDeleted', subnetId, options);
  }

  /**
   * Deletes the subnet with all that is below it, and waits until it no longer exists.
   *
   * First all of it is listed, as {@link Subnets.planDeleteCascade | subnets.planDeleteCascade} does;
   * then it goes from the leaves to the root, and nothing else does. After a failure call it again: it
   * goes on with what is left.
   *
   * Inferred.
   *
   * @param subnetId - Id of the subnet.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. Something of it stays: its kind says how.
   */
  deleteCascade(subnetId: string, options?: WaitOptions): Promise<void> {
    return this._gone('subnets.deleteCascade', subnetId, options);
  }

  /**
   * Begins to wait until the subnet is active: its time limit counts from now. Nothing is sent yet.
   *
   * @param subnetId - Id of the subnet.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilActive(subnetId: string, options?: WaitLimit): Promise<Wait<SubnetShowResponse>> {
    return this._start('subnets.waitUntilActive', subnetId, options);
  }

  /**
   * Begins to wait until the subnet is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param subnetId - Id of the subnet.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(subnetId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('subnets.waitUntilDeleted', subnetId, options);
  }

  /**
   * Begins to delete the subnet with all that is below it: its time limit counts from now. Nothing is
   * sent yet; each look does one step.
   *
   * @param subnetId - Id of the subnet.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startDeleteCascade(subnetId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('subnets.deleteCascade', subnetId, options);
  }
}

/** The way of a VPC to the internet, and back. */
export class InternetGateways extends Group {
  /**
   * List the internet gateways of the account in this region.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ListInternetGatewaysRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListInternetGatewaysRequest = {}, options?: CallOptions): Pages<InternetGatewayListResponse, InternetGateway> {
    return this._list('internetGateways.list', input, 'internet_gateways', options);
  }

  /**
   * Give a VPC a way to the internet.
   *
   * The VPC must be active. With `firewall_enabled` a firewall is made along with it, which lets nothing
   * through until it has rules. A server is reached from outside only if it also has a public address.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link InternetGatewayCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One internet gateway.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: InternetGatewayCreateRequest, options?: CallOptions): Call<InternetGatewayShowResponse> {
    return this._call('internetGateways.create', input, options);
  }

  /**
   * Read an internet gateway.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ShowInternetGatewaysRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One internet gateway.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowInternetGatewaysRequest, options?: CallOptions): Call<InternetGatewayShowResponse> {
    return this._call('internetGateways.show', input, options);
  }

  /**
   * Change the description of an internet gateway, and whether its translations are logged.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link InternetGatewaySetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One internet gateway.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: InternetGatewaySetRequest, options?: CallOptions): Call<InternetGatewayShowResponse> {
    return this._call('internetGateways.update', input, options);
  }

  /**
   * Delete an internet gateway.
   *
   * Nothing of its VPC reaches the internet any more.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link DeleteInternetGatewaysRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteInternetGatewaysRequest, options?: CallOptions): Call<void> {
    return this._call('internetGateways.delete', input, options);
  }

  /**
   * Does what {@link InternetGateways.create | internetGateways.create} does, unless something of this
   * `vpc_id` is there: then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link
   * InternetGateways.show | internetGateways.show} shows: `description` and `type`.
   *
   * Inferred.
   *
   * @param input - What it takes; {@link InternetGatewayCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One internet gateway.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how.
   */
  ensure(input: InternetGatewayCreateRequest, options?: CallOptions): Call<InternetGatewayShowResponse> {
    return this._call('internetGateways.ensure', input, options);
  }

  /**
   * Give a VPC a way to the internet.
   *
   * Then waits until the internet gateway is active. What was made stays if the wait fails; the error
   * names its id.
   *
   * @param input - What it takes; {@link InternetGatewayCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The internet gateway as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: InternetGatewayCreateRequest, options?: WaitOptions): Promise<InternetGatewayShowResponse> {
    return this._made('internetGateways.create', input, 'internet_gateway.id', 'internetGateways.waitUntilActive', options);
  }

  /**
   * Waits until the internet gateway is active: its `internet_gateway.state` is `ACTIVE` or `ATTACHED`.
   *
   * Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says
   * what to do.
   *
   * @param internetGatewayId - Id of the internet gateway.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The internet gateway as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilActive(internetGatewayId: string, options?: WaitOptions): Promise<InternetGatewayShowResponse> {
    return this._wait('internetGateways.waitUntilActive', internetGatewayId, options);
  }

  /**
   * Waits until the internet gateway no longer exists.
   *
   * Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.
   *
   * @param internetGatewayId - Id of the internet gateway.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(internetGatewayId: string, options?: WaitOptions): Promise<void> {
    return this._gone('internetGateways.waitUntilDeleted', internetGatewayId, options);
  }

  /**
   * Begins to wait until the internet gateway is active: its time limit counts from now. Nothing is sent
   * yet.
   *
   * @param internetGatewayId - Id of the internet gateway.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilActive(internetGatewayId: string, options?: WaitLimit): Promise<Wait<InternetGatewayShowResponse>> {
    return this._start('internetGateways.waitUntilActive', internetGatewayId, options);
  }

  /**
   * Begins to wait until the internet gateway is gone: its time limit counts from now. Nothing is sent
   * yet.
   *
   * @param internetGatewayId - Id of the internet gateway.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(internetGatewayId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('internetGateways.waitUntilDeleted', internetGatewayId, options);
  }
}

/** Lets servers of a subnet that have no public address reach the internet. */
export class NatGateways extends Group {
  /**
   * List the NAT gateways of the account in this region.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ListNatGatewaysRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListNatGatewaysRequest = {}, options?: CallOptions): Pages<NatGatewayListResponse, NatGateway> {
    return this._list('natGateways.list', input, 'nat_gateways', options);
  }

  /**
   * Let the servers of a subnet reach the internet through one public address.
   *
   * Needs an active subnet, an internet gateway of its VPC, and a public address ({@link
   * PublicIps.create | publicIps.create}) that nothing else uses.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link NatGatewayCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One NAT gateway.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: NatGatewayCreateRequest, options?: CallOptions): Call<NatGatewayShowResponse> {
    return this._call('natGateways.create', input, options);
  }

  /**
   * Read a NAT gateway.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ShowNatGatewaysRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One NAT gateway.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowNatGatewaysRequest, options?: CallOptions): Call<NatGatewayShowResponse> {
    return this._call('natGateways.show', input, options);
  }

  /**
   * Change the description of a NAT gateway.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link NatGatewaySetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One NAT gateway.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: NatGatewaySetRequest, options?: CallOptions): Call<NatGatewayShowResponse> {
    return this._call('natGateways.update', input, options);
  }

  /**
   * Delete a NAT gateway.
   *
   * Its public address stays yours, and is charged, until {@link PublicIps.delete | publicIps.delete}.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link DeleteNatGatewaysRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteNatGatewaysRequest, options?: CallOptions): Call<void> {
    return this._call('natGateways.delete', input, options);
  }

  /**
   * Does what {@link NatGateways.create | natGateways.create} does, unless something of this
   * `publicip_id` is there: then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link
   * NatGateways.show | natGateways.show} shows: `description` and `subnet_id`.
   *
   * Inferred.
   *
   * @param input - What it takes; {@link NatGatewayCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One NAT gateway.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how.
   */
  ensure(input: NatGatewayCreateRequest, options?: CallOptions): Call<NatGatewayShowResponse> {
    return this._call('natGateways.ensure', input, options);
  }

  /**
   * Let the servers of a subnet reach the internet through one public address.
   *
   * Then waits until the NAT gateway is active. What was made stays if the wait fails; the error names
   * its id.
   *
   * @param input - What it takes; {@link NatGatewayCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The NAT gateway as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: NatGatewayCreateRequest, options?: WaitOptions): Promise<NatGatewayShowResponse> {
    return this._made('natGateways.create', input, 'nat_gateway.id', 'natGateways.waitUntilActive', options);
  }

  /**
   * Waits until the NAT gateway is active: its `nat_gateway.state` is `ACTIVE`.
   *
   * Usually takes about 30 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says
   * what to do.
   *
   * Inferred.
   *
   * @param natGatewayId - Id of the NAT gateway.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The NAT gateway as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilActive(natGatewayId: string, options?: WaitOptions): Promise<NatGatewayShowResponse> {
    return this._wait('natGateways.waitUntilActive', natGatewayId, options);
  }

  /**
   * Waits until the NAT gateway no longer exists.
   *
   * Usually takes about 30 s. `ERROR` ends the wait with an error that says what to do.
   *
   * Inferred.
   *
   * @param natGatewayId - Id of the NAT gateway.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(natGatewayId: string, options?: WaitOptions): Promise<void> {
    return this._gone('natGateways.waitUntilDeleted', natGatewayId, options);
  }

  /**
   * Begins to wait until the NAT gateway is active: its time limit counts from now. Nothing is sent yet.
   *
   * @param natGatewayId - Id of the NAT gateway.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilActive(natGatewayId: string, options?: WaitLimit): Promise<Wait<NatGatewayShowResponse>> {
    return this._start('natGateways.waitUntilActive', natGatewayId, options);
  }

  /**
   * Begins to wait until the NAT gateway is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param natGatewayId - Id of the NAT gateway.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(natGatewayId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('natGateways.waitUntilDeleted', natGatewayId, options);
  }
}

/** Addresses of the internet that belong to the account until they are deleted. They depend on nothing. */
export class PublicIps extends Group {
  /**
   * List the public IP addresses of the account in this region.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ListPublicIpsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListPublicIpsRequest = {}, options?: CallOptions): Pages<PublicIpListResponse, PublicIp> {
    return this._list('publicIps.list', input, 'publicips', options);
  }

  /**
   * Reserve a public IP address.
   *
   * It depends on nothing and is yours until it is deleted. The service chooses the address.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link PublicIpCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One public address.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: PublicIpCreateRequest, options?: CallOptions): Call<PublicIpShowResponse> {
    return this._call('publicIps.create', input, options);
  }

  /**
   * Read a public IP address, and what uses it.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ShowPublicIpsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One public address.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowPublicIpsRequest, options?: CallOptions): Call<PublicIpShowResponse> {
    return this._call('publicIps.show', input, options);
  }

  /**
   * Change the description of a public IP address.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link PublicIpSetRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One public address.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: PublicIpSetRequest, options?: CallOptions): Call<PublicIpShowResponse> {
    return this._call('publicIps.update', input, options);
  }

  /**
   * Give a public IP address back.
   *
   * Nothing may use it any more. It cannot be had again.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/vpc/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link DeletePublicIpsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeletePublicIpsRequest, options?: CallOptions): Call<void> {
    return this._call('publicIps.delete', input, options);
  }
}

/**
 * Private networks, their subnets, their ways to the internet, and public IP addresses.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/vpc.md}
 */
export class VPC extends Client {
  protected override get _service(): string {
    return 'vpc';
  }

  /**
   * Private networks. An account has at most five at once unless its quota says otherwise, and no two
   * may share addresses (observed).
   */
  readonly vpcs: Vpcs = new Vpcs(this);

  /** Parts of a VPC's addresses. Servers, clusters and load balancers are in a subnet. */
  readonly subnets: Subnets = new Subnets(this);

  /** The way of a VPC to the internet, and back. */
  readonly internetGateways: InternetGateways = new InternetGateways(this);

  /** Lets servers of a subnet that have no public address reach the internet. */
  readonly natGateways: NatGateways = new NatGateways(this);

  /** Addresses of the internet that belong to the account until they are deleted. They depend on nothing. */
  readonly publicIps: PublicIps = new PublicIps(this);
}
