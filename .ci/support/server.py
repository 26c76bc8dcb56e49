"""A web server for one folder on 127.0.0.1, for as long as a `with` lasts.

    with Server("Public", prefix="/briefings/") as address:   # http://127.0.0.1:40123/briefings/
"""

import functools
import http.server
import threading


class _Handler(http.server.SimpleHTTPRequestHandler):
    prefix = "/"

    def translate_path(self, path):
        return super().translate_path("/" + path[len(self.prefix):])

    def send_head(self):
        if not self.path.startswith(self.prefix):
            self.send_error(404)
            return None
        return super().send_head()

    def log_message(self, *_):
        pass


class Server:
    def __init__(self, folder, prefix="/"):
        handler = type("Handler", (_Handler,), {"prefix": prefix})
        self._prefix = prefix
        self._server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(handler, directory=str(folder)))

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_address[1]}{self._prefix}"

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
