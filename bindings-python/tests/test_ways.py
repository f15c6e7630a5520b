"""Ways from an empty project: gone, cut anywhere, gone again, and taken down."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from gureum import (
    AsyncSamsungCloud,
    ConflictError,
    InputError,
    NotFoundError,
    OutcomeUnknownError,
    PreparedCloudML,
    PreparedPlatform,
    SamsungCloud,
    ServerError,
    WayPlan,
    _way_run,
)
from gureum.testing import Emulator

STEPS = [
    "vpc",
    "subnet",
    "security_group",
    "rule_from_subnet",
    "rule_between_nodes",
    "rule_to_everywhere",
    "volume",
    "keypair",
    "cluster",
    "nodepool",
]
CREATIONS = {
    "vpcs.create": 1,
    "subnets.create": 1,
    "securityGroups.create": 1,
    "rules.create": 3,
    "volumes.create": 1,
    "keypairs.create": 1,
    "clusters.create": 1,
    "nodePools.create": 1,
}


class Killed(BaseException):
    """What ends a process: no code of ours may catch it."""


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def scp(emulator: Emulator) -> SamsungCloud:
    return emulator.samsung_cloud()


def made(emulator: Emulator) -> dict[str, int]:
    """How often each creation was carried out."""
    counts: dict[str, int] = {}
    for entry in emulator.journal:
        name = str(entry.get("operation"))
        if name.endswith(".create") and 200 <= entry["status"] < 300:
            counts[name] = counts.get(name, 0) + 1
    return counts


def assert_empty(scp: SamsungCloud) -> None:
    assert list(scp.vpc.vpcs.list()) == []
    assert list(scp.vpc.subnets.list()) == []
    assert list(scp.security_group.security_groups.list()) == []
    assert list(scp.file_storage.volumes.list()) == []
    assert list(scp.virtual_server.keypairs.list()) == []
    assert list(scp.kubernetes_engine.clusters.list()) == []
    assert list(scp.container_registry.list()) == []


def killing(after: int, real: Callable[..., Any], count: list[int]) -> Callable[..., Any]:
    """Dies when so much has been carried out, before anybody hears of the answer."""

    def carried_out(*given: Any) -> Any:
        answer = real(*given)
        count[0] += 1
        if count[0] == after:
            raise Killed
        return answer

    return carried_out


def killing_async(after: int, real: Callable[..., Any], count: list[int]) -> Callable[..., Any]:
    async def carried_out(*given: Any) -> Any:
        answer = await real(*given)
        count[0] += 1
        if count[0] == after:
            raise Killed
        return answer

    return carried_out


def test_what_it_gives_is_what_a_platform_wants(scp: SamsungCloud) -> None:
    told: list[str] = []
    prepared = scp.prepare_platform("ml", on_step=lambda step: told.append(step.step))
    assert isinstance(prepared, PreparedPlatform)
    assert told == STEPS == [step.step for step in prepared.steps]
    assert {step.action for step in prepared.steps} == {"create"}
    platform = scp.ai_ml_ops.create_platform_and_wait(
        ai_ml_ops_platform_create_request={
            "ai_ml_ops_platform_type": "Enterprise",
            "image_id": prepared.image_id,
            "initial_user_email": "user@example.com",
            "initial_user_password": "Passw0rd!2026",
            "release_name": "aiml-test",
            "cluster_id": prepared.cluster_id,
            "tags": [],
        }
    )
    assert platform.cluster_id == prepared.cluster_id
    pool = scp.kubernetes_engine.node_pools.show(prepared.nodepool_id).nodepool
    assert pool.desired_node_count == 2
    # What carries a platform stays, and its nodes too.
    with pytest.raises(ConflictError, match=r"aiml-test.*deployed on it.*deletePlatform"):
        scp.teardown_platform("ml")
    assert len(scp.teardown_platform("other")) == 0
    assert scp.kubernetes_engine.node_pools.show(prepared.nodepool_id).nodepool.status == "Running"
    scp.ai_ml_ops.delete_platform(platform.release_id)
    scp.ai_ml_ops.wait_until_deleted(platform.release_id)
    scp.teardown_platform("ml")
    assert_empty(scp)


def test_what_it_gives_is_what_a_cloud_ml_wants(scp: SamsungCloud) -> None:
    prepared = scp.prepare_cloud_ml("ml")
    assert isinstance(prepared, PreparedCloudML)
    created = scp.cloud_ml.create(
        analytics_resource={"cpu": 16, "gpu": "", "memory": 64},
        application_resource={"cpu": 8, "memory": 32},
        cloud_ml_name="aiml-test",
        cluster_id=prepared.cluster_id,
        custom_registry_access_key="10a599e031e749b7b260868f441e862b",
        custom_registry_access_secret_key="20b599e031e749b7b260868f441e862c",
        custom_registry_host=prepared.registry_host,
        domain_name="aiml-test",
        endpoint_type="private",
        image_id=prepared.image_id,
    )
    with pytest.raises(ConflictError, match=r"deployed on it.*cloudMl\.delete"):
        scp.teardown_cloud_ml("ml")
    scp.cloud_ml.delete(created.resource_id)
    scp.cloud_ml.wait_until_deleted(created.resource_id)
    assert "registry" in {step.step for step in scp.teardown_cloud_ml("ml")}
    assert_empty(scp)


def test_a_dry_run_changes_nothing_and_says_what_would_be(
    emulator: Emulator, scp: SamsungCloud
) -> None:
    plan = scp.prepare_platform("ml", dry_run=True)
    assert isinstance(plan, WayPlan)
    assert [(step.action, step.id) for step in plan] == [("create", None)] * len(STEPS)
    assert "create VPC `ml-vpc`" in str(plan)
    scp.prepare_platform("ml")
    assert {step.action for step in scp.prepare_platform("ml", dry_run=True)} == {"adopt"}
    assert {step.action for step in scp.teardown_platform("ml", dry_run=True)} == {"delete"}
    assert made(emulator) == CREATIONS
    assert not any(entry["method"] == "DELETE" for entry in emulator.journal)


def test_killed_after_every_call_and_gone_again(monkeypatch: pytest.MonkeyPatch) -> None:
    real = _way_run._carried_out
    cuts = 0
    while True:
        cuts += 1
        with Emulator() as emulator, emulator.samsung_cloud() as scp:
            count = [0]
            with monkeypatch.context() as patch:
                patch.setattr(_way_run, "_carried_out", killing(cuts, real, count))
                try:
                    scp.prepare_cloud_ml("ml")
                except Killed:
                    pass
                else:
                    break
            scp.prepare_cloud_ml("ml")
            assert made(emulator) == {**CREATIONS, "registries.create": 1}, cuts
            # It is taken down in the same way: killed once, somewhere else each time.
            with monkeypatch.context() as patch:
                patch.setattr(_way_run, "_carried_out", killing(cuts, real, [0]))
                try:
                    scp.teardown_cloud_ml("ml")
                except Killed:
                    scp.teardown_cloud_ml("ml")
            assert_empty(scp)
    assert cuts > 2 * len(STEPS)


def test_half_a_way_is_taken_down(monkeypatch: pytest.MonkeyPatch) -> None:
    real = _way_run._carried_out
    for after in range(1, 200):
        with Emulator() as emulator, emulator.samsung_cloud() as scp:
            with monkeypatch.context() as patch:
                patch.setattr(_way_run, "_carried_out", killing(after, real, [0]))
                try:
                    scp.prepare_platform("ml")
                except Killed:
                    pass
                else:
                    return
            scp.teardown_platform("ml")
            assert_empty(scp)
    raise AssertionError("it never came to its end")


def test_the_asyncio_twin_is_killed_and_gone_again(monkeypatch: pytest.MonkeyPatch) -> None:
    real = _way_run._carried_out_async

    async def cut(after: int) -> bool:
        with Emulator() as emulator:
            async with emulator.async_samsung_cloud() as scp:
                with monkeypatch.context() as patch:
                    patch.setattr(_way_run, "_carried_out_async", killing_async(after, real, [0]))
                    try:
                        await scp.prepare_platform("ml")
                    except Killed:
                        pass
                    else:
                        return False
                prepared = await scp.prepare_platform("ml")
                assert prepared.cluster_id
                assert made(emulator) == CREATIONS, after
                await scp.teardown_platform("ml")
            assert_empty(emulator.samsung_cloud())
        return True

    cuts = 1
    while asyncio.run(cut(cuts)):
        cuts += 1
    assert cuts > 2 * len(STEPS)


async def test_a_cancelled_task_ends_the_way_and_a_second_one_goes_on() -> None:
    with Emulator(clock="frozen") as emulator:
        scp: AsyncSamsungCloud = emulator.async_samsung_cloud()
        is_waiting = asyncio.Event()
        way = asyncio.create_task(
            scp.prepare_platform("ml", on_progress=lambda progress: is_waiting.set())
        )
        await is_waiting.wait()
        way.cancel()
        with pytest.raises(asyncio.CancelledError):
            await way
        emulator.clock.mode("auto")
        await scp.prepare_platform("ml")
        assert made(emulator) == CREATIONS
        await scp.close()


@pytest.mark.parametrize("creation", CREATIONS)
@pytest.mark.parametrize(
    "fault", ["apply_then_reset", "reset_before_apply", {"status": {"status": 503}}]
)
def test_an_answer_is_lost(emulator: Emulator, creation: str, fault: Any) -> None:
    with emulator.samsung_cloud(max_retries=0) as scp:
        emulator.fault(fault, operation=creation, first=1)
        if fault != "apply_then_reset":
            # Nothing says whether it comes after all, so nothing is made in its place.
            with pytest.raises(OutcomeUnknownError, match=r"step `\w+` \(") as caught:
                scp.prepare_platform("ml")
            hint = caught.value.hint or ""
            assert hint.endswith("call `prepare_platform` again: it goes on where it stopped")
        scp.prepare_platform("ml")
        assert made(emulator) == CREATIONS
        scp.teardown_platform("ml")
        assert_empty(scp)


def test_a_service_that_is_down_ends_it_with_the_step(emulator: Emulator) -> None:
    with emulator.samsung_cloud(max_retries=0) as scp:
        emulator.fault("status", status=503, operation="volumes.list")
        with pytest.raises(ServerError, match=r"step `volume` \(volume `ml_gureum`\)") as caught:
            scp.prepare_platform("ml")
        assert caught.value.status == 503
        assert caught.value.operation == "volumes.list"
        emulator.clear_faults()
        scp.prepare_platform("ml")
        assert made(emulator) == CREATIONS
        emulator.fault("status", status=503, operation="clusters.delete")
        with pytest.raises(ServerError, match=r"step `cluster`.*teardown_platform"):
            scp.teardown_platform("ml")
        emulator.clear_faults()
        scp.teardown_platform("ml")
        assert_empty(scp)


def test_two_of_a_name_are_refused_and_one_is_chosen(emulator: Emulator, scp: SamsungCloud) -> None:
    others = [
        scp.vpc.vpcs.create_and_wait(name="ml-vpc", cidr=cidr).vpc.id
        for cidr in ("10.0.0.0/16", "10.9.0.0/16")
    ]
    emulator.clear_journal()
    with pytest.raises(
        ConflictError, match=r"there are 2 of this name.*say with `vpc_id`"
    ) as caught:
        scp.prepare_platform("ml")
    assert all(id in caught.value.message for id in others)
    assert made(emulator) == {}
    with pytest.raises(ConflictError, match="there are 2 of this name"):
        scp.teardown_platform("ml")
    prepared = scp.prepare_platform("ml", vpc_id=others[0])
    assert prepared.vpc_id == others[0]
    assert "vpcs.create" not in made(emulator)
    kept = [step for step in scp.teardown_platform("ml", vpc_id=others[0]) if step.action == "keep"]
    assert [step.id for step in kept] == [others[0]]
    assert {vpc.id for vpc in scp.vpc.vpcs.list()} == set(others)


def test_a_network_of_somebody_else_is_used_and_stays(scp: SamsungCloud) -> None:
    other = scp.vpc.vpcs.create_and_wait(name="ml-vpc", cidr="10.0.0.0/16").vpc.id
    prepared = scp.prepare_platform("ml")
    assert prepared.vpc_id == other
    assert prepared.steps[0].action == "adopt"
    assert scp.teardown_platform("ml").steps[-1].action == "keep"
    assert [vpc.id for vpc in scp.vpc.vpcs.list()] == [other]
    assert list(scp.vpc.subnets.list()) == []


def test_what_somebody_called_as_anybody_would_is_neither_used_nor_taken_down(
    scp: SamsungCloud,
) -> None:
    volumes = [
        scp.file_storage.volumes.create(name=name, protocol="NFS", type_name="HDD").volume_id
        for name in ("ml_vol", "ml_data", "ml_nodes")
    ]
    keys = [scp.virtual_server.keypairs.create(name).name for name in ("ml", "ml-nodes")]
    prepared = scp.prepare_cloud_ml("ml")
    assert {step.action for step in prepared.steps} == {"create"}
    assert "keep" not in {step.action for step in scp.teardown_cloud_ml("ml")}
    assert {each.id for each in scp.file_storage.volumes.list()} == set(volumes)
    assert {each.name for each in scp.virtual_server.keypairs.list()} == set(keys)


def test_what_is_otherwise_than_asked_for_is_no_match(
    emulator: Emulator, scp: SamsungCloud
) -> None:
    scp.vpc.vpcs.create_and_wait(name="ml-vpc", cidr="10.9.0.0/16")
    emulator.clear_journal()
    with pytest.raises(ConflictError, match=r"10\.9\.0\.0/16, and 10\.0\.0\.0/16 was asked for"):
        scp.prepare_platform("ml")
    assert made(emulator) == {}


def cluster_elsewhere(scp: SamsungCloud) -> str:
    """The id of a cluster of the name that the way would give it, in a network of its own."""
    theirs = scp.prepare_platform("they", cidr="10.8.0.0/16", subnet_cidr="10.8.1.0/24")
    cluster = scp.kubernetes_engine.clusters.create_and_wait(
        name="ml-gureum",
        kubernetes_version=theirs.kubernetes_version,
        vpc_id=theirs.vpc_id,
        subnet_id=theirs.subnet_id,
        security_group_id_list=[theirs.security_group_id],
        volume_id=theirs.volume_id,
        cloud_logging_enabled=False,
        service_watch_logging_enabled=False,
    ).cluster
    return cluster.id


def test_a_cluster_elsewhere_of_the_same_name_is_left_alone(scp: SamsungCloud) -> None:
    cluster = cluster_elsewhere(scp)
    with pytest.raises(ConflictError, match=r"step `cluster`.*`subnet_id`"):
        scp.prepare_platform("ml")
    assert "cluster" not in {step.step for step in scp.teardown_platform("ml")}
    assert cluster in {each.id for each in scp.kubernetes_engine.clusters.list()}


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"desired_node_count": 3}, r"step `nodepool`.*`desired_node_count` 2, and 3 was asked"),
        ({"server_type_id": "s1v32m128"}, r"step `nodepool`.*`server_type\.id` s1v16m64"),
        ({"node_volume_size": 200}, r"step `nodepool`.*`nodepool\.volume_size` 104"),
        ({"node_volume_type_name": "HDD"}, r"step `nodepool`.*`volume_type\.name` SSD"),
        ({"image_os": "rhel"}, r"step `nodepool`.*`image\.os` ubuntu"),
        ({"image_os_version": "24.04"}, r"step `nodepool`.*`image\.os_version` 22\.04"),
        ({"storage_type_name": "SSD"}, r"step `volume`.*`type_name` HDD"),
        ({"public_key": "ssh-ed25519 AAAA me"}, r"step `keypair`.*`public_key`"),
        ({"subnet_cidr": "10.0.2.0/24"}, r"step `subnet`.*`cidr` 10\.0\.1\.0/24"),
    ],
)
def test_what_has_other_settings_is_a_conflict_in_a_plan_too(
    scp: SamsungCloud, emulator: Emulator, asked: dict[str, Any], told: str
) -> None:
    scp.prepare_platform("ml")
    for dry_run in (True, False):
        with pytest.raises(ConflictError, match=told) as caught:
            scp.prepare_platform("ml", dry_run=dry_run, **asked)
        assert "teardown_platform" in (caught.value.hint or "")
    assert made(emulator) == CREATIONS
    # What is written otherwise and means the same is no other setting.
    same = scp.prepare_platform("ml", node_volume_type_name="ssd", image_os="Ubuntu")
    assert {step.action for step in same.steps} == {"adopt"}


def test_what_is_given_beside_a_cluster_is_what_the_cluster_stands_on(
    scp: SamsungCloud, emulator: Emulator
) -> None:
    first = scp.prepare_platform("ml")
    volume = scp.file_storage.volumes.create_and_wait(
        name="other", protocol="NFS", type_name="HDD"
    ).id
    group = scp.security_group.security_groups.create("other").security_group.id
    key = scp.virtual_server.keypairs.create("other").name
    emulator.clear_journal()
    for asked, told in (
        ({"volume_id": volume}, "step `cluster`.*`cluster.volume.id`"),
        ({"security_group_id": group}, r"step `cluster`.*`cluster.security_group_list.\*.id`"),
        ({"keypair_name": key}, "step `nodepool`.*`nodepool.keypair.name`"),
    ):
        for dry_run in (True, False):
            with pytest.raises(ConflictError, match=told):
                scp.prepare_platform("ml", dry_run=dry_run, **asked)
    subnet = scp.prepare_platform("two", cidr="10.2.0.0/16", subnet_cidr="10.2.1.0/24").subnet_id
    for dry_run in (True, False):
        with pytest.raises(ConflictError, match=r"step `subnet`.*`subnet.vpc_id`"):
            scp.prepare_platform("ml", dry_run=dry_run, vpc_id=first.vpc_id, subnet_id=subnet)
    cifs = scp.file_storage.volumes.create_and_wait(
        name="windows", protocol="CIFS", type_name="HDD", cifs_password="Passw0rd!"
    ).id
    with pytest.raises(ConflictError, match=r"step `volume`.*`protocol` CIFS"):
        scp.prepare_platform("three", dry_run=True, volume_id=cifs)


@pytest.mark.parametrize("dry_run", [True, False])
@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"security_group_id": "no-such-group"}, "step `security_group`.*`no-such-group`"),
        ({"keypair_name": "no-such-key"}, "step `keypair`.*`no-such-key`"),
        ({"volume_id": "no-such-volume"}, "step `volume`"),
        ({"vpc_id": "no-such-vpc"}, "step `vpc`"),
    ],
)
def test_what_is_given_and_not_there_is_told_before_anything_stands_on_it(
    scp: SamsungCloud, emulator: Emulator, given: dict[str, Any], told: str, dry_run: bool
) -> None:
    with pytest.raises(NotFoundError, match=told):
        scp.prepare_platform("ml", dry_run=dry_run, **given)
    assert "clusters.create" not in made(emulator)


def test_a_plan_does_not_promise_a_cluster_that_lies_elsewhere(scp: SamsungCloud) -> None:
    cluster_elsewhere(scp)
    with pytest.raises(ConflictError, match=r"step `cluster`.*`subnet_id`.*a new subnet"):
        scp.prepare_platform("ml", dry_run=True)


def test_rules_that_let_less_through_do_not_count(scp: SamsungCloud, emulator: Emulator) -> None:
    group = scp.security_group.security_groups.create(
        "ml-nodes", description="Made by Gureum for ml"
    ).security_group.id
    less: list[dict[str, Any]] = [
        {"direction": "ingress", "protocol": "udp", "remote_ip_prefix": "10.0.1.0/24"},
        {"direction": "ingress", "protocol": "tcp", "remote_group_id": group},
        {"direction": "egress", "protocol": "tcp", "remote_ip_prefix": "0.0.0.0/0"},
    ]
    for each in less:
        scp.security_group.rules.create(
            security_group_id=group, port_range_min=443, port_range_max=443, **each
        )
    emulator.clear_journal()
    assert len(scp.prepare_platform("ml").steps) == len(STEPS)
    assert made(emulator)["rules.create"] == 3
    # Those that were made are known again; another spelling of the protocol is the same one.
    assert {step.action for step in scp.prepare_platform("ml").steps} == {"adopt"}
    assert made(emulator)["rules.create"] == 3


def test_nothing_is_put_into_a_group_of_somebody_else(
    scp: SamsungCloud, emulator: Emulator
) -> None:
    other = scp.security_group.security_groups.create("ml-nodes").security_group.id
    for dry_run in (True, False):
        with pytest.raises(ConflictError, match=r"something else made it.*`security_group_id`"):
            scp.prepare_platform("ml", dry_run=dry_run)
    assert "rules.create" not in made(emulator)
    assert scp.prepare_platform("ml", security_group_id=other).security_group_id == other
    assert "rules.create" not in made(emulator)
    kept = [step.id for step in scp.teardown_platform("ml") if step.action == "keep"]
    assert kept == [other]


def test_what_is_being_deleted_is_waited_for_and_made_anew(
    emulator: Emulator, scp: SamsungCloud
) -> None:
    first = scp.prepare_platform("ml")
    emulator.clock.mode("frozen")
    scp.kubernetes_engine.node_pools.delete(first.nodepool_id)
    emulator.clock.mode("auto")
    second = scp.prepare_platform("ml")
    assert second.nodepool_id != first.nodepool_id
    assert second.cluster_id == first.cluster_id


def test_ids_that_are_given_stay(scp: SamsungCloud) -> None:
    first = scp.prepare_platform("one")
    given: dict[str, Any] = {
        "vpc_id": first.vpc_id,
        "subnet_id": first.subnet_id,
        "security_group_id": first.security_group_id,
        "volume_id": first.volume_id,
        "keypair_name": first.keypair_name,
    }
    second = scp.prepare_platform("two", **given)
    assert [step.action for step in second.steps] == ["adopt"] * 5 + ["create"] * 2
    plan = scp.teardown_platform("two", **given)
    assert [step.step for step in plan if step.action == "delete"] == ["nodepool", "cluster"]
    assert {step.action for step in scp.prepare_platform("one").steps} == {"adopt"}
    with pytest.raises(NotFoundError, match="step `volume`"):
        scp.prepare_platform(
            "three", cidr="10.1.0.0/16", subnet_cidr="10.1.1.0/24", volume_id="no-such-volume"
        )


@pytest.mark.parametrize(
    "given",
    [
        {"name": "ML"},
        {"name": ""},
        {"name": "a"},
        {"name": "ml\n"},
        {"name": "a" * 15},
        {"name": 7},
        {"name": None},
        {"cidr": "10.0.0.0"},
        {"cidr": b"10.0.0.0/16"},
        {"cidr": "10.256.0.0/16"},
        {"cidr": "10.0.1.0/16"},
        {"cidr": "10.7.0.0/16"},
        {"subnet_cidr": "10.1.0.0/24"},
        {"subnet_cidr": "10.0.0.0/15"},
        {"cidr": "10.0.0.0/24", "subnet_cidr": "10.0.0.0/16"},
        {"desired_node_count": 0},
        {"desired_node_count": 2.0},
        {"desired_node_count": True},
        {"desired_node_count": 10**30},
        {"kubernetes_version": "latest"},
        {"image_id": " "},
        {"subnet_id": "without-a-vpc"},
        {"dry_run": "yes"},
        {"progress": 1},
        {"on_step": "print"},
        {"timeout": -1},
        {"timeout": "soon"},
    ],
)
def test_nonsense_is_refused_before_anything_is_sent(
    emulator: Emulator, scp: SamsungCloud, given: dict[str, Any]
) -> None:
    with pytest.raises((InputError, TypeError, ValueError)):
        scp.prepare_platform(**{"name": "ml", **given})
    assert emulator.journal == []


def test_nothing_given_means_the_default(scp: SamsungCloud) -> None:
    unset: Any = None
    scp.prepare_platform("ml", cidr=unset, subnet_cidr=unset, desired_node_count=unset)
    assert [vpc.cidrs[0].cidr for vpc in scp.vpc.vpcs.list()] == ["10.0.0.0/16"]


def test_what_a_listener_raises_ends_the_way(emulator: Emulator, scp: SamsungCloud) -> None:
    with pytest.raises(ZeroDivisionError):
        scp.prepare_platform("ml", on_step=lambda step: 1 // 0)
    scp.prepare_platform("ml")
    assert made(emulator) == CREATIONS
