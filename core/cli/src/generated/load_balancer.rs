//! LOAD_BALANCER as commands.
//!
//! Made by `cargo dev generate` from `core/api/load-balancer.yaml`; do not edit.

use crate::table::{Field, Group, Operation, Service};

pub static LOAD_BALANCER: Service = Service {
    name: "load-balancer",
    aliases: &["lb"],
    title: "Samsung Cloud Platform Load Balancer",
    about: "Load balancers in a subnet. Their listeners, server groups and health checks are not described yet.",
    groups: &[
        Group {
            name: "load-balancers",
            wire: "loadBalancers",
            aliases: &[],
            about: "Load balancers. A region has room for 50 (second hand).",
            is_direct: true,
            operations: &[
                Operation {
                    name: "list",
                    wire: "list",
                    id: "loadBalancers.list",
                    aliases: &[],
                    summary: "List the load balancers of the account in this region.",
                    about: "A row has less than `gureum load-balancer show` gives; it does not name VPC and subnet.\n\nFrom the vendor's reference at https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &["id", "name", "state", "created_at", "created_by"],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "size", flag: "size", about: "Load balancers per page. At least 0.", required: false, secret: false, list: false, example: r"20", fields: &[] },
                        Field { name: "page", flag: "page", about: "Number of the page. At least 0.", required: false, secret: false, list: false, example: r"0", fields: &[] },
                        Field { name: "sort", flag: "sort", about: "Order: a field, a colon, and `asc` or `desc`.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "name", flag: "name", about: "Only load balancers of this name.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "state", flag: "state", about: "Only load balancers in this state, or in one of these.", required: false, secret: false, list: false, example: r"[]", fields: &[] },
                        Field { name: "service_ip", flag: "service-ip", about: "Only the load balancer that answers at this address.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "subnet_id", flag: "subnet-id", about: "Only load balancers of this subnet.", required: false, secret: false, list: false, example: r#""023c57b14f11483689338d085e061492""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "create",
                    wire: "create",
                    id: "loadBalancers.create",
                    aliases: &[],
                    summary: "Create a load balancer.",
                    about: "Needs an active VPC and an active subnet of it, and takes four addresses of the subnet. Wait until it is active. A public address can be given only if the VPC has an internet gateway. It answers nothing yet: listeners and servers are made by other operations.\n\nObserved by others; see https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &[],
                    made: Some(("loadBalancers.waitUntilActive", "loadbalancer.id")),
                    cascade: None,
                    fields: &[
                        Field { name: "loadbalancer", flag: "loadbalancer", about: "The load balancer.", required: true, secret: false, list: false, example: r#"{"description":"Entry of the platform","firewall_enabled":false,"firewall_logging_enabled":false,"layer_type":"L4","name":"platform-lb","service_ip":"10.0.1.100","subnet_id":"023c57b14f11483689338d085e061492","vpc_id":"7df8abb4912e4709b1cb237daccca7a8","tags":[]}"#, fields: &[Field { name: "description", flag: "description", about: "Free text. At most 255 characters.", required: false, secret: false, list: false, example: r#""Entry of the platform""#, fields: &[] }, Field { name: "firewall_enabled", flag: "firewall-enabled", about: "Whether a firewall is made along with it.", required: false, secret: false, list: false, example: r"false", fields: &[] }, Field { name: "firewall_logging_enabled", flag: "firewall-logging-enabled", about: "Whether that firewall logs.", required: false, secret: false, list: false, example: r"false", fields: &[] }, Field { name: "layer_type", flag: "layer-type", about: "What it looks at: `L4` for ports, `L7` for HTTP.", required: true, secret: false, list: false, example: r#""L4""#, fields: &[] }, Field { name: "name", flag: "name", about: "Letters, digits, `-` and `_`. 3 to 63 characters; letters, digits, hyphens and underscores.", required: true, secret: false, list: false, example: r#""platform-lb""#, fields: &[] }, Field { name: "publicip_id", flag: "publicip-id", about: "Id of a public address that nothing uses; its VPC needs an internet gateway then.", required: false, secret: false, list: false, example: r#""""#, fields: &[] }, Field { name: "service_ip", flag: "service-ip", about: "The address of the subnet at which it answers; one that is free if none is named.", required: false, secret: false, list: false, example: r#""10.0.1.100""#, fields: &[] }, Field { name: "source_nat_ip", flag: "source-nat-ip", about: "The address of the subnet that servers see it with; one that is free if none is named. Since API version 1.3. Observed by others.", required: false, secret: false, list: false, example: r#""""#, fields: &[] }, Field { name: "subnet_id", flag: "subnet-id", about: "Id of its subnet.", required: true, secret: false, list: false, example: r#""023c57b14f11483689338d085e061492""#, fields: &[] }, Field { name: "tags", flag: "tags", about: "Tags to attach, at most 50.", required: false, secret: false, list: true, example: r"[]", fields: &[Field { name: "key", flag: "key", about: "Its key. At most 128 characters.", required: true, secret: false, list: false, example: r#""""#, fields: &[] }, Field { name: "value", flag: "value", about: "Its value. At most 256 characters.", required: true, secret: false, list: false, example: r#""""#, fields: &[] }] }, Field { name: "vpc_id", flag: "vpc-id", about: "Id of its VPC.", required: true, secret: false, list: false, example: r#""7df8abb4912e4709b1cb237daccca7a8""#, fields: &[] }] },
                    ],
                },
                Operation {
                    name: "show",
                    wire: "show",
                    id: "loadBalancers.show",
                    aliases: &[],
                    summary: "Read a load balancer.",
                    about: "AI&MLOps Platform and Cloud ML are given its `id` as `lb_id`.\n\nFrom the vendor's reference at https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &[],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "loadbalancer_id", flag: "loadbalancer-id", about: "Id of the load balancer.", required: true, secret: false, list: false, example: r#""8a8048af06b048329867e57284347066""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "update",
                    wire: "update",
                    id: "loadBalancers.update",
                    aliases: &[],
                    summary: "Change the description of a load balancer.",
                    about: "Nothing else of it can be changed.\n\nObserved by others; see https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &[],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "loadbalancer_id", flag: "loadbalancer-id", about: "Id of the load balancer.", required: true, secret: false, list: false, example: r#""8a8048af06b048329867e57284347066""#, fields: &[] },
                        Field { name: "loadbalancer", flag: "loadbalancer", about: "The load balancer.", required: true, secret: false, list: false, example: r#"{"description":"Entry of the platform"}"#, fields: &[Field { name: "description", flag: "description", about: "The new text. At most 255 characters.", required: true, secret: false, list: false, example: r#""Entry of the platform""#, fields: &[] }] },
                    ],
                },
                Operation {
                    name: "delete",
                    wire: "delete",
                    id: "loadBalancers.delete",
                    aliases: &[],
                    summary: "Delete a load balancer.",
                    about: "Its listeners must be gone before. Its subnet can be deleted when it is gone.\n\nObserved by others; see https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/loadbalancer/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &[],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "loadbalancer_id", flag: "loadbalancer-id", about: "Id of the load balancer.", required: true, secret: false, list: false, example: r#""8a8048af06b048329867e57284347066""#, fields: &[] },
                    ],
                },
            ],
            waits: &[
                crate::table::Wait { name: "active", id: "loadBalancers.waitUntilActive", about: "Waits until the load balancer is active: its `loadbalancer.state` is `ACTIVE`. Usually takes about 120 s. `DELETING`, `DELETED` or `ERROR` ends the wait with an error that says what to do." },
                crate::table::Wait { name: "deleted", id: "loadBalancers.waitUntilDeleted", about: "Waits until the load balancer no longer exists. Usually takes about 60 s. `ERROR` ends the wait with an error that says what to do." },
            ],
        },
    ],
};
