/**
 * Samsung Cloud Platform Quota: client and types.
 *
 * Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, Pages } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * What a quota counts in.
 *
 * - `Account`: All regions together.
 * - `Region`: Each region by itself.
 */
export type QuotaScope =
  | 'Account'
  | 'Region'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * What became of a request.
 *
 * - `BEFORE_APPROVE`: Waits for an answer.
 * - `PARTIAL_APPROVED`: Granted in part.
 * - `REFUSED`: Refused.
 * - `HOLDING`: The answer is put off.
 * - `APPROVED`: Granted.
 * - `AUTO_REDUCED`: Reduced by the platform.
 */
export type RequestState =
  | 'BEFORE_APPROVE'
  | 'PARTIAL_APPROVED'
  | 'REFUSED'
  | 'HOLDING'
  | 'APPROVED'
  | 'AUTO_REDUCED'
  | (string & {});

/**
 * A quota of the account.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquota/}
 */
export interface AccountQuota {
  /** Id of the account that it belongs to. */
  account_id: string;
  /** Name of the account. */
  account_name: string;
  /** Whether another value can be asked for. */
  adjustable: boolean;
  /** What counts for this account, in `unit`; `null` or 0 if nobody asked for another value. */
  applied_value?: number | null;
  /** Whether a request needs an approval. */
  approval: boolean;
  /** Which account or region: `global`, or the name of the region. */
  class_value: string;
  /** When it was created. */
  created_at: string;
  /** What the quota limits. */
  description: string;
  /**
   * Share of the quota that stays free when it is reduced by itself.
   *
   * Inferred.
   */
  free_rate: number;
  /** Id of the quota. */
  id: string;
  /** What the platform gives every account, in `unit`. */
  initial_value: number;
  /** When it was changed last. */
  modified_at: string;
  /** Name of the quota. */
  quota_item: string;
  /** Whether a quota that is not used is reduced by itself. */
  reduction?: boolean;
  /** Whether a request is open. */
  request?: boolean;
  /** What the quota counts in: the whole account or one region. */
  request_class: QuotaScope;
  /** Kind of resource that is limited. */
  resource_type: string;
  /** Service that the quota belongs to, by the name that the console shows. */
  service: string;
  /** SRN of the quota: its name across all services. */
  srn: string;
  /** What the values count, for example `EA` (pieces) or `GB`. */
  unit: string;
}

/**
 * A page of quotas.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotalistresponse/}
 */
export interface AccountQuotaListResponse {
  /** The quotas. */
  account_quotas: AccountQuota[];
  /** How many there are on all pages. */
  count?: number;
  /** Number of this page. */
  page?: number;
  /** Rows per page. */
  size?: number;
  /** The order that was asked for. */
  sort?: string[] | null;
}

/**
 * One quota.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/quota/models/accountquotashowresponse/}
 */
export interface AccountQuotaShowResponse {
  /** The quota. */
  account_quota: AccountQuota;
}

/** Input of {@link QuotaRequests.list | quotaRequests.list}. */
export interface ListQuotaRequestsRequest {
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only quotas of this service, by the name that the console shows. */
  service?: string;
  /** Only this quota, by its name. */
  quota_item?: string;
  /** Only quotas of this scope: `Account` or `Region`. */
  request_class?: string;
  /** Only requests made then or later. */
  requested_start_at?: string;
  /** Only requests made then or before. */
  requested_end_at?: string;
  /** Only requests that took effect then or later. */
  applied_start_at?: string;
  /** Only requests that took effect then or before. */
  applied_end_at?: string;
  /** Only requests in this state. */
  state?: string;
}

/** Input of {@link Quotas.list | quotas.list}. */
export interface ListQuotasRequest {
  /** Rows per page. At least 0. */
  size?: number;
  /** Number of the page, from 0. */
  page?: number;
  /** Order: a field, a colon, and `asc` or `desc`. */
  sort?: string;
  /** Only quotas of this scope: `Account` or `Region`. */
  request_class?: string;
  /** Only quotas of this service, by the name that the console shows. */
  service?: string;
  /** Only this quota, by its name. */
  quota_item?: string;
  /** Only quotas with this description. */
  description?: string;
}

/**
 * A request for another quota.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequest/}
 */
export interface QuotaRequest {
  /** When it took effect. */
  applied_at?: string | null;
  /** What counts for this account, in `unit`; `null` or 0 if nobody asked for another value. */
  applied_value: number | null;
  /** The answer, in words. */
  approval_message?: string | null;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /**
   * Share of the quota that stays free when it is reduced by itself.
   *
   * Inferred.
   */
  free_rate?: number | null;
  /** Id of the request. */
  id: string;
  /** What the platform gives every account, in `unit`. */
  initial_value: number;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Name of the quota. */
  quota_item: string;
  /** What the quota counts in: the whole account or one region. */
  request_class: QuotaScope;
  /** Why, in the words of the user. */
  request_message: string;
  /** The value that was asked for, in `unit`. */
  request_value: number;
  /** Name of the user who asked. */
  requester: string;
  /** Service that the quota belongs to, by the name that the console shows. */
  service: string;
  /** What became of the request. */
  state: RequestState;
  /** What the values count, for example `EA` (pieces) or `GB`. */
  unit: string;
}

/**
 * A request for another quota.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestdetail/}
 */
export interface QuotaRequestDetail {
  /** Id of the quota that it is about. */
  account_quota_id: string;
  /** When it took effect. */
  applied_at?: string | null;
  /** What counts for this account, in `unit`; `null` or 0 if nobody asked for another value. */
  applied_value: number | null;
  /** The answer, in words. */
  approval_message?: string | null;
  /** Which account or region: `global`, or the name of the region. */
  class_value: string;
  /** When it was created. */
  created_at: string;
  /** Id of the user who created it. */
  created_by: string;
  /** What the quota limits. */
  description: string;
  /**
   * Share of the quota that stays free when it is reduced by itself.
   *
   * Inferred.
   */
  free_rate?: number | null;
  /** Id of the request. */
  id: string;
  /** What the platform gives every account, in `unit`. */
  initial_value: number;
  /** When it was changed last. */
  modified_at: string;
  /** Id of the user who changed it last. */
  modified_by: string;
  /** Name of the quota. */
  quota_item: string;
  /** Whether a quota that is not used is reduced by itself. */
  reduction: boolean;
  /** Why, in the words of the user. */
  request_message: string;
  /** The value that was asked for, in `unit`. */
  request_value: number;
  /** Name of the user who asked. */
  requester: string;
  /** What became of the request. */
  state: RequestState;
  /** What the values count, for example `EA` (pieces) or `GB`. */
  unit: string;
}

/**
 * A page of requests.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestlistresponse/}
 */
export interface QuotaRequestListResponse {
  /** How many there are on all pages. */
  count?: number;
  /** Number of this page. */
  page?: number;
  /** The requests. */
  quota_requests: QuotaRequest[];
  /** Rows per page. */
  size?: number;
  /** The order that was asked for. */
  sort?: string[] | null;
}

/**
 * One request.
 *
 * Documented at {@link
 * https://docs.e.samsungsdscloud.com/apireference/management/quota/models/quotarequestshowresponse/}
 */
export interface QuotaRequestShowResponse {
  /** The request. */
  quota_request: QuotaRequestDetail;
}

/** Input of {@link QuotaRequests.show | quotaRequests.show}. */
export interface ShowQuotaRequestsRequest {
  /** Id of the request for a quota, from {@link QuotaRequests.list | quotaRequests.list}. */
  request_id: string;
}

/** Input of {@link Quotas.show | quotas.show}. */
export interface ShowQuotasRequest {
  /** Id of the quota, from {@link Quotas.list | quotas.list}. */
  account_quota_id: string;
}

/** What an account may have of each kind of resource. */
export class Quotas extends Group {
  /**
   * List how much an account may have of each kind of resource.
   *
   * What counts is `applied_value`, else `initial_value`. How much is used stands nowhere. Ask before a
   * project is built: five VPCs in a region are the default, and a cluster needs room for its nodes and
   * their disks.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listaccountquota/1.4/}
   *
   * @param input - What it takes; {@link ListQuotasRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListQuotasRequest = {}, options?: CallOptions): Pages<AccountQuotaListResponse, AccountQuota> {
    return this._list('quotas.list', input, 'account_quotas', options);
  }

  /**
   * Read one quota of the account.
   *
   * The same as in the list.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showaccountquota/1.4/}
   *
   * @param input - What it takes; {@link ShowQuotasRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One quota.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowQuotasRequest, options?: CallOptions): Call<AccountQuotaShowResponse> {
    return this._call('quotas.show', input, options);
  }
}

/** Requests of an account for another quota, and what became of them. */
export class QuotaRequests extends Group {
  /**
   * List the requests of an account for other quotas.
   *
   * The four moments are the ends of two spans, in which requests were made and took effect. An account
   * that never asked has none.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listquotarequests/1.4/}
   *
   * @param input - What it takes; {@link ListQuotaRequestsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  list(input: ListQuotaRequestsRequest = {}, options?: CallOptions): Pages<QuotaRequestListResponse, QuotaRequest> {
    return this._list('quotaRequests.list', input, 'quota_requests', options);
  }

  /**
   * Read a request for another quota.
   *
   * Tells more than the list: which quota it is about, and the answer in words.
   *
   * Documented at {@link
   * https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showquotarequest/1.4/}
   *
   * @param input - What it takes; {@link ShowQuotaRequestsRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns One request.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowQuotaRequestsRequest, options?: CallOptions): Call<QuotaRequestShowResponse> {
    return this._call('quotaRequests.show', input, options);
  }
}

/**
 * How much of each kind of resource an account may have, and its requests to have more.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/quota.md}
 */
export class Quota extends Client {
  protected override get _service(): string {
    return 'quota';
  }

  /** What an account may have of each kind of resource. */
  readonly quotas: Quotas = new Quotas(this);

  /** Requests of an account for another quota, and what became of them. */
  readonly quotaRequests: QuotaRequests = new QuotaRequests(this);
}
