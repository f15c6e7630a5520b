"""Lists what an account has, then deletes all of it in the order in which it can go."""

from gureum import DataForest

with DataForest() as df:
    account = next(each for each in df.accounts.get_list() if each.name == "analytics")
    for deletion in df.accounts.plan_delete_cascade(account.id).deletions:
        print(f"goes: {deletion.resource} {deletion.name}")

    df.accounts.delete_cascade(account.id, progress=True)
    print(f"accounts left: {len(df.accounts.get_list().all())}")
