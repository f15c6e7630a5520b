// Samsung Cloud Platform Product: client.
//
// Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.

/// The catalogue of what the cloud offers, by category.
///
/// Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/product.md>
public struct Product: Client {
    public static let service = "product"
    public let caller: Caller

    /// A client over something that makes calls; ``Client`` has the initializers for users.
    ///
    /// - Parameters:
    ///   - caller: Makes the calls.
    public init(caller: Caller) {
        self.caller = caller
    }

    /// Categories of products, as the menu of the console has them.
    public var productCategories: ProductCategories { ProductCategories(caller: caller) }

    /// Products of the cloud.
    public var products: Products { Products(caller: caller) }
}

extension Product {
    /// Categories of products, as the menu of the console has them.
    public struct ProductCategories: Sendable {
        let caller: Caller

        /// List the categories of products.
        ///
        /// Products are filtered by `categoryId` of what is listed here.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproductcategories/1.0/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - limit: Rows per page. At least 1.
        ///   - page: Number of the page, from 1.
        ///   - displayName: Only categories of this English name.
        ///   - displayNameKo: Only categories of this Korean name.
        ///   - isExposedMenu: Only categories that the menu of the console shows, or does not.
        ///   - createdBy: Only what this user created.
        ///   - modifiedBy: Only what this user changed last.
        ///   - createdStartDate: Only what was created at this time or later.
        ///   - createdEndDate: Only what was created at this time or earlier.
        ///   - modifiedStartDate: Only what was changed at this time or later.
        ///   - modifiedEndDate: Only what was changed at this time or earlier.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            limit: Int? = nil,
            page: Int? = nil,
            displayName: String? = nil,
            displayNameKo: String? = nil,
            isExposedMenu: Bool? = nil,
            createdBy: String? = nil,
            modifiedBy: String? = nil,
            createdStartDate: String? = nil,
            createdEndDate: String? = nil,
            modifiedStartDate: String? = nil,
            modifiedEndDate: String? = nil,
            sort: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<ProductCategoryListResponse, ProductCategory> {
            let input = encoded {
                $0.put("limit", limit)
                $0.put("page", page)
                $0.put("display_name", displayName)
                $0.put("display_name_ko", displayNameKo)
                $0.put("is_exposed_menu", isExposedMenu)
                $0.put("created_by", createdBy)
                $0.put("modified_by", modifiedBy)
                $0.put("created_start_date", createdStartDate)
                $0.put("created_end_date", createdEndDate)
                $0.put("modified_start_date", modifiedStartDate)
                $0.put("modified_end_date", modifiedEndDate)
                $0.put("sort", sort)
            }
            return self.caller.list("productCategories.list", input, options) { $0.productCategories }
        }

        /// Read one category of products.
        ///
        /// The same as in the list.
        ///
        /// Documented at
        /// <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproductcategory/1.0/>
        ///
        /// - Parameters:
        ///   - categoryId: Id of the category.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: A category of products.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(categoryId: String, options: CallOptions = CallOptions()) async throws -> ProductCategory {
            try await self.caller.call("productCategories.show", encoded { $0.put("category_id", categoryId) }, options)
        }
    }
}

extension Product {
    /// Products of the cloud.
    public struct Products: Sendable {
        let caller: Caller

        /// List the products of the cloud.
        ///
        /// Filters can be combined.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproducts/1.0/>
        ///
        /// Reading throws ``GureumError``. A page cannot be read: its kind says how.
        ///
        /// - Parameters:
        ///   - limit: Rows per page. At least 1.
        ///   - page: Number of the page, from 1.
        ///   - productCategoryId: Only products of this category, by its id.
        ///   - productId: Only the product of this id.
        ///   - displayName: Only products of this English name.
        ///   - displayNameKo: Only products of this Korean name.
        ///   - kind: Only products of this kind.
        ///   - createdStartDate: Only what was created at this time or later.
        ///   - createdEndDate: Only what was created at this time or earlier.
        ///   - modifiedStartDate: Only what was changed at this time or later.
        ///   - modifiedEndDate: Only what was changed at this time or earlier.
        ///   - sort: Order: a field, a colon, and `asc` or `desc`.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: The items, page by page as they are asked for.
        public func list(
            limit: Int? = nil,
            page: Int? = nil,
            productCategoryId: String? = nil,
            productId: String? = nil,
            displayName: String? = nil,
            displayNameKo: String? = nil,
            kind: String? = nil,
            createdStartDate: String? = nil,
            createdEndDate: String? = nil,
            modifiedStartDate: String? = nil,
            modifiedEndDate: String? = nil,
            sort: String? = nil,
            options: CallOptions = CallOptions()
        ) -> Pages<ProductListResponse, ProductInfo> {
            let input = encoded {
                $0.put("limit", limit)
                $0.put("page", page)
                $0.put("product_category_id", productCategoryId)
                $0.put("product_id", productId)
                $0.put("display_name", displayName)
                $0.put("display_name_ko", displayNameKo)
                $0.put("kind", kind)
                $0.put("created_start_date", createdStartDate)
                $0.put("created_end_date", createdEndDate)
                $0.put("modified_start_date", modifiedStartDate)
                $0.put("modified_end_date", modifiedEndDate)
                $0.put("sort", sort)
            }
            return self.caller.list("products.list", input, options) { $0.products }
        }

        /// Read one product of the cloud.
        ///
        /// The same as in the list.
        ///
        /// Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproduct/1.0/>
        ///
        /// - Parameters:
        ///   - productId: Id of the product.
        ///   - options: Limits of this call; else those of the client.
        /// - Returns: A product of the cloud.
        /// - Throws: ``GureumError``. The call failed: its kind says how.
        public func show(productId: String, options: CallOptions = CallOptions()) async throws -> ProductInfo {
            try await self.caller.call("products.show", encoded { $0.put("product_id", productId) }, options)
        }
    }
}
