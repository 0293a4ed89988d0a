//! The sealed part of a bundle: `[predecessor | null, seen, authors, texts, entities, ops]`, where ops refer to authors,
//! texts and entities by their index in these tables. The README of this crate draws it. Paddings and seals are not known
//! here.
//!
//! Reading is taking apart and writing again: what would not be written in the same way is refused. So every rule stands
//! once, in `write`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::{AuthorId, Entity, Id128, Key, Op, OpId, Value};
use minicbor::data::Type;

use super::Header;
use super::texts::{read_text, write_text};
use crate::cbor::{Reader, Writer, read_whole};
use crate::statements::{read_heads, write_heads};
use crate::{Head, MAX_ITEM, WireError};

/// Tables let a short body say a long text many times; this many bytes of text its ops may say in all.
const MAX_UNFOLDED: usize = 16 * MAX_ITEM;

/// What the author of a bundle says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// As whom this device wrote before; only in an author's first bundle.
    pub predecessor: Option<AuthorId>,
    /// The newest bundles of others that are new to this author, ascending.
    pub seen: Vec<Head>,
    /// Which branch of another author is meant: the beginning of the hash of its newest bundle that the writer had. Only
    /// those that ops name are written.
    pub branches: BTreeMap<AuthorId, [u8; 16]>,
    /// In the order of their numbers, which follow from the header, as does their author.
    pub ops: Vec<Op>,
}

/// Distinct values in the order in which they were first met.
struct Table<T> {
    order: Vec<T>,
    places: BTreeMap<T, u64>,
}

/// The bytes of text that tables were asked for.
#[derive(Default)]
struct Unfolded(usize);

/// How far an op's numbers are from those of the op before it.
#[derive(Default)]
struct Clock {
    lamport: u64,
    at: i64,
}

impl Body {
    /// # Errors
    /// `TooLarge` beyond `MAX_UNFOLDED`; `Malformed` where ops are not the header's, or one replaces itself or is not in
    /// order.
    pub(super) fn write(&self, header: &Header) -> Result<Vec<u8>, WireError> {
        if self.ops.len() as u64 != header.count || (self.predecessor.is_some() && header.first != 1) {
            return Err(WireError::Malformed);
        }
        let authors: BTreeSet<AuthorId> = self.ops.iter().flat_map(|op| others(op, header)).collect();
        let places: BTreeMap<AuthorId, u64> = authors.iter().copied().zip(0..).collect();
        let (mut texts, mut entities) = (Table::new(), Table::new());
        let mut unfolded = Unfolded::default();
        let mut clock = Clock::default();

        let mut ops = Writer::array_of(self.ops.len());
        for (op, seq) in self.ops.iter().zip(header.first..) {
            if op.id != (OpId { author: header.author, seq }) {
                return Err(WireError::Malformed);
            }
            unfolded.add_op(op)?;
            ops.array(5 + op.supersedes.len());
            ops.number(entities.place(&op.entity)).number(u64::from(op.field));
            write_value(&mut ops, &op.value, &mut texts)?;
            clock.write(&mut ops, op)?;
            write_superseded(&mut ops, op, &places)?;
        }
        let mut rows = Writer::array_of(entities.order.len());
        entities.order.iter().for_each(|entity| write_entity(&mut rows, entity, &mut texts));

        let mut writer = Writer::array_of(6);
        writer.bytes_or_null(self.predecessor.as_ref().map(|author| author.0.0.as_slice()));
        write_heads(&mut writer, &self.seen);
        writer.array(authors.len());
        for author in &authors {
            let branch = self.branches.get(author).map(<[u8; 16]>::as_slice);
            writer.array(2).bytes(&author.0.0).bytes_or_null(branch);
        }
        writer.array(texts.order.len());
        texts.order.iter().for_each(|text| write_text(&mut writer, text));
        writer.append(rows).append(ops);
        Ok(writer.into_bytes())
    }

    /// # Errors
    /// `Malformed` for anything that `write` does not write; `TooLarge` beyond `MAX_UNFOLDED`.
    pub(super) fn read(bytes: &[u8], header: &Header) -> Result<Body, WireError> {
        read_whole(bytes, |reader| Body::take(reader, header), |body| body.write(header))
    }

    fn take(reader: &mut Reader<'_>, header: &Header) -> Result<Body, WireError> {
        reader.array_of(6)?;
        let predecessor = reader.or_null(read_author)?;
        let seen = read_heads(reader)?;
        let authors = reader.list(|reader| {
            reader.array_of(2)?;
            Ok((read_author(reader)?, reader.or_null(Reader::exactly)?))
        })?;
        let texts = reader.list(read_text)?;
        let mut unfolded = Unfolded::default();
        let entities = reader.list(|reader| {
            let entity = read_entity(reader, &texts)?;
            // Each is some op's, so those that ops say together are no fewer.
            unfolded.add(key_text(&entity))?;
            Ok(entity)
        })?;
        let mut unfolded = Unfolded::default();
        let mut clock = Clock::default();
        let mut ops = Vec::new();
        reader.array_of(header.count)?;
        for (_, seq) in (0..header.count).zip(header.first..) {
            let id = OpId { author: header.author, seq };
            let superseded = reader.array()?.checked_sub(5).ok_or(WireError::Malformed)?;
            let mut op = Op {
                id,
                entity: at(&entities, reader.number()?)?.clone(),
                field: u16::try_from(reader.number()?).map_err(|_| WireError::Malformed)?,
                value: read_value(reader, &texts)?,
                supersedes: Vec::new(),
                lamport: 0,
                at: 0,
            };
            clock.read(reader, &mut op)?;
            for _ in 0..superseded {
                op.supersedes.push(read_superseded(reader, id, &authors)?);
            }
            unfolded.add_op(&op)?;
            ops.push(op);
        }
        let branches = authors.into_iter().filter_map(|(author, branch)| Some((author, branch?))).collect();
        Ok(Body { predecessor, seen, branches, ops })
    }
}

/// The other authors whose ops this one replaces.
fn others<'a>(op: &'a Op, header: &'a Header) -> impl Iterator<Item = AuthorId> + 'a {
    op.supersedes.iter().map(|id| id.author).filter(|author| *author != header.author)
}

/// The text that an entity's key holds.
fn key_text(entity: &Entity) -> &str {
    match &entity.key {
        Key::OfPerson { id, .. } => id,
        Key::One | Key::Random(_) => "",
    }
}

/// A text by its index, yes and no, null and bytes as they are, a number in an array.
fn write_value<'a>(
    writer: &mut Writer,
    value: &'a Value,
    texts: &mut Table<Cow<'a, str>>,
) -> Result<(), WireError> {
    match value {
        Value::Cleared => writer.null(),
        Value::YesNo(yes) => writer.yes_no(*yes),
        Value::Number(number) => writer.array(1).integer(i128::from(*number))?,
        Value::Text(text) => writer.number(texts.place(text.into())),
        Value::Bytes(bytes) => writer.bytes(bytes),
    };
    Ok(())
}

fn read_value(reader: &mut Reader<'_>, texts: &[String]) -> Result<Value, WireError> {
    Ok(match reader.next_is()? {
        Type::Null => {
            reader.null()?;
            Value::Cleared
        }
        Type::Bool => Value::YesNo(reader.yes_no()?),
        Type::Bytes => Value::Bytes(reader.bytes()?.to_vec()),
        Type::Array => {
            reader.array_of(1)?;
            Value::Number(i64::try_from(reader.integer()?).map_err(|_| WireError::Malformed)?)
        }
        _ => Value::Text(at(texts, reader.number()?)?.clone()),
    })
}

/// `[kind]`, `[kind, id]` or `[kind, person, id]`, where ids stand among the texts as their hexadecimal form does.
fn write_entity<'a>(writer: &mut Writer, entity: &'a Entity, texts: &mut Table<Cow<'a, str>>) {
    let kind = u64::from(entity.kind);
    match &entity.key {
        Key::One => writer.array(1).number(kind),
        Key::Random(id) => writer.array(2).number(kind).number(texts.place(id.to_hex().into())),
        Key::OfPerson { person, id } => writer
            .array(3)
            .number(kind)
            .number(texts.place(person.to_hex().into()))
            .number(texts.place(id.into())),
    };
}

fn read_entity(reader: &mut Reader<'_>, texts: &[String]) -> Result<Entity, WireError> {
    let length = reader.array()?;
    let kind = u16::try_from(reader.number()?).map_err(|_| WireError::Malformed)?;
    let id = |place| Id128::from_hex(at(texts, place)?).ok_or(WireError::Malformed);
    let key = match length {
        1 => Key::One,
        2 => Key::Random(id(reader.number()?)?),
        3 => Key::OfPerson { person: id(reader.number()?)?, id: at(texts, reader.number()?)?.clone() },
        _ => return Err(WireError::Malformed),
    };
    Ok(Entity { kind, key })
}

/// Own ops by how far back they are, those of others as `[author, number]`.
fn write_superseded(
    writer: &mut Writer,
    op: &Op,
    authors: &BTreeMap<AuthorId, u64>,
) -> Result<(), WireError> {
    let in_order = op.supersedes.is_sorted_by(|one, next| one < next);
    if !in_order || op.supersedes.contains(&op.id) {
        return Err(WireError::Malformed);
    }
    for id in &op.supersedes {
        match authors.get(&id.author) {
            Some(author) => writer.array(2).number(*author).number(id.seq),
            None => writer.integer(i128::from(op.id.seq) - i128::from(id.seq))?,
        };
    }
    Ok(())
}

fn read_superseded(
    reader: &mut Reader<'_>,
    by: OpId,
    authors: &[(AuthorId, Option<[u8; 16]>)],
) -> Result<OpId, WireError> {
    if reader.next_is()? == Type::Array {
        reader.array_of(2)?;
        let (author, _) = at(authors, reader.number()?)?;
        return Ok(OpId { author: *author, seq: reader.number()? });
    }
    let seq = i128::from(by.seq) - reader.integer()?;
    Ok(OpId { author: by.author, seq: u64::try_from(seq).map_err(|_| WireError::Malformed)? })
}

fn read_author(reader: &mut Reader<'_>) -> Result<AuthorId, WireError> {
    reader.exactly().map(|bytes| AuthorId(Id128(bytes)))
}

fn at<T>(table: &[T], place: u64) -> Result<&T, WireError> {
    usize::try_from(place).ok().and_then(|place| table.get(place)).ok_or(WireError::Malformed)
}

impl<T: Ord + Clone> Table<T> {
    fn new() -> Table<T> {
        Table { order: Vec::new(), places: BTreeMap::new() }
    }

    fn place(&mut self, value: T) -> u64 {
        let next = self.order.len() as u64;
        *self.places.entry(value).or_insert_with_key(|value| {
            self.order.push(value.clone());
            next
        })
    }
}

impl Unfolded {
    fn add_op(&mut self, op: &Op) -> Result<(), WireError> {
        self.add(key_text(&op.entity))?;
        self.add(op.value.as_text().unwrap_or_default())
    }

    fn add(&mut self, text: &str) -> Result<(), WireError> {
        self.0 = self.0.saturating_add(text.len());
        if self.0 > MAX_UNFOLDED { Err(WireError::TooLarge) } else { Ok(()) }
    }
}

impl Clock {
    fn write(&mut self, writer: &mut Writer, op: &Op) -> Result<(), WireError> {
        writer.integer(i128::from(op.lamport) - i128::from(self.lamport))?;
        writer.integer(i128::from(op.at) - i128::from(self.at))?;
        *self = Clock { lamport: op.lamport, at: op.at };
        Ok(())
    }

    fn read(&mut self, reader: &mut Reader<'_>, op: &mut Op) -> Result<(), WireError> {
        let lamport = i128::from(self.lamport) + reader.integer()?;
        let at = i128::from(self.at) + reader.integer()?;
        op.lamport = u64::try_from(lamport).map_err(|_| WireError::Malformed)?;
        op.at = i64::try_from(at).map_err(|_| WireError::Malformed)?;
        *self = Clock { lamport: op.lamport, at: op.at };
        Ok(())
    }
}
