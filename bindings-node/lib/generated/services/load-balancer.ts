/**
 * Samsung Cloud Platform Load Balancer: client and types.
 *
 * Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.
 */

import { Client } from '../../client';
import type { Call, CallOptions, Pages, Wait, WaitLimit, WaitOptions } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * What it looks at.
 *
 * - `L4`: Ports.
 * - `L7`: HTTP.
 */
export type LoadBalancerInfoLayerType =
  | 'L4'
  | 'L7'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Its state.
 *
 * - `CREATING`: Being made.
 * - `ACTIVE`: Works.
 * - `EDITING`: Being changed.
 * - `DELETING`: Being deleted.
 * - `DELETED`: Gone.
 * - `ERROR`: Broken.
 */
export type LoadBalancerInfoState =
  | 'CREATING'
  | 'ACTIVE'
  | 'EDITING'
  | 'DELETING'
  | 'DELETED'
  | 'ERROR'
  | (string & {});

/** Input of {@link LoadBalancer.delete | delete}. */
export interface DeleteRequest {
  /** Id of the load balancer. */
  loadbalancer_id: string;
}

/** Input of {@link LoadBalancer.list | list}. */
export interface ListRequest {
  /** Load balancers per page. At least 0. */
  size?: number;
  /** Number of the page. At least 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only load balancers of this name. */
  name?: string;
  /** Only load balancers in this state, or in one of these. */
  state?: string | string[];
  /** Only the load balancer that answers at this address. */
  service_ip?: string;
  /** Only load balancers of this subnet. */
  subnet_id?: string;
}

/** Input of {@link LoadBalancer.create | create}. */
export interface LoadBalancerCreateRequest {
  /** The load balancer. */
  loadbalancer: LoadBalancerCreateRequestDetail;
}

/** The load balancer to create. */
export interface LoadBalancerCreateRequestDetail {
  /** Free text. At most 255 characters. */
  description?: string | null;
  /** Whether a firewall is made along with it. */
  firewall_enabled?: boolean | null;
  /** Whether that firewall logs. */
  firewall_logging_enabled?: boolean | null;
  /** What it looks at: `L4` for ports, `L7` for HTTP. */
  layer_type: string;
  /** Letters, digits, `-` and `_`. 3 to 63 characters; letters, digits, hyphens and underscores. */
  name: string;
  /** Id of a public address that nothing uses; its VPC needs an internet gateway then. */
  publicip_id?: string | null;
  /** The address of the subnet at which it answers; one that is free if none is named. */
  service_ip?: string | null;
  /**
   * The address of the subnet that servers see it with; one that is free if none is named. Since API
   * version 1.3.
   *
   * Observed by others.
   */
  source_nat_ip?: string | null;
  /** Id of its subnet. */
  subnet_id: string;
  /** Tags to attach, at most 50. */
  tags?: Tag[];
  /** Id of its VPC. */
  vpc_id: string;
}

/** A load balancer. */
export interface LoadBalancerInfo {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** Free text. */
  description?: string | null;
  /** Id of the firewall that was made along with it. */
  firewall_id?: string | null;
  /** Name of that firewall. */
  firewall_name?: string | null;
  /** Addresses from which it looks after its servers; they must let these in. */
  health_check_ip: string[];
  /** Id of the load balancer. */
  id: string;
  /** What it looks at. */
  layer_type: LoadBalancerInfoLayerType;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Its name. */
  name: string;
  /** Its public address. */
  public_nat_ip?: string | null;
  /** State of its public address. */
  public_nat_state?: string | null;
  /** The address at which it answers in its VPC. */
  service_ip: string;
  /** The address that servers see it with. */
  source_nat_ip: string;
  /** Its state. */
  state: LoadBalancerInfoState;
  /** Id of its subnet. */
  subnet_id: string;
  /** Id of its VPC. */
  vpc_id: string;
}

/** A page of load balancers. */
export interface LoadBalancerListResponse {
  /** How many there are on all pages. */
  count?: number;
  /** The load balancers. */
  loadbalancers: LoadBalancerSummary[];
  /** Number of this page. */
  page?: number;
  /** How many a page holds. */
  size?: number;
  /** The order. */
  sort?: string[] | null;
}

/** One load balancer. */
export interface LoadBalancerShowResponse {
  /** The load balancer. */
  loadbalancer: LoadBalancerInfo;
}

/** A load balancer, as the list shows it. */
export interface LoadBalancerSummary {
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** Id of the load balancer. */
  id: string;
  /** How many listeners it has. */
  listener_count?: number | null;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Its name. */
  name?: string | null;
  /** Its public address. */
  public_nat_ip?: string | null;
  /** The address at which it answers in its VPC. */
  service_ip?: string | null;
  /** The address that servers see it with. */
  source_nat_ip?: string | null;
  /** Its state. */
  state?: string | null;
}

/** Input of {@link LoadBalancer.update | update}. */
export interface LoadBalancerUpdateRequest {
  /** Id of the load balancer. */
  loadbalancer_id: string;
  /** The load balancer. */
  loadbalancer: LoadBalancerUpdateRequestDetail;
}

/** What to change in a load balancer. */
export interface LoadBalancerUpdateRequestDetail {
  /** The new text. At most 255 characters. */
  description: string;
}

/** Input of {@link LoadBalancer.show | show}. */
export interface ShowRequest {
  /** Id of the load balancer. */
  loadbalancer_id: string;
}

/** A tag. */
export interface Tag {
  /** Its key. At most 128 characters. */
  key: string;
  /** Its value. At most 256 characters. */
  value: string;
}

/**
 * Load balancers in a subnet. Their listeners, server groups and health checks are not described yet.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/load-balancer.md}
 */
export class LoadBalancer extends Client {
  protected override get _service(): string {
    return 'load-balancer';
  }

  /**
   * List the load balancers of the account in this region.
   *
   * A row has less than {@link LoadBalancer.show | show} gives; it does not name VPC and subnet.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListRequest = {}, options?: CallOptions): Pages<LoadBalancerListResponse, LoadBalancerSummary> {
    return this._list('loadBalancers.list', input, 'loadbalancers', options);
  }

  /**
   * Create a load balancer.
   *
   * Needs an active VPC and an active subnet of it, and takes four addresses of the subnet. Wait until
   * it is active. A public address can be given only if the VPC has an internet gateway. It answers
   * nothing yet: listeners and servers are made by other operations.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link LoadBalancerCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One load balancer.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: LoadBalancerCreateRequest, options?: CallOptions): Call<LoadBalancerShowResponse> {
    return this._call('loadBalancers.create', input, options);
  }

  /**
   * Read a load balancer.
   *
   * AI&MLOps Platform and Cloud ML are given its `id` as `lb_id`.
   *
   * From the vendor's reference at {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link ShowRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One load balancer.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowRequest, options?: CallOptions): Call<LoadBalancerShowResponse> {
    return this._call('loadBalancers.show', input, options);
  }

  /**
   * Change the description of a load balancer.
   *
   * Nothing else of it can be changed.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link LoadBalancerUpdateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One load balancer.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: LoadBalancerUpdateRequest, options?: CallOptions): Call<LoadBalancerShowResponse> {
    return this._call('loadBalancers.update', input, options);
  }

  /**
   * Delete a load balancer.
   *
   * Its listeners must be gone before. Its subnet can be deleted when it is gone.
   *
   * Observed by others; see {@link
   * https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml}
   *
   * @param input - What it takes; {@link DeleteRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteRequest, options?: CallOptions): Call<void> {
    return this._call('loadBalancers.delete', input, options);
  }

  /**
   * Create a load balancer.
   *
   * Then waits until the load balancer is active. What was made stays if the wait fails; the error names
   * its id.
   *
   * @param input - What it takes; {@link LoadBalancerCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The load balancer as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: LoadBalancerCreateRequest, options?: WaitOptions): Promise<LoadBalancerShowResponse> {
    return this._made('loadBalancers.create', input, 'loadbalancer.id', 'loadBalancers.waitUntilActive', options);
  }

  /**
   * Waits until the load balancer is active: its `loadbalancer.state` is `ACTIVE`.
   *
   * Usually takes about 120 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says
   * what to do.
   *
   * @param loadbalancerId - Id of the load balancer.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The load balancer as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilActive(loadbalancerId: string, options?: WaitOptions): Promise<LoadBalancerShowResponse> {
    return this._wait('loadBalancers.waitUntilActive', loadbalancerId, options);
  }

  /**
   * Waits until the load balancer no longer exists.
   *
   * Usually takes about 60 s. `ERROR` ends the wait with an error that says what to do.
   *
   * @param loadbalancerId - Id of the load balancer.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(loadbalancerId: string, options?: WaitOptions): Promise<void> {
    return this._gone('loadBalancers.waitUntilDeleted', loadbalancerId, options);
  }

  /**
   * Begins to wait until the load balancer is active: its time limit counts from now. Nothing is sent
   * yet.
   *
   * @param loadbalancerId - Id of the load balancer.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilActive(loadbalancerId: string, options?: WaitLimit): Promise<Wait<LoadBalancerShowResponse>> {
    return this._start('loadBalancers.waitUntilActive', loadbalancerId, options);
  }

  /**
   * Begins to wait until the load balancer is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param loadbalancerId - Id of the load balancer.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(loadbalancerId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('loadBalancers.waitUntilDeleted', loadbalancerId, options);
  }
}
