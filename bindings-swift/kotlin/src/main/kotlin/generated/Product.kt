/*
 * Samsung Cloud Platform Product: the client.
 *
 * Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.
 */

package io.github.gureum.product

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlin.time.Duration

/**
 * The catalogue of what the cloud offers, by category.
 *
 * Where each fact comes from, and notes: <https://github.com/gureum/gureum/blob/main/docs/reference/product.md>
 */
public class Product internal constructor(
    core: Core?,
    limits: CallOptions,
    productCategories: ProductCategories? = null,
    products: Products? = null,
) : Client(core, limits) {
    /**
     * Opens a client. Nothing is sent.
     *
     * @param options What it is opened with; what is left out comes from the environment, the vendors' files, or a default.
     */
    @JvmOverloads
    public constructor(options: ClientOptions = ClientOptions()) : this(Core.open("product", options), CallOptions())

    /**
     * Opens a client: `Product { endpoint = "http://127.0.0.1:8080" }`. Nothing is sent.
     *
     * @param configure Sets what it is opened with.
     */
    public constructor(configure: ClientOptions.() -> Unit) : this(ClientOptions().apply(configure))

    /**
     * A client for a test, which calls nobody but the groups that it is given.
     *
     * @param fake That it is one.
     * @param productCategories What stands for them.
     * @param products What stands for them.
     */
    @Suppress("UNUSED_PARAMETER")
    public constructor(
        fake: Fake,
        productCategories: ProductCategories = ProductCategories(),
        products: Products = Products(),
    ) : this(null, CallOptions(), productCategories, products)

    override val files: Set<String> get() = FILES

    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): Product = if (isFake) this else Product(core, over(options))

    /** The same client for programs without coroutines. Connections are shared. */
    public fun blocking(): BlockingProduct = BlockingProduct(this)

    /** Categories of products, as the menu of the console has them. */
    public val productCategories: ProductCategories = productCategories ?: ProductCategories(this)

    /** Products of the cloud. */
    public val products: Products = products ?: Products(this)

    private companion object {
        val FILES: Set<String> = setOf()
    }
}

/** Categories of products, as the menu of the console has them. */
public open class ProductCategories internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : ProductCategories() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the categories of products.
     *
     * Products are filtered by `categoryId` of what is listed here.
     *
     * Documented at
     * <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproductcategories/1.0/>
     *
     * @param limit Rows per page. At least 1.
     * @param page Number of the page, from 1.
     * @param displayName Only categories of this English name.
     * @param displayNameKo Only categories of this Korean name.
     * @param isExposedMenu Only categories that the menu of the console shows, or does not.
     * @param createdBy Only what this user created.
     * @param modifiedBy Only what this user changed last.
     * @param createdStartDate Only what was created at this time or later.
     * @param createdEndDate Only what was created at this time or earlier.
     * @param modifiedStartDate Only what was changed at this time or later.
     * @param modifiedEndDate Only what was changed at this time or earlier.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        limit: Long? = null,
        page: Long? = null,
        displayName: String? = null,
        displayNameKo: String? = null,
        isExposedMenu: Boolean? = null,
        createdBy: String? = null,
        modifiedBy: String? = null,
        createdStartDate: String? = null,
        createdEndDate: String? = null,
        modifiedStartDate: String? = null,
        modifiedEndDate: String? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): Pages<ProductCategoryListResponse, ProductCategory> =
        client.list("productCategories.list", ProductCategoryListResponse.Form, { it.productCategories }, options, "limit", limit, "page", page, "display_name", displayName, "display_name_ko", displayNameKo, "is_exposed_menu", isExposedMenu, "created_by", createdBy, "modified_by", modifiedBy, "created_start_date", createdStartDate, "created_end_date", createdEndDate, "modified_start_date", modifiedStartDate, "modified_end_date", modifiedEndDate, "sort", sort)

    /**
     * Read one category of products.
     *
     * The same as in the list.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproductcategory/1.0/>
     *
     * @param categoryId Id of the category.
     * @param options Limits of this call; else those of the client.
     * @return A category of products.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        categoryId: String,
        options: CallOptions? = null,
    ): ProductCategory = client.answer("productCategories.show", ProductCategory.Form, options, "category_id", categoryId)
}

/** Products of the cloud. */
public open class Products internal constructor(client: Client?) : Group(client) {
    /** For a test: `object : Products() { override … }`. What is not overridden is an error. */
    public constructor() : this(null)

    /**
     * List the products of the cloud.
     *
     * Filters can be combined.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproducts/1.0/>
     *
     * @param limit Rows per page. At least 1.
     * @param page Number of the page, from 1.
     * @param productCategoryId Only products of this category, by its id.
     * @param productId Only the product of this id.
     * @param displayName Only products of this English name.
     * @param displayNameKo Only products of this Korean name.
     * @param kind Only products of this kind.
     * @param createdStartDate Only what was created at this time or later.
     * @param createdEndDate Only what was created at this time or earlier.
     * @param modifiedStartDate Only what was changed at this time or later.
     * @param modifiedEndDate Only what was changed at this time or earlier.
     * @param sort Order: a field, a colon, and `asc` or `desc`.
     * @param options Limits of this call; else those of the client.
     * @return The items, page by page as they are asked for.
     * @throws GureumException A page cannot be read: its kind says how.
     */
    public open fun list(
        limit: Long? = null,
        page: Long? = null,
        productCategoryId: String? = null,
        productId: String? = null,
        displayName: String? = null,
        displayNameKo: String? = null,
        kind: String? = null,
        createdStartDate: String? = null,
        createdEndDate: String? = null,
        modifiedStartDate: String? = null,
        modifiedEndDate: String? = null,
        sort: String? = null,
        options: CallOptions? = null,
    ): Pages<ProductListResponse, ProductInfo> =
        client.list("products.list", ProductListResponse.Form, { it.products }, options, "limit", limit, "page", page, "product_category_id", productCategoryId, "product_id", productId, "display_name", displayName, "display_name_ko", displayNameKo, "kind", kind, "created_start_date", createdStartDate, "created_end_date", createdEndDate, "modified_start_date", modifiedStartDate, "modified_end_date", modifiedEndDate, "sort", sort)

    /**
     * Read one product of the cloud.
     *
     * The same as in the list.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproduct/1.0/>
     *
     * @param productId Id of the product.
     * @param options Limits of this call; else those of the client.
     * @return A product of the cloud.
     * @throws GureumException The call failed: its kind says how.
     */
    public open suspend fun show(
        productId: String,
        options: CallOptions? = null,
    ): ProductInfo = client.answer("products.show", ProductInfo.Form, options, "product_id", productId)
}
