//! The four fonts, part of the program: Noto Sans and Noto Sans Arabic, regular and bold (fonts/README.md). Not here: any
//! font of the device, which would make the same sheet different elsewhere.

use std::sync::Arc;

use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};

use crate::PrintError;

pub(crate) const LATIN: &str = "Noto Sans";
pub(crate) const ARABIC: &str = "Noto Sans Arabic";

const FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/noto-sans-regular.ttf"),
    include_bytes!("../fonts/noto-sans-bold.ttf"),
    include_bytes!("../fonts/noto-sans-arabic-regular.ttf"),
    include_bytes!("../fonts/noto-sans-arabic-bold.ttf"),
];

pub(crate) fn context() -> Result<FontContext, PrintError> {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
    for file in FILES {
        if collection.register_fonts(Blob::new(Arc::new(file)), None).is_empty() {
            return Err(PrintError::Font);
        }
    }
    Ok(FontContext { collection, source_cache: SourceCache::default() })
}
