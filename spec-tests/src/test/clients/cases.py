# SPDX-License-Identifier: Apache-2.0
"""What the clients are asked for, and what becomes of the image.

A case ends in one of two ways. The image is as asked for: then `changes` has every attribute that differs afterwards
(ABSENT: it is gone). Or the service refuses the patch, as a real Glance does: then `refused` has the status, and the
image is as it was.
"""

from clients import Glance, OpenStack, Sdk, SdkFetched, SdkProperties

ABSENT = object()
FORMATS = {'disk_format': 'raw', 'container_format': 'bare'}
TAGGED = {'tags': ['old']}


class Case:
    """One thing asked of one client.

    id       the name of the case
    call     the client and what it is asked for
    changes  what differs in the image afterwards
    refused  the status by which the patch is refused
    image    what the image has besides a name and a property
    active   whether the image has its file
    patches  how many patches the client sends
    """

    def __init__(self, id, call, changes=None, refused=None, image=None, active=False, patches=1):
        self.id = id
        self.call = call
        self.changes = changes or {}
        self.refused = refused
        self.image = {'name': 'before', 'custom': 'old', **(image or {})}
        self.active = active
        self.patches = patches


GLANCE = [
    Case('glance-rename', Glance('--name', 'after'), {'name': 'after'}),
    Case('glance-empty-name', Glance('--name', ''), {'name': ''}),
    Case('glance-same-name', Glance('--name', 'before'), {}),
    Case('glance-nothing', Glance(), {}),
    Case('glance-add-property', Glance('--property', 'new=1'), {'new': '1'}),
    Case('glance-change-property', Glance('--property', 'custom=new'), {'custom': 'new'}),
    Case('glance-remove-property', Glance('--remove-property', 'custom'), {'custom': ABSENT}),
    Case('glance-escaped-property', Glance('--property', 'a/b~c=1'), {'a/b~c': '1'}),
    Case('glance-property-with-blanks', Glance('--property', ' x =1'), {'x': '1'}),
    Case('glance-min-ram', Glance('--min-ram', '512'), {'min_ram': 512}),
    Case('glance-visibility', Glance('--visibility', 'community'), {'visibility': 'community'}),
    Case('glance-protected', Glance('--protected', 'True'), {'protected': True}),
    Case('glance-hidden', Glance('--hidden', 'True'), {'os_hidden': True}),
    Case(
        'glance-several',
        Glance('--name', 'after', '--min-disk', '5', '--property', 'new=1', '--remove-property', 'custom'),
        {'name': 'after', 'min_disk': 5, 'new': '1', 'custom': ABSENT},
    ),
    Case('glance-negative-min-ram', Glance('--min-ram=-1'), refused=400),
    Case('glance-read-only', Glance('--property', 'checksum=x'), refused=403),
    Case('glance-reserved', Glance('--property', 'os_glance_x=x'), refused=403),
    Case('glance-remove-base', Glance('--remove-property', 'name'), refused=403),
    Case('glance-format-of-active', Glance('--disk-format', 'iso'), refused=403, image=FORMATS, active=True),
    # the one that is gone has the value of the one that is new: the client makes a move of it
    Case('glance-rename-property', Glance('--property', 'new=old', '--remove-property', 'custom'), refused=400),
]

OPENSTACK = [
    Case('openstack-rename', OpenStack('set', '--name', 'after'), {'name': 'after'}),
    Case('openstack-nothing', OpenStack('set'), {}, patches=0),
    Case('openstack-add-property', OpenStack('set', '--property', 'new=1'), {'new': '1'}),
    Case('openstack-change-property', OpenStack('set', '--property', 'custom=new'), {'custom': 'new'}),
    Case('openstack-unset-property', OpenStack('unset', '--property', 'custom'), {'custom': ABSENT}),
    Case('openstack-min-ram', OpenStack('set', '--min-ram', '512'), {'min_ram': 512}),
    Case('openstack-protected', OpenStack('set', '--protected'), {'protected': True}),
    Case('openstack-community', OpenStack('set', '--community'), {'visibility': 'community'}),
    Case('openstack-os-distro', OpenStack('set', '--os-distro', 'debian'), {'os_distro': 'debian'}),
    Case(
        'openstack-unset-os-distro',
        OpenStack('unset', '--property', 'os_distro'),
        {'os_distro': ABSENT},
        image={'os_distro': 'debian'},
    ),
    Case('openstack-first-tag', OpenStack('set', '--tag', 'new'), {'tags': ['new']}),
    Case('openstack-second-tag', OpenStack('set', '--tag', 'new'), {'tags': ['new', 'old']}, image=TAGGED),
    # a call of its own
    Case('openstack-unset-tag', OpenStack('unset', '--tag', 'old'), {'tags': []}, image=TAGGED, patches=0),
    Case(
        'openstack-several',
        OpenStack('set', '--name', 'after', '--min-disk', '5', '--property', 'new=1'),
        {'name': 'after', 'min_disk': 5, 'new': '1'},
    ),
    Case('openstack-read-only', OpenStack('set', '--property', 'checksum=x'), refused=403),
]

SDK = [
    Case('sdk-rename', Sdk(name='after'), {'name': 'after'}),
    Case('sdk-no-name', Sdk(name=None), {'name': None}),
    Case('sdk-add-property', Sdk(new='1'), {'new': '1'}),
    Case('sdk-change-property', Sdk(custom='new'), {'custom': 'new'}),
    Case('sdk-min-ram', Sdk(min_ram=512), {'min_ram': 512}),
    Case('sdk-tags', Sdk(tags=['new']), {'tags': ['new']}, image=TAGGED),
    Case('sdk-no-tags', Sdk(tags=[]), {'tags': []}, image=TAGGED),
    Case(
        'sdk-several',
        Sdk(visibility='community', is_protected=True),
        {'visibility': 'community', 'protected': True},
    ),
    Case('sdk-number', Sdk(custom=5), refused=400),
    Case('sdk-fetched-rename', SdkFetched(name='after'), {'name': 'after'}),
    Case('sdk-fetched-same-name', SdkFetched(name='before'), {}, patches=0),
    Case('sdk-fetched-no-name', SdkFetched(name=None), {'name': None}),
    Case('sdk-fetched-min-ram', SdkFetched(min_ram=512), {'min_ram': 512}),
    Case(
        'sdk-fetched-properties',
        SdkProperties(custom='new', more='1'),
        {'custom': 'new', 'more': '1'},
    ),
    Case('sdk-fetched-remove-property', SdkProperties(without=['custom']), {'custom': ABSENT}),
    Case('sdk-fetched-copy-property', SdkProperties(copied='old'), {'copied': 'old'}),
    # the difference of two documents goes into lists, and makes moves of what is gone here and new there
    Case('sdk-fetched-first-tag', SdkFetched(tags=['new']), refused=400),
    Case('sdk-fetched-second-tag', SdkFetched(tags=['old', 'new']), refused=400, image=TAGGED),
    Case('sdk-fetched-other-tag', SdkFetched(tags=['new']), refused=400, image=TAGGED),
    Case('sdk-fetched-no-tags', SdkFetched(tags=[]), refused=400, image=TAGGED),
    Case('sdk-fetched-rename-property', SdkProperties(without=['custom'], renamed='old'), refused=400),
]

CASES = GLANCE + OPENSTACK + SDK
