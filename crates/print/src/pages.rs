//! Which strip comes on which page. A row stays whole, and whoever names the next row stays with it; only what is higher
//! than a page is cut between two lines. Not here: how a page is drawn.

use crate::strips::{Block, Head, MARGIN, Mark, PAGE, Strip};

/// Room at the foot for the number of the page.
pub(crate) const FOOT: f32 = 24.0;

/// The strips of each page below its head. There is always a first page.
pub(crate) fn paginate(head: &Head, rows: Vec<Block>) -> Vec<Vec<Strip>> {
    let mut pages = Pages { head, done: Vec::new(), page: Vec::new(), used: 0.0 };
    let mut group: Vec<Strip> = Vec::new();
    for block in rows {
        group.extend(block.strips);
        if !block.keeps {
            pages.place(std::mem::take(&mut group));
        }
    }
    pages.place(group);
    pages.done.push(pages.page);
    pages.done
}

struct Pages<'a> {
    head: &'a Head,
    done: Vec<Vec<Strip>>,
    page: Vec<Strip>,
    used: f32,
}

impl Pages<'_> {
    /// What belongs together goes where it fits as a whole.
    fn place(&mut self, group: Vec<Strip>) {
        if self.used + height(&group) > self.room() && !self.page.is_empty() {
            self.turn();
        }
        for strip in group {
            // The head of the page ends with a rule: another one below it would be one too many.
            if strip.mark == Mark::Rule && self.page.is_empty() {
                continue;
            }
            if self.used + strip.height > self.room() && !self.page.is_empty() {
                self.turn();
            }
            self.used += strip.height;
            self.page.push(strip);
        }
    }

    fn turn(&mut self) {
        self.done.push(std::mem::take(&mut self.page));
        self.used = 0.0;
    }

    fn room(&self) -> f32 {
        let head = if self.done.is_empty() { &self.head.first } else { &self.head.other };
        PAGE.1 - 2.0 * MARGIN - FOOT - height(head)
    }
}

pub(crate) fn height(strips: &[Strip]) -> f32 {
    strips.iter().map(|strip| strip.height).sum()
}
