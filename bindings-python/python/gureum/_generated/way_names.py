"""What ways give: names at the root of the package, and where they are.

Made by `cargo dev generate` from `core/api/ways.yaml`; do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .ways import PreparedPlatform as PreparedPlatform
    from .ways import PreparedCloudML as PreparedCloudML

__all__ = [
    "PreparedPlatform",
    "PreparedCloudML",
]

PLACES = {
    "PreparedPlatform": "_generated.ways",
    "PreparedCloudML": "_generated.ways",
}
