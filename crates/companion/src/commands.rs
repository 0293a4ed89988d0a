//! The one list of commands. The Tauri handler, the test bridge, the permission manifest and the TypeScript
//! interface are all made from it, so none can drift. This file is also read by the app's build script: it holds
//! the list and nothing else.

/// Hands the list to a macro: `name(request: Type) -> Answer` or `name() -> Answer`, each with its sentence.
#[macro_export]
macro_rules! for_each_command {
    ($callback:ident) => {
        $callback! {
            /// What the app has to show first.
            status() -> StatusView;
            /// Makes the vault on this device. Answers the recovery code, shown once.
            create_vault(request: CreateVaultRequest) -> RecoveryCodeView;
            /// Opens the vault with the passphrase.
            unlock(request: UnlockRequest) -> StatusView;
            /// Opens a damaged vault as far as it can be mended. What cannot be read is put aside, nothing is deleted.
            mend(request: UnlockRequest) -> StatusView;
            /// Opens the vault with the recovery code and sets a new passphrase. Mends what is damaged on the way.
            recover(request: RecoverRequest) -> StatusView;
            /// Changes the passphrase of the open vault.
            change_passphrase(request: ChangePassphraseRequest) -> Done;
            /// Makes a new recovery code; the old one ends.
            renew_recovery_code(request: RenewRecoveryCodeRequest) -> RecoveryCodeView;
            /// Forgets the keys; the page reloads.
            lock() -> StatusView;
            /// Puts the unreadable vault aside (nothing is deleted) so that a new one can be made.
            start_over() -> StatusView;
            /// Language, appearance, automatic lock.
            set_preferences(request: PreferencesRequest) -> StatusView;
            /// The catalogue's texts of one language, and the German ones for the official terms.
            texts(request: TextsRequest) -> TextsView;
            /// The cases in this vault.
            cases() -> CasesView;
            /// A new, empty case; it becomes the open one.
            create_case(request: NameCaseRequest) -> CasesView;
            /// Makes a case the open one.
            open_case(request: CaseRequest) -> CasesView;
            /// Renames a case.
            rename_case(request: RenameCaseRequest) -> CasesView;
            /// Removes a case and its file from this device. Cannot be undone.
            remove_case(request: CaseRequest) -> CasesView;
            /// The persons of the open case with their facts.
            people() -> PeopleView;
            /// Adds a person to the household.
            add_person(request: AddPersonRequest) -> PersonView;
            /// Renames a person.
            rename_person(request: RenamePersonRequest) -> Done;
            /// Takes a person out of the household; can be undone.
            remove_person(request: PersonRequest) -> UndoView;
            /// The Land and commune the household lives in.
            set_place(request: PlaceRequest) -> PlanChangesView;
            /// The questions of a person's story, with what was answered.
            story(request: StoryRequest) -> StoryView;
            /// What can be new in a person's life, as far as it would change the plan.
            news(request: PersonRequest) -> NewsView;
            /// Answers one question, or takes the answer back.
            answer(request: AnswerRequest) -> StoryView;
            /// What to do now.
            now() -> NowView;
            /// All steps by field of life.
            plan() -> PlanView;
            /// One step with its day, papers, office and notes.
            step(request: StepRequest) -> StepView;
            /// Records a step as done, handed in, not for me, or open again.
            record_step(request: RecordStepRequest) -> UndoView;
            /// Takes the last change back.
            undo(request: UndoRequest) -> Done;
            /// Adds a note to a step.
            add_note(request: AddNoteRequest) -> UndoView;
            /// Keeps what was typed and not yet saved.
            save_draft(request: DraftRequest) -> Done;
            /// The papers of everyone.
            papers() -> PapersView;
            /// Says that a paper is in hand, with the day printed on it.
            hold_paper(request: HoldPaperRequest) -> UndoView;
            /// Says that a paper is not in hand any more.
            drop_paper(request: PaperRequest) -> UndoView;
            /// Writes an encrypted copy of the whole vault to a file.
            save_copy(request: SaveCopyRequest) -> SavedCopyView;
            /// Brings a copy back on a device that has no vault.
            open_copy(request: OpenCopyRequest) -> StatusView;
            /// The catalogue: version, day of the law, sources, switches.
            catalogue() -> CatalogueView;
        }
    };
}
