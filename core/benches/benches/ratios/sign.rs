//! Signing against the bare HMAC-SHA256 over the same bytes.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use criterion::Criterion;
use gureum::Credentials;
use gureum::operation::Vendor;
use gureum::sign::{self, Unsigned};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::Sha256;

use crate::Figure;
use crate::cpu_time::CpuTime;

const ACCESS_KEY: &str = "D78BB444D6D3C84CA38A";
const SECRET_KEY: &str = "c2VjcmV0LWtleS1vZi1mb3J0eS1jaGFyYWN0ZXJz";
const TIME: u64 = 1_505_290_625_682;
const LIMIT: f64 = 1.3;
/// Both take turns, and the best round of each counts: other programs can only make a round worse.
const ROUNDS: usize = 3;

/// One figure for each cloud.
pub fn figures() -> Vec<Figure> {
    let folder = folder();
    let seconds = Duration::from_secs;
    let criterion = Criterion::default().warm_up_time(seconds(1)).measurement_time(seconds(3));
    let mut criterion = criterion.with_measurement(CpuTime).without_plots().output_directory(&folder);
    let naver = Unsigned { method: "POST", url: "", target: "/api/v2/accounts/getDetail" };
    let url = "https://cloud-ml.kr-west1.e.samsungsdscloud.com/v1/cloud-ml/10a599e031e749b7b260868f441e862b";
    let samsung = Unsigned { method: "GET", url, target: "/v1/cloud-ml/10a599e031e749b7b260868f441e862b" };
    let figures = [
        figure(&mut criterion, &folder, "sign naver / bare HMAC", Vendor::Naver, &naver),
        figure(&mut criterion, &folder, "sign samsung / bare HMAC", Vendor::Samsung, &samsung),
    ];
    criterion.final_summary();
    figures.into()
}

fn figure(
    criterion: &mut Criterion<CpuTime>,
    folder: &Path,
    name: &'static str,
    vendor: Vendor,
    request: &Unsigned<'_>,
) -> Figure {
    let credentials = Credentials::new(ACCESS_KEY, SECRET_KEY).expect("the keys are well formed");
    let message = sign::explain(vendor, request, &credentials, TIME).replace("\\n", "\n").into_bytes();
    let id = format!("{vendor:?}").to_lowercase();
    let [mut best_bare, mut best_core] = [f64::INFINITY; 2];
    for round in 0..ROUNDS {
        let id = format!("{id}-{round}");
        let mut group = criterion.benchmark_group(&id);
        group.bench_function("bare", |bencher| bencher.iter(|| bare(black_box(&message))));
        group.bench_function("core", |bencher| {
            bencher.iter(|| sign::headers(vendor, black_box(request), &credentials, black_box(TIME)));
        });
        group.finish();
        let [bare, core] = ["bare", "core"].map(|way| nanoseconds(&folder.join(&id).join(way)));
        (best_bare, best_core) = (best_bare.min(bare), best_core.min(core));
    }
    let detail = format!("{best_core:.0} ns against {best_bare:.0} ns");
    Figure { name, detail, value: best_core / best_bare, limit: Some(LIMIT), unit: "x" }
}

fn bare(message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET_KEY.as_bytes()).expect("a key of any length fits");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// The median that criterion wrote down.
fn nanoseconds(folder: &Path) -> f64 {
    let text = std::fs::read(folder.join("new/estimates.json")).unwrap_or_default();
    let estimates: Value = serde_json::from_slice(&text).unwrap_or_default();
    estimates["median"]["point_estimate"].as_f64().unwrap_or(f64::NAN)
}

fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    target.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target")).join("criterion")
}
