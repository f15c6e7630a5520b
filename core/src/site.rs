//! What an address in the files of the vendors tells about the site or environment that keys are for.

/// The environment's letter in an address such as `https://iam.e.samsungsdscloud.com/v1`, with or without
/// `/endpoints` behind it. An address of another shape says nothing.
pub(crate) fn environment_letter(address: &str) -> Option<String> {
    let host = address.trim().strip_prefix("https://")?.split(['/', ':', '?']).next()?.to_ascii_lowercase();
    let letter = host.strip_suffix(".samsungsdscloud.com")?.rsplit('.').next()?;
    (letter.len() == 1).then(|| letter.to_owned())
}
