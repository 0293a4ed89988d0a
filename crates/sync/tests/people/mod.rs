//! Named people with real vaults, and an endpoint in memory that does what docs/sync.md says and can be told to misbehave.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "each story uses a part, and says what is wrong by failing"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use diko_core::ops::registry::household;
use diko_core::ops::{CaseState, Entity, Id128, Op, OpId, Reading, Value};
use diko_sync::{Answer, Ask, Cursor, Engine, Identity, News, Next, Now, Said, Sealing, Sharing};
use diko_vault::{CaseStore, KdfCost, OsRandom, Random, Secret, Vault};
use diko_wire::{
    AdmissionList, Body, EpochKey, Hash, Header, Invitation, Item, MemberKind, Role, Token, TokenHash,
    seal_bundle,
};

pub const ORIGIN: &str = "https://diko.example.org";
const PASSPHRASE: &str = "vier Birnen im Korb";

#[derive(Default, Clone)]
pub struct Endpoint {
    pub cases: BTreeMap<Id128, Shelf>,
    /// Items it does not give to anyone.
    pub hidden: BTreeSet<Hash>,
    pub asked: usize,
}

#[derive(Clone)]
pub struct Shelf {
    pub items: Vec<Vec<u8>>,
    list: AdmissionList,
    list_bytes: Vec<u8>,
}

impl Endpoint {
    pub fn answer(&mut self, ask: &Ask) -> Answer {
        self.asked += 1;
        match ask {
            Ask::Register { case, list, .. } => {
                if self.cases.contains_key(case) {
                    return Answer::Conflict;
                }
                let read = AdmissionList::read(list).unwrap();
                self.cases.insert(*case, Shelf { items: Vec::new(), list: read, list_bytes: list.clone() });
                Answer::Done
            }
            Ask::Admit { case, list } => {
                let next = AdmissionList::read(list).unwrap();
                match self.cases.get_mut(case) {
                    Some(shelf) if next.follows(&shelf.list) => {
                        (shelf.list, shelf.list_bytes) = (next, list.clone());
                        Answer::Done
                    }
                    _ => Answer::NotFound,
                }
            }
            Ask::Log { case, token, after } => {
                let hidden = self.hidden.clone();
                self.let_in(case, token).map_or(Answer::NotFound, |shelf| shelf.log(*after, &hidden))
            }
            Ask::Store { case, token, items } => {
                let Some(shelf) = self.let_in(case, token) else { return Answer::NotFound };
                let new: Vec<Vec<u8>> =
                    items.iter().filter(|item| !shelf.items.contains(item)).cloned().collect();
                shelf.items.extend(new);
                Answer::Done
            }
            Ask::ReadAdmission { case, token } => self
                .let_in(case, token)
                .map_or(Answer::NotFound, |shelf| Answer::Bytes(shelf.list_bytes.clone())),
            _ => Answer::Refused,
        }
    }

    fn let_in(&mut self, case: &Id128, token: &Token) -> Option<&mut Shelf> {
        self.cases.get_mut(case).filter(|shelf| shelf.list.tokens.contains(&token.hash()))
    }
}

impl Shelf {
    fn log(&self, after: Option<Cursor>, hidden: &BTreeSet<Hash>) -> Answer {
        let at = |position: usize| {
            let mut digest = [0; 16];
            for item in self.items.iter().take(position) {
                let whole = Hash::of(&[digest.as_slice(), &Hash::of(item).0].concat());
                digest.copy_from_slice(&whole.0[..16]);
            }
            Cursor { position: position as u64, digest }
        };
        let from = match after {
            Some(cursor) if cursor.position as usize > self.items.len() => return Answer::WrongCursor,
            Some(cursor) if at(cursor.position as usize) != cursor => return Answer::WrongCursor,
            Some(cursor) => cursor.position as usize,
            None => 0,
        };
        if from == self.items.len() {
            return Answer::Nothing;
        }
        let items =
            self.items[from..].iter().filter(|item| !hidden.contains(&Hash::of(item))).cloned().collect();
        Answer::Items { items, after: at(self.items.len()), more: false }
    }
}

/// A person with a device of their own.
pub struct Person {
    folder: tempfile::TempDir,
    store: Option<CaseStore>,
    vault: Option<Vault>,
    pub state: CaseState,
    pub engine: Option<Engine>,
    clock: u64,
    pub news: Vec<News>,
}

pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRandom::new().fill(&mut bytes).unwrap();
    bytes
}

pub fn identity() -> Identity {
    Identity { seed: random().into(), token: Token::from_bytes(random()) }
}

impl Person {
    /// With an empty case that is not shared.
    pub fn new() -> Person {
        let folder = tempfile::tempdir().unwrap();
        let (mut vault, _) = Vault::create(
            &folder.path().join("vault"),
            PASSPHRASE,
            &mut OsRandom::new(),
            KdfCost::CHEAP_FOR_TESTS,
        )
        .unwrap();
        let store = vault.create_case("Шевченко", 0, &mut OsRandom::new()).unwrap();
        let state = store.load().unwrap().into_state();
        Person {
            folder,
            store: Some(store),
            vault: Some(vault),
            state,
            engine: None,
            clock: 0,
            news: Vec::new(),
        }
    }

    /// Founds a shared case; the founder says its own admission first.
    pub fn founds() -> Person {
        let mut person = Person::new();
        let own = identity();
        let device = diko_wire::DeviceKey::from_seed(*own.seed).unwrap().public();
        let sharing = Sharing {
            case: Id128(random()),
            origin: ORIGIN.into(),
            commune: None,
            founder: device,
            own: own.clone(),
            successor: None,
            door: None,
        };
        person.shares(&sharing, true);
        person
            .say(diko_sync::admitted(&diko_sync::admission(&own, Role::Owner, MemberKind::Device).unwrap()));
        person
    }

    fn shares(&mut self, sharing: &Sharing, is_founder: bool) {
        Engine::share(self.store.as_mut().unwrap(), sharing, is_founder).unwrap();
        self.open_engine();
    }

    fn open_engine(&mut self) {
        self.engine = Engine::open(self.store.as_ref().unwrap(), Box::new(Sealing)).unwrap();
    }

    pub fn invitation(&self, role: Role) -> Invitation {
        let sharing = self.engine.as_ref().unwrap().sharing();
        Invitation {
            case: sharing.case,
            origin: sharing.origin.clone(),
            commune: None,
            founder: sharing.founder,
            role,
        }
    }

    /// In the same room: the newcomer's keys are admitted.
    pub fn invites(&mut self, role: Role) -> Person {
        let mut other = Person::new();
        let own = identity();
        other.shares(&Sharing::joined(&self.invitation(role), own.clone()), false);
        self.say(diko_sync::admitted(&diko_sync::admission(&own, role, MemberKind::Device).unwrap()));
        other
    }

    /// A member that is no device yet: a recovery code, or a file.
    pub fn admits(&mut self, role: Role, kind: MemberKind) -> Identity {
        let member = identity();
        self.say(diko_sync::admitted(&diko_sync::admission(&member, role, kind).unwrap()));
        member
    }

    /// On a new device, with what was found.
    pub fn finds(invitation: &Invitation, member: Identity) -> Person {
        let mut person = Person::new();
        person.shares(&Sharing::found(invitation, member, identity()), false);
        person
    }

    pub fn id(&self) -> diko_wire::MemberId {
        self.engine.as_ref().unwrap().sharing().device().unwrap().public().id()
    }

    pub fn removes(&mut self, other: diko_wire::MemberId) {
        let said = diko_sync::removed(self.engine.as_ref().unwrap().ledger(), other);
        self.say(said);
    }

    pub fn releases(&mut self, other: diko_wire::MemberId) {
        let said = diko_sync::released(self.engine.as_ref().unwrap().ledger(), other);
        self.say(said);
    }

    pub fn say(&mut self, said: Said) {
        let store = self.store.as_mut().unwrap();
        let op = self.state.write(store.author(), &said.entity, said.field, said.value, 0);
        store.append(std::slice::from_ref(&op)).unwrap();
        let _ = self.state.apply(op);
    }

    pub fn writes(&mut self, entity: &Entity, field: u16, text: &str) {
        self.say(Said { entity: entity.clone(), field, value: Value::Text(text.into()) });
    }

    /// All values of a register, as the screen shows them: one, or a conflict.
    pub fn reads(&self, entity: &Entity, field: u16) -> Vec<String> {
        let texts = |ops: Vec<&diko_core::ops::Op>| {
            ops.iter().filter_map(|op| op.value.as_text().map(String::from)).collect()
        };
        let mut read: Vec<String> = match self.state.read(entity, field) {
            Reading::Nothing => Vec::new(),
            Reading::One(value) => value.as_text().map(String::from).into_iter().collect(),
            Reading::All(ops) | Reading::Conflict(ops) => texts(ops),
        };
        read.sort();
        read
    }

    /// A whole exchange, a day after the one before.
    pub fn meets(&mut self, endpoint: &mut Endpoint) {
        self.meets_for(endpoint, 200);
    }

    /// A whole exchange, two minutes after the one before.
    pub fn meets_soon(&mut self, endpoint: &mut Endpoint) {
        self.clock += 2 * 60 * 1000;
        self.asks(endpoint, 200);
    }

    /// An exchange that breaks off after so many questions.
    pub fn meets_for(&mut self, endpoint: &mut Endpoint, questions: usize) {
        self.clock += 24 * 60 * 60 * 1000;
        self.asks(endpoint, questions);
    }

    fn asks(&mut self, endpoint: &mut Endpoint, questions: usize) {
        let now = Now { elapsed: self.clock, at: 0 };
        let mut left = questions;
        loop {
            let store = self.store.as_mut().unwrap();
            let engine = self.engine.as_mut().unwrap();
            match engine.next(store, now, &mut OsRandom::new()).unwrap() {
                Next::Wait(_) => return,
                Next::Write(said) => self.say(said),
                Next::Reload => self.state = store.load().unwrap().into_state(),
                Next::Ask(request) => {
                    if left == 0 {
                        return;
                    }
                    left -= 1;
                    let answer = endpoint.answer(&request.ask);
                    let news = engine.answer(&request.ask, answer, store, now, &mut OsRandom::new()).unwrap();
                    self.take(news);
                }
            }
        }
    }

    fn take(&mut self, news: News) {
        if news.rebuilt {
            self.state = self.store.as_ref().unwrap().load().unwrap().into_state();
        } else {
            for op in news.ops.iter().cloned() {
                let _ = self.state.apply(op);
            }
            let loaded = self.store.as_ref().unwrap().load().unwrap().into_state();
            assert_eq!(visible(&self.state), visible(&loaded), "memory and disk differ");
        }
        self.news.push(news);
    }

    /// The device is switched off and on again.
    pub fn restarts(&mut self) {
        let id = self.store.as_ref().unwrap().id();
        let path = self.vault_path();
        (self.store, self.vault, self.engine) = (None, None, None);
        let vault = Vault::open(&path, Secret::Passphrase(PASSPHRASE)).unwrap();
        self.store = Some(vault.case(id).unwrap());
        self.vault = Some(vault);
        self.state = self.store.as_ref().unwrap().load().unwrap().into_state();
        self.open_engine();
    }

    /// The files of the vault as they are now, to be put back later or elsewhere.
    pub fn backup(&mut self) -> tempfile::TempDir {
        let backup = tempfile::tempdir().unwrap();
        (self.engine, self.state) = (None, CaseState::default());
        let id = self.store.take().unwrap().id();
        self.vault = None;
        copy_tree(&self.vault_path(), &backup.path().join("vault"));
        let vault = Vault::open(&self.vault_path(), Secret::Passphrase(PASSPHRASE)).unwrap();
        self.store = Some(vault.case(id).unwrap());
        self.vault = Some(vault);
        self.restarts();
        backup
    }

    /// A device that runs from a backup.
    pub fn from_backup(backup: &tempfile::TempDir) -> Person {
        let folder = tempfile::tempdir().unwrap();
        copy_tree(&backup.path().join("vault"), &folder.path().join("vault"));
        let vault = Vault::open(&folder.path().join("vault"), Secret::Passphrase(PASSPHRASE)).unwrap();
        Person::of(folder, vault)
    }

    /// A copy of the vault, saved and opened on another device.
    pub fn opens_a_copy(&mut self) -> Person {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("diko.copy");
        self.vault.as_mut().unwrap().save_copy(&file, PASSPHRASE, &mut OsRandom::new()).unwrap();
        let vault =
            Vault::open_copy(&file, PASSPHRASE, &folder.path().join("vault"), &mut OsRandom::new()).unwrap();
        Person::of(folder, vault)
    }

    /// As its vault holds it.
    fn of(folder: tempfile::TempDir, vault: Vault) -> Person {
        let id = vault.cases().unwrap()[0].id;
        let store = vault.case(id).unwrap();
        let state = store.load().unwrap().into_state();
        let mut person = Person {
            folder,
            store: Some(store),
            vault: Some(vault),
            state,
            engine: None,
            clock: 0,
            news: Vec::new(),
        };
        person.open_engine();
        person
    }

    /// A bundle in the name of whoever wrote `last`, signed by this person.
    pub fn forges_after(&self, last: &[u8]) -> Vec<u8> {
        let Item::Bundle(last) = Item::read(last).unwrap() else { panic!("no bundle") };
        let header = Header {
            first: last.header.first + last.header.count,
            count: 1,
            previous: Some(last.hash),
            salt: random(),
            ..last.header
        };
        let lie = Op {
            id: OpId { author: header.author, seq: header.first },
            entity: Entity::household(),
            field: household::NAME,
            value: Value::Text("a lie".into()),
            supersedes: Vec::new(),
            lamport: 1,
            at: 0,
        };
        let body = Body { ops: vec![lie], ..Body::default() };
        let values = self.store.as_ref().unwrap().values().unwrap();
        let (_, keys) = values.iter().find(|(name, _)| name == "keys").unwrap();
        let keys = keys.as_chunks::<32>().0.iter().map(|key| EpochKey::from_bytes(*key));
        let key = keys.into_iter().find(|key| key.id(header.case) == header.epoch).unwrap();
        let device = self.engine.as_ref().unwrap().sharing().device().unwrap();
        seal_bundle(&header, &body, &key, &device).unwrap()
    }

    pub fn status(&self) -> diko_sync::Status {
        self.engine.as_ref().unwrap().status(self.store.as_ref().unwrap()).unwrap()
    }

    fn vault_path(&self) -> PathBuf {
        self.folder.path().join("vault")
    }
}

/// What a state shows, whatever it remembers of what was superseded.
pub fn visible(state: &CaseState) -> BTreeMap<(Entity, u16), Vec<(diko_core::ops::OpId, Value)>> {
    let registers =
        state.all_entities().flat_map(|entity| state.fields(entity).map(move |field| (entity, field)));
    registers
        .map(|(entity, field)| {
            let heads = state.heads(entity, field).into_iter().map(|op| (op.id, op.value.clone())).collect();
            ((entity.clone(), field), heads)
        })
        .collect()
}

/// All exchange until each has seen what the others had to say.
pub fn all_meet(endpoint: &mut Endpoint, people: &mut [&mut Person]) {
    for _ in 0..4 {
        people.iter_mut().for_each(|person| person.meets(endpoint));
    }
    let first = visible(&people[0].state);
    for person in people.iter() {
        assert_eq!(visible(&person.state), first, "two people do not see the same");
    }
}

pub fn tokens(endpoint: &Endpoint, case: Id128) -> BTreeSet<TokenHash> {
    endpoint.cases[&case].list.tokens.clone()
}

fn copy_tree(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_tree(&entry.path(), &target);
        } else if entry.file_name() != "lock" {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
