//! Panics on purpose, for the tests of Swift and Kotlin. What users download is built without.

/// Names the place that panics next, once. Nothing at all names none.
///
/// # Safety
///
/// `place` must lead to `length` bytes that nobody changes during the call.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn gureum_panic_at(place: *const u8, length: u64) {
    if place.is_null() {
        return;
    }
    // SAFETY: the caller promises it.
    let place = unsafe { std::slice::from_raw_parts(place, length as usize) };
    gureum::engine::panic_at(&String::from_utf8_lossy(place));
}
