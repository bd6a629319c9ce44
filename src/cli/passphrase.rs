//! Passphrases: from a file, from the environment, else typed at the terminal and not shown.

use super::arguments::secret::PassphraseFrom;
use super::hidden::Hidden;
use super::layout;
use super::world::World;
use crate::domain::{Problem, Sentence, reason, written};
use crate::export::read_file;
use crate::seal::Passphrase;
use crate::text::Text;
use std::io;

/// The variable from which scripts hand a passphrase over.
const VARIABLE: &str = "PRUDENCE_PASSPHRASE";

/// The most bytes of a file that holds a passphrase.
const LIMIT: usize = 4 << 10;

/// Where passphrases are asked for.
pub struct Asking<'a> {
    /// What the command line says.
    pub from: &'a PassphraseFrom,
    /// Where the command runs.
    pub world: &'a World,
    /// The sentences.
    pub text: &'a Text,
}

impl Asking<'_> {
    /// The passphrase of a file that exists.
    ///
    /// # Errors
    /// When there is nobody to type it, or it cannot be read.
    pub fn known(&self) -> Result<Passphrase, Problem> {
        let given = self.given()?;
        given.map_or_else(|| self.ask(&mut self.hidden()?, "passphrase-ask"), Ok).map(Passphrase::new)
    }

    /// The passphrase of a new file: typed twice, and long enough.
    ///
    /// # Errors
    /// When it is too short, when both are not the same, when there is nobody to type it, or it cannot be read.
    pub fn chosen(&self) -> Result<Passphrase, Problem> {
        if let Some(given) = self.given()? {
            return Passphrase::chosen(given);
        }
        let mut hidden = self.hidden()?;
        let typed = self.ask(&mut hidden, "passphrase-choose")?;
        let chosen = Passphrase::chosen(typed.clone())?;
        if self.ask(&mut hidden, "passphrase-again")? == typed {
            Ok(chosen)
        } else {
            Err(Problem::usage(Sentence::new("passphrase-differs")))
        }
    }

    /// The one of the file or of the environment, without the end of its line.
    fn given(&self) -> Result<Option<String>, Problem> {
        let Some(path) = &self.from.passphrase_file else { return Ok(self.world.text_variable(VARIABLE)) };
        let bytes = read_file(path, LIMIT)?;
        let text = String::from_utf8(written::utf8(&bytes).into_owned()).map_err(|_| {
            Problem::usage(Sentence::new("passphrase-file-not-text").with("path", path.display().to_string()))
        })?;
        Ok(Some(text.trim_end_matches(['\r', '\n']).to_owned()))
    }

    /// The terminal at which someone types.
    fn hidden(&self) -> Result<Hidden, Problem> {
        if !self.world.in_is_terminal {
            return Err(Problem::usage(Sentence::new("passphrase-nobody")));
        }
        Hidden::begin().map_err(|error| untyped(&error))
    }

    fn ask(&self, hidden: &mut Hidden, prompt: &str) -> Result<String, Problem> {
        let lines = layout::wrapped(&self.text.get(prompt), self.world.width.saturating_sub(1));
        let typed = hidden.ask(&lines).map_err(|error| untyped(&error))?;
        typed.ok_or_else(|| Problem::unable(Sentence::new("passphrase-given-up")))
    }
}

fn untyped(error: &io::Error) -> Problem {
    Problem::unable(Sentence::new("passphrase-untyped").with("detail", reason::of(error)))
}
