"""An app of Data Forest in Airflow.

A task makes it and begins to wait, a sensor looks now and then and holds no worker.
Keys come from the environment of the worker. The token goes through XCom and holds no secret.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

from airflow.sdk import DAG, BaseOperator, BaseSensorOperator, Param

from gureum import DataForest, WaitFailedError
from gureum.data_forest import GetAppDetailResponse

HOUR = timedelta(hours=1)


class StartApp(BaseOperator):
    """Makes an app unless it is there: a task that is tried again finds it."""

    template_fields = ("account_id", "name")

    def __init__(self, *, account_id: str, name: str, **others: Any) -> None:
        super().__init__(**others)
        self.account_id = account_id
        self.name = name

    def execute(self, context: Any) -> str:
        with DataForest() as df:
            app = df.apps.ensure(
                account_id=self.account_id,
                name=self.name,
                app_type_id="DEV-1.0.0",
                queue_name="longlived",
                lifetime=-1,
                components=[],
            )
            return df.apps.start_wait_until_running(app.id).token


class AppRuns(BaseSensorOperator):
    """Looks whether it runs. What can never run fails the task at once, with what to do."""

    def __init__(self, *, of: str, **others: Any) -> None:
        super().__init__(mode="reschedule", **others)
        self.of = of

    def poke(self, context: Any) -> bool:
        token = context["ti"].xcom_pull(task_ids=self.of)
        with DataForest() as df:
            wait = df.started_wait(token, GetAppDetailResponse, timeout=HOUR.total_seconds())
            try:
                return wait.poll().done
            except WaitFailedError as error:
                raise RuntimeError(f"it will never run: {error.hint}") from error


with DAG(
    "start_app",
    schedule=None,
    start_date=datetime(2026, 1, 1, tzinfo=timezone.utc),
    params={"account_id": Param("", type="string"), "name": Param("dev", type="string")},
):
    start = StartApp(
        task_id="start", account_id="{{ params.account_id }}", name="{{ params.name }}"
    )
    start >> AppRuns(task_id="runs", of="start", poke_interval=timedelta(seconds=1), timeout=HOUR)
