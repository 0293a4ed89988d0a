//! What the system of a device behind the bridge says about notices. It has none and shows none; a test may have it answer as
//! a system does that asks its person.

use std::sync::{Arc, Mutex};

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use diko_companion::{NoticePermission, Notices};
use serde::Deserialize;

use super::{Bridge, locked};

#[derive(Clone)]
pub(super) struct Answers(Arc<Mutex<Answer>>);

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Answer {
    /// Before it was asked.
    before: NoticePermission,
    /// From then on.
    asked: NoticePermission,
}

impl Default for Answers {
    fn default() -> Answers {
        let none = NoticePermission::Unavailable;
        Answers(Arc::new(Mutex::new(Answer { before: none, asked: none })))
    }
}

impl Notices for Answers {
    fn permission(&self) -> NoticePermission {
        locked(&self.0).before
    }

    fn begin(&self, _: &str) -> NoticePermission {
        let mut answer = locked(&self.0);
        answer.before = answer.asked;
        answer.asked
    }
}

pub(super) async fn answer(State(bridge): State<Arc<Bridge>>, Json(answer): Json<Answer>) -> StatusCode {
    *locked(&bridge.session().notices.0) = answer;
    StatusCode::NO_CONTENT
}
