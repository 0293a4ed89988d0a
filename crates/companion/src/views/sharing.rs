//! Sharing a case: how the exchange stands, letting a device in, becoming one. Codes, digits and texts to scan are in
//! here, so what holds them cannot be printed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::DayText;
use crate::ErrorCode;
use crate::secret::SecretText;

words! {
    /// How the last attempt to exchange went.
    enum SyncWord {
        Never,
        Good,
        Offline,
        Busy,
        ActivationNeeded,
        WaitingForAdmission,
        NotLetIn,
        Removed,
    }
    enum MemberRole { Owner, Helper, }
    enum InvitationState { None, Waiting, Show, Compare, Admitted, Failed, }
    enum JoinState { None, Waiting, Answer, Compare, WaitingForAdmission, Joined, Failed, }
    enum WayWord { Room, Mailbox, File, }
}

view! {
    struct SyncView {
        /// False for a case on this device alone; then the rest says nothing.
        shared: bool,
        /// Where the endpoint is.
        origin: Option<String>,
        /// The commune whose endpoint it is, where it is known by its id.
        commune: Option<String>,
        state: SyncWord,
        /// Changes of this device that the endpoint does not have.
        waiting: u32,
        last_exchange: Option<InstantView>,
        /// Bundles that other devices named and the endpoint never gave.
        withheld: u32,
        /// Bundles whose key or author is not known yet.
        unread: u32,
        /// Bundles of removed members.
        quarantined: u32,
        /// Bundles that the endpoint refuses.
        parked: u32,
        /// Of photos that are not where they should be, in bytes.
        photo_bytes: f64,
        /// Photos travel however many they are; otherwise a few do, and more wait to be asked for.
        photos_always: bool,
        /// Devices that share the case, this one included.
        members: u32,
        /// Of this device; absent until it is let in.
        role: Option<MemberRole>,
        /// What this device's own disk refuses.
        trouble: Option<ErrorCode>,
        /// Another number as soon as something other devices wrote was taken in: then what is shown is old.
        revision: u32,
    }
    /// The time as `HH:MM`, in Germany.
    struct InstantView { on: DayText, time: String, }
}

request! {
    struct ShareCaseRequest {
        /// The commune by its id, or the place of an endpoint: exactly one of the two.
        commune: Option<String>,
        origin: Option<String>,
        /// What the commune gave out, where it asks for one.
        activation: Option<String>,
    }
    struct ActivationRequest { code: String, }
    struct InviteAnswerRequest { #[ts(as = "String")] text: SecretText, }
    struct ConfirmRequest {
        /// Both screens show the same digits.
        same: bool,
    }
}

/// How a device is let in: face to face, far away by a mailbox of the commune, or by a file.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "way", rename_all = "snake_case", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub enum InviteRequest {
    Room {
        role: MemberRole,
    },
    Mailbox {
        role: MemberRole,
    },
    File {
        role: MemberRole,
        /// Absent: in the folder for copies.
        path: Option<String>,
    },
}

/// How this device becomes one of those that share a case.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[serde(tag = "way", rename_all = "snake_case", deny_unknown_fields)]
pub enum JoinRequest {
    Room {
        /// What was scanned.
        #[ts(as = "String")]
        text: SecretText,
    },
    Mailbox {
        /// Where the endpoint is.
        origin: String,
        /// Ten digits.
        number: String,
    },
    File {
        path: String,
        /// With their check digits.
        #[ts(as = "String")]
        digits: SecretText,
    },
}

/// Letting a device in, as far as it is.
#[derive(Clone, PartialEq, Serialize, TS)]
pub struct InvitationView {
    pub way: Option<WayWord>,
    pub state: InvitationState,
    pub role: Option<MemberRole>,
    /// In the same room: the text behind the code to scan.
    pub text: Option<String>,
    /// The code itself: its rows, a `1` for each dark square and a `0` for each light one.
    pub qr: Vec<String>,
    /// Of the mailbox, to be said on the telephone.
    pub number: Option<String>,
    /// Six digits that both screens show.
    pub digits: Option<String>,
    /// Where the file is.
    pub path: Option<String>,
    /// The digits that open the file, written as a recovery code is: six groups of four, each with its check digit.
    pub groups: Vec<String>,
    /// Why it failed.
    pub code: Option<ErrorCode>,
}

/// Becoming one of those that share a case, as far as it is.
#[derive(Clone, PartialEq, Serialize, TS)]
pub struct JoinView {
    pub way: Option<WayWord>,
    pub state: JoinState,
    /// In the same room: what the inviting device has to scan.
    pub answer: Option<String>,
    /// Rows of `1` and `0`.
    pub qr: Vec<String>,
    /// Six digits that both screens show.
    pub digits: Option<String>,
    /// The case, once it is on this device.
    pub case: Option<String>,
    /// Why it failed.
    pub code: Option<ErrorCode>,
}
