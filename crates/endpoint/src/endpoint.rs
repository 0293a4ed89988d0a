//! What every request shares: the store, the pack, the counts of limits, mailboxes, metrics.

use std::sync::Arc;
use std::time::Duration;

use diko_wire::TokenHash;

use crate::commune::Commune;
use crate::extract::Address;
use crate::limits::{Limits, Throttle};
use crate::mailboxes::Mailboxes;
use crate::metrics::Metrics;
use crate::refusal::Refusal;
use crate::store::Store;
use crate::world::World;

/// How an endpoint behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    pub limits: Limits,
    /// Cases are registered with an activation code only.
    pub needs_activation: bool,
    /// Every request comes through a proxy that names the client in `X-Forwarded-For`; otherwise that header is a claim
    /// of whoever sends it, and ignored.
    pub behind_proxy: bool,
    /// How long a body may take to arrive.
    pub body_timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            limits: Limits::USUAL,
            needs_activation: false,
            behind_proxy: false,
            body_timeout: Duration::from_secs(60),
        }
    }
}

pub(crate) struct Endpoint {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) commune: Commune,
    pub(crate) settings: Settings,
    pub(crate) world: Arc<dyn World>,
    pub(crate) mailboxes: Mailboxes,
    pub(crate) metrics: Metrics,
    /// The description of this interface, as it is served.
    pub(crate) description: String,
    throttles: Throttles,
}

struct Throttles {
    requests: Throttle<[u8; 32]>,
    bytes: Throttle<[u8; 32]>,
    wrong: Throttle<Address>,
    registrations: Throttle<Address>,
    mailboxes: Throttle<Address>,
    recoveries: Throttle<Address>,
}

impl Endpoint {
    pub(crate) fn new(
        store: Arc<dyn Store>,
        commune: Commune,
        settings: Settings,
        world: Arc<dyn World>,
        metrics: Metrics,
        description: String,
    ) -> Endpoint {
        let limits = settings.limits;
        let throttles = Throttles {
            requests: Throttle::new(limits.requests_per_token),
            bytes: Throttle::new(limits.bytes_per_token),
            wrong: Throttle::new(limits.wrong_per_address),
            registrations: Throttle::new(limits.registrations_per_address),
            mailboxes: Throttle::new(limits.mailbox_requests_per_address),
            recoveries: Throttle::new(limits.recovery_requests_per_address),
        };
        let mailboxes = Mailboxes::default();
        Endpoint { store, commune, settings, world, mailboxes, metrics, description, throttles }
    }

    /// One request of an admitted token.
    pub(crate) fn count_request(&self, token: TokenHash) -> Result<(), Refusal> {
        self.throttles.requests.spend(token.0, 1, self.world.now()).map_err(Refusal::Throttled)
    }

    /// Bytes that an admitted token sends or is sent. What was counted stays counted when it is refused.
    pub(crate) fn count_bytes(&self, token: TokenHash, bytes: usize) -> Result<(), Refusal> {
        let bytes = u64::try_from(bytes).unwrap_or(u64::MAX);
        self.throttles.bytes.spend(token.0, bytes, self.world.now()).map_err(Refusal::Throttled)
    }

    /// What whoever is not known to be a member is told: the refusal, until its address has had too many.
    pub(crate) fn refuse(&self, address: Address, refusal: Refusal) -> Refusal {
        let counted = self.throttles.wrong.spend(address, 1, self.world.now());
        counted.map_or_else(Refusal::Throttled, |()| refusal)
    }

    pub(crate) fn count_registration(&self, address: Address) -> Result<(), Refusal> {
        self.throttles.registrations.spend(address, 1, self.world.now()).map_err(Refusal::Throttled)
    }

    pub(crate) fn count_mailbox(&self, address: Address) -> Result<(), Refusal> {
        self.throttles.mailboxes.spend(address, 1, self.world.now()).map_err(Refusal::Throttled)
    }

    pub(crate) fn count_recovery(&self, address: Address) -> Result<(), Refusal> {
        self.throttles.recoveries.spend(address, 1, self.world.now()).map_err(Refusal::Throttled)
    }
}
