//! The app catalogue: 15 types with their components, needs and quick links.
//!
//! Documented: the ids, the names of the components (`(0)` of the guides is a count
//! of zero here), the fixed counts of ZooKeeper, the needs, the names of the links,
//! and the sizes of KAFKA, DEV and SPARK-HISTORYSERVER. Inferred: all other sizes,
//! most ports, what HBASE-2.0.0 and HIVESERVER2-LDAP-3.1.0 consist of, and the
//! single component of HUE-4.7.0, about which nothing was found.

use serde_json::{Value, json};

const SHELL: u16 = 8080;
const SUPERVISOR: u16 = 9001;
const IMAGES: &str = "dataforest.kr.private-ncr.ntruss.com";

/// Where quick links lead.
pub(super) const PROXY_DOMAIN: &str = "proxy.kr.df.naverncp.com";

/// A type of app.
#[derive(Debug)]
pub(super) struct AppType {
    /// Name and version joined by a hyphen.
    pub id: &'static str,
    /// The type it cannot do without.
    pub needs: Option<&'static str>,
    pub components: &'static [ComponentType],
    links: &'static [Link],
}

/// A component with its preset size.
#[derive(Debug)]
pub(super) struct ComponentType {
    pub name: &'static str,
    pub memory_mb: i64,
    pub cpu_count: i64,
    pub container_count: i64,
    /// Whether the number of containers cannot be chosen.
    pub is_fixed: bool,
}

#[derive(Debug)]
struct Link {
    name: &'static str,
    component: &'static str,
    port: u16,
}

impl AppType {
    /// The type of this id.
    pub fn find(id: &str) -> Option<&'static Self> {
        CATALOGUE.iter().find(|kind| kind.id == id)
    }

    /// Name and version. The name may itself contain hyphens, the version does not.
    pub fn name_and_version(&self) -> (&'static str, &'static str) {
        self.id.rsplit_once('-').unwrap_or((self.id, ""))
    }

    pub fn component(&self, name: &str) -> Option<&'static ComponentType> {
        self.components.iter().find(|component| component.name == name)
    }

    /// Docker image of its containers.
    pub fn image(&self) -> String {
        format!("{IMAGES}/{}", self.image_and_tag())
    }

    /// Quick links of an app of this type, by name.
    pub fn links(&self, account: &str, app: &str) -> Value {
        let url =
            |link: &Link| json!(format!("https://{account}--{app}--{}--{}.{PROXY_DOMAIN}", link.component, link.port));
        Value::Object(self.links.iter().map(|link| (link.name.to_owned(), url(link))).collect())
    }

    /// The YARN service file as the vendor prints it for DEV: a bare word and a stray quote, so that it is no JSON, a blank behind
    /// `supervisor`, and no components. That other types are printed alike is inferred.
    pub fn template(&self) -> String {
        let host = |link: &Link| format!("${{USER}}--${{SERVICE_NAME}}--{}--{}", link.component, link.port);
        let name = |link: &Link| if link.name == "supervisor" { "supervisor " } else { link.name };
        let url =
            |link: &Link| format!("\"{}\":\"https://{}.{{{{YARN_SERVICE_PROXY_DOMAIN}}}}\"", name(link), host(link));
        let links: Vec<_> = self.links.iter().map(url).collect();
        let image = if self.id == "DEV-1.0.0" { "df-env:20191229".to_owned() } else { self.image_and_tag() };
        format!(
            "{{\"name\":\"<app-name>\",\"lifetime\":integer,\",\"queue\":\"dev\",\"description\":\"{}\",\
             \"artifact\":{{\"id\":\"{{{{DEFAULT_DOCKER_REGISTRY}}}}/dataforest/{image}\",\"type\":\"DOCKER\"}},\
             \"quicklinks\":{{{}}},\
             \"configuration\":{{\"env\":{{\"KRB5_KTNAME\":\"/etc/security/keytabs/{{{{USER}}}}.service.keytab\"}}}}}}",
            self.id,
            links.join(","),
        )
    }

    fn image_and_tag(&self) -> String {
        let (name, version) = self.name_and_version();
        format!("{}:{version}", name.to_lowercase())
    }
}

const fn part(name: &'static str, memory_mb: i64, cpu_count: i64, container_count: i64) -> ComponentType {
    ComponentType { name, memory_mb, cpu_count, container_count, is_fixed: false }
}

const fn fixed(name: &'static str, memory_mb: i64, cpu_count: i64, container_count: i64) -> ComponentType {
    ComponentType { name, memory_mb, cpu_count, container_count, is_fixed: true }
}

const fn link(name: &'static str, component: &'static str, port: u16) -> Link {
    Link { name, component, port }
}

const HBASE_PARTS: &[ComponentType] = &[
    part("hbasemaster", 4096, 2, 2),
    part("regionserver", 8192, 4, 3),
    part("thrift", 2048, 1, 0),
    part("thrift2", 2048, 1, 0),
    part("rest", 2048, 1, 0),
];

const HBASE_LINKS: &[Link] = &[
    link("HBase Master Status UI", "hbasemaster-0", 16_010),
    link("HBase RegionServer-0 Status UI", "regionserver-0", 16_030),
];

/// In the order of the vendor's list.
pub(super) const CATALOGUE: &[AppType] = &[
    AppType {
        id: "DEV-1.0.0",
        needs: None,
        components: &[part("shell", 1, 1, 1)],
        links: &[link("shell", "shell", SHELL), link("supervisor", "shell", SUPERVISOR)],
    },
    AppType {
        id: "ELASTICSEARCH-7.3.2",
        needs: None,
        components: &[
            part("es-master", 4096, 2, 3),
            part("es-data", 8192, 4, 3),
            part("es-coord", 4096, 2, 1),
            part("es-ingest", 4096, 2, 0),
        ],
        links: &[
            link("elasticsearch.hosts", "es-coord", 9200),
            link("shell-es-master-0", "es-master-0", SHELL),
            link("supervisor-es-master-0", "es-master-0", SUPERVISOR),
        ],
    },
    AppType {
        id: "GRAFANA-7.5.10",
        needs: None,
        components: &[part("server", 2048, 1, 1)],
        links: &[
            link("Grafana Server", "server", 3000),
            link("shell", "server", SHELL),
            link("supervisor", "server", SUPERVISOR),
        ],
    },
    AppType { id: "HBASE-2.0.0", needs: Some("ZOOKEEPER-3.4.13"), components: HBASE_PARTS, links: HBASE_LINKS },
    AppType { id: "HBASE-2.2.3", needs: Some("ZOOKEEPER-3.4.13"), components: HBASE_PARTS, links: HBASE_LINKS },
    AppType {
        id: "HIVESERVER2-LDAP-3.1.0",
        needs: None,
        components: &[part("hs2-auth-ldap", 8192, 2, 1)],
        links: &[
            link("supervisor-hs2-auth-ldap-0", "hs2-auth-ldap-0", SUPERVISOR),
            link("shell-hs2-auth-ldap-0", "hs2-auth-ldap-0", SHELL),
            link("webui-hs2-auth-ldap-0", "hs2-auth-ldap-0", 10_002),
        ],
    },
    AppType {
        id: "HUE-4.7.0",
        needs: None,
        components: &[part("hue", 4096, 2, 1)],
        links: &[link("hue", "hue", 8888), link("shell", "hue", SHELL), link("supervisor", "hue", SUPERVISOR)],
    },
    AppType {
        id: "KAFKA-2.4.0",
        needs: Some("ZOOKEEPER-3.4.13"),
        components: &[part("broker", 2048, 4, 1), part("kafka-manager", 2048, 1, 1)],
        links: &[link("kafka-manager", "kafka-manager", 9000)],
    },
    AppType {
        id: "KIBANA-7.3.2",
        needs: Some("ELASTICSEARCH-7.3.2"),
        components: &[part("kibana", 2048, 1, 1), part("cerebro", 2048, 1, 1)],
        links: &[
            link("kibana", "kibana", 5601),
            link("cerebro", "cerebro", 9000),
            link("shell-kibana-0", "kibana-0", SHELL),
            link("supervisor-kibana-0", "kibana-0", SUPERVISOR),
        ],
    },
    AppType {
        id: "OPENTSDB-2.4.1",
        needs: Some("HBASE-2.2.3"),
        components: &[part("tsd", 4096, 2, 1)],
        links: &[link("OpenTSDB UI", "tsd", 4242)],
    },
    AppType {
        id: "PHOENIX-5.0.0",
        needs: Some("ZOOKEEPER-3.4.13"),
        components: &[
            part("hbasemaster", 4096, 2, 2),
            part("regionserver", 8192, 4, 3),
            part("thrift", 2048, 1, 0),
            part("thrift2", 2048, 1, 0),
            part("rest", 2048, 1, 0),
            part("sqlline", 2048, 1, 1),
        ],
        links: &[link("HBase Master Status UI", "hbasemaster-0", 16_010), link("Sqlline", "sqlline", SHELL)],
    },
    AppType {
        id: "SPARK-HISTORYSERVER-3.1.2",
        needs: None,
        components: &[part("shs", 4096, 1, 1)],
        links: &[
            link("Spark History UI", "shs", 18_080),
            link("Spark History REST API", "shs", 18_080),
            link("shell-shs-0", "shs-0", SHELL),
            link("supervisor-shs-0", "shs-0", SUPERVISOR),
        ],
    },
    AppType {
        id: "TRINO-437",
        needs: None,
        components: &[part("coordinator", 8192, 4, 1), part("worker", 8192, 4, 3)],
        links: &[
            link("Trino Coordinator", "coordinator", 8443),
            link("Trino Cli Web", "coordinator", SHELL),
            link("Supervisor", "coordinator", SUPERVISOR),
        ],
    },
    AppType {
        id: "ZEPPELIN-0.10.1",
        needs: None,
        components: &[part("zeppelin", 4096, 2, 1)],
        links: &[
            link("zeppelin", "zeppelin", 9995),
            link("shell", "zeppelin", SHELL),
            link("supervisor", "zeppelin", SUPERVISOR),
        ],
    },
    AppType {
        id: "ZOOKEEPER-3.4.13",
        needs: None,
        components: &[fixed("zkserver", 2048, 1, 3), fixed("zkweb", 1024, 1, 1)],
        links: &[link("zkweb-ui", "zkweb", 9090)],
    },
];

#[cfg(test)]
#[path = "../../../tests/unit/clouds/data_forest/catalogue.rs"]
mod tests;
