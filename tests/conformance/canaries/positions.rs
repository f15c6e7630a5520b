//! Where a secret can be put: in what a client is made from, in a request, in what a service answers.

use std::fs;
use std::io;
use std::path::PathBuf;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::forms::{self, named, numbered};
use super::{KEY, PASSWORD};
use crate::stage::{Stage, answer};

const ACCESS: &str = "D78BB444D6D3C84CA38A";
const PLAIN: &str = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCd";

/// One position: what is different there from a call with good keys to a service that refuses.
struct Position {
    name: String,
    service: &'static str,
    settings: Value,
    /// Where the keys come from: `settings`, a provider that gives or throws them, or what is `found` outside.
    source: &'static str,
    keys: Value,
    variables: Value,
    act: Value,
    kind: &'static str,
}

/// All of them, each with what must come of it.
pub fn all(stage: &Stage) -> io::Result<Vec<Value>> {
    let mut all = keys(stage)?;
    all.extend(files(stage)?);
    all.extend(addresses(stage)?);
    all.extend(requests(stage)?);
    all.extend(answers(stage)?);
    all.extend(disguises(stage)?);
    Ok(all.into_iter().map(Position::json).collect())
}

impl Position {
    fn new(name: impl Into<String>, kind: &'static str, endpoint: String) -> Self {
        Position {
            name: name.into(),
            service: "data-forest",
            settings: json!({ "endpoint": endpoint }),
            source: "settings",
            keys: json!({ "accessKey": ACCESS, "secretKey": PLAIN }),
            variables: json!({}),
            act: json!({ "operation": "accounts.getList", "input": {} }),
            kind,
        }
    }

    fn keys(self, source: &'static str, keys: Value) -> Self {
        Position { source, keys, ..self }
    }

    fn setting(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.settings[name] = value.into();
        self
    }

    fn variable(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.variables[name] = value.into();
        self
    }

    fn samsung(self) -> Self {
        let act = json!({ "operation": "cloudMl.listImages", "input": {} });
        Position { service: "cloud-ml", act, ..self }.setting("environment", "e").setting("region", "kr-west1")
    }

    /// The creation of an account with the secret as its password.
    fn creates(self) -> Self {
        Position {
            act: json!({ "operation": "accounts.create", "input": { "name": "demo", "password": PASSWORD } }),
            ..self
        }
    }

    fn json(self) -> Value {
        json!({
            "name": self.name, "service": self.service, "settings": self.settings, "source": self.source, "keys": self.keys,
            "variables": self.variables, "act": self.act, "kind": self.kind,
        })
    }
}

fn at(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

/// A service that refuses every signature, and repeats all that it got.
fn echo(stage: &Stage) -> io::Result<String> {
    let echo = |head: &str, body: &str| {
        let told = json!({ "error": { "errorCode": "200", "message": "Authentication Failed", "details": format!("{head}{body}") } });
        answer("401 Unauthorized", "content-type: application/json\r\n", &told.to_string())
    };
    stage.serve(echo, false).map(at)
}

fn keys(stage: &Stage) -> io::Result<Vec<Position>> {
    let new = |name, kind| Ok::<_, io::Error>(Position::new(name, kind, echo(stage)?));
    let given = |access: &str, secret: &str| json!({ "accessKey": access, "secretKey": secret });
    let token = json!({ "accessKey": ACCESS, "secretKey": PLAIN, "sessionToken": KEY });
    Ok(vec![
        new("secret key", "Authentication")?.keys("settings", given(ACCESS, KEY)),
        new("secret key with a line end", "Credentials")?.keys("settings", given(ACCESS, &format!("{KEY}\n"))),
        new("secret key with a character of another script", "Authentication")?
            .keys("settings", given(ACCESS, &format!("{KEY}한"))),
        new("secret key, and no access key", "Credentials")?.keys("settings", json!({ "secretKey": KEY })),
        new("access key with a line end", "Credentials")?.keys("settings", given(&format!("{KEY}\r\nx: y"), PLAIN)),
        new("secret key of a provider", "Authentication")?.keys("provider", given(ACCESS, KEY)),
        new("secret key of a provider, with a line end", "Credentials")?
            .keys("provider", given(ACCESS, &format!("{KEY}\n"))),
        new("session token of a provider", "Authentication")?.samsung().keys("provider", token),
        new("what a provider throws", "Credentials")?.keys("thrown", json!({ "text": format!("cannot read {KEY}") })),
        new("variable of the secret key", "Authentication")?
            .keys("found", json!({}))
            .variable("NCLOUD_ACCESS_KEY_ID", ACCESS)
            .variable("NCLOUD_SECRET_ACCESS_KEY", KEY),
        new("variable of the secret key, and none of the access key", "Credentials")?
            .keys("found", json!({}))
            .variable("NCLOUD_SECRET_ACCESS_KEY", KEY),
        new("variable of a session token", "Authentication")?
            .samsung()
            .keys("found", json!({}))
            .variable("SCP_TF_ACCESS_KEY", ACCESS)
            .variable("SCP_TF_SECRET_KEY", PLAIN)
            .variable("SCP_TF_AUTH_TOKEN", KEY),
    ])
}

fn files(stage: &Stage) -> io::Result<Vec<Position>> {
    let find = |name: &'static str, kind, file: &str, text: &str| -> io::Result<Position> {
        let home = home(stage, name, file, text)?;
        Ok(Position::new(name, kind, echo(stage)?).keys("found", json!({})).variable("HOME", home))
    };
    let pair = format!("ncloud_access_key_id = {ACCESS}\nncloud_secret_access_key = {KEY}\n");
    let terraform = json!({ "access-key": ACCESS, "secret-key": KEY }).to_string();
    let naver = ".ncloud/configure";
    Ok(vec![
        find("file of NAVER", "Authentication", naver, &format!("[DEFAULT]\n{pair}"))?,
        find("profile in the file of NAVER", "Authentication", naver, &format!("[lab]\n{pair}"))?
            .setting("profile", "lab"),
        find(
            "odd line in the file of NAVER",
            "Credentials",
            naver,
            &format!("ncloud_access_key_id = {ACCESS}\n{KEY}\n"),
        )?,
        find("file of Samsung", "Authentication", ".scpconf/credentials.json", &terraform)?.samsung(),
        find(
            "broken file of Samsung",
            "Credentials",
            ".scpconf/credentials.json",
            &format!("{{\"secret-key\": {KEY}"),
        )?
        .samsung(),
    ])
}

/// A home directory with one file in it, which goes away with the stage.
fn home(stage: &Stage, name: &str, file: &str, text: &str) -> io::Result<String> {
    let home: PathBuf = stage.folder().join(name.replace(' ', "-"));
    let file = home.join(file);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)?;
    Ok(home.display().to_string())
}

fn addresses(stage: &Stage) -> io::Result<Vec<Position>> {
    let key = utf8_percent_encode(KEY, NON_ALPHANUMERIC).to_string();
    let new = |name, kind, endpoint: String| Position::new(name, kind, endpoint);
    let pem = stage.folder().join("key.pem");
    let what = "PRIVATE KEY";
    fs::write(&pem, format!("-----BEGIN {what}-----\n{KEY}\n-----END {what}-----\n"))?;
    let elsewhere = stage.serve(|_, _| String::new(), true)?;
    Ok(vec![
        new("user part of the endpoint", "Config", format!("http://user:{key}@127.0.0.1:9")),
        new("query of the endpoint", "Config", format!("http://127.0.0.1:9/?token={key}")),
        new("password of a proxy", "Connect", format!("https://0.0.0.0:{elsewhere}"))
            .setting("allowHost", "0.0.0.0")
            .variable("HTTPS_PROXY", format!("http://user:{key}@127.0.0.1:9")),
        new("private key where certificates are expected", "Config", at(9))
            .setting("caBundle", pem.display().to_string()),
    ])
}

fn requests(stage: &Stage) -> io::Result<Vec<Position>> {
    let new = |name, kind| Ok::<_, io::Error>(Position::new(name, kind, echo(stage)?));
    let act = |act: Value| move |position: Position| Position { act, ..position };
    let input =
        json!({ "operation": "accounts.create", "input": { "name": "demo", "password": { "text": PASSWORD } } });
    let request =
        json!({ "method": "POST", "path": "/api/v2/accounts", "input": { "name": "demo", "password": PASSWORD } });
    Ok(vec![
        new("password in a request", "Authentication")?.creates(),
        act(input)(new("password in an object where a text belongs", "Input")?.setting("validate", true)),
        act(request)(new("password in a request by its path", "Authentication")?),
    ])
}

/// What a service, or something before it, may make of a password.
fn answers(stage: &Stage) -> io::Result<Vec<Position>> {
    let new = |name: &'static str, kind, answer: String| -> io::Result<Position> {
        Ok(Position::new(name, kind, at(stage.serve(move |_, _| answer.clone(), false)?)).creates())
    };
    let page: String = PASSWORD.chars().map(named).collect();
    let numbers: String = PASSWORD.chars().map(numbered).collect();
    let percent = utf8_percent_encode(PASSWORD, NON_ALPHANUMERIC).to_string();
    let refusal = json!({ "success": false, "message": format!("the password {PASSWORD} is refused") }).to_string();
    let inner = json!({ "message": json!({ "password": PASSWORD }).to_string() }).to_string();
    let code = json!({ "error": { "errorCode": PASSWORD, "message": "no", "requestId": PASSWORD } }).to_string();
    Ok(vec![
        new("message of a refusal", "BadRequest", answer("400 No", "", &refusal))?,
        new("message of a refusal with status 200", "OperationFailed", answer("200 OK", "", &refusal))?,
        new("JSON in the message of a refusal", "Conflict", answer("409 No", "", &inner))?,
        new("code and number of a refusal", "BadRequest", answer("400 No", "", &code))?,
        new(
            "page of a gateway",
            "PermissionDenied",
            answer("403 No", "content-type: text/html\r\n", &format!("<title>{page}</title>{numbers}")),
        )?,
        new("page in the place of an answer", "Response", answer("200 OK", "content-type: text/html\r\n", &page))?,
        new(
            "XML of a gateway",
            "BadRequest",
            answer("400 No", "content-type: text/xml\r\n", &format!("<e><message>{page}</message></e>")),
        )?,
        new("address on a page", "Service", answer("404 No", "", &format!("POST /?password={percent}")))?,
        new(
            "header of an answer",
            "BadRequest",
            answer("400 No", &format!("x-echo: {percent}\r\nx-request-id: {percent}\r\n"), "{}"),
        )?,
        new("reason of a status", "BadRequest", answer(&format!("400 {percent}"), "", "{}"))?,
        new(
            "target of a redirect",
            "Response",
            answer("307 There", &format!("location: http://127.0.0.1:9/?p={percent}\r\n"), ""),
        )?,
        new("broken answer", "OutcomeUnknown", answer("200 OK", "", &refusal[..refusal.len() - 2]))?,
    ])
}

/// A password that a service repeats in each form that anything between here and there may make of it.
fn disguises(stage: &Stage) -> io::Result<Vec<Position>> {
    let position = |(name, disguise): (&str, String)| {
        let told = json!({ "message": format!("the password '{disguise}' is refused") }).to_string();
        let service = stage.serve(move |_, _| answer("400 No", "", &told), false)?;
        Ok(Position::new(format!("password in a message, as {name}"), "BadRequest", at(service)).creates())
    };
    forms::disguises(PASSWORD).into_iter().map(position).collect()
}
