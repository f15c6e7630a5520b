/**
 * Samsung Cloud Platform Cloud ML: client and types.
 *
 * Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
 */

import { Client } from '../../client';
import type { Call, CallOptions, Pages, WaitOptions } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * State of the shared parts.
 *
 * - `DEPLOYED`: Deployed and usable.
 */
export type CloudMlCommonCloudMlCommonState =
  | 'DEPLOYED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Where it is reachable from.
 *
 * - `private`: Reachable inside the VPC.
 */
export type CloudMlCommonEndpointType =
  | 'private'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Where it is reachable from.
 *
 * Note: Vendor example is a meaningless password-like string; responses show private.
 *
 * - `private`: Reachable inside the VPC.
 */
export type CloudMlCreateEndpointType =
  | 'private'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the Cloud ML.
 *
 * - `DEPLOYED`: Deployed and usable.
 */
export type CloudMlDetailCloudMlState =
  | 'DEPLOYED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Where it is reachable from.
 *
 * - `private`: Reachable inside the VPC.
 */
export type CloudMlDetailEndpointType =
  | 'private'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the Cloud ML.
 *
 * - `DEPLOYED`: Deployed and usable.
 */
export type CloudMlProductCloudMlState =
  | 'DEPLOYED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Where it is reachable from.
 *
 * - `private`: Reachable inside the VPC.
 */
export type CloudMlProductEndpointType =
  | 'private'
  | (string & {});

/**
 * Share for the analytics part.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/analyticsestimateresponse/>
 */
export interface AnalyticsEstimateResponse {
  /**
   * Amount of CPU; the unit is not documented.
   *
   * Note: Vendor example is an empty string where the table says integer.
   */
  cpu?: number;
  /** Amount of GPU, as text; its form is not documented. */
  gpu?: string | null;
  /**
   * Amount of memory; the unit is not documented.
   *
   * Note: The vendor label says CPU Usage for memory (copy error).
   */
  memory?: number;
}

/**
 * Share for the application part.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/applicationestimateresponse/>
 */
export interface ApplicationEstimateResponse {
  /**
   * Amount of CPU; the unit is not documented.
   *
   * Note: Vendor example is an empty string where the table says integer.
   */
  cpu?: number;
  /**
   * Amount of memory; the unit is not documented.
   *
   * Note: The vendor label says CPU Usage for memory (copy error).
   */
  memory?: number;
}

/**
 * The request was accepted and is being carried out.
 *
 * Note: Has project_id; most other SCP services use account_id.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/asyncresponse/>
 */
export interface AsyncResponse {
  /** Id of the project. */
  project_id: string;
  /** Id of the accepted request, for questions to the vendor. */
  request_id: string;
  /** Id of the resource the request is about. */
  resource_id: string;
}

/** Input of `cloudMl.checkClusterReleasable`. */
export interface CheckClusterReleasableRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
}

/** Input of `cloudMl.checkDuplication`. */
export interface CheckDuplicationRequest {
  /** Name to test. */
  name?: string;
  /** Domain name to test. */
  domain_name?: string;
}

/**
 * Outcome of a check.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcheckduplicationresponse/>
 */
export interface CloudMlCheckDuplicationResponse {
  /**
   * Probably true if the name is taken.
   *
   * Inferred, not documented. Not documented; taken from the check of AI&MLOps Platform.
   */
  result: boolean;
}

/**
 * Outcome of a check, with reasons.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableresponse/>
 */
export interface CloudMlClusterCheckReleasableResponse {
  /** Reasons against a release. */
  exceptions?: CloudMlReleaseObstacle[];
  /** Whether Cloud ML can be deployed onto the cluster; true by default. */
  result: boolean;
}

/**
 * What a cluster can give to the parts of Cloud ML.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterestimateresponse/>
 */
export interface CloudMlClusterEstimateResponse {
  /** Share for the analytics part. */
  analytics?: AnalyticsEstimateResponse;
  /** Share for the application part. */
  application?: ApplicationEstimateResponse;
  /**
   * Share of the copilot.
   *
   * Note: Vendor example is {} although the model has three required fields; read {} as absent.
   */
  copilot?: AnalyticsEstimateResponse;
}

/**
 * What Cloud ML has installed on a cluster.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterproductsresponse/>
 */
export interface CloudMlClusterProductsResponse {
  /**
   * The Cloud ML of the cluster, absent if there is none.
   *
   * Note: Vendor example is {} although the model has 23 required fields; read {} as absent. The model
   * has no cloud_ml_name.
   */
  cloud_ml?: CloudMlProductResponse;
  /**
   * The shared parts, absent if there are none.
   *
   * Note: Vendor example is {} although the model has 22 required fields; read {} as absent.
   */
  cloud_ml_common?: CloudMlCommonResponse;
}

/**
 * The shared parts, absent if there are none.
 *
 * Note: Vendor example is {} although the model has 22 required fields; read {} as absent.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcommonresponse/>
 */
export interface CloudMlCommonResponse {
  /** Id of the shared parts. */
  cloud_ml_common_id: string;
  /** State of the shared parts. */
  cloud_ml_common_state: CloudMlCommonCloudMlCommonState;
  /** Id of the Kubernetes cluster. */
  cluster_id: string;
  /** Id of the user who created it. */
  created_by: string;
  /** When it was created. */
  created_dt: string;
  /** Access key of the container registry. */
  custom_registry_access_key?: string;
  /** Host of the container registry. */
  custom_registry_host?: string;
  /**
   * Id of the project of the container registry.
   *
   * Note: The create request calls this custom_registry_access_project_id.
   */
  custom_registry_project_id?: string | null;
  /**
   * Region of the container registry.
   *
   * Note: The create request calls this custom_registry_access_region.
   */
  custom_registry_region?: string | null;
  /** Domain name it is reached under. */
  domain_name?: string;
  /** Where it is reachable from. */
  endpoint_type?: CloudMlCommonEndpointType;
  /** Id of the image, opaque text. */
  image_id: string;
  /**
   * Registry that holds the images.
   *
   * Note: The vendor label is image.registry.url.
   */
  image_registry_url?: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** When it last changed. */
  modified_dt?: string;
  /** Kubernetes namespace it runs in. */
  namespace_name?: string;
  /** Id of the product group. */
  product_group_id?: string | null;
  /** Id of the project. */
  project_id: string;
  /** Id of the accepted request, for questions to the vendor. */
  request_id?: string;
  /** Limits of resources, as text. */
  resource_limit_text?: string;
  /** Requests of resources, as text. */
  resource_request_text?: string;
  /** Kubernetes storage class that volumes are made in. */
  storage_class_name?: string;
}

/** Input of `cloudMl.create`. */
export interface CloudMlCreateRequest {
  /**
   * Resources for the analytics part.
   *
   * Note: Free object in the table; the example has cpu and memory integers and gpu text.
   */
  analytics_resource: Record<string, unknown>;
  /**
   * Resources for the application part.
   *
   * Note: Free object in the table; the example has cpu and memory integers.
   */
  application_resource: Record<string, unknown>;
  /** Name of the Cloud ML. */
  cloud_ml_name: string;
  /** Id of the Kubernetes cluster. */
  cluster_id: string;
  /**
   * Resources for the copilot.
   *
   * Note: Free object in the table; the example has cpu and memory integers and gpu text.
   */
  copilot?: Record<string, unknown>;
  /** Access key of the container registry. */
  custom_registry_access_key: string;
  /**
   * Id of the project of the container registry.
   *
   * Note: Read back as custom_registry_project_id in CloudMLCommonResponse; absent from
   * CloudMLDetailResponse.
   */
  custom_registry_access_project_id?: string | null;
  /**
   * Region of the container registry.
   *
   * Note: Read back as custom_registry_region in CloudMLCommonResponse; absent from
   * CloudMLDetailResponse.
   */
  custom_registry_access_region?: string | null;
  /** Secret key of the container registry. */
  custom_registry_access_secret_key: string;
  /** Host of the container registry. */
  custom_registry_host: string;
  /**
   * Free text.
   *
   * Note: Vendor example is a meaningless password-like string.
   */
  description?: string;
  /**
   * Domain name it will be reached under.
   *
   * Note: Vendor example is a meaningless password-like string.
   */
  domain_name: string;
  /**
   * Where it is reachable from.
   *
   * Note: Vendor example is a meaningless password-like string; responses show private.
   */
  endpoint_type: CloudMlCreateEndpointType;
  /** Id of the image, opaque text. */
  image_id: string;
  /** Id of the product group. */
  product_group_id?: string;
  /**
   * Tags to attach.
   *
   * Note: Item shape not documented here; sibling SCP services use {key, value} (inferred).
   */
  tags?: Array<Record<string, unknown>>;
  /** Whether the copilot is deployed as well. */
  use_copilot?: boolean;
}

/**
 * A Cloud ML.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmldetailresponse/>
 */
export interface CloudMlDetailResponse {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
  /** Name of the Cloud ML. */
  cloud_ml_name: string;
  /** State of the Cloud ML. */
  cloud_ml_state: CloudMlDetailCloudMlState;
  /** Id of the Kubernetes cluster. */
  cluster_id: string;
  /** Name of the Kubernetes cluster. */
  cluster_name?: string | null;
  /** Permissions on the cluster. */
  cluster_permission?: Record<string, unknown> | null;
  /** Whether the cluster could not be queried. */
  cluster_request_failed?: boolean | null;
  /** Whether the copilot is deployed. */
  copilot_enabled: boolean;
  /** Id of the user who created it. */
  created_by: string;
  /** When it was created. */
  created_dt: string;
  /** Access key of the container registry. */
  custom_registry_access_key?: string;
  /** Host of the container registry. */
  custom_registry_host?: string;
  /**
   * Free text.
   *
   * Note: Required but nullable.
   */
  description?: string | null;
  /** Version as shown to users. */
  display_version: string;
  /** Domain name it is reached under. */
  domain_name?: string;
  /** IP address it is reached under. */
  endpoint_ip_address?: string | null;
  /** Where it is reachable from. */
  endpoint_type?: CloudMlDetailEndpointType;
  /** Id of the image, opaque text. */
  image_id: string;
  /** Name of the image. */
  image_name: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** When it last changed. */
  modified_dt?: string;
  /** Kubernetes namespace it runs in. */
  namespace_name?: string;
  /**
   * Id of the product group.
   *
   * Note: Required but nullable.
   */
  product_group_id?: string | null;
  /** Id of the project. */
  project_id: string;
  /** Id of the accepted request, for questions to the vendor. */
  request_id?: string;
  /** Limits of resources, as text. */
  resource_limit_text?: string;
  /** Requests of resources, as text. */
  resource_request_text?: string;
  /** Kubernetes storage class that volumes are made in. */
  storage_class_name?: string;
}

/**
 * A version of Cloud ML.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageattr/>
 */
export interface CloudMlImage {
  /**
   * Whether this version has the copilot, as text.
   *
   * Note: String here, boolean in CloudMLDetailResponse and CloudMLProductResponse; accept both.
   */
  copilot_enabled: string;
  /** Version as shown to users. */
  display_version: string;
  /** Id of the image, opaque text. */
  image_id: string;
  /** Name of the image. */
  image_name: string;
  /** Version of Kubernetes. */
  k8s_version: string | null;
}

/**
 * Versions of Cloud ML.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageversionsresponse/>
 */
export interface CloudMlImagesResponse {
  /** The versions. */
  contents?: CloudMlImage[];
  /**
   * Number of versions.
   *
   * Note: Vendor example is an empty string where the table says integer.
   */
  total_count?: number;
}

/**
 * The Cloud ML of the cluster, absent if there is none.
 *
 * Note: Vendor example is {} although the model has 23 required fields; read {} as absent. The model
 * has no cloud_ml_name.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlproductresponse/>
 */
export interface CloudMlProductResponse {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
  /** State of the Cloud ML. */
  cloud_ml_state: CloudMlProductCloudMlState;
  /** Id of the Kubernetes cluster. */
  cluster_id: string;
  /** Whether the copilot is deployed. */
  copilot_enabled: boolean;
  /** Id of the user who created it. */
  created_by: string;
  /** When it was created. */
  created_dt: string;
  /** Access key of the container registry. */
  custom_registry_access_key?: string;
  /** Host of the container registry. */
  custom_registry_host?: string;
  /** Free text. */
  description?: string | null;
  /** Version as shown to users. */
  display_version: string;
  /** Domain name it is reached under. */
  domain_name?: string;
  /** Where it is reachable from. */
  endpoint_type?: CloudMlProductEndpointType;
  /** Id of the image, opaque text. */
  image_id: string;
  /** Name of the image. */
  image_name: string;
  /** Id of the user who changed it last. */
  modified_by?: string;
  /** When it last changed. */
  modified_dt?: string;
  /** Kubernetes namespace it runs in. */
  namespace_name?: string;
  /** Id of the product group. */
  product_group_id?: string | null;
  /** Id of the project. */
  project_id: string;
  /** Id of the accepted request, for questions to the vendor. */
  request_id?: string;
  /** Limits of resources, as text. */
  resource_limit_text?: string;
  /** Requests of resources, as text. */
  resource_request_text?: string;
  /** Kubernetes storage class that volumes are made in. */
  storage_class_name?: string;
}

/**
 * A reason why Cloud ML cannot be deployed.
 *
 * From the vendor's reference:
 * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableexception/>
 */
export interface CloudMlReleaseObstacle {
  /** The reason in general. */
  default_message?: string;
  /** The reason in particular. */
  detail_message?: string;
  /** The reason as a code. */
  error_code: string;
}

/** Input of `cloudMl.update`. */
export interface CloudMlUpdateRequest {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
  /** The new description. */
  description: string;
}

/** Input of `cloudMl.delete`. */
export interface DeleteRequest {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
}

/** Input of `cloudMl.estimateCluster`. */
export interface EstimateClusterRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
  /** Whether the copilot is counted in. Default: `false`. */
  use_copilot?: boolean;
}

/** Input of `cloudMl.getClusterProduct`. */
export interface GetClusterProductRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
}

/** Input of `cloudMl.listImages`. */
export interface ListImagesRequest {
}

/** Input of `cloudMl.show`. */
export interface ShowRequest {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
}

/** A notebook and analytics service on an existing Kubernetes cluster of the user. */
export class CloudML extends Client {
  protected override get _service(): string {
    return 'cloud-ml';
  }

  /**
   * Test whether a name or a domain name is taken.
   *
   * Give either `name` or `domain_name`. `result` is probably true if it is taken.
   *
   * Note: Give exactly one of name and domain_name (documented in prose only; both are optional in the
   * table). Polarity of result is not documented; true = taken is inferred from the AI&MLOps sibling.
   * Seen by a third party (2026-06 to 2026-09): A signed call in environment e / kr-west1 answered 404
   * in 2026-06.
   *
   * From the vendor's reference:
   * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/checkduplicationnameanddomainname/1.0/>
   *
   * Errors:
   *
   * - 404: Answered to a signed call of an account without Cloud ML.
   */
  checkDuplication(input: CheckDuplicationRequest = {}, options?: CallOptions): Call<CloudMlCheckDuplicationResponse> {
    return this._call('cloudMl.checkDuplication', input, options);
  }

  /**
   * Estimate what a cluster can give to Cloud ML.
   *
   * Units of CPU and memory are not documented.
   *
   * From the vendor's reference:
   * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlclusterestimate/1.0/>
   */
  estimateCluster(input: EstimateClusterRequest, options?: CallOptions): Call<CloudMlClusterEstimateResponse> {
    return this._call('cloudMl.estimateCluster', input, options);
  }

  /**
   * List the versions of Cloud ML that can be deployed.
   *
   * Gives the whole list at once.
   *
   * Note: List without paging parameters. Seen by a third party (2026-06 to 2026-09): A signed call in
   * environment e / kr-west1 answered 404 in 2026-06 (account without Cloud ML).
   *
   * From the vendor's reference:
   * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/>
   *
   * Errors:
   *
   * - 404: Answered to a signed call of an account without Cloud ML.
   */
  listImages(input: ListImagesRequest = {}, options?: CallOptions): Pages<CloudMlImagesResponse, CloudMlImage> {
    return this._list('cloudMl.listImages', input, 'contents', options);
  }

  /**
   * Test whether Cloud ML can be deployed onto a cluster.
   *
   * If not, `exceptions` says why.
   *
   * From the vendor's reference:
   * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/>
   */
  checkClusterReleasable(input: CheckClusterReleasableRequest, options?: CallOptions): Call<CloudMlClusterCheckReleasableResponse> {
    return this._call('cloudMl.checkClusterReleasable', input, options);
  }

  /**
   * Read what Cloud ML has installed on a cluster.
   *
   * Beside the answer of `cloudMl.create` this is the only way to the id of a Cloud ML: there is no
   * list.
   *
   * Note: For routing: /v1/cloud-ml/images and /v1/cloud-ml/check-duplication match the template
   * /v1/cloud-ml/{cloud_ml_id} too, so the literal paths must win; this path has one segment more and
   * does not collide.
   *
   * From the vendor's reference:
   * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/>
   */
  getClusterProduct(input: GetClusterProductRequest, options?: CallOptions): Call<CloudMlClusterProductsResponse> {
    return this._call('cloudMl.getClusterProduct', input, options);
  }

  /**
   * Deploy Cloud ML onto an existing Kubernetes cluster.
   *
   * Answers at once; it works when its state is DEPLOYED. The new id comes as `resource_id`: keep it,
   * because there is no list. Needs a container registry with its own pair of keys.
   *
   * Note: No x-unique-name: there is no list, and getClusterProduct shows no cloud_ml_name, so a Cloud
   * ML whose creation ended in the dark cannot be told from another one on the same cluster. Answers 200
   * with AsyncResponse (`aiMlOps.createPlatform` answers 201); resource_id is taken to be the
   * cloud_ml_id (inferred).
   *
   * From the vendor's reference:
   * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/createcloudml/1.0/>
   */
  create(input: CloudMlCreateRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('cloudMl.create', input, options);
  }

  /**
   * Read one Cloud ML.
   *
   * Note: The only operation whose 400/401/404 have a documented body model.
   *
   * From the vendor's reference:
   * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/>
   */
  show(input: ShowRequest, options?: CallOptions): Call<CloudMlDetailResponse> {
    return this._call('cloudMl.show', input, options);
  }

  /**
   * Change the description of a Cloud ML.
   *
   * The description is all that can be changed. Answers with the whole Cloud ML.
   *
   * Note: Answers 202 with the full detail model (create answers AsyncResponse).
   *
   * From the vendor's reference:
   * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/updatecloudml/1.0/>
   */
  update(input: CloudMlUpdateRequest, options?: CallOptions): Call<CloudMlDetailResponse> {
    return this._call('cloudMl.update', input, options);
  }

  /**
   * Delete a Cloud ML.
   *
   * Answers at once without a body. It is gone when `cloudMl.show` no longer finds it.
   *
   * Note: Answers 202 without a body; the only operation that documents 500.
   *
   * From the vendor's reference:
   * <https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/>
   */
  delete(input: DeleteRequest, options?: CallOptions): Call<void> {
    return this._call('cloudMl.delete', input, options);
  }

  /**
   * Waits until the Cloud ML is deployed: its `cloud_ml_state` is `DEPLOYED`.
   *
   * Usually takes about 1200 s.
   *
   * Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure
   * states and all times are assumptions, so a waiter needs a time limit.
   */
  waitUntilDeployed(cloudMlId: string, options?: WaitOptions): Promise<CloudMlDetailResponse> {
    return this._wait('cloudMl.waitUntilDeployed', cloudMlId, options);
  }

  /**
   * Waits until the Cloud ML no longer exists.
   *
   * Usually takes about 600 s.
   *
   * Inferred, not documented. Only DEPLOYED is known from examples. The state at the start, the failure
   * states and all times are assumptions, so a waiter needs a time limit.
   */
  waitUntilDeleted(cloudMlId: string, options?: WaitOptions): Promise<void> {
    return this._gone('cloudMl.waitUntilDeleted', cloudMlId, options);
  }
}
