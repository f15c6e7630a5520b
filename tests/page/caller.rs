//! A program of a user: it finds the emulator by the usual variables and makes one call of the SDK, for `tests/page` to watch.

use gureum::DataForest;
use gureum::data_forest::{CreateAccountRequest, CreateNotebookRequest, NotebookUserConfigurationValue};

const USAGE: &str = "pass `account`, `notebook ACCOUNT` or `list`";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let forest = DataForest::from_env()?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["account"] => {
            let request = CreateAccountRequest::new("demo", "Df0rest!2024");
            println!("{}", forest.accounts().create(request).await?.id);
        }
        ["notebook", account] => {
            let notebooks = forest.notebooks();
            let kind = notebooks.get_type_list().await?.contents.into_iter().next().unwrap_or_default();
            let servers = notebooks.get_server_type_list(kind.type_code.as_str()).await?;
            let server = servers.contents.first().map(|server| server.server_type_code.clone()).unwrap_or_default();
            let password = NotebookUserConfigurationValue::new()
                .component_name("Jupyter Lab")
                .name("Access Password")
                .value("qaz123QA");
            let (code, name) = (kind.type_code, kind.type_name);
            let (vpc, subnet) = (8717, 13594);
            let request = CreateNotebookRequest::new(
                account,
                false,
                "df-bucket",
                "test-key",
                "watched",
                server,
                subnet,
                code,
                name,
                [password],
                vpc,
            );
            println!("{}", notebooks.create(request).await?.id);
        }
        ["list"] => println!("{}", forest.accounts().get_list().await?.contents.len()),
        _ => return Err(USAGE.into()),
    }
    Ok(())
}
