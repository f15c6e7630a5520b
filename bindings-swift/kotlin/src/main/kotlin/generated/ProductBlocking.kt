/*
 * Samsung Cloud Platform Product: the client for programs without coroutines.
 *
 * Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.
 */

package io.github.gureum.product

import io.github.gureum.*
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import java.util.function.Consumer
import kotlin.time.Duration.Companion.milliseconds

/** [Product] for programs without coroutines. */
public class BlockingProduct internal constructor(private val client: Product) : BlockingClient(client) {
    /**
     * The same client with other limits for its calls. Connections are shared.
     *
     * @param options The limits; what is left out stays as it is.
     * @return The other client.
     */
    public fun withOptions(options: CallOptions): BlockingProduct = client.withOptions(options).blocking()

    /** [Product.productCategories] for programs without coroutines. */
    @get:JvmName("productCategories")
    public val productCategories: BlockingProductCategories = BlockingProductCategories(client.productCategories)

    /** [Product.products] for programs without coroutines. */
    @get:JvmName("products")
    public val products: BlockingProducts = BlockingProducts(client.products)
}

/** [ProductCategories] for programs without coroutines. */
public class BlockingProductCategories internal constructor(private val group: ProductCategories) {
    /**
     * List the categories of products. Blocking form of [ProductCategories.list]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
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
    ): BlockingPages<ProductCategoryListResponse, ProductCategory> = BlockingPages(group.list(limit, page, displayName, displayNameKo, isExposedMenu, createdBy, modifiedBy, createdStartDate, createdEndDate, modifiedStartDate, modifiedEndDate, sort, options))

    /**
     * Read one category of products. Blocking form of [ProductCategories.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproductcategory/1.0/>
     *
     * @param categoryId Id of the category.
     * @param options Limits of this call; else those of the client.
     * @return A category of products.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        categoryId: String,
        options: CallOptions? = null,
    ): ProductCategory = await { group.show(categoryId, options) }
}

/** [Products] for programs without coroutines. */
public class BlockingProducts internal constructor(private val group: Products) {
    /**
     * List the products of the cloud. Blocking form of [Products.list]; interrupting the thread ends it.
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
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun list(
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
    ): BlockingPages<ProductListResponse, ProductInfo> = BlockingPages(group.list(limit, page, productCategoryId, productId, displayName, displayNameKo, kind, createdStartDate, createdEndDate, modifiedStartDate, modifiedEndDate, sort, options))

    /**
     * Read one product of the cloud. Blocking form of [Products.show]; interrupting the thread ends it.
     *
     * Documented at <https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproduct/1.0/>
     *
     * @param productId Id of the product.
     * @param options Limits of this call; else those of the client.
     * @return A product of the cloud.
     * @throws GureumException The call failed: its kind says how.
     */
    @JvmOverloads
    @Throws(InterruptedException::class)
    public fun show(
        productId: String,
        options: CallOptions? = null,
    ): ProductInfo = await { group.show(productId, options) }
}
