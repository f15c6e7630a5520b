"""Gives every account at least 300 TB in each namespace, and leaves larger quotas alone."""

from gureum import DataForest

WANTED_TB = 300

with DataForest() as df:
    for account in df.accounts.get_list():
        for quota in df.accounts.get_detail(account.id).quotas:
            if quota.space_tb >= WANTED_TB:
                continue
            # Both limits are always sent, also the one that stays as it is.
            df.accounts.set_quota(
                id=account.id,
                namespace=quota.namespace,
                space_tb=WANTED_TB,
                file_count_million=quota.file_count_million or 1,
            )
        for quota in df.accounts.get_detail(account.id).quotas:
            print(f"{account.name}: {quota.space_tb} TB in {quota.namespace}")
