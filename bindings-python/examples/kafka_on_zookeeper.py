"""Starts Kafka with all that it needs, as the types of apps say, for a week."""

from gureum import DataForest
from gureum.data_forest import AppQueueName

WEEK = 7 * 24 * 60 * 60


def start(df: DataForest, account_id: str, app_type_id: str, name: str) -> str:
    """Starts an app, first what it depends on, and gives its id."""
    needs = []
    setting = df.apps.get_app_basic_setting(account_id=account_id, app_type_id=app_type_id)
    if needed := setting.dependable_app:
        if needed.candidates:
            needs.append(needed.candidates[0].id)
        else:
            type_id = f"{needed.app_type_name}-{needed.app_type_version}"
            needs.append(start(df, account_id, type_id, f"{name}-base"))
    app = df.apps.create_and_wait(
        account_id=account_id,
        app_type_id=app_type_id,
        name=name,
        queue_name=AppQueueName.LONGLIVED,
        lifetime=WEEK,
        dependent_ids=needs,
        components=[],  # the sizes that the type brings
        progress=True,
    )
    for component in app.components:
        print(f"{app.name}: {component.container_count} x {component.name}")
    return app.id


with DataForest() as df:
    account = df.accounts.get_list().take(1)[0]
    kafka = next(each for each in df.apps.get_app_type_id_list() if each.startswith("KAFKA-"))
    start(df, account.id, kafka, "kafka")
