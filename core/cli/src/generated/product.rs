//! PRODUCT as commands.
//!
//! Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.

use crate::table::{Field, Group, Operation, Service};

pub static PRODUCT: Service = Service {
    name: "product",
    aliases: &[],
    title: "Samsung Cloud Platform Product",
    about: "The catalogue of what the cloud offers, by category.",
    groups: &[
        Group {
            name: "product-categories",
            wire: "productCategories",
            aliases: &[],
            about: "Categories of products, as the menu of the console has them.",
            is_direct: false,
            operations: &[
                Operation {
                    name: "list",
                    wire: "list",
                    id: "productCategories.list",
                    aliases: &[],
                    summary: "List the categories of products.",
                    about: "Products are filtered by `category_id` of what is listed here.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproductcategories/1.0/",
                    errors: &[],
                    columns: &["category_id", "display_name", "created_at", "created_by", "modified_at"],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "limit", flag: "field-limit", about: "Rows per page. At least 1.", required: false, secret: false, list: false, example: r"20", fields: &[] },
                        Field { name: "page", flag: "page", about: "Number of the page, from 1.", required: false, secret: false, list: false, example: r"1", fields: &[] },
                        Field { name: "display_name", flag: "display-name", about: "Only categories of this English name.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "display_name_ko", flag: "display-name-ko", about: "Only categories of this Korean name.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "is_exposed_menu", flag: "is-exposed-menu", about: "Only categories that the menu of the console shows, or does not.", required: false, secret: false, list: false, example: r"false", fields: &[] },
                        Field { name: "created_by", flag: "created-by", about: "Only what this user created.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "modified_by", flag: "modified-by", about: "Only what this user changed last.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "created_start_date", flag: "created-start-date", about: "Only what was created at this time or later.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "created_end_date", flag: "created-end-date", about: "Only what was created at this time or earlier.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "modified_start_date", flag: "modified-start-date", about: "Only what was changed at this time or later.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "modified_end_date", flag: "modified-end-date", about: "Only what was changed at this time or earlier.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "sort", flag: "sort", about: "Order: a field, a colon, and `asc` or `desc`.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "show",
                    wire: "show",
                    id: "productCategories.show",
                    aliases: &[],
                    summary: "Read one category of products.",
                    about: "The same as in the list.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproductcategory/1.0/",
                    errors: &[],
                    columns: &[],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "category_id", flag: "category-id", about: "Id of the category.", required: true, secret: false, list: false, example: r#""NETWORKING""#, fields: &[] },
                    ],
                },
            ],
            waits: &[
            ],
        },
        Group {
            name: "products",
            wire: "products",
            aliases: &[],
            about: "Products of the cloud.",
            is_direct: false,
            operations: &[
                Operation {
                    name: "list",
                    wire: "list",
                    id: "products.list",
                    aliases: &[],
                    summary: "List the products of the cloud.",
                    about: "Filters can be combined.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproducts/1.0/",
                    errors: &[],
                    columns: &["product_category_id", "display_name", "created_at", "created_by", "modified_at"],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "limit", flag: "field-limit", about: "Rows per page. At least 1.", required: false, secret: false, list: false, example: r"20", fields: &[] },
                        Field { name: "page", flag: "page", about: "Number of the page, from 1.", required: false, secret: false, list: false, example: r"1", fields: &[] },
                        Field { name: "product_category_id", flag: "product-category-id", about: "Only products of this category, by its id.", required: false, secret: false, list: false, example: r#""NETWORKING""#, fields: &[] },
                        Field { name: "product_id", flag: "product-id", about: "Only the product of this id.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "display_name", flag: "display-name", about: "Only products of this English name.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "display_name_ko", flag: "display-name-ko", about: "Only products of this Korean name.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "kind", flag: "kind", about: "Only products of this kind.", required: false, secret: false, list: false, example: r#""PRODUCT""#, fields: &[] },
                        Field { name: "created_start_date", flag: "created-start-date", about: "Only what was created at this time or later.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "created_end_date", flag: "created-end-date", about: "Only what was created at this time or earlier.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "modified_start_date", flag: "modified-start-date", about: "Only what was changed at this time or later.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "modified_end_date", flag: "modified-end-date", about: "Only what was changed at this time or earlier.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                        Field { name: "sort", flag: "sort", about: "Order: a field, a colon, and `asc` or `desc`.", required: false, secret: false, list: false, example: r#""""#, fields: &[] },
                    ],
                },
                Operation {
                    name: "show",
                    wire: "show",
                    id: "products.show",
                    aliases: &[],
                    summary: "Read one product of the cloud.",
                    about: "The same as in the list.\n\nDocumented at https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproduct/1.0/",
                    errors: &[],
                    columns: &[],
                    made: None,
                    cascade: None,
                    fields: &[
                        Field { name: "product_id", flag: "product-id", about: "Id of the product.", required: true, secret: false, list: false, example: r#""VPC""#, fields: &[] },
                    ],
                },
            ],
            waits: &[
            ],
        },
    ],
};
