//! The fields of `prudence.checklist/1`.

use crate::domain::yaml::Shape;
use crate::domain::yaml::shape::BOTH_LANGUAGES;

const KINDS: Shape = Shape::List(&Shape::OneOf(&["ecole", "college", "lycee", "lycee-pro", "erea", "cite-scolaire"]));
const OWNERS: Shape = Shape::List(&Shape::OneOf(&["school", "authority", "academie-state", "vendor"]));
const STANDING: Shape = Shape::OneOf(&["verified", "general-knowledge", "project-convention"]);
const TEXTS: Shape = Shape::List(&Shape::Text);

const REFERENCE: Shape = Shape::Fields {
    required: &[("label", &BOTH_LANGUAGES), ("status", &STANDING)],
    optional: &[("url", &Shape::Text)],
};

const CHOICE: Shape = Shape::Fields {
    required: &[("id", &Shape::Text), ("value", &Shape::Number), ("text", &BOTH_LANGUAGES)],
    optional: &[],
};

/// A condition nests in itself; its parts are all optional here and [`super::rules`] asks for exactly one form.
static CONDITION: Shape = Shape::Fields {
    required: &[],
    optional: &[
        ("item", &Shape::Text),
        ("in", &TEXTS),
        ("all", &Shape::List(&Shape::Nested(condition))),
        ("any", &Shape::List(&Shape::Nested(condition))),
        ("not", &Shape::Nested(condition)),
    ],
};

fn condition() -> &'static Shape {
    &CONDITION
}

const ITEM: Shape = Shape::Fields {
    required: &[
        ("id", &Shape::Text),
        ("theme", &Shape::Text),
        ("kind", &Shape::OneOf(&["yesno", "single", "multi", "number", "date", "text"])),
        ("severity", &Shape::OneOf(&["blocking", "major", "useful", "info"])),
        ("text", &BOTH_LANGUAGES),
        ("why", &BOTH_LANGUAGES),
        ("owners", &OWNERS),
    ],
    optional: &[
        ("proof", &BOTH_LANGUAGES),
        ("applies", &Shape::Fields { required: &[("kinds", &KINDS)], optional: &[] }),
        ("when", &Shape::Nested(condition)),
        ("checks", &TEXTS),
        ("contradicted_by", &TEXTS),
        ("choices", &Shape::List(&CHOICE)),
        ("due", &Shape::Fields { required: &[("days_before", &Shape::Number)], optional: &[] }),
        ("refs", &Shape::List(&REFERENCE)),
    ],
};

/// The whole file.
pub(super) static CHECKLIST: Shape = Shape::Fields {
    required: &[
        ("schema", &Shape::OneOf(&["prudence.checklist/1"])),
        ("id", &Shape::Text),
        ("version", &Shape::Text),
        ("title", &BOTH_LANGUAGES),
        (
            "themes",
            &Shape::List(&Shape::Fields {
                required: &[("id", &Shape::Text), ("title", &BOTH_LANGUAGES)],
                optional: &[],
            }),
        ),
        ("items", &Shape::List(&ITEM)),
    ],
    optional: &[(
        "migrations",
        &Shape::List(&Shape::Fields { required: &[("from", &Shape::Text), ("to", &Shape::Text)], optional: &[] }),
    )],
};
