// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.model;

import io.github.glancepatch.spec.ImagePatchImplementation;

/**
 * A broken implementation, one change away from the model.
 *
 * @param fault what it does wrong
 * @param implementation the implementation
 */
record Mutant(String fault, ImagePatchImplementation implementation) {

    static Mutant of(String fault, ImagePatchImplementation implementation) {
        return new Mutant(fault, implementation);
    }

    static Mutant of(String fault, StrictJson json) {
        return of(fault, new NaiveModel(json, new NaiveForms(new NaivePointers()), new NaiveValues()));
    }

    static Mutant of(String fault, NaivePointers pointers) {
        return of(fault, new NaiveForms(pointers));
    }

    static Mutant of(String fault, NaiveForms forms) {
        return of(fault, new NaiveModel(new StrictJson(), forms, new NaiveValues()));
    }

    static Mutant of(String fault, NaiveValues values) {
        return of(fault, new NaiveModel(new StrictJson(), new NaiveForms(new NaivePointers()), values));
    }

    @Override
    public String toString() {
        return fault;
    }
}
