/** What it takes to say that one script called another: one rule for the graph and for chains. */

import { matchTogether } from '../../../../src/server/evidence/core/call-match.ts'
import type { Attribution, EvidenceSource } from '../../../../src/server/evidence/core/catalogue.ts'

test.each<[EvidenceSource, Attribution, Attribution, boolean]>([
    ['outbound_http_log', 'neither', 'caller', true],
    ['outbound_http_log', 'callee', 'neither', false],
    ['outbound_http_log', 'callee', 'unmeasured', false],
    ['syslog_evidence', 'callee', 'neither', true],
    ['application_log_evidence', 'caller', 'neither', true],
    ['application_log_evidence', 'unmeasured', 'callee', false],
    ['trace_evidence', 'unmeasured', 'unmeasured', true],
])('a row of %s, with log %s and outbound %s, is known whom it names: %p', (source, log, outbound, isKnown) => {
    const both = { sources: [source, 'trace_evidence'] as const, areCertain: true }
    const matchedOn = matchTogether(both, { log, outbound, measuredAt: null })
    expect(matchedOn).toBe(isKnown ? 'calls_transaction_several' : 'calls_together')
})

test.each([
    [true, 'calls_transaction_several'],
    [false, 'calls_together'],
])('named for certain: %p, is %s', (areCertain, matchedOn) => {
    const together = { sources: ['trace_evidence'] as const, areCertain }
    expect(matchTogether(together, { log: 'unmeasured', outbound: 'unmeasured', measuredAt: null })).toBe(matchedOn)
})
