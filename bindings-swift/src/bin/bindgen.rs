//! Writes the Swift and Kotlin faces of the library; `scripts/bindgen.sh` calls it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
