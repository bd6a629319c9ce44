//! What is measured of a program in a terminal, and how it is told.

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::Read;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

/// How long nobody types.
const IDLE: Duration = Duration::from_secs(5);

/// After how long a program rests that has written all that it writes at its start.
const SETTLED: Duration = Duration::from_secs(1);

/// Prudence over a data folder.
pub fn prudence(folder: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_prudence"));
    command.arg("--data-dir");
    command.arg(folder);
    command
}

/// How long a program needs until it has written a text, or has ended.
pub fn until_written(command: CommandBuilder, text: &str) -> Duration {
    let start = Instant::now();
    let (mut child, master) = in_a_terminal(command);
    wait_for(text, &mut *master.try_clone_reader().unwrap());
    let taken = start.elapsed();
    child.kill().ok();
    child.wait().unwrap();
    taken
}

/// Reads until a text was written, or nothing more comes.
fn wait_for(text: &str, reader: &mut dyn Read) {
    let (mut bytes, mut written) = ([0; 8192], Vec::new());
    loop {
        let count = reader.read(&mut bytes).unwrap_or(0);
        written.extend_from_slice(&bytes[..count]);
        let found = !text.is_empty() && written.windows(text.len()).any(|window| window == text.as_bytes());
        if found || count == 0 {
            return;
        }
    }
}

/// A program in a terminal of its own.
fn in_a_terminal(mut command: CommandBuilder) -> (Box<dyn Child + Send + Sync>, Box<dyn MasterPty + Send>) {
    let pair = native_pty_system().openpty(PtySize { rows: 50, cols: 200, pixel_width: 0, pixel_height: 0 }).unwrap();
    command.env("TERM", "xterm-256color");
    command.env("LANG", "fr_FR.UTF-8");
    let child = pair.slave.spawn_command(command).unwrap();
    (child, pair.master)
}

/// Processor time while nobody types, in the system's own ticks of usually 10 ms, once a text was written.
pub fn idle(what: &str, command: CommandBuilder, text: &str) {
    let (mut child, master) = in_a_terminal(command);
    let mut reader = master.try_clone_reader().unwrap();
    wait_for(text, &mut *reader);
    thread::spawn(move || while reader.read(&mut [0; 8192]).is_ok_and(|count| count > 0) {});
    thread::sleep(SETTLED);
    let before = ticks(child.process_id());
    thread::sleep(IDLE);
    let after = ticks(child.process_id());
    child.kill().ok();
    child.wait().unwrap();
    match before.zip(after) {
        Some((before, after)) => println!("{what}: {} ticks of processor time in {} s", after - before, IDLE.as_secs()),
        None => println!("{what}: this system does not tell"),
    }
}

/// User and system time of a process, where the system tells it in `/proc`.
fn ticks(process: Option<u32>) -> Option<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", process?)).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    Some(fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?)
}

/// Tells how the times are spread.
pub fn tell(what: &str, taken: &mut [Duration]) {
    taken.sort_unstable();
    let Some(last) = taken.len().checked_sub(1) else { return };
    let at = |percent: usize| taken[last * percent / 100].as_secs_f64() * 1000.0;
    let (median, p90, p99, most) = (at(50), at(90), at(99), at(100));
    println!("{what}: median {median:.2} ms, p90 {p90:.2} ms, p99 {p99:.2} ms, most {most:.2} ms (n = {})", last + 1);
}
