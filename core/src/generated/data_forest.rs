//! NAVER Cloud Data Forest: client, requests and answers.
//!
//! Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::operations::{self, data_forest as rows};
use crate::answer::json_answer;
use crate::builder::ClientBuilder;
use crate::call::Call;
use crate::client::Client;
use crate::error::Result;
use crate::keytab::Keytab;
use crate::lenient::{self, model};
use crate::open::open_enum;
use crate::page::Paged;
use crate::secret::{self, Secret};
use crate::timestamp::Timestamp;
use crate::wait::Waiter;

/// Client of NAVER Cloud Data Forest.
///
/// Big data and AI as a service: accounts with HDFS quotas, Jupyter notebooks, big-data apps on YARN, AI
/// workspaces and AI runs. Every operation is a POST, reads included, and answers JSON with `success` and, on
/// refusal, `message`.
#[derive(Debug, Clone)]
pub struct DataForest {
    client: Client,
}

impl DataForest {
    /// Sets up a client step by step.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&operations::DATA_FOREST)
    }

    /// A client with credentials and settings from the environment and the vendor's files.
    pub fn from_env() -> Result<Self> {
        Self::builder().build()
    }

    /// The client below: operations by name, signed requests of any path.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab.
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts { client: &self.client }
    }

    /// Jupyter notebook servers in a VPC of the user.
    ///
    /// The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and apps, and no
    /// page of this group in the current format was found: the facts are from older copies of the pages.
    pub fn notebooks(&self) -> Notebooks<'_> {
        Notebooks { client: &self.client }
    }

    /// Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others.
    pub fn apps(&self) -> Apps<'_> {
        Apps { client: &self.client }
    }

    /// AI workspaces: settings, image and resources that AI apps run with.
    ///
    /// No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
    /// answer.
    pub fn ai_workspaces(&self) -> AiWorkspaces<'_> {
        AiWorkspaces { client: &self.client }
    }

    /// Runs of AI apps in a workspace.
    ///
    /// No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
    /// answer.
    pub fn ai_apps(&self) -> AiApps<'_> {
        AiApps { client: &self.client }
    }
}

impl From<Client> for DataForest {
    fn from(client: Client) -> Self {
        DataForest { client }
    }
}

/// Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos keytab.
#[derive(Debug, Clone, Copy)]
pub struct Accounts<'a> {
    client: &'a Client,
}

impl<'a> Accounts<'a> {
    /// Test whether an account name is valid and free.
    ///
    /// A refused name is no error: the answer says `success: true`, `availableName: false` and gives the reason
    /// in `message`. Account names are unique in the whole service.
    ///
    /// Note: The 'taken' sample is inferred: its wording is that of the vendor's notebooks.checkAvailableName
    /// sample.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
    pub fn check_available_name(
        &self,
        request: impl Into<CheckAccountAvailableNameRequest>,
    ) -> Call<'a, CheckAccountAvailableNameResponse> {
        Call::new(self.client, rows::ACCOUNTS_CHECK_AVAILABLE_NAME, request.into())
    }

    /// Test whether an account still owns resources.
    ///
    /// Call it before `accounts.delete`. What `delete` does while resources remain is not documented.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
    pub fn check_has_resource(
        &self,
        request: impl Into<CheckAccountHasResourceRequest>,
    ) -> Call<'a, CheckAccountHasResourceResponse> {
        Call::new(self.client, rows::ACCOUNTS_CHECK_HAS_RESOURCE, request.into())
    }

    /// Create an account.
    ///
    /// Answers at once; the account is usable when its status is RUNNING, about 2 to 3 minutes later. A user
    /// can have one account: a second one is refused with `success: false`. When the password is refused, the
    /// service repeats it in the error text.
    ///
    /// Note: The one-account-per-user refusal is printed among the success samples, not among the error
    /// samples, so it is taken to arrive with HTTP 200 (inferred). Sample passwords of the vendor (8ghmuu8x,
    /// masked) were replaced by one that meets every rule.
    ///
    /// From the vendor's reference: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
    ///
    /// # Errors
    ///
    /// - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged.
    ///   The service says: `invalid request parameter (password, '…')`.
    /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
    ///   `exceeded limit on resource quota`.
    /// - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The service
    ///   says: `Data Forest can only create and use one account per user.`.
    pub fn create(&self, request: impl Into<CreateAccountRequest>) -> Call<'a, CreateAccountResponse> {
        Call::new(self.client, rows::ACCOUNTS_CREATE, request.into())
    }

    /// List accounts.
    ///
    /// Gives the whole list at once. It also holds accounts that the caller may not use: their `disabled` is
    /// true.
    ///
    /// Note: Content-Type is a required header here even without a body.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md>
    pub fn get_list(&self) -> Call<'a, GetAccountListResponse> {
        Call::new(self.client, rows::ACCOUNTS_GET_LIST, Map::new())
    }

    /// Read one account and its storage quotas.
    ///
    /// An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign account from
    /// an absent one. The answer has no `principal`; `accounts.getList` has it.
    ///
    /// From the vendor's reference:
    /// <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail>
    ///
    /// # Errors
    ///
    /// - 403, `10002`: The id is unknown or belongs to somebody else. The service says: `resource ('…') is not
    ///   allowed or not exists`.
    pub fn get_detail(&self, request: impl Into<GetAccountDetailRequest>) -> Call<'a, GetAccountDetailResponse> {
        Call::new(self.client, rows::ACCOUNTS_GET_DETAIL, request.into())
    }

    /// Download the Kerberos keytab of an account.
    ///
    /// The answer is the file itself. It holds the keys of the account: treat it like a password and store it
    /// readable by its owner alone.
    ///
    /// Note: Accept application/octet-stream is a required header. The older page prints an empty JSON object
    /// as body, but says the response is the file. Errors presumably stay JSON (inferred).
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
    pub fn get_kerberos_keytab(&self, request: impl Into<GetAccountKerberosKeytabRequest>) -> Call<'a, Keytab> {
        Call::new(self.client, rows::ACCOUNTS_GET_KERBEROS_KEYTAB, request.into())
    }

    /// Replace the Kerberos keytab of an account.
    ///
    /// The answer carries no keytab: download the new one with `accounts.getKerberosKeytab`. Expect keytabs
    /// downloaded before to stop working; when they do is not documented.
    ///
    /// Note: The response carries no keytab; download the new one with getKerberosKeytab. Whether earlier
    /// keytabs stop working at once is not stated.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
    ///
    /// # Errors
    ///
    /// - 400: The id is empty. The service says: `invalid request parameter (constraint violation NotEmpty,
    ///   id):`.
    pub fn reset_kerberos_keytab(
        &self,
        request: impl Into<ResetAccountKerberosKeytabRequest>,
    ) -> Call<'a, ResetAccountKerberosKeytabResponse> {
        Call::new(self.client, rows::ACCOUNTS_RESET_KERBEROS_KEYTAB, request.into())
    }

    /// Set a new password for an account.
    ///
    /// Despite its name it sets the password that you give. When the password is refused, the service repeats
    /// it in the error text.
    ///
    /// Note: Despite its name it sets the password given by the caller. Vendor samples mask the password. The
    /// error sample was readable only up to the length rule; the rest of its text is assumed equal to that of
    /// create.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
    ///
    /// # Errors
    ///
    /// - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged.
    ///   The service says: `invalid request parameter (password, '…')`.
    pub fn reset_password(
        &self,
        request: impl Into<ResetAccountPasswordRequest>,
    ) -> Call<'a, ResetAccountPasswordResponse> {
        Call::new(self.client, rows::ACCOUNTS_RESET_PASSWORD, request.into())
    }

    /// Change the storage quota of one HDFS namespace.
    ///
    /// One namespace per call. Both limits are always sent, also the one that stays as it is. Data Forest takes
    /// steps of 100 TB.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
    pub fn set_quota(&self, request: impl Into<SetAccountQuotaRequest>) -> Call<'a, SetAccountQuotaResponse> {
        Call::new(self.client, rows::ACCOUNTS_SET_QUOTA, request.into())
    }

    /// Delete an account.
    ///
    /// Ask `accounts.checkHasResource` first. What happens to remaining resources is not documented.
    ///
    /// Note: No error sample is published.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
    pub fn delete(&self, request: impl Into<DeleteAccountRequest>) -> Call<'a, DeleteAccountResponse> {
        Call::new(self.client, rows::ACCOUNTS_DELETE, request.into())
    }

    /// Waits until the account is running: its `status` is `RUNNING`.
    ///
    /// Usually takes about 150 s.
    ///
    /// Inferred, not documented. The three states are documented, and that RUNNING follows creation after about
    /// 2 to 3 minutes. No failure state and no state of a deleted account is documented; the time of a deletion
    /// is an estimate.
    pub fn wait_until_running(&self, id: impl Into<String>) -> Waiter<'a, GetAccountDetailResponse> {
        Waiter::new(self.client, rows::ACCOUNTS_WAIT_UNTIL_RUNNING, id)
    }

    /// Waits until the account no longer exists.
    ///
    /// Usually takes about 30 s.
    ///
    /// Inferred, not documented. The three states are documented, and that RUNNING follows creation after about
    /// 2 to 3 minutes. No failure state and no state of a deleted account is documented; the time of a deletion
    /// is an estimate.
    pub fn wait_until_deleted(&self, id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::ACCOUNTS_WAIT_UNTIL_DELETED, id)
    }
}

/// Jupyter notebook servers in a VPC of the user.
///
/// The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and apps, and no
/// page of this group in the current format was found: the facts are from older copies of the pages.
#[derive(Debug, Clone, Copy)]
pub struct Notebooks<'a> {
    client: &'a Client,
}

impl<'a> Notebooks<'a> {
    /// List the VPCs that a notebook can be put in.
    ///
    /// Note: The overview table (reference) spells the operation getVpclist; the page title and the URI say
    /// getVpcList. Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
    pub fn get_vpc_list(&self) -> Call<'a, GetVpcListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_VPC_LIST, Map::new())
    }

    /// Read one VPC.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
    pub fn get_vpc_detail(&self, request: impl Into<GetVpcDetailRequest>) -> Call<'a, GetVpcDetailResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_VPC_DETAIL, request.into())
    }

    /// List the subnets that a notebook can be put in.
    ///
    /// Only public subnets in zone KR-2 take notebooks.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
    pub fn get_subnet_list(&self, request: impl Into<GetSubnetListRequest>) -> Call<'a, GetSubnetListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_SUBNET_LIST, request.into())
    }

    /// Read one subnet.
    ///
    /// Only public subnets in zone KR-2 take notebooks.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail>
    pub fn get_subnet_detail(&self, request: impl Into<GetSubnetDetailRequest>) -> Call<'a, GetSubnetDetailResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_SUBNET_DETAIL, request.into())
    }

    /// List the notebook types.
    ///
    /// One type is known: Jupyter Lab. The answer has no total.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
    pub fn get_type_list(&self) -> Call<'a, GetTypeListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_TYPE_LIST, Map::new())
    }

    /// List the server sizes of a notebook type.
    ///
    /// The answer has no total.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
    pub fn get_server_type_list(
        &self,
        request: impl Into<GetServerTypeListRequest>,
    ) -> Call<'a, GetServerTypeListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_SERVER_TYPE_LIST, request.into())
    }

    /// List the notebooks of an account.
    ///
    /// The only list of Data Forest that is cut into pages.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
    pub fn get_list(&self, request: impl Into<GetNotebookListRequest>) -> Call<'a, GetNotebookListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_LIST, request.into())
    }

    /// Read one notebook.
    ///
    /// The type code, server code, bucket and account that were given to `notebooks.create` are not returned.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
    pub fn get_detail(&self, request: impl Into<GetNotebookDetailRequest>) -> Call<'a, GetNotebookDetailResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_DETAIL, request.into())
    }

    /// List the settings that a notebook type takes.
    ///
    /// Takes the name of the type, not its code. The settings marked mandatory must be given to
    /// `notebooks.create`.
    ///
    /// Note: The sample value of setUserConfigurationList does not match the pattern printed here, so do not
    /// enforce the pattern on the client. Group missing from the vendor's current overview; read from older
    /// copies of the page.
    ///
    /// Documented:
    /// <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
    pub fn get_user_configuration_spec_list(
        &self,
        request: impl Into<GetNotebookUserConfigurationSpecListRequest>,
    ) -> Call<'a, GetNotebookUserConfigurationSpecListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_USER_CONFIGURATION_SPEC_LIST, request.into())
    }

    /// Test whether a notebook name is valid and free.
    ///
    /// A refused name is no error: look at `availableName`. No account is passed.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
    pub fn check_available_name(
        &self,
        request: impl Into<CheckNotebookAvailableNameRequest>,
    ) -> Call<'a, CheckNotebookAvailableNameResponse> {
        Call::new(self.client, rows::NOTEBOOKS_CHECK_AVAILABLE_NAME, request.into())
    }

    /// List the login keys that a notebook can be given.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
    pub fn get_login_key_list(&self) -> Call<'a, GetLoginKeyListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_LOGIN_KEY_LIST, Map::new())
    }

    /// Restart a notebook.
    ///
    /// Never repeated after an unknown outcome, because a second restart would hit the fresh notebook. The
    /// states in between are not documented: the notebook is expected to leave RUNNING and to come back to it.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
    pub fn restart(&self, request: impl Into<RestartNotebookRequest>) -> Call<'a, RestartNotebookResponse> {
        Call::new(self.client, rows::NOTEBOOKS_RESTART, request.into())
    }

    /// Delete a notebook.
    ///
    /// The notebook is gone when `notebooks.getDetail` no longer finds it.
    ///
    /// Note: Group missing from the vendor's current overview; read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
    pub fn delete(&self, request: impl Into<DeleteNotebookRequest>) -> Call<'a, DeleteNotebookResponse> {
        Call::new(self.client, rows::NOTEBOOKS_DELETE, request.into())
    }

    /// Create a notebook.
    ///
    /// The notebook can be used when its state is RUNNING. Needs a VPC, a public subnet in zone KR-2, a login
    /// key, a server size and the mandatory settings of the type: the list operations of this group show what
    /// can be chosen. The Object Storage bucket must not be locked, then or later.
    ///
    /// Note: Request fields documented, response inferred. Group missing from the vendor's current overview;
    /// read from older copies of the page.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
    ///
    /// # Errors
    ///
    /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
    ///   `exceeded limit on resource quota`.
    pub fn create(&self, request: impl Into<CreateNotebookRequest>) -> Call<'a, CreateNotebookResponse> {
        Call::new(self.client, rows::NOTEBOOKS_CREATE, request.into())
    }

    /// Change the settings of a notebook.
    ///
    /// The answer carries no id. Values are secrets: access password, access key, secret key.
    ///
    /// Note: The curl sample goes to df.beta-apigw.ntruss.com, an evident slip. Group missing from the vendor's
    /// current overview; read from older copies of the page.
    ///
    /// Documented:
    /// <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
    pub fn set_user_configuration_list(
        &self,
        request: impl Into<SetNotebookUserConfigurationListRequest>,
    ) -> Call<'a, SetNotebookUserConfigurationListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_SET_USER_CONFIGURATION_LIST, request.into())
    }

    /// Waits until the notebook is running: its `state` is `RUNNING`.
    ///
    /// Usually takes about 300 s.
    ///
    /// Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between and the
    /// names of failure states are unknown. Times are estimates.
    pub fn wait_until_running(&self, id: impl Into<String>) -> Waiter<'a, GetNotebookDetailResponse> {
        Waiter::new(self.client, rows::NOTEBOOKS_WAIT_UNTIL_RUNNING, id)
    }

    /// Waits until the notebook no longer exists.
    ///
    /// Usually takes about 60 s.
    ///
    /// Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between and the
    /// names of failure states are unknown. Times are estimates.
    pub fn wait_until_deleted(&self, id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::NOTEBOOKS_WAIT_UNTIL_DELETED, id)
    }
}

/// Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others.
#[derive(Debug, Clone, Copy)]
pub struct Apps<'a> {
    client: &'a Client,
}

impl<'a> Apps<'a> {
    /// Test whether an app name is valid and free.
    ///
    /// A refused name is no error: look at `availableName`. Account name and app name together have at most 20
    /// characters (console guide).
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
    pub fn check_available_name(
        &self,
        request: impl Into<CheckAppAvailableNameRequest>,
    ) -> Call<'a, CheckAppAvailableNameResponse> {
        Call::new(self.client, rows::APPS_CHECK_AVAILABLE_NAME, request.into())
    }

    /// List the app types that can be created.
    ///
    /// The list changes as the vendor adds versions. The answer has no total. Sends no body.
    ///
    /// Note: No request body is documented and the samples send none, unlike the body-less calls of Notebooks,
    /// which send {}. Sending {} is probably harmless (inferred).
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
    pub fn get_app_type_id_list(&self) -> Call<'a, GetAppTypeIdListResponse> {
        Call::new(self.client, rows::APPS_GET_APP_TYPE_ID_LIST, Map::new())
    }

    /// Read the default settings of an app type.
    ///
    /// Call it before `apps.create`: it names the queues, the size of the application master and the apps that
    /// must run first (`dependableApp`).
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
    pub fn get_app_basic_setting(
        &self,
        request: impl Into<GetAppBasicSettingRequest>,
    ) -> Call<'a, GetAppBasicSettingResponse> {
        Call::new(self.client, rows::APPS_GET_APP_BASIC_SETTING, request.into())
    }

    /// Read the YARN template of an app type.
    ///
    /// The template is text that looks like JSON but does not parse: do not rely on its form.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
    pub fn get_app_type_template(
        &self,
        request: impl Into<GetAppTypeTemplateRequest>,
    ) -> Call<'a, GetAppTypeTemplateResponse> {
        Call::new(self.client, rows::APPS_GET_APP_TYPE_TEMPLATE, request.into())
    }

    /// Create and start an app.
    ///
    /// The app works when its state is RUNNING and every component is STABLE. Apps that need others (Kafka and
    /// HBase need ZooKeeper, Kibana needs Elasticsearch) take their ids in `dependentIds`;
    /// `apps.getAppBasicSetting` lists the candidates. `lifetime` is in seconds: 300 to 604800, or -1 for no
    /// end.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
    ///
    /// # Errors
    ///
    /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
    ///   `exceeded limit on resource quota`.
    pub fn create(&self, request: impl Into<CreateAppRequest>) -> Call<'a, CreateAppResponse> {
        Call::new(self.client, rows::APPS_CREATE, request.into())
    }

    /// List the apps of an account.
    ///
    /// Gives the whole list at once.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
    pub fn get_list(&self, request: impl Into<GetAppListRequest>) -> Call<'a, GetAppListResponse> {
        Call::new(self.client, rows::APPS_GET_LIST, request.into())
    }

    /// Read one app with its components and containers.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
    pub fn get_detail(&self, request: impl Into<GetAppDetailRequest>) -> Call<'a, GetAppDetailResponse> {
        Call::new(self.client, rows::APPS_GET_DETAIL, request.into())
    }

    /// Restart one container of an app.
    ///
    /// Never repeated after an unknown outcome, because a second call would end the new container.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
    pub fn kill_container(&self, request: impl Into<KillAppContainerRequest>) -> Call<'a, KillAppContainerResponse> {
        Call::new(self.client, rows::APPS_KILL_CONTAINER, request.into())
    }

    /// Restart the application master of an app.
    ///
    /// Never repeated after an unknown outcome, because a second call would end the new application master.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
    pub fn kill_master(&self, request: impl Into<KillAppMasterRequest>) -> Call<'a, KillAppMasterResponse> {
        Call::new(self.client, rows::APPS_KILL_MASTER, request.into())
    }

    /// Change the number of containers of a component.
    ///
    /// Works while the app runs; the component is STABLE again when the number is reached.
    ///
    /// Note: The reference table says that it restarts the number of containers; it changes it.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
    pub fn set_container_count(
        &self,
        request: impl Into<SetAppContainerCountRequest>,
    ) -> Call<'a, SetAppContainerCountResponse> {
        Call::new(self.client, rows::APPS_SET_CONTAINER_COUNT, request.into())
    }

    /// Change the run time of an app.
    ///
    /// In seconds, 300 to 604800 (7 days, the default). Whether it counts from now or from the start of the app
    /// is not documented.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
    pub fn set_lifetime(&self, request: impl Into<SetAppLifetimeRequest>) -> Call<'a, SetAppLifetimeResponse> {
        Call::new(self.client, rows::APPS_SET_LIFETIME, request.into())
    }

    /// Start a stopped app.
    ///
    /// The app works when its state is RUNNING and every component is STABLE.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
    pub fn start(&self, request: impl Into<StartAppRequest>) -> Call<'a, StartAppResponse> {
        Call::new(self.client, rows::APPS_START, request.into())
    }

    /// Stop an app.
    ///
    /// A stopped app keeps its id and can be started again.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
    pub fn stop(&self, request: impl Into<StopAppRequest>) -> Call<'a, StopAppResponse> {
        Call::new(self.client, rows::APPS_STOP, request.into())
    }

    /// Delete an app.
    ///
    /// Whether the app must be stopped first is not documented. An HBase app leaves a node in ZooKeeper that
    /// must be removed before an app of the same name is made again.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
    pub fn delete(&self, request: impl Into<DeleteAppRequest>) -> Call<'a, DeleteAppResponse> {
        Call::new(self.client, rows::APPS_DELETE, request.into())
    }

    /// Waits until the app is running: its `state` is `RUNNING`. Every part of its `components` must be
    /// `STABLE` as well.
    ///
    /// Usually takes about 60 s. `FAILED` or `KILLED` ends the wait with an error.
    ///
    /// Inferred, not documented. No list of states is published. The printed values are members of the YARN
    /// state sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped service
    /// as FINISHED; KILLED is the alternative.
    pub fn wait_until_running(&self, id: impl Into<String>) -> Waiter<'a, GetAppDetailResponse> {
        Waiter::new(self.client, rows::APPS_WAIT_UNTIL_RUNNING, id)
    }

    /// Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`.
    ///
    /// Usually takes about 20 s.
    ///
    /// Inferred, not documented. No list of states is published. The printed values are members of the YARN
    /// state sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped service
    /// as FINISHED; KILLED is the alternative.
    pub fn wait_until_stopped(&self, id: impl Into<String>) -> Waiter<'a, GetAppDetailResponse> {
        Waiter::new(self.client, rows::APPS_WAIT_UNTIL_STOPPED, id)
    }

    /// Waits until the app no longer exists.
    ///
    /// Usually takes about 10 s.
    ///
    /// Inferred, not documented. No list of states is published. The printed values are members of the YARN
    /// state sets, so the rest of those sets is expected too; times are estimates. YARN ends a stopped service
    /// as FINISHED; KILLED is the alternative.
    pub fn wait_until_deleted(&self, id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::APPS_WAIT_UNTIL_DELETED, id)
    }
}

/// AI workspaces: settings, image and resources that AI apps run with.
///
/// No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
/// answer.
#[derive(Debug, Clone, Copy)]
pub struct AiWorkspaces<'a> {
    client: &'a Client,
}

impl<'a> AiWorkspaces<'a> {
    /// Test whether a workspace name is valid and free.
    ///
    /// A refused name is no error: look at `availableName`.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. The response sample lay beyond the readable part; this one fills
    /// the schema sample.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
    pub fn check_available_name(
        &self,
        request: impl Into<CheckAiWorkspaceAvailableNameRequest>,
    ) -> Call<'a, CheckAiWorkspaceAvailableNameResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_CHECK_AVAILABLE_NAME, request.into())
    }

    /// List the Docker images of a framework.
    ///
    /// The answer is a map from a group to its images; which groups exist is not documented.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. Response values here are made up in the documented shape; the
    /// page's real sample was not reachable. Method and path are inferred from the sibling operations: this
    /// page's request line could not be read.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
    pub fn get_docker_image_list(
        &self,
        request: impl Into<GetAiWorkspaceDockerImageListRequest>,
    ) -> Call<'a, GetAiWorkspaceDockerImageListResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_GET_DOCKER_IMAGE_LIST, request.into())
    }

    /// Create an AI workspace.
    ///
    /// A workspace has no state to wait for.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. Request read in full; response inferred. Values are made up in the
    /// documented shape. Method and path are inferred from the sibling operations: this page's request line
    /// could not be read.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
    ///
    /// # Errors
    ///
    /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
    ///   `exceeded limit on resource quota`.
    pub fn create(&self, request: impl Into<CreateAiWorkspaceRequest>) -> Call<'a, CreateAiWorkspaceResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_CREATE, request.into())
    }

    /// List the AI workspaces of an account.
    ///
    /// Gives the whole list at once.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. The real response sample was not reachable; values fill the
    /// vendor's schema sample.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
    pub fn get_list(&self, request: impl Into<GetAiWorkspaceListRequest>) -> Call<'a, GetAiWorkspaceListResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_GET_LIST, request.into())
    }

    /// Read one AI workspace with the versions of its settings.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. The real response sample was not reachable; values fill the
    /// vendor's schema sample. Method and path are inferred from the sibling operations: this page's request
    /// line could not be read.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
    pub fn get_detail(
        &self,
        request: impl Into<GetAiWorkspaceDetailRequest>,
    ) -> Call<'a, GetAiWorkspaceDetailResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_GET_DETAIL, request.into())
    }

    /// List the versions of the settings of an AI workspace.
    ///
    /// Gives the whole list at once.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. The real response sample was not reachable; values fill the
    /// vendor's schema sample. Method and path are inferred from the sibling operations: this page's request
    /// line could not be read.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
    pub fn get_configuration_list(
        &self,
        request: impl Into<GetAiWorkspaceConfigurationListRequest>,
    ) -> Call<'a, GetAiWorkspaceConfigurationListResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_GET_CONFIGURATION_LIST, request.into())
    }

    /// Change the settings of an AI workspace.
    ///
    /// Whether the settings are replaced or merged is not documented: send them all. Repeating a call may add
    /// one more version of the same settings.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. Whether the settings are replaced or merged is not documented.
    /// Method and path are inferred from the sibling operations: this page's request line could not be read.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
    pub fn set_configuration(
        &self,
        request: impl Into<SetAiWorkspaceConfigurationRequest>,
    ) -> Call<'a, SetAiWorkspaceConfigurationResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_SET_CONFIGURATION, request.into())
    }

    /// Delete an AI workspace.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
    pub fn delete(&self, request: impl Into<DeleteAiWorkspaceRequest>) -> Call<'a, DeleteAiWorkspaceResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_DELETE, request.into())
    }
}

/// Runs of AI apps in a workspace.
///
/// No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service may no longer
/// answer.
#[derive(Debug, Clone, Copy)]
pub struct AiApps<'a> {
    client: &'a Client,
}

impl<'a> AiApps<'a> {
    /// Run an AI app in a workspace.
    ///
    /// Answers at once; wait until the run has finished. Only a prefix of the name is given, so a run whose
    /// submission ended in the dark cannot be found by name: look at `aiApps.getList` before submitting again.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. Asynchronous: poll getDetail. Values are made up in the documented
    /// shape; state values are inferred. Method and path are inferred from the sibling operations: this page's
    /// request line could not be read. No unique name is given, so a lost answer cannot be looked up.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit>
    pub fn submit(&self, request: impl Into<SubmitAiAppRequest>) -> Call<'a, SubmitAiAppResponse> {
        Call::new(self.client, rows::AI_APPS_SUBMIT, request.into())
    }

    /// List the AI apps of an account.
    ///
    /// Gives the whole list at once. The answer has no total.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. The real response sample was not reachable; values fill the
    /// vendor's schema sample.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
    pub fn get_list(&self, request: impl Into<GetAiAppListRequest>) -> Call<'a, GetAiAppListResponse> {
        Call::new(self.client, rows::AI_APPS_GET_LIST, request.into())
    }

    /// Read one AI app with its containers.
    ///
    /// A run ends with state FINISHED, FAILED or KILLED; whether a finished run succeeded is told by
    /// `finalStatus`.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. The real response sample was not reachable; values fill the
    /// vendor's schema sample. Method and path are inferred from the sibling operations: this page's request
    /// line could not be read.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
    pub fn get_detail(&self, request: impl Into<GetAiAppDetailRequest>) -> Call<'a, GetAiAppDetailResponse> {
        Call::new(self.client, rows::AI_APPS_GET_DETAIL, request.into())
    }

    /// Stop an AI app by force.
    ///
    /// What happens to a run that has already finished is not documented.
    ///
    /// Note: Group missing from the vendor's current overview (2026-09); its last pages date from 2024-11-21,
    /// so the service may no longer answer. Whether killing a finished app is an error is not documented.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
    pub fn kill(&self, request: impl Into<KillAiAppRequest>) -> Call<'a, KillAiAppResponse> {
        Call::new(self.client, rows::AI_APPS_KILL, request.into())
    }

    /// Waits until the AI app is finished: its `state` is `FINISHED`.
    ///
    /// Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error.
    ///
    /// Inferred, not documented. No list of states is published. The printed values are members of the YARN
    /// state sets, so the rest of those sets is expected too; times are estimates. FINISHED says that the run
    /// ended; `finalStatus` says whether it succeeded.
    pub fn wait_until_finished(&self, id: impl Into<String>) -> Waiter<'a, GetAiAppDetailResponse> {
        Waiter::new(self.client, rows::AI_APPS_WAIT_UNTIL_FINISHED, id)
    }
}

/// An account in a list.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountResponse {
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the account.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Kerberos principal of the account.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// State of the account.
    ///
    /// Note: The three values are documented, RUNNING as the default; their meaning is only partly documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// When it was created.
    ///
    /// Note: The type table spells it createAt; every sample spells it createdAt. Samples show +09:00 without
    /// fractions, the schema sample shows UTC with milliseconds.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Whether the caller may not use this account.
    ///
    /// Note: The type table says String; samples show a JSON boolean.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Whose workspaces are listed.
///
/// Note: Type name inferred; wire field is search.accountId.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountSearch {
    /// Account whose items are listed. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub account_id: String,
}

impl AccountSearch {
    /// With what is required.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self { account_id: account_id.into() }
    }
}

impl From<&str> for AccountSearch {
    fn from(account_id: &str) -> Self {
        Self::new(account_id)
    }
}

impl From<&String> for AccountSearch {
    fn from(account_id: &String) -> Self {
        Self::new(account_id)
    }
}

impl From<String> for AccountSearch {
    fn from(account_id: String) -> Self {
        Self::new(account_id)
    }
}

/// A container of a run.
///
/// Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappcontainer>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiAppContainer {
    /// Id of the container.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub container_id: Option<String>,
    /// Name of the component.
    ///
    /// Note: Java block misspells it conponent.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub component: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Address of the log.
    ///
    /// Note: Field table prints logurl; samples print logUrl.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub log_url: Option<String>,
    /// Number of CPUs.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cpu_count: Option<i64>,
    /// Image and its version.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub docker_image: Option<String>,
    /// Memory of the container in MB.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub memory_mb: Option<i64>,
    /// Result of the container; values are not documented.
    ///
    /// Note: Field table prints Status; samples print status. Values not documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Data copied in and out.
///
/// Note: The field table types input String and output Integer; all samples show arrays of objects, which is
/// encoded.
///
/// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAppData {
    /// Input mappings.
    #[serde(deserialize_with = "lenient::sure")]
    pub input: Vec<AiAppDataInput>,
    /// Output mappings.
    #[serde(deserialize_with = "lenient::sure")]
    pub output: Vec<AiAppDataOutput>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AiAppData {
    /// With what is required.
    pub fn new(
        input: impl IntoIterator<Item = impl Into<AiAppDataInput>>,
        output: impl IntoIterator<Item = impl Into<AiAppDataOutput>>,
    ) -> Self {
        Self {
            input: input.into_iter().map(Into::into).collect(),
            output: output.into_iter().map(Into::into).collect(),
            extra: Map::new(),
        }
    }
}

/// Data copied from HDFS into the container.
///
/// Note: Type name inferred; the vendor describes the two keys inside AiAppData.input.
///
/// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAppDataInput {
    /// HDFS path copied into the container.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub hdfs: Option<String>,
    /// Container path that receives the data.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AiAppDataInput {
    /// With nothing set.
    pub fn new() -> Self {
        Self { hdfs: None, path: None, extra: Map::new() }
    }

    /// HDFS path copied into the container.
    pub fn hdfs(mut self, hdfs: impl Into<String>) -> Self {
        self.hdfs = Some(hdfs.into());
        self
    }

    /// Container path that receives the data.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

/// Data copied from the container to HDFS.
///
/// Note: Type name inferred; the vendor describes the keys inside AiAppData.output.
///
/// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAppDataOutput {
    /// HDFS path that receives the result.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub hdfs: Option<String>,
    /// Replace an existing result.
    ///
    /// Note: Only in the samples, not in the field table.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub overwrite: Option<bool>,
    /// Container path that holds the result.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AiAppDataOutput {
    /// With nothing set.
    pub fn new() -> Self {
        Self { hdfs: None, overwrite: None, path: None, extra: Map::new() }
    }

    /// HDFS path that receives the result.
    pub fn hdfs(mut self, hdfs: impl Into<String>) -> Self {
        self.hdfs = Some(hdfs.into());
        self
    }

    /// Replace an existing result.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }

    /// Container path that holds the result.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

/// Image, command and environment.
///
/// Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappdocker>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiAppDocker {
    /// Arguments of the command, as one text.
    ///
    /// Note: The field table spells it arg; JSON and XML samples spell it args.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub args: Option<String>,
    /// Script or command that runs the app.
    #[serde(deserialize_with = "lenient::sure")]
    pub command: String,
    /// Environment variables of the container.
    ///
    /// Note: The field table says String; samples show a map of texts. In XML each variable is a child element.
    /// Values are masked because programs often take credentials this way; that is our choice, not the
    /// vendor's.
    #[serde(
        default,
        deserialize_with = "lenient::optional",
        serialize_with = "secret::reveal_map",
        skip_serializing_if = "Option::is_none"
    )]
    pub env: Option<BTreeMap<String, Secret>>,
    /// TCP ports to open to the outside.
    ///
    /// Note: The field table says Integer; samples show an array.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub expose_tcp_ports: Vec<i64>,
    /// Docker image to run.
    #[serde(deserialize_with = "lenient::sure")]
    pub image: String,
    /// Working directory. Deprecated by the vendor.
    ///
    /// Note: Release note of 2024-08-08: removed from the AI Workspace APIs for security. Still in the create,
    /// setConfiguration and submit samples, gone from getDetail and getConfigurationList. Do not send it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub workdir: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AiAppDocker {
    /// With what is required.
    pub fn new(command: impl Into<String>, image: impl Into<String>) -> Self {
        Self {
            args: None,
            command: command.into(),
            env: None,
            expose_tcp_ports: Vec::new(),
            image: image.into(),
            workdir: None,
            extra: Map::new(),
        }
    }

    /// Arguments of the command, as one text.
    pub fn args(mut self, args: impl Into<String>) -> Self {
        self.args = Some(args.into());
        self
    }

    /// Environment variables of the container.
    pub fn env(mut self, env: impl IntoIterator<Item = (impl Into<String>, impl Into<Secret>)>) -> Self {
        self.env = Some(env.into_iter().map(|(key, value)| (key.into(), value.into())).collect());
        self
    }

    /// TCP ports to open to the outside.
    pub fn expose_tcp_ports(mut self, expose_tcp_ports: impl IntoIterator<Item = i64>) -> Self {
        self.expose_tcp_ports = expose_tcp_ports.into_iter().collect();
        self
    }

    /// Working directory. Deprecated by the vendor.
    pub fn workdir(mut self, workdir: impl Into<String>) -> Self {
        self.workdir = Some(workdir.into());
        self
    }
}

/// CPUs, GPUs and memory.
///
/// Note: The Japanese page sits under a shifted slug; its title is AiAppResource. Samples print 0 for all
/// counts as placeholders.
///
/// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaccountlistresponse.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiAppResource {
    /// Number of CPUs. Default: `1`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cpu_count: Option<i64>,
    /// Number of GPUs. 1 to 8.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub gpu_count: Option<i64>,
    /// Model of the GPUs. Default: `V100`.
    ///
    /// Note: Table names V100 as default, every sample uses T4; no closed list is given.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub gpu_model: Option<AiAppResourceGpuModel>,
    /// Memory of the container in MB. Default: `15360`.
    ///
    /// Inferred, not documented. The table gives the default as 15GB; 15360 assumes 1 GB = 1024 MB.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub memory_mb: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AiAppResource {
    /// With nothing set.
    pub fn new() -> Self {
        Self { cpu_count: None, gpu_count: None, gpu_model: None, memory_mb: None, extra: Map::new() }
    }

    /// Number of CPUs. Default: `1`.
    pub fn cpu_count(mut self, cpu_count: i64) -> Self {
        self.cpu_count = Some(cpu_count);
        self
    }

    /// Number of GPUs. 1 to 8.
    pub fn gpu_count(mut self, gpu_count: i64) -> Self {
        self.gpu_count = Some(gpu_count);
        self
    }

    /// Model of the GPUs. Default: `V100`.
    pub fn gpu_model(mut self, gpu_model: impl Into<AiAppResourceGpuModel>) -> Self {
        self.gpu_model = Some(gpu_model.into());
        self
    }

    /// Memory of the container in MB. Default: `15360`.
    pub fn memory_mb(mut self, memory_mb: i64) -> Self {
        self.memory_mb = Some(memory_mb);
        self
    }
}

/// A run in a list.
///
/// Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiAppResponse {
    /// Id of the run. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// YARN application id.
    ///
    /// Note: Vendor sample is masked (application_1\*\*\*\*\*6417_035\*); digits filled in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// Name of the run.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of the account that owns the run.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// YARN queue the run is in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<AiAppQueueName>,
    /// Workspace the app ran in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub workspace_name: Option<String>,
    /// State of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN
    /// application states (appId is a YARN application id).
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<AiAppState>,
    /// Result of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
    /// application statuses.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub final_status: Option<AiAppFinalStatus>,
    /// Whether the caller may not use this run.
    ///
    /// Inferred, not documented. In the samples only; meaning taken from AccountResponse.disabled.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// When the run was submitted.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the run ended; absent or null while it runs.
    ///
    /// Inferred, not documented. Null or absent while running is inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// When its settings last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Settings of the workspace.
///
/// Documented: <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiapptypespec>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiAppTypeSpec {
    /// HDFS path of the archived user package.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_package_uri: Option<String>,
    /// YARN queue to run in.
    ///
    /// Note: Table prints GPU, samples print gpu. A release note of 2024-11-22 changes which YARN queues are
    /// offered (the stored text breaks off after 'dev, batch, l'), so gpu may be refused today.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<AiAppTypeSpecQueueName>,
    /// Name of the workspace.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// CPUs, GPUs and memory.
    ///
    /// Note: The Japanese page sits under a shifted slug; its title is AiAppResource. Samples print 0 for all
    /// counts as placeholders.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource: Option<AiAppResource>,
    /// Image, command and environment.
    #[serde(deserialize_with = "lenient::sure")]
    pub docker: AiAppDocker,
    /// Data copied in and out.
    ///
    /// Note: The field table types input String and output Integer; all samples show arrays of objects, which
    /// is encoded.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub data: Option<AiAppData>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AiAppTypeSpec {
    /// With what is required.
    pub fn new(docker: impl Into<AiAppDocker>) -> Self {
        Self {
            user_package_uri: None,
            queue_name: None,
            name: None,
            resource: None,
            docker: docker.into(),
            data: None,
            extra: Map::new(),
        }
    }

    /// HDFS path of the archived user package.
    pub fn user_package_uri(mut self, user_package_uri: impl Into<String>) -> Self {
        self.user_package_uri = Some(user_package_uri.into());
        self
    }

    /// YARN queue to run in.
    pub fn queue_name(mut self, queue_name: impl Into<AiAppTypeSpecQueueName>) -> Self {
        self.queue_name = Some(queue_name.into());
        self
    }

    /// Name of the workspace.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// CPUs, GPUs and memory.
    pub fn resource(mut self, resource: impl Into<AiAppResource>) -> Self {
        self.resource = Some(resource.into());
        self
    }

    /// Data copied in and out.
    pub fn data(mut self, data: impl Into<AiAppData>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl From<AiAppDocker> for AiAppTypeSpec {
    fn from(docker: AiAppDocker) -> Self {
        Self::new(docker)
    }
}

/// One version of the settings of a workspace.
///
/// Documented:
/// <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaiworkspaceconfigurationlistresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiWorkspaceConfig {
    /// Settings of this version.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub configuration: Option<AiAppTypeSpec>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When its settings last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A workspace in a list.
///
/// Note: Fields read from the getList samples; the type's own page was not found, so required \[id\] is
/// inferred from the sibling types.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiWorkspaceResponse {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the workspace.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Name of the owning account.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Docker image and its version.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image_version: Option<String>,
    /// Whether the caller may not use this workspace.
    ///
    /// Inferred, not documented. Meaning taken from AccountResponse.disabled.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When its settings last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Size of one component.
///
/// Note: No minimum or maximum is published for memoryMb and cpuCount.
///
/// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentrequest>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppComponentRequest {
    /// Name of the component, as the app type defines it.
    pub name: String,
    /// Memory of each container in MB.
    pub memory_mb: i64,
    /// vCPUs of each container.
    pub cpu_count: i64,
    /// Number of containers; 0 is the default for some components.
    ///
    /// Note: The guide gives 0 as default for thrift, thrift2, rest and es-ingest, and fixes zkweb at 1 and
    /// zkserver at 3.
    pub container_count: i64,
}

impl AppComponentRequest {
    /// With what is required.
    pub fn new(name: impl Into<String>, memory_mb: i64, cpu_count: i64, container_count: i64) -> Self {
        Self { name: name.into(), memory_mb, cpu_count, container_count }
    }
}

/// A component of an app.
///
/// Note: The example leaves out desired, allocated and containerCount and prints memoryMb 1.
///
/// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppComponentResponse {
    /// Name of the component.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// State of the component.
    ///
    /// Inferred, not documented. Only STABLE is printed (the guide calls Stable the healthy value). It matches
    /// the YARN services component states FLEXING and STABLE. Keep open.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<AppComponentState>,
    /// Containers asked for at creation.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub desired: Option<i64>,
    /// Containers now allocated.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub allocated: Option<i64>,
    /// Memory of each container in MB.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub memory_mb: Option<i64>,
    /// vCPUs of each container.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub cpu_count: Option<i64>,
    /// Docker image of the containers.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Number of containers.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub container_count: Option<i64>,
    /// Containers of the component.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub containers: Vec<AppContainerResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A running container.
///
/// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcontainerresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppContainerResponse {
    /// Id of the app.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Component name, a hyphen and an index from 0.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// State of the container.
    ///
    /// Inferred, not documented. Only READY is printed. It matches the YARN services container states
    /// RUNNING_BUT_UNREADY, READY, STOPPED, NEEDS_UPGRADE, UPGRADING. Keep open.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<AppContainerState>,
    /// When it was started.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub launched_at: Option<Timestamp>,
    /// Host name made of container, app and account name.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub host_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Whose apps are listed.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppListSearch {
    /// Id of the account whose apps are listed. At most 22 characters.
    pub account_id: String,
}

impl AppListSearch {
    /// With what is required.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self { account_id: account_id.into() }
    }
}

impl From<&str> for AppListSearch {
    fn from(account_id: &str) -> Self {
        Self::new(account_id)
    }
}

impl From<&String> for AppListSearch {
    fn from(account_id: &String) -> Self {
        Self::new(account_id)
    }
}

impl From<String> for AppListSearch {
    fn from(account_id: String) -> Self {
        Self::new(account_id)
    }
}

/// An app in a list.
///
/// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppResponse {
    /// Id of the app. At most 22 characters.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the app.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// State of the app.
    ///
    /// Inferred, not documented. Only RUNNING is printed; no list is published. It matches the YARN application
    /// states (NEW, SUBMITTED, ACCEPTED, RUNNING, FINISHED, FAILED, KILLED), which is the likely source. Keep
    /// open.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<AppState>,
    /// YARN queue the app runs in.
    ///
    /// Note: The data type page calls dev the default, every other page longlived.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<AppQueueName>,
    /// Id of the account that owns the app. At most 22 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Name of the account that owns the app.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// When it was started.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When it ended; absent while it runs.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// Run time that was asked for. The unit is uncertain: named milliseconds, printed in seconds. At most
    /// 9007199254740991.
    ///
    /// Note: Named and described as milliseconds, yet the example shows 604800, which is 7 days in seconds. A
    /// -1 for an unlimited app is likely but not shown.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub lifetime_millis: Option<i64>,
    /// Probably true when the caller may not use the app.
    ///
    /// Inferred, not documented. In every sample but not described by the vendor; the meaning is that of
    /// AccountResponse.disabled.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Not described by the vendor; probably never sent.
    ///
    /// Inferred, not documented. Listed in the syntax block of the data type only, absent from its field table
    /// and from all samples; probably a slip.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub start_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `accounts.checkAvailableName`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckAccountAvailableNameRequest {
    /// Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit first and last.
    pub name: String,
}

impl CheckAccountAvailableNameRequest {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl From<&str> for CheckAccountAvailableNameRequest {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<&String> for CheckAccountAvailableNameRequest {
    fn from(name: &String) -> Self {
        Self::new(name)
    }
}

impl From<String> for CheckAccountAvailableNameRequest {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// Answer of `accounts.checkAvailableName`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckAccountAvailableNameResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Why the name cannot be used, or the reason of a refusal.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// True when the name can be used.
    ///
    /// Note: The vendor's table types it String, every sample shows a JSON boolean; encoded as boolean.
    #[serde(deserialize_with = "lenient::sure")]
    pub available_name: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `accounts.checkHasResource`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckAccountHasResourceRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl CheckAccountHasResourceRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for CheckAccountHasResourceRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for CheckAccountHasResourceRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for CheckAccountHasResourceRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `accounts.checkHasResource`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckAccountHasResourceResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: Only in the older page's XML sample; the JSON samples leave it out.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// True when the account still owns resources.
    #[serde(deserialize_with = "lenient::sure")]
    pub has_resource: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiWorkspaces.checkAvailableName`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckAiWorkspaceAvailableNameRequest {
    /// Id of the account that would own the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub account_id: String,
    /// Name to test. 1 to 15 characters; lower-case letters, digits and hyphens; starts with a lower-case
    /// letter; ends with a lower-case letter or a digit; no two hyphens in a row.
    ///
    /// Note: minLength 1 is inferred (only the maximum is stated).
    pub name: String,
}

impl CheckAiWorkspaceAvailableNameRequest {
    /// With what is required.
    pub fn new(account_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), name: name.into() }
    }
}

/// Answer of `aiWorkspaces.checkAvailableName`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckAiWorkspaceAvailableNameResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Why the name cannot be used, or the reason of a refusal.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// True when the name can be used.
    #[serde(deserialize_with = "lenient::sure")]
    pub available_name: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.checkAvailableName`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckAppAvailableNameRequest {
    /// Id of the account that would own the app. At most 22 characters.
    pub account_id: String,
    /// Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last.
    pub name: String,
}

impl CheckAppAvailableNameRequest {
    /// With what is required.
    pub fn new(account_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), name: name.into() }
    }
}

/// Answer of `apps.checkAvailableName`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckAppAvailableNameResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Why the name cannot be used, or the reason of a refusal.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// True when the name is valid and free.
    #[serde(deserialize_with = "lenient::sure")]
    pub available_name: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.checkAvailableName`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckNotebookAvailableNameRequest {
    /// Name to test, 3 to 15 characters.
    pub name: String,
}

impl CheckNotebookAvailableNameRequest {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl From<&str> for CheckNotebookAvailableNameRequest {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<&String> for CheckNotebookAvailableNameRequest {
    fn from(name: &String) -> Self {
        Self::new(name)
    }
}

impl From<String> for CheckNotebookAvailableNameRequest {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

/// Answer of `notebooks.checkAvailableName`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckNotebookAvailableNameResponse {
    /// True when the name may be used.
    #[serde(deserialize_with = "lenient::sure")]
    pub available_name: bool,
    /// Why the name cannot be used, or the reason of a refusal.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `accounts.create`.
///
/// From the vendor's reference: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start and
    /// end with a letter or digit: `accounts.checkAvailableName` asks for it.
    ///
    /// Note: The create page allows any of these characters everywhere, and so does the pattern;
    /// checkAvailableName additionally wants a letter or digit first and last.
    pub name: String,
    /// Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least 3
    /// of the kinds lower-case letter, upper-case letter, digit, other.
    ///
    /// Note: Length and forbidden characters are documented. The statements about classes disagree: the current
    /// page wants a letter, a digit and a special character; the reference wants all four classes; the
    /// service's own message wants three of four, which is encoded. The won sign is very probably the backslash
    /// (same key and code point on Korean systems; the Japanese page prints a yen sign), so backslash, won and
    /// yen are all forbidden here (inferred). The reference sample '8ghmuu8x' breaks every stated rule of
    /// classes.
    #[serde(serialize_with = "secret::reveal")]
    pub password: Secret,
}

impl CreateAccountRequest {
    /// With what is required.
    pub fn new(name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { name: name.into(), password: password.into() }
    }
}

/// Answer of `accounts.create`.
///
/// Note: id is absent when success is false.
///
/// From the vendor's reference: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAccountResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiWorkspaces.create`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAiWorkspaceRequest {
    /// Id of the account that will own the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub account_id: String,
    /// Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
    /// hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a
    /// row.
    ///
    /// Note: minLength 1 is inferred (only the maximum is stated).
    pub name: String,
    /// Free text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Settings of the workspace.
    pub configuration: AiAppTypeSpec,
}

impl CreateAiWorkspaceRequest {
    /// With what is required.
    pub fn new(
        account_id: impl Into<String>,
        name: impl Into<String>,
        configuration: impl Into<AiAppTypeSpec>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            name: name.into(),
            description: None,
            configuration: configuration.into(),
        }
    }

    /// Free text. At most 255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Answer of `aiWorkspaces.create`.
///
/// Inferred, not documented. The stored copies of the page end before the response body; shape and name are
/// those of setConfiguration, delete and accounts.create.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAiWorkspaceResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The app to create.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAppRequest {
    /// Id of the account that will own the app. At most 22 characters.
    pub account_id: String,
    /// YARN queue to run in. `apps.getAppBasicSetting` lists the queues. At most 60 characters. Default:
    /// `longlived`.
    ///
    /// Note: Required although it has a default. The older page allows longlived only; the data type page names
    /// dev as default.
    pub queue_name: CreateAppQueueName,
    /// Type of the app. At most 60 characters.
    ///
    /// Note: An open set; the values of the day come from apps.getAppTypeIdList. The name part may itself
    /// contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the last one.
    pub app_type_id: String,
    /// Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last. Account
    /// name and app name together have at most 20 characters (console guide).
    pub name: String,
    /// Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
    pub lifetime: i64,
    /// Free text. At most 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of the apps this one needs, taken from `dependableApp.candidates`.
    ///
    /// Note: List of String on the operation page, plain String on the data type page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependent_ids: Option<Vec<String>>,
    /// Size of every component of the app type.
    ///
    /// Note: Required on the operation page, optional on the data type page.
    pub components: Vec<AppComponentRequest>,
}

impl CreateAppRequest {
    /// With what is required.
    pub fn new(
        account_id: impl Into<String>,
        queue_name: impl Into<CreateAppQueueName>,
        app_type_id: impl Into<String>,
        name: impl Into<String>,
        lifetime: i64,
        components: impl IntoIterator<Item = impl Into<AppComponentRequest>>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            queue_name: queue_name.into(),
            app_type_id: app_type_id.into(),
            name: name.into(),
            lifetime,
            description: None,
            dependent_ids: None,
            components: components.into_iter().map(Into::into).collect(),
        }
    }

    /// Free text. At most 2048 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Ids of the apps this one needs, taken from `dependableApp.candidates`.
    pub fn dependent_ids(mut self, dependent_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dependent_ids = Some(dependent_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// Answer of `apps.create`.
///
/// Note: The page points to CreateAppRequest as the response type by mistake; shape from its example. message
/// and the XML root are inferred from the sibling pages.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateAppResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the app. At most 22 characters.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The notebook to create.
///
/// `storageType` and `storageGB` are required when `addStorage` is true.
///
/// Note: The XML root CreateNotebookRequest follows the naming of the other pages (inferred).
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateNotebookRequest {
    /// Id of the account that will own the notebook. At most 22 characters.
    ///
    /// Inferred, not documented. Length not given on the notebook pages.
    pub account_id: String,
    /// Whether extra block storage is attached. If true, `storageType` and `storageGB` are required. Default:
    /// `false`.
    pub add_storage: bool,
    /// Object Storage bucket to link; it must not be locked, then or later.
    ///
    /// Note: Marked required in the table but missing from the visible part of the JSON body sample.
    pub bucket_name: String,
    /// Login key from `notebooks.getLoginKeyList`.
    pub login_key_name: String,
    /// Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a letter,
    /// ending with a letter or digit.
    pub name: String,
    /// Server size from `notebooks.getServerTypeList`.
    pub server_type_code: String,
    /// Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is true.
    ///
    /// Note: The sibling Cloud Hadoop call states the same range in steps of 10 GB; the step is not stated here
    /// and so not encoded.
    #[serde(rename = "storageGB", skip_serializing_if = "Option::is_none")]
    pub storage_gb: Option<i64>,
    /// Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default: `SSD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<CreateNotebookStorageType>,
    /// Subnet from `notebooks.getSubnetList`.
    pub subnet_no: i64,
    /// Type code from `notebooks.getTypeList`.
    pub type_code: String,
    /// Type name from `notebooks.getTypeList`.
    pub type_name: String,
    /// Values of the settings that `notebooks.getUserConfigurationSpecList` lists for the type.
    ///
    /// Inferred, not documented. The table says String; the list-of-objects form is taken from
    /// setUserConfigurationList, because the body sample of create could not be read to its end.
    pub user_configurations: Vec<NotebookUserConfigurationValue>,
    /// VPC from `notebooks.getVpcList`.
    pub vpc_no: i64,
}

impl CreateNotebookRequest {
    /// With what is required.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        account_id: impl Into<String>,
        add_storage: bool,
        bucket_name: impl Into<String>,
        login_key_name: impl Into<String>,
        name: impl Into<String>,
        server_type_code: impl Into<String>,
        subnet_no: i64,
        type_code: impl Into<String>,
        type_name: impl Into<String>,
        user_configurations: impl IntoIterator<Item = impl Into<NotebookUserConfigurationValue>>,
        vpc_no: i64,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            add_storage,
            bucket_name: bucket_name.into(),
            login_key_name: login_key_name.into(),
            name: name.into(),
            server_type_code: server_type_code.into(),
            storage_gb: None,
            storage_type: None,
            subnet_no,
            type_code: type_code.into(),
            type_name: type_name.into(),
            user_configurations: user_configurations.into_iter().map(Into::into).collect(),
            vpc_no,
        }
    }

    /// Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `addStorage` is true.
    pub fn storage_gb(mut self, storage_gb: i64) -> Self {
        self.storage_gb = Some(storage_gb);
        self
    }

    /// Kind of the extra storage. Required when `addStorage` is true. `SSD` or `HDD`. Default: `SSD`.
    pub fn storage_type(mut self, storage_type: impl Into<CreateNotebookStorageType>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }
}

/// Answer of `notebooks.create`.
///
/// Inferred, not documented. The response part of the page could not be read; shape and XML root follow restart
/// and delete of the same group.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CreateNotebookResponse {
    /// Id of the notebook.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `accounts.delete`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl DeleteAccountRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for DeleteAccountRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for DeleteAccountRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for DeleteAccountRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `accounts.delete`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteAccountResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    ///
    /// Note: Older page returns the text 'success' on success; current page says it appears only on failure.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiWorkspaces.delete`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteAiWorkspaceRequest {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl DeleteAiWorkspaceRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for DeleteAiWorkspaceRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for DeleteAiWorkspaceRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for DeleteAiWorkspaceRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `aiWorkspaces.delete`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteAiWorkspaceResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.delete`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteAppRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl DeleteAppRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for DeleteAppRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for DeleteAppRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for DeleteAppRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `apps.delete`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteAppResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the app. At most 22 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.delete`.
///
/// Source: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteNotebookRequest {
    /// Id of the notebook.
    pub id: String,
}

impl DeleteNotebookRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for DeleteNotebookRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for DeleteNotebookRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for DeleteNotebookRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `notebooks.delete`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-delete>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteNotebookResponse {
    /// Id of the notebook.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The kind of app that must run before this one, with the apps that can serve; absent if none is needed.
///
/// Note: A single object, not a list. The table types candidates as one AppResponse; the JSON sample shows a
/// list.
///
/// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-dependableapp>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DependableApp {
    /// Type name the new app depends on.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub app_type_name: Option<String>,
    /// Version of that type.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub app_type_version: Option<String>,
    /// Apps whose ids may be put in `dependentIds`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<AppResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Which images are listed.
///
/// Note: Type name inferred; wire field is search.typeName.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DockerImageSearch {
    /// Framework whose images are listed. `tensorflow` or `pytorch`.
    pub type_name: DockerImageSearchTypeName,
}

impl DockerImageSearch {
    /// With what is required.
    pub fn new(type_name: impl Into<DockerImageSearchTypeName>) -> Self {
        Self { type_name: type_name.into() }
    }
}

impl From<&str> for DockerImageSearch {
    fn from(type_name: &str) -> Self {
        Self::new(type_name)
    }
}

impl From<&String> for DockerImageSearch {
    fn from(type_name: &String) -> Self {
        Self::new(type_name)
    }
}

impl From<String> for DockerImageSearch {
    fn from(type_name: String) -> Self {
        Self::new(type_name)
    }
}

impl From<DockerImageSearchTypeName> for DockerImageSearch {
    fn from(type_name: DockerImageSearchTypeName) -> Self {
        Self::new(type_name)
    }
}

/// Input of `accounts.getDetail`.
///
/// From the vendor's reference: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAccountDetailRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl GetAccountDetailRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for GetAccountDetailRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for GetAccountDetailRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for GetAccountDetailRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `accounts.getDetail`.
///
/// Note: Unlike AccountResponse it carries no principal and no disabled. The vendor marks id Required; a
/// success=false body would lack it (inferred).
///
/// From the vendor's reference:
/// <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountdetailresponse.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAccountDetailResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the account.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// State of the account.
    ///
    /// Note: The three values are documented, RUNNING as the default; their meaning is only partly documented.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// HDFS quotas, one per namespace; repeated quotas elements in XML.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub quotas: Vec<QuotaResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `accounts.getKerberosKeytab`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAccountKerberosKeytabRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl GetAccountKerberosKeytabRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for GetAccountKerberosKeytabRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for GetAccountKerberosKeytabRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for GetAccountKerberosKeytabRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `accounts.getList`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountlistresponse.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAccountListResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Accounts; in XML one contents element per item, without a wrapper.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AccountResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiApps.getDetail`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiAppDetailRequest {
    /// Id of the run. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl GetAiAppDetailRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for GetAiAppDetailRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for GetAiAppDetailRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for GetAiAppDetailRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `aiApps.getDetail`.
///
/// Documented: <https://api.ncloud-docs.com/docs/common-vapidatatype-getaiappdetailresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAiAppDetailResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the run. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// YARN application id.
    ///
    /// Note: Vendor sample is masked (application_1\*\*\*\*\*6417_035\*); digits filled in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// Name of the run.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Name of the account that owns the run.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// YARN queue the run is in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<GetAiAppDetailQueueName>,
    /// When the run was started.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the run ended; absent or null while it runs.
    ///
    /// Inferred, not documented. Null or absent while running is inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// How long the run has taken, in milliseconds. At most 9007199254740991.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub elapsed_millis: Option<i64>,
    /// State of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN
    /// application states (appId is a YARN application id).
    #[serde(deserialize_with = "lenient::sure")]
    pub state: GetAiAppDetailState,
    /// Result of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
    /// application statuses.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub final_status: Option<GetAiAppDetailFinalStatus>,
    /// Containers by key.
    ///
    /// Note: A map in the samples (keys are placeholders), a single AiAppContainer in the type table. The
    /// meaning of the key is not documented; the XML sample prints no usable content.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub containers: Option<BTreeMap<String, AiAppContainer>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiApps.getList`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiAppListRequest {
    /// Whose runs are listed.
    ///
    /// Note: Type name inferred; wire field is search.accountId.
    pub search: AccountSearch,
}

impl GetAiAppListRequest {
    /// With what is required.
    pub fn new(search: impl Into<AccountSearch>) -> Self {
        Self { search: search.into() }
    }
}

impl From<&str> for GetAiAppListRequest {
    fn from(search: &str) -> Self {
        Self::new(search)
    }
}

impl From<&String> for GetAiAppListRequest {
    fn from(search: &String) -> Self {
        Self::new(search)
    }
}

impl From<String> for GetAiAppListRequest {
    fn from(search: String) -> Self {
        Self::new(search)
    }
}

impl From<AccountSearch> for GetAiAppListRequest {
    fn from(search: AccountSearch) -> Self {
        Self::new(search)
    }
}

/// Answer of `aiApps.getList`.
///
/// Note: No total field, unlike every other list. The Japanese type page sits under a shifted slug.
///
/// Documented: <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-aiworkspaceconfig>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAiAppListResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Runs.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AiAppResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiWorkspaces.getConfigurationList`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceConfigurationListRequest {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl GetAiWorkspaceConfigurationListRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for GetAiWorkspaceConfigurationListRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for GetAiWorkspaceConfigurationListRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for GetAiWorkspaceConfigurationListRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `aiWorkspaces.getConfigurationList`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceConfigurationListResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Settings versions.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AiWorkspaceConfig>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiWorkspaces.getDetail`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceDetailRequest {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl GetAiWorkspaceDetailRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for GetAiWorkspaceDetailRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for GetAiWorkspaceDetailRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for GetAiWorkspaceDetailRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `aiWorkspaces.getDetail`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAiWorkspaceDetailResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the workspace.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Id of the account that owns the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Name of the owning account.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// Free text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Docker image and its version.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub image_version: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// When its settings last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Settings versions.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AiWorkspaceConfig>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiWorkspaces.getDockerImageList`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceDockerImageListRequest {
    /// Which images are listed.
    ///
    /// Note: Type name inferred; wire field is search.typeName.
    pub search: DockerImageSearch,
}

impl GetAiWorkspaceDockerImageListRequest {
    /// With what is required.
    pub fn new(search: impl Into<DockerImageSearch>) -> Self {
        Self { search: search.into() }
    }
}

impl From<&str> for GetAiWorkspaceDockerImageListRequest {
    fn from(search: &str) -> Self {
        Self::new(search)
    }
}

impl From<&String> for GetAiWorkspaceDockerImageListRequest {
    fn from(search: &String) -> Self {
        Self::new(search)
    }
}

impl From<String> for GetAiWorkspaceDockerImageListRequest {
    fn from(search: String) -> Self {
        Self::new(search)
    }
}

impl From<DockerImageSearchTypeName> for GetAiWorkspaceDockerImageListRequest {
    fn from(search: DockerImageSearchTypeName) -> Self {
        Self::new(search)
    }
}

impl From<DockerImageSearch> for GetAiWorkspaceDockerImageListRequest {
    fn from(search: DockerImageSearch) -> Self {
        Self::new(search)
    }
}

/// Answer of `aiWorkspaces.getDockerImageList`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAiWorkspaceDockerImageListResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Images by group; keys are not documented.
    ///
    /// Note: Sample keys are placeholders (additionalProp1..3). In XML each key becomes an element that repeats
    /// per image.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub docker_images: Option<BTreeMap<String, Vec<String>>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiWorkspaces.getList`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceListRequest {
    /// Whose workspaces are listed.
    ///
    /// Note: Type name inferred; wire field is search.accountId.
    pub search: AccountSearch,
}

impl GetAiWorkspaceListRequest {
    /// With what is required.
    pub fn new(search: impl Into<AccountSearch>) -> Self {
        Self { search: search.into() }
    }
}

impl From<&str> for GetAiWorkspaceListRequest {
    fn from(search: &str) -> Self {
        Self::new(search)
    }
}

impl From<&String> for GetAiWorkspaceListRequest {
    fn from(search: &String) -> Self {
        Self::new(search)
    }
}

impl From<String> for GetAiWorkspaceListRequest {
    fn from(search: String) -> Self {
        Self::new(search)
    }
}

impl From<AccountSearch> for GetAiWorkspaceListRequest {
    fn from(search: AccountSearch) -> Self {
        Self::new(search)
    }
}

/// Answer of `aiWorkspaces.getList`.
///
/// Note: The Japanese type page sits under a shifted slug; its title is GetAiWorkspaceListResponse.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceListResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Workspaces.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AiWorkspaceResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.getAppBasicSetting`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAppBasicSettingRequest {
    /// Id of the account that would own the app. At most 22 characters.
    pub account_id: String,
    /// Type to read about. At most 60 characters.
    ///
    /// Note: An open set; the values of the day come from apps.getAppTypeIdList. The name part may itself
    /// contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the last one.
    pub app_type_id: String,
}

impl GetAppBasicSettingRequest {
    /// With what is required.
    pub fn new(account_id: impl Into<String>, app_type_id: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), app_type_id: app_type_id.into() }
    }
}

/// Answer of `apps.getAppBasicSetting`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappbasicsettingresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAppBasicSettingResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// YARN template of the app. Text that looks like JSON but does not always parse.
    ///
    /// Note: The printed sample is not parseable JSON (stray quote and comma after lifetime); parse leniently
    /// and never require it to parse.
    #[serde(deserialize_with = "lenient::sure")]
    pub template: String,
    /// The kind of app that must run before this one, with the apps that can serve; absent if none is needed.
    ///
    /// Note: A single object, not a list. The table types candidates as one AppResponse; the JSON sample shows
    /// a list.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub dependable_app: Option<DependableApp>,
    /// vCPUs for the application master.
    #[serde(deserialize_with = "lenient::sure")]
    pub app_master_cpu_count: i64,
    /// Memory in MB for the application master.
    #[serde(deserialize_with = "lenient::sure")]
    pub app_master_memory_mb: i64,
    /// Shared YARN queues: one or many.
    ///
    /// Inferred, not documented. Typed String in the table, but the plural name and the way the same tables
    /// type other lists (dependentIds, candidates) suggest a list; accept both.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub public_queue_names: Vec<String>,
    /// YARN queues of the user: one or many.
    ///
    /// Inferred, not documented. Typed String in the table, but the plural name and the way the same tables
    /// type other lists (dependentIds, candidates) suggest a list; accept both.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub private_queue_names: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.getDetail`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAppDetailRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl GetAppDetailRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for GetAppDetailRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for GetAppDetailRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for GetAppDetailRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `apps.getDetail`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappdetailresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAppDetailResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the app. At most 22 characters.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Id of the app again; equal to `id` in the samples.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
    /// Name of the app.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Type of the app. At most 60 characters.
    ///
    /// Note: An open set; the values of the day come from apps.getAppTypeIdList. The name part may itself
    /// contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the last one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub app_type_id: Option<String>,
    /// Revision of the app configuration.
    ///
    /// Note: In all samples, missing from the data type table.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of seconds.
    ///
    /// Note: The data type table says Integer seconds (300-604800 or -1). Decode text first and read the
    /// seconds from the brackets.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<String>,
    /// YARN queue the app runs in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<String>,
    /// Free text given at creation.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// State of the app.
    ///
    /// Inferred, not documented. Only RUNNING is printed; no list is published. It matches the YARN application
    /// states (NEW, SUBMITTED, ACCEPTED, RUNNING, FINISHED, FAILED, KILLED), which is the likely source. Keep
    /// open.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: AppState,
    /// Addresses of the web pages of the app, by name.
    ///
    /// Note: Table says String, both samples show a map; in XML each link is a child element named after its
    /// key.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub links: Option<BTreeMap<String, String>>,
    /// Components of the app.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub components: Vec<AppComponentResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Which apps to list.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAppListRequest {
    /// Whose apps are listed.
    pub search: AppListSearch,
}

impl GetAppListRequest {
    /// With what is required.
    pub fn new(search: impl Into<AppListSearch>) -> Self {
        Self { search: search.into() }
    }
}

impl From<&str> for GetAppListRequest {
    fn from(search: &str) -> Self {
        Self::new(search)
    }
}

impl From<&String> for GetAppListRequest {
    fn from(search: &String) -> Self {
        Self::new(search)
    }
}

impl From<String> for GetAppListRequest {
    fn from(search: String) -> Self {
        Self::new(search)
    }
}

impl From<AppListSearch> for GetAppListRequest {
    fn from(search: AppListSearch) -> Self {
        Self::new(search)
    }
}

/// Answer of `apps.getList`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getapplistresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAppListResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Apps.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AppResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Answer of `apps.getAppTypeIdList`.
///
/// Source: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAppTypeIdListResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// App type ids.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.getAppTypeTemplate`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAppTypeTemplateRequest {
    /// Type to read about. At most 60 characters.
    ///
    /// Note: An open set; the values of the day come from apps.getAppTypeIdList. The name part may itself
    /// contain hyphens (HIVESERVER2-LDAP-3.1.0), so split at the last one.
    pub app_type_id: String,
}

impl GetAppTypeTemplateRequest {
    /// With what is required.
    pub fn new(app_type_id: impl Into<String>) -> Self {
        Self { app_type_id: app_type_id.into() }
    }
}

impl From<&str> for GetAppTypeTemplateRequest {
    fn from(app_type_id: &str) -> Self {
        Self::new(app_type_id)
    }
}

impl From<&String> for GetAppTypeTemplateRequest {
    fn from(app_type_id: &String) -> Self {
        Self::new(app_type_id)
    }
}

impl From<String> for GetAppTypeTemplateRequest {
    fn from(app_type_id: String) -> Self {
        Self::new(app_type_id)
    }
}

/// Answer of `apps.getAppTypeTemplate`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAppTypeTemplateResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// YARN template of the app type. Text that looks like JSON but does not always parse.
    ///
    /// Note: The printed sample is not parseable JSON (a bare word integer, a stray quote); placeholders such
    /// as ${USER} and {{...}} stay unexpanded.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Answer of `notebooks.getLoginKeyList`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetLoginKeyListResponse {
    /// The login keys.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<NotebookLoginKey>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.getDetail`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetNotebookDetailRequest {
    /// Id of the notebook.
    pub id: String,
}

impl GetNotebookDetailRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for GetNotebookDetailRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for GetNotebookDetailRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for GetNotebookDetailRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `notebooks.getDetail`.
///
/// Note: serverTypeCode, typeCode, bucketName and accountId from the create call are not returned.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetNotebookDetailResponse {
    /// Name of the access control group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub acg_name: Option<String>,
    /// Number of the access control group.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub acg_no: Option<i64>,
    /// Extra block storage, if any.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub additional_storage: Option<NotebookAdditionalStorage>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Address of the web page of the notebook.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// Id of the notebook.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the login key.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub login_key_name: Option<String>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Name of the notebook.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Size of the server in words.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub server_desc: Option<String>,
    /// Name to log in with over SSH.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ssh_account: Option<String>,
    /// State of the notebook.
    ///
    /// Inferred, not documented. No closed list is published. ACCEPTED is the value in the body sample of
    /// getDetail and RUNNING the one in the response example of getList; keep this open.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: NotebookState,
    /// Name of the subnet.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub subnet_name: Option<String>,
    /// Number of the subnet.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub subnet_no: Option<i64>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Name of the notebook type.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Settings of the notebook.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub user_configurations: Vec<NotebookUserConfiguration>,
    /// Name of the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vpc_name: Option<String>,
    /// Number of the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vpc_no: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.getList`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetNotebookListRequest {
    /// Id of the account. At most 22 characters.
    ///
    /// Inferred, not documented. Length not given on the notebook pages; the same id has 0-22 characters
    /// elsewhere.
    pub account_id: String,
    /// Part of the list to return.
    ///
    /// Note: Defaults when paging is left out are not documented; the sample uses limit 10, offset 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
}

impl GetNotebookListRequest {
    /// With what is required.
    pub fn new(account_id: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), paging: None }
    }

    /// Part of the list to return.
    pub fn paging(mut self, paging: impl Into<Paging>) -> Self {
        self.paging = Some(paging.into());
        self
    }
}

impl From<&str> for GetNotebookListRequest {
    fn from(account_id: &str) -> Self {
        Self::new(account_id)
    }
}

impl From<&String> for GetNotebookListRequest {
    fn from(account_id: &String) -> Self {
        Self::new(account_id)
    }
}

impl From<String> for GetNotebookListRequest {
    fn from(account_id: String) -> Self {
        Self::new(account_id)
    }
}

/// Answer of `notebooks.getList`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetNotebookListResponse {
    /// Notebooks.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<NotebookSummary>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.getUserConfigurationSpecList`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getuserconfigurationspeclist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetNotebookUserConfigurationSpecListRequest {
    /// Notebook type name (not the code) from `notebooks.getTypeList`.
    pub type_name: String,
}

impl GetNotebookUserConfigurationSpecListRequest {
    /// With what is required.
    pub fn new(type_name: impl Into<String>) -> Self {
        Self { type_name: type_name.into() }
    }
}

impl From<&str> for GetNotebookUserConfigurationSpecListRequest {
    fn from(type_name: &str) -> Self {
        Self::new(type_name)
    }
}

impl From<&String> for GetNotebookUserConfigurationSpecListRequest {
    fn from(type_name: &String) -> Self {
        Self::new(type_name)
    }
}

impl From<String> for GetNotebookUserConfigurationSpecListRequest {
    fn from(type_name: String) -> Self {
        Self::new(type_name)
    }
}

/// Answer of `notebooks.getUserConfigurationSpecList`.
///
/// Note: The list key is userConfigurationSpecs, not contents. Type name, message and the XML root are inferred
/// from the sibling pages.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetNotebookUserConfigurationSpecListResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The settings.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub user_configuration_specs: Vec<NotebookUserConfigurationSpec>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.getServerTypeList`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetServerTypeListRequest {
    /// Code of the notebook type, from `notebooks.getTypeList`.
    pub type_code: String,
}

impl GetServerTypeListRequest {
    /// With what is required.
    pub fn new(type_code: impl Into<String>) -> Self {
        Self { type_code: type_code.into() }
    }
}

impl From<&str> for GetServerTypeListRequest {
    fn from(type_code: &str) -> Self {
        Self::new(type_code)
    }
}

impl From<&String> for GetServerTypeListRequest {
    fn from(type_code: &String) -> Self {
        Self::new(type_code)
    }
}

impl From<String> for GetServerTypeListRequest {
    fn from(type_code: String) -> Self {
        Self::new(type_code)
    }
}

/// Answer of `notebooks.getServerTypeList`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetServerTypeListResponse {
    /// Server types.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<NotebookServerType>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.getSubnetDetail`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSubnetDetailRequest {
    /// Number of the VPC.
    pub vpc_no: i64,
    /// Number of a public subnet in zone KR-2.
    pub subnet_no: i64,
}

impl GetSubnetDetailRequest {
    /// With what is required.
    pub fn new(vpc_no: i64, subnet_no: i64) -> Self {
        Self { vpc_no, subnet_no }
    }
}

/// Answer of `notebooks.getSubnetDetail`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSubnetDetailResponse {
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Whether the subnet is public.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub is_public: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// State of the subnet.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<GetSubnetDetailState>,
    /// Range of addresses.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub subnet: Option<String>,
    /// Name of the subnet.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub subnet_name: Option<String>,
    /// Number of the subnet.
    #[serde(deserialize_with = "lenient::sure")]
    pub subnet_no: i64,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Name of the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vpc_name: Option<String>,
    /// Number of the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vpc_no: Option<i64>,
    /// Name of the zone.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
    /// Number of the zone; KR-2 is 3 in the samples.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub zone_no: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.getSubnetList`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSubnetListRequest {
    /// Code of the notebook type, from `notebooks.getTypeList`.
    pub type_code: String,
    /// Number of a VPC that has a public subnet.
    pub vpc_no: i64,
}

impl GetSubnetListRequest {
    /// With what is required.
    pub fn new(type_code: impl Into<String>, vpc_no: i64) -> Self {
        Self { type_code: type_code.into(), vpc_no }
    }
}

/// Answer of `notebooks.getSubnetList`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSubnetListResponse {
    /// Subnets.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<NotebookSubnet>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Answer of `notebooks.getTypeList`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetTypeListResponse {
    /// Types.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<NotebookType>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.getVpcDetail`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVpcDetailRequest {
    /// VPC number from `notebooks.getVpcList`.
    ///
    /// Note: Typed Integer; the HTTP sample sends the text "8717" but the curl sample the number 8717.
    pub vpc_no: i64,
}

impl GetVpcDetailRequest {
    /// With what is required.
    pub fn new(vpc_no: i64) -> Self {
        Self { vpc_no }
    }
}

impl From<i64> for GetVpcDetailRequest {
    fn from(vpc_no: i64) -> Self {
        Self::new(vpc_no)
    }
}

/// Answer of `notebooks.getVpcDetail`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVpcDetailResponse {
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Range of addresses, for example 172.16.0.0/16.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub ipv4_cidr: Option<String>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Number of the region.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub region_no: Option<i64>,
    /// State of the VPC.
    ///
    /// Inferred, not documented. No example seen for the VPC; the subnet page shows RUN, and the VPC service
    /// itself uses INIT, CREATING, RUN and TERMTING.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<GetVpcDetailState>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Name of the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vpc_name: Option<String>,
    /// Number of the VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_no: i64,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Answer of `notebooks.getVpcList`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetVpcListResponse {
    /// VPCs.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<NotebookVpc>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Number of items.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiApps.kill`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KillAiAppRequest {
    /// Id of the run. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl KillAiAppRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for KillAiAppRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for KillAiAppRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for KillAiAppRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `aiApps.kill`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KillAiAppResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the run. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.killContainer`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KillAppContainerRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
    /// Container name from `apps.getDetail`. At most 60 characters.
    pub container_name: String,
}

impl KillAppContainerRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>, container_name: impl Into<String>) -> Self {
        Self { id: id.into(), container_name: container_name.into() }
    }
}

/// Answer of `apps.killContainer`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KillAppContainerResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the app. At most 22 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.killMaster`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KillAppMasterRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl KillAppMasterRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for KillAppMasterRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for KillAppMasterRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for KillAppMasterRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `apps.killMaster`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KillAppMasterResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the app. At most 22 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Extra block storage, if any.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookAdditionalStorage {
    /// Size in GB.
    #[serde(
        rename = "storageGB",
        default,
        deserialize_with = "lenient::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub storage_gb: Option<i64>,
    /// Kind of block storage.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<NotebookAdditionalStorageStorageType>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A login key.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookLoginKey {
    /// When the key was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Fingerprint of the key.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<String>,
    /// Name of the login key.
    #[serde(deserialize_with = "lenient::sure")]
    pub login_key_name: String,
    /// The public key, in the form of OpenSSH.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub public_key: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A server size.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookServerType {
    /// The size in words: vCPU, memory, disk.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub server_desc: Option<String>,
    /// Code of the server size.
    #[serde(deserialize_with = "lenient::sure")]
    pub server_type_code: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Subnet a notebook may live in.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookSubnet {
    /// Whether the subnet is public.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub is_public: Option<bool>,
    /// Name of the subnet.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub subnet_name: Option<String>,
    /// Number of the subnet.
    #[serde(deserialize_with = "lenient::sure")]
    pub subnet_no: i64,
    /// Name of the zone.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub zone_name: Option<String>,
    /// Number of the zone; KR-2 is 3 in the samples.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub zone_no: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A notebook in a list.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookSummary {
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Id of the notebook.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the notebook.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Size of the server in words.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub server_desc: Option<String>,
    /// State of the notebook.
    ///
    /// Inferred, not documented. No closed list is published. ACCEPTED is the value in the body sample of
    /// getDetail and RUNNING the one in the response example of getList; keep this open.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<NotebookState>,
    /// Name of the subnet.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub subnet_name: Option<String>,
    /// Number of the subnet.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub subnet_no: Option<i64>,
    /// Name of the notebook type.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Name of the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vpc_name: Option<String>,
    /// Number of the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vpc_no: Option<i64>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A notebook type.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookType {
    /// Code of the type.
    #[serde(deserialize_with = "lenient::sure")]
    pub type_code: String,
    /// Name of the type.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One setting of an existing notebook.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookUserConfiguration {
    /// Component that the setting belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub component_name: Option<String>,
    /// What the setting is for.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the value is a secret.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub is_masking: Option<bool>,
    /// Name of the setting.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The pattern in words.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub regexp_description: Option<String>,
    /// Pattern that a value must match.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub regular_expression: Option<String>,
    /// Value in force; empty where the service hides it.
    ///
    /// A secret: it is read, but left out when the answer is written as JSON.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing)]
    pub value: Option<Secret>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One setting a notebook type accepts.
///
/// Note: The page has no body schema, only an example; members are read from that example.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookUserConfigurationSpec {
    /// Name of the setting.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Value in force, or an empty text.
    ///
    /// A secret: it is read, but left out when the answer is written as JSON.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing)]
    pub value: Option<Secret>,
    /// Component that the setting belongs to.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub component_name: Option<String>,
    /// Pattern that a value must match.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub regular_expression: Option<String>,
    /// Whether the value is a secret.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub is_masking: Option<bool>,
    /// Whether `notebooks.create` needs it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What the setting is for.
    ///
    /// Inferred, not documented. Present in the getDetail sample type, not in this sample.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The pattern in words.
    ///
    /// Inferred, not documented. Present in the getDetail sample type, not in this sample.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub regexp_description: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One notebook setting supplied by the caller.
///
/// Note: The parameter table types the list as String; the body samples (JSON and XML) show a list of these
/// objects. Which members are mandatory is not stated; all three appear in every sample.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookUserConfigurationValue {
    /// Component the setting belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub component_name: Option<NotebookUserConfigurationValueComponentName>,
    /// Name of the setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<NotebookUserConfigurationValueName>,
    /// Value of the setting: an access password, an access key or a secret key.
    ///
    /// Note: All known settings are secrets, so the value is always masked.
    #[serde(serialize_with = "secret::reveal_optional", skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
}

impl NotebookUserConfigurationValue {
    /// With nothing set.
    pub fn new() -> Self {
        Self { component_name: None, name: None, value: None }
    }

    /// Component the setting belongs to.
    pub fn component_name(mut self, component_name: impl Into<NotebookUserConfigurationValueComponentName>) -> Self {
        self.component_name = Some(component_name.into());
        self
    }

    /// Name of the setting.
    pub fn name(mut self, name: impl Into<NotebookUserConfigurationValueName>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Value of the setting: an access password, an access key or a secret key.
    pub fn value(mut self, value: impl Into<Secret>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// VPC a notebook may live in.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookVpc {
    /// Number of the region.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub region_no: Option<i64>,
    /// Name of the VPC.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub vpc_name: Option<String>,
    /// Number of the VPC.
    #[serde(deserialize_with = "lenient::sure")]
    pub vpc_no: i64,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Part of the list to return.
///
/// Note: Defaults when paging is left out are not documented; the sample uses limit 10, offset 0.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Paging {
    /// How many rows to return at most. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many rows to skip. At least 0.
    ///
    /// Inferred, not documented. Only the meaning is documented; the lower bound 0 is assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

impl Paging {
    /// With nothing set.
    pub fn new() -> Self {
        Self { limit: None, offset: None }
    }

    /// How many rows to return at most. At least 1.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// How many rows to skip. At least 0.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// Storage quota of one HDFS namespace.
///
/// From the vendor's reference: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-quotaresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuotaResponse {
    /// Namespace that the quota is for. `koya` or `tata`.
    ///
    /// Note: Vendor names koya as the default namespace, but the request field is required, so no default is
    /// encoded.
    #[serde(deserialize_with = "lenient::sure")]
    pub namespace: HdfsNamespace,
    /// Limit of the number of files, in millions; 1 by default.
    ///
    /// Note: The type table says String; every sample shows a JSON number.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub file_count_million: Option<i64>,
    /// Limit of space in TB; 200 by default.
    ///
    /// Note: The type table says String; every sample shows a JSON number.
    #[serde(deserialize_with = "lenient::sure")]
    pub space_tb: i64,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `accounts.resetKerberosKeytab`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResetAccountKerberosKeytabRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
}

impl ResetAccountKerberosKeytabRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for ResetAccountKerberosKeytabRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for ResetAccountKerberosKeytabRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for ResetAccountKerberosKeytabRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `accounts.resetKerberosKeytab`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResetAccountKerberosKeytabResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `accounts.resetPassword`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResetAccountPasswordRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
    /// The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least 3 of the
    /// kinds lower-case letter, upper-case letter, digit, other.
    ///
    /// Note: Length and forbidden characters are documented. The statements about classes disagree: the current
    /// page wants a letter, a digit and a special character; the reference wants all four classes; the
    /// service's own message wants three of four, which is encoded. The won sign is very probably the backslash
    /// (same key and code point on Korean systems; the Japanese page prints a yen sign), so backslash, won and
    /// yen are all forbidden here (inferred). The reference sample '8ghmuu8x' breaks every stated rule of
    /// classes.
    #[serde(serialize_with = "secret::reveal")]
    pub password: Secret,
}

impl ResetAccountPasswordRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { id: id.into(), password: password.into() }
    }
}

/// Answer of `accounts.resetPassword`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResetAccountPasswordResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.restart`.
///
/// Source: <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-restart>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RestartNotebookRequest {
    /// Id of the notebook.
    pub id: String,
}

impl RestartNotebookRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for RestartNotebookRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for RestartNotebookRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for RestartNotebookRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `notebooks.restart`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RestartNotebookResponse {
    /// Id of the notebook.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `accounts.setQuota`.
///
/// Note: All four fields are Required although the vendor also states default values.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetAccountQuotaRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
    /// Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`.
    ///
    /// Note: Vendor names koya as the default namespace, but the request field is required, so no default is
    /// encoded.
    pub namespace: HdfsNamespace,
    /// Limit of the number of files, in millions: 1 to 5. Default: `1`.
    pub file_count_million: i64,
    /// Limit of space in TB: 200 to 500 in steps of 100. Default: `200`.
    ///
    /// Note: The 100 TB step is on the current page and in the console guide; an older Korean sample used 250,
    /// which breaks it.
    pub space_tb: i64,
}

impl SetAccountQuotaRequest {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        namespace: impl Into<HdfsNamespace>,
        file_count_million: i64,
        space_tb: i64,
    ) -> Self {
        Self { id: id.into(), namespace: namespace.into(), file_count_million, space_tb }
    }
}

/// Answer of `accounts.setQuota`.
///
/// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetAccountQuotaResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the account. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiWorkspaces.setConfiguration`.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetAiWorkspaceConfigurationRequest {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub id: String,
    /// New settings of the workspace.
    pub configuration: AiAppTypeSpec,
}

impl SetAiWorkspaceConfigurationRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>, configuration: impl Into<AiAppTypeSpec>) -> Self {
        Self { id: id.into(), configuration: configuration.into() }
    }
}

/// Answer of `aiWorkspaces.setConfiguration`.
///
/// Note: XML root name inferred from the request's name.
///
/// Documented: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-aiworkspaces-setconfiguration>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetAiWorkspaceConfigurationResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.setContainerCount`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetAppContainerCountRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
    /// Component name from `apps.getDetail`.
    pub component_name: String,
    /// Wanted number of containers.
    ///
    /// Note: No bounds are published; whether 0 is accepted is unknown.
    pub container_count: i64,
}

impl SetAppContainerCountRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>, component_name: impl Into<String>, container_count: i64) -> Self {
        Self { id: id.into(), component_name: component_name.into(), container_count }
    }
}

/// Answer of `apps.setContainerCount`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetAppContainerCountResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the app. At most 22 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.setLifetime`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetAppLifetimeRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
    /// New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`.
    ///
    /// Note: Optional here and -1 is not listed, unlike apps.create.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<i64>,
}

impl SetAppLifetimeRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), lifetime: None }
    }

    /// New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`.
    pub fn lifetime(mut self, lifetime: i64) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

impl From<&str> for SetAppLifetimeRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for SetAppLifetimeRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for SetAppLifetimeRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `apps.setLifetime`.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetAppLifetimeResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the app. At most 22 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `notebooks.setUserConfigurationList`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetNotebookUserConfigurationListRequest {
    /// Id of the notebook.
    pub id: String,
    /// New values.
    pub user_configurations: Vec<NotebookUserConfigurationValue>,
}

impl SetNotebookUserConfigurationListRequest {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        user_configurations: impl IntoIterator<Item = impl Into<NotebookUserConfigurationValue>>,
    ) -> Self {
        Self { id: id.into(), user_configurations: user_configurations.into_iter().map(Into::into).collect() }
    }
}

/// Answer of `notebooks.setUserConfigurationList`.
///
/// Source: <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetNotebookUserConfigurationListResponse {
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.start`.
///
/// Note: The JSON body sample of the older page names the member name instead of id; its table, XML and
/// examples say id.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StartAppRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl StartAppRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for StartAppRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for StartAppRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for StartAppRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `apps.start`.
///
/// Note: The JSON body sample of the older page names the member name instead of id; its table, XML and
/// examples say id.
///
/// Source: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StartAppResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the app. At most 22 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `apps.stop`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StopAppRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl StopAppRequest {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl From<&str> for StopAppRequest {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<&String> for StopAppRequest {
    fn from(id: &String) -> Self {
        Self::new(id)
    }
}

impl From<String> for StopAppRequest {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

/// Answer of `apps.stop`.
///
/// Source: <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StopAppResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the app. At most 22 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of `aiApps.submit`.
///
/// Note: All six fields are marked required, queueName also has a default. The characters allowed in namePrefix
/// are not documented.
///
/// Documented: <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubmitAiAppRequest {
    /// Id of the workspace to run in. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    pub ai_workspace_id: String,
    /// First part of the name of the run, 2 to 8 characters; the service adds the rest.
    pub name_prefix: String,
    /// YARN queue to run in. Default: `gpu`.
    pub queue_name: SubmitAiAppQueueName,
    /// Data copied in and out.
    ///
    /// Note: The field table types input String and output Integer; all samples show arrays of objects, which
    /// is encoded.
    pub data: AiAppData,
    /// Image, command and environment.
    pub docker: AiAppDocker,
    /// CPUs, GPUs and memory.
    ///
    /// Note: The Japanese page sits under a shifted slug; its title is AiAppResource. Samples print 0 for all
    /// counts as placeholders.
    pub resource: AiAppResource,
}

impl SubmitAiAppRequest {
    /// With what is required.
    pub fn new(
        ai_workspace_id: impl Into<String>,
        name_prefix: impl Into<String>,
        queue_name: impl Into<SubmitAiAppQueueName>,
        data: impl Into<AiAppData>,
        docker: impl Into<AiAppDocker>,
        resource: impl Into<AiAppResource>,
    ) -> Self {
        Self {
            ai_workspace_id: ai_workspace_id.into(),
            name_prefix: name_prefix.into(),
            queue_name: queue_name.into(),
            data: data.into(),
            docker: docker.into(),
            resource: resource.into(),
        }
    }
}

/// Answer of `aiApps.submit`.
///
/// Note: Has no appId, unlike GetAiAppDetailResponse. The page's own response sample was not reachable.
///
/// Documented: <https://api.ncloud-docs.com/docs/common-vapidatatype-submitaiappresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubmitAiAppResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the run. 1 to 22 characters; letters and digits.
    ///
    /// Note: The vendor states a length of 0 to 22; that an id is not empty follows from the NotEmpty refusal
    /// of resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned into a UUID.
    /// In answers it is opaque text.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the account that owns the run.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub account_name: Option<String>,
    /// Name of the run.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// YARN queue the run is in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<SubmitAiAppQueueName>,
    /// When the run was started.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the run ended; absent or null while it runs.
    ///
    /// Inferred, not documented. Null or absent while running is inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// How long the run has taken, in milliseconds. At most 9007199254740991.
    ///
    /// Note: The Java syntax block misspells it elapesdMillis; the field table has elapsedMillis.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub elapsed_millis: Option<i64>,
    /// State of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN
    /// application states (appId is a YARN application id).
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<SubmitAiAppState>,
    /// Result of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
    /// application statuses.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub final_status: Option<SubmitAiAppFinalStatus>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// State of the account.
    ///
    /// Note: The three values are documented, RUNNING as the default; their meaning is only partly documented.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
    pub enum AccountStatus {
        /// Creation was accepted and is being carried out (inferred).
        Accepted = "ACCEPTED",
        /// Usable.
        Running = "RUNNING",
        /// A change is being applied: quota, keytab, password or deletion (inferred).
        Changing = "CHANGING",
    }
}

open_enum! {
    /// Result of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
    /// application statuses.
    pub enum AiAppFinalStatus {
        /// Not ended yet.
        Undefined = "UNDEFINED",
        /// Ended well.
        Succeeded = "SUCCEEDED",
        /// Ended with an error.
        Failed = "FAILED",
        /// Ended by force.
        Killed = "KILLED",
    }
}

open_enum! {
    /// YARN queue the run is in.
    pub enum AiAppQueueName {
        /// The default.
        Gpu = "gpu",
    }
}

open_enum! {
    /// Model of the GPUs.
    ///
    /// Note: Table names V100 as default, every sample uses T4; no closed list is given.
    pub enum AiAppResourceGpuModel {
        /// NVIDIA T4.
        T4 = "T4",
        /// NVIDIA V100.
        V100 = "V100",
    }
}

open_enum! {
    /// State of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN
    /// application states (appId is a YARN application id).
    pub enum AiAppState {
        /// Taken in.
        New = "NEW",
        /// Being stored.
        NewSaving = "NEW_SAVING",
        /// Handed to the scheduler.
        Submitted = "SUBMITTED",
        /// Accepted, waiting for resources.
        Accepted = "ACCEPTED",
        /// Runs.
        Running = "RUNNING",
        /// Ended, also after a stop.
        Finished = "FINISHED",
        /// Ended with an error.
        Failed = "FAILED",
        /// Ended by force.
        Killed = "KILLED",
    }
}

open_enum! {
    /// YARN queue to run in.
    ///
    /// Note: Table prints GPU, samples print gpu. A release note of 2024-11-22 changes which YARN queues are
    /// offered (the stored text breaks off after 'dev, batch, l'), so gpu may be refused today.
    pub enum AiAppTypeSpecQueueName {
        /// Printed in the samples.
        Gpu = "gpu",
    }
}

open_enum! {
    /// State of the component.
    ///
    /// Inferred, not documented. Only STABLE is printed (the guide calls Stable the healthy value). It matches
    /// the YARN services component states FLEXING and STABLE. Keep open.
    pub enum AppComponentState {
        /// The number of containers is being reached.
        Flexing = "FLEXING",
        /// All containers are there.
        Stable = "STABLE",
    }
}

open_enum! {
    /// State of the container.
    ///
    /// Inferred, not documented. Only READY is printed. It matches the YARN services container states
    /// RUNNING_BUT_UNREADY, READY, STOPPED, NEEDS_UPGRADE, UPGRADING. Keep open.
    pub enum AppContainerState {
        /// Started, not ready yet.
        RunningButUnready = "RUNNING_BUT_UNREADY",
        /// Ready.
        Ready = "READY",
        /// Ended.
        Stopped = "STOPPED",
        /// Waits for an upgrade.
        NeedsUpgrade = "NEEDS_UPGRADE",
        /// Is being upgraded.
        Upgrading = "UPGRADING",
    }
}

open_enum! {
    /// YARN queue the app runs in.
    ///
    /// Note: The data type page calls dev the default, every other page longlived.
    pub enum AppQueueName {
        /// The default on most pages.
        Longlived = "longlived",
        /// The default on the page of the data type.
        Dev = "dev",
    }
}

open_enum! {
    /// State of the app.
    ///
    /// Inferred, not documented. Only RUNNING is printed; no list is published. It matches the YARN application
    /// states (NEW, SUBMITTED, ACCEPTED, RUNNING, FINISHED, FAILED, KILLED), which is the likely source. Keep
    /// open.
    pub enum AppState {
        /// Taken in.
        New = "NEW",
        /// Being stored.
        NewSaving = "NEW_SAVING",
        /// Handed to the scheduler.
        Submitted = "SUBMITTED",
        /// Accepted, waiting for resources.
        Accepted = "ACCEPTED",
        /// Runs.
        Running = "RUNNING",
        /// Ended, also after a stop.
        Finished = "FINISHED",
        /// Ended with an error.
        Failed = "FAILED",
        /// Ended by force.
        Killed = "KILLED",
    }
}

open_enum! {
    /// YARN queue to run in. `apps.getAppBasicSetting` lists the queues.
    ///
    /// Note: Required although it has a default. The older page allows longlived only; the data type page names
    /// dev as default.
    pub enum CreateAppQueueName {
        /// The default on most pages.
        Longlived = "longlived",
        /// The default on the page of the data type.
        Dev = "dev",
    }
}

open_enum! {
    /// Kind of the extra storage. Required when `addStorage` is true.
    pub enum CreateNotebookStorageType {
        /// `SSD`.
        Ssd = "SSD",
        /// `HDD`.
        Hdd = "HDD",
    }
}

open_enum! {
    /// Framework whose images are listed.
    pub enum DockerImageSearchTypeName {
        /// `tensorflow`.
        Tensorflow = "tensorflow",
        /// `pytorch`.
        Pytorch = "pytorch",
    }
}

open_enum! {
    /// Result of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
    /// application statuses.
    pub enum GetAiAppDetailFinalStatus {
        /// Not ended yet.
        Undefined = "UNDEFINED",
        /// Ended well.
        Succeeded = "SUCCEEDED",
        /// Ended with an error.
        Failed = "FAILED",
        /// Ended by force.
        Killed = "KILLED",
    }
}

open_enum! {
    /// YARN queue the run is in.
    pub enum GetAiAppDetailQueueName {
        /// The default.
        Gpu = "gpu",
    }
}

open_enum! {
    /// State of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN
    /// application states (appId is a YARN application id).
    pub enum GetAiAppDetailState {
        /// Taken in.
        New = "NEW",
        /// Being stored.
        NewSaving = "NEW_SAVING",
        /// Handed to the scheduler.
        Submitted = "SUBMITTED",
        /// Accepted, waiting for resources.
        Accepted = "ACCEPTED",
        /// Runs.
        Running = "RUNNING",
        /// Ended, also after a stop.
        Finished = "FINISHED",
        /// Ended with an error.
        Failed = "FAILED",
        /// Ended by force.
        Killed = "KILLED",
    }
}

open_enum! {
    /// State of the subnet.
    pub enum GetSubnetDetailState {
        /// Usable.
        Run = "RUN",
    }
}

open_enum! {
    /// State of the VPC.
    ///
    /// Inferred, not documented. No example seen for the VPC; the subnet page shows RUN, and the VPC service
    /// itself uses INIT, CREATING, RUN and TERMTING.
    pub enum GetVpcDetailState {
        /// New.
        Init = "INIT",
        /// Being made.
        Creating = "CREATING",
        /// Usable.
        Run = "RUN",
        /// Being removed.
        Termting = "TERMTING",
    }
}

open_enum! {
    /// Namespace whose quota changes; `koya` is the usual one.
    ///
    /// Note: Vendor names koya as the default namespace, but the request field is required, so no default is
    /// encoded.
    ///
    /// Documented: <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
    pub enum HdfsNamespace {
        /// `koya`.
        Koya = "koya",
        /// `tata`.
        Tata = "tata",
    }
}

open_enum! {
    /// Kind of block storage.
    pub enum NotebookAdditionalStorageStorageType {
        /// Solid state.
        Ssd = "SSD",
        /// Hard disk.
        Hdd = "HDD",
    }
}

open_enum! {
    /// State of the notebook.
    ///
    /// Inferred, not documented. No closed list is published. ACCEPTED is the value in the body sample of
    /// getDetail and RUNNING the one in the response example of getList; keep this open.
    pub enum NotebookState {
        /// Creation was accepted.
        Accepted = "ACCEPTED",
        /// Usable.
        Running = "RUNNING",
    }
}

open_enum! {
    /// Component the setting belongs to.
    pub enum NotebookUserConfigurationValueComponentName {
        /// The notebook itself.
        JupyterLab = "Jupyter Lab",
        /// The linked bucket.
        ObjectStorage = "Object Storage",
    }
}

open_enum! {
    /// Name of the setting.
    pub enum NotebookUserConfigurationValueName {
        /// Password of the notebook page.
        AccessPassword = "Access Password",
        /// Access key for Object Storage.
        AccessKey = "Access Key",
        /// Secret key for Object Storage.
        SecretKey = "Secret Key",
    }
}

open_enum! {
    /// Result of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN final
    /// application statuses.
    pub enum SubmitAiAppFinalStatus {
        /// Not ended yet.
        Undefined = "UNDEFINED",
        /// Ended well.
        Succeeded = "SUCCEEDED",
        /// Ended with an error.
        Failed = "FAILED",
        /// Ended by force.
        Killed = "KILLED",
    }
}

open_enum! {
    /// YARN queue the run is in.
    pub enum SubmitAiAppQueueName {
        /// The default.
        Gpu = "gpu",
    }
}

open_enum! {
    /// State of the run.
    ///
    /// Inferred, not documented. The field is documented, its values are not. The sample values are YARN
    /// application states (appId is a YARN application id).
    pub enum SubmitAiAppState {
        /// Taken in.
        New = "NEW",
        /// Being stored.
        NewSaving = "NEW_SAVING",
        /// Handed to the scheduler.
        Submitted = "SUBMITTED",
        /// Accepted, waiting for resources.
        Accepted = "ACCEPTED",
        /// Runs.
        Running = "RUNNING",
        /// Ended, also after a stop.
        Finished = "FINISHED",
        /// Ended with an error.
        Failed = "FAILED",
        /// Ended by force.
        Killed = "KILLED",
    }
}

impl Paged for GetAccountListResponse {
    type Item = AccountResponse;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetAiAppListResponse {
    type Item = AiAppResponse;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetAiWorkspaceConfigurationListResponse {
    type Item = AiWorkspaceConfig;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetAiWorkspaceListResponse {
    type Item = AiWorkspaceResponse;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetAppListResponse {
    type Item = AppResponse;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetAppTypeIdListResponse {
    type Item = String;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetLoginKeyListResponse {
    type Item = NotebookLoginKey;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetNotebookListResponse {
    type Item = NotebookSummary;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetNotebookUserConfigurationSpecListResponse {
    type Item = NotebookUserConfigurationSpec;

    fn into_items(self) -> Vec<Self::Item> {
        self.user_configuration_specs
    }
}

impl Paged for GetServerTypeListResponse {
    type Item = NotebookServerType;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetSubnetListResponse {
    type Item = NotebookSubnet;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetTypeListResponse {
    type Item = NotebookType;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

impl Paged for GetVpcListResponse {
    type Item = NotebookVpc;

    fn into_items(self) -> Vec<Self::Item> {
        self.contents
    }
}

json_answer!(
    CheckAccountAvailableNameResponse,
    CheckAccountHasResourceResponse,
    CheckAiWorkspaceAvailableNameResponse,
    CheckAppAvailableNameResponse,
    CheckNotebookAvailableNameResponse,
    CreateAccountResponse,
    CreateAiWorkspaceResponse,
    CreateAppResponse,
    CreateNotebookResponse,
    DeleteAccountResponse,
    DeleteAiWorkspaceResponse,
    DeleteAppResponse,
    DeleteNotebookResponse,
    GetAccountDetailResponse,
    GetAccountListResponse,
    GetAiAppDetailResponse,
    GetAiAppListResponse,
    GetAiWorkspaceConfigurationListResponse,
    GetAiWorkspaceDetailResponse,
    GetAiWorkspaceDockerImageListResponse,
    GetAiWorkspaceListResponse,
    GetAppBasicSettingResponse,
    GetAppDetailResponse,
    GetAppListResponse,
    GetAppTypeIdListResponse,
    GetAppTypeTemplateResponse,
    GetLoginKeyListResponse,
    GetNotebookDetailResponse,
    GetNotebookListResponse,
    GetNotebookUserConfigurationSpecListResponse,
    GetServerTypeListResponse,
    GetSubnetDetailResponse,
    GetSubnetListResponse,
    GetTypeListResponse,
    GetVpcDetailResponse,
    GetVpcListResponse,
    KillAiAppResponse,
    KillAppContainerResponse,
    KillAppMasterResponse,
    ResetAccountKerberosKeytabResponse,
    ResetAccountPasswordResponse,
    RestartNotebookResponse,
    SetAccountQuotaResponse,
    SetAiWorkspaceConfigurationResponse,
    SetAppContainerCountResponse,
    SetAppLifetimeResponse,
    SetNotebookUserConfigurationListResponse,
    StartAppResponse,
    StopAppResponse,
    SubmitAiAppResponse,
);

model!(
    AccountResponse,
    AiAppContainer,
    AiAppData,
    AiAppDataInput,
    AiAppDataOutput,
    AiAppDocker,
    AiAppResource,
    AiAppResponse,
    AiAppTypeSpec,
    AiWorkspaceConfig,
    AiWorkspaceResponse,
    AppComponentResponse,
    AppContainerResponse,
    AppResponse,
    CheckAccountAvailableNameResponse,
    CheckAccountHasResourceResponse,
    CheckAiWorkspaceAvailableNameResponse,
    CheckAppAvailableNameResponse,
    CheckNotebookAvailableNameResponse,
    CreateAccountResponse,
    CreateAiWorkspaceResponse,
    CreateAppResponse,
    CreateNotebookResponse,
    DeleteAccountResponse,
    DeleteAiWorkspaceResponse,
    DeleteAppResponse,
    DeleteNotebookResponse,
    DependableApp,
    GetAccountDetailResponse,
    GetAccountListResponse,
    GetAiAppDetailResponse,
    GetAiAppListResponse,
    GetAiWorkspaceConfigurationListResponse,
    GetAiWorkspaceDetailResponse,
    GetAiWorkspaceDockerImageListResponse,
    GetAiWorkspaceListResponse,
    GetAppBasicSettingResponse,
    GetAppDetailResponse,
    GetAppListResponse,
    GetAppTypeIdListResponse,
    GetAppTypeTemplateResponse,
    GetLoginKeyListResponse,
    GetNotebookDetailResponse,
    GetNotebookListResponse,
    GetNotebookUserConfigurationSpecListResponse,
    GetServerTypeListResponse,
    GetSubnetDetailResponse,
    GetSubnetListResponse,
    GetTypeListResponse,
    GetVpcDetailResponse,
    GetVpcListResponse,
    KillAiAppResponse,
    KillAppContainerResponse,
    KillAppMasterResponse,
    NotebookAdditionalStorage,
    NotebookLoginKey,
    NotebookServerType,
    NotebookSubnet,
    NotebookSummary,
    NotebookType,
    NotebookUserConfiguration,
    NotebookUserConfigurationSpec,
    NotebookVpc,
    QuotaResponse,
    ResetAccountKerberosKeytabResponse,
    ResetAccountPasswordResponse,
    RestartNotebookResponse,
    SetAccountQuotaResponse,
    SetAiWorkspaceConfigurationResponse,
    SetAppContainerCountResponse,
    SetAppLifetimeResponse,
    SetNotebookUserConfigurationListResponse,
    StartAppResponse,
    StopAppResponse,
    SubmitAiAppResponse,
);
