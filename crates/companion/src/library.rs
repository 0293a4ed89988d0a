//! The catalogues at hand: the federal layer alone, and with each commune. Some the app carries; others were installed
//! into the open vault, where the newer of two versions counts. Deliberately not here: fetching and judging packs.

use std::collections::BTreeMap;
use std::sync::Arc;

use diko_catalogue::signing::PackList;
use diko_catalogue::{Files, KnownCommune, Manifest, Pack};
use diko_vault::StoredPack;

use crate::ErrorCode;
use crate::views::{CommuneChoiceView, CommuneView};

pub(crate) struct Library {
    /// The federal layer and the Länder: what a commune stands beside.
    beside: Files,
    federal: Arc<Pack>,
    carried: BTreeMap<String, Layer>,
    installed: BTreeMap<String, Installed>,
}

/// The federal layer with one commune beside it.
struct Layer {
    view: CommuneView,
    version: u32,
    pack: Arc<Pack>,
}

struct Installed {
    layer: Layer,
    list: PackList,
    key: String,
    origin: String,
}

impl Library {
    /// # Errors
    /// `CatalogueDamaged` when the federal layer cannot be read. A commune that cannot be read is left out.
    pub fn open(files: &Files) -> Result<Library, ErrorCode> {
        let federal = load(files, None).ok_or(ErrorCode::CatalogueDamaged)?;
        let communes = diko_catalogue::communes(files);
        let read = |id: String| Some((id.clone(), Layer::of(load(files, Some(&id))?, true)?));
        let carried = communes.into_iter().filter_map(read).collect();
        let beside = files.clone().without_communes();
        Ok(Library { beside, federal, carried, installed: BTreeMap::new() })
    }

    /// Takes a pack of the vault in. One that cannot stand beside the federal layer any more is left out, and so is one
    /// that bears a name which belongs to another's key.
    pub fn install(&mut self, stored: &StoredPack) {
        let Some(installed) = self.read_installed(stored) else { return };
        self.installed.insert(stored.id.clone(), installed);
    }

    /// When the vault is locked.
    pub fn forget_installed(&mut self) {
        self.installed.clear();
    }

    /// The catalogue where this commune publishes; the federal one where nobody does.
    pub fn pack(&self, commune: Option<&str>) -> Arc<Pack> {
        let layer = commune.and_then(|id| self.layer(id));
        Arc::clone(layer.map_or(&self.federal, |layer| &layer.pack))
    }

    pub fn federal(&self) -> &Pack {
        &self.federal
    }

    /// The files that a commune's pack has to stand beside.
    pub fn beside(&self) -> &Files {
        &self.beside
    }

    pub fn known(&self, id: &str) -> Option<&KnownCommune> {
        self.federal.known.iter().find(|known| known.id == id)
    }

    /// The list that was signed, of an installed pack.
    pub fn installed_list(&self, id: &str) -> Option<&PackList> {
        self.installed.get(id).map(|installed| &installed.list)
    }

    /// The key of an installed pack: a commune that nobody knows is the one it was at first.
    pub fn pinned_key(&self, id: &str) -> Option<&str> {
        self.installed.get(id).map(|installed| installed.key.as_str())
    }

    /// The version at hand.
    pub fn version(&self, id: &str) -> Option<u32> {
        self.layer(id).map(|layer| layer.version)
    }

    /// Where a commune's endpoint is, as far as that is known.
    pub fn origin(&self, id: &str) -> Option<&str> {
        let known = self.known(id).map(|known| known.origin.as_str());
        known.or_else(|| self.installed.get(id).map(|installed| installed.origin.as_str()))
    }

    /// The commune whose endpoint is there.
    pub fn commune_at(&self, origin: &str) -> Option<String> {
        let known = self.federal.known.iter().find(|known| known.origin == origin).map(|known| &known.id);
        let installed = self.installed.iter().find(|(_, one)| one.origin == origin).map(|(id, _)| id);
        known.or(installed).cloned()
    }

    /// What a pack says of itself, where it can stand beside the federal layer.
    pub fn manifest_of(&self, stored: &StoredPack) -> Option<Manifest> {
        self.read_installed(stored)?.layer.pack.commune.clone()
    }

    /// Those whose catalogue is at hand.
    pub fn communes(&self) -> Vec<CommuneView> {
        self.ids().filter_map(|id| self.layer(id)).map(|layer| layer.view.clone()).collect()
    }

    /// Those, and those that are known.
    pub fn choices(&self) -> Vec<CommuneChoiceView> {
        let choice = |view: CommuneView, here| CommuneChoiceView {
            origin: self.origin(&view.id).map(ToOwned::to_owned),
            here,
            id: view.id,
            name: view.name,
            land: view.land,
            verified: view.verified,
        };
        let away = self.federal.known.iter().filter(|known| self.layer(&known.id).is_none());
        let away = away.map(|known| {
            let (id, name) = (known.id.clone(), known.name.clone());
            choice(CommuneView { id, name, land: known.land.code().into(), verified: true }, false)
        });
        let mut choices: Vec<CommuneChoiceView> =
            self.communes().into_iter().map(|view| choice(view, true)).chain(away).collect();
        choices.sort_by(|one, other| one.name.cmp(&other.name));
        choices
    }

    pub fn languages(&self) -> Vec<String> {
        self.federal.texts.languages().map(ToOwned::to_owned).collect()
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        let ids: std::collections::BTreeSet<&str> =
            self.carried.keys().chain(self.installed.keys()).map(String::as_str).collect();
        ids.into_iter()
    }

    fn layer(&self, id: &str) -> Option<&Layer> {
        let (carried, installed) = (self.carried.get(id), self.installed.get(id).map(|one| &one.layer));
        carried.into_iter().chain(installed).max_by_key(|layer| layer.version)
    }

    fn read_installed(&self, stored: &StoredPack) -> Option<Installed> {
        let list = PackList::read(&stored.list).ok()?;
        let key = stored.signature.split_whitespace().next()?.to_owned();
        let known = self.known(&stored.id);
        if known.is_some_and(|known| !known.trusts(&key)) {
            return None;
        }
        let mut files = self.beside.clone();
        for (path, bytes) in &stored.files {
            files.set(&format!("communes/{}/{path}", stored.id), std::str::from_utf8(bytes).ok()?);
        }
        let layer = Layer::of(load(&files, Some(&stored.id))?, known.is_some())?;
        Some(Installed { layer, list, key, origin: stored.origin.clone() })
    }
}

impl Layer {
    fn of(pack: Arc<Pack>, verified: bool) -> Option<Layer> {
        let Manifest { id, name, land, version, .. } = pack.commune.clone()?;
        let view = CommuneView {
            name: name.unwrap_or_else(|| id.clone()),
            land: land.map(|land| land.code().to_owned()).unwrap_or_default(),
            id,
            verified,
        };
        Some(Layer { view, version, pack })
    }
}

fn load(files: &Files, commune: Option<&str>) -> Option<Arc<Pack>> {
    diko_catalogue::load_files(files, commune).ok().map(Arc::new)
}
