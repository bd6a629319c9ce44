//! The fields of `prudence.checklist/1`.

use crate::domain::Sentence;
use crate::domain::checklist::Question;
use crate::domain::yaml::Shape;
use crate::domain::yaml::shape::BOTH_LANGUAGES;

const KINDS: Shape =
    Shape::Several(&Shape::OneOf(&["ecole", "college", "lycee", "lycee-pro", "erea", "cite-scolaire"]));
const OWNERS: Shape = Shape::List(&Shape::OneOf(&["school", "authority", "academie-state", "vendor"]));
const STANDING: Shape = Shape::OneOf(&["verified", "general-knowledge", "project-convention"]);
const TEXTS: Shape = Shape::List(&Shape::Text);

const ID: Shape = Shape::Checked("^[a-z0-9.-]+$", wrong_id);

const CHOICE_ID: Shape = Shape::Checked("^(?!(unknown|inconnu|na|sans-objet)$)[a-z0-9.-]+$", wrong_choice_id);

const REFERENCE: Shape = Shape::Fields {
    required: &[("label", &BOTH_LANGUAGES), ("status", &STANDING)],
    optional: &[("url", &Shape::Text)],
};

const CHOICE: Shape = Shape::Fields {
    required: &[("id", &CHOICE_ID), ("value", &Shape::Number), ("text", &BOTH_LANGUAGES)],
    optional: &[],
};

const WORDS: Shape = Shape::Several(&Shape::Word);

const OPPOSITION: Shape =
    Shape::Fields { required: &[("answer", &WORDS), ("item", &Shape::Word), ("in", &WORDS)], optional: &[] };

/// A condition has one of four forms, three of which nest conditions.
static CONDITION: Shape = Shape::Forms(&[
    ("item", &Shape::Fields { required: &[("item", &Shape::Word), ("in", &WORDS)], optional: &[] }),
    ("all", &Shape::Fields { required: &[("all", &CONDITIONS)], optional: &[] }),
    ("any", &Shape::Fields { required: &[("any", &CONDITIONS)], optional: &[] }),
    ("not", &Shape::Fields { required: &[("not", &Shape::Nested("condition", condition))], optional: &[] }),
]);

const CONDITIONS: Shape = Shape::Several(&Shape::Nested("condition", condition));

fn condition() -> &'static Shape {
    &CONDITION
}

const ITEM: Shape = Shape::Fields {
    required: &[
        ("id", &ID),
        ("theme", &Shape::Text),
        ("kind", &Shape::OneOf(&Question::IDS)),
        ("severity", &Shape::OneOf(&["blocking", "major", "useful", "info"])),
        ("text", &BOTH_LANGUAGES),
        ("why", &BOTH_LANGUAGES),
        ("owners", &OWNERS),
    ],
    optional: &[
        ("proof", &BOTH_LANGUAGES),
        ("applies", &Shape::Fields { required: &[("kinds", &KINDS)], optional: &[] }),
        ("when", &Shape::Nested("condition", condition)),
        ("checks", &TEXTS),
        ("contradicted_by", &TEXTS),
        ("contradicts", &Shape::List(&OPPOSITION)),
        ("choices", &Shape::List(&CHOICE)),
        ("unit", &BOTH_LANGUAGES),
        ("min", &Shape::Number),
        ("max", &Shape::Number),
        ("due", &Shape::Fields { required: &[("days_before", &Shape::Whole)], optional: &[] }),
        ("refs", &Shape::List(&REFERENCE)),
    ],
};

/// The whole file.
pub(super) static CHECKLIST: Shape = Shape::Fields {
    required: &[
        ("schema", &Shape::OneOf(&["prudence.checklist/1"])),
        ("id", &ID),
        ("version", &Shape::Text),
        ("title", &BOTH_LANGUAGES),
        (
            "themes",
            &Shape::Several(&Shape::Fields {
                required: &[("id", &ID), ("title", &BOTH_LANGUAGES)],
                optional: &[("gate", &Shape::Flag)],
            }),
        ),
        ("items", &Shape::Several(&ITEM)),
    ],
    optional: &[(
        "migrations",
        &Shape::List(&Shape::Fields { required: &[("from", &ID), ("to", &ID)], optional: &[] }),
    )],
};

/// Reports name an item `checklist/item`, and people type it on the command line.
pub(super) fn wrong_id(text: &str) -> Option<Sentence> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
    (text.is_empty() || !text.chars().all(fits)).then(|| Sentence::new("yaml-id-expected"))
}

/// Some words answer any item, whatever its choices.
fn wrong_choice_id(text: &str) -> Option<Sentence> {
    match text {
        "unknown" | "inconnu" | "na" | "sans-objet" => {
            Some(Sentence::new("checklist-choice-reserved").with("id", text))
        }
        _ => wrong_id(text),
    }
}
