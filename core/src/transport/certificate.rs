//! What a person wants to know of a certificate: whose it is, who signed it, and until when it is good.
//!
//! Whether it is trusted is for the library of TLS to say, which keeps these three to itself. A parser of all of X.509 would be
//! larger than all that the core has of its own for TLS, so no more is read here than leads to them.

/// A certificate in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Certificate {
    /// Whose it is; empty if it names nobody, as those do that count by their hosts alone.
    pub subject: String,
    /// Who signed it.
    pub issuer: String,
    /// The last day on which it is good, for example `2027-01-31`.
    pub until: String,
}

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OBJECT_IDENTIFIER: u8 = 0x06;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
/// The version, which may be absent.
const VERSION: u8 = 0xA0;
/// `commonName` and `organizationName`, the better name first.
const NAMES: [&[u8]; 2] = [&[0x55, 4, 3], &[0x55, 4, 10]];
/// A longer name tells no more.
const LONGEST_NAME: usize = 64;

impl Certificate {
    /// Reads it; `None` if it is none, or if it goes on otherwise than certificates do.
    pub fn of(der: &[u8]) -> Option<Self> {
        let mut signed = Der(Der(der).of(SEQUENCE)?);
        let mut fields = Der(signed.of(SEQUENCE)?);
        if fields.0.first() == Some(&VERSION) {
            fields.next()?;
        }
        let (_serial, _algorithm) = (fields.next()?, fields.of(SEQUENCE)?);
        let issuer = name(fields.of(SEQUENCE)?)?;
        let mut validity = Der(fields.of(SEQUENCE)?);
        let (_from, until) = (validity.next()?, validity.next()?);
        let subject = name(fields.of(SEQUENCE)?)?;
        Some(Certificate { subject, issuer, until: day(until)? })
    }
}

/// The name of somebody: sets of pairs.
fn name(der: &[u8]) -> Option<String> {
    let mut found = [None, None];
    let mut sets = Der(der);
    while !sets.0.is_empty() {
        let mut pairs = Der(sets.of(SET)?);
        while !pairs.0.is_empty() {
            let mut pair = Der(pairs.of(SEQUENCE)?);
            let (kind, (_, text)) = (pair.of(OBJECT_IDENTIFIER)?, pair.next()?);
            if let Some(at) = NAMES.iter().position(|known| *known == kind) {
                found[at].get_or_insert_with(|| String::from_utf8_lossy(text).chars().take(LONGEST_NAME).collect());
            }
        }
    }
    let [common, organization] = found;
    Some(common.or(organization).unwrap_or_default())
}

/// `2027-01-31` of `270131…` and `20270131…`.
fn day((kind, text): (u8, &[u8])) -> Option<String> {
    let text = std::str::from_utf8(text).ok().filter(|text| text.bytes().all(|byte| byte.is_ascii_graphic()))?;
    let (century, rest) = match kind {
        // As the standard has it: they are of 1950 to 2049.
        UTC_TIME if text >= "50" => ("19", text),
        UTC_TIME => ("20", text),
        GENERALIZED_TIME => (text.get(..2)?, text.get(2..)?),
        _ => return None,
    };
    Some(format!("{century}{}-{}-{}", rest.get(..2)?, rest.get(2..4)?, rest.get(4..6)?))
}

/// Values in DER, one behind the other.
struct Der<'d>(&'d [u8]);

impl<'d> Der<'d> {
    /// The next value, and of which kind it is.
    fn next(&mut self) -> Option<(u8, &'d [u8])> {
        let (&[kind, first], rest) = self.0.split_first_chunk::<2>()?;
        let (length, rest) = match first {
            0..=0x7F => (usize::from(first), rest),
            // The number of bytes in which the length stands.
            0x81..=0x84 => {
                let (length, rest) = rest.split_at_checked(usize::from(first - 0x80))?;
                (length.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)), rest)
            }
            _ => return None,
        };
        let (value, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((kind, value))
    }

    /// The next value, which must be of this kind.
    fn of(&mut self, kind: u8) -> Option<&'d [u8]> {
        self.next().filter(|(found, _)| *found == kind).map(|(_, value)| value)
    }
}

#[cfg(test)]
#[path = "../../tests/unit/transport/certificate.rs"]
mod tests;
