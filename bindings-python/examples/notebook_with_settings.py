"""Makes a notebook from the first of all that can be chosen, with the settings of its type."""

import os

from gureum import DataForest
from gureum.data_forest import (
    NotebookUserConfigurationValue,
    NotebookUserConfigurationValueComponentName,
    NotebookUserConfigurationValueName,
)

# A value is a secret: it is masked wherever it is shown.
PASSWORD = NotebookUserConfigurationValue(
    component_name=NotebookUserConfigurationValueComponentName.JUPYTER_LAB,
    name=NotebookUserConfigurationValueName.ACCESS_PASSWORD,
    value=os.environ["NOTEBOOK_PASSWORD"],
)

with DataForest() as df:
    account = df.accounts.get_list().take(1)[0]
    kind = df.notebooks.get_type_list().take(1)[0]
    for spec in df.notebooks.get_user_configuration_spec_list(kind.type_name):
        print(f"{spec.component_name}: {spec.name}{', needed' if spec.is_mandatory else ''}")
    server = df.notebooks.get_server_type_list(kind.type_code).take(1)[0]
    vpc = next(each for each in df.notebooks.get_vpc_list() if each.vpc_name == "test-vpc")
    subnets = df.notebooks.get_subnet_list(type_code=kind.type_code, vpc_no=vpc.vpc_no)
    notebook = df.notebooks.create_and_wait(
        account_id=account.id,
        name="lab",
        type_code=kind.type_code,
        type_name=kind.type_name,
        server_type_code=server.server_type_code,
        vpc_no=vpc.vpc_no,
        subnet_no=next(each.subnet_no for each in subnets if each.is_public),
        login_key_name=df.notebooks.get_login_key_list().take(1)[0].login_key_name,
        bucket_name="lab-bucket",
        add_storage=False,
        user_configurations=[PASSWORD],
        progress=True,
    )
    print(f"{notebook.name} is {notebook.state}")
