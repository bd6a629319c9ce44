//! Stretches of time: joined, cut and compared.
//!
//! Lists of spans are in order and without overlap wherever that is said; [`joined`] makes any list so. Each function
//! takes time in proportion to what it is given and what it gives, whoever made the report the spans come from.

use jiff::{SignedDuration, Timestamp};

/// A stretch of time, its end not included.
pub type Span = (Timestamp, Timestamp);

/// Whether two spans have a moment in common.
pub(super) fn meet(one: Span, other: Span) -> bool {
    one.0 < other.1 && other.0 < one.1
}

/// The same spans in order and without overlap: those with no more than `pause` between them are made one. A span that
/// ends before it begins is left out.
pub(super) fn joined(mut spans: Vec<Span>, pause: SignedDuration) -> Vec<Span> {
    spans.retain(|(from, until)| from < until);
    spans.sort_unstable();
    let mut joined: Vec<Span> = Vec::new();
    for (from, until) in spans {
        match joined.last_mut() {
            Some(last) if from.duration_since(last.1) <= pause => last.1 = last.1.max(until),
            _ => joined.push((from, until)),
        }
    }
    joined
}

/// What lies in a span of both lists, each in order and without overlap.
pub(super) fn common(one: &[Span], other: &[Span]) -> Vec<Span> {
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut common = Vec::new();
    while let (Some(&&a), Some(&&b)) = (left.peek(), right.peek()) {
        if meet(a, b) {
            common.push((a.0.max(b.0), a.1.min(b.1)));
        }
        if a.1 < b.1 {
            left.next()
        } else {
            right.next()
        };
    }
    common
}

/// What of `span` lies outside of `holes`, which are in order and without overlap.
pub(super) fn outside(span: Span, holes: &[Span]) -> Vec<Span> {
    let (mut from, until) = span;
    let mut rest = Vec::new();
    let first = holes.partition_point(|hole| hole.1 <= from);
    for hole in holes[first..].iter().take_while(|hole| hole.0 < until) {
        if from < hole.0 {
            rest.push((from, hole.0));
        }
        from = from.max(hole.1);
    }
    if from < until {
        rest.push((from, until));
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The moments of these spans, second by second.
    fn seconds(spans: &[Span]) -> Vec<i64> {
        spans.iter().flat_map(|(from, until)| from.as_second()..until.as_second()).collect()
    }

    fn span((from, length): (i64, i64)) -> Span {
        let at = |second| Timestamp::from_second(second).unwrap();
        (at(from), at(from + length))
    }

    fn spans() -> impl Strategy<Value = Vec<Span>> {
        prop::collection::vec((0..60_i64, -3..20_i64).prop_map(span), 0..8)
    }

    fn in_order(spans: Vec<Span>) -> Vec<Span> {
        joined(spans, SignedDuration::ZERO)
    }

    proptest! {
        #[test]
        fn joining_keeps_every_moment_once_and_in_order(spans in spans()) {
            let mut expected = seconds(&spans);
            expected.sort_unstable();
            expected.dedup();
            prop_assert_eq!(seconds(&in_order(spans)), expected);
        }

        #[test]
        fn what_two_lists_have_in_common_and_what_lies_outside_make_up_the_whole(one in spans(), other in spans()) {
            let (one, other) = (in_order(one), in_order(other));
            let common = seconds(&common(&one, &other));
            let outside: Vec<Span> = one.iter().flat_map(|span| outside(*span, &other)).collect();
            let outside = seconds(&outside);
            prop_assert!(common.iter().all(|at| seconds(&other).contains(at)));
            prop_assert!(!outside.iter().any(|at| seconds(&other).contains(at)));
            let mut both = [common, outside].concat();
            both.sort_unstable();
            prop_assert_eq!(both, seconds(&one));
        }
    }
}
