/** What began the transactions of a chain: each page, API, job or rule once, with the rows that name it. */

import { beginningsOf } from '../../../../../src/server/evidence/core/chain/beginnings.ts'
import type { Beginning } from '../../../../../src/server/evidence/core/beginning.ts'
import { INCLUDE, row, RULE } from '../../../../support/azure-graph-router.ts'

const FORM: Beginning = { kind: 'page', name: '/incident.do' }
const JOB: Beginning = { kind: 'job', name: 'Nightly import' }

const seen = (id: string, automation: string, executedAt: string, began?: Beginning) => ({
    ...row(id, { source: 'outbound_http_log', executedAt }, [[automation, 'outbound_source']]),
    ...(began === undefined ? {} : { began }),
})

it('lists each once with its rows, the newest first, and nothing of other automations', () => {
    const rows = [
        seen('a', RULE, '2026-02-02 10:00:00', FORM),
        seen('b', INCLUDE, '2026-02-02 11:00:00', FORM),
        seen('c', INCLUDE, '2026-02-02 12:00:00', JOB),
        seen('d', INCLUDE, '2026-02-02 13:00:00'),
        seen('e', 'sn-br-other', '2026-02-02 14:00:00', { kind: 'page', name: '/problem.do' }),
    ]
    expect(beginningsOf([RULE, INCLUDE], rows)).toEqual([
        { ...JOB, evidence: ['c'] },
        { ...FORM, evidence: ['b', 'a'] },
    ])
})

it('lists nothing where it is not known', () => {
    expect(beginningsOf([RULE], [seen('a', RULE, '2026-02-02 10:00:00')])).toEqual([])
})
