//! Tells the linker that Node itself brings the functions of Node-API.

fn main() {
    napi_build::setup();
}
