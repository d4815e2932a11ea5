"""Where the print service is found, and what is said when it does not help."""

import http.server
import socketserver
import threading

import pytest

from desktop.printing import print_service
from desktop.printing.ipp import Operation
from desktop.printing.print_service import NoPrintService, ask

ANSWER = b"\x02\x00\x00\x00\x00\x00\x00\x01\x04\x42\x00\x0cprinter-name\x00\x03one\x03"


class Service(http.server.BaseHTTPRequestHandler):
    """Answers every question with one printer, or turns it away."""

    status = 200

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, *_):
        pass

    def address_string(self):
        return "test"


class Locked(Service):
    """Wants to know who asks."""

    status = 401


def serving(server):
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(autouse=True)
def no_settings(monkeypatch):
    monkeypatch.delenv("CUPS_SERVER", raising=False)
    monkeypatch.setattr(print_service, "_SETTINGS", ())


def asked():
    return ask(Operation.CUPS_GET_PRINTERS, ["printer-name"])


def test_a_service_is_found_at_a_host_and_port(monkeypatch):
    with serving(http.server.HTTPServer(("127.0.0.1", 0), Service)) as server:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{server.server_port}/version=1.1")
        assert asked() == [{"printer-name": ["one"]}]
        server.shutdown()


@pytest.mark.skipif(
    not hasattr(socketserver, "UnixStreamServer"), reason="this system has no such sockets"
)
def test_a_service_is_found_at_a_socket(monkeypatch, tmp_path):
    with serving(socketserver.UnixStreamServer(str(tmp_path / "cups.sock"), Service)) as server:
        monkeypatch.setattr(print_service, "_SOCKETS", (tmp_path / "none", tmp_path / "cups.sock"))
        assert asked() == [{"printer-name": ["one"]}]
        server.shutdown()


def test_a_service_is_named_in_the_settings(monkeypatch, tmp_path):
    settings = tmp_path / "client.conf"
    settings.write_text("# ours\nServerName printers.example:8631\n")
    monkeypatch.setattr(print_service, "_SETTINGS", (tmp_path / "none", settings))
    assert print_service._server() == "printers.example:8631"


def test_without_any_word_of_it_a_service_is_looked_for_on_this_machine(monkeypatch, tmp_path):
    monkeypatch.setattr(print_service, "_SOCKETS", (tmp_path / "none",))
    assert print_service._server() == "localhost:631"


def test_a_service_that_turns_us_away_is_said_to(monkeypatch):
    with serving(http.server.HTTPServer(("127.0.0.1", 0), Locked)) as server:
        monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{server.server_port}")
        with pytest.raises(NoPrintService, match=r"turns Fairhand away \(Unauthorized\)"):
            asked()
        server.shutdown()


def test_a_service_that_is_not_there_is_said_not_to_be(monkeypatch, tmp_path):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups.sock"))
    with pytest.raises(NoPrintService, match="no print service that answers"):
        asked()
