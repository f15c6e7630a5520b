"""Samsung Cloud Platform Product: models.

Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from .._model import Fields, Model, OpenText, taken

__all__ = [
    "ProductCategory",
    "ProductCategoryListResponse",
    "ProductInfo",
    "ProductListResponse",
]


class ProductCategory(Model):
    """A category of products.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategoryresponse/
    """

    __slots__ = ("category_id", "created_at", "created_by", "modified_at", "modified_by", "display_name", "display_name_ko", "icon_file_id", "is_exposed_menu", "seq", "service_group_color_id", )
    __match_args__ = ("category_id", "created_at", "created_by", "modified_at", "modified_by", "display_name", "display_name_ko", "icon_file_id", "is_exposed_menu", "seq", "service_group_color_id", )
    _fields: ClassVar[Fields] = (
        ("category_id", "category_id", "text"),
        ("created_at", "created_at", "text"),
        ("created_by", "created_by", "text"),
        ("modified_at", "modified_at", "text"),
        ("modified_by", "modified_by", "text"),
        ("display_name", "display_name", "text"),
        ("display_name_ko", "display_name_ko", "text"),
        ("icon_file_id", "icon_file_id", "text"),
        ("is_exposed_menu", "is_exposed_menu", "bool"),
        ("seq", "seq", "int"),
        ("service_group_color_id", "service_group_color_id", "text"),
    )

    category_id: str | None
    """Id, such as NETWORKING."""
    created_at: str | None
    """When it was created, without a zone."""
    created_by: str | None
    """Id of the user who created it."""
    modified_at: str | None
    """When it was changed last, without a zone."""
    modified_by: str | None
    """Id of the user who changed it last."""
    display_name: str | None
    """Name in English."""
    display_name_ko: str | None
    """Name in Korean."""
    icon_file_id: str | None
    """Id of its icon."""
    is_exposed_menu: bool | None
    """Whether the menu of the console shows it."""
    seq: int | None
    """Its place in the menu."""
    service_group_color_id: str | None
    """Its colour, as six hexadecimal digits."""

    def __init__(
        self,
        *,
        category_id: str | None = None,
        created_at: str | None = None,
        created_by: str | None = None,
        modified_at: str | None = None,
        modified_by: str | None = None,
        display_name: str | None = None,
        display_name_ko: str | None = None,
        icon_file_id: str | None = None,
        is_exposed_menu: bool | None = None,
        seq: int | None = None,
        service_group_color_id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            category_id: Id, such as NETWORKING.
            created_at: When it was created, without a zone.
            created_by: Id of the user who created it.
            modified_at: When it was changed last, without a zone.
            modified_by: Id of the user who changed it last.
            display_name: Name in English.
            display_name_ko: Name in Korean.
            icon_file_id: Id of its icon.
            is_exposed_menu: Whether the menu of the console shows it.
            seq: Its place in the menu.
            service_group_color_id: Its colour, as six hexadecimal digits.
        """
        self.category_id = category_id
        self.created_at = created_at
        self.created_by = created_by
        self.modified_at = modified_at
        self.modified_by = modified_by
        self.display_name = display_name
        self.display_name_ko = display_name_ko
        self.icon_file_id = icon_file_id
        self.is_exposed_menu = is_exposed_menu
        self.seq = seq
        self.service_group_color_id = service_group_color_id
        self.extra: dict[str, Any] = {}

class ProductCategoryListResponse(Model):
    """A page of categories.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productcategorylistresponse/
    """

    __slots__ = ("count", "current_page", "product_categories", "total_count", "total_pages", )
    __match_args__ = ("count", "current_page", "product_categories", "total_count", "total_pages", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("current_page", "current_page", "int"),
        ("product_categories", "product_categories", "[]ProductCategory"),
        ("total_count", "total_count", "int"),
        ("total_pages", "total_pages", "int"),
    )

    count: int | None
    """How many are on this page."""
    current_page: int | None
    """Number of this page."""
    product_categories: list[ProductCategory]
    """The categories."""
    total_count: int | None
    """How many there are on all pages."""
    total_pages: int | None
    """How many pages there are."""

    def __init__(
        self,
        *,
        count: int | None = None,
        current_page: int | None = None,
        product_categories: Sequence[ProductCategory] | None = None,
        total_count: int | None = None,
        total_pages: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many are on this page.
            current_page: Number of this page.
            product_categories: The categories.
            total_count: How many there are on all pages.
            total_pages: How many pages there are.
        """
        self.count = count
        self.current_page = current_page
        self.product_categories = [] if product_categories is None else taken("[]ProductCategory", product_categories, __name__)
        self.total_count = total_count
        self.total_pages = total_pages
        self.extra: dict[str, Any] = {}

class ProductInfo(Model):
    """A product of the cloud.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productresponse/
    """

    __slots__ = ("created_at", "created_by", "modified_at", "modified_by", "display_name", "display_name_ko", "kind", "product_category_id", "product_category_name", "product_id", )
    __match_args__ = ("created_at", "created_by", "modified_at", "modified_by", "display_name", "display_name_ko", "kind", "product_category_id", "product_category_name", "product_id", )
    _fields: ClassVar[Fields] = (
        ("created_at", "created_at", "text"),
        ("created_by", "created_by", "text"),
        ("modified_at", "modified_at", "text"),
        ("modified_by", "modified_by", "text"),
        ("display_name", "display_name", "text"),
        ("display_name_ko", "display_name_ko", "text"),
        ("kind", "kind", "text"),
        ("product_category_id", "product_category_id", "text"),
        ("product_category_name", "product_category_name", "text"),
        ("product_id", "product_id", "text"),
    )

    created_at: str | None
    """When it was created, without a zone."""
    created_by: str | None
    """Id of the user who created it."""
    modified_at: str | None
    """When it was changed last, without a zone."""
    modified_by: str | None
    """Id of the user who changed it last."""
    display_name: str | None
    """Name in English."""
    display_name_ko: str | None
    """Name in Korean."""
    kind: str | None
    """What kind of product it is, such as PRODUCT."""
    product_category_id: str | None
    """Id of its category."""
    product_category_name: str | None
    """Name of its category."""
    product_id: str | None
    """Id, such as VPC."""

    def __init__(
        self,
        *,
        created_at: str | None = None,
        created_by: str | None = None,
        modified_at: str | None = None,
        modified_by: str | None = None,
        display_name: str | None = None,
        display_name_ko: str | None = None,
        kind: str | None = None,
        product_category_id: str | None = None,
        product_category_name: str | None = None,
        product_id: str | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            created_at: When it was created, without a zone.
            created_by: Id of the user who created it.
            modified_at: When it was changed last, without a zone.
            modified_by: Id of the user who changed it last.
            display_name: Name in English.
            display_name_ko: Name in Korean.
            kind: What kind of product it is, such as PRODUCT.
            product_category_id: Id of its category.
            product_category_name: Name of its category.
            product_id: Id, such as VPC.
        """
        self.created_at = created_at
        self.created_by = created_by
        self.modified_at = modified_at
        self.modified_by = modified_by
        self.display_name = display_name
        self.display_name_ko = display_name_ko
        self.kind = kind
        self.product_category_id = product_category_id
        self.product_category_name = product_category_name
        self.product_id = product_id
        self.extra: dict[str, Any] = {}

class ProductListResponse(Model):
    """A page of products.

    Documented at
    https://docs.e.samsungsdscloud.com/apireference/platform/product/models/productlistresponse/
    """

    __slots__ = ("count", "current_page", "products", "total_count", "total_pages", )
    __match_args__ = ("count", "current_page", "products", "total_count", "total_pages", )
    _fields: ClassVar[Fields] = (
        ("count", "count", "int"),
        ("current_page", "current_page", "int"),
        ("products", "products", "[]ProductInfo"),
        ("total_count", "total_count", "int"),
        ("total_pages", "total_pages", "int"),
    )

    count: int | None
    """How many are on this page."""
    current_page: int | None
    """Number of this page."""
    products: list[ProductInfo]
    """The products."""
    total_count: int | None
    """How many there are on all pages."""
    total_pages: int | None
    """How many pages there are."""

    def __init__(
        self,
        *,
        count: int | None = None,
        current_page: int | None = None,
        products: Sequence[ProductInfo] | None = None,
        total_count: int | None = None,
        total_pages: int | None = None,
    ) -> None:
        """Every field is given by its name.

        Args:
            count: How many are on this page.
            current_page: Number of this page.
            products: The products.
            total_count: How many there are on all pages.
            total_pages: How many pages there are.
        """
        self.count = count
        self.current_page = current_page
        self.products = [] if products is None else taken("[]ProductInfo", products, __name__)
        self.total_count = total_count
        self.total_pages = total_pages
        self.extra: dict[str, Any] = {}
