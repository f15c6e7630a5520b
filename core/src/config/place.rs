//! Chooses the environment and region of a Samsung service.
//!
//! Only pairs that the description lists exist. A wish for another pair is an
//! error that lists them: silently taking another region would answer about
//! somebody else's resources, or create them in the wrong country.

use super::unmet::unmet;
use super::wishes::Config;
use crate::credentials::FileSettings;
use crate::environment::Environment;
use crate::error::Result;
use crate::generated::variables;
use crate::operation::Service;
use crate::site::environment_letter;

/// Environment and region; both empty where the service has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) environment: String,
    pub(super) region: String,
}

/// A wish and where it comes from.
type Wish = Option<(String, String)>;

pub(super) fn choose(
    wishes: &Config,
    service: &Service,
    environment: &Environment,
    files: &FileSettings,
) -> Result<Place> {
    if service.places.is_empty() {
        return match wishes.region.is_some() || wishes.environment.is_some() {
            true => Err(unmet(
                format!("`{}` has no regions or environments", service.name),
                "leave `region` and `environment` out",
            )),
            false => Ok(Place::default()),
        };
    }
    let region = wish("region", &wishes.region)
        .or_else(|| variable(environment, variables::REGION.of(service.vendor)))
        .or_else(|| files.region.clone());
    let letter = wish("environment", &wishes.environment)
        .or_else(|| variable(environment, variables::ENVIRONMENT.of(service.vendor)))
        .or_else(|| letter_of(variable(environment, variables::KEY_SITE.of(service.vendor))))
        .or_else(|| letter_of(files.auth_url.clone()));
    pick(service, letter, region)
}

fn pick(service: &Service, letter: Wish, region: Wish) -> Result<Place> {
    let fits = |wish: &Wish, text: &str| wish.as_ref().is_none_or(|(wanted, _)| wanted == text);
    let found = service.places.iter().find(|(e, r)| fits(&letter, e) && fits(&region, r));
    if let Some((environment, region)) = found {
        return Ok(Place { environment: (*environment).into(), region: (*region).into() });
    }
    let wanted = [("environment", letter), ("region", region)]
        .into_iter()
        .filter_map(|(what, wish)| wish.map(|(text, from)| format!("{what} `{text}` (from {from})")))
        .collect::<Vec<_>>()
        .join(" with ");
    let known = service.places.iter().map(|(e, r)| format!("{e}/{r}")).collect::<Vec<_>>().join(", ");
    Err(unmet(format!("`{}` does not exist in {wanted}", service.name), format!("use one of these pairs: {known}")))
}

fn wish(name: &str, value: &Option<String>) -> Wish {
    value.as_ref().map(|value| (value.clone(), format!("`{name}`")))
}

fn variable(environment: &Environment, names: &[&'static str]) -> Wish {
    environment.first(names).map(|(name, value)| (value.to_owned(), format!("`{name}`")))
}

fn letter_of(auth_url: Wish) -> Wish {
    let (url, from) = auth_url?;
    environment_letter(&url).map(|letter| (letter, from))
}
