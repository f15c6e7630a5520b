"""Gives every app that ends within a week another week, as a job would do each night."""

from datetime import datetime, timedelta, timezone

from gureum import DataForest
from gureum.data_forest import AppListSearch, AppState

WEEK = timedelta(days=7)

with DataForest() as df:
    soon = datetime.now(timezone.utc) + WEEK
    for account in df.accounts.get_list():
        for app in df.apps.get_list(AppListSearch(account_id=account.id)):
            ends = app.expires_at
            if app.state == AppState.RUNNING and ends is not None and ends < soon:
                df.apps.set_lifetime(app.id, lifetime=int(WEEK.total_seconds()))
                print(f"{app.name} has another week")
