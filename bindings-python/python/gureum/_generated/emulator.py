"""A client of every service for the emulator.

Made by `cargo dev generate` from `core/api`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .._client import BaseClient
    from ..ai_ml_ops import AsyncAIMLOps, AIMLOps
    from ..cloud_ml import AsyncCloudML, CloudML
    from ..data_forest import AsyncDataForest, DataForest

C = TypeVar("C", bound="BaseClient")


class Clients:
    """What the emulator opens; how is its own matter."""

    __slots__ = ()

    def client(self, kind: type[C], *, tenant: str | None = None, **settings: Any) -> C:
        """A client of any kind with the keys, the address and the clock of this emulator."""
        raise NotImplementedError

    def ai_ml_ops(self, **settings: Any) -> AIMLOps:
        """A blocking AI ML Ops client."""
        from ..ai_ml_ops import AIMLOps

        return self.client(AIMLOps, **settings)

    def async_ai_ml_ops(self, **settings: Any) -> AsyncAIMLOps:
        """An asyncio AI ML Ops client."""
        from ..ai_ml_ops import AsyncAIMLOps

        return self.client(AsyncAIMLOps, **settings)

    def cloud_ml(self, **settings: Any) -> CloudML:
        """A blocking Cloud ML client."""
        from ..cloud_ml import CloudML

        return self.client(CloudML, **settings)

    def async_cloud_ml(self, **settings: Any) -> AsyncCloudML:
        """An asyncio Cloud ML client."""
        from ..cloud_ml import AsyncCloudML

        return self.client(AsyncCloudML, **settings)

    def data_forest(self, **settings: Any) -> DataForest:
        """A blocking Data Forest client."""
        from ..data_forest import DataForest

        return self.client(DataForest, **settings)

    def async_data_forest(self, **settings: Any) -> AsyncDataForest:
        """An asyncio Data Forest client."""
        from ..data_forest import AsyncDataForest

        return self.client(AsyncDataForest, **settings)
