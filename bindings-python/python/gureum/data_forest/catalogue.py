"""NAVER Cloud Data Forest: what is documented of values, as data.

Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
"""

from __future__ import annotations

from typing import NamedTuple

from .models import AppComponentRequest

__all__ = [
    "AppType",
    "AppTypeComponent",
]


class AppTypeComponent(NamedTuple):
    """A component of `AppType`; sizes are `None` where the vendor prints none."""

    name: str
    """Its name."""
    memory_mb: int | None
    """Memory of each container in MB."""
    cpu_count: int | None
    """vCPUs of each container."""
    container_count: int | None
    """Number of containers."""
    is_fixed: bool
    """Whether there can be no other number of containers."""


class AppType(NamedTuple):
    """A type of app with what it consists of, so that components can be named and sized without a
    guess. Only what the vendor prints: many sizes are not, and `apps.getAppTypeIdList` may know
    more types.

    Documented at https://api.ncloud-docs.com/docs/en/analytics-dataforest-apps-create
    """

    id: str
    """Name and version joined by a hyphen, as requests take it."""
    name: str
    """The part of the id before its last hyphen."""
    version: str
    """The part of the id behind its last hyphen."""
    needs: str | None
    """Id of the type that must run before; `None` where the vendor names none."""
    components: tuple[AppTypeComponent, ...]
    """What it consists of; empty where the vendor does not say."""

    @staticmethod
    def all() -> tuple[AppType, ...]:
        """Every type that is documented, in the vendor's order."""
        return _AppType_ALL

    @staticmethod
    def find(id: str) -> AppType | None:
        """The type of this id.

        Args:
            id: As a request takes it.

        Returns:
            The type, or `None` if nothing is documented of it.
        """
        return next((each for each in _AppType_ALL if each.id == id), None)

    def presets(self) -> list[AppComponentRequest] | None:
        """All components in their documented sizes, as a request takes them; `None` if a size is not documented."""
        presets: list[AppComponentRequest] = []
        for part in self.components:
            if part.memory_mb is None or part.cpu_count is None or part.container_count is None:
                return None
            presets.append(
                AppComponentRequest(
                    name=part.name,
                    memory_mb=part.memory_mb,
                    cpu_count=part.cpu_count,
                    container_count=part.container_count,
                )
            )
        return presets or None


_AppType_ALL: tuple[AppType, ...] = (
    # The sample prints a memory of 1 MB, which is taken for a misprint and left out.
    AppType(
        "DEV-1.0.0",
        "DEV",
        "1.0.0",
        None,
        (
            AppTypeComponent("shell", None, None, None, False),
        ),
    ),
    AppType(
        "ELASTICSEARCH-7.3.2",
        "ELASTICSEARCH",
        "7.3.2",
        None,
        (
            AppTypeComponent("es-master", None, None, None, False),
            AppTypeComponent("es-data", None, None, None, False),
            AppTypeComponent("es-coord", None, None, None, False),
            AppTypeComponent("es-ingest", None, None, 0, False),
        ),
    ),
    AppType(
        "GRAFANA-7.5.10",
        "GRAFANA",
        "7.5.10",
        None,
        (
            AppTypeComponent("server", None, None, None, False),
        ),
    ),
    # Support ended on 2025-03-20 (second hand). What it consists of is not documented; take HBASE-2.2.3.
    AppType(
        "HBASE-2.0.0",
        "HBASE",
        "2.0.0",
        None,
        (),
    ),
    AppType(
        "HBASE-2.2.3",
        "HBASE",
        "2.2.3",
        "ZOOKEEPER-3.4.13",
        (
            AppTypeComponent("hbasemaster", None, None, None, False),
            AppTypeComponent("regionserver", None, None, None, False),
            AppTypeComponent("thrift", None, None, 0, False),
            AppTypeComponent("thrift2", None, None, 0, False),
            AppTypeComponent("rest", None, None, 0, False),
        ),
    ),
    # No component is named; its links speak of hs2-auth-ldap.
    AppType(
        "HIVESERVER2-LDAP-3.1.0",
        "HIVESERVER2-LDAP",
        "3.1.0",
        None,
        (),
    ),
    # Nothing but the id was found.
    AppType(
        "HUE-4.7.0",
        "HUE",
        "4.7.0",
        None,
        (),
    ),
    # The sizes are those of the vendor's example of a creation.
    AppType(
        "KAFKA-2.4.0",
        "KAFKA",
        "2.4.0",
        "ZOOKEEPER-3.4.13",
        (
            AppTypeComponent("broker", 2048, 4, 1, False),
            AppTypeComponent("kafka-manager", 2048, 1, 1, False),
        ),
    ),
    AppType(
        "KIBANA-7.3.2",
        "KIBANA",
        "7.3.2",
        "ELASTICSEARCH-7.3.2",
        (
            AppTypeComponent("kibana", None, None, None, False),
            AppTypeComponent("cerebro", None, None, None, False),
        ),
    ),
    AppType(
        "OPENTSDB-2.4.1",
        "OPENTSDB",
        "2.4.1",
        "HBASE-2.2.3",
        (
            AppTypeComponent("tsd", None, None, None, False),
        ),
    ),
    AppType(
        "PHOENIX-5.0.0",
        "PHOENIX",
        "5.0.0",
        "ZOOKEEPER-3.4.13",
        (
            AppTypeComponent("hbasemaster", None, None, None, False),
            AppTypeComponent("regionserver", None, None, None, False),
            AppTypeComponent("thrift", None, None, 0, False),
            AppTypeComponent("thrift2", None, None, 0, False),
            AppTypeComponent("rest", None, None, 0, False),
            AppTypeComponent("sqlline", None, None, None, False),
        ),
    ),
    AppType(
        "SPARK-HISTORYSERVER-3.1.2",
        "SPARK-HISTORYSERVER",
        "3.1.2",
        None,
        (
            AppTypeComponent("shs", 4096, 1, None, False),
        ),
    ),
    AppType(
        "TRINO-437",
        "TRINO",
        "437",
        None,
        (
            AppTypeComponent("coordinator", None, None, None, False),
            AppTypeComponent("worker", None, None, None, False),
        ),
    ),
    AppType(
        "ZEPPELIN-0.10.1",
        "ZEPPELIN",
        "0.10.1",
        None,
        (
            AppTypeComponent("zeppelin", None, None, None, False),
        ),
    ),
    AppType(
        "ZOOKEEPER-3.4.13",
        "ZOOKEEPER",
        "3.4.13",
        None,
        (
            AppTypeComponent("zkserver", None, None, 3, True),
            AppTypeComponent("zkweb", None, None, 1, True),
        ),
    ),
)
