// One call of every operation of NAVER Cloud Data Forest, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.

import Gureum
import Testing

@Suite("NAVER Cloud Data Forest") struct DataForestWireTests {
    @Test("accounts.checkAvailableName") func accountsCheckAvailableName() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.checkAvailableName(name: "forest001")
        try same(answer, #"{"success":true,"availableName":true}"#)
        try wire.asked("accounts.checkAvailableName", "POST", "/api/v2/accounts/checkAvailableName")
    }

    @Test("accounts.checkHasResource") func accountsCheckHasResource() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.checkHasResource(id: "bQzIBjrQEtRktPBnc8PpyC")
        try same(answer, #"{"success":true,"hasResource":true}"#)
        try wire.asked("accounts.checkHasResource", "POST", "/api/v2/accounts/checkHasResource")
    }

    @Test("accounts.create") func accountsCreate() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.create(name: "df001", password: "Df0rest!2024")
        try same(answer, #"{"success":true,"id":"axE7wU9ERm8fTc7e17vNvu"}"#)
        try wire.asked("accounts.create", "POST", "/api/v2/accounts/create")
    }

    @Test("accounts.getList") func accountsGetList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.getList().firstPage()
        try same(answer, #"{"success":true,"total":1,"contents":[{"id":"axE7wU9ERm8fTc7e17vNvu","name":"df-api","principal":"df-api@KR.DF.NAVERNCP.COM","status":"RUNNING","createdAt":"2023-05-26T11:35:01+09:00","disabled":false}]}"#)
        try wire.asked("accounts.getList", "POST", "/api/v2/accounts/getList")
    }

    @Test("accounts.getDetail") func accountsGetDetail() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.getDetail(id: "axE7wU9ERm8fTc7e17vNvu")
        try same(answer, #"{"success":true,"id":"axE7wU9ERm8fTc7e17vNvu","name":"df-api","status":"RUNNING","createdAt":"2023-05-26T11:35:01+09:00","quotas":[{"namespace":"koya","fileCountMillion":1,"spaceTb":200},{"namespace":"tata","fileCountMillion":1,"spaceTb":200}]}"#)
        try wire.asked("accounts.getDetail", "POST", "/api/v2/accounts/getDetail")
    }

    @Test("accounts.getKerberosKeytab") func accountsGetKerberosKeytab() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.getKerberosKeytab(id: "bQzIBjrQEtRktPBnc8PpyC")
        same(answer, Keytab.self, file: "BQIAAABKAAEAEktSLkRGLk5BVkVSTkNQLkNPTQAFZGYwMDEAAAABZ7Z4NwEAEgAgAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
        try wire.asked("accounts.getKerberosKeytab", "POST", "/api/v2/accounts/getKerberosKeytab")
    }

    @Test("accounts.resetKerberosKeytab") func accountsResetKerberosKeytab() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.resetKerberosKeytab(id: "20nAZnjbUNFdc7RsILlC3A")
        try same(answer, #"{"success":true,"id":"20nAZnjbUNFdc7RsILlC3A"}"#)
        try wire.asked("accounts.resetKerberosKeytab", "POST", "/api/v2/accounts/resetKerberosKeytab")
    }

    @Test("accounts.resetPassword") func accountsResetPassword() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.resetPassword(id: "20nAZnjbUNFdc7RsILlC3A", password: "Df0rest!2024")
        try same(answer, #"{"success":true,"id":"20nAZnjbUNFdc7RsILlC3A"}"#)
        try wire.asked("accounts.resetPassword", "POST", "/api/v2/accounts/resetPassword")
    }

    @Test("accounts.setQuota") func accountsSetQuota() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.setQuota(id: "axE7wU9ERm8fTc7e17vNvu", namespace: "koya", fileCountMillion: 1, spaceTb: 200)
        try same(answer, #"{"success":true,"id":"axE7wU9ERm8fTc7e17vNvu"}"#)
        try wire.asked("accounts.setQuota", "POST", "/api/v2/accounts/setQuota")
    }

    @Test("accounts.delete") func accountsDelete() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.accounts.delete(id: "Z4Io5tKK73scT4sGJBlLjG")
        try same(answer, #"{"success":true,"message":"success","id":"Z4Io5tKK73scT4sGJBlLjG"}"#)
        try wire.asked("accounts.delete", "POST", "/api/v2/accounts/delete")
    }

    @Test("notebooks.getVpcList") func notebooksGetVpcList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getVpcList().firstPage()
        try same(answer, #"{"success":true,"total":2,"contents":[{"vpcNo":9166,"vpcName":"vpc2","regionNo":1},{"vpcNo":8717,"vpcName":"test-vpc","regionNo":1}]}"#)
        try wire.asked("notebooks.getVpcList", "POST", "/api/v2/notebooks/getVpcList")
    }

    @Test("notebooks.getVpcDetail") func notebooksGetVpcDetail() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getVpcDetail(vpcNo: 8717)
        try same(answer, #"{"success":true,"vpcNo":8717,"vpcName":"test-vpc","regionNo":1,"ipv4Cidr":"172.16.0.0/16","state":"RUN","createdAt":"2023-06-07T06:18:03.284+09:00"}"#)
        try wire.asked("notebooks.getVpcDetail", "POST", "/api/v2/notebooks/getVpcDetail")
    }

    @Test("notebooks.getSubnetList") func notebooksGetSubnetList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getSubnetList(typeCode: "SW.DFRNT.OS.LNX64.CNTOS.0708.B050", vpcNo: 8717).firstPage()
        try same(answer, #"{"success":true,"total":1,"contents":[{"subnetNo":13594,"subnetName":"prisub-kr","zoneNo":3,"zoneName":"KR-2","isPublic":true}]}"#)
        try wire.asked("notebooks.getSubnetList", "POST", "/api/v2/notebooks/getSubnetList")
    }

    @Test("notebooks.getSubnetDetail") func notebooksGetSubnetDetail() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getSubnetDetail(vpcNo: 8717, subnetNo: 1394)
        try same(answer, #"{"success":true,"vpcNo":8717,"vpcName":"test-vpc","zoneNo":3,"zoneName":"KR-2","subnetNo":13594,"subnetName":"prisub-kr","subnet":"172.16.3.0/24","createdAt":"2023-05-16T15:00:48.066+09:00","state":"RUN","isPublic":true}"#)
        try wire.asked("notebooks.getSubnetDetail", "POST", "/api/v2/notebooks/getSubnetDetail")
    }

    @Test("notebooks.getTypeList") func notebooksGetTypeList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getTypeList().firstPage()
        try same(answer, #"{"success":true,"contents":[{"typeCode":"SW.DFRNT.OS.LNX64.CNTOS.0708.B050","typeName":"Jupyter Lab"}]}"#)
        try wire.asked("notebooks.getTypeList", "POST", "/api/v2/notebooks/getTypeList")
    }

    @Test("notebooks.getServerTypeList") func notebooksGetServerTypeList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getServerTypeList(typeCode: "SW.DFRNT.OS.LNX64.CNTOS.0708.B050").firstPage()
        try same(answer, #"{"success":true,"contents":[{"serverTypeCode":"SVR.EXAMPLE","serverDesc":"vCPU 4EA, Memory 16GB"}]}"#)
        try wire.asked("notebooks.getServerTypeList", "POST", "/api/v2/notebooks/getServerTypeList")
    }

    @Test("notebooks.getList") func notebooksGetList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getList(accountId: "2mUVZaHseGadiNFAg5MHjk", paging: DataForest.Paging(limit: 10, offset: 0)).firstPage()
        try same(answer, #"{"success":true,"total":1,"contents":[{"id":"7kHeVWhiRsxdRl0nXz04ri","name":"df-notebook","typeName":"Jupyter Lab","state":"RUNNING","vpcNo":8717,"vpcName":"test-vpc","subnetNo":13594,"subnetName":"prisub-kr"}]}"#)
        try wire.asked("notebooks.getList", "POST", "/api/v2/notebooks/getList")
    }

    @Test("notebooks.getDetail") func notebooksGetDetail() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getDetail(id: "7kHeVWhiRsxdRl0nXz04ri")
        try same(answer, #"{"success":true,"id":"7kHeVWhiRsxdRl0nXz04ri","name":"df-notebook","typeName":"Jupyter Lab","state":"RUNNING","vpcNo":8717,"vpcName":"test-vpc","subnetNo":13594,"subnetName":"prisub-kr","loginKeyName":"test-key","createdAt":"2023-06-07T06:28:34.992Z","userConfigurations":[{"componentName":"Jupyter Lab","name":"Access Password","isMasking":true,"regularExpression":"^[a-zA-Z][a-zA-Z0-9]{1,7}$","value":""}]}"#)
        try wire.asked("notebooks.getDetail", "POST", "/api/v2/notebooks/getDetail")
    }

    @Test("notebooks.getUserConfigurationSpecList") func notebooksGetUserConfigurationSpecList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getUserConfigurationSpecList(typeName: "Jupyter Lab").firstPage()
        try same(answer, #"{"success":true,"userConfigurationSpecs":[{"name":"Access Password","value":"","componentName":"Jupyter Lab","regularExpression":"^[a-zA-Z][a-zA-Z0-9]{1,7}$","isMasking":true,"isMandatory":true},{"name":"Access Key","value":"","componentName":"Object Storage","regularExpression":".*","isMasking":true,"isMandatory":false},{"name":"Secret Key","value":"","componentName":"Object Storage","regularExpression":".*","isMasking":true,"isMandatory":false}]}"#)
        try wire.asked("notebooks.getUserConfigurationSpecList", "POST", "/api/v2/notebooks/getUserConfigurationSpecList")
    }

    @Test("notebooks.checkAvailableName") func notebooksCheckAvailableName() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.checkAvailableName(name: "df-test")
        try same(answer, #"{"success":true,"availableName":true}"#)
        try wire.asked("notebooks.checkAvailableName", "POST", "/api/v2/notebooks/checkAvailableName")
    }

    @Test("notebooks.getLoginKeyList") func notebooksGetLoginKeyList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.getLoginKeyList().firstPage()
        try same(answer, #"{"success":true,"total":1,"contents":[{"loginKeyName":"test-key","publicKey":"ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB","fingerprint":"00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff","createdAt":"2023-05-16T15:00:48+09:00"}]}"#)
        try wire.asked("notebooks.getLoginKeyList", "POST", "/api/v2/notebooks/getLoginKeyList")
    }

    @Test("notebooks.restart") func notebooksRestart() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.restart(id: "7kHeVWhiRsxdRl0nXz04ri")
        try same(answer, #"{"success":true,"id":"7kHeVWhiRsxdRl0nXz04ri"}"#)
        try wire.asked("notebooks.restart", "POST", "/api/v2/notebooks/restart")
    }

    @Test("notebooks.delete") func notebooksDelete() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.delete(id: "7kHeVWhiRsxdRl0nXz04ri")
        try same(answer, #"{"success":true,"id":"7kHeVWhiRsxdRl0nXz04ri"}"#)
        try wire.asked("notebooks.delete", "POST", "/api/v2/notebooks/delete")
    }

    @Test("notebooks.create") func notebooksCreate() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.create(accountId: "2mUVZaHseGadiNFAg5MHjk", addStorage: false, bucketName: "df-bucket", loginKeyName: "test-key", name: "df-notebook", serverTypeCode: "SVR.EXAMPLE", subnetNo: 13594, typeCode: "SW.DFRNT.OS.LNX64.CNTOS.0708.B050", typeName: "Jupyter Lab", userConfigurations: [DataForest.NotebookUserConfigurationValue(componentName: "Jupyter Lab", name: "Access Password", value: "qaz123QA")], vpcNo: 8717)
        try same(answer, #"{"success":true,"id":"7kHeVWhiRsxdRl0nXz04ri"}"#)
        try wire.asked("notebooks.create", "POST", "/api/v2/notebooks/create")
    }

    @Test("notebooks.setUserConfigurationList") func notebooksSetUserConfigurationList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.notebooks.setUserConfigurationList(id: "57LdGyOt7xXefniX27qWkp", userConfigurations: [DataForest.NotebookUserConfigurationValue(componentName: "Jupyter Lab", name: "Access Password", value: "qaz123QA")])
        try same(answer, #"{"success":true}"#)
        try wire.asked("notebooks.setUserConfigurationList", "POST", "/api/v2/notebooks/setUserConfigurationList")
    }

    @Test("apps.checkAvailableName") func appsCheckAvailableName() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.checkAvailableName(accountId: "Arv5kT9mQ2xLw7Zb3kfn", name: "dev24x7")
        try same(answer, #"{"success":true,"availableName":true}"#)
        try wire.asked("apps.checkAvailableName", "POST", "/api/v2/apps/checkAvailableName")
    }

    @Test("apps.getAppTypeIdList") func appsGetAppTypeIdList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.getAppTypeIdList().firstPage()
        try same(answer, #"{"success":true,"contents":["DEV-1.0.0","ELASTICSEARCH-7.3.2","GRAFANA-7.5.10","HBASE-2.0.0","HBASE-2.2.3","HIVESERVER2-LDAP-3.1.0","HUE-4.7.0","KAFKA-2.4.0","KIBANA-7.3.2","OPENTSDB-2.4.1","PHOENIX-5.0.0","SPARK-HISTORYSERVER-3.1.2","TRINO-437","ZEPPELIN-0.10.1","ZOOKEEPER-3.4.13"]}"#)
        try wire.asked("apps.getAppTypeIdList", "POST", "/api/v2/apps/getAppTypeIdList")
    }

    @Test("apps.getAppBasicSetting") func appsGetAppBasicSetting() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.getAppBasicSetting(accountId: "Arv5kT9mQ2xLw7Zb3kfn", appTypeId: "DEV-1.0.0")
        try same(answer, #"{"success":true,"template":"{\"name\":\"<app-name>\",\"lifetime\":604800,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20211229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}","appMasterCpuCount":1,"appMasterMemoryMb":1024,"publicQueueNames":["longlived"]}"#)
        try wire.asked("apps.getAppBasicSetting", "POST", "/api/v2/apps/getAppBasicSetting")
    }

    @Test("apps.getAppTypeTemplate") func appsGetAppTypeTemplate() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.getAppTypeTemplate(appTypeId: "DEV-1.0.0")
        try same(answer, #"{"success":true,"template":"{\"name\":\"<app-name>\",\"lifetime\":integer,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20191229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://${USER}--${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://${USER}--${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}"}"#)
        try wire.asked("apps.getAppTypeTemplate", "POST", "/api/v2/apps/getAppTypeTemplate")
    }

    @Test("apps.create") func appsCreate() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.create(accountId: "x2PFQJ88q0be79VRB2eT5v", queueName: "longlived", appTypeId: "KAFKA-2.4.0", name: "kafka001", lifetime: 604800, components: [DataForest.AppComponentRequest(name: "broker", memoryMb: 2048, cpuCount: 4, containerCount: 1), DataForest.AppComponentRequest(name: "kafka-manager", memoryMb: 2048, cpuCount: 1, containerCount: 1)], description: "string", dependentIds: ["mB4OMQ0QwFXb5XINOzfW8u"])
        try same(answer, #"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#)
        try wire.asked("apps.create", "POST", "/api/v2/apps/create")
    }

    @Test("apps.getList") func appsGetList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.getList(search: DataForest.AppListSearch(accountId: "x2PFQJ88q0be79VRB2eT5v")).firstPage()
        try same(answer, #"{"success":true,"total":1,"contents":[{"id":"Q7aziexhg0FcWx5eGUAk3D","name":"app001","state":"RUNNING","queueName":"longlived","accountId":"x2PFQJ88q0be79VRB2eT5v","accountName":"df001","startedAt":"2025-02-25T15:49:07+09:00","lifetimeMillis":604800,"disabled":false}]}"#)
        try wire.asked("apps.getList", "POST", "/api/v2/apps/getList")
    }

    @Test("apps.getDetail") func appsGetDetail() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.getDetail(id: "Q7aziexhg0FcWx5eGUAk3D")
        try same(answer, #"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D","appId":"Q7aziexhg0FcWx5eGUAk3D","name":"app001","appTypeId":"DEV-1.0.0","version":"v1","lifetime":"7 days, 0:0:0 (604800 seconds)","queueName":"longlived","description":"DEV-1.0.0","state":"RUNNING","links":{"shell":"https://df001--apps1--shell--8080.df-proxy.kr.ch.naverncp.com","supervisor":"https://df001--apps1--shell--9001.df-proxy.kr.ch.naverncp.com"},"components":[{"name":"shell","state":"STABLE","memoryMb":1,"cpuCount":1,"image":"abcdefgh.kr.private-ncr.ntruss.com/dfnew-env:20241217","containers":[{"id":"container_e01_1705213280123_0231_01_000002","name":"shell-0","state":"READY","hostName":"shell-0.apps1.df001.kr.ch.naverncp.com"}]}]}"#)
        try wire.asked("apps.getDetail", "POST", "/api/v2/apps/getDetail")
    }

    @Test("apps.killContainer") func appsKillContainer() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.killContainer(id: "Q7aziexhg0FcWx5eGUAk3D", containerName: "shell-0")
        try same(answer, #"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#)
        try wire.asked("apps.killContainer", "POST", "/api/v2/apps/killContainer")
    }

    @Test("apps.killMaster") func appsKillMaster() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.killMaster(id: "Q7aziexhg0FcWx5eGUAk3D")
        try same(answer, #"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#)
        try wire.asked("apps.killMaster", "POST", "/api/v2/apps/killMaster")
    }

    @Test("apps.setContainerCount") func appsSetContainerCount() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.setContainerCount(id: "Q7aziexhg0FcWx5eGUAk3D", componentName: "shell", containerCount: 2)
        try same(answer, #"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#)
        try wire.asked("apps.setContainerCount", "POST", "/api/v2/apps/setContainerCount")
    }

    @Test("apps.setLifetime") func appsSetLifetime() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.setLifetime(id: "Q7aziexhg0FcWx5eGUAk3D", lifetime: 400)
        try same(answer, #"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#)
        try wire.asked("apps.setLifetime", "POST", "/api/v2/apps/setLifetime")
    }

    @Test("apps.start") func appsStart() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.start(id: "Q7aziexhg0FcWx5eGUAk3D")
        try same(answer, #"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#)
        try wire.asked("apps.start", "POST", "/api/v2/apps/start")
    }

    @Test("apps.stop") func appsStop() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.stop(id: "Q7aziexhg0FcWx5eGUAk3D")
        try same(answer, #"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#)
        try wire.asked("apps.stop", "POST", "/api/v2/apps/stop")
    }

    @Test("apps.delete") func appsDelete() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.apps.delete(id: "Q7aziexhg0FcWx5eGUAk3D")
        try same(answer, #"{"success":true,"id":"Q7aziexhg0FcWx5eGUAk3D"}"#)
        try wire.asked("apps.delete", "POST", "/api/v2/apps/delete")
    }

    @Test("aiWorkspaces.checkAvailableName") func aiWorkspacesCheckAvailableName() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiWorkspaces.checkAvailableName(accountId: "wWwEh34wOZOgdafhe36lEO", name: "workspace")
        try same(answer, #"{"success":true,"availableName":true}"#)
        try wire.asked("aiWorkspaces.checkAvailableName", "POST", "/api/v2/aiworkspaces/checkAvailableName")
    }

    @Test("aiWorkspaces.getDockerImageList") func aiWorkspacesGetDockerImageList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiWorkspaces.getDockerImageList(search: DataForest.DockerImageSearch(typeName: "tensorflow"))
        try same(answer, #"{"success":true,"message":"success","dockerImages":{"tensorflow":["tensorflow/tensorflow:2.4.1-gpu"]}}"#)
        try wire.asked("aiWorkspaces.getDockerImageList", "POST", "/api/v2/aiworkspaces/getDockerImageList")
    }

    @Test("aiWorkspaces.create") func aiWorkspacesCreate() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiWorkspaces.create(accountId: "azjdAVRBx7cdEZqjvxSabH", name: "workspace", configuration: DataForest.AiAppTypeSpec(docker: DataForest.AiAppDocker(command: "python train.py", image: "tensorflow/tensorflow:2.4.1-gpu", args: "--epochs 1", env: ["MODE": "train"], exposeTcpPorts: [8888]), userPackageUri: "hdfs://koya/user/df-api/package.zip", queueName: "gpu", name: "workspace", resource: DataForest.AiAppResource(cpuCount: 1, gpuCount: 1, gpuModel: "T4", memoryMb: 15360), data: DataForest.AiAppData(input: [DataForest.AiAppDataInput(hdfs: "/user/df-api/in", path: "/data/in")], output: [DataForest.AiAppDataOutput(hdfs: "/user/df-api/out", overwrite: true, path: "/data/out")])), description: "sample")
        try same(answer, #"{"success":true,"id":"5R4q4qDy7AafDHz9IeTIfu"}"#)
        try wire.asked("aiWorkspaces.create", "POST", "/api/v2/aiworkspaces/create")
    }

    @Test("aiWorkspaces.getList") func aiWorkspacesGetList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiWorkspaces.getList(search: DataForest.AccountSearch(accountId: "azjdAVRBx7cdEZqjvxSabH")).firstPage()
        try same(answer, #"{"contents":[{"accountName":"df-api","createdAt":"2023-05-15T02:23:55.752Z","description":"sample","disabled":false,"id":"5R4q4qDy7AafDHz9IeTIfu","imageVersion":"tensorflow/tensorflow:2.4.1-gpu","modifiedAt":"2023-05-15T02:23:55.752Z","name":"workspace"}],"success":true,"total":1}"#)
        try wire.asked("aiWorkspaces.getList", "POST", "/api/v2/aiworkspaces/getList")
    }

    @Test("aiWorkspaces.getDetail") func aiWorkspacesGetDetail() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiWorkspaces.getDetail(id: "5R4q4qDy7AafDHz9IeTIfu")
        try same(answer, #"{"accountId":"azjdAVRBx7cdEZqjvxSabH","accountName":"df-api","contents":[{"configuration":{"userPackageUri":"hdfs://koya/user/df-api/package.zip","queueName":"gpu","name":"workspace","resource":{"cpuCount":1,"gpuCount":1,"gpuModel":"T4","memoryMb":15360},"docker":{"args":"--epochs 1","command":"python train.py","env":{"MODE":"train"},"exposeTcpPorts":[8888],"image":"tensorflow/tensorflow:2.4.1-gpu"},"data":{"input":[{"hdfs":"/user/df-api/in","path":"/data/in"}],"output":[{"hdfs":"/user/df-api/out","overwrite":true,"path":"/data/out"}]}},"createdAt":"2023-05-15T02:49:34.219Z","modifiedAt":"2023-05-15T02:49:34.219Z"}],"createdAt":"2023-05-15T02:49:34.219Z","description":"sample","id":"5R4q4qDy7AafDHz9IeTIfu","imageVersion":"tensorflow/tensorflow:2.4.1-gpu","modifiedAt":"2023-05-15T02:49:34.219Z","name":"workspace","success":true}"#)
        try wire.asked("aiWorkspaces.getDetail", "POST", "/api/v2/aiworkspaces/getDetail")
    }

    @Test("aiWorkspaces.getConfigurationList") func aiWorkspacesGetConfigurationList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiWorkspaces.getConfigurationList(id: "5R4q4qDy7AafDHz9IeTIfu").firstPage()
        try same(answer, #"{"contents":[{"configuration":{"userPackageUri":"hdfs://koya/user/df-api/package.zip","queueName":"gpu","name":"workspace","resource":{"cpuCount":1,"gpuCount":1,"gpuModel":"T4","memoryMb":15360},"docker":{"args":"--epochs 1","command":"python train.py","env":{"MODE":"train"},"exposeTcpPorts":[8888],"image":"tensorflow/tensorflow:2.4.1-gpu"},"data":{"input":[{"hdfs":"/user/df-api/in","path":"/data/in"}],"output":[{"hdfs":"/user/df-api/out","overwrite":true,"path":"/data/out"}]}},"createdAt":"2023-05-15T02:49:34.219Z","modifiedAt":"2023-05-15T02:49:34.219Z"}],"success":true,"total":1}"#)
        try wire.asked("aiWorkspaces.getConfigurationList", "POST", "/api/v2/aiworkspaces/getConfigurationList")
    }

    @Test("aiWorkspaces.setConfiguration") func aiWorkspacesSetConfiguration() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiWorkspaces.setConfiguration(id: "5R4q4qDy7AafDHz9IeTIfu", configuration: DataForest.AiAppTypeSpec(docker: DataForest.AiAppDocker(command: "python train.py", image: "tensorflow/tensorflow:2.4.1-gpu", args: "--epochs 1", env: ["MODE": "train"], exposeTcpPorts: [8888]), userPackageUri: "hdfs://koya/user/df-api/package.zip", queueName: "gpu", name: "workspace", resource: DataForest.AiAppResource(cpuCount: 1, gpuCount: 1, gpuModel: "T4", memoryMb: 15360), data: DataForest.AiAppData(input: [DataForest.AiAppDataInput(hdfs: "/user/df-api/in", path: "/data/in")], output: [DataForest.AiAppDataOutput(hdfs: "/user/df-api/out", overwrite: true, path: "/data/out")])))
        try same(answer, #"{"success":true,"id":"5R4q4qDy7AafDHz9IeTIfu"}"#)
        try wire.asked("aiWorkspaces.setConfiguration", "POST", "/api/v2/aiworkspaces/setConfiguration")
    }

    @Test("aiWorkspaces.delete") func aiWorkspacesDelete() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiWorkspaces.delete(id: "5R4q4qDy7AafDHz9IeTIfu")
        try same(answer, #"{"success":true,"id":"5R4q4qDy7AafDHz9IeTIfu"}"#)
        try wire.asked("aiWorkspaces.delete", "POST", "/api/v2/aiworkspaces/delete")
    }

    @Test("aiApps.submit") func aiAppsSubmit() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiApps.submit(aiWorkspaceId: "5R4q4qDy7AafDHz9IeTIfu", namePrefix: "train", queueName: "gpu", data: DataForest.AiAppData(input: [DataForest.AiAppDataInput(hdfs: "/user/df-api/in", path: "/data/in")], output: [DataForest.AiAppDataOutput(hdfs: "/user/df-api/out", overwrite: true, path: "/data/out")]), docker: DataForest.AiAppDocker(command: "python train.py", image: "tensorflow/tensorflow:2.4.1-gpu", args: "--epochs 1", env: ["MODE": "train"], exposeTcpPorts: [8888]), resource: DataForest.AiAppResource(cpuCount: 1, gpuCount: 1, gpuModel: "T4", memoryMb: 15360))
        try same(answer, #"{"success":true,"id":"cMmEw7HCjVQdcHh3JVOptL","accountName":"df-api","name":"train-1","queueName":"gpu","startedAt":"2023-05-17T01:20:31.929Z","elapsedMillis":0,"state":"ACCEPTED","finalStatus":"UNDEFINED"}"#)
        try wire.asked("aiApps.submit", "POST", "/api/v2/aiapps/submit")
    }

    @Test("aiApps.getList") func aiAppsGetList() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiApps.getList(search: DataForest.AccountSearch(accountId: "9QDeb59ZeUJwKNqssE66oM")).firstPage()
        try same(answer, #"{"contents":[{"accountName":"df-api","appId":"application_1684201286417_0351","finalStatus":"SUCCEEDED","finishedAt":"2023-05-17T01:25:31.929Z","id":"cMmEw7HCjVQdcHh3JVOptL","name":"train-1","queueName":"gpu","startedAt":"2023-05-17T01:20:31.929Z","state":"FINISHED","disabled":false,"modifiedAt":"2023-05-17T01:25:31.929Z","workspaceName":"workspace"}],"success":true}"#)
        try wire.asked("aiApps.getList", "POST", "/api/v2/aiapps/getList")
    }

    @Test("aiApps.getDetail") func aiAppsGetDetail() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiApps.getDetail(id: "cMmEw7HCjVQdcHh3JVOptL")
        try same(answer, #"{"accountName":"df-api","appId":"application_1684201286417_0351","finalStatus":"SUCCEEDED","finishedAt":"2023-05-17T01:25:31.929Z","id":"cMmEw7HCjVQdcHh3JVOptL","name":"train-1","queueName":"gpu","startedAt":"2023-05-17T01:20:31.929Z","state":"FINISHED","success":true,"elapsedMillis":300000,"containers":{"worker-0":{"component":"worker","containerId":"container_1684201286417_0351_01_000002","cpuCount":1,"createdAt":"2023-05-17T01:20:31.929Z","dockerImage":"tensorflow/tensorflow:2.4.1-gpu","logUrl":"https://example.invalid/log","memoryMb":15360,"status":"SUCCEEDED"}}}"#)
        try wire.asked("aiApps.getDetail", "POST", "/api/v2/aiapps/getDetail")
    }

    @Test("aiApps.kill") func aiAppsKill() async throws {
        let (client, wire) = try Wire.open(DataForest.self)
        let answer = try await client.aiApps.kill(id: "cMmEw7HCjVQdcHh3JVOptL")
        try same(answer, #"{"success":true,"message":"success","id":"cMmEw7HCjVQdcHh3JVOptL"}"#)
        try wire.asked("aiApps.kill", "POST", "/api/v2/aiapps/kill")
    }
}
