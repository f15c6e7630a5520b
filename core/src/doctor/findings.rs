//! Keeps out of a report what nobody else should read.

use std::path::PathBuf;

use zeroize::Zeroizing;

use super::clouds::CLOUDS;
use super::report::{Finding, Report, Verdict};
use crate::config::Config;
use crate::credentials::{Explicit, survey};
use crate::environment::Environment;
use crate::generated::variables;
use crate::plain;
use crate::response::redact::MASK;

/// Shorter values are masked nowhere: they stand in ordinary words.
const SHORT: usize = 4;

/// All that is known here and may stand in no report, however it came there.
pub(super) struct Discretion {
    secrets: Vec<Zeroizing<String>>,
    home: Option<PathBuf>,
}

impl Discretion {
    pub fn of(config: &Config, environment: &Environment) -> Self {
        let mut secrets: Vec<Zeroizing<String>> = Vec::new();
        let mut add = |text: &str| {
            if text.len() > SHORT {
                secrets.push(text.to_owned().into());
            }
        };
        config.access_key.iter().for_each(|key| add(key));
        config.secret_key.iter().for_each(|key| add(key.reveal()));
        config.account_id.iter().for_each(|id| add(id));
        for cloud in CLOUDS {
            for group in [variables::ACCESS_KEY, variables::SECRET_KEY, variables::SESSION_TOKEN, variables::ACCOUNT_ID]
            {
                group.of(cloud).iter().filter_map(|name| environment.variable(name)).for_each(&mut add);
            }
            let explicit = Explicit { profile: config.profile.clone(), ..Explicit::default() };
            let surveyed = survey(cloud, &explicit, environment);
            let mut found = surveyed.iter().filter_map(|looked| looked.credentials()).peekable();
            // A profile that is not there may be anything that was put into the wrong place.
            if found.peek().is_none() {
                config.profile.iter().for_each(|profile| add(profile));
            }
            for keys in found {
                add(keys.access_key());
                add(keys.secret_key().reveal());
                keys.session_token().iter().for_each(|token| add(token.reveal()));
            }
        }
        // The longest first: one may stand in another.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Discretion { secrets, home: environment.home().map(PathBuf::from) }
    }

    /// What stands in a variable that cannot be used may be anything, a key too.
    pub fn conceal(&mut self, variables: &[Finding], environment: &Environment) {
        let unfit = variables.iter().filter(|finding| finding.verdict == Verdict::Failed);
        let values = unfit.filter_map(|finding| environment.variable(&finding.subject));
        self.secrets.extend(values.filter(|value| value.len() > SHORT).map(|value| value.to_owned().into()));
    }

    pub fn apply(&self, report: &mut Report) {
        let variables = report.variables.iter_mut();
        let services = report.services.iter_mut();
        let findings = variables.chain(services.flat_map(|service| {
            service.endpoint.iter_mut().for_each(|text| self.tidy(text));
            service.findings.iter_mut()
        }));
        for finding in findings {
            self.tidy(&mut finding.text);
            finding.hint.iter_mut().for_each(|text| self.tidy(text));
        }
        for keys in &mut report.keys {
            self.tidy(&mut keys.text);
            keys.hint.iter_mut().for_each(|text| self.tidy(text));
            for place in &mut keys.places {
                self.tidy(&mut place.place);
                self.tidy(&mut place.text);
            }
        }
    }

    fn tidy(&self, text: &mut String) {
        for secret in &self.secrets {
            if text.contains(secret.as_str()) {
                *text = text.replace(secret.as_str(), MASK);
            }
        }
        if let Some(home) = self.home.as_ref().and_then(|home| home.to_str()).filter(|home| home.len() > 1) {
            *text = text.replace(home, "~");
        }
        plain::clean(text);
    }
}
