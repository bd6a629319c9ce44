//! The same measure by curl and by `blackbox_exporter`, where they are installed.

use super::Row;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What curl is asked; twice, in one process, for `curl_twice`.
const FORMAT: &str = "%{time_namelookup} %{time_connect} %{time_appconnect} %{time_starttransfer} %{time_total}\n";

const ARGUMENTS: &[&str] =
    &["-s", "-k", "--http1.1", "--no-sessionid", "--noproxy", "*", "-o", "/dev/null", "-w", FORMAT];

/// What curl measures of a first request, and of a second one of the same process; nothing where it is not installed.
pub fn curl_twice(url: &str) -> Option<[Row; 2]> {
    let both = [ARGUMENTS, &[url, "--next"], ARGUMENTS, &[url]].concat();
    let output = Command::new("curl").args(both).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let rows: Vec<Row> = text.lines().filter_map(of_curl).collect();
    rows.try_into().ok()
}

/// Runs one process of curl to its end; whether it could.
pub fn curl(url: &str) -> bool {
    Command::new("curl").args(ARGUMENTS).arg(url).stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Curl tells the time since the start: a phase is the difference to the one before.
fn of_curl(line: &str) -> Option<Row> {
    let since: Vec<f64> = line.split(' ').filter_map(|time| time.parse::<f64>().ok()).map(|s| s * 1000.0).collect();
    let [dns, tcp, tls, ttfb, total] = since[..] else { return None };
    Some([dns, tcp - dns, tls - tcp, ttfb - tls, total])
}

/// A running `blackbox_exporter`. It ends when this is dropped.
pub struct Blackbox {
    process: Child,
    port: u16,
    _folder: tempfile::TempDir,
}

impl Drop for Blackbox {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Blackbox {
    /// Starts one; nothing where it is not installed.
    pub fn start() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("blackbox.yml");
        let module = "modules: {m: {prober: http, timeout: 10s, http: {enable_http2: false, preferred_ip_protocol: ip4, \
                      tls_config: {insecure_skip_verify: true}}}}";
        std::fs::write(&file, module).unwrap();
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let start = |program: &str| {
            let mut command = Command::new(program);
            command.arg(format!("--config.file={}", file.display()));
            command.arg(format!("--web.listen-address=127.0.0.1:{port}"));
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()
        };
        let process = start("blackbox_exporter").or_else(|| start("prometheus-blackbox-exporter"))?;
        let started = Self { process, port, _folder: folder };
        (0..100).any(|_| started.get("/-/healthy").is_some()).then_some(started)
    }

    /// What it measures; processing is its word for the time to the first byte.
    pub fn measure(&self, url: &str) -> Option<Row> {
        let text = self.get(&format!("/probe?module=m&target={url}"))?;
        let phase = |name: &str| value(&text, &format!("probe_http_duration_seconds{{phase=\"{name}\"}}"));
        let total = value(&text, "probe_duration_seconds")?;
        Some([phase("resolve")?, phase("connect")?, phase("tls")?, phase("processing")?, total].map(|s| s * 1000.0))
    }

    /// The processor time that it has taken so far, in milliseconds.
    pub fn processor_ms(&self) -> Option<f64> {
        value(&self.get("/metrics")?, "process_cpu_seconds_total").map(|s| s * 1000.0)
    }

    fn get(&self, path: &str) -> Option<String> {
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) else {
            std::thread::sleep(Duration::from_millis(50));
            return None;
        };
        write!(stream, "GET {path} HTTP/1.0\r\n\r\n").ok()?;
        let mut text = String::new();
        stream.read_to_string(&mut text).ok()?;
        Some(text)
    }
}

fn value(metrics: &str, name: &str) -> Option<f64> {
    metrics.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
}
