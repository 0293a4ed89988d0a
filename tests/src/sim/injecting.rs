//! An endpoint that adds to a case's log what no device wrote: damaged, foreign, forged, or of the future.

use std::collections::BTreeSet;

use diko_core::ops::{AuthorId, Entity, Id128, Op, OpId, Value, registry};
use diko_sync::Log;
use diko_vault::{ItemKind, ItemState};
use diko_wire::{Body, DeviceKey, DevicePublic, EpochKey, Hash, Header, NewEpoch, OwnersSecret, Role};

use super::coverage::Fault;
use super::dice::Dice;
use super::parts::{Broken, Disk, Endpoint, Parts};
use super::world::World;

/// How an item of the next version begins: an array of four, version 2, kind 1.
pub const FUTURE: [u8; 3] = [0x84, 0x02, 0x01];

impl<P: Parts> World<P> {
    pub(super) fn inject(&mut self) -> Result<(), Broken> {
        let mut dice = self.around.dice.apart();
        let items = match dice.below(7) {
            0 => self.damaged(&mut dice)?,
            1 => vec![[&FUTURE[..], &dice.bytes::<8>()].concat()],
            2 => self.strange(Id128(dice.bytes()), &mut dice)?,
            3 | 4 => self.strange(self.case, &mut dice)?,
            _ => self.forged(&mut dice)?,
        };
        for item in items {
            self.around.network.left.know(&item);
            self.around.network.endpoint.slip_in(self.case, item)?;
            self.around.coverage.met(Fault::Injection);
        }
        Ok(())
    }

    /// An item with a byte changed, or without its end.
    fn damaged(&mut self, dice: &mut Dice) -> Result<Vec<Vec<u8>>, Broken> {
        let items = self.around.network.endpoint.items(self.case)?;
        let Some(mut item) = dice.pick(&items).cloned() else { return Ok(Vec::new()) };
        let place = dice.below(item.len());
        if dice.chance(50) {
            item.truncate(place);
        } else if let Some(byte) = item.get_mut(place) {
            *byte ^= 1 << dice.below(8);
        }
        Ok(vec![item])
    }

    /// An epoch of someone unknown, sealed to everyone, and a bundle under it.
    fn strange(&mut self, case: Id128, dice: &mut Dice) -> Result<Vec<Vec<u8>>, Broken> {
        let stranger = DeviceKey::from_seed(dice.bytes())?;
        let key = EpochKey::from_bytes(dice.bytes());
        let engines = self.devices.iter().filter_map(|device| device.engine.as_ref());
        let members = engines.flat_map(|engine| engine.ledger().members().present());
        let everyone: BTreeSet<DevicePublic> =
            members.map(|(_, member)| member.device).chain([stranger.public()]).collect();
        let recipients: Vec<(DevicePublic, Role)> =
            everyone.into_iter().map(|one| (one, Role::Helper)).collect();
        let epoch =
            NewEpoch { case, key: &key, secret: None, heads: &[], secrets: &[], recipients: &recipients };
        let crypt = self.crypt();
        let mut items = vec![crypt.seal_epoch(&epoch, &stranger, dice.bytes())?];
        let header = Header {
            case,
            author: AuthorId(Id128(dice.bytes())),
            first: 1,
            count: 1,
            previous: None,
            epoch: key.id(case),
            salt: dice.bytes(),
        };
        items.push(crypt.seal_bundle(&header, &lie(&header), &key, &stranger)?);
        Ok(items)
    }

    /// A bundle in the name of another's author, by somebody who has the key of an epoch: a member, or one that was.
    fn forged(&mut self, dice: &mut Dice) -> Result<Vec<Vec<u8>>, Broken> {
        let Some(liar) = dice.pick_mut(self.devices.iter_mut().collect()) else { return Ok(Vec::new()) };
        let Some(engine) = &liar.engine else { return Ok(Vec::new()) };
        let (me, device) = (engine.member(), engine.sharing().device()?);
        let keys = known_keys(&liar.disk)?;
        let Some(key) = dice.pick(&keys) else { return Ok(Vec::new()) };
        let applied = liar.disk.items()?.into_iter().filter(|entry| entry.state == ItemState::Applied);
        let others = applied.filter_map(|entry| match entry.kind {
            ItemKind::Bundle(facts) => Some((entry.hash, facts)),
            ItemKind::Epoch | ItemKind::Unknown => None,
        });
        let others = others.filter(|(_, facts)| facts.signer.is_some_and(|signer| signer != me.0));
        let others: Vec<_> = others.collect();
        let Some((hash, facts)) = dice.pick(&others) else { return Ok(Vec::new()) };
        let header = Header {
            case: self.case,
            author: facts.author,
            first: facts.first.saturating_add(facts.count),
            count: 1,
            previous: Some(Hash(*hash)),
            epoch: key.id(self.case),
            salt: dice.bytes(),
        };
        self.around.trace.note(|| format!("{} forges a bundle", liar.name));
        Ok(vec![self.parts.crypt().seal_bundle(&header, &lie(&header), key, &device)?])
    }
}

/// When a forger claims that it was said. It may be seen for as long as the bundle is missing that shows who its author is.
pub const FORGED_AT: i64 = 0;

/// What nobody said.
fn lie(header: &Header) -> Body {
    let op = Op {
        id: OpId { author: header.author, seq: header.first },
        entity: Entity::household(),
        field: registry::household::NAME,
        value: Value::Text("a lie".into()),
        supersedes: Vec::new(),
        lamport: 1,
        at: FORGED_AT,
    };
    Body { ops: vec![op], ..Body::default() }
}

/// The keys of epochs that a device keeps.
pub(super) fn known_keys<D: Disk>(disk: &D) -> Result<Vec<EpochKey>, Broken> {
    Ok(known(disk, "keys")?.into_iter().map(EpochKey::from_bytes).collect())
}

/// The owners' secrets that a device keeps.
pub(super) fn known_secrets<D: Disk>(disk: &D) -> Result<Vec<OwnersSecret>, Broken> {
    Ok(known(disk, "secrets")?.into_iter().map(OwnersSecret::from_bytes).collect())
}

fn known<D: Disk>(disk: &D, name: &str) -> Result<Vec<[u8; 32]>, Broken> {
    let values = disk.values()?;
    let bytes =
        values.iter().filter(|(known, _)| known == name).flat_map(|(_, bytes)| bytes.as_chunks::<32>().0);
    Ok(bytes.copied().collect())
}
