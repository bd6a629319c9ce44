//! The law of rooms: who may import whom.

use super::names::Names;

/// The rooms, each with those it may import.
const LAW: [(&str, &[&str]); 9] = [
    ("main", &["tui", "cli", "probe", "store", "seal", "export", "text", "domain"]),
    ("tui", MIDDLE_AND_DOMAIN),
    ("cli", MIDDLE_AND_DOMAIN),
    ("probe", &["domain"]),
    ("store", &["domain"]),
    ("seal", &["domain"]),
    ("export", &["text", "domain"]),
    ("text", &["domain"]),
    ("domain", &[]),
];

const MIDDLE_AND_DOMAIN: &[&str] = &["probe", "store", "seal", "export", "text", "domain"];

/// What the domain must not know: files, sockets, time of day, chance, the terminal, and the crates that give them.
const OUTSIDE: [&str; 22] = [
    "std::fs",
    "std::env",
    "std::process",
    "std::thread",
    "std::net::TcpStream",
    "std::net::TcpListener",
    "std::net::UdpSocket",
    "std::net::ToSocketAddrs",
    "std::time::SystemTime",
    "std::time::Instant",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
    "jiff::Timestamp::now",
    "jiff::Zoned::now",
    "uuid::Uuid::now_v7",
    "tokio",
    "hyper",
    "reqwest",
    "rusqlite",
    "crossterm",
    "ratatui",
];

/// The room of a module; none for the crate's root.
fn room(module: &[String]) -> Option<&str> {
    module.get(1).map(String::as_str)
}

/// Every path that leaves its room other than by the law, as `file:line: from → to`.
pub fn breaches(names: &Names) -> Vec<String> {
    let Some(from) = room(&names.module) else { return Vec::new() };
    let allowed = LAW.iter().find(|(name, _)| *name == from).map(|(_, allowed)| *allowed);
    let mut found = Vec::new();
    for (path, line) in names.all().filter(|(path, _)| path[0] == "crate") {
        let Some(to) = room(path).filter(|to| LAW.iter().any(|(name, _)| name == to)) else { continue };
        if to != from && !allowed.is_some_and(|allowed| allowed.contains(&to)) {
            found.push(format!("{}:{line}: {from} → {to} ({})", names.file, path.join("::")));
        }
    }
    found.dedup();
    found
}

/// Rooms that the law does not know, as `file: room`.
pub fn unknown_room(names: &Names) -> Option<String> {
    let room = room(&names.module)?;
    (!LAW.iter().any(|(name, _)| *name == room)).then(|| format!("{}: {room}", names.file))
}

/// What a file of the domain touches outside, as `file:line: path`.
pub fn impurities(names: &Names) -> Vec<String> {
    if room(&names.module) != Some("domain") {
        return Vec::new();
    }
    let written = names.all().map(|(path, line)| (path.join("::"), line));
    let outside = |path: &str| {
        OUTSIDE.iter().any(|name| path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with("::")))
    };
    written.filter(|(path, _)| outside(path)).map(|(path, line)| format!("{}:{line}: {path}", names.file)).collect()
}
