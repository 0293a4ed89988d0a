//! The tool as its users meet it: what it prints, and with which code it ends.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const STORY: &str = r#"land = "NW"

[[person]]
id = "olena"
role = "adult"
born_on = "1990-05-01"
nationality = "UA"
status = "ukraine24"
entry_mode = "ukr_frei"
entered_on = "2026-10-20"
dwelling = "private"
moved_in_on = "2026-11-15"
needs_benefits = true
able_to_work = true

[[held]]
person = "olena"
document = "reisepass"
expires_on = "2031-02-01"

[[done]]
person = "olena"
step = "ukr_registrieren"
on = "2026-10-22"
"#;

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_diko-catalogue")).args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// `derive` of a story, with the arguments every call has.
fn derive(story: &str, more: &[&str]) -> (Output, TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("story.toml");
    fs::write(&file, story).unwrap();
    let content = content();
    let mut args =
        vec!["derive", "--catalogue", content.to_str().unwrap(), "--story", file.to_str().unwrap()];
    args.extend(more);
    (run(&args), dir)
}

#[test]
fn derive_prints_the_contract() {
    let (output, _dir) = derive(STORY, &["--today", "2026-11-22", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let plan: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(plan["today"], "2026-11-22");
    assert_eq!(plan["catalogue"], serde_json::json!({ "id": "federal", "version": 1 }));
    let item = |step: &str| {
        let items = plan["plan"].as_array().unwrap();
        items.iter().find(|item| item["step"] == step).cloned().unwrap_or_default()
    };
    let anmelden = item("anmelden");
    assert_eq!(anmelden["person"], "olena");
    assert_eq!(anmelden["state"], "ready");
    assert_eq!(anmelden["urgency"], "soon");
    assert_eq!(anmelden["office"], "meldebehoerde");
    let due = &anmelden["due"];
    assert_eq!((&due["on"], &due["kind"]), (&"2026-11-30".into(), &"within".into()));
    assert_eq!((&due["hard"], &due["source"]), (&true.into(), &"§17(1) BMG".into()));
    for key in ["opens_on", "blocked_by", "missing_documents", "needs", "produces"] {
        assert!(anmelden.get(key).is_some(), "{key}");
    }
    assert_eq!(item("ukr_titel")["due"]["on"], "2027-01-18", "90 days after entry");
    assert_eq!(item("ukr_registrieren")["state"], "done");
    assert_eq!(plan["next"][0], serde_json::json!({ "person": "olena", "step": "anmelden" }));
    assert!(plan["open_questions"].as_array().unwrap().iter().all(|asked| asked["decides"].is_array()));
    assert_eq!(plan["expiring"][0]["document"], "reisepass");
}

#[test]
fn derive_prints_a_table_for_people_in_their_language() {
    let (german, _dir) = derive(STORY, &["--today", "2026-11-22"]);
    assert_eq!(german.status.code(), Some(0), "{}", text(&german.stderr));
    let table = text(&german.stdout);
    let line = table.lines().find(|line| line.contains("Wohnsitz anmelden")).unwrap();
    assert!(line.starts_with('→') && line.contains("soon") && line.contains("2026-11-30"), "{line}");

    let (output, _dir) = derive(STORY, &["--today", "2026-11-22", "--lang", "xx"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("allowed: de "));
}

#[test]
fn the_layer_of_a_commune_is_added_on_demand() {
    let (output, _dir) =
        derive(STORY, &["--today", "2026-11-22", "--format", "json", "--commune", "musterstadt"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let (output, _dir) = derive(STORY, &["--today", "2026-11-22", "--commune", "nirgendwo"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("nirgendwo"), "{}", text(&output.stderr));
}

#[test]
fn a_faulty_story_ends_with_2_and_names_file_line_and_words() {
    let slips = [
        ("\"ukraine24\"", "\"refugee\"", 8, "allowed: asyl"),
        ("\"2026-11-15\"", "\"2026-11-31\"", 12, "YYYY-MM-DD"),
        ("able_to_work", "can_work", 14, "allowed: id role"),
        ("document = \"reisepass\"", "document = \"pass\"", 18, "allowed:"),
        ("step = \"ukr_registrieren\"", "step = \"registrieren\"", 23, "allowed:"),
    ];
    for (from, to, line, words) in slips {
        let (output, dir) =
            derive(&STORY.replacen(from, to, 1), &["--today", "2026-11-22", "--format", "json"]);
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(text(&output.stdout), "", "no half a plan");
        let error = text(&output.stderr);
        let place = format!("{}:{line}:", dir.path().join("story.toml").display());
        assert!(error.starts_with(&place) && error.contains(words), "{error}");
    }
}

#[test]
fn a_malformed_argument_ends_with_2() {
    for more in [
        &["--today", "2026-02-30"][..],
        &["--today", "22.11.2026"],
        &["--today", "2026-11-22", "--format", "xml"],
        &[],
    ] {
        let (output, _dir) = derive(STORY, more);
        assert_eq!(output.status.code(), Some(2), "{more:?}");
        assert_eq!(text(&output.stdout), "");
    }
    let content = content();
    let args = [
        "derive",
        "--catalogue",
        content.to_str().unwrap(),
        "--story",
        "/nowhere.toml",
        "--today",
        "2026-11-22",
    ];
    let output = run(&args);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).starts_with("/nowhere.toml"));
    assert_eq!(run(&["check", "/nowhere"]).status.code(), Some(2));
    assert_eq!(run(&["explain"]).status.code(), Some(2));
}

#[test]
fn check_names_file_and_line_and_a_faulty_catalogue_derives_nothing() {
    let dir = tempfile::tempdir().unwrap();
    copy(&content(), dir.path());
    let steps = dir.path().join("federal/steps/03-home.toml");
    let good = fs::read_to_string(&steps).unwrap();
    let line = good.lines().position(|line| line.starts_with("office = ")).unwrap() + 1;
    fs::write(&steps, good.replacen("office = \"", "office = \"kein_", 1)).unwrap();

    let output = run(&["check", dir.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    let place = format!("{}:{line}: unknown: there is no office kind `kein_", steps.display());
    assert!(text(&output.stdout).contains(&place), "{}", text(&output.stdout));

    let story = dir.path().join("story.toml");
    fs::write(&story, STORY).unwrap();
    let args = ["--story", story.to_str().unwrap(), "--today", "2026-11-22"];
    let output = run(&[&["derive", "--catalogue", dir.path().to_str().unwrap()], &args[..]].concat());
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains(&place), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "");
}

#[test]
fn a_commune_signs_its_pack_and_anybody_verifies_it() {
    let dir = tempfile::tempdir().unwrap();
    let pack = dir.path().join("dorf");
    copy(&content().join("communes/musterstadt"), &pack);
    let manifest = fs::read_to_string(pack.join("manifest.toml")).unwrap();
    fs::write(pack.join("manifest.toml"), manifest.replace("id = \"musterstadt\"", "id = \"dorf\"")).unwrap();
    let key = dir.path().join("dorf.key");
    let (pack, key) = (pack.to_str().unwrap(), key.to_str().unwrap());

    let made = run(&["keygen", key]);
    assert_eq!(made.status.code(), Some(0), "{}", text(&made.stderr));
    let public = text(&made.stdout).trim().to_owned();
    assert_eq!(run(&["keygen", key]).status.code(), Some(2), "a key is never overwritten");

    assert_eq!(run(&["sign", pack, "--key", key]).status.code(), Some(0));
    let today = ["--today", "2026-11-22"];
    let verify =
        |pack: &str, more: &[&str]| run(&[&["verify", pack, "--key", &public][..], &today, more].concat());
    let verified = verify(pack, &[]);
    assert_eq!(verified.status.code(), Some(0), "{}", text(&verified.stderr));
    assert!(text(&verified.stdout).starts_with("dorf version 1 is as it was signed"));
    let late = run(&["verify", pack, "--key", &public, "--today", "2030-01-01"]);
    assert_eq!(late.status.code(), Some(0));
    assert!(
        text(&late.stdout).contains("expired since 2027-04-01: it still works"),
        "{}",
        text(&late.stdout)
    );

    let newer = dir.path().join("dorf-2");
    let manifest = Path::new(pack).join("manifest.toml");
    let second = fs::read_to_string(&manifest).unwrap().replace("version = 1", "version = 2");
    fs::write(&manifest, second).unwrap();
    fs::write(Path::new(pack).join("notes.txt"), "ours").unwrap();
    let newer = newer.to_str().unwrap();
    let packed = run(&["pack", pack, "--out", newer]);
    assert_eq!(packed.status.code(), Some(0), "{}", text(&packed.stderr));
    assert_eq!(run(&["pack", pack, "--out", newer]).status.code(), Some(2), "a pack is never overwritten");
    fs::remove_file(Path::new(pack).join("notes.txt")).unwrap();
    assert_eq!(run(&["sign", newer, "--key", key]).status.code(), Some(0));
    assert_eq!(verify(newer, &["--installed", newer]).status.code(), Some(0));
    let changed = verify(pack, &["--installed", newer]);
    assert_eq!(changed.status.code(), Some(2));
    let older = "refused: version 1 is older than 2, which is installed";
    assert_eq!(text(&changed.stderr).trim(), older);

    fs::write(Path::new(newer).join("offices.toml"), "").unwrap();
    let changed = verify(newer, &[]);
    assert_eq!(changed.status.code(), Some(2));
    assert!(text(&changed.stderr).starts_with("refused: `offices.toml` was changed"));

    let development = content().join("dev-key/DEVELOPMENT-ONLY.pk8.hex");
    let refused = run(&["sign", pack, "--key", development.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("development key"));
}

#[test]
fn a_faulty_commune_is_not_packed() {
    let dir = tempfile::tempdir().unwrap();
    let pack = dir.path().join("musterstadt");
    copy(&content().join("communes/musterstadt"), &pack);
    let offices = pack.join("offices.toml");
    let wrong = fs::read_to_string(&offices).unwrap().replacen("hours = \"Mo-Fr", "hours = \"Montag", 1);
    fs::write(&offices, wrong).unwrap();
    let out = dir.path().join("out");
    let refused = run(&["pack", pack.to_str().unwrap(), "--out", out.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        text(&refused.stderr).starts_with(&format!("{}:", offices.display())),
        "{}",
        text(&refused.stderr)
    );
    assert!(!out.exists());
}

#[test]
fn the_lists_of_ids_are_written_and_old_rules_are_warned_of() {
    let dir = tempfile::tempdir().unwrap();
    copy(&content(), dir.path());
    let folder = dir.path().to_str().unwrap();
    let list = dir.path().join("federal/ids.toml");
    let good = fs::read_to_string(&list).unwrap();
    fs::write(&list, good.replace("    \"anmelden\",\n", "")).unwrap();
    let told = "id: step `anmelden` is not in `federal/ids.toml`";
    assert!(text(&run(&["check", folder]).stdout).contains(told));
    assert_eq!(run(&["ids", folder]).status.code(), Some(0));
    assert_eq!(fs::read_to_string(&list).unwrap(), good);
    assert_eq!(text(&run(&["ids", folder]).stdout), "", "nothing is new");

    let warned = text(&run(&["check", folder, "--today", "2031-01-01"]).stdout);
    assert!(warned.contains("warning: ") && warned.contains("over 12 months before 2031-01-01"), "{warned}");
}

/// `new-commune`, into a folder.
fn new_commune(name: &str, into: &Path) -> Output {
    run(&["new-commune", name, "--land", "NW", "--today", "2026-11-22", "--into", into.to_str().unwrap()])
}

#[test]
fn a_new_commune_has_no_fault_and_neither_have_its_examples() {
    let dir = tempfile::tempdir().unwrap();
    let made = new_commune("Bad Beispielstadt (Oder)", dir.path());
    assert_eq!(made.status.code(), Some(0), "{}", text(&made.stderr));
    let folder = dir.path().join("bad_beispielstadt_oder");
    assert_eq!(text(&made.stdout).trim(), folder.display().to_string());
    let shown = folder.to_str().unwrap();
    let checked = run(&["check", shown]);
    assert_eq!(text(&checked.stdout), format!("{shown}: no fault in 4 files\n"), "{}", text(&checked.stderr));

    let mut examples = 0;
    for path in ["offices.toml", "steps/01.toml", "texts/de/local.ftl"] {
        let file = folder.join(path);
        let uncommented: Vec<String> = fs::read_to_string(&file)
            .unwrap()
            .lines()
            .map(|line| {
                let example = line.strip_prefix("# ").filter(|rest| {
                    let (word, _) = rest.split_once(" = ").unwrap_or((rest, ""));
                    let is_key = |letter: char| letter.is_ascii_alphanumeric() || "_-.[] ".contains(letter);
                    word.chars().all(is_key) && (rest.contains(" = ") || rest.starts_with("[["))
                });
                examples += usize::from(example.is_some());
                example.unwrap_or(line).to_owned()
            })
            .collect();
        fs::write(&file, uncommented.join("\n")).unwrap();
    }
    assert!(examples > 30, "{examples}");
    let unlisted = run(&["check", shown]);
    assert!(
        text(&unlisted.stdout).contains("`bad_beispielstadt_oder_lotsen` has no"),
        "{}",
        text(&unlisted.stdout)
    );
    assert_eq!(run(&["ids", shown]).status.code(), Some(0));
    let checked = run(&["check", shown]);
    assert_eq!(text(&checked.stdout), format!("{shown}: no fault in 5 files\n"));
}

#[test]
fn a_new_commune_overwrites_nothing_and_needs_a_name_and_a_land() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(new_commune("Dorf", dir.path()).status.code(), Some(0));
    let offices = dir.path().join("dorf/offices.toml");
    fs::write(&offices, "# ours").unwrap();
    let again = new_commune("Dorf", dir.path());
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again.stderr).contains("dorf: is already there"), "{}", text(&again.stderr));
    assert_eq!(fs::read_to_string(&offices).unwrap(), "# ours");
    for name in ["", "../dorf", "Dorf\"x", "federal", "Dorf 2", "Київ"] {
        let refused = new_commune(name, dir.path());
        assert_eq!(refused.status.code(), Some(2), "{name}");
    }
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    let folder = dir.path().to_str().unwrap();
    let land = run(&["new-commune", "Weiler", "--land", "XX", "--today", "2026-11-22", "--into", folder]);
    assert_eq!(land.status.code(), Some(2));
    assert!(text(&land.stderr).contains("allowed: BW BY"), "{}", text(&land.stderr));
}

/// Every command of the guide, in its order, as a reader would type it.
#[cfg(unix)]
#[test]
fn the_guide_for_communes_works_as_written() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/for-communes.md");
    let guide = fs::read_to_string(guide).unwrap();
    let blocks = guide.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let dir = tempfile::tempdir().unwrap();
    let tools = Path::new(env!("CARGO_BIN_EXE_diko-catalogue")).parent().unwrap();
    let mut commands = 0;
    for line in blocks.flat_map(str::lines) {
        if line.contains("pack ") && line.contains("-2") {
            // What the guide tells to do by hand.
            let manifest = dir.path().join("kommunen/beispielstadt/manifest.toml");
            let second = fs::read_to_string(&manifest).unwrap().replace("version = 1", "version = 2");
            fs::write(&manifest, second).unwrap();
        }
        let output = Command::new("sh")
            .args(["-c", line])
            .current_dir(dir.path())
            .env("PATH", format!("{}:/usr/bin:/bin", tools.display()))
            .output()
            .unwrap();
        assert!(output.status.success(), "{line}: {}{}", text(&output.stdout), text(&output.stderr));
        commands += 1;
    }
    assert!(commands >= 10, "{commands}");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
