"""Gives every app that ends within a week another week, as a job would do each night."""

from datetime import datetime, timedelta, timezone

from gureum import DataForest
from gureum.data_forest import AppListSearch, AppState

WEEK = timedelta(days=7)

with DataForest() as df:
    soon = datetime.now(timezone.utc) + WEEK
    for account in df.accounts.get_list():
        for app in df.apps.get_list(AppListSearch(account_id=account.id)):
            started, lifetime = app.started_at, app.lifetime_millis
            if app.state != AppState.RUNNING or started is None or lifetime is None:
                continue
            # In seconds, whatever the name says; -1 has no end.
            if lifetime > 0 and started.datetime() + timedelta(seconds=lifetime) < soon:
                df.apps.set_lifetime(app.id, lifetime=int(WEEK.total_seconds()))
                print(f"{app.name} has another week")
