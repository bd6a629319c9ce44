//! The program in a pseudo-terminal, and its screen as a person sees it.

use crate::place::Place;
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// How long anything may take before the test fails.
const PATIENCE: Duration = Duration::from_secs(15);

/// What came out of the program so far.
struct Seen {
    screen: vt100::Parser,
    written: Vec<u8>,
    ended: bool,
}

/// The program in its terminal.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    before: String,
}

impl Terminal {
    /// Starts the screen of the program in a place.
    pub fn start(place: &Place) -> Self {
        Self::start_with(place, |_| {})
    }

    /// Starts it after `change` had its way with the command.
    pub fn start_with(place: &Place, change: impl FnOnce(&mut CommandBuilder)) -> Self {
        Self::start_at(place, (80, 24), change)
    }

    /// The same on a terminal of so many columns and rows.
    pub fn start_at(place: &Place, (cols, rows): (u16, u16), change: impl FnOnce(&mut CommandBuilder)) -> Self {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let before = settings(&*pair.master);
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_prudence"));
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("LANG", "fr_FR.UTF-8");
        command.env("HOME", place.home());
        command.cwd(place.home());
        command.args(place.options());
        change(&mut command);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let screen = vt100::Parser::new(cells(rows), cells(cols), 0);
        let seen = Arc::new((Mutex::new(Seen { screen, written: Vec::new(), ended: false }), Condvar::new()));
        listen(pair.master.try_clone_reader().unwrap(), Arc::clone(&seen));
        let keys = pair.master.take_writer().unwrap();
        Self { child, master: pair.master, keys, seen, before }
    }

    /// Sends what the keys of a text send.
    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Waits until the screen is as wished.
    pub fn until(&self, what: &str, wished: impl Fn(&vt100::Screen) -> bool) {
        let start = Instant::now();
        let (seen, news) = &*self.seen;
        let mut guard = seen.lock().unwrap();
        while !wished(guard.screen.screen()) {
            let left = PATIENCE.checked_sub(start.elapsed()).filter(|_| !guard.ended);
            let Some(left) = left else {
                let (contents, ended) = (guard.screen.screen().contents(), guard.ended);
                drop(guard);
                panic!("never came: {what}; ended: {ended}; the screen was\n{contents}")
            };
            guard = news.wait_timeout(guard, left).unwrap().0;
        }
    }

    /// Waits until the screen shows a text.
    pub fn until_shown(&self, text: &str) {
        self.until(text, |screen| screen.contents().contains(text));
    }

    /// Presses keys and waits until the screen shows a text.
    pub fn press_until(&mut self, keys: &str, text: &str) {
        self.press(keys);
        self.until_shown(text);
    }

    /// What is on the screen.
    pub fn contents(&self) -> String {
        self.seen.0.lock().unwrap().screen.screen().contents()
    }

    /// All that the program wrote, to the letter.
    pub fn written(&self) -> String {
        String::from_utf8_lossy(&self.seen.0.lock().unwrap().written).into_owned()
    }

    /// Gives the terminal another size.
    pub fn resize(&self, cols: u16, rows: u16) {
        let mut guard = self.seen.0.lock().unwrap();
        guard.screen.screen_mut().set_size(cells(rows), cells(cols));
        self.master.resize(PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }).unwrap();
    }

    /// Sends a signal by its name.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([&format!("-{name}"), &self.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    fn id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits until the process is stopped, or is not.
    pub fn until_stopped(&self, wished: bool) {
        let start = Instant::now();
        while self.is_stopped() != wished {
            assert!(start.elapsed() < PATIENCE, "the process never became stopped: {wished}");
            std::thread::yield_now();
        }
    }

    fn is_stopped(&self) -> bool {
        let output = Command::new("ps").args(["-o", "stat=", "-p", &self.id().to_string()]).output().unwrap();
        output.stdout.first() == Some(&b'T')
    }

    /// Waits until the program has ended by itself.
    pub fn until_gone(&mut self) -> ExitStatus {
        let start = Instant::now();
        let (seen, news) = &*self.seen;
        let mut guard = seen.lock().unwrap();
        while !guard.ended {
            let left = PATIENCE.checked_sub(start.elapsed());
            let Some(left) = left else { panic!("never ended; the screen was\n{}", guard.screen.screen().contents()) };
            guard = news.wait_timeout(guard, left).unwrap().0;
        }
        drop(guard);
        self.child.wait().unwrap()
    }

    /// Kills the program as a power cut would.
    pub fn kill(&mut self) {
        self.signal("KILL");
        self.until_gone();
    }

    /// Asserts that the terminal is as the program found it.
    pub fn assert_left_as_it_was(&self) {
        assert_eq!(settings(&*self.master), self.before, "the line settings");
        self.until("the terminal as it was", |screen| {
            !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
        });
    }

    /// Waits until the program has taken the terminal over.
    pub fn until_taken(&self) {
        let start = Instant::now();
        while !self.is_taken() {
            assert!(start.elapsed() < PATIENCE, "the program never took the terminal over");
            std::thread::yield_now();
        }
    }

    /// Whether the program has taken the terminal over.
    pub fn is_taken(&self) -> bool {
        settings(&*self.master) != self.before
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap_or(NonZeroU16::MIN)
}

/// Reads what the program writes, until it ends.
fn listen(mut reader: Box<dyn Read + Send>, seen: Arc<(Mutex<Seen>, Condvar)>) {
    std::thread::spawn(move || {
        let mut bytes = [0; 8192];
        loop {
            let count = reader.read(&mut bytes).unwrap_or(0);
            let mut guard = seen.0.lock().unwrap();
            guard.screen.process(&bytes[..count]);
            guard.written.extend_from_slice(&bytes[..count]);
            guard.ended = count == 0;
            seen.1.notify_all();
            if count == 0 {
                return;
            }
        }
    });
}

/// The line settings of the terminal, as `stty` writes them.
fn settings(master: &(dyn MasterPty + Send)) -> String {
    let terminal = std::fs::File::open(master.tty_name().unwrap()).unwrap();
    let output = Command::new("stty").arg("-g").stdin(terminal).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}
