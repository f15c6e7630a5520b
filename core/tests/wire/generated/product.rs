//! Samsung Cloud Platform Product: the documented example of every operation.
//!
//! Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.

use gureum::product::*;

use crate::*;

#[tokio::test]
async fn product_categories_list() {
    let wire = Wire::start();
    let client: Product = wire.client(Product::builder());
    let answer = client.product_categories().list_with(ListProductCategoriesRequest::new()
            .limit(20)
            .page(1)).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "productCategories.list",
        method: "GET",
        target: "/v1/product-categories?limit=20&page=1",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "product 1.0")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.current_page, Some(1));
    assert_eq!(answer.product_categories.len(), 1);
    assert_eq!(answer.product_categories[0].category_id.as_deref(), Some("NETWORKING"));
    assert_eq!(answer.product_categories[0].created_at.as_deref(), Some("2024-01-01T00:00:00"));
    assert_eq!(answer.product_categories[0].created_by.as_deref(), Some("5cada9f6afa049418c4f18c0c4859202"));
    assert_eq!(answer.product_categories[0].modified_at.as_deref(), Some("2024-01-01T00:00:00"));
    assert_eq!(answer.product_categories[0].modified_by.as_deref(), Some("5cada9f6afa049418c4f18c0c4859202"));
    assert_eq!(answer.product_categories[0].display_name.as_deref(), Some("Networking"));
    assert_eq!(answer.product_categories[0].display_name_ko.as_deref(), Some("Networking"));
    assert_eq!(answer.product_categories[0].icon_file_id.as_deref(), Some("c1d5c1f63bf24f73b32c37f6f7b50310"));
    assert_eq!(answer.product_categories[0].is_exposed_menu, Some(true));
    assert_eq!(answer.product_categories[0].seq, Some(9));
    assert_eq!(answer.product_categories[0].service_group_color_id.as_deref(), Some("ffff00"));
    assert_eq!(answer.total_count, Some(1));
    assert_eq!(answer.total_pages, Some(1));
}

#[tokio::test]
async fn product_categories_show() {
    let wire = Wire::start();
    let client: Product = wire.client(Product::builder());
    let answer = client.product_categories().show("NETWORKING").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "productCategories.show",
        method: "GET",
        target: "/v1/product-categories/NETWORKING",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "product 1.0")],
    });
    assert_eq!(answer.category_id.as_deref(), Some("NETWORKING"));
    assert_eq!(answer.created_at.as_deref(), Some("2024-01-01T00:00:00"));
    assert_eq!(answer.created_by.as_deref(), Some("5cada9f6afa049418c4f18c0c4859202"));
    assert_eq!(answer.modified_at.as_deref(), Some("2024-01-01T00:00:00"));
    assert_eq!(answer.modified_by.as_deref(), Some("5cada9f6afa049418c4f18c0c4859202"));
    assert_eq!(answer.display_name.as_deref(), Some("Networking"));
    assert_eq!(answer.display_name_ko.as_deref(), Some("Networking"));
    assert_eq!(answer.icon_file_id.as_deref(), Some("c1d5c1f63bf24f73b32c37f6f7b50310"));
    assert_eq!(answer.is_exposed_menu, Some(true));
    assert_eq!(answer.seq, Some(9));
    assert_eq!(answer.service_group_color_id.as_deref(), Some("ffff00"));
}

#[tokio::test]
async fn products_list() {
    let wire = Wire::start();
    let client: Product = wire.client(Product::builder());
    let answer = client.products().list_with(ListProductsRequest::new()
            .limit(20)
            .page(1)
            .product_category_id("NETWORKING")
            .kind("PRODUCT")).await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "products.list",
        method: "GET",
        target: "/v1/products?limit=20&page=1&product_category_id=NETWORKING&kind=PRODUCT",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "product 1.0")],
    });
    assert_eq!(answer.count, Some(1));
    assert_eq!(answer.current_page, Some(1));
    assert_eq!(answer.products.len(), 1);
    assert_eq!(answer.products[0].created_at.as_deref(), Some("2024-01-01T00:00:00"));
    assert_eq!(answer.products[0].created_by.as_deref(), Some("5cada9f6afa049418c4f18c0c4859202"));
    assert_eq!(answer.products[0].modified_at.as_deref(), Some("2024-01-01T00:00:00"));
    assert_eq!(answer.products[0].modified_by.as_deref(), Some("5cada9f6afa049418c4f18c0c4859202"));
    assert_eq!(answer.products[0].display_name.as_deref(), Some("VPC"));
    assert_eq!(answer.products[0].display_name_ko.as_deref(), Some("VPC"));
    assert_eq!(answer.products[0].kind.as_deref(), Some("PRODUCT"));
    assert_eq!(answer.products[0].product_category_id.as_deref(), Some("NETWORKING"));
    assert_eq!(answer.products[0].product_category_name.as_deref(), Some("Networking"));
    assert_eq!(answer.products[0].product_id.as_deref(), Some("VPC"));
    assert_eq!(answer.total_count, Some(1));
    assert_eq!(answer.total_pages, Some(1));
}

#[tokio::test]
async fn products_show() {
    let wire = Wire::start();
    let client: Product = wire.client(Product::builder());
    let answer = client.products().show("VPC").await.unwrap();
    wire.saw(Expected {
        vendor: Vendor::Samsung,
        operation: "products.show",
        method: "GET",
        target: "/v1/products/VPC",
        body: None,
        accepts: "application/json",
        headers: &[("scp-api-version", "product 1.0")],
    });
    assert_eq!(answer.created_at.as_deref(), Some("2024-01-01T00:00:00"));
    assert_eq!(answer.created_by.as_deref(), Some("5cada9f6afa049418c4f18c0c4859202"));
    assert_eq!(answer.modified_at.as_deref(), Some("2024-01-01T00:00:00"));
    assert_eq!(answer.modified_by.as_deref(), Some("5cada9f6afa049418c4f18c0c4859202"));
    assert_eq!(answer.display_name.as_deref(), Some("VPC"));
    assert_eq!(answer.display_name_ko.as_deref(), Some("VPC"));
    assert_eq!(answer.kind.as_deref(), Some("PRODUCT"));
    assert_eq!(answer.product_category_id.as_deref(), Some("NETWORKING"));
    assert_eq!(answer.product_category_name.as_deref(), Some("Networking"));
    assert_eq!(answer.product_id.as_deref(), Some("VPC"));
}

#[test]
fn answers_of_product_categories_list_decode() {
    answers::<ProductCategoryListResponse>(
        &[
            ("vendor", r#"{"count":1,"current_page":1,"product_categories":[{"category_id":"NETWORKING","created_at":"2024-01-01T00:00:00","created_by":"5cada9f6afa049418c4f18c0c4859202","display_name":"Networking","display_name_ko":"Networking","icon_file_id":"c1d5c1f63bf24f73b32c37f6f7b50310","is_exposed_menu":true,"modified_at":"2024-01-01T00:00:00","modified_by":"5cada9f6afa049418c4f18c0c4859202","seq":9,"service_group_color_id":"ffff00"}],"total_count":1,"total_pages":1}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_product_categories_show_decode() {
    answers::<ProductCategory>(
        &[
            ("vendor", r#"{"category_id":"NETWORKING","created_at":"2024-01-01T00:00:00","created_by":"5cada9f6afa049418c4f18c0c4859202","display_name":"Networking","display_name_ko":"Networking","icon_file_id":"c1d5c1f63bf24f73b32c37f6f7b50310","is_exposed_menu":true,"modified_at":"2024-01-01T00:00:00","modified_by":"5cada9f6afa049418c4f18c0c4859202","seq":9,"service_group_color_id":"ffff00"}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_products_list_decode() {
    answers::<ProductListResponse>(
        &[
            ("vendor", r#"{"count":1,"current_page":1,"products":[{"created_at":"2024-01-01T00:00:00","created_by":"5cada9f6afa049418c4f18c0c4859202","display_name":"VPC","display_name_ko":"VPC","kind":"PRODUCT","modified_at":"2024-01-01T00:00:00","modified_by":"5cada9f6afa049418c4f18c0c4859202","product_category_id":"NETWORKING","product_category_name":"Networking","product_id":"VPC"}],"total_count":1,"total_pages":1}"#),
        ],
        &[
        ],
        &[],
    );
}

#[test]
fn answers_of_products_show_decode() {
    answers::<ProductInfo>(
        &[
            ("vendor", r#"{"created_at":"2024-01-01T00:00:00","created_by":"5cada9f6afa049418c4f18c0c4859202","display_name":"VPC","display_name_ko":"VPC","kind":"PRODUCT","modified_at":"2024-01-01T00:00:00","modified_by":"5cada9f6afa049418c4f18c0c4859202","product_category_id":"NETWORKING","product_category_name":"Networking","product_id":"VPC"}"#),
        ],
        &[
        ],
        &[],
    );
}
