/** Requests that nobody expects, as every role over every route and table: `npm run fuzz` sends 50,000, this test two rounds of another seed. */

import { runFuzz, ROUND } from '../../support/fuzz/fuzz.ts'
import { ROLES, ROUTES } from '../../support/fuzz/rights.ts'

it('leave nothing lost, doubled, leaked or written without the right to, and no answer is 5xx', async () => {
    const lines: string[] = []
    const { answers, deliveries, faults } = await runFuzz({
        requests: 2 * ROUND,
        seed: 13,
        log: (line) => lines.push(line),
    })
    expect([faults.length, lines.join('\n')]).toEqual([0, ''])
    const asked = Object.keys(answers).map((key) => key.split('|'))
    expect(new Set(asked.map(([, role]) => role))).toEqual(new Set(ROLES))
    for (const route of ROUTES)
        expect(asked.map(([target]) => target)).toContain(route.replace('/api/x_kt_gov/v1', '…'))
    expect(deliveries.accepted).toBeGreaterThan(100)
})
