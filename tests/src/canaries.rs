//! Words that occur nowhere but in the leak test: what its typist enters, and what no file may hold.

mod family;

pub use family::{Family, PAPERS};

pub const PASSPHRASE: &str = "Leuchtkäfer über Głuszyca 4711";
pub const NEW_PASSPHRASE: &str = "يراعة فوق النهر ٤٧١٢";
pub const WRONG_PASSPHRASE: &str = "Світлячок над рікою 4713";
pub const COPY_PASSPHRASE: &str = "Glühwurm unterm Moos 4714";

pub const CASE: &str = "Familie Sonnenblüher-Ährenfeld";
pub const OTHER_CASE: &str = "أسرة الياسمين الأزرق";
pub const NAME: &str = "Соловейка Веснянківна";
pub const CHILD: &str = "هدهد الصباح البعيد";
pub const RENAMED: &str = "Жайворонка Веснянківна";
pub const NOTE: &str = "Zaunkönig »nistet« hinter dem Rathaus";
pub const KEPT_BACK: &str = "Der Eisvogel sagt's keinem Förster";
pub const TAKEN_BACK: &str = "قبّرة الحقل لا تنام هنا";
pub const DRAFT: &str = "Зимородок летить над ставком і";
pub const UNSAVED: &str = "Вивільга мовчить у сливовому саду";
pub const SENDER: &str = "Kanzlei Wiesenpieper & Töchter";
pub const SUBJECT: &str = "Сорокопуд просить довідку про гніздо";
pub const PLACE: &str = "غرفة اللقلق خلف البئر";
pub const REMARK: &str = "Klopfen, bis die Rohrdommel ruft";
pub const SEEN: &str = "Frau Steinschmätzer nahm's entgegen";
pub const BORN_ON: &str = "1987-03-29";
pub const EXPIRES_ON: &str = "2031-08-17";
pub const RECEIVED_ON: &str = "2026-09-17";
pub const ANSWER_BY: &str = "2027-02-13";
pub const APPOINTMENT_ON: &str = "2027-03-19";
pub const PROOF_ON: &str = "2026-08-26";

/// What the case of the typist holds at the end.
pub const KEPT: [&str; 18] = [
    CASE,
    CHILD,
    RENAMED,
    NOTE,
    KEPT_BACK,
    DRAFT,
    UNSAVED,
    SENDER,
    SUBJECT,
    PLACE,
    REMARK,
    SEEN,
    BORN_ON,
    EXPIRES_ON,
    RECEIVED_ON,
    ANSWER_BY,
    APPOINTMENT_ON,
    PROOF_ON,
];

/// What is typed and not in it: secrets, another case, what was corrected or taken back.
pub const GONE: [&str; 7] =
    [PASSPHRASE, NEW_PASSPHRASE, WRONG_PASSPHRASE, COPY_PASSPHRASE, OTHER_CASE, NAME, TAKEN_BACK];

#[must_use]
pub fn all() -> Vec<&'static str> {
    KEPT.into_iter().chain(GONE).collect()
}
