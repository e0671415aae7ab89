"""Where files may be: every way out of the permitted folders is closed."""

from __future__ import annotations

import os
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from model_backend.service import addresses
from model_backend.service.addresses import allowed_address, fetch, is_public
from model_backend.service.formats import RASTER, VECTOR
from model_backend.service.places import Places
from model_backend.service.refusals import Refusal, status_of
from tests.support.service import SCENE, root, write_scene

__all__ = ["root"]


@pytest.fixture
def places(tmp_path, root):
    uploads = tmp_path / "uploads"
    uploads.mkdir()
    return Places(
        (root.resolve(),), uploads.resolve(), ("images.example.org", ".data.example:8443")
    )


@pytest.fixture
def secret(tmp_path):
    return write_scene(tmp_path / "secret.tif")


def refusal(places, uri, kind=RASTER):
    with pytest.raises(Refusal) as caught:
        places.find(uri, kind, "image_uri")
    assert caught.value.field == "image_uri"
    return caught.value


@pytest.mark.parametrize("form", ["{root}/s1.tif", "s1.tif", "file://{root}/s1.tif", "./s1.tif"])
def test_files_in_a_root_are_found(places, root, form):
    assert places.find(form.format(root=root), RASTER, "image_uri") == (root / SCENE).resolve()


@pytest.mark.parametrize(
    "form",
    [
        "{secret}", "file://{secret}", "file:///etc/passwd", "/etc/passwd", "../secret.tif",
        "{root}/../secret.tif", "sub/../../secret.tif", "file://{root}/%2e%2e/secret.tif",
        "file://elsewhere{root}/s1.tif", "file://{root}/s1.tif?x=1", "..\\secret.tif",
        "/vsicurl/http://127.0.0.1/x.tif", "/vsizip/{root}/s1.tif", "GTIFF_DIR:1:{root}/s1.tif",
        "upload:../../secret.tif", "upload:/etc/passwd", "s3://bucket/x.tif", "ftp://h/x.tif",
        "gopher://127.0.0.1/x", "data:text/plain,x", "<VRTDataset/>", "s1.tif\0.png", "s1.tif\n",
        "", "x" * 3000,
    ],
)  # fmt: skip
def test_ways_out_are_refused(places, root, secret, form):
    uri = form.format(root=root, secret=secret)
    error = refusal(places, uri)
    assert error.code in ("service.refused", "input.missing"), uri
    assert status_of(error.code) in (403, 404)


def test_links_out_of_a_root_are_refused(places, root, secret, tmp_path):
    (root / "link.tif").symlink_to(secret)
    (root / "folder").symlink_to(tmp_path)
    for uri in ("link.tif", "folder/secret.tif", f"{root}/folder/secret.tif"):
        assert refusal(places, uri).code == "service.refused"


def test_links_within_a_root_are_followed(places, root):
    (root / "other.tif").symlink_to(root / SCENE)
    assert places.find("other.tif", RASTER, "x") == (root / SCENE).resolve()


def test_what_exists_elsewhere_is_not_told(places, secret):
    there = refusal(places, str(secret)).sentence
    assert there == refusal(places, f"{secret}x").sentence


def test_files_that_lead_to_others_are_refused_whatever_they_are_called(places, root, secret):
    vrt = f"<VRTDataset><SourceFilename>{secret}</SourceFilename></VRTDataset>"
    for name in ("a.vrt", "a.tif", "a.tiff"):
        (root / name).write_text(vrt)
        assert refusal(places, name).code == "input.format"
    (root / "a.gpkg").write_text(f"<OGRVRTDataSource>{secret}</OGRVRTDataSource>")
    assert refusal(places, "a.gpkg", VECTOR).code == "input.format"


def test_devices_and_pipes_are_no_files(places, root):
    os.mkfifo(root / "pipe.tif")
    assert refusal(places, "pipe.tif").code == "input.missing"
    assert refusal(places, ".").code == "input.missing"


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/x.tif", "http://localhost/x.tif", "https://images.example.org:8080/x.tif",
        "https://evil.org/x.tif", "https://images.example.org.evil.org/x.tif",
        "https://evilimages.example.org/x.tif", "https://images.example.org@evil.org/x.tif",
        "https://user:pw@images.example.org/x.tif", "https://evil.org#images.example.org/x.tif",
        "https://a.data.example/x.tif", "http://[::1]/x.tif", "https:///x.tif", "http://2130706433/x",
        "https://images.example.org:99999/x.tif", "http://0x7f.1/x.tif",
    ],
)  # fmt: skip
def test_only_permitted_hosts_are_asked(places, url):
    assert refusal(places, url).code == "service.refused"


@pytest.mark.parametrize(
    "url", ["https://IMAGES.example.org./x.tif?a=1", "https://a.b.data.example:8443/y.tif"]
)
def test_permitted_hosts_are_asked(places, url):
    address = places.find(url, RASTER, "image_uri")
    assert address.name in ("x.tif", "y.tif")


def test_without_a_list_no_host_is_asked():
    with pytest.raises(Refusal):
        allowed_address("https://images.example.org/x.tif", (), "image_uri")


@pytest.mark.parametrize(
    "numeric",
    [
        "127.0.0.1", "127.8.9.1", "10.0.0.1", "192.168.1.1", "172.16.5.4", "169.254.169.254",
        "0.0.0.0", "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
        "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "2001:0:1::1", "ff02::1", "not an address",
    ],
)  # fmt: skip
def test_addresses_that_are_not_public(numeric):
    assert not is_public(numeric)


@pytest.mark.parametrize("numeric", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:8.8.8.8"])
def test_addresses_that_are(numeric):
    assert is_public(numeric)


class Images(BaseHTTPRequestHandler):
    """Answers of a host of images."""

    asked: list[str] = []  # noqa: RUF012

    def do_GET(self):
        self.asked.append(f"{self.headers['Host']} {self.path}")
        if self.path == "/moved.tif":
            self.send_response(302)
            self.send_header("Location", "http://169.254.169.254/latest/meta-data")
            self.end_headers()
            return
        self.send_response(200 if self.path != "/missing.tif" else 404)
        if self.path != "/endless.tif":
            self.send_header("Content-Length", "1000" if self.path != "/short.tif" else "2000")
        self.end_headers()
        self.wfile.write(b"x" * (1000 if self.path != "/endless.tif" else 100_000))

    def log_message(self, *_):
        pass


@pytest.fixture
def host():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Images)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Images.asked.clear()
    yield server.server_address[1]
    server.shutdown()
    server.server_close()


def fetched(host, path, target, limit=5000, **options):
    address = allowed_address(
        f"http://images.example.org:{host}{path}", (f"images.example.org:{host}",), "i"
    )
    fetch(address, target, limit, lambda: False, **options)


def test_a_name_that_means_this_machine_is_not_asked(host, tmp_path):
    for found in (["127.0.0.1"], ["93.184.216.34", "127.0.0.1"], ["::ffff:127.0.0.1"], []):
        with pytest.raises(Refusal, match="public network"):
            fetched(host, "/x.tif", tmp_path / "x.tif", resolve=lambda *_, found=found: found)
    assert not Images.asked and not (tmp_path / "x.tif").exists()


def test_a_name_is_resolved_once(host, tmp_path, monkeypatch):
    answers = iter([["93.184.216.34"], ["127.0.0.1"]])
    connected = []
    monkeypatch.setattr(
        socket,
        "create_connection",
        lambda place, *_: connected.append(place) or (_ for _ in ()).throw(OSError("no")),
    )
    with pytest.raises(Refusal) as caught:
        fetched(host, "/x.tif", tmp_path / "x.tif", resolve=lambda *_: next(answers))
    assert caught.value.code == "service.elsewhere"
    assert connected == [("93.184.216.34", host)]


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/moved.tif", "service.refused"),
        ("/missing.tif", "service.elsewhere"),
        ("/short.tif", "service.elsewhere"),
        ("/endless.tif", "service.too_large"),
    ],
)
def test_what_a_host_may_answer(host, tmp_path, monkeypatch, path, code):
    monkeypatch.setattr(addresses, "is_public", lambda _: True)
    with pytest.raises(Refusal) as caught:
        fetched(host, path, tmp_path / "x.tif", resolve=lambda *_: ["127.0.0.1"])
    assert caught.value.code == code
    assert not (tmp_path / "x.tif").exists()
    assert len(Images.asked) == 1


def test_an_image_is_fetched_by_its_name(host, tmp_path, monkeypatch):
    monkeypatch.setattr(addresses, "is_public", lambda _: True)
    fetched(host, "/good.tif?key=1", tmp_path / "x.tif", resolve=lambda *_: ["127.0.0.1"])
    assert (tmp_path / "x.tif").read_bytes() == b"x" * 1000
    assert Images.asked == [f"images.example.org:{host} /good.tif?key=1"]
    with pytest.raises(Refusal, match="larger than 999"):
        fetched(host, "/good.tif", tmp_path / "y.tif", 999, resolve=lambda *_: ["127.0.0.1"])
