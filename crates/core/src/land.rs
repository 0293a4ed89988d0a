//! The sixteen Länder and their public holidays, computed for any year, and the working day the law means
//! (§193 BGB, §31(3) VwVfG).

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Land { Bw, By, Be, Bb, Hb, Hh, He, Mv, Ni, Nw, Rp, Sl, Sn, St, Sh, Th }

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday { NewYear }
