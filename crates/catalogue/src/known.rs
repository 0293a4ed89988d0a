//! The communes that the federal layer knows: where the endpoint of each is, and whose signature is its own. Deliberately
//! not here: reaching any of them.

use diko_core::land::Land;
use serde::Deserialize;

/// One commune of `federal/communes.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownCommune {
    pub id: String,
    /// In German.
    pub name: String,
    pub land: Land,
    /// As `origin` gives it.
    pub origin: String,
    /// The Ed25519 key that signs its packs, in hexadecimal.
    pub key: String,
    /// The key that will, once the commune changes it.
    #[serde(default)]
    pub next_key: Option<String>,
}

/// Why a text is no place of an endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadOrigin {
    #[error("not `https://host` or `https://host:port`")]
    Malformed,
    #[error("`http://` reaches this machine alone; elsewhere everyone between could read and change")]
    ClearHttp,
}

impl KnownCommune {
    /// Whether this key signs for it, now or next.
    #[must_use]
    pub fn trusts(&self, key: &str) -> bool {
        self.keys().any(|known| known.eq_ignore_ascii_case(key.trim()))
    }

    pub fn keys(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.key.as_str()).chain(self.next_key.as_deref())
    }
}

/// The one way to write where an endpoint is: scheme and host in small letters, the port where it is another than the
/// scheme's, nothing after it. A text without a scheme is meant as HTTPS.
///
/// # Errors
/// `ClearHttp` for plain HTTP to another machine, `Malformed` for anything else.
pub fn origin(text: &str) -> Result<String, BadOrigin> {
    let text = text.trim().to_lowercase();
    let (scheme, rest) = text.split_once("://").unwrap_or(("https", &text));
    let usual = match scheme {
        "https" => 443,
        "http" => 80,
        _ => return Err(BadOrigin::Malformed),
    };
    let authority = rest.strip_suffix('/').unwrap_or(rest);
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let port = match port {
        None => None,
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            let port: u16 = digits.parse().map_err(|_| BadOrigin::Malformed)?;
            Some(port).filter(|port| *port != usual)
        }
        Some(_) => return Err(BadOrigin::Malformed),
    };
    if !is_host(host) || port == Some(0) {
        return Err(BadOrigin::Malformed);
    }
    if scheme == "http" && !is_this_machine(host) {
        return Err(BadOrigin::ClearHttp);
    }
    let port = port.map(|port| format!(":{port}")).unwrap_or_default();
    Ok(format!("{scheme}://{host}{port}"))
}

/// A name (of any script, the transport encodes it), or an address.
fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return address.parse::<std::net::Ipv6Addr>().is_ok();
    }
    let is_label = |label: &str| {
        let plain = |letter: char| letter.is_alphanumeric() || letter == '-';
        (1..=63).contains(&label.chars().count()) && label.chars().all(plain) && !label.starts_with('-')
    };
    host.len() <= 253 && host.split('.').all(is_label)
}

fn is_this_machine(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_in_one_way_however_it_was_typed() {
        for (typed, written) in [
            ("diko.example.org", "https://diko.example.org"),
            (" HTTPS://DiKo.Example.org/ ", "https://diko.example.org"),
            ("https://diko.example.org:443", "https://diko.example.org"),
            ("https://diko.example.org:8443/", "https://diko.example.org:8443"),
            ("münchen.example", "https://münchen.example"),
            ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
            ("http://127.0.0.1:8420", "http://127.0.0.1:8420"),
            ("http://localhost", "http://localhost"),
            ("http://[::1]:80/", "http://[::1]"),
        ] {
            assert_eq!(origin(typed).as_deref(), Ok(written), "{typed}");
            assert_eq!(origin(written).as_deref(), Ok(written), "{written}");
        }
    }

    #[test]
    fn plain_http_is_for_this_machine_alone() {
        for typed in ["http://diko.example.org", "http://192.168.0.4:8420", "http://localhost.example.org"] {
            assert_eq!(origin(typed), Err(BadOrigin::ClearHttp), "{typed}");
        }
    }

    #[test]
    fn what_is_more_or_less_than_a_place_is_none() {
        for typed in [
            "",
            "https://",
            "ftp://diko.example.org",
            "https://diko.example.org/v1",
            "https://diko.example.org?x",
            "https://who@diko.example.org",
            "https://diko.example.org:0",
            "https://diko.example.org:99999",
            "https://diko.example.org:",
            "https://diko example.org",
            "https://-diko.example.org",
            "https://diko..org",
            "https://[::1",
            "https://[diko]",
        ] {
            assert_eq!(origin(typed), Err(BadOrigin::Malformed), "{typed}");
        }
    }

    #[test]
    fn the_next_key_of_a_commune_is_its_own_as_well() {
        let mut commune = KnownCommune {
            id: "dorf".into(),
            name: "Dorf".into(),
            land: Land::Nw,
            origin: "https://dorf.example".into(),
            key: "aa".into(),
            next_key: None,
        };
        assert!(commune.trusts("AA\n") && !commune.trusts("bb"));
        commune.next_key = Some("bb".into());
        assert!(commune.trusts("aa") && commune.trusts("bb") && !commune.trusts("cc"));
    }
}
