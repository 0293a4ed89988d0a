//! Text as it is compared when someone searches: without case, accents, and the differences between letters that are
//! typed either way: Arabic and Persian keyboards, the half-space, the Turkish i with and without its dot. The page folds
//! what it searches by itself in the same way (`ui/src/lib/search.ts`).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub(crate) fn folded(text: &str) -> String {
    let bare = text.nfkd().filter(|letter| !is_combining_mark(*letter));
    let mut folded = String::with_capacity(text.len());
    for letter in bare.flat_map(char::to_lowercase) {
        match letter {
            // Soft hyphen, the Arabic line between letters, joiners and marks of direction.
            '\u{AD}' | '\u{640}' | '\u{200B}'..='\u{200F}' | '\u{2066}'..='\u{2069}' => {}
            'ß' => folded.push_str("ss"),
            'أ' | 'إ' | 'آ' => folded.push('ا'),
            'ى' | 'ی' => folded.push('ي'),
            'ک' => folded.push('ك'),
            'ة' => folded.push('ه'),
            'ı' => folded.push('i'),
            letter if is_combining_mark(letter) => {}
            letter => folded.push(letter),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn what_is_typed_either_way_is_the_same() {
        for (one, other) in [
            ("Straße", "STRASSE"),
            ("Krankenversicherungs\u{AD}nachweis", "krankenversicherungsnachweis"),
            ("Carte d’identité", "carte d’identite"),
            ("İkamet", "ikamet"),
            ("IĞDIR", "iğdır"),
            ("إقامة", "اقامه"),
            ("کارت", "كارت"),
            ("می\u{200C}شود", "میشود"),
            ("Йод", "йод"),
        ] {
            assert_eq!(folded(one), folded(other));
        }
    }
}
