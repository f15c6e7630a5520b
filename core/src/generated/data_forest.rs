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
///
/// Where each fact comes from, and notes:
/// <https://github.com/gureum/gureum/blob/main/docs/reference/data-forest.md>
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
    pub fn notebooks(&self) -> Notebooks<'_> {
        Notebooks { client: &self.client }
    }

    /// Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and others.
    pub fn apps(&self) -> Apps<'_> {
        Apps { client: &self.client }
    }

    /// AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no longer lists
    /// them, so they may no longer answer.
    pub fn ai_workspaces(&self) -> AiWorkspaces<'_> {
        AiWorkspaces { client: &self.client }
    }

    /// Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no longer answer.
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
    /// A refused name is no error: the answer says `success: true`, `available_name: false` and gives the
    /// reason in `message`. Account names are unique in the whole service.
    ///
    /// The `request` is a [`CheckAccountAvailableNameRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
    pub fn check_available_name(
        &self,
        request: impl Into<CheckAccountAvailableNameRequest>,
    ) -> Call<'a, CheckAccountAvailableNameResponse> {
        Call::new(self.client, rows::ACCOUNTS_CHECK_AVAILABLE_NAME, request.into())
    }

    /// Test whether an account still owns resources.
    ///
    /// Call it before [`Accounts::delete`]. What that does while resources remain is not documented.
    ///
    /// The `request` is a [`CheckAccountHasResourceRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
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
    /// The `request` is a [`CreateAccountRequest`], explained there field by field.
    ///
    /// From the vendor's reference at
    /// <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
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
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md>
    pub fn get_list(&self) -> Call<'a, GetAccountListResponse> {
        Call::new(self.client, rows::ACCOUNTS_GET_LIST, Map::new())
    }

    /// Read one account and its storage quotas.
    ///
    /// An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign account from
    /// an absent one. The answer has no `principal`; [`Accounts::get_list`] has it.
    ///
    /// The `request` is a [`GetAccountDetailRequest`], explained there field by field.
    ///
    /// From the vendor's reference at
    /// <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail>
    ///
    /// # Errors
    ///
    /// - 403, `10002`: The id is unknown or belongs to somebody else. The service says:
    ///   `resource ('…') is not allowed or not exists`.
    pub fn get_detail(&self, request: impl Into<GetAccountDetailRequest>) -> Call<'a, GetAccountDetailResponse> {
        Call::new(self.client, rows::ACCOUNTS_GET_DETAIL, request.into())
    }

    /// Download the Kerberos keytab of an account.
    ///
    /// The answer is the file itself. It holds the keys of the account: treat it like a password and store it
    /// readable by its owner alone.
    ///
    /// The `request` is a [`GetAccountKerberosKeytabRequest`], explained there field by field. Answer: The
    /// keytab file.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
    pub fn get_kerberos_keytab(&self, request: impl Into<GetAccountKerberosKeytabRequest>) -> Call<'a, Keytab> {
        Call::new(self.client, rows::ACCOUNTS_GET_KERBEROS_KEYTAB, request.into())
    }

    /// Replace the Kerberos keytab of an account.
    ///
    /// The answer carries no keytab: download the new one with [`Accounts::get_kerberos_keytab`]. Expect
    /// keytabs downloaded before to stop working; when they do is not documented.
    ///
    /// The `request` is a [`ResetAccountKerberosKeytabRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
    ///
    /// # Errors
    ///
    /// - 400: The id is empty. The service says:
    ///   `invalid request parameter (constraint violation NotEmpty, id):`.
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
    /// The `request` is a [`ResetAccountPasswordRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
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
    /// The `request` is a [`SetAccountQuotaRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
    pub fn set_quota(&self, request: impl Into<SetAccountQuotaRequest>) -> Call<'a, SetAccountQuotaResponse> {
        Call::new(self.client, rows::ACCOUNTS_SET_QUOTA, request.into())
    }

    /// Delete an account.
    ///
    /// Ask [`Accounts::check_has_resource`] first. What happens to remaining resources is not documented.
    ///
    /// The `request` is a [`DeleteAccountRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
    pub fn delete(&self, request: impl Into<DeleteAccountRequest>) -> Call<'a, DeleteAccountResponse> {
        Call::new(self.client, rows::ACCOUNTS_DELETE, request.into())
    }

    /// Does what [`Accounts::create`] does, unless something of this `name` is there: then it answers with
    /// that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. [`Accounts::get_detail`] shows none of its settings, so none is compared.
    ///
    /// The `request` is a [`CreateAccountRequest`], explained there field by field. Answer: Answer of
    /// [`Accounts::create`].
    ///
    /// # Errors
    ///
    /// - 400: The password breaks the rules. The text repeats the refused password, so it must not be logged.
    ///   The service says: `invalid request parameter (password, '…')`.
    /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
    ///   `exceeded limit on resource quota`.
    /// - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred. The service
    ///   says: `Data Forest can only create and use one account per user.`.
    pub fn ensure(&self, request: impl Into<CreateAccountRequest>) -> Call<'a, CreateAccountResponse> {
        Call::new(self.client, rows::ACCOUNTS_ENSURE, request.into())
    }

    /// Lists what `accounts.deleteCascade` would delete, in its order. Nothing is deleted.
    ///
    /// The `request` is a [`DeleteAccountRequest`], explained there field by field. Answer: What is below comes
    /// first, and the account last.
    ///
    /// Inferred.
    pub fn plan_delete_cascade(&self, request: impl Into<DeleteAccountRequest>) -> Call<'a, DeletionPlan> {
        Call::new(self.client, rows::ACCOUNTS_PLAN_DELETE_CASCADE, request.into())
    }

    /// Waits until the account is running: its `status` is `RUNNING`.
    ///
    /// Usually takes about 150 s.
    ///
    /// The `id` is that of the account. Answer: The account as it was read last.
    ///
    /// Inferred; see <https://guide.ncloud-docs.com/docs/en/df-account>
    pub fn wait_until_running(&self, id: impl Into<String>) -> Waiter<'a, GetAccountDetailResponse> {
        Waiter::new(self.client, rows::ACCOUNTS_WAIT_UNTIL_RUNNING, id)
    }

    /// Waits until the account no longer exists.
    ///
    /// Usually takes about 30 s.
    ///
    /// The `id` is that of the account.
    ///
    /// Inferred; see <https://guide.ncloud-docs.com/docs/en/df-account>
    pub fn wait_until_deleted(&self, id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::ACCOUNTS_WAIT_UNTIL_DELETED, id)
    }

    /// Deletes the account with all that is below it, and waits until it no longer exists.
    ///
    /// First all of it is listed, as [`Accounts::plan_delete_cascade`] does; then it goes from the leaves to
    /// the root, and nothing else does. After a failure call it again: it goes on with what is left.
    ///
    /// The `id` is that of the account.
    ///
    /// Inferred.
    pub fn delete_cascade(&self, id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::ACCOUNTS_DELETE_CASCADE, id)
    }

    /// Create an account.
    ///
    /// Then waits until the account is running. What was made stays if the wait fails; the error names its id.
    ///
    /// The `request` is a [`CreateAccountRequest`], explained there field by field. For a limit, or to be told
    /// how it is going, make it and wait in two calls. Answer: The account as it was read last.
    pub async fn create_and_wait(&self, request: impl Into<CreateAccountRequest>) -> Result<GetAccountDetailResponse> {
        let made = self.create(request).await?;
        self.wait_until_running(made.id).await
    }
}

/// Jupyter notebook servers in a VPC of the user.
#[derive(Debug, Clone, Copy)]
pub struct Notebooks<'a> {
    client: &'a Client,
}

impl<'a> Notebooks<'a> {
    /// List the VPCs that a notebook can be put in.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
    pub fn get_vpc_list(&self) -> Call<'a, GetVpcListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_VPC_LIST, Map::new())
    }

    /// Read one VPC.
    ///
    /// The `request` is a [`GetVpcDetailRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
    pub fn get_vpc_detail(&self, request: impl Into<GetVpcDetailRequest>) -> Call<'a, GetVpcDetailResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_VPC_DETAIL, request.into())
    }

    /// List the subnets that a notebook can be put in.
    ///
    /// Only public subnets in zone KR-2 take notebooks.
    ///
    /// The `request` is a [`GetSubnetListRequest`], explained there field by field. Answer: The items, page by
    /// page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
    pub fn get_subnet_list(&self, request: impl Into<GetSubnetListRequest>) -> Call<'a, GetSubnetListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_SUBNET_LIST, request.into())
    }

    /// Read one subnet.
    ///
    /// Only public subnets in zone KR-2 take notebooks.
    ///
    /// The `request` is a [`GetSubnetDetailRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail>
    pub fn get_subnet_detail(&self, request: impl Into<GetSubnetDetailRequest>) -> Call<'a, GetSubnetDetailResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_SUBNET_DETAIL, request.into())
    }

    /// List the notebook types.
    ///
    /// One type is known: Jupyter Lab. The answer has no total.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
    pub fn get_type_list(&self) -> Call<'a, GetTypeListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_TYPE_LIST, Map::new())
    }

    /// List the server sizes of a notebook type.
    ///
    /// The answer has no total.
    ///
    /// The `request` is a [`GetServerTypeListRequest`], explained there field by field. Answer: The items, page
    /// by page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
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
    /// The `request` is a [`GetNotebookListRequest`], explained there field by field. Answer: The items, page
    /// by page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
    pub fn get_list(&self, request: impl Into<GetNotebookListRequest>) -> Call<'a, GetNotebookListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_LIST, request.into())
    }

    /// Read one notebook.
    ///
    /// The type code, server code, bucket and account that were given to [`Notebooks::create`] are not
    /// returned.
    ///
    /// The `request` is a [`GetNotebookDetailRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
    pub fn get_detail(&self, request: impl Into<GetNotebookDetailRequest>) -> Call<'a, GetNotebookDetailResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_DETAIL, request.into())
    }

    /// List the settings that a notebook type takes.
    ///
    /// Takes the name of the type, not its code. The settings marked mandatory must be given to
    /// [`Notebooks::create`].
    ///
    /// The `request` is a [`GetNotebookUserConfigurationSpecListRequest`], explained there field by field.
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at
    /// <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
    pub fn get_user_configuration_spec_list(
        &self,
        request: impl Into<GetNotebookUserConfigurationSpecListRequest>,
    ) -> Call<'a, GetNotebookUserConfigurationSpecListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_USER_CONFIGURATION_SPEC_LIST, request.into())
    }

    /// Test whether a notebook name is valid and free.
    ///
    /// A refused name is no error: look at `available_name`. No account is passed.
    ///
    /// The `request` is a [`CheckNotebookAvailableNameRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
    pub fn check_available_name(
        &self,
        request: impl Into<CheckNotebookAvailableNameRequest>,
    ) -> Call<'a, CheckNotebookAvailableNameResponse> {
        Call::new(self.client, rows::NOTEBOOKS_CHECK_AVAILABLE_NAME, request.into())
    }

    /// List the login keys that a notebook can be given.
    ///
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
    pub fn get_login_key_list(&self) -> Call<'a, GetLoginKeyListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_GET_LOGIN_KEY_LIST, Map::new())
    }

    /// Restart a notebook.
    ///
    /// Never repeated after an unknown outcome, because a second restart would hit the fresh notebook. The
    /// states in between are not documented: the notebook is expected to leave RUNNING and to come back to it.
    ///
    /// The `request` is a [`RestartNotebookRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
    pub fn restart(&self, request: impl Into<RestartNotebookRequest>) -> Call<'a, RestartNotebookResponse> {
        Call::new(self.client, rows::NOTEBOOKS_RESTART, request.into())
    }

    /// Delete a notebook.
    ///
    /// The notebook is gone when [`Notebooks::get_detail`] no longer finds it.
    ///
    /// The `request` is a [`DeleteNotebookRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
    pub fn delete(&self, request: impl Into<DeleteNotebookRequest>) -> Call<'a, DeleteNotebookResponse> {
        Call::new(self.client, rows::NOTEBOOKS_DELETE, request.into())
    }

    /// Create a notebook.
    ///
    /// The notebook can be used when its state is RUNNING. Needs a VPC, a public subnet in zone KR-2, a login
    /// key, a server size and the mandatory settings of the type: the list operations of this group show what
    /// can be chosen. The Object Storage bucket must not be locked, then or later.
    ///
    /// The `request` is a [`CreateNotebookRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
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
    /// The `request` is a [`SetNotebookUserConfigurationListRequest`], explained there field by field.
    ///
    /// Documented at
    /// <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
    pub fn set_user_configuration_list(
        &self,
        request: impl Into<SetNotebookUserConfigurationListRequest>,
    ) -> Call<'a, SetNotebookUserConfigurationListResponse> {
        Call::new(self.client, rows::NOTEBOOKS_SET_USER_CONFIGURATION_LIST, request.into())
    }

    /// Does what [`Notebooks::create`] does, unless something of this `name` is there: then it answers with
    /// that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that
    /// [`Notebooks::get_detail`] shows: `login_key_name`, `subnet_no`, `type_name` and `vpc_no`.
    ///
    /// The `request` is a [`CreateNotebookRequest`], explained there field by field. Answer: Answer of
    /// [`Notebooks::create`].
    ///
    /// # Errors
    ///
    /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
    ///   `exceeded limit on resource quota`.
    pub fn ensure(&self, request: impl Into<CreateNotebookRequest>) -> Call<'a, CreateNotebookResponse> {
        Call::new(self.client, rows::NOTEBOOKS_ENSURE, request.into())
    }

    /// Waits until the notebook is running: its `state` is `RUNNING`.
    ///
    /// Usually takes about 300 s.
    ///
    /// The `id` is that of the notebook. Answer: The notebook as it was read last.
    ///
    /// Inferred.
    pub fn wait_until_running(&self, id: impl Into<String>) -> Waiter<'a, GetNotebookDetailResponse> {
        Waiter::new(self.client, rows::NOTEBOOKS_WAIT_UNTIL_RUNNING, id)
    }

    /// Waits until the notebook no longer exists.
    ///
    /// Usually takes about 60 s.
    ///
    /// The `id` is that of the notebook.
    ///
    /// Inferred.
    pub fn wait_until_deleted(&self, id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::NOTEBOOKS_WAIT_UNTIL_DELETED, id)
    }

    /// Create a notebook.
    ///
    /// Then waits until the notebook is running. What was made stays if the wait fails; the error names its id.
    ///
    /// The `request` is a [`CreateNotebookRequest`], explained there field by field. For a limit, or to be told
    /// how it is going, make it and wait in two calls. Answer: The notebook as it was read last.
    pub async fn create_and_wait(
        &self,
        request: impl Into<CreateNotebookRequest>,
    ) -> Result<GetNotebookDetailResponse> {
        let made = self.create(request).await?;
        self.wait_until_running(made.id).await
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
    /// A refused name is no error: look at `available_name`. Account name and app name together have at most 20
    /// characters (console guide).
    ///
    /// The `request` is a [`CheckAppAvailableNameRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
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
    /// Answer: The items, page by page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
    pub fn get_app_type_id_list(&self) -> Call<'a, GetAppTypeIdListResponse> {
        Call::new(self.client, rows::APPS_GET_APP_TYPE_ID_LIST, Map::new())
    }

    /// Read the default settings of an app type.
    ///
    /// Call it before [`Apps::create`]: it names the queues, the size of the application master and the apps
    /// that must run first (`dependable_app`).
    ///
    /// The `request` is a [`GetAppBasicSettingRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
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
    /// The `request` is a [`GetAppTypeTemplateRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
    pub fn get_app_type_template(
        &self,
        request: impl Into<GetAppTypeTemplateRequest>,
    ) -> Call<'a, GetAppTypeTemplateResponse> {
        Call::new(self.client, rows::APPS_GET_APP_TYPE_TEMPLATE, request.into())
    }

    /// Create and start an app.
    ///
    /// The app works when its state is RUNNING and every component is STABLE. Apps that need others (Kafka and
    /// HBase need ZooKeeper, Kibana needs Elasticsearch) take their ids in `dependent_ids`;
    /// [`Apps::get_app_basic_setting`] lists the candidates. `lifetime` is in seconds: 300 to 604800, or -1 for
    /// no end.
    ///
    /// The `request` is a [`CreateAppRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
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
    /// The `request` is a [`GetAppListRequest`], explained there field by field. Answer: The items, page by
    /// page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
    pub fn get_list(&self, request: impl Into<GetAppListRequest>) -> Call<'a, GetAppListResponse> {
        Call::new(self.client, rows::APPS_GET_LIST, request.into())
    }

    /// Read one app with its components and containers.
    ///
    /// The `request` is a [`GetAppDetailRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
    pub fn get_detail(&self, request: impl Into<GetAppDetailRequest>) -> Call<'a, GetAppDetailResponse> {
        Call::new(self.client, rows::APPS_GET_DETAIL, request.into())
    }

    /// Restart one container of an app.
    ///
    /// Never repeated after an unknown outcome, because a second call would end the new container.
    ///
    /// The `request` is a [`KillAppContainerRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
    pub fn kill_container(&self, request: impl Into<KillAppContainerRequest>) -> Call<'a, KillAppContainerResponse> {
        Call::new(self.client, rows::APPS_KILL_CONTAINER, request.into())
    }

    /// Restart the application master of an app.
    ///
    /// Never repeated after an unknown outcome, because a second call would end the new application master.
    ///
    /// The `request` is a [`KillAppMasterRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
    pub fn kill_master(&self, request: impl Into<KillAppMasterRequest>) -> Call<'a, KillAppMasterResponse> {
        Call::new(self.client, rows::APPS_KILL_MASTER, request.into())
    }

    /// Change the number of containers of a component.
    ///
    /// Works while the app runs; the component is STABLE again when the number is reached.
    ///
    /// The `request` is a [`SetAppContainerCountRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
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
    /// The `request` is a [`SetAppLifetimeRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
    pub fn set_lifetime(&self, request: impl Into<SetAppLifetimeRequest>) -> Call<'a, SetAppLifetimeResponse> {
        Call::new(self.client, rows::APPS_SET_LIFETIME, request.into())
    }

    /// Start a stopped app.
    ///
    /// The app works when its state is RUNNING and every component is STABLE.
    ///
    /// The `request` is a [`StartAppRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
    pub fn start(&self, request: impl Into<StartAppRequest>) -> Call<'a, StartAppResponse> {
        Call::new(self.client, rows::APPS_START, request.into())
    }

    /// Stop an app.
    ///
    /// A stopped app keeps its id and can be started again.
    ///
    /// The `request` is a [`StopAppRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
    pub fn stop(&self, request: impl Into<StopAppRequest>) -> Call<'a, StopAppResponse> {
        Call::new(self.client, rows::APPS_STOP, request.into())
    }

    /// Delete an app.
    ///
    /// Whether the app must be stopped first is not documented. An HBase app leaves a node in ZooKeeper that
    /// must be removed before an app of the same name is made again.
    ///
    /// The `request` is a [`DeleteAppRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
    pub fn delete(&self, request: impl Into<DeleteAppRequest>) -> Call<'a, DeleteAppResponse> {
        Call::new(self.client, rows::APPS_DELETE, request.into())
    }

    /// Does what [`Apps::create`] does, unless something of this `name` is there: then it answers with that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that [`Apps::get_detail`]
    /// shows: `queue_name`, `app_type_id`, `lifetime`, `description` and `components`.
    ///
    /// The `request` is a [`CreateAppRequest`], explained there field by field. Answer: Answer of
    /// [`Apps::create`].
    ///
    /// Inferred.
    ///
    /// # Errors
    ///
    /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
    ///   `exceeded limit on resource quota`.
    pub fn ensure(&self, request: impl Into<CreateAppRequest>) -> Call<'a, CreateAppResponse> {
        Call::new(self.client, rows::APPS_ENSURE, request.into())
    }

    /// Waits until the app is running: its `state` is `RUNNING`. Every part of its `components` must be
    /// `STABLE` as well.
    ///
    /// Usually takes about 60 s. `FINISHED`, `STOPPED`, `FAILED` or `KILLED` ends the wait with an error that
    /// says what to do.
    ///
    /// The `id` is that of the app. Answer: The app as it was read last.
    ///
    /// Inferred.
    pub fn wait_until_running(&self, id: impl Into<String>) -> Waiter<'a, GetAppDetailResponse> {
        Waiter::new(self.client, rows::APPS_WAIT_UNTIL_RUNNING, id)
    }

    /// Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`.
    ///
    /// Usually takes about 20 s.
    ///
    /// The `id` is that of the app. Answer: The app as it was read last.
    ///
    /// Inferred.
    pub fn wait_until_stopped(&self, id: impl Into<String>) -> Waiter<'a, GetAppDetailResponse> {
        Waiter::new(self.client, rows::APPS_WAIT_UNTIL_STOPPED, id)
    }

    /// Waits until the app no longer exists.
    ///
    /// Usually takes about 10 s.
    ///
    /// The `id` is that of the app.
    ///
    /// Inferred.
    pub fn wait_until_deleted(&self, id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::APPS_WAIT_UNTIL_DELETED, id)
    }

    /// Create and start an app.
    ///
    /// Then waits until the app is running. What was made stays if the wait fails; the error names its id.
    ///
    /// The `request` is a [`CreateAppRequest`], explained there field by field. For a limit, or to be told how
    /// it is going, make it and wait in two calls. Answer: The app as it was read last.
    pub async fn create_and_wait(&self, request: impl Into<CreateAppRequest>) -> Result<GetAppDetailResponse> {
        let made = self.create(request).await?;
        self.wait_until_running(made.id).await
    }
}

/// AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no longer lists
/// them, so they may no longer answer.
#[derive(Debug, Clone, Copy)]
pub struct AiWorkspaces<'a> {
    client: &'a Client,
}

impl<'a> AiWorkspaces<'a> {
    /// Test whether a workspace name is valid and free.
    ///
    /// A refused name is no error: look at `available_name`.
    ///
    /// The `request` is a [`CheckAiWorkspaceAvailableNameRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
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
    /// The `request` is a [`GetAiWorkspaceDockerImageListRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
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
    /// The `request` is a [`CreateAiWorkspaceRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
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
    /// The `request` is a [`GetAiWorkspaceListRequest`], explained there field by field. Answer: The items,
    /// page by page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
    pub fn get_list(&self, request: impl Into<GetAiWorkspaceListRequest>) -> Call<'a, GetAiWorkspaceListResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_GET_LIST, request.into())
    }

    /// Read one AI workspace with the versions of its settings.
    ///
    /// The `request` is a [`GetAiWorkspaceDetailRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
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
    /// The `request` is a [`GetAiWorkspaceConfigurationListRequest`], explained there field by field. Answer:
    /// The items, page by page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
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
    /// The `request` is a [`SetAiWorkspaceConfigurationRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
    pub fn set_configuration(
        &self,
        request: impl Into<SetAiWorkspaceConfigurationRequest>,
    ) -> Call<'a, SetAiWorkspaceConfigurationResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_SET_CONFIGURATION, request.into())
    }

    /// Delete an AI workspace.
    ///
    /// The `request` is a [`DeleteAiWorkspaceRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
    pub fn delete(&self, request: impl Into<DeleteAiWorkspaceRequest>) -> Call<'a, DeleteAiWorkspaceResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_DELETE, request.into())
    }

    /// Does what [`AiWorkspaces::create`] does, unless something of this `name` is there: then it answers with
    /// that.
    ///
    /// If what is there has other settings, or is being deleted, nothing is changed: the error of kind
    /// `Conflict` names the fields. Compared are the settings that were given and that
    /// [`AiWorkspaces::get_list`] shows: `description`.
    ///
    /// The `request` is a [`CreateAiWorkspaceRequest`], explained there field by field. Answer: Answer of
    /// [`AiWorkspaces::create`].
    ///
    /// # Errors
    ///
    /// - 400: A limit on creation is reached; only the vendor's support can raise it. The service says:
    ///   `exceeded limit on resource quota`.
    pub fn ensure(&self, request: impl Into<CreateAiWorkspaceRequest>) -> Call<'a, CreateAiWorkspaceResponse> {
        Call::new(self.client, rows::AI_WORKSPACES_ENSURE, request.into())
    }
}

/// Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no longer answer.
#[derive(Debug, Clone, Copy)]
pub struct AiApps<'a> {
    client: &'a Client,
}

impl<'a> AiApps<'a> {
    /// Run an AI app in a workspace.
    ///
    /// Answers at once; wait until the run has finished. Only a prefix of the name is given, so a run whose
    /// submission ended in the dark cannot be found by name: look at [`AiApps::get_list`] before submitting
    /// again.
    ///
    /// The `request` is a [`SubmitAiAppRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit>
    pub fn submit(&self, request: impl Into<SubmitAiAppRequest>) -> Call<'a, SubmitAiAppResponse> {
        Call::new(self.client, rows::AI_APPS_SUBMIT, request.into())
    }

    /// List the AI apps of an account.
    ///
    /// Gives the whole list at once. The answer has no total.
    ///
    /// The `request` is a [`GetAiAppListRequest`], explained there field by field. Answer: The items, page by
    /// page as they are asked for.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
    pub fn get_list(&self, request: impl Into<GetAiAppListRequest>) -> Call<'a, GetAiAppListResponse> {
        Call::new(self.client, rows::AI_APPS_GET_LIST, request.into())
    }

    /// Read one AI app with its containers.
    ///
    /// A run ends with state FINISHED, FAILED or KILLED; whether a finished run succeeded is told by
    /// `final_status`.
    ///
    /// The `request` is a [`GetAiAppDetailRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
    pub fn get_detail(&self, request: impl Into<GetAiAppDetailRequest>) -> Call<'a, GetAiAppDetailResponse> {
        Call::new(self.client, rows::AI_APPS_GET_DETAIL, request.into())
    }

    /// Stop an AI app by force.
    ///
    /// What happens to a run that has already finished is not documented.
    ///
    /// The `request` is a [`KillAiAppRequest`], explained there field by field.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
    pub fn kill(&self, request: impl Into<KillAiAppRequest>) -> Call<'a, KillAiAppResponse> {
        Call::new(self.client, rows::AI_APPS_KILL, request.into())
    }

    /// Waits until the AI app is finished: its `state` is `FINISHED`, `FAILED` or `KILLED`.
    ///
    /// Usually takes about 300 s.
    ///
    /// The `id` is that of the AI app. Answer: The AI app as it was read last.
    ///
    /// Inferred.
    pub fn wait_until_finished(&self, id: impl Into<String>) -> Waiter<'a, GetAiAppDetailResponse> {
        Waiter::new(self.client, rows::AI_APPS_WAIT_UNTIL_FINISHED, id)
    }

    /// Waits until the AI app is succeeded: its `state` is `FINISHED`. Its `final_status` must be `SUCCEEDED`
    /// as well.
    ///
    /// Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error that says what to do.
    ///
    /// The `id` is that of the AI app. Answer: The AI app as it was read last.
    ///
    /// Inferred.
    pub fn wait_until_succeeded(&self, id: impl Into<String>) -> Waiter<'a, GetAiAppDetailResponse> {
        Waiter::new(self.client, rows::AI_APPS_WAIT_UNTIL_SUCCEEDED, id)
    }

    /// Waits until the AI app no longer exists.
    ///
    /// Usually takes about 30 s.
    ///
    /// The `id` is that of the AI app.
    ///
    /// Inferred.
    pub fn wait_until_gone(&self, id: impl Into<String>) -> Waiter<'a, ()> {
        Waiter::new(self.client, rows::AI_APPS_WAIT_UNTIL_GONE, id)
    }

    /// Run an AI app in a workspace.
    ///
    /// Then waits until the AI app is succeeded. What was made stays if the wait fails; the error names its id.
    ///
    /// The `request` is a [`SubmitAiAppRequest`], explained there field by field. For a limit, or to be told
    /// how it is going, make it and wait in two calls. Answer: The AI app as it was read last.
    pub async fn submit_and_wait(&self, request: impl Into<SubmitAiAppRequest>) -> Result<GetAiAppDetailResponse> {
        let made = self.submit(request).await?;
        self.wait_until_succeeded(made.id).await
    }
}

/// An account in a list.
///
/// Documented at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountResponse {
    /// Id of the account. 1 to 22 characters; letters and digits.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the account.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Kerberos principal of the account.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
    /// State of the account.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub status: Option<AccountStatus>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Whether the caller may not use this account.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Filter of a list by account.
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountSearch {
    /// Account whose items are listed. 1 to 22 characters; letters and digits.
    pub account_id: String,
}

impl AccountSearch {
    /// With what is required: `account_id`.
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
/// Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappcontainer>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiAppContainer {
    /// Id of the container.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub container_id: Option<String>,
    /// Name of the component.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub component: Option<String>,
    /// When it was created.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// Address of the log.
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Data copied into and out of the container.
///
/// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
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
    /// With what is required: `input`, `output`.
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
/// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
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
/// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-appcontainerresponse.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AiAppDataOutput {
    /// HDFS path that receives the result.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub hdfs: Option<String>,
    /// Replace an existing result.
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

/// The container of a run: image, command, environment.
///
/// Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappdocker>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiAppDocker {
    /// Arguments of the command, as one text.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub args: Option<String>,
    /// Script or command that runs the app.
    #[serde(deserialize_with = "lenient::sure")]
    pub command: String,
    /// Environment variables of the container.
    #[serde(
        default,
        deserialize_with = "lenient::optional",
        serialize_with = "secret::reveal_map",
        skip_serializing_if = "Option::is_none"
    )]
    pub env: Option<BTreeMap<String, Secret>>,
    /// TCP ports to open to the outside.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub expose_tcp_ports: Vec<i64>,
    /// Docker image to run.
    #[serde(deserialize_with = "lenient::sure")]
    pub image: String,
    /// Working directory. Do not send it: the vendor has taken it out, for security. Deprecated by the vendor.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub workdir: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AiAppDocker {
    /// With what is required: `command`, `image`.
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

    /// Working directory. Do not send it: the vendor has taken it out, for security. Deprecated by the vendor.
    pub fn workdir(mut self, workdir: impl Into<String>) -> Self {
        self.workdir = Some(workdir.into());
        self
    }
}

/// Resources of a run.
///
/// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-getaccountlistresponse.md>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub gpu_model: Option<AiAppResourceGpuModel>,
    /// Memory of the container in MB. Default: `15360`.
    ///
    /// Inferred.
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
/// Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiappresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiAppResponse {
    /// Id of the run. 1 to 22 characters; letters and digits.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// YARN application id.
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
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<AppState>,
    /// Result of the run.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub final_status: Option<AiAppFinalStatus>,
    /// Whether the caller may not use this run.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// When the run was submitted.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the run ended; absent or null while it runs.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// When its settings last changed.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Timestamp>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Settings that runs of a workspace start with.
///
/// Documented at <https://api.ncloud-docs.com/docs/ko/common-vapidatatype-aiapptypespec>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiAppTypeSpec {
    /// HDFS path of the archived user package.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub user_package_uri: Option<String>,
    /// YARN queue to run in.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<AiAppQueueName>,
    /// Name of the workspace.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// CPUs, GPUs and memory.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub resource: Option<AiAppResource>,
    /// Image, command and environment.
    #[serde(deserialize_with = "lenient::sure")]
    pub docker: AiAppDocker,
    /// Data copied in and out.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub data: Option<AiAppData>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AiAppTypeSpec {
    /// With what is required: `docker`.
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
    pub fn queue_name(mut self, queue_name: impl Into<AiAppQueueName>) -> Self {
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
/// Documented at
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
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiWorkspaceResponse {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
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
    /// Inferred.
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
/// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentrequest>
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
    pub container_count: i64,
}

impl AppComponentRequest {
    /// With what is required: `name`, `memory_mb`, `cpu_count`, `container_count`.
    pub fn new(name: impl Into<String>, memory_mb: i64, cpu_count: i64, container_count: i64) -> Self {
        Self { name: name.into(), memory_mb, cpu_count, container_count }
    }
}

/// A component of an app.
///
/// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcomponentresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppComponentResponse {
    /// Name of the component.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// State of the component.
    ///
    /// Inferred.
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
/// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appcontainerresponse>
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
    /// Inferred.
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

/// List filter.
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppListSearch {
    /// Id of the account whose apps are listed. At most 22 characters.
    pub account_id: String,
}

impl AppListSearch {
    /// With what is required: `account_id`.
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
/// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-appresponse>
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
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<AppState>,
    /// YARN queue the app runs in. At most 60 characters.
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
    /// Run time that was asked for, in seconds; -1 has no end. At most 9007199254740991.
    ///
    /// Inferred.
    #[serde(
        rename = "lifetimeMillis",
        default,
        deserialize_with = "lenient::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub lifetime_seconds: Option<i64>,
    /// Probably true when the caller may not use the app.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// Not described by the vendor; probably never sent.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub start_name: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl AppResponse {
    /// When its time is up: `started_at` and the seconds of `lifetime_seconds` after it. Nothing where one of
    /// them is absent, or it has no end.
    pub fn expires_at(&self) -> Option<std::time::SystemTime> {
        crate::timestamp::end_of(self.started_at.as_ref(), self.lifetime_seconds)
    }
}

/// Input of [`Accounts::check_available_name`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckAccountAvailableNameRequest {
    /// Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit first and last.
    pub name: String,
}

impl CheckAccountAvailableNameRequest {
    /// With what is required: `name`.
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

/// Answer of [`Accounts::check_available_name`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename>
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
    #[serde(deserialize_with = "lenient::sure")]
    pub available_name: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Accounts::check_has_resource`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckAccountHasResourceRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl CheckAccountHasResourceRequest {
    /// With what is required: `id`.
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

/// Answer of [`Accounts::check_has_resource`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// True when the account still owns resources.
    #[serde(deserialize_with = "lenient::sure")]
    pub has_resource: bool,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiWorkspaces::check_available_name`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckAiWorkspaceAvailableNameRequest {
    /// Id of the account that would own the workspace. 1 to 22 characters; letters and digits.
    pub account_id: String,
    /// Name to test. 1 to 15 characters; lower-case letters, digits and hyphens; starts with a lower-case
    /// letter; ends with a lower-case letter or a digit; no two hyphens in a row.
    pub name: String,
}

impl CheckAiWorkspaceAvailableNameRequest {
    /// With what is required: `account_id`, `name`.
    pub fn new(account_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), name: name.into() }
    }
}

/// Answer of [`AiWorkspaces::check_available_name`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename>
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

/// Input of [`Apps::check_available_name`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
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
    /// With what is required: `account_id`, `name`.
    pub fn new(account_id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), name: name.into() }
    }
}

/// Answer of [`Apps::check_available_name`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename>
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

/// Input of [`Notebooks::check_available_name`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CheckNotebookAvailableNameRequest {
    /// Name to test, 3 to 15 characters.
    pub name: String,
}

impl CheckNotebookAvailableNameRequest {
    /// With what is required: `name`.
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

/// Answer of [`Notebooks::check_available_name`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename>
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

/// Input of [`Accounts::create`].
///
/// From the vendor's reference at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// Name of the account, unique in the service: 2 to 16 lower-case letters, digits and hyphens. Start and
    /// end with a letter or digit: [`Accounts::check_available_name`] asks for it.
    pub name: String,
    /// Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least 3
    /// of the kinds lower-case letter, upper-case letter, digit, other.
    #[serde(serialize_with = "secret::reveal")]
    pub password: Secret,
}

impl CreateAccountRequest {
    /// With what is required: `name`, `password`.
    pub fn new(name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { name: name.into(), password: password.into() }
    }
}

/// Answer of [`Accounts::create`].
///
/// From the vendor's reference at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create>
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
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiWorkspaces::create`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAiWorkspaceRequest {
    /// Id of the account that will own the workspace. 1 to 22 characters; letters and digits.
    pub account_id: String,
    /// Name of the workspace, unique in the account. 1 to 15 characters; lower-case letters, digits and
    /// hyphens; starts with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a
    /// row.
    pub name: String,
    /// Free text. At most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Settings of the workspace.
    pub configuration: AiAppTypeSpec,
}

impl CreateAiWorkspaceRequest {
    /// With what is required: `account_id`, `name`, `configuration`.
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

/// Answer of [`AiWorkspaces::create`].
///
/// Inferred; see <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create>
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
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The app to create.
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateAppRequest {
    /// Id of the account that will own the app. At most 22 characters.
    pub account_id: String,
    /// YARN queue to run in. [`Apps::get_app_basic_setting`] lists the queues. At most 60 characters. Default:
    /// `longlived`.
    pub queue_name: AppQueueName,
    /// Type of the app. At most 60 characters.
    pub app_type_id: String,
    /// Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first or last. Account
    /// name and app name together have at most 20 characters (console guide).
    pub name: String,
    /// Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
    pub lifetime: i64,
    /// Free text. At most 2048 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Ids of the apps this one needs, taken from `dependable_app.candidates`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dependent_ids: Option<Vec<String>>,
    /// Size of every component of the app type.
    pub components: Vec<AppComponentRequest>,
}

impl CreateAppRequest {
    /// With what is required: `account_id`, `queue_name`, `app_type_id`, `name`, `lifetime`, `components`.
    pub fn new(
        account_id: impl Into<String>,
        queue_name: impl Into<AppQueueName>,
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

    /// Ids of the apps this one needs, taken from `dependable_app.candidates`.
    pub fn dependent_ids(mut self, dependent_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dependent_ids = Some(dependent_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// Answer of [`Apps::create`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
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
/// `storage_type` and `storage_gb` are required when `add_storage` is true.
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CreateNotebookRequest {
    /// Id of the account that will own the notebook. At most 22 characters.
    ///
    /// Inferred.
    pub account_id: String,
    /// Whether extra block storage is attached. If true, `storage_type` and `storage_gb` are required. Default:
    /// `false`.
    pub add_storage: bool,
    /// Object Storage bucket to link; it must not be locked, then or later.
    pub bucket_name: String,
    /// Login key from [`Notebooks::get_login_key_list`].
    pub login_key_name: String,
    /// Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens, starting with a letter,
    /// ending with a letter or digit.
    pub name: String,
    /// Server size from [`Notebooks::get_server_type_list`].
    pub server_type_code: String,
    /// Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `add_storage` is true.
    #[serde(rename = "storageGB", skip_serializing_if = "Option::is_none")]
    pub storage_gb: Option<i64>,
    /// Kind of the extra storage. Required when `add_storage` is true. `SSD` or `HDD`. Default: `SSD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<NotebookStorageType>,
    /// Subnet from [`Notebooks::get_subnet_list`].
    pub subnet_no: i64,
    /// Type code from [`Notebooks::get_type_list`].
    pub type_code: String,
    /// Type name from [`Notebooks::get_type_list`].
    pub type_name: String,
    /// Values of the settings that [`Notebooks::get_user_configuration_spec_list`] lists for the type.
    ///
    /// Inferred.
    pub user_configurations: Vec<NotebookUserConfigurationValue>,
    /// VPC from [`Notebooks::get_vpc_list`].
    pub vpc_no: i64,
}

impl CreateNotebookRequest {
    /// With what is required: `account_id`, `add_storage`, `bucket_name`, `login_key_name`, `name`,
    /// `server_type_code`, `subnet_no`, `type_code`, `type_name`, `user_configurations`, `vpc_no`.
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

    /// Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when `add_storage` is true.
    pub fn storage_gb(mut self, storage_gb: i64) -> Self {
        self.storage_gb = Some(storage_gb);
        self
    }

    /// Kind of the extra storage. Required when `add_storage` is true. `SSD` or `HDD`. Default: `SSD`.
    pub fn storage_type(mut self, storage_type: impl Into<NotebookStorageType>) -> Self {
        self.storage_type = Some(storage_type.into());
        self
    }
}

/// Answer of [`Notebooks::create`].
///
/// Inferred; see <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create>
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

/// Input of [`Accounts::delete`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl DeleteAccountRequest {
    /// With what is required: `id`.
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

/// Answer of [`Accounts::delete`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeleteAccountResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Id of the account. 1 to 22 characters; letters and digits.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiWorkspaces::delete`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteAiWorkspaceRequest {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl DeleteAiWorkspaceRequest {
    /// With what is required: `id`.
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

/// Answer of [`AiWorkspaces::delete`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Apps::delete`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteAppRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl DeleteAppRequest {
    /// With what is required: `id`.
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

/// Answer of [`Apps::delete`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md>
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

/// Input of [`Notebooks::delete`].
///
/// See <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DeleteNotebookRequest {
    /// Id of the notebook.
    pub id: String,
}

impl DeleteNotebookRequest {
    /// With what is required: `id`.
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

/// Answer of [`Notebooks::delete`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-delete>
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

/// One thing that would be deleted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Deletion {
    /// The operation that would be called with the id.
    #[serde(deserialize_with = "lenient::sure")]
    pub operation: String,
    /// What it is, in words.
    #[serde(deserialize_with = "lenient::sure")]
    pub resource: String,
    /// Its id.
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Its name, if the list shows one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its state when it was listed, if the list shows one.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What would be deleted, in the order in which it must go. Nothing of it is deleted by asking.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeletionPlan {
    /// What is below comes first, the resource itself last.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub deletions: Vec<Deletion>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// App needed before this one.
///
/// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-dependableapp>
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
    /// Apps whose ids may be put in `dependent_ids`.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<AppResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Filter of the image list.
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DockerImageSearch {
    /// Framework whose images are listed. `tensorflow` or `pytorch`.
    pub type_name: DockerImageSearchTypeName,
}

impl DockerImageSearch {
    /// With what is required: `type_name`.
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

/// Input of [`Accounts::get_detail`].
///
/// From the vendor's reference at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAccountDetailRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl GetAccountDetailRequest {
    /// With what is required: `id`.
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

/// Answer of [`Accounts::get_detail`].
///
/// From the vendor's reference at
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
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the account.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// State of the account.
    #[serde(deserialize_with = "lenient::sure")]
    pub status: AccountStatus,
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

/// Input of [`Accounts::get_kerberos_keytab`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAccountKerberosKeytabRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl GetAccountKerberosKeytabRequest {
    /// With what is required: `id`.
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

/// Answer of [`Accounts::get_list`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getaccountlistresponse.md>
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
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AccountResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiApps::get_detail`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiAppDetailRequest {
    /// Id of the run. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl GetAiAppDetailRequest {
    /// With what is required: `id`.
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

/// Answer of [`AiApps::get_detail`].
///
/// Documented at <https://api.ncloud-docs.com/docs/common-vapidatatype-getaiappdetailresponse>
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
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// YARN application id.
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
    /// When the run was started.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the run ended; absent or null while it runs.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// How long the run has taken, in milliseconds. At most 9007199254740991.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub elapsed_millis: Option<i64>,
    /// State of the run.
    ///
    /// Inferred.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: AppState,
    /// Result of the run.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub final_status: Option<AiAppFinalStatus>,
    /// Containers by key.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub containers: Option<BTreeMap<String, AiAppContainer>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiApps::get_list`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiAppListRequest {
    /// Whose runs are listed.
    pub search: AccountSearch,
}

impl GetAiAppListRequest {
    /// With what is required: `search`.
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

/// Answer of [`AiApps::get_list`].
///
/// Documented at <https://api.ncloud-docs.com/docs/ja/common-vapidatatype-aiworkspaceconfig>
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
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AiAppResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiWorkspaces::get_configuration_list`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceConfigurationListRequest {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl GetAiWorkspaceConfigurationListRequest {
    /// With what is required: `id`.
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

/// Answer of [`AiWorkspaces::get_configuration_list`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist>
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
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AiWorkspaceConfig>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiWorkspaces::get_detail`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceDetailRequest {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl GetAiWorkspaceDetailRequest {
    /// With what is required: `id`.
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

/// Answer of [`AiWorkspaces::get_detail`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail>
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
    #[serde(deserialize_with = "lenient::sure")]
    pub id: String,
    /// Name of the workspace.
    #[serde(deserialize_with = "lenient::sure")]
    pub name: String,
    /// Id of the account that owns the workspace. 1 to 22 characters; letters and digits.
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

/// Input of [`AiWorkspaces::get_docker_image_list`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceDockerImageListRequest {
    /// Which images are listed.
    pub search: DockerImageSearch,
}

impl GetAiWorkspaceDockerImageListRequest {
    /// With what is required: `search`.
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

/// Answer of [`AiWorkspaces::get_docker_image_list`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub docker_images: Option<BTreeMap<String, Vec<String>>>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiWorkspaces::get_list`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAiWorkspaceListRequest {
    /// Whose workspaces are listed.
    pub search: AccountSearch,
}

impl GetAiWorkspaceListRequest {
    /// With what is required: `search`.
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

/// Answer of [`AiWorkspaces::get_list`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist>
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
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AiWorkspaceResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Apps::get_app_basic_setting`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAppBasicSettingRequest {
    /// Id of the account that would own the app. At most 22 characters.
    pub account_id: String,
    /// Type to read about. At most 60 characters.
    pub app_type_id: String,
}

impl GetAppBasicSettingRequest {
    /// With what is required: `account_id`, `app_type_id`.
    pub fn new(account_id: impl Into<String>, app_type_id: impl Into<String>) -> Self {
        Self { account_id: account_id.into(), app_type_id: app_type_id.into() }
    }
}

/// Answer of [`Apps::get_app_basic_setting`].
///
/// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappbasicsettingresponse>
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
    #[serde(deserialize_with = "lenient::sure")]
    pub template: String,
    /// The kind of app that must run before this one, with the apps that can serve; absent if none is needed.
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
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub public_queue_names: Vec<String>,
    /// YARN queues of the user: one or many.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::or_default", skip_serializing_if = "Vec::is_empty")]
    pub private_queue_names: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Apps::get_detail`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAppDetailRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl GetAppDetailRequest {
    /// With what is required: `id`.
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

/// Answer of [`Apps::get_detail`].
///
/// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getappdetailresponse>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub app_type_id: Option<String>,
    /// Revision of the app configuration.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Run time: text such as `7 days, 0:0:0 (604800 seconds)`, or a number of seconds.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<String>,
    /// YARN queue the app runs in. At most 60 characters.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<AppQueueName>,
    /// Free text given at creation.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// State of the app.
    ///
    /// Inferred.
    #[serde(deserialize_with = "lenient::sure")]
    pub state: AppState,
    /// Addresses of the web pages of the app, by name.
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
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetAppListRequest {
    /// Whose apps are listed.
    pub search: AppListSearch,
}

impl GetAppListRequest {
    /// With what is required: `search`.
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

/// Answer of [`Apps::get_list`].
///
/// See <https://api.ncloud-docs.com/docs/en/common-vapidatatype-getapplistresponse>
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
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<AppResponse>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Answer of [`Apps::get_app_type_id_list`].
///
/// See <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist>
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
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Apps::get_app_type_template`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetAppTypeTemplateRequest {
    /// Type to read about. At most 60 characters.
    pub app_type_id: String,
}

impl GetAppTypeTemplateRequest {
    /// With what is required: `app_type_id`.
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

/// Answer of [`Apps::get_app_type_template`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetAppTypeTemplateResponse {
    /// Whether the service did what was asked. `false` can come with HTTP 200.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Reason of a refusal. Older answers also say `success` here.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// YARN template of the app type. Text that looks like JSON but does not always parse; placeholders such as
    /// `${USER}` stay as they are.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Answer of [`Notebooks::get_login_key_list`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetLoginKeyListResponse {
    /// The login keys.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
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

/// Input of [`Notebooks::get_detail`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct GetNotebookDetailRequest {
    /// Id of the notebook.
    pub id: String,
}

impl GetNotebookDetailRequest {
    /// With what is required: `id`.
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

/// Answer of [`Notebooks::get_detail`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
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
    /// Inferred.
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

/// Input of [`Notebooks::get_list`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetNotebookListRequest {
    /// Id of the account. At most 22 characters.
    ///
    /// Inferred.
    pub account_id: String,
    /// Part of the list to return.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
}

impl GetNotebookListRequest {
    /// With what is required: `account_id`.
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

/// Answer of [`Notebooks::get_list`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetNotebookListResponse {
    /// Notebooks.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
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

/// Input of [`Notebooks::get_user_configuration_spec_list`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getuserconfigurationspeclist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetNotebookUserConfigurationSpecListRequest {
    /// Notebook type name (not the code) from [`Notebooks::get_type_list`].
    pub type_name: String,
}

impl GetNotebookUserConfigurationSpecListRequest {
    /// With what is required: `type_name`.
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

/// Answer of [`Notebooks::get_user_configuration_spec_list`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
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
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
    pub user_configuration_specs: Vec<NotebookUserConfigurationSpec>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Notebooks::get_server_type_list`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetServerTypeListRequest {
    /// Code of the notebook type, from [`Notebooks::get_type_list`].
    pub type_code: String,
}

impl GetServerTypeListRequest {
    /// With what is required: `type_code`.
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

/// Answer of [`Notebooks::get_server_type_list`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetServerTypeListResponse {
    /// Server types.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
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

/// Input of [`Notebooks::get_subnet_detail`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail>
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
    /// With what is required: `vpc_no`, `subnet_no`.
    pub fn new(vpc_no: i64, subnet_no: i64) -> Self {
        Self { vpc_no, subnet_no }
    }
}

/// Answer of [`Notebooks::get_subnet_detail`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetdetail>
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

/// Input of [`Notebooks::get_subnet_list`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetSubnetListRequest {
    /// Code of the notebook type, from [`Notebooks::get_type_list`].
    pub type_code: String,
    /// Number of a VPC that has a public subnet.
    pub vpc_no: i64,
}

impl GetSubnetListRequest {
    /// With what is required: `type_code`, `vpc_no`.
    pub fn new(type_code: impl Into<String>, vpc_no: i64) -> Self {
        Self { type_code: type_code.into(), vpc_no }
    }
}

/// Answer of [`Notebooks::get_subnet_list`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetSubnetListResponse {
    /// Subnets.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
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

/// Answer of [`Notebooks::get_type_list`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetTypeListResponse {
    /// Types.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
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

/// Input of [`Notebooks::get_vpc_detail`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GetVpcDetailRequest {
    /// VPC number from [`Notebooks::get_vpc_list`].
    pub vpc_no: i64,
}

impl GetVpcDetailRequest {
    /// With what is required: `vpc_no`.
    pub fn new(vpc_no: i64) -> Self {
        Self { vpc_no }
    }
}

impl From<i64> for GetVpcDetailRequest {
    fn from(vpc_no: i64) -> Self {
        Self::new(vpc_no)
    }
}

/// Answer of [`Notebooks::get_vpc_detail`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail>
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
    /// Inferred.
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

/// Answer of [`Notebooks::get_vpc_list`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GetVpcListResponse {
    /// VPCs.
    #[serde(deserialize_with = "lenient::sure", skip_serializing_if = "Vec::is_empty")]
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

/// Input of [`AiApps::kill`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KillAiAppRequest {
    /// Id of the run. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl KillAiAppRequest {
    /// With what is required: `id`.
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

/// Answer of [`AiApps::kill`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Apps::kill_container`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct KillAppContainerRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
    /// Container name from [`Apps::get_detail`]. At most 60 characters.
    pub container_name: String,
}

impl KillAppContainerRequest {
    /// With what is required: `id`, `container_name`.
    pub fn new(id: impl Into<String>, container_name: impl Into<String>) -> Self {
        Self { id: id.into(), container_name: container_name.into() }
    }
}

/// Answer of [`Apps::kill_container`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer>
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

/// Input of [`Apps::kill_master`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KillAppMasterRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl KillAppMasterRequest {
    /// With what is required: `id`.
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

/// Answer of [`Apps::kill_master`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster>
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

/// Extra block storage of a notebook.
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
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
    /// Kind of block storage. `SSD` or `HDD`.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub storage_type: Option<NotebookStorageType>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A login key.
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist>
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
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist>
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
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist>
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
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getlist>
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
    /// Inferred.
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
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NotebookType {
    /// Code of the type.
    #[serde(deserialize_with = "lenient::sure")]
    pub type_code: String,
    /// Name of the type.
    #[serde(deserialize_with = "lenient::sure")]
    pub type_name: String,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One setting of an existing notebook.
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail>
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
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist>
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
    /// Whether [`Notebooks::create`] needs it.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub is_mandatory: Option<bool>,
    /// What the setting is for.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The pattern in words.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub regexp_description: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One notebook setting supplied by the caller.
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
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
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist>
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

/// Cut of a list.
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist>
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Paging {
    /// How many rows to return at most. At least 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many rows to skip. At least 0.
    ///
    /// Inferred.
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
/// From the vendor's reference at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-quotaresponse>
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct QuotaResponse {
    /// Namespace that the quota is for. `koya` or `tata`.
    #[serde(deserialize_with = "lenient::sure")]
    pub namespace: HdfsNamespace,
    /// Limit of the number of files, in millions; 1 by default.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub file_count_million: Option<i64>,
    /// Limit of space in TB; 200 by default.
    #[serde(deserialize_with = "lenient::sure")]
    pub space_tb: i64,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Accounts::reset_kerberos_keytab`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResetAccountKerberosKeytabRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    pub id: String,
}

impl ResetAccountKerberosKeytabRequest {
    /// With what is required: `id`.
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

/// Answer of [`Accounts::reset_kerberos_keytab`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Accounts::reset_password`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ResetAccountPasswordRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    pub id: String,
    /// The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & \` space; characters of at least 3 of the
    /// kinds lower-case letter, upper-case letter, digit, other.
    #[serde(serialize_with = "secret::reveal")]
    pub password: Secret,
}

impl ResetAccountPasswordRequest {
    /// With what is required: `id`, `password`.
    pub fn new(id: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self { id: id.into(), password: password.into() }
    }
}

/// Answer of [`Accounts::reset_password`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Notebooks::restart`].
///
/// See <https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-restart>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct RestartNotebookRequest {
    /// Id of the notebook.
    pub id: String,
}

impl RestartNotebookRequest {
    /// With what is required: `id`.
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

/// Answer of [`Notebooks::restart`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart>
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

/// Input of [`Accounts::set_quota`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetAccountQuotaRequest {
    /// Id of the account. 1 to 22 characters; letters and digits.
    pub id: String,
    /// Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`.
    pub namespace: HdfsNamespace,
    /// Limit of the number of files, in millions: 1 to 5. Default: `1`.
    pub file_count_million: i64,
    /// Limit of space in TB: 200 to 500 in steps of 100. Default: `200`.
    pub space_tb: i64,
}

impl SetAccountQuotaRequest {
    /// With what is required: `id`, `namespace`, `file_count_million`, `space_tb`.
    pub fn new(
        id: impl Into<String>,
        namespace: impl Into<HdfsNamespace>,
        file_count_million: i64,
        space_tb: i64,
    ) -> Self {
        Self { id: id.into(), namespace: namespace.into(), file_count_million, space_tb }
    }
}

/// Answer of [`Accounts::set_quota`].
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`AiWorkspaces::set_configuration`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetAiWorkspaceConfigurationRequest {
    /// Id of the workspace. 1 to 22 characters; letters and digits.
    pub id: String,
    /// New settings of the workspace.
    pub configuration: AiAppTypeSpec,
}

impl SetAiWorkspaceConfigurationRequest {
    /// With what is required: `id`, `configuration`.
    pub fn new(id: impl Into<String>, configuration: impl Into<AiAppTypeSpec>) -> Self {
        Self { id: id.into(), configuration: configuration.into() }
    }
}

/// Answer of [`AiWorkspaces::set_configuration`].
///
/// Documented at <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-aiworkspaces-setconfiguration>
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
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Input of [`Apps::set_container_count`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetAppContainerCountRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
    /// Component name from [`Apps::get_detail`].
    pub component_name: String,
    /// Wanted number of containers.
    pub container_count: i64,
}

impl SetAppContainerCountRequest {
    /// With what is required: `id`, `component_name`, `container_count`.
    pub fn new(id: impl Into<String>, component_name: impl Into<String>, container_count: i64) -> Self {
        Self { id: id.into(), component_name: component_name.into(), container_count }
    }
}

/// Answer of [`Apps::set_container_count`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount>
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

/// Input of [`Apps::set_lifetime`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct SetAppLifetimeRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
    /// New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime: Option<i64>,
}

impl SetAppLifetimeRequest {
    /// With what is required: `id`.
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

/// Answer of [`Apps::set_lifetime`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md>
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

/// Input of [`Notebooks::set_user_configuration_list`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
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
    /// With what is required: `id`, `user_configurations`.
    pub fn new(
        id: impl Into<String>,
        user_configurations: impl IntoIterator<Item = impl Into<NotebookUserConfigurationValue>>,
    ) -> Self {
        Self { id: id.into(), user_configurations: user_configurations.into_iter().map(Into::into).collect() }
    }
}

/// Answer of [`Notebooks::set_user_configuration_list`].
///
/// See <https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist>
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

/// Input of [`Apps::start`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StartAppRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl StartAppRequest {
    /// With what is required: `id`.
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

/// Answer of [`Apps::start`].
///
/// See <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start>
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

/// Input of [`Apps::stop`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StopAppRequest {
    /// Id of the app. At most 22 characters.
    pub id: String,
}

impl StopAppRequest {
    /// With what is required: `id`.
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

/// Answer of [`Apps::stop`].
///
/// See <https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md>
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

/// Input of [`AiApps::submit`].
///
/// Documented at <https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit>
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SubmitAiAppRequest {
    /// Id of the workspace to run in. 1 to 22 characters; letters and digits.
    pub ai_workspace_id: String,
    /// First part of the name of the run, 2 to 8 characters; the service adds the rest.
    pub name_prefix: String,
    /// YARN queue to run in. Default: `gpu`.
    pub queue_name: AiAppQueueName,
    /// Data copied in and out.
    pub data: AiAppData,
    /// Image, command and environment.
    pub docker: AiAppDocker,
    /// CPUs, GPUs and memory.
    pub resource: AiAppResource,
}

impl SubmitAiAppRequest {
    /// With what is required: `ai_workspace_id`, `name_prefix`, `queue_name`, `data`, `docker`, `resource`.
    pub fn new(
        ai_workspace_id: impl Into<String>,
        name_prefix: impl Into<String>,
        queue_name: impl Into<AiAppQueueName>,
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

/// Answer of [`AiApps::submit`].
///
/// Documented at <https://api.ncloud-docs.com/docs/common-vapidatatype-submitaiappresponse>
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
    pub queue_name: Option<AiAppQueueName>,
    /// When the run was started.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Timestamp>,
    /// When the run ended; absent or null while it runs.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Timestamp>,
    /// How long the run has taken, in milliseconds. At most 9007199254740991.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub elapsed_millis: Option<i64>,
    /// State of the run.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub state: Option<AppState>,
    /// Result of the run.
    ///
    /// Inferred.
    #[serde(default, deserialize_with = "lenient::optional", skip_serializing_if = "Option::is_none")]
    pub final_status: Option<AiAppFinalStatus>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Life-cycle state of an account.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/common-vapidatatype-accountresponse>
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
    /// Result of a run of an AI app.
    ///
    /// Inferred.
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
    /// YARN queue of a run of an AI app.
    pub enum AiAppQueueName {
        /// The default, printed in the samples.
        Gpu = "gpu",
    }
}

open_enum! {
    /// Model of the GPUs.
    pub enum AiAppResourceGpuModel {
        /// NVIDIA T4.
        T4 = "T4",
        /// NVIDIA V100.
        V100 = "V100",
    }
}

open_enum! {
    /// State of an app component.
    ///
    /// Inferred.
    pub enum AppComponentState {
        /// The number of containers is being reached.
        Flexing = "FLEXING",
        /// All containers are there.
        Stable = "STABLE",
    }
}

open_enum! {
    /// State of a container.
    ///
    /// Inferred.
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
    /// YARN queue of an app.
    pub enum AppQueueName {
        /// The default on most pages.
        Longlived = "longlived",
        /// The default on the page of the data type.
        Dev = "dev",
    }
}

open_enum! {
    /// Life-cycle state of an app, and of a run of an AI app.
    ///
    /// Inferred.
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
    /// Framework whose images are listed.
    pub enum DockerImageSearchTypeName {
        /// `tensorflow`.
        Tensorflow = "tensorflow",
        /// `pytorch`.
        Pytorch = "pytorch",
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
    /// Inferred.
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
    /// Namespace of the shared HDFS cluster.
    ///
    /// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota>
    pub enum HdfsNamespace {
        /// `koya`.
        Koya = "koya",
        /// `tata`.
        Tata = "tata",
    }
}

open_enum! {
    /// Life-cycle state of a notebook node.
    ///
    /// Inferred.
    pub enum NotebookState {
        /// Creation was accepted.
        Accepted = "ACCEPTED",
        /// Usable.
        Running = "RUNNING",
    }
}

open_enum! {
    /// Kind of block storage of a notebook.
    pub enum NotebookStorageType {
        /// Solid state.
        Ssd = "SSD",
        /// Hard disk.
        Hdd = "HDD",
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

/// A type of app with what it consists of, so that components can be named and sized without a guess. Only what
/// the vendor prints: many sizes are not, and `apps.getAppTypeIdList` may know more types.
///
/// Documented at <https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create>
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppType {
    /// Name and version joined by a hyphen, as requests take it.
    pub id: &'static str,
    /// The part of the id before its last hyphen.
    pub name: &'static str,
    /// The part of the id behind its last hyphen.
    pub version: &'static str,
    /// Id of the type that must run before; `None` where the vendor names none.
    pub needs: Option<&'static str>,
    /// What it consists of; empty where the vendor does not say.
    pub components: &'static [AppTypeComponent],
}

/// A component of `AppType`; sizes are `None` where the vendor prints none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AppTypeComponent {
    /// Its name.
    pub name: &'static str,
    /// Memory of each container in MB.
    pub memory_mb: Option<i64>,
    /// vCPUs of each container.
    pub cpu_count: Option<i64>,
    /// Number of containers.
    pub container_count: Option<i64>,
    /// Whether there can be no other number of containers.
    pub is_fixed: bool,
}

impl AppType {
    /// Every type that is documented, in the vendor's order.
    #[rustfmt::skip]
    pub const ALL: &'static [Self] = &[
        // The sample prints a memory of 1 MB, which is taken for a misprint and left out.
        Self {
            id: "DEV-1.0.0",
            name: "DEV",
            version: "1.0.0",
            needs: None,
            components: &[
                AppTypeComponent { name: "shell", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
            ],
        },
        Self {
            id: "ELASTICSEARCH-7.3.2",
            name: "ELASTICSEARCH",
            version: "7.3.2",
            needs: None,
            components: &[
                AppTypeComponent { name: "es-master", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
                AppTypeComponent { name: "es-data", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
                AppTypeComponent { name: "es-coord", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
                AppTypeComponent { name: "es-ingest", memory_mb: None, cpu_count: None, container_count: Some(0), is_fixed: false },
            ],
        },
        Self {
            id: "GRAFANA-7.5.10",
            name: "GRAFANA",
            version: "7.5.10",
            needs: None,
            components: &[
                AppTypeComponent { name: "server", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
            ],
        },
        // Support ended on 2025-03-20 (second hand). What it consists of is not documented; take HBASE-2.2.3.
        Self {
            id: "HBASE-2.0.0",
            name: "HBASE",
            version: "2.0.0",
            needs: None,
            components: &[
            ],
        },
        Self {
            id: "HBASE-2.2.3",
            name: "HBASE",
            version: "2.2.3",
            needs: Some("ZOOKEEPER-3.4.13"),
            components: &[
                AppTypeComponent { name: "hbasemaster", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
                AppTypeComponent { name: "regionserver", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
                AppTypeComponent { name: "thrift", memory_mb: None, cpu_count: None, container_count: Some(0), is_fixed: false },
                AppTypeComponent { name: "thrift2", memory_mb: None, cpu_count: None, container_count: Some(0), is_fixed: false },
                AppTypeComponent { name: "rest", memory_mb: None, cpu_count: None, container_count: Some(0), is_fixed: false },
            ],
        },
        // No component is named; its links speak of hs2-auth-ldap.
        Self {
            id: "HIVESERVER2-LDAP-3.1.0",
            name: "HIVESERVER2-LDAP",
            version: "3.1.0",
            needs: None,
            components: &[
            ],
        },
        // Nothing but the id was found.
        Self {
            id: "HUE-4.7.0",
            name: "HUE",
            version: "4.7.0",
            needs: None,
            components: &[
            ],
        },
        // The sizes are those of the vendor's example of a creation.
        Self {
            id: "KAFKA-2.4.0",
            name: "KAFKA",
            version: "2.4.0",
            needs: Some("ZOOKEEPER-3.4.13"),
            components: &[
                AppTypeComponent { name: "broker", memory_mb: Some(2048), cpu_count: Some(4), container_count: Some(1), is_fixed: false },
                AppTypeComponent { name: "kafka-manager", memory_mb: Some(2048), cpu_count: Some(1), container_count: Some(1), is_fixed: false },
            ],
        },
        Self {
            id: "KIBANA-7.3.2",
            name: "KIBANA",
            version: "7.3.2",
            needs: Some("ELASTICSEARCH-7.3.2"),
            components: &[
                AppTypeComponent { name: "kibana", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
                AppTypeComponent { name: "cerebro", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
            ],
        },
        Self {
            id: "OPENTSDB-2.4.1",
            name: "OPENTSDB",
            version: "2.4.1",
            needs: Some("HBASE-2.2.3"),
            components: &[
                AppTypeComponent { name: "tsd", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
            ],
        },
        Self {
            id: "PHOENIX-5.0.0",
            name: "PHOENIX",
            version: "5.0.0",
            needs: Some("ZOOKEEPER-3.4.13"),
            components: &[
                AppTypeComponent { name: "hbasemaster", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
                AppTypeComponent { name: "regionserver", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
                AppTypeComponent { name: "thrift", memory_mb: None, cpu_count: None, container_count: Some(0), is_fixed: false },
                AppTypeComponent { name: "thrift2", memory_mb: None, cpu_count: None, container_count: Some(0), is_fixed: false },
                AppTypeComponent { name: "rest", memory_mb: None, cpu_count: None, container_count: Some(0), is_fixed: false },
                AppTypeComponent { name: "sqlline", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
            ],
        },
        Self {
            id: "SPARK-HISTORYSERVER-3.1.2",
            name: "SPARK-HISTORYSERVER",
            version: "3.1.2",
            needs: None,
            components: &[
                AppTypeComponent { name: "shs", memory_mb: Some(4096), cpu_count: Some(1), container_count: None, is_fixed: false },
            ],
        },
        Self {
            id: "TRINO-437",
            name: "TRINO",
            version: "437",
            needs: None,
            components: &[
                AppTypeComponent { name: "coordinator", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
                AppTypeComponent { name: "worker", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
            ],
        },
        Self {
            id: "ZEPPELIN-0.10.1",
            name: "ZEPPELIN",
            version: "0.10.1",
            needs: None,
            components: &[
                AppTypeComponent { name: "zeppelin", memory_mb: None, cpu_count: None, container_count: None, is_fixed: false },
            ],
        },
        Self {
            id: "ZOOKEEPER-3.4.13",
            name: "ZOOKEEPER",
            version: "3.4.13",
            needs: None,
            components: &[
                AppTypeComponent { name: "zkserver", memory_mb: None, cpu_count: None, container_count: Some(3), is_fixed: true },
                AppTypeComponent { name: "zkweb", memory_mb: None, cpu_count: None, container_count: Some(1), is_fixed: true },
            ],
        },
    ];

    /// The type of this `id`, as a request takes it; `None` if nothing is documented of it.
    pub fn find(id: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|each| each.id == id)
    }

    /// All components in their documented sizes, as a request takes them; `None` if a size is not documented.
    pub fn presets(&self) -> Option<Vec<AppComponentRequest>> {
        let preset = |part: &AppTypeComponent| {
            Some(AppComponentRequest::new(part.name, part.memory_mb?, part.cpu_count?, part.container_count?))
        };
        self.components.iter().map(preset).collect::<Option<Vec<_>>>().filter(|all| !all.is_empty())
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
    DeletionPlan,
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
    Deletion,
    DeletionPlan,
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
