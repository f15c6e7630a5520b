"""One call of every operation of Samsung Cloud Platform Virtual Server, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/virtual-server.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncVirtualServer, VirtualServer
from wire import asked, same


def test_keypairs_list(virtual_server: VirtualServer) -> None:
    answer = virtual_server.keypairs.list(limit=20)
    same(answer, {"keypairs": [{"fingerprint": "7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd", "name": "platform-nodes", "public_key": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example", "type": "ssh"}]})
    asked("keypairs.list")


async def test_keypairs_list_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = async_virtual_server.keypairs.list(limit=20)
    same(await answer, {"keypairs": [{"fingerprint": "7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd", "name": "platform-nodes", "public_key": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example", "type": "ssh"}]})
    asked("keypairs.list")


def test_keypairs_create(virtual_server: VirtualServer) -> None:
    answer = virtual_server.keypairs.create("platform-nodes")
    same(answer, {"fingerprint": "7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd", "name": "platform-nodes", "private_key": "The private key in PEM.", "public_key": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example", "type": "ssh"})
    asked("keypairs.create")


async def test_keypairs_create_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = await async_virtual_server.keypairs.create("platform-nodes")
    same(answer, {"fingerprint": "7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd", "name": "platform-nodes", "private_key": "The private key in PEM.", "public_key": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example", "type": "ssh"})
    asked("keypairs.create")


def test_keypairs_show(virtual_server: VirtualServer) -> None:
    answer = virtual_server.keypairs.show("platform-nodes")
    same(answer, {"created_at": "2026-11-01T00:00:00Z", "fingerprint": "7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd", "id": 1, "name": "platform-nodes", "public_key": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example", "type": "ssh", "user_id": "90dddfc2b1e04edba54ba2b41539a9ac"})
    asked("keypairs.show")


async def test_keypairs_show_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = await async_virtual_server.keypairs.show("platform-nodes")
    same(answer, {"created_at": "2026-11-01T00:00:00Z", "fingerprint": "7e:eb:ab:24:ba:d1:e1:88:ae:9a:fb:66:53:df:d3:bd", "id": 1, "name": "platform-nodes", "public_key": "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx8nkQv example", "type": "ssh", "user_id": "90dddfc2b1e04edba54ba2b41539a9ac"})
    asked("keypairs.show")


def test_keypairs_delete(virtual_server: VirtualServer) -> None:
    answer = virtual_server.keypairs.delete("platform-nodes")
    same(answer, None)
    asked("keypairs.delete")


async def test_keypairs_delete_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = await async_virtual_server.keypairs.delete("platform-nodes")
    same(answer, None)
    asked("keypairs.delete")


def test_server_types_list(virtual_server: VirtualServer) -> None:
    answer = virtual_server.server_types.list(limit=20, min_disk=100, min_ram=2, sort="vcpus:asc")
    same(answer, {"server_types": [{"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v2m4", "name": "s1v2m4", "ram": 4, "swap": 0, "vcpus": 2}, {"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v4m8", "name": "s1v4m8", "ram": 8, "swap": 0, "vcpus": 4}, {"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v8m16", "name": "s1v8m16", "ram": 16, "swap": 0, "vcpus": 8}, {"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v16m64", "name": "s1v16m64", "ram": 64, "swap": 0, "vcpus": 16}]})
    asked("serverTypes.list")


async def test_server_types_list_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = async_virtual_server.server_types.list(limit=20, min_disk=100, min_ram=2, sort="vcpus:asc")
    same(await answer, {"server_types": [{"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v2m4", "name": "s1v2m4", "ram": 4, "swap": 0, "vcpus": 2}, {"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v4m8", "name": "s1v4m8", "ram": 8, "swap": 0, "vcpus": 4}, {"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v8m16", "name": "s1v8m16", "ram": 16, "swap": 0, "vcpus": 8}, {"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v16m64", "name": "s1v16m64", "ram": 64, "swap": 0, "vcpus": 16}]})
    asked("serverTypes.list")


def test_server_types_show(virtual_server: VirtualServer) -> None:
    answer = virtual_server.server_types.show("s1v4m8")
    same(answer, {"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v4m8", "name": "s1v4m8", "ram": 8, "swap": 0, "vcpus": 4})
    asked("serverTypes.show")


async def test_server_types_show_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = await async_virtual_server.server_types.show("s1v4m8")
    same(answer, {"description": None, "disk": 100, "ephemeral": 0, "extra_specs": {}, "id": "s1v4m8", "name": "s1v4m8", "ram": 8, "swap": 0, "vcpus": 4})
    asked("serverTypes.show")


def test_images_list(virtual_server: VirtualServer) -> None:
    answer = virtual_server.images.list(limit=20, scp_original_image_type="standard", os_distro="ubuntu", status="active", visibility="public", sort="name:asc")
    same(answer, {"images": [{"checksum": None, "container_format": "bare", "created_at": "2026-06-16T02:55:13Z", "disk_format": "qcow2", "file": "/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file", "id": "1bea47ed-f6a9-463b-b423-14b9cca9ad27", "min_disk": 100, "min_ram": 0, "name": "Ubuntu 22.04", "os_distro": "ubuntu", "os_hidden": False, "owner": "8989447062e04a818baf9e073fd04fa7", "protected": False, "scp_image_type": "22.04", "scp_k8s_version": None, "scp_original_image_type": "standard", "scp_os_version": "22.04", "size": 1073741824, "status": "active", "updated_at": "2026-06-16T02:55:13Z", "visibility": "public"}, {"checksum": None, "container_format": "bare", "created_at": "2026-06-16T02:55:13Z", "disk_format": "qcow2", "file": "/v2/images/e08a37c1-2162-416e-b7fa-19902419170b/file", "id": "e08a37c1-2162-416e-b7fa-19902419170b", "min_disk": 100, "min_ram": 0, "name": "Ubuntu 22.04 for Kubernetes v1.34.3", "os_distro": "ubuntu", "os_hidden": False, "owner": "8989447062e04a818baf9e073fd04fa7", "protected": False, "scp_image_type": "22.04", "scp_k8s_version": "v1.34.3", "scp_original_image_type": "k8s", "scp_os_version": "22.04", "size": 1073741824, "status": "active", "updated_at": "2026-06-16T02:55:13Z", "visibility": "public"}]})
    asked("images.list")


async def test_images_list_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = async_virtual_server.images.list(limit=20, scp_original_image_type="standard", os_distro="ubuntu", status="active", visibility="public", sort="name:asc")
    same(await answer, {"images": [{"checksum": None, "container_format": "bare", "created_at": "2026-06-16T02:55:13Z", "disk_format": "qcow2", "file": "/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file", "id": "1bea47ed-f6a9-463b-b423-14b9cca9ad27", "min_disk": 100, "min_ram": 0, "name": "Ubuntu 22.04", "os_distro": "ubuntu", "os_hidden": False, "owner": "8989447062e04a818baf9e073fd04fa7", "protected": False, "scp_image_type": "22.04", "scp_k8s_version": None, "scp_original_image_type": "standard", "scp_os_version": "22.04", "size": 1073741824, "status": "active", "updated_at": "2026-06-16T02:55:13Z", "visibility": "public"}, {"checksum": None, "container_format": "bare", "created_at": "2026-06-16T02:55:13Z", "disk_format": "qcow2", "file": "/v2/images/e08a37c1-2162-416e-b7fa-19902419170b/file", "id": "e08a37c1-2162-416e-b7fa-19902419170b", "min_disk": 100, "min_ram": 0, "name": "Ubuntu 22.04 for Kubernetes v1.34.3", "os_distro": "ubuntu", "os_hidden": False, "owner": "8989447062e04a818baf9e073fd04fa7", "protected": False, "scp_image_type": "22.04", "scp_k8s_version": "v1.34.3", "scp_original_image_type": "k8s", "scp_os_version": "22.04", "size": 1073741824, "status": "active", "updated_at": "2026-06-16T02:55:13Z", "visibility": "public"}]})
    asked("images.list")


def test_images_show(virtual_server: VirtualServer) -> None:
    answer = virtual_server.images.show("1bea47ed-f6a9-463b-b423-14b9cca9ad27")
    same(answer, {"checksum": None, "container_format": "bare", "created_at": "2026-06-16T02:55:13Z", "disk_format": "qcow2", "file": "/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file", "id": "1bea47ed-f6a9-463b-b423-14b9cca9ad27", "min_disk": 100, "min_ram": 0, "name": "Ubuntu 22.04", "os_distro": "ubuntu", "os_hidden": False, "owner": "8989447062e04a818baf9e073fd04fa7", "protected": False, "scp_image_type": "22.04", "scp_k8s_version": None, "scp_original_image_type": "standard", "scp_os_version": "22.04", "size": 1073741824, "status": "active", "updated_at": "2026-06-16T02:55:13Z", "visibility": "public"})
    asked("images.show")


async def test_images_show_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = await async_virtual_server.images.show("1bea47ed-f6a9-463b-b423-14b9cca9ad27")
    same(answer, {"checksum": None, "container_format": "bare", "created_at": "2026-06-16T02:55:13Z", "disk_format": "qcow2", "file": "/v2/images/1bea47ed-f6a9-463b-b423-14b9cca9ad27/file", "id": "1bea47ed-f6a9-463b-b423-14b9cca9ad27", "min_disk": 100, "min_ram": 0, "name": "Ubuntu 22.04", "os_distro": "ubuntu", "os_hidden": False, "owner": "8989447062e04a818baf9e073fd04fa7", "protected": False, "scp_image_type": "22.04", "scp_k8s_version": None, "scp_original_image_type": "standard", "scp_os_version": "22.04", "size": 1073741824, "status": "active", "updated_at": "2026-06-16T02:55:13Z", "visibility": "public"})
    asked("images.show")


def test_volume_types_list(virtual_server: VirtualServer) -> None:
    answer = virtual_server.volume_types.list(limit=20, sort="name:asc")
    same(answer, {"volume_types": [{"description": None, "extra_specs": {"multiattach": "<is> True"}, "id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"}, {"description": None, "extra_specs": {}, "id": "aa3f4c2b-90d1-4a64-8a58-2d5d86c0f6b1", "name": "SSD_Provisioned"}]})
    asked("volumeTypes.list")


async def test_volume_types_list_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = async_virtual_server.volume_types.list(limit=20, sort="name:asc")
    same(await answer, {"volume_types": [{"description": None, "extra_specs": {"multiattach": "<is> True"}, "id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"}, {"description": None, "extra_specs": {}, "id": "aa3f4c2b-90d1-4a64-8a58-2d5d86c0f6b1", "name": "SSD_Provisioned"}]})
    asked("volumeTypes.list")


def test_volume_types_show(virtual_server: VirtualServer) -> None:
    answer = virtual_server.volume_types.show("c643ac35-3aec-43e6-b97a-3d6f666c5207")
    same(answer, {"description": None, "extra_specs": {"multiattach": "<is> True"}, "id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"})
    asked("volumeTypes.show")


async def test_volume_types_show_async(async_virtual_server: AsyncVirtualServer) -> None:
    answer = await async_virtual_server.volume_types.show("c643ac35-3aec-43e6-b97a-3d6f666c5207")
    same(answer, {"description": None, "extra_specs": {"multiattach": "<is> True"}, "id": "c643ac35-3aec-43e6-b97a-3d6f666c5207", "name": "SSD"})
    asked("volumeTypes.show")
