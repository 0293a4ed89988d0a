//! The way of a picture to the screen: the page's `<img>` asks by a scheme of our own, and bytes go from the vault through
//! memory to the web view, which may not keep them. Deliberately not here: what a picture is called and who may see it.

use std::sync::mpsc::{Receiver, Sender};

use diko_companion::{Companion, ErrorCode};
use tauri::http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use tauri::http::{Request, Response, StatusCode};
use tauri::{Runtime, UriSchemeContext, UriSchemeResponder};

/// As the policy in `tauri.conf.json` and the page say it.
pub const SCHEME: &str = "diko-photo";

/// A picture that the web view waits for.
pub struct Wanted {
    name: String,
    responder: UriSchemeResponder,
}

/// Queues what is asked for. Whatever cannot be queued, since the app ends, is not answered.
pub fn queue<R: Runtime>(
    wanted: Sender<Wanted>,
) -> impl Fn(UriSchemeContext<'_, R>, Request<Vec<u8>>, UriSchemeResponder) + Send + Sync + 'static {
    move |_, request, responder| {
        let name = request.uri().path().trim_start_matches('/').to_owned();
        let _ = wanted.send(Wanted { name, responder });
    }
}

/// Answers until the window is gone.
pub fn answer_all(companion: &Companion, wanted: &Receiver<Wanted>) {
    for Wanted { name, responder } in wanted {
        responder.respond(response(companion.image(&name).map(|jpeg| jpeg.to_vec())));
    }
}

fn response(image: Result<Vec<u8>, ErrorCode>) -> Response<Vec<u8>> {
    let (status, body) = match image {
        Ok(jpeg) => (StatusCode::OK, jpeg),
        Err(_) => (StatusCode::NOT_FOUND, Vec::new()),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    for (name, value) in
        [(CONTENT_TYPE, "image/jpeg"), (CACHE_CONTROL, "no-store"), (X_CONTENT_TYPE_OPTIONS, "nosniff")]
    {
        response.headers_mut().insert(name, tauri::http::HeaderValue::from_static(value));
    }
    response
}
