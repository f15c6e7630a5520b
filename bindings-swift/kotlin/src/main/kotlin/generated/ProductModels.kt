/*
 * Samsung Cloud Platform Product: models.
 *
 * Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.
 */

@file:Suppress("UNCHECKED_CAST")

package io.github.gureum.product

import io.github.gureum.*
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/**
 * A category of products.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategoryresponse/>
 */
@Serializable(with = ProductCategory.Form::class)
public data class ProductCategory(
    /** Id, such as NETWORKING. */
    public val categoryId: String? = null,
    /** When it was created, without a zone. */
    public val createdAt: String? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** When it was changed last, without a zone. */
    public val modifiedAt: String? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** Name in English. */
    public val displayName: String? = null,
    /** Name in Korean. */
    public val displayNameKo: String? = null,
    /** Id of its icon. */
    public val iconFileId: String? = null,
    /** Whether the menu of the console shows it. */
    public val isExposedMenu: Boolean? = null,
    /** Its place in the menu. */
    public val seq: Long? = null,
    /** Its colour, as six hexadecimal digits. */
    public val serviceGroupColorId: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ProductCategory> get() = Form

    internal object Form : ModelForm<ProductCategory>(
        "ProductCategory",
        field("category_id", TEXT),
        field("created_at", TEXT),
        field("created_by", TEXT),
        field("modified_at", TEXT),
        field("modified_by", TEXT),
        field("display_name", TEXT),
        field("display_name_ko", TEXT),
        field("icon_file_id", TEXT),
        field("is_exposed_menu", BOOLEAN),
        field("seq", INTEGER),
        field("service_group_color_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ProductCategory = ProductCategory(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as String?,
            v[7] as String?,
            v[8] as Boolean?,
            v[9] as Long?,
            v[10] as String?,
            extra,
        )

        override fun values(model: ProductCategory): Array<Any?> = arrayOf(
            model.categoryId,
            model.createdAt,
            model.createdBy,
            model.modifiedAt,
            model.modifiedBy,
            model.displayName,
            model.displayNameKo,
            model.iconFileId,
            model.isExposedMenu,
            model.seq,
            model.serviceGroupColorId,
        )
    }
}

/**
 * A page of categories.
 *
 * Documented at
 * <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategorylistresponse/>
 */
@Serializable(with = ProductCategoryListResponse.Form::class)
public data class ProductCategoryListResponse(
    /** How many are on this page. */
    public val count: Long? = null,
    /** Number of this page. */
    public val currentPage: Long? = null,
    /** The categories. */
    public val productCategories: List<ProductCategory> = emptyList(),
    /** How many there are on all pages. */
    public val totalCount: Long? = null,
    /** How many pages there are. */
    public val totalPages: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ProductCategoryListResponse> get() = Form

    internal object Form : ModelForm<ProductCategoryListResponse>(
        "ProductCategoryListResponse",
        field("count", INTEGER),
        field("current_page", INTEGER),
        field("product_categories", list(model { ProductCategory.Form })),
        field("total_count", INTEGER),
        field("total_pages", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ProductCategoryListResponse = ProductCategoryListResponse(
            v[0] as Long?,
            v[1] as Long?,
            v[2] as List<ProductCategory>? ?: emptyList(),
            v[3] as Long?,
            v[4] as Long?,
            extra,
        )

        override fun values(model: ProductCategoryListResponse): Array<Any?> = arrayOf(
            model.count,
            model.currentPage,
            model.productCategories,
            model.totalCount,
            model.totalPages,
        )
    }
}

/**
 * A product of the cloud.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productresponse/>
 */
@Serializable(with = ProductInfo.Form::class)
public data class ProductInfo(
    /** When it was created, without a zone. */
    public val createdAt: String? = null,
    /** Id of the user who created it. */
    public val createdBy: String? = null,
    /** When it was changed last, without a zone. */
    public val modifiedAt: String? = null,
    /** Id of the user who changed it last. */
    public val modifiedBy: String? = null,
    /** Name in English. */
    public val displayName: String? = null,
    /** Name in Korean. */
    public val displayNameKo: String? = null,
    /** What kind of product it is, such as PRODUCT. */
    public val kind: String? = null,
    /** Id of its category. */
    public val productCategoryId: String? = null,
    /** Name of its category. */
    public val productCategoryName: String? = null,
    /** Id, such as VPC. */
    public val productId: String? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ProductInfo> get() = Form

    internal object Form : ModelForm<ProductInfo>(
        "ProductInfo",
        field("created_at", TEXT),
        field("created_by", TEXT),
        field("modified_at", TEXT),
        field("modified_by", TEXT),
        field("display_name", TEXT),
        field("display_name_ko", TEXT),
        field("kind", TEXT),
        field("product_category_id", TEXT),
        field("product_category_name", TEXT),
        field("product_id", TEXT),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ProductInfo = ProductInfo(
            v[0] as String?,
            v[1] as String?,
            v[2] as String?,
            v[3] as String?,
            v[4] as String?,
            v[5] as String?,
            v[6] as String?,
            v[7] as String?,
            v[8] as String?,
            v[9] as String?,
            extra,
        )

        override fun values(model: ProductInfo): Array<Any?> = arrayOf(
            model.createdAt,
            model.createdBy,
            model.modifiedAt,
            model.modifiedBy,
            model.displayName,
            model.displayNameKo,
            model.kind,
            model.productCategoryId,
            model.productCategoryName,
            model.productId,
        )
    }
}

/**
 * A page of products.
 *
 * Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productlistresponse/>
 */
@Serializable(with = ProductListResponse.Form::class)
public data class ProductListResponse(
    /** How many are on this page. */
    public val count: Long? = null,
    /** Number of this page. */
    public val currentPage: Long? = null,
    /** The products. */
    public val products: List<ProductInfo> = emptyList(),
    /** How many there are on all pages. */
    public val totalCount: Long? = null,
    /** How many pages there are. */
    public val totalPages: Long? = null,
    /** Fields that this version does not know, by their names on the wire. */
    override val extra: JsonObject = NOTHING,
) : Model() {
    override val form: ModelForm<ProductListResponse> get() = Form

    internal object Form : ModelForm<ProductListResponse>(
        "ProductListResponse",
        field("count", INTEGER),
        field("current_page", INTEGER),
        field("products", list(model { ProductInfo.Form })),
        field("total_count", INTEGER),
        field("total_pages", INTEGER),
    ) {
        override fun make(v: Array<Any?>, extra: JsonObject): ProductListResponse = ProductListResponse(
            v[0] as Long?,
            v[1] as Long?,
            v[2] as List<ProductInfo>? ?: emptyList(),
            v[3] as Long?,
            v[4] as Long?,
            extra,
        )

        override fun values(model: ProductListResponse): Array<Any?> = arrayOf(
            model.count,
            model.currentPage,
            model.products,
            model.totalCount,
            model.totalPages,
        )
    }
}
