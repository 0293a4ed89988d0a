//! Deleting everything: what is left is what there was before the first start.

use std::fs;

use crate::device::{Device, Family, PASSPHRASE, bytes_below};
use diko_companion::ErrorCode;
use serde_json::{Value, json};

#[test]
fn after_deleting_everything_the_device_is_as_on_the_first_day() {
    let mut device = Device::with_vault();
    Family::move_in(&device);
    device.ok("set_preferences", json!({ "appearance": "dark", "text_size": "large" }));
    // What was put aside goes too.
    device.see("lock");
    device.see("start_over");
    device.ok("create_vault", json!({ "passphrase": PASSPHRASE, "language": "uk" }));
    device.ok("create_case", json!({ "name": "Familie 2" }));
    let copy = device.ok("save_copy", json!({ "passphrase": PASSPHRASE }));
    assert_eq!(
        device.refused("delete_everything", json!({ "passphrase": "not this one" })),
        ErrorCode::WrongSecret
    );
    assert_eq!(device.see("cases")["cases"].as_array().unwrap().len(), 2);

    let status = device.ok("delete_everything", json!({ "passphrase": PASSPHRASE }));
    assert_eq!((&status["vault"], &status["language"]), (&json!("absent"), &Value::Null));
    assert_eq!((&status["appearance"], &status["text_size"]), (&json!("system"), &json!("normal")));
    assert!(
        bytes_below(&device.data_dir()).is_empty()
            && fs::read_dir(device.data_dir()).unwrap().next().is_none()
    );
    device.restart();
    assert_eq!(device.see("status"), status);
    // What the person saved elsewhere is theirs.
    device.ok("open_copy", json!({ "path": copy["path"], "passphrase": PASSPHRASE }));
    assert_eq!(device.see("cases")["cases"].as_array().unwrap().len(), 2);
}

#[test]
fn what_a_crash_left_of_it_goes_at_the_next_start() {
    let mut device = Device::with_vault();
    device.see("lock");
    let vault = device.data_dir().join("vault");
    fs::rename(&vault, device.data_dir().join("vault.gone")).unwrap();
    device.restart();
    assert_eq!(device.see("status")["vault"], "absent");
    assert!(!device.data_dir().join("vault.gone").exists());
}

#[test]
fn a_locked_vault_is_not_deleted() {
    let device = Device::with_vault();
    device.see("lock");
    assert_eq!(
        device.refused("delete_everything", json!({ "passphrase": PASSPHRASE })),
        ErrorCode::VaultLocked
    );
    device.unlock();
}
