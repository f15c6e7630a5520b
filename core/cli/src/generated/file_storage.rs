//! FILE_STORAGE as commands.
//!
//! Made by `cargo dev generate` from `core/api/file-storage.yaml`; do not edit.

use crate::table::{Field, Group, Operation, Service};

pub static FILE_STORAGE: Service = Service {
    name: "file-storage",
    aliases: &["fs"],
    title: "Samsung Cloud Platform File Storage",
    about: "Volumes that several servers or a cluster use together, over NFS or CIFS.",
    groups: &[
        Group {
            name: "volumes",
            wire: "volumes",
            aliases: &[],
            about: "Volumes. They depend on nothing; who may use one is said with `gureum file-storage access-rules update`.",
            is_direct: false,
            operations: &[
                Operation {
                    name: "list",
                    wire: "list",
                    id: "volumes.list",
                    aliases: &[],
                    summary: "List the volumes of the account in this region.",
                    about: "A row has less than `gureum file-storage volumes show` gives; it does not say where to mount the volume.\n\nFrom the vendor's reference at https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &["id", "name", "state", "account_id", "created_at"],
                    made: None,
                    fields: &[
                        Field { name: "offset", flag: "offset", about: "How many to skip. Default: `0`.", required: false, secret: false, list: false, example: r"0", fields: &[] },
                        Field { name: "limit", flag: "field-limit", about: "Volumes per page. Default: `20`.", required: false, secret: false, list: false, example: r"20", fields: &[] },
                        Field { name: "name", flag: "name", about: "Only volumes of this name.", required: false, secret: false, list: false, example: r#""platform_data""#, fields: &[] },
                        Field { name: "type_name", flag: "type-name", about: "Only volumes on this kind of disk, for example `HDD`. Must match `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "sort", flag: "sort", about: "Order: `name` or `created_at`, a colon, and `asc` or `desc`. Must match `^(name:asc|name:desc|created_at:asc|created_at:desc)$`.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "create",
                    wire: "create",
                    id: "volumes.create",
                    aliases: &[],
                    summary: "Create a volume.",
                    about: "Answers before the volume can be used: wait with `waitUntilAvailable`. It has no size of its own; what is used is charged. A Kubernetes cluster takes an NFS volume as its `volume_id`. Keep the id: the vendor's pages do not say that names differ.\n\nFrom the vendor's reference at https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &[],
                    made: Some(("volumes.waitUntilAvailable", "volume_id")),
                    fields: &[
                        Field { name: "cifs_password", flag: "cifs-password", about: "Password of a CIFS volume, with letters, digits and special characters. 6 to 20 characters.", required: false, secret: true, list: false, example: r#""""#, fields: &[] },
                        Field { name: "name", flag: "name", about: "Small letters, digits and `_`, a letter first.", required: true, secret: false, list: false, example: r#""platform_data""#, fields: &[] },
                        Field { name: "protocol", flag: "protocol", about: "`NFS` for Linux and clusters, `CIFS` for Windows.", required: true, secret: false, list: false, example: r#""NFS""#, fields: &[] },
                        Field { name: "snapshot_id", flag: "snapshot-id", about: "Id of the snapshot to start from.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "tags", flag: "tags", about: "Tags to attach.", required: false, secret: false, list: true, example: r#"[{"key":"team","value":"data"}]"#, fields: &[Field { name: "key", flag: "key", about: "Its key. At most 128 characters.", required: true, secret: false, list: false, example: r#""team""#, fields: &[] }, Field { name: "value", flag: "value", about: "Its value. At most 256 characters.", required: false, secret: false, list: false, example: r#""data""#, fields: &[] }] },
                        Field { name: "type_name", flag: "type-name", about: "Kind of disk: `HDD`, `SSD`, or a special one. Must match `^(HDD|SSD|HighPerformanceSSD|SSD_SAP_S|SSD_SAP_E)$`.", required: true, secret: false, list: false, example: r#""HDD""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "show",
                    wire: "show",
                    id: "volumes.show",
                    aliases: &[],
                    summary: "Read a volume, and where to mount it.",
                    about: "`path` is what a server mounts; it is there once the volume is available.\n\nFrom the vendor's reference at https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &[],
                    made: None,
                    fields: &[
                        Field { name: "volume_id", flag: "volume-id", about: "Id of the volume.", required: true, secret: false, list: false, example: r#""bfdbabf2-04d9-4e8b-a205-020f8e6da438""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "update",
                    wire: "update",
                    id: "volumes.update",
                    aliases: &[],
                    summary: "Say whether single files of a volume can be recovered.",
                    about: "Nothing else of a volume can be changed.\n\nFrom the vendor's reference at https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &[],
                    made: None,
                    fields: &[
                        Field { name: "volume_id", flag: "volume-id", about: "Id of the volume.", required: true, secret: false, list: false, example: r#""bfdbabf2-04d9-4e8b-a205-020f8e6da438""#, fields: &[] },
                        Field { name: "file_unit_recovery_enabled", flag: "file-unit-recovery-enabled", about: "Whether single files can be recovered.", required: true, secret: false, list: false, example: r"true", fields: &[] },
                    ],
                },
                Operation {
                    name: "delete",
                    wire: "delete",
                    id: "volumes.delete",
                    aliases: &[],
                    summary: "Delete a volume and everything on it.",
                    about: "It cannot be undone. Whatever mounts the volume loses it; a cluster that was given it must go first. Wait for the end with `waitUntilDeleted`.\n\nFrom the vendor's reference at https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &[],
                    made: None,
                    fields: &[
                        Field { name: "volume_id", flag: "volume-id", about: "Id of the volume.", required: true, secret: false, list: false, example: r#""bfdbabf2-04d9-4e8b-a205-020f8e6da438""#, fields: &[] },
                    ],
                },
            ],
            waits: &[
                crate::table::Wait { name: "available", id: "volumes.waitUntilAvailable", about: "Waits until the volume is available: its `state` is `available` or `ACTIVE`. Usually takes about 60 s. `deleting` or `error` ends the wait with an error that says what to do." },
                crate::table::Wait { name: "deleted", id: "volumes.waitUntilDeleted", about: "Waits until the volume no longer exists. Usually takes about 60 s. `error` ends the wait with an error that says what to do." },
            ],
        },
        Group {
            name: "access-rules",
            wire: "accessRules",
            aliases: &[],
            about: "Who may use a volume.",
            is_direct: false,
            operations: &[
                Operation {
                    name: "list",
                    wire: "list",
                    id: "accessRules.list",
                    aliases: &[],
                    summary: "List who may use a volume.",
                    about: "Gives the whole list at once.\n\nFrom the vendor's reference at https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &["object_id", "access_rule_state", "object_type"],
                    made: None,
                    fields: &[
                        Field { name: "volume_id", flag: "volume-id", about: "Id of the volume.", required: true, secret: false, list: false, example: r#""bfdbabf2-04d9-4e8b-a205-020f8e6da438""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "update",
                    wire: "update",
                    id: "accessRules.update",
                    aliases: &[],
                    summary: "Let one server or endpoint use a volume, or no longer.",
                    about: "One call adds or removes one. The servers of a Kubernetes cluster are added by the cluster itself. The volume must be available.\n\nFrom the vendor's reference at https://github.com/SamsungSDSCloud/terraform-sdk-samsungcloudplatformv2/blob/v1.0.2/library/filestorage/1.0/api/openapi.yaml",
                    errors: &[],
                    columns: &[],
                    made: None,
                    fields: &[
                        Field { name: "volume_id", flag: "volume-id", about: "Id of the volume.", required: true, secret: false, list: false, example: r#""bfdbabf2-04d9-4e8b-a205-020f8e6da438""#, fields: &[] },
                        Field { name: "action", flag: "action", about: "`add` or `remove`. Must match `^(add|remove)$`.", required: true, secret: false, list: false, example: r#""add""#, fields: &[] },
                        Field { name: "object_id", flag: "object-id", about: "Id of the server or endpoint.", required: true, secret: false, list: false, example: r#""43fe3347-02a4-4aa8-ccf9-affe4917bb6f""#, fields: &[] },
                        Field { name: "object_type", flag: "object-type", about: "What it is: `VM` a virtual server, `BM` a bare metal server, `GPU` or `GPU_NODE` a node with GPUs, `ENDPOINT` a VPC endpoint. Must match `^(VM|BM|GPU|GPU_NODE|ENDPOINT)$`.", required: true, secret: false, list: false, example: r#""VM""#, fields: &[] },
                    ],
                },
            ],
            waits: &[
            ],
        },
    ],
};
