//! Until when: the deadline that counts for a person, its day, when its window opens, and why.

use std::collections::BTreeSet;

use serde::Serialize;

use super::event::{self, EventDay, event_day, told};
use super::situation::{Situation, Who};
use super::{Due, PeriodView, Reason};
use crate::Day;
use crate::catalogue::{Deadline, DeadlineKind, Event, Period, PeriodEnd, Rule, Step, SwitchId};
use crate::condition::{Missing, Truth};
use crate::facts::Fact;
use crate::land::next_working_day;

/// What a step's deadlines say for one person on one day.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Timing {
    pub due: Option<Due>,
    pub rule: DeadlineKind,
    pub opens_on: Option<Day>,
    /// A record before this day belongs to an earlier window and does not count.
    pub counts_from: Option<Day>,
    pub ask: BTreeSet<Missing>,
    /// Which of the step's deadlines counts.
    pub counted: Option<usize>,
    /// What it was counted from.
    pub events: Vec<CountedEvent>,
}

/// An event that a deadline counts from, and its day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CountedEvent {
    pub event: Event,
    pub day: EventDay,
}

/// The first deadline whose condition is true counts; conditions that are unknown on the way are asked.
pub(super) fn timing(situation: &Situation, who: Who, step: &Step) -> Timing {
    let mut ask = BTreeSet::new();
    for (place, deadline) in step.deadlines.iter().enumerate() {
        match situation.truth_or(who, deadline.when.as_ref(), Truth::True) {
            Truth::True => {
                let timing = counted(situation, who, step, deadline, ask);
                return Timing { counted: Some(place), ..timing };
            }
            Truth::Unknown(missing) => ask.extend(missing),
            Truth::False => {}
        }
    }
    Timing {
        due: None,
        rule: DeadlineKind::None,
        opens_on: None,
        counts_from: None,
        ask,
        counted: None,
        events: Vec::new(),
    }
}

fn counted(
    situation: &Situation,
    who: Who,
    step: &Step,
    deadline: &Deadline,
    mut ask: BTreeSet<Missing>,
) -> Timing {
    let rule = deadline.rule.kind();
    let recorded = situation.record(who, step).map(|record| record.on);
    let mut events = Vec::new();
    let mut seen = |event: Event, day: EventDay| {
        events.push(CountedEvent { event, day: day.clone() });
        match day {
            EventDay::Known { on, since, extended_by, ask: more, .. } => {
                ask.extend(more);
                Some((on, since, extended_by))
            }
            EventDay::Unknown(missing) => {
                ask.extend(missing);
                None
            }
            EventDay::Never => None,
        }
    };
    let mut day_of = |event: Event| seen(event, event_day(situation, who, event, recorded));
    let due = |on: Day, reason: Reason| Due {
        on,
        kind: rule,
        hard: deadline.hard,
        source: deadline.source.clone(),
        checked_on: step.checked_on,
        reason,
    };
    let (due, opens_on, counts_from) = match &deadline.rule {
        Rule::None | Rule::Immediately | Rule::Land | Rule::OfficeDuty => (None, None, None),
        Rule::Within { period, from, moves, opens_days } => match day_of(*from) {
            None => (None, None, None),
            Some((event_on, _, extended_by)) => {
                let end = end_of(*period, event_on);
                let (on, moved_over) =
                    if *moves { next_working_day(end, situation.household.land) } else { (end, Vec::new()) };
                let opens = event_on.plus_days(i64::from(*opens_days));
                let reason =
                    Reason { moved_over, ..reason(*from, event_on, Some(*period), end, extended_by) };
                (Some(due(on, reason)), (opens > situation.today).then_some(opens), Some(opens))
            }
        },
        Rule::WithinLatest { ends } => {
            let known: Vec<(PeriodEnd, Day)> =
                ends.iter().filter_map(|end| day_of(end.from).map(|(on, ..)| (*end, on))).collect();
            let latest = known.iter().map(|(end, on)| (end.after(*on), end.from, *on)).max();
            match latest.filter(|_| known.len() == ends.len()) {
                None => (None, None, None),
                Some((end, from, event_on)) => {
                    let (on, moved_over) = next_working_day(end, situation.household.land);
                    let reason = Reason { moved_over, ..reason(from, event_on, None, end, None) };
                    let begins = known.iter().map(|(end, on)| end.after(*on).min(*on)).min();
                    (Some(due(on, reason)), None, begins)
                }
            }
        }
        Rule::Before { from, lead_days } => match day_of(*from) {
            None => (None, None, None),
            Some((on, _, extended_by)) => {
                let opens = lead_days.map(|lead| on.plus_days(-i64::from(lead)));
                (Some(due(on, reason(*from, on, None, on, extended_by))), opens, opens)
            }
        },
        Rule::Printed { from } => match day_of(*from) {
            None => (None, None, None),
            Some((on, _, extended_by)) => {
                (Some(due(on, reason(*from, on, None, on, extended_by))), None, None)
            }
        },
        Rule::Retro { period, from } => match day_of(*from) {
            None => (None, None, event::opened_again_on(situation, *from)),
            Some((event_on, since, extended_by)) => {
                let end = end_of(*period, event_on);
                let reason = reason(*from, event_on, Some(*period), end, extended_by);
                (Some(due(end, reason)), None, Some(since))
            }
        },
        Rule::MonthStart => {
            let end = situation.today.last_of_month();
            (Some(due(end, bare_reason(end))), None, None)
        }
        Rule::Earliest { period, from } => {
            (None, day_of(*from).map(|(event_on, ..)| end_of(*period, event_on)), None)
        }
        Rule::AgeWindow { windows } => match seen(Event::Geburt, told(situation, who, Fact::BornOn)) {
            None => (None, None, None),
            Some((born, ..)) => match age_window(windows, born, situation.today) {
                None => (None, None, None),
                Some((opens, end)) => {
                    (Some(due(end, reason(Event::Geburt, born, None, end, None))), Some(opens), Some(opens))
                }
            },
        },
    };
    Timing { due, rule, opens_on, counts_from, ask, counted: None, events }
}

/// Where a period that begins with an event on `event_on` ends, before weekends and holidays.
fn end_of(period: Period, event_on: Day) -> Day {
    match period {
        Period::Days(count) => event_on.plus_days(i64::from(count)),
        Period::Months(count) => event_on.plus_months(i32::from(count)),
        Period::CalendarMonths(count) => {
            event_on.first_of_month().plus_months(i32::from(count)).last_of_month()
        }
        Period::LifeMonths(count) => event_on.last_of_life_month(i32::from(count) + 1),
    }
}

/// The first window that is not over: its first and its last day.
fn age_window(windows: &[(u16, u16)], born: Day, today: Day) -> Option<(Day, Day)> {
    windows
        .iter()
        .map(|(first, too_late)| {
            let opens = born.last_of_life_month(i32::from(*first)).plus_days(1);
            (opens, born.last_of_life_month(i32::from(*too_late)))
        })
        .find(|(_, end)| *end >= today)
}

fn reason(
    event: Event,
    event_on: Day,
    period: Option<Period>,
    counted_to: Day,
    extended_by: Option<SwitchId>,
) -> Reason {
    Reason {
        event: Some(event),
        event_on: Some(event_on),
        period: period.map(PeriodView::from),
        extended_by,
        ..bare_reason(counted_to)
    }
}

fn bare_reason(counted_to: Day) -> Reason {
    Reason {
        event: None,
        event_on: None,
        period: None,
        counted_to,
        moved_over: Vec::new(),
        extended_by: None,
    }
}
