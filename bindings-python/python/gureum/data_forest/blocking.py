"""NAVER Cloud Data Forest: the blocking client.

Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .._blocking import Client, Group
from .._keytab import Keytab
from .._model import Secret
from .._pages import Pages
from .._wait import Progress
from .models import (
    AccountResponse,
    AccountSearch,
    AiAppData,
    AiAppDocker,
    AiAppResource,
    AiAppResponse,
    AiAppTypeSpec,
    AiWorkspaceConfig,
    AiWorkspaceResponse,
    AppComponentRequest,
    AppListSearch,
    AppResponse,
    CheckAccountAvailableNameResponse,
    CheckAccountHasResourceResponse,
    CheckAiWorkspaceAvailableNameResponse,
    CheckAppAvailableNameResponse,
    CheckNotebookAvailableNameResponse,
    CreateAccountResponse,
    CreateAiWorkspaceResponse,
    CreateAppQueueName,
    CreateAppResponse,
    CreateNotebookResponse,
    CreateNotebookStorageType,
    DeleteAccountResponse,
    DeleteAiWorkspaceResponse,
    DeleteAppResponse,
    DeleteNotebookResponse,
    DockerImageSearch,
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
    HdfsNamespace,
    KillAiAppResponse,
    KillAppContainerResponse,
    KillAppMasterResponse,
    NotebookLoginKey,
    NotebookServerType,
    NotebookSubnet,
    NotebookSummary,
    NotebookType,
    NotebookUserConfigurationSpec,
    NotebookUserConfigurationValue,
    NotebookVpc,
    Paging,
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
    SubmitAiAppQueueName,
    SubmitAiAppResponse,
)

__all__ = ["DataForest", "Accounts", "Notebooks", "Apps", "AiWorkspaces", "AiApps"]


class Accounts(Group):
    """Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos
    keytab.
    """

    __slots__ = ()

    def check_available_name(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckAccountAvailableNameResponse:
        """Test whether an account name is valid and free.

        Args:
        - name: Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or digit
          first and last.

        A refused name is no error: the answer says `success: true`, `availableName: false` and
        gives the reason in `message`. Account names are unique in the whole service.

        Note: The 'taken' sample is inferred: its wording is that of the vendor's
        notebooks.checkAvailableName sample.

        Documented:
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename
        """
        return self._call("accounts.checkAvailableName", {"name": name}, CheckAccountAvailableNameResponse, timeout, max_retries)

    def check_has_resource(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckAccountHasResourceResponse:
        """Test whether an account still owns resources.

        Args:
        - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        Call it before `accounts.delete`. What `delete` does while resources remain is not
        documented.

        Documented:
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource
        """
        return self._call("accounts.checkHasResource", {"id": id}, CheckAccountHasResourceResponse, timeout, max_retries)

    def create(
        self,
        *,
        name: str,
        password: Secret | str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateAccountResponse:
        """Create an account.

        Args:
        - name: Name of the account, unique in the service: 2 to 16 lower-case letters, digits and
          hyphens. Start and end with a letter or digit: `accounts.checkAvailableName` asks for it.
          Note: The create page allows any of these characters everywhere, and so does the pattern;
          checkAvailableName additionally wants a letter or digit first and last.
        - password: Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & ` space;
          characters of at least 3 of the kinds lower-case letter, upper-case letter, digit, other.
          Note: Length and forbidden characters are documented. The statements about classes
          disagree: the current page wants a letter, a digit and a special character; the reference
          wants all four classes; the service's own message wants three of four, which is encoded.
          The won sign is very probably the backslash (same key and code point on Korean systems;
          the Japanese page prints a yen sign), so backslash, won and yen are all forbidden here
          (inferred). The reference sample '8ghmuu8x' breaks every stated rule of classes.

        Answers at once; the account is usable when its status is RUNNING, about 2 to 3 minutes
        later. A user can have one account: a second one is refused with `success: false`. When the
        password is refused, the service repeats it in the error text.

        Note: The one-account-per-user refusal is printed among the success samples, not among the
        error samples, so it is taken to arrive with HTTP 200 (inferred). Sample passwords of the
        vendor (8ghmuu8x, masked) were replaced by one that meets every rule.

        From the vendor's reference:
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create

        Errors:

        - 400: The password breaks the rules. The text repeats the refused password, so it must not
          be logged. The service says: `invalid request parameter (password, '…')`.
        - 400: A limit on creation is reached; only the vendor's support can raise it. The service
          says: `exceeded limit on resource quota`.
        - 200: This user already has an account. Comes as `success: false`; HTTP 200 is inferred.
          The service says: `Data Forest can only create and use one account per user.`.
        """
        password = Secret(password)
        return self._call("accounts.create", {"name": name, "password": password}, CreateAccountResponse, timeout, max_retries)

    def get_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetAccountListResponse, AccountResponse]:
        """List accounts.

        Gives the whole list at once. It also holds accounts that the caller may not use: their
        `disabled` is true.

        Note: Content-Type is a required header here even without a body.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md
        """
        return self._list("accounts.getList", {}, GetAccountListResponse, "contents", timeout, max_retries)

    def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAccountDetailResponse:
        """Read one account and its storage quotas.

        Args:
        - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign
        account from an absent one. The answer has no `principal`; `accounts.getList` has it.

        From the vendor's reference:
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail

        Errors:

        - 403, `10002`: The id is unknown or belongs to somebody else. The service says: `resource
          ('…') is not allowed or not exists`.
        """
        return self._call("accounts.getDetail", {"id": id}, GetAccountDetailResponse, timeout, max_retries)

    def get_kerberos_keytab(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Keytab:
        """Download the Kerberos keytab of an account.

        Args:
        - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        The answer is the file itself. It holds the keys of the account: treat it like a password
        and store it readable by its owner alone.

        Note: Accept application/octet-stream is a required header. The older page prints an empty
        JSON object as body, but says the response is the file. Errors presumably stay JSON
        (inferred).

        Documented:
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab
        """
        return self._file("accounts.getKerberosKeytab", {"id": id}, timeout, max_retries)

    def reset_kerberos_keytab(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ResetAccountKerberosKeytabResponse:
        """Replace the Kerberos keytab of an account.

        Args:
        - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        The answer carries no keytab: download the new one with `accounts.getKerberosKeytab`. Expect
        keytabs downloaded before to stop working; when they do is not documented.

        Note: The response carries no keytab; download the new one with getKerberosKeytab. Whether
        earlier keytabs stop working at once is not stated.

        Documented:
        https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab

        Errors:

        - 400: The id is empty. The service says: `invalid request parameter (constraint violation
          NotEmpty, id):`.
        """
        return self._call("accounts.resetKerberosKeytab", {"id": id}, ResetAccountKerberosKeytabResponse, timeout, max_retries)

    def reset_password(
        self,
        *,
        id: str,
        password: Secret | str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ResetAccountPasswordResponse:
        """Set a new password for an account.

        Args:
        - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.
        - password: The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & ` space; characters
          of at least 3 of the kinds lower-case letter, upper-case letter, digit, other. Note:
          Length and forbidden characters are documented. The statements about classes disagree: the
          current page wants a letter, a digit and a special character; the reference wants all four
          classes; the service's own message wants three of four, which is encoded. The won sign is
          very probably the backslash (same key and code point on Korean systems; the Japanese page
          prints a yen sign), so backslash, won and yen are all forbidden here (inferred). The
          reference sample '8ghmuu8x' breaks every stated rule of classes.

        Despite its name it sets the password that you give. When the password is refused, the
        service repeats it in the error text.

        Note: Despite its name it sets the password given by the caller. Vendor samples mask the
        password. The error sample was readable only up to the length rule; the rest of its text is
        assumed equal to that of create.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword

        Errors:

        - 400: The password breaks the rules. The text repeats the refused password, so it must not
          be logged. The service says: `invalid request parameter (password, '…')`.
        """
        password = Secret(password)
        return self._call("accounts.resetPassword", {"id": id, "password": password}, ResetAccountPasswordResponse, timeout, max_retries)

    def set_quota(
        self,
        *,
        id: str,
        namespace: HdfsNamespace | str,
        file_count_million: int,
        space_tb: int,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SetAccountQuotaResponse:
        """Change the storage quota of one HDFS namespace.

        Args:
        - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.
        - namespace: Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`. Note:
          Vendor names koya as the default namespace, but the request field is required, so no
          default is encoded.
        - file_count_million: Limit of the number of files, in millions: 1 to 5. Default: `1`.
        - space_tb: Limit of space in TB: 200 to 500 in steps of 100. Default: `200`. Note: The 100
          TB step is on the current page and in the console guide; an older Korean sample used 250,
          which breaks it.

        One namespace per call. Both limits are always sent, also the one that stays as it is. Data
        Forest takes steps of 100 TB.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota
        """
        return self._call("accounts.setQuota", {"id": id, "namespace": namespace, "fileCountMillion": file_count_million, "spaceTb": space_tb}, SetAccountQuotaResponse, timeout, max_retries)

    def delete(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeleteAccountResponse:
        """Delete an account.

        Args:
        - id: Id of the account. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        Ask `accounts.checkHasResource` first. What happens to remaining resources is not
        documented.

        Note: No error sample is published.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md
        """
        return self._call("accounts.delete", {"id": id}, DeleteAccountResponse, timeout, max_retries)

    def wait_until_running(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> GetAccountDetailResponse:
        """Waits until the account is running: its `status` is `RUNNING`.

        Usually takes about 150 s.

        Inferred, not documented. The three states are documented, and that RUNNING follows creation
        after about 2 to 3 minutes. No failure state and no state of a deleted account is
        documented; the time of a deletion is an estimate.
        """
        return self._wait("accounts.waitUntilRunning", id, GetAccountDetailResponse, timeout, on_progress)

    def wait_until_deleted(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> None:
        """Waits until the account no longer exists.

        Usually takes about 30 s.

        Inferred, not documented. The three states are documented, and that RUNNING follows creation
        after about 2 to 3 minutes. No failure state and no state of a deleted account is
        documented; the time of a deletion is an estimate.
        """
        self._wait_gone("accounts.waitUntilDeleted", id, timeout, on_progress)


class Notebooks(Group):
    """Jupyter notebook servers in a VPC of the user.

    The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and
    apps, and no page of this group in the current format was found: the facts are from older copies
    of the pages.
    """

    __slots__ = ()

    def get_vpc_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetVpcListResponse, NotebookVpc]:
        """List the VPCs that a notebook can be put in.

        Note: The overview table (reference) spells the operation getVpclist; the page title and the
        URI say getVpcList. Group missing from the vendor's current overview; read from older copies
        of the page.

        Documented: https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist
        """
        return self._list("notebooks.getVpcList", {}, GetVpcListResponse, "contents", timeout, max_retries)

    def get_vpc_detail(
        self,
        vpc_no: int,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetVpcDetailResponse:
        """Read one VPC.

        Args:
        - vpc_no: VPC number from `notebooks.getVpcList`. Note: Typed Integer; the HTTP sample sends
          the text "8717" but the curl sample the number 8717.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail
        """
        return self._call("notebooks.getVpcDetail", {"vpcNo": vpc_no}, GetVpcDetailResponse, timeout, max_retries)

    def get_subnet_list(
        self,
        *,
        type_code: str,
        vpc_no: int,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetSubnetListResponse, NotebookSubnet]:
        """List the subnets that a notebook can be put in.

        Args:
        - type_code: Code of the notebook type, from `notebooks.getTypeList`.
        - vpc_no: Number of a VPC that has a public subnet.

        Only public subnets in zone KR-2 take notebooks.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented: https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist
        """
        return self._list("notebooks.getSubnetList", {"typeCode": type_code, "vpcNo": vpc_no}, GetSubnetListResponse, "contents", timeout, max_retries)

    def get_subnet_detail(
        self,
        *,
        vpc_no: int,
        subnet_no: int,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetSubnetDetailResponse:
        """Read one subnet.

        Args:
        - vpc_no: Number of the VPC.
        - subnet_no: Number of a public subnet in zone KR-2.

        Only public subnets in zone KR-2 take notebooks.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented:
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail
        """
        return self._call("notebooks.getSubnetDetail", {"vpcNo": vpc_no, "subnetNo": subnet_no}, GetSubnetDetailResponse, timeout, max_retries)

    def get_type_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetTypeListResponse, NotebookType]:
        """List the notebook types.

        One type is known: Jupyter Lab. The answer has no total.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented: https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist
        """
        return self._list("notebooks.getTypeList", {}, GetTypeListResponse, "contents", timeout, max_retries)

    def get_server_type_list(
        self,
        type_code: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetServerTypeListResponse, NotebookServerType]:
        """List the server sizes of a notebook type.

        Args:
        - type_code: Code of the notebook type, from `notebooks.getTypeList`.

        The answer has no total.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented:
        https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist
        """
        return self._list("notebooks.getServerTypeList", {"typeCode": type_code}, GetServerTypeListResponse, "contents", timeout, max_retries)

    def get_list(
        self,
        account_id: str,
        *,
        paging: Paging | Mapping[str, Any] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetNotebookListResponse, NotebookSummary]:
        """List the notebooks of an account.

        Args:
        - account_id: Id of the account. At most 22 characters. Inferred, not documented. Length not
          given on the notebook pages; the same id has 0-22 characters elsewhere.
        - paging: Part of the list to return. Note: Defaults when paging is left out are not
          documented; the sample uses limit 10, offset 0.

        The only list of Data Forest that is cut into pages.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist
        """
        given: dict[str, Any] = {"accountId": account_id}
        if paging is not None:
            given["paging"] = paging
        return self._list("notebooks.getList", given, GetNotebookListResponse, "contents", timeout, max_retries)

    def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetNotebookDetailResponse:
        """Read one notebook.

        Args:
        - id: Id of the notebook.

        The type code, server code, bucket and account that were given to `notebooks.create` are not
        returned.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail
        """
        return self._call("notebooks.getDetail", {"id": id}, GetNotebookDetailResponse, timeout, max_retries)

    def get_user_configuration_spec_list(
        self,
        type_name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetNotebookUserConfigurationSpecListResponse, NotebookUserConfigurationSpec]:
        """List the settings that a notebook type takes.

        Args:
        - type_name: Notebook type name (not the code) from `notebooks.getTypeList`.

        Takes the name of the type, not its code. The settings marked mandatory must be given to
        `notebooks.create`.

        Note: The sample value of setUserConfigurationList does not match the pattern printed here,
        so do not enforce the pattern on the client. Group missing from the vendor's current
        overview; read from older copies of the page.

        Documented:
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist
        """
        return self._list("notebooks.getUserConfigurationSpecList", {"typeName": type_name}, GetNotebookUserConfigurationSpecListResponse, "user_configuration_specs", timeout, max_retries)

    def check_available_name(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckNotebookAvailableNameResponse:
        """Test whether a notebook name is valid and free.

        Args:
        - name: Name to test, 3 to 15 characters.

        A refused name is no error: look at `availableName`. No account is passed.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented:
        https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename
        """
        return self._call("notebooks.checkAvailableName", {"name": name}, CheckNotebookAvailableNameResponse, timeout, max_retries)

    def get_login_key_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetLoginKeyListResponse, NotebookLoginKey]:
        """List the login keys that a notebook can be given.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist
        """
        return self._list("notebooks.getLoginKeyList", {}, GetLoginKeyListResponse, "contents", timeout, max_retries)

    def restart(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> RestartNotebookResponse:
        """Restart a notebook.

        Args:
        - id: Id of the notebook.

        Never repeated after an unknown outcome, because a second restart would hit the fresh
        notebook. The states in between are not documented: the notebook is expected to leave
        RUNNING and to come back to it.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented: https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart
        """
        return self._call("notebooks.restart", {"id": id}, RestartNotebookResponse, timeout, max_retries)

    def delete(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeleteNotebookResponse:
        """Delete a notebook.

        Args:
        - id: Id of the notebook.

        The notebook is gone when `notebooks.getDetail` no longer finds it.

        Note: Group missing from the vendor's current overview; read from older copies of the page.

        Documented: https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete
        """
        return self._call("notebooks.delete", {"id": id}, DeleteNotebookResponse, timeout, max_retries)

    def create(
        self,
        *,
        account_id: str,
        add_storage: bool,
        bucket_name: str,
        login_key_name: str,
        name: str,
        server_type_code: str,
        subnet_no: int,
        type_code: str,
        type_name: str,
        user_configurations: Sequence[NotebookUserConfigurationValue | Mapping[str, Any]],
        vpc_no: int,
        storage_gb: int | None = None,
        storage_type: CreateNotebookStorageType | str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateNotebookResponse:
        """Create a notebook.

        Args:
        - account_id: Id of the account that will own the notebook. At most 22 characters. Inferred,
          not documented. Length not given on the notebook pages.
        - add_storage: Whether extra block storage is attached. If true, `storageType` and
          `storageGB` are required. Default: `false`.
        - bucket_name: Object Storage bucket to link; it must not be locked, then or later. Note:
          Marked required in the table but missing from the visible part of the JSON body sample.
        - login_key_name: Login key from `notebooks.getLoginKeyList`.
        - name: Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens,
          starting with a letter, ending with a letter or digit.
        - server_type_code: Server size from `notebooks.getServerTypeList`.
        - storage_gb: Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required when
          `addStorage` is true. Note: The sibling Cloud Hadoop call states the same range in steps
          of 10 GB; the step is not stated here and so not encoded.
        - storage_type: Kind of the extra storage. Required when `addStorage` is true. `SSD` or
          `HDD`. Default: `SSD`.
        - subnet_no: Subnet from `notebooks.getSubnetList`.
        - type_code: Type code from `notebooks.getTypeList`.
        - type_name: Type name from `notebooks.getTypeList`.
        - user_configurations: Values of the settings that `notebooks.getUserConfigurationSpecList`
          lists for the type. Inferred, not documented. The table says String; the list-of-objects
          form is taken from setUserConfigurationList, because the body sample of create could not
          be read to its end.
        - vpc_no: VPC from `notebooks.getVpcList`.

        The notebook can be used when its state is RUNNING. Needs a VPC, a public subnet in zone
        KR-2, a login key, a server size and the mandatory settings of the type: the list operations
        of this group show what can be chosen. The Object Storage bucket must not be locked, then or
        later.

        Note: Request fields documented, response inferred. Group missing from the vendor's current
        overview; read from older copies of the page.

        Documented: https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create

        Errors:

        - 400: A limit on creation is reached; only the vendor's support can raise it. The service
          says: `exceeded limit on resource quota`.
        """
        given: dict[str, Any] = {"accountId": account_id, "addStorage": add_storage, "bucketName": bucket_name, "loginKeyName": login_key_name, "name": name, "serverTypeCode": server_type_code, "subnetNo": subnet_no, "typeCode": type_code, "typeName": type_name, "userConfigurations": user_configurations, "vpcNo": vpc_no}
        if storage_gb is not None:
            given["storageGB"] = storage_gb
        if storage_type is not None:
            given["storageType"] = storage_type
        return self._call("notebooks.create", given, CreateNotebookResponse, timeout, max_retries)

    def set_user_configuration_list(
        self,
        *,
        id: str,
        user_configurations: Sequence[NotebookUserConfigurationValue | Mapping[str, Any]],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SetNotebookUserConfigurationListResponse:
        """Change the settings of a notebook.

        Args:
        - id: Id of the notebook.
        - user_configurations: New values.

        The answer carries no id. Values are secrets: access password, access key, secret key.

        Note: The curl sample goes to df.beta-apigw.ntruss.com, an evident slip. Group missing from
        the vendor's current overview; read from older copies of the page.

        Documented:
        https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist
        """
        return self._call("notebooks.setUserConfigurationList", {"id": id, "userConfigurations": user_configurations}, SetNotebookUserConfigurationListResponse, timeout, max_retries)

    def wait_until_running(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> GetNotebookDetailResponse:
        """Waits until the notebook is running: its `state` is `RUNNING`.

        Usually takes about 300 s.

        Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between
        and the names of failure states are unknown. Times are estimates.
        """
        return self._wait("notebooks.waitUntilRunning", id, GetNotebookDetailResponse, timeout, on_progress)

    def wait_until_deleted(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> None:
        """Waits until the notebook no longer exists.

        Usually takes about 60 s.

        Inferred, not documented. ACCEPTED and RUNNING are printed by the vendor; a state in between
        and the names of failure states are unknown. Times are estimates.
        """
        self._wait_gone("notebooks.waitUntilDeleted", id, timeout, on_progress)


class Apps(Group):
    """Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and
    others.
    """

    __slots__ = ()

    def check_available_name(
        self,
        *,
        account_id: str,
        name: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckAppAvailableNameResponse:
        """Test whether an app name is valid and free.

        Args:
        - account_id: Id of the account that would own the app. At most 22 characters.
        - name: Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen first
          or last.

        A refused name is no error: look at `availableName`. Account name and app name together have
        at most 20 characters (console guide).

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename
        """
        return self._call("apps.checkAvailableName", {"accountId": account_id, "name": name}, CheckAppAvailableNameResponse, timeout, max_retries)

    def get_app_type_id_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetAppTypeIdListResponse, str]:
        """List the app types that can be created.

        The list changes as the vendor adds versions. The answer has no total. Sends no body.

        Note: No request body is documented and the samples send none, unlike the body-less calls of
        Notebooks, which send {}. Sending {} is probably harmless (inferred).

        Documented: https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist
        """
        return self._list("apps.getAppTypeIdList", {}, GetAppTypeIdListResponse, "contents", timeout, max_retries)

    def get_app_basic_setting(
        self,
        *,
        account_id: str,
        app_type_id: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAppBasicSettingResponse:
        """Read the default settings of an app type.

        Args:
        - account_id: Id of the account that would own the app. At most 22 characters.
        - app_type_id: Type to read about. At most 60 characters. Note: An open set; the values of
          the day come from apps.getAppTypeIdList. The name part may itself contain hyphens
          (HIVESERVER2-LDAP-3.1.0), so split at the last one.

        Call it before `apps.create`: it names the queues, the size of the application master and
        the apps that must run first (`dependableApp`).

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting
        """
        return self._call("apps.getAppBasicSetting", {"accountId": account_id, "appTypeId": app_type_id}, GetAppBasicSettingResponse, timeout, max_retries)

    def get_app_type_template(
        self,
        app_type_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAppTypeTemplateResponse:
        """Read the YARN template of an app type.

        Args:
        - app_type_id: Type to read about. At most 60 characters. Note: An open set; the values of
          the day come from apps.getAppTypeIdList. The name part may itself contain hyphens
          (HIVESERVER2-LDAP-3.1.0), so split at the last one.

        The template is text that looks like JSON but does not parse: do not rely on its form.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate
        """
        return self._call("apps.getAppTypeTemplate", {"appTypeId": app_type_id}, GetAppTypeTemplateResponse, timeout, max_retries)

    def create(
        self,
        *,
        account_id: str,
        queue_name: CreateAppQueueName | str,
        app_type_id: str,
        name: str,
        lifetime: int,
        components: Sequence[AppComponentRequest | Mapping[str, Any]],
        description: str | None = None,
        dependent_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateAppResponse:
        """Create and start an app.

        Args:
        - account_id: Id of the account that will own the app. At most 22 characters.
        - queue_name: YARN queue to run in. `apps.getAppBasicSetting` lists the queues. At most 60
          characters. Default: `longlived`. Note: Required although it has a default. The older page
          allows longlived only; the data type page names dev as default.
        - app_type_id: Type of the app. At most 60 characters. Note: An open set; the values of the
          day come from apps.getAppTypeIdList. The name part may itself contain hyphens
          (HIVESERVER2-LDAP-3.1.0), so split at the last one.
        - name: Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no hyphen
          first or last. Account name and app name together have at most 20 characters (console
          guide).
        - lifetime: Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
        - description: Free text. At most 2048 characters.
        - dependent_ids: Ids of the apps this one needs, taken from `dependableApp.candidates`.
          Note: List of String on the operation page, plain String on the data type page.
        - components: Size of every component of the app type. Note: Required on the operation page,
          optional on the data type page.

        The app works when its state is RUNNING and every component is STABLE. Apps that need others
        (Kafka and HBase need ZooKeeper, Kibana needs Elasticsearch) take their ids in
        `dependentIds`; `apps.getAppBasicSetting` lists the candidates. `lifetime` is in seconds:
        300 to 604800, or -1 for no end.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create

        Errors:

        - 400: A limit on creation is reached; only the vendor's support can raise it. The service
          says: `exceeded limit on resource quota`.
        """
        given: dict[str, Any] = {"accountId": account_id, "queueName": queue_name, "appTypeId": app_type_id, "name": name, "lifetime": lifetime, "components": components}
        if description is not None:
            given["description"] = description
        if dependent_ids is not None:
            given["dependentIds"] = dependent_ids
        return self._call("apps.create", given, CreateAppResponse, timeout, max_retries)

    def get_list(
        self,
        search: AppListSearch | Mapping[str, Any],
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetAppListResponse, AppResponse]:
        """List the apps of an account.

        Args:
        - search: Whose apps are listed.

        Gives the whole list at once.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist
        """
        return self._list("apps.getList", {"search": search}, GetAppListResponse, "contents", timeout, max_retries)

    def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAppDetailResponse:
        """Read one app with its components and containers.

        Args:
        - id: Id of the app. At most 22 characters.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail
        """
        return self._call("apps.getDetail", {"id": id}, GetAppDetailResponse, timeout, max_retries)

    def kill_container(
        self,
        *,
        id: str,
        container_name: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> KillAppContainerResponse:
        """Restart one container of an app.

        Args:
        - id: Id of the app. At most 22 characters.
        - container_name: Container name from `apps.getDetail`. At most 60 characters.

        Never repeated after an unknown outcome, because a second call would end the new container.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer
        """
        return self._call("apps.killContainer", {"id": id, "containerName": container_name}, KillAppContainerResponse, timeout, max_retries)

    def kill_master(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> KillAppMasterResponse:
        """Restart the application master of an app.

        Args:
        - id: Id of the app. At most 22 characters.

        Never repeated after an unknown outcome, because a second call would end the new application
        master.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster
        """
        return self._call("apps.killMaster", {"id": id}, KillAppMasterResponse, timeout, max_retries)

    def set_container_count(
        self,
        *,
        id: str,
        component_name: str,
        container_count: int,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SetAppContainerCountResponse:
        """Change the number of containers of a component.

        Args:
        - id: Id of the app. At most 22 characters.
        - component_name: Component name from `apps.getDetail`.
        - container_count: Wanted number of containers. Note: No bounds are published; whether 0 is
          accepted is unknown.

        Works while the app runs; the component is STABLE again when the number is reached.

        Note: The reference table says that it restarts the number of containers; it changes it.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount
        """
        return self._call("apps.setContainerCount", {"id": id, "componentName": component_name, "containerCount": container_count}, SetAppContainerCountResponse, timeout, max_retries)

    def set_lifetime(
        self,
        id: str,
        *,
        lifetime: int | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SetAppLifetimeResponse:
        """Change the run time of an app.

        Args:
        - id: Id of the app. At most 22 characters.
        - lifetime: New run time in seconds: 300 to 604800 (7 days, the default). Default: `604800`.
          Note: Optional here and -1 is not listed, unlike apps.create.

        In seconds, 300 to 604800 (7 days, the default). Whether it counts from now or from the
        start of the app is not documented.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md
        """
        given: dict[str, Any] = {"id": id}
        if lifetime is not None:
            given["lifetime"] = lifetime
        return self._call("apps.setLifetime", given, SetAppLifetimeResponse, timeout, max_retries)

    def start(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> StartAppResponse:
        """Start a stopped app.

        Args:
        - id: Id of the app. At most 22 characters.

        The app works when its state is RUNNING and every component is STABLE.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start
        """
        return self._call("apps.start", {"id": id}, StartAppResponse, timeout, max_retries)

    def stop(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> StopAppResponse:
        """Stop an app.

        Args:
        - id: Id of the app. At most 22 characters.

        A stopped app keeps its id and can be started again.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md
        """
        return self._call("apps.stop", {"id": id}, StopAppResponse, timeout, max_retries)

    def delete(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeleteAppResponse:
        """Delete an app.

        Args:
        - id: Id of the app. At most 22 characters.

        Whether the app must be stopped first is not documented. An HBase app leaves a node in
        ZooKeeper that must be removed before an app of the same name is made again.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md
        """
        return self._call("apps.delete", {"id": id}, DeleteAppResponse, timeout, max_retries)

    def wait_until_running(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> GetAppDetailResponse:
        """Waits until the app is running: its `state` is `RUNNING`. Every part of its `components`
        must be `STABLE` as well.

        Usually takes about 60 s. `FAILED` or `KILLED` ends the wait with an error.

        Inferred, not documented. No list of states is published. The printed values are members of
        the YARN state sets, so the rest of those sets is expected too; times are estimates. YARN
        ends a stopped service as FINISHED; KILLED is the alternative.
        """
        return self._wait("apps.waitUntilRunning", id, GetAppDetailResponse, timeout, on_progress)

    def wait_until_stopped(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> GetAppDetailResponse:
        """Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`.

        Usually takes about 20 s.

        Inferred, not documented. No list of states is published. The printed values are members of
        the YARN state sets, so the rest of those sets is expected too; times are estimates. YARN
        ends a stopped service as FINISHED; KILLED is the alternative.
        """
        return self._wait("apps.waitUntilStopped", id, GetAppDetailResponse, timeout, on_progress)

    def wait_until_deleted(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> None:
        """Waits until the app no longer exists.

        Usually takes about 10 s.

        Inferred, not documented. No list of states is published. The printed values are members of
        the YARN state sets, so the rest of those sets is expected too; times are estimates. YARN
        ends a stopped service as FINISHED; KILLED is the alternative.
        """
        self._wait_gone("apps.waitUntilDeleted", id, timeout, on_progress)


class AiWorkspaces(Group):
    """AI workspaces: settings, image and resources that AI apps run with.

    No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service
    may no longer answer.
    """

    __slots__ = ()

    def check_available_name(
        self,
        *,
        account_id: str,
        name: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckAiWorkspaceAvailableNameResponse:
        """Test whether a workspace name is valid and free.

        Args:
        - account_id: Id of the account that would own the workspace. 1 to 22 characters; letters
          and digits. Note: The vendor states a length of 0 to 22; that an id is not empty follows
          from the NotEmpty refusal of resetKerberosKeytab. The order of the alphabet is not
          documented, so it cannot be turned into a UUID. In answers it is opaque text.
        - name: Name to test. 1 to 15 characters; lower-case letters, digits and hyphens; starts
          with a lower-case letter; ends with a lower-case letter or a digit; no two hyphens in a
          row. Note: minLength 1 is inferred (only the maximum is stated).

        A refused name is no error: look at `availableName`.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. The response sample lay beyond the readable
        part; this one fills the schema sample.

        Documented:
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename
        """
        return self._call("aiWorkspaces.checkAvailableName", {"accountId": account_id, "name": name}, CheckAiWorkspaceAvailableNameResponse, timeout, max_retries)

    def get_docker_image_list(
        self,
        search: DockerImageSearch | Mapping[str, Any],
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAiWorkspaceDockerImageListResponse:
        """List the Docker images of a framework.

        Args:
        - search: Which images are listed. Note: Type name inferred; wire field is search.typeName.

        The answer is a map from a group to its images; which groups exist is not documented.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. Response values here are made up in the
        documented shape; the page's real sample was not reachable. Method and path are inferred
        from the sibling operations: this page's request line could not be read.

        Documented:
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist
        """
        return self._call("aiWorkspaces.getDockerImageList", {"search": search}, GetAiWorkspaceDockerImageListResponse, timeout, max_retries)

    def create(
        self,
        *,
        account_id: str,
        name: str,
        configuration: AiAppTypeSpec | Mapping[str, Any],
        description: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateAiWorkspaceResponse:
        """Create an AI workspace.

        Args:
        - account_id: Id of the account that will own the workspace. 1 to 22 characters; letters and
          digits. Note: The vendor states a length of 0 to 22; that an id is not empty follows from
          the NotEmpty refusal of resetKerberosKeytab. The order of the alphabet is not documented,
          so it cannot be turned into a UUID. In answers it is opaque text.
        - name: Name of the workspace, unique in the account. 1 to 15 characters; lower-case
          letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case
          letter or a digit; no two hyphens in a row. Note: minLength 1 is inferred (only the
          maximum is stated).
        - description: Free text. At most 255 characters.
        - configuration: Settings of the workspace.

        A workspace has no state to wait for.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. Request read in full; response inferred.
        Values are made up in the documented shape. Method and path are inferred from the sibling
        operations: this page's request line could not be read.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create

        Errors:

        - 400: A limit on creation is reached; only the vendor's support can raise it. The service
          says: `exceeded limit on resource quota`.
        """
        given: dict[str, Any] = {"accountId": account_id, "name": name, "configuration": configuration}
        if description is not None:
            given["description"] = description
        return self._call("aiWorkspaces.create", given, CreateAiWorkspaceResponse, timeout, max_retries)

    def get_list(
        self,
        search: AccountSearch | Mapping[str, Any],
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetAiWorkspaceListResponse, AiWorkspaceResponse]:
        """List the AI workspaces of an account.

        Args:
        - search: Whose workspaces are listed. Note: Type name inferred; wire field is
          search.accountId.

        Gives the whole list at once.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. The real response sample was not reachable;
        values fill the vendor's schema sample.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist
        """
        return self._list("aiWorkspaces.getList", {"search": search}, GetAiWorkspaceListResponse, "contents", timeout, max_retries)

    def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAiWorkspaceDetailResponse:
        """Read one AI workspace with the versions of its settings.

        Args:
        - id: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. The real response sample was not reachable;
        values fill the vendor's schema sample. Method and path are inferred from the sibling
        operations: this page's request line could not be read.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail
        """
        return self._call("aiWorkspaces.getDetail", {"id": id}, GetAiWorkspaceDetailResponse, timeout, max_retries)

    def get_configuration_list(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetAiWorkspaceConfigurationListResponse, AiWorkspaceConfig]:
        """List the versions of the settings of an AI workspace.

        Args:
        - id: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        Gives the whole list at once.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. The real response sample was not reachable;
        values fill the vendor's schema sample. Method and path are inferred from the sibling
        operations: this page's request line could not be read.

        Documented:
        https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist
        """
        return self._list("aiWorkspaces.getConfigurationList", {"id": id}, GetAiWorkspaceConfigurationListResponse, "contents", timeout, max_retries)

    def set_configuration(
        self,
        *,
        id: str,
        configuration: AiAppTypeSpec | Mapping[str, Any],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SetAiWorkspaceConfigurationResponse:
        """Change the settings of an AI workspace.

        Args:
        - id: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.
        - configuration: New settings of the workspace.

        Whether the settings are replaced or merged is not documented: send them all. Repeating a
        call may add one more version of the same settings.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. Whether the settings are replaced or merged
        is not documented. Method and path are inferred from the sibling operations: this page's
        request line could not be read.

        Documented:
        https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration
        """
        return self._call("aiWorkspaces.setConfiguration", {"id": id, "configuration": configuration}, SetAiWorkspaceConfigurationResponse, timeout, max_retries)

    def delete(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeleteAiWorkspaceResponse:
        """Delete an AI workspace.

        Args:
        - id: Id of the workspace. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete
        """
        return self._call("aiWorkspaces.delete", {"id": id}, DeleteAiWorkspaceResponse, timeout, max_retries)


class AiApps(Group):
    """Runs of AI apps in a workspace.

    No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service
    may no longer answer.
    """

    __slots__ = ()

    def submit(
        self,
        *,
        ai_workspace_id: str,
        name_prefix: str,
        queue_name: SubmitAiAppQueueName | str,
        data: AiAppData | Mapping[str, Any],
        docker: AiAppDocker | Mapping[str, Any],
        resource: AiAppResource | Mapping[str, Any],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SubmitAiAppResponse:
        """Run an AI app in a workspace.

        Args:
        - ai_workspace_id: Id of the workspace to run in. 1 to 22 characters; letters and digits.
          Note: The vendor states a length of 0 to 22; that an id is not empty follows from the
          NotEmpty refusal of resetKerberosKeytab. The order of the alphabet is not documented, so
          it cannot be turned into a UUID. In answers it is opaque text.
        - name_prefix: First part of the name of the run, 2 to 8 characters; the service adds the
          rest.
        - queue_name: YARN queue to run in. Default: `gpu`.
        - data: Data copied in and out. Note: The field table types input String and output Integer;
          all samples show arrays of objects, which is encoded.
        - docker: Image, command and environment.
        - resource: CPUs, GPUs and memory. Note: The Japanese page sits under a shifted slug; its
          title is AiAppResource. Samples print 0 for all counts as placeholders.

        Answers at once; wait until the run has finished. Only a prefix of the name is given, so a
        run whose submission ended in the dark cannot be found by name: look at `aiApps.getList`
        before submitting again.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. Asynchronous: poll getDetail. Values are
        made up in the documented shape; state values are inferred. Method and path are inferred
        from the sibling operations: this page's request line could not be read. No unique name is
        given, so a lost answer cannot be looked up.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit
        """
        return self._call("aiApps.submit", {"aiWorkspaceId": ai_workspace_id, "namePrefix": name_prefix, "queueName": queue_name, "data": data, "docker": docker, "resource": resource}, SubmitAiAppResponse, timeout, max_retries)

    def get_list(
        self,
        search: AccountSearch | Mapping[str, Any],
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Pages[GetAiAppListResponse, AiAppResponse]:
        """List the AI apps of an account.

        Args:
        - search: Whose runs are listed. Note: Type name inferred; wire field is search.accountId.

        Gives the whole list at once. The answer has no total.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. The real response sample was not reachable;
        values fill the vendor's schema sample.

        Documented: https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist
        """
        return self._list("aiApps.getList", {"search": search}, GetAiAppListResponse, "contents", timeout, max_retries)

    def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAiAppDetailResponse:
        """Read one AI app with its containers.

        Args:
        - id: Id of the run. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        A run ends with state FINISHED, FAILED or KILLED; whether a finished run succeeded is told
        by `finalStatus`.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. The real response sample was not reachable;
        values fill the vendor's schema sample. Method and path are inferred from the sibling
        operations: this page's request line could not be read.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail
        """
        return self._call("aiApps.getDetail", {"id": id}, GetAiAppDetailResponse, timeout, max_retries)

    def kill(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> KillAiAppResponse:
        """Stop an AI app by force.

        Args:
        - id: Id of the run. 1 to 22 characters; letters and digits. Note: The vendor states a
          length of 0 to 22; that an id is not empty follows from the NotEmpty refusal of
          resetKerberosKeytab. The order of the alphabet is not documented, so it cannot be turned
          into a UUID. In answers it is opaque text.

        What happens to a run that has already finished is not documented.

        Note: Group missing from the vendor's current overview (2026-09); its last pages date from
        2024-11-21, so the service may no longer answer. Whether killing a finished app is an error
        is not documented.

        Documented: https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill
        """
        return self._call("aiApps.kill", {"id": id}, KillAiAppResponse, timeout, max_retries)

    def wait_until_finished(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> GetAiAppDetailResponse:
        """Waits until the AI app is finished: its `state` is `FINISHED`.

        Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error.

        Inferred, not documented. No list of states is published. The printed values are members of
        the YARN state sets, so the rest of those sets is expected too; times are estimates.
        FINISHED says that the run ended; `finalStatus` says whether it succeeded.
        """
        return self._wait("aiApps.waitUntilFinished", id, GetAiAppDetailResponse, timeout, on_progress)


class DataForest(Client):
    """Big data and AI as a service: accounts with HDFS quotas, Jupyter notebooks, big-data apps on
    YARN, AI workspaces and AI runs. Every operation is a POST, reads included, and answers JSON
    with `success` and, on refusal, `message`.
    """

    __slots__ = ()
    _service = "data-forest"
    _files = frozenset[str]({"accounts.getKerberosKeytab"})

    @property
    def accounts(self) -> Accounts:
        """Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos
        keytab.
        """
        return Accounts(self)

    @property
    def notebooks(self) -> Notebooks:
        """Jupyter notebook servers in a VPC of the user.

        The introduction of the vendor's current overview (updated 2026-09-17) names only accounts and
        apps, and no page of this group in the current format was found: the facts are from older copies
        of the pages.
        """
        return Notebooks(self)

    @property
    def apps(self) -> Apps:
        """Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and
        others.
        """
        return Apps(self)

    @property
    def ai_workspaces(self) -> AiWorkspaces:
        """AI workspaces: settings, image and resources that AI apps run with.

        No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service
        may no longer answer.
        """
        return AiWorkspaces(self)

    @property
    def ai_apps(self) -> AiApps:
        """Runs of AI apps in a workspace.

        No longer in the vendor's overview (2026-09). The last pages date from 2024-11-21; the service
        may no longer answer.
        """
        return AiApps(self)
