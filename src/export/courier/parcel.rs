//! The bytes of a request, handed out piece by piece so that one sees how many have gone.

use hyper::body::{Body, Bytes, Frame, SizeHint};
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc::UnboundedSender;

/// The bytes of one piece.
const PIECE: usize = 16 << 10;

/// What is still to be sent.
pub(super) struct Parcel {
    left: Bytes,
    total: usize,
    told: UnboundedSender<usize>,
}

impl Parcel {
    /// All of `bytes`; `told` hears how many have gone after each piece.
    pub(super) fn new(bytes: Bytes, told: UnboundedSender<usize>) -> Self {
        Self { total: bytes.len(), left: bytes, told }
    }
}

impl Body for Parcel {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.left.is_empty() {
            return Poll::Ready(None);
        }
        let size = self.left.len().min(PIECE);
        let piece = self.left.split_to(size);
        // Nobody may be listening any more.
        let _ = self.told.send(self.total - self.left.len());
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(u64::try_from(self.left.len()).unwrap_or(u64::MAX))
    }
}
