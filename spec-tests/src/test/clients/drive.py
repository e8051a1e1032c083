# SPDX-License-Identifier: Apache-2.0
"""Lets real clients change images of `serve`, and tells of every case whether the image became what it should."""

import argparse
import http.client
import json
import os
import subprocess
import sys
import tempfile
import urllib.parse

from cases import ABSENT, CASES
from clients import Refused, missing_packages, version
from recorder import Recorder


class Service:
    """A service to ask: `serve` on a free port, or one that runs already."""

    def __init__(self, options):
        self._process = None
        self.url = options.service
        if not self.url:
            command = [options.java, '-jar', options.jar, 'serve', '--port', '0', '--rules', 'glance']
            self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            line = self._process.stdout.readline()
            if ' at http://' not in line:
                raise SystemExit('The service did not start: %r' % line)
            self.url = line.split(' at ')[1].split()[0].rstrip('/')

    def stop(self):
        if self._process:
            self._process.terminate()
            self._process.wait(timeout=20)


def call(url, method, path, body=None, content_type='application/json'):
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc, timeout=60)
    try:
        connection.request(method, path, body, {'Content-Type': content_type, 'Accept': 'application/json'})
        answer = connection.getresponse()
        data = answer.read().decode('utf-8')
        if answer.status >= 300:
            raise RuntimeError('%s %s is answered by %d %s' % (method, path, answer.status, data))
        return json.loads(data) if data else None
    finally:
        connection.close()


def prepare(url, case):
    image = call(url, 'POST', '/v2/images', json.dumps(case.image))
    if case.active:
        call(url, 'PUT', '/v2/images/%s/file' % image['id'], 'hi', 'application/octet-stream')
    return call(url, 'GET', '/v2/images/' + image['id'])


def discard(url, image):
    """A service that goes on is left as it was."""
    if image['protected']:
        patch = json.dumps([{'op': 'replace', 'path': '/protected', 'value': False}])
        call(url, 'PATCH', '/v2/images/' + image['id'], patch, 'application/openstack-images-v2.1-json-patch')
    call(url, 'DELETE', '/v2/images/' + image['id'])


def comparable(image):
    """Without what moves by itself; tags are a set."""
    kept = {name: value for name, value in image.items() if name != 'updated_at'}
    kept['tags'] = sorted(kept['tags'])
    return kept


def expected(before, case):
    after = dict(before)
    for name, value in ({} if case.refused else case.changes).items():
        if value is ABSENT:
            del after[name]
        else:
            after[name] = value
    return comparable(after)


def faults(case, before, after, patches, refusal):
    """What is not as the case says, in words."""
    found = []
    if len(patches) != case.patches:
        found.append('%d patches were sent, not %d' % (len(patches), case.patches))
    for patch in patches:
        if patch.status != (case.refused or 200):
            found.append('the patch %s was answered by %d' % (patch.body, patch.status))
    if bool(case.refused) != bool(refusal):
        found.append('the client has said: %s' % (refusal or 'nothing'))
    wanted, got = expected(before, case), comparable(after)
    for name in sorted(wanted.keys() | got.keys()):
        if wanted.get(name, ABSENT) != got.get(name, ABSENT):
            found.append('%s is %r' % (name, got.get(name, 'absent')))
    return found


def run(case, recorder):
    """Runs a case; gives back what went wrong, and what was recorded."""
    recorder.patches.clear()
    before = prepare(recorder.url, case)
    refusal = None
    try:
        case.call(recorder.url, before['id'])
    except Refused as e:
        refusal = str(e) or 'no'
    patches = list(recorder.patches)
    after = call(recorder.url, 'GET', '/v2/images/' + before['id'])
    discard(recorder.url, after)
    records = [
        {
            'id': case.id,
            'client': '%s %s' % (case.call.package, version(case.call.package)),
            'asked': case.call.asks,
            'contentType': patch.content_type,
            'body': patch.body,
            'image': before,
            'status': patch.status,
        }
        for patch in patches
    ]
    return faults(case, before, after, patches, refusal), records


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--jar', help='the command line, packaged; its serve is the service')
    parser.add_argument('--java', default='java', help='the Java that runs it (default: %(default)s)')
    parser.add_argument('--service', help='the URL of another service, a real Glance perhaps')
    parser.add_argument(
        '--header',
        action='append',
        default=[],
        metavar='NAME: VALUE',
        help='what that service wants of every client, its identity perhaps',
    )
    parser.add_argument('--record', metavar='FILE', help='where to write the patches that the clients have sent')
    options = parser.parse_args()
    if not options.jar and not options.service:
        parser.error('one of --jar and --service says who is asked')
    if missing_packages():
        raise SystemExit('The clients are not all there: install Debian\'s ' + ', '.join(missing_packages()) + '.')
    for name in [name for name in os.environ if name.startswith('OS_')]:
        del os.environ[name]  # the clients would take their cloud from there

    failed = 0
    recorded = []
    service = Service(options)
    try:
        headers = dict(header.split(': ', 1) for header in options.header)
        recorder = Recorder(service.url, headers)
        with tempfile.TemporaryDirectory() as home:
            os.environ['HOME'] = home
            for case in CASES:
                wrong, records = run(case, recorder)
                recorded += records
                failed += bool(wrong)
                verdict = 'FAILED  %s: %s' % (case.id, '; '.join(wrong)) if wrong else 'ok      %s' % case.id
                print(verdict, flush=True)
        recorder.stop()
    finally:
        service.stop()
    if options.record:
        with open(options.record, 'w', encoding='utf-8') as file:
            json.dump(recorded, file, indent=2, ensure_ascii=False)
            file.write('\n')
    print('%d cases, %d failed' % (len(CASES), failed))
    sys.exit(1 if failed else 0)


if __name__ == '__main__':
    main()
