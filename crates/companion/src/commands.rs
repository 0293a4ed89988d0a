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
            /// Removes everything that DiKo wrote on this device, for good.
            delete_everything(request: UnlockRequest) -> StatusView;
            /// Language, appearance, automatic lock.
            set_preferences(request: PreferencesRequest) -> StatusView;
            /// Whether this device reminds.
            reminders() -> RemindersView;
            /// Lets this device remind, where its system allows it, or ends it.
            set_reminders(request: SetRemindersRequest) -> RemindersView;
            /// The catalogue's texts of one language, and the German ones for the official terms.
            texts(request: TextsRequest) -> TextsView;
            /// The cases in this vault.
            cases() -> CasesView;
            /// What is due in all of them.
            week() -> WeekView;
            /// A new, empty case; it becomes the open one.
            create_case(request: NameCaseRequest) -> CasesView;
            /// Makes a case the open one.
            open_case(request: CaseRequest) -> CasesView;
            /// Renames a case.
            rename_case(request: RenameCaseRequest) -> CasesView;
            /// Hides the names of a case on this device, or says that they need not be hidden.
            set_names_hidden(request: HideNamesRequest) -> UndoView;
            /// Shows hidden names to whoever knows the passphrase, until the vault locks.
            show_names(request: UnlockRequest) -> StatusView;
            /// Ends that.
            hide_names() -> StatusView;
            /// Removes a case and its file from this device. Cannot be undone. A shared one says first that it leaves.
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
            /// What devices wrote without knowing of each other: two versions to choose from.
            conflicts() -> ConflictsView;
            /// Takes one version; the others end.
            choose(request: ChooseRequest) -> UndoView;
            /// What to do now.
            now() -> NowView;
            /// All steps by field of life.
            plan() -> PlanView;
            /// Steps, papers, people and notes by a word of any language.
            search(request: SearchRequest) -> SearchView;
            /// The plan as a drawing: a lane for each office, papers on the lines between the steps.
            map(request: MapRequest) -> MapView;
            /// One step with its day, papers, office and notes.
            step(request: StepRequest) -> StepView;
            /// What an official is shown of a step.
            counter(request: StepRequest) -> CounterView;
            /// Records a step as done, handed in, not for me, or open again.
            record_step(request: RecordStepRequest) -> UndoView;
            /// Takes the last change back.
            undo(request: UndoRequest) -> Done;
            /// Adds a note to a step.
            add_note(request: AddNoteRequest) -> UndoView;
            /// Keeps what was typed and not yet saved.
            save_draft(request: DraftRequest) -> Done;
            /// What was typed into a form and not saved.
            form(request: FormRequest) -> FormView;
            /// Keeps what is typed into a form until it is saved.
            keep_form(request: KeepFormRequest) -> Done;
            /// The papers of everyone.
            papers() -> PapersView;
            /// Says that a paper is in hand, with the day printed on it.
            hold_paper(request: HoldPaperRequest) -> UndoView;
            /// Says that a paper is not in hand any more.
            drop_paper(request: PaperRequest) -> UndoView;
            /// The photographed pages of a paper, a letter or a proof.
            photos(request: PhotosRequest) -> PhotosView;
            /// Hands over a part of a picture; it is kept in memory alone.
            put_piece(request: PieceRequest) -> Done;
            /// Reads the picture that was handed over.
            look_at_picture(request: PictureRequest) -> PictureView;
            /// Forgets it.
            drop_picture(request: PictureRequest) -> Done;
            /// Makes a page of it and keeps that, encrypted.
            add_photo(request: AddPhotoRequest) -> UndoView;
            /// Removes a page.
            remove_photo(request: EntryRequest) -> UndoView;
            /// What offices wrote, and until when to answer.
            letters() -> LettersView;
            /// Writes a letter down, or changes what was written of it.
            save_letter(request: SaveLetterRequest) -> UndoView;
            /// Says that a letter was answered today, or not after all.
            answer_letter(request: AnswerLetterRequest) -> UndoView;
            /// Removes a letter.
            remove_letter(request: EntryRequest) -> UndoView;
            /// Writes an appointment down, or changes it.
            save_appointment(request: SaveAppointmentRequest) -> UndoView;
            /// Removes an appointment.
            remove_appointment(request: EntryRequest) -> UndoView;
            /// The days that would go into the calendar of the device: one appointment, or all days.
            calendar(request: CalendarRequest) -> CalendarView;
            /// Writes them to a file that calendars open. It is not encrypted.
            save_calendar(request: SaveCalendarRequest) -> SavedCopyView;
            /// Writes down what can be shown later for a step: handed in, sent, refused.
            add_proof(request: AddProofRequest) -> UndoView;
            /// Removes a proof.
            remove_proof(request: EntryRequest) -> UndoView;
            /// Writes an encrypted copy of the whole vault to a file.
            save_copy(request: SaveCopyRequest) -> SavedCopyView;
            /// Writes a sheet as a PDF that anybody can read: what stands in the request, and nothing besides.
            print_sheet(request: PrintSheetRequest) -> SavedSheetView;
            /// Writes everything of the open case to a file that anybody can read.
            export_case(request: ExportCaseRequest) -> SavedCopyView;
            /// Brings a copy back on a device that has no vault.
            open_copy(request: OpenCopyRequest) -> StatusView;
            /// The catalogue: version, day of the law, sources, switches.
            catalogue() -> CatalogueView;
            /// The communes there are to choose from.
            communes() -> CommuneListView;
            /// Looks for a commune at its address.
            look_up_commune(request: LookUpRequest) -> ErrandView;
            /// Takes the catalogue of the commune that was found; it becomes the place of the open case.
            install_commune(request: ErrandRequest) -> PlanChangesView;
            /// How something stands that needs a network.
            errand(request: ErrandRequest) -> ErrandView;
            /// Gives it up.
            cancel_errand(request: ErrandRequest) -> Done;
            /// Brings every case back that the recovery code opens at a commune, on a device that has no vault.
            recover_from_commune(request: RecoverFromCommuneRequest) -> ErrandView;
            /// How the exchange of the open case stands.
            sync() -> SyncView;
            /// Exchanges as soon as it can be.
            sync_now() -> SyncView;
            /// Lets the photos of the open case that wait travel, however many they are.
            exchange_photos() -> SyncView;
            /// Whether photos travel without being asked for, however many they are.
            set_photo_exchange(request: PhotoExchangeRequest) -> SyncView;
            /// Makes the open case one that other devices can share.
            share_case(request: ShareCaseRequest) -> SyncView;
            /// Hands in the code that the commune gave out.
            enter_activation(request: ActivationRequest) -> SyncView;
            /// Begins to let a device in.
            invite(request: InviteRequest) -> InvitationView;
            /// How far letting a device in is.
            invitation() -> InvitationView;
            /// Takes what the other device showed, and lets it in.
            invite_answer(request: InviteAnswerRequest) -> InvitationView;
            /// Says whether both screens show the same digits; then the other device is let in.
            confirm_digits(request: ConfirmRequest) -> InvitationView;
            /// Gives it up.
            cancel_invitation() -> Done;
            /// Begins to share a case of another device.
            join(request: JoinRequest) -> JoinView;
            /// How far that is.
            joining() -> JoinView;
            /// Says whether both screens show the same digits.
            confirm_joining(request: ConfirmRequest) -> JoinView;
            /// Gives it up; a case that was not joined yet goes.
            cancel_joining() -> Done;
            /// Who shares the open case.
            members() -> MembersView;
            /// What the people of the case call a member.
            rename_member(request: RenameMemberRequest) -> Done;
            /// Removes a member: it reads nothing that is written from then on.
            remove_member(request: MemberRequest) -> Done;
            /// What a removed member wrote that does not count.
            quarantine(request: MemberRequest) -> QuarantineView;
            /// Lets all of it count.
            release(request: MemberRequest) -> Done;
        }
    };
}
