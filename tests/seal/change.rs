//! No change to a sealed report goes unseen.

use super::sealed_report::{key, keys, refusal, small_library, tiny, verified, written};
use prudence::domain::checklist::Library;
use prudence::seal::{seal, verify};
use serde_json::{Value, json};

#[test]
fn any_byte_changed_is_seen() {
    let (_folder, key) = key();
    let (whole, library) = (written(&tiny(), &key), small_library());
    let places: Vec<usize> = (0..whole.len()).collect();
    std::thread::scope(|scope| {
        for part in places.chunks(whole.len().div_ceil(4)) {
            scope.spawn(|| part.iter().for_each(|place| a_change_is_seen(&whole, *place, &library)));
        }
    });
}

fn a_change_is_seen(whole: &[u8], place: usize, library: &Library) {
    let byte = whole[place];
    for other in [byte ^ 0x01, byte ^ 0x20, byte.wrapping_add(1)] {
        let mut changed = whole.to_vec();
        changed[place] = other;
        let holds = verify(&changed, library).is_ok_and(|verification| verification.holds());
        assert!(!holds, "byte {place}: {:?} for {:?}", char::from(other), char::from(byte));
    }
}

#[test]
fn a_file_cut_anywhere_is_told() {
    let (_folder, key) = key();
    let whole = written(&tiny(), &key);
    assert_eq!(refusal(b""), "verify-empty");
    assert_eq!(refusal(b" \r\n"), "verify-empty");
    for end in 1..whole.len() - 1 {
        assert_eq!(refusal(&whole[..end]), "verify-cut", "cut after {end} bytes");
    }
    let without_line_feed = verified(&whole[..whole.len() - 1]);
    assert_eq!((without_line_feed.holds(), keys(&without_line_feed)), (false, vec!["verify-rewritten"]));
}

#[test]
fn a_file_saved_again_by_an_editor_is_told_from_a_changed_one() {
    let (_folder, key) = key();
    let whole = String::from_utf8(written(&tiny(), &key)).unwrap();
    let value: Value = serde_json::from_str(&whole).unwrap();
    for saved in [
        whole.replace('\n', "\r\n"),
        format!("\u{feff}{whole}"),
        format!("{whole}\n"),
        serde_json::to_string(&value).unwrap(),
        whole.replace('é', "\\u00e9"),
    ] {
        let verification = verified(saved.as_bytes());
        assert_eq!(keys(&verification), ["verify-rewritten"]);
        assert!(!verification.whole && verification.signed && verification.figures);
    }
    let changed = verified(whole.replace("Lycée d’essai", "Lycée d’ailleurs").as_bytes());
    assert_eq!(keys(&changed), ["verify-hash"]);
}

#[test]
fn another_seal_than_ours_is_told() {
    let (_folder, key) = key();
    let sealed = serde_json::to_value(seal(tiny(), &key).unwrap()).unwrap();
    let with = |change: &dyn Fn(&mut Value)| {
        let mut changed = sealed.clone();
        change(&mut changed["seal"]);
        let bytes = format!("{}\n", serde_json::to_string_pretty(&changed).unwrap());
        let verification = verified(bytes.as_bytes());
        assert!(!verification.holds());
        keys(&verification).iter().map(|key| (*key).to_owned()).collect::<Vec<_>>()
    };
    let capitals = |value: &Value| json!(value.as_str().unwrap().to_uppercase());
    assert_eq!(with(&|seal| *seal = Value::Null), ["verify-unsealed"]);
    assert_eq!(with(&|seal| seal["algorithm"] = json!("none")), ["verify-seal-unknown"]);
    assert_eq!(with(&|seal| seal["canonical"] = json!("RFC 8259")), ["verify-seal-unknown"]);
    assert_eq!(with(&|seal| seal["remark"] = json!("ajouté")), ["verify-seal-unknown"]);
    assert_eq!(with(&|seal| seal["sha256"] = capitals(&seal["sha256"])), ["verify-hash"]);
    assert_eq!(with(&|seal| seal["signature"] = capitals(&seal["signature"])), ["verify-signature"]);
    assert_eq!(with(&|seal| seal["public_key"] = json!("00".repeat(32))), ["verify-signature"]);
    assert_eq!(with(&|seal| seal["public_key"] = json!("é")), ["verify-signature"]);
}
