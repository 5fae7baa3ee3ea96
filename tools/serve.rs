//! A small static server that does what `docs/hosting.md` asks of a host. For `make start`, for the
//! browser tests, and as an example; not for the open internet.

use std::collections::HashMap;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// Sent with every answer. The first is also in `index.html`, for hosts that send no headers; only
/// `frame-ancestors` works in a header alone.
pub(crate) const HEADERS: [(&str, &str); 7] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types default; frame-ancestors 'none'",
    ),
    ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(self), web-share=(self), microphone=(), geolocation=(), payment=(), usb=()",
    ),
];

/// Good enough for a phone on a slow line, quick enough to do at the first request.
const BROTLI_QUALITY: i32 = 9;

/// Serves a folder on this machine until the process ends, each connection in its own thread.
/// Port 0 stands for any free one. `seen` hears what every request asks for.
pub(crate) fn spawn(
    dir: &Path,
    port: u16,
    seen: impl Fn(&str) + Send + Sync + 'static,
) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    let address = listener.local_addr()?;
    let site = Arc::new(Site { dir: dir.to_owned(), seen });
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let site = Arc::clone(&site);
            // A browser that goes away in the middle of an answer is nobody's problem.
            thread::spawn(move || site.answer(&stream).ok());
        }
    });
    Ok(address)
}

/// What was compressed, by the tag of the content, so that a new build is never answered with an
/// old file. One for all sites of this process: the browser tests serve the same files many times.
static COMPRESSED: LazyLock<Mutex<HashMap<String, Arc<Vec<u8>>>>> = LazyLock::new(Mutex::default);

struct Site<F> {
    dir: PathBuf,
    seen: F,
}

/// What matters of a request.
struct Request {
    method: String,
    /// With what follows a `?`.
    target: String,
    accepts_brotli: bool,
    /// The tag of the answer that the browser has already.
    has: Option<String>,
}

impl<F: Fn(&str)> Site<F> {
    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        // Browsers open connections that they may never use.
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        let request = read(stream)?;
        (self.seen)(&request.target);
        if !["GET", "HEAD"].contains(&request.method.as_str()) {
            return send(stream, "405 Method Not Allowed", &[], b"");
        }
        let path = request.target.split('?').next().unwrap_or_default();
        let Some(mut file) = inside(&self.dir, path) else {
            return send(stream, "404 Not Found", &[], b"");
        };
        if file.is_dir() {
            if !path.ends_with('/') {
                let folder = format!("{path}/");
                return send(stream, "301 Moved Permanently", &[("Location", &folder)], b"");
            }
            file.push("index.html");
        }
        match fs::read(&file) {
            Ok(bytes) => send_file(stream, &request, &file, bytes),
            Err(_) => send(stream, "404 Not Found", &[], b""),
        }
    }
}

fn send_file(stream: &TcpStream, request: &Request, file: &Path, bytes: Vec<u8>) -> io::Result<()> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let (mime, compressible) = mime(&name);
    let cache = if is_hashed(&name) { "public, max-age=31536000, immutable" } else { "no-cache" };
    let tag = tag(&bytes);
    let mut headers = vec![
        ("Content-Type", mime),
        ("Cache-Control", cache),
        ("ETag", &tag),
        ("Vary", "Accept-Encoding"),
    ];
    if request.has.as_deref() == Some(&tag) {
        return send(stream, "304 Not Modified", &headers, b"");
    }
    let mut body = Arc::new(bytes);
    if compressible && request.accepts_brotli {
        body = compressed(&tag, &body)?;
        headers.push(("Content-Encoding", "br"));
    }
    let length = body.len().to_string();
    headers.push(("Content-Length", &length));
    let sent: &[u8] = if request.method == "HEAD" { b"" } else { &body };
    send(stream, "200 OK", &headers, sent)
}

fn compressed(tag: &str, bytes: &[u8]) -> io::Result<Arc<Vec<u8>>> {
    // Held while it compresses: who asks for the same meanwhile need not do it again.
    let mut known = COMPRESSED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(found) = known.get(tag) {
        return Ok(Arc::clone(found));
    }
    let fresh = Arc::new(brotli(bytes, BROTLI_QUALITY)?);
    known.insert(tag.to_owned(), Arc::clone(&fresh));
    Ok(fresh)
}

/// Compresses as a host would; 11 is the best quality.
pub(crate) fn brotli(bytes: &[u8], quality: i32) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &settings)?;
    Ok(compressed)
}

/// Whether the name holds a hash of the content (`tools/finish.rs` gives such names), so that a
/// browser may keep the file for ever.
fn is_hashed(name: &str) -> bool {
    let hash = name.rsplit_once('.').and_then(|(stem, _)| stem.rsplit_once('-'));
    hash.is_some_and(|(_, hash)| {
        hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

/// The type to send, and whether compressing is worth while.
fn mime(name: &str) -> (&'static str, bool) {
    match name.rsplit_once('.').map_or("", |(_, kind)| kind) {
        "html" => ("text/html; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "js" => ("text/javascript; charset=utf-8", true),
        "wasm" => ("application/wasm", true),
        "svg" => ("image/svg+xml", true),
        "json" => ("application/json", true),
        "webmanifest" => ("application/manifest+json", true),
        "png" => ("image/png", false),
        "woff2" => ("font/woff2", false),
        _ => ("application/octet-stream", false),
    }
}

fn tag(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("\"{:x}\"", hasher.finish())
}

/// The place of a path below the folder; none for one that leads out of it.
fn inside(dir: &Path, path: &str) -> Option<PathBuf> {
    let below = Path::new(path.trim_start_matches('/'));
    let stays = below.components().all(|part| matches!(part, Component::Normal(_)));
    stays.then(|| dir.join(below))
}

fn read(stream: &TcpStream) -> io::Result<Request> {
    let mut lines = BufReader::new(stream.take(16 * 1024)).lines();
    let first = lines.next().ok_or(io::ErrorKind::UnexpectedEof)??;
    let mut words = first.split(' ');
    let method = words.next().unwrap_or_default().to_owned();
    let target = words.next().unwrap_or_default().to_owned();
    let mut request = Request { method, target, accepts_brotli: false, has: None };
    for line in lines {
        let line = line?;
        let Some((name, value)) = line.split_once(": ") else { break };
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => {
                request.accepts_brotli = value.split(',').any(|one| one.trim() == "br");
            }
            "if-none-match" => request.has = Some(value.to_owned()),
            _ => {}
        }
    }
    Ok(request)
}

fn send(
    mut stream: &TcpStream,
    status: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> io::Result<()> {
    let lines = HEADERS.iter().chain(headers).map(|(name, value)| format!("{name}: {value}\r\n"));
    let lines: String = lines.collect();
    stream
        .write_all(format!("HTTP/1.1 {status}\r\nConnection: close\r\n{lines}\r\n").as_bytes())?;
    stream.write_all(body)
}
