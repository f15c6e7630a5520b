//! The file beside Samsung's keys that says in which region, and for which account, they are used: that of the Terraform provider.
//! Only these two settings change; nothing is written here.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::files::{ACCOUNT_ID, REGION, SamsungFile, broken, read, terraform_config};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind, Result};

/// The file as it is, or as it would be if there were one.
#[derive(Debug)]
pub struct PlaceFile {
    path: PathBuf,
    fields: Map<String, Value>,
}

impl PlaceFile {
    /// Reads it.
    ///
    /// # Errors
    ///
    /// Of kind [`ErrorKind::Config`] if there is no home directory, of kind [`ErrorKind::Credentials`] if the file is there
    /// and cannot be understood: it would be lost.
    pub fn read(environment: &Environment) -> Result<Self> {
        let Some(home) = environment.home() else {
            return Err(Error::new(ErrorKind::Config, "there is no home directory in which settings could be kept"));
        };
        let path = terraform_config(home);
        let text = read(&path)?;
        let fields = SamsungFile::parse(text.as_ref().map_or("", |text| text.as_str()));
        let fields = fields.map(SamsungFile::into_fields).map_err(|why| broken(&path, &why))?;
        Ok(PlaceFile { path, fields })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its text with what is given; `None` if that stands there already.
    pub fn with(&self, region: Option<&str>, account_id: Option<&str>) -> Option<String> {
        let mut fields = self.fields.clone();
        for (names, value) in [(REGION, region), (ACCOUNT_ID, account_id)] {
            let Some(value) = value else { continue };
            // The reader takes the first spelling that is there.
            let name = names.iter().find(|name| fields.contains_key(**name)).unwrap_or(&names[0]);
            fields.insert((*name).to_owned(), value.into());
        }
        (fields != self.fields).then(|| format!("{:#}\n", Value::Object(fields)))
    }
}

#[cfg(test)]
#[path = "../../tests/unit/credentials/place_file.rs"]
mod tests;
