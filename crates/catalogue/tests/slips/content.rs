//! Slips in the structure: shape, names, meaning, and the plans of the stories.

use super::{add, cut, first, inside, remove, replace, swap, told_in, without};
use crate::{Mutation, slip};

const STEPS: &str = "federal/steps/";
const PAPERS: &str = "federal/papers.toml";
const OFFICES: &str = "federal/offices.toml";
const SWITCHES: &str = "federal/switches.toml";
const CONDITIONS: &str = "federal/conditions.toml";
const MANIFEST: &str = "federal/manifest.toml";
const IDS: &str = "federal/ids.toml";

/// A good step, to be added whole with one slip in it.
const STEP: &str = r#"
[[step]]
id = "neu"
field = "home"
office = "meldebehoerde"
sources = [{ cite = "§1 BMG", url = "https://www.gesetze-im-internet.de/bmg/__1.html" }]
checked_on = "2026-08-19"
"#;

pub(crate) fn shape() -> Vec<Mutation> {
    vec![
        slip("syntax", "a quote is left open", swap(STEPS, "id = \"anmelden\"", "id = \"anmelden")),
        slip("syntax", "a key is misspelled in a step", swap(STEPS, "checked_on", "cheked_on")),
        slip("syntax", "a key is misspelled in a paper", swap(PAPERS, "issuer", "isuer")),
        slip("syntax", "a key is misspelled in the manifest", swap(MANIFEST, "valid_until", "valid_till")),
        slip(
            "syntax",
            "a key is misspelled in a deadline",
            inside(STEPS, "anmelden", "days = 14", "day = 14"),
        ),
        slip(
            "syntax",
            "a key is misspelled in a question",
            swap("federal/questions.toml", "when = ", "wen = "),
        ),
        slip("syntax", "a key is misspelled in a Land", swap("lands/", "source = ", "sources = ")),
        slip(
            "syntax",
            "a key is there twice",
            inside(STEPS, "anmelden", "office =", "office = \"bamf\"\noffice ="),
        ),
        slip("syntax", "a fact is misspelled", swap(CONDITIONS, "fact = \"dwelling\"", "fact = \"dweling\"")),
        slip("syntax", "a code is misspelled", swap(CONDITIONS, "is = \"private\"", "is = \"privat\"")),
        slip("syntax", "a test is misspelled", swap(CONDITIONS, "known = true", "knwon = true")),
        slip("syntax", "a field of life is misspelled", swap(STEPS, "\"registration\"", "\"registraton\"")),
        slip("syntax", "whom a step concerns is misspelled", swap(STEPS, "\"household\"", "\"houshold\"")),
        slip("syntax", "an event is misspelled", swap(STEPS, "from = \"einzug\"", "from = \"einzugg\"")),
        slip(
            "syntax",
            "a kind of deadline is misspelled",
            swap(STEPS, "kind = \"within\"", "kind = \"whithin\""),
        ),
        slip(
            "syntax",
            "a deadline has two periods",
            inside(STEPS, "anmelden", "days = 14", "days = 14, months = 1"),
        ),
        slip("syntax", "a deadline has no period", inside(STEPS, "anmelden", "days = 14, ", "")),
        slip("syntax", "an expiry is misspelled", swap(PAPERS, "\"printed\"", "\"printd\"")),
        slip("syntax", "a yes is written in quotes", swap(PAPERS, "\nstore = false", "\nstore = \"false\"")),
        slip("syntax", "a day does not exist", inside(STEPS, "anmelden", "2026-08-19", "2026-02-30")),
        slip(
            "syntax",
            "a switch ends on no day",
            swap(SWITCHES, "until = \"2026-12-31\"", "until = \"2026-13-31\""),
        ),
        slip("syntax", "a step has no office", cut(STEPS, "office = ")),
        slip("syntax", "a step has no day of a check", cut(STEPS, "checked_on = ")),
        slip("syntax", "the manifest has no end", cut(MANIFEST, "valid_until = ")),
        slip("syntax", "a Land is misspelled", swap("lands/", "code = \"NW\"", "code = \"NX\"")),
        slip("syntax", "a file has another kind of element", add(OFFICES, "\n[[office]]\nid = \"x\"\n")),
        slip(
            "syntax",
            "a question asks no fact",
            add("federal/questions.toml", "\n[[question]]\nfact = \"shoe_size\"\n"),
        ),
        slip("unreadable", "the manifest is gone", remove(MANIFEST)),
        slip("unreadable", "a Land is gone", remove("lands/by.toml")),
    ]
}

pub(crate) fn names() -> Vec<Mutation> {
    let retired = |by: &'static str| {
        move |files: &mut diko_catalogue::Files| {
            inside(STEPS, "ummelden", "id = \"ummelden\"", "id = \"ummelden\"\nreplaced_by = \"anmelden\"")(
                files,
            );
            inside(STEPS, "anmelden", "id = \"anmelden\"", by)(files)
        }
    };
    vec![
        slip(
            "unknown",
            "`after` names no step",
            inside(STEPS, "anmelden", "after = [\"", "after = [\"kein_"),
        ),
        slip("unknown", "`requires` names no step", swap(STEPS, "{ steps = [\"", "{ steps = [\"kein_")),
        slip(
            "unknown",
            "a needed paper does not exist",
            inside(STEPS, "anmelden", "needs.all = [\"", "needs.all = [\"kein_"),
        ),
        slip(
            "unknown",
            "a produced paper does not exist",
            inside(STEPS, "anmelden", "produces = [\"", "produces = [\"kein_"),
        ),
        slip(
            "unknown",
            "an office kind does not exist",
            inside(STEPS, "anmelden", "office = \"", "office = \"kein_"),
        ),
        slip(
            "unknown",
            "a condition does not exist",
            swap(STEPS, "applies_when = \"privat\"", "applies_when = \"privatt\""),
        ),
        slip("unknown", "a status does not exist", swap(STEPS, "\"ukraine24\"", "\"ukraine25\"")),
        slip(
            "unknown",
            "a condition reads no switch",
            swap(CONDITIONS, "{ switch = \"", "{ switch = \"kein_"),
        ),
        slip(
            "unknown",
            "a condition reads a value no switch has",
            told_in(CONDITIONS, swap(SWITCHES, "value = \"sgb2\"", "value = \"sgb3\"")),
        ),
        slip("unknown", "a condition asks for no paper", swap("federal/", "holds = \"", "holds = \"kein_")),
        slip("unknown", "a condition asks for no step", swap("federal/", "done = \"", "done = \"kein_")),
        slip("unknown", "no step renews a paper", swap(PAPERS, "renewed_by = \"", "renewed_by = \"kein_")),
        slip("unknown", "nobody issues a paper", swap(PAPERS, "issuer = \"", "issuer = \"kein_")),
        slip("unknown", "a switch extends no paper", swap(SWITCHES, "paper = \"eat\"", "paper = \"eatt\"")),
        slip(
            "unknown",
            "a fact without a day says that a step is done",
            swap(STEPS, "done_by = \"moved_in_on\"", "done_by = \"moving\""),
        ),
        slip("unknown", "a file has a name nobody reads", |files| {
            let text = files.get(SWITCHES).unwrap().to_owned();
            files.set("federal/switch.toml", &text);
            "federal/switch.toml".into()
        }),
        slip(
            "unknown",
            "a condition is renamed",
            told_in("federal/steps/03-home.toml", swap(CONDITIONS, "id = \"privat\"", "id = \"private\"")),
        ),
        slip("id", "a step is renamed", told_in(IDS, swap(STEPS, "id = \"wbs\"", "id = \"wohnschein\""))),
        slip("id", "a paper is renamed", told_in(IDS, swap(PAPERS, "id = \"eat\"", "id = \"eat_karte\""))),
        slip(
            "id",
            "an office kind is renamed",
            told_in(IDS, swap(OFFICES, "id = \"bamf\"", "id = \"bundesamt\"")),
        ),
        slip(
            "id",
            "a switch is renamed",
            told_in(IDS, swap(SWITCHES, "id = \"stop_36a\"", "id = \"stopp_36a\"")),
        ),
        slip("id", "a step is deleted", told_in(IDS, without(STEPS, "rundfunk"))),
        slip("id", "a paper is deleted", told_in(IDS, without(PAPERS, "wbs_schein"))),
        slip("id", "a switch is deleted", told_in(IDS, without(SWITCHES, "buergergeld_wording"))),
        slip("id", "a new step is not listed", |files| {
            let path = first(files, STEPS, "[[step]]");
            let text = format!("{}{STEP}", files.get(&path).unwrap());
            files.set(&path, &text);
            path
        }),
        slip("id", "the list of ids is gone", |files| {
            files.remove(IDS);
            OFFICES.into()
        }),
        slip("id", "an id is taken off the list", |files| {
            replace(files, IDS, "    \"anmelden\",\n", "");
            first(files, STEPS, "id = \"anmelden\"")
        }),
        slip("value", "an id is no plain word", swap(STEPS, "id = \"wbs\"", "id = \"WBS-Schein\"")),
        slip(
            "unknown",
            "the federal layer has another name",
            swap(MANIFEST, "id = \"federal\"", "id = \"bund\""),
        ),
        slip("duplicate", "a step is there twice", |files| {
            let path = first(files, STEPS, "id = \"anmelden\"");
            let text = format!("{}{}", files.get(&path).unwrap(), STEP.replace("neu", "anmelden"));
            files.set(&path, &text);
            path
        }),
        slip(
            "duplicate",
            "a paper is there twice",
            add(PAPERS, "\n[[paper]]\nid = \"eat\"\nissuer = \"bamf\"\nexpires = \"none\"\n"),
        ),
        slip("duplicate", "a Land is there twice", |files| {
            let text = files.get("lands/nw.toml").unwrap().to_owned();
            files.set("lands/nw2.toml", &text);
            "lands/nw2.toml".into()
        }),
        slip(
            "cycle",
            "a step comes after itself",
            inside(STEPS, "anmelden", "after = [", "after = [\"anmelden\", "),
        ),
        slip(
            "cycle",
            "two steps wait for each other",
            inside(STEPS, "wohnung", "done_by =", "after = [\"anmelden\"]\ndone_by ="),
        ),
        slip(
            "cycle",
            "a condition names itself",
            swap(
                CONDITIONS,
                "when = { fact = \"dwelling\", is = \"private\" }",
                "when = { not = \"privat\" }",
            ),
        ),
        slip(
            "cycle",
            "two retired steps replace each other",
            retired("id = \"anmelden\"\nreplaced_by = \"ummelden\""),
        ),
        slip(
            "unknown",
            "a retired step names no successor",
            inside(STEPS, "wbs", "id = \"wbs\"", "id = \"wbs\"\nreplaced_by = \"nichts\""),
        ),
        slip("unknown", "a step comes after a retired one", |files| {
            inside(STEPS, "wohnung", "id = \"wohnung\"", "id = \"wohnung\"\nreplaced_by = \"rundfunk\"")(
                files,
            );
            first(files, STEPS, "after = [\"wohnung\"]")
        }),
    ]
}

pub(crate) fn meaning() -> Vec<Mutation> {
    vec![
        slip("source", "a step loses its source", |files| {
            let path = first(files, STEPS, "id = \"anmelden\"");
            let text = files.get(&path).unwrap().to_owned();
            let step = text.find("id = \"anmelden\"").unwrap();
            let from = step + text[step..].find("sources = [").unwrap();
            let to = from + text[from..].find("\n]").unwrap() + 2;
            files.set(&path, &format!("{}sources = []{}", &text[..from], &text[to..]));
            path
        }),
        slip(
            "source",
            "a deadline loses its source",
            inside(STEPS, "anmelden", ", source = \"§17(1) BMG\"", ""),
        ),
        slip(
            "source",
            "a source has an empty place in the law",
            swap(STEPS, "cite = \"§17(1) BMG\"", "cite = \" \""),
        ),
        slip("source", "a source has a link without encryption", swap(STEPS, "https://", "http://")),
        slip(
            "source",
            "a source has no link",
            inside(STEPS, "wbs", "https://www.gesetze-im-internet.de/wofg/__27.html", ""),
        ),
        slip("source", "a switch has a broken link", swap(SWITCHES, "https://", "www.")),
        slip(
            "source",
            "a parameter of a Land loses its source",
            swap("lands/", "source = \"§34(6) SchulG NRW\"", "source = \"\""),
        ),
        slip(
            "stale",
            "a step was checked long ago",
            inside(STEPS, "anmelden", "checked_on = \"20", "checked_on = \"19"),
        ),
        slip(
            "stale",
            "a step is checked after the pack was made",
            inside(STEPS, "anmelden", "checked_on = \"20", "checked_on = \"21"),
        ),
        slip(
            "stale",
            "a switch was checked long ago",
            swap(SWITCHES, "checked_on = \"20", "checked_on = \"19"),
        ),
        slip(
            "stale",
            "a Land was checked long ago",
            swap("lands/", "checked_on = \"20", "checked_on = \"19"),
        ),
        slip(
            "stale",
            "a switch had ended when the pack was made",
            inside(SWITCHES, "ukr_visumfrei", "until = \"2026-12-04\"", "until = \"2026-10-04\""),
        ),
        slip(
            "value",
            "a switch ends before it begins",
            inside(SWITCHES, "bluecard_salary_2026", "from = \"2026-01-01\"", "from = \"2027-01-01\""),
        ),
        slip(
            "value",
            "a pack ends before it was made",
            swap(MANIFEST, "valid_until = \"20", "valid_until = \"19"),
        ),
        slip("value", "a pack has version 0", swap(MANIFEST, "version = ", "version = 0 #")),
        slip("value", "a pack has a format of the future", swap(MANIFEST, "format = 1", "format = 2")),
        slip("value", "German is no language of the pack", swap(MANIFEST, "\"de\", ", "")),
        slip("value", "a language is there twice", swap(MANIFEST, "\"en\"", "\"en\", \"en\"")),
        slip("unknown", "a language has no such code", swap(MANIFEST, "\"en\"", "\"english\"")),
        slip("value", "a LeiKa key is too short", swap(STEPS, "leika = \"9911500510", "leika = \"")),
        slip("value", "two windows of an age overlap", swap(STEPS, "windows = [[", "windows = [[90, 91], [")),
        slip(
            "value",
            "a window of an age ends before it begins",
            swap(STEPS, "windows = [[", "windows = [[9, 8], ["),
        ),
        slip(
            "value",
            "a parameter of a Land is renamed",
            swap("lands/", "[[param]]\nid = \"", "[[param]]\nid = \"x_"),
        ),
        slip(
            "contradiction",
            "nobody can pass a condition",
            swap(
                CONDITIONS,
                "when = { fact = \"dwelling\", is = \"private\" }",
                "when = { all = [{ fact = \"dwelling\", is = \"private\" }, { fact = \"dwelling\", is = \"gu\" }] }",
            ),
        ),
        slip(
            "contradiction",
            "nobody has such an age",
            swap("federal/", "age = { from = 15, under = 67 }", "age = { from = 67, under = 15 }"),
        ),
        slip(
            "contradiction",
            "no status of a step passes its condition",
            inside(
                STEPS,
                "wohnsitz_12a",
                "applies_when = { all = [",
                "applies_when = { all = [{ fact = \"status\", is = \"spaetaus\" }, ",
            ),
        ),
        slip(
            "contradiction",
            "a deadline never counts",
            inside(STEPS, "anmelden", "deadlines = [\n", "deadlines = [\n    { kind = \"none\" },\n"),
        ),
        slip(
            "unreachable",
            "a step requires one that is for others",
            inside(STEPS, "anmelden", "after = [", "requires = [{ steps = [\"schule\"] }]\nafter = ["),
        ),
    ]
}

pub(crate) fn plans() -> Vec<Mutation> {
    let olena = "stories/olena.expected.toml";
    vec![
        slip(
            "plan",
            "a deadline is weakened",
            told_in(olena, inside(STEPS, "anmelden", "days = 14", "days = 28")),
        ),
        slip(
            "plan",
            "a deadline is taken away",
            told_in(
                olena,
                inside(
                    STEPS,
                    "anmelden",
                    "    { kind = \"within\", days = 14, from = \"einzug\", source = \"§17(1) BMG\" },\n",
                    "",
                ),
            ),
        ),
        slip(
            "plan",
            "a hard deadline counts from another event",
            told_in(olena, inside(STEPS, "anmelden", "from = \"einzug\"", "from = \"einreise\"")),
        ),
        slip(
            "plan",
            "a step is no longer for a status",
            told_in("stories/taras.expected.toml", inside(STEPS, "wohnsitz_12a", "\"ukraine24\"", "\"eu\"")),
        ),
        slip(
            "plan",
            "a regulation no longer extends a card",
            told_in(
                "stories/taras.expected.toml",
                inside(SWITCHES, "par24_enbloc", "to = \"2027-03-04\"", "to = \"2027-02-04\""),
            ),
        ),
        slip(
            "plan",
            "an expected day is another",
            swap("stories/olena.expected.toml", "due = \"20", "due = \"19"),
        ),
        slip(
            "unknown",
            "an expected plan names no step",
            swap("stories/olena.expected.toml", "step = \"", "step = \"kein_"),
        ),
        slip(
            "unknown",
            "an expected plan names nobody",
            swap("stories/olena.expected.toml", "person = \"", "person = \"kein_"),
        ),
        slip(
            "unknown",
            "what is absent names no step",
            swap("stories/taras.expected.toml", "\"taras/aslblg\"", "\"taras/asylblg\""),
        ),
        slip(
            "syntax",
            "an expected plan has an unknown key",
            swap("stories/olena.expected.toml", "state = ", "stat = "),
        ),
        slip("unknown", "a story has no expected plan", |files| {
            files.remove("stories/olena.expected.toml");
            "stories/olena.toml".into()
        }),
        slip("unknown", "an expected plan has no story", |files| {
            files.remove("stories/olena.toml");
            "stories/olena.expected.toml".into()
        }),
        slip(
            "unknown",
            "a story tells a fact nobody knows",
            swap("stories/taras.toml", "needs_benefits", "needs_money"),
        ),
        slip(
            "value",
            "a story tells a code nobody knows",
            swap("stories/taras.toml", "\"ukraine24\"", "\"ukraine25\""),
        ),
        slip(
            "unknown",
            "a story names no paper",
            swap("stories/taras.toml", "document = \"", "document = \"kein_"),
        ),
        slip(
            "contradiction",
            "somebody of a story is not born yet",
            swap("stories/taras.toml", "born_on = \"1985", "born_on = \"2085"),
        ),
    ]
}
