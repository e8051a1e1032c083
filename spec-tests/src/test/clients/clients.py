# SPDX-License-Identifier: Apache-2.0
"""The clients, each told where the service is. None asks an identity service: they take the endpoint as it is."""

import importlib
import importlib.metadata
import os
import subprocess
import tempfile

# The command or module that must be there, the Debian package that brings it, and its name among Python's packages.
NEEDED = [
    ('/usr/bin/glance', 'python3-glanceclient', 'python-glanceclient'),
    ('/usr/bin/openstack', 'python3-openstackclient', 'python-openstackclient'),
    ('openstack', 'python3-openstacksdk', 'openstacksdk'),
]


def missing_packages():
    """Debian's packages that are not installed."""
    return [package for thing, package, _ in NEEDED if not _is_there(thing)]


def _is_there(thing):
    if thing.startswith('/'):
        return os.access(thing, os.X_OK)
    try:
        importlib.import_module(thing)
        return True
    except ImportError:
        return False


class Refused(Exception):
    """The client has told its user that it could not do what was asked; the message is what it has said."""


class Command:
    """A client with a command line."""

    def __init__(self, arguments):
        self._arguments = arguments

    def __call__(self, endpoint, image_id):
        # A home of its own for each run: glance keeps the schema there, and then stumbles over its member stores.
        with tempfile.TemporaryDirectory() as home:
            run = subprocess.run(
                self._command(endpoint, image_id),
                # the seed decides in which order openstack sends tags
                env={'HOME': home, 'PATH': '/usr/bin:/bin', 'LC_ALL': 'C.UTF-8', 'PYTHONHASHSEED': '0'},
                cwd=home,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                timeout=60,
            )
        if run.returncode != 0:
            raise Refused(run.stdout.strip())


class Glance(Command):
    """glance image-update"""

    package = NEEDED[0][2]

    def __init__(self, *options):
        super().__init__(options)
        self.asks = ' '.join(['glance image-update', *options, 'ID'])

    def _command(self, endpoint, image_id):
        service = ['--os-image-url', endpoint, '--os-auth-token', 'none']
        return [NEEDED[0][0], *service, 'image-update', *self._arguments, image_id]


class OpenStack(Command):
    """openstack image set, openstack image unset"""

    package = NEEDED[1][2]

    def __init__(self, verb, *options):
        super().__init__([verb, *options])
        self.asks = ' '.join(['openstack image', verb, *options, 'ID'])

    def _command(self, endpoint, image_id):
        service = ['--os-auth-type', 'none', '--os-endpoint', endpoint]
        return [NEEDED[1][0], *service, 'image', *self._arguments, image_id]


class Sdk:
    """openstacksdk: update_image"""

    package = NEEDED[2][2]

    def __init__(self, **attributes):
        self._attributes = attributes
        self.asks = 'update_image(id, %s)' % ', '.join('%s=%r' % item for item in attributes.items())

    def __call__(self, endpoint, image_id):
        self.call(self._proxy(endpoint), image_id)

    def call(self, proxy, image_id):
        self._in_words(lambda: proxy.update_image(image_id, **self._attributes))

    @staticmethod
    def _proxy(endpoint):
        openstack = importlib.import_module('openstack')
        return openstack.connection.Connection(auth_type='none', endpoint=endpoint).image

    @staticmethod
    def _in_words(work):
        exceptions = importlib.import_module('openstack.exceptions')
        try:
            work()
        except exceptions.SDKException as e:
            raise Refused(str(e)) from e


class SdkFetched(Sdk):
    """openstacksdk, with an image that was fetched before: then it sends the difference"""

    def __init__(self, **attributes):
        super().__init__(**attributes)
        self.asks = self.asks.replace('(id', '(image', 1)

    def call(self, proxy, image_id):
        image = proxy.get_image(image_id)
        self._in_words(lambda: proxy.update_image(image, **self._attributes))


class SdkProperties(Sdk):
    """openstacksdk, with an image that was fetched before and other properties: so they are taken away"""

    def __init__(self, without=(), **properties):
        self._without = without
        self._properties = properties
        self.asks = 'update_image(image, properties=%s)' % ', '.join(
            ['those without %s' % name for name in without]
            + ['those with %s=%r' % item for item in properties.items()]
        )

    def call(self, proxy, image_id):
        image = proxy.get_image(image_id)
        properties = {name: value for name, value in image.properties.items() if name not in self._without}
        properties.update(self._properties)
        self._in_words(lambda: proxy.update_image(image, properties=properties))


def version(package):
    return importlib.metadata.version(package)
