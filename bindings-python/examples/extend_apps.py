"""Gives every app that ends within a week another week, as a job would do each night."""

from datetime import datetime, timedelta, timezone

from gureum import DataForest
from gureum.data_forest import AppListSearch, AppState

WEEK = timedelta(days=7)

with DataForest() as df:
    soon = datetime.now(timezone.utc) + WEEK
    for account in df.accounts.get_list():
        for app in df.apps.get_list(AppListSearch(account_id=account.id)):
            if app.state != AppState.RUNNING or app.started_at is None or app.lifetime_millis is None:
                continue
            # A lifetime of -1 has no end.
            if app.lifetime_millis > 0 and app.started_at.datetime() + timedelta(seconds=app.lifetime_millis) < soon:
                df.apps.set_lifetime(app.id, lifetime=int(WEEK.total_seconds()))
                print(f"{app.name} has another week")
