/**
 * Samsung Cloud Platform Cloud ML: client and types.
 *
 * Made by `cargo dev generate` from `core/api/cloud-ml.yaml`; do not edit.
 */

import { Client } from '../../client';
import type { Call, CallOptions, Pages, Wait, WaitLimit, WaitOptions } from '../../client';

/**
 * Text with known values; any other text is as good.
 *
 * State of the Cloud ML, or of its shared parts.
 *
 * - `DEPLOYED`: Deployed and usable.
 */
export type CloudMlState =
  | 'DEPLOYED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Where it is reachable from.
 *
 * - `private`: Reachable inside the VPC.
 */
export type EndpointType =
  | 'private'
  | (string & {});

/**
 * Resources with GPUs.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/analyticsestimateresponse/}
 */
export interface AnalyticsEstimateResponse {
  /** Amount of CPU; the unit is not documented. */
  cpu?: number;
  /** Amount of GPU, as text; its form is not documented. */
  gpu?: string | null;
  /** Amount of memory; the unit is not documented. */
  memory?: number;
}

/**
 * Resources without GPUs.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/applicationestimateresponse/}
 */
export interface ApplicationEstimateResponse {
  /** Amount of CPU; the unit is not documented. */
  cpu?: number;
  /** Amount of memory; the unit is not documented. */
  memory?: number;
}

/**
 * The request was accepted and is being carried out.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/asyncresponse/}
 */
export interface AsyncResponse {
  /** Id of the project. */
  project_id: string;
  /** Id of the accepted request, for questions to the vendor. */
  request_id: string;
  /** Id of the resource the request is about. */
  resource_id: string;
}

/** Input of {@link CloudML.checkClusterReleasable | checkClusterReleasable}. */
export interface CheckClusterReleasableRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
}

/** Input of {@link CloudML.checkDuplication | checkDuplication}. */
export interface CheckDuplicationRequest {
  /** Name to test. */
  name?: string;
  /** Domain name to test. */
  domain_name?: string;
}

/**
 * Outcome of a check.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcheckduplicationresponse/}
 */
export interface CloudMlCheckDuplicationResponse {
  /**
   * Probably true if the name is taken.
   *
   * Inferred.
   */
  result: boolean;
}

/**
 * Outcome of a check, with reasons.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableresponse/}
 */
export interface CloudMlClusterCheckReleasableResponse {
  /** Reasons against a release. */
  exceptions?: CloudMlReleaseObstacle[];
  /** Whether Cloud ML can be deployed onto the cluster. Default: `true`. */
  result: boolean;
}

/**
 * What a cluster can give to the parts of Cloud ML.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterestimateresponse/}
 */
export interface CloudMlClusterEstimateResponse {
  /** Share for the analytics part. */
  analytics: AnalyticsEstimateResponse;
  /** Share for the application part. */
  application: ApplicationEstimateResponse;
  /** Share of the copilot. */
  copilot?: AnalyticsEstimateResponse;
}

/**
 * What Cloud ML has installed on a cluster.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclusterproductsresponse/}
 */
export interface CloudMlClusterProductsResponse {
  /** The Cloud ML of the cluster, absent if there is none. */
  cloud_ml?: CloudMlProductResponse;
  /** The shared parts, absent if there are none. */
  cloud_ml_common?: CloudMlCommonResponse;
}

/**
 * The parts that the Cloud MLs of a cluster share.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlcommonresponse/}
 */
export interface CloudMlCommonResponse {
  /** Id of the shared parts. */
  cloud_ml_common_id: string;
  /** State of the shared parts. */
  cloud_ml_common_state: CloudMlState;
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
  /** Id of the project of the container registry. */
  custom_registry_project_id?: string | null;
  /** Region of the container registry. */
  custom_registry_region?: string | null;
  /** Domain name it is reached under. */
  domain_name?: string;
  /** Where it is reachable from. */
  endpoint_type?: EndpointType;
  /** Id of the image, opaque text. */
  image_id: string;
  /** Registry that holds the images. */
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

/** Input of {@link CloudML.create | create}. */
export interface CloudMlCreateRequest {
  /** Resources for the analytics part, as {@link CloudML.estimateCluster | estimateCluster} gives them. */
  analytics_resource: AnalyticsEstimateResponse;
  /** Resources for the application part, as {@link CloudML.estimateCluster | estimateCluster} gives them. */
  application_resource: ApplicationEstimateResponse;
  /** Name of the Cloud ML. */
  cloud_ml_name: string;
  /** Id of the Kubernetes cluster. */
  cluster_id: string;
  /** Resources for the copilot, as {@link CloudML.estimateCluster | estimateCluster} gives them. */
  copilot?: AnalyticsEstimateResponse;
  /**
   * Access key of the container registry, issued in the console for the registry. The key that signs
   * requests does not log in there.
   *
   * Observed by others.
   */
  custom_registry_access_key: string;
  /** Id of the project of the container registry. */
  custom_registry_access_project_id?: string | null;
  /** Region of the container registry. */
  custom_registry_access_region?: string | null;
  /** Secret key of the container registry. */
  custom_registry_access_secret_key: string;
  /**
   * Host of the container registry, private or public.
   *
   * Inferred.
   */
  custom_registry_host: string;
  /** Free text. */
  description?: string;
  /** Domain name it will be reached under. */
  domain_name: string;
  /** Where it is reachable from. */
  endpoint_type: EndpointType;
  /** Id of the image, opaque text. */
  image_id: string;
  /** Id of the product group. */
  product_group_id?: string;
  /** Tags to attach. */
  tags?: Array<Record<string, unknown>>;
  /** Whether the copilot is deployed as well. */
  use_copilot?: boolean;
}

/**
 * A Cloud ML.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmldetailresponse/}
 */
export interface CloudMlDetailResponse {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
  /** Name of the Cloud ML. */
  cloud_ml_name: string;
  /** State of the Cloud ML. */
  cloud_ml_state: CloudMlState;
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
  /** Free text. */
  description?: string | null;
  /** Version as shown to users. */
  display_version: string;
  /** Domain name it is reached under. */
  domain_name?: string;
  /** IP address it is reached under. */
  endpoint_ip_address?: string | null;
  /** Where it is reachable from. */
  endpoint_type?: EndpointType;
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
 * A version of Cloud ML.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageattr/}
 */
export interface CloudMlImage {
  /** Whether this version has the copilot, as text. */
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
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/imageversionsresponse/}
 */
export interface CloudMlImagesResponse {
  /** The versions. */
  contents: CloudMlImage[];
  /** Number of versions. */
  total_count?: number;
}

/**
 * The Cloud ML of a cluster.
 *
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlproductresponse/}
 */
export interface CloudMlProductResponse {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
  /** State of the Cloud ML. */
  cloud_ml_state: CloudMlState;
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
  endpoint_type?: EndpointType;
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
 * From the vendor's reference at {@link
 * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/models/cloudmlclustercheckreleasableexception/}
 */
export interface CloudMlReleaseObstacle {
  /** The reason in general. */
  default_message?: string;
  /** The reason in particular. */
  detail_message?: string;
  /** The reason as a code. */
  error_code: string;
}

/** Input of {@link CloudML.update | update}. */
export interface CloudMlUpdateRequest {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
  /** The new description. */
  description: string;
}

/** Input of {@link CloudML.delete | delete}. */
export interface DeleteRequest {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
}

/** Input of {@link CloudML.estimateCluster | estimateCluster}. */
export interface EstimateClusterRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
  /** Whether the copilot is counted in. Default: `false`. */
  use_copilot?: boolean;
}

/** Input of {@link CloudML.getClusterProduct | getClusterProduct}. */
export interface GetClusterProductRequest {
  /** Id of the Kubernetes cluster: 32 hexadecimal digits. */
  cluster_id: string;
}

/** Input of {@link CloudML.listImages | listImages}. */
export interface ListImagesRequest {
}

/** Input of {@link CloudML.show | show}. */
export interface ShowRequest {
  /** Id of the Cloud ML. */
  cloud_ml_id: string;
}

/**
 * A notebook and analytics service on an existing Kubernetes cluster of the user.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/cloud-ml.md}
 */
export class CloudML extends Client {
  protected override get _service(): string {
    return 'cloud-ml';
  }

  /**
   * Test whether a name or a domain name is taken.
   *
   * Give either `name` or `domain_name`. `result` is probably true if it is taken.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/checkduplicationnameanddomainname/1.0/}
   *
   * @param input - What it takes; {@link CheckDuplicationRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Outcome of a check.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
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
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlclusterestimate/1.0/}
   *
   * @param input - What it takes; {@link EstimateClusterRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns What a cluster can give to the parts of Cloud ML.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  estimateCluster(input: EstimateClusterRequest, options?: CallOptions): Call<CloudMlClusterEstimateResponse> {
    return this._call('cloudMl.estimateCluster', input, options);
  }

  /**
   * List the versions of Cloud ML that can be deployed.
   *
   * Gives the whole list at once.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/cloudmlimages/1.0/}
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how. In particular:
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
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clustercheckreleasable/1.0/}
   *
   * @param input - What it takes; {@link CheckClusterReleasableRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Outcome of a check, with reasons.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  checkClusterReleasable(input: CheckClusterReleasableRequest, options?: CallOptions): Call<CloudMlClusterCheckReleasableResponse> {
    return this._call('cloudMl.checkClusterReleasable', input, options);
  }

  /**
   * Read what Cloud ML has installed on a cluster.
   *
   * Beside the answer of {@link CloudML.create | create} this is the only way to the id of a Cloud ML:
   * there is no list.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/clusterproduct/1.0/}
   *
   * @param input - What it takes; {@link GetClusterProductRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns What Cloud ML has installed on a cluster.
   * @throws `GureumError`. The call failed: its kind says how.
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
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/createcloudml/1.0/}
   *
   * @param input - What it takes; {@link CloudMlCreateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The request was accepted and is being carried out.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  create(input: CloudMlCreateRequest, options?: CallOptions): Call<AsyncResponse> {
    return this._call('cloudMl.create', input, options);
  }

  /**
   * Read one Cloud ML.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/getcloudml/1.0/}
   *
   * @param input - What it takes; {@link ShowRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A Cloud ML.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  show(input: ShowRequest, options?: CallOptions): Call<CloudMlDetailResponse> {
    return this._call('cloudMl.show', input, options);
  }

  /**
   * Change the description of a Cloud ML.
   *
   * The description is all that can be changed. Answers with the whole Cloud ML.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/updatecloudml/1.0/}
   *
   * @param input - What it takes; {@link CloudMlUpdateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns A Cloud ML.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  update(input: CloudMlUpdateRequest, options?: CallOptions): Call<CloudMlDetailResponse> {
    return this._call('cloudMl.update', input, options);
  }

  /**
   * Delete a Cloud ML.
   *
   * Answers at once without a body. It is gone when {@link CloudML.show | show} no longer finds it.
   *
   * From the vendor's reference at {@link
   * https://docs.e.samsungsdscloud.com/apireference/ai-ml/cloud-ml/apis/deletecloudml/1.0/}
   *
   * @param input - What it takes; {@link DeleteRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteRequest, options?: CallOptions): Call<void> {
    return this._call('cloudMl.delete', input, options);
  }

  /**
   * Deploy Cloud ML onto an existing Kubernetes cluster.
   *
   * Then waits until the Cloud ML is deployed. What was made stays if the wait fails; the error names
   * its id.
   *
   * @param input - What it takes; {@link CloudMlCreateRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The Cloud ML as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: CloudMlCreateRequest, options?: WaitOptions): Promise<CloudMlDetailResponse> {
    return this._made('cloudMl.create', input, 'resource_id', 'cloudMl.waitUntilDeployed', options);
  }

  /**
   * Waits until the Cloud ML is deployed: its `cloud_ml_state` is `DEPLOYED`.
   *
   * Usually takes about 1800 s. `DELETING` or `TERMINATING` ends the wait with an error that says what
   * to do.
   *
   * Inferred; see {@link https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/}
   *
   * @param cloudMlId - Id of the Cloud ML.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The Cloud ML as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeployed(cloudMlId: string, options?: WaitOptions): Promise<CloudMlDetailResponse> {
    return this._wait('cloudMl.waitUntilDeployed', cloudMlId, options);
  }

  /**
   * Waits until the Cloud ML no longer exists.
   *
   * Usually takes about 600 s.
   *
   * Inferred; see {@link https://docs.e.samsungsdscloud.com/en/userguide/ai_ml/cloud_ml/_print/}
   *
   * @param cloudMlId - Id of the Cloud ML.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(cloudMlId: string, options?: WaitOptions): Promise<void> {
    return this._gone('cloudMl.waitUntilDeleted', cloudMlId, options);
  }

  /**
   * Begins to wait until the Cloud ML is deployed: its time limit counts from now. Nothing is sent yet.
   *
   * @param cloudMlId - Id of the Cloud ML.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeployed(cloudMlId: string, options?: WaitLimit): Promise<Wait<CloudMlDetailResponse>> {
    return this._start('cloudMl.waitUntilDeployed', cloudMlId, options);
  }

  /**
   * Begins to wait until the Cloud ML is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param cloudMlId - Id of the Cloud ML.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(cloudMlId: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('cloudMl.waitUntilDeleted', cloudMlId, options);
  }
}
