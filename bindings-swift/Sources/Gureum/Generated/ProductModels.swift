// Samsung Cloud Platform Product: models.
//
// Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.

extension Product {
    /// A category of products.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategoryresponse/>
    public struct ProductCategory: Model, FieldValue {
        /// Id, such as NETWORKING.
        public var categoryId: String?
        /// When it was created, without a zone.
        public var createdAt: String?
        /// Id of the user who created it.
        public var createdBy: String?
        /// When it was changed last, without a zone.
        public var modifiedAt: String?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// Name in English.
        public var displayName: String?
        /// Name in Korean.
        public var displayNameKo: String?
        /// Id of its icon.
        public var iconFileId: String?
        /// Whether the menu of the console shows it.
        public var isExposedMenu: Bool?
        /// Its place in the menu.
        public var seq: Int?
        /// Its colour, as six hexadecimal digits.
        public var serviceGroupColorId: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - categoryId: Id, such as NETWORKING.
        ///   - createdAt: When it was created, without a zone.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last, without a zone.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - displayName: Name in English.
        ///   - displayNameKo: Name in Korean.
        ///   - iconFileId: Id of its icon.
        ///   - isExposedMenu: Whether the menu of the console shows it.
        ///   - seq: Its place in the menu.
        ///   - serviceGroupColorId: Its colour, as six hexadecimal digits.
        ///   - extra: Fields that this version does not know.
        public init(
            categoryId: String? = nil,
            createdAt: String? = nil,
            createdBy: String? = nil,
            modifiedAt: String? = nil,
            modifiedBy: String? = nil,
            displayName: String? = nil,
            displayNameKo: String? = nil,
            iconFileId: String? = nil,
            isExposedMenu: Bool? = nil,
            seq: Int? = nil,
            serviceGroupColorId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.categoryId = categoryId
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.displayName = displayName
            self.displayNameKo = displayNameKo
            self.iconFileId = iconFileId
            self.isExposedMenu = isExposedMenu
            self.seq = seq
            self.serviceGroupColorId = serviceGroupColorId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.categoryId = fields.take("category_id")
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.displayName = fields.take("display_name")
            self.displayNameKo = fields.take("display_name_ko")
            self.iconFileId = fields.take("icon_file_id")
            self.isExposedMenu = fields.take("is_exposed_menu")
            self.seq = fields.take("seq")
            self.serviceGroupColorId = fields.take("service_group_color_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("category_id", self.categoryId)
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("display_name", self.displayName)
            fields.put("display_name_ko", self.displayNameKo)
            fields.put("icon_file_id", self.iconFileId)
            fields.put("is_exposed_menu", self.isExposedMenu)
            fields.put("seq", self.seq)
            fields.put("service_group_color_id", self.serviceGroupColorId)
            fields.put(extra: extra)
        }
    }
}

extension Product {
    /// A page of categories.
    ///
    /// Documented at
    /// <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategorylistresponse/>
    public struct ProductCategoryListResponse: Model, FieldValue {
        /// How many are on this page.
        public var count: Int?
        /// Number of this page.
        public var currentPage: Int?
        /// The categories.
        public var productCategories: [ProductCategory]
        /// How many there are on all pages.
        public var totalCount: Int?
        /// How many pages there are.
        public var totalPages: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many are on this page.
        ///   - currentPage: Number of this page.
        ///   - productCategories: The categories.
        ///   - totalCount: How many there are on all pages.
        ///   - totalPages: How many pages there are.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            currentPage: Int? = nil,
            productCategories: [ProductCategory] = [],
            totalCount: Int? = nil,
            totalPages: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.currentPage = currentPage
            self.productCategories = productCategories
            self.totalCount = totalCount
            self.totalPages = totalPages
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.currentPage = fields.take("current_page")
            self.productCategories = fields.take("product_categories") ?? []
            self.totalCount = fields.take("total_count")
            self.totalPages = fields.take("total_pages")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.put("current_page", self.currentPage)
            fields.putFilled("product_categories", self.productCategories)
            fields.put("total_count", self.totalCount)
            fields.put("total_pages", self.totalPages)
            fields.put(extra: extra)
        }
    }
}

extension Product {
    /// A product of the cloud.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productresponse/>
    public struct ProductInfo: Model, FieldValue {
        /// When it was created, without a zone.
        public var createdAt: String?
        /// Id of the user who created it.
        public var createdBy: String?
        /// When it was changed last, without a zone.
        public var modifiedAt: String?
        /// Id of the user who changed it last.
        public var modifiedBy: String?
        /// Name in English.
        public var displayName: String?
        /// Name in Korean.
        public var displayNameKo: String?
        /// What kind of product it is, such as PRODUCT.
        public var kind: String?
        /// Id of its category.
        public var productCategoryId: String?
        /// Name of its category.
        public var productCategoryName: String?
        /// Id, such as VPC.
        public var productId: String?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - createdAt: When it was created, without a zone.
        ///   - createdBy: Id of the user who created it.
        ///   - modifiedAt: When it was changed last, without a zone.
        ///   - modifiedBy: Id of the user who changed it last.
        ///   - displayName: Name in English.
        ///   - displayNameKo: Name in Korean.
        ///   - kind: What kind of product it is, such as PRODUCT.
        ///   - productCategoryId: Id of its category.
        ///   - productCategoryName: Name of its category.
        ///   - productId: Id, such as VPC.
        ///   - extra: Fields that this version does not know.
        public init(
            createdAt: String? = nil,
            createdBy: String? = nil,
            modifiedAt: String? = nil,
            modifiedBy: String? = nil,
            displayName: String? = nil,
            displayNameKo: String? = nil,
            kind: String? = nil,
            productCategoryId: String? = nil,
            productCategoryName: String? = nil,
            productId: String? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.displayName = displayName
            self.displayNameKo = displayNameKo
            self.kind = kind
            self.productCategoryId = productCategoryId
            self.productCategoryName = productCategoryName
            self.productId = productId
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.createdAt = fields.take("created_at")
            self.createdBy = fields.take("created_by")
            self.modifiedAt = fields.take("modified_at")
            self.modifiedBy = fields.take("modified_by")
            self.displayName = fields.take("display_name")
            self.displayNameKo = fields.take("display_name_ko")
            self.kind = fields.take("kind")
            self.productCategoryId = fields.take("product_category_id")
            self.productCategoryName = fields.take("product_category_name")
            self.productId = fields.take("product_id")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("created_at", self.createdAt)
            fields.put("created_by", self.createdBy)
            fields.put("modified_at", self.modifiedAt)
            fields.put("modified_by", self.modifiedBy)
            fields.put("display_name", self.displayName)
            fields.put("display_name_ko", self.displayNameKo)
            fields.put("kind", self.kind)
            fields.put("product_category_id", self.productCategoryId)
            fields.put("product_category_name", self.productCategoryName)
            fields.put("product_id", self.productId)
            fields.put(extra: extra)
        }
    }
}

extension Product {
    /// A page of products.
    ///
    /// Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productlistresponse/>
    public struct ProductListResponse: Model, FieldValue {
        /// How many are on this page.
        public var count: Int?
        /// Number of this page.
        public var currentPage: Int?
        /// The products.
        public var products: [ProductInfo]
        /// How many there are on all pages.
        public var totalCount: Int?
        /// How many pages there are.
        public var totalPages: Int?
        /// Fields that this version does not know.
        public var extra: [String: JSONValue]

        /// - Parameters:
        ///   - count: How many are on this page.
        ///   - currentPage: Number of this page.
        ///   - products: The products.
        ///   - totalCount: How many there are on all pages.
        ///   - totalPages: How many pages there are.
        ///   - extra: Fields that this version does not know.
        public init(
            count: Int? = nil,
            currentPage: Int? = nil,
            products: [ProductInfo] = [],
            totalCount: Int? = nil,
            totalPages: Int? = nil,
            extra: [String: JSONValue] = [:]
        ) {
            self.count = count
            self.currentPage = currentPage
            self.products = products
            self.totalCount = totalCount
            self.totalPages = totalPages
            self.extra = extra
        }

        public init(from fields: inout FieldReader) throws {
            self.count = fields.take("count")
            self.currentPage = fields.take("current_page")
            self.products = fields.take("products") ?? []
            self.totalCount = fields.take("total_count")
            self.totalPages = fields.take("total_pages")
            extra = fields.rest
        }

        public func write(to fields: inout FieldWriter) {
            fields.put("count", self.count)
            fields.put("current_page", self.currentPage)
            fields.putFilled("products", self.products)
            fields.put("total_count", self.totalCount)
            fields.put("total_pages", self.totalPages)
            fields.put(extra: extra)
        }
    }
}
