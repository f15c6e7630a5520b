"""Samsung Cloud Platform Product: clients and models.

Made by `cargo dev generate` from `core/api/product.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .models import (
    ProductCategory,
    ProductCategoryListResponse,
    ProductInfo,
    ProductListResponse,
)

if TYPE_CHECKING:
    from .asynchronous import AsyncProduct as AsyncProduct
    from .blocking import Product as Product

__all__ = [
    "AsyncProduct",
    "Product",
    "ProductCategory",
    "ProductCategoryListResponse",
    "ProductInfo",
    "ProductListResponse",
]


# Loading asyncio takes longer than all models, and a blocking program never needs it.
def __getattr__(name: str) -> Any:
    if name == "Product":
        from .blocking import Product

        return Product
    if name == "AsyncProduct":
        from .asynchronous import AsyncProduct

        return AsyncProduct
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
