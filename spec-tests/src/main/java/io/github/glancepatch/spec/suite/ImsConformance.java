// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

/**
 * Everything that the rule sets {@code ims} and {@code cloudimages} demand: all families of properties at once. A test
 * class implements this interface and gives it an implementation.
 */
public interface ImsConformance
        extends MediaTypeSpec,
                DocumentSpec,
                OrderSpec,
                OperationFormSpec,
                PathSpec,
                ValueSpec,
                ExistenceSpec,
                AddSpec,
                AccessSpec,
                PermitSpec,
                ExclusionSpec,
                CloudimagesSpec,
                LimitsSpec,
                LawsSpec,
                AnswersSpec {}
