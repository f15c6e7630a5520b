//! Tells the linker that Node itself brings the functions of Node-API, and that the module stays.

fn main() {
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|is| is == value);
    // The functions of Node are looked up when the module is loaded, but for GNU on Windows napi-build wants a library to link all the same.
    if !(is("CARGO_CFG_TARGET_OS", "windows") && is("CARGO_CFG_TARGET_ENV", "gnu")) {
        napi_build::setup();
    }
    // Node unloads a module with the last thread of JavaScript that used it. The core's thread may be in the middle of a
    // call then, and is not waited for: it must not find its code gone.
    if is("CARGO_CFG_TARGET_OS", "linux") {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
