"""One call of every operation of Samsung Cloud Platform Product, on both clients, against the documented answers.

Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.
"""

from __future__ import annotations

from gureum import AsyncProduct, Product
from wire import asked, same


def test_product_categories_list(product: Product) -> None:
    answer = product.product_categories.list(limit=20, page=1)
    same(answer, {"count": 1, "current_page": 1, "product_categories": [{"category_id": "NETWORKING", "created_at": "2024-01-01T00:00:00", "created_by": "5cada9f6afa049418c4f18c0c4859202", "display_name": "Networking", "display_name_ko": "Networking", "icon_file_id": "c1d5c1f63bf24f73b32c37f6f7b50310", "is_exposed_menu": True, "modified_at": "2024-01-01T00:00:00", "modified_by": "5cada9f6afa049418c4f18c0c4859202", "seq": 9, "service_group_color_id": "ffff00"}], "total_count": 1, "total_pages": 1})
    asked("productCategories.list")


async def test_product_categories_list_async(async_product: AsyncProduct) -> None:
    answer = async_product.product_categories.list(limit=20, page=1)
    same(await answer, {"count": 1, "current_page": 1, "product_categories": [{"category_id": "NETWORKING", "created_at": "2024-01-01T00:00:00", "created_by": "5cada9f6afa049418c4f18c0c4859202", "display_name": "Networking", "display_name_ko": "Networking", "icon_file_id": "c1d5c1f63bf24f73b32c37f6f7b50310", "is_exposed_menu": True, "modified_at": "2024-01-01T00:00:00", "modified_by": "5cada9f6afa049418c4f18c0c4859202", "seq": 9, "service_group_color_id": "ffff00"}], "total_count": 1, "total_pages": 1})
    asked("productCategories.list")


def test_product_categories_show(product: Product) -> None:
    answer = product.product_categories.show("NETWORKING")
    same(answer, {"category_id": "NETWORKING", "created_at": "2024-01-01T00:00:00", "created_by": "5cada9f6afa049418c4f18c0c4859202", "display_name": "Networking", "display_name_ko": "Networking", "icon_file_id": "c1d5c1f63bf24f73b32c37f6f7b50310", "is_exposed_menu": True, "modified_at": "2024-01-01T00:00:00", "modified_by": "5cada9f6afa049418c4f18c0c4859202", "seq": 9, "service_group_color_id": "ffff00"})
    asked("productCategories.show")


async def test_product_categories_show_async(async_product: AsyncProduct) -> None:
    answer = await async_product.product_categories.show("NETWORKING")
    same(answer, {"category_id": "NETWORKING", "created_at": "2024-01-01T00:00:00", "created_by": "5cada9f6afa049418c4f18c0c4859202", "display_name": "Networking", "display_name_ko": "Networking", "icon_file_id": "c1d5c1f63bf24f73b32c37f6f7b50310", "is_exposed_menu": True, "modified_at": "2024-01-01T00:00:00", "modified_by": "5cada9f6afa049418c4f18c0c4859202", "seq": 9, "service_group_color_id": "ffff00"})
    asked("productCategories.show")


def test_products_list(product: Product) -> None:
    answer = product.products.list(limit=20, page=1, product_category_id="NETWORKING", kind="PRODUCT")
    same(answer, {"count": 1, "current_page": 1, "products": [{"created_at": "2024-01-01T00:00:00", "created_by": "5cada9f6afa049418c4f18c0c4859202", "display_name": "VPC", "display_name_ko": "VPC", "kind": "PRODUCT", "modified_at": "2024-01-01T00:00:00", "modified_by": "5cada9f6afa049418c4f18c0c4859202", "product_category_id": "NETWORKING", "product_category_name": "Networking", "product_id": "VPC"}], "total_count": 1, "total_pages": 1})
    asked("products.list")


async def test_products_list_async(async_product: AsyncProduct) -> None:
    answer = async_product.products.list(limit=20, page=1, product_category_id="NETWORKING", kind="PRODUCT")
    same(await answer, {"count": 1, "current_page": 1, "products": [{"created_at": "2024-01-01T00:00:00", "created_by": "5cada9f6afa049418c4f18c0c4859202", "display_name": "VPC", "display_name_ko": "VPC", "kind": "PRODUCT", "modified_at": "2024-01-01T00:00:00", "modified_by": "5cada9f6afa049418c4f18c0c4859202", "product_category_id": "NETWORKING", "product_category_name": "Networking", "product_id": "VPC"}], "total_count": 1, "total_pages": 1})
    asked("products.list")


def test_products_show(product: Product) -> None:
    answer = product.products.show("VPC")
    same(answer, {"created_at": "2024-01-01T00:00:00", "created_by": "5cada9f6afa049418c4f18c0c4859202", "display_name": "VPC", "display_name_ko": "VPC", "kind": "PRODUCT", "modified_at": "2024-01-01T00:00:00", "modified_by": "5cada9f6afa049418c4f18c0c4859202", "product_category_id": "NETWORKING", "product_category_name": "Networking", "product_id": "VPC"})
    asked("products.show")


async def test_products_show_async(async_product: AsyncProduct) -> None:
    answer = await async_product.products.show("VPC")
    same(answer, {"created_at": "2024-01-01T00:00:00", "created_by": "5cada9f6afa049418c4f18c0c4859202", "display_name": "VPC", "display_name_ko": "VPC", "kind": "PRODUCT", "modified_at": "2024-01-01T00:00:00", "modified_by": "5cada9f6afa049418c4f18c0c4859202", "product_category_id": "NETWORKING", "product_category_name": "Networking", "product_id": "VPC"})
    asked("products.show")
