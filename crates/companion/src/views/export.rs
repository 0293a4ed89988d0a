//! Everything of a case as a file that anybody can read.

use serde::Deserialize;
use ts_rs::TS;

request! {
    struct ExportCaseRequest {
        /// What the reader of the file is told, in the words of the person.
        readme: String,
        /// Absent: in the folder for copies.
        path: Option<String>,
    }
}
