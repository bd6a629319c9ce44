//! `prudence audit fill`: the linear mode, through a pipe as through a keyboard.

use crate::answers::with_all_kinds;
use crate::run::Place;

const END_OF_RUN: &str = "\n";

#[test]
fn questions_come_one_after_another_in_plain_lines() {
    let place = Place::with_a_school();
    let sitting = place.run_with("audit fill", "o\nn\nquitter\n").exits(0).says("");
    insta::assert_snapshot!("fill_fr", sitting.transcript());
    let place = Place::with_a_school();
    let sitting = place.run_with("--lang en audit remplir", "y\nn\nquit\n").exits(0);
    insta::assert_snapshot!("fill_en", sitting.transcript());
}

#[test]
fn every_word_of_the_help_is_understood() {
    let place = Place::with_a_school();
    let words = "aide\npourquoi\nprécédent\nfoo\n\nnote à revoir\nnote\n\nx\n\nx\npas ici\nPRÉCÉDENT\npasser\np\ni\nje ne sais pas\n?\nfin\n";
    let sitting = place.run_with("audit fill", words).exits(0);
    insta::assert_snapshot!("fill_words_fr", sitting.transcript());
}

#[test]
fn every_word_of_the_help_is_understood_in_english() {
    let place = Place::with_a_school();
    let words = "help\nwhy\nback\nfoo\nnote to be seen\nx not here\nback\nskip\np\ni\nI don’t know\nend\n";
    let sitting = place.run_with("audit fill --lang en", words).exits(0);
    insta::assert_snapshot!("fill_words_en", sitting.transcript());
}

#[test]
fn every_kind_of_question_is_asked_and_answered() {
    let place = with_all_kinds();
    let replies = "aide\n3\n1\naide\n2, 1\naide\nbeaucoup\n12,5\naide\n31/02/2027\n31/01/2027\naide\nnote\n\nnote\nla cellule\n= note\n";
    let sitting = place.run_with("--checklists listes audit fill genres", replies).exits(0);
    insta::assert_snapshot!("fill_kinds", sitting.transcript());
}

#[test]
fn none_of_several_choices_is_an_answer() {
    let place = with_all_kinds();
    place
        .run_with("--checklists listes audit fill genres", "passer\n0\n")
        .exits(0)
        .shows("Enregistré\u{a0}: aucun choix.\n");
}

#[test]
fn every_answer_is_on_disk_before_the_next_question() {
    let place = Place::with_a_school();
    // The input ends in the middle: what was answered stays, what was begun does not.
    place
        .run_with("audit fill", "n\nx\n")
        .exits(0)
        .shows("Une réponse enregistrée.\nRestent 95 points sans réponse, dont 26 bloquants.\n");
    let history = place.run("audit history").out;
    assert_eq!(history.lines().count(), 1, "{history}");
}

#[test]
fn an_input_without_a_last_line_end_counts() {
    let place = Place::with_a_school();
    place.run_with("audit fill", "o").exits(0).shows("Une réponse enregistrée.");
}

#[test]
fn files_written_on_windows_are_read() {
    let place = Place::with_a_school();
    place.run_with("audit fill", "\u{feff}o\r\nn\r\n").exits(0).shows("2 réponses enregistrées.");
    let not_utf8 = place.run_with("audit fill", b"note \xe9\n");
    not_utf8.exits(0).shows("Cette ligne n’est pas un texte lisible (UTF-8).");
}

#[test]
fn without_any_input_the_first_question_is_asked_and_nothing_changes() {
    let place = Place::with_a_school();
    place.run("audit fill").exits(0).shows("Point 1 sur 96").shows("Aucune réponse enregistrée.");
}

#[test]
fn only_blocking_questions_can_be_asked() {
    let place = Place::with_a_school();
    let sitting = place.run_with("audit fill --blocking", "o\n".repeat(27) + END_OF_RUN).exits(0);
    assert_eq!(sitting.out.matches(", bloquant\u{a0}:").count(), 27, "{}", sitting.out);
    assert!(!sitting.out.contains("majeur"), "{}", sitting.out);
    assert!(
        sitting.out.ends_with("27 réponses enregistrées.\nTous les points ont reçu une réponse.\n"),
        "{}",
        sitting.out
    );
}

#[test]
fn the_filters_of_the_screen_are_there_too() {
    let place = Place::with_a_school();
    let asked = |options: &str| {
        let sitting = place.run(&format!("audit fill {options}")).exits(0);
        let total =
            sitting.out.split("Point ").nth(1).and_then(|rest| rest.split(['\u{a0}', ',']).next().map(str::to_owned));
        total.unwrap_or_default()
    };
    assert_eq!(asked("--owner vendor"), "1 sur 15");
    assert_eq!(asked("--blocking --owner vendor"), "1 sur 2");
    assert_eq!(asked("--contradicted"), "", "nothing is contradicted yet");
    place.run("audit answer j30-pilote no").exits(0);
    place.run("audit answer j7-essai-pilote yes").exits(0);
    let again = place.run_with("audit fill --contradicted", "n\n").exits(0);
    again.shows("essai réel").shows("Réponse actuelle\u{a0}: oui");
    place.run("audit fill --contradicted").exits(0).shows("Tous les points");
    place
        .run("audit fill --urgency overdue")
        .exits(2)
        .says("Aucun jour J n’est fixé\u{a0}: prudence audit day AAAA-MM-JJ\n");
    place.run("audit day 2020-01-06").exits(0);
    assert_eq!(asked("--urgency overdue --owner vendor"), "1 sur 3");
    assert_eq!(asked("--renewed"), "");
}

#[test]
fn answered_questions_are_asked_again_only_when_asked_for() {
    let place = Place::with_a_school();
    place.run_with("audit fill", "o\n").exits(0);
    place.run("audit fill").exits(0).does_not_show("Point 1 sur");
    place.run_with("audit fill --all", "n\n").exits(0).shows("Point 1 sur 97").shows("Réponse actuelle\u{a0}: oui");
    place.run("audit show --items").exits(0).shows_row("plan-continuite bloquant non");
}

#[test]
fn the_whole_list_can_be_walked_through_and_the_end_is_told() {
    let place = Place::with_a_school();
    // What is no answer to a question is not taken: a yes answers some, a number the others.
    let sitting = place.run_with("audit fill", "o\n12\n".repeat(120)).exits(0);
    assert_eq!(sitting.out.matches("Enregistré").count(), 110);
    assert!(sitting.out.ends_with("Tous les points ont reçu une réponse.\n"));
    place.run("audit show").exits(0).shows("État de préparation\u{a0}: prêt, 100\u{a0}%");
}

#[test]
fn an_unknown_checklist_is_told() {
    let place = Place::with_a_school();
    place.run("audit fill anticipations").exits(2).prints("").says(
        "La liste «\u{a0}anticipations\u{a0}» n’existe pas\u{a0}; vouliez-vous dire «\u{a0}anticipation\u{a0}»\u{a0}? \
         Listes\u{a0}: anticipation, montee-en-charge.\n",
    );
}

#[test]
fn no_line_is_wider_than_a_terminal() {
    let place = Place::with_a_school();
    let sitting = place.run_with("audit fill", "pourquoi\no\n12\n".repeat(120)).exits(0);
    for line in sitting.out.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}
