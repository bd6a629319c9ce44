//! Parquet: columns of texts and counts, each of which may be missing.

use super::grid::{Grid, Value};
use parquet::basic::{LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;
use std::sync::Arc;

/// Rows that are written together.
const GROUP: usize = 50_000;

/// The bytes of the table.
pub(super) fn write(grid: &Grid) -> Result<Vec<u8>, String> {
    written(grid).map_err(|error| error.to_string())
}

fn written(grid: &Grid) -> Result<Vec<u8>, ParquetError> {
    let schema = Arc::new(schema(grid)?);
    let mut bytes = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut bytes, schema, Arc::new(WriterProperties::builder().build()))?;
    for rows in grid.rows.chunks(GROUP) {
        let mut group = writer.next_row_group()?;
        for at in 0..grid.columns.len() {
            column(&mut group, rows, at)?;
        }
        group.close()?;
    }
    writer.close()?;
    Ok(bytes)
}

fn schema(grid: &Grid) -> Result<Type, ParquetError> {
    let field = |column: &super::grid::Column| {
        let (physical, logical) =
            if column.counts { (Physical::INT64, None) } else { (Physical::BYTE_ARRAY, Some(LogicalType::String)) };
        let field = Type::primitive_type_builder(&column.id, physical).with_repetition(Repetition::OPTIONAL);
        field.with_logical_type(logical).build().map(Arc::new)
    };
    let fields = grid.columns.iter().map(field).collect::<Result<Vec<_>, _>>()?;
    Type::group_type_builder(grid.id).with_fields(fields).build()
}

fn column(
    group: &mut SerializedRowGroupWriter<'_, &mut Vec<u8>>,
    rows: &[Vec<Value>],
    at: usize,
) -> Result<(), ParquetError> {
    let Some(mut column) = group.next_column()? else { return Ok(()) };
    let values = || rows.iter().map(|row| &row[at]);
    let is_there = |value: &Value| !matches!(value, Value::Text(None) | Value::Count(None));
    let levels: Vec<i16> = values().map(|value| i16::from(is_there(value))).collect();
    if values().any(|value| matches!(value, Value::Count(_))) {
        let number = |value: &Value| match value {
            Value::Count(Some(count)) => i64::try_from(*count).ok(),
            _ => None,
        };
        let numbers: Vec<i64> = values().filter_map(number).collect();
        column.typed::<Int64Type>().write_batch(&numbers, Some(&levels), None)?;
    } else {
        let text = |value: &Value| match value {
            Value::Text(Some(text)) => Some(ByteArray::from(text.as_bytes().to_vec())),
            _ => None,
        };
        let texts: Vec<ByteArray> = values().filter_map(text).collect();
        column.typed::<ByteArrayType>().write_batch(&texts, Some(&levels), None)?;
    }
    column.close()
}
