// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import java.util.Set;

/**
 * Names that the objects inside a real Glance use themselves. It answers a patch of such a custom attribute by an
 * accident of its language: 200 without an effect, 403, 404, 409 or 500. No client can count on one of them.
 */
final class PythonNames {
    private static final Set<String> OF_IMAGES = Set.of(
            "member",
            "delete",
            "context",
            "repo",
            "helper",
            "notifier",
            "image",
            "image_id",
            "base",
            "extra_properties",
            "get_data",
            "set_data",
            "reactivate",
            "deactivate",
            "get_payload",
            "send_notification");

    private static final Set<String> OF_ALL_OBJECTS = Set.of(
            "__class__",
            "__delattr__",
            "__dict__",
            "__dir__",
            "__doc__",
            "__eq__",
            "__format__",
            "__ge__",
            "__getattribute__",
            "__getstate__",
            "__gt__",
            "__hash__",
            "__init__",
            "__init_subclass__",
            "__le__",
            "__lt__",
            "__module__",
            "__ne__",
            "__new__",
            "__reduce__",
            "__reduce_ex__",
            "__repr__",
            "__setattr__",
            "__sizeof__",
            "__str__",
            "__subclasshook__",
            "__weakref__");

    private PythonNames() {}

    /** {@return whether a real Glance takes the name for one of its objects' own} */
    static boolean contains(String name) {
        return OF_IMAGES.contains(name) || OF_ALL_OBJECTS.contains(name);
    }
}
