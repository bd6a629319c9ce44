//! Nothing typed and nothing answered is lost.

use crate::office::Office;
use crate::stage::{college, lycee, newcomer, rows};
use crossterm::event::KeyCode::{Char, Delete, Enter, Esc, Tab};
use prudence::domain::checklist::{Answer, ItemRef, Library, Operation};
use prudence::text::Language::French;
use prudence::tui::model::form::Line;
use prudence::tui::model::{Model, Prompt, Screen, Walk};
use prudence::tui::update::form;

fn on(mut model: Model, list: &str, item: &str) -> Office {
    model.show(&ItemRef::new(list, item));
    model.screen = Screen::Walk;
    Office::new(model)
}

fn on_filtering() -> Office {
    on(lycee(French), "anticipation", "filtrage")
}

fn typed(office: &mut Office) -> String {
    office.model.prompt.as_mut().and_then(Prompt::field_mut).map(|field| field.text()).unwrap_or_default()
}

fn recorded(office: &Office, item: &str) -> (Option<Answer>, Option<String>) {
    let audit = office.model.audit.as_ref().unwrap();
    let recorded = audit.journal.recorded(&ItemRef::new("anticipation", item));
    recorded.map_or((None, None), |recorded| (recorded.answer.clone(), recorded.note.clone()))
}

#[test]
fn what_was_typed_before_esc_is_there_again() {
    for (key, item) in [(Char('c'), "plan"), (Char('x'), "plan"), (Enter, "contact"), (Enter, "postes")] {
        let mut office = on(college(), "courte", item);
        office.press(key);
        let before = typed(&mut office);
        office.type_in("12 mots");
        office.press(Esc);
        office.press(key);
        assert_eq!(typed(&mut office), format!("{before}12 mots"));
        assert_eq!(office.drafts.values().collect::<Vec<_>>(), [&format!("{before}12 mots")], "on disk too");
    }
}

#[test]
fn a_recorded_text_leaves_no_draft() {
    let mut office = on_filtering();
    for key in ['c', 'x'] {
        office.press(Char(key));
        office.type_in(" mot ");
        office.press(Enter);
        assert!(office.drafts.is_empty() && office.model.drafts.is_empty(), "{:?}", office.drafts);
    }
    let reason = "mot".to_owned();
    assert_eq!(recorded(&office, "filtrage"), (Some(Answer::NotApplicable { reason }), Some("mot".to_owned())));
}

#[test]
fn an_answer_leaves_the_draft_of_the_note_alone() {
    let mut office = on_filtering();
    office.press(Char('c'));
    office.type_in("à finir");
    office.press(Esc);
    office.press(Char('n'));
    assert_eq!(office.drafts.len(), 1);
}

#[test]
fn a_note_that_could_not_be_recorded_is_there_again() {
    let mut office = on_filtering();
    office.full = true;
    office.press(Char('c'));
    office.type_in("longue note");
    office.press(Enter);
    assert!(office.model.shell.notice.as_ref().is_some_and(|notice| notice.failed));
    office.press(Char('c'));
    assert_eq!(typed(&mut office), "longue note");
}

#[test]
fn a_school_that_could_not_be_saved_stays_in_the_form_and_in_the_draft() {
    let mut office = Office::new(newcomer());
    office.full = true;
    office.type_in("0750654D");
    office.press(Tab);
    office.type_in("Lycée Exemple");
    for _ in 0..7 {
        office.press(Tab);
    }
    office.press(Enter);
    assert_eq!(office.model.screen, Screen::Form);
    assert!(office.drafts["form"].contains("Lycée Exemple"));
    office.full = false;
    office.press(Enter);
    assert_eq!(office.model.screen, Screen::Home);
    assert!(office.drafts.is_empty());
}

#[test]
fn the_form_is_there_again_after_esc_and_after_another_start() {
    let mut office = Office::new(lycee(French));
    office.press(Char('f'));
    office.press(Tab);
    office.type_in(" et autres");
    office.press(Esc);
    office.press(Char('f'));
    let name = |model: &Model| model.form.field(Line::Name).map(prudence::tui::model::Field::text);
    assert_eq!(name(&office.model), Some("Lycée Exemple et autres".to_owned()));
    let mut again = lycee(French);
    form::restore(&mut again, &office.drafts["form"]);
    assert_eq!(name(&again), Some("Lycée Exemple et autres".to_owned()));
}

#[test]
fn another_program_that_records_an_answer_disturbs_neither_form_nor_note() {
    let elsewhere = || Operation::Set {
        item: ItemRef::new("anticipation", "plan-continuite"),
        answer: Some(Answer::Unknown),
        note: None,
    };
    let mut office = Office::new(lycee(French));
    office.press(Char('f'));
    office.type_in(", 07");
    office.recorded_elsewhere(elsewhere());
    assert_eq!(office.model.screen, Screen::Form);
    assert_eq!(office.model.form.field(Line::Uai).unwrap().text(), "0750654D, 07");
    let mut office = on_filtering();
    office.press(Char('c'));
    office.type_in("en cours");
    office.recorded_elsewhere(elsewhere());
    assert_eq!(typed(&mut office), "en cours");
    assert_eq!(recorded(&office, "plan-continuite").0, Some(Answer::Unknown));
}

#[test]
fn undo_shows_the_item_that_it_changes() {
    let mut office = on_filtering();
    office.press(Char('n'));
    office.press(Char('t'));
    assert_eq!(office.model.walk.list, 1);
    office.press(Char('u'));
    let shown = office.model.current_ref().unwrap();
    assert_eq!(shown.item, "filtrage");
    assert_eq!(recorded(&office, "filtrage").0, Some(Answer::Yes));
    office.press(Char('U'));
    assert_eq!(recorded(&office, "filtrage").0, Some(Answer::No));
}

#[test]
fn an_answer_keeps_the_note_and_a_note_keeps_the_answer() {
    let mut office = on_filtering();
    office.press(Char('c'));
    office.type_in("vu");
    office.press(Enter);
    office.press(Char('p'));
    assert_eq!(recorded(&office, "filtrage"), (Some(Answer::Partial), Some("vu".to_owned())));
    office.press(Delete);
    assert_eq!(recorded(&office, "filtrage"), (None, Some("vu".to_owned())));
}

#[test]
fn opening_a_choice_and_confirming_it_keeps_what_was_chosen() {
    for item in ["canal", "outils"] {
        let mut office = on(college(), "courte", item);
        let given = |office: &Office| {
            let journal = &office.model.audit.as_ref().unwrap().journal;
            journal.recorded(&ItemRef::new("courte", item)).and_then(|recorded| recorded.answer.clone())
        };
        let before = given(&office);
        office.press(Enter);
        office.press(Enter);
        assert_eq!(given(&office), before);
    }
}

#[test]
fn an_empty_reason_is_refused_and_the_question_stays() {
    let mut office = on_filtering();
    office.press(Char('x'));
    office.type_in("  ");
    office.press(Enter);
    assert!(matches!(office.model.prompt, Some(Prompt::Reason { .. })));
}

#[test]
fn an_item_that_was_renamed_still_shows_the_answer_and_the_note_given_under_its_former_name() {
    let list = |id: &str, formerly: &str| {
        format!(
            "schema: prudence.checklist/1\nid: courte\nversion: 1.0.0\ntitle: {{fr: L, en: L}}\n\
             themes: [{{id: un, title: {{fr: T, en: T}}}}]\n\
             items: [{{id: {id}, theme: un, kind: yesno, severity: major, owners: [school], text: {{fr: Q, en: Q}}, \
             why: {{fr: P, en: W}}}}]\n{formerly}"
        )
    };
    let migrated = list("nouveau", "migrations: [{from: plan, to: nouveau}]\n");
    let mut model = college();
    model.library = Library::default();
    model.library.insert_text("courte.yaml", &migrated).unwrap();
    model.walk = Walk::default();
    model.screen = Screen::Walk;
    model.refresh();
    let screen = rows(&model, (80, 24)).join("\n");
    assert!(screen.contains("[NON] +"), "{screen}");
    let mut office = Office::new(model);
    office.press(Char('o'));
    let journal = &office.model.audit.as_ref().unwrap().journal;
    let recorded = journal.recorded(&ItemRef::new("courte", "nouveau")).unwrap();
    assert_eq!(recorded.answer, Some(Answer::Yes));
    assert!(recorded.note.is_some(), "the note goes with the item");
}
