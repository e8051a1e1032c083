// SPDX-License-Identifier: Apache-2.0
package io.github.glancepatch.spec.suite;

/**
 * Everything that the rule set {@code ims} demands: all families of properties at once. A test class implements this
 * interface and gives it an implementation.
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
                LimitsSpec,
                LawsSpec,
                AnswersSpec {}
