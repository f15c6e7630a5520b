use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair};

use super::*;

fn made(names: &[(DnType, &str)], year: i32) -> Vec<u8> {
    let mut parameters = CertificateParams::new(["localhost".to_owned()]).unwrap();
    parameters.distinguished_name = DistinguishedName::new();
    names.iter().for_each(|(kind, name)| parameters.distinguished_name.push(kind.clone(), *name));
    parameters.not_after = rcgen::date_time_ymd(year, 1, 31);
    parameters.self_signed(&KeyPair::generate().unwrap()).unwrap().der().to_vec()
}

#[test]
fn a_certificate_says_whose_it_is_and_until_when() {
    let (common, organization) = (DnType::CommonName, DnType::OrganizationName);
    for (names, year, subject, until) in [
        (vec![(common.clone(), "구름")], 2027, "구름", "2027-01-31"),
        (vec![(organization.clone(), "Org"), (common, "Host")], 2049, "Host", "2049-01-31"),
        (vec![(organization, "Org")], 2050, "Org", "2050-01-31"),
        (vec![], 1999, "", "1999-01-31"),
    ] {
        let certificate = Certificate::of(&made(&names, year)).unwrap();
        let due = Certificate { subject: subject.to_owned(), issuer: subject.to_owned(), until: until.to_owned() };
        assert_eq!(certificate, due);
    }
}

#[test]
fn what_is_cut_or_changed_is_no_certificate_and_no_defect() {
    let whole = made(&[(DnType::CommonName, "localhost")], 2030);
    for end in 0..whole.len() {
        assert_eq!(Certificate::of(&whole[..end]), None, "{end} bytes");
    }
    for at in 0..whole.len() {
        for byte in [0, 0x80, 0x84, 0xff] {
            let mut other = whole.clone();
            other[at] = byte;
            // Whatever it is read as, it ends.
            let _ = Certificate::of(&other);
        }
    }
}
