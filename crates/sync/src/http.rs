//! The real transport: HTTPS with ring and Mozilla's roots, plain HTTP to this machine alone. The one place of the app
//! that reaches a network. It sends what the engine asks for and nothing else: no cookies, no referrer, no agent.

use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use diko_core::ops::Id128;
use diko_wire::{Hash, MAX_ITEM, Token, frames};
use reqwest::blocking::{Client, Response};
use reqwest::header::{AUTHORIZATION, ETAG, HeaderMap, HeaderValue, IF_NONE_MATCH, RETRY_AFTER};
use reqwest::{Method, StatusCode, Url, redirect};

use crate::transport::{Answer, Ask, Cursor, Request, Transport};

const CONNECT: Duration = Duration::from_secs(10);
/// For a whole answer; a page of the log has a megabyte.
const ANSWER: Duration = Duration::from_secs(60);
/// No answer is longer, in bytes.
const LONGEST: u64 = 4 * 1024 * 1024;

pub struct Http {
    client: Client,
}

/// A question as HTTP says it, for any client.
pub struct Message {
    pub method: Method,
    /// From the endpoint's address on.
    pub path: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

/// The machine's TLS cannot be set up.
#[derive(Debug, thiserror::Error)]
#[error("no HTTPS on this machine")]
pub struct NoHttps;

impl Http {
    /// # Errors
    /// `NoHttps`.
    pub fn new() -> Result<Http, NoHttps> {
        let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let tls =
            rustls::ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(|_| NoHttps)?
                .with_root_certificates(roots)
                .with_no_client_auth();
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(redirect::Policy::none())
            .referer(false)
            .connect_timeout(CONNECT)
            .timeout(ANSWER)
            .build()
            .map_err(|_| NoHttps)?;
        Ok(Http { client })
    }

    fn send(&self, request: &Request) -> Option<Answer> {
        let Message { method, path, headers, body } = Message::of(&request.ask)?;
        let url = address(&request.origin)?.join(&path).ok()?;
        let mut built = self.client.request(method, url).headers(headers);
        if !body.is_empty() {
            built = built.body(body);
        }
        let heard = built.send().ok().and_then(|response| {
            let (status, headers) = (response.status(), response.headers().clone());
            Some(heard(&request.ask, status, &headers, bytes(response)?))
        });
        Some(heard.unwrap_or(Answer::Unreachable))
    }
}

impl Transport for Http {
    fn ask(&mut self, request: &Request) -> Answer {
        self.send(request).unwrap_or(Answer::Refused)
    }
}

impl Message {
    /// Nothing where a header cannot hold what it should.
    #[must_use]
    pub fn of(ask: &Ask) -> Option<Message> {
        let case = |id: &Id128, rest: &str| format!("cases/{}{rest}", id.to_hex());
        let (method, path) = match ask {
            Ask::Log { case: id, .. } => (Method::GET, case(id, "/log")),
            Ask::Store { case: id, .. } => (Method::POST, case(id, "/items")),
            Ask::StoreChunk { case: id, chunk, .. } => {
                (Method::PUT, case(id, &format!("/chunks/{}", hex(&Hash::of(chunk).0))))
            }
            Ask::ReadChunk { case: id, hash, .. } => {
                (Method::GET, case(id, &format!("/chunks/{}", hex(&hash.0))))
            }
            Ask::Register { case: id, .. } => (Method::POST, case(id, "")),
            Ask::ReadAdmission { case: id, .. } => (Method::GET, case(id, "/admission")),
            Ask::Admit { case: id, .. } => (Method::PUT, case(id, "/admission")),
            Ask::Commune => (Method::GET, "commune".into()),
            Ask::CatalogueFile { path } => (Method::GET, format!("catalogue/{path}")),
            Ask::OpenMailbox => (Method::POST, "mailboxes".into()),
            Ask::WriteMail { number, slot, .. } => (Method::PUT, format!("mailboxes/{number}/{slot}")),
            Ask::ReadMail { number, slot } => (Method::GET, format!("mailboxes/{number}/{slot}")),
            Ask::WriteRecovery { id, .. } => (Method::PUT, format!("recovery/{}", hex(id))),
            Ask::ReadRecovery { id } => (Method::GET, format!("recovery/{}", hex(id))),
        };
        let mut headers = HeaderMap::new();
        if let Some(token) = token(ask) {
            let mut value = HeaderValue::from_str(&format!("Bearer {}", token.to_text())).ok()?;
            value.set_sensitive(true);
            headers.insert(AUTHORIZATION, value);
        }
        if let Ask::Log { after: Some(cursor), .. } = ask {
            headers.insert(IF_NONE_MATCH, HeaderValue::from_str(&etag(cursor)).ok()?);
        }
        if let Ask::Register { activation: Some(code), .. } = ask {
            headers.insert("DiKo-Activation", HeaderValue::from_str(code).ok()?);
        }
        Some(Message { method, path: format!("v1/{path}"), headers, body: body(ask) })
    }
}

fn token(ask: &Ask) -> Option<&Token> {
    match ask {
        Ask::Log { token, .. }
        | Ask::Store { token, .. }
        | Ask::StoreChunk { token, .. }
        | Ask::ReadChunk { token, .. }
        | Ask::ReadAdmission { token, .. }
        | Ask::WriteRecovery { token, .. } => Some(token),
        _ => None,
    }
}

fn body(ask: &Ask) -> Vec<u8> {
    match ask {
        Ask::Store { items, .. } => frames::write(items.iter().map(Vec::as_slice)),
        Ask::StoreChunk { chunk, .. } => chunk.clone(),
        Ask::Register { list, .. } | Ask::Admit { list, .. } => list.clone(),
        Ask::WriteMail { message, .. } => message.clone(),
        Ask::WriteRecovery { record, .. } => record.clone(),
        _ => Vec::new(),
    }
}

/// What an endpoint's answer says.
#[must_use]
pub fn heard(ask: &Ask, status: StatusCode, headers: &HeaderMap, body: Vec<u8>) -> Answer {
    match status {
        StatusCode::OK if matches!(ask, Ask::Log { .. }) => page(headers, &body),
        StatusCode::OK | StatusCode::CREATED => match ask {
            Ask::Store { .. } | Ask::Register { .. } | Ask::Admit { .. } | Ask::WriteMail { .. } => {
                Answer::Done
            }
            _ => Answer::Bytes(body),
        },
        StatusCode::NO_CONTENT if matches!(ask, Ask::ReadMail { .. }) => Answer::Nothing,
        StatusCode::NO_CONTENT => Answer::Done,
        StatusCode::NOT_MODIFIED => Answer::Nothing,
        StatusCode::PRECONDITION_FAILED => Answer::WrongCursor,
        StatusCode::NOT_FOUND => Answer::NotFound,
        StatusCode::CONFLICT => Answer::Conflict,
        StatusCode::FORBIDDEN => Answer::ActivationNeeded,
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            Answer::Busy { seconds: text(headers, RETRY_AFTER.as_str()).and_then(|text| text.parse().ok()) }
        }
        status if status.is_client_error() => Answer::Refused,
        _ => Answer::Unreachable,
    }
}

fn page(headers: &HeaderMap, body: &[u8]) -> Answer {
    let Some(after) = text(headers, ETAG.as_str()).and_then(cursor) else { return Answer::Unreachable };
    match frames::read(body, MAX_ITEM) {
        Ok(items) => Answer::Items {
            items: items.into_iter().map(<[u8]>::to_vec).collect(),
            after,
            more: headers.contains_key("DiKo-More"),
        },
        Err(_) => Answer::Unreachable,
    }
}

/// The whole body, if it is no longer than any answer is.
fn bytes(response: Response) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    let read = response.take(LONGEST + 1).read_to_end(&mut body).ok()?;
    (u64::try_from(read).ok()? <= LONGEST).then_some(body)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// Where an endpoint is: HTTPS, or this machine.
fn address(origin: &str) -> Option<Url> {
    let url = Url::parse(origin).ok()?;
    let is_here = match url.host()? {
        url::Host::Domain(name) => name == "localhost",
        url::Host::Ipv4(address) => address.is_loopback(),
        url::Host::Ipv6(address) => address.is_loopback(),
    };
    (url.scheme() == "https" || (url.scheme() == "http" && is_here)).then_some(url)
}

fn etag(cursor: &Cursor) -> String {
    format!("\"{}-{}\"", cursor.position, hex(&cursor.digest))
}

fn cursor(etag: &str) -> Option<Cursor> {
    let (position, digest) = etag.trim_matches('"').split_once('-')?;
    let mut bytes = [0; 16];
    if digest.len() != 32 || !digest.is_ascii() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digest.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(Cursor { position: position.parse().ok()?, digest: bytes })
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_goes_to_this_machine_alone() {
        for good in
            ["https://diko.example.org", "http://127.0.0.1:8420", "http://localhost:1", "http://[::1]:2"]
        {
            assert!(address(good).is_some(), "{good}");
        }
        for bad in [
            "http://diko.example.org",
            "http://192.168.0.4:8420",
            "ftp://localhost",
            "file:///etc/passwd",
            "x",
        ] {
            assert!(address(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_cursor_is_read_as_it_was_written() {
        let written = Cursor { position: 17, digest: [0xa5; 16] };
        assert_eq!(cursor(&etag(&written)), Some(written));
        assert_eq!(cursor("\"17\""), None);
        assert_eq!(cursor("\"17-zz\""), None);
    }
}
