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
pub const BORN_ON: &str = "1987-03-29";
pub const EXPIRES_ON: &str = "2031-08-17";

pub const ALL: [&str; 15] = [
    PASSPHRASE,
    NEW_PASSPHRASE,
    WRONG_PASSPHRASE,
    COPY_PASSPHRASE,
    CASE,
    OTHER_CASE,
    NAME,
    CHILD,
    RENAMED,
    NOTE,
    KEPT_BACK,
    TAKEN_BACK,
    DRAFT,
    BORN_ON,
    EXPIRES_ON,
];
