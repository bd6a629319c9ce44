//! A terminal that shows nothing of what is typed is given back before the system ends the program, or stops it.

use crossterm::terminal::disable_raw_mode;
use std::sync::Once;
use std::thread;

/// Whether the system is listened to already.
static LISTENING: Once = Once::new();

/// Gives the terminal back first from now on. Then each signal does what it does by itself; whoever comes back from
/// being stopped goes on typing unseen.
#[cfg(unix)]
pub fn give_back_first() {
    use crossterm::terminal::{enable_raw_mode, is_raw_mode_enabled};
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    use signal_hook::{iterator::Signals, low_level::emulate_default_handler};
    LISTENING.call_once(|| {
        let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP]) else { return };
        thread::spawn(move || {
            for signal in signals.forever() {
                let is_hidden = is_raw_mode_enabled().unwrap_or_default();
                // There is nothing else to be done about a terminal that went away.
                let _ = disable_raw_mode();
                let _ = emulate_default_handler(signal);
                if is_hidden {
                    let _ = enable_raw_mode();
                }
            }
        });
    });
}

/// Gives the console back first from now on. Then the program ends as Windows ends one that is interrupted.
#[cfg(windows)]
pub fn give_back_first() {
    use tokio::signal::windows::{ctrl_break, ctrl_close};
    /// `STATUS_CONTROL_C_EXIT`, 0xC000013A.
    const INTERRUPTED: i32 = -0x3FFF_FEC6;
    LISTENING.call_once(|| {
        let (Ok(mut broken), Ok(mut closed)) = (ctrl_break(), ctrl_close()) else { return };
        thread::spawn(move || {
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().build() else { return };
            runtime.block_on(async {
                tokio::select! {
                    _ = broken.recv() => {}
                    _ = closed.recv() => {}
                }
            });
            let _ = disable_raw_mode();
            std::process::exit(INTERRUPTED);
        });
    });
}
