//! Communes to choose from, and what needs a network while a person waits for it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ErrorCode;
use crate::secret::SecretText;

words! {
    enum ErrandState { Running, Done, Failed, }
}

view! {
    struct CommuneListView { communes: Vec<CommuneChoiceView>, }
    struct CommuneChoiceView {
        id: String,
        name: String,
        land: String,
        /// The federal catalogue knows this commune and its key.
        verified: bool,
        /// Where its endpoint is; handed to `look_up_commune`.
        origin: Option<String>,
        /// Its catalogue is on this device: it can be the place of a case.
        here: bool,
    }

    /// How something stands that needs a network. Asked again until it does not run any more.
    struct ErrandView {
        id: u32,
        state: ErrandState,
        /// Why it failed.
        code: Option<ErrorCode>,
        /// What a look-up found.
        commune: Option<CommuneOfferView>,
    }
    struct CommuneOfferView {
        id: String,
        name: String,
        land: String,
        origin: String,
        /// The federal catalogue knows this commune and its key. Otherwise nobody vouches for it but itself.
        verified: bool,
        /// The beginning of its key, in groups of four: for comparing with what the commune prints.
        key_fingerprint: String,
        /// Sharing a case there needs a code that the commune gives out.
        activation: bool,
        version: u32,
        /// The version that is on this device.
        here: Option<u32>,
    }
}

request! {
    struct LookUpRequest {
        /// As typed or scanned: a host, or an address that begins with `https://`.
        address: String,
    }
    struct ErrandRequest { errand: u32, }
    struct RecoverFromCommuneRequest {
        /// Where the commune's endpoint is.
        origin: String,
        #[ts(as = "String")]
        code: SecretText,
        #[ts(as = "String")]
        new_passphrase: SecretText,
        language: String,
    }
}
