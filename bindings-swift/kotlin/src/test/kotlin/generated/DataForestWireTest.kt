/*
 * One call of every operation of NAVER Cloud Data Forest, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/data-forest.yaml`; do not edit.
 */

package io.github.gureum.dataforest

import io.github.gureum.Keytab
import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class DataForestWireTest {
    private val client = wire.client(::DataForest)

    @Test
    fun accountsCheckAvailableName() = wire.asked("accounts.checkAvailableName", "POST", "/api/v2/accounts/checkAvailableName") {
        val answer = client.accounts.checkAvailableName(name = "forest001")
        wire.same(answer, "{\"success\":true,\"availableName\":true}")
        assertEquals(true, answer.success)
        assertEquals(true, answer.availableName)
    }

    @Test
    fun accountsCheckHasResource() = wire.asked("accounts.checkHasResource", "POST", "/api/v2/accounts/checkHasResource") {
        val answer = client.accounts.checkHasResource(id = "bQzIBjrQEtRktPBnc8PpyC")
        wire.same(answer, "{\"success\":true,\"hasResource\":true}")
        assertEquals(true, answer.success)
        assertEquals(true, answer.hasResource)
    }

    @Test
    fun accountsCreate() = wire.asked("accounts.create", "POST", "/api/v2/accounts/create") {
        val answer = client.accounts.create(name = "df001", password = "Df0rest!2024")
        wire.same(answer, "{\"success\":true,\"id\":\"axE7wU9ERm8fTc7e17vNvu\"}")
        assertEquals(true, answer.success)
        assertEquals("axE7wU9ERm8fTc7e17vNvu", answer.id)
    }

    @Test
    fun accountsGetList() = wire.asked("accounts.getList", "POST", "/api/v2/accounts/getList") {
        val answer = client.accounts.getList().firstPage()
        wire.same(answer, "{\"success\":true,\"total\":1,\"contents\":[{\"id\":\"axE7wU9ERm8fTc7e17vNvu\",\"name\":\"df-api\",\"principal\":\"df-api@KR.DF.NAVERNCP.COM\",\"status\":\"RUNNING\",\"createdAt\":\"2023-05-26T11:35:01+09:00\",\"disabled\":false}]}")
        assertEquals(true, answer.success)
        assertEquals(1L, answer.total)
        assertEquals(1, answer.contents.size)
        assertEquals("axE7wU9ERm8fTc7e17vNvu", answer.contents[0].id)
        assertEquals("df-api", answer.contents[0].name)
        assertEquals("df-api@KR.DF.NAVERNCP.COM", answer.contents[0].principal)
        assertEquals(AccountStatus("RUNNING"), answer.contents[0].status)
        assertEquals(Timestamp("2023-05-26T11:35:01+09:00"), answer.contents[0].createdAt)
        assertEquals(false, answer.contents[0].disabled)
    }

    @Test
    fun accountsGetDetail() = wire.asked("accounts.getDetail", "POST", "/api/v2/accounts/getDetail") {
        val answer = client.accounts.getDetail(id = "axE7wU9ERm8fTc7e17vNvu")
        wire.same(answer, "{\"success\":true,\"id\":\"axE7wU9ERm8fTc7e17vNvu\",\"name\":\"df-api\",\"status\":\"RUNNING\",\"createdAt\":\"2023-05-26T11:35:01+09:00\",\"quotas\":[{\"namespace\":\"koya\",\"fileCountMillion\":1,\"spaceTb\":200},{\"namespace\":\"tata\",\"fileCountMillion\":1,\"spaceTb\":200}]}")
        assertEquals(true, answer.success)
        assertEquals("axE7wU9ERm8fTc7e17vNvu", answer.id)
        assertEquals("df-api", answer.name)
        assertEquals(AccountStatus("RUNNING"), answer.status)
        assertEquals(Timestamp("2023-05-26T11:35:01+09:00"), answer.createdAt)
        assertEquals(2, answer.quotas.size)
        assertEquals(HdfsNamespace("koya"), answer.quotas[0].namespace)
        assertEquals(1L, answer.quotas[0].fileCountMillion)
        assertEquals(200L, answer.quotas[0].spaceTb)
    }

    @Test
    fun accountsGetKerberosKeytab() = wire.asked("accounts.getKerberosKeytab", "POST", "/api/v2/accounts/getKerberosKeytab") {
        val answer = client.accounts.getKerberosKeytab(id = "bQzIBjrQEtRktPBnc8PpyC")
        wire.sameFile(answer, Keytab::class, "BQIAAABKAAEAEktSLkRGLk5BVkVSTkNQLkNPTQAFZGYwMDEAAAABZ7Z4NwEAEgAgAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
    }

    @Test
    fun accountsResetKerberosKeytab() = wire.asked("accounts.resetKerberosKeytab", "POST", "/api/v2/accounts/resetKerberosKeytab") {
        val answer = client.accounts.resetKerberosKeytab(id = "20nAZnjbUNFdc7RsILlC3A")
        wire.same(answer, "{\"success\":true,\"id\":\"20nAZnjbUNFdc7RsILlC3A\"}")
        assertEquals(true, answer.success)
        assertEquals("20nAZnjbUNFdc7RsILlC3A", answer.id)
    }

    @Test
    fun accountsResetPassword() = wire.asked("accounts.resetPassword", "POST", "/api/v2/accounts/resetPassword") {
        val answer = client.accounts.resetPassword(id = "20nAZnjbUNFdc7RsILlC3A", password = "Df0rest!2024")
        wire.same(answer, "{\"success\":true,\"id\":\"20nAZnjbUNFdc7RsILlC3A\"}")
        assertEquals(true, answer.success)
        assertEquals("20nAZnjbUNFdc7RsILlC3A", answer.id)
    }

    @Test
    fun accountsSetQuota() = wire.asked("accounts.setQuota", "POST", "/api/v2/accounts/setQuota") {
        val answer = client.accounts.setQuota(id = "axE7wU9ERm8fTc7e17vNvu", namespace = HdfsNamespace("koya"), fileCountMillion = 1L, spaceTb = 200L)
        wire.same(answer, "{\"success\":true,\"id\":\"axE7wU9ERm8fTc7e17vNvu\"}")
        assertEquals(true, answer.success)
        assertEquals("axE7wU9ERm8fTc7e17vNvu", answer.id)
    }

    @Test
    fun accountsDelete() = wire.asked("accounts.delete", "POST", "/api/v2/accounts/delete") {
        val answer = client.accounts.delete(id = "Z4Io5tKK73scT4sGJBlLjG")
        wire.same(answer, "{\"success\":true,\"message\":\"success\",\"id\":\"Z4Io5tKK73scT4sGJBlLjG\"}")
        assertEquals(true, answer.success)
        assertEquals("success", answer.message)
        assertEquals("Z4Io5tKK73scT4sGJBlLjG", answer.id)
    }

    @Test
    fun notebooksGetVpcList() = wire.asked("notebooks.getVpcList", "POST", "/api/v2/notebooks/getVpcList") {
        val answer = client.notebooks.getVpcList().firstPage()
        wire.same(answer, "{\"success\":true,\"total\":2,\"contents\":[{\"vpcNo\":9166,\"vpcName\":\"vpc2\",\"regionNo\":1},{\"vpcNo\":8717,\"vpcName\":\"test-vpc\",\"regionNo\":1}]}")
        assertEquals(2, answer.contents.size)
        assertEquals(1L, answer.contents[0].regionNo)
        assertEquals("vpc2", answer.contents[0].vpcName)
        assertEquals(9166L, answer.contents[0].vpcNo)
        assertEquals(true, answer.success)
        assertEquals(2L, answer.total)
    }

    @Test
    fun notebooksGetVpcDetail() = wire.asked("notebooks.getVpcDetail", "POST", "/api/v2/notebooks/getVpcDetail") {
        val answer = client.notebooks.getVpcDetail(vpcNo = 8717L)
        wire.same(answer, "{\"success\":true,\"vpcNo\":8717,\"vpcName\":\"test-vpc\",\"regionNo\":1,\"ipv4Cidr\":\"172.16.0.0/16\",\"state\":\"RUN\",\"createdAt\":\"2023-06-07T06:18:03.284+09:00\"}")
        assertEquals(Timestamp("2023-06-07T06:18:03.284+09:00"), answer.createdAt)
        assertEquals("172.16.0.0/16", answer.ipv4Cidr)
        assertEquals(1L, answer.regionNo)
        assertEquals(GetVpcDetailState("RUN"), answer.state)
        assertEquals(true, answer.success)
        assertEquals("test-vpc", answer.vpcName)
        assertEquals(8717L, answer.vpcNo)
    }

    @Test
    fun notebooksGetSubnetList() = wire.asked("notebooks.getSubnetList", "POST", "/api/v2/notebooks/getSubnetList") {
        val answer = client.notebooks.getSubnetList(typeCode = "SW.DFRNT.OS.LNX64.CNTOS.0708.B050", vpcNo = 8717L).firstPage()
        wire.same(answer, "{\"success\":true,\"total\":1,\"contents\":[{\"subnetNo\":13594,\"subnetName\":\"prisub-kr\",\"zoneNo\":3,\"zoneName\":\"KR-2\",\"isPublic\":true}]}")
        assertEquals(1, answer.contents.size)
        assertEquals(true, answer.contents[0].isPublic)
        assertEquals("prisub-kr", answer.contents[0].subnetName)
        assertEquals(13594L, answer.contents[0].subnetNo)
        assertEquals("KR-2", answer.contents[0].zoneName)
        assertEquals(3L, answer.contents[0].zoneNo)
        assertEquals(true, answer.success)
        assertEquals(1L, answer.total)
    }

    @Test
    fun notebooksGetSubnetDetail() = wire.asked("notebooks.getSubnetDetail", "POST", "/api/v2/notebooks/getSubnetDetail") {
        val answer = client.notebooks.getSubnetDetail(vpcNo = 8717L, subnetNo = 1394L)
        wire.same(answer, "{\"success\":true,\"vpcNo\":8717,\"vpcName\":\"test-vpc\",\"zoneNo\":3,\"zoneName\":\"KR-2\",\"subnetNo\":13594,\"subnetName\":\"prisub-kr\",\"subnet\":\"172.16.3.0/24\",\"createdAt\":\"2023-05-16T15:00:48.066+09:00\",\"state\":\"RUN\",\"isPublic\":true}")
        assertEquals(Timestamp("2023-05-16T15:00:48.066+09:00"), answer.createdAt)
        assertEquals(true, answer.isPublic)
        assertEquals(GetSubnetDetailState("RUN"), answer.state)
        assertEquals("172.16.3.0/24", answer.subnet)
        assertEquals("prisub-kr", answer.subnetName)
        assertEquals(13594L, answer.subnetNo)
        assertEquals(true, answer.success)
        assertEquals("test-vpc", answer.vpcName)
        assertEquals(8717L, answer.vpcNo)
        assertEquals("KR-2", answer.zoneName)
        assertEquals(3L, answer.zoneNo)
    }

    @Test
    fun notebooksGetTypeList() = wire.asked("notebooks.getTypeList", "POST", "/api/v2/notebooks/getTypeList") {
        val answer = client.notebooks.getTypeList().firstPage()
        wire.same(answer, "{\"success\":true,\"contents\":[{\"typeCode\":\"SW.DFRNT.OS.LNX64.CNTOS.0708.B050\",\"typeName\":\"Jupyter Lab\"}]}")
        assertEquals(1, answer.contents.size)
        assertEquals("SW.DFRNT.OS.LNX64.CNTOS.0708.B050", answer.contents[0].typeCode)
        assertEquals("Jupyter Lab", answer.contents[0].typeName)
        assertEquals(true, answer.success)
    }

    @Test
    fun notebooksGetServerTypeList() = wire.asked("notebooks.getServerTypeList", "POST", "/api/v2/notebooks/getServerTypeList") {
        val answer = client.notebooks.getServerTypeList(typeCode = "SW.DFRNT.OS.LNX64.CNTOS.0708.B050").firstPage()
        wire.same(answer, "{\"success\":true,\"contents\":[{\"serverTypeCode\":\"SVR.EXAMPLE\",\"serverDesc\":\"vCPU 4EA, Memory 16GB\"}]}")
        assertEquals(1, answer.contents.size)
        assertEquals("vCPU 4EA, Memory 16GB", answer.contents[0].serverDesc)
        assertEquals("SVR.EXAMPLE", answer.contents[0].serverTypeCode)
        assertEquals(true, answer.success)
    }

    @Test
    fun notebooksGetList() = wire.asked("notebooks.getList", "POST", "/api/v2/notebooks/getList") {
        val answer = client.notebooks.getList(accountId = "2mUVZaHseGadiNFAg5MHjk", paging = Paging(limit = 10L, offset = 0L)).firstPage()
        wire.same(answer, "{\"success\":true,\"total\":1,\"contents\":[{\"id\":\"7kHeVWhiRsxdRl0nXz04ri\",\"name\":\"df-notebook\",\"typeName\":\"Jupyter Lab\",\"state\":\"RUNNING\",\"vpcNo\":8717,\"vpcName\":\"test-vpc\",\"subnetNo\":13594,\"subnetName\":\"prisub-kr\"}]}")
        assertEquals(1, answer.contents.size)
        assertEquals("7kHeVWhiRsxdRl0nXz04ri", answer.contents[0].id)
        assertEquals("df-notebook", answer.contents[0].name)
        assertEquals(NotebookState("RUNNING"), answer.contents[0].state)
        assertEquals("prisub-kr", answer.contents[0].subnetName)
        assertEquals(13594L, answer.contents[0].subnetNo)
        assertEquals("Jupyter Lab", answer.contents[0].typeName)
        assertEquals("test-vpc", answer.contents[0].vpcName)
        assertEquals(8717L, answer.contents[0].vpcNo)
        assertEquals(true, answer.success)
        assertEquals(1L, answer.total)
    }

    @Test
    fun notebooksGetDetail() = wire.asked("notebooks.getDetail", "POST", "/api/v2/notebooks/getDetail") {
        val answer = client.notebooks.getDetail(id = "7kHeVWhiRsxdRl0nXz04ri")
        wire.same(answer, "{\"success\":true,\"id\":\"7kHeVWhiRsxdRl0nXz04ri\",\"name\":\"df-notebook\",\"typeName\":\"Jupyter Lab\",\"state\":\"RUNNING\",\"vpcNo\":8717,\"vpcName\":\"test-vpc\",\"subnetNo\":13594,\"subnetName\":\"prisub-kr\",\"loginKeyName\":\"test-key\",\"createdAt\":\"2023-06-07T06:28:34.992Z\",\"userConfigurations\":[{\"componentName\":\"Jupyter Lab\",\"name\":\"Access Password\",\"isMasking\":true,\"regularExpression\":\"^[a-zA-Z][a-zA-Z0-9]{1,7}\$\",\"value\":\"\"}]}")
        assertEquals(Timestamp("2023-06-07T06:28:34.992Z"), answer.createdAt)
        assertEquals("7kHeVWhiRsxdRl0nXz04ri", answer.id)
        assertEquals("test-key", answer.loginKeyName)
        assertEquals("df-notebook", answer.name)
        assertEquals(NotebookState("RUNNING"), answer.state)
        assertEquals("prisub-kr", answer.subnetName)
        assertEquals(13594L, answer.subnetNo)
        assertEquals(true, answer.success)
        assertEquals("Jupyter Lab", answer.typeName)
        assertEquals(1, answer.userConfigurations.size)
        assertEquals("Jupyter Lab", answer.userConfigurations[0].componentName)
        assertEquals(true, answer.userConfigurations[0].isMasking)
        assertEquals("Access Password", answer.userConfigurations[0].name)
        assertEquals("^[a-zA-Z][a-zA-Z0-9]{1,7}\$", answer.userConfigurations[0].regularExpression)
        assertEquals(Secret(""), answer.userConfigurations[0].value)
        assertEquals("test-vpc", answer.vpcName)
        assertEquals(8717L, answer.vpcNo)
    }

    @Test
    fun notebooksGetUserConfigurationSpecList() = wire.asked("notebooks.getUserConfigurationSpecList", "POST", "/api/v2/notebooks/getUserConfigurationSpecList") {
        val answer = client.notebooks.getUserConfigurationSpecList(typeName = "Jupyter Lab").firstPage()
        wire.same(answer, "{\"success\":true,\"userConfigurationSpecs\":[{\"name\":\"Access Password\",\"value\":\"\",\"componentName\":\"Jupyter Lab\",\"regularExpression\":\"^[a-zA-Z][a-zA-Z0-9]{1,7}\$\",\"isMasking\":true,\"isMandatory\":true},{\"name\":\"Access Key\",\"value\":\"\",\"componentName\":\"Object Storage\",\"regularExpression\":\".*\",\"isMasking\":true,\"isMandatory\":false},{\"name\":\"Secret Key\",\"value\":\"\",\"componentName\":\"Object Storage\",\"regularExpression\":\".*\",\"isMasking\":true,\"isMandatory\":false}]}")
        assertEquals(true, answer.success)
        assertEquals(3, answer.userConfigurationSpecs.size)
        assertEquals("Access Password", answer.userConfigurationSpecs[0].name)
        assertEquals(Secret(""), answer.userConfigurationSpecs[0].value)
        assertEquals("Jupyter Lab", answer.userConfigurationSpecs[0].componentName)
        assertEquals("^[a-zA-Z][a-zA-Z0-9]{1,7}\$", answer.userConfigurationSpecs[0].regularExpression)
        assertEquals(true, answer.userConfigurationSpecs[0].isMasking)
        assertEquals(true, answer.userConfigurationSpecs[0].isMandatory)
    }

    @Test
    fun notebooksCheckAvailableName() = wire.asked("notebooks.checkAvailableName", "POST", "/api/v2/notebooks/checkAvailableName") {
        val answer = client.notebooks.checkAvailableName(name = "df-test")
        wire.same(answer, "{\"success\":true,\"availableName\":true}")
        assertEquals(true, answer.availableName)
        assertEquals(true, answer.success)
    }

    @Test
    fun notebooksGetLoginKeyList() = wire.asked("notebooks.getLoginKeyList", "POST", "/api/v2/notebooks/getLoginKeyList") {
        val answer = client.notebooks.getLoginKeyList().firstPage()
        wire.same(answer, "{\"success\":true,\"total\":1,\"contents\":[{\"loginKeyName\":\"test-key\",\"publicKey\":\"ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB\",\"fingerprint\":\"00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff\",\"createdAt\":\"2023-05-16T15:00:48+09:00\"}]}")
        assertEquals(1, answer.contents.size)
        assertEquals(Timestamp("2023-05-16T15:00:48+09:00"), answer.contents[0].createdAt)
        assertEquals("00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff", answer.contents[0].fingerprint)
        assertEquals("test-key", answer.contents[0].loginKeyName)
        assertEquals("ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB", answer.contents[0].publicKey)
        assertEquals(true, answer.success)
        assertEquals(1L, answer.total)
    }

    @Test
    fun notebooksRestart() = wire.asked("notebooks.restart", "POST", "/api/v2/notebooks/restart") {
        val answer = client.notebooks.restart(id = "7kHeVWhiRsxdRl0nXz04ri")
        wire.same(answer, "{\"success\":true,\"id\":\"7kHeVWhiRsxdRl0nXz04ri\"}")
        assertEquals("7kHeVWhiRsxdRl0nXz04ri", answer.id)
        assertEquals(true, answer.success)
    }

    @Test
    fun notebooksDelete() = wire.asked("notebooks.delete", "POST", "/api/v2/notebooks/delete") {
        val answer = client.notebooks.delete(id = "7kHeVWhiRsxdRl0nXz04ri")
        wire.same(answer, "{\"success\":true,\"id\":\"7kHeVWhiRsxdRl0nXz04ri\"}")
        assertEquals("7kHeVWhiRsxdRl0nXz04ri", answer.id)
        assertEquals(true, answer.success)
    }

    @Test
    fun notebooksCreate() = wire.asked("notebooks.create", "POST", "/api/v2/notebooks/create") {
        val answer = client.notebooks.create(accountId = "2mUVZaHseGadiNFAg5MHjk", addStorage = false, bucketName = "df-bucket", loginKeyName = "test-key", name = "df-notebook", serverTypeCode = "SVR.EXAMPLE", subnetNo = 13594L, typeCode = "SW.DFRNT.OS.LNX64.CNTOS.0708.B050", typeName = "Jupyter Lab", userConfigurations = listOf(NotebookUserConfigurationValue(componentName = NotebookUserConfigurationValueComponentName("Jupyter Lab"), name = NotebookUserConfigurationValueName("Access Password"), value = Secret("qaz123QA"))), vpcNo = 8717L)
        wire.same(answer, "{\"success\":true,\"id\":\"7kHeVWhiRsxdRl0nXz04ri\"}")
        assertEquals("7kHeVWhiRsxdRl0nXz04ri", answer.id)
        assertEquals(true, answer.success)
    }

    @Test
    fun notebooksSetUserConfigurationList() = wire.asked("notebooks.setUserConfigurationList", "POST", "/api/v2/notebooks/setUserConfigurationList") {
        val answer = client.notebooks.setUserConfigurationList(id = "57LdGyOt7xXefniX27qWkp", userConfigurations = listOf(NotebookUserConfigurationValue(componentName = NotebookUserConfigurationValueComponentName("Jupyter Lab"), name = NotebookUserConfigurationValueName("Access Password"), value = Secret("qaz123QA"))))
        wire.same(answer, "{\"success\":true}")
        assertEquals(true, answer.success)
    }

    @Test
    fun appsCheckAvailableName() = wire.asked("apps.checkAvailableName", "POST", "/api/v2/apps/checkAvailableName") {
        val answer = client.apps.checkAvailableName(accountId = "Arv5kT9mQ2xLw7Zb3kfn", name = "dev24x7")
        wire.same(answer, "{\"success\":true,\"availableName\":true}")
        assertEquals(true, answer.success)
        assertEquals(true, answer.availableName)
    }

    @Test
    fun appsGetAppTypeIdList() = wire.asked("apps.getAppTypeIdList", "POST", "/api/v2/apps/getAppTypeIdList") {
        val answer = client.apps.getAppTypeIdList().firstPage()
        wire.same(answer, "{\"success\":true,\"contents\":[\"DEV-1.0.0\",\"ELASTICSEARCH-7.3.2\",\"GRAFANA-7.5.10\",\"HBASE-2.0.0\",\"HBASE-2.2.3\",\"HIVESERVER2-LDAP-3.1.0\",\"HUE-4.7.0\",\"KAFKA-2.4.0\",\"KIBANA-7.3.2\",\"OPENTSDB-2.4.1\",\"PHOENIX-5.0.0\",\"SPARK-HISTORYSERVER-3.1.2\",\"TRINO-437\",\"ZEPPELIN-0.10.1\",\"ZOOKEEPER-3.4.13\"]}")
        assertEquals(true, answer.success)
        assertEquals(15, answer.contents.size)
    }

    @Test
    fun appsGetAppBasicSetting() = wire.asked("apps.getAppBasicSetting", "POST", "/api/v2/apps/getAppBasicSetting") {
        val answer = client.apps.getAppBasicSetting(accountId = "Arv5kT9mQ2xLw7Zb3kfn", appTypeId = "DEV-1.0.0")
        wire.same(answer, "{\"success\":true,\"template\":\"{\\\"name\\\":\\\"<app-name>\\\",\\\"lifetime\\\":604800,\\\",\\\"queue\\\":\\\"dev\\\",\\\"description\\\":\\\"DEV-1.0.0\\\",\\\"artifact\\\":{\\\"id\\\":\\\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20211229\\\",\\\"type\\\":\\\"DOCKER\\\"},\\\"quicklinks\\\":{\\\"shell\\\":\\\"https://\${USER}--\${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\\\",\\\"supervisor \\\":\\\"https://\${USER}--\${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\\\"},\\\"configuration\\\":{\\\"env\\\":{\\\"KRB5_KTNAME\\\":\\\"/etc/security/keytabs/{{USER}}.service.keytab\\\"}}}\",\"appMasterCpuCount\":1,\"appMasterMemoryMb\":1024,\"publicQueueNames\":[\"longlived\"]}")
        assertEquals(true, answer.success)
        assertEquals("{\"name\":\"<app-name>\",\"lifetime\":604800,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20211229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://\${USER}--\${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://\${USER}--\${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}", answer.template)
        assertEquals(1L, answer.appMasterCpuCount)
        assertEquals(1024L, answer.appMasterMemoryMb)
    }

    @Test
    fun appsGetAppTypeTemplate() = wire.asked("apps.getAppTypeTemplate", "POST", "/api/v2/apps/getAppTypeTemplate") {
        val answer = client.apps.getAppTypeTemplate(appTypeId = "DEV-1.0.0")
        wire.same(answer, "{\"success\":true,\"template\":\"{\\\"name\\\":\\\"<app-name>\\\",\\\"lifetime\\\":integer,\\\",\\\"queue\\\":\\\"dev\\\",\\\"description\\\":\\\"DEV-1.0.0\\\",\\\"artifact\\\":{\\\"id\\\":\\\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20191229\\\",\\\"type\\\":\\\"DOCKER\\\"},\\\"quicklinks\\\":{\\\"shell\\\":\\\"https://\${USER}--\${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\\\",\\\"supervisor \\\":\\\"https://\${USER}--\${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\\\"},\\\"configuration\\\":{\\\"env\\\":{\\\"KRB5_KTNAME\\\":\\\"/etc/security/keytabs/{{USER}}.service.keytab\\\"}}}\"}")
        assertEquals(true, answer.success)
        assertEquals("{\"name\":\"<app-name>\",\"lifetime\":integer,\",\"queue\":\"dev\",\"description\":\"DEV-1.0.0\",\"artifact\":{\"id\":\"{{DEFAULT_DOCKER_REGISTRY}}/dataforest/df-env:20191229\",\"type\":\"DOCKER\"},\"quicklinks\":{\"shell\":\"https://\${USER}--\${SERVICE_NAME}--shell--8080.{{YARN_SERVICE_PROXY_DOMAIN}}\",\"supervisor \":\"https://\${USER}--\${SERVICE_NAME}--shell--9001.{{YARN_SERVICE_PROXY_DOMAIN}}\"},\"configuration\":{\"env\":{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{USER}}.service.keytab\"}}}", answer.template)
    }

    @Test
    fun appsCreate() = wire.asked("apps.create", "POST", "/api/v2/apps/create") {
        val answer = client.apps.create(accountId = "x2PFQJ88q0be79VRB2eT5v", queueName = AppQueueName("longlived"), appTypeId = "KAFKA-2.4.0", name = "kafka001", lifetime = 604800L, description = "string", dependentIds = listOf("mB4OMQ0QwFXb5XINOzfW8u"), components = listOf(AppComponentRequest(name = "broker", memoryMb = 2048L, cpuCount = 4L, containerCount = 1L), AppComponentRequest(name = "kafka-manager", memoryMb = 2048L, cpuCount = 1L, containerCount = 1L)))
        wire.same(answer, "{\"success\":true,\"id\":\"Q7aziexhg0FcWx5eGUAk3D\"}")
        assertEquals(true, answer.success)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.id)
    }

    @Test
    fun appsGetList() = wire.asked("apps.getList", "POST", "/api/v2/apps/getList") {
        val answer = client.apps.getList(search = AppListSearch(accountId = "x2PFQJ88q0be79VRB2eT5v")).firstPage()
        wire.same(answer, "{\"success\":true,\"total\":1,\"contents\":[{\"id\":\"Q7aziexhg0FcWx5eGUAk3D\",\"name\":\"app001\",\"state\":\"RUNNING\",\"queueName\":\"longlived\",\"accountId\":\"x2PFQJ88q0be79VRB2eT5v\",\"accountName\":\"df001\",\"startedAt\":\"2025-02-25T15:49:07+09:00\",\"lifetimeMillis\":604800,\"disabled\":false}]}")
        assertEquals(true, answer.success)
        assertEquals(1L, answer.total)
        assertEquals(1, answer.contents.size)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.contents[0].id)
        assertEquals("app001", answer.contents[0].name)
        assertEquals(AppState("RUNNING"), answer.contents[0].state)
        assertEquals(AppQueueName("longlived"), answer.contents[0].queueName)
        assertEquals("x2PFQJ88q0be79VRB2eT5v", answer.contents[0].accountId)
        assertEquals("df001", answer.contents[0].accountName)
        assertEquals(Timestamp("2025-02-25T15:49:07+09:00"), answer.contents[0].startedAt)
        assertEquals(604800L, answer.contents[0].lifetimeSeconds)
        assertEquals(false, answer.contents[0].disabled)
    }

    @Test
    fun appsGetDetail() = wire.asked("apps.getDetail", "POST", "/api/v2/apps/getDetail") {
        val answer = client.apps.getDetail(id = "Q7aziexhg0FcWx5eGUAk3D")
        wire.same(answer, "{\"success\":true,\"id\":\"Q7aziexhg0FcWx5eGUAk3D\",\"appId\":\"Q7aziexhg0FcWx5eGUAk3D\",\"name\":\"app001\",\"appTypeId\":\"DEV-1.0.0\",\"version\":\"v1\",\"lifetime\":\"7 days, 0:0:0 (604800 seconds)\",\"queueName\":\"longlived\",\"description\":\"DEV-1.0.0\",\"state\":\"RUNNING\",\"links\":{\"shell\":\"https://df001--apps1--shell--8080.df-proxy.kr.ch.naverncp.com\",\"supervisor\":\"https://df001--apps1--shell--9001.df-proxy.kr.ch.naverncp.com\"},\"components\":[{\"name\":\"shell\",\"state\":\"STABLE\",\"memoryMb\":1,\"cpuCount\":1,\"image\":\"abcdefgh.kr.private-ncr.ntruss.com/dfnew-env:20241217\",\"containers\":[{\"id\":\"container_e01_1705213280123_0231_01_000002\",\"name\":\"shell-0\",\"state\":\"READY\",\"hostName\":\"shell-0.apps1.df001.kr.ch.naverncp.com\"}]}]}")
        assertEquals(true, answer.success)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.id)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.appId)
        assertEquals("app001", answer.name)
        assertEquals("DEV-1.0.0", answer.appTypeId)
        assertEquals("v1", answer.version)
        assertEquals(AppQueueName("longlived"), answer.queueName)
        assertEquals("DEV-1.0.0", answer.description)
        assertEquals(AppState("RUNNING"), answer.state)
        assertEquals(1, answer.components.size)
        assertEquals("shell", answer.components[0].name)
        assertEquals(AppComponentState("STABLE"), answer.components[0].state)
        assertEquals(1L, answer.components[0].memoryMb)
        assertEquals(1L, answer.components[0].cpuCount)
        assertEquals("abcdefgh.kr.private-ncr.ntruss.com/dfnew-env:20241217", answer.components[0].image)
        assertEquals(1, answer.components[0].containers.size)
        assertEquals("container_e01_1705213280123_0231_01_000002", answer.components[0].containers[0].id)
        assertEquals("shell-0", answer.components[0].containers[0].name)
        assertEquals(AppContainerState("READY"), answer.components[0].containers[0].state)
        assertEquals("shell-0.apps1.df001.kr.ch.naverncp.com", answer.components[0].containers[0].hostName)
    }

    @Test
    fun appsKillContainer() = wire.asked("apps.killContainer", "POST", "/api/v2/apps/killContainer") {
        val answer = client.apps.killContainer(id = "Q7aziexhg0FcWx5eGUAk3D", containerName = "shell-0")
        wire.same(answer, "{\"success\":true,\"id\":\"Q7aziexhg0FcWx5eGUAk3D\"}")
        assertEquals(true, answer.success)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.id)
    }

    @Test
    fun appsKillMaster() = wire.asked("apps.killMaster", "POST", "/api/v2/apps/killMaster") {
        val answer = client.apps.killMaster(id = "Q7aziexhg0FcWx5eGUAk3D")
        wire.same(answer, "{\"success\":true,\"id\":\"Q7aziexhg0FcWx5eGUAk3D\"}")
        assertEquals(true, answer.success)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.id)
    }

    @Test
    fun appsSetContainerCount() = wire.asked("apps.setContainerCount", "POST", "/api/v2/apps/setContainerCount") {
        val answer = client.apps.setContainerCount(id = "Q7aziexhg0FcWx5eGUAk3D", componentName = "shell", containerCount = 2L)
        wire.same(answer, "{\"success\":true,\"id\":\"Q7aziexhg0FcWx5eGUAk3D\"}")
        assertEquals(true, answer.success)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.id)
    }

    @Test
    fun appsSetLifetime() = wire.asked("apps.setLifetime", "POST", "/api/v2/apps/setLifetime") {
        val answer = client.apps.setLifetime(id = "Q7aziexhg0FcWx5eGUAk3D", lifetime = 400L)
        wire.same(answer, "{\"success\":true,\"id\":\"Q7aziexhg0FcWx5eGUAk3D\"}")
        assertEquals(true, answer.success)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.id)
    }

    @Test
    fun appsStart() = wire.asked("apps.start", "POST", "/api/v2/apps/start") {
        val answer = client.apps.start(id = "Q7aziexhg0FcWx5eGUAk3D")
        wire.same(answer, "{\"success\":true,\"id\":\"Q7aziexhg0FcWx5eGUAk3D\"}")
        assertEquals(true, answer.success)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.id)
    }

    @Test
    fun appsStop() = wire.asked("apps.stop", "POST", "/api/v2/apps/stop") {
        val answer = client.apps.stop(id = "Q7aziexhg0FcWx5eGUAk3D")
        wire.same(answer, "{\"success\":true,\"id\":\"Q7aziexhg0FcWx5eGUAk3D\"}")
        assertEquals(true, answer.success)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.id)
    }

    @Test
    fun appsDelete() = wire.asked("apps.delete", "POST", "/api/v2/apps/delete") {
        val answer = client.apps.delete(id = "Q7aziexhg0FcWx5eGUAk3D")
        wire.same(answer, "{\"success\":true,\"id\":\"Q7aziexhg0FcWx5eGUAk3D\"}")
        assertEquals(true, answer.success)
        assertEquals("Q7aziexhg0FcWx5eGUAk3D", answer.id)
    }

    @Test
    fun aiWorkspacesCheckAvailableName() = wire.asked("aiWorkspaces.checkAvailableName", "POST", "/api/v2/aiworkspaces/checkAvailableName") {
        val answer = client.aiWorkspaces.checkAvailableName(accountId = "wWwEh34wOZOgdafhe36lEO", name = "workspace")
        wire.same(answer, "{\"success\":true,\"availableName\":true}")
        assertEquals(true, answer.success)
        assertEquals(true, answer.availableName)
    }

    @Test
    fun aiWorkspacesGetDockerImageList() = wire.asked("aiWorkspaces.getDockerImageList", "POST", "/api/v2/aiworkspaces/getDockerImageList") {
        val answer = client.aiWorkspaces.getDockerImageList(search = DockerImageSearch(typeName = DockerImageSearchTypeName("tensorflow")))
        wire.same(answer, "{\"success\":true,\"message\":\"success\",\"dockerImages\":{\"tensorflow\":[\"tensorflow/tensorflow:2.4.1-gpu\"]}}")
        assertEquals(true, answer.success)
        assertEquals("success", answer.message)
    }

    @Test
    fun aiWorkspacesCreate() = wire.asked("aiWorkspaces.create", "POST", "/api/v2/aiworkspaces/create") {
        val answer = client.aiWorkspaces.create(accountId = "azjdAVRBx7cdEZqjvxSabH", name = "workspace", description = "sample", configuration = AiAppTypeSpec(userPackageUri = "hdfs://koya/user/df-api/package.zip", queueName = AiAppQueueName("gpu"), name = "workspace", resource = AiAppResource(cpuCount = 1L, gpuCount = 1L, gpuModel = AiAppResourceGpuModel("T4"), memoryMb = 15360L), docker = AiAppDocker(args = "--epochs 1", command = "python train.py", env = mapOf("MODE" to Secret("train")), exposeTcpPorts = listOf(8888L), image = "tensorflow/tensorflow:2.4.1-gpu"), data = AiAppData(input = listOf(AiAppDataInput(hdfs = "/user/df-api/in", path = "/data/in")), output = listOf(AiAppDataOutput(hdfs = "/user/df-api/out", overwrite = true, path = "/data/out")))))
        wire.same(answer, "{\"success\":true,\"id\":\"5R4q4qDy7AafDHz9IeTIfu\"}")
        assertEquals(true, answer.success)
        assertEquals("5R4q4qDy7AafDHz9IeTIfu", answer.id)
    }

    @Test
    fun aiWorkspacesGetList() = wire.asked("aiWorkspaces.getList", "POST", "/api/v2/aiworkspaces/getList") {
        val answer = client.aiWorkspaces.getList(search = AccountSearch(accountId = "azjdAVRBx7cdEZqjvxSabH")).firstPage()
        wire.same(answer, "{\"contents\":[{\"accountName\":\"df-api\",\"createdAt\":\"2023-05-15T02:23:55.752Z\",\"description\":\"sample\",\"disabled\":false,\"id\":\"5R4q4qDy7AafDHz9IeTIfu\",\"imageVersion\":\"tensorflow/tensorflow:2.4.1-gpu\",\"modifiedAt\":\"2023-05-15T02:23:55.752Z\",\"name\":\"workspace\"}],\"success\":true,\"total\":1}")
        assertEquals(true, answer.success)
        assertEquals(1L, answer.total)
        assertEquals(1, answer.contents.size)
        assertEquals("5R4q4qDy7AafDHz9IeTIfu", answer.contents[0].id)
        assertEquals("workspace", answer.contents[0].name)
        assertEquals("df-api", answer.contents[0].accountName)
        assertEquals("sample", answer.contents[0].description)
        assertEquals("tensorflow/tensorflow:2.4.1-gpu", answer.contents[0].imageVersion)
        assertEquals(false, answer.contents[0].disabled)
        assertEquals(Timestamp("2023-05-15T02:23:55.752Z"), answer.contents[0].createdAt)
        assertEquals(Timestamp("2023-05-15T02:23:55.752Z"), answer.contents[0].modifiedAt)
    }

    @Test
    fun aiWorkspacesGetDetail() = wire.asked("aiWorkspaces.getDetail", "POST", "/api/v2/aiworkspaces/getDetail") {
        val answer = client.aiWorkspaces.getDetail(id = "5R4q4qDy7AafDHz9IeTIfu")
        wire.same(answer, "{\"accountId\":\"azjdAVRBx7cdEZqjvxSabH\",\"accountName\":\"df-api\",\"contents\":[{\"configuration\":{\"userPackageUri\":\"hdfs://koya/user/df-api/package.zip\",\"queueName\":\"gpu\",\"name\":\"workspace\",\"resource\":{\"cpuCount\":1,\"gpuCount\":1,\"gpuModel\":\"T4\",\"memoryMb\":15360},\"docker\":{\"args\":\"--epochs 1\",\"command\":\"python train.py\",\"env\":{\"MODE\":\"train\"},\"exposeTcpPorts\":[8888],\"image\":\"tensorflow/tensorflow:2.4.1-gpu\"},\"data\":{\"input\":[{\"hdfs\":\"/user/df-api/in\",\"path\":\"/data/in\"}],\"output\":[{\"hdfs\":\"/user/df-api/out\",\"overwrite\":true,\"path\":\"/data/out\"}]}},\"createdAt\":\"2023-05-15T02:49:34.219Z\",\"modifiedAt\":\"2023-05-15T02:49:34.219Z\"}],\"createdAt\":\"2023-05-15T02:49:34.219Z\",\"description\":\"sample\",\"id\":\"5R4q4qDy7AafDHz9IeTIfu\",\"imageVersion\":\"tensorflow/tensorflow:2.4.1-gpu\",\"modifiedAt\":\"2023-05-15T02:49:34.219Z\",\"name\":\"workspace\",\"success\":true}")
        assertEquals(true, answer.success)
        assertEquals("5R4q4qDy7AafDHz9IeTIfu", answer.id)
        assertEquals("workspace", answer.name)
        assertEquals("azjdAVRBx7cdEZqjvxSabH", answer.accountId)
        assertEquals("df-api", answer.accountName)
        assertEquals("sample", answer.description)
        assertEquals("tensorflow/tensorflow:2.4.1-gpu", answer.imageVersion)
        assertEquals(Timestamp("2023-05-15T02:49:34.219Z"), answer.createdAt)
        assertEquals(Timestamp("2023-05-15T02:49:34.219Z"), answer.modifiedAt)
        assertEquals(1, answer.contents.size)
        assertEquals("hdfs://koya/user/df-api/package.zip", answer.contents[0].configuration!!.userPackageUri)
        assertEquals(AiAppQueueName("gpu"), answer.contents[0].configuration!!.queueName)
        assertEquals("workspace", answer.contents[0].configuration!!.name)
        assertEquals(1L, answer.contents[0].configuration!!.resource!!.cpuCount)
        assertEquals(1L, answer.contents[0].configuration!!.resource!!.gpuCount)
        assertEquals(AiAppResourceGpuModel("T4"), answer.contents[0].configuration!!.resource!!.gpuModel)
        assertEquals(15360L, answer.contents[0].configuration!!.resource!!.memoryMb)
        assertEquals("--epochs 1", answer.contents[0].configuration!!.docker.args)
        assertEquals("python train.py", answer.contents[0].configuration!!.docker.command)
        assertEquals(1, answer.contents[0].configuration!!.docker.exposeTcpPorts!!.size)
        assertEquals("tensorflow/tensorflow:2.4.1-gpu", answer.contents[0].configuration!!.docker.image)
        assertEquals(1, answer.contents[0].configuration!!.data!!.input.size)
        assertEquals("/user/df-api/in", answer.contents[0].configuration!!.data!!.input[0].hdfs)
        assertEquals("/data/in", answer.contents[0].configuration!!.data!!.input[0].path)
        assertEquals(1, answer.contents[0].configuration!!.data!!.output.size)
        assertEquals("/user/df-api/out", answer.contents[0].configuration!!.data!!.output[0].hdfs)
        assertEquals(true, answer.contents[0].configuration!!.data!!.output[0].overwrite)
        assertEquals("/data/out", answer.contents[0].configuration!!.data!!.output[0].path)
        assertEquals(Timestamp("2023-05-15T02:49:34.219Z"), answer.contents[0].createdAt)
        assertEquals(Timestamp("2023-05-15T02:49:34.219Z"), answer.contents[0].modifiedAt)
    }

    @Test
    fun aiWorkspacesGetConfigurationList() = wire.asked("aiWorkspaces.getConfigurationList", "POST", "/api/v2/aiworkspaces/getConfigurationList") {
        val answer = client.aiWorkspaces.getConfigurationList(id = "5R4q4qDy7AafDHz9IeTIfu").firstPage()
        wire.same(answer, "{\"contents\":[{\"configuration\":{\"userPackageUri\":\"hdfs://koya/user/df-api/package.zip\",\"queueName\":\"gpu\",\"name\":\"workspace\",\"resource\":{\"cpuCount\":1,\"gpuCount\":1,\"gpuModel\":\"T4\",\"memoryMb\":15360},\"docker\":{\"args\":\"--epochs 1\",\"command\":\"python train.py\",\"env\":{\"MODE\":\"train\"},\"exposeTcpPorts\":[8888],\"image\":\"tensorflow/tensorflow:2.4.1-gpu\"},\"data\":{\"input\":[{\"hdfs\":\"/user/df-api/in\",\"path\":\"/data/in\"}],\"output\":[{\"hdfs\":\"/user/df-api/out\",\"overwrite\":true,\"path\":\"/data/out\"}]}},\"createdAt\":\"2023-05-15T02:49:34.219Z\",\"modifiedAt\":\"2023-05-15T02:49:34.219Z\"}],\"success\":true,\"total\":1}")
        assertEquals(true, answer.success)
        assertEquals(1L, answer.total)
        assertEquals(1, answer.contents.size)
        assertEquals("hdfs://koya/user/df-api/package.zip", answer.contents[0].configuration!!.userPackageUri)
        assertEquals(AiAppQueueName("gpu"), answer.contents[0].configuration!!.queueName)
        assertEquals("workspace", answer.contents[0].configuration!!.name)
        assertEquals(1L, answer.contents[0].configuration!!.resource!!.cpuCount)
        assertEquals(1L, answer.contents[0].configuration!!.resource!!.gpuCount)
        assertEquals(AiAppResourceGpuModel("T4"), answer.contents[0].configuration!!.resource!!.gpuModel)
        assertEquals(15360L, answer.contents[0].configuration!!.resource!!.memoryMb)
        assertEquals("--epochs 1", answer.contents[0].configuration!!.docker.args)
        assertEquals("python train.py", answer.contents[0].configuration!!.docker.command)
        assertEquals(1, answer.contents[0].configuration!!.docker.exposeTcpPorts!!.size)
        assertEquals("tensorflow/tensorflow:2.4.1-gpu", answer.contents[0].configuration!!.docker.image)
        assertEquals(1, answer.contents[0].configuration!!.data!!.input.size)
        assertEquals("/user/df-api/in", answer.contents[0].configuration!!.data!!.input[0].hdfs)
        assertEquals("/data/in", answer.contents[0].configuration!!.data!!.input[0].path)
        assertEquals(1, answer.contents[0].configuration!!.data!!.output.size)
        assertEquals("/user/df-api/out", answer.contents[0].configuration!!.data!!.output[0].hdfs)
        assertEquals(true, answer.contents[0].configuration!!.data!!.output[0].overwrite)
        assertEquals("/data/out", answer.contents[0].configuration!!.data!!.output[0].path)
        assertEquals(Timestamp("2023-05-15T02:49:34.219Z"), answer.contents[0].createdAt)
        assertEquals(Timestamp("2023-05-15T02:49:34.219Z"), answer.contents[0].modifiedAt)
    }

    @Test
    fun aiWorkspacesSetConfiguration() = wire.asked("aiWorkspaces.setConfiguration", "POST", "/api/v2/aiworkspaces/setConfiguration") {
        val answer = client.aiWorkspaces.setConfiguration(id = "5R4q4qDy7AafDHz9IeTIfu", configuration = AiAppTypeSpec(userPackageUri = "hdfs://koya/user/df-api/package.zip", queueName = AiAppQueueName("gpu"), name = "workspace", resource = AiAppResource(cpuCount = 1L, gpuCount = 1L, gpuModel = AiAppResourceGpuModel("T4"), memoryMb = 15360L), docker = AiAppDocker(args = "--epochs 1", command = "python train.py", env = mapOf("MODE" to Secret("train")), exposeTcpPorts = listOf(8888L), image = "tensorflow/tensorflow:2.4.1-gpu"), data = AiAppData(input = listOf(AiAppDataInput(hdfs = "/user/df-api/in", path = "/data/in")), output = listOf(AiAppDataOutput(hdfs = "/user/df-api/out", overwrite = true, path = "/data/out")))))
        wire.same(answer, "{\"success\":true,\"id\":\"5R4q4qDy7AafDHz9IeTIfu\"}")
        assertEquals(true, answer.success)
        assertEquals("5R4q4qDy7AafDHz9IeTIfu", answer.id)
    }

    @Test
    fun aiWorkspacesDelete() = wire.asked("aiWorkspaces.delete", "POST", "/api/v2/aiworkspaces/delete") {
        val answer = client.aiWorkspaces.delete(id = "5R4q4qDy7AafDHz9IeTIfu")
        wire.same(answer, "{\"success\":true,\"id\":\"5R4q4qDy7AafDHz9IeTIfu\"}")
        assertEquals(true, answer.success)
        assertEquals("5R4q4qDy7AafDHz9IeTIfu", answer.id)
    }

    @Test
    fun aiAppsSubmit() = wire.asked("aiApps.submit", "POST", "/api/v2/aiapps/submit") {
        val answer = client.aiApps.submit(aiWorkspaceId = "5R4q4qDy7AafDHz9IeTIfu", namePrefix = "train", queueName = AiAppQueueName("gpu"), data = AiAppData(input = listOf(AiAppDataInput(hdfs = "/user/df-api/in", path = "/data/in")), output = listOf(AiAppDataOutput(hdfs = "/user/df-api/out", overwrite = true, path = "/data/out"))), docker = AiAppDocker(args = "--epochs 1", command = "python train.py", env = mapOf("MODE" to Secret("train")), exposeTcpPorts = listOf(8888L), image = "tensorflow/tensorflow:2.4.1-gpu"), resource = AiAppResource(cpuCount = 1L, gpuCount = 1L, gpuModel = AiAppResourceGpuModel("T4"), memoryMb = 15360L))
        wire.same(answer, "{\"success\":true,\"id\":\"cMmEw7HCjVQdcHh3JVOptL\",\"accountName\":\"df-api\",\"name\":\"train-1\",\"queueName\":\"gpu\",\"startedAt\":\"2023-05-17T01:20:31.929Z\",\"elapsedMillis\":0,\"state\":\"ACCEPTED\",\"finalStatus\":\"UNDEFINED\"}")
        assertEquals(true, answer.success)
        assertEquals("cMmEw7HCjVQdcHh3JVOptL", answer.id)
        assertEquals("df-api", answer.accountName)
        assertEquals("train-1", answer.name)
        assertEquals(AiAppQueueName("gpu"), answer.queueName)
        assertEquals(Timestamp("2023-05-17T01:20:31.929Z"), answer.startedAt)
        assertEquals(0L, answer.elapsedMillis)
        assertEquals(AppState("ACCEPTED"), answer.state)
        assertEquals(AiAppFinalStatus("UNDEFINED"), answer.finalStatus)
    }

    @Test
    fun aiAppsGetList() = wire.asked("aiApps.getList", "POST", "/api/v2/aiapps/getList") {
        val answer = client.aiApps.getList(search = AccountSearch(accountId = "9QDeb59ZeUJwKNqssE66oM")).firstPage()
        wire.same(answer, "{\"contents\":[{\"accountName\":\"df-api\",\"appId\":\"application_1684201286417_0351\",\"finalStatus\":\"SUCCEEDED\",\"finishedAt\":\"2023-05-17T01:25:31.929Z\",\"id\":\"cMmEw7HCjVQdcHh3JVOptL\",\"name\":\"train-1\",\"queueName\":\"gpu\",\"startedAt\":\"2023-05-17T01:20:31.929Z\",\"state\":\"FINISHED\",\"disabled\":false,\"modifiedAt\":\"2023-05-17T01:25:31.929Z\",\"workspaceName\":\"workspace\"}],\"success\":true}")
        assertEquals(true, answer.success)
        assertEquals(1, answer.contents.size)
        assertEquals("cMmEw7HCjVQdcHh3JVOptL", answer.contents[0].id)
        assertEquals("application_1684201286417_0351", answer.contents[0].appId)
        assertEquals("train-1", answer.contents[0].name)
        assertEquals("df-api", answer.contents[0].accountName)
        assertEquals(AiAppQueueName("gpu"), answer.contents[0].queueName)
        assertEquals("workspace", answer.contents[0].workspaceName)
        assertEquals(AppState("FINISHED"), answer.contents[0].state)
        assertEquals(AiAppFinalStatus("SUCCEEDED"), answer.contents[0].finalStatus)
        assertEquals(false, answer.contents[0].disabled)
        assertEquals(Timestamp("2023-05-17T01:20:31.929Z"), answer.contents[0].startedAt)
        assertEquals(Timestamp("2023-05-17T01:25:31.929Z"), answer.contents[0].finishedAt)
        assertEquals(Timestamp("2023-05-17T01:25:31.929Z"), answer.contents[0].modifiedAt)
    }

    @Test
    fun aiAppsGetDetail() = wire.asked("aiApps.getDetail", "POST", "/api/v2/aiapps/getDetail") {
        val answer = client.aiApps.getDetail(id = "cMmEw7HCjVQdcHh3JVOptL")
        wire.same(answer, "{\"accountName\":\"df-api\",\"appId\":\"application_1684201286417_0351\",\"finalStatus\":\"SUCCEEDED\",\"finishedAt\":\"2023-05-17T01:25:31.929Z\",\"id\":\"cMmEw7HCjVQdcHh3JVOptL\",\"name\":\"train-1\",\"queueName\":\"gpu\",\"startedAt\":\"2023-05-17T01:20:31.929Z\",\"state\":\"FINISHED\",\"success\":true,\"elapsedMillis\":300000,\"containers\":{\"worker-0\":{\"component\":\"worker\",\"containerId\":\"container_1684201286417_0351_01_000002\",\"cpuCount\":1,\"createdAt\":\"2023-05-17T01:20:31.929Z\",\"dockerImage\":\"tensorflow/tensorflow:2.4.1-gpu\",\"logUrl\":\"https://example.invalid/log\",\"memoryMb\":15360,\"status\":\"SUCCEEDED\"}}}")
        assertEquals(true, answer.success)
        assertEquals("cMmEw7HCjVQdcHh3JVOptL", answer.id)
        assertEquals("application_1684201286417_0351", answer.appId)
        assertEquals("train-1", answer.name)
        assertEquals("df-api", answer.accountName)
        assertEquals(AiAppQueueName("gpu"), answer.queueName)
        assertEquals(Timestamp("2023-05-17T01:20:31.929Z"), answer.startedAt)
        assertEquals(Timestamp("2023-05-17T01:25:31.929Z"), answer.finishedAt)
        assertEquals(300000L, answer.elapsedMillis)
        assertEquals(AppState("FINISHED"), answer.state)
        assertEquals(AiAppFinalStatus("SUCCEEDED"), answer.finalStatus)
    }

    @Test
    fun aiAppsKill() = wire.asked("aiApps.kill", "POST", "/api/v2/aiapps/kill") {
        val answer = client.aiApps.kill(id = "cMmEw7HCjVQdcHh3JVOptL")
        wire.same(answer, "{\"success\":true,\"message\":\"success\",\"id\":\"cMmEw7HCjVQdcHh3JVOptL\"}")
        assertEquals(true, answer.success)
        assertEquals("success", answer.message)
        assertEquals("cMmEw7HCjVQdcHh3JVOptL", answer.id)
    }

    companion object {
        private val wire = Wire("data-forest")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
