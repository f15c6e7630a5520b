"""Samsung Cloud Platform Product: the asyncio client.

Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.
"""

from __future__ import annotations

from typing import Any

from .._asynchronous import AsyncClient, AsyncGroup
from .._pages import AsyncPages
from .models import (
    ProductCategory,
    ProductCategoryListResponse,
    ProductInfo,
    ProductListResponse,
)

__all__ = ["AsyncProduct", "AsyncProductCategories", "AsyncProducts"]


class AsyncProductCategories(AsyncGroup):
    """Categories of products, as the menu of the console has them."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        display_name: str | None = None,
        display_name_ko: str | None = None,
        is_exposed_menu: bool | None = None,
        created_by: str | None = None,
        modified_by: str | None = None,
        created_start_date: str | None = None,
        created_end_date: str | None = None,
        modified_start_date: str | None = None,
        modified_end_date: str | None = None,
        sort: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[ProductCategoryListResponse, ProductCategory]:
        """List the categories of products.

        Products are filtered by `category_id` of what is listed here.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproductcategories/1.0/

        Args:
            limit: Rows per page. At least 1.
            page: Number of the page, from 1.
            display_name: Only categories of this English name.
            display_name_ko: Only categories of this Korean name.
            is_exposed_menu: Only categories that the menu of the console shows, or does not.
            created_by: Only what this user created.
            modified_by: Only what this user changed last.
            created_start_date: Only what was created at this time or later.
            created_end_date: Only what was created at this time or earlier.
            modified_start_date: Only what was changed at this time or later.
            modified_end_date: Only what was changed at this time or earlier.
            sort: Order: a field, a colon, and `asc` or `desc`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if limit is not None:
            given["limit"] = limit
        if page is not None:
            given["page"] = page
        if display_name is not None:
            given["display_name"] = display_name
        if display_name_ko is not None:
            given["display_name_ko"] = display_name_ko
        if is_exposed_menu is not None:
            given["is_exposed_menu"] = is_exposed_menu
        if created_by is not None:
            given["created_by"] = created_by
        if modified_by is not None:
            given["modified_by"] = modified_by
        if created_start_date is not None:
            given["created_start_date"] = created_start_date
        if created_end_date is not None:
            given["created_end_date"] = created_end_date
        if modified_start_date is not None:
            given["modified_start_date"] = modified_start_date
        if modified_end_date is not None:
            given["modified_end_date"] = modified_end_date
        if sort is not None:
            given["sort"] = sort
        return self._list("productCategories.list", given, ProductCategoryListResponse, "product_categories", None if "page" in given else "total_count", timeout, max_retries)

    async def show(
        self,
        category_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ProductCategory:
        """Read one category of products.

        The same as in the list.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproductcategory/1.0/

        Args:
            category_id: Id of the category.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A category of products.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("productCategories.show", {"category_id": category_id}, ProductCategory, timeout, max_retries)


class AsyncProducts(AsyncGroup):
    """Products of the cloud."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        product_category_id: str | None = None,
        product_id: str | None = None,
        display_name: str | None = None,
        display_name_ko: str | None = None,
        kind: str | None = None,
        created_start_date: str | None = None,
        created_end_date: str | None = None,
        modified_start_date: str | None = None,
        modified_end_date: str | None = None,
        sort: str | None = None,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> AsyncPages[ProductListResponse, ProductInfo]:
        """List the products of the cloud.

        Filters can be combined.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/listproducts/1.0/

        Args:
            limit: Rows per page. At least 1.
            page: Number of the page, from 1.
            product_category_id: Only products of this category, by its id.
            product_id: Only the product of this id.
            display_name: Only products of this English name.
            display_name_ko: Only products of this Korean name.
            kind: Only products of this kind.
            created_start_date: Only what was created at this time or later.
            created_end_date: Only what was created at this time or earlier.
            modified_start_date: Only what was changed at this time or later.
            modified_end_date: Only what was changed at this time or earlier.
            sort: Order: a field, a colon, and `asc` or `desc`.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            The items, page by page as they are asked for.

        Raises:
            GureumError: A page cannot be read: its kind says how.
        """
        given: dict[str, Any] = {}
        if limit is not None:
            given["limit"] = limit
        if page is not None:
            given["page"] = page
        if product_category_id is not None:
            given["product_category_id"] = product_category_id
        if product_id is not None:
            given["product_id"] = product_id
        if display_name is not None:
            given["display_name"] = display_name
        if display_name_ko is not None:
            given["display_name_ko"] = display_name_ko
        if kind is not None:
            given["kind"] = kind
        if created_start_date is not None:
            given["created_start_date"] = created_start_date
        if created_end_date is not None:
            given["created_end_date"] = created_end_date
        if modified_start_date is not None:
            given["modified_start_date"] = modified_start_date
        if modified_end_date is not None:
            given["modified_end_date"] = modified_end_date
        if sort is not None:
            given["sort"] = sort
        return self._list("products.list", given, ProductListResponse, "products", None if "page" in given else "total_count", timeout, max_retries)

    async def show(
        self,
        product_id: str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
    ) -> ProductInfo:
        """Read one product of the cloud.

        The same as in the list.

        Documented at
        https://docs.e.samsungsdscloud.com/apireference/platform/product/apis/showproduct/1.0/

        Args:
            product_id: Id of the product.
            timeout: Limit of the whole call, pauses and retries included, in seconds; else that
                of the client.
            max_retries: How often the call is repeated at most; else what the client says.

        Returns:
            A product of the cloud.

        Raises:
            GureumError: The call failed: its kind says how.
        """
        return await self._call("products.show", {"product_id": product_id}, ProductInfo, timeout, max_retries)


class AsyncProduct(AsyncClient):
    """The catalogue of what the cloud offers, by category.

    Where each fact comes from, and notes:
    https://github.com/gureum/gureum/blob/main/docs/reference/product.md
    """

    __slots__ = ()
    _service = "product"
    _files = frozenset[str]()

    @property
    def product_categories(self) -> AsyncProductCategories:
        """Categories of products, as the menu of the console has them."""
        return AsyncProductCategories(self)

    @property
    def products(self) -> AsyncProducts:
        """Products of the cloud."""
        return AsyncProducts(self)
