//! The graph of modules, and the circles in it.
//!
//! A module depends on another when its code names something that the other declares. A name is followed
//! through re-exports to the file that declares it: `super::Answer` leads to the sibling `answer`, not to the
//! parent. Declaring a child (`mod child;`) or passing its names on (`pub use child::Name;`) is no dependency.

use super::names::{Names, Path};
use std::collections::{BTreeMap, BTreeSet};

/// A dependency: from, to, and the `file:line` that shows it.
pub type Edge = (String, String, String);

/// How many re-exports a name may pass through.
const STEPS: usize = 8;

/// The dependencies between the modules of the house, one line of evidence each.
pub fn dependencies(house: &[Names]) -> Vec<Edge> {
    let modules: BTreeMap<&Path, &Names> = house.iter().map(|names| (&names.module, names)).collect();
    let mut edges = BTreeMap::new();
    for names in house {
        for (path, line) in code_paths(names) {
            if let Some(owner) = declaring(&path, &modules, STEPS).filter(|owner| *owner != names.module) {
                let evidence = format!("{}:{line}", names.file);
                edges.entry((names.module.join("::"), owner.join("::"))).or_insert(evidence);
            }
        }
    }
    edges.into_iter().map(|((from, to), evidence)| (from, to, evidence)).collect()
}

/// The paths of ours that a file's code names, and the imports that it needs without naming them (traits).
fn code_paths(names: &Names) -> Vec<(Path, usize)> {
    let written: BTreeSet<&Path> = names.mentions.iter().map(|(path, _)| path).collect();
    let is_named = |path: &Path| written.iter().any(|mention| mention.starts_with(path));
    let passed_on = |path: &Path| path.starts_with(&names.module) && path.len() > names.module.len() + 1;
    let silent = names.imports.iter().filter(|import| !is_named(&import.path) && !passed_on(&import.path));
    let silent = silent.map(|import| (import.path.clone(), import.line));
    names.mentions.iter().cloned().chain(silent).filter(|(path, _)| path[0] == "crate").collect()
}

/// The module that declares what `path` names; none for a module itself.
fn declaring(path: &Path, modules: &BTreeMap<&Path, &Names>, steps: usize) -> Option<Path> {
    let depth = (1..=path.len()).rev().find(|depth| modules.contains_key(&path[..*depth].to_vec()))?;
    let module = path[..depth].to_vec();
    let name = path.get(depth)?;
    let names = modules[&module];
    let passed_on = names.imports.iter().find(|import| import.name.as_ref() == Some(name));
    match passed_on {
        Some(import) if steps > 0 && import.path[0] == "crate" => {
            let target = [import.path.as_slice(), &path[depth + 1..]].concat();
            declaring(&target, modules, steps - 1)
        }
        _ => Some(module),
    }
}

/// The same dependencies between the children of each module, each child with all that is inside it.
///
/// This is how a newcomer sees the house: `check` and `establishment` as two boxes, not as twenty files.
pub fn between_siblings(edges: &[Edge]) -> Vec<Edge> {
    let mut between = BTreeMap::new();
    for (from, to, evidence) in edges {
        let (a, b): (Vec<&str>, Vec<&str>) = (from.split("::").collect(), to.split("::").collect());
        let shared = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
        let side = |path: &[&str]| path[..path.len().min(shared + 1)].join("::");
        between.entry((side(&a), side(&b))).or_insert(evidence.clone());
    }
    between.into_iter().map(|((from, to), evidence)| (from, to, evidence)).collect()
}

/// The edges that lie on a circle, as `file:line: from → to`.
pub fn circles(edges: &[Edge]) -> Vec<String> {
    let on_circle = edges.iter().filter(|(from, to, _)| leads(edges, to, from));
    on_circle.map(|(from, to, evidence)| format!("{evidence}: {from} → {to}")).collect()
}

/// Whether one can go along the edges from `start` to `goal`.
fn leads(edges: &[Edge], start: &str, goal: &str) -> bool {
    let mut reached = BTreeSet::from([start]);
    loop {
        let before = reached.len();
        let next = edges.iter().filter(|(from, ..)| reached.contains(from.as_str())).map(|(_, to, _)| to.as_str());
        let next: Vec<&str> = next.collect();
        reached.extend(next);
        if reached.contains(goal) || reached.len() == before {
            return reached.contains(goal);
        }
    }
}
