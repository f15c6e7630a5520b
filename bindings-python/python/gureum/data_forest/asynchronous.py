"""NAVER Cloud Data Forest: the asyncio client.

Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from .._asynchronous import AsyncClient, AsyncGroup
from .._encode import spelt
from .._later import Later
from .._keytab import Keytab
from .._model import Secret
from .._pages import AsyncPages
from .._wait import Progress
from .._async_waits import AsyncWait
from .models import (
    AccountResponse,
    AccountSearch,
    AiAppData,
    AiAppDocker,
    AiAppQueueName,
    AiAppResource,
    AiAppResponse,
    AiAppTypeSpec,
    AiWorkspaceConfig,
    AiWorkspaceResponse,
    AppComponentRequest,
    AppListSearch,
    AppQueueName,
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
    DeletionPlan,
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
    NotebookStorageType,
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
    SubmitAiAppResponse,
)

if TYPE_CHECKING:
    from . import inputs
else:
    inputs = Later("gureum.data_forest.inputs")

__all__ = ["AsyncDataForest", "AsyncAccounts", "AsyncNotebooks", "AsyncApps", "AsyncAiWorkspaces", "AsyncAiApps"]


class AsyncAccounts(AsyncGroup):
    """Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos
    keytab.
    """

    __slots__ = ()

    async def check_available_name(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckAccountAvailableNameResponse:
        """Test whether an account name is valid and free.

        A refused name is no error: the answer says `success: true`, `available_name: false` and
        gives the reason in `message`. Account names are unique in the whole service.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkavailablename

        Args:
            name: Name to test: 2 to 16 lower-case letters, digits and hyphens, a letter or
                digit first and last.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("accounts.checkAvailableName", {"name": name}, CheckAccountAvailableNameResponse, timeout, max_retries)

    async def check_has_resource(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckAccountHasResourceResponse:
        """Test whether an account still owns resources.

        Call it before `accounts.delete`. What that does while resources remain is not documented.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-checkhasresource

        Args:
            id: Id of the account. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("accounts.checkHasResource", {"id": id}, CheckAccountHasResourceResponse, timeout, max_retries)

    async def create(
        self,
        *,
        name: str,
        password: Secret | str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateAccountResponse:
        """Create an account.

        Answers at once; the account is usable when its status is RUNNING, about 2 to 3 minutes
        later. A user can have one account: a second one is refused with `success: false`. When the
        password is refused, the service repeats it in the error text.

        From the vendor's reference at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-create

        Args:
            name: Name of the account, unique in the service: 2 to 16 lower-case letters, digits
                and hyphens. Start and end with a letter or digit: `accounts.check_available_name`
                asks for it.
            password: Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & `
                space; characters of at least 3 of the kinds lower-case letter, upper-case letter,
                digit, other.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400: The password breaks the rules. The text repeats the refused password, so it
                  must not be logged. The service says: `invalid request parameter (password, '…')`.
                - 400: A limit on creation is reached; only the vendor's support can raise it. The
                  service says: `exceeded limit on resource quota`.
                - 200: This user already has an account. Comes as `success: false`; HTTP 200 is
                  inferred. The service says:
                  `Data Forest can only create and use one account per user.`.
        """
        password = Secret(password)
        return await self._call("accounts.create", {"name": name, "password": password}, CreateAccountResponse, timeout, max_retries)

    def get_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetAccountListResponse, AccountResponse]:
        """List accounts.

        Gives the whole list at once. It also holds accounts that the caller may not use: their
        `disabled` is true.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getlist.md

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("accounts.getList", {}, GetAccountListResponse, "contents", "contents", timeout, max_retries)

    async def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAccountDetailResponse:
        """Read one account and its storage quotas.

        An unknown id is answered 403 with code 10002, not 404: the service does not tell a foreign
        account from an absent one. The answer has no `principal`; `accounts.get_list` has it.

        From the vendor's reference at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getdetail

        Args:
            id: Id of the account. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 403, `10002`: The id is unknown or belongs to somebody else. The service says:
                  `resource ('…') is not allowed or not exists`.
        """
        return await self._call("accounts.getDetail", {"id": id}, GetAccountDetailResponse, timeout, max_retries)

    async def get_kerberos_keytab(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> Keytab:
        """Download the Kerberos keytab of an account.

        The answer is the file itself. It holds the keys of the account: treat it like a password
        and store it readable by its owner alone.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-getkerberoskeytab

        Args:
            id: Id of the account. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The keytab file.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._file("accounts.getKerberosKeytab", {"id": id}, Keytab, timeout, max_retries)

    async def reset_kerberos_keytab(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ResetAccountKerberosKeytabResponse:
        """Replace the Kerberos keytab of an account.

        The answer carries no keytab: download the new one with `accounts.get_kerberos_keytab`.
        Expect keytabs downloaded before to stop working; when they do is not documented.

        Documented at
        https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-resetkerberoskeytab

        Args:
            id: Id of the account. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400: The id is empty. The service says:
                  `invalid request parameter (constraint violation NotEmpty, id):`.
        """
        return await self._call("accounts.resetKerberosKeytab", {"id": id}, ResetAccountKerberosKeytabResponse, timeout, max_retries)

    async def reset_password(
        self,
        *,
        id: str,
        password: Secret | str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ResetAccountPasswordResponse:
        """Set a new password for an account.

        Despite its name it sets the password that you give. When the password is refused, the
        service repeats it in the error text.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-resetpassword

        Args:
            id: Id of the account. 1 to 22 characters; letters and digits.
            password: The new password. 8 to 20 characters; none of ' " ₩ ¥ \\ / & ` space;
                characters of at least 3 of the kinds lower-case letter, upper-case letter, digit,
                other.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400: The password breaks the rules. The text repeats the refused password, so it
                  must not be logged. The service says: `invalid request parameter (password, '…')`.
        """
        password = Secret(password)
        return await self._call("accounts.resetPassword", {"id": id, "password": password}, ResetAccountPasswordResponse, timeout, max_retries)

    async def set_quota(
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

        One namespace per call. Both limits are always sent, also the one that stays as it is. Data
        Forest takes steps of 100 TB.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-accounts-setquota

        Args:
            id: Id of the account. 1 to 22 characters; letters and digits.
            namespace: Namespace whose quota changes; `koya` is the usual one. `koya` or `tata`.
            file_count_million: Limit of the number of files, in millions: 1 to 5. Default: `1`.
            space_tb: Limit of space in TB: 200 to 500 in steps of 100. Default: `200`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("accounts.setQuota", {"id": id, "namespace": namespace, "fileCountMillion": file_count_million, "spaceTb": space_tb}, SetAccountQuotaResponse, timeout, max_retries)

    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeleteAccountResponse:
        """Delete an account.

        Ask `accounts.check_has_resource` first. What happens to remaining resources is not
        documented.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-accounts-delete.md

        Args:
            id: Id of the account. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("accounts.delete", {"id": id}, DeleteAccountResponse, timeout, max_retries)

    async def ensure(
        self,
        *,
        name: str,
        password: Secret | str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateAccountResponse:
        """Does what `accounts.create` does, unless something of this `name` is there: then it answers
        with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. `accounts.get_detail` shows none of its settings, so none
        is compared.

        Args:
            name: Name of the account, unique in the service: 2 to 16 lower-case letters, digits
                and hyphens. Start and end with a letter or digit: `accounts.check_available_name`
                asks for it.
            password: Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & `
                space; characters of at least 3 of the kinds lower-case letter, upper-case letter,
                digit, other.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Answer of `accounts.create`.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how. In particular:
                - 400: The password breaks the rules. The text repeats the refused password, so it
                  must not be logged. The service says: `invalid request parameter (password, '…')`.
                - 400: A limit on creation is reached; only the vendor's support can raise it. The
                  service says: `exceeded limit on resource quota`.
                - 200: This user already has an account. Comes as `success: false`; HTTP 200 is
                  inferred. The service says:
                  `Data Forest can only create and use one account per user.`.
        """
        password = Secret(password)
        return await self._call("accounts.ensure", {"name": name, "password": password}, CreateAccountResponse, timeout, max_retries)

    async def plan_delete_cascade(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeletionPlan:
        """Lists what `accounts.deleteCascade` would delete, in its order. Nothing is deleted.

        Inferred.

        Args:
            id: Id of the account. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            What is below comes first, and the account last.

        Raises:
            GureumError: A list cannot be read: its kind says how.
        """
        return await self._call("accounts.planDeleteCascade", {"id": id}, DeletionPlan, timeout, max_retries)

    async def create_and_wait(
        self,
        *,
        name: str,
        password: Secret | str,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetAccountDetailResponse:
        """Create an account.

        Then waits until the account is running. What was made stays if the wait fails; the error
        names its id.

        Args:
            name: Name of the account, unique in the service: 2 to 16 lower-case letters, digits
                and hyphens. Start and end with a letter or digit: `accounts.check_available_name`
                asks for it.
            password: Password of the account. 8 to 20 characters; none of ' " ₩ ¥ \\ / & `
                space; characters of at least 3 of the kinds lower-case letter, upper-case letter,
                digit, other.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The account as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        password = Secret(password)
        return await self._made("accounts.create", {"name": name, "password": password}, "id", "accounts.waitUntilRunning", GetAccountDetailResponse, timeout, on_progress, progress)

    async def wait_until_running(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetAccountDetailResponse:
        """Waits until the account is running: its `status` is `RUNNING`.

        Usually takes about 150 s.

        Inferred; see https://guide.ncloud-docs.com/docs/en/df-account

        Args:
            id: Id of the account.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The account as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("accounts.waitUntilRunning", id, GetAccountDetailResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the account no longer exists.

        Usually takes about 30 s.

        Inferred; see https://guide.ncloud-docs.com/docs/en/df-account

        Args:
            id: Id of the account.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("accounts.waitUntilDeleted", id, timeout, on_progress, progress)

    async def delete_cascade(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Deletes the account with all that is below it, and waits until it no longer exists.

        First all of it is listed, as `accounts.plan_delete_cascade` does; then it goes from the
        leaves to the root, and nothing else does. After a failure call it again: it goes on with
        what is left.

        Inferred.

        Args:
            id: Id of the account.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: Something of it stays: its kind says how.
        """
        await self._wait_gone("accounts.deleteCascade", id, timeout, on_progress, progress)

    def start_wait_until_running(self, id: str, *, timeout: float | None = None) -> AsyncWait[GetAccountDetailResponse]:
        """Begins to wait until the account is running: its time limit counts from now. Nothing is sent
        yet.

        Args:
            id: Id of the account.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("accounts.waitUntilRunning", id, GetAccountDetailResponse, timeout)

    def start_wait_until_deleted(self, id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the account is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            id: Id of the account.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("accounts.waitUntilDeleted", id, timeout)

    def start_delete_cascade(self, id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to delete the account with all that is below it: its time limit counts from now.
        Nothing is sent yet; each look does one step.

        Args:
            id: Id of the account.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("accounts.deleteCascade", id, timeout)


class AsyncNotebooks(AsyncGroup):
    """Jupyter notebook servers in a VPC of the user."""

    __slots__ = ()

    def get_vpc_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetVpcListResponse, NotebookVpc]:
        """List the VPCs that a notebook can be put in.

        Documented at https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getvpclist

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("notebooks.getVpcList", {}, GetVpcListResponse, "contents", "contents", timeout, max_retries)

    async def get_vpc_detail(
        self,
        vpc_no: int,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetVpcDetailResponse:
        """Read one VPC.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getvpcdetail

        Args:
            vpc_no: VPC number from `notebooks.get_vpc_list`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("notebooks.getVpcDetail", {"vpcNo": vpc_no}, GetVpcDetailResponse, timeout, max_retries)

    def get_subnet_list(
        self,
        *,
        type_code: str,
        vpc_no: int,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetSubnetListResponse, NotebookSubnet]:
        """List the subnets that a notebook can be put in.

        Only public subnets in zone KR-2 take notebooks.

        Documented at
        https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-getsubnetlist

        Args:
            type_code: Code of the notebook type, from `notebooks.get_type_list`.
            vpc_no: Number of a VPC that has a public subnet.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("notebooks.getSubnetList", {"typeCode": type_code, "vpcNo": vpc_no}, GetSubnetListResponse, "contents", "contents", timeout, max_retries)

    async def get_subnet_detail(
        self,
        *,
        vpc_no: int,
        subnet_no: int,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetSubnetDetailResponse:
        """Read one subnet.

        Only public subnets in zone KR-2 take notebooks.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getsubnetdetail

        Args:
            vpc_no: Number of the VPC.
            subnet_no: Number of a public subnet in zone KR-2.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("notebooks.getSubnetDetail", {"vpcNo": vpc_no, "subnetNo": subnet_no}, GetSubnetDetailResponse, timeout, max_retries)

    def get_type_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetTypeListResponse, NotebookType]:
        """List the notebook types.

        One type is known: Jupyter Lab. The answer has no total.

        Documented at https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-gettypelist

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("notebooks.getTypeList", {}, GetTypeListResponse, "contents", "contents", timeout, max_retries)

    def get_server_type_list(
        self,
        type_code: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetServerTypeListResponse, NotebookServerType]:
        """List the server sizes of a notebook type.

        The answer has no total.

        Documented at
        https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getservertypelist

        Args:
            type_code: Code of the notebook type, from `notebooks.get_type_list`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("notebooks.getServerTypeList", {"typeCode": type_code}, GetServerTypeListResponse, "contents", "contents", timeout, max_retries)

    def get_list(
        self,
        account_id: str,
        *,
        paging: Paging | inputs.PagingDict | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetNotebookListResponse, NotebookSummary]:
        """List the notebooks of an account.

        The only list of Data Forest that is cut into pages.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getlist

        Args:
            account_id: Id of the account. At most 22 characters. Inferred.
            paging: Part of the list to return.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {"accountId": account_id}
        if paging is not None:
            given["paging"] = spelt("Paging", paging, __name__)
        return self._list("notebooks.getList", given, GetNotebookListResponse, "contents", None if "paging" in given else "total", timeout, max_retries)

    async def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetNotebookDetailResponse:
        """Read one notebook.

        The type code, server code, bucket and account that were given to `notebooks.create` are not
        returned.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getdetail

        Args:
            id: Id of the notebook.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("notebooks.getDetail", {"id": id}, GetNotebookDetailResponse, timeout, max_retries)

    def get_user_configuration_spec_list(
        self,
        type_name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetNotebookUserConfigurationSpecListResponse, NotebookUserConfigurationSpec]:
        """List the settings that a notebook type takes.

        Takes the name of the type, not its code. The settings marked mandatory must be given to
        `notebooks.create`.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-notebooks-getuserconfigurationspeclist

        Args:
            type_name: Notebook type name (not the code) from `notebooks.get_type_list`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("notebooks.getUserConfigurationSpecList", {"typeName": type_name}, GetNotebookUserConfigurationSpecListResponse, "user_configuration_specs", "user_configuration_specs", timeout, max_retries)

    async def check_available_name(
        self,
        name: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckNotebookAvailableNameResponse:
        """Test whether a notebook name is valid and free.

        A refused name is no error: look at `available_name`. No account is passed.

        Documented at
        https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-checkavailablename

        Args:
            name: Name to test, 3 to 15 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("notebooks.checkAvailableName", {"name": name}, CheckNotebookAvailableNameResponse, timeout, max_retries)

    def get_login_key_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetLoginKeyListResponse, NotebookLoginKey]:
        """List the login keys that a notebook can be given.

        Documented at
        https://api.ncloud-docs.com/docs/analytics-dataforest-notebooks-getloginkeylist

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("notebooks.getLoginKeyList", {}, GetLoginKeyListResponse, "contents", "contents", timeout, max_retries)

    async def restart(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> RestartNotebookResponse:
        """Restart a notebook.

        Never repeated after an unknown outcome, because a second restart would hit the fresh
        notebook. The states in between are not documented: the notebook is expected to leave
        RUNNING and to come back to it.

        Documented at https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-restart

        Args:
            id: Id of the notebook.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("notebooks.restart", {"id": id}, RestartNotebookResponse, timeout, max_retries)

    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeleteNotebookResponse:
        """Delete a notebook.

        The notebook is gone when `notebooks.get_detail` no longer finds it.

        Documented at https://api.ncloud-docs.com/docs/ja/analytics-dataforest-notebooks-delete

        Args:
            id: Id of the notebook.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("notebooks.delete", {"id": id}, DeleteNotebookResponse, timeout, max_retries)

    async def create(
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
        user_configurations: Sequence[NotebookUserConfigurationValue | inputs.NotebookUserConfigurationValueDict],
        vpc_no: int,
        storage_gb: int | None = None,
        storage_type: NotebookStorageType | str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateNotebookResponse:
        """Create a notebook.

        The notebook can be used when its state is RUNNING. Needs a VPC, a public subnet in zone
        KR-2, a login key, a server size and the mandatory settings of the type: the list operations
        of this group show what can be chosen. The Object Storage bucket must not be locked, then or
        later.

        Documented at https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-create

        Args:
            account_id: Id of the account that will own the notebook. At most 22 characters.
                Inferred.
            add_storage: Whether extra block storage is attached. If true, `storage_type` and
                `storage_gb` are required. Default: `false`.
            bucket_name: Object Storage bucket to link; it must not be locked, then or later.
            login_key_name: Login key from `notebooks.get_login_key_list`.
            name: Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens,
                starting with a letter, ending with a letter or digit.
            server_type_code: Server size from `notebooks.get_server_type_list`.
            subnet_no: Subnet from `notebooks.get_subnet_list`.
            type_code: Type code from `notebooks.get_type_list`.
            type_name: Type name from `notebooks.get_type_list`.
            user_configurations: Values of the settings that
                `notebooks.get_user_configuration_spec_list` lists for the type. Inferred.
            vpc_no: VPC from `notebooks.get_vpc_list`.
            storage_gb: Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required
                when `add_storage` is true.
            storage_type: Kind of the extra storage. Required when `add_storage` is true. `SSD`
                or `HDD`. Default: `SSD`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400: A limit on creation is reached; only the vendor's support can raise it. The
                  service says: `exceeded limit on resource quota`.
        """
        given: dict[str, Any] = {"accountId": account_id, "addStorage": add_storage, "bucketName": bucket_name, "loginKeyName": login_key_name, "name": name, "serverTypeCode": server_type_code, "subnetNo": subnet_no, "typeCode": type_code, "typeName": type_name, "userConfigurations": spelt("[]NotebookUserConfigurationValue", user_configurations, __name__), "vpcNo": vpc_no}
        if storage_gb is not None:
            given["storageGB"] = storage_gb
        if storage_type is not None:
            given["storageType"] = storage_type
        return await self._call("notebooks.create", given, CreateNotebookResponse, timeout, max_retries)

    async def set_user_configuration_list(
        self,
        *,
        id: str,
        user_configurations: Sequence[NotebookUserConfigurationValue | inputs.NotebookUserConfigurationValueDict],
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SetNotebookUserConfigurationListResponse:
        """Change the settings of a notebook.

        The answer carries no id. Values are secrets: access password, access key, secret key.

        Documented at
        https://api.ncloud-docs.com/docs/ko/analytics-dataforest-notebooks-setuserconfigurationlist

        Args:
            id: Id of the notebook.
            user_configurations: New values.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("notebooks.setUserConfigurationList", {"id": id, "userConfigurations": spelt("[]NotebookUserConfigurationValue", user_configurations, __name__)}, SetNotebookUserConfigurationListResponse, timeout, max_retries)

    async def ensure(
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
        user_configurations: Sequence[NotebookUserConfigurationValue | inputs.NotebookUserConfigurationValueDict],
        vpc_no: int,
        storage_gb: int | None = None,
        storage_type: NotebookStorageType | str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateNotebookResponse:
        """Does what `notebooks.create` does, unless something of this `name` is there: then it answers
        with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `notebooks.get_detail` shows: `login_key_name`, `subnet_no`, `type_name` and `vpc_no`.

        Args:
            account_id: Id of the account that will own the notebook. At most 22 characters.
                Inferred.
            add_storage: Whether extra block storage is attached. If true, `storage_type` and
                `storage_gb` are required. Default: `false`.
            bucket_name: Object Storage bucket to link; it must not be locked, then or later.
            login_key_name: Login key from `notebooks.get_login_key_list`.
            name: Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens,
                starting with a letter, ending with a letter or digit.
            server_type_code: Server size from `notebooks.get_server_type_list`.
            subnet_no: Subnet from `notebooks.get_subnet_list`.
            type_code: Type code from `notebooks.get_type_list`.
            type_name: Type name from `notebooks.get_type_list`.
            user_configurations: Values of the settings that
                `notebooks.get_user_configuration_spec_list` lists for the type. Inferred.
            vpc_no: VPC from `notebooks.get_vpc_list`.
            storage_gb: Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required
                when `add_storage` is true.
            storage_type: Kind of the extra storage. Required when `add_storage` is true. `SSD`
                or `HDD`. Default: `SSD`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Answer of `notebooks.create`.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how. In particular:
                - 400: A limit on creation is reached; only the vendor's support can raise it. The
                  service says: `exceeded limit on resource quota`.
        """
        given: dict[str, Any] = {"accountId": account_id, "addStorage": add_storage, "bucketName": bucket_name, "loginKeyName": login_key_name, "name": name, "serverTypeCode": server_type_code, "subnetNo": subnet_no, "typeCode": type_code, "typeName": type_name, "userConfigurations": spelt("[]NotebookUserConfigurationValue", user_configurations, __name__), "vpcNo": vpc_no}
        if storage_gb is not None:
            given["storageGB"] = storage_gb
        if storage_type is not None:
            given["storageType"] = storage_type
        return await self._call("notebooks.ensure", given, CreateNotebookResponse, timeout, max_retries)

    async def create_and_wait(
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
        user_configurations: Sequence[NotebookUserConfigurationValue | inputs.NotebookUserConfigurationValueDict],
        vpc_no: int,
        storage_gb: int | None = None,
        storage_type: NotebookStorageType | str | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetNotebookDetailResponse:
        """Create a notebook.

        Then waits until the notebook is running. What was made stays if the wait fails; the error
        names its id.

        Args:
            account_id: Id of the account that will own the notebook. At most 22 characters.
                Inferred.
            add_storage: Whether extra block storage is attached. If true, `storage_type` and
                `storage_gb` are required. Default: `false`.
            bucket_name: Object Storage bucket to link; it must not be locked, then or later.
            login_key_name: Login key from `notebooks.get_login_key_list`.
            name: Name of the notebook, unique: 3 to 15 lower-case letters, digits and hyphens,
                starting with a letter, ending with a letter or digit.
            server_type_code: Server size from `notebooks.get_server_type_list`.
            subnet_no: Subnet from `notebooks.get_subnet_list`.
            type_code: Type code from `notebooks.get_type_list`.
            type_name: Type name from `notebooks.get_type_list`.
            user_configurations: Values of the settings that
                `notebooks.get_user_configuration_spec_list` lists for the type. Inferred.
            vpc_no: VPC from `notebooks.get_vpc_list`.
            storage_gb: Size of the extra storage in GB: 100 to 2000, 4000 or 6000. Required
                when `add_storage` is true.
            storage_type: Kind of the extra storage. Required when `add_storage` is true. `SSD`
                or `HDD`. Default: `SSD`.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The notebook as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"accountId": account_id, "addStorage": add_storage, "bucketName": bucket_name, "loginKeyName": login_key_name, "name": name, "serverTypeCode": server_type_code, "subnetNo": subnet_no, "typeCode": type_code, "typeName": type_name, "userConfigurations": spelt("[]NotebookUserConfigurationValue", user_configurations, __name__), "vpcNo": vpc_no}
        if storage_gb is not None:
            given["storageGB"] = storage_gb
        if storage_type is not None:
            given["storageType"] = storage_type
        return await self._made("notebooks.create", given, "id", "notebooks.waitUntilRunning", GetNotebookDetailResponse, timeout, on_progress, progress)

    async def wait_until_running(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetNotebookDetailResponse:
        """Waits until the notebook is running: its `state` is `RUNNING`.

        Usually takes about 300 s.

        Inferred.

        Args:
            id: Id of the notebook.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The notebook as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("notebooks.waitUntilRunning", id, GetNotebookDetailResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the notebook no longer exists.

        Usually takes about 60 s.

        Inferred.

        Args:
            id: Id of the notebook.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("notebooks.waitUntilDeleted", id, timeout, on_progress, progress)

    def start_wait_until_running(self, id: str, *, timeout: float | None = None) -> AsyncWait[GetNotebookDetailResponse]:
        """Begins to wait until the notebook is running: its time limit counts from now. Nothing is
        sent yet.

        Args:
            id: Id of the notebook.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("notebooks.waitUntilRunning", id, GetNotebookDetailResponse, timeout)

    def start_wait_until_deleted(self, id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the notebook is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            id: Id of the notebook.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("notebooks.waitUntilDeleted", id, timeout)


class AsyncApps(AsyncGroup):
    """Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and
    others.
    """

    __slots__ = ()

    async def check_available_name(
        self,
        *,
        account_id: str,
        name: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckAppAvailableNameResponse:
        """Test whether an app name is valid and free.

        A refused name is no error: look at `available_name`. Account name and app name together
        have at most 20 characters (console guide).

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-checkavailablename

        Args:
            account_id: Id of the account that would own the app. At most 22 characters.
            name: Name to test: 3 to 15 lower-case letters, digits and single hyphens, no hyphen
                first or last.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.checkAvailableName", {"accountId": account_id, "name": name}, CheckAppAvailableNameResponse, timeout, max_retries)

    def get_app_type_id_list(
        self,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetAppTypeIdListResponse, str]:
        """List the app types that can be created.

        The list changes as the vendor adds versions. The answer has no total. Sends no body.

        Documented at https://api.ncloud-docs.com/docs/ja/analytics-dataforest-apps-getapptypeidlist

        Args:
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("apps.getAppTypeIdList", {}, GetAppTypeIdListResponse, "contents", "contents", timeout, max_retries)

    async def get_app_basic_setting(
        self,
        *,
        account_id: str,
        app_type_id: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAppBasicSettingResponse:
        """Read the default settings of an app type.

        Call it before `apps.create`: it names the queues, the size of the application master and
        the apps that must run first (`dependable_app`).

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getappbasicsetting

        Args:
            account_id: Id of the account that would own the app. At most 22 characters.
            app_type_id: Type to read about. At most 60 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.getAppBasicSetting", {"accountId": account_id, "appTypeId": app_type_id}, GetAppBasicSettingResponse, timeout, max_retries)

    async def get_app_type_template(
        self,
        app_type_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAppTypeTemplateResponse:
        """Read the YARN template of an app type.

        The template is text that looks like JSON but does not parse: do not rely on its form.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getapptypetemplate

        Args:
            app_type_id: Type to read about. At most 60 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.getAppTypeTemplate", {"appTypeId": app_type_id}, GetAppTypeTemplateResponse, timeout, max_retries)

    async def create(
        self,
        *,
        account_id: str,
        queue_name: AppQueueName | str,
        app_type_id: str,
        name: str,
        lifetime: int,
        components: Sequence[AppComponentRequest | inputs.AppComponentRequestDict],
        description: str | None = None,
        dependent_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateAppResponse:
        """Create and start an app.

        The app works when its state is RUNNING and every component is STABLE. Apps that need others
        (Kafka and HBase need ZooKeeper, Kibana needs Elasticsearch) take their ids in
        `dependent_ids`; `apps.get_app_basic_setting` lists the candidates. `lifetime` is in
        seconds: 300 to 604800, or -1 for no end.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create

        Args:
            account_id: Id of the account that will own the app. At most 22 characters.
            queue_name: YARN queue to run in. `apps.get_app_basic_setting` lists the queues. At
                most 60 characters. Default: `longlived`.
            app_type_id: Type of the app. At most 60 characters.
            name: Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no
                hyphen first or last. Account name and app name together have at most 20 characters
                (console guide).
            lifetime: Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
            components: Size of every component of the app type.
            description: Free text. At most 2048 characters.
            dependent_ids: Ids of the apps this one needs, taken from
                `dependable_app.candidates`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400: A limit on creation is reached; only the vendor's support can raise it. The
                  service says: `exceeded limit on resource quota`.
        """
        given: dict[str, Any] = {"accountId": account_id, "queueName": queue_name, "appTypeId": app_type_id, "name": name, "lifetime": lifetime, "components": spelt("[]AppComponentRequest", components, __name__)}
        if description is not None:
            given["description"] = description
        if dependent_ids is not None:
            given["dependentIds"] = dependent_ids
        return await self._call("apps.create", given, CreateAppResponse, timeout, max_retries)

    def get_list(
        self,
        search: AppListSearch | inputs.AppListSearchDict,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetAppListResponse, AppResponse]:
        """List the apps of an account.

        Gives the whole list at once.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getlist

        Args:
            search: Whose apps are listed.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("apps.getList", {"search": spelt("AppListSearch", search, __name__)}, GetAppListResponse, "contents", "contents", timeout, max_retries)

    async def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAppDetailResponse:
        """Read one app with its components and containers.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-getdetail

        Args:
            id: Id of the app. At most 22 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.getDetail", {"id": id}, GetAppDetailResponse, timeout, max_retries)

    async def kill_container(
        self,
        *,
        id: str,
        container_name: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> KillAppContainerResponse:
        """Restart one container of an app.

        Never repeated after an unknown outcome, because a second call would end the new container.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killcontainer

        Args:
            id: Id of the app. At most 22 characters.
            container_name: Container name from `apps.get_detail`. At most 60 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.killContainer", {"id": id, "containerName": container_name}, KillAppContainerResponse, timeout, max_retries)

    async def kill_master(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> KillAppMasterResponse:
        """Restart the application master of an app.

        Never repeated after an unknown outcome, because a second call would end the new application
        master.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-killmaster

        Args:
            id: Id of the app. At most 22 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.killMaster", {"id": id}, KillAppMasterResponse, timeout, max_retries)

    async def set_container_count(
        self,
        *,
        id: str,
        component_name: str,
        container_count: int,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SetAppContainerCountResponse:
        """Change the number of containers of a component.

        Works while the app runs; the component is STABLE again when the number is reached.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setcontainercount

        Args:
            id: Id of the app. At most 22 characters.
            component_name: Component name from `apps.get_detail`.
            container_count: Wanted number of containers.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.setContainerCount", {"id": id, "componentName": component_name, "containerCount": container_count}, SetAppContainerCountResponse, timeout, max_retries)

    async def set_lifetime(
        self,
        id: str,
        *,
        lifetime: int | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SetAppLifetimeResponse:
        """Change the run time of an app.

        In seconds, 300 to 604800 (7 days, the default). Whether it counts from now or from the
        start of the app is not documented.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-setlifetime.md

        Args:
            id: Id of the app. At most 22 characters.
            lifetime: New run time in seconds: 300 to 604800 (7 days, the default). Default:
                `604800`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        given: dict[str, Any] = {"id": id}
        if lifetime is not None:
            given["lifetime"] = lifetime
        return await self._call("apps.setLifetime", given, SetAppLifetimeResponse, timeout, max_retries)

    async def start(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> StartAppResponse:
        """Start a stopped app.

        The app works when its state is RUNNING and every component is STABLE.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-start

        Args:
            id: Id of the app. At most 22 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.start", {"id": id}, StartAppResponse, timeout, max_retries)

    async def stop(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> StopAppResponse:
        """Stop an app.

        A stopped app keeps its id and can be started again.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-apps-stop.md

        Args:
            id: Id of the app. At most 22 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.stop", {"id": id}, StopAppResponse, timeout, max_retries)

    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeleteAppResponse:
        """Delete an app.

        Whether the app must be stopped first is not documented. An HBase app leaves a node in
        ZooKeeper that must be removed before an app of the same name is made again.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-apps-delete.md

        Args:
            id: Id of the app. At most 22 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("apps.delete", {"id": id}, DeleteAppResponse, timeout, max_retries)

    async def ensure(
        self,
        *,
        account_id: str,
        queue_name: AppQueueName | str,
        app_type_id: str,
        name: str,
        lifetime: int,
        components: Sequence[AppComponentRequest | inputs.AppComponentRequestDict],
        description: str | None = None,
        dependent_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateAppResponse:
        """Does what `apps.create` does, unless something of this `name` is there: then it answers with
        that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `apps.get_detail` shows: `queue_name`, `app_type_id`, `lifetime`, `description` and
        `components`.

        Inferred.

        Args:
            account_id: Id of the account that will own the app. At most 22 characters.
            queue_name: YARN queue to run in. `apps.get_app_basic_setting` lists the queues. At
                most 60 characters. Default: `longlived`.
            app_type_id: Type of the app. At most 60 characters.
            name: Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no
                hyphen first or last. Account name and app name together have at most 20 characters
                (console guide).
            lifetime: Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
            components: Size of every component of the app type.
            description: Free text. At most 2048 characters.
            dependent_ids: Ids of the apps this one needs, taken from
                `dependable_app.candidates`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Answer of `apps.create`.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how. In particular:
                - 400: A limit on creation is reached; only the vendor's support can raise it. The
                  service says: `exceeded limit on resource quota`.
        """
        given: dict[str, Any] = {"accountId": account_id, "queueName": queue_name, "appTypeId": app_type_id, "name": name, "lifetime": lifetime, "components": spelt("[]AppComponentRequest", components, __name__)}
        if description is not None:
            given["description"] = description
        if dependent_ids is not None:
            given["dependentIds"] = dependent_ids
        return await self._call("apps.ensure", given, CreateAppResponse, timeout, max_retries)

    async def create_and_wait(
        self,
        *,
        account_id: str,
        queue_name: AppQueueName | str,
        app_type_id: str,
        name: str,
        lifetime: int,
        components: Sequence[AppComponentRequest | inputs.AppComponentRequestDict],
        description: str | None = None,
        dependent_ids: Sequence[str] | None = None,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetAppDetailResponse:
        """Create and start an app.

        Then waits until the app is running. What was made stays if the wait fails; the error names
        its id.

        Args:
            account_id: Id of the account that will own the app. At most 22 characters.
            queue_name: YARN queue to run in. `apps.get_app_basic_setting` lists the queues. At
                most 60 characters. Default: `longlived`.
            app_type_id: Type of the app. At most 60 characters.
            name: Name of the app: 3 to 15 lower-case letters, digits and single hyphens, no
                hyphen first or last. Account name and app name together have at most 20 characters
                (console guide).
            lifetime: Run time in seconds: 300 to 604800 (7 days), or -1 for no end.
            components: Size of every component of the app type.
            description: Free text. At most 2048 characters.
            dependent_ids: Ids of the apps this one needs, taken from
                `dependable_app.candidates`.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The app as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        given: dict[str, Any] = {"accountId": account_id, "queueName": queue_name, "appTypeId": app_type_id, "name": name, "lifetime": lifetime, "components": spelt("[]AppComponentRequest", components, __name__)}
        if description is not None:
            given["description"] = description
        if dependent_ids is not None:
            given["dependentIds"] = dependent_ids
        return await self._made("apps.create", given, "id", "apps.waitUntilRunning", GetAppDetailResponse, timeout, on_progress, progress)

    async def wait_until_running(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetAppDetailResponse:
        """Waits until the app is running: its `state` is `RUNNING`. Every part of its `components`
        must be `STABLE` as well.

        Usually takes about 60 s. `FINISHED`, `STOPPED`, `FAILED` or `KILLED` ends the wait with an
        error that says what to do.

        Inferred.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The app as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("apps.waitUntilRunning", id, GetAppDetailResponse, timeout, on_progress, progress)

    async def wait_until_stopped(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetAppDetailResponse:
        """Waits until the app is stopped: its `state` is `FINISHED`, `FAILED`, `KILLED` or `STOPPED`.

        Usually takes about 20 s.

        Inferred.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The app as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("apps.waitUntilStopped", id, GetAppDetailResponse, timeout, on_progress, progress)

    async def wait_until_deleted(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the app no longer exists.

        Usually takes about 10 s.

        Inferred.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("apps.waitUntilDeleted", id, timeout, on_progress, progress)

    def start_wait_until_running(self, id: str, *, timeout: float | None = None) -> AsyncWait[GetAppDetailResponse]:
        """Begins to wait until the app is running: its time limit counts from now. Nothing is sent
        yet.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("apps.waitUntilRunning", id, GetAppDetailResponse, timeout)

    def start_wait_until_stopped(self, id: str, *, timeout: float | None = None) -> AsyncWait[GetAppDetailResponse]:
        """Begins to wait until the app is stopped: its time limit counts from now. Nothing is sent
        yet.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("apps.waitUntilStopped", id, GetAppDetailResponse, timeout)

    def start_wait_until_deleted(self, id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the app is gone: its time limit counts from now. Nothing is sent yet.

        Args:
            id: Id of the app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("apps.waitUntilDeleted", id, timeout)


class AsyncAiWorkspaces(AsyncGroup):
    """AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no
    longer lists them, so they may no longer answer.
    """

    __slots__ = ()

    async def check_available_name(
        self,
        *,
        account_id: str,
        name: str,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CheckAiWorkspaceAvailableNameResponse:
        """Test whether a workspace name is valid and free.

        A refused name is no error: look at `available_name`.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-checkavailablename

        Args:
            account_id: Id of the account that would own the workspace. 1 to 22 characters;
                letters and digits.
            name: Name to test. 1 to 15 characters; lower-case letters, digits and hyphens;
                starts with a lower-case letter; ends with a lower-case letter or a digit; no two
                hyphens in a row.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("aiWorkspaces.checkAvailableName", {"accountId": account_id, "name": name}, CheckAiWorkspaceAvailableNameResponse, timeout, max_retries)

    async def get_docker_image_list(
        self,
        search: DockerImageSearch | inputs.DockerImageSearchDict,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAiWorkspaceDockerImageListResponse:
        """List the Docker images of a framework.

        The answer is a map from a group to its images; which groups exist is not documented.

        Documented at
        https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiworkspaces-getdockerimagelist

        Args:
            search: Which images are listed.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("aiWorkspaces.getDockerImageList", {"search": spelt("DockerImageSearch", search, __name__)}, GetAiWorkspaceDockerImageListResponse, timeout, max_retries)

    async def create(
        self,
        *,
        account_id: str,
        name: str,
        configuration: AiAppTypeSpec | inputs.AiAppTypeSpecDict,
        description: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateAiWorkspaceResponse:
        """Create an AI workspace.

        A workspace has no state to wait for.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-create

        Args:
            account_id: Id of the account that will own the workspace. 1 to 22 characters;
                letters and digits.
            name: Name of the workspace, unique in the account. 1 to 15 characters; lower-case
                letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case
                letter or a digit; no two hyphens in a row.
            configuration: Settings of the workspace.
            description: Free text. At most 255 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how. In particular:
                - 400: A limit on creation is reached; only the vendor's support can raise it. The
                  service says: `exceeded limit on resource quota`.
        """
        given: dict[str, Any] = {"accountId": account_id, "name": name, "configuration": spelt("AiAppTypeSpec", configuration, __name__)}
        if description is not None:
            given["description"] = description
        return await self._call("aiWorkspaces.create", given, CreateAiWorkspaceResponse, timeout, max_retries)

    def get_list(
        self,
        search: AccountSearch | inputs.AccountSearchDict,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetAiWorkspaceListResponse, AiWorkspaceResponse]:
        """List the AI workspaces of an account.

        Gives the whole list at once.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getlist

        Args:
            search: Whose workspaces are listed.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("aiWorkspaces.getList", {"search": spelt("AccountSearch", search, __name__)}, GetAiWorkspaceListResponse, "contents", "contents", timeout, max_retries)

    async def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAiWorkspaceDetailResponse:
        """Read one AI workspace with the versions of its settings.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getdetail

        Args:
            id: Id of the workspace. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("aiWorkspaces.getDetail", {"id": id}, GetAiWorkspaceDetailResponse, timeout, max_retries)

    def get_configuration_list(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetAiWorkspaceConfigurationListResponse, AiWorkspaceConfig]:
        """List the versions of the settings of an AI workspace.

        Gives the whole list at once.

        Documented at
        https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-getconfigurationlist

        Args:
            id: Id of the workspace. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("aiWorkspaces.getConfigurationList", {"id": id}, GetAiWorkspaceConfigurationListResponse, "contents", "contents", timeout, max_retries)

    async def set_configuration(
        self,
        *,
        id: str,
        configuration: AiAppTypeSpec | inputs.AiAppTypeSpecDict,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SetAiWorkspaceConfigurationResponse:
        """Change the settings of an AI workspace.

        Whether the settings are replaced or merged is not documented: send them all. Repeating a
        call may add one more version of the same settings.

        Documented at
        https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-setconfiguration

        Args:
            id: Id of the workspace. 1 to 22 characters; letters and digits.
            configuration: New settings of the workspace.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("aiWorkspaces.setConfiguration", {"id": id, "configuration": spelt("AiAppTypeSpec", configuration, __name__)}, SetAiWorkspaceConfigurationResponse, timeout, max_retries)

    async def delete(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> DeleteAiWorkspaceResponse:
        """Delete an AI workspace.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiworkspaces-delete

        Args:
            id: Id of the workspace. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("aiWorkspaces.delete", {"id": id}, DeleteAiWorkspaceResponse, timeout, max_retries)

    async def ensure(
        self,
        *,
        account_id: str,
        name: str,
        configuration: AiAppTypeSpec | inputs.AiAppTypeSpecDict,
        description: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> CreateAiWorkspaceResponse:
        """Does what `ai_workspaces.create` does, unless something of this `name` is there: then it
        answers with that.

        If what is there has other settings, or is being deleted, nothing is changed: the error of
        kind `Conflict` names the fields. Compared are the settings that were given and that
        `ai_workspaces.get_list` shows: `description`.

        Args:
            account_id: Id of the account that will own the workspace. 1 to 22 characters;
                letters and digits.
            name: Name of the workspace, unique in the account. 1 to 15 characters; lower-case
                letters, digits and hyphens; starts with a lower-case letter; ends with a lower-case
                letter or a digit; no two hyphens in a row.
            configuration: Settings of the workspace.
            description: Free text. At most 255 characters.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            Answer of `ai_workspaces.create`.

        Raises:
            GureumError: It is not there as it was asked for: its kind says how. In particular:
                - 400: A limit on creation is reached; only the vendor's support can raise it. The
                  service says: `exceeded limit on resource quota`.
        """
        given: dict[str, Any] = {"accountId": account_id, "name": name, "configuration": spelt("AiAppTypeSpec", configuration, __name__)}
        if description is not None:
            given["description"] = description
        return await self._call("aiWorkspaces.ensure", given, CreateAiWorkspaceResponse, timeout, max_retries)


class AsyncAiApps(AsyncGroup):
    """Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no
    longer answer.
    """

    __slots__ = ()

    async def submit(
        self,
        *,
        ai_workspace_id: str,
        name_prefix: str,
        queue_name: AiAppQueueName | str,
        data: AiAppData | inputs.AiAppDataDict,
        docker: AiAppDocker | inputs.AiAppDockerDict,
        resource: AiAppResource | inputs.AiAppResourceDict,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> SubmitAiAppResponse:
        """Run an AI app in a workspace.

        Answers at once; wait until the run has finished. Only a prefix of the name is given, so a
        run whose submission ended in the dark cannot be found by name: look at `ai_apps.get_list`
        before submitting again.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-submit

        Args:
            ai_workspace_id: Id of the workspace to run in. 1 to 22 characters; letters and
                digits.
            name_prefix: First part of the name of the run, 2 to 8 characters; the service adds
                the rest.
            queue_name: YARN queue to run in. Default: `gpu`.
            data: Data copied in and out.
            docker: Image, command and environment.
            resource: CPUs, GPUs and memory.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("aiApps.submit", {"aiWorkspaceId": ai_workspace_id, "namePrefix": name_prefix, "queueName": queue_name, "data": spelt("AiAppData", data, __name__), "docker": spelt("AiAppDocker", docker, __name__), "resource": spelt("AiAppResource", resource, __name__)}, SubmitAiAppResponse, timeout, max_retries)

    def get_list(
        self,
        search: AccountSearch | inputs.AccountSearchDict,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[GetAiAppListResponse, AiAppResponse]:
        """List the AI apps of an account.

        Gives the whole list at once. The answer has no total.

        Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-aiapps-getlist

        Args:
            search: Whose runs are listed.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        return self._list("aiApps.getList", {"search": spelt("AccountSearch", search, __name__)}, GetAiAppListResponse, "contents", "contents", timeout, max_retries)

    async def get_detail(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> GetAiAppDetailResponse:
        """Read one AI app with its containers.

        A run ends with state FINISHED, FAILED or KILLED; whether a finished run succeeded is told
        by `final_status`.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-getdetail

        Args:
            id: Id of the run. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("aiApps.getDetail", {"id": id}, GetAiAppDetailResponse, timeout, max_retries)

    async def kill(
        self,
        id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> KillAiAppResponse:
        """Stop an AI app by force.

        What happens to a run that has already finished is not documented.

        Documented at https://api.ncloud-docs.com/docs/analytics-dataforest-aiapps-kill

        Args:
            id: Id of the run. 1 to 22 characters; letters and digits.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The answer of the service.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("aiApps.kill", {"id": id}, KillAiAppResponse, timeout, max_retries)

    async def submit_and_wait(
        self,
        *,
        ai_workspace_id: str,
        name_prefix: str,
        queue_name: AiAppQueueName | str,
        data: AiAppData | inputs.AiAppDataDict,
        docker: AiAppDocker | inputs.AiAppDockerDict,
        resource: AiAppResource | inputs.AiAppResourceDict,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetAiAppDetailResponse:
        """Run an AI app in a workspace.

        Then waits until the AI app is succeeded. What was made stays if the wait fails; the error
        names its id.

        Args:
            ai_workspace_id: Id of the workspace to run in. 1 to 22 characters; letters and
                digits.
            name_prefix: First part of the name of the run, 2 to 8 characters; the service adds
                the rest.
            queue_name: YARN queue to run in. Default: `gpu`.
            data: Data copied in and out.
            docker: Image, command and environment.
            resource: CPUs, GPUs and memory.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The AI app as it was read last.

        Raises:
            GureumError: It was not made, or the wait did not end well: its kind says how.
        """
        return await self._made("aiApps.submit", {"aiWorkspaceId": ai_workspace_id, "namePrefix": name_prefix, "queueName": queue_name, "data": spelt("AiAppData", data, __name__), "docker": spelt("AiAppDocker", docker, __name__), "resource": spelt("AiAppResource", resource, __name__)}, "id", "aiApps.waitUntilSucceeded", GetAiAppDetailResponse, timeout, on_progress, progress)

    async def wait_until_finished(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetAiAppDetailResponse:
        """Waits until the AI app is finished: its `state` is `FINISHED`, `FAILED` or `KILLED`.

        Usually takes about 300 s.

        Inferred.

        Args:
            id: Id of the AI app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The AI app as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("aiApps.waitUntilFinished", id, GetAiAppDetailResponse, timeout, on_progress, progress)

    async def wait_until_succeeded(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> GetAiAppDetailResponse:
        """Waits until the AI app is succeeded: its `state` is `FINISHED`. Its `final_status` must be
        `SUCCEEDED` as well.

        Usually takes about 300 s. `FAILED` or `KILLED` ends the wait with an error that says what
        to do.

        Inferred.

        Args:
            id: Id of the AI app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Returns:
            The AI app as it was read last.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        return await self._wait("aiApps.waitUntilSucceeded", id, GetAiAppDetailResponse, timeout, on_progress, progress)

    async def wait_until_gone(
        self,
        id: str,
        *,
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        progress: bool = False,
    ) -> None:
        """Waits until the AI app no longer exists.

        Usually takes about 30 s.

        Inferred.

        Args:
            id: Id of the AI app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.
            on_progress: Told after each look at the resource.
            progress: Whether a terminal shows a live line that tells how it is going.

        Raises:
            GureumError: The wait did not end well: its kind says how.
        """
        await self._wait_gone("aiApps.waitUntilGone", id, timeout, on_progress, progress)

    def start_wait_until_finished(self, id: str, *, timeout: float | None = None) -> AsyncWait[GetAiAppDetailResponse]:
        """Begins to wait until the AI app is finished: its time limit counts from now. Nothing is sent
        yet.

        Args:
            id: Id of the AI app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("aiApps.waitUntilFinished", id, GetAiAppDetailResponse, timeout)

    def start_wait_until_succeeded(self, id: str, *, timeout: float | None = None) -> AsyncWait[GetAiAppDetailResponse]:
        """Begins to wait until the AI app is succeeded: its time limit counts from now. Nothing is
        sent yet.

        Args:
            id: Id of the AI app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_wait("aiApps.waitUntilSucceeded", id, GetAiAppDetailResponse, timeout)

    def start_wait_until_gone(self, id: str, *, timeout: float | None = None) -> AsyncWait[None]:
        """Begins to wait until the AI app is gone: its time limit counts from now. Nothing is sent
        yet.

        Args:
            id: Id of the AI app.
            timeout: Longest wait, in seconds; else ten times what it usually takes.

        Returns:
            The wait: its token, one look at a time, or its end.

        Raises:
            GureumError: The client cannot be used: its kind says how.
        """
        return self._start_gone("aiApps.waitUntilGone", id, timeout)


class AsyncDataForest(AsyncClient):
    """Big data and AI as a service: accounts with HDFS quotas, Jupyter notebooks, big-data apps on
    YARN, AI workspaces and AI runs. Every operation is a POST, reads included, and answers JSON
    with `success` and, on refusal, `message`.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/data-forest.md
    """

    __slots__ = ()
    _service = "data-forest"
    _files = frozenset[str]({"accounts.getKerberosKeytab"})

    @property
    def accounts(self) -> AsyncAccounts:
        """Data Forest accounts: the owner of everything else, with its HDFS quotas and its Kerberos
        keytab.
        """
        return AsyncAccounts(self)

    @property
    def notebooks(self) -> AsyncNotebooks:
        """Jupyter notebook servers in a VPC of the user."""
        return AsyncNotebooks(self)

    @property
    def apps(self) -> AsyncApps:
        """Big-data apps that run as YARN services: ZooKeeper, Kafka, HBase, Elasticsearch, Trino and
        others.
        """
        return AsyncApps(self)

    @property
    def ai_workspaces(self) -> AsyncAiWorkspaces:
        """AI workspaces: settings, image and resources that AI apps run with. The vendor's overview no
        longer lists them, so they may no longer answer.
        """
        return AsyncAiWorkspaces(self)

    @property
    def ai_apps(self) -> AsyncAiApps:
        """Runs of AI apps in a workspace. The vendor's overview no longer lists them, so they may no
        longer answer.
        """
        return AsyncAiApps(self)
