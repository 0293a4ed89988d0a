//! The closed list of error codes that cross to the interface. A code is the id of a Fluent message in every
//! language (a test walks codes × languages). No path, no secret, no personal data crosses with it.

use diko_sync::SyncError;
use diko_vault::VaultError;
use diko_wire::WireError;
use serde::Serialize;
use ts_rs::TS;

macro_rules! codes {
    ($( $(#[$doc:meta])* $variant:ident = $code:literal, )*) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, thiserror::Error)]
        pub enum ErrorCode { $(
            $(#[$doc])*
            #[serde(rename = $code)]
            #[error($code)]
            $variant,
        )* }

        impl ErrorCode {
            pub const ALL: &'static [ErrorCode] = &[ $( ErrorCode::$variant, )* ];

            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $( ErrorCode::$variant => $code, )* }
            }
        }
    };
}

codes! {
    /// The command or its argument is malformed; nothing was written.
    BadRequest = "error-bad-request",
    VaultLocked = "error-vault-locked",
    VaultExists = "error-vault-exists",
    VaultAbsent = "error-vault-absent",
    WrongSecret = "error-wrong-secret",
    WrongRecoveryCode = "error-wrong-recovery-code",
    /// A group of the recovery code has a wrong check digit: a typing slip.
    RecoveryCodeTypo = "error-recovery-code-typo",
    PassphraseTooShort = "error-passphrase-too-short",
    SlotsDamaged = "error-slots-damaged",
    DatabaseDamaged = "error-database-damaged",
    NewerVault = "error-newer-vault",
    DiskFull = "error-disk-full",
    ReadOnly = "error-read-only",
    InUse = "error-in-use",
    Storage = "error-storage",
    NotACopy = "error-not-a-copy",
    CopyTargetExists = "error-copy-target-exists",
    NoCase = "error-no-case",
    TooManyCases = "error-too-many-cases",
    TooManyPersons = "error-too-many-persons",
    UnknownPerson = "error-unknown-person",
    UnknownStep = "error-unknown-step",
    UnknownPaper = "error-unknown-paper",
    UnknownFact = "error-unknown-fact",
    UnknownPlace = "error-unknown-place",
    /// Of a case whose names are hidden: they have to be shown first.
    NamesHidden = "error-names-hidden",
    NameEmpty = "error-name-empty",
    NameTooLong = "error-name-too-long",
    NoteEmpty = "error-note-empty",
    NoteTooLong = "error-note-too-long",
    TextTooLong = "error-text-too-long",
    SenderEmpty = "error-sender-empty",
    BadTime = "error-bad-time",
    ReceivedInFuture = "error-received-in-future",
    AnswerBeforeReceived = "error-answer-before-received",
    /// A letter, an appointment or a proof that is not here any more.
    EntryGone = "error-entry-gone",
    /// Not a picture, or only a part of one.
    PhotoBroken = "error-photo-broken",
    PhotoTooLarge = "error-photo-too-large",
    PhotoPdf = "error-photo-pdf",
    /// Corners that no paper has.
    PhotoNoArea = "error-photo-no-area",
    PhotoTooMany = "error-photo-too-many",
    /// Taken on another device, and not arrived yet.
    PhotoElsewhere = "error-photo-elsewhere",
    BadValue = "error-bad-value",
    BadDay = "error-bad-day",
    BirthInFuture = "error-birth-in-future",
    BeforeBirth = "error-before-birth",
    ExpiryBeforeIssue = "error-expiry-before-issue",
    DoneInFuture = "error-done-in-future",
    UndoGone = "error-undo-gone",
    /// Someone chose already, or there is another version by now.
    ConflictGone = "error-conflict-gone",
    UnknownLanguage = "error-unknown-language",
    /// No commune's endpoint is at this address.
    NotACommune = "error-not-a-commune",
    /// No network, or nobody there.
    Unreachable = "error-unreachable",
    /// What the commune gave is not what it signed, or may not be used: nothing of it is taken.
    CommuneRefused = "error-commune-refused",
    /// The commune speaks a newer protocol only.
    CommuneNewer = "error-commune-newer",
    /// Plain HTTP to another machine.
    ClearHttp = "error-clear-http",
    /// What was waited for was given up: begin again.
    ErrandGone = "error-errand-gone",
    AlreadyShared = "error-already-shared",
    NotShared = "error-not-shared",
    /// Only owners let others in, remove them and release what they wrote.
    NotOwner = "error-not-owner",
    UnknownMember = "error-unknown-member",
    /// A scanned text, a file or its digits are no invitation, or not the one that is waited for.
    InvitationWrong = "error-invitation-wrong",
    /// Someone used it already, or it is too old: a new one is needed.
    InvitationUsed = "error-invitation-used",
    /// Someone stands between the two devices.
    DigitsDiffer = "error-digits-differ",
    /// The commune has nothing behind this recovery code.
    RecoveryNotFound = "error-recovery-not-found",
    /// The app's own catalogue cannot be read: it does not start.
    CatalogueDamaged = "error-catalogue-damaged",
}

/// How the vault's errors cross. Where the caller knows better (an absent case, a file that is no copy) it says so.
impl From<VaultError> for ErrorCode {
    fn from(error: VaultError) -> ErrorCode {
        match error {
            VaultError::WrongSecret => ErrorCode::WrongSecret,
            VaultError::MistypedCode { .. } => ErrorCode::RecoveryCodeTypo,
            VaultError::TooShort => ErrorCode::PassphraseTooShort,
            VaultError::SlotsDamaged => ErrorCode::SlotsDamaged,
            VaultError::DatabaseDamaged => ErrorCode::DatabaseDamaged,
            VaultError::NewerSchema => ErrorCode::NewerVault,
            VaultError::DiskFull => ErrorCode::DiskFull,
            VaultError::ReadOnly => ErrorCode::ReadOnly,
            VaultError::InUse => ErrorCode::InUse,
            VaultError::NotFound => ErrorCode::VaultAbsent,
            VaultError::Occupied => ErrorCode::VaultExists,
            VaultError::TooManyCases => ErrorCode::TooManyCases,
            VaultError::CopyDamaged => ErrorCode::NotACopy,
            VaultError::OpConflict | VaultError::NoRandomness | VaultError::Io(_) | VaultError::Sql(_) => {
                ErrorCode::Storage
            }
        }
    }
}

/// What a person could do about an exchange is told by its status; this is what the own disk refuses.
impl From<SyncError> for ErrorCode {
    fn from(error: SyncError) -> ErrorCode {
        match error {
            SyncError::Log(error) => error.into(),
            SyncError::Wire(_) | SyncError::Damaged => ErrorCode::Storage,
        }
    }
}

impl From<WireError> for ErrorCode {
    fn from(_: WireError) -> ErrorCode {
        ErrorCode::Storage
    }
}

/// What crosses: the code alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ErrorView {
    pub code: ErrorCode,
}
