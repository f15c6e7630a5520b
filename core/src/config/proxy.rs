//! Which proxy the environment asks for.

use http::Uri;

use super::endpoint::Endpoint;
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};
use crate::generated::variables;
use crate::transport::proxy::{Proxy, is_exempt};

/// The proxy on the way to `endpoint`; never one on the way to this machine, or to an emulator.
pub(super) fn choose(environment: &Environment, endpoint: &Endpoint) -> Result<Option<Proxy>> {
    let list = environment.first(variables::NO_PROXY).map_or("", |(_, list)| list);
    let port = endpoint.origin().parse::<Uri>().ok().and_then(|uri| uri.port_u16()).unwrap_or(443);
    if endpoint.is_loopback() || endpoint.is_for_emulator_keys() || is_exempt(list, endpoint.host(), port) {
        return Ok(None);
    }
    let values = variables::PROXY.iter().filter_map(|name| Some((name, environment.variable(name)?.trim())));
    let Some((name, value)) = values.into_iter().find(|(_, value)| !value.is_empty()) else { return Ok(None) };
    value.parse().map(Some).map_err(|why: String| {
        Error::new(ErrorKind::Config, format!("the proxy in `{name}` cannot be used: {why}")).with_hint(format!(
            "write `http://host:port`, name `{}` in `NO_PROXY`, or set `proxy` to false",
            endpoint.host()
        ))
    })
}
