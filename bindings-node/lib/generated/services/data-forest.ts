/**
 * NAVER Cloud Data Forest: client and types.
 *
 * Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, FileTypes, Pages, Wait, WaitLimit, WaitOptions } from '../../client';
import { endOf } from '../../time';
import type { Keytab } from '../../keytab';

/**
 * Text with known values; any other text is as good.
 *
 * Life-cycle state of an account.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse}
 *
 * - `ACCEPTED`: Creation was accepted and is being carried out (inferred).
 * - `RUNNING`: Usable.
 * - `CHANGING`: A change is being applied: quota, keytab, password or deletion (inferred).
 */
export type AccountStatus =
  | 'ACCEPTED'
  | 'RUNNING'
  | 'CHANGING'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Result of a run of an AI app.
 *
 * Inferred.
 *
 * - `UNDEFINED`: Not ended yet.
 * - `SUCCEEDED`: Ended well.
 * - `FAILED`: Ended with an error.
 * - `KILLED`: Ended by force.
 */
export type AiAppFinalStatus =
  | 'UNDEFINED'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'KILLED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * YARN queue of a run of an AI app.
 *
 * - `gpu`: The default, printed in the samples.
 */
export type AiAppQueueName =
  | 'gpu'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Model of the GPUs.
 *
 * - `T4`: NVIDIA T4.
 * - `V100`: NVIDIA V100.
 */
export type AiAppResourceGpuModel =
  | 'T4'
  | 'V100'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of an app component.
 *
 * Inferred.
 *
 * - `FLEXING`: The number of containers is being reached.
 * - `STABLE`: All containers are there.
 */
export type AppComponentState =
  | 'FLEXING'
  | 'STABLE'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of a container.
 *
 * Inferred.
 *
 * - `RUNNING_BUT_UNREADY`: Started, not ready yet.
 * - `READY`: Ready.
 * - `STOPPED`: Ended.
 * - `NEEDS_UPGRADE`: Waits for an upgrade.
 * - `UPGRADING`: Is being upgraded.
 */
export type AppContainerState =
  | 'RUNNING_BUT_UNREADY'
  | 'READY'
  | 'STOPPED'
  | 'NEEDS_UPGRADE'
  | 'UPGRADING'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * YARN queue of an app.
 *
 * - `longlived`: The default on most pages.
 * - `dev`: The default on the page of the data type.
 */
export type AppQueueName =
  | 'longlived'
  | 'dev'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Life-cycle state of an app, and of a run of an AI app.
 *
 * Inferred.
 *
 * - `NEW`: Taken in.
 * - `NEW_SAVING`: Being stored.
 * - `SUBMITTED`: Handed to the scheduler.
 * - `ACCEPTED`: Accepted, waiting for resources.
 * - `RUNNING`: Runs.
 * - `FINISHED`: Ended, also after a stop.
 * - `FAILED`: Ended with an error.
 * - `KILLED`: Ended by force.
 */
export type AppState =
  | 'NEW'
  | 'NEW_SAVING'
  | 'SUBMITTED'
  | 'ACCEPTED'
  | 'RUNNING'
  | 'FINISHED'
  | 'FAILED'
  | 'KILLED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Framework whose images are listed.
 */
export type DockerImageSearchTypeName =
  | 'tensorflow'
  | 'pytorch'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the subnet.
 *
 * - `RUN`: Usable.
 */
export type GetSubnetDetailState =
  | 'RUN'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the VPC.
 *
 * Inferred.
 *
 * - `INIT`: New.
 * - `CREATING`: Being made.
 * - `RUN`: Usable.
 * - `TERMTING`: Being removed.
 */
export type GetVpcDetailState =
  | 'INIT'
  | 'CREATING'
  | 'RUN'
  | 'TERMTING'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Namespace of the shared HDFS cluster.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota}
 */
export type HdfsNamespace =
  | 'koya'
  | 'tata'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Life-cycle state of a notebook node.
 *
 * Inferred.
 *
 * - `ACCEPTED`: Creation was accepted.
 * - `RUNNING`: Usable.
 */
export type NotebookState =
  | 'ACCEPTED'
  | 'RUNNING'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Kind of block storage of a notebook.
 *
 * - `SSD`: Solid state.
 * - `HDD`: Hard disk.
 */
export type NotebookStorageType =
  | 'SSD'
  | 'HDD'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Component the setting belongs to.
 *
 * - `Jupyter Lab`: The notebook itself.
 * - `Object Storage`: The linked bucket.
 */
export type NotebookUserConfigurationValueComponentName =
  | 'Jupyter Lab'
  | 'Object Storage'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Name of the setting.
 *
 * - `Access Password`: Password of the notebook page.
 * - `Access Key`: Access key for Object Storage.
 * - `Secret Key`: Secret key for Object Storage.
 */
export type NotebookUserConfigurationValueName =
  | 'Access Password'
  | 'Access Key'
  | 'Secret Key'
  | (string & {});

/**
 * An account in a list.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse}
 */
export interface AccountResponse {
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
  /** Name of the account. */
  name: string;
  /** Kerberos principal of the account. */
  principal?: string;
  /** State of the account. */
  status?: AccountStatus;
  /** When it was created. */
  createdAt?: string;
  /** Whether the caller may not use this account. */
  disabled?: boolean;
}

/**
 * Filter of a list by account.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist}
 */
export interface AccountSearch {
  /** Account whose items are listed. 1 to 22 characters; letters and digits. */
  accountId: string;
}

/**
 * A container of a run.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappcontainer}
 */
export interface AiAppContainer {
  /** Id of the container. */
  containerId?: string;
  /** Name of the component. */
  component?: string;
  /** When it was created. */
  createdAt?: string;
  /** Address of the log. */
  logUrl?: string;
  /** Number of CPUs. */
  cpuCount?: number;
  /** Image and its version. */
  dockerImage?: string;
  /** Memory of the container in MB. */
  memoryMb?: number;
  /** Result of the container; values are not documented. */
  status?: string;
}

/**
 * Data copied into and out of the container.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md}
 */
export interface AiAppData {
  /** Input mappings. */
  input: AiAppDataInput[];
  /** Output mappings. */
  output: AiAppDataOutput[];
}

/**
 * Data copied from HDFS into the container.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md}
 */
export interface AiAppDataInput {
  /** HDFS path copied into the container. */
  hdfs?: string;
  /** Container path that receives the data. */
  path?: string;
}

/**
 * Data copied from the container to HDFS.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md}
 */
export interface AiAppDataOutput {
  /** HDFS path that receives the result. */
  hdfs?: string;
  /** Replace an existing result. */
  overwrite?: boolean;
  /** Container path that holds the result. */
  path?: string;
}

/**
 * The container of a run: image, command, environment.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappdocker}
 */
export interface AiAppDocker {
  /** Arguments of the command, as one text. */
  args?: string;
  /** Script or command that runs the app. */
  command: string;
  /** Environment variables of the container. */
  env?: Record<string, string>;
  /** TCP ports to open to the outside. */
  exposeTcpPorts?: number[];
  /** Docker image to run. */
  image: string;
  /**
   * Working directory. Do not send it: the vendor has taken it out, for security. Deprecated by the
   * vendor.
   */
  workdir?: string;
}

/**
 * Resources of a run.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaccountlistresponse.md}
 */
export interface AiAppResource {
  /** Number of CPUs. Default: `1`. */
  cpuCount?: number;
  /** Number of GPUs. 1 to 8. */
  gpuCount?: number;
  /** Model of the GPUs. Default: `V100`. */
  gpuModel?: AiAppResourceGpuModel;
  /**
   * Memory of the container in MB. Default: `15360`.
   *
   * Inferred.
   */
  memoryMb?: number;
}

/**
 * A run in a list.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappresponse}
 */
export interface AiAppResponse {
  /** Id of the run. 1 to 22 characters; letters and digits. */
  id: string;
  /** YARN application id. */
  appId?: string;
  /** Name of the run. */
  name?: string;
  /** Name of the account that owns the run. */
  accountName?: string;
  /** YARN queue the run is in. */
  queueName?: AiAppQueueName;
  /** Workspace the app ran in. */
  workspaceName?: string;
  /**
   * State of the run.
   *
   * Inferred.
   */
  state?: AppState;
  /**
   * Result of the run.
   *
   * Inferred.
   */
  finalStatus?: AiAppFinalStatus;
  /**
   * Whether the caller may not use this run.
   *
   * Inferred.
   */
  disabled?: boolean;
  /** When the run was submitted. */
  startedAt?: string;
  /**
   * When the run ended; absent or null while it runs.
   *
   * Inferred.
   */
  finishedAt?: string | null;
  /** When its settings last changed. */
  modifiedAt?: string;
}

/**
 * Settings that runs of a workspace start with.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiapptypespec}
 */
export interface AiAppTypeSpec {
  /** HDFS path of the archived user package. */
  userPackageUri?: string;
  /** YARN queue to run in. */
  queueName?: AiAppQueueName;
  /** Name of the workspace. */
  name?: string;
  /** CPUs, GPUs and memory. */
  resource?: AiAppResource;
  /** Image, command and environment. */
  docker: AiAppDocker;
  /** Data copied in and out. */
  data?: AiAppData;
}

/**
 * One version of the settings of a workspace.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaiworkspaceconfigurationlistresponse}
 */
export interface AiWorkspaceConfig {
  /** Settings of this version. */
  configuration?: AiAppTypeSpec;
  /** When it was created. */
  createdAt?: string;
  /** When its settings last changed. */
  modifiedAt?: string;
}

/**
 * A workspace in a list.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist}
 */
export interface AiWorkspaceResponse {
  /** Id of the workspace. 1 to 22 characters; letters and digits. */
  id: string;
  /** Name of the workspace. */
  name: string;
  /** Name of the owning account. */
  accountName?: string;
  /** Free text. */
  description?: string;
  /** Docker image and its version. */
  imageVersion?: string;
  /**
   * Whether the caller may not use this workspace.
   *
   * Inferred.
   */
  disabled?: boolean;
  /** When it was created. */
  createdAt?: string;
  /** When its settings last changed. */
  modifiedAt?: string;
}

/**
 * Size of one component.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentrequest}
 */
export interface AppComponentRequest {
  /** Name of the component, as the app type defines it. */
  name: string;
  /** Memory of each container in MB. */
  memoryMb: number;
  /** vCPUs of each container. */
  cpuCount: number;
  /** Number of containers; 0 is the default for some components. */
  containerCount: number;
}

/**
 * A component of an app.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentresponse}
 */
export interface AppComponentResponse {
  /** Name of the component. */
  name?: string;
  /**
   * State of the component.
   *
   * Inferred.
   */
  state?: AppComponentState;
  /** Containers asked for at creation. */
  desired?: number;
  /** Containers now allocated. */
  allocated?: number;
  /** Memory of each container in MB. */
  memoryMb?: number;
  /** vCPUs of each container. */
  cpuCount?: number;
  /** Docker image of the containers. */
  image?: string;
  /** Number of containers. */
  containerCount?: number;
  /** Containers of the component. */
  containers?: AppContainerResponse[];
}

/**
 * A running container.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcontainerresponse}
 */
export interface AppContainerResponse {
  /** Id of the app. */
  id?: string;
  /** Component name, a hyphen and an index from 0. */
  name?: string;
  /**
   * State of the container.
   *
   * Inferred.
   */
  state?: AppContainerState;
  /** When it was started. */
  launchedAt?: string;
  /** Host name made of container, app and account name. */
  hostName?: string;
}

/**
 * List filter.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist}
 */
export interface AppListSearch {
  /** Id of the account whose apps are listed. At most 22 characters. */
  accountId: string;
}

/**
 * An app in a list.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-appresponse}
 */
export interface AppResponse {
  /** Id of the app. At most 22 characters. */
  id: string;
  /** Name of the app. */
  name: string;
  /**
   * State of the app.
   *
   * Inferred.
   */
  state?: AppState;
  /** YARN queue the app runs in. At most 60 characters. */
  queueName?: AppQueueName;
  /** Id of the account that owns the app. At most 22 characters. */
  accountId?: string;
  /** Name of the account that owns the app. */
  accountName?: string;
  /** When it was started. */
  startedAt?: string;
  /** When it ended; absent while it runs. */
  finishedAt?: string;
  /**
   * Run time that was asked for, in seconds; -1 has no end. At most 9007199254740991.
   *
   * Inferred.
   */
  lifetimeMillis?: number;
  /**
   * Probably true when the caller may not use the app.
   *
   * Inferred.
   */
  disabled?: boolean;
  /**
   * Not described by the vendor; probably never sent.
   *
   * Inferred.
   */
  startName?: string;
}

/**
 * When its time is up: `startedAt` and the seconds of `lifetimeMillis` after it. Nothing where one of
 * them is absent, or it has no end.
 */
export function appExpiresAt(of: AppResponse): Date | undefined {
  return endOf(of.startedAt, of.lifetimeMillis);
}

/** Input of {@link Accounts.checkAvailableName | accounts.checkAvailableName}. */
export interface CheckAccountAvailableNameRequest {
  /** Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit first and last. */
  name: string;
}

/**
 * Answer of {@link Accounts.checkAvailableName | accounts.checkAvailableName}.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename}
 */
export interface CheckAccountAvailableNameResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Why the name cannot be used, or the reason of a refusal. */
  message?: string;
  /** True when the name can be used. */
  availableName: boolean;
}

/** Input of {@link Accounts.checkHasResource | accounts.checkHasResource}. */
export interface CheckAccountHasResourceRequest {
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
}

/**
 * Answer of {@link Accounts.checkHasResource | accounts.checkHasResource}.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource}
 */
export interface CheckAccountHasResourceResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id?: string;
  /** True when the account still owns resources. */
  hasResource: boolean;
}

/** Input of {@link AiWorkspaces.checkAvailableName | aiWorkspaces.checkAvailableName}. */
export interface CheckAiWorkspaceAvailableNameRequest {
  /** Id of the account that would own the workspace. 1 to 22 characters; letters and digits. */
  accountId: string;
  /**
   * Name to test. 1 to 15 characters; lower-case letters, digits and hyphens; starts with a lower-case
   * letter; ends with a lower-case letter or a digit; no two hyphens in a row.
   */
  name: string;
}

/**
 * Answer of {@link AiWorkspaces.checkAvailableName | aiWorkspaces.checkAvailableName}.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename}
 */
export interface CheckAiWorkspaceAvailableNameResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Why the name cannot be used, or the reason of a refusal. */
  message?: string;
  /** True when the name can be used. */
  availableName: boolean;
}

/** Input of {@link Apps.checkAvailableName | apps.checkAvailableName}. */
export interface CheckAppAvailableNameRequest {
  /** Id of the account that would own the app. At most 22 characters. */
  accountId: string;
  /** Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last. */
  name: string;
}

/**
 * Answer of {@link Apps.checkAvailableName | apps.checkAvailableName}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename}
 */
export interface CheckAppAvailableNameResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Why the name cannot be used, or the reason of a refusal. */
  message?: string;
  /** True when the name is valid and free. */
  availableName: boolean;
}

/** Input of {@link Notebooks.checkAvailableName | notebooks.checkAvailableName}. */
export interface CheckNotebookAvailableNameRequest {
  /** Name to test, 3 to 15 characters. */
  name: string;
}

/**
 * Answer of {@link Notebooks.checkAvailableName | notebooks.checkAvailableName}.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename}
 */
export interface CheckNotebookAvailableNameResponse {
  /** True when the name may be used. */
  availableName: boolean;
  /** Why the name cannot be used, or the reason of a refusal. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of {@link Accounts.create | accounts.create}. */
export interface CreateAccountRequest {
  /**
   * Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
   * and end with a letter or digit: {@link Accounts.checkAvailableName | accounts.checkAvailableName}
   * asks for it.
   */
  name: string;
  /**
   * Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least
   * 3 of the kinds lower-case letter, upper-case letter, digit, other.
   */
  password: string;
}

/**
 * Answer of {@link Accounts.create | accounts.create}.
 *
 * From the vendor's reference at {@link
 * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create}
 */
export interface CreateAccountResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
}

/** Input of {@link AiWorkspaces.create | aiWorkspaces.create}. */
export interface CreateAiWorkspaceRequest {
  /** Id of the account that will own the workspace. 1 to 22 characters; letters and digits. */
  accountId: string;
  /**
   * Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
   * hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens
   * in a row.
   */
  name: string;
  /** Free text. At most 255 characters. */
  description?: string;
  /** Settings of the workspace. */
  configuration: AiAppTypeSpec;
}

/**
 * Answer of {@link AiWorkspaces.create | aiWorkspaces.create}.
 *
 * Inferred; see {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create}
 */
export interface CreateAiWorkspaceResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the workspace. 1 to 22 characters; letters and digits. */
  id: string;
}

/** Input of {@link Apps.create | apps.create}. */
export interface CreateAppRequest {
  /** Id of the account that will own the app. At most 22 characters. */
  accountId: string;
  /**
   * YARN queue to run in. {@link Apps.getAppBasicSetting | apps.getAppBasicSetting} lists the queues. At
   * most 60 characters. Default: `longlived`.
   */
  queueName: AppQueueName;
  /** Type of the app. At most 60 characters. */
  appTypeId: string;
  /**
   * Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
   * Account name and app name together have at most 20 characters (console guide).
   */
  name: string;
  /** Run time in seconds: 300 to 604800 (7 days), or -1 for no end. */
  lifetime: number;
  /** Free text. At most 2048 characters. */
  description?: string;
  /** Ids of the apps this one needs, taken from `dependableApp.candidates`. */
  dependentIds?: string[];
  /** Size of every component of the app type. */
  components: AppComponentRequest[];
}

/**
 * Answer of {@link Apps.create | apps.create}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create}
 */
export interface CreateAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id: string;
}

/** Input of {@link Notebooks.create | notebooks.create}. */
export interface CreateNotebookRequest {
  /**
   * Id of the account that will own the notebook. At most 22 characters.
   *
   * Inferred.
   */
  accountId: string;
  /**
   * Whether extra block storage is attached. If true, `storageType` and `storageGB` are required.
   * Default: `false`.
   */
  addStorage: boolean;
  /** Object Storage bucket to link; it must not be locked, then or later. */
  bucketName: string;
  /** Login key from {@link Notebooks.getLoginKeyList | notebooks.getLoginKeyList}. */
  loginKeyName: string;
  /**
   * Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
   * letter, ending with a letter or digit.
   */
  name: string;
  /** Server size from {@link Notebooks.getServerTypeList | notebooks.getServerTypeList}. */
  serverTypeCode: string;
  /** Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is true. */
  storageGB?: number;
  /** Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default: `SSD`. */
  storageType?: NotebookStorageType;
  /** Subnet from {@link Notebooks.getSubnetList | notebooks.getSubnetList}. */
  subnetNo: number;
  /** Type code from {@link Notebooks.getTypeList | notebooks.getTypeList}. */
  typeCode: string;
  /** Type name from {@link Notebooks.getTypeList | notebooks.getTypeList}. */
  typeName: string;
  /**
   * Values of the settings that {@link Notebooks.getUserConfigurationSpecList |
   * notebooks.getUserConfigurationSpecList} lists for the type.
   *
   * Inferred.
   */
  userConfigurations: NotebookUserConfigurationValue[];
  /** VPC from {@link Notebooks.getVpcList | notebooks.getVpcList}. */
  vpcNo: number;
}

/**
 * Answer of {@link Notebooks.create | notebooks.create}.
 *
 * Inferred; see {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create}
 */
export interface CreateNotebookResponse {
  /** Id of the notebook. */
  id: string;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of {@link Accounts.delete | accounts.delete}. */
export interface DeleteAccountRequest {
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
}

/**
 * Answer of {@link Accounts.delete | accounts.delete}.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md}
 */
export interface DeleteAccountResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id?: string;
}

/** Input of {@link AiWorkspaces.delete | aiWorkspaces.delete}. */
export interface DeleteAiWorkspaceRequest {
  /** Id of the workspace. 1 to 22 characters; letters and digits. */
  id: string;
}

/**
 * Answer of {@link AiWorkspaces.delete | aiWorkspaces.delete}.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete}
 */
export interface DeleteAiWorkspaceResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the workspace. 1 to 22 characters; letters and digits. */
  id?: string;
}

/** Input of {@link Apps.delete | apps.delete}. */
export interface DeleteAppRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of {@link Apps.delete | apps.delete}.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md}
 */
export interface DeleteAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of {@link Notebooks.delete | notebooks.delete}. */
export interface DeleteNotebookRequest {
  /** Id of the notebook. */
  id: string;
}

/**
 * Answer of {@link Notebooks.delete | notebooks.delete}.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-delete}
 */
export interface DeleteNotebookResponse {
  /** Id of the notebook. */
  id?: string;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
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

/**
 * App needed before this one.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-dependableapp}
 */
export interface DependableApp {
  /** Type name the new app depends on. */
  appTypeName?: string;
  /** Version of that type. */
  appTypeVersion?: string;
  /** Apps whose ids may be put in `dependentIds`. */
  candidates?: AppResponse[];
}

/**
 * Filter of the image list.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist}
 */
export interface DockerImageSearch {
  /** Framework whose images are listed. `tensorflow` or `pytorch`. */
  typeName: DockerImageSearchTypeName;
}

/** Input of {@link Accounts.getDetail | accounts.getDetail}. */
export interface GetAccountDetailRequest {
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
}

/**
 * Answer of {@link Accounts.getDetail | accounts.getDetail}.
 *
 * From the vendor's reference at {@link
 * https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountdetailresponse.md}
 */
export interface GetAccountDetailResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
  /** Name of the account. */
  name: string;
  /** State of the account. */
  status: AccountStatus;
  /** When it was created. */
  createdAt?: string;
  /** HDFS quotas, one per namespace; repeated quotas elements in XML. */
  quotas?: QuotaResponse[];
}

/** Input of {@link Accounts.getKerberosKeytab | accounts.getKerberosKeytab}. */
export interface GetAccountKerberosKeytabRequest {
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
}

/** Input of {@link Accounts.getList | accounts.getList}. */
export interface GetAccountListRequest {
}

/**
 * Answer of {@link Accounts.getList | accounts.getList}.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountlistresponse.md}
 */
export interface GetAccountListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Number of items. */
  total?: number;
  /** Accounts; in XML one contents element per item, without a wrapper. */
  contents: AccountResponse[];
}

/** Input of {@link AiApps.getDetail | aiApps.getDetail}. */
export interface GetAiAppDetailRequest {
  /** Id of the run. 1 to 22 characters; letters and digits. */
  id: string;
}

/**
 * Answer of {@link AiApps.getDetail | aiApps.getDetail}.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/common-vapidatatype-getaiappdetailresponse}
 */
export interface GetAiAppDetailResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the run. 1 to 22 characters; letters and digits. */
  id: string;
  /** YARN application id. */
  appId?: string;
  /** Name of the run. */
  name?: string;
  /** Name of the account that owns the run. */
  accountName?: string;
  /** YARN queue the run is in. */
  queueName?: AiAppQueueName;
  /** When the run was started. */
  startedAt?: string;
  /**
   * When the run ended; absent or null while it runs.
   *
   * Inferred.
   */
  finishedAt?: string | null;
  /** How long the run has taken, in milliseconds. At most 9007199254740991. */
  elapsedMillis?: number;
  /**
   * State of the run.
   *
   * Inferred.
   */
  state: AppState;
  /**
   * Result of the run.
   *
   * Inferred.
   */
  finalStatus?: AiAppFinalStatus;
  /** Containers by key. */
  containers?: Record<string, AiAppContainer>;
}

/** Input of {@link AiApps.getList | aiApps.getList}. */
export interface GetAiAppListRequest {
  /** Whose runs are listed. */
  search: AccountSearch;
}

/**
 * Answer of {@link AiApps.getList | aiApps.getList}.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/ja/common-vapidatatype-aiworkspaceconfig}
 */
export interface GetAiAppListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Runs. */
  contents: AiAppResponse[];
}

/** Input of {@link AiWorkspaces.getConfigurationList | aiWorkspaces.getConfigurationList}. */
export interface GetAiWorkspaceConfigurationListRequest {
  /** Id of the workspace. 1 to 22 characters; letters and digits. */
  id: string;
}

/**
 * Answer of {@link AiWorkspaces.getConfigurationList | aiWorkspaces.getConfigurationList}.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist}
 */
export interface GetAiWorkspaceConfigurationListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Number of items. */
  total?: number;
  /** Settings versions. */
  contents: AiWorkspaceConfig[];
}

/** Input of {@link AiWorkspaces.getDetail | aiWorkspaces.getDetail}. */
export interface GetAiWorkspaceDetailRequest {
  /** Id of the workspace. 1 to 22 characters; letters and digits. */
  id: string;
}

/**
 * Answer of {@link AiWorkspaces.getDetail | aiWorkspaces.getDetail}.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail}
 */
export interface GetAiWorkspaceDetailResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the workspace. 1 to 22 characters; letters and digits. */
  id: string;
  /** Name of the workspace. */
  name: string;
  /** Id of the account that owns the workspace. 1 to 22 characters; letters and digits. */
  accountId?: string;
  /** Name of the owning account. */
  accountName?: string;
  /** Free text. */
  description?: string;
  /** Docker image and its version. */
  imageVersion?: string;
  /** When it was created. */
  createdAt?: string;
  /** When its settings last changed. */
  modifiedAt?: string;
  /** Settings versions. */
  contents?: AiWorkspaceConfig[];
}

/** Input of {@link AiWorkspaces.getDockerImageList | aiWorkspaces.getDockerImageList}. */
export interface GetAiWorkspaceDockerImageListRequest {
  /** Which images are listed. */
  search: DockerImageSearch;
}

/**
 * Answer of {@link AiWorkspaces.getDockerImageList | aiWorkspaces.getDockerImageList}.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist}
 */
export interface GetAiWorkspaceDockerImageListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Images by group; keys are not documented. */
  dockerImages: Record<string, string[]>;
}

/** Input of {@link AiWorkspaces.getList | aiWorkspaces.getList}. */
export interface GetAiWorkspaceListRequest {
  /** Whose workspaces are listed. */
  search: AccountSearch;
}

/**
 * Answer of {@link AiWorkspaces.getList | aiWorkspaces.getList}.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist}
 */
export interface GetAiWorkspaceListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Number of items. */
  total?: number;
  /** Workspaces. */
  contents: AiWorkspaceResponse[];
}

/** Input of {@link Apps.getAppBasicSetting | apps.getAppBasicSetting}. */
export interface GetAppBasicSettingRequest {
  /** Id of the account that would own the app. At most 22 characters. */
  accountId: string;
  /** Type to read about. At most 60 characters. */
  appTypeId: string;
}

/**
 * Answer of {@link Apps.getAppBasicSetting | apps.getAppBasicSetting}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappbasicsettingresponse}
 */
export interface GetAppBasicSettingResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** YARN template of the app. Text that looks like JSON but does not always parse. */
  template: string;
  /**
   * The kind of app that must run before this one, with the apps that can serve; absent if none is
   * needed.
   */
  dependableApp?: DependableApp;
  /** vCPUs for the application master. */
  appMasterCpuCount: number;
  /** Memory in MB for the application master. */
  appMasterMemoryMb: number;
  /**
   * Shared YARN queues: one or many.
   *
   * Inferred.
   */
  publicQueueNames?: string | string[];
  /**
   * YARN queues of the user: one or many.
   *
   * Inferred.
   */
  privateQueueNames?: string | string[];
}

/** Input of {@link Apps.getDetail | apps.getDetail}. */
export interface GetAppDetailRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of {@link Apps.getDetail | apps.getDetail}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappdetailresponse}
 */
export interface GetAppDetailResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id: string;
  /** Id of the app again; equal to `id` in the samples. */
  appId?: string;
  /** Name of the app. */
  name?: string;
  /** Type of the app. At most 60 characters. */
  appTypeId?: string;
  /** Revision of the app configuration. */
  version?: string;
  /** Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of seconds. */
  lifetime?: string | number;
  /** YARN queue the app runs in. At most 60 characters. */
  queueName?: AppQueueName;
  /** Free text given at creation. */
  description?: string;
  /**
   * State of the app.
   *
   * Inferred.
   */
  state: AppState;
  /** Addresses of the web pages of the app, by name. */
  links?: Record<string, string>;
  /** Components of the app. */
  components?: AppComponentResponse[];
}

/** Input of {@link Apps.getList | apps.getList}. */
export interface GetAppListRequest {
  /** Whose apps are listed. */
  search: AppListSearch;
}

/**
 * Answer of {@link Apps.getList | apps.getList}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/common-vapidatatype-getapplistresponse}
 */
export interface GetAppListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Number of items. */
  total?: number;
  /** Apps. */
  contents: AppResponse[];
}

/** Input of {@link Apps.getAppTypeIdList | apps.getAppTypeIdList}. */
export interface GetAppTypeIdListAppsRequest {
}

/**
 * Answer of {@link Apps.getAppTypeIdList | apps.getAppTypeIdList}.
 *
 * See {@link https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist}
 */
export interface GetAppTypeIdListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** App type ids. */
  contents: string[];
}

/** Input of {@link Apps.getAppTypeTemplate | apps.getAppTypeTemplate}. */
export interface GetAppTypeTemplateRequest {
  /** Type to read about. At most 60 characters. */
  appTypeId: string;
}

/**
 * Answer of {@link Apps.getAppTypeTemplate | apps.getAppTypeTemplate}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate}
 */
export interface GetAppTypeTemplateResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * YARN template of the app type. Text that looks like JSON but does not always parse; placeholders
   * such as `${USER}` stay as they are.
   */
  template?: string;
}

/** Input of {@link Notebooks.getLoginKeyList | notebooks.getLoginKeyList}. */
export interface GetLoginKeyListRequest {
}

/**
 * Answer of {@link Notebooks.getLoginKeyList | notebooks.getLoginKeyList}.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist}
 */
export interface GetLoginKeyListResponse {
  /** The login keys. */
  contents: NotebookLoginKey[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Number of items. */
  total?: number;
}

/** Input of {@link Notebooks.getDetail | notebooks.getDetail}. */
export interface GetNotebookDetailRequest {
  /** Id of the notebook. */
  id: string;
}

/**
 * Answer of {@link Notebooks.getDetail | notebooks.getDetail}.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail}
 */
export interface GetNotebookDetailResponse {
  /** Name of the access control group. */
  acgName?: string;
  /** Number of the access control group. */
  acgNo?: number;
  /** Extra block storage, if any. */
  additionalStorage?: NotebookAdditionalStorage;
  /** When it was created. */
  createdAt?: string;
  /** Address of the web page of the notebook. */
  domain?: string;
  /** Id of the notebook. */
  id: string;
  /** Name of the login key. */
  loginKeyName?: string;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Name of the notebook. */
  name: string;
  /** Size of the server in words. */
  serverDesc?: string;
  /** Name to log in with over SSH. */
  sshAccount?: string;
  /**
   * State of the notebook.
   *
   * Inferred.
   */
  state: NotebookState;
  /** Name of the subnet. */
  subnetName?: string;
  /** Number of the subnet. */
  subnetNo?: number;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Name of the notebook type. */
  typeName?: string;
  /** Settings of the notebook. */
  userConfigurations?: NotebookUserConfiguration[];
  /** Name of the VPC. */
  vpcName?: string;
  /** Number of the VPC. */
  vpcNo?: number;
}

/** Input of {@link Notebooks.getList | notebooks.getList}. */
export interface GetNotebookListRequest {
  /**
   * Id of the account. At most 22 characters.
   *
   * Inferred.
   */
  accountId: string;
  /** Part of the list to return. */
  paging?: Paging;
}

/**
 * Answer of {@link Notebooks.getList | notebooks.getList}.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist}
 */
export interface GetNotebookListResponse {
  /** Notebooks. */
  contents: NotebookSummary[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Number of items. */
  total?: number;
}

/** Input of {@link Notebooks.getUserConfigurationSpecList | notebooks.getUserConfigurationSpecList}. */
export interface GetNotebookUserConfigurationSpecListRequest {
  /** Notebook type name (not the code) from {@link Notebooks.getTypeList | notebooks.getTypeList}. */
  typeName: string;
}

/**
 * Answer of {@link Notebooks.getUserConfigurationSpecList | notebooks.getUserConfigurationSpecList}.
 *
 * See {@link
 * https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist}
 */
export interface GetNotebookUserConfigurationSpecListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** The settings. */
  userConfigurationSpecs: NotebookUserConfigurationSpec[];
}

/** Input of {@link Notebooks.getServerTypeList | notebooks.getServerTypeList}. */
export interface GetServerTypeListRequest {
  /** Code of the notebook type, from {@link Notebooks.getTypeList | notebooks.getTypeList}. */
  typeCode: string;
}

/**
 * Answer of {@link Notebooks.getServerTypeList | notebooks.getServerTypeList}.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist}
 */
export interface GetServerTypeListResponse {
  /** Server types. */
  contents: NotebookServerType[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of {@link Notebooks.getSubnetDetail | notebooks.getSubnetDetail}. */
export interface GetSubnetDetailRequest {
  /** Number of the VPC. */
  vpcNo: number;
  /** Number of a public subnet in zone KR-2. */
  subnetNo: number;
}

/**
 * Answer of {@link Notebooks.getSubnetDetail | notebooks.getSubnetDetail}.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail}
 */
export interface GetSubnetDetailResponse {
  /** When it was created. */
  createdAt?: string;
  /** Whether the subnet is public. */
  isPublic?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** State of the subnet. */
  state?: GetSubnetDetailState;
  /** Range of addresses. */
  subnet?: string;
  /** Name of the subnet. */
  subnetName?: string;
  /** Number of the subnet. */
  subnetNo: number;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Name of the VPC. */
  vpcName?: string;
  /** Number of the VPC. */
  vpcNo?: number;
  /** Name of the zone. */
  zoneName?: string;
  /** Number of the zone; KR-2 is 3 in the samples. */
  zoneNo?: number;
}

/** Input of {@link Notebooks.getSubnetList | notebooks.getSubnetList}. */
export interface GetSubnetListRequest {
  /** Code of the notebook type, from {@link Notebooks.getTypeList | notebooks.getTypeList}. */
  typeCode: string;
  /** Number of a VPC that has a public subnet. */
  vpcNo: number;
}

/**
 * Answer of {@link Notebooks.getSubnetList | notebooks.getSubnetList}.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist}
 */
export interface GetSubnetListResponse {
  /** Subnets. */
  contents: NotebookSubnet[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Number of items. */
  total?: number;
}

/** Input of {@link Notebooks.getTypeList | notebooks.getTypeList}. */
export interface GetTypeListRequest {
}

/**
 * Answer of {@link Notebooks.getTypeList | notebooks.getTypeList}.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist}
 */
export interface GetTypeListResponse {
  /** Types. */
  contents: NotebookType[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of {@link Notebooks.getVpcDetail | notebooks.getVpcDetail}. */
export interface GetVpcDetailRequest {
  /** VPC number from {@link Notebooks.getVpcList | notebooks.getVpcList}. */
  vpcNo: number;
}

/**
 * Answer of {@link Notebooks.getVpcDetail | notebooks.getVpcDetail}.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail}
 */
export interface GetVpcDetailResponse {
  /** When it was created. */
  createdAt?: string;
  /** Range of addresses, for example 172.16.0.0/16. */
  ipv4Cidr?: string;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Number of the region. */
  regionNo?: number;
  /**
   * State of the VPC.
   *
   * Inferred.
   */
  state?: GetVpcDetailState;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Name of the VPC. */
  vpcName?: string;
  /** Number of the VPC. */
  vpcNo: number;
}

/** Input of {@link Notebooks.getVpcList | notebooks.getVpcList}. */
export interface GetVpcListRequest {
}

/**
 * Answer of {@link Notebooks.getVpcList | notebooks.getVpcList}.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist}
 */
export interface GetVpcListResponse {
  /** VPCs. */
  contents: NotebookVpc[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Number of items. */
  total?: number;
}

/** Input of {@link AiApps.kill | aiApps.kill}. */
export interface KillAiAppRequest {
  /** Id of the run. 1 to 22 characters; letters and digits. */
  id: string;
}

/**
 * Answer of {@link AiApps.kill | aiApps.kill}.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill}
 */
export interface KillAiAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the run. 1 to 22 characters; letters and digits. */
  id?: string;
}

/** Input of {@link Apps.killContainer | apps.killContainer}. */
export interface KillAppContainerRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
  /** Container name from {@link Apps.getDetail | apps.getDetail}. At most 60 characters. */
  containerName: string;
}

/**
 * Answer of {@link Apps.killContainer | apps.killContainer}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer}
 */
export interface KillAppContainerResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of {@link Apps.killMaster | apps.killMaster}. */
export interface KillAppMasterRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of {@link Apps.killMaster | apps.killMaster}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster}
 */
export interface KillAppMasterResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/**
 * Extra block storage of a notebook.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail}
 */
export interface NotebookAdditionalStorage {
  /** Size in GB. */
  storageGB?: number;
  /** Kind of block storage. `SSD` or `HDD`. */
  storageType?: NotebookStorageType;
}

/**
 * A login key.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist}
 */
export interface NotebookLoginKey {
  /** When the key was created. */
  createdAt?: string;
  /** Fingerprint of the key. */
  fingerprint?: string;
  /** Name of the login key. */
  loginKeyName: string;
  /** The public key, in the form of OpenSSH. */
  publicKey?: string;
}

/**
 * A server size.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist}
 */
export interface NotebookServerType {
  /** The size in words: vCPU, memory, disk. */
  serverDesc?: string;
  /** Code of the server size. */
  serverTypeCode: string;
}

/**
 * Subnet a notebook may live in.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist}
 */
export interface NotebookSubnet {
  /** Whether the subnet is public. */
  isPublic?: boolean;
  /** Name of the subnet. */
  subnetName?: string;
  /** Number of the subnet. */
  subnetNo: number;
  /** Name of the zone. */
  zoneName?: string;
  /** Number of the zone; KR-2 is 3 in the samples. */
  zoneNo?: number;
}

/**
 * A notebook in a list.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist}
 */
export interface NotebookSummary {
  /** When it was created. */
  createdAt?: string;
  /** Id of the notebook. */
  id: string;
  /** Name of the notebook. */
  name: string;
  /** Size of the server in words. */
  serverDesc?: string;
  /**
   * State of the notebook.
   *
   * Inferred.
   */
  state?: NotebookState;
  /** Name of the subnet. */
  subnetName?: string;
  /** Number of the subnet. */
  subnetNo?: number;
  /** Name of the notebook type. */
  typeName?: string;
  /** Name of the VPC. */
  vpcName?: string;
  /** Number of the VPC. */
  vpcNo?: number;
}

/**
 * A notebook type.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist}
 */
export interface NotebookType {
  /** Code of the type. */
  typeCode: string;
  /** Name of the type. */
  typeName: string;
}

/**
 * One setting of an existing notebook.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail}
 */
export interface NotebookUserConfiguration {
  /** Component that the setting belongs to. */
  componentName?: string;
  /** What the setting is for. */
  description?: string;
  /** Whether the value is a secret. */
  isMasking?: boolean;
  /** Name of the setting. */
  name?: string;
  /** The pattern in words. */
  regexpDescription?: string;
  /** Pattern that a value must match. */
  regularExpression?: string;
  /** Value in force; empty where the service hides it. */
  value?: string;
}

/**
 * One setting a notebook type accepts.
 *
 * See {@link
 * https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist}
 */
export interface NotebookUserConfigurationSpec {
  /** Name of the setting. */
  name?: string;
  /** Value in force, or an empty text. */
  value?: string;
  /** Component that the setting belongs to. */
  componentName?: string;
  /** Pattern that a value must match. */
  regularExpression?: string;
  /** Whether the value is a secret. */
  isMasking?: boolean;
  /** Whether {@link Notebooks.create | notebooks.create} needs it. */
  isMandatory?: boolean;
  /**
   * What the setting is for.
   *
   * Inferred.
   */
  description?: string;
  /**
   * The pattern in words.
   *
   * Inferred.
   */
  regexpDescription?: string;
}

/**
 * One notebook setting supplied by the caller.
 *
 * See {@link
 * https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist}
 */
export interface NotebookUserConfigurationValue {
  /** Component the setting belongs to. */
  componentName?: NotebookUserConfigurationValueComponentName;
  /** Name of the setting. */
  name?: NotebookUserConfigurationValueName;
  /** Value of the setting: an access password, an access key or a secret key. */
  value?: string;
}

/**
 * VPC a notebook may live in.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist}
 */
export interface NotebookVpc {
  /** Number of the region. */
  regionNo?: number;
  /** Name of the VPC. */
  vpcName?: string;
  /** Number of the VPC. */
  vpcNo: number;
}

/**
 * Cut of a list.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist}
 */
export interface Paging {
  /** How many rows to return at most. At least 1. */
  limit?: number;
  /**
   * How many rows to skip. At least 0.
   *
   * Inferred.
   */
  offset?: number;
}

/**
 * Storage quota of one HDFS namespace.
 *
 * From the vendor's reference at {@link
 * https://api.ncloud-docs.com/docs/en/common-vapidatatype-quotaresponse}
 */
export interface QuotaResponse {
  /** Namespace that the quota is for. `koya` or `tata`. */
  namespace: HdfsNamespace;
  /** Limit of the number of files, in millions; 1 by default. */
  fileCountMillion?: number;
  /** Limit of space in TB; 200 by default. */
  spaceTb: number;
}

/** Input of {@link Accounts.resetKerberosKeytab | accounts.resetKerberosKeytab}. */
export interface ResetAccountKerberosKeytabRequest {
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
}

/**
 * Answer of {@link Accounts.resetKerberosKeytab | accounts.resetKerberosKeytab}.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab}
 */
export interface ResetAccountKerberosKeytabResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id?: string;
}

/** Input of {@link Accounts.resetPassword | accounts.resetPassword}. */
export interface ResetAccountPasswordRequest {
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
  /**
   * The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least 3 of
   * the kinds lower-case letter, upper-case letter, digit, other.
   */
  password: string;
}

/**
 * Answer of {@link Accounts.resetPassword | accounts.resetPassword}.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword}
 */
export interface ResetAccountPasswordResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id?: string;
}

/** Input of {@link Notebooks.restart | notebooks.restart}. */
export interface RestartNotebookRequest {
  /** Id of the notebook. */
  id: string;
}

/**
 * Answer of {@link Notebooks.restart | notebooks.restart}.
 *
 * See {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart}
 */
export interface RestartNotebookResponse {
  /** Id of the notebook. */
  id?: string;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of {@link Accounts.setQuota | accounts.setQuota}. */
export interface SetAccountQuotaRequest {
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id: string;
  /** Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`. */
  namespace: HdfsNamespace;
  /** Limit of the number of files, in millions: 1 to 5. Default: `1`. */
  fileCountMillion: number;
  /** Limit of space in TB: 200 to 500 in steps of 100. Default: `200`. */
  spaceTb: number;
}

/**
 * Answer of {@link Accounts.setQuota | accounts.setQuota}.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota}
 */
export interface SetAccountQuotaResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the account. 1 to 22 characters; letters and digits. */
  id?: string;
}

/** Input of {@link AiWorkspaces.setConfiguration | aiWorkspaces.setConfiguration}. */
export interface SetAiWorkspaceConfigurationRequest {
  /** Id of the workspace. 1 to 22 characters; letters and digits. */
  id: string;
  /** New settings of the workspace. */
  configuration: AiAppTypeSpec;
}

/**
 * Answer of {@link AiWorkspaces.setConfiguration | aiWorkspaces.setConfiguration}.
 *
 * Documented at {@link
 * https://api.ncloud-docs.com/docs/ko/analytics-dataforest-aiworkspaces-setconfiguration}
 */
export interface SetAiWorkspaceConfigurationResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the workspace. 1 to 22 characters; letters and digits. */
  id?: string;
}

/** Input of {@link Apps.setContainerCount | apps.setContainerCount}. */
export interface SetAppContainerCountRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
  /** Component name from {@link Apps.getDetail | apps.getDetail}. */
  componentName: string;
  /** Wanted number of containers. */
  containerCount: number;
}

/**
 * Answer of {@link Apps.setContainerCount | apps.setContainerCount}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount}
 */
export interface SetAppContainerCountResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of {@link Apps.setLifetime | apps.setLifetime}. */
export interface SetAppLifetimeRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
  /** New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`. */
  lifetime?: number;
}

/**
 * Answer of {@link Apps.setLifetime | apps.setLifetime}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md}
 */
export interface SetAppLifetimeResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of {@link Notebooks.setUserConfigurationList | notebooks.setUserConfigurationList}. */
export interface SetNotebookUserConfigurationListRequest {
  /** Id of the notebook. */
  id: string;
  /** New values. */
  userConfigurations: NotebookUserConfigurationValue[];
}

/**
 * Answer of {@link Notebooks.setUserConfigurationList | notebooks.setUserConfigurationList}.
 *
 * See {@link
 * https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist}
 */
export interface SetNotebookUserConfigurationListResponse {
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of {@link Apps.start | apps.start}. */
export interface StartAppRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of {@link Apps.start | apps.start}.
 *
 * See {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start}
 */
export interface StartAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of {@link Apps.stop | apps.stop}. */
export interface StopAppRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of {@link Apps.stop | apps.stop}.
 *
 * See {@link https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md}
 */
export interface StopAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of {@link AiApps.submit | aiApps.submit}. */
export interface SubmitAiAppRequest {
  /** Id of the workspace to run in. 1 to 22 characters; letters and digits. */
  aiWorkspaceId: string;
  /** First part of the name of the run, 2 to 8 characters; the service adds the rest. */
  namePrefix: string;
  /** YARN queue to run in. Default: `gpu`. */
  queueName: AiAppQueueName;
  /** Data copied in and out. */
  data: AiAppData;
  /** Image, command and environment. */
  docker: AiAppDocker;
  /** CPUs, GPUs and memory. */
  resource: AiAppResource;
}

/**
 * Answer of {@link AiApps.submit | aiApps.submit}.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/common-vapidatatype-submitaiappresponse}
 */
export interface SubmitAiAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the run. 1 to 22 characters; letters and digits. */
  id: string;
  /** Name of the account that owns the run. */
  accountName?: string;
  /** Name of the run. */
  name?: string;
  /** YARN queue the run is in. */
  queueName?: AiAppQueueName;
  /** When the run was started. */
  startedAt?: string;
  /**
   * When the run ended; absent or null while it runs.
   *
   * Inferred.
   */
  finishedAt?: string | null;
  /** How long the run has taken, in milliseconds. At most 9007199254740991. */
  elapsedMillis?: number;
  /**
   * State of the run.
   *
   * Inferred.
   */
  state?: AppState;
  /**
   * Result of the run.
   *
   * Inferred.
   */
  finalStatus?: AiAppFinalStatus;
}

/** Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab. */
export class Accounts extends Group {
  /**
   * Test whether an account name is valid and free.
   *
   * A refused name is no error: the answer says `success: true`, `availableName: false` and gives the
   * reason in `message`. Account names are unique in the whole service.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename}
   *
   * @param input - What it takes; {@link CheckAccountAvailableNameRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  checkAvailableName(input: CheckAccountAvailableNameRequest, options?: CallOptions): Call<CheckAccountAvailableNameResponse> {
    return this._call('accounts.checkAvailableName', input, options);
  }

  /**
   * Test whether an account still owns resources.
   *
   * Call it before {@link Accounts.delete | accounts.delete}. What that does while resources remain is
   * not documented.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource}
   *
   * @param input - What it takes; {@link CheckAccountHasResourceRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  checkHasResource(input: CheckAccountHasResourceRequest, options?: CallOptions): Call<CheckAccountHasResourceResponse> {
    return this._call('accounts.checkHasResource', input, options);
  }

  /**
   * Create an account.
   *
   * Answers at once; the account is usable when its status is RUNNING, about 2 to 3 minutes later. A
   * user can have one account: a second one is refused with `success: false`. When the password is
   * refused, the service repeats it in the error text.
   *
   * From the vendor's reference at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create}
   *
   * @param input - What it takes; {@link CreateAccountRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400: The password breaks the rules. The text repeats the refused password, so it must not be
   *   logged. The service says: `invalid request parameter (password, '…')`.
   * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
   *   `exceeded limit on resource quota`.
   * - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The
   *   service says: `Data Forest can only create and use one account per user.`.
   */
  create(input: CreateAccountRequest, options?: CallOptions): Call<CreateAccountResponse> {
    return this._call('accounts.create', input, options);
  }

  /**
   * List accounts.
   *
   * Gives the whole list at once. It also holds accounts that the caller may not use: their `disabled`
   * is true.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md}
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getList(input: GetAccountListRequest = {}, options?: CallOptions): Pages<GetAccountListResponse, AccountResponse> {
    return this._list('accounts.getList', input, 'contents', options);
  }

  /**
   * Read one account and its storage quotas.
   *
   * An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign account
   * from an absent one. The answer has no `principal`; {@link Accounts.getList | accounts.getList} has
   * it.
   *
   * From the vendor's reference at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail}
   *
   * @param input - What it takes; {@link GetAccountDetailRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 403, `10002`: The id is unknown or belongs to somebody else. The service says:
   *   `resource ('…') is not allowed or not exists`.
   */
  getDetail(input: GetAccountDetailRequest, options?: CallOptions): Call<GetAccountDetailResponse> {
    return this._call('accounts.getDetail', input, options);
  }

  /**
   * Download the Kerberos keytab of an account.
   *
   * The answer is the file itself. It holds the keys of the account: treat it like a password and store
   * it readable by its owner alone.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab}
   *
   * @param input - What it takes; {@link GetAccountKerberosKeytabRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The keytab file.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getKerberosKeytab(input: GetAccountKerberosKeytabRequest, options?: CallOptions): Call<Keytab> {
    return this._file('accounts.getKerberosKeytab', input, options);
  }

  /**
   * Replace the Kerberos keytab of an account.
   *
   * The answer carries no keytab: download the new one with {@link Accounts.getKerberosKeytab |
   * accounts.getKerberosKeytab}. Expect keytabs downloaded before to stop working; when they do is not
   * documented.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab}
   *
   * @param input - What it takes; {@link ResetAccountKerberosKeytabRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400: The id is empty. The service says:
   *   `invalid request parameter (constraint violation NotEmpty, id):`.
   */
  resetKerberosKeytab(input: ResetAccountKerberosKeytabRequest, options?: CallOptions): Call<ResetAccountKerberosKeytabResponse> {
    return this._call('accounts.resetKerberosKeytab', input, options);
  }

  /**
   * Set a new password for an account.
   *
   * Despite its name it sets the password that you give. When the password is refused, the service
   * repeats it in the error text.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword}
   *
   * @param input - What it takes; {@link ResetAccountPasswordRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400: The password breaks the rules. The text repeats the refused password, so it must not be
   *   logged. The service says: `invalid request parameter (password, '…')`.
   */
  resetPassword(input: ResetAccountPasswordRequest, options?: CallOptions): Call<ResetAccountPasswordResponse> {
    return this._call('accounts.resetPassword', input, options);
  }

  /**
   * Change the storage quota of one HDFS namespace.
   *
   * One namespace per call. Both limits are always sent, also the one that stays as it is. Data Forest
   * takes steps of 100 TB.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota}
   *
   * @param input - What it takes; {@link SetAccountQuotaRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setQuota(input: SetAccountQuotaRequest, options?: CallOptions): Call<SetAccountQuotaResponse> {
    return this._call('accounts.setQuota', input, options);
  }

  /**
   * Delete an account.
   *
   * Ask {@link Accounts.checkHasResource | accounts.checkHasResource} first. What happens to remaining
   * resources is not documented.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md}
   *
   * @param input - What it takes; {@link DeleteAccountRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteAccountRequest, options?: CallOptions): Call<DeleteAccountResponse> {
    return this._call('accounts.delete', input, options);
  }

  /**
   * Does what {@link Accounts.create | accounts.create} does, unless something of this `name` is there:
   * then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. {@link Accounts.getDetail | accounts.getDetail} shows none of its
   * settings, so none is compared.
   *
   * @param input - What it takes; {@link CreateAccountRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Answer of {@link Accounts.create | accounts.create}.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how. In particular:
   * - 400: The password breaks the rules. The text repeats the refused password, so it must not be
   *   logged. The service says: `invalid request parameter (password, '…')`.
   * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
   *   `exceeded limit on resource quota`.
   * - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The
   *   service says: `Data Forest can only create and use one account per user.`.
   */
  ensure(input: CreateAccountRequest, options?: CallOptions): Call<CreateAccountResponse> {
    return this._call('accounts.ensure', input, options);
  }

  /**
   * Lists what `accounts.deleteCascade` would delete, in its order. Nothing is deleted.
   *
   * Inferred.
   *
   * @param input - What it takes; {@link DeleteAccountRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns What is below comes first, and the account last.
   * @throws `GureumError`. A list cannot be read: its kind says how.
   */
  planDeleteCascade(input: DeleteAccountRequest, options?: CallOptions): Call<DeletionPlan> {
    return this._call('accounts.planDeleteCascade', input, options);
  }

  /**
   * Create an account.
   *
   * Then waits until the account is running. What was made stays if the wait fails; the error names its
   * id.
   *
   * @param input - What it takes; {@link CreateAccountRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The account as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: CreateAccountRequest, options?: WaitOptions): Promise<GetAccountDetailResponse> {
    return this._made('accounts.create', input, 'id', 'accounts.waitUntilRunning', options);
  }

  /**
   * Waits until the account is running: its `status` is `RUNNING`.
   *
   * Usually takes about 150 s.
   *
   * Inferred; see {@link https://guide.ncloud-docs.com/docs/en/df-account}
   *
   * @param id - Id of the account.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The account as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilRunning(id: string, options?: WaitOptions): Promise<GetAccountDetailResponse> {
    return this._wait('accounts.waitUntilRunning', id, options);
  }

  /**
   * Waits until the account no longer exists.
   *
   * Usually takes about 30 s.
   *
   * Inferred; see {@link https://guide.ncloud-docs.com/docs/en/df-account}
   *
   * @param id - Id of the account.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(id: string, options?: WaitOptions): Promise<void> {
    return this._gone('accounts.waitUntilDeleted', id, options);
  }

  /**
   * Deletes the account with all that is below it, and waits until it no longer exists.
   *
   * First all of it is listed, as {@link Accounts.planDeleteCascade | accounts.planDeleteCascade} does;
   * then it goes from the leaves to the root, and nothing else does. After a failure call it again: it
   * goes on with what is left.
   *
   * Inferred.
   *
   * @param id - Id of the account.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. Something of it stays: its kind says how.
   */
  deleteCascade(id: string, options?: WaitOptions): Promise<void> {
    return this._gone('accounts.deleteCascade', id, options);
  }

  /**
   * Begins to wait until the account is running: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the account.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilRunning(id: string, options?: WaitLimit): Promise<Wait<GetAccountDetailResponse>> {
    return this._start('accounts.waitUntilRunning', id, options);
  }

  /**
   * Begins to wait until the account is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the account.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(id: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('accounts.waitUntilDeleted', id, options);
  }

  /**
   * Begins to delete the account with all that is below it: its time limit counts from now. Nothing is
   * sent yet; each look does one step.
   *
   * @param id - Id of the account.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startDeleteCascade(id: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('accounts.deleteCascade', id, options);
  }
}

/** Jupyter notebook servers in a VPC of the user. */
export class Notebooks extends Group {
  /**
   * List the VPCs that a notebook can be put in.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist}
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getVpcList(input: GetVpcListRequest = {}, options?: CallOptions): Pages<GetVpcListResponse, NotebookVpc> {
    return this._list('notebooks.getVpcList', input, 'contents', options);
  }

  /**
   * Read one VPC.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail}
   *
   * @param input - What it takes; {@link GetVpcDetailRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getVpcDetail(input: GetVpcDetailRequest, options?: CallOptions): Call<GetVpcDetailResponse> {
    return this._call('notebooks.getVpcDetail', input, options);
  }

  /**
   * List the subnets that a notebook can be put in.
   *
   * Only public subnets in zone KR-2 take notebooks.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist}
   *
   * @param input - What it takes; {@link GetSubnetListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getSubnetList(input: GetSubnetListRequest, options?: CallOptions): Pages<GetSubnetListResponse, NotebookSubnet> {
    return this._list('notebooks.getSubnetList', input, 'contents', options);
  }

  /**
   * Read one subnet.
   *
   * Only public subnets in zone KR-2 take notebooks.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail}
   *
   * @param input - What it takes; {@link GetSubnetDetailRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getSubnetDetail(input: GetSubnetDetailRequest, options?: CallOptions): Call<GetSubnetDetailResponse> {
    return this._call('notebooks.getSubnetDetail', input, options);
  }

  /**
   * List the notebook types.
   *
   * One type is known: Jupyter Lab. The answer has no total.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist}
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getTypeList(input: GetTypeListRequest = {}, options?: CallOptions): Pages<GetTypeListResponse, NotebookType> {
    return this._list('notebooks.getTypeList', input, 'contents', options);
  }

  /**
   * List the server sizes of a notebook type.
   *
   * The answer has no total.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist}
   *
   * @param input - What it takes; {@link GetServerTypeListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getServerTypeList(input: GetServerTypeListRequest, options?: CallOptions): Pages<GetServerTypeListResponse, NotebookServerType> {
    return this._list('notebooks.getServerTypeList', input, 'contents', options);
  }

  /**
   * List the notebooks of an account.
   *
   * The only list of Data Forest that is cut into pages.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist}
   *
   * @param input - What it takes; {@link GetNotebookListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getList(input: GetNotebookListRequest, options?: CallOptions): Pages<GetNotebookListResponse, NotebookSummary> {
    return this._list('notebooks.getList', input, 'contents', options);
  }

  /**
   * Read one notebook.
   *
   * The type code, server code, bucket and account that were given to {@link Notebooks.create |
   * notebooks.create} are not returned.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail}
   *
   * @param input - What it takes; {@link GetNotebookDetailRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getDetail(input: GetNotebookDetailRequest, options?: CallOptions): Call<GetNotebookDetailResponse> {
    return this._call('notebooks.getDetail', input, options);
  }

  /**
   * List the settings that a notebook type takes.
   *
   * Takes the name of the type, not its code. The settings marked mandatory must be given to {@link
   * Notebooks.create | notebooks.create}.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist}
   *
   * @param input - What it takes; {@link GetNotebookUserConfigurationSpecListRequest} explains each
   * field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getUserConfigurationSpecList(input: GetNotebookUserConfigurationSpecListRequest, options?: CallOptions): Pages<GetNotebookUserConfigurationSpecListResponse, NotebookUserConfigurationSpec> {
    return this._list('notebooks.getUserConfigurationSpecList', input, 'userConfigurationSpecs', options);
  }

  /**
   * Test whether a notebook name is valid and free.
   *
   * A refused name is no error: look at `availableName`. No account is passed.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename}
   *
   * @param input - What it takes; {@link CheckNotebookAvailableNameRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  checkAvailableName(input: CheckNotebookAvailableNameRequest, options?: CallOptions): Call<CheckNotebookAvailableNameResponse> {
    return this._call('notebooks.checkAvailableName', input, options);
  }

  /**
   * List the login keys that a notebook can be given.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist}
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getLoginKeyList(input: GetLoginKeyListRequest = {}, options?: CallOptions): Pages<GetLoginKeyListResponse, NotebookLoginKey> {
    return this._list('notebooks.getLoginKeyList', input, 'contents', options);
  }

  /**
   * Restart a notebook.
   *
   * Never repeated after an unknown outcome, because a second restart would hit the fresh notebook. The
   * states in between are not documented: the notebook is expected to leave RUNNING and to come back to
   * it.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart}
   *
   * @param input - What it takes; {@link RestartNotebookRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  restart(input: RestartNotebookRequest, options?: CallOptions): Call<RestartNotebookResponse> {
    return this._call('notebooks.restart', input, options);
  }

  /**
   * Delete a notebook.
   *
   * The notebook is gone when {@link Notebooks.getDetail | notebooks.getDetail} no longer finds it.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete}
   *
   * @param input - What it takes; {@link DeleteNotebookRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteNotebookRequest, options?: CallOptions): Call<DeleteNotebookResponse> {
    return this._call('notebooks.delete', input, options);
  }

  /**
   * Create a notebook.
   *
   * The notebook can be used when its state is RUNNING. Needs a VPC, a public subnet in zone KR-2, a
   * login key, a server size and the mandatory settings of the type: the list operations of this group
   * show what can be chosen. The Object Storage bucket must not be locked, then or later.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create}
   *
   * @param input - What it takes; {@link CreateNotebookRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
   *   `exceeded limit on resource quota`.
   */
  create(input: CreateNotebookRequest, options?: CallOptions): Call<CreateNotebookResponse> {
    return this._call('notebooks.create', input, options);
  }

  /**
   * Change the settings of a notebook.
   *
   * The answer carries no id. Values are secrets: access password, access key, secret key.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist}
   *
   * @param input - What it takes; {@link SetNotebookUserConfigurationListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setUserConfigurationList(input: SetNotebookUserConfigurationListRequest, options?: CallOptions): Call<SetNotebookUserConfigurationListResponse> {
    return this._call('notebooks.setUserConfigurationList', input, options);
  }

  /**
   * Does what {@link Notebooks.create | notebooks.create} does, unless something of this `name` is
   * there: then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link
   * Notebooks.getDetail | notebooks.getDetail} shows: `loginKeyName`, `subnetNo`, `typeName` and
   * `vpcNo`.
   *
   * @param input - What it takes; {@link CreateNotebookRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Answer of {@link Notebooks.create | notebooks.create}.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how. In particular:
   * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
   *   `exceeded limit on resource quota`.
   */
  ensure(input: CreateNotebookRequest, options?: CallOptions): Call<CreateNotebookResponse> {
    return this._call('notebooks.ensure', input, options);
  }

  /**
   * Create a notebook.
   *
   * Then waits until the notebook is running. What was made stays if the wait fails; the error names its
   * id.
   *
   * @param input - What it takes; {@link CreateNotebookRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The notebook as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: CreateNotebookRequest, options?: WaitOptions): Promise<GetNotebookDetailResponse> {
    return this._made('notebooks.create', input, 'id', 'notebooks.waitUntilRunning', options);
  }

  /**
   * Waits until the notebook is running: its `state` is `RUNNING`.
   *
   * Usually takes about 300 s.
   *
   * Inferred.
   *
   * @param id - Id of the notebook.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The notebook as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilRunning(id: string, options?: WaitOptions): Promise<GetNotebookDetailResponse> {
    return this._wait('notebooks.waitUntilRunning', id, options);
  }

  /**
   * Waits until the notebook no longer exists.
   *
   * Usually takes about 60 s.
   *
   * Inferred.
   *
   * @param id - Id of the notebook.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(id: string, options?: WaitOptions): Promise<void> {
    return this._gone('notebooks.waitUntilDeleted', id, options);
  }

  /**
   * Begins to wait until the notebook is running: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the notebook.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilRunning(id: string, options?: WaitLimit): Promise<Wait<GetNotebookDetailResponse>> {
    return this._start('notebooks.waitUntilRunning', id, options);
  }

  /**
   * Begins to wait until the notebook is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the notebook.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(id: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('notebooks.waitUntilDeleted', id, options);
  }
}

/** Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others. */
export class Apps extends Group {
  /**
   * Test whether an app name is valid and free.
   *
   * A refused name is no error: look at `availableName`. Account name and app name together have at most
   * 20 characters (console guide).
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename}
   *
   * @param input - What it takes; {@link CheckAppAvailableNameRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  checkAvailableName(input: CheckAppAvailableNameRequest, options?: CallOptions): Call<CheckAppAvailableNameResponse> {
    return this._call('apps.checkAvailableName', input, options);
  }

  /**
   * List the app types that can be created.
   *
   * The list changes as the vendor adds versions. The answer has no total. Sends no body.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist}
   *
   * @param input - Nothing: it takes no input.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getAppTypeIdList(input: GetAppTypeIdListAppsRequest = {}, options?: CallOptions): Pages<GetAppTypeIdListResponse, string> {
    return this._list('apps.getAppTypeIdList', input, 'contents', options);
  }

  /**
   * Read the default settings of an app type.
   *
   * Call it before {@link Apps.create | apps.create}: it names the queues, the size of the application
   * master and the apps that must run first (`dependableApp`).
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting}
   *
   * @param input - What it takes; {@link GetAppBasicSettingRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getAppBasicSetting(input: GetAppBasicSettingRequest, options?: CallOptions): Call<GetAppBasicSettingResponse> {
    return this._call('apps.getAppBasicSetting', input, options);
  }

  /**
   * Read the YARN template of an app type.
   *
   * The template is text that looks like JSON but does not parse: do not rely on its form.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate}
   *
   * @param input - What it takes; {@link GetAppTypeTemplateRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getAppTypeTemplate(input: GetAppTypeTemplateRequest, options?: CallOptions): Call<GetAppTypeTemplateResponse> {
    return this._call('apps.getAppTypeTemplate', input, options);
  }

  /**
   * Create and start an app.
   *
   * The app works when its state is RUNNING and every component is STABLE. Apps that need others (Kafka
   * and HBase need ZooKeeper, Kibana needs Elasticsearch) take their ids in `dependentIds`; {@link
   * Apps.getAppBasicSetting | apps.getAppBasicSetting} lists the candidates. `lifetime` is in seconds:
   * 300 to 604800, or -1 for no end.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create}
   *
   * @param input - What it takes; {@link CreateAppRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
   *   `exceeded limit on resource quota`.
   */
  create(input: CreateAppRequest, options?: CallOptions): Call<CreateAppResponse> {
    return this._call('apps.create', input, options);
  }

  /**
   * List the apps of an account.
   *
   * Gives the whole list at once.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist}
   *
   * @param input - What it takes; {@link GetAppListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getList(input: GetAppListRequest, options?: CallOptions): Pages<GetAppListResponse, AppResponse> {
    return this._list('apps.getList', input, 'contents', options);
  }

  /**
   * Read one app with its components and containers.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail}
   *
   * @param input - What it takes; {@link GetAppDetailRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getDetail(input: GetAppDetailRequest, options?: CallOptions): Call<GetAppDetailResponse> {
    return this._call('apps.getDetail', input, options);
  }

  /**
   * Restart one container of an app.
   *
   * Never repeated after an unknown outcome, because a second call would end the new container.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer}
   *
   * @param input - What it takes; {@link KillAppContainerRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  killContainer(input: KillAppContainerRequest, options?: CallOptions): Call<KillAppContainerResponse> {
    return this._call('apps.killContainer', input, options);
  }

  /**
   * Restart the application master of an app.
   *
   * Never repeated after an unknown outcome, because a second call would end the new application master.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster}
   *
   * @param input - What it takes; {@link KillAppMasterRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  killMaster(input: KillAppMasterRequest, options?: CallOptions): Call<KillAppMasterResponse> {
    return this._call('apps.killMaster', input, options);
  }

  /**
   * Change the number of containers of a component.
   *
   * Works while the app runs; the component is STABLE again when the number is reached.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount}
   *
   * @param input - What it takes; {@link SetAppContainerCountRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setContainerCount(input: SetAppContainerCountRequest, options?: CallOptions): Call<SetAppContainerCountResponse> {
    return this._call('apps.setContainerCount', input, options);
  }

  /**
   * Change the run time of an app.
   *
   * In seconds, 300 to 604800 (7 days, the default). Whether it counts from now or from the start of the
   * app is not documented.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md}
   *
   * @param input - What it takes; {@link SetAppLifetimeRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setLifetime(input: SetAppLifetimeRequest, options?: CallOptions): Call<SetAppLifetimeResponse> {
    return this._call('apps.setLifetime', input, options);
  }

  /**
   * Start a stopped app.
   *
   * The app works when its state is RUNNING and every component is STABLE.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start}
   *
   * @param input - What it takes; {@link StartAppRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  start(input: StartAppRequest, options?: CallOptions): Call<StartAppResponse> {
    return this._call('apps.start', input, options);
  }

  /**
   * Stop an app.
   *
   * A stopped app keeps its id and can be started again.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md}
   *
   * @param input - What it takes; {@link StopAppRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  stop(input: StopAppRequest, options?: CallOptions): Call<StopAppResponse> {
    return this._call('apps.stop', input, options);
  }

  /**
   * Delete an app.
   *
   * Whether the app must be stopped first is not documented. An HBase app leaves a node in ZooKeeper
   * that must be removed before an app of the same name is made again.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md}
   *
   * @param input - What it takes; {@link DeleteAppRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteAppRequest, options?: CallOptions): Call<DeleteAppResponse> {
    return this._call('apps.delete', input, options);
  }

  /**
   * Does what {@link Apps.create | apps.create} does, unless something of this `name` is there: then it
   * answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link
   * Apps.getDetail | apps.getDetail} shows: `queueName`, `appTypeId`, `lifetime`, `description` and
   * `components`.
   *
   * Inferred.
   *
   * @param input - What it takes; {@link CreateAppRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Answer of {@link Apps.create | apps.create}.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how. In particular:
   * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
   *   `exceeded limit on resource quota`.
   */
  ensure(input: CreateAppRequest, options?: CallOptions): Call<CreateAppResponse> {
    return this._call('apps.ensure', input, options);
  }

  /**
   * Create and start an app.
   *
   * Then waits until the app is running. What was made stays if the wait fails; the error names its id.
   *
   * @param input - What it takes; {@link CreateAppRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The app as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  createAndWait(input: CreateAppRequest, options?: WaitOptions): Promise<GetAppDetailResponse> {
    return this._made('apps.create', input, 'id', 'apps.waitUntilRunning', options);
  }

  /**
   * Waits until the app is running: its `state` is `RUNNING`. Every part of its `components` must be
   * `STABLE` as well.
   *
   * Usually takes about 60 s. `FINISHED`, `STOPPED`, `FAILED` or `KILLED` ends the wait with an error
   * that says what to do.
   *
   * Inferred.
   *
   * @param id - Id of the app.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The app as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilRunning(id: string, options?: WaitOptions): Promise<GetAppDetailResponse> {
    return this._wait('apps.waitUntilRunning', id, options);
  }

  /**
   * Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`.
   *
   * Usually takes about 20 s.
   *
   * Inferred.
   *
   * @param id - Id of the app.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The app as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilStopped(id: string, options?: WaitOptions): Promise<GetAppDetailResponse> {
    return this._wait('apps.waitUntilStopped', id, options);
  }

  /**
   * Waits until the app no longer exists.
   *
   * Usually takes about 10 s.
   *
   * Inferred.
   *
   * @param id - Id of the app.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilDeleted(id: string, options?: WaitOptions): Promise<void> {
    return this._gone('apps.waitUntilDeleted', id, options);
  }

  /**
   * Begins to wait until the app is running: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the app.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilRunning(id: string, options?: WaitLimit): Promise<Wait<GetAppDetailResponse>> {
    return this._start('apps.waitUntilRunning', id, options);
  }

  /**
   * Begins to wait until the app is stopped: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the app.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilStopped(id: string, options?: WaitLimit): Promise<Wait<GetAppDetailResponse>> {
    return this._start('apps.waitUntilStopped', id, options);
  }

  /**
   * Begins to wait until the app is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the app.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilDeleted(id: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('apps.waitUntilDeleted', id, options);
  }
}

/**
 * AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no longer
 * lists them, so they may no longer answer.
 */
export class AiWorkspaces extends Group {
  /**
   * Test whether a workspace name is valid and free.
   *
   * A refused name is no error: look at `availableName`.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename}
   *
   * @param input - What it takes; {@link CheckAiWorkspaceAvailableNameRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  checkAvailableName(input: CheckAiWorkspaceAvailableNameRequest, options?: CallOptions): Call<CheckAiWorkspaceAvailableNameResponse> {
    return this._call('aiWorkspaces.checkAvailableName', input, options);
  }

  /**
   * List the Docker images of a framework.
   *
   * The answer is a map from a group to its images; which groups exist is not documented.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist}
   *
   * @param input - What it takes; {@link GetAiWorkspaceDockerImageListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getDockerImageList(input: GetAiWorkspaceDockerImageListRequest, options?: CallOptions): Call<GetAiWorkspaceDockerImageListResponse> {
    return this._call('aiWorkspaces.getDockerImageList', input, options);
  }

  /**
   * Create an AI workspace.
   *
   * A workspace has no state to wait for.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create}
   *
   * @param input - What it takes; {@link CreateAiWorkspaceRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how. In particular:
   * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
   *   `exceeded limit on resource quota`.
   */
  create(input: CreateAiWorkspaceRequest, options?: CallOptions): Call<CreateAiWorkspaceResponse> {
    return this._call('aiWorkspaces.create', input, options);
  }

  /**
   * List the AI workspaces of an account.
   *
   * Gives the whole list at once.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist}
   *
   * @param input - What it takes; {@link GetAiWorkspaceListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getList(input: GetAiWorkspaceListRequest, options?: CallOptions): Pages<GetAiWorkspaceListResponse, AiWorkspaceResponse> {
    return this._list('aiWorkspaces.getList', input, 'contents', options);
  }

  /**
   * Read one AI workspace with the versions of its settings.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail}
   *
   * @param input - What it takes; {@link GetAiWorkspaceDetailRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getDetail(input: GetAiWorkspaceDetailRequest, options?: CallOptions): Call<GetAiWorkspaceDetailResponse> {
    return this._call('aiWorkspaces.getDetail', input, options);
  }

  /**
   * List the versions of the settings of an AI workspace.
   *
   * Gives the whole list at once.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist}
   *
   * @param input - What it takes; {@link GetAiWorkspaceConfigurationListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getConfigurationList(input: GetAiWorkspaceConfigurationListRequest, options?: CallOptions): Pages<GetAiWorkspaceConfigurationListResponse, AiWorkspaceConfig> {
    return this._list('aiWorkspaces.getConfigurationList', input, 'contents', options);
  }

  /**
   * Change the settings of an AI workspace.
   *
   * Whether the settings are replaced or merged is not documented: send them all. Repeating a call may
   * add one more version of the same settings.
   *
   * Documented at {@link
   * https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration}
   *
   * @param input - What it takes; {@link SetAiWorkspaceConfigurationRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  setConfiguration(input: SetAiWorkspaceConfigurationRequest, options?: CallOptions): Call<SetAiWorkspaceConfigurationResponse> {
    return this._call('aiWorkspaces.setConfiguration', input, options);
  }

  /**
   * Delete an AI workspace.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete}
   *
   * @param input - What it takes; {@link DeleteAiWorkspaceRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  delete(input: DeleteAiWorkspaceRequest, options?: CallOptions): Call<DeleteAiWorkspaceResponse> {
    return this._call('aiWorkspaces.delete', input, options);
  }

  /**
   * Does what {@link AiWorkspaces.create | aiWorkspaces.create} does, unless something of this `name` is
   * there: then it answers with that.
   *
   * If what is there has other settings, or is being deleted, nothing is changed: the error of kind
   * `Conflict` names the fields. Compared are the settings that were given and that {@link
   * AiWorkspaces.getList | aiWorkspaces.getList} shows: `description`.
   *
   * @param input - What it takes; {@link CreateAiWorkspaceRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns Answer of {@link AiWorkspaces.create | aiWorkspaces.create}.
   * @throws `GureumError`. It is not there as it was asked for: its kind says how. In particular:
   * - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
   *   `exceeded limit on resource quota`.
   */
  ensure(input: CreateAiWorkspaceRequest, options?: CallOptions): Call<CreateAiWorkspaceResponse> {
    return this._call('aiWorkspaces.ensure', input, options);
  }
}

/**
 * Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no longer
 * answer.
 */
export class AiApps extends Group {
  /**
   * Run an AI app in a workspace.
   *
   * Answers at once; wait until the run has finished. Only a prefix of the name is given, so a run whose
   * submission ended in the dark cannot be found by name: look at {@link AiApps.getList |
   * aiApps.getList} before submitting again.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit}
   *
   * @param input - What it takes; {@link SubmitAiAppRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  submit(input: SubmitAiAppRequest, options?: CallOptions): Call<SubmitAiAppResponse> {
    return this._call('aiApps.submit', input, options);
  }

  /**
   * List the AI apps of an account.
   *
   * Gives the whole list at once. The answer has no total.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist}
   *
   * @param input - What it takes; {@link GetAiAppListRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The items, page by page as they are asked for.
   * @throws `GureumError`. A page cannot be read: its kind says how.
   */
  getList(input: GetAiAppListRequest, options?: CallOptions): Pages<GetAiAppListResponse, AiAppResponse> {
    return this._list('aiApps.getList', input, 'contents', options);
  }

  /**
   * Read one AI app with its containers.
   *
   * A run ends with state FINISHED, FAILED or KILLED; whether a finished run succeeded is told by
   * `finalStatus`.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail}
   *
   * @param input - What it takes; {@link GetAiAppDetailRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  getDetail(input: GetAiAppDetailRequest, options?: CallOptions): Call<GetAiAppDetailResponse> {
    return this._call('aiApps.getDetail', input, options);
  }

  /**
   * Stop an AI app by force.
   *
   * What happens to a run that has already finished is not documented.
   *
   * Documented at {@link https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill}
   *
   * @param input - What it takes; {@link KillAiAppRequest} explains each field.
   * @param options - Limits of this call, and what ends it.
   * @returns The answer of the service.
   * @throws `GureumError`. The call failed: its kind says how.
   */
  kill(input: KillAiAppRequest, options?: CallOptions): Call<KillAiAppResponse> {
    return this._call('aiApps.kill', input, options);
  }

  /**
   * Run an AI app in a workspace.
   *
   * Then waits until the AI app is succeeded. What was made stays if the wait fails; the error names its
   * id.
   *
   * @param input - What it takes; {@link SubmitAiAppRequest} explains each field.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The AI app as it was read last.
   * @throws `GureumError`. It was not made, or the wait did not end well: its kind says how.
   */
  submitAndWait(input: SubmitAiAppRequest, options?: WaitOptions): Promise<GetAiAppDetailResponse> {
    return this._made('aiApps.submit', input, 'id', 'aiApps.waitUntilSucceeded', options);
  }

  /**
   * Waits until the AI app is finished: its `state` is `FINISHED`, `FAILED` or `KILLED`.
   *
   * Usually takes about 300 s.
   *
   * Inferred.
   *
   * @param id - Id of the AI app.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The AI app as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilFinished(id: string, options?: WaitOptions): Promise<GetAiAppDetailResponse> {
    return this._wait('aiApps.waitUntilFinished', id, options);
  }

  /**
   * Waits until the AI app is succeeded: its `state` is `FINISHED`. Its `finalStatus` must be
   * `SUCCEEDED` as well.
   *
   * Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error that says what to do.
   *
   * Inferred.
   *
   * @param id - Id of the AI app.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @returns The AI app as it was read last.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilSucceeded(id: string, options?: WaitOptions): Promise<GetAiAppDetailResponse> {
    return this._wait('aiApps.waitUntilSucceeded', id, options);
  }

  /**
   * Waits until the AI app no longer exists.
   *
   * Usually takes about 30 s.
   *
   * Inferred.
   *
   * @param id - Id of the AI app.
   * @param options - Its limit, what ends it, and who is told how it goes.
   * @throws `GureumError`. The wait did not end well: its kind says how.
   */
  waitUntilGone(id: string, options?: WaitOptions): Promise<void> {
    return this._gone('aiApps.waitUntilGone', id, options);
  }

  /**
   * Begins to wait until the AI app is finished: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the AI app.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilFinished(id: string, options?: WaitLimit): Promise<Wait<GetAiAppDetailResponse>> {
    return this._start('aiApps.waitUntilFinished', id, options);
  }

  /**
   * Begins to wait until the AI app is succeeded: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the AI app.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilSucceeded(id: string, options?: WaitLimit): Promise<Wait<GetAiAppDetailResponse>> {
    return this._start('aiApps.waitUntilSucceeded', id, options);
  }

  /**
   * Begins to wait until the AI app is gone: its time limit counts from now. Nothing is sent yet.
   *
   * @param id - Id of the AI app.
   * @param options - Its limit.
   * @returns The wait: its token, one look at a time, or its end.
   * @throws `GureumError`. The client cannot be used: its kind says how.
   */
  startWaitUntilGone(id: string, options?: WaitLimit): Promise<Wait<void>> {
    return this._start('aiApps.waitUntilGone', id, options);
  }
}

/**
 * Big data and AI as a service: accounts with HDFS quotas, Jupyter notebooks, big-data apps on YARN,
 * AI workspaces and AI runs. Every operation is a POST, reads included, and answers JSON with
 * `success` and, on refusal, `message`.
 *
 * Where each fact comes from, and notes: {@link
 * https://github.com/gureum/gureum/blob/main/docs/reference/data-forest.md}
 */
export class DataForest extends Client {
  protected override get _service(): string {
    return 'data-forest';
  }

  protected override get _files(): FileTypes {
    return { 'accounts.getKerberosKeytab': 'Keytab' };
  }

  /** Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab. */
  readonly accounts: Accounts = new Accounts(this);

  /** Jupyter notebook servers in a VPC of the user. */
  readonly notebooks: Notebooks = new Notebooks(this);

  /** Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others. */
  readonly apps: Apps = new Apps(this);

  /**
   * AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no longer
   * lists them, so they may no longer answer.
   */
  readonly aiWorkspaces: AiWorkspaces = new AiWorkspaces(this);

  /**
   * Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no longer
   * answer.
   */
  readonly aiApps: AiApps = new AiApps(this);
}

/** A component of `AppType`; sizes are `undefined` where the vendor prints none. */
export interface AppTypeComponent {
  /** Its name. */
  readonly name: string;
  /** Memory of each container in MB. */
  readonly memoryMb: number | undefined;
  /** vCPUs of each container. */
  readonly cpuCount: number | undefined;
  /** Number of containers. */
  readonly containerCount: number | undefined;
  /** Whether there can be no other number of containers. */
  readonly isFixed: boolean;
}

/**
 * A type of app with what it consists of, so that components can be named and sized without a guess.
 * Only what the vendor prints: many sizes are not, and `apps.getAppTypeIdList` may know more types.
 *
 * Documented at {@link https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create}
 */
export class AppType {
  private constructor(
    /** Name and version joined by a hyphen, as requests take it. */
    readonly id: string,
    /** The part of the id before its last hyphen. */
    readonly name: string,
    /** The part of the id behind its last hyphen. */
    readonly version: string,
    /** Id of the type that must run before; `undefined` where the vendor names none. */
    readonly needs: string | undefined,
    /** What it consists of; empty where the vendor does not say. */
    readonly components: readonly AppTypeComponent[],
  ) {}

  /** Every type that is documented, in the vendor's order. */
  static readonly all: readonly AppType[] = [
    // The sample prints a memory of 1 MB, which is taken for a misprint and left out.
    new AppType('DEV-1.0.0', 'DEV', '1.0.0', undefined, [
      { name: 'shell', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
    ]),
    new AppType('ELASTICSEARCH-7.3.2', 'ELASTICSEARCH', '7.3.2', undefined, [
      { name: 'es-master', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
      { name: 'es-data', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
      { name: 'es-coord', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
      { name: 'es-ingest', memoryMb: undefined, cpuCount: undefined, containerCount: 0, isFixed: false },
    ]),
    new AppType('GRAFANA-7.5.10', 'GRAFANA', '7.5.10', undefined, [
      { name: 'server', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
    ]),
    // Support ended on 2025-03-20 (second hand). What it consists of is not documented; take HBASE-2.2.3.
    new AppType('HBASE-2.0.0', 'HBASE', '2.0.0', undefined, []),
    new AppType('HBASE-2.2.3', 'HBASE', '2.2.3', 'ZOOKEEPER-3.4.13', [
      { name: 'hbasemaster', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
      { name: 'regionserver', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
      { name: 'thrift', memoryMb: undefined, cpuCount: undefined, containerCount: 0, isFixed: false },
      { name: 'thrift2', memoryMb: undefined, cpuCount: undefined, containerCount: 0, isFixed: false },
      { name: 'rest', memoryMb: undefined, cpuCount: undefined, containerCount: 0, isFixed: false },
    ]),
    // No component is named; its links speak of hs2-auth-ldap.
    new AppType('HIVESERVER2-LDAP-3.1.0', 'HIVESERVER2-LDAP', '3.1.0', undefined, []),
    // Nothing but the id was found.
    new AppType('HUE-4.7.0', 'HUE', '4.7.0', undefined, []),
    // The sizes are those of the vendor's example of a creation.
    new AppType('KAFKA-2.4.0', 'KAFKA', '2.4.0', 'ZOOKEEPER-3.4.13', [
      { name: 'broker', memoryMb: 2048, cpuCount: 4, containerCount: 1, isFixed: false },
      { name: 'kafka-manager', memoryMb: 2048, cpuCount: 1, containerCount: 1, isFixed: false },
    ]),
    new AppType('KIBANA-7.3.2', 'KIBANA', '7.3.2', 'ELASTICSEARCH-7.3.2', [
      { name: 'kibana', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
      { name: 'cerebro', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
    ]),
    new AppType('OPENTSDB-2.4.1', 'OPENTSDB', '2.4.1', 'HBASE-2.2.3', [
      { name: 'tsd', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
    ]),
    new AppType('PHOENIX-5.0.0', 'PHOENIX', '5.0.0', 'ZOOKEEPER-3.4.13', [
      { name: 'hbasemaster', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
      { name: 'regionserver', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
      { name: 'thrift', memoryMb: undefined, cpuCount: undefined, containerCount: 0, isFixed: false },
      { name: 'thrift2', memoryMb: undefined, cpuCount: undefined, containerCount: 0, isFixed: false },
      { name: 'rest', memoryMb: undefined, cpuCount: undefined, containerCount: 0, isFixed: false },
      { name: 'sqlline', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
    ]),
    new AppType('SPARK-HISTORYSERVER-3.1.2', 'SPARK-HISTORYSERVER', '3.1.2', undefined, [
      { name: 'shs', memoryMb: 4096, cpuCount: 1, containerCount: undefined, isFixed: false },
    ]),
    new AppType('TRINO-437', 'TRINO', '437', undefined, [
      { name: 'coordinator', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
      { name: 'worker', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
    ]),
    new AppType('ZEPPELIN-0.10.1', 'ZEPPELIN', '0.10.1', undefined, [
      { name: 'zeppelin', memoryMb: undefined, cpuCount: undefined, containerCount: undefined, isFixed: false },
    ]),
    new AppType('ZOOKEEPER-3.4.13', 'ZOOKEEPER', '3.4.13', undefined, [
      { name: 'zkserver', memoryMb: undefined, cpuCount: undefined, containerCount: 3, isFixed: true },
      { name: 'zkweb', memoryMb: undefined, cpuCount: undefined, containerCount: 1, isFixed: true },
    ]),
  ];

  /**
   * The type of this id; `undefined` if nothing is documented of it.
   *
   * @param id - As a request takes it.
   */
  static find(id: string): AppType | undefined {
    return AppType.all.find((each) => each.id === id);
  }

  /** All components in their documented sizes, as a request takes them; `undefined` if a size is not documented. */
  presets(): AppComponentRequest[] | undefined {
    const presets: AppComponentRequest[] = [];
    for (const { name, memoryMb, cpuCount, containerCount } of this.components) {
      if (memoryMb === undefined || cpuCount === undefined || containerCount === undefined) return undefined;
      presets.push({ name, memoryMb, cpuCount, containerCount });
    }
    return presets.length > 0 ? presets : undefined;
  }
}
