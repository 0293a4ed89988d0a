//! What the device's system says about notices: whether DiKo may show any. A window asks the system, a test its own.
//! Deliberately not here: showing one, and when.

use crate::views::NoticePermission;

/// A device that can show a sentence while nobody looks at DiKo.
pub trait Notices: Send + Sync {
    /// Whether it may; asks nobody.
    fn permission(&self) -> NoticePermission;

    /// Has the system ask the person, where that was not decided; where it may, shows one in this language, so that the
    /// person sees what it looks like.
    fn begin(&self, language: &str) -> NoticePermission;
}

/// A device without.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoNotices;

impl Notices for NoNotices {
    fn permission(&self) -> NoticePermission {
        NoticePermission::Unavailable
    }

    fn begin(&self, _: &str) -> NoticePermission {
        NoticePermission::Unavailable
    }
}
