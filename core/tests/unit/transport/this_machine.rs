use super::*;

#[tokio::test]
async fn the_name_means_this_machine_whatever_a_name_server_says() {
    let addresses = ThisMachine.call("localhost".parse().unwrap()).await.unwrap();
    assert!(addresses.into_iter().all(|address| address.ip().is_loopback()));
    assert!(ThisMachine::is(Some("localhost")) && !ThisMachine::is(Some("localhost.")) && !ThisMachine::is(None));
}
