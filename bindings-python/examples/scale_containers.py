"""Gives Kafka three brokers, and waits until all of them are stable."""

from gureum import DataForest
from gureum.data_forest import AppListSearch

with DataForest() as df:
    account = df.accounts.get_list().take(1)[0]
    apps = df.apps.get_list(AppListSearch(account_id=account.id))
    kafka = next(app for app in apps if app.name == "kafka")

    df.apps.set_container_count(id=kafka.id, component_name="broker", container_count=3)
    scaled = df.apps.wait_until_running(kafka.id, progress=True)
    for component in scaled.components:
        print(f"{component.name}: {component.container_count}, {component.state}")
