//! The catalogue of one language.

use super::Language;
use crate::domain::checklist::Localized;
use crate::domain::sentence::Arg;
use crate::domain::{Sentence, printable};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The files of one language, in `assets/locales`.
macro_rules! catalogue {
    ($language:literal) => {
        [
            include_str!(concat!("../../assets/locales/", $language, "/words.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/check.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/files.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/problems.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/report.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/export.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/store.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/intake.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/campaign.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/union.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/dashboard.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/cli.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/together.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/tui.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/follow.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/consent.ftl")),
        ]
    };
}

/// The sentences of one language.
pub struct Text {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Text {
    /// The catalogue of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let files = match language {
            Language::French => catalogue!("fr"),
            Language::English => catalogue!("en"),
        };
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        for file in files {
            // A broken entry is left out by Fluent; tests/architecture.rs finds it.
            let resource = FluentResource::try_new(file.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language of the sentences.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The sentence under `key`, which has no variables.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.render(key, None)
    }

    /// The sentence `sentence` with its variables, made printable.
    #[must_use]
    pub fn say(&self, sentence: &Sentence) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &sentence.args {
            let value = match value {
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Text(text) => FluentValue::from(printable::one_line(text)),
                Arg::Sentence(inner) => FluentValue::from(self.say(inner)),
            };
            args.set(name.clone(), value);
        }
        self.render(&sentence.key, Some(&args))
    }

    /// The text of a checklist in this language.
    #[must_use]
    pub fn local<'a>(&self, text: &'a Localized) -> &'a str {
        text.in_language(self.language.code())
    }

    /// A key without an entry is shown as it is, so that a gap is seen and never hides anything.
    fn render(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
    }
}
