//! The formats for people as they are read, in French, for a short list in which every state occurs.

use crate::markup::without_style;
use crate::{sample, small};
use prudence::export::{Format, preview, render};

fn written(format: Format) -> String {
    String::from_utf8(render(&small::report(), format, &sample::french()).unwrap()).unwrap()
}

#[test]
fn html() {
    insta::assert_snapshot!(without_style(&written(Format::Html)));
}

#[test]
fn markdown() {
    insta::assert_snapshot!(written(Format::Markdown));
}

#[test]
fn csv() {
    insta::assert_snapshot!(written(Format::Csv));
}

#[test]
fn preview_in_the_terminal() {
    insta::assert_snapshot!(preview(&small::report(), &sample::french()).join("\n"));
}
