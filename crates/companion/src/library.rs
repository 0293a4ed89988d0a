//! The catalogues the app carries: the federal layer alone, and with each commune.

use std::collections::BTreeMap;
use std::sync::Arc;

use diko_catalogue::{Files, Pack};

use crate::ErrorCode;
use crate::views::CommuneView;

pub(crate) struct Library {
    federal: Arc<Pack>,
    communes: BTreeMap<String, (CommuneView, Arc<Pack>)>,
}

impl Library {
    /// # Errors
    /// `CatalogueDamaged` when the federal layer cannot be read. A commune that cannot be read is left out.
    pub fn open(files: &Files) -> Result<Library, ErrorCode> {
        let federal = load(files, None).ok_or(ErrorCode::CatalogueDamaged)?;
        let read = |id: String| {
            let pack = load(files, Some(&id))?;
            Some((id.clone(), (commune_view(&id, &pack)?, pack)))
        };
        let communes = diko_catalogue::communes(files).into_iter().filter_map(read).collect();
        Ok(Library { federal, communes })
    }

    /// The catalogue where this commune publishes; the federal one where nobody does.
    pub fn pack(&self, commune: Option<&str>) -> Arc<Pack> {
        let of_commune = commune.and_then(|id| self.communes.get(id)).map(|(_, pack)| pack);
        Arc::clone(of_commune.unwrap_or(&self.federal))
    }

    pub fn federal(&self) -> &Pack {
        &self.federal
    }

    pub fn communes(&self) -> Vec<CommuneView> {
        self.communes.values().map(|(view, _)| view.clone()).collect()
    }

    pub fn languages(&self) -> Vec<String> {
        self.federal.texts.languages().map(ToOwned::to_owned).collect()
    }
}

fn load(files: &Files, commune: Option<&str>) -> Option<Arc<Pack>> {
    diko_catalogue::load_files(files, commune).ok().map(Arc::new)
}

/// A commune that the app carries is a known one.
fn commune_view(id: &str, pack: &Pack) -> Option<CommuneView> {
    let manifest = pack.commune.as_ref()?;
    Some(CommuneView {
        id: id.to_owned(),
        name: manifest.name.clone().unwrap_or_else(|| id.to_owned()),
        land: manifest.land.map(|land| land.code().to_owned()).unwrap_or_default(),
        verified: true,
    })
}
