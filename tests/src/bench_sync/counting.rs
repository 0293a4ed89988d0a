//! A way through which everything goes and is counted: bytes as they are on the socket, in both directions.

use std::io::{Read, Result, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::thread;

pub(super) struct Counting {
    port: u16,
    bytes: Arc<AtomicU64>,
}

impl Counting {
    /// Hands on what comes, to a port of this machine and back, for as long as the process lives.
    pub fn before(port: u16) -> Result<Counting> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let own = listener.local_addr()?.port();
        let bytes = Arc::new(AtomicU64::new(0));
        let count = Arc::clone(&bytes);
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                let Ok(far) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else { continue };
                let (Ok(near_too), Ok(far_too)) = (near.try_clone(), far.try_clone()) else { continue };
                hand_on(near, far, Arc::clone(&count));
                hand_on(far_too, near_too, Arc::clone(&count));
            }
        });
        Ok(Counting { port: own, bytes })
    }

    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// So far.
    pub fn bytes(&self) -> u64 {
        self.bytes.load(SeqCst)
    }
}

fn hand_on(mut from: TcpStream, mut to: TcpStream, count: Arc<AtomicU64>) {
    thread::spawn(move || {
        let mut some = vec![0; 64 << 10];
        while let Ok(length @ 1..) = from.read(&mut some) {
            // Counted before it arrives, so that whoever has the answer sees all of it counted.
            count.fetch_add(u64::try_from(length).unwrap_or(0), SeqCst);
            if to.write_all(some.get(..length).unwrap_or_default()).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    });
}
