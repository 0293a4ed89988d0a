//! The facts a person can tell about themselves: one closed table of names, allowed values and frozen numbers.
//! A missing fact is *unknown*, never *no*. Age and "has a child" are computed elsewhere, never asked twice.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Day;

/// What kind of value a fact takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactKind {
    /// One of the listed words.
    Code(&'static [&'static str]),
    /// ISO 3166-1 alpha-2, upper case; with `none` where "I have none" is an answer.
    Country {
        none: bool,
    },
    Date,
    YesNo,
}

macro_rules! facts {
    ($( $variant:ident = $number:literal, $name:literal, $kind:expr; )*) => {
        /// One thing a person can tell. The numbers are frozen: they name the field in the op log.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact { $( $variant, )* }

        impl Fact {
            pub const ALL: &'static [Fact] = &[ $( Fact::$variant, )* ];

            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $( Fact::$variant => $name, )* }
            }

            #[must_use]
            pub fn kind(self) -> FactKind {
                match self { $( Fact::$variant => $kind, )* }
            }

            /// The frozen number of this fact in the op log.
            #[must_use]
            pub fn number(self) -> u16 {
                match self { $( Fact::$variant => $number, )* }
            }
        }
    };
}

facts! {
    Role = 1, "role", FactKind::Code(&["adult", "child"]);
    Status = 2, "status", FactKind::Code(STATUSES);
    EntryMode = 3, "entry_mode", FactKind::Code(ENTRY_MODES);
    Nationality = 4, "nationality", FactKind::Country { none: false };
    Dwelling = 5, "dwelling", FactKind::Code(&["ae", "gu", "private", "host"]);
    LicenceCountry = 6, "licence_country", FactKind::Country { none: true };
    GermanLevel = 7, "german_level", FactKind::Code(&["none", "a1", "a2", "b1", "b2", "c1", "c2"]);
    AppealPeriod = 8, "appeal_period", FactKind::Code(&["one_week", "two_weeks"]);
    BornOn = 20, "born_on", FactKind::Date;
    EnteredOn = 21, "entered_on", FactKind::Date;
    MovedInOn = 22, "moved_in_on", FactKind::Date;
    MovingOn = 23, "moving_on", FactKind::Date;
    LeavingOn = 24, "leaving_on", FactKind::Date;
    AsylumRegisteredOn = 25, "asylum_registered_on", FactKind::Date;
    InterviewOn = 26, "interview_on", FactKind::Date;
    DecisionServedOn = 27, "decision_served_on", FactKind::Date;
    DecisionFinalOn = 28, "decision_final_on", FactKind::Date;
    PermitIssuedOn = 29, "permit_issued_on", FactKind::Date;
    PermitExpiresOn = 30, "permit_expires_on", FactKind::Date;
    VisaExpiresOn = 31, "visa_expires_on", FactKind::Date;
    PassportExpiresOn = 32, "passport_expires_on", FactKind::Date;
    AccommodationStartedOn = 33, "accommodation_started_on", FactKind::Date;
    JobStartedOn = 34, "job_started_on", FactKind::Date;
    JobEndsOn = 35, "job_ends_on", FactKind::Date;
    JobEndKnownOn = 36, "job_end_known_on", FactKind::Date;
    EmployerChangedOn = 37, "employer_changed_on", FactKind::Date;
    InsuredSinceOn = 38, "insured_since_on", FactKind::Date;
    ChildcareStartsOn = 39, "childcare_starts_on", FactKind::Date;
    CourseRegisteredOn = 40, "course_registered_on", FactKind::Date;
    DueOn = 41, "due_on", FactKind::Date;
    DuldungSinceOn = 42, "duldung_since_on", FactKind::Date;
    HomeTripOn = 43, "home_trip_on", FactKind::Date;
    MarriedSinceOn = 44, "married_since_on", FactKind::Date;
    NoticeServedOn = 45, "notice_served_on", FactKind::Date;
    NeedsBenefits = 60, "needs_benefits", FactKind::YesNo;
    AbleToWork = 61, "able_to_work", FactKind::YesNo;
    LookingForWork = 62, "looking_for_work", FactKind::YesNo;
    JobOffer = 63, "job_offer", FactKind::YesNo;
    HasJob = 64, "has_job", FactKind::YesNo;
    LowIncome = 65, "low_income", FactKind::YesNo;
    LookingForFlat = 66, "looking_for_flat", FactKind::YesNo;
    Moving = 67, "moving", FactKind::YesNo;
    SingleParent = 68, "single_parent", FactKind::YesNo;
    Pregnant = 69, "pregnant", FactKind::YesNo;
    FamilyAbroad = 70, "family_abroad", FactKind::YesNo;
    MarriedToGerman = 71, "married_to_german", FactKind::YesNo;
    ForeignVocationalDegree = 72, "foreign_vocational_degree", FactKind::YesNo;
    ForeignAcademicDegree = 73, "foreign_academic_degree", FactKind::YesNo;
    HasCar = 74, "has_car", FactKind::YesNo;
    BornInGermany = 75, "born_in_germany", FactKind::YesNo;
    InSchool = 76, "in_school", FactKind::YesNo;
    CourseObliged = 77, "course_obliged", FactKind::YesNo;
    InTraining = 78, "in_training", FactKind::YesNo;
    TitleRunsOn = 79, "title_runs_on", FactKind::YesNo;
}

/// The status codes: the legal ground of the stay.
pub const STATUSES: &[&str] = &[
    "asyl",
    "schutz",
    "subsidiaer",
    "abschverbot",
    "duldung",
    "chancen104c",
    "ukraine24",
    "eu",
    "ch",
    "eufam",
    "fachkraft",
    "bluecard",
    "chancenkarte",
    "anerkennung16d",
    "studium",
    "ausbildung",
    "aupair",
    "familie",
    "spaetaus",
    "umf",
];

/// The entry modes: how a person came into the country.
pub const ENTRY_MODES: &[&str] =
    &["visum_d", "visumfrei_41", "visumfrei_kurz", "eu_frei", "ukr_frei", "ohne", "aufnahmebescheid"];

/// The value of one fact; which variant is legal is said by `Fact::kind`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum FactValue {
    Code(String),
    Date(Day),
    YesNo(bool),
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{given}` is not a value of `{fact}`; allowed: {allowed}")]
pub struct FactError {
    pub fact: &'static str,
    pub given: String,
    pub allowed: String,
}

impl Fact {
    #[must_use]
    pub fn parse(name: &str) -> Option<Fact> {
        Fact::ALL.iter().copied().find(|fact| fact.name() == name)
    }

    #[must_use]
    pub fn from_number(number: u16) -> Option<Fact> {
        Fact::ALL.iter().copied().find(|fact| fact.number() == number)
    }

    /// The allowed values in words, for an error message.
    #[must_use]
    pub fn allowed(self) -> String {
        match self.kind() {
            FactKind::Code(codes) => codes.join(" "),
            FactKind::Country { none: false } => "a country of ISO 3166-1 alpha-2, such as UA".into(),
            FactKind::Country { none: true } => "a country of ISO 3166-1 alpha-2, such as UA, or none".into(),
            FactKind::Date => "a date YYYY-MM-DD between 1900-01-01 and 2199-12-31".into(),
            FactKind::YesNo => "true false".into(),
        }
    }

    /// Reads a value from its text form.
    ///
    /// # Errors
    /// Names the allowed values when `text` is none of them.
    pub fn value_from_text(self, text: &str) -> Result<FactValue, FactError> {
        let value = match self.kind() {
            FactKind::Code(codes) => codes.contains(&text).then(|| FactValue::Code(text.into())),
            FactKind::Country { none } => {
                ((none && text == "none") || is_country(text)).then(|| FactValue::Code(text.into()))
            }
            FactKind::Date => text.parse().ok().map(FactValue::Date),
            FactKind::YesNo => match text {
                "true" => Some(FactValue::YesNo(true)),
                "false" => Some(FactValue::YesNo(false)),
                _ => None,
            },
        };
        value.ok_or_else(|| FactError { fact: self.name(), given: text.into(), allowed: self.allowed() })
    }
}

impl FactValue {
    /// The text form that `Fact::value_from_text` reads back.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            FactValue::Code(code) => code.clone(),
            FactValue::Date(day) => day.to_string(),
            FactValue::YesNo(yes) => yes.to_string(),
        }
    }
}

/// What is known of one person. Only legal values get in, because `set` takes what `Fact::value_from_text` made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts(BTreeMap<Fact, FactValue>);

impl Facts {
    #[must_use]
    pub fn get(&self, fact: Fact) -> Option<&FactValue> {
        self.0.get(&fact)
    }

    #[must_use]
    pub fn code(&self, fact: Fact) -> Option<&str> {
        match self.0.get(&fact) {
            Some(FactValue::Code(code)) => Some(code),
            _ => None,
        }
    }

    #[must_use]
    pub fn day(&self, fact: Fact) -> Option<Day> {
        match self.0.get(&fact) {
            Some(FactValue::Date(day)) => Some(*day),
            _ => None,
        }
    }

    #[must_use]
    pub fn yes(&self, fact: Fact) -> Option<bool> {
        match self.0.get(&fact) {
            Some(FactValue::YesNo(yes)) => Some(*yes),
            _ => None,
        }
    }

    pub fn set(&mut self, fact: Fact, value: FactValue) {
        self.0.insert(fact, value);
    }

    pub fn clear(&mut self, fact: Fact) {
        self.0.remove(&fact);
    }

    pub fn iter(&self) -> impl Iterator<Item = (Fact, &FactValue)> {
        self.0.iter().map(|(fact, value)| (*fact, value))
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for Fact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Fact {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Fact, D::Error> {
        let name = String::deserialize(deserializer)?;
        Fact::parse(&name).ok_or_else(|| {
            let names: Vec<&str> = Fact::ALL.iter().map(|fact| fact.name()).collect();
            serde::de::Error::custom(format!("unknown fact `{name}`; allowed: {}", names.join(" ")))
        })
    }
}

/// ISO 3166-1 alpha-2, assigned codes.
#[must_use]
pub fn is_country(code: &str) -> bool {
    code.len() == 2 && COUNTRIES.split(' ').any(|known| known == code)
}

pub const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM \
BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN \
IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK \
ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS \
PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK";
