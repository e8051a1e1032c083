# SPDX-License-Identifier: Apache-2.0
"""Stands between a client and a service, and remembers the patches that pass."""

import http.client
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# What belongs to one connection, and not to the message.
HOP = {'connection', 'content-length', 'keep-alive', 'transfer-encoding'}


class Patch:
    """One PATCH as it was sent, and how it was answered."""

    def __init__(self, content_type, body, status):
        self.content_type = content_type
        self.body = body
        self.status = status


class Recorder:
    """A proxy on loopback. It adds headers that the service wants of every client, and changes nothing else."""

    def __init__(self, service, headers):
        self.patches = []
        self._host = urllib.parse.urlsplit(service).netloc
        self._headers = headers
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def handle_any(self):
                recorder._pass_on(self)

            do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self._server.daemon_threads = True
        self.url = 'http://127.0.0.1:%d' % self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def stop(self):
        self._server.shutdown()
        self._server.server_close()

    def _pass_on(self, request):
        body = request.rfile.read(int(request.headers.get('Content-Length') or 0))
        headers = {name: value for name, value in request.headers.items() if name.lower() not in HOP}
        headers.update(self._headers)
        connection = http.client.HTTPConnection(self._host, timeout=60)
        try:
            # None: a request without a body has no length either
            connection.request(request.command, request.path, body or None, headers)
            answer = connection.getresponse()
            data = answer.read()
        finally:
            connection.close()
        if request.command == 'PATCH':
            self.patches.append(Patch(request.headers.get('Content-Type'), body.decode('utf-8'), answer.status))
        request.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in HOP | {'date', 'server'}:
                request.send_header(name, value)
        if answer.status != 204:
            request.send_header('Content-Length', answer.getheader('Content-Length') or str(len(data)))
        request.end_headers()
        if request.command != 'HEAD':
            request.wfile.write(data)
