"""One call of every operation of NAVER Cloud Data Forest, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncDataForest, DataForest, Keytab
from wire import asked, same


def test_accounts_check_available_name(data_forest: DataForest) -> None:
    answer = data_forest.accounts.check_available_name("forest001")
    same(answer, {"success": True, "availableName": True})
    asked("accounts.checkAvailableName")


async def test_accounts_check_available_name_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.accounts.check_available_name("forest001")
    same(answer, {"success": True, "availableName": True})
    asked("accounts.checkAvailableName")


def test_accounts_check_has_resource(data_forest: DataForest) -> None:
    answer = data_forest.accounts.check_has_resource("bQzIBjrQEtRktPBnc8PpyC")
    same(answer, {"success": True, "hasResource": True})
    asked("accounts.checkHasResource")


async def test_accounts_check_has_resource_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.accounts.check_has_resource("bQzIBjrQEtRktPBnc8PpyC")
    same(answer, {"success": True, "hasResource": True})
    asked("accounts.checkHasResource")


def test_accounts_create(data_forest: DataForest) -> None:
    answer = data_forest.accounts.create(name="df001", password="Df0rest!2024")
    same(answer, {"success": True, "id": "axE7wU9ERm8fTc7e17vNvu"})
    asked("accounts.create")


async def test_accounts_create_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.accounts.create(name="df001", password="Df0rest!2024")
    same(answer, {"success": True, "id": "axE7wU9ERm8fTc7e17vNvu"})
    asked("accounts.create")


def test_accounts_get_list(data_forest: DataForest) -> None:
    answer = data_forest.accounts.get_list()
    same(answer, {"success": True, "total": 1, "contents": [{"id": "axE7wU9ERm8fTc7e17vNvu", "name": "df-api", "principal": "df-api@KR.DF.NAVERNCP.COM", "status": "RUNNING", "createdAt": "2023-05-26T11:35:01+09:00", "disabled": False}]})
    asked("accounts.getList")


async def test_accounts_get_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.accounts.get_list()
    same(await answer, {"success": True, "total": 1, "contents": [{"id": "axE7wU9ERm8fTc7e17vNvu", "name": "df-api", "principal": "df-api@KR.DF.NAVERNCP.COM", "status": "RUNNING", "createdAt": "2023-05-26T11:35:01+09:00", "disabled": False}]})
    asked("accounts.getList")


def test_accounts_get_detail(data_forest: DataForest) -> None:
    answer = data_forest.accounts.get_detail("axE7wU9ERm8fTc7e17vNvu")
    same(answer, {"success": True, "id": "axE7wU9ERm8fTc7e17vNvu", "name": "df-api", "status": "RUNNING", "createdAt": "2023-05-26T11:35:01+09:00", "quotas": [{"namespace": "koya", "fileCountMillion": 1, "spaceTb": 200}, {"namespace": "tata", "fileCountMillion": 1, "spaceTb": 200}]})
    asked("accounts.getDetail")


async def test_accounts_get_detail_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.accounts.get_detail("axE7wU9ERm8fTc7e17vNvu")
    same(answer, {"success": True, "id": "axE7wU9ERm8fTc7e17vNvu", "name": "df-api", "status": "RUNNING", "createdAt": "2023-05-26T11:35:01+09:00", "quotas": [{"namespace": "koya", "fileCountMillion": 1, "spaceTb": 200}, {"namespace": "tata", "fileCountMillion": 1, "spaceTb": 200}]})
    asked("accounts.getDetail")


def test_accounts_get_kerberos_keytab(data_forest: DataForest) -> None:
    answer = data_forest.accounts.get_kerberos_keytab("bQzIBjrQEtRktPBnc8PpyC")
    same(answer, Keytab, file="BQIAAABKAAEAEktSLkRGLk5BVkVSTkNQLkNPTQAFZGYwMDEAAAABZ7Z4NwEAEgAgAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
    asked("accounts.getKerberosKeytab")


async def test_accounts_get_kerberos_keytab_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.accounts.get_kerberos_keytab("bQzIBjrQEtRktPBnc8PpyC")
    same(answer, Keytab, file="BQIAAABKAAEAEktSLkRGLk5BVkVSTkNQLkNPTQAFZGYwMDEAAAABZ7Z4NwEAEgAgAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
    asked("accounts.getKerberosKeytab")


def test_accounts_reset_kerberos_keytab(data_forest: DataForest) -> None:
    answer = data_forest.accounts.reset_kerberos_keytab("20nAZnjbUNFdc7RsILlC3A")
    same(answer, {"success": True, "id": "20nAZnjbUNFdc7RsILlC3A"})
    asked("accounts.resetKerberosKeytab")


async def test_accounts_reset_kerberos_keytab_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.accounts.reset_kerberos_keytab("20nAZnjbUNFdc7RsILlC3A")
    same(answer, {"success": True, "id": "20nAZnjbUNFdc7RsILlC3A"})
    asked("accounts.resetKerberosKeytab")


def test_accounts_reset_password(data_forest: DataForest) -> None:
    answer = data_forest.accounts.reset_password(id="20nAZnjbUNFdc7RsILlC3A", password="Df0rest!2024")
    same(answer, {"success": True, "id": "20nAZnjbUNFdc7RsILlC3A"})
    asked("accounts.resetPassword")


async def test_accounts_reset_password_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.accounts.reset_password(id="20nAZnjbUNFdc7RsILlC3A", password="Df0rest!2024")
    same(answer, {"success": True, "id": "20nAZnjbUNFdc7RsILlC3A"})
    asked("accounts.resetPassword")


def test_accounts_set_quota(data_forest: DataForest) -> None:
    answer = data_forest.accounts.set_quota(id="axE7wU9ERm8fTc7e17vNvu", namespace="koya", file_count_million=1, space_tb=200)
    same(answer, {"success": True, "id": "axE7wU9ERm8fTc7e17vNvu"})
    asked("accounts.setQuota")


async def test_accounts_set_quota_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.accounts.set_quota(id="axE7wU9ERm8fTc7e17vNvu", namespace="koya", file_count_million=1, space_tb=200)
    same(answer, {"success": True, "id": "axE7wU9ERm8fTc7e17vNvu"})
    asked("accounts.setQuota")


def test_accounts_delete(data_forest: DataForest) -> None:
    answer = data_forest.accounts.delete("Z4Io5tKK73scT4sGJBlLjG")
    same(answer, {"success": True, "message": "success", "id": "Z4Io5tKK73scT4sGJBlLjG"})
    asked("accounts.delete")


async def test_accounts_delete_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.accounts.delete("Z4Io5tKK73scT4sGJBlLjG")
    same(answer, {"success": True, "message": "success", "id": "Z4Io5tKK73scT4sGJBlLjG"})
    asked("accounts.delete")


def test_notebooks_get_vpc_list(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_vpc_list()
    same(answer, {"success": True, "total": 2, "contents": [{"vpcNo": 9166, "vpcName": "vpc2", "regionNo": 1}, {"vpcNo": 8717, "vpcName": "test-vpc", "regionNo": 1}]})
    asked("notebooks.getVpcList")


async def test_notebooks_get_vpc_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.notebooks.get_vpc_list()
    same(await answer, {"success": True, "total": 2, "contents": [{"vpcNo": 9166, "vpcName": "vpc2", "regionNo": 1}, {"vpcNo": 8717, "vpcName": "test-vpc", "regionNo": 1}]})
    asked("notebooks.getVpcList")


def test_notebooks_get_vpc_detail(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_vpc_detail(8717)
    same(answer, {"success": True, "vpcNo": 8717, "vpcName": "test-vpc", "regionNo": 1, "ipv4Cidr": "172.16.0.0/16", "state": "RUN", "createdAt": "2023-06-07T06:18:03.284+09:00"})
    asked("notebooks.getVpcDetail")


async def test_notebooks_get_vpc_detail_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.notebooks.get_vpc_detail(8717)
    same(answer, {"success": True, "vpcNo": 8717, "vpcName": "test-vpc", "regionNo": 1, "ipv4Cidr": "172.16.0.0/16", "state": "RUN", "createdAt": "2023-06-07T06:18:03.284+09:00"})
    asked("notebooks.getVpcDetail")


def test_notebooks_get_subnet_list(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_subnet_list(type_code="SW.DFRNT.OS.LNX64.CNTOS.0708.B050", vpc_no=8717)
    same(answer, {"success": True, "total": 1, "contents": [{"subnetNo": 13594, "subnetName": "prisub-kr", "zoneNo": 3, "zoneName": "KR-2", "isPublic": True}]})
    asked("notebooks.getSubnetList")


async def test_notebooks_get_subnet_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.notebooks.get_subnet_list(type_code="SW.DFRNT.OS.LNX64.CNTOS.0708.B050", vpc_no=8717)
    same(await answer, {"success": True, "total": 1, "contents": [{"subnetNo": 13594, "subnetName": "prisub-kr", "zoneNo": 3, "zoneName": "KR-2", "isPublic": True}]})
    asked("notebooks.getSubnetList")


def test_notebooks_get_subnet_detail(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_subnet_detail(vpc_no=8717, subnet_no=1394)
    same(answer, {"success": True, "vpcNo": 8717, "vpcName": "test-vpc", "zoneNo": 3, "zoneName": "KR-2", "subnetNo": 13594, "subnetName": "prisub-kr", "subnet": "172.16.3.0/24", "createdAt": "2023-05-16T15:00:48.066+09:00", "state": "RUN", "isPublic": True})
    asked("notebooks.getSubnetDetail")


async def test_notebooks_get_subnet_detail_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.notebooks.get_subnet_detail(vpc_no=8717, subnet_no=1394)
    same(answer, {"success": True, "vpcNo": 8717, "vpcName": "test-vpc", "zoneNo": 3, "zoneName": "KR-2", "subnetNo": 13594, "subnetName": "prisub-kr", "subnet": "172.16.3.0/24", "createdAt": "2023-05-16T15:00:48.066+09:00", "state": "RUN", "isPublic": True})
    asked("notebooks.getSubnetDetail")


def test_notebooks_get_type_list(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_type_list()
    same(answer, {"success": True, "contents": [{"typeCode": "SW.DFRNT.OS.LNX64.CNTOS.0708.B050", "typeName": "Jupyter Lab"}]})
    asked("notebooks.getTypeList")


async def test_notebooks_get_type_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.notebooks.get_type_list()
    same(await answer, {"success": True, "contents": [{"typeCode": "SW.DFRNT.OS.LNX64.CNTOS.0708.B050", "typeName": "Jupyter Lab"}]})
    asked("notebooks.getTypeList")


def test_notebooks_get_server_type_list(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_server_type_list("SW.DFRNT.OS.LNX64.CNTOS.0708.B050")
    same(answer, {"success": True, "contents": [{"serverTypeCode": "SVR.EXAMPLE", "serverDesc": "vCPU 4EA, Memory 16GB"}]})
    asked("notebooks.getServerTypeList")


async def test_notebooks_get_server_type_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.notebooks.get_server_type_list("SW.DFRNT.OS.LNX64.CNTOS.0708.B050")
    same(await answer, {"success": True, "contents": [{"serverTypeCode": "SVR.EXAMPLE", "serverDesc": "vCPU 4EA, Memory 16GB"}]})
    asked("notebooks.getServerTypeList")


def test_notebooks_get_list(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_list("2mUVZaHseGadiNFAg5MHjk", paging={"limit": 10, "offset": 0})
    same(answer, {"success": True, "total": 1, "contents": [{"id": "7kHeVWhiRsxdRl0nXz04ri", "name": "df-notebook", "typeName": "Jupyter Lab", "state": "RUNNING", "vpcNo": 8717, "vpcName": "test-vpc", "subnetNo": 13594, "subnetName": "prisub-kr"}]})
    asked("notebooks.getList")


async def test_notebooks_get_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.notebooks.get_list("2mUVZaHseGadiNFAg5MHjk", paging={"limit": 10, "offset": 0})
    same(await answer, {"success": True, "total": 1, "contents": [{"id": "7kHeVWhiRsxdRl0nXz04ri", "name": "df-notebook", "typeName": "Jupyter Lab", "state": "RUNNING", "vpcNo": 8717, "vpcName": "test-vpc", "subnetNo": 13594, "subnetName": "prisub-kr"}]})
    asked("notebooks.getList")


def test_notebooks_get_detail(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_detail("7kHeVWhiRsxdRl0nXz04ri")
    same(answer, {"success": True, "id": "7kHeVWhiRsxdRl0nXz04ri", "name": "df-notebook", "typeName": "Jupyter Lab", "state": "RUNNING", "vpcNo": 8717, "vpcName": "test-vpc", "subnetNo": 13594, "subnetName": "prisub-kr", "loginKeyName": "test-key", "createdAt": "2023-06-07T06:28:34.992Z", "userConfigurations": [{"componentName": "Jupyter Lab", "name": "Access Password", "isMasking": True, "regularExpression": "^[a-zA-Z][a-zA-Z0-9]{1,7}$", "value": ""}]})
    asked("notebooks.getDetail")


async def test_notebooks_get_detail_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.notebooks.get_detail("7kHeVWhiRsxdRl0nXz04ri")
    same(answer, {"success": True, "id": "7kHeVWhiRsxdRl0nXz04ri", "name": "df-notebook", "typeName": "Jupyter Lab", "state": "RUNNING", "vpcNo": 8717, "vpcName": "test-vpc", "subnetNo": 13594, "subnetName": "prisub-kr", "loginKeyName": "test-key", "createdAt": "2023-06-07T06:28:34.992Z", "userConfigurations": [{"componentName": "Jupyter Lab", "name": "Access Password", "isMasking": True, "regularExpression": "^[a-zA-Z][a-zA-Z0-9]{1,7}$", "value": ""}]})
    asked("notebooks.getDetail")


def test_notebooks_get_user_configuration_spec_list(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_user_configuration_spec_list("Jupyter Lab")
    same(answer, {"success": True, "userConfigurationSpecs": [{"name": "Access Password", "value": "", "componentName": "Jupyter Lab", "regularExpression": "^[a-zA-Z][a-zA-Z0-9]{1,7}$", "isMasking": True, "isMandatory": True}, {"name": "Access Key", "value": "", "componentName": "Object Storage", "regularExpression": ".*", "isMasking": True, "isMandatory": False}, {"name": "Secret Key", "value": "", "componentName": "Object Storage", "regularExpression": ".*", "isMasking": True, "isMandatory": False}]})
    asked("notebooks.getUserConfigurationSpecList")


async def test_notebooks_get_user_configuration_spec_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.notebooks.get_user_configuration_spec_list("Jupyter Lab")
    same(await answer, {"success": True, "userConfigurationSpecs": [{"name": "Access Password", "value": "", "componentName": "Jupyter Lab", "regularExpression": "^[a-zA-Z][a-zA-Z0-9]{1,7}$", "isMasking": True, "isMandatory": True}, {"name": "Access Key", "value": "", "componentName": "Object Storage", "regularExpression": ".*", "isMasking": True, "isMandatory": False}, {"name": "Secret Key", "value": "", "componentName": "Object Storage", "regularExpression": ".*", "isMasking": True, "isMandatory": False}]})
    asked("notebooks.getUserConfigurationSpecList")


def test_notebooks_check_available_name(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.check_available_name("df-test")
    same(answer, {"success": True, "availableName": True})
    asked("notebooks.checkAvailableName")


async def test_notebooks_check_available_name_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.notebooks.check_available_name("df-test")
    same(answer, {"success": True, "availableName": True})
    asked("notebooks.checkAvailableName")


def test_notebooks_get_login_key_list(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.get_login_key_list()
    same(answer, {"success": True, "total": 1, "contents": [{"loginKeyName": "test-key", "publicKey": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB", "fingerprint": "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff", "createdAt": "2023-05-16T15:00:48+09:00"}]})
    asked("notebooks.getLoginKeyList")


async def test_notebooks_get_login_key_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.notebooks.get_login_key_list()
    same(await answer, {"success": True, "total": 1, "contents": [{"loginKeyName": "test-key", "publicKey": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB", "fingerprint": "00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff", "createdAt": "2023-05-16T15:00:48+09:00"}]})
    asked("notebooks.getLoginKeyList")


def test_notebooks_restart(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.restart("7kHeVWhiRsxdRl0nXz04ri")
    same(answer, {"success": True, "id": "7kHeVWhiRsxdRl0nXz04ri"})
    asked("notebooks.restart")


async def test_notebooks_restart_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.notebooks.restart("7kHeVWhiRsxdRl0nXz04ri")
    same(answer, {"success": True, "id": "7kHeVWhiRsxdRl0nXz04ri"})
    asked("notebooks.restart")


def test_notebooks_delete(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.delete("7kHeVWhiRsxdRl0nXz04ri")
    same(answer, {"success": True, "id": "7kHeVWhiRsxdRl0nXz04ri"})
    asked("notebooks.delete")


async def test_notebooks_delete_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.notebooks.delete("7kHeVWhiRsxdRl0nXz04ri")
    same(answer, {"success": True, "id": "7kHeVWhiRsxdRl0nXz04ri"})
    asked("notebooks.delete")


def test_notebooks_create(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.create(account_id="2mUVZaHseGadiNFAg5MHjk", add_storage=False, bucket_name="df-bucket", login_key_name="test-key", name="df-notebook", server_type_code="SVR.EXAMPLE", subnet_no=13594, type_code="SW.DFRNT.OS.LNX64.CNTOS.0708.B050", type_name="Jupyter Lab", user_configurations=[{"componentName": "Jupyter Lab", "name": "Access Password", "value": "qaz123QA"}], vpc_no=8717)
    same(answer, {"success": True, "id": "7kHeVWhiRsxdRl0nXz04ri"})
    asked("notebooks.create")


async def test_notebooks_create_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.notebooks.create(account_id="2mUVZaHseGadiNFAg5MHjk", add_storage=False, bucket_name="df-bucket", login_key_name="test-key", name="df-notebook", server_type_code="SVR.EXAMPLE", subnet_no=13594, type_code="SW.DFRNT.OS.LNX64.CNTOS.0708.B050", type_name="Jupyter Lab", user_configurations=[{"componentName": "Jupyter Lab", "name": "Access Password", "value": "qaz123QA"}], vpc_no=8717)
    same(answer, {"success": True, "id": "7kHeVWhiRsxdRl0nXz04ri"})
    asked("notebooks.create")


def test_notebooks_set_user_configuration_list(data_forest: DataForest) -> None:
    answer = data_forest.notebooks.set_user_configuration_list(id="57LdGyOt7xXefniX27qWkp", user_configurations=[{"componentName": "Jupyter Lab", "name": "Access Password", "value": "qaz123QA"}])
    same(answer, {"success": True})
    asked("notebooks.setUserConfigurationList")


async def test_notebooks_set_user_configuration_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.notebooks.set_user_configuration_list(id="57LdGyOt7xXefniX27qWkp", user_configurations=[{"componentName": "Jupyter Lab", "name": "Access Password", "value": "qaz123QA"}])
    same(answer, {"success": True})
    asked("notebooks.setUserConfigurationList")


def test_apps_check_available_name(data_forest: DataForest) -> None:
    answer = data_forest.apps.check_available_name(account_id="Arv5kT9mQ2xLw7Zb3kfn", name="dev24x7")
    same(answer, {"success": True, "availableName": True})
    asked("apps.checkAvailableName")


async def test_apps_check_available_name_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.check_available_name(account_id="Arv5kT9mQ2xLw7Zb3kfn", name="dev24x7")
    same(answer, {"success": True, "availableName": True})
    asked("apps.checkAvailableName")


def test_apps_get_app_type_id_list(data_forest: DataForest) -> None:
    answer = data_forest.apps.get_app_type_id_list()
    same(answer, {"success": True, "contents": ["DEV-1.0.0", "ELASTICSEARCH-7.3.2", "GRAFANA-7.5.10", "HBASE-2.0.0", "HBASE-2.2.3", "HIVESERVER2-LDAP-3.1.0", "HUE-4.7.0", "KAFKA-2.4.0", "KIBANA-7.3.2", "OPENTSDB-2.4.1", "PHOENIX-5.0.0", "SPARK-HISTORYSERVER-3.1.2", "TRINO-437", "ZEPPELIN-0.10.1", "ZOOKEEPER-3.4.13"]})
    asked("apps.getAppTypeIdList")


async def test_apps_get_app_type_id_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.apps.get_app_type_id_list()
    same(await answer, {"success": True, "contents": ["DEV-1.0.0", "ELASTICSEARCH-7.3.2", "GRAFANA-7.5.10", "HBASE-2.0.0", "HBASE-2.2.3", "HIVESERVER2-LDAP-3.1.0", "HUE-4.7.0", "KAFKA-2.4.0", "KIBANA-7.3.2", "OPENTSDB-2.4.1", "PHOENIX-5.0.0", "SPARK-HISTORYSERVER-3.1.2", "TRINO-437", "ZEPPELIN-0.10.1", "ZOOKEEPER-3.4.13"]})
    asked("apps.getAppTypeIdList")


def test_apps_get_app_basic_setting(data_forest: DataForest) -> None:
    answer = data_forest.apps.get_app_basic_setting(account_id="Arv5kT9mQ2xLw7Zb3kfn", app_type_id="DEV-1.0.0")
    same(answer, {"success": True, "template": "{\"name\":\"<app-name>\",\"lifetime\":604800,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20211229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}", "appMasterCpuCount": 1, "appMasterMemoryMb": 1024, "publicQueueNames": ["longlived"]})
    asked("apps.getAppBasicSetting")


async def test_apps_get_app_basic_setting_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.get_app_basic_setting(account_id="Arv5kT9mQ2xLw7Zb3kfn", app_type_id="DEV-1.0.0")
    same(answer, {"success": True, "template": "{\"name\":\"<app-name>\",\"lifetime\":604800,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20211229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}", "appMasterCpuCount": 1, "appMasterMemoryMb": 1024, "publicQueueNames": ["longlived"]})
    asked("apps.getAppBasicSetting")


def test_apps_get_app_type_template(data_forest: DataForest) -> None:
    answer = data_forest.apps.get_app_type_template("DEV-1.0.0")
    same(answer, {"success": True, "template": "{\"name\":\"<app-name>\",\"lifetime\":integer,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20191229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}"})
    asked("apps.getAppTypeTemplate")


async def test_apps_get_app_type_template_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.get_app_type_template("DEV-1.0.0")
    same(answer, {"success": True, "template": "{\"name\":\"<app-name>\",\"lifetime\":integer,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20191229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}"})
    asked("apps.getAppTypeTemplate")


def test_apps_create(data_forest: DataForest) -> None:
    answer = data_forest.apps.create(account_id="x2PFQJ88q0be79VRB2eT5v", queue_name="longlived", app_type_id="KAFKA-2.4.0", name="kafka001", lifetime=604800, components=[{"name": "broker", "memoryMb": 2048, "cpuCount": 4, "containerCount": 1}, {"name": "kafka-manager", "memoryMb": 2048, "cpuCount": 1, "containerCount": 1}], description="string", dependent_ids=["mB4OMQ0QwFXb5XINOzfW8u"])
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.create")


async def test_apps_create_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.create(account_id="x2PFQJ88q0be79VRB2eT5v", queue_name="longlived", app_type_id="KAFKA-2.4.0", name="kafka001", lifetime=604800, components=[{"name": "broker", "memoryMb": 2048, "cpuCount": 4, "containerCount": 1}, {"name": "kafka-manager", "memoryMb": 2048, "cpuCount": 1, "containerCount": 1}], description="string", dependent_ids=["mB4OMQ0QwFXb5XINOzfW8u"])
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.create")


def test_apps_get_list(data_forest: DataForest) -> None:
    answer = data_forest.apps.get_list({"accountId": "x2PFQJ88q0be79VRB2eT5v"})
    same(answer, {"success": True, "total": 1, "contents": [{"id": "Q7aziexhg0FcWx5eGUAk3D", "name": "app001", "state": "RUNNING", "queueName": "longlived", "accountId": "x2PFQJ88q0be79VRB2eT5v", "accountName": "df001", "startedAt": "2025-02-25T15:49:07+09:00", "lifetimeMillis": 604800, "disabled": False}]})
    asked("apps.getList")


async def test_apps_get_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.apps.get_list({"accountId": "x2PFQJ88q0be79VRB2eT5v"})
    same(await answer, {"success": True, "total": 1, "contents": [{"id": "Q7aziexhg0FcWx5eGUAk3D", "name": "app001", "state": "RUNNING", "queueName": "longlived", "accountId": "x2PFQJ88q0be79VRB2eT5v", "accountName": "df001", "startedAt": "2025-02-25T15:49:07+09:00", "lifetimeMillis": 604800, "disabled": False}]})
    asked("apps.getList")


def test_apps_get_detail(data_forest: DataForest) -> None:
    answer = data_forest.apps.get_detail("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D", "appId": "Q7aziexhg0FcWx5eGUAk3D", "name": "app001", "appTypeId": "DEV-1.0.0", "version": "v1", "lifetime": "7 days, 0:0:0 (604800 seconds)", "queueName": "longlived", "description": "DEV-1.0.0", "state": "RUNNING", "links": {"shell": "https://df001--apps1--shell--8080.df-proxy.kr.ch.naverncp.com", "supervisor": "https://df001--apps1--shell--9001.df-proxy.kr.ch.naverncp.com"}, "components": [{"name": "shell", "state": "STABLE", "memoryMb": 1, "cpuCount": 1, "image": "abcdefgh.kr.private-ncr.ntruss.com/dfnew-env:20241217", "containers": [{"id": "container_e01_1705213280123_0231_01_000002", "name": "shell-0", "state": "READY", "hostName": "shell-0.apps1.df001.kr.ch.naverncp.com"}]}]})
    asked("apps.getDetail")


async def test_apps_get_detail_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.get_detail("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D", "appId": "Q7aziexhg0FcWx5eGUAk3D", "name": "app001", "appTypeId": "DEV-1.0.0", "version": "v1", "lifetime": "7 days, 0:0:0 (604800 seconds)", "queueName": "longlived", "description": "DEV-1.0.0", "state": "RUNNING", "links": {"shell": "https://df001--apps1--shell--8080.df-proxy.kr.ch.naverncp.com", "supervisor": "https://df001--apps1--shell--9001.df-proxy.kr.ch.naverncp.com"}, "components": [{"name": "shell", "state": "STABLE", "memoryMb": 1, "cpuCount": 1, "image": "abcdefgh.kr.private-ncr.ntruss.com/dfnew-env:20241217", "containers": [{"id": "container_e01_1705213280123_0231_01_000002", "name": "shell-0", "state": "READY", "hostName": "shell-0.apps1.df001.kr.ch.naverncp.com"}]}]})
    asked("apps.getDetail")


def test_apps_kill_container(data_forest: DataForest) -> None:
    answer = data_forest.apps.kill_container(id="Q7aziexhg0FcWx5eGUAk3D", container_name="shell-0")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.killContainer")


async def test_apps_kill_container_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.kill_container(id="Q7aziexhg0FcWx5eGUAk3D", container_name="shell-0")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.killContainer")


def test_apps_kill_master(data_forest: DataForest) -> None:
    answer = data_forest.apps.kill_master("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.killMaster")


async def test_apps_kill_master_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.kill_master("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.killMaster")


def test_apps_set_container_count(data_forest: DataForest) -> None:
    answer = data_forest.apps.set_container_count(id="Q7aziexhg0FcWx5eGUAk3D", component_name="shell", container_count=2)
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.setContainerCount")


async def test_apps_set_container_count_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.set_container_count(id="Q7aziexhg0FcWx5eGUAk3D", component_name="shell", container_count=2)
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.setContainerCount")


def test_apps_set_lifetime(data_forest: DataForest) -> None:
    answer = data_forest.apps.set_lifetime("Q7aziexhg0FcWx5eGUAk3D", lifetime=400)
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.setLifetime")


async def test_apps_set_lifetime_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.set_lifetime("Q7aziexhg0FcWx5eGUAk3D", lifetime=400)
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.setLifetime")


def test_apps_start(data_forest: DataForest) -> None:
    answer = data_forest.apps.start("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.start")


async def test_apps_start_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.start("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.start")


def test_apps_stop(data_forest: DataForest) -> None:
    answer = data_forest.apps.stop("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.stop")


async def test_apps_stop_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.stop("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.stop")


def test_apps_delete(data_forest: DataForest) -> None:
    answer = data_forest.apps.delete("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.delete")


async def test_apps_delete_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.apps.delete("Q7aziexhg0FcWx5eGUAk3D")
    same(answer, {"success": True, "id": "Q7aziexhg0FcWx5eGUAk3D"})
    asked("apps.delete")


def test_ai_workspaces_check_available_name(data_forest: DataForest) -> None:
    answer = data_forest.ai_workspaces.check_available_name(account_id="wWwEh34wOZOgdafhe36lEO", name="workspace")
    same(answer, {"success": True, "availableName": True})
    asked("aiWorkspaces.checkAvailableName")


async def test_ai_workspaces_check_available_name_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.ai_workspaces.check_available_name(account_id="wWwEh34wOZOgdafhe36lEO", name="workspace")
    same(answer, {"success": True, "availableName": True})
    asked("aiWorkspaces.checkAvailableName")


def test_ai_workspaces_get_docker_image_list(data_forest: DataForest) -> None:
    answer = data_forest.ai_workspaces.get_docker_image_list({"typeName": "tensorflow"})
    same(answer, {"success": True, "message": "success", "dockerImages": {"tensorflow": ["tensorflow/tensorflow:2.4.1-gpu"]}})
    asked("aiWorkspaces.getDockerImageList")


async def test_ai_workspaces_get_docker_image_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.ai_workspaces.get_docker_image_list({"typeName": "tensorflow"})
    same(answer, {"success": True, "message": "success", "dockerImages": {"tensorflow": ["tensorflow/tensorflow:2.4.1-gpu"]}})
    asked("aiWorkspaces.getDockerImageList")


def test_ai_workspaces_create(data_forest: DataForest) -> None:
    answer = data_forest.ai_workspaces.create(account_id="azjdAVRBx7cdEZqjvxSabH", name="workspace", configuration={"userPackageUri": "hdfs://koya/user/df-api/package.zip", "queueName": "gpu", "name": "workspace", "resource": {"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360}, "docker": {"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, "data": {"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}}, description="sample")
    same(answer, {"success": True, "id": "5R4q4qDy7AafDHz9IeTIfu"})
    asked("aiWorkspaces.create")


async def test_ai_workspaces_create_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.ai_workspaces.create(account_id="azjdAVRBx7cdEZqjvxSabH", name="workspace", configuration={"userPackageUri": "hdfs://koya/user/df-api/package.zip", "queueName": "gpu", "name": "workspace", "resource": {"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360}, "docker": {"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, "data": {"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}}, description="sample")
    same(answer, {"success": True, "id": "5R4q4qDy7AafDHz9IeTIfu"})
    asked("aiWorkspaces.create")


def test_ai_workspaces_get_list(data_forest: DataForest) -> None:
    answer = data_forest.ai_workspaces.get_list({"accountId": "azjdAVRBx7cdEZqjvxSabH"})
    same(answer, {"contents": [{"accountName": "df-api", "createdAt": "2023-05-15T02:23:55.752Z", "description": "sample", "disabled": False, "id": "5R4q4qDy7AafDHz9IeTIfu", "imageVersion": "tensorflow/tensorflow:2.4.1-gpu", "modifiedAt": "2023-05-15T02:23:55.752Z", "name": "workspace"}], "success": True, "total": 1})
    asked("aiWorkspaces.getList")


async def test_ai_workspaces_get_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.ai_workspaces.get_list({"accountId": "azjdAVRBx7cdEZqjvxSabH"})
    same(await answer, {"contents": [{"accountName": "df-api", "createdAt": "2023-05-15T02:23:55.752Z", "description": "sample", "disabled": False, "id": "5R4q4qDy7AafDHz9IeTIfu", "imageVersion": "tensorflow/tensorflow:2.4.1-gpu", "modifiedAt": "2023-05-15T02:23:55.752Z", "name": "workspace"}], "success": True, "total": 1})
    asked("aiWorkspaces.getList")


def test_ai_workspaces_get_detail(data_forest: DataForest) -> None:
    answer = data_forest.ai_workspaces.get_detail("5R4q4qDy7AafDHz9IeTIfu")
    same(answer, {"accountId": "azjdAVRBx7cdEZqjvxSabH", "accountName": "df-api", "contents": [{"configuration": {"userPackageUri": "hdfs://koya/user/df-api/package.zip", "queueName": "gpu", "name": "workspace", "resource": {"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360}, "docker": {"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, "data": {"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}}, "createdAt": "2023-05-15T02:49:34.219Z", "modifiedAt": "2023-05-15T02:49:34.219Z"}], "createdAt": "2023-05-15T02:49:34.219Z", "description": "sample", "id": "5R4q4qDy7AafDHz9IeTIfu", "imageVersion": "tensorflow/tensorflow:2.4.1-gpu", "modifiedAt": "2023-05-15T02:49:34.219Z", "name": "workspace", "success": True})
    asked("aiWorkspaces.getDetail")


async def test_ai_workspaces_get_detail_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.ai_workspaces.get_detail("5R4q4qDy7AafDHz9IeTIfu")
    same(answer, {"accountId": "azjdAVRBx7cdEZqjvxSabH", "accountName": "df-api", "contents": [{"configuration": {"userPackageUri": "hdfs://koya/user/df-api/package.zip", "queueName": "gpu", "name": "workspace", "resource": {"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360}, "docker": {"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, "data": {"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}}, "createdAt": "2023-05-15T02:49:34.219Z", "modifiedAt": "2023-05-15T02:49:34.219Z"}], "createdAt": "2023-05-15T02:49:34.219Z", "description": "sample", "id": "5R4q4qDy7AafDHz9IeTIfu", "imageVersion": "tensorflow/tensorflow:2.4.1-gpu", "modifiedAt": "2023-05-15T02:49:34.219Z", "name": "workspace", "success": True})
    asked("aiWorkspaces.getDetail")


def test_ai_workspaces_get_configuration_list(data_forest: DataForest) -> None:
    answer = data_forest.ai_workspaces.get_configuration_list("5R4q4qDy7AafDHz9IeTIfu")
    same(answer, {"contents": [{"configuration": {"userPackageUri": "hdfs://koya/user/df-api/package.zip", "queueName": "gpu", "name": "workspace", "resource": {"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360}, "docker": {"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, "data": {"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}}, "createdAt": "2023-05-15T02:49:34.219Z", "modifiedAt": "2023-05-15T02:49:34.219Z"}], "success": True, "total": 1})
    asked("aiWorkspaces.getConfigurationList")


async def test_ai_workspaces_get_configuration_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.ai_workspaces.get_configuration_list("5R4q4qDy7AafDHz9IeTIfu")
    same(await answer, {"contents": [{"configuration": {"userPackageUri": "hdfs://koya/user/df-api/package.zip", "queueName": "gpu", "name": "workspace", "resource": {"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360}, "docker": {"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, "data": {"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}}, "createdAt": "2023-05-15T02:49:34.219Z", "modifiedAt": "2023-05-15T02:49:34.219Z"}], "success": True, "total": 1})
    asked("aiWorkspaces.getConfigurationList")


def test_ai_workspaces_set_configuration(data_forest: DataForest) -> None:
    answer = data_forest.ai_workspaces.set_configuration(id="5R4q4qDy7AafDHz9IeTIfu", configuration={"userPackageUri": "hdfs://koya/user/df-api/package.zip", "queueName": "gpu", "name": "workspace", "resource": {"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360}, "docker": {"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, "data": {"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}})
    same(answer, {"success": True, "id": "5R4q4qDy7AafDHz9IeTIfu"})
    asked("aiWorkspaces.setConfiguration")


async def test_ai_workspaces_set_configuration_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.ai_workspaces.set_configuration(id="5R4q4qDy7AafDHz9IeTIfu", configuration={"userPackageUri": "hdfs://koya/user/df-api/package.zip", "queueName": "gpu", "name": "workspace", "resource": {"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360}, "docker": {"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, "data": {"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}})
    same(answer, {"success": True, "id": "5R4q4qDy7AafDHz9IeTIfu"})
    asked("aiWorkspaces.setConfiguration")


def test_ai_workspaces_delete(data_forest: DataForest) -> None:
    answer = data_forest.ai_workspaces.delete("5R4q4qDy7AafDHz9IeTIfu")
    same(answer, {"success": True, "id": "5R4q4qDy7AafDHz9IeTIfu"})
    asked("aiWorkspaces.delete")


async def test_ai_workspaces_delete_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.ai_workspaces.delete("5R4q4qDy7AafDHz9IeTIfu")
    same(answer, {"success": True, "id": "5R4q4qDy7AafDHz9IeTIfu"})
    asked("aiWorkspaces.delete")


def test_ai_apps_submit(data_forest: DataForest) -> None:
    answer = data_forest.ai_apps.submit(ai_workspace_id="5R4q4qDy7AafDHz9IeTIfu", name_prefix="train", queue_name="gpu", data={"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}, docker={"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, resource={"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360})
    same(answer, {"success": True, "id": "cMmEw7HCjVQdcHh3JVOptL", "accountName": "df-api", "name": "train-1", "queueName": "gpu", "startedAt": "2023-05-17T01:20:31.929Z", "elapsedMillis": 0, "state": "ACCEPTED", "finalStatus": "UNDEFINED"})
    asked("aiApps.submit")


async def test_ai_apps_submit_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.ai_apps.submit(ai_workspace_id="5R4q4qDy7AafDHz9IeTIfu", name_prefix="train", queue_name="gpu", data={"input": [{"hdfs": "/user/df-api/in", "path": "/data/in"}], "output": [{"hdfs": "/user/df-api/out", "overwrite": True, "path": "/data/out"}]}, docker={"args": "--epochs 1", "command": "python train.py", "env": {"MODE": "train"}, "exposeTcpPorts": [8888], "image": "tensorflow/tensorflow:2.4.1-gpu"}, resource={"cpuCount": 1, "gpuCount": 1, "gpuModel": "T4", "memoryMb": 15360})
    same(answer, {"success": True, "id": "cMmEw7HCjVQdcHh3JVOptL", "accountName": "df-api", "name": "train-1", "queueName": "gpu", "startedAt": "2023-05-17T01:20:31.929Z", "elapsedMillis": 0, "state": "ACCEPTED", "finalStatus": "UNDEFINED"})
    asked("aiApps.submit")


def test_ai_apps_get_list(data_forest: DataForest) -> None:
    answer = data_forest.ai_apps.get_list({"accountId": "9QDeb59ZeUJwKNqssE66oM"})
    same(answer, {"contents": [{"accountName": "df-api", "appId": "application_1684201286417_0351", "finalStatus": "SUCCEEDED", "finishedAt": "2023-05-17T01:25:31.929Z", "id": "cMmEw7HCjVQdcHh3JVOptL", "name": "train-1", "queueName": "gpu", "startedAt": "2023-05-17T01:20:31.929Z", "state": "FINISHED", "disabled": False, "modifiedAt": "2023-05-17T01:25:31.929Z", "workspaceName": "workspace"}], "success": True})
    asked("aiApps.getList")


async def test_ai_apps_get_list_async(async_data_forest: AsyncDataForest) -> None:
    answer = async_data_forest.ai_apps.get_list({"accountId": "9QDeb59ZeUJwKNqssE66oM"})
    same(await answer, {"contents": [{"accountName": "df-api", "appId": "application_1684201286417_0351", "finalStatus": "SUCCEEDED", "finishedAt": "2023-05-17T01:25:31.929Z", "id": "cMmEw7HCjVQdcHh3JVOptL", "name": "train-1", "queueName": "gpu", "startedAt": "2023-05-17T01:20:31.929Z", "state": "FINISHED", "disabled": False, "modifiedAt": "2023-05-17T01:25:31.929Z", "workspaceName": "workspace"}], "success": True})
    asked("aiApps.getList")


def test_ai_apps_get_detail(data_forest: DataForest) -> None:
    answer = data_forest.ai_apps.get_detail("cMmEw7HCjVQdcHh3JVOptL")
    same(answer, {"accountName": "df-api", "appId": "application_1684201286417_0351", "finalStatus": "SUCCEEDED", "finishedAt": "2023-05-17T01:25:31.929Z", "id": "cMmEw7HCjVQdcHh3JVOptL", "name": "train-1", "queueName": "gpu", "startedAt": "2023-05-17T01:20:31.929Z", "state": "FINISHED", "success": True, "elapsedMillis": 300000, "containers": {"worker-0": {"component": "worker", "containerId": "container_1684201286417_0351_01_000002", "cpuCount": 1, "createdAt": "2023-05-17T01:20:31.929Z", "dockerImage": "tensorflow/tensorflow:2.4.1-gpu", "logUrl": "https://example.invalid/log", "memoryMb": 15360, "status": "SUCCEEDED"}}})
    asked("aiApps.getDetail")


async def test_ai_apps_get_detail_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.ai_apps.get_detail("cMmEw7HCjVQdcHh3JVOptL")
    same(answer, {"accountName": "df-api", "appId": "application_1684201286417_0351", "finalStatus": "SUCCEEDED", "finishedAt": "2023-05-17T01:25:31.929Z", "id": "cMmEw7HCjVQdcHh3JVOptL", "name": "train-1", "queueName": "gpu", "startedAt": "2023-05-17T01:20:31.929Z", "state": "FINISHED", "success": True, "elapsedMillis": 300000, "containers": {"worker-0": {"component": "worker", "containerId": "container_1684201286417_0351_01_000002", "cpuCount": 1, "createdAt": "2023-05-17T01:20:31.929Z", "dockerImage": "tensorflow/tensorflow:2.4.1-gpu", "logUrl": "https://example.invalid/log", "memoryMb": 15360, "status": "SUCCEEDED"}}})
    asked("aiApps.getDetail")


def test_ai_apps_kill(data_forest: DataForest) -> None:
    answer = data_forest.ai_apps.kill("cMmEw7HCjVQdcHh3JVOptL")
    same(answer, {"success": True, "message": "success", "id": "cMmEw7HCjVQdcHh3JVOptL"})
    asked("aiApps.kill")


async def test_ai_apps_kill_async(async_data_forest: AsyncDataForest) -> None:
    answer = await async_data_forest.ai_apps.kill("cMmEw7HCjVQdcHh3JVOptL")
    same(answer, {"success": True, "message": "success", "id": "cMmEw7HCjVQdcHh3JVOptL"})
    asked("aiApps.kill")
