//! Pages and heads without end stay within the memory that Prudence may take. Alone in its process, to be measured.

#![cfg(target_os = "linux")]

use prudence::domain::check::{Plan, Vantage};
use prudence::domain::establishment::Address;
use prudence::probe::{Options, Prober, Proxies};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

#[tokio::test]
async fn four_pages_without_end_stay_under_64_megabytes() {
    let mut plan = Plan::default();
    for (name, start) in [("a", "HTTP/1.1 200 OK\r\n\r\n"), ("b", "HTTP/1.1 200 OK\r\n"), ("c", ""), ("d", "")] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        plan.set(name, Address::parse(&url).unwrap());
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let _ = stream.read(&mut [0; 4096]).await;
                let _ = stream.write_all(start.as_bytes()).await;
                while stream.write_all(&vec![b'a'; 65_536]).await.is_ok() {}
            }
        });
    }
    let prober = Prober::new(Options { proxies: Proxies::Direct, ..Options::default() }).unwrap();
    for _ in 0..5 {
        prober.round(&plan, Vantage::default(), |_| {}).await;
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
    assert!(kilobytes < 64 * 1024, "{kilobytes} kB");
}
