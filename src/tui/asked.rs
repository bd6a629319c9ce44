//! What every program on the screen asks of the terminal.

/// Something asked of the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To hear the mouse, or no longer.
    Mouse(bool),
    /// To draw all of the next frame.
    Redraw,
    /// To be given back until the person returns (Ctrl-Z).
    Suspend,
    /// To be left.
    Quit,
}
