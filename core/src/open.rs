//! Lists of known values that stay open.
//!
//! The vendors publish no complete list of any state, so a value that this
//! version does not know is an ordinary value and never a failed answer.

/// Makes an enum of known texts with a place for all others:
///
/// ```text
/// open_enum! {
///     /// State of an app.
///     pub enum AppState {
///         /// It runs.
///         Running = "RUNNING",
///     }
/// }
/// ```
///
/// Make values with `From`: it never puts a known text into `Unknown`, so that `==` holds.
macro_rules! open_enum {
    (
        $(#[$about:meta])*
        $visibility:vis enum $name:ident {
            $($(#[$about_value:meta])* $value:ident = $text:literal),* $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        $visibility enum $name {
            $($(#[$about_value])* $value,)*
            /// A value that this version does not know, as the service sent it.
            Unknown(String),
        }

        impl $name {
            /// The text as it goes over the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$value => $text,)*
                    $name::Unknown(text) => text,
                }
            }

            fn known(text: &str) -> Option<Self> {
                match text {
                    $($text => Some($name::$value),)*
                    _ => None,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $name::known(text).unwrap_or_else(|| $name::Unknown(text.to_owned()))
            }
        }

        impl From<&String> for $name {
            fn from(text: &String) -> Self {
                $name::from(text.as_str())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $name::known(&text).unwrap_or($name::Unknown(text))
            }
        }

        impl Default for $name {
            fn default() -> Self {
                $name::Unknown(String::new())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::lenient::or_default(deserializer)
            }
        }

        $crate::lenient::lenient_text!($name);
    };
}
pub(crate) use open_enum;

#[cfg(test)]
#[path = "../tests/unit/open.rs"]
mod tests;
