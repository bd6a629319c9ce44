//! A shape as JSON Schema, for the editors that check a file while it is written.

use super::Shape;
use serde_json::{Map, Value, json};

impl Shape {
    /// The JSON Schema (draft 2020-12) of files of this shape.
    #[must_use]
    pub fn json_schema(&self, title: &str) -> Value {
        let mut parts = Map::new();
        let mut schema = Map::new();
        schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        schema.insert("title".to_owned(), json!(title));
        if let Value::Object(fields) = self.schema(&mut parts) {
            schema.extend(fields);
        }
        if !parts.is_empty() {
            schema.insert("$defs".to_owned(), Value::Object(parts));
        }
        Value::Object(schema)
    }

    /// The schema of this part; parts that nest in themselves are put into `parts` by their names.
    fn schema(&self, parts: &mut Map<String, Value>) -> Value {
        match self {
            Shape::Text | Shape::Word => json!({ "type": "string", "pattern": "\\S" }),
            Shape::Number => json!({ "type": "number" }),
            Shape::Whole => json!({ "type": "integer", "minimum": 0, "maximum": u16::MAX }),
            Shape::Flag => json!({ "type": "boolean" }),
            Shape::OneOf(words) => json!({ "enum": words }),
            Shape::Checked(pattern, _) => json!({ "type": "string", "pattern": pattern }),
            Shape::Blank(part) => json!({ "anyOf": [{ "enum": [null, ""] }, part.schema(parts)] }),
            Shape::List(part) => json!({ "type": "array", "uniqueItems": true, "items": part.schema(parts) }),
            Shape::Several(part) => {
                json!({ "type": "array", "minItems": 1, "uniqueItems": true, "items": part.schema(parts) })
            }
            Shape::Forms(forms) => {
                let forms: Vec<Value> = forms.iter().map(|(_, form)| form.schema(parts)).collect();
                json!({ "anyOf": forms })
            }
            Shape::Fields { required, optional } => {
                let fields: Map<String, Value> = required
                    .iter()
                    .chain(optional.iter())
                    .map(|(name, shape)| ((*name).to_owned(), shape.schema(parts)))
                    .collect();
                let names: Vec<&str> = required.iter().map(|(name, _)| *name).collect();
                json!({ "type": "object", "additionalProperties": false, "required": names, "properties": fields })
            }
            Shape::Nested(name, shape) => {
                if !parts.contains_key(*name) {
                    // The place is taken first, so that the part finds itself there.
                    parts.insert((*name).to_owned(), Value::Null);
                    let part = shape().schema(parts);
                    parts.insert((*name).to_owned(), part);
                }
                json!({ "$ref": format!("#/$defs/{name}") })
            }
        }
    }
}
