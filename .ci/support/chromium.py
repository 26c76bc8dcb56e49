"""A headless Chromium, driven over its DevTools pipe: no driver, no port, no package.

    with Chromium() as browser:
        page = browser.page()
        page.go("http://127.0.0.1:8000/")
        page.evaluate("document.title")
"""

import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

FLAGS = [
    "--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu",
    "--disable-dev-shm-usage", "--disable-extensions", "--disable-sync", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--hide-scrollbars",
    "--force-device-scale-factor=1", "--mute-audio",
    # Nothing but this machine has a name, so a page that asks for another host gets nothing.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


class ProtocolError(Exception):
    """Chromium refused a command, or an expression in a page threw."""


class Chromium:
    def __init__(self, extra_flags=()):
        self._profile = tempfile.mkdtemp(prefix="chromium-")
        program = shutil.which("chromium") or shutil.which("google-chrome")
        if program is None:
            raise FileNotFoundError("'chromium' is not installed: run .ci/install")
        # Chromium reads commands from its descriptor 3 and writes answers to 4.
        read_end, self._out = os.pipe()
        self._in, write_end = os.pipe()
        # Pipe ends that are 3 or 4 themselves would be overwritten while they are moved there.
        read_end = fcntl.fcntl(read_end, fcntl.F_DUPFD, 10)
        write_end = fcntl.fcntl(write_end, fcntl.F_DUPFD, 10)

        def place():
            os.dup2(read_end, 3)
            os.dup2(write_end, 4)

        self._process = subprocess.Popen(
            [program, *FLAGS, *extra_flags, f"--user-data-dir={self._profile}", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            pass_fds=(3, 4), preexec_fn=place)
        os.close(read_end)
        os.close(write_end)
        self._buffer, self._serial, self._pages = b"", 0, {}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
            self._process.wait(timeout=10)
        except (ProtocolError, OSError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._profile, ignore_errors=True)

    def page(self):
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = self._pages[session] = Page(self, session)
        for domain in ("Page", "Network", "Log", "Runtime", "Audits", "DOM"):
            page.send(f"{domain}.enable")
        page.send("Page.setLifecycleEventsEnabled", enabled=True)
        return page

    def send(self, method, session=None, **params):
        self._serial += 1
        serial = self._serial
        message = {"id": serial, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        os.write(self._out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read(60)
            if answer is None:
                raise ProtocolError(f"no answer to {method}")
            if answer.get("id") == serial:
                if "error" in answer:
                    raise ProtocolError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def _read(self, seconds):
        """The next message, after handing it to its page when it is an event."""
        end = time.monotonic() + seconds
        while b"\0" not in self._buffer:
            wait = end - time.monotonic()
            if wait <= 0 or not select.select([self._in], [], [], wait)[0]:
                return None
            chunk = os.read(self._in, 1 << 20)
            if not chunk:
                raise ProtocolError("Chromium went away")
            self._buffer += chunk
        raw, self._buffer = self._buffer.split(b"\0", 1)
        message = json.loads(raw)
        page = self._pages.get(message.get("sessionId"))
        if page and "method" in message:
            page.heard(message["method"], message["params"])
        return message


class Page:
    """One tab, and what it has asked for and complained of since `go`."""

    def __init__(self, browser, session):
        self._browser, self._session = browser, session
        self.requests, self.complaints, self._loaded = [], [], set()

    def send(self, method, **params):
        return self._browser.send(method, self._session, **params)

    def go(self, url, seconds=30):
        self.requests, self.complaints, self._loaded = [], [], set()
        answer = self.send("Page.navigate", url=url)
        if answer.get("errorText"):
            raise ProtocolError(f"{url}: {answer['errorText']}")
        end = time.monotonic() + seconds
        while answer["loaderId"] not in self._loaded:
            if time.monotonic() > end:
                raise ProtocolError(f"{url} did not finish loading")
            self._browser._read(1)
        self.evaluate("document.fonts.ready.then(() => true)")

    def evaluate(self, expression):
        answer = self.send("Runtime.evaluate", expression=expression, returnByValue=True,
                           awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            text = details.get("exception", {}).get("description", details["text"])
            raise ProtocolError(f"in the page: {text}")
        return answer["result"].get("value")

    def set_width(self, width, height=900, scale=1):
        self.send("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=scale, mobile=False)

    def set_scheme(self, scheme):
        self.send("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": scheme}])

    def set_text_size(self, percent):
        """What a reader sets in the browser: the size that `medium` and `1rem` start from."""
        self.send("Page.setFontSizes", fontSizes={
            "standard": 16 * percent // 100, "fixed": 13 * percent // 100})

    def heard(self, method, params):
        if method == "Page.lifecycleEvent" and params["name"] == "load":
            self._loaded.add(params["loaderId"])
        elif method == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        elif method == "Network.responseReceived" and params["response"]["status"] >= 400:
            response = params["response"]
            self.complaints.append(f"HTTP {response['status']} for {response['url']}")
        elif method == "Network.loadingFailed" and not params.get("canceled"):
            reason = params.get("blockedReason") or params["errorText"]
            self.complaints.append(f"a request failed: {reason}")
        elif method == "Log.entryAdded" and params["entry"]["level"] in ("warning", "error"):
            self.complaints.append(params["entry"]["text"])
        elif method == "Audits.issueAdded":
            code = params["issue"]["code"]
            if code == "ContentSecurityPolicyIssue":
                self.complaints.append(f"CSP: {json.dumps(params['issue']['details'])[:300]}")
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(params["exceptionDetails"]["text"])
        elif method == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning"):
            self.complaints.append(" ".join(str(a.get("value")) for a in params["args"]))
