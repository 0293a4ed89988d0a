//! What crosses to the interface: `*View` goes out, `*Request` comes in. Ids and days cross, never sentences: the
//! page finds the words in the catalogue's and the interface's Fluent texts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::secret::SecretText;

macro_rules! view {
    ($( $(#[$meta:meta])* struct $name:ident { $( $(#[$fmeta:meta])* $field:ident : $ty:ty, )* } )*) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, TS)]
        pub struct $name { $( $(#[$fmeta])* pub $field: $ty, )* }
    )* };
}

macro_rules! request {
    ($( $(#[$meta:meta])* struct $name:ident { $( $(#[$fmeta:meta])* $field:ident : $ty:ty, )* } )*) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Deserialize, TS)]
        #[serde(deny_unknown_fields)]
        #[ts(optional_fields = nullable)]
        pub struct $name { $( $(#[$fmeta])* pub $field: $ty, )* }
    )* };
}

macro_rules! words {
    ($( $(#[$meta:meta])* enum $name:ident { $( $variant:ident, )* } )*) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $( $variant, )* }
    )* };
}

mod calendar;
mod communes;
mod conflicts;
mod counter;
mod export;
mod forms;
mod letters;
mod map;
mod members;
mod names;
mod photos;
mod printing;
mod reminders;
mod search;
mod sharing;
mod week;

pub use calendar::*;
pub use communes::*;
pub use conflicts::*;
pub use counter::*;
pub use export::*;
pub use forms::*;
pub use letters::*;
pub use map::*;
pub use members::*;
pub use names::*;
pub use photos::*;
pub use printing::*;
pub use reminders::*;
pub use search::*;
pub use sharing::*;
pub use week::*;

/// A day as `YYYY-MM-DD`.
pub type DayText = String;

words! {
    enum VaultState { Absent, Locked, Open, Damaged, }
    enum Appearance { System, Light, Dark, }
    /// Beside what the device itself is set to.
    enum TextSize { Normal, Large, Largest, }
    enum Contrast { System, More, }
    enum StateWord { Blocked, Upcoming, Ready, Waiting, Done, Dismissed, }
    enum UrgencyWord { Overdue, Soon, None, }
    /// The kind of rule behind a step; `immediately` is "now" without a day.
    enum RuleWord { None, Immediately, Within, Before, Printed, Retro, MonthStart, Earliest, AgeWindow, Land, OfficeDuty, }
    enum PeriodUnitWord { Days, Months, }
    enum RoleWord { Adult, Child, }
    enum RecordWord { Done, Waiting, Dismissed, Open, }
    enum PaperState { Have, Missing, Renew, Expired, AtOffice, NotYet, }
    enum QuestionKind { Code, Country, Date, YesNo, }
    enum OpenWord { Open, Closed, Unknown, }
    enum DayCell { Event, Past, Today, Ahead, DayOff, Last, }
    /// Who says that the clock of this device is wrong.
    enum ClockState { Good, BeforeCatalogue, BeforeLastChange, }
}

view! {
    /// Nothing to say but that it worked.
    struct Done { ok: bool, }

    struct StatusView {
        vault: VaultState,
        /// Chosen on this device; absent before the first choice.
        language: Option<String>,
        languages: Vec<String>,
        appearance: Appearance,
        text_size: TextSize,
        contrast: Contrast,
        /// Minutes without a touch until the vault locks; 0 is never.
        auto_lock_minutes: u32,
        today: DayText,
        clock: ClockState,
        names: NamesWord,
        /// An open case has at least one person with a status: there is a plan to show.
        has_story: bool,
        /// Whose texts stand beside the federal ones: the commune of the open case.
        commune: Option<String>,
        app_version: String,
    }

    /// Six groups of digits to write down. Shown once, kept nowhere.
    struct RecoveryCodeView { groups: Vec<String>, }

    struct TextsView { language: String, catalogue: String, german: String, }

    struct CasesView { cases: Vec<CaseView>, open: Option<String>, limit: u32, }
    struct CaseView {
        id: String,
        /// Absent where it is hidden; empty for the first case until it gets one.
        name: Option<String>,
        /// Its place in the list, from 1: what it is called by where its name is hidden.
        number: u32,
        /// Its names are hidden on this device, shown for the moment or not.
        hides_names: bool,
        /// False where its file is damaged or from a newer version; it can still be removed.
        readable: bool,
        /// Other devices have it too, or may.
        shared: bool,
        /// This device takes leave of the others; then the case is removed. Removing it once more does not wait.
        leaving: bool,
        persons: u32,
        next_day: Option<DayText>,
        overdue: u32,
        open_steps: u32,
    }

    struct PersonView {
        id: String,
        /// Absent where it is hidden.
        name: Option<String>,
        /// The place in the household, from 1: what the person is called by where the name is hidden. Absent for who is not in it.
        number: Option<u32>,
        role: Option<RoleWord>,
        age: Option<i32>,
    }
    struct PeopleView {
        land: Option<String>,
        lands: Vec<String>,
        commune: Option<String>,
        communes: Vec<CommuneView>,
        persons: Vec<PersonDetailView>,
        /// About the household as a whole.
        conflicts: Vec<ConflictView>,
        limit: u32,
    }
    struct CommuneView { id: String, name: String, land: String, verified: bool, }
    struct PersonDetailView {
        person: PersonView,
        facts: Vec<FactView>,
        open_questions: u32,
        /// About the name, the facts, and whether the person belongs here.
        conflicts: Vec<ConflictView>,
    }
    struct FactView { fact: String, kind: QuestionKind, value: String, }

    struct StoryView {
        person: PersonView,
        questions: Vec<QuestionView>,
        /// Index of the first question without an answer; absent when all are answered.
        first_open: Option<u32>,
        /// What an answer changed in the plan besides the steps that waited for it; absent where that is nothing.
        changes: Option<PlanChangesView>,
    }
    /// What became of the plan. Each list in the order of the plan.
    struct PlanChangesView {
        appeared: Vec<ChangedStepView>,
        gone: Vec<ChangedStepView>,
        moved: Vec<ChangedStepView>,
        /// Gone from the plan after they were done or handed in: `PlanView.past` shows them.
        kept: Vec<ChangedStepView>,
    }
    struct ChangedStepView {
        person: PersonView,
        step: String,
        /// The last day before, and after; absent where there is none. Of a step that came or went without a last day,
        /// the day on which it opens.
        from: Option<DayText>,
        to: Option<DayText>,
        /// The days are those on which the step opens.
        opens: bool,
    }
    /// What can be new in the life of a person and would change the plan.
    struct NewsView { entries: Vec<NewsEntryView>, }
    struct NewsEntryView {
        id: String,
        /// What is asked about it, one after the other.
        facts: Vec<String>,
    }
    struct QuestionView {
        fact: String,
        kind: QuestionKind,
        /// Allowed codes where `kind` is `code`.
        codes: Vec<String>,
        value: Option<String>,
        /// "I don't know" was said.
        skipped: bool,
        /// How many steps wait for this answer.
        decides: u32,
    }

    struct NowView {
        today: DayText,
        /// The one thing to do next; absent when nothing is due.
        sign: Option<CardView>,
        /// At most two after a sign, three without.
        after: Vec<CardView>,
        /// The next day on which something opens or falls due, when there is no sign.
        calm_until: Option<DayText>,
        /// The next appointment that belongs to the sign's step.
        sign_appointment: Option<AppointmentView>,
        /// The next appointment, where it is not the sign's.
        appointment: Option<AppointmentView>,
        /// Letters that wait for an answer until a day, the nearest first.
        letters: Vec<LetterView>,
        expiring: Vec<PaperRowView>,
        waiting: Vec<CardView>,
        notices: Vec<NoticeView>,
        /// How many things have two versions to choose from.
        conflicts: u32,
        /// The last day for which the rules were made, where it is over.
        expired_on: Option<DayText>,
        /// Questions nobody answered that would change the plan.
        open_questions: Vec<OpenQuestionView>,
    }
    struct OpenQuestionView { person: PersonView, fact: String, decides: Vec<String>, }
    /// The end of a rule of law that concerns someone here.
    struct NoticeView { switch: String, on: DayText, }

    struct PlanView {
        today: DayText,
        persons: Vec<PersonView>,
        fields: Vec<FieldView>,
        open_questions: Vec<OpenQuestionView>,
        /// What was recorded or noted about steps that are not in the plan any more.
        past: Vec<PastStepView>,
    }
    struct PastStepView {
        step: String,
        persons: Vec<PersonView>,
        /// Done or waiting; absent where only notes are left.
        state: Option<StateWord>,
        on: Option<DayText>,
        notes: Vec<NoteView>,
    }
    struct FieldView { field: String, done: u32, total: u32, cards: Vec<CardView>, }

    /// The same step of several persons in the same state is one card.
    struct CardView {
        step: String,
        field: String,
        persons: Vec<PersonView>,
        state: StateWord,
        urgency: UrgencyWord,
        rule: RuleWord,
        due: Option<DueView>,
        opens_on: Option<DayText>,
        recorded_on: Option<DayText>,
        missing: Vec<String>,
        blocked_by: Vec<String>,
        unlocks: Vec<String>,
        produces: Vec<String>,
        office: String,
        caution: bool,
        typical_days: Option<u32>,
    }

    /// A day and everything that explains it.
    struct DueView {
        on: DayText,
        /// Days from today; negative when missed.
        days_left: i32,
        rule: RuleWord,
        hard: bool,
        source: String,
        /// The places of the law that `source` names, each with its address.
        sources: Vec<SourceView>,
        checked_on: DayText,
        fine_eur: Option<u32>,
        event: Option<String>,
        event_on: Option<DayText>,
        period: Option<PeriodWordView>,
        counted_to: DayText,
        moved_over: Vec<DayOffView>,
        extended_by: Option<String>,
    }
    struct PeriodWordView { count: u32, unit: PeriodUnitWord, }
    /// `reason` is saturday, sunday or the id of a holiday.
    struct DayOffView { on: DayText, reason: String, }

    struct StepView {
        card: CardView,
        needs: Vec<NeedView>,
        /// The papers a finished step brought.
        brings: Vec<NeedView>,
        /// One cell a day from the event to the last day, where there are at most 31; else empty.
        strip: Vec<StripCellView>,
        offices: Vec<OfficeView>,
        /// Where a "now" or a waiting time comes from that has no last day.
        rule: Option<RuleSourceView>,
        /// What the Land decides about this step; empty where the Land is not known.
        land_notes: Vec<LandNoteView>,
        sources: Vec<SourceView>,
        checked_on: DayText,
        link: Option<String>,
        /// What is ahead first, then what is over.
        appointments: Vec<AppointmentView>,
        /// The newest first.
        proofs: Vec<ProofView>,
        notes: Vec<NoteView>,
        draft: Option<DraftView>,
        /// About the state of this step, its notes, appointments and proofs.
        conflicts: Vec<ConflictView>,
    }
    struct RuleSourceView { source: String, sources: Vec<SourceView>, checked_on: DayText, }
    /// `text_id` names a text of the catalogue.
    struct LandNoteView { land: String, text_id: String, source: String, checked_on: DayText, }
    struct NeedView { paper: String, state: PaperState, helpful: bool, expires_on: Option<DayText>, brought_by: Option<String>, held_by: Vec<PersonView>, }
    struct StripCellView { on: DayText, cell: DayCell, }
    struct OfficeView {
        id: String,
        kind: String,
        name: String,
        street: String,
        postcode: String,
        town: String,
        room: Option<String>,
        /// Absent where the office gives no hours.
        open: Option<OpenView>,
        /// The coming seven days, Monday first: each the next of its name. Absent where the office gives no hours.
        hours: Option<Vec<HoursView>>,
        phone: Option<String>,
        appointment_link: Option<String>,
        languages: Vec<String>,
    }
    /// Times as `HH:MM`. Open without `until`: around the clock. Closed without `opens_on`: for months.
    struct OpenView { state: OpenWord, until: Option<String>, opens_on: Option<DayText>, opens_at: Option<String>, }
    /// `holiday` is the id of a public holiday where the office is.
    struct HoursView { on: DayText, spans: Vec<SpanView>, holiday: Option<String>, }
    /// Times as `HH:MM`.
    struct SpanView { opens: String, closes: String, }
    struct SourceView { cite: String, url: String, }
    struct NoteView {
        id: String,
        text: String,
        on: DayText,
        /// Never shared: it stays on this device.
        only_here: bool,
    }
    struct DraftView { text: String, only_here: bool, }

    /// Handed to `undo` within the same session.
    struct UndoView { undo: u32, }

    /// Each row is in one place: papers to act on (ended, to renew, missing for one of the next steps) first, the others
    /// with their person.
    struct PapersView {
        today: DayText,
        to_act: Vec<PaperRowView>,
        persons: Vec<PersonPapersView>,
        /// The ids of all papers there are, to choose from.
        catalogue: Vec<String>,
    }
    struct PersonPapersView { person: PersonView, papers: Vec<PaperRowView>, }
    struct PaperRowView {
        person: PersonView,
        paper: String,
        state: PaperState,
        expires_on: Option<DayText>,
        /// The first day of the window to renew.
        act_from: Option<DayText>,
        /// The step that renews it.
        renewed_by: Option<String>,
        needed_by: Vec<String>,
        brought_by: Option<String>,
        /// A regulation lets it run to this day, whatever is printed.
        extended_to: Option<DayText>,
        /// False for papers that are only ticked.
        store: bool,
        /// Photographed pages.
        photos: u32,
        conflicts: Vec<ConflictView>,
    }

    struct SavedCopyView { bytes: f64, path: String, }

    struct CatalogueView {
        id: String,
        version: u32,
        created: DayText,
        valid_until: Option<DayText>,
        expired: bool,
        checked_on: DayText,
        steps: u32,
        papers: u32,
        communes: Vec<CommuneView>,
        switches: Vec<SwitchView>,
        laws: Vec<SourceView>,
    }
    struct SwitchView { id: String, value: String, from: Option<DayText>, until: Option<DayText>, }
}

request! {
    struct CreateVaultRequest { #[ts(as = "String")] passphrase: SecretText, language: String, }
    struct UnlockRequest { #[ts(as = "String")] passphrase: SecretText, }
    struct RecoverRequest {
        #[ts(as = "String")]
        code: SecretText,
        #[ts(as = "String")]
        new_passphrase: SecretText,
    }
    struct ChangePassphraseRequest { #[ts(as = "String")] old: SecretText, #[ts(as = "String")] new: SecretText, }
    struct RenewRecoveryCodeRequest { #[ts(as = "String")] passphrase: SecretText, }
    struct PreferencesRequest {
        language: Option<String>,
        appearance: Option<Appearance>,
        text_size: Option<TextSize>,
        contrast: Option<Contrast>,
        auto_lock_minutes: Option<u32>,
    }
    struct TextsRequest { language: String, }
    struct NameCaseRequest { name: String, }
    struct CaseRequest { id: String, }
    struct RenameCaseRequest { id: String, name: String, }
    struct AddPersonRequest { name: String, role: RoleWord, }
    struct RenamePersonRequest { person: String, name: String, }
    struct PersonRequest { person: String, }
    struct StoryRequest {
        person: String,
        /// A fact that shall be among the questions, whoever asks it.
        fact: Option<String>,
    }
    /// Both as given: what is absent is not known any more. A commune brings its Land.
    struct PlaceRequest { land: Option<String>, commune: Option<String>, }
    struct AnswerRequest {
        person: String,
        fact: String,
        /// Absent: take the answer back, or "I don't know" when `skip` is true.
        value: Option<String>,
        skip: bool,
        /// The entry of `NewsView` through which the person came: what it says by itself is written too.
        news: Option<String>,
    }
    struct StepRequest { step: String, persons: Vec<String>, }
    struct RecordStepRequest {
        step: String,
        persons: Vec<String>,
        state: RecordWord,
        /// Absent: today.
        on: Option<DayText>,
    }
    struct UndoRequest { undo: u32, }
    struct AddNoteRequest {
        step: String,
        person: String,
        text: String,
        /// Never share it: it stays on this device.
        only_here: bool,
    }
    struct DraftRequest { step: String, person: String, text: String, only_here: bool, }
    struct HoldPaperRequest { person: String, paper: String, expires_on: Option<DayText>, }
    struct PaperRequest { person: String, paper: String, }
    struct SaveCopyRequest { #[ts(as = "String")] passphrase: SecretText, path: Option<String>, }
    struct OpenCopyRequest { path: String, #[ts(as = "String")] passphrase: SecretText, }
}
