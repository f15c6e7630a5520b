//! The target of a request as it may be shown: a password that somebody put into the query is a secret there too.

use percent_encoding::percent_decode_str;

use super::mask::MASK;
use crate::model::Route;

/// The target, with `***` for each value of the query that the operation does not ask for.
pub(super) fn shown(target: &str, route: Option<&Route>) -> String {
    let Some((path, query)) = target.split_once('?') else { return target.to_owned() };
    let pair = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if !is_known(name, route) => format!("{name}={MASK}"),
        _ => pair.to_owned(),
    };
    format!("{path}?{}", query.split('&').map(pair).collect::<Vec<_>>().join("&"))
}

/// The values that are not shown, byte for byte. What is shorter than four bytes stands in half of all sentences.
pub(crate) fn hidden<'a>(target: &'a str, route: Option<&Route>) -> Vec<&'a str> {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(name, value)| value.len() > 3 && !is_known(name, route)).map(|(_, value)| value).collect()
}

/// As in a body: who can tell what stands where nothing is asked for?
fn is_known(name: &str, route: Option<&Route>) -> bool {
    let name = percent_decode_str(name).decode_utf8_lossy();
    let parameters = route.map_or(&[][..], |route| route.parameters);
    parameters.iter().any(|parameter| !parameter.in_path && parameter.name == name)
}
