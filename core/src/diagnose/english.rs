//! The causes in English: what is wrong, and what to do.

use super::evidence::Evidence;
use crate::credentials::Credentials;
use crate::error::AuthenticationCause as Cause;
use crate::operation::Vendor;

pub(super) fn text(cause: Cause, is_certain: bool, evidence: &Evidence<'_>) -> (String, String) {
    let what = what(cause, evidence);
    let probably = if is_certain { "" } else { "probably " };
    let who = if evidence.is_loopback { evidence.host } else { name(evidence.vendor) };
    let opening = match cause {
        Cause::NotTheService => "the call was refused".to_owned(),
        Cause::NoPermission | Cause::NotSubscribed => format!("{who} refused the call"),
        _ => format!("{who} refused the signature"),
    };
    (format!("{opening}: {probably}{what}"), fix(cause, evidence))
}

fn name(vendor: Vendor) -> &'static str {
    match vendor {
        Vendor::Naver => "NAVER Cloud",
        Vendor::Samsung => "Samsung Cloud",
    }
}

fn what(cause: Cause, evidence: &Evidence<'_>) -> String {
    let (key, source, host) = (evidence.credentials.tail(), evidence.credentials.source(), evidence.host);
    match cause {
        Cause::ClockSkew if evidence.emulator_blames_clock.is_some() => {
            format!("this machine's clock is {} that of the emulator", evidence.skew)
        }
        Cause::ClockSkew => format!("this machine's clock is {}", evidence.skew),
        Cause::WhitespaceInKey => format!("a key from {source} has white space or an escaped line end in it"),
        Cause::KeysSwapped => format!("access key and secret key from {source} are swapped"),
        Cause::WrongVendor => format!("the access key {key} from {source} is one of {}", name(evidence.other_vendor())),
        Cause::WrongSite => match evidence.other_site() {
            Some(site) => format!("the keys from {source} are for another site (`{site}`)"),
            None => format!("the access key {key} from {source} does not belong to {}", evidence.place),
        },
        Cause::EmulatorKey if evidence.is_loopback => {
            format!("the access key {key} from {source} is none of the emulator")
        }
        Cause::EmulatorKey => emulator_key(evidence.credentials, host),
        Cause::Expired => format!("the temporary keys from {source} have expired"),
        Cause::NoPermission => format!("the key {key} from {source} is valid but may not do this"),
        Cause::UnknownKey if evidence.has_account_id() => {
            format!("a key or the account id from {source} is wrong, inactive or deleted (access key {key})")
        }
        Cause::UnknownKey => format!("a key from {source} is wrong, inactive or deleted (access key {key})"),
        Cause::Altered => "the proxy between here and the service rewrites the address or drops headers".into(),
        Cause::NotSubscribed => format!("the account of access key {key} has not subscribed to this service"),
        Cause::NotTheService => {
            format!(
                "the answer did not come from {host} but from something in between, such as a login page of a proxy"
            )
        }
        Cause::QuotedKey => format!("a key from {source} has quotation marks, brackets or the like around it"),
        Cause::WrongLength => format!("a key from {source} is cut off or pasted twice (access key {key})"),
    }
}

pub(super) fn emulator_key(credentials: &Credentials, host: &str) -> String {
    let (key, source) = (credentials.tail(), credentials.source());
    format!("the access key {key} from {source} is one of the emulator, but {host} is a real service")
}

pub(super) const EMULATOR_KEY_FIX: &str = "set the emulator's address as `endpoint`, or use keys of a real account";

fn fix(cause: Cause, evidence: &Evidence<'_>) -> String {
    let fix = match cause {
        Cause::ClockSkew if evidence.emulator_blames_clock.is_some() => {
            "set the emulator's clock, or end its fault `clock_skew`; this machine's clock need not be wrong"
        }
        Cause::ClockSkew => "set the clock, for example with `timedatectl set-ntp true`",
        Cause::WhitespaceInKey => "copy both keys again, without anything before or behind them",
        Cause::KeysSwapped => "put the longer one where the secret key belongs",
        Cause::WrongVendor => return format!("use keys of {}", name(evidence.vendor)),
        Cause::WrongSite if evidence.other_site().is_some() => {
            "use keys of the public site; Data Forest exists there only"
        }
        Cause::WrongSite => "use keys made in that environment, or set `environment` and `region` to those of the keys",
        Cause::EmulatorKey if evidence.is_loopback => "use the keys that the emulator prints when it starts",
        Cause::EmulatorKey => EMULATOR_KEY_FIX,
        Cause::Expired => "fetch new ones, or use a provider that does",
        Cause::NoPermission => "give the sub account a policy for this operation",
        Cause::UnknownKey if evidence.has_account_id() => {
            "leave the account id out, then check in the console that the key is active and copy both keys again"
        }
        Cause::UnknownKey => "check in the console that the key is active, then copy both keys again",
        Cause::Altered => return format!("let `{0}` pass without the proxy (`NO_PROXY={0}`)", evidence.host),
        Cause::NotSubscribed => "subscribe to it in the console, in the environment and region that you call",
        Cause::NotTheService => "open the address in a browser on this machine, or ask who runs the network",
        Cause::QuotedKey => "take them off; in a `.env` file or a container setting quotes become part of the value",
        Cause::WrongLength => "copy both keys again from the console",
    };
    fix.into()
}
