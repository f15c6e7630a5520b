//! Tells the linker that Node itself brings the functions of Node-API, and that the module stays.

fn main() {
    napi_build::setup();
    // Node unloads a module with the last thread of JavaScript that used it. The core's thread may be in the middle of a
    // call then, and is not waited for: it must not find its code gone.
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
