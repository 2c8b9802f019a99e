/** What is sent arrives as it was typed, and goes nowhere else: whatever a release does with redirects and variables by itself. */

import { KEEPTRUSTS_URL } from '../../support/keeptrusts-process.ts'
import { TOKENS } from '../../support/pretend-keeptrusts.ts'
import { writeBackInstance } from './write-back-instance.ts'

const app = writeBackInstance()

describe.each(['kept', 'removed'])('where ${name} in a request is %s', (answer) => {
    beforeEach(() => app.instance.behave('body_variables', answer))

    it.each(['Paid ${amount} of $5 ${}', '$${a}${b', '${gs.log()}', '\\u0024{x} \\${y}'])(
        '%s is the reason that Keeptrusts gets',
        async (typed) => {
            await app.open()
            await app.review({ state: '3', close_notes: typed })
            const [{ body }] = await app.keeptrusts.seen()
            expect(JSON.parse(body)).toMatchObject({ reason: typed })
            expect(await app.writeBacks()).toEqual(['resolve|sent'])
        },
    )
})

describe.each(['not_followed', 'followed'])('where redirects are %s by default', (answer) => {
    beforeEach(() => app.instance.behave('redirects', answer))

    it.each([301, 302, 303, 307, 308])('a %i is refused, and the token goes nowhere else', async (status) => {
        const headers = { location: `${KEEPTRUSTS_URL}/files/elsewhere` }
        await app.behave({ answers: [{ on: 'escalation', status, headers }] })
        await app.open()
        await app.review({ state: '2' })
        expect(await app.writeBacks()).toEqual(['claim|queued|redirect_refused'])
        const seen = await app.keeptrusts.seen()
        expect(seen.map(({ path }) => path)).toEqual([expect.stringContaining('/claim')])
        expect(seen[0].authorization).toBe(`Bearer ${TOKENS.valid}`)
        app.runJob()
        expect(await app.writeBacks()).toEqual(['claim|sent'])
    })
})
