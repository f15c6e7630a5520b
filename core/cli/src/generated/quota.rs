//! QUOTA as commands.
//!
//! Made by `cargo dev generate` from `core/api/quota.yaml`; do not edit.

use crate::table::{Field, Group, Operation, Service};

pub static QUOTA: Service = Service {
    name: "quota",
    aliases: &[],
    title: "Samsung Cloud Platform Quota",
    about: "How much of each kind of resource an account may have, and its requests to have more.",
    groups: &[
        Group {
            name: "quotas",
            wire: "quotas",
            aliases: &[],
            about: "What an account may have of each kind of resource.",
            is_direct: false,
            operations: &[
                Operation {
                    name: "list",
                    wire: "list",
                    id: "quotas.list",
                    aliases: &[],
                    summary: "List how much an account may have of each kind of resource.",
                    about: "What counts is `applied_value`, else `initial_value`. How much is used stands nowhere. Ask before a project is built: five VPCs in a region are the default, and a cluster needs room for its nodes and their disks.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listaccountquota/1.4/",
                    errors: &[],
                    columns: &["id", "account_name", "account_id", "adjustable", "applied_value"],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "size", flag: "size", about: "Rows per page. At least 0.", required: false, secret: false, list: false, example: r"20", fields: &[] },
                        Field { name: "page", flag: "page", about: "Number of the page, from 0.", required: false, secret: false, list: false, example: r"0", fields: &[] },
                        Field { name: "sort", flag: "sort", about: "Order: a field, a colon, and `asc` or `desc`.", required: false, secret: false, list: false, example: r#""created_at:desc""#, fields: &[] },
                        Field { name: "request_class", flag: "request-class", about: "Only quotas of this scope: `Account` or `Region`.", required: false, secret: false, list: false, example: r#""Account""#, fields: &[] },
                        Field { name: "service", flag: "service", about: "Only quotas of this service, by the name that the console shows.", required: false, secret: false, list: false, example: r#""Virtual Server""#, fields: &[] },
                        Field { name: "quota_item", flag: "quota-item", about: "Only this quota, by its name.", required: false, secret: false, list: false, example: r#""VPC.VPC.MAX.COUNT""#, fields: &[] },
                        Field { name: "description", flag: "description", about: "Only quotas with this description.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "show",
                    wire: "show",
                    id: "quotas.show",
                    aliases: &[],
                    summary: "Read one quota of the account.",
                    about: "The same as in the list.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showaccountquota/1.4/",
                    errors: &[],
                    columns: &[],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "account_quota_id", flag: "account-quota-id", about: "Id of the quota, from `gureum quota quotas list`.", required: true, secret: false, list: false, example: r#""0fdd87aab8cb46f59b7c1f81ed03fb3e""#, fields: &[] },
                    ],
                },
            ],
            waits: &[
            ],
        },
        Group {
            name: "quota-requests",
            wire: "quotaRequests",
            aliases: &[],
            about: "Requests of an account for another quota, and what became of them.",
            is_direct: false,
            operations: &[
                Operation {
                    name: "list",
                    wire: "list",
                    id: "quotaRequests.list",
                    aliases: &[],
                    summary: "List the requests of an account for other quotas.",
                    about: "The four moments are the ends of two spans, in which requests were made and took effect. An account that never asked has none.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/listquotarequests/1.4/",
                    errors: &[],
                    columns: &["id", "state", "applied_at", "applied_value", "approval_message"],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "size", flag: "size", about: "Rows per page. At least 0.", required: false, secret: false, list: false, example: r"20", fields: &[] },
                        Field { name: "page", flag: "page", about: "Number of the page, from 0.", required: false, secret: false, list: false, example: r"0", fields: &[] },
                        Field { name: "sort", flag: "sort", about: "Order: a field, a colon, and `asc` or `desc`.", required: false, secret: false, list: false, example: r#""created_at:desc""#, fields: &[] },
                        Field { name: "service", flag: "service", about: "Only quotas of this service, by the name that the console shows.", required: false, secret: false, list: false, example: r#""Virtual Server""#, fields: &[] },
                        Field { name: "quota_item", flag: "quota-item", about: "Only this quota, by its name.", required: false, secret: false, list: false, example: r#""VPC.VPC.MAX.COUNT""#, fields: &[] },
                        Field { name: "request_class", flag: "request-class", about: "Only quotas of this scope: `Account` or `Region`.", required: false, secret: false, list: false, example: r#""Account""#, fields: &[] },
                        Field { name: "requested_start_at", flag: "requested-start-at", about: "Only requests made then or later.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "requested_end_at", flag: "requested-end-at", about: "Only requests made then or before.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "applied_start_at", flag: "applied-start-at", about: "Only requests that took effect then or later.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "applied_end_at", flag: "applied-end-at", about: "Only requests that took effect then or before.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "state", flag: "state", about: "Only requests in this state.", required: false, secret: false, list: false, example: r#""APPROVED""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "show",
                    wire: "show",
                    id: "quotaRequests.show",
                    aliases: &[],
                    summary: "Read a request for another quota.",
                    about: "Tells more than the list: which quota it is about, and the answer in words.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/management/quota/apis/showquotarequest/1.4/",
                    errors: &[],
                    columns: &[],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "request_id", flag: "request-id", about: "Id of the request for a quota, from `gureum quota quota-requests list`.", required: true, secret: false, list: false, example: r#""c3d4e5f60718293a4b5c6d7e8f901234""#, fields: &[] },
                    ],
                },
            ],
            waits: &[
            ],
        },
    ],
};
