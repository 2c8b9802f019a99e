/** The status of a change, row by row of its table. */

import { toApprovalStatus } from '../../../../src/server/mapping/core/approval-status.ts'

test.each([
    [{ state: '4', approval: 'approved' }, 'canceled'],
    [{ state: '3', approval: 'approved' }, 'closed'],
    [{ state: '-1', active: '0', approval: 'approved' }, 'closed'],
    [{ state: '-5', approval: 'approved' }, 'approved'],
    [{ state: '-2', approval: '', type: 'standard' }, 'approved'],
    [{ state: '-2', approval: 'not requested', type: 'standard' }, 'approved'],
    [{ state: '-4', approval: 'not requested', type: 'standard' }, 'not_requested'],
    [{ state: '-3', approval: 'requested' }, 'requested'],
    [{ state: '-3', approval: 'requested', type: 'standard' }, 'requested'],
    [{ state: '-2', approval: 'rejected', type: 'standard' }, 'rejected'],
    [{ state: '-5', approval: 'not requested' }, 'not_requested'],
    [{ state: '-5', approval: '' }, 'not_requested'],
    [{ state: '-5' }, 'not_requested'],
    [{ state: '-5', approval: 'cancelled' }, 'other'],
    [{ state: '-5', approval: 'not_required' }, 'other'],
])('a change %j is %s', (change, status) => {
    expect(toApprovalStatus(change)).toBe(status)
})
