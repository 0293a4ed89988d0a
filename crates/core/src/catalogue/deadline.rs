//! Deadline rules as the catalogue writes them: a flat table in TOML, read into an enum in which only sensible
//! combinations exist. How a rule becomes a day is told in `plan::due`.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::condition::Condition;
use crate::facts::Fact;

/// One deadline of a step, with the condition under which it counts.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "RawDeadline")]
pub struct Deadline {
    /// Absent means always.
    pub when: Option<Condition>,
    pub rule: Rule,
    /// Missing the day costs a right or money by law; a soft day is advice.
    pub hard: bool,
    /// As a lawyer cites it; empty only where there is no day.
    pub source: String,
}

/// How the day is found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The law sets no day.
    None,
    /// "Unverzüglich": now, without a number.
    Immediately,
    /// A period that begins with an event.
    Within {
        period: Period,
        from: Event,
        /// An end on a Saturday, Sunday or holiday moves to the next working day (§193 BGB). False where the law
        /// ends a right instead of giving a period to act.
        moves: bool,
        /// The act is possible from this many days after (before when negative) the event.
        opens_days: i32,
    },
    /// The latest of several such periods counts.
    WithinLatest { ends: Vec<PeriodEnd> },
    /// Before an event, as a rule an expiry; never moved.
    Before { from: Event, lead_days: Option<u16> },
    /// The day on a letter or an invitation.
    Printed { from: Event },
    /// Money is paid back for some months only: the last day on which nothing is lost.
    Retro { period: Period, from: Event },
    /// A benefit begins with the month of application.
    MonthStart,
    /// A waiting period.
    Earliest { period: Period, from: Event },
    /// Windows of a child's age, in completed months: first, and the first month that is too late.
    AgeWindow { windows: Vec<(u16, u16)> },
    /// The Land's law says when.
    Land,
    /// A duty of the office or the bank, never of the person.
    OfficeDuty,
}

/// A length of time as the law counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Period {
    Days(u16),
    /// Ends on the day of the same number (§188(2), (3) BGB).
    Months(u16),
    /// Ends with the last day of the n-th month after the month of the event.
    CalendarMonths(u16),
    /// Ends with the last day of month of life n+1 (a month of life begins on the day of birth).
    LifeMonths(u16),
}

/// A day so many days or months after an event, before it when negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodEnd {
    pub from: Event,
    #[serde(default)]
    pub days: i32,
    #[serde(default)]
    pub months: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineKind {
    None,
    Immediately,
    Within,
    Before,
    Printed,
    Retro,
    MonthStart,
    Earliest,
    AgeWindow,
    Land,
    OfficeDuty,
}

/// What a period counts from. The German words of the field; which fact gives the day is told in `plan::event`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    Einreise,
    Einzug,
    Umzug,
    Auszug,
    Registrierung,
    Anhoerung,
    Zustellung,
    AnerkennungFinal,
    AnerkennungOderTitel,
    TitelErteilung,
    TitelAblauf,
    DuldungAblauf,
    VisumAblauf,
    PassAblauf,
    UnterbringungStart,
    Arbeitsbeginn,
    Arbeitsende,
    Kenntnis,
    Arbeitgeberwechsel,
    Versicherungspflicht,
    BetreuungStart,
    KursAnmeldung,
    Wohnsitz,
    RechtmaessigerAufenthalt,
    Inobhutnahme,
    DuldungBeginn,
    Reise,
    Geburt,
    Entbindungstermin,
    /// An office's decision arrived, other than that of the BAMF.
    Bekanntgabe,
    /// The later of a child's birth, the entry and the title.
    AnspruchBeginn,
}

impl Rule {
    #[must_use]
    pub fn kind(&self) -> DeadlineKind {
        match self {
            Rule::None => DeadlineKind::None,
            Rule::Immediately => DeadlineKind::Immediately,
            Rule::Within { .. } | Rule::WithinLatest { .. } => DeadlineKind::Within,
            Rule::Before { .. } => DeadlineKind::Before,
            Rule::Printed { .. } => DeadlineKind::Printed,
            Rule::Retro { .. } => DeadlineKind::Retro,
            Rule::MonthStart => DeadlineKind::MonthStart,
            Rule::Earliest { .. } => DeadlineKind::Earliest,
            Rule::AgeWindow { .. } => DeadlineKind::AgeWindow,
            Rule::Land => DeadlineKind::Land,
            Rule::OfficeDuty => DeadlineKind::OfficeDuty,
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDeadline {
    kind: DeadlineKind,
    #[serde(default)]
    when: Option<Condition>,
    #[serde(default)]
    from: Option<Event>,
    #[serde(default)]
    days: Option<u16>,
    #[serde(default)]
    months: Option<u16>,
    #[serde(default)]
    calendar_months: Option<u16>,
    #[serde(default)]
    life_months: Option<u16>,
    #[serde(default)]
    lead_days: Option<u16>,
    #[serde(default)]
    opens_days: Option<i32>,
    #[serde(default)]
    moves: Option<bool>,
    #[serde(default)]
    windows: Option<Vec<(u16, u16)>>,
    #[serde(default)]
    later_of: Option<Vec<PeriodEnd>>,
    #[serde(default)]
    hard: Option<bool>,
    #[serde(default)]
    source: String,
}

impl RawDeadline {
    fn period(&mut self) -> Result<Period, String> {
        let given = [
            self.days.take().map(Period::Days),
            self.months.take().map(Period::Months),
            self.calendar_months.take().map(Period::CalendarMonths),
            self.life_months.take().map(Period::LifeMonths),
        ];
        let mut given = given.into_iter().flatten();
        match (given.next(), given.next()) {
            (Some(period), None) => Ok(period),
            _ => Err("needs exactly one of: days months calendar_months life_months".into()),
        }
    }

    fn event(&mut self) -> Result<Event, String> {
        self.from.take().ok_or_else(|| "needs `from`".into())
    }

    /// After a rule took what it reads, anything left does not belong to its kind.
    fn must_be_empty(&self) -> Result<(), String> {
        let left: Vec<&str> = [
            ("from", self.from.is_some()),
            ("days", self.days.is_some()),
            ("months", self.months.is_some()),
            ("calendar_months", self.calendar_months.is_some()),
            ("life_months", self.life_months.is_some()),
            ("lead_days", self.lead_days.is_some()),
            ("opens_days", self.opens_days.is_some()),
            ("moves", self.moves.is_some()),
            ("windows", self.windows.is_some()),
            ("later_of", self.later_of.is_some()),
        ]
        .into_iter()
        .filter_map(|(name, present)| present.then_some(name))
        .collect();
        if left.is_empty() { Ok(()) } else { Err(format!("does not take: {}", left.join(" "))) }
    }
}

impl TryFrom<RawDeadline> for Deadline {
    type Error = String;

    fn try_from(mut raw: RawDeadline) -> Result<Deadline, String> {
        let kind = raw.kind;
        let in_kind = |message: String| format!("a deadline of this kind {message}");
        let rule = match kind {
            DeadlineKind::None => Rule::None,
            DeadlineKind::Immediately => Rule::Immediately,
            DeadlineKind::Within => match raw.later_of.take() {
                Some(ends) if ends.len() > 1 => Rule::WithinLatest { ends },
                Some(_) => return Err(in_kind("needs two ends or more in `later_of`".into())),
                None => Rule::Within {
                    period: raw.period().map_err(in_kind)?,
                    from: raw.event().map_err(in_kind)?,
                    moves: raw.moves.take().unwrap_or(true),
                    opens_days: raw.opens_days.take().unwrap_or(0),
                },
            },
            DeadlineKind::Before => {
                Rule::Before { from: raw.event().map_err(in_kind)?, lead_days: raw.lead_days.take() }
            }
            DeadlineKind::Printed => Rule::Printed { from: raw.event().map_err(in_kind)? },
            DeadlineKind::Retro => {
                Rule::Retro { period: raw.period().map_err(in_kind)?, from: raw.event().map_err(in_kind)? }
            }
            DeadlineKind::MonthStart => Rule::MonthStart,
            DeadlineKind::Earliest => {
                Rule::Earliest { period: raw.period().map_err(in_kind)?, from: raw.event().map_err(in_kind)? }
            }
            DeadlineKind::AgeWindow => {
                let windows = raw.windows.take().ok_or_else(|| in_kind("needs `windows`".into()))?;
                Rule::AgeWindow { windows }
            }
            DeadlineKind::Land => Rule::Land,
            DeadlineKind::OfficeDuty => Rule::OfficeDuty,
        };
        raw.must_be_empty().map_err(in_kind)?;
        let hard = raw.hard.unwrap_or(matches!(
            kind,
            DeadlineKind::Within | DeadlineKind::Before | DeadlineKind::Printed | DeadlineKind::AgeWindow
        ));
        Ok(Deadline { when: raw.when, rule, hard, source: raw.source })
    }
}

impl PeriodEnd {
    /// The day it names when its event is on `event_on`.
    #[must_use]
    pub fn after(self, event_on: Day) -> Day {
        event_on.plus_months(self.months).plus_days(i64::from(self.days))
    }
}

impl Event {
    /// The fact a person would tell to make this event known, where one does.
    #[must_use]
    pub fn fact(self) -> Option<Fact> {
        Some(match self {
            Event::Einreise | Event::Inobhutnahme | Event::Wohnsitz | Event::RechtmaessigerAufenthalt => {
                Fact::EnteredOn
            }
            Event::Einzug => Fact::MovedInOn,
            Event::Umzug => Fact::MovingOn,
            Event::Auszug => Fact::LeavingOn,
            Event::Registrierung => Fact::AsylumRegisteredOn,
            Event::Anhoerung => Fact::InterviewOn,
            Event::Zustellung => Fact::DecisionServedOn,
            Event::AnerkennungFinal | Event::AnerkennungOderTitel => Fact::DecisionFinalOn,
            Event::TitelErteilung => Fact::PermitIssuedOn,
            Event::TitelAblauf | Event::DuldungAblauf => Fact::PermitExpiresOn,
            Event::VisumAblauf => Fact::VisaExpiresOn,
            Event::PassAblauf => Fact::PassportExpiresOn,
            Event::UnterbringungStart => Fact::AccommodationStartedOn,
            Event::Arbeitsbeginn => Fact::JobStartedOn,
            Event::Arbeitsende => Fact::JobEndsOn,
            Event::Kenntnis => Fact::JobEndKnownOn,
            Event::Arbeitgeberwechsel => Fact::EmployerChangedOn,
            Event::Versicherungspflicht => Fact::InsuredSinceOn,
            Event::BetreuungStart => Fact::ChildcareStartsOn,
            Event::KursAnmeldung => Fact::CourseRegisteredOn,
            Event::DuldungBeginn => Fact::DuldungSinceOn,
            Event::Reise => Fact::HomeTripOn,
            Event::Geburt => Fact::BornOn,
            Event::Entbindungstermin => Fact::DueOn,
            Event::Bekanntgabe => Fact::NoticeServedOn,
            Event::AnspruchBeginn => return None,
        })
    }
}
