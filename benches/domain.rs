//! How fast the domain is: reading files, walking a checklist, readiness.
//!
//! Aims: both built-in checklists in 5 ms, since they stand between a key and the first frame (30 ms in all); a
//! checklist of 400 items with 50 conditions in 20 ms, and 1 ms an answer on it.

use divan::{Bencher, black_box};
use jiff::Timestamp;
use prudence::domain::check::Phrases;
use prudence::domain::checklist::{Answer, Answers, Checklist, ItemRef, Library, Recorded, format, state};
use prudence::domain::establishment::{Catalog, Kind};
use prudence::domain::readiness::{Readiness, contributions};
use std::slice;

fn main() {
    divan::main();
}

/// A checklist of `items` items, of which `conditions` depend on the item before them.
fn written(items: usize, conditions: usize) -> String {
    let head = "schema: prudence.checklist/1\nid: essai\nversion: 1.0.0\ntitle: {fr: Essai, en: Trial}\n\
                themes: [{id: a, title: {fr: A, en: A}}]\nitems:\n";
    (0..items).fold(head.to_owned(), |text, number| {
        let when = match number {
            1.. if number <= conditions => format!(", when: {{item: i{}, in: [yes, partial]}}", number - 1),
            _ => String::new(),
        };
        let words = "text: {fr: Une question de longueur ordinaire, en: A question of ordinary length}, \
                     why: {fr: La raison, en: The reason}, owners: [school]";
        text + &format!("  - {{id: i{number}, theme: a, kind: yesno, severity: major, {words}{when}}}\n")
    })
}

#[expect(clippy::expect_used, reason = "a bench has no other way to fail")]
fn read(text: &str) -> Checklist {
    format::parse("essai.yaml", text).expect("a checklist without faults")
}

/// Every item of these checklists answered yes.
fn all_yes(lists: &[Checklist]) -> Answers {
    let items = lists.iter().flat_map(|list| list.items.iter().map(|item| ItemRef::new(&list.id, &item.id)));
    items.map(|item| (item, Recorded { answer: Some(Answer::Yes), note: None, at: Timestamp::UNIX_EPOCH })).collect()
}

mod reading {
    use super::{Bencher, Catalog, Library, Phrases, black_box, read, written};

    #[divan::bench]
    fn both_built_in_checklists() -> Library {
        Library::built_in()
    }

    #[divan::bench]
    fn built_in_catalogue() -> Catalog {
        Catalog::built_in()
    }

    #[divan::bench]
    fn phrases_of_a_page() -> bool {
        Phrases::built_in().recognise(black_box("Bienvenue sur votre espace numérique de travail")).is_some()
    }

    #[divan::bench(args = [(400, 50), (5_000, 1_000)])]
    fn local_checklist(bencher: Bencher<'_, '_>, (items, conditions): (usize, usize)) {
        let text = written(items, conditions);
        bencher.bench(|| read(black_box(&text)));
    }
}

mod answering {
    use super::{Bencher, Kind, Library, Readiness, all_yes, black_box, contributions, read, slice, state, written};

    #[divan::bench(args = [(400, 50), (5_000, 1_000)])]
    fn states_after_an_answer(bencher: Bencher<'_, '_>, (items, conditions): (usize, usize)) {
        let list = read(&written(items, conditions));
        let answers = all_yes(slice::from_ref(&list));
        bencher.bench(|| state::states(&list, Kind::College, black_box(&answers)));
    }

    #[divan::bench]
    fn readiness_of_400_items_with_50_conditions(bencher: Bencher<'_, '_>) {
        let lists = [read(&written(400, 50))];
        let answers = all_yes(&lists);
        bencher.bench(|| Readiness::of(&contributions(&lists, Kind::College, black_box(&answers))));
    }

    #[divan::bench]
    fn readiness_of_the_99_items(bencher: Bencher<'_, '_>) {
        let library = Library::built_in();
        let answers = all_yes(library.checklists());
        bencher.bench(|| Readiness::of(&contributions(library.checklists(), Kind::Lycee, black_box(&answers))));
    }
}
