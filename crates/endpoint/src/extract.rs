//! What a request must show before a route looks at it: where it comes from, whose token it carries, a body of bounded size
//! that arrives in time. Axum runs these in the order of a route's arguments, so nobody unknown has a body read.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use bytes::Bytes;
use diko_wire::{Hash, Token, TokenHash};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Body as _;

use crate::endpoint::Endpoint;
use crate::hex;
use crate::refusal::Refusal;
use crate::store::CaseId;

/// The other end of a connection, put into each of its requests by `serve`. Without it a request was made in process.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

/// Where a request comes from, as far as it is told apart: of IPv6 the network, since a device has all addresses in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Address(IpAddr);

impl Address {
    fn of(address: IpAddr) -> Address {
        Address(match address.to_canonical() {
            IpAddr::V4(address) => IpAddr::V4(address),
            IpAddr::V6(address) => {
                let network = u128::from(address) & (u128::MAX << 64);
                IpAddr::V6(Ipv6Addr::from(network))
            }
        })
    }

    fn of_request(parts: &Parts, behind_proxy: bool) -> Address {
        let peer = parts.extensions.get::<Peer>().map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |peer| peer.0);
        let told = if behind_proxy { forwarded_for(parts) } else { None };
        Address::of(told.unwrap_or(peer))
    }
}

/// The client as the nearest proxy names it: the last one, since everything before is what the client itself sent.
fn forwarded_for(parts: &Parts) -> Option<IpAddr> {
    let header = parts.headers.get_all("x-forwarded-for").iter().next_back()?;
    header.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

impl FromRequestParts<Arc<Endpoint>> for Address {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, endpoint: &Arc<Endpoint>) -> Result<Self, Refusal> {
        Ok(Address::of_request(parts, endpoint.settings.behind_proxy))
    }
}

/// The `{case}` of a path, for requests that prove themselves by what they carry.
pub(crate) struct NamedCase(pub(crate) CaseId);

impl FromRequestParts<Arc<Endpoint>> for NamedCase {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, endpoint: &Arc<Endpoint>) -> Result<Self, Refusal> {
        let named = Named::from_request_parts(parts, endpoint).await?;
        named.read("case", hex::read).map(|case| NamedCase(CaseId(case)))
    }
}

/// What a path names, as text that nobody has looked at.
pub(crate) struct Named(RawPathParams);

impl Named {
    /// # Errors
    /// `NotFound`: what is not spelled like a name of ours names nothing.
    pub(crate) fn read<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, Refusal> {
        let text = self.0.iter().find(|(given, _)| *given == name).map(|(_, text)| text);
        text.and_then(read).ok_or(Refusal::NotFound)
    }

    pub(crate) fn hash(&self, name: &str) -> Result<Hash, Refusal> {
        self.read(name, hex::read).map(Hash)
    }
}

impl FromRequestParts<Arc<Endpoint>> for Named {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, endpoint: &Arc<Endpoint>) -> Result<Self, Refusal> {
        let named = RawPathParams::from_request_parts(parts, endpoint).await;
        named.map(Named).map_err(|_| Refusal::NotFound)
    }
}

/// A device that its case's list admits.
pub(crate) struct Device {
    pub(crate) case: CaseId,
    pub(crate) token: TokenHash,
}

impl FromRequestParts<Arc<Endpoint>> for Device {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, endpoint: &Arc<Endpoint>) -> Result<Self, Refusal> {
        let NamedCase(case) = NamedCase::from_request_parts(parts, endpoint).await?;
        // Without a token the way is that of a wrong one.
        let shown = bearer(parts);
        let token = shown.unwrap_or(TokenHash([0; 32]));
        let admitted = endpoint.store.is_admitted(case, token).await?;
        if !admitted || shown.is_none() {
            let address = Address::of_request(parts, endpoint.settings.behind_proxy);
            return Err(endpoint.refuse(address, Refusal::NotFound));
        }
        endpoint.count_request(token)?;
        Ok(Device { case, token })
    }
}

/// The token of a request that makes no claim on a case.
pub(crate) struct Bearer(pub(crate) TokenHash);

impl FromRequestParts<Arc<Endpoint>> for Bearer {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<Endpoint>) -> Result<Self, Refusal> {
        bearer(parts).map(Bearer).ok_or(Refusal::NotFound)
    }
}

fn bearer(parts: &Parts) -> Option<TokenHash> {
    let header = parts.headers.get(AUTHORIZATION)?.to_str().ok()?;
    Some(Token::from_text(header.strip_prefix("Bearer ")?)?.hash())
}

/// A whole body of at most `MOST` bytes.
pub(crate) struct Bounded<const MOST: usize>(pub(crate) Bytes);

impl<const MOST: usize> FromRequest<Arc<Endpoint>> for Bounded<MOST> {
    type Rejection = Refusal;

    async fn from_request(request: Request, endpoint: &Arc<Endpoint>) -> Result<Self, Refusal> {
        let body = request.into_body();
        // What says beforehand that it is too long is not begun.
        if usize::try_from(body.size_hint().lower()).map_or(true, |size| size > MOST) {
            return Err(Refusal::TooLarge);
        }
        let reading = Limited::new(body, MOST).collect();
        match tokio::time::timeout(endpoint.settings.body_timeout, reading).await {
            Ok(Ok(body)) => Ok(Bounded(body.to_bytes())),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Refusal::TooLarge),
            Ok(Err(_)) => Err(Refusal::Malformed),
            Err(_) => Err(Refusal::Slow),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Address {
        Address::of(text.parse().unwrap())
    }

    fn parts(peer: &str, forwarded: &[&str]) -> Parts {
        let mut request = Request::new(axum::body::Body::empty());
        request.extensions_mut().insert(Peer(peer.parse().unwrap()));
        for value in forwarded {
            request.headers_mut().append("x-forwarded-for", value.parse().unwrap());
        }
        request.into_parts().0
    }

    #[test]
    fn addresses_of_one_network_are_one() {
        assert!(address("2001:db8::1") == address("2001:db8::ffff:1"));
        assert!(address("2001:db8:0:1::1") != address("2001:db8::1"));
        assert!(address("::ffff:192.0.2.1") == address("192.0.2.1"));
        assert!(address("192.0.2.1") != address("192.0.2.2"));
    }

    #[test]
    fn only_a_proxy_is_believed_and_only_for_what_it_added_itself() {
        let claimed = parts("192.0.2.7", &["198.51.100.1"]);
        assert!(Address::of_request(&claimed, false) == address("192.0.2.7"));
        assert!(Address::of_request(&claimed, true) == address("198.51.100.1"));
        let chain = parts("127.0.0.1", &["203.0.113.9, 198.51.100.1", "203.0.113.8, 2001:db8::1"]);
        assert!(Address::of_request(&chain, true) == address("2001:db8::1"));
        let nonsense = parts("127.0.0.1", &["unknown"]);
        assert!(Address::of_request(&nonsense, true) == address("127.0.0.1"));
        assert!(Address::of_request(&parts("127.0.0.1", &[]), true) == address("127.0.0.1"));
    }
}
