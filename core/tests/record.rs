//! The setting `record`: a program says once who makes its tapes, and every client that names a file is on one.
#![allow(clippy::unwrap_used)]

mod support;

use gureum::generated::operations::{DATA_FOREST, VPC};
use gureum::operation::Service;
use gureum::{Client, Error, ErrorKind};
use gureum_emulator::Emulator;
use gureum_emulator::tape::{Tape, listener};
use support::options;

// One test, because a program has one maker of tapes and is without one at first.
#[tokio::test]
async fn a_tape_is_made_as_soon_as_the_program_says_who_makes_it() {
    let (emulator, folder) = (Emulator::start().unwrap(), tempfile::tempdir().unwrap());
    let (keys, path) = (emulator.keys("kanarienvogel"), folder.path().join("tape.json"));
    let open = |service: &'static Service| -> Result<Client, Error> {
        let builder = support::builder(service).access_key(&keys.access_key).secret_key(keys.secret_key.as_str());
        builder.endpoint(emulator.endpoint()).record(&path).build()
    };
    let error = open(&DATA_FOREST).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.hint().unwrap().contains("leave `record` out"), "{error:?}");
    assert!(!path.exists());
    gureum::tap::set_recorder(listener);
    open(&DATA_FOREST).unwrap().call("accounts.getList", b"", &options()).await.unwrap();
    let refused = open(&VPC).unwrap().call("vpcs.show", br#"{"vpc_id": "kanarienvogel"}"#, &options()).await;
    let status = refused.unwrap_err().status();
    assert!(status.is_some());
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches("\"operation\"").count(), 2, "{text}");
    assert!(!text.contains("anarienvogel"), "{text}");
    let played = Emulator::builder().tape(Tape::read(&text).unwrap()).start().unwrap();
    let keys = played.keys("somebody");
    let client = support::builder(&VPC).access_key(keys.access_key).secret_key(keys.secret_key.as_str());
    let client = client.endpoint(played.endpoint()).build().unwrap();
    let again = client.call("vpcs.show", br#"{"vpc_id": "mine"}"#, &options()).await;
    assert_eq!(again.unwrap_err().status(), status);
}
