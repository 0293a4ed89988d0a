//! A plan beside what its story expects of it: items with their state and day, what must be absent, the order, what
//! comes next, what is asked.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::catalogue::Catalogue;
use diko_core::household::Household;
use diko_core::plan::{Plan, PlanItem};
use diko_core::{Day, derive};
use serde::{Deserialize, Serialize};

use crate::fault::{Fault, FaultKind};
use crate::source::Node;

/// `<story>.expected.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Expected {
    pub(super) today: Day,
    #[serde(default)]
    pub(super) item: Vec<ExpectedItem>,
    /// Every step of the plan, per person, in any order.
    #[serde(default)]
    pub(super) steps: BTreeMap<String, Vec<String>>,
    /// `person/step`: these come in this order, others may stand between them.
    #[serde(default)]
    pub(super) order: Vec<String>,
    /// `person/step`, or a step for everyone.
    #[serde(default)]
    pub(super) absent: Vec<String>,
    /// `person/step`, in order; absent means any.
    pub(super) next: Option<Vec<String>>,
    /// `person/fact`: each of these is asked, others may be.
    #[serde(default)]
    pub(super) questions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExpectedItem {
    pub(super) person: String,
    pub(super) step: String,
    state: String,
    /// A day, or `none` where there must be no day.
    due: Option<String>,
    urgency: Option<String>,
    /// The kind of rule, where there is no day to tell it: `immediately` means "now".
    rule: Option<String>,
    opens_on: Option<Day>,
    /// An adviser should be asked first.
    caution: Option<bool>,
    pub(super) blocked_by: Option<Vec<String>>,
    pub(super) missing: Option<Vec<String>>,
}

pub(super) fn check(
    expected: &Expected,
    root: &Node,
    catalogue: &Catalogue,
    household: &Household,
) -> Vec<Fault> {
    let plan = derive(catalogue, household, expected.today);
    let mut compare = Compare { plan: &plan, root, faults: Vec::new() };
    if expected.item.is_empty() {
        compare.tell(1, "expects nothing: no [[item]]".into());
    }
    for (index, item) in expected.item.iter().enumerate() {
        compare.item(item, root.line_of_nth("item", index));
    }
    compare.whole(expected);
    compare.faults
}

struct Compare<'a> {
    plan: &'a Plan,
    root: &'a Node,
    faults: Vec<Fault>,
}

impl Compare<'_> {
    fn item(&mut self, item: &ExpectedItem, line: usize) {
        let place = format!("{}/{}", item.person, item.step);
        let Some(found) = self.plan.plan.iter().find(|found| name(found) == place) else {
            return self.tell(line, format!("{place} is not in the plan"));
        };
        let due = found.due.as_ref().map_or_else(|| "none".to_owned(), |due| due.on.to_string());
        let ids = |ids: &mut dyn Iterator<Item = &str>| ids.collect::<Vec<_>>().join(" ");
        let text = |list: &Vec<String>| list.join(" ");
        let day = |day: Option<Day>| day.map_or_else(|| "none".to_owned(), |day| day.to_string());
        let blocks = ids(&mut found.blocked_by.iter().map(|step| step.as_str()));
        let missing = ids(&mut found.missing_documents.iter().map(|paper| paper.as_str()));
        for (what, wanted, is) in [
            ("state", Some(item.state.clone()), word(&found.state)),
            ("due", item.due.clone(), due),
            ("urgency", item.urgency.clone(), word(&found.urgency)),
            ("rule", item.rule.clone(), word(&found.rule)),
            ("caution", item.caution.map(|asked| asked.to_string()), found.caution.to_string()),
            ("opens_on", item.opens_on.map(|opens| day(Some(opens))), day(found.opens_on)),
            ("blocked_by", item.blocked_by.as_ref().map(text), blocks),
            ("missing", item.missing.as_ref().map(text), missing),
        ] {
            self.differ(line, &format!("{place} {what}"), wanted.as_deref(), &is);
        }
    }

    fn whole(&mut self, expected: &Expected) {
        for (person, wanted) in &expected.steps {
            let items = self.plan.plan.iter().filter(|item| &item.person.0 == person);
            let found: BTreeSet<&str> = items.map(|item| item.step.as_str()).collect();
            let wanted: BTreeSet<&str> = wanted.iter().map(String::as_str).collect();
            let line = self.line("steps");
            for step in wanted.difference(&found) {
                self.tell(line, format!("{person}/{step} is not in the plan"));
            }
            for step in found.difference(&wanted) {
                self.tell(line, format!("{person}/{step} is in the plan and not expected"));
            }
        }
        let found: Vec<String> =
            self.plan.plan.iter().map(name).filter(|item| expected.order.contains(item)).collect();
        self.differ(self.line("order"), "order", Some(&expected.order.join(" ")), &found.join(" "));
        for absent in &expected.absent {
            let is_it = |found: &PlanItem| name(found) == *absent || found.step.as_str() == absent;
            if self.plan.plan.iter().any(is_it) {
                self.tell(self.root.line_of(absent), format!("{absent} is in the plan"));
            }
        }
        let next: Vec<String> =
            self.plan.next.iter().map(|next| format!("{}/{}", next.person.0, next.step)).collect();
        let wanted = expected.next.as_ref().map(|next| next.join(" "));
        self.differ(self.line("next"), "next", wanted.as_deref(), &next.join(" "));
        for question in &expected.questions {
            let mut asked = self.plan.open_questions.iter();
            if !asked.any(|asked| format!("{}/{}", asked.person.0, asked.fact) == *question) {
                self.tell(self.root.line_of(question), format!("{question} is not asked"));
            }
        }
    }

    fn line(&self, key: &str) -> usize {
        self.root.line_of_key(key)
    }

    fn differ(&mut self, line: usize, what: &str, wanted: Option<&str>, found: &str) {
        if let Some(wanted) = wanted.filter(|wanted| *wanted != found) {
            self.tell(line, format!("{what}: expected {wanted}, found {found}"));
        }
    }

    fn tell(&mut self, line: usize, message: String) {
        self.faults.push(self.root.fault_on(line, FaultKind::Plan, message));
    }
}

fn name(item: &PlanItem) -> String {
    format!("{}/{}", item.person.0, item.step)
}

/// A word of a closed list as the contract writes it.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|json| json.as_str().map(str::to_owned)).unwrap_or_default()
}
