//! Sharing the open case: beginning it, how its exchange stands, hurrying it.

use diko_sync::{Sharing, Standing, Status};

use super::chores::make_identity;
use super::communes::place;
use super::{PHOTOS_ALWAYS, State, YES, make};
use crate::ErrorCode;
use crate::case::Case;
use crate::clock::{berlin_day, berlin_time};
use crate::views::{
    ActivationRequest, InstantView, PhotoExchangeRequest, ShareCaseRequest, SyncView, SyncWord,
};

/// Longer than any code that a commune gives out.
const LONGEST_CODE: usize = 40;

impl State {
    pub fn sync(&mut self) -> Result<SyncView, ErrorCode> {
        self.case_mut().and_then(view)
    }

    /// For every shared case of the vault, since one network serves all.
    pub fn sync_now(&mut self) -> Result<SyncView, ErrorCode> {
        let now = self.moment();
        self.session_mut()?.cases.values_mut().for_each(|case| case.hurry(now));
        self.sync()
    }

    pub fn exchange_photos(&mut self) -> Result<SyncView, ErrorCode> {
        self.case_mut()?.let_photos_travel();
        self.sync_now()
    }

    /// For every case of the vault, since it is one person who pays.
    pub fn set_photo_exchange(&mut self, request: &PhotoExchangeRequest) -> Result<SyncView, ErrorCode> {
        let session = self.session_mut()?;
        session.vault.set_setting(PHOTOS_ALWAYS, if request.always { YES } else { "" })?;
        session.cases.values_mut().for_each(|case| case.set_photos_always(request.always));
        self.sync_now()
    }

    pub fn share_case(&mut self, request: &ShareCaseRequest) -> Result<SyncView, ErrorCode> {
        let (origin, commune) = match (&request.commune, &request.origin) {
            (Some(id), None) => {
                let origin = self.library.origin(id).ok_or(ErrorCode::UnknownPlace)?;
                (origin.to_owned(), Some(id.clone()))
            }
            (None, Some(typed)) => {
                let origin = place(typed)?;
                let commune = self.library.commune_at(&origin);
                (origin, commune)
            }
            _ => return Err(ErrorCode::BadRequest),
        };
        let activation = request.activation.as_deref().map(activation).transpose()?;
        let now = self.moment();
        let random = self.config.random.as_mut();
        let session = self.session.as_mut().ok_or(ErrorCode::VaultLocked)?;
        let id = session.open.ok_or(ErrorCode::NoCase)?;
        let own = make_identity(random)?;
        let case = session.load(id, random)?;
        let founder = diko_wire::DeviceKey::from_seed(*own.seed)?.public();
        let sharing = Sharing {
            case: diko_core::ops::Id128(make(random)?),
            origin,
            commune,
            founder,
            own: own.clone(),
            successor: None,
            door: None,
        };
        case.share(&sharing, true)?;
        case.admit(
            &diko_sync::admission(&own, diko_wire::Role::Owner, diko_wire::MemberKind::Device)?,
            now.at,
        )?;
        if let Some(code) = activation {
            case.engine()?.use_activation(code);
        }
        session.admit_paper(id, now, random)?;
        self.sync_now()
    }

    pub fn enter_activation(&mut self, request: &ActivationRequest) -> Result<SyncView, ErrorCode> {
        let code = activation(&request.code)?;
        self.case_mut()?.engine()?.use_activation(code);
        self.sync_now()
    }
}

fn activation(typed: &str) -> Result<String, ErrorCode> {
    let code = typed.trim();
    let is_plain = (1..=LONGEST_CODE).contains(&code.len())
        && code.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ');
    if is_plain { Ok(code.to_owned()) } else { Err(ErrorCode::BadValue) }
}

fn view(case: &mut Case) -> Result<SyncView, ErrorCode> {
    let (trouble, photos_always) = (case.trouble(), case.photos_always());
    if !case.is_shared() {
        return Ok(SyncView {
            shared: false,
            origin: None,
            commune: None,
            state: SyncWord::Never,
            waiting: 0,
            last_exchange: None,
            withheld: 0,
            unread: 0,
            quarantined: 0,
            parked: 0,
            photo_bytes: 0.0,
            photos_always,
            members: 0,
            role: None,
            trouble,
            revision: case.revision(),
        });
    }
    let status = case.exchange_status()?;
    let role = case.role()?;
    let members = case.members()?.iter().filter(|member| member.is_present_device()).count();
    let (revision, photo_bytes) = (case.revision(), case.photo_bytes()?);
    let sharing = case.engine()?.sharing();
    Ok(SyncView {
        shared: true,
        origin: Some(sharing.origin.clone()),
        commune: sharing.commune.clone(),
        state: word(&status, role.is_some()),
        waiting: count(status.waiting),
        last_exchange: status.last_exchange.map(instant),
        withheld: count(status.withheld),
        unread: count(status.unread),
        quarantined: count(status.quarantined),
        parked: count(status.parked),
        photo_bytes: f64::from(count(photo_bytes)),
        photos_always,
        members: count(members),
        role: role.map(Into::into),
        trouble,
        revision,
    })
}

fn word(status: &Status, is_member: bool) -> SyncWord {
    match status.standing {
        _ if status.removed => SyncWord::Removed,
        Standing::NotLetIn if !is_member => SyncWord::WaitingForAdmission,
        Standing::NotLetIn => SyncWord::NotLetIn,
        Standing::Offline => SyncWord::Offline,
        Standing::Busy => SyncWord::Busy,
        Standing::ActivationNeeded => SyncWord::ActivationNeeded,
        Standing::Good => SyncWord::Good,
        Standing::New if !is_member => SyncWord::WaitingForAdmission,
        // Since the last start nothing was tried; what was exchanged before still is.
        Standing::New if status.last_exchange.is_some() => SyncWord::Good,
        Standing::New => SyncWord::Never,
    }
}

fn instant(seconds: i64) -> InstantView {
    InstantView { on: berlin_day(seconds).to_string(), time: berlin_time(seconds) }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
