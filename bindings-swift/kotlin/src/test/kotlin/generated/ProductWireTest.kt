/*
 * One call of every operation of Samsung Cloud Platform Product, against the documented answers.
 *
 * Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.
 */

package io.github.gureum.product

import io.github.gureum.Secret
import io.github.gureum.Timestamp
import io.github.gureum.Wire
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

internal class ProductWireTest {
    private val client = wire.client(::Product)

    @Test
    fun productCategoriesList() = wire.asked("productCategories.list", "GET", "/v1/product-categories?limit=20&page=1") {
        val answer = client.productCategories.list(limit = 20L, page = 1L).firstPage()
        wire.same(answer, "{\"count\":1,\"current_page\":1,\"product_categories\":[{\"category_id\":\"NETWORKING\",\"created_at\":\"2024-01-01T00:00:00\",\"created_by\":\"5cada9f6afa049418c4f18c0c4859202\",\"display_name\":\"Networking\",\"display_name_ko\":\"Networking\",\"icon_file_id\":\"c1d5c1f63bf24f73b32c37f6f7b50310\",\"is_exposed_menu\":true,\"modified_at\":\"2024-01-01T00:00:00\",\"modified_by\":\"5cada9f6afa049418c4f18c0c4859202\",\"seq\":9,\"service_group_color_id\":\"ffff00\"}],\"total_count\":1,\"total_pages\":1}")
        assertEquals(1L, answer.count)
        assertEquals(1L, answer.currentPage)
        assertEquals(1, answer.productCategories.size)
        assertEquals("NETWORKING", answer.productCategories[0].categoryId)
        assertEquals("2024-01-01T00:00:00", answer.productCategories[0].createdAt)
        assertEquals("5cada9f6afa049418c4f18c0c4859202", answer.productCategories[0].createdBy)
        assertEquals("2024-01-01T00:00:00", answer.productCategories[0].modifiedAt)
        assertEquals("5cada9f6afa049418c4f18c0c4859202", answer.productCategories[0].modifiedBy)
        assertEquals("Networking", answer.productCategories[0].displayName)
        assertEquals("Networking", answer.productCategories[0].displayNameKo)
        assertEquals("c1d5c1f63bf24f73b32c37f6f7b50310", answer.productCategories[0].iconFileId)
        assertEquals(true, answer.productCategories[0].isExposedMenu)
        assertEquals(9L, answer.productCategories[0].seq)
        assertEquals("ffff00", answer.productCategories[0].serviceGroupColorId)
        assertEquals(1L, answer.totalCount)
        assertEquals(1L, answer.totalPages)
    }

    @Test
    fun productCategoriesShow() = wire.asked("productCategories.show", "GET", "/v1/product-categories/NETWORKING") {
        val answer = client.productCategories.show(categoryId = "NETWORKING")
        wire.same(answer, "{\"category_id\":\"NETWORKING\",\"created_at\":\"2024-01-01T00:00:00\",\"created_by\":\"5cada9f6afa049418c4f18c0c4859202\",\"display_name\":\"Networking\",\"display_name_ko\":\"Networking\",\"icon_file_id\":\"c1d5c1f63bf24f73b32c37f6f7b50310\",\"is_exposed_menu\":true,\"modified_at\":\"2024-01-01T00:00:00\",\"modified_by\":\"5cada9f6afa049418c4f18c0c4859202\",\"seq\":9,\"service_group_color_id\":\"ffff00\"}")
        assertEquals("NETWORKING", answer.categoryId)
        assertEquals("2024-01-01T00:00:00", answer.createdAt)
        assertEquals("5cada9f6afa049418c4f18c0c4859202", answer.createdBy)
        assertEquals("2024-01-01T00:00:00", answer.modifiedAt)
        assertEquals("5cada9f6afa049418c4f18c0c4859202", answer.modifiedBy)
        assertEquals("Networking", answer.displayName)
        assertEquals("Networking", answer.displayNameKo)
        assertEquals("c1d5c1f63bf24f73b32c37f6f7b50310", answer.iconFileId)
        assertEquals(true, answer.isExposedMenu)
        assertEquals(9L, answer.seq)
        assertEquals("ffff00", answer.serviceGroupColorId)
    }

    @Test
    fun productsList() = wire.asked("products.list", "GET", "/v1/products?limit=20&page=1&product_category_id=NETWORKING&kind=PRODUCT") {
        val answer = client.products.list(limit = 20L, page = 1L, productCategoryId = "NETWORKING", kind = "PRODUCT").firstPage()
        wire.same(answer, "{\"count\":1,\"current_page\":1,\"products\":[{\"created_at\":\"2024-01-01T00:00:00\",\"created_by\":\"5cada9f6afa049418c4f18c0c4859202\",\"display_name\":\"VPC\",\"display_name_ko\":\"VPC\",\"kind\":\"PRODUCT\",\"modified_at\":\"2024-01-01T00:00:00\",\"modified_by\":\"5cada9f6afa049418c4f18c0c4859202\",\"product_category_id\":\"NETWORKING\",\"product_category_name\":\"Networking\",\"product_id\":\"VPC\"}],\"total_count\":1,\"total_pages\":1}")
        assertEquals(1L, answer.count)
        assertEquals(1L, answer.currentPage)
        assertEquals(1, answer.products.size)
        assertEquals("2024-01-01T00:00:00", answer.products[0].createdAt)
        assertEquals("5cada9f6afa049418c4f18c0c4859202", answer.products[0].createdBy)
        assertEquals("2024-01-01T00:00:00", answer.products[0].modifiedAt)
        assertEquals("5cada9f6afa049418c4f18c0c4859202", answer.products[0].modifiedBy)
        assertEquals("VPC", answer.products[0].displayName)
        assertEquals("VPC", answer.products[0].displayNameKo)
        assertEquals("PRODUCT", answer.products[0].kind)
        assertEquals("NETWORKING", answer.products[0].productCategoryId)
        assertEquals("Networking", answer.products[0].productCategoryName)
        assertEquals("VPC", answer.products[0].productId)
        assertEquals(1L, answer.totalCount)
        assertEquals(1L, answer.totalPages)
    }

    @Test
    fun productsShow() = wire.asked("products.show", "GET", "/v1/products/VPC") {
        val answer = client.products.show(productId = "VPC")
        wire.same(answer, "{\"created_at\":\"2024-01-01T00:00:00\",\"created_by\":\"5cada9f6afa049418c4f18c0c4859202\",\"display_name\":\"VPC\",\"display_name_ko\":\"VPC\",\"kind\":\"PRODUCT\",\"modified_at\":\"2024-01-01T00:00:00\",\"modified_by\":\"5cada9f6afa049418c4f18c0c4859202\",\"product_category_id\":\"NETWORKING\",\"product_category_name\":\"Networking\",\"product_id\":\"VPC\"}")
        assertEquals("2024-01-01T00:00:00", answer.createdAt)
        assertEquals("5cada9f6afa049418c4f18c0c4859202", answer.createdBy)
        assertEquals("2024-01-01T00:00:00", answer.modifiedAt)
        assertEquals("5cada9f6afa049418c4f18c0c4859202", answer.modifiedBy)
        assertEquals("VPC", answer.displayName)
        assertEquals("VPC", answer.displayNameKo)
        assertEquals("PRODUCT", answer.kind)
        assertEquals("NETWORKING", answer.productCategoryId)
        assertEquals("Networking", answer.productCategoryName)
        assertEquals("VPC", answer.productId)
    }

    companion object {
        private val wire = Wire("product")

        @JvmStatic
        @AfterAll
        fun close() = wire.close()
    }
}
