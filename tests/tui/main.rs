//! The screen for people: what stands on it at three sizes, and what holds for every key at every size.

#[cfg(test)]
mod board;
#[cfg(test)]
mod board_mouse;
#[cfg(test)]
mod board_screens;
#[cfg(test)]
mod board_secrecy;
#[cfg(test)]
mod board_stage;
#[cfg(test)]
mod board_storm;
#[cfg(test)]
mod essential;
#[cfg(test)]
mod every_size;
#[cfg(test)]
mod filter;
#[cfg(test)]
mod follow;
#[cfg(test)]
mod follow_snapshots;
#[cfg(test)]
mod foreign_text;
#[cfg(test)]
mod going_back;
#[cfg(test)]
mod keys;
#[cfg(test)]
mod listening;
#[cfg(test)]
mod long_list;
#[cfg(test)]
mod mouse;
#[cfg(test)]
mod nothing_lost;
#[cfg(test)]
mod office;
#[cfg(test)]
mod past;
#[cfg(test)]
mod rounds;
#[cfg(test)]
mod snapshots;
#[cfg(test)]
mod stage;
#[cfg(test)]
mod storm;
#[cfg(test)]
mod table;
#[cfg(test)]
mod telling;
#[cfg(test)]
mod union;
#[cfg(test)]
mod union_screens;
#[cfg(test)]
mod whole_theme;
#[cfg(test)]
mod without_colour;

#[path = "../common/sample.rs"]
mod sample;
#[path = "../common/small.rs"]
mod small;
