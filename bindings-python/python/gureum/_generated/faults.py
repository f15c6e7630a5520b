"""What a test asks of the emulator: how time passes, and what goes wrong.

Made by `cargo dev generate` from `core/api/client.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from .._encode import encode

ClockMode = Literal["real", "frozen", "auto"]
"""`real`: As everywhere.
`frozen`: It stands still until it is moved.
`auto`: It jumps over every pause, so that waits take no time."""

Part = Literal["response", "body"]
"""What bytes of an answer are counted from."""

PlainFault = Literal[
    "reset_on_connect",
    "reset_before_apply",
    "apply_then_reset",
    "extra_field",
    "html_503",
    "html_417",
    "gateway_404",
    "garbage_chunk",
    "garbage_gzip",
    "endless_body",
    "endless_headers",
    "endless_informational",
    "http_10",
    "stale_list",
    "unknown_as_400",
    "deprecated_refused",
    "repeat_page",
]
"""Faults that take no arguments.

`reset_on_connect`: The connection is reset as soon as it is accepted, whatever the operation.
`reset_before_apply`: The connection is reset, and nothing was carried out.
`apply_then_reset`: The request is carried out, then the connection is reset without an answer.
`extra_field`: Every object of the answer has one more field.
`html_503`: 503 with an HTML page, as a load balancer sends it.
`html_417`: 417 with an HTML page, as the flood protection of Samsung sends it.
`gateway_404`: 404 of the gateway.
`garbage_chunk`: A body that is no HTTP chunk.
`garbage_gzip`: `Content-Encoding: gzip` and bytes that are none.
`endless_body`: A chunked body without end.
`endless_headers`: A head without end.
`endless_informational`: One interim answer after another.
`http_10`: An answer in HTTP/1.0, without length, ended by closing.
`stale_list`: Answers come from the state at the moment when the rule was added. Nothing is carried out.
`unknown_as_400`: Samsung: reading an id that does not exist is answered with 400 instead of 404.
`deprecated_refused`: Samsung: a call of a version that the vendor calls deprecated is answered with 406.
`repeat_page`: The first page comes again whatever page is asked for.
"""


class Faults:
    """What goes wrong on purpose."""

    __slots__ = ()

    @overload
    def fault(
        self,
        fault: PlainFault,
        *,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["status"],
        *,
        status: int,
        code: str | None = None,
        message: str | None = None,
        retry_after: str | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["answer"],
        *,
        status: int,
        headers: Sequence[tuple[str, str]] | None = None,
        body: str | None = None,
        base64: str | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["delay"],
        *,
        ms: int,
        virtual: bool | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["delay_answer"],
        *,
        ms: int,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["throttle"],
        *,
        retry_after: str | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["quota"],
        *,
        retry_after: str | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["reset_at"],
        *,
        bytes: int,
        of: Part | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["stall_at"],
        *,
        bytes: int,
        of: Part | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["truncate_at"],
        *,
        bytes: int,
        of: Part | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["dribble"],
        *,
        ms: int,
        bytes: int | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["wrong_type"],
        *,
        field: str | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["failure_in_200"],
        *,
        message: str,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["wrong_length"],
        *,
        by: int,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["clock_skew"],
        *,
        seconds: int,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Literal["drop_idle"],
        *,
        ms: int | None = None,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    @overload
    def fault(
        self,
        fault: Mapping[str, Any],
        *,
        operation: str | None = None,
        tenant: str | None = None,
        skip: int | None = None,
        first: int | None = None,
        every: int | None = None,
        probability: float | None = None,
    ) -> int: ...
    def fault(self, fault: str | Mapping[str, Any], **arguments: Any) -> int:
        """Makes something go wrong.

        `emulator.fault("delay", ms=300, operation="accounts.create", first=1)`. What each fault does
        stands in the description of the emulator.

        Args:
            fault: What goes wrong, by its name; `{"delay": {"ms": 300}}` is taken too.
            **arguments: The arguments of the fault, and when it strikes:
                `operation`: Operation that is struck, for example `accounts.create`, or `vpc/vpcs.list` where several services have one of that name; all if left out.
                `tenant`: Tenant that is struck; all if left out.
                `skip`: So many matching requests pass first.
                `first`: It strikes at most so often.
                `every`: It strikes each time so many requests have matched.
                `probability`: It strikes by chance, from the seed: `0.3` is three times in ten.

        Returns:
            The number of the rule.

        Raises:
            ValueError: There is no such fault, or its arguments do not fit.
        """
        given = {name: value for name, value in arguments.items() if value is not None}
        return self._add_fault(encode({"fault": fault, **given}).decode())

    def _add_fault(self, rule: str) -> int:
        raise NotImplementedError


def environment(access_key: str, secret_key: str, endpoint: str) -> dict[str, str]:
    """The variables that lead programs elsewhere to an emulator."""
    return {
        "NCLOUD_ACCESS_KEY_ID": access_key,
        "NCLOUD_ACCESS_KEY": access_key,
        "SCP_ACCESS_KEY": access_key,
        "SCP_TF_ACCESS_KEY": access_key,
        "NCLOUD_SECRET_ACCESS_KEY": secret_key,
        "NCLOUD_SECRET_KEY": secret_key,
        "SCP_SECRET_KEY": secret_key,
        "SCP_TF_SECRET_KEY": secret_key,
        "GUREUM_ENDPOINT": endpoint,
    }
