"""Deletes everything that an account has, and the account, in the order in which it can go."""

from gureum import DataForest
from gureum.data_forest import AccountSearch, AppListSearch

with DataForest() as df:
    account = next(each for each in df.accounts.get_list() if each.name == "analytics")

    # The newest first: an app that another one depends on goes after it.
    apps = df.apps.get_list(AppListSearch(account_id=account.id)).all()
    for app in sorted(apps, key=lambda each: str(each.started_at), reverse=True):
        df.apps.delete(app.id)
        df.apps.wait_until_deleted(app.id)
        print(f"gone: app {app.name}")
    for workspace in df.ai_workspaces.get_list(AccountSearch(account_id=account.id)):
        df.ai_workspaces.delete(workspace.id)
        print(f"gone: workspace {workspace.name}")
    for notebook in df.notebooks.get_list(account.id):
        df.notebooks.delete(notebook.id)
        df.notebooks.wait_until_deleted(notebook.id)
        print(f"gone: notebook {notebook.name}")

    df.accounts.delete(account.id)
    df.accounts.wait_until_deleted(account.id)
    print(f"gone: account {account.name}")
