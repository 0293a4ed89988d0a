//! A device of a shared case without an app around it: a vault, the case in it, the engine of its exchange. Demonstrations
//! and measurements are made of these. Deliberately not here: how what the engine asks travels, which is an argument.

use std::path::Path;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use diko_core::ops::{CaseState, Id128};
use diko_sync::{Ask, Engine, Identity, Next, Now, Said, Sealing, Sharing, SyncError, Transport};
use diko_vault::{CaseStore, KdfCost, OsRandom, Random, Secret, Vault, VaultError};
use diko_wire::{Admission, DeviceKey, Invitation, MemberKind, Role, Token, WireError};

/// What a person types is not what is shown or measured here.
const PASSPHRASE: &str = "vier Birnen im Korb";

#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    #[error("the vault: {0}")]
    Vault(#[from] VaultError),
    #[error("the exchange: {0}")]
    Sync(#[from] SyncError),
    #[error("the wire: {0}")]
    Wire(#[from] WireError),
    #[error("the vault holds no shared case")]
    NotShared,
}

pub struct Device {
    pub store: CaseStore,
    pub state: CaseState,
    pub engine: Engine,
    _vault: Vault,
    begun: Instant,
}

impl Device {
    /// In a folder that is absent or empty: a new case, founded here.
    ///
    /// # Errors
    /// What the disk refuses, here and below.
    pub fn found(folder: &Path, origin: &str) -> Result<Device, DeviceError> {
        let own = new_identity()?;
        let sharing = Sharing {
            case: Id128(random()?),
            origin: origin.into(),
            commune: Some("musterstadt".into()),
            founder: DeviceKey::from_seed(*own.seed)?.public(),
            own: own.clone(),
            successor: None,
            door: None,
        };
        let mut device = Device::share(folder, &sharing, true)?;
        device.admit(&diko_sync::admission(&own, Role::Owner, MemberKind::Device)?)?;
        Ok(device)
    }

    /// In a folder that is absent or empty: a case that was founded elsewhere.
    ///
    /// # Errors
    /// See `found`.
    pub fn join(folder: &Path, invitation: &Invitation, own: Identity) -> Result<Device, DeviceError> {
        Device::share(folder, &Sharing::joined(invitation, own), false)
    }

    fn share(folder: &Path, sharing: &Sharing, is_founder: bool) -> Result<Device, DeviceError> {
        let mut random = OsRandom::new();
        let (mut vault, _) = Vault::create(folder, PASSPHRASE, &mut random, KdfCost::CHEAP_FOR_TESTS)?;
        let mut store = vault.create_case("Коваль", seconds(), &mut random)?;
        Engine::share(&mut store, sharing, is_founder)?;
        Device::of(vault, store)
    }

    /// What lies in a folder.
    ///
    /// # Errors
    /// `NotShared`; see `found`.
    pub fn open(folder: &Path) -> Result<Device, DeviceError> {
        let vault = Vault::open(folder, Secret::Passphrase(PASSPHRASE))?;
        let case = vault.cases()?.first().map(|entry| entry.id).ok_or(DeviceError::NotShared)?;
        let store = vault.case(case)?;
        Device::of(vault, store)
    }

    fn of(vault: Vault, store: CaseStore) -> Result<Device, DeviceError> {
        let state = store.load()?.into_state();
        let engine = Engine::open(&store, Box::new(Sealing))?.ok_or(DeviceError::NotShared)?;
        Ok(Device { store, state, engine, _vault: vault, begun: Instant::now() })
    }

    /// # Errors
    /// See `found`.
    pub fn admit(&mut self, admission: &Admission) -> Result<(), DeviceError> {
        self.say(diko_sync::admitted(admission))
    }

    /// The way to this case, for someone who will be what `role` says.
    #[must_use]
    pub fn invitation(&self, role: Role) -> Invitation {
        let Sharing { case, origin, commune, founder, .. } = self.engine.sharing().clone();
        Invitation { case, origin, commune, founder, role }
    }

    /// Writes a word into the case; it is on the disk when this returns.
    ///
    /// # Errors
    /// See `found`.
    pub fn say(&mut self, said: Said) -> Result<(), DeviceError> {
        let op = self.state.write(self.store.author(), &said.entity, said.field, said.value, seconds());
        self.store.append(std::slice::from_ref(&op))?;
        let _ = self.state.apply(op);
        Ok(())
    }

    /// A whole exchange, at once: until the engine wants to wait.
    ///
    /// # Errors
    /// See `found`.
    pub fn exchange(&mut self, transport: &mut dyn Transport) -> Result<(), DeviceError> {
        let now = self.now();
        self.engine.wake(now);
        loop {
            let now = self.now();
            match self.engine.next(&mut self.store, now, &mut OsRandom::new())? {
                Next::Ask(request) => {
                    let answer = transport.ask(&request);
                    self.hear(&request.ask, answer)?;
                }
                Next::Write(said) => self.say(said)?,
                Next::Reload => self.state = self.store.load()?.into_state(),
                Next::Wait(_) => return Ok(()),
            }
        }
    }

    /// Takes what was heard, and takes over what it says of the case.
    ///
    /// # Errors
    /// See `found`.
    pub fn hear(&mut self, ask: &Ask, answer: diko_sync::Answer) -> Result<diko_sync::News, DeviceError> {
        let now = self.now();
        let mut news = self.engine.answer(ask, answer, &mut self.store, now, &mut OsRandom::new())?;
        if news.rebuilt {
            self.state = self.store.load()?.into_state();
        }
        for op in std::mem::take(&mut news.ops) {
            let _ = self.state.apply(op);
        }
        Ok(news)
    }

    fn now(&self) -> Now {
        Now { elapsed: u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX), at: seconds() }
    }
}

/// # Errors
/// When the system gives no randomness.
pub fn new_identity() -> Result<Identity, DeviceError> {
    Ok(Identity { seed: random::<32>()?.into(), token: Token::from_bytes(random()?) })
}

/// # Errors
/// When the system gives no randomness.
pub fn random<const N: usize>() -> Result<[u8; N], DeviceError> {
    let mut bytes = [0; N];
    OsRandom::new().fill(&mut bytes)?;
    Ok(bytes)
}

fn seconds() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
