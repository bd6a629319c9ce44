//! The rules of the house, held by reading its own sources: one test a rule, and each failure names its place.

#![cfg(test)]

mod architecture {
    pub mod catalogue;
    pub mod circles;
    pub mod data;
    pub mod families;
    pub mod keys;
    pub mod literals;
    pub mod names;
    pub mod prose;
    pub mod rooms;
    pub mod sizes;
    pub mod source;
    pub mod typography;
}

use architecture::catalogue::{self, Catalogue, Message};
use architecture::keys::{self, Use};
use architecture::literals::{self, Literal};
use architecture::names::Names;
use architecture::{circles, data, prose, rooms, sizes, source, typography};
use prudence::domain::Sentence;
use prudence::text::{Language, Text};
use std::collections::{BTreeMap, BTreeSet};

/// Fails with every breach of a rule.
fn hold(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}\n  {}\n", breaches.join("\n  "));
}

fn names() -> Vec<Names> {
    source::house().iter().map(|source| Names::of(source, &source.code)).collect()
}

fn literals() -> Vec<Literal> {
    source::house().iter().flat_map(literals::of).collect()
}

/// The law.
mod law {
    use super::*;

    #[test]
    fn rooms_import_only_what_the_law_allows() {
        let names: Vec<Names> = source::house().iter().map(|source| Names::of(source, &source.tokens)).collect();
        hold("the law of rooms, see src/lib.rs", &names.iter().flat_map(rooms::breaches).collect::<Vec<_>>());
    }

    #[test]
    fn the_house_has_the_rooms_of_the_law_and_no_other() {
        let unknown: Vec<String> = names().iter().filter_map(rooms::unknown_room).collect();
        hold("a new room: give it its place in tests/architecture/rooms.rs and src/lib.rs", &unknown);
    }

    #[test]
    fn the_domain_knows_no_file_no_network_no_clock_and_no_terminal() {
        hold("the domain is pure", &names().iter().flat_map(rooms::impurities).collect::<Vec<_>>());
    }

    #[test]
    fn modules_do_not_depend_on_each_other_in_circles() {
        let edges = circles::dependencies(&names());
        hold(
            "a circle of modules, each line one step of it: move what both need into a file of its own",
            &circles::circles(&edges),
        );
    }

    #[test]
    fn neighbouring_folders_do_not_depend_on_each_other_in_circles() {
        let edges = circles::between_siblings(&circles::dependencies(&names()));
        hold(
            "a circle of neighbours, each with all that is inside it: move what both need into a third",
            &circles::circles(&edges),
        );
    }
}

/// The shape of the code.
mod shape {
    use super::*;

    #[test]
    fn every_file_opens_by_saying_what_it_is() {
        let files = source::rust_files();
        let silent = files.iter().filter(|(_, text)| !text.starts_with("//! "));
        hold("the first line is a //! sentence", &silent.map(|(path, _)| path.clone()).collect::<Vec<_>>());
    }

    #[test]
    fn no_file_is_long_and_most_are_short() {
        hold("a file has at most 400 lines", &sizes::long_files(&source::rust_files()));
        let (median, nine_tenths) = sizes::spread(&source::files("src", "rs"));
        let (most_median, most_nine_tenths) = sizes::MEDIAN_AND_NINE_TENTHS;
        let main = std::fs::read_to_string(source::root().join("src/main.rs")).unwrap();
        assert!(main.lines().count() <= sizes::MAIN, "main.rs parses, dispatches and gives the exit status");
        assert!(median <= most_median, "half of the files of src have more than {most_median} lines: {median}");
        assert!(nine_tenths <= most_nine_tenths, "a tenth has more than {most_nine_tenths} lines: {nine_tenths}");
    }

    #[test]
    fn no_function_is_long() {
        let files = source::rust_files();
        let long = files.iter().flat_map(|(path, text)| sizes::long_functions(path, text));
        hold("a function has at most 60 lines", &long.collect::<Vec<_>>());
    }

    #[test]
    fn nothing_is_unsafe() {
        let manifest = std::fs::read_to_string(source::root().join("Cargo.toml")).unwrap();
        assert!(manifest.contains("unsafe_code = \"forbid\""), "Cargo.toml forbids unsafe code");
        let house = source::house();
        let found = house.iter().filter(|source| source::has_word(&source.tokens, "unsafe"));
        hold("no unsafe code", &found.map(|source| source.path.clone()).collect::<Vec<_>>());
    }
}

/// The words.
mod words {
    use super::*;

    fn by_key(catalogue: &Catalogue) -> BTreeMap<&str, &Message> {
        catalogue.messages.iter().map(|message| (message.key.as_str(), message)).collect()
    }

    #[test]
    fn the_catalogues_hold_no_junk_and_no_key_twice() {
        let mut breaches = Vec::new();
        for catalogue in ["fr", "en"].map(catalogue::read) {
            let mut seen = BTreeSet::new();
            let twice = catalogue.messages.iter().filter(|message| !seen.insert(&message.key));
            breaches.extend(twice.map(|message| format!("{}: {} stands twice", message.place, message.key)));
            breaches.extend(catalogue.junk);
        }
        hold("an entry that Fluent does not read, or a key that stands twice", &breaches);
    }

    #[test]
    fn both_languages_have_the_same_keys_with_the_same_variables_in_the_same_files() {
        let (french, english) = (catalogue::read("fr"), catalogue::read("en"));
        let mut breaches = Vec::new();
        for (here, there) in [(&french, &english), (&english, &french)] {
            let there = by_key(there);
            for message in &here.messages {
                match there.get(message.key.as_str()) {
                    None => breaches.push(format!("{}: {} is missing in the other", message.place, message.key)),
                    Some(other) if other.file != message.file || other.variables != message.variables => {
                        breaches.push(format!("{}: {} differs from {}", message.place, message.key, other.place));
                    }
                    Some(_) => {}
                }
            }
        }
        hold("the languages differ", &breaches);
    }

    #[test]
    fn every_entry_can_be_said_by_the_program() {
        for language in [Language::French, Language::English] {
            let text = Text::new(language);
            let catalogue = catalogue::read(language.code());
            let silent = catalogue.messages.iter().filter(|message| {
                let sentence = Sentence::new(&message.key);
                let whole = message.variables.iter().fold(sentence, |sentence, name| sentence.with(name, 2_usize));
                !message.key.starts_with('-') && text.say(&whole) == message.key
            });
            hold("not in the program: list its file in src/text", &silent.map(|m| m.place.clone()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn every_family_of_keys_is_listed() {
        hold("keys built by format!", &keys::unknown_patterns(&keys::patterns(&literals())));
    }

    #[test]
    fn every_key_that_is_used_exists_and_takes_the_variables_given() {
        let catalogue = catalogue::read("fr");
        let known = by_key(&catalogue);
        let mut breaches = Vec::new();
        for Use { key, place, certain, with } in uses(&known) {
            match known.get(key.as_str()) {
                None if certain => breaches.push(format!("{place}: {key} is in no catalogue")),
                None => {}
                Some(message) => {
                    let foreign = with.iter().filter(|name| !message.variables.contains(*name));
                    breaches.extend(foreign.map(|name| format!("{place}: {key} has no variable {name}")));
                }
            }
        }
        hold("add the key, or, for a word of data, list it in NOT_KEYS of families.rs", &breaches);
    }

    #[test]
    fn every_key_is_used() {
        let catalogue = catalogue::read("fr");
        let known = by_key(&catalogue);
        let uses = uses(&known);
        let mut said: BTreeSet<&str> = uses.iter().map(|usage| usage.key.as_str()).collect();
        said.extend(catalogue.messages.iter().flat_map(|message| message.references.iter().map(String::as_str)));
        let idle = catalogue.messages.iter().filter(|message| !said.contains(message.key.as_str()));
        hold("nothing says it: remove it", &idle.map(|m| format!("{}: {}", m.place, m.key)).collect::<Vec<_>>());
    }

    fn uses(known: &BTreeMap<&str, &Message>) -> Vec<Use> {
        let literals = literals();
        let mut uses = keys::named(&literals, &known.keys().copied().collect());
        uses.extend(keys::of_families(&keys::patterns(&literals)));
        uses
    }

    #[test]
    fn no_sentence_of_the_interface_stands_in_the_code() {
        let literals = literals();
        hold("a sentence in the code: move it to assets/locales", &prose::sentences(&literals));
        hold("an exception that nothing needs: remove it from prose.rs", &prose::unused_exceptions(&literals));
    }

    #[test]
    fn french_is_written_as_french_is_written() {
        hold("French typography", &faults("fr", |text| typography::french(&text.text)));
    }

    #[test]
    fn french_avoids_the_words_that_the_field_avoids() {
        let own = |text: &data::Passage| if text.quoted { Vec::new() } else { typography::avoided(&text.text) };
        hold("words to avoid", &faults("fr", own));
    }

    #[test]
    fn english_has_typographic_apostrophes_and_quotation_marks() {
        hold("English typography", &faults("en", |text| typography::english(&text.text)));
    }

    /// What is wrong with the texts in `language`, each place and fault once.
    fn faults(language: &str, wrong: impl Fn(&data::Passage) -> Vec<String>) -> Vec<String> {
        let texts = data::texts(language);
        let found =
            texts.iter().flat_map(|text| wrong(text).into_iter().map(|fault| format!("{}: {fault}", text.place)));
        found.collect::<BTreeSet<_>>().into_iter().collect()
    }
}
