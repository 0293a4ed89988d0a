//! Sheets as the page hands them over, to test and to look at: German alone, Arabic, Persian, Ukrainian.

#![allow(dead_code, reason = "each test uses some of them")]

use diko_print::{Direction, Line, LineKind, Own, Row, RowKind, Sheet, Words};

pub fn all() -> Vec<(&'static str, Sheet)> {
    vec![("de", german()), ("ar", arabic()), ("fa", persian()), ("uk", ukrainian()), ("long", long(60))]
}

pub fn words(own: &str, german: &str) -> Words {
    Words { own: own.into(), german: german.into() }
}

pub fn line(kind: LineKind, own: &str, german: &str) -> Line {
    Line { kind, words: words(own, german) }
}

pub fn row(kind: RowKind, lines: Vec<Line>) -> Row {
    Row { kind, lines }
}

/// One row with one line.
pub fn item(own: &str, german: &str) -> Row {
    row(RowKind::Item, vec![line(LineKind::Text, own, german)])
}

pub fn arabic() -> Sheet {
    Sheet {
        own: Some(Own { language: "ar".into(), direction: Direction::RightToLeft }),
        title: words("ورقة الخطوات", "Laufzettel"),
        lead: vec![
            words(
                "\u{2068}Amal Haddad\u{2069} و\u{2068}Karim Haddad\u{2069}",
                "\u{2068}Amal Haddad\u{2069} und \u{2068}Karim Haddad\u{2069}",
            ),
            words("بتاريخ 22 نوفمبر 2026", "Stand: 22. November 2026"),
        ],
        columns: words("العربية", "Deutsch"),
        rows: vec![
            row(
                RowKind::Step,
                vec![
                    line(LineKind::Title, "تسجيل العنوان", "Wohnsitz anmelden"),
                    line(LineKind::Day, "حتى الاثنين 30 نوفمبر 2026", "Bis Montag, 30. November 2026"),
                    line(
                        LineKind::Text,
                        "انتقلت إلى السكن في 15 نوفمبر. المهلة أسبوعان وتنتهي يوم الأحد، لذلك تُحسب حتى يوم الاثنين.",
                        "Sie sind am 15. November eingezogen. Die Frist von zwei Wochen endet an einem Sonntag und läuft deshalb bis Montag.",
                    ),
                    line(
                        LineKind::Source,
                        "\u{2068}§ 17 BMG\u{2069} · تم التحقق في 1 نوفمبر 2026",
                        "§ 17 BMG · geprüft am 1. November 2026",
                    ),
                ],
            ),
            row(RowKind::Label, vec![line(LineKind::Label, "خذ معك", "Mitbringen")]),
            item("جواز السفر", "Reisepass"),
            item(
                "تأكيد من صاحب السكن (\u{2068}Wohnungsgeberbestätigung\u{2069})",
                "Wohnungsgeberbestätigung",
            ),
            row(RowKind::Label, vec![line(LineKind::Label, "أين", "Wo")]),
            row(
                RowKind::Text,
                vec![
                    line(
                        LineKind::Text,
                        "مكتب التسجيل \u{2068}Bürgeramt Musterstadt\u{2069}",
                        "Bürgeramt Musterstadt",
                    ),
                    line(
                        LineKind::Text,
                        "\u{2068}Rathausplatz 1, 12345 Musterstadt\u{2069}",
                        "Rathausplatz 1, 12345 Musterstadt",
                    ),
                    line(
                        LineKind::Text,
                        "الاثنين \u{2068}08:00–12:00\u{2069}، الخميس \u{2068}14:00–18:00\u{2069}",
                        "Montag 08:00–12:00, Donnerstag 14:00–18:00",
                    ),
                ],
            ),
            row(
                RowKind::Step,
                vec![
                    line(
                        LineKind::Title,
                        "تصريح الإقامة لدى Ausländerbehörde",
                        "Aufenthaltserlaubnis beantragen",
                    ),
                    line(
                        LineKind::Text,
                        "الآن، بدون مهلة محددة. لا لا إلا الله، الأسرة، الإقامة، لأجل ذلك.",
                        "Jetzt, ohne festen Tag",
                    ),
                ],
            ),
            item("صور بيومترية (35 × 45 مم)", "Biometrisches Lichtbild (35 × 45 mm)"),
            item("\u{1F4C4} emoji 👨‍👩‍👧 漢字", "\u{1F4C4} emoji 👨‍👩‍👧 漢字"),
        ],
    }
}

pub fn persian() -> Sheet {
    Sheet {
        own: Some(Own { language: "fa".into(), direction: Direction::RightToLeft }),
        title: words("برگه مراحل", "Laufzettel"),
        lead: vec![words("تاریخ: 22 نوامبر 2026", "Stand: 22. November 2026")],
        columns: words("فارسی", "Deutsch"),
        rows: vec![
            row(
                RowKind::Step,
                vec![
                    line(LineKind::Title, "ثبت نشانی محل سکونت", "Wohnsitz anmelden"),
                    line(LineKind::Day, "تا دوشنبه 30 نوامبر 2026", "Bis Montag, 30. November 2026"),
                    line(
                        LineKind::Text,
                        "شما در 15 نوامبر اسباب‌کشی کرده‌اید. این کار را در \u{2068}Bürgeramt\u{2069} انجام می‌دهید؛ گواهی (\u{2068}Meldebestätigung\u{2069}) را همان‌جا می‌گیرید.",
                        "Sie sind am 15. November eingezogen.",
                    ),
                    line(
                        LineKind::Source,
                        "\u{2068}§ 17 BMG\u{2069} · بررسی‌شده در 1 نوامبر 2026",
                        "§ 17 BMG · geprüft am 1. November 2026",
                    ),
                ],
            ),
            item("گذرنامه، پاسپورت، چک، گچ", "Reisepass"),
        ],
    }
}

pub fn ukrainian() -> Sheet {
    let mut sheet = persian();
    sheet.own = Some(Own { language: "uk".into(), direction: Direction::LeftToRight });
    sheet.title = words("Обхідний лист", "Laufzettel");
    sheet.lead = vec![words("Станом на 22 листопада 2026 року", "Stand: 22. November 2026")];
    sheet.columns = words("Українська", "Deutsch");
    sheet.rows = vec![
        row(
            RowKind::Step,
            vec![
                line(LineKind::Title, "Зареєструвати місце проживання", "Wohnsitz anmelden"),
                line(LineKind::Day, "До понеділка, 30 листопада 2026 року", "Bis Montag, 30. November 2026"),
                line(
                    LineKind::Text,
                    "Ви в’їхали 15 листопада. Їжак, ґанок, щось.",
                    "Sie sind am 15. November eingezogen.",
                ),
            ],
        ),
        item("Підтвердження від власника житла (Wohnungsgeberbestätigung)", "Wohnungsgeberbestätigung"),
    ];
    sheet
}

pub fn german() -> Sheet {
    Sheet { own: None, ..ukrainian() }
}

pub fn long(steps: usize) -> Sheet {
    let mut sheet = arabic();
    sheet.rows = (1..=steps)
        .flat_map(|n| {
            [
                row(
                    RowKind::Step,
                    vec![
                        line(LineKind::Title, &format!("الخطوة {n}"), &format!("Schritt {n}")),
                        line(LineKind::Day, "حتى الاثنين 30 نوفمبر 2026", "Bis Montag, 30. November 2026"),
                    ],
                ),
                item(&format!("ورقة {n}"), &format!("Papier {n}")),
            ]
        })
        .collect();
    sheet
}
