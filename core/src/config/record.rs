//! Who is told what goes over the wire: a listener of the user, and the tape of the setting `record`.

use super::Config;
use super::unmet::unmet;
use crate::error::Result;
use crate::tap::{self, Tap};

/// The listener of the user and the tape in one.
pub(super) fn tap(config: &Config) -> Result<Option<Tap>> {
    let Some(path) = &config.record else { return Ok(config.tap.clone()) };
    let Some(recorder) = tap::recorder() else {
        let hint = "leave `record` out, use a build with the emulator in it, or make the tape with `gureum --record`";
        return Err(unmet("`record` is set, but this program makes no tapes", hint));
    };
    let tape = recorder(path).map_err(|error| {
        let message = format!("`record` names `{}`, where no tape can be made: {error}", path.display());
        unmet(message, "choose another file")
    })?;
    let own = config.tap.clone();
    Ok(Some(Tap::new(move |exchange| {
        own.iter().for_each(|own| own.tell(exchange));
        let asked = (exchange.method.as_str(), exchange.target.as_str(), exchange.sent.as_deref().unwrap_or_default());
        if let Err(why) = tape(exchange.service, asked, (exchange.status, &exchange.answer)) {
            tracing::warn!(target: "gureum", operation = exchange.operation, why, "an answer is not on the tape");
        }
    })))
}
