//! What can be deployed: editions of the platform and versions of Cloud ML.
//!
//! Editions, names, base images and category are as third parties saw them. The enterprise
//! image and the newer Cloud ML image have the id that the vendor's examples use,
//! so that those can be sent as printed; the mini image has one of the opaque kind
//! seen live, with `=` in it, which a client must escape where it goes into a path.

use super::super::call::{Outcome, Success, Work};
use super::super::timestamps;
use super::Samsung;
use super::cluster::SAMPLE_MOMENT;
use super::listing;
use serde_json::{Value, json};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// An image of the platform.
#[derive(Debug)]
pub(super) struct PlatformImage {
    pub id: &'static str,
    pub name: &'static str,
    /// Edition: `Enterprise` or `Mini`.
    pub product_type: &'static str,
    pub version: &'static str,
    base: &'static str,
    released: Duration,
}

/// An image of Cloud ML.
#[derive(Debug)]
pub(super) struct CloudMlImage {
    pub id: &'static str,
    pub name: &'static str,
    pub display_version: &'static str,
    pub has_copilot: bool,
}

const PLATFORM_IMAGES: [PlatformImage; 2] = [
    PlatformImage {
        id: "10a599e031e749b7b260868f441e862b",
        name: "AIMLOps Platform 1.9.2",
        product_type: "Enterprise",
        version: "v1.9.2",
        base: "sdskubeflow-enterprise:1.9.2",
        released: SAMPLE_MOMENT,
    },
    PlatformImage {
        id: "IMAGE-R=bWluaS0xLjkuMS1rdWJl",
        name: "Kubeflow Mini 1.9.1",
        product_type: "Mini",
        version: "v1.9.1",
        base: "sdskubeflow-mini:1.9.1",
        released: Duration::from_secs(SAMPLE_MOMENT.as_secs() - 86_400),
    },
];

const CLOUD_ML_IMAGES: [CloudMlImage; 2] = [
    CloudMlImage {
        id: "10a599e031e749b7b260868f441e862b",
        name: "cloud-ml",
        display_version: "22.04",
        has_copilot: true,
    },
    CloudMlImage {
        id: "21b6aa0142f85ac8c371979f552f973c",
        name: "cloud-ml",
        display_version: "21.10",
        has_copilot: false,
    },
];

impl PlatformImage {
    pub fn find(id: &str) -> Option<&'static Self> {
        PLATFORM_IMAGES.iter().find(|image| image.id == id)
    }

    fn row(&self) -> Value {
        let released: SystemTime = UNIX_EPOCH + self.released;
        json!({
            "base_image": self.base,
            "category": "APP",
            "created_by": "SYSTEM",
            "created_dt": timestamps::utc(released),
            "description": format!("<p>{}</p>", self.name),
            "icon_file": null,
            "icon_file_name": null,
            "image_attr": {},
            "image_id": self.id,
            "image_name": self.name,
            "modified_by": "SYSTEM",
            "modified_dt": timestamps::utc(released),
            "os_type": null,
            "product_type": self.product_type,
            "project_id": null,
        })
    }
}

impl CloudMlImage {
    pub fn find(id: &str) -> Option<&'static Self> {
        CLOUD_ML_IMAGES.iter().find(|image| image.id == id)
    }

    /// `copilot_enabled` is text here and a boolean everywhere else.
    fn row(&self) -> Value {
        json!({
            "copilot_enabled": self.has_copilot.to_string(),
            "display_version": self.display_version,
            "image_id": self.id,
            "image_name": self.name,
            "k8s_version": "v1.28.1",
        })
    }
}

pub(in crate::clouds) fn list_platform_images(_: &mut Samsung, work: &mut Work<'_>) -> Outcome {
    let rows = listing::filtered(PLATFORM_IMAGES.iter().map(PlatformImage::row), &["image_name"], work);
    let total = rows.len();
    Ok(Success::Json(json!({"contents": listing::page(rows, work)?, "total_count": total})))
}

pub(in crate::clouds) fn list_cloud_ml_images(_: &mut Samsung, _: &mut Work<'_>) -> Outcome {
    let rows: Vec<_> = CLOUD_ML_IMAGES.iter().map(CloudMlImage::row).collect();
    Ok(Success::Json(json!({"total_count": rows.len(), "contents": rows})))
}

#[cfg(test)]
#[path = "../../../tests/unit/clouds/samsung/images.rs"]
mod tests;
