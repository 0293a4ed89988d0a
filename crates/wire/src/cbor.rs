//! CBOR (RFC 8949) as every format here uses it: arrays by position, no maps, no tags, no floats, and one encoding for one
//! value. The codec is minicbor's; what is added is strictness.

use minicbor::data::{Int, Type};
use minicbor::{Decoder, Encoder};
use zeroize::Zeroizing;

use crate::WireError;

/// Reads a whole value. `write` says how it is written: bytes that it would not have written are refused, be it a number
/// in more bytes than it needs, an indefinite length, a set out of order, or something after the end.
pub(crate) fn read_whole<'b, T>(
    bytes: &'b [u8],
    read: impl FnOnce(&mut Reader<'b>) -> Result<T, WireError>,
    write: impl FnOnce(&T) -> Result<Vec<u8>, WireError>,
) -> Result<T, WireError> {
    let value = read(&mut Reader::new(bytes))?;
    let again = Zeroizing::new(write(&value)?);
    if *again == bytes { Ok(value) } else { Err(WireError::Malformed) }
}

pub(crate) struct Reader<'b>(Decoder<'b>);

impl<'b> Reader<'b> {
    pub fn new(bytes: &'b [u8]) -> Reader<'b> {
        Reader(Decoder::new(bytes))
    }

    /// The number of elements that follow, as the bytes claim it.
    pub fn array(&mut self) -> Result<u64, WireError> {
        self.0.array()?.ok_or(WireError::Malformed)
    }

    pub fn array_of(&mut self, length: u64) -> Result<(), WireError> {
        if self.array()? == length { Ok(()) } else { Err(WireError::Malformed) }
    }

    /// The beginning of an item of a kind, in all of `length` elements.
    pub fn item(&mut self, kind: u64, length: u64) -> Result<(), WireError> {
        self.version_1(length)?;
        if self.number()? == kind { Ok(()) } else { Err(WireError::Malformed) }
    }

    /// An array of `length` elements that begins with version 1.
    pub fn version_1(&mut self, length: u64) -> Result<(), WireError> {
        let found = self.array()?;
        match self.number()? {
            1 if found == length => Ok(()),
            1 => Err(WireError::Malformed),
            version => Err(WireError::Version(version)),
        }
    }

    /// As many elements as there are; memory grows with what is read, not with what is claimed.
    pub fn list<T>(
        &mut self,
        mut element: impl FnMut(&mut Self) -> Result<T, WireError>,
    ) -> Result<Vec<T>, WireError> {
        let length = self.array()?;
        let mut list = Vec::new();
        for _ in 0..length {
            list.push(element(self)?);
        }
        Ok(list)
    }

    pub fn number(&mut self) -> Result<u64, WireError> {
        Ok(self.0.u64()?)
    }

    /// From -2^64 to 2^64 - 1.
    pub fn integer(&mut self) -> Result<i128, WireError> {
        Ok(i128::from(self.0.int()?))
    }

    pub fn bytes(&mut self) -> Result<&'b [u8], WireError> {
        Ok(self.0.bytes()?)
    }

    pub fn exactly<const N: usize>(&mut self) -> Result<[u8; N], WireError> {
        self.bytes()?.try_into().map_err(|_| WireError::Malformed)
    }

    pub fn text(&mut self) -> Result<&'b str, WireError> {
        Ok(self.0.str()?)
    }

    pub fn or_null<T>(
        &mut self,
        value: impl FnOnce(&mut Self) -> Result<T, WireError>,
    ) -> Result<Option<T>, WireError> {
        match self.next_is()? {
            Type::Null => self.null().map(|()| None),
            _ => value(self).map(Some),
        }
    }

    pub fn null(&mut self) -> Result<(), WireError> {
        Ok(self.0.null()?)
    }

    pub fn yes_no(&mut self) -> Result<bool, WireError> {
        Ok(self.0.bool()?)
    }

    /// What the next element is.
    pub fn next_is(&self) -> Result<Type, WireError> {
        Ok(self.0.datatype()?)
    }

    /// Everything before the next element.
    pub fn so_far(&self) -> &'b [u8] {
        self.0.input().get(..self.0.position()).unwrap_or_default()
    }
}

/// Writes definite lengths and the shortest form of every number. The memory that it writes to takes everything, so
/// minicbor's results say nothing.
pub(crate) struct Writer(Encoder<Vec<u8>>);

impl Writer {
    pub fn new() -> Writer {
        Writer(Encoder::new(Vec::new()))
    }

    /// Begins with an array of so many elements.
    pub fn array_of(length: usize) -> Writer {
        let mut writer = Writer::new();
        writer.array(length);
        writer
    }

    pub fn array(&mut self, length: usize) -> &mut Self {
        let _ = self.0.array(length as u64);
        self
    }

    pub fn number(&mut self, number: u64) -> &mut Self {
        let _ = self.0.u64(number);
        self
    }

    /// # Errors
    /// `Malformed` outside -2^64…2^64 - 1.
    pub fn integer(&mut self, number: i128) -> Result<&mut Self, WireError> {
        let number = Int::try_from(number).map_err(|_| WireError::Malformed)?;
        let _ = self.0.int(number);
        Ok(self)
    }

    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        let _ = self.0.bytes(bytes);
        self
    }

    pub fn text(&mut self, text: &str) -> &mut Self {
        let _ = self.0.str(text);
        self
    }

    pub fn null(&mut self) -> &mut Self {
        let _ = self.0.null();
        self
    }

    pub fn yes_no(&mut self, yes: bool) -> &mut Self {
        let _ = self.0.bool(yes);
        self
    }

    pub fn bytes_or_null(&mut self, bytes: Option<&[u8]>) -> &mut Self {
        match bytes {
            Some(bytes) => self.bytes(bytes),
            None => self.null(),
        }
    }

    /// Elements that were written apart.
    pub fn append(&mut self, elements: Writer) -> &mut Self {
        self.0.writer_mut().extend(elements.into_bytes());
        self
    }

    pub fn so_far(&self) -> &[u8] {
        self.0.writer()
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_writer()
    }
}
