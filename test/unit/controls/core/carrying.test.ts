/** What would make a target for a result: the table of the docblock, row by row. */

import { findMissingTarget } from '../../../../src/server/controls/core/carrying.ts'

test.each([
    [false, false, 'grc_absent', 'Policy and Compliance Management'],
    [false, true, 'grc_absent', 'Policy and Compliance Management'],
    [true, false, 'audit_absent', 'Audit Management'],
    [true, true, 'audit_place_unset', 'x_kt_gov.controls.audit_engagement and x_kt_gov.controls.audit_test_plan'],
])('with controls %s and audit %s: %s', (hasControls, hasAudit, code, words) => {
    const missing = findMissingTarget({ hasControls, hasAudit })
    expect(missing.code).toBe(code)
    expect(missing.message).toContain(words)
})
