//! What can be wrong with bytes from elsewhere: one variant per thing the caller does about it. None carries a byte of
//! what was read.

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// Refuse it for good: no version of the writer writes this.
    #[error("not what the format says")]
    Malformed,
    /// Keep and relay it; a newer version of the program reads it.
    #[error("version {0} of the format is not known")]
    Version(u64),
    /// Keep and relay an item of this kind; say of a code that it is another one than was asked for.
    #[error("kind {0} is not known here")]
    Kind(u64),
    /// When writing: divide it. When reading: refuse it.
    #[error("larger than the format allows")]
    TooLarge,
    /// Refuse it: someone else wrote it, or changed it.
    #[error("the signature is another's")]
    Signature,
    /// It may open with another key or other digits.
    #[error("this key does not open it")]
    WrongKey,
}

impl From<minicbor::decode::Error> for WireError {
    fn from(_: minicbor::decode::Error) -> Self {
        WireError::Malformed
    }
}
