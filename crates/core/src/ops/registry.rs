//! The one table of kinds and fields: frozen numbers, what a value is, how it merges. A number is never given a second
//! meaning and a policy never changes: a new policy is a new field. Kinds and fields that are not in the table come
//! from newer versions; they are kept and relayed as multi-value registers.

use crate::Day;
use crate::facts::Fact;
use crate::land::Land;

use super::{Id128, StatusChange, Value};

macro_rules! registry {
    ($( $(#[$kind_doc:meta])* $kind:ident = $number:literal, $travel:ident {
        $( $(#[$field_doc:meta])* $field:ident = $field_number:literal: $value:ident, $policy:ident; )*
    } )*) => {
        $( $(#[$kind_doc])* pub mod $kind {
            pub const KIND: u16 = $number;
            $( $(#[$field_doc])* pub const $field: u16 = $field_number; )*
        } )*

        /// Every kind, in the order of its numbers.
        pub const KINDS: &[Kind] = &[ $( Kind {
            number: $number,
            name: stringify!($kind),
            travel: Travel::$travel,
            fields: &[ $( Field {
                number: $field_number,
                name: stringify!($field),
                value: ValueType::$value,
                policy: Policy::$policy,
            }, )* ],
        }, )* ];
    };
}

registry! {
    /// The household itself; key `One`.
    household = 1, Synced {
        /// Code of the Land.
        LAND = 1: Land, Register;
        /// Id of the commune's catalogue.
        COMMUNE = 2: Text, Register;
        /// What this case is called in the list of cases.
        NAME = 3: Text, Register;
    }
    /// Key `Random`. Its facts are the fields from `FIRST_FACT` on.
    person = 2, Synced {
        NAME = 1: Text, Register;
        /// True, written first and never again: its Lamport number gives the order of persons.
        ADDED = 2: YesNo, Register;
        DELETED = 99: YesNo, Register;
    }
    /// A step of the catalogue for one person; key `OfPerson`.
    step = 3, Synced {
        STATUS = 1: Status, Status;
    }
    /// A paper of the catalogue in one person's hands; key `OfPerson`.
    paper = 4, Synced {
        HELD = 1: YesNo, Register;
        EXPIRES_ON = 2: Day, Register;
    }
    /// Key `Random`. Written once; who changes their mind writes another.
    note = 5, Synced {
        TEXT = 1: Text, AppendOnly;
        /// Whom it is about.
        PERSON = 2: Person, Register;
        /// Id of the step it is about.
        STEP = 3: Text, Register;
        DELETED = 99: YesNo, Register;
    }
    /// What an office wrote; key `Random`. Its day runs from the day it was served, which the envelope tells.
    letter = 6, Synced {
        /// Who wrote it.
        SENDER = 1: Text, Register;
        /// What it is about, in a person's own words.
        SUBJECT = 2: Text, Register;
        /// The day written on the envelope, else the day on which it lay in the letter box.
        RECEIVED_ON = 3: Day, Register;
        /// The last day to answer.
        ANSWER_BY = 4: Day, Register;
        /// Set once it was answered.
        ANSWERED_ON = 5: Day, Register;
        /// Whom it was sent to.
        PERSON = 6: Person, Register;
        /// Id of the step it belongs to.
        STEP = 7: Text, Register;
        DELETED = 99: YesNo, Register;
    }
    /// A day and an hour at an office or with an adviser; key `Random`.
    appointment = 7, Synced {
        ON = 1: Day, Register;
        /// Hour and minute in Germany, as `HH:MM`.
        AT = 2: Text, Register;
        /// Where, or with whom.
        PLACE = 3: Text, Register;
        PERSON = 4: Person, Register;
        /// Id of the step it is for.
        STEP = 5: Text, Register;
        /// What to think of, in a person's own words.
        REMARK = 6: Text, Register;
        DELETED = 99: YesNo, Register;
    }
    /// One page; key `Random`. It hangs on a person's paper, a letter or a proof.
    photo = 8, Synced {
        /// What its bytes are and where: `diko_wire::Manifest`. Written once.
        MANIFEST = 1: Bytes, Register;
        /// Whose paper it shows.
        PERSON = 2: Person, Register;
        /// Id of the paper in the catalogue.
        PAPER = 3: Text, Register;
        /// Hexadecimal id of the letter it shows.
        LETTER = 4: Text, Register;
        /// Hexadecimal id of the proof it shows.
        PROOF = 5: Text, Register;
        DELETED = 99: YesNo, Register;
    }
    /// What someone is typing about a step; key `OfPerson`. Its ops never leave the device, so they have an author of their own: the
    /// bundled ops of an author have no gaps.
    draft = 9, LocalOnly {
        TEXT = 1: Text, Register;
        /// Whether it will be a note that stays here.
        ONLY_HERE = 2: YesNo, Register;
        DELETED = 99: YesNo, Register;
    }
    /// A device that shares the case; key `Random`: the member's id. What the statements hold is told in `docs/sync.md`.
    member = 10, Synced {
        ADMITTED = 1: Bytes, AppendOnly;
        REMOVED = 2: Bytes, AppendOnly;
        RELEASED = 3: Bytes, AppendOnly;
        /// What the people of the case call this device.
        NAME = 4: Text, Register;
    }
    /// A note that stays on the device it was written on; otherwise as `note`. Written by the author of the drafts.
    private_note = 11, LocalOnly {
        TEXT = 1: Text, AppendOnly;
        PERSON = 2: Person, Register;
        STEP = 3: Text, Register;
        DELETED = 99: YesNo, Register;
    }
    /// What can be shown later for a step: that something was handed in, sent or refused, and when; key `Random`.
    proof = 12, Synced {
        /// Code: `handed_in`, `posted`, `online`, `refused`, `no_appointment`.
        HOW = 1: Text, Register;
        ON = 2: Day, Register;
        /// Who took it, a number, what was said.
        REMARK = 3: Text, Register;
        PERSON = 4: Person, Register;
        STEP = 5: Text, Register;
        DELETED = 99: YesNo, Register;
    }
    /// What someone typed into forms and has not saved; key `One`. Written by the author of the drafts.
    forms = 13, LocalOnly {
        /// A JSON list of `[form, {field: text}]`, the newest last.
        TEXTS = 1: Text, Register;
        DELETED = 99: YesNo, Register;
    }
}

/// The field of deletion has one number in every kind, so that deleting is understood in unknown kinds too.
pub const DELETED: u16 = 99;

/// The fact with number n is the field `FIRST_FACT` + n of a person.
pub const FIRST_FACT: u16 = 100;

/// "I don't know" was said to the question for the fact with number n: the field `FIRST_SKIPPED` + n of a person. The
/// fact stays unknown; only the story does not ask again.
pub const FIRST_SKIPPED: u16 = 1000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    pub number: u16,
    pub name: &'static str,
    pub travel: Travel,
    pub fields: &'static [Field],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    pub number: u16,
    pub name: &'static str,
    pub value: ValueType,
    pub policy: Policy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Travel {
    Synced,
    /// Never bundled.
    LocalOnly,
}

/// How concurrent values of one field merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Different concurrent values are a conflict that is shown.
    Register,
    /// As `StatusChange`: a step back beside another word is a conflict, concurrent raises are not.
    Status,
    /// Nothing replaces anything.
    AppendOnly,
}

/// What a value of a field is. Days, codes and ids travel as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueType {
    Text,
    YesNo,
    Day,
    Land,
    Status,
    /// Hexadecimal id of a person.
    Person,
    /// In a form of its own that other crates read.
    Bytes,
    Fact(Fact),
}

/// The field of a person that holds this fact.
#[must_use]
pub fn fact_field(fact: Fact) -> u16 {
    FIRST_FACT + fact.number()
}

/// The fact that a field of a person holds.
#[must_use]
pub fn fact_of(field: u16) -> Option<Fact> {
    field.checked_sub(FIRST_FACT).and_then(Fact::from_number)
}

/// The field of a person that holds whether "I don't know" was said to this fact.
#[must_use]
pub fn skipped_field(fact: Fact) -> u16 {
    FIRST_SKIPPED + fact.number()
}

/// The fact to which this field of a person holds an "I don't know".
#[must_use]
pub fn skipped_fact_of(field: u16) -> Option<Fact> {
    field.checked_sub(FIRST_SKIPPED).and_then(Fact::from_number)
}

/// The table's row, or nothing for what only a newer version knows.
#[must_use]
pub fn field(kind: u16, number: u16) -> Option<Field> {
    let listed = self::kind(kind)?.fields.iter().find(|field| field.number == number).copied();
    let told = fact_of(number).map(|fact| (fact, ValueType::Fact(fact)));
    let skipped = skipped_fact_of(number).map(|fact| (fact, ValueType::YesNo));
    let of_person = told.or(skipped).filter(|_| kind == person::KIND);
    listed.or_else(|| {
        of_person.map(|(fact, value)| Field { number, name: fact.name(), value, policy: Policy::Register })
    })
}

#[must_use]
pub fn kind(number: u16) -> Option<Kind> {
    KINDS.iter().find(|kind| kind.number == number).copied()
}

/// How a register merges; unknown ones as `Register`, which drops nothing.
#[must_use]
pub fn policy(kind: u16, number: u16) -> Policy {
    field(kind, number).map_or(Policy::Register, |field| field.policy)
}

/// Whether ops of this kind may leave the device.
#[must_use]
pub fn is_local_only(number: u16) -> bool {
    kind(number).is_some_and(|kind| kind.travel == Travel::LocalOnly)
}

impl ValueType {
    /// Whether this version can read the value. "Not known any more" is readable everywhere.
    #[must_use]
    pub fn accepts(self, value: &Value) -> bool {
        match (self, value) {
            (_, Value::Cleared)
            | (ValueType::Text, Value::Text(_))
            | (ValueType::YesNo, Value::YesNo(_))
            | (ValueType::Bytes, Value::Bytes(_)) => true,
            (ValueType::Day, Value::Text(text)) => text.parse::<Day>().is_ok(),
            (ValueType::Land, Value::Text(text)) => Land::parse(text).is_some(),
            (ValueType::Person, Value::Text(text)) => Id128::from_hex(text).is_some(),
            (ValueType::Fact(fact), Value::Text(text)) => fact.value_from_text(text).is_ok(),
            (ValueType::Status, value) => StatusChange::from_value(value).is_some(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests;
