/**
 * NAVER Cloud Data Forest: client and types.
 *
 * Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
 */

import { Client, Group } from '../../client';
import type { Call, CallOptions, Pages, WaitOptions } from '../../client';
import type { Keytab } from '../../keytab';

/**
 * Text with known values; any other text is as good.
 *
 * State of the account.
 *
 * Note: The three values are documented, RUNNING as the default; their meaning is only partly
 * documented.
 *
 * Documented: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
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
 * Result of the run.
 *
 * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
 * final application statuses.
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
 * YARN queue the run is in.
 *
 * - `gpu`: The default.
 */
export type AiAppQueueName =
  | 'gpu'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Model of the GPUs.
 *
 * Note: Table names V100 as default, every sample uses T4; no closed list is given.
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
 * State of the run.
 *
 * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
 * application states (appId is a YARN application id).
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
export type AiAppState =
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
 * YARN queue to run in.
 *
 * Note: Table prints GPU, samples print gpu. A release note of 2024-11-22 changes which YARN queues
 * are offered (the stored text breaks off after 'dev, batch, l'), so gpu may be refused today.
 *
 * - `gpu`: Printed in the samples.
 */
export type AiAppTypeSpecQueueName =
  | 'gpu'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the component.
 *
 * Inferred, not documented. Only STABLE is printed (the guide calls Stable the healthy value). It
 * matches the YARN services component states FLEXING and STABLE. Keep open.
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
 * State of the container.
 *
 * Inferred, not documented. Only READY is printed. It matches the YARN services container states
 * RUNNING_BUT_UNREADY, READY, STOPPED, NEEDS_UPGRADE, UPGRADING. Keep open.
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
 * YARN queue the app runs in.
 *
 * Note: The data type page calls dev the default, every other page longlived.
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
 * State of the app.
 *
 * Inferred, not documented. Only RUNNING is printed; no list is published. It matches the YARN
 * application states (NEW, SUBMITTED, ACCEPTED, RUNNING, FINISHED, FAILED, KILLED), which is the
 * likely source. Keep open.
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
 * YARN queue to run in. `apps.getAppBasicSetting` lists the queues.
 *
 * Note: Required although it has a default. The older page allows longlived only; the data type page
 * names dev as default.
 *
 * - `longlived`: The default on most pages.
 * - `dev`: The default on the page of the data type.
 */
export type CreateAppQueueName =
  | 'longlived'
  | 'dev'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Kind of the extra storage. Required when `addStorage` is true.
 */
export type CreateNotebookStorageType =
  | 'SSD'
  | 'HDD'
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
 * Result of the run.
 *
 * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
 * final application statuses.
 *
 * - `UNDEFINED`: Not ended yet.
 * - `SUCCEEDED`: Ended well.
 * - `FAILED`: Ended with an error.
 * - `KILLED`: Ended by force.
 */
export type GetAiAppDetailFinalStatus =
  | 'UNDEFINED'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'KILLED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * YARN queue the run is in.
 *
 * - `gpu`: The default.
 */
export type GetAiAppDetailQueueName =
  | 'gpu'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the run.
 *
 * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
 * application states (appId is a YARN application id).
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
export type GetAiAppDetailState =
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
 * Inferred, not documented. No example seen for the VPC; the subnet page shows RUN, and the VPC
 * service itself uses INIT, CREATING, RUN and TERMTING.
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
 * Namespace whose quota changes; `koya` is the usual one.
 *
 * Note: Vendor names koya as the default namespace, but the request field is required, so no default
 * is encoded.
 *
 * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
 */
export type HdfsNamespace =
  | 'koya'
  | 'tata'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * Kind of block storage.
 *
 * - `SSD`: Solid state.
 * - `HDD`: Hard disk.
 */
export type NotebookAdditionalStorageStorageType =
  | 'SSD'
  | 'HDD'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the notebook.
 *
 * Inferred, not documented. No closed list is published. ACCEPTED is the value in the body sample of
 * getDetail and RUNNING the one in the response example of getList; keep this open.
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
 * Text with known values; any other text is as good.
 *
 * Result of the run.
 *
 * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
 * final application statuses.
 *
 * - `UNDEFINED`: Not ended yet.
 * - `SUCCEEDED`: Ended well.
 * - `FAILED`: Ended with an error.
 * - `KILLED`: Ended by force.
 */
export type SubmitAiAppFinalStatus =
  | 'UNDEFINED'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'KILLED'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * YARN queue the run is in.
 *
 * - `gpu`: The default.
 */
export type SubmitAiAppQueueName =
  | 'gpu'
  | (string & {});

/**
 * Text with known values; any other text is as good.
 *
 * State of the run.
 *
 * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
 * application states (appId is a YARN application id).
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
export type SubmitAiAppState =
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
 * An account in a list.
 *
 * Documented: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
 */
export interface AccountResponse {
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
  /** Name of the account. */
  name?: string;
  /** Kerberos principal of the account. */
  principal?: string;
  /**
   * State of the account.
   *
   * Note: The three values are documented, RUNNING as the default; their meaning is only partly
   * documented.
   */
  status?: AccountStatus;
  /**
   * When it was created.
   *
   * Note: The type table spells it createAt; every sample spells it createdAt. Samples show +09:00
   * without fractions, the schema sample shows UTC with milliseconds.
   */
  createdAt?: string;
  /**
   * Whether the caller may not use this account.
   *
   * Note: The type table says String; samples show a JSON boolean.
   */
  disabled?: boolean;
}

/**
 * Whose workspaces are listed.
 *
 * Note: Type name inferred; wire field is search.accountId.
 *
 * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
 */
export interface AccountSearch {
  /**
   * Account whose items are listed. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  accountId: string;
}

/**
 * A container of a run.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappcontainer>
 */
export interface AiAppContainer {
  /** Id of the container. */
  containerId?: string;
  /**
   * Name of the component.
   *
   * Note: Java block misspells it conponent.
   */
  component?: string;
  /** When it was created. */
  createdAt?: string;
  /**
   * Address of the log.
   *
   * Note: Field table prints logurl; samples print logUrl.
   */
  logUrl?: string;
  /** Number of CPUs. */
  cpuCount?: number;
  /** Image and its version. */
  dockerImage?: string;
  /** Memory of the container in MB. */
  memoryMb?: number;
  /**
   * Result of the container; values are not documented.
   *
   * Note: Field table prints Status; samples print status. Values not documented.
   */
  status?: string;
}

/**
 * Data copied in and out.
 *
 * Note: The field table types input String and output Integer; all samples show arrays of objects,
 * which is encoded.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
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
 * Note: Type name inferred; the vendor describes the two keys inside AiAppData.input.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
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
 * Note: Type name inferred; the vendor describes the keys inside AiAppData.output.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
 */
export interface AiAppDataOutput {
  /** HDFS path that receives the result. */
  hdfs?: string;
  /**
   * Replace an existing result.
   *
   * Note: Only in the samples, not in the field table.
   */
  overwrite?: boolean;
  /** Container path that holds the result. */
  path?: string;
}

/**
 * Image, command and environment.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappdocker>
 */
export interface AiAppDocker {
  /**
   * Arguments of the command, as one text.
   *
   * Note: The field table spells it arg; JSON and XML samples spell it args.
   */
  args?: string;
  /** Script or command that runs the app. */
  command: string;
  /**
   * Environment variables of the container.
   *
   * Note: The field table says String; samples show a map of texts. In XML each variable is a child
   * element. Values are masked because programs often take credentials this way; that is our choice, not
   * the vendor's.
   */
  env?: Record<string, string>;
  /**
   * TCP ports to open to the outside.
   *
   * Note: The field table says Integer; samples show an array.
   */
  exposeTcpPorts?: number[];
  /** Docker image to run. */
  image: string;
  /**
   * Working directory. Deprecated by the vendor.
   *
   * Note: Release note of 2024-08-08: removed from the AI Workspace APIs for security. Still in the
   * create, setConfiguration and submit samples, gone from getDetail and getConfigurationList. Do not
   * send it.
   */
  workdir?: string;
}

/**
 * CPUs, GPUs and memory.
 *
 * Note: The Japanese page sits under a shifted slug; its title is AiAppResource. Samples print 0 for
 * all counts as placeholders.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaccountlistresponse.md>
 */
export interface AiAppResource {
  /** Number of CPUs. Default: `1`. */
  cpuCount?: number;
  /** Number of GPUs. 1 to 8. */
  gpuCount?: number;
  /**
   * Model of the GPUs. Default: `V100`.
   *
   * Note: Table names V100 as default, every sample uses T4; no closed list is given.
   */
  gpuModel?: AiAppResourceGpuModel;
  /**
   * Memory of the container in MB. Default: `15360`.
   *
   * Inferred, not documented. The table gives the default as 15GB; 15360 assumes 1 GB = 1024 MB.
   */
  memoryMb?: number;
}

/**
 * A run in a list.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappresponse>
 */
export interface AiAppResponse {
  /**
   * Id of the run. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
  /**
   * YARN application id.
   *
   * Note: Vendor sample is masked (application_1\*\*\*\*\*6417_035\*); digits filled in.
   */
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
   * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
   * application states (appId is a YARN application id).
   */
  state?: AiAppState;
  /**
   * Result of the run.
   *
   * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
   * final application statuses.
   */
  finalStatus?: AiAppFinalStatus;
  /**
   * Whether the caller may not use this run.
   *
   * Inferred, not documented. In the samples only; meaning taken from AccountResponse.disabled.
   */
  disabled?: boolean;
  /** When the run was submitted. */
  startedAt?: string;
  /**
   * When the run ended; absent or null while it runs.
   *
   * Inferred, not documented. Null or absent while running is inferred.
   */
  finishedAt?: string | null;
  /** When its settings last changed. */
  modifiedAt?: string;
}

/**
 * Settings of the workspace.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiapptypespec>
 */
export interface AiAppTypeSpec {
  /** HDFS path of the archived user package. */
  userPackageUri?: string;
  /**
   * YARN queue to run in.
   *
   * Note: Table prints GPU, samples print gpu. A release note of 2024-11-22 changes which YARN queues
   * are offered (the stored text breaks off after 'dev, batch, l'), so gpu may be refused today.
   */
  queueName?: AiAppTypeSpecQueueName;
  /** Name of the workspace. */
  name?: string;
  /**
   * CPUs, GPUs and memory.
   *
   * Note: The Japanese page sits under a shifted slug; its title is AiAppResource. Samples print 0 for
   * all counts as placeholders.
   */
  resource?: AiAppResource;
  /** Image, command and environment. */
  docker: AiAppDocker;
  /**
   * Data copied in and out.
   *
   * Note: The field table types input String and output Integer; all samples show arrays of objects,
   * which is encoded.
   */
  data?: AiAppData;
}

/**
 * One version of the settings of a workspace.
 *
 * Documented:
 * <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaiworkspaceconfigurationlistresponse>
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
 * Note: Fields read from the getList samples; the type's own page was not found, so required \[id\] is
 * inferred from the sibling types.
 *
 * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
 */
export interface AiWorkspaceResponse {
  /**
   * Id of the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
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
   * Inferred, not documented. Meaning taken from AccountResponse.disabled.
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
 * Note: No minimum or maximum is published for memoryMb and cpuCount.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentrequest>
 */
export interface AppComponentRequest {
  /** Name of the component, as the app type defines it. */
  name: string;
  /** Memory of each container in MB. */
  memoryMb: number;
  /** vCPUs of each container. */
  cpuCount: number;
  /**
   * Number of containers; 0 is the default for some components.
   *
   * Note: The guide gives 0 as default for thrift, thrift2, rest and es-ingest, and fixes zkweb at 1 and
   * zkserver at 3.
   */
  containerCount: number;
}

/**
 * A component of an app.
 *
 * Note: The example leaves out desired, allocated and containerCount and prints memoryMb 1.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentresponse>
 */
export interface AppComponentResponse {
  /** Name of the component. */
  name?: string;
  /**
   * State of the component.
   *
   * Inferred, not documented. Only STABLE is printed (the guide calls Stable the healthy value). It
   * matches the YARN services component states FLEXING and STABLE. Keep open.
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
 * Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcontainerresponse>
 */
export interface AppContainerResponse {
  /** Id of the app. */
  id?: string;
  /** Component name, a hyphen and an index from 0. */
  name?: string;
  /**
   * State of the container.
   *
   * Inferred, not documented. Only READY is printed. It matches the YARN services container states
   * RUNNING_BUT_UNREADY, READY, STOPPED, NEEDS_UPGRADE, UPGRADING. Keep open.
   */
  state?: AppContainerState;
  /** When it was started. */
  launchedAt?: string;
  /** Host name made of container, app and account name. */
  hostName?: string;
}

/**
 * Whose apps are listed.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
 */
export interface AppListSearch {
  /** Id of the account whose apps are listed. At most 22 characters. */
  accountId: string;
}

/**
 * An app in a list.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appresponse>
 */
export interface AppResponse {
  /** Id of the app. At most 22 characters. */
  id: string;
  /** Name of the app. */
  name: string;
  /**
   * State of the app.
   *
   * Inferred, not documented. Only RUNNING is printed; no list is published. It matches the YARN
   * application states (NEW, SUBMITTED, ACCEPTED, RUNNING, FINISHED, FAILED, KILLED), which is the
   * likely source. Keep open.
   */
  state?: AppState;
  /**
   * YARN queue the app runs in.
   *
   * Note: The data type page calls dev the default, every other page longlived.
   */
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
   * Run time that was asked for. The unit is uncertain: named milliseconds, printed in seconds. At most
   * 9007199254740991.
   *
   * Note: Named and described as milliseconds, yet the example shows 604800, which is 7 days in seconds.
   * A -1 for an unlimited app is likely but not shown.
   */
  lifetimeMillis?: number;
  /**
   * Probably true when the caller may not use the app.
   *
   * Inferred, not documented. In every sample but not described by the vendor; the meaning is that of
   * AccountResponse.disabled.
   */
  disabled?: boolean;
  /**
   * Not described by the vendor; probably never sent.
   *
   * Inferred, not documented. Listed in the syntax block of the data type only, absent from its field
   * table and from all samples; probably a slip.
   */
  startName?: string;
}

/** Input of `accounts.checkAvailableName`. */
export interface CheckAccountAvailableNameRequest {
  /** Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit first and last. */
  name: string;
}

/**
 * Answer of `accounts.checkAvailableName`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
 */
export interface CheckAccountAvailableNameResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Why the name cannot be used, or the reason of a refusal. */
  message?: string;
  /**
   * True when the name can be used.
   *
   * Note: The vendor's table types it String, every sample shows a JSON boolean; encoded as boolean.
   */
  availableName: boolean;
}

/** Input of `accounts.checkHasResource`. */
export interface CheckAccountHasResourceRequest {
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/**
 * Answer of `accounts.checkHasResource`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
 */
export interface CheckAccountHasResourceResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: Only in the older page's XML sample; the JSON samples leave it out.
   */
  id?: string;
  /** True when the account still owns resources. */
  hasResource: boolean;
}

/** Input of `aiWorkspaces.checkAvailableName`. */
export interface CheckAiWorkspaceAvailableNameRequest {
  /**
   * Id of the account that would own the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  accountId: string;
  /**
   * Name to test. 1 to 15 characters; lower-case letters, digits and hyphens; starts with a lower-case
   * letter; ends with a lower-case letter or a digit; no two hyphens in a row.
   *
   * Note: minLength 1 is inferred (only the maximum is stated).
   */
  name: string;
}

/**
 * Answer of `aiWorkspaces.checkAvailableName`.
 *
 * Documented:
 * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
 */
export interface CheckAiWorkspaceAvailableNameResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Why the name cannot be used, or the reason of a refusal. */
  message?: string;
  /** True when the name can be used. */
  availableName: boolean;
}

/** Input of `apps.checkAvailableName`. */
export interface CheckAppAvailableNameRequest {
  /** Id of the account that would own the app. At most 22 characters. */
  accountId: string;
  /** Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last. */
  name: string;
}

/**
 * Answer of `apps.checkAvailableName`.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
 */
export interface CheckAppAvailableNameResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Why the name cannot be used, or the reason of a refusal. */
  message?: string;
  /** True when the name is valid and free. */
  availableName: boolean;
}

/** Input of `notebooks.checkAvailableName`. */
export interface CheckNotebookAvailableNameRequest {
  /** Name to test, 3 to 15 characters. */
  name: string;
}

/**
 * Answer of `notebooks.checkAvailableName`.
 *
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
 */
export interface CheckNotebookAvailableNameResponse {
  /** True when the name may be used. */
  availableName: boolean;
  /** Why the name cannot be used, or the reason of a refusal. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of `accounts.create`. */
export interface CreateAccountRequest {
  /**
   * Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start
   * and end with a letter or digit: `accounts.checkAvailableName` asks for it.
   *
   * Note: The create page allows any of these characters everywhere, and so does the pattern;
   * checkAvailableName additionally wants a letter or digit first and last.
   */
  name: string;
  /**
   * Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least
   * 3 of the kinds lower-case letter, upper-case letter, digit, other.
   *
   * Note: Length and forbidden characters are documented. The statements about classes disagree: the
   * current page wants a letter, a digit and a special character; the reference wants all four classes;
   * the service's own message wants three of four, which is encoded. The won sign is very probably the
   * backslash (same key and code point on Korean systems; the Japanese page prints a yen sign), so
   * backslash, won and yen are all forbidden here (inferred). The reference sample '8ghmuu8x' breaks
   * every stated rule of classes.
   */
  password: string;
}

/**
 * Answer of `accounts.create`.
 *
 * Note: id is absent when success is false.
 *
 * From the vendor's reference:
 * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
 */
export interface CreateAccountResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/** Input of `aiWorkspaces.create`. */
export interface CreateAiWorkspaceRequest {
  /**
   * Id of the account that will own the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  accountId: string;
  /**
   * Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
   * hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens
   * in a row.
   *
   * Note: minLength 1 is inferred (only the maximum is stated).
   */
  name: string;
  /** Free text. At most 255 characters. */
  description?: string;
  /** Settings of the workspace. */
  configuration: AiAppTypeSpec;
}

/**
 * Answer of `aiWorkspaces.create`.
 *
 * Inferred, not documented. The stored copies of the page end before the response body; shape and name
 * are those of setConfiguration, delete and accounts.create.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
 */
export interface CreateAiWorkspaceResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/** Input of `apps.create`. */
export interface CreateAppRequest {
  /** Id of the account that will own the app. At most 22 characters. */
  accountId: string;
  /**
   * YARN queue to run in. `apps.getAppBasicSetting` lists the queues. At most 60 characters. Default:
   * `longlived`.
   *
   * Note: Required although it has a default. The older page allows longlived only; the data type page
   * names dev as default.
   */
  queueName: CreateAppQueueName;
  /**
   * Type of the app. At most 60 characters.
   *
   * Note: An open set; the values of the day come from apps.getAppTypeIdList. The name part may itself
   * contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the last one.
   */
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
  /**
   * Ids of the apps this one needs, taken from `dependableApp.candidates`.
   *
   * Note: List of String on the operation page, plain String on the data type page.
   */
  dependentIds?: string[];
  /**
   * Size of every component of the app type.
   *
   * Note: Required on the operation page, optional on the data type page.
   */
  components: AppComponentRequest[];
}

/**
 * Answer of `apps.create`.
 *
 * Note: The page points to CreateAppRequest as the response type by mistake; shape from its example.
 * message and the XML root are inferred from the sibling pages.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
 */
export interface CreateAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id: string;
}

/** Input of `notebooks.create`. */
export interface CreateNotebookRequest {
  /**
   * Id of the account that will own the notebook. At most 22 characters.
   *
   * Inferred, not documented. Length not given on the notebook pages.
   */
  accountId: string;
  /**
   * Whether extra block storage is attached. If true, `storageType` and `storageGB` are required.
   * Default: `false`.
   */
  addStorage: boolean;
  /**
   * Object Storage bucket to link; it must not be locked, then or later.
   *
   * Note: Marked required in the table but missing from the visible part of the JSON body sample.
   */
  bucketName: string;
  /** Login key from `notebooks.getLoginKeyList`. */
  loginKeyName: string;
  /**
   * Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a
   * letter, ending with a letter or digit.
   */
  name: string;
  /** Server size from `notebooks.getServerTypeList`. */
  serverTypeCode: string;
  /**
   * Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is true.
   *
   * Note: The sibling Cloud Hadoop call states the same range in steps of 10 GB; the step is not stated
   * here and so not encoded.
   */
  storageGB?: number;
  /** Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default: `SSD`. */
  storageType?: CreateNotebookStorageType;
  /** Subnet from `notebooks.getSubnetList`. */
  subnetNo: number;
  /** Type code from `notebooks.getTypeList`. */
  typeCode: string;
  /** Type name from `notebooks.getTypeList`. */
  typeName: string;
  /**
   * Values of the settings that `notebooks.getUserConfigurationSpecList` lists for the type.
   *
   * Inferred, not documented. The table says String; the list-of-objects form is taken from
   * setUserConfigurationList, because the body sample of create could not be read to its end.
   */
  userConfigurations: NotebookUserConfigurationValue[];
  /** VPC from `notebooks.getVpcList`. */
  vpcNo: number;
}

/**
 * Answer of `notebooks.create`.
 *
 * Inferred, not documented. The response part of the page could not be read; shape and XML root follow
 * restart and delete of the same group.
 *
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
 */
export interface CreateNotebookResponse {
  /** Id of the notebook. */
  id: string;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of `accounts.delete`. */
export interface DeleteAccountRequest {
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/**
 * Answer of `accounts.delete`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
 */
export interface DeleteAccountResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /**
   * Reason of a refusal. Older answers also say `success` here.
   *
   * Note: Older page returns the text 'success' on success; current page says it appears only on
   * failure.
   */
  message?: string;
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id?: string;
}

/** Input of `aiWorkspaces.delete`. */
export interface DeleteAiWorkspaceRequest {
  /**
   * Id of the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/**
 * Answer of `aiWorkspaces.delete`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
 */
export interface DeleteAiWorkspaceResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id?: string;
}

/** Input of `apps.delete`. */
export interface DeleteAppRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of `apps.delete`.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
 */
export interface DeleteAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of `notebooks.delete`. */
export interface DeleteNotebookRequest {
  /** Id of the notebook. */
  id: string;
}

/**
 * Answer of `notebooks.delete`.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-delete>
 */
export interface DeleteNotebookResponse {
  /** Id of the notebook. */
  id?: string;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/**
 * The kind of app that must run before this one, with the apps that can serve; absent if none is
 * needed.
 *
 * Note: A single object, not a list. The table types candidates as one AppResponse; the JSON sample
 * shows a list.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-dependableapp>
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
 * Which images are listed.
 *
 * Note: Type name inferred; wire field is search.typeName.
 *
 * Documented:
 * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
 */
export interface DockerImageSearch {
  /** Framework whose images are listed. `tensorflow` or `pytorch`. */
  typeName: DockerImageSearchTypeName;
}

/** Input of `accounts.getDetail`. */
export interface GetAccountDetailRequest {
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/**
 * Answer of `accounts.getDetail`.
 *
 * Note: Unlike AccountResponse it carries no principal and no disabled. The vendor marks id Required;
 * a success=false body would lack it (inferred).
 *
 * From the vendor's reference:
 * <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountdetailresponse.md>
 */
export interface GetAccountDetailResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
  /** Name of the account. */
  name?: string;
  /**
   * State of the account.
   *
   * Note: The three values are documented, RUNNING as the default; their meaning is only partly
   * documented.
   */
  status?: AccountStatus;
  /** When it was created. */
  createdAt?: string;
  /** HDFS quotas, one per namespace; repeated quotas elements in XML. */
  quotas?: QuotaResponse[];
}

/** Input of `accounts.getKerberosKeytab`. */
export interface GetAccountKerberosKeytabRequest {
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/** Input of `accounts.getList`. */
export interface GetAccountListRequest {
}

/**
 * Answer of `accounts.getList`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountlistresponse.md>
 */
export interface GetAccountListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Number of items. */
  total?: number;
  /** Accounts; in XML one contents element per item, without a wrapper. */
  contents?: AccountResponse[];
}

/** Input of `aiApps.getDetail`. */
export interface GetAiAppDetailRequest {
  /**
   * Id of the run. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/**
 * Answer of `aiApps.getDetail`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/common-vapidatatype-getaiappdetailresponse>
 */
export interface GetAiAppDetailResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the run. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
  /**
   * YARN application id.
   *
   * Note: Vendor sample is masked (application_1\*\*\*\*\*6417_035\*); digits filled in.
   */
  appId?: string;
  /** Name of the run. */
  name?: string;
  /** Name of the account that owns the run. */
  accountName?: string;
  /** YARN queue the run is in. */
  queueName?: GetAiAppDetailQueueName;
  /** When the run was started. */
  startedAt?: string;
  /**
   * When the run ended; absent or null while it runs.
   *
   * Inferred, not documented. Null or absent while running is inferred.
   */
  finishedAt?: string | null;
  /** How long the run has taken, in milliseconds. At most 9007199254740991. */
  elapsedMillis?: number;
  /**
   * State of the run.
   *
   * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
   * application states (appId is a YARN application id).
   */
  state: GetAiAppDetailState;
  /**
   * Result of the run.
   *
   * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
   * final application statuses.
   */
  finalStatus?: GetAiAppDetailFinalStatus;
  /**
   * Containers by key.
   *
   * Note: A map in the samples (keys are placeholders), a single AiAppContainer in the type table. The
   * meaning of the key is not documented; the XML sample prints no usable content.
   */
  containers?: Record<string, AiAppContainer>;
}

/** Input of `aiApps.getList`. */
export interface GetAiAppListRequest {
  /**
   * Whose runs are listed.
   *
   * Note: Type name inferred; wire field is search.accountId.
   */
  search: AccountSearch;
}

/**
 * Answer of `aiApps.getList`.
 *
 * Note: No total field, unlike every other list. The Japanese type page sits under a shifted slug.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-aiworkspaceconfig>
 */
export interface GetAiAppListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Runs. */
  contents?: AiAppResponse[];
}

/** Input of `aiWorkspaces.getConfigurationList`. */
export interface GetAiWorkspaceConfigurationListRequest {
  /**
   * Id of the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/**
 * Answer of `aiWorkspaces.getConfigurationList`.
 *
 * Documented:
 * <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
 */
export interface GetAiWorkspaceConfigurationListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Number of items. */
  total?: number;
  /** Settings versions. */
  contents?: AiWorkspaceConfig[];
}

/** Input of `aiWorkspaces.getDetail`. */
export interface GetAiWorkspaceDetailRequest {
  /**
   * Id of the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/**
 * Answer of `aiWorkspaces.getDetail`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
 */
export interface GetAiWorkspaceDetailResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
  /** Name of the workspace. */
  name: string;
  /**
   * Id of the account that owns the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
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

/** Input of `aiWorkspaces.getDockerImageList`. */
export interface GetAiWorkspaceDockerImageListRequest {
  /**
   * Which images are listed.
   *
   * Note: Type name inferred; wire field is search.typeName.
   */
  search: DockerImageSearch;
}

/**
 * Answer of `aiWorkspaces.getDockerImageList`.
 *
 * Documented:
 * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
 */
export interface GetAiWorkspaceDockerImageListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Images by group; keys are not documented.
   *
   * Note: Sample keys are placeholders (additionalProp1..3). In XML each key becomes an element that
   * repeats per image.
   */
  dockerImages?: Record<string, string[]>;
}

/** Input of `aiWorkspaces.getList`. */
export interface GetAiWorkspaceListRequest {
  /**
   * Whose workspaces are listed.
   *
   * Note: Type name inferred; wire field is search.accountId.
   */
  search: AccountSearch;
}

/**
 * Answer of `aiWorkspaces.getList`.
 *
 * Note: The Japanese type page sits under a shifted slug; its title is GetAiWorkspaceListResponse.
 *
 * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
 */
export interface GetAiWorkspaceListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Number of items. */
  total?: number;
  /** Workspaces. */
  contents?: AiWorkspaceResponse[];
}

/** Input of `apps.getAppBasicSetting`. */
export interface GetAppBasicSettingRequest {
  /** Id of the account that would own the app. At most 22 characters. */
  accountId: string;
  /**
   * Type to read about. At most 60 characters.
   *
   * Note: An open set; the values of the day come from apps.getAppTypeIdList. The name part may itself
   * contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the last one.
   */
  appTypeId: string;
}

/**
 * Answer of `apps.getAppBasicSetting`.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappbasicsettingresponse>
 */
export interface GetAppBasicSettingResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * YARN template of the app. Text that looks like JSON but does not always parse.
   *
   * Note: The printed sample is not parseable JSON (stray quote and comma after lifetime); parse
   * leniently and never require it to parse.
   */
  template: string;
  /**
   * The kind of app that must run before this one, with the apps that can serve; absent if none is
   * needed.
   *
   * Note: A single object, not a list. The table types candidates as one AppResponse; the JSON sample
   * shows a list.
   */
  dependableApp?: DependableApp;
  /** vCPUs for the application master. */
  appMasterCpuCount: number;
  /** Memory in MB for the application master. */
  appMasterMemoryMb: number;
  /**
   * Shared YARN queues: one or many.
   *
   * Inferred, not documented. Typed String in the table, but the plural name and the way the same tables
   * type other lists (dependentIds, candidates) suggest a list; accept both.
   */
  publicQueueNames?: string | string[];
  /**
   * YARN queues of the user: one or many.
   *
   * Inferred, not documented. Typed String in the table, but the plural name and the way the same tables
   * type other lists (dependentIds, candidates) suggest a list; accept both.
   */
  privateQueueNames?: string | string[];
}

/** Input of `apps.getDetail`. */
export interface GetAppDetailRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of `apps.getDetail`.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappdetailresponse>
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
  /**
   * Type of the app. At most 60 characters.
   *
   * Note: An open set; the values of the day come from apps.getAppTypeIdList. The name part may itself
   * contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the last one.
   */
  appTypeId?: string;
  /**
   * Revision of the app configuration.
   *
   * Note: In all samples, missing from the data type table.
   */
  version?: string;
  /**
   * Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of seconds.
   *
   * Note: The data type table says Integer seconds (300-604800 or -1). Decode text first and read the
   * seconds from the brackets.
   */
  lifetime?: string | number;
  /** YARN queue the app runs in. */
  queueName?: string;
  /** Free text given at creation. */
  description?: string;
  /**
   * State of the app.
   *
   * Inferred, not documented. Only RUNNING is printed; no list is published. It matches the YARN
   * application states (NEW, SUBMITTED, ACCEPTED, RUNNING, FINISHED, FAILED, KILLED), which is the
   * likely source. Keep open.
   */
  state: AppState;
  /**
   * Addresses of the web pages of the app, by name.
   *
   * Note: Table says String, both samples show a map; in XML each link is a child element named after
   * its key.
   */
  links?: Record<string, string>;
  /** Components of the app. */
  components?: AppComponentResponse[];
}

/** Input of `apps.getList`. */
export interface GetAppListRequest {
  /** Whose apps are listed. */
  search: AppListSearch;
}

/**
 * Answer of `apps.getList`.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getapplistresponse>
 */
export interface GetAppListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Number of items. */
  total?: number;
  /** Apps. */
  contents?: AppResponse[];
}

/** Input of `apps.getAppTypeIdList`. */
export interface GetAppTypeIdListAppsRequest {
}

/**
 * Answer of `apps.getAppTypeIdList`.
 *
 * Source: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
 */
export interface GetAppTypeIdListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** App type ids. */
  contents?: string[];
}

/** Input of `apps.getAppTypeTemplate`. */
export interface GetAppTypeTemplateRequest {
  /**
   * Type to read about. At most 60 characters.
   *
   * Note: An open set; the values of the day come from apps.getAppTypeIdList. The name part may itself
   * contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the last one.
   */
  appTypeId: string;
}

/**
 * Answer of `apps.getAppTypeTemplate`.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
 */
export interface GetAppTypeTemplateResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * YARN template of the app type. Text that looks like JSON but does not always parse.
   *
   * Note: The printed sample is not parseable JSON (a bare word integer, a stray quote); placeholders
   * such as ${USER} and {{...}} stay unexpanded.
   */
  template?: string;
}

/** Input of `notebooks.getLoginKeyList`. */
export interface GetLoginKeyListRequest {
}

/**
 * Answer of `notebooks.getLoginKeyList`.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
 */
export interface GetLoginKeyListResponse {
  /** The login keys. */
  contents?: NotebookLoginKey[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Number of items. */
  total?: number;
}

/** Input of `notebooks.getDetail`. */
export interface GetNotebookDetailRequest {
  /** Id of the notebook. */
  id: string;
}

/**
 * Answer of `notebooks.getDetail`.
 *
 * Note: serverTypeCode, typeCode, bucketName and accountId from the create call are not returned.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
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
   * Inferred, not documented. No closed list is published. ACCEPTED is the value in the body sample of
   * getDetail and RUNNING the one in the response example of getList; keep this open.
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

/** Input of `notebooks.getList`. */
export interface GetNotebookListRequest {
  /**
   * Id of the account. At most 22 characters.
   *
   * Inferred, not documented. Length not given on the notebook pages; the same id has 0-22 characters
   * elsewhere.
   */
  accountId: string;
  /**
   * Part of the list to return.
   *
   * Note: Defaults when paging is left out are not documented; the sample uses limit 10, offset 0.
   */
  paging?: Paging;
}

/**
 * Answer of `notebooks.getList`.
 *
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
 */
export interface GetNotebookListResponse {
  /** Notebooks. */
  contents?: NotebookSummary[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Number of items. */
  total?: number;
}

/** Input of `notebooks.getUserConfigurationSpecList`. */
export interface GetNotebookUserConfigurationSpecListRequest {
  /** Notebook type name (not the code) from `notebooks.getTypeList`. */
  typeName: string;
}

/**
 * Answer of `notebooks.getUserConfigurationSpecList`.
 *
 * Note: The list key is userConfigurationSpecs, not contents. Type name, message and the XML root are
 * inferred from the sibling pages.
 *
 * Source:
 * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
 */
export interface GetNotebookUserConfigurationSpecListResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** The settings. */
  userConfigurationSpecs?: NotebookUserConfigurationSpec[];
}

/** Input of `notebooks.getServerTypeList`. */
export interface GetServerTypeListRequest {
  /** Code of the notebook type, from `notebooks.getTypeList`. */
  typeCode: string;
}

/**
 * Answer of `notebooks.getServerTypeList`.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
 */
export interface GetServerTypeListResponse {
  /** Server types. */
  contents?: NotebookServerType[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of `notebooks.getSubnetDetail`. */
export interface GetSubnetDetailRequest {
  /** Number of the VPC. */
  vpcNo: number;
  /** Number of a public subnet in zone KR-2. */
  subnetNo: number;
}

/**
 * Answer of `notebooks.getSubnetDetail`.
 *
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail>
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

/** Input of `notebooks.getSubnetList`. */
export interface GetSubnetListRequest {
  /** Code of the notebook type, from `notebooks.getTypeList`. */
  typeCode: string;
  /** Number of a VPC that has a public subnet. */
  vpcNo: number;
}

/**
 * Answer of `notebooks.getSubnetList`.
 *
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
 */
export interface GetSubnetListResponse {
  /** Subnets. */
  contents?: NotebookSubnet[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Number of items. */
  total?: number;
}

/** Input of `notebooks.getTypeList`. */
export interface GetTypeListRequest {
}

/**
 * Answer of `notebooks.getTypeList`.
 *
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
 */
export interface GetTypeListResponse {
  /** Types. */
  contents?: NotebookType[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of `notebooks.getVpcDetail`. */
export interface GetVpcDetailRequest {
  /**
   * VPC number from `notebooks.getVpcList`.
   *
   * Note: Typed Integer; the HTTP sample sends the text "8717" but the curl sample the number 8717.
   */
  vpcNo: number;
}

/**
 * Answer of `notebooks.getVpcDetail`.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
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
   * Inferred, not documented. No example seen for the VPC; the subnet page shows RUN, and the VPC
   * service itself uses INIT, CREATING, RUN and TERMTING.
   */
  state?: GetVpcDetailState;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Name of the VPC. */
  vpcName?: string;
  /** Number of the VPC. */
  vpcNo: number;
}

/** Input of `notebooks.getVpcList`. */
export interface GetVpcListRequest {
}

/**
 * Answer of `notebooks.getVpcList`.
 *
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
 */
export interface GetVpcListResponse {
  /** VPCs. */
  contents?: NotebookVpc[];
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Number of items. */
  total?: number;
}

/** Input of `aiApps.kill`. */
export interface KillAiAppRequest {
  /**
   * Id of the run. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/**
 * Answer of `aiApps.kill`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
 */
export interface KillAiAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the run. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id?: string;
}

/** Input of `apps.killContainer`. */
export interface KillAppContainerRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
  /** Container name from `apps.getDetail`. At most 60 characters. */
  containerName: string;
}

/**
 * Answer of `apps.killContainer`.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
 */
export interface KillAppContainerResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of `apps.killMaster`. */
export interface KillAppMasterRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of `apps.killMaster`.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
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
 * Extra block storage, if any.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
 */
export interface NotebookAdditionalStorage {
  /** Size in GB. */
  storageGB?: number;
  /** Kind of block storage. */
  storageType?: NotebookAdditionalStorageStorageType;
}

/**
 * A login key.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
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
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
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
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
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
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
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
   * Inferred, not documented. No closed list is published. ACCEPTED is the value in the body sample of
   * getDetail and RUNNING the one in the response example of getList; keep this open.
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
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
 */
export interface NotebookType {
  /** Code of the type. */
  typeCode: string;
  /** Name of the type. */
  typeName?: string;
}

/**
 * One setting of an existing notebook.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
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
 * Note: The page has no body schema, only an example; members are read from that example.
 *
 * Source:
 * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
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
  /** Whether `notebooks.create` needs it. */
  isMandatory?: boolean;
  /**
   * What the setting is for.
   *
   * Inferred, not documented. Present in the getDetail sample type, not in this sample.
   */
  description?: string;
  /**
   * The pattern in words.
   *
   * Inferred, not documented. Present in the getDetail sample type, not in this sample.
   */
  regexpDescription?: string;
}

/**
 * One notebook setting supplied by the caller.
 *
 * Note: The parameter table types the list as String; the body samples (JSON and XML) show a list of
 * these objects. Which members are mandatory is not stated; all three appear in every sample.
 *
 * Source:
 * <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
 */
export interface NotebookUserConfigurationValue {
  /** Component the setting belongs to. */
  componentName?: NotebookUserConfigurationValueComponentName;
  /** Name of the setting. */
  name?: NotebookUserConfigurationValueName;
  /**
   * Value of the setting: an access password, an access key or a secret key.
   *
   * Note: All known settings are secrets, so the value is always masked.
   */
  value?: string;
}

/**
 * VPC a notebook may live in.
 *
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
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
 * Part of the list to return.
 *
 * Note: Defaults when paging is left out are not documented; the sample uses limit 10, offset 0.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
 */
export interface Paging {
  /** How many rows to return at most. At least 1. */
  limit?: number;
  /**
   * How many rows to skip. At least 0.
   *
   * Inferred, not documented. Only the meaning is documented; the lower bound 0 is assumed.
   */
  offset?: number;
}

/**
 * Storage quota of one HDFS namespace.
 *
 * From the vendor's reference: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-quotaresponse>
 */
export interface QuotaResponse {
  /**
   * Namespace that the quota is for. `koya` or `tata`.
   *
   * Note: Vendor names koya as the default namespace, but the request field is required, so no default
   * is encoded.
   */
  namespace: HdfsNamespace;
  /**
   * Limit of the number of files, in millions; 1 by default.
   *
   * Note: The type table says String; every sample shows a JSON number.
   */
  fileCountMillion?: number;
  /**
   * Limit of space in TB; 200 by default.
   *
   * Note: The type table says String; every sample shows a JSON number.
   */
  spaceTb: number;
}

/** Input of `accounts.resetKerberosKeytab`. */
export interface ResetAccountKerberosKeytabRequest {
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
}

/**
 * Answer of `accounts.resetKerberosKeytab`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
 */
export interface ResetAccountKerberosKeytabResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id?: string;
}

/** Input of `accounts.resetPassword`. */
export interface ResetAccountPasswordRequest {
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
  /**
   * The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least 3 of
   * the kinds lower-case letter, upper-case letter, digit, other.
   *
   * Note: Length and forbidden characters are documented. The statements about classes disagree: the
   * current page wants a letter, a digit and a special character; the reference wants all four classes;
   * the service's own message wants three of four, which is encoded. The won sign is very probably the
   * backslash (same key and code point on Korean systems; the Japanese page prints a yen sign), so
   * backslash, won and yen are all forbidden here (inferred). The reference sample '8ghmuu8x' breaks
   * every stated rule of classes.
   */
  password: string;
}

/**
 * Answer of `accounts.resetPassword`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
 */
export interface ResetAccountPasswordResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id?: string;
}

/** Input of `notebooks.restart`. */
export interface RestartNotebookRequest {
  /** Id of the notebook. */
  id: string;
}

/**
 * Answer of `notebooks.restart`.
 *
 * Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
 */
export interface RestartNotebookResponse {
  /** Id of the notebook. */
  id?: string;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of `accounts.setQuota`. */
export interface SetAccountQuotaRequest {
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
  /**
   * Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`.
   *
   * Note: Vendor names koya as the default namespace, but the request field is required, so no default
   * is encoded.
   */
  namespace: HdfsNamespace;
  /** Limit of the number of files, in millions: 1 to 5. Default: `1`. */
  fileCountMillion: number;
  /**
   * Limit of space in TB: 200 to 500 in steps of 100. Default: `200`.
   *
   * Note: The 100 TB step is on the current page and in the console guide; an older Korean sample used
   * 250, which breaks it.
   */
  spaceTb: number;
}

/**
 * Answer of `accounts.setQuota`.
 *
 * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
 */
export interface SetAccountQuotaResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the account. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id?: string;
}

/** Input of `aiWorkspaces.setConfiguration`. */
export interface SetAiWorkspaceConfigurationRequest {
  /**
   * Id of the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
  /** New settings of the workspace. */
  configuration: AiAppTypeSpec;
}

/**
 * Answer of `aiWorkspaces.setConfiguration`.
 *
 * Note: XML root name inferred from the request's name.
 *
 * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-aiworkspaces-setconfiguration>
 */
export interface SetAiWorkspaceConfigurationResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the workspace. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id?: string;
}

/** Input of `apps.setContainerCount`. */
export interface SetAppContainerCountRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
  /** Component name from `apps.getDetail`. */
  componentName: string;
  /**
   * Wanted number of containers.
   *
   * Note: No bounds are published; whether 0 is accepted is unknown.
   */
  containerCount: number;
}

/**
 * Answer of `apps.setContainerCount`.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
 */
export interface SetAppContainerCountResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of `apps.setLifetime`. */
export interface SetAppLifetimeRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
  /**
   * New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`.
   *
   * Note: Optional here and -1 is not listed, unlike apps.create.
   */
  lifetime?: number;
}

/**
 * Answer of `apps.setLifetime`.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
 */
export interface SetAppLifetimeResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of `notebooks.setUserConfigurationList`. */
export interface SetNotebookUserConfigurationListRequest {
  /** Id of the notebook. */
  id: string;
  /** New values. */
  userConfigurations: NotebookUserConfigurationValue[];
}

/**
 * Answer of `notebooks.setUserConfigurationList`.
 *
 * Source:
 * <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
 */
export interface SetNotebookUserConfigurationListResponse {
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
}

/** Input of `apps.start`. */
export interface StartAppRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of `apps.start`.
 *
 * Note: The JSON body sample of the older page names the member name instead of id; its table, XML and
 * examples say id.
 *
 * Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
 */
export interface StartAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of `apps.stop`. */
export interface StopAppRequest {
  /** Id of the app. At most 22 characters. */
  id: string;
}

/**
 * Answer of `apps.stop`.
 *
 * Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
 */
export interface StopAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /** Id of the app. At most 22 characters. */
  id?: string;
}

/** Input of `aiApps.submit`. */
export interface SubmitAiAppRequest {
  /**
   * Id of the workspace to run in. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  aiWorkspaceId: string;
  /** First part of the name of the run, 2 to 8 characters; the service adds the rest. */
  namePrefix: string;
  /** YARN queue to run in. Default: `gpu`. */
  queueName: SubmitAiAppQueueName;
  /**
   * Data copied in and out.
   *
   * Note: The field table types input String and output Integer; all samples show arrays of objects,
   * which is encoded.
   */
  data: AiAppData;
  /** Image, command and environment. */
  docker: AiAppDocker;
  /**
   * CPUs, GPUs and memory.
   *
   * Note: The Japanese page sits under a shifted slug; its title is AiAppResource. Samples print 0 for
   * all counts as placeholders.
   */
  resource: AiAppResource;
}

/**
 * Answer of `aiApps.submit`.
 *
 * Note: Has no appId, unlike GetAiAppDetailResponse. The page's own response sample was not reachable.
 *
 * Documented: <https://api.ncloud-docs.com/docs/common-vapidatatype-submitaiappresponse>
 */
export interface SubmitAiAppResponse {
  /** Whether the service did what was asked. `false` can come with HTTP 200. */
  success?: boolean;
  /** Reason of a refusal. Older answers also say `success` here. */
  message?: string;
  /**
   * Id of the run. 1 to 22 characters; letters and digits.
   *
   * Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty
   * refusal of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
   * into a UUID. In answers it is opaque text.
   */
  id: string;
  /** Name of the account that owns the run. */
  accountName?: string;
  /** Name of the run. */
  name?: string;
  /** YARN queue the run is in. */
  queueName?: SubmitAiAppQueueName;
  /** When the run was started. */
  startedAt?: string;
  /**
   * When the run ended; absent or null while it runs.
   *
   * Inferred, not documented. Null or absent while running is inferred.
   */
  finishedAt?: string | null;
  /**
   * How long the run has taken, in milliseconds. At most 9007199254740991.
   *
   * Note: The Java syntax block misspells it elapesdMillis; the field table has elapsedMillis.
   */
  elapsedMillis?: number;
  /**
   * State of the run.
   *
   * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
   * application states (appId is a YARN application id).
   */
  state?: SubmitAiAppState;
  /**
   * Result of the run.
   *
   * Inferred, not documented. The field is documented, its values are not. The sample values are YARN
   * final application statuses.
   */
  finalStatus?: SubmitAiAppFinalStatus;
}

/** Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab. */
export class Accounts extends Group {
  /**
   * Test whether an account name is valid and free.
   *
   * A refused name is no error: the answer says `success: true`, `availableName: false` and gives the
   * reason in `message`. Account names are unique in the whole service.
   *
   * Note: The 'taken' sample is inferred: its wording is that of the vendor's
   * notebooks.checkAvailableName sample.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
   */
  checkAvailableName(input: CheckAccountAvailableNameRequest, options?: CallOptions): Call<CheckAccountAvailableNameResponse> {
    return this._call('accounts.checkAvailableName', input, options);
  }

  /**
   * Test whether an account still owns resources.
   *
   * Call it before `accounts.delete`. What `delete` does while resources remain is not documented.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
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
   * Note: The one-account-per-user refusal is printed among the success samples, not among the error
   * samples, so it is taken to arrive with HTTP 200 (inferred). Sample passwords of the vendor
   * (8ghmuu8x, masked) were replaced by one that meets every rule.
   *
   * From the vendor's reference:
   * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
   *
   * Errors:
   *
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
   * Note: Content-Type is a required header here even without a body.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md>
   */
  getList(input: GetAccountListRequest = {}, options?: CallOptions): Pages<GetAccountListResponse, AccountResponse> {
    return this._list('accounts.getList', input, 'contents', options);
  }

  /**
   * Read one account and its storage quotas.
   *
   * An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign account
   * from an absent one. The answer has no `principal`; `accounts.getList` has it.
   *
   * From the vendor's reference:
   * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail>
   *
   * Errors:
   *
   * - 403, `10002`: The id is unknown or belongs to somebody else. The service says: `resource ('…') is
   *   not allowed or not exists`.
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
   * Note: Accept application/octet-stream is a required header. The older page prints an empty JSON
   * object as body, but says the response is the file. Errors presumably stay JSON (inferred).
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
   */
  getKerberosKeytab(input: GetAccountKerberosKeytabRequest, options?: CallOptions): Call<Keytab> {
    return this._file('accounts.getKerberosKeytab', input, options);
  }

  /**
   * Replace the Kerberos keytab of an account.
   *
   * The answer carries no keytab: download the new one with `accounts.getKerberosKeytab`. Expect keytabs
   * downloaded before to stop working; when they do is not documented.
   *
   * Note: The response carries no keytab; download the new one with getKerberosKeytab. Whether earlier
   * keytabs stop working at once is not stated.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
   *
   * Errors:
   *
   * - 400: The id is empty. The service says: `invalid request parameter (constraint violation NotEmpty,
   *   id):`.
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
   * Note: Despite its name it sets the password given by the caller. Vendor samples mask the password.
   * The error sample was readable only up to the length rule; the rest of its text is assumed equal to
   * that of create.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
   *
   * Errors:
   *
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
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
   */
  setQuota(input: SetAccountQuotaRequest, options?: CallOptions): Call<SetAccountQuotaResponse> {
    return this._call('accounts.setQuota', input, options);
  }

  /**
   * Delete an account.
   *
   * Ask `accounts.checkHasResource` first. What happens to remaining resources is not documented.
   *
   * Note: No error sample is published.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
   */
  delete(input: DeleteAccountRequest, options?: CallOptions): Call<DeleteAccountResponse> {
    return this._call('accounts.delete', input, options);
  }

  /**
   * Waits until the account is running: its `status` is `RUNNING`.
   *
   * Usually takes about 150 s.
   *
   * Inferred, not documented. The three states are documented, and that RUNNING follows creation after
   * about 2 to 3 minutes. No failure state and no state of a deleted account is documented; the time of
   * a deletion is an estimate.
   */
  waitUntilRunning(id: string, options?: WaitOptions): Promise<GetAccountDetailResponse> {
    return this._wait('accounts.waitUntilRunning', id, options);
  }

  /**
   * Waits until the account no longer exists.
   *
   * Usually takes about 30 s.
   *
   * Inferred, not documented. The three states are documented, and that RUNNING follows creation after
   * about 2 to 3 minutes. No failure state and no state of a deleted account is documented; the time of
   * a deletion is an estimate.
   */
  waitUntilDeleted(id: string, options?: WaitOptions): Promise<void> {
    return this._gone('accounts.waitUntilDeleted', id, options);
  }
}

/**
 * Jupyter notebook servers in a VPC of the user.
 *
 * The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and apps,
 * and no page of this group in the current format was found: the facts are from older copies of the
 * pages.
 */
export class Notebooks extends Group {
  /**
   * List the VPCs that a notebook can be put in.
   *
   * Note: The overview table (reference) spells the operation getVpclist; the page title and the URI say
   * getVpcList. Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
   */
  getVpcList(input: GetVpcListRequest = {}, options?: CallOptions): Pages<GetVpcListResponse, NotebookVpc> {
    return this._list('notebooks.getVpcList', input, 'contents', options);
  }

  /**
   * Read one VPC.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
   */
  getVpcDetail(input: GetVpcDetailRequest, options?: CallOptions): Call<GetVpcDetailResponse> {
    return this._call('notebooks.getVpcDetail', input, options);
  }

  /**
   * List the subnets that a notebook can be put in.
   *
   * Only public subnets in zone KR-2 take notebooks.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
   */
  getSubnetList(input: GetSubnetListRequest, options?: CallOptions): Pages<GetSubnetListResponse, NotebookSubnet> {
    return this._list('notebooks.getSubnetList', input, 'contents', options);
  }

  /**
   * Read one subnet.
   *
   * Only public subnets in zone KR-2 take notebooks.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail>
   */
  getSubnetDetail(input: GetSubnetDetailRequest, options?: CallOptions): Call<GetSubnetDetailResponse> {
    return this._call('notebooks.getSubnetDetail', input, options);
  }

  /**
   * List the notebook types.
   *
   * One type is known: Jupyter Lab. The answer has no total.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
   */
  getTypeList(input: GetTypeListRequest = {}, options?: CallOptions): Pages<GetTypeListResponse, NotebookType> {
    return this._list('notebooks.getTypeList', input, 'contents', options);
  }

  /**
   * List the server sizes of a notebook type.
   *
   * The answer has no total.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
   */
  getServerTypeList(input: GetServerTypeListRequest, options?: CallOptions): Pages<GetServerTypeListResponse, NotebookServerType> {
    return this._list('notebooks.getServerTypeList', input, 'contents', options);
  }

  /**
   * List the notebooks of an account.
   *
   * The only list of Data Forest that is cut into pages.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
   */
  getList(input: GetNotebookListRequest, options?: CallOptions): Pages<GetNotebookListResponse, NotebookSummary> {
    return this._list('notebooks.getList', input, 'contents', options);
  }

  /**
   * Read one notebook.
   *
   * The type code, server code, bucket and account that were given to `notebooks.create` are not
   * returned.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
   */
  getDetail(input: GetNotebookDetailRequest, options?: CallOptions): Call<GetNotebookDetailResponse> {
    return this._call('notebooks.getDetail', input, options);
  }

  /**
   * List the settings that a notebook type takes.
   *
   * Takes the name of the type, not its code. The settings marked mandatory must be given to
   * `notebooks.create`.
   *
   * Note: The sample value of setUserConfigurationList does not match the pattern printed here, so do
   * not enforce the pattern on the client. Group missing from the vendor's current overview; read from
   * older copies of the page.
   *
   * Documented:
   * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
   */
  getUserConfigurationSpecList(input: GetNotebookUserConfigurationSpecListRequest, options?: CallOptions): Pages<GetNotebookUserConfigurationSpecListResponse, NotebookUserConfigurationSpec> {
    return this._list('notebooks.getUserConfigurationSpecList', input, 'userConfigurationSpecs', options);
  }

  /**
   * Test whether a notebook name is valid and free.
   *
   * A refused name is no error: look at `availableName`. No account is passed.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
   */
  checkAvailableName(input: CheckNotebookAvailableNameRequest, options?: CallOptions): Call<CheckNotebookAvailableNameResponse> {
    return this._call('notebooks.checkAvailableName', input, options);
  }

  /**
   * List the login keys that a notebook can be given.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
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
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
   */
  restart(input: RestartNotebookRequest, options?: CallOptions): Call<RestartNotebookResponse> {
    return this._call('notebooks.restart', input, options);
  }

  /**
   * Delete a notebook.
   *
   * The notebook is gone when `notebooks.getDetail` no longer finds it.
   *
   * Note: Group missing from the vendor's current overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
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
   * Note: Request fields documented, response inferred. Group missing from the vendor's current
   * overview; read from older copies of the page.
   *
   * Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
   *
   * Errors:
   *
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
   * Note: The curl sample goes to df.beta-apigw.ntruss.com, an evident slip. Group missing from the
   * vendor's current overview; read from older copies of the page.
   *
   * Documented:
   * <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
   */
  setUserConfigurationList(input: SetNotebookUserConfigurationListRequest, options?: CallOptions): Call<SetNotebookUserConfigurationListResponse> {
    return this._call('notebooks.setUserConfigurationList', input, options);
  }

  /**
   * Waits until the notebook is running: its `state` is `RUNNING`.
   *
   * Usually takes about 300 s.
   *
   * Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between and the
   * names of failure states are unknown. Times are estimates.
   */
  waitUntilRunning(id: string, options?: WaitOptions): Promise<GetNotebookDetailResponse> {
    return this._wait('notebooks.waitUntilRunning', id, options);
  }

  /**
   * Waits until the notebook no longer exists.
   *
   * Usually takes about 60 s.
   *
   * Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between and the
   * names of failure states are unknown. Times are estimates.
   */
  waitUntilDeleted(id: string, options?: WaitOptions): Promise<void> {
    return this._gone('notebooks.waitUntilDeleted', id, options);
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
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
   */
  checkAvailableName(input: CheckAppAvailableNameRequest, options?: CallOptions): Call<CheckAppAvailableNameResponse> {
    return this._call('apps.checkAvailableName', input, options);
  }

  /**
   * List the app types that can be created.
   *
   * The list changes as the vendor adds versions. The answer has no total. Sends no body.
   *
   * Note: No request body is documented and the samples send none, unlike the body-less calls of
   * Notebooks, which send {}. Sending {} is probably harmless (inferred).
   *
   * Documented: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
   */
  getAppTypeIdList(input: GetAppTypeIdListAppsRequest = {}, options?: CallOptions): Pages<GetAppTypeIdListResponse, string> {
    return this._list('apps.getAppTypeIdList', input, 'contents', options);
  }

  /**
   * Read the default settings of an app type.
   *
   * Call it before `apps.create`: it names the queues, the size of the application master and the apps
   * that must run first (`dependableApp`).
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
   */
  getAppBasicSetting(input: GetAppBasicSettingRequest, options?: CallOptions): Call<GetAppBasicSettingResponse> {
    return this._call('apps.getAppBasicSetting', input, options);
  }

  /**
   * Read the YARN template of an app type.
   *
   * The template is text that looks like JSON but does not parse: do not rely on its form.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
   */
  getAppTypeTemplate(input: GetAppTypeTemplateRequest, options?: CallOptions): Call<GetAppTypeTemplateResponse> {
    return this._call('apps.getAppTypeTemplate', input, options);
  }

  /**
   * Create and start an app.
   *
   * The app works when its state is RUNNING and every component is STABLE. Apps that need others (Kafka
   * and HBase need ZooKeeper, Kibana needs Elasticsearch) take their ids in `dependentIds`;
   * `apps.getAppBasicSetting` lists the candidates. `lifetime` is in seconds: 300 to 604800, or -1 for
   * no end.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
   *
   * Errors:
   *
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
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
   */
  getList(input: GetAppListRequest, options?: CallOptions): Pages<GetAppListResponse, AppResponse> {
    return this._list('apps.getList', input, 'contents', options);
  }

  /**
   * Read one app with its components and containers.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
   */
  getDetail(input: GetAppDetailRequest, options?: CallOptions): Call<GetAppDetailResponse> {
    return this._call('apps.getDetail', input, options);
  }

  /**
   * Restart one container of an app.
   *
   * Never repeated after an unknown outcome, because a second call would end the new container.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
   */
  killContainer(input: KillAppContainerRequest, options?: CallOptions): Call<KillAppContainerResponse> {
    return this._call('apps.killContainer', input, options);
  }

  /**
   * Restart the application master of an app.
   *
   * Never repeated after an unknown outcome, because a second call would end the new application master.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
   */
  killMaster(input: KillAppMasterRequest, options?: CallOptions): Call<KillAppMasterResponse> {
    return this._call('apps.killMaster', input, options);
  }

  /**
   * Change the number of containers of a component.
   *
   * Works while the app runs; the component is STABLE again when the number is reached.
   *
   * Note: The reference table says that it restarts the number of containers; it changes it.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
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
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
   */
  setLifetime(input: SetAppLifetimeRequest, options?: CallOptions): Call<SetAppLifetimeResponse> {
    return this._call('apps.setLifetime', input, options);
  }

  /**
   * Start a stopped app.
   *
   * The app works when its state is RUNNING and every component is STABLE.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
   */
  start(input: StartAppRequest, options?: CallOptions): Call<StartAppResponse> {
    return this._call('apps.start', input, options);
  }

  /**
   * Stop an app.
   *
   * A stopped app keeps its id and can be started again.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
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
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
   */
  delete(input: DeleteAppRequest, options?: CallOptions): Call<DeleteAppResponse> {
    return this._call('apps.delete', input, options);
  }

  /**
   * Waits until the app is running: its `state` is `RUNNING`. Every part of its `components` must be
   * `STABLE` as well.
   *
   * Usually takes about 60 s. `FAILED` or `KILLED` ends the wait with an error.
   *
   * Inferred, not documented. No list of states is published. The printed values are members of the YARN
   * state sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped
   * service as FINISHED; KILLED is the alternative.
   */
  waitUntilRunning(id: string, options?: WaitOptions): Promise<GetAppDetailResponse> {
    return this._wait('apps.waitUntilRunning', id, options);
  }

  /**
   * Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`.
   *
   * Usually takes about 20 s.
   *
   * Inferred, not documented. No list of states is published. The printed values are members of the YARN
   * state sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped
   * service as FINISHED; KILLED is the alternative.
   */
  waitUntilStopped(id: string, options?: WaitOptions): Promise<GetAppDetailResponse> {
    return this._wait('apps.waitUntilStopped', id, options);
  }

  /**
   * Waits until the app no longer exists.
   *
   * Usually takes about 10 s.
   *
   * Inferred, not documented. No list of states is published. The printed values are members of the YARN
   * state sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped
   * service as FINISHED; KILLED is the alternative.
   */
  waitUntilDeleted(id: string, options?: WaitOptions): Promise<void> {
    return this._gone('apps.waitUntilDeleted', id, options);
  }
}

/**
 * AI workspaces: settings, image and resources that AI apps run with.
 *
 * No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may
 * no longer answer.
 */
export class AiWorkspaces extends Group {
  /**
   * Test whether a workspace name is valid and free.
   *
   * A refused name is no error: look at `availableName`.
   *
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. The response sample lay beyond the readable part;
   * this one fills the schema sample.
   *
   * Documented:
   * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
   */
  checkAvailableName(input: CheckAiWorkspaceAvailableNameRequest, options?: CallOptions): Call<CheckAiWorkspaceAvailableNameResponse> {
    return this._call('aiWorkspaces.checkAvailableName', input, options);
  }

  /**
   * List the Docker images of a framework.
   *
   * The answer is a map from a group to its images; which groups exist is not documented.
   *
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. Response values here are made up in the documented
   * shape; the page's real sample was not reachable. Method and path are inferred from the sibling
   * operations: this page's request line could not be read.
   *
   * Documented:
   * <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
   */
  getDockerImageList(input: GetAiWorkspaceDockerImageListRequest, options?: CallOptions): Call<GetAiWorkspaceDockerImageListResponse> {
    return this._call('aiWorkspaces.getDockerImageList', input, options);
  }

  /**
   * Create an AI workspace.
   *
   * A workspace has no state to wait for.
   *
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. Request read in full; response inferred. Values are
   * made up in the documented shape. Method and path are inferred from the sibling operations: this
   * page's request line could not be read.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
   *
   * Errors:
   *
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
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. The real response sample was not reachable; values
   * fill the vendor's schema sample.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
   */
  getList(input: GetAiWorkspaceListRequest, options?: CallOptions): Pages<GetAiWorkspaceListResponse, AiWorkspaceResponse> {
    return this._list('aiWorkspaces.getList', input, 'contents', options);
  }

  /**
   * Read one AI workspace with the versions of its settings.
   *
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. The real response sample was not reachable; values
   * fill the vendor's schema sample. Method and path are inferred from the sibling operations: this
   * page's request line could not be read.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
   */
  getDetail(input: GetAiWorkspaceDetailRequest, options?: CallOptions): Call<GetAiWorkspaceDetailResponse> {
    return this._call('aiWorkspaces.getDetail', input, options);
  }

  /**
   * List the versions of the settings of an AI workspace.
   *
   * Gives the whole list at once.
   *
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. The real response sample was not reachable; values
   * fill the vendor's schema sample. Method and path are inferred from the sibling operations: this
   * page's request line could not be read.
   *
   * Documented:
   * <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
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
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. Whether the settings are replaced or merged is not
   * documented. Method and path are inferred from the sibling operations: this page's request line could
   * not be read.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
   */
  setConfiguration(input: SetAiWorkspaceConfigurationRequest, options?: CallOptions): Call<SetAiWorkspaceConfigurationResponse> {
    return this._call('aiWorkspaces.setConfiguration', input, options);
  }

  /**
   * Delete an AI workspace.
   *
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
   */
  delete(input: DeleteAiWorkspaceRequest, options?: CallOptions): Call<DeleteAiWorkspaceResponse> {
    return this._call('aiWorkspaces.delete', input, options);
  }
}

/**
 * Runs of AI apps in a workspace.
 *
 * No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may
 * no longer answer.
 */
export class AiApps extends Group {
  /**
   * Run an AI app in a workspace.
   *
   * Answers at once; wait until the run has finished. Only a prefix of the name is given, so a run whose
   * submission ended in the dark cannot be found by name: look at `aiApps.getList` before submitting
   * again.
   *
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. Asynchronous: poll getDetail. Values are made up in
   * the documented shape; state values are inferred. Method and path are inferred from the sibling
   * operations: this page's request line could not be read. No unique name is given, so a lost answer
   * cannot be looked up.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit>
   */
  submit(input: SubmitAiAppRequest, options?: CallOptions): Call<SubmitAiAppResponse> {
    return this._call('aiApps.submit', input, options);
  }

  /**
   * List the AI apps of an account.
   *
   * Gives the whole list at once. The answer has no total.
   *
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. The real response sample was not reachable; values
   * fill the vendor's schema sample.
   *
   * Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
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
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. The real response sample was not reachable; values
   * fill the vendor's schema sample. Method and path are inferred from the sibling operations: this
   * page's request line could not be read.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
   */
  getDetail(input: GetAiAppDetailRequest, options?: CallOptions): Call<GetAiAppDetailResponse> {
    return this._call('aiApps.getDetail', input, options);
  }

  /**
   * Stop an AI app by force.
   *
   * What happens to a run that has already finished is not documented.
   *
   * Note: Group missing from the vendor's current overview (2026-09); its last pages date from
   * 2024-11-21, so the service may no longer answer. Whether killing a finished app is an error is not
   * documented.
   *
   * Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
   */
  kill(input: KillAiAppRequest, options?: CallOptions): Call<KillAiAppResponse> {
    return this._call('aiApps.kill', input, options);
  }

  /**
   * Waits until the AI app is finished: its `state` is `FINISHED`.
   *
   * Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error.
   *
   * Inferred, not documented. No list of states is published. The printed values are members of the YARN
   * state sets, so the rest of those sets is expected too; times are estimates. FINISHED says that the
   * run ended; `finalStatus` says whether it succeeded.
   */
  waitUntilFinished(id: string, options?: WaitOptions): Promise<GetAiAppDetailResponse> {
    return this._wait('aiApps.waitUntilFinished', id, options);
  }
}

/**
 * Big data and AI as a service: accounts with HDFS quotas, Jupyter notebooks, big-data apps on YARN,
 * AI workspaces and AI runs. Every operation is a POST, reads included, and answers JSON with
 * `success` and, on refusal, `message`.
 */
export class DataForest extends Client {
  protected override get _service(): string {
    return 'data-forest';
  }

  protected override get _files(): readonly string[] {
    return ['accounts.getKerberosKeytab'];
  }

  /** Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab. */
  readonly accounts: Accounts = new Accounts(this);

  /**
   * Jupyter notebook servers in a VPC of the user.
   *
   * The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and apps,
   * and no page of this group in the current format was found: the facts are from older copies of the
   * pages.
   */
  readonly notebooks: Notebooks = new Notebooks(this);

  /** Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others. */
  readonly apps: Apps = new Apps(this);

  /**
   * AI workspaces: settings, image and resources that AI apps run with.
   *
   * No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may
   * no longer answer.
   */
  readonly aiWorkspaces: AiWorkspaces = new AiWorkspaces(this);

  /**
   * Runs of AI apps in a workspace.
   *
   * No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may
   * no longer answer.
   */
  readonly aiApps: AiApps = new AiApps(this);
}
