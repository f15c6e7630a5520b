//! CONTAINER_REGISTRY as commands.
//!
//! Made by `cargo dev generate` from `core/api/container-registry.yaml`; do not edit.

use crate::table::{Field, Group, Operation, Service};

pub static CONTAINER_REGISTRY: Service = Service {
    name: "container-registry",
    aliases: &["scr"],
    title: "Samsung Cloud Platform Container Registry",
    about: "Registries for container images, private to an account. Cloud ML takes its images from one.",
    groups: &[
        Group {
            name: "registries",
            wire: "registries",
            aliases: &[],
            about: "Registries for container images. Repositories and images are not part of this description.",
            is_direct: true,
            operations: &[
                Operation {
                    name: "check-name",
                    wire: "checkName",
                    id: "registries.checkName",
                    aliases: &[],
                    summary: "Test whether the name of a registry is taken.",
                    about: "`result` is probably true if it is. Ask before you create one.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/checkregistrynameduplication/1.1/",
                    errors: &[],
                    columns: &[],
                    made: None,
                    fields: &[
                        Field { name: "name", flag: "name", about: "Name to test.", required: true, secret: false, list: false, example: r#""platform""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "list",
                    wire: "list",
                    id: "registries.list",
                    aliases: &[],
                    summary: "List the registries of the account in this region.",
                    about: "Not what access they allow; `gureum container-registry show` has that.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listregistries/1.1/",
                    errors: &[],
                    columns: &["id", "name", "state", "account_id", "bucket_name"],
                    made: None,
                    fields: &[
                        Field { name: "sort", flag: "sort", about: "Order: a field, a colon, and `asc` or `desc`.", required: false, secret: false, list: false, example: r#""created_at:desc""#, fields: &[] },
                        Field { name: "page", flag: "page", about: "Number of the page, from 0.", required: false, secret: false, list: false, example: r"0", fields: &[] },
                        Field { name: "size", flag: "size", about: "Rows per page.", required: false, secret: false, list: false, example: r"20", fields: &[] },
                        Field { name: "name", flag: "name", about: "Only registries of this name.", required: false, secret: false, list: false, example: r#""platform""#, fields: &[] },
                        Field { name: "state", flag: "state", about: "Only registries in this state.", required: false, secret: false, list: false, example: r#""Running""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "create",
                    wire: "create",
                    id: "registries.create",
                    aliases: &[],
                    summary: "Create a registry.",
                    about: "Answers at once; the registry works when its state is `Running`, after a minute or two. An account has at most two: one that anybody may pull from, and one that is private. Nothing has to be there before. Logging in needs a key pair of the registry, made in the console: the keys of the cloud are refused. Cloud ML asks for that pair and for the host `private_domain`.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/createregistry/1.1/",
                    errors: &["403, `CONTAINER_REGISTRY.NON_VISIBILITY.MAX`: The account has a private registry already."],
                    columns: &[],
                    made: Some(("registries.waitUntilRunning", "id")),
                    fields: &[
                        Field { name: "name", flag: "name", about: "Name of the registry: 3 to 25 small letters and digits, a letter first.", required: true, secret: false, list: false, example: r#""platform""#, fields: &[] },
                        Field { name: "private_acl_enabled", flag: "private-acl-enabled", about: "Whether inside of the cloud only the resources named in `private_acl_resources` get in. Without it, everything in the region does.", required: true, secret: false, list: false, example: r"false", fields: &[] },
                        Field { name: "private_acl_resources", flag: "private-acl-resources", about: "Resources that get in from inside of the cloud.", required: true, secret: false, list: true, example: r"[]", fields: &[Field { name: "resource_id", flag: "resource-id", about: "Id of the resource.", required: false, secret: false, list: false, example: r#""""#, fields: &[] }, Field { name: "resource_ips", flag: "resource-ips", about: "Addresses of the resource.", required: false, secret: false, list: true, example: r"[]", fields: &[] }, Field { name: "resource_name", flag: "resource-name", about: "Name of the resource.", required: false, secret: false, list: false, example: r#""""#, fields: &[] }, Field { name: "resource_type", flag: "resource-type", about: "Kind of resource.", required: false, secret: false, list: false, example: r#""""#, fields: &[] }] },
                        Field { name: "public_acl_enabled", flag: "public-acl-enabled", about: "Whether from the internet only the addresses named in `public_acl_resources` get in.", required: false, secret: false, list: false, example: r"false", fields: &[] },
                        Field { name: "public_acl_resources", flag: "public-acl-resources", about: "Resources that get in from the internet.", required: true, secret: false, list: true, example: r"[]", fields: &[Field { name: "resource_id", flag: "resource-id", about: "Id of the resource.", required: false, secret: false, list: false, example: r#""""#, fields: &[] }, Field { name: "resource_ips", flag: "resource-ips", about: "Addresses of the resource.", required: false, secret: false, list: true, example: r"[]", fields: &[] }, Field { name: "resource_name", flag: "resource-name", about: "Name of the resource.", required: false, secret: false, list: false, example: r#""""#, fields: &[] }, Field { name: "resource_type", flag: "resource-type", about: "Kind of resource.", required: false, secret: false, list: false, example: r#""""#, fields: &[] }] },
                        Field { name: "public_endpoint_enabled", flag: "public-endpoint-enabled", about: "Whether there is an address in the internet beside the one inside of the cloud.", required: false, secret: false, list: false, example: r"false", fields: &[] },
                        Field { name: "public_visible_enabled", flag: "public-visible-enabled", about: "Whether images can be pulled without logging in. Can only be set when the registry is created.", required: true, secret: false, list: false, example: r"false", fields: &[] },
                        Field { name: "tags", flag: "tags", about: "Tags to attach, at most 50.", required: false, secret: false, list: true, example: r"[]", fields: &[Field { name: "key", flag: "key", about: "Its key. At most 128 characters.", required: true, secret: false, list: false, example: r#""""#, fields: &[] }, Field { name: "value", flag: "value", about: "Its value. At most 256 characters.", required: true, secret: false, list: false, example: r#""""#, fields: &[] }] },
                    ],
                },
                Operation {
                    name: "show",
                    wire: "show",
                    id: "registries.show",
                    aliases: &[],
                    summary: "Read a registry.",
                    about: "`private_domain` is the host that image names begin with, and what Cloud ML asks for.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/showregistry/1.1/",
                    errors: &[],
                    columns: &[],
                    made: None,
                    fields: &[
                        Field { name: "registry_id", flag: "registry-id", about: "Id of the registry.", required: true, secret: false, list: false, example: r#""7f1c2d3e4b5a69788796a5b4c3d2e1f0""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "delete",
                    wire: "delete",
                    id: "registries.delete",
                    aliases: &[],
                    summary: "Delete a registry.",
                    about: "Answers at once; it is gone when it is no longer found. Delete its repositories first. For some minutes after the creation the service fails with 500 and means: later.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/deleteregistry/1.1/",
                    errors: &["500, `ContactAdminForAssistance`: The registry was made a few minutes ago; repeat until it works."],
                    columns: &[],
                    made: None,
                    fields: &[
                        Field { name: "registry_id", flag: "registry-id", about: "Id of the registry.", required: true, secret: false, list: false, example: r#""7f1c2d3e4b5a69788796a5b4c3d2e1f0""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "list-connectable",
                    wire: "listConnectable",
                    id: "registries.listConnectable",
                    aliases: &[],
                    summary: "List the resources that the access of a registry can be limited to.",
                    about: "What `private_acl_resources` and `public_acl_resources` may name. Gives the whole list at once.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/container/scr/apis/listconnectableresources/1.1/",
                    errors: &[],
                    columns: &["id", "name", "account_id", "private_domain", "public_domain"],
                    made: None,
                    fields: &[
                    ],
                },
            ],
            waits: &[
                crate::table::Wait { name: "running", id: "registries.waitUntilRunning", about: "Waits until the registry is running: its `registry.state` is `Running`. Usually takes about 180 s. `Terminating` or `Error` ends the wait with an error that says what to do." },
                crate::table::Wait { name: "deleted", id: "registries.waitUntilDeleted", about: "Waits until the registry no longer exists. Usually takes about 360 s. `Error` ends the wait with an error that says what to do." },
            ],
        },
    ],
};
