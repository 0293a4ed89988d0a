//! Days for the calendar of the device: what would leave, line by line, and the file.

use std::io::Write;
use std::path::PathBuf;

use super::State;
use super::copies::absent;
use crate::ErrorCode;
use crate::calendar::{Event, calendar};
use crate::check;
use crate::look::calendar::{CalendarDay, of_appointment};
use crate::views::{
    CalendarDayView, CalendarRequest, CalendarView, CalendarWord, SaveCalendarRequest, SavedCopyView,
};

impl State {
    pub fn calendar(&mut self, request: &CalendarRequest) -> Result<CalendarView, ErrorCode> {
        let view = |day: CalendarDay| CalendarDayView { word: day.word, on: day.on.to_string(), at: day.at };
        let days = self.calendar_days(request.appointment.as_deref())?;
        Ok(CalendarView { days: days.into_iter().map(view).collect() })
    }

    /// Never writes over a file.
    pub fn save_calendar(&mut self, request: &SaveCalendarRequest) -> Result<SavedCopyView, ErrorCode> {
        let appointment = check::name(&request.appointment_title)?;
        let last_day = check::name(&request.last_day_title)?;
        let event = |day: CalendarDay| {
            let title = match day.word {
                CalendarWord::Appointment => &appointment,
                CalendarWord::LastDay => &last_day,
            };
            let minute = day.at.as_deref().and_then(check::minute);
            Event { uid: day.uid, title: title.clone(), on: day.on, minute }
        };
        let days = self.calendar_days(request.appointment.as_deref())?;
        let events: Vec<Event> = days.into_iter().map(event).collect();
        let text = calendar(&events, self.config.clock.seconds());
        let path = match &request.path {
            Some(path) => absent(PathBuf::from(path))?,
            None => self.free_path("calendar", "ics")?,
        };
        let mut file = std::fs::File::create_new(&path).map_err(|error| write_error(error.kind()))?;
        file.write_all(text.as_bytes()).map_err(|error| write_error(error.kind()))?;
        #[expect(clippy::cast_precision_loss, reason = "a size to show; exact up to 2^53 bytes")]
        Ok(SavedCopyView { bytes: text.len() as f64, path: path.display().to_string() })
    }

    /// Of one appointment, or all.
    fn calendar_days(&self, appointment: Option<&str>) -> Result<Vec<CalendarDay>, ErrorCode> {
        self.look(|look, case| {
            let mut appointments = case.appointments();
            let Some(id) = appointment else {
                return Ok(look.calendar_days(appointments, &case.letters()));
            };
            appointments.retain(|one| one.id.to_hex() == id);
            let one = appointments.first().ok_or(ErrorCode::EntryGone)?;
            Ok(vec![of_appointment(one)])
        })
    }
}

fn write_error(kind: std::io::ErrorKind) -> ErrorCode {
    match kind {
        std::io::ErrorKind::AlreadyExists => ErrorCode::CopyTargetExists,
        std::io::ErrorKind::StorageFull => ErrorCode::DiskFull,
        _ => ErrorCode::ReadOnly,
    }
}
