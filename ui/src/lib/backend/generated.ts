// The types and commands of the companion. Made by `cargo run -q -p diko-companion --example bindings`; never by hand.

/**
 * What a conflict is about.
 */
export type AboutView = { "kind": "step", step: string, } | { "kind": "paper_held", paper: string, } | { "kind": "paper_date", paper: string, } | { "kind": "fact", fact: string, } | { "kind": "person_name" } | { "kind": "case_name" } | { "kind": "place" } | { "kind": "kept_person" } | { "kind": "kept_note", step: string, text: string, } | { "kind": "letter", letter: string, sender: string, part: LetterPart, } | { "kind": "appointment", step: string | null, part: AppointmentPart, } | { "kind": "proof", step: string, part: ProofPart, } | { "kind": "kept_letter", letter: string, sender: string, } | { "kind": "kept_appointment", step: string | null, on: string, } | { "kind": "kept_proof", step: string, on: string, };

export type ActivationRequest = { code: string, };

export type AddNoteRequest = { step: string, person: string, text: string, 
/**
 * Never share it: it stays on this device.
 */
only_here: boolean, };

export type AddPersonRequest = { name: string, role: RoleWord, };

export type AddPhotoRequest = { picture: string, of: PhotoOf, 
/**
 * Of the paper in the upright picture, clockwise from the top left.
 */
corners: [CornerView, CornerView, CornerView, CornerView], 
/**
 * Quarters, clockwise, once it is straight: 0 to 3.
 */
turns: number, };

export type AddProofRequest = { step: string, persons: Array<string>, how: ProofWord, on: string, remark: string, };

export type AnswerLetterRequest = { id: string, 
/**
 * False: not answered after all.
 */
answered: boolean, };

export type AnswerRequest = { person: string, fact: string, 
/**
 * Absent: take the answer back, or "I don't know" when `skip` is true.
 */
value?: string | null, skip: boolean, 
/**
 * The entry of `NewsView` through which the person came: what it says by itself is written too.
 */
news?: string | null, };

export type Appearance = "system" | "light" | "dark";

export type AppointmentPart = "on" | "at" | "place" | "person" | "step" | "remark";

export type AppointmentView = { id: string, person: PersonView, on: string, 
/**
 * `HH:MM`.
 */
at: string | null, 
/**
 * Days from today; negative when it is over.
 */
days_left: number, place: string, step: string | null, remark: string, };

export type AreaView = { x: number, y: number, width: number, height: number, };

export type CalendarDayView = { word: CalendarWord, on: string, 
/**
 * `HH:MM`.
 */
at: string | null, };

export type CalendarRequest = { 
/**
 * Absent: all days of the plan, the letters and the appointments.
 */
appointment?: string | null, };

/**
 * Exactly what a calendar file would hold: the nearest day first.
 */
export type CalendarView = { days: Array<CalendarDayView>, };

/**
 * All that a calendar is told of what a day is.
 */
export type CalendarWord = "appointment" | "last_day";

/**
 * The same step of several persons in the same state is one card.
 */
export type CardView = { step: string, field: string, persons: Array<PersonView>, state: StateWord, urgency: UrgencyWord, rule: RuleWord, due: DueView | null, opens_on: string | null, recorded_on: string | null, missing: Array<string>, blocked_by: Array<string>, unlocks: Array<string>, produces: Array<string>, office: string, caution: boolean, typical_days: number | null, };

export type CaseRequest = { id: string, };

export type CaseView = { id: string, 
/**
 * Absent where it is hidden; empty for the first case until it gets one.
 */
name: string | null, 
/**
 * Its place in the list, from 1: what it is called by where its name is hidden.
 */
number: number, 
/**
 * Its names are hidden on this device, shown for the moment or not.
 */
hides_names: boolean, 
/**
 * False where its file is damaged or from a newer version; it can still be removed.
 */
readable: boolean, 
/**
 * Other devices have it too, or may.
 */
shared: boolean, 
/**
 * This device takes leave of the others; then the case is removed. Removing it once more does not wait.
 */
leaving: boolean, persons: number, next_day: string | null, overdue: number, open_steps: number, };

export type CasesView = { cases: Array<CaseView>, open: string | null, limit: number, };

export type CatalogueView = { id: string, version: number, created: string, valid_until: string | null, expired: boolean, checked_on: string, steps: number, papers: number, communes: Array<CommuneView>, switches: Array<SwitchView>, laws: Array<SourceView>, };

export type ChangePassphraseRequest = { old: string, new: string, };

export type ChangedStepView = { person: PersonView, step: string, 
/**
 * The last day before, and after; absent where there is none. Of a step that came or went without a last day,
 * the day on which it opens.
 */
from: string | null, to: string | null, 
/**
 * The days are those on which the step opens.
 */
opens: boolean, };

export type ChooseRequest = { conflict: string, version: number, };

/**
 * Who says that the clock of this device is wrong.
 */
export type ClockState = "good" | "before_catalogue" | "before_last_change";

export type CommuneChoiceView = { id: string, name: string, land: string, 
/**
 * The federal catalogue knows this commune and its key.
 */
verified: boolean, 
/**
 * Where its endpoint is; handed to `look_up_commune`.
 */
origin: string | null, 
/**
 * Its catalogue is on this device: it can be the place of a case.
 */
here: boolean, };

export type CommuneListView = { communes: Array<CommuneChoiceView>, };

export type CommuneOfferView = { id: string, name: string, land: string, origin: string, 
/**
 * The federal catalogue knows this commune and its key. Otherwise nobody vouches for it but itself.
 */
verified: boolean, 
/**
 * The beginning of its key, in groups of four: for comparing with what the commune prints.
 */
key_fingerprint: string, 
/**
 * Sharing a case there needs a code that the commune gives out.
 */
activation: boolean, version: number, 
/**
 * The version that is on this device.
 */
here: number | null, };

export type CommuneView = { id: string, name: string, land: string, verified: boolean, };

export type ConfirmRequest = { 
/**
 * Both screens show the same digits.
 */
same: boolean, };

export type ConflictView = { 
/**
 * Handed to `choose` within the same session. It changes with what was written.
 */
id: string, 
/**
 * Absent where it concerns the household.
 */
person: PersonView | null, about: AboutView, 
/**
 * At least two. Until someone chooses, the first one counts.
 */
versions: Array<VersionView>, };

export type ConflictsView = { conflicts: Array<ConflictView>, };

export type Contrast = "system" | "more";

/**
 * A point in thousandths of the picture's width and height.
 */
export type CornerView = { x: number, y: number, };

/**
 * Facts that somebody told; nothing stands for what nobody did.
 */
export type CounterPersonView = { person: PersonView, facts: Array<FactView>, };

export type CounterView = { step: string, persons: Array<CounterPersonView>, 
/**
 * What the step needs; what is only useful, where it is in hand.
 */
papers: Array<NeedView>, 
/**
 * The papers the step brings.
 */
asks_for: Array<string>, };

export type CreateVaultRequest = { passphrase: string, language: string, };

export type DayCell = "event" | "past" | "today" | "ahead" | "day_off" | "last";

/**
 * `reason` is saturday, sunday or the id of a holiday.
 */
export type DayOffView = { on: string, reason: string, };

/**
 * Nothing to say but that it worked.
 */
export type Done = { ok: boolean, };

export type DraftRequest = { step: string, person: string, text: string, only_here: boolean, };

export type DraftView = { text: string, only_here: boolean, };

/**
 * A day and everything that explains it.
 */
export type DueView = { on: string, 
/**
 * Days from today; negative when missed.
 */
days_left: number, rule: RuleWord, hard: boolean, source: string, 
/**
 * The places of the law that `source` names, each with its address.
 */
sources: Array<SourceView>, checked_on: string, fine_eur: number | null, event: string | null, event_on: string | null, period: PeriodWordView | null, counted_to: string, moved_over: Array<DayOffView>, extended_by: string | null, };

export type EntryRequest = { id: string, };

export type ErrandRequest = { errand: number, };

export type ErrandState = "running" | "done" | "failed";

/**
 * How something stands that needs a network. Asked again until it does not run any more.
 */
export type ErrandView = { id: number, state: ErrandState, 
/**
 * Why it failed.
 */
code: ErrorCode | null, 
/**
 * What a look-up found.
 */
commune: CommuneOfferView | null, };

export type ErrorCode = "error-bad-request" | "error-vault-locked" | "error-vault-exists" | "error-vault-absent" | "error-wrong-secret" | "error-wrong-recovery-code" | "error-recovery-code-typo" | "error-passphrase-too-short" | "error-slots-damaged" | "error-database-damaged" | "error-newer-vault" | "error-disk-full" | "error-read-only" | "error-in-use" | "error-storage" | "error-not-a-copy" | "error-copy-target-exists" | "error-no-case" | "error-too-many-cases" | "error-too-many-persons" | "error-unknown-person" | "error-unknown-step" | "error-unknown-paper" | "error-unknown-fact" | "error-unknown-place" | "error-names-hidden" | "error-name-empty" | "error-name-too-long" | "error-note-empty" | "error-note-too-long" | "error-text-too-long" | "error-sender-empty" | "error-bad-time" | "error-received-in-future" | "error-answer-before-received" | "error-entry-gone" | "error-photo-broken" | "error-photo-too-large" | "error-photo-pdf" | "error-photo-no-area" | "error-photo-too-many" | "error-photo-elsewhere" | "error-bad-value" | "error-bad-day" | "error-birth-in-future" | "error-before-birth" | "error-expiry-before-issue" | "error-done-in-future" | "error-undo-gone" | "error-conflict-gone" | "error-unknown-language" | "error-not-a-commune" | "error-unreachable" | "error-commune-refused" | "error-commune-newer" | "error-clear-http" | "error-errand-gone" | "error-already-shared" | "error-not-shared" | "error-not-owner" | "error-unknown-member" | "error-invitation-wrong" | "error-invitation-used" | "error-digits-differ" | "error-recovery-not-found" | "error-catalogue-damaged";

/**
 * What crosses: the code alone.
 */
export type ErrorView = { code: ErrorCode, };

export type ExportCaseRequest = { 
/**
 * What the reader of the file is told, in the words of the person.
 */
readme: string, 
/**
 * Absent: in the folder for copies.
 */
path?: string | null, };

export type FactView = { fact: string, kind: QuestionKind, value: string, };

export type FieldView = { field: string, done: number, total: number, cards: Array<CardView>, };

/**
 * `form`: the page's own name of it within the family.
 */
export type FormRequest = { form: string, };

/**
 * The text of each field; none where nothing was typed.
 */
export type FormView = { fields: { [key in string]: string }, };

export type FoundNoteView = { step: string, persons: Array<PersonView>, note: NoteView, };

export type FoundProofView = { step: string, proof: ProofView, };

export type HideNamesRequest = { id: string, hidden: boolean, };

export type HoldPaperRequest = { person: string, paper: string, expires_on?: string | null, };

/**
 * `holiday` is the id of a public holiday where the office is.
 */
export type HoursView = { on: string, spans: Array<SpanView>, holiday: string | null, };

/**
 * The time as `HH:MM`, in Germany.
 */
export type InstantView = { on: string, time: string, };

export type InvitationState = "none" | "waiting" | "show" | "compare" | "admitted" | "failed";

/**
 * Letting a device in, as far as it is.
 */
export type InvitationView = { way: WayWord | null, state: InvitationState, role: MemberRole | null, 
/**
 * In the same room: the text behind the code to scan.
 */
text: string | null, 
/**
 * The code itself: its rows, a `1` for each dark square and a `0` for each light one.
 */
qr: Array<string>, 
/**
 * Of the mailbox, to be said on the telephone.
 */
number: string | null, 
/**
 * Six digits that both screens show.
 */
digits: string | null, 
/**
 * Where the file is.
 */
path: string | null, 
/**
 * The digits that open the file, written as a recovery code is: six groups of four, each with its check digit.
 */
groups: Array<string>, 
/**
 * Why it failed.
 */
code: ErrorCode | null, };

export type InviteAnswerRequest = { text: string, };

/**
 * How a device is let in: face to face, far away by a mailbox of the commune, or by a file.
 */
export type InviteRequest = { "way": "room", role: MemberRole, } | { "way": "mailbox", role: MemberRole, } | { "way": "file", role: MemberRole, 
/**
 * Absent: in the folder for copies.
 */
path?: string | null, };

/**
 * How this device becomes one of those that share a case.
 */
export type JoinRequest = { "way": "room", 
/**
 * What was scanned.
 */
text: string, } | { "way": "mailbox", 
/**
 * Where the endpoint is.
 */
origin: string, 
/**
 * Ten digits.
 */
number: string, } | { "way": "file", path: string, 
/**
 * With their check digits.
 */
digits: string, };

export type JoinState = "none" | "waiting" | "answer" | "compare" | "waiting_for_admission" | "joined" | "failed";

/**
 * Becoming one of those that share a case, as far as it is.
 */
export type JoinView = { way: WayWord | null, state: JoinState, 
/**
 * In the same room: what the inviting device has to scan.
 */
answer: string | null, 
/**
 * Rows of `1` and `0`.
 */
qr: Array<string>, 
/**
 * Six digits that both screens show.
 */
digits: string | null, 
/**
 * The case, once it is on this device.
 */
case: string | null, 
/**
 * Why it failed.
 */
code: ErrorCode | null, };

/**
 * No fields: it is saved, or thrown away.
 */
export type KeepFormRequest = { form: string, fields: { [key in string]: string }, };

/**
 * `text_id` names a text of the catalogue.
 */
export type LandNoteView = { land: string, text_id: string, source: string, checked_on: string, };

export type LetterDayView = { on: string, source: string, sources: Array<SourceView>, checked_on: string, };

/**
 * When a letter's time would be over, counted from the day on which it arrived, if it is a decision with which one does
 * not agree: the usual time, and the shortest one, absent once it is over.
 */
export type LetterHintView = { usual: LetterDayView, asylum: LetterDayView | null, };

export type LetterPart = "sender" | "subject" | "received_on" | "answer_by" | "answered_on" | "person" | "step";

export type LetterView = { id: string, person: PersonView, sender: string, subject: string, received_on: string | null, answer_by: string | null, 
/**
 * Days from today to `answer_by`; negative when missed.
 */
days_left: number | null, answered_on: string | null, step: string | null, 
/**
 * Where no last day is noted and one may run.
 */
hint: LetterHintView | null, 
/**
 * Photographed pages.
 */
photos: number, conflicts: Array<ConflictView>, };

export type LettersView = { today: string, 
/**
 * Those with a day first, the nearest in front; then the others, the newest in front.
 */
open: Array<LetterView>, 
/**
 * The last answered first.
 */
answered: Array<LetterView>, persons: Array<PersonView>, 
/**
 * The steps of the plan a letter can belong to, in its order.
 */
steps: Array<string>, };

export type LookUpRequest = { 
/**
 * As typed or scanned: a host, or an address that begins with `https://`.
 */
address: string, };

export type MapArrowView = { 
/**
 * Places among the nodes; `from` is absent where no step brings the paper.
 */
from: number | null, to: number, tie: TieWord, points: Array<PointView>, next: boolean, };

/**
 * A visit to an office.
 */
export type MapLaneView = { office: string, top: number, height: number, head: AreaView, };

export type MapNodeView = { card: CardView, area: AreaView, 
/**
 * The step to do next: it and what leads to it carry the only strong line.
 */
next: boolean, };

export type MapRequest = { 
/**
 * Absent: everyone's steps.
 */
person?: string | null, 
/**
 * Steps that are done are drawn too; else only those whose paper another step lacks.
 */
done: boolean, heights: Array<TextHeightRequest>, };

export type MapTagView = { paper: string, area: AreaView, 
/**
 * The line that ties it to the step that brings it.
 */
stem: Array<PointView>, 
/**
 * The next step lacks it.
 */
next: boolean, };

export type MapView = { width: number, height: number, lanes: Array<MapLaneView>, 
/**
 * In the order in which one reads them.
 */
nodes: Array<MapNodeView>, tags: Array<MapTagView>, arrows: Array<MapArrowView>, };

/**
 * What a member is; `paper` is a recovery code, `invitation` a file by which one device may join.
 */
export type MemberKind = "device" | "paper" | "invitation";

export type MemberRequest = { member: string, };

export type MemberRole = "owner" | "helper";

export type MemberView = { id: string, 
/**
 * What the people of the case call it; empty until someone does, and where names are hidden.
 */
name: string, role: MemberRole, kind: MemberKind, me: boolean, removed: boolean, 
/**
 * How many of its changes wait in quarantine.
 */
quarantined: number, 
/**
 * The day on which it was let in, by the clock of the device that did.
 */
since: string | null, };

export type MembersView = { 
/**
 * Those who share the case, this device first; then those who were removed.
 */
members: Array<MemberView>, 
/**
 * This device may let others in and remove them.
 */
may_admit: boolean, };

export type NameCaseRequest = { name: string, };

/**
 * `open`: no family hides its names. `shown`: those that do are shown until the vault locks or they are hidden again.
 */
export type NamesWord = "open" | "hidden" | "shown";

export type NeedView = { paper: string, state: PaperState, helpful: boolean, expires_on: string | null, brought_by: string | null, held_by: Array<PersonView>, };

export type NewsEntryView = { id: string, 
/**
 * What is asked about it, one after the other.
 */
facts: Array<string>, };

/**
 * What can be new in the life of a person and would change the plan.
 */
export type NewsView = { entries: Array<NewsEntryView>, };

export type NoteView = { id: string, text: string, on: string, 
/**
 * Never shared: it stays on this device.
 */
only_here: boolean, };

/**
 * What the device's system says of showing notices.
 */
export type NoticePermission = "granted" | "not_asked" | "refused" | "unavailable";

/**
 * The end of a rule of law that concerns someone here.
 */
export type NoticeView = { switch: string, on: string, };

export type NowView = { today: string, 
/**
 * The one thing to do next; absent when nothing is due.
 */
sign: CardView | null, 
/**
 * At most two after a sign, three without.
 */
after: Array<CardView>, 
/**
 * The next day on which something opens or falls due, when there is no sign.
 */
calm_until: string | null, 
/**
 * The next appointment that belongs to the sign's step.
 */
sign_appointment: AppointmentView | null, 
/**
 * The next appointment, where it is not the sign's.
 */
appointment: AppointmentView | null, 
/**
 * Letters that wait for an answer until a day, the nearest first.
 */
letters: Array<LetterView>, expiring: Array<PaperRowView>, waiting: Array<CardView>, notices: Array<NoticeView>, 
/**
 * How many things have two versions to choose from.
 */
conflicts: number, 
/**
 * The last day for which the rules were made, where it is over.
 */
expired_on: string | null, 
/**
 * Questions nobody answered that would change the plan.
 */
open_questions: Array<OpenQuestionView>, };

export type OfficeView = { id: string, kind: string, name: string, street: string, postcode: string, town: string, room: string | null, 
/**
 * Absent where the office gives no hours.
 */
open: OpenView | null, 
/**
 * The coming seven days, Monday first: each the next of its name. Absent where the office gives no hours.
 */
hours: Array<HoursView> | null, phone: string | null, appointment_link: string | null, languages: Array<string>, };

export type OpenCopyRequest = { path: string, passphrase: string, };

export type OpenQuestionView = { person: PersonView, fact: string, decides: Array<string>, };

/**
 * Times as `HH:MM`. Open without `until`: around the clock. Closed without `opens_on`: for months.
 */
export type OpenView = { state: OpenWord, until: string | null, opens_on: string | null, opens_at: string | null, };

export type OpenWord = "open" | "closed" | "unknown";

export type PaperRequest = { person: string, paper: string, };

export type PaperRowView = { person: PersonView, paper: string, state: PaperState, expires_on: string | null, 
/**
 * The first day of the window to renew.
 */
act_from: string | null, 
/**
 * The step that renews it.
 */
renewed_by: string | null, needed_by: Array<string>, brought_by: string | null, 
/**
 * A regulation lets it run to this day, whatever is printed.
 */
extended_to: string | null, 
/**
 * False for papers that are only ticked.
 */
store: boolean, 
/**
 * Photographed pages.
 */
photos: number, conflicts: Array<ConflictView>, };

export type PaperState = "have" | "missing" | "renew" | "expired" | "at_office" | "not_yet";

/**
 * Each row is in one place: papers to act on (ended, to renew, missing for one of the next steps) first, the others
 * with their person.
 */
export type PapersView = { today: string, to_act: Array<PaperRowView>, persons: Array<PersonPapersView>, 
/**
 * The ids of all papers there are, to choose from.
 */
catalogue: Array<string>, };

export type PastStepView = { step: string, persons: Array<PersonView>, 
/**
 * Done or waiting; absent where only notes are left.
 */
state: StateWord | null, on: string | null, notes: Array<NoteView>, };

export type PeopleView = { land: string | null, lands: Array<string>, commune: string | null, communes: Array<CommuneView>, persons: Array<PersonDetailView>, 
/**
 * About the household as a whole.
 */
conflicts: Array<ConflictView>, limit: number, };

export type PeriodUnitWord = "days" | "months";

export type PeriodWordView = { count: number, unit: PeriodUnitWord, };

export type PersonDetailView = { person: PersonView, facts: Array<FactView>, open_questions: number, 
/**
 * About the name, the facts, and whether the person belongs here.
 */
conflicts: Array<ConflictView>, };

export type PersonPapersView = { person: PersonView, papers: Array<PaperRowView>, };

export type PersonRequest = { person: string, };

export type PersonView = { id: string, 
/**
 * Absent where it is hidden.
 */
name: string | null, 
/**
 * The place in the household, from 1: what the person is called by where the name is hidden. Absent for who is not in it.
 */
number: number | null, role: RoleWord | null, age: number | null, };

/**
 * Whether photos travel without being asked for, however large they are.
 */
export type PhotoExchangeRequest = { always: boolean, };

/**
 * What a photo shows.
 */
export type PhotoOf = { "kind": "paper", person: string, document: string, } | { "kind": "letter", letter: string, } | { "kind": "proof", proof: string, };

export type PhotoView = { photo: string, 
/**
 * In pixels.
 */
width: number, height: number, bytes: number, 
/**
 * False: it was taken on another device and has not arrived.
 */
here: boolean, };

export type PhotosRequest = { of: PhotoOf, };

export type PhotosView = { 
/**
 * In the order in which they were taken.
 */
photos: Array<PhotoView>, };

export type PictureRequest = { picture: string, };

/**
 * In pixels, upright.
 */
export type PictureView = { width: number, height: number, };

/**
 * A part of a file, in order.
 */
export type PieceRequest = { 
/**
 * 32 hexadecimal digits that the page makes; another picture takes the place of the one before.
 */
picture: string, 
/**
 * How many bytes were handed over before.
 */
offset: number, 
/**
 * Base64 of at most a megabyte.
 */
bytes: string, };

/**
 * Both as given: what is absent is not known any more. A commune brings its Land.
 */
export type PlaceRequest = { land?: string | null, commune?: string | null, };

/**
 * What became of the plan. Each list in the order of the plan.
 */
export type PlanChangesView = { appeared: Array<ChangedStepView>, gone: Array<ChangedStepView>, moved: Array<ChangedStepView>, 
/**
 * Gone from the plan after they were done or handed in: `PlanView.past` shows them.
 */
kept: Array<ChangedStepView>, };

export type PlanView = { today: string, persons: Array<PersonView>, fields: Array<FieldView>, open_questions: Array<OpenQuestionView>, 
/**
 * What was recorded or noted about steps that are not in the plan any more.
 */
past: Array<PastStepView>, };

export type PointView = { x: number, y: number, };

export type PreferencesRequest = { language?: string | null, appearance?: Appearance | null, text_size?: TextSize | null, contrast?: Contrast | null, auto_lock_minutes?: number | null, };

export type PrintSheetRequest = { 
/**
 * The person's language beside German; absent where that is German.
 */
own?: SheetOwnRequest | null, title: SheetWordsRequest, lead: Array<SheetWordsRequest>, columns: SheetWordsRequest, rows: Array<SheetRowRequest>, };

export type ProofPart = "how" | "on" | "remark" | "person" | "step";

export type ProofView = { id: string, person: PersonView, how: ProofWord, on: string, remark: string, 
/**
 * Photographed pages.
 */
photos: number, };

/**
 * What can be shown later for a step.
 */
export type ProofWord = "handed_in" | "posted" | "online" | "refused" | "no_appointment";

/**
 * What a removed member wrote that does not count.
 */
export type QuarantineView = { member: string, entries: Array<QuarantinedView>, 
/**
 * Changes that are not shown one by one.
 */
more: number, };

export type QuarantinedView = { 
/**
 * Absent where it concerns the household.
 */
person: PersonView | null, said: SaidView, 
/**
 * The day on which it was written, by the clock of the device that wrote it.
 */
on: string, };

export type QuestionKind = "code" | "country" | "date" | "yes_no";

export type QuestionView = { fact: string, kind: QuestionKind, 
/**
 * Allowed codes where `kind` is `code`.
 */
codes: Array<string>, value: string | null, 
/**
 * "I don't know" was said.
 */
skipped: boolean, 
/**
 * How many steps wait for this answer.
 */
decides: number, };

export type RecordStepRequest = { step: string, persons: Array<string>, state: RecordWord, 
/**
 * Absent: today.
 */
on?: string | null, };

export type RecordWord = "done" | "waiting" | "dismissed" | "open";

export type RecoverFromCommuneRequest = { 
/**
 * Where the commune's endpoint is.
 */
origin: string, code: string, new_passphrase: string, language: string, };

export type RecoverRequest = { code: string, new_passphrase: string, };

/**
 * Six groups of digits to write down. Shown once, kept nowhere.
 */
export type RecoveryCodeView = { groups: Array<string>, };

export type RemindersView = { 
/**
 * Asked for by the person, and allowed by the system.
 */
on: boolean, permission: NoticePermission, };

export type RenameCaseRequest = { id: string, name: string, };

export type RenameMemberRequest = { member: string, name: string, };

export type RenamePersonRequest = { person: string, name: string, };

export type RenewRecoveryCodeRequest = { passphrase: string, };

export type RoleWord = "adult" | "child";

export type RuleSourceView = { source: string, sources: Array<SourceView>, checked_on: string, };

/**
 * The kind of rule behind a step; `immediately` is "now" without a day.
 */
export type RuleWord = "none" | "immediately" | "within" | "before" | "printed" | "retro" | "month_start" | "earliest" | "age_window" | "land" | "office_duty";

/**
 * What someone wrote.
 */
export type SaidView = { "kind": "step", step: string, state: RecordWord, on: string, } | { "kind": "paper", paper: string, held: boolean, } | { "kind": "paper_date", paper: string, 
/**
 * Absent: taken back.
 */
on: string | null, } | { "kind": "fact", fact: string, question: QuestionKind, 
/**
 * Absent: taken back.
 */
value: string | null, } | { "kind": "name", 
/**
 * Absent where names are hidden.
 */
name: string | null, } | { "kind": "case_name", 
/**
 * The same.
 */
name: string | null, } | { "kind": "place", land: string | null, commune: string | null, } | { "kind": "note", step: string, text: string, } | { "kind": "person_added" } | { "kind": "person_removed" } | { "kind": "note_removed" };

export type SaveAppointmentRequest = { 
/**
 * Absent: a new one.
 */
id?: string | null, person: string, step?: string | null, on: string, 
/**
 * Hour and minute as typed, such as `9:30`, `9.30` or `9`.
 */
at?: string | null, place: string, remark: string, };

export type SaveCalendarRequest = { appointment?: string | null, 
/**
 * The titles, in the words of the person.
 */
appointment_title: string, last_day_title: string, 
/**
 * Absent: in the folder for copies.
 */
path?: string | null, };

export type SaveCopyRequest = { passphrase: string, path?: string | null, };

export type SaveLetterRequest = { 
/**
 * Absent: a new one.
 */
id?: string | null, person: string, sender: string, subject: string, 
/**
 * The day on the envelope.
 */
received_on?: string | null, answer_by?: string | null, step?: string | null, };

export type SavedCopyView = { bytes: number, path: string, };

export type SavedSheetView = { path: string, };

export type SearchRequest = { query: string, };

/**
 * Each list with the closest first. All empty where nothing was asked for.
 */
export type SearchView = { persons: Array<PersonView>, steps: Array<CardView>, papers: Array<PaperRowView>, notes: Array<FoundNoteView>, letters: Array<LetterView>, 
/**
 * Each with its step where the plan holds it.
 */
appointments: Array<AppointmentView>, proofs: Array<FoundProofView>, 
/**
 * The people of the case, to say whose something is.
 */
household: Array<PersonView>, };

export type SetRemindersRequest = { on: boolean, };

export type ShareCaseRequest = { 
/**
 * The commune by its id, or the place of an endpoint: exactly one of the two.
 */
commune?: string | null, origin?: string | null, 
/**
 * What the commune gave out, where it asks for one.
 */
activation?: string | null, };

export type SheetLineKind = "title" | "day" | "label" | "text" | "source";

export type SheetLineRequest = { kind: SheetLineKind, words: SheetWordsRequest, };

export type SheetOwnRequest = { language: string, right_to_left: boolean, };

export type SheetRowKind = "step" | "label" | "item" | "text";

export type SheetRowRequest = { kind: SheetRowKind, lines: Array<SheetLineRequest>, };

export type SheetWordsRequest = { own: string, german: string, };

export type SourceView = { cite: string, url: string, };

/**
 * Times as `HH:MM`.
 */
export type SpanView = { opens: string, closes: string, };

export type StateWord = "blocked" | "upcoming" | "ready" | "waiting" | "done" | "dismissed";

export type StatusView = { vault: VaultState, 
/**
 * Chosen on this device; absent before the first choice.
 */
language: string | null, languages: Array<string>, appearance: Appearance, text_size: TextSize, contrast: Contrast, 
/**
 * Minutes without a touch until the vault locks; 0 is never.
 */
auto_lock_minutes: number, today: string, clock: ClockState, names: NamesWord, 
/**
 * An open case has at least one person with a status: there is a plan to show.
 */
has_story: boolean, 
/**
 * Whose texts stand beside the federal ones: the commune of the open case.
 */
commune: string | null, app_version: string, };

export type StepRequest = { step: string, persons: Array<string>, };

export type StepView = { card: CardView, needs: Array<NeedView>, 
/**
 * The papers a finished step brought.
 */
brings: Array<NeedView>, 
/**
 * One cell a day from the event to the last day, where there are at most 31; else empty.
 */
strip: Array<StripCellView>, offices: Array<OfficeView>, 
/**
 * Where a "now" or a waiting time comes from that has no last day.
 */
rule: RuleSourceView | null, 
/**
 * What the Land decides about this step; empty where the Land is not known.
 */
land_notes: Array<LandNoteView>, sources: Array<SourceView>, checked_on: string, link: string | null, 
/**
 * What is ahead first, then what is over.
 */
appointments: Array<AppointmentView>, 
/**
 * The newest first.
 */
proofs: Array<ProofView>, notes: Array<NoteView>, draft: DraftView | null, 
/**
 * About the state of this step, its notes, appointments and proofs.
 */
conflicts: Array<ConflictView>, };

export type StoryRequest = { person: string, 
/**
 * A fact that shall be among the questions, whoever asks it.
 */
fact?: string | null, };

export type StoryView = { person: PersonView, questions: Array<QuestionView>, 
/**
 * Index of the first question without an answer; absent when all are answered.
 */
first_open: number | null, 
/**
 * What an answer changed in the plan besides the steps that waited for it; absent where that is nothing.
 */
changes: PlanChangesView | null, };

export type StripCellView = { on: string, cell: DayCell, };

export type SwitchView = { id: string, value: string, from: string | null, until: string | null, };

export type SyncView = { 
/**
 * False for a case on this device alone; then the rest says nothing.
 */
shared: boolean, 
/**
 * Where the endpoint is.
 */
origin: string | null, 
/**
 * The commune whose endpoint it is, where it is known by its id.
 */
commune: string | null, state: SyncWord, 
/**
 * Changes of this device that the endpoint does not have.
 */
waiting: number, last_exchange: InstantView | null, 
/**
 * Bundles that other devices named and the endpoint never gave.
 */
withheld: number, 
/**
 * Bundles whose key or author is not known yet.
 */
unread: number, 
/**
 * Bundles of removed members.
 */
quarantined: number, 
/**
 * Bundles that the endpoint refuses.
 */
parked: number, 
/**
 * Of photos that are not where they should be, in bytes.
 */
photo_bytes: number, 
/**
 * Photos travel however many they are; otherwise a few do, and more wait to be asked for.
 */
photos_always: boolean, 
/**
 * Devices that share the case, this one included.
 */
members: number, 
/**
 * Of this device; absent until it is let in.
 */
role: MemberRole | null, 
/**
 * What this device's own disk refuses.
 */
trouble: ErrorCode | null, 
/**
 * Another number as soon as something other devices wrote was taken in: then what is shown is old.
 */
revision: number, };

/**
 * How the last attempt to exchange went.
 */
export type SyncWord = "never" | "good" | "offline" | "busy" | "activation_needed" | "waiting_for_admission" | "not_let_in" | "removed";

/**
 * How high a text of the catalogue (`step-…`, `paper-…`, `office-…`) is in the width it gets.
 */
export type TextHeightRequest = { text: string, height: number, };

/**
 * Beside what the device itself is set to.
 */
export type TextSize = "normal" | "large" | "largest";

export type TextsRequest = { language: string, };

export type TextsView = { language: string, catalogue: string, german: string, };

/**
 * What ties two steps: a paper, "this first", "usually first".
 */
export type TieWord = "paper" | "first" | "usual";

export type UndoRequest = { undo: number, };

/**
 * Handed to `undo` within the same session.
 */
export type UndoView = { undo: number, };

export type UnlockRequest = { passphrase: string, };

export type UrgencyWord = "overdue" | "soon" | "none";

export type VaultState = "absent" | "locked" | "open" | "damaged";

/**
 * What a version says, in the form of what it is about.
 */
export type VersionValue = { "says": "nothing" } | { "says": "unknown" } | { "says": "step", state: RecordWord, on: string, } | { "says": "held" } | { "says": "not_held" } | { "says": "day", on: string, } | { "says": "fact", fact: string, kind: QuestionKind, value: string, } | { "says": "name", 
/**
 * Absent where names are hidden.
 */
name: string | null, } | { "says": "place", land: string | null, commune: string | null, } | { "says": "text", text: string, } | { "says": "of_step", step: string, } | { "says": "happened", how: ProofWord, } | { "says": "keep" } | { "says": "remove" };

export type VersionView = { 
/**
 * Its place among the versions.
 */
id: number, value: VersionValue, 
/**
 * The day on which it was written, by the clock of the device that wrote it.
 */
on: string, 
/**
 * Written on this device.
 */
mine: boolean, };

export type WayWord = "room" | "mailbox" | "file";

export type WeekEntryView = { 
/**
 * Its place in `days`; absent for the column "later".
 */
column: number | null, on: string, 
/**
 * Days from today; negative when missed.
 */
days_left: number, persons: Array<PersonView>, what: WeekWhat, };

export type WeekFamilyView = { id: string, 
/**
 * Both as of a `CaseView`.
 */
name: string | null, number: number, 
/**
 * False where its file is damaged or from a newer version.
 */
readable: boolean, persons: number, entries: Array<WeekEntryView>, ready: number, waiting: number, };

/**
 * The families with the nearest day first.
 */
export type WeekView = { today: string, 
/**
 * The columns: today and the days after it, without days off on which nothing is due.
 */
days: Array<string>, 
/**
 * The last day of the column "later".
 */
until: string, families: Array<WeekFamilyView>, 
/**
 * How many last days were missed, and how many are to be kept until then.
 */
missed: number, ahead: number, };

/**
 * What has that day.
 */
export type WeekWhat = { "kind": "step", step: string, } | { "kind": "letter", letter: string, 
/**
 * Absent where the names of the family are hidden.
 */
sender: string | null, } | { "kind": "appointment", appointment: string, 
/**
 * `HH:MM`.
 */
at: string | null, 
/**
 * Empty there.
 */
place: string, step: string | null, };

export interface Commands {
	/** What the app has to show first. */
	status(): Promise<StatusView>;
	/** Makes the vault on this device. Answers the recovery code, shown once. */
	create_vault(request: CreateVaultRequest): Promise<RecoveryCodeView>;
	/** Opens the vault with the passphrase. */
	unlock(request: UnlockRequest): Promise<StatusView>;
	/** Opens a damaged vault as far as it can be mended. What cannot be read is put aside, nothing is deleted. */
	mend(request: UnlockRequest): Promise<StatusView>;
	/** Opens the vault with the recovery code and sets a new passphrase. Mends what is damaged on the way. */
	recover(request: RecoverRequest): Promise<StatusView>;
	/** Changes the passphrase of the open vault. */
	change_passphrase(request: ChangePassphraseRequest): Promise<Done>;
	/** Makes a new recovery code; the old one ends. */
	renew_recovery_code(request: RenewRecoveryCodeRequest): Promise<RecoveryCodeView>;
	/** Forgets the keys; the page reloads. */
	lock(): Promise<StatusView>;
	/** Puts the unreadable vault aside (nothing is deleted) so that a new one can be made. */
	start_over(): Promise<StatusView>;
	/** Removes everything that DiKo wrote on this device, for good. */
	delete_everything(request: UnlockRequest): Promise<StatusView>;
	/** Language, appearance, automatic lock. */
	set_preferences(request: PreferencesRequest): Promise<StatusView>;
	/** Whether this device reminds. */
	reminders(): Promise<RemindersView>;
	/** Lets this device remind, where its system allows it, or ends it. */
	set_reminders(request: SetRemindersRequest): Promise<RemindersView>;
	/** The catalogue's texts of one language, and the German ones for the official terms. */
	texts(request: TextsRequest): Promise<TextsView>;
	/** The cases in this vault. */
	cases(): Promise<CasesView>;
	/** What is due in all of them. */
	week(): Promise<WeekView>;
	/** A new, empty case; it becomes the open one. */
	create_case(request: NameCaseRequest): Promise<CasesView>;
	/** Makes a case the open one. */
	open_case(request: CaseRequest): Promise<CasesView>;
	/** Renames a case. */
	rename_case(request: RenameCaseRequest): Promise<CasesView>;
	/** Hides the names of a case on this device, or says that they need not be hidden. */
	set_names_hidden(request: HideNamesRequest): Promise<UndoView>;
	/** Shows hidden names to whoever knows the passphrase, until the vault locks. */
	show_names(request: UnlockRequest): Promise<StatusView>;
	/** Ends that. */
	hide_names(): Promise<StatusView>;
	/** Removes a case and its file from this device. Cannot be undone. A shared one says first that it leaves. */
	remove_case(request: CaseRequest): Promise<CasesView>;
	/** The persons of the open case with their facts. */
	people(): Promise<PeopleView>;
	/** Adds a person to the household. */
	add_person(request: AddPersonRequest): Promise<PersonView>;
	/** Renames a person. */
	rename_person(request: RenamePersonRequest): Promise<Done>;
	/** Takes a person out of the household; can be undone. */
	remove_person(request: PersonRequest): Promise<UndoView>;
	/** The Land and commune the household lives in. */
	set_place(request: PlaceRequest): Promise<PlanChangesView>;
	/** The questions of a person's story, with what was answered. */
	story(request: StoryRequest): Promise<StoryView>;
	/** What can be new in a person's life, as far as it would change the plan. */
	news(request: PersonRequest): Promise<NewsView>;
	/** Answers one question, or takes the answer back. */
	answer(request: AnswerRequest): Promise<StoryView>;
	/** What devices wrote without knowing of each other: two versions to choose from. */
	conflicts(): Promise<ConflictsView>;
	/** Takes one version; the others end. */
	choose(request: ChooseRequest): Promise<UndoView>;
	/** What to do now. */
	now(): Promise<NowView>;
	/** All steps by field of life. */
	plan(): Promise<PlanView>;
	/** Steps, papers, people and notes by a word of any language. */
	search(request: SearchRequest): Promise<SearchView>;
	/** The plan as a drawing: a lane for each office, papers on the lines between the steps. */
	map(request: MapRequest): Promise<MapView>;
	/** One step with its day, papers, office and notes. */
	step(request: StepRequest): Promise<StepView>;
	/** What an official is shown of a step. */
	counter(request: StepRequest): Promise<CounterView>;
	/** Records a step as done, handed in, not for me, or open again. */
	record_step(request: RecordStepRequest): Promise<UndoView>;
	/** Takes the last change back. */
	undo(request: UndoRequest): Promise<Done>;
	/** Adds a note to a step. */
	add_note(request: AddNoteRequest): Promise<UndoView>;
	/** Keeps what was typed and not yet saved. */
	save_draft(request: DraftRequest): Promise<Done>;
	/** What was typed into a form and not saved. */
	form(request: FormRequest): Promise<FormView>;
	/** Keeps what is typed into a form until it is saved. */
	keep_form(request: KeepFormRequest): Promise<Done>;
	/** The papers of everyone. */
	papers(): Promise<PapersView>;
	/** Says that a paper is in hand, with the day printed on it. */
	hold_paper(request: HoldPaperRequest): Promise<UndoView>;
	/** Says that a paper is not in hand any more. */
	drop_paper(request: PaperRequest): Promise<UndoView>;
	/** The photographed pages of a paper, a letter or a proof. */
	photos(request: PhotosRequest): Promise<PhotosView>;
	/** Hands over a part of a picture; it is kept in memory alone. */
	put_piece(request: PieceRequest): Promise<Done>;
	/** Reads the picture that was handed over. */
	look_at_picture(request: PictureRequest): Promise<PictureView>;
	/** Forgets it. */
	drop_picture(request: PictureRequest): Promise<Done>;
	/** Makes a page of it and keeps that, encrypted. */
	add_photo(request: AddPhotoRequest): Promise<UndoView>;
	/** Removes a page. */
	remove_photo(request: EntryRequest): Promise<UndoView>;
	/** What offices wrote, and until when to answer. */
	letters(): Promise<LettersView>;
	/** Writes a letter down, or changes what was written of it. */
	save_letter(request: SaveLetterRequest): Promise<UndoView>;
	/** Says that a letter was answered today, or not after all. */
	answer_letter(request: AnswerLetterRequest): Promise<UndoView>;
	/** Removes a letter. */
	remove_letter(request: EntryRequest): Promise<UndoView>;
	/** Writes an appointment down, or changes it. */
	save_appointment(request: SaveAppointmentRequest): Promise<UndoView>;
	/** Removes an appointment. */
	remove_appointment(request: EntryRequest): Promise<UndoView>;
	/** The days that would go into the calendar of the device: one appointment, or all days. */
	calendar(request: CalendarRequest): Promise<CalendarView>;
	/** Writes them to a file that calendars open. It is not encrypted. */
	save_calendar(request: SaveCalendarRequest): Promise<SavedCopyView>;
	/** Writes down what can be shown later for a step: handed in, sent, refused. */
	add_proof(request: AddProofRequest): Promise<UndoView>;
	/** Removes a proof. */
	remove_proof(request: EntryRequest): Promise<UndoView>;
	/** Writes an encrypted copy of the whole vault to a file. */
	save_copy(request: SaveCopyRequest): Promise<SavedCopyView>;
	/** Writes a sheet as a PDF that anybody can read: what stands in the request, and nothing besides. */
	print_sheet(request: PrintSheetRequest): Promise<SavedSheetView>;
	/** Writes everything of the open case to a file that anybody can read. */
	export_case(request: ExportCaseRequest): Promise<SavedCopyView>;
	/** Brings a copy back on a device that has no vault. */
	open_copy(request: OpenCopyRequest): Promise<StatusView>;
	/** The catalogue: version, day of the law, sources, switches. */
	catalogue(): Promise<CatalogueView>;
	/** The communes there are to choose from. */
	communes(): Promise<CommuneListView>;
	/** Looks for a commune at its address. */
	look_up_commune(request: LookUpRequest): Promise<ErrandView>;
	/** Takes the catalogue of the commune that was found; it becomes the place of the open case. */
	install_commune(request: ErrandRequest): Promise<PlanChangesView>;
	/** How something stands that needs a network. */
	errand(request: ErrandRequest): Promise<ErrandView>;
	/** Gives it up. */
	cancel_errand(request: ErrandRequest): Promise<Done>;
	/** Brings every case back that the recovery code opens at a commune, on a device that has no vault. */
	recover_from_commune(request: RecoverFromCommuneRequest): Promise<ErrandView>;
	/** How the exchange of the open case stands. */
	sync(): Promise<SyncView>;
	/** Exchanges as soon as it can be. */
	sync_now(): Promise<SyncView>;
	/** Lets the photos of the open case that wait travel, however many they are. */
	exchange_photos(): Promise<SyncView>;
	/** Whether photos travel without being asked for, however many they are. */
	set_photo_exchange(request: PhotoExchangeRequest): Promise<SyncView>;
	/** Makes the open case one that other devices can share. */
	share_case(request: ShareCaseRequest): Promise<SyncView>;
	/** Hands in the code that the commune gave out. */
	enter_activation(request: ActivationRequest): Promise<SyncView>;
	/** Begins to let a device in. */
	invite(request: InviteRequest): Promise<InvitationView>;
	/** How far letting a device in is. */
	invitation(): Promise<InvitationView>;
	/** Takes what the other device showed, and lets it in. */
	invite_answer(request: InviteAnswerRequest): Promise<InvitationView>;
	/** Says whether both screens show the same digits; then the other device is let in. */
	confirm_digits(request: ConfirmRequest): Promise<InvitationView>;
	/** Gives it up. */
	cancel_invitation(): Promise<Done>;
	/** Begins to share a case of another device. */
	join(request: JoinRequest): Promise<JoinView>;
	/** How far that is. */
	joining(): Promise<JoinView>;
	/** Says whether both screens show the same digits. */
	confirm_joining(request: ConfirmRequest): Promise<JoinView>;
	/** Gives it up; a case that was not joined yet goes. */
	cancel_joining(): Promise<Done>;
	/** Who shares the open case. */
	members(): Promise<MembersView>;
	/** What the people of the case call a member. */
	rename_member(request: RenameMemberRequest): Promise<Done>;
	/** Removes a member: it reads nothing that is written from then on. */
	remove_member(request: MemberRequest): Promise<Done>;
	/** What a removed member wrote that does not count. */
	quarantine(request: MemberRequest): Promise<QuarantineView>;
	/** Lets all of it count. */
	release(request: MemberRequest): Promise<Done>;
}

export const commandNames = [
	'status',
	'create_vault',
	'unlock',
	'mend',
	'recover',
	'change_passphrase',
	'renew_recovery_code',
	'lock',
	'start_over',
	'delete_everything',
	'set_preferences',
	'reminders',
	'set_reminders',
	'texts',
	'cases',
	'week',
	'create_case',
	'open_case',
	'rename_case',
	'set_names_hidden',
	'show_names',
	'hide_names',
	'remove_case',
	'people',
	'add_person',
	'rename_person',
	'remove_person',
	'set_place',
	'story',
	'news',
	'answer',
	'conflicts',
	'choose',
	'now',
	'plan',
	'search',
	'map',
	'step',
	'counter',
	'record_step',
	'undo',
	'add_note',
	'save_draft',
	'form',
	'keep_form',
	'papers',
	'hold_paper',
	'drop_paper',
	'photos',
	'put_piece',
	'look_at_picture',
	'drop_picture',
	'add_photo',
	'remove_photo',
	'letters',
	'save_letter',
	'answer_letter',
	'remove_letter',
	'save_appointment',
	'remove_appointment',
	'calendar',
	'save_calendar',
	'add_proof',
	'remove_proof',
	'save_copy',
	'print_sheet',
	'export_case',
	'open_copy',
	'catalogue',
	'communes',
	'look_up_commune',
	'install_commune',
	'errand',
	'cancel_errand',
	'recover_from_commune',
	'sync',
	'sync_now',
	'exchange_photos',
	'set_photo_exchange',
	'share_case',
	'enter_activation',
	'invite',
	'invitation',
	'invite_answer',
	'confirm_digits',
	'cancel_invitation',
	'join',
	'joining',
	'confirm_joining',
	'cancel_joining',
	'members',
	'rename_member',
	'remove_member',
	'quarantine',
	'release',
] as const;
