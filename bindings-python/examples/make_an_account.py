"""Makes an account of Data Forest, waits until it runs, and keeps its keytab."""

import os

from gureum import DataForest

with DataForest() as df:
    # Two and a half minutes in the real service; the line tells how it is going.
    account = df.accounts.create_and_wait(
        name="analytics", password=os.environ["ANALYTICS_PASSWORD"], progress=True
    )
    print(f"{account.name} is {account.status}")

    keytab = df.accounts.get_kerberos_keytab(account.id)
    keytab.save("analytics.keytab")  # readable by you alone
    print(f"keys of {', '.join(keytab.principals)}")
