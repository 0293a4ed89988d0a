//! Families whose names are hidden on this device.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    /// `open`: no family hides its names. `shown`: those that do are shown until the vault locks or they are hidden again.
    enum NamesWord { Open, Hidden, Shown, }
}

request! {
    struct HideNamesRequest { id: String, hidden: bool, }
}
