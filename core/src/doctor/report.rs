//! The shape of a report, as it crosses to every language.

use serde::Serialize;

use crate::language::Language;

/// How something is. In this order one is worse than those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Verdict {
    /// As it should be.
    Ok,
    /// Nothing was there to be looked at.
    Skipped,
    /// It may be meant so.
    Warning,
    /// Calls fail because of it.
    Failed,
}

/// What an examination found.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Report {
    /// The worst of all that follows.
    pub verdict: Verdict,
    /// What was examined with.
    pub versions: Versions,
    /// Variables of the environment that are set and have a say, or were meant to have one.
    pub variables: Vec<Finding>,
    /// The keys of each cloud.
    pub keys: Vec<Keys>,
    /// The services that were asked.
    pub services: Vec<ServiceReport>,
    /// All of it in words.
    pub text: String,
}

/// What was examined with.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Versions {
    /// Of this library.
    pub gureum: String,
    /// Of the descriptions that it knows, shortened.
    pub api: String,
    /// Operating system and processor.
    pub system: String,
}

/// One thing that was looked at.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Finding {
    /// What was looked at, for example `clock`, or the name of a variable.
    pub subject: String,
    /// How it is.
    pub verdict: Verdict,
    /// What there is to see.
    pub text: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

/// The keys of a cloud.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Keys {
    /// `naver` or `samsung`.
    pub cloud: &'static str,
    /// How they are; `skipped` if there are none.
    pub verdict: Verdict,
    /// Which keys are used, or why none are.
    pub text: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The end of the access key that is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<String>,
    /// Every place in the order in which they are looked at.
    pub places: Vec<Place>,
}

/// A place where keys are looked for.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Place {
    /// The place, for example `the environment` or a file.
    pub place: String,
    /// Whether its keys are used.
    pub is_used: bool,
    /// What is there, or why nothing of it is used.
    pub text: String,
    /// The end of the access key that is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_key: Option<String>,
}

/// How calls of a service go.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ServiceReport {
    /// Its name, for example `data-forest`.
    pub service: &'static str,
    /// `naver` or `samsung`.
    pub cloud: &'static str,
    /// Where it is called; absent if the settings lead nowhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<String>,
    /// The worst of its findings.
    pub verdict: Verdict,
    /// What was looked at, in the order in which a call meets it.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Puts all that it tells into a language.
    pub(super) fn say_in(&mut self, language: Language) {
        let say = |text: &mut String| *text = language.say_of_doctor(text);
        let services = self.services.iter_mut().flat_map(|service| &mut service.findings);
        for finding in self.variables.iter_mut().chain(services) {
            say(&mut finding.text);
            finding.hint.iter_mut().for_each(say);
        }
        for keys in &mut self.keys {
            say(&mut keys.text);
            keys.hint.iter_mut().for_each(say);
            for place in &mut keys.places {
                say(&mut place.place);
                say(&mut place.text);
            }
        }
    }
}

impl Finding {
    pub(super) fn new(subject: &str, verdict: Verdict, text: impl Into<String>) -> Self {
        Finding { subject: subject.to_owned(), verdict, text: text.into(), hint: None }
    }

    pub(super) fn with_hint(self, hint: impl Into<String>) -> Self {
        Finding { hint: Some(hint.into()), ..self }
    }
}
