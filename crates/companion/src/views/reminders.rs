//! Whether the device reminds.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

words! {
    /// What the device's system says of showing notices.
    enum NoticePermission { Granted, NotAsked, Refused, Unavailable, }
}

view! {
    struct RemindersView {
        /// Asked for by the person, and allowed by the system.
        on: bool,
        permission: NoticePermission,
    }
}

request! {
    struct SetRemindersRequest { on: bool, }
}
