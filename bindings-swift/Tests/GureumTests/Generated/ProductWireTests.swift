// One call of every operation of Samsung Cloud Platform Product, against the documented answers.
//
// Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.

import Gureum
import Testing

@Suite("Samsung Cloud Platform Product") struct ProductWireTests {
    @Test("productCategories.list") func productCategoriesList() async throws {
        let (client, wire) = try Wire.open(Product.self)
        let answer = try await client.productCategories.list(limit: 20, page: 1).firstPage()
        try same(answer, #"{"count":1,"current_page":1,"product_categories":[{"category_id":"NETWORKING","created_at":"2024-01-01T00:00:00","created_by":"5cada9f6afa049418c4f18c0c4859202","display_name":"Networking","display_name_ko":"Networking","icon_file_id":"c1d5c1f63bf24f73b32c37f6f7b50310","is_exposed_menu":true,"modified_at":"2024-01-01T00:00:00","modified_by":"5cada9f6afa049418c4f18c0c4859202","seq":9,"service_group_color_id":"ffff00"}],"total_count":1,"total_pages":1}"#)
        try wire.asked("productCategories.list", "GET", "/v1/product-categories?limit=20&page=1")
    }

    @Test("productCategories.show") func productCategoriesShow() async throws {
        let (client, wire) = try Wire.open(Product.self)
        let answer = try await client.productCategories.show(categoryId: "NETWORKING")
        try same(answer, #"{"category_id":"NETWORKING","created_at":"2024-01-01T00:00:00","created_by":"5cada9f6afa049418c4f18c0c4859202","display_name":"Networking","display_name_ko":"Networking","icon_file_id":"c1d5c1f63bf24f73b32c37f6f7b50310","is_exposed_menu":true,"modified_at":"2024-01-01T00:00:00","modified_by":"5cada9f6afa049418c4f18c0c4859202","seq":9,"service_group_color_id":"ffff00"}"#)
        try wire.asked("productCategories.show", "GET", "/v1/product-categories/NETWORKING")
    }

    @Test("products.list") func productsList() async throws {
        let (client, wire) = try Wire.open(Product.self)
        let answer = try await client.products.list(limit: 20, page: 1, productCategoryId: "NETWORKING", kind: "PRODUCT").firstPage()
        try same(answer, #"{"count":1,"current_page":1,"products":[{"created_at":"2024-01-01T00:00:00","created_by":"5cada9f6afa049418c4f18c0c4859202","display_name":"VPC","display_name_ko":"VPC","kind":"PRODUCT","modified_at":"2024-01-01T00:00:00","modified_by":"5cada9f6afa049418c4f18c0c4859202","product_category_id":"NETWORKING","product_category_name":"Networking","product_id":"VPC"}],"total_count":1,"total_pages":1}"#)
        try wire.asked("products.list", "GET", "/v1/products?limit=20&page=1&product_category_id=NETWORKING&kind=PRODUCT")
    }

    @Test("products.show") func productsShow() async throws {
        let (client, wire) = try Wire.open(Product.self)
        let answer = try await client.products.show(productId: "VPC")
        try same(answer, #"{"created_at":"2024-01-01T00:00:00","created_by":"5cada9f6afa049418c4f18c0c4859202","display_name":"VPC","display_name_ko":"VPC","kind":"PRODUCT","modified_at":"2024-01-01T00:00:00","modified_by":"5cada9f6afa049418c4f18c0c4859202","product_category_id":"NETWORKING","product_category_name":"Networking","product_id":"VPC"}"#)
        try wire.asked("products.show", "GET", "/v1/products/VPC")
    }
}
